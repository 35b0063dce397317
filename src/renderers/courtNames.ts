import { textWidth } from './text/textWidth.ts';

interface Named {
  readonly name: string;
}

/** Names of courts from long to short; under the head 法院 the shortest is still plain. */
const nameForms: readonly ((court: Named) => string)[] = [
  ({ name }) => name,
  ({ name }) => name.replace(/人民法院$/, '法院'),
  ({ name }) => name.replace(/(中|高)级人民法院$/, '$1院').replace(/(?<=[^高])人民法院$/, ''),
];

/** The forms, from long to short, in which no two courts that have different names are called alike. */
export function distinctForms(courts: readonly Named[]): readonly ((court: Named) => string)[] {
  const distinct = new Set(courts.map(({ name }) => name)).size;
  return nameForms.filter((form) => new Set(courts.map(form)).size === distinct);
}

/** The names of courts that stand in a column of their own: in full, else in the form that leaves the fewest to be wrapped. */
export function namesThatFit(courts: readonly Named[], columns: number): (court: Named) => string {
  const forms = distinctForms(courts);
  const wrappedIn = forms.map((nameOf) => courts.filter((one) => textWidth(nameOf(one)) > columns).length);
  return forms[wrappedIn.indexOf(Math.min(...wrappedIn))] ?? (({ name }) => name);
}
