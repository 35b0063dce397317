import type { ValidationIssue } from '../../documents/validation/validation.ts';
import { recurringPieces } from './recurringPieces.ts';

/** Text that JSON writes as it is, between quotation marks: no quotation mark, backslash, control or half of a surrogate pair. */
const plain = /^[ !#-[\]-\uD7FF\uE000-\uFFFF]*$/;

/**
 * Makes a writer of what `JSON.stringify` writes of an issue, with members before its own: on one line, or indented by two
 * from a line that is itself indented by `indent`. It is made for millions of them.
 */
export function createIssueWriter(before: object, indent?: string): (issue: ValidationIssue) => string {
  const space = indent === undefined ? '' : `\n${indent}  `;
  const [comma, colon, close] = [
    `,${space}`,
    indent === undefined ? ':' : ': ',
    indent === undefined ? '}' : `\n${indent}}`,
  ];
  const members = (object: object) =>
    Object.entries(object)
      .map(([key, value]) => `${JSON.stringify(key)}${colon}${written(value, indent)}`)
      .join(comma);
  const piecesOf = recurringPieces(({ rule, severity, file, column, header, field, rejects }) => ({
    head: `{${space}${members({ ...before, rule, severity, file })}${comma}"line"${colon}`,
    middle: `${comma}${members({ column, header, field })}${comma}"caseNumber"${colon}`,
    tail: `${comma}${members({ rejects })}`,
  }));
  return (issue) => {
    const { head, middle, tail } = piecesOf(issue);
    const { line, caseNumber, related, value } = issue;
    const kept = related === undefined ? '' : `${comma}${members({ related })}`;
    const cell = value === undefined ? '' : `${comma}${members({ value })}`;
    return `${head}${line}${middle}${written(caseNumber, indent)}${tail}${kept}${cell}${close}`;
  };
}

function written(value: unknown, indent: string | undefined): string {
  if (typeof value === 'string' && plain.test(value)) return `"${value}"`;
  return indent === undefined
    ? JSON.stringify(value)
    : JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}  `);
}
