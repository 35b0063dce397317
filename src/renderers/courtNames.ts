/** A court as far as its name goes. */
interface Named {
  readonly name: string;
}

/** Names of courts from long to short; under the head 法院 the shortest is still plain. */
const forms: readonly ((court: Named) => string)[] = [
  ({ name }) => name,
  ({ name }) => name.replace(/人民法院$/, '法院'),
  ({ name }) => name.replace(/(中|高)级人民法院$/, '$1院').replace(/(?<=[^高])人民法院$/, ''),
];

/** The forms in which the names of these courts stay as distinct as they are, from long to short. */
export function nameForms(courts: readonly Named[]): readonly ((court: Named) => string)[] {
  const distinct = new Set(courts.map(({ name }) => name)).size;
  return forms.filter((form) => new Set(courts.map(form)).size === distinct);
}
