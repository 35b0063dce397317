import { type FieldId, fieldIds } from '../cases/fields.ts';
import { type RuleId, ruleIds } from './registry.ts';
import type { Nuance } from './rule.ts';

/** One row that breaks one rule. */
export interface RowIssue {
  readonly row: number;
  readonly rule: RuleId;
  readonly field: FieldId;
  readonly nuance: Nuance | undefined;
}

/** Issues of a table by the million, eight bytes each. */
export interface IssueList {
  add(rule: RuleId, row: number, field: FieldId, nuance?: Nuance): void;
  /** In the order of rows, then of rules, then of fields. Call once all are added; may be called again. */
  inOrder(): Generator<RowIssue>;
}

/** An issue is one number: the row, then seven bits of rule, six of field and two of nuance. */
const nuances: readonly (Nuance | undefined)[] = [undefined, 'kept', 'mild'];
const fieldScale = 4;
const ruleScale = fieldScale * 64;
const rowScale = ruleScale * 128;

export function createIssueList(): IssueList {
  let codes = new Float64Array(1 << 10);
  let count = 0;
  let sorted = true;
  return {
    add(rule, row, field, nuance) {
      if (count === codes.length) {
        const larger = new Float64Array(codes.length * 2);
        larger.set(codes);
        codes = larger;
      }
      codes[count++] =
        row * rowScale +
        ruleIds.indexOf(rule) * ruleScale +
        fieldIds.indexOf(field) * fieldScale +
        nuances.indexOf(nuance);
      sorted = false;
    },
    *inOrder() {
      if (!sorted) codes.subarray(0, count).sort();
      sorted = true;
      for (let index = 0; index < count; index++) {
        const code = codes[index] as number;
        const row = Math.floor(code / rowScale);
        const rest = code - row * rowScale;
        yield {
          row,
          rule: ruleIds[Math.floor(rest / ruleScale)] as RuleId,
          field: fieldIds[Math.floor(rest / fieldScale) % 64] as FieldId,
          nuance: nuances[rest % fieldScale],
        };
      }
    },
  };
}
