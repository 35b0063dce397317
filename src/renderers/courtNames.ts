import { textWidth } from './textWidth.ts';

type Named = { readonly name: string };

/** Names of courts from long to short; under the head 法院 the shortest is still plain. */
const nameForms: readonly ((court: Named) => string)[] = [
  ({ name }) => name,
  ({ name }) => name.replace(/人民法院$/, '法院'),
  ({ name }) => name.replace(/(中|高)级人民法院$/, '$1院').replace(/(?<=[^高])人民法院$/, ''),
];

/** The names of courts that stand in a column of their own: in full, else in the form that leaves the fewest to be wrapped. */
export function namesThatFit(courts: readonly Named[], columns: number): (court: Named) => string {
  const distinct = new Set(courts.map(({ name }) => name)).size;
  const forms = nameForms.filter((form) => new Set(courts.map(form)).size === distinct);
  const wrappedIn = forms.map((nameOf) => courts.filter((one) => textWidth(nameOf(one)) > columns).length);
  return forms[wrappedIn.indexOf(Math.min(...wrappedIn))] ?? (({ name }) => name);
}
