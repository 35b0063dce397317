import { type FieldId, fields } from '../cases/fields.ts';
import { foldedHeader } from '../cases/headers.ts';
import { headerWords, stageWords } from './headerWords.ts';

/** What a header says for a field; `word` is the part of it that does, or the known header that it is near. */
export type HeaderSign =
  | { readonly how: 'known' | 'near' | 'says' | 'hints'; readonly word: string }
  | { readonly how: 'silent' };

/** What a folded header says for a field; undefined where it means something else. */
export function signOf(folded: string, field: FieldId): HeaderSign | undefined {
  if (aliasesOf(field).includes(folded)) return { how: 'known', word: folded };
  const { says, hints, not } = headerWords[field];
  if (stageOf(folded) !== stageOf(field.toLowerCase()) || not?.test(folded) === true) return undefined;
  const near = aliasesOf(field).find((alias) => isNear(folded, alias));
  if (near !== undefined) return { how: 'near', word: near };
  const said = says.exec(folded)?.[0];
  if (said !== undefined) return { how: 'says', word: said };
  const hinted = hints?.exec(folded)?.[0];
  return hinted === undefined ? { how: 'silent' } : { how: 'hints', word: hinted };
}

const aliases = new Map<FieldId, readonly string[]>(
  fields.map(({ id, headers }) => [id, [...headers, id].map(foldedHeader)]),
);

/** The names that the program knows a field by, folded, the one that wins first. */
export function aliasesOf(field: FieldId): readonly string[] {
  return aliases.get(field) ?? [];
}

function stageOf(folded: string): keyof typeof stageWords | 'own' {
  if (stageWords.retrial.test(folded)) return 'retrial';
  return stageWords.appeal.test(folded) ? 'appeal' : 'own';
}

/**
 * Whether two headers differ by one slip (a character too much, too few or mistaken). Four Chinese characters are enough
 * to tell a slip from another word only where the mistaken one is not the first: 结案日期 is no slip of 立案日期.
 */
function isNear(one: string, other: string): boolean {
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const slip = Math.max(one.length, other.length) - start - end;
  return start > 0 && slip === 1 && Math.min(one.length, other.length) >= (/^[ -~]+$/.test(other) ? 7 : 4);
}
