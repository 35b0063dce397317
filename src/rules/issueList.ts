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

/** How many issues there are of a rule, in one way or the other. */
export interface KindCount {
  readonly rule: RuleId;
  readonly nuance: Nuance | undefined;
  readonly count: number;
}

/** Issues of a table by the million, eight bytes each. */
export interface IssueList {
  add(rule: RuleId, row: number, field: FieldId, nuance?: Nuance): void;
  readonly count: number;
  /** The issue at a place, in the order of rows, then of rules, then of fields. Call once all are added. */
  at(place: number): RowIssue;
  /** How many issues of which kind the rows from one up to (not including) another have. Call once all are added. */
  countIn(from: number, to: number): KindCount[];
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
  const placeOfField = new Map(fieldIds.map((field, place) => [field, place]));
  const placeOfRule = new Map(ruleIds.map((rule, place) => [rule, place]));
  const inOrder = () => {
    if (!sorted) codes.subarray(0, count).sort();
    sorted = true;
    return codes;
  };
  return {
    get count() {
      return count;
    },
    add(rule, row, field, nuance) {
      if (count === codes.length) {
        const larger = new Float64Array(codes.length * 2);
        larger.set(codes);
        codes = larger;
      }
      codes[count++] =
        row * rowScale +
        (placeOfRule.get(rule) as number) * ruleScale +
        (placeOfField.get(field) as number) * fieldScale +
        nuances.indexOf(nuance);
      sorted = false;
    },
    at(place) {
      const code = inOrder()[place] as number;
      const row = Math.floor(code / rowScale);
      const rest = code - row * rowScale;
      return {
        row,
        rule: ruleIds[rest >> 8] as RuleId,
        field: fieldIds[(rest >> 2) & 63] as FieldId,
        nuance: nuances[rest & 3],
      };
    },
    countIn(from, to) {
      const counts = new Uint32Array(ruleIds.length * fieldScale);
      const ordered = inOrder().subarray(0, count);
      const end = placeOf(to * rowScale, ordered);
      for (let place = placeOf(from * rowScale, ordered); place < end; place++) {
        const code = ordered[place] as number;
        const rest = code - Math.floor(code / rowScale) * rowScale;
        const kind = (rest >> 8) * fieldScale + (rest & 3);
        counts[kind] = (counts[kind] as number) + 1;
      }
      return ruleIds.flatMap((rule, ofRule) =>
        nuances.flatMap((nuance, ofNuance): KindCount[] => {
          const found = counts[ofRule * fieldScale + ofNuance] as number;
          return found === 0 ? [] : [{ rule, nuance, count: found }];
        }),
      );
    },
  };
}

/** Place of the first code that is not below another. */
function placeOf(code: number, ordered: Float64Array): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as number) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
