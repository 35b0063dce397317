import type { ValidationIssue } from '../../documents/validation/validation.ts';

/**
 * Remembers, for each rule and field, what is made of all that its issues mostly have in common: everything but the line, the
 * case number, the row that was kept and the value. There may be millions of issues of one kind.
 */
export function recurringPieces<Pieces>(make: (issue: ValidationIssue) => Pieces): (issue: ValidationIssue) => Pieces {
  const byRule = new Map<string, Map<string | null, { readonly of: ValidationIssue; readonly pieces: Pieces }>>();
  return (issue) => {
    const ofRule = byRule.get(issue.rule) ?? new Map();
    const known = ofRule.get(issue.field);
    if (known !== undefined && isAlike(known.of, issue)) return known.pieces;
    const pieces = make(issue);
    byRule.set(issue.rule, ofRule.set(issue.field, { of: issue, pieces }));
    return pieces;
  };
}

function isAlike(one: ValidationIssue, other: ValidationIssue): boolean {
  return (
    one.severity === other.severity &&
    one.file === other.file &&
    one.column === other.column &&
    one.header === other.header &&
    one.rejects === other.rejects
  );
}
