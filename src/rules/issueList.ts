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
  readonly count: number;
  /** The issue at a place, in the order of rows, then of rules, then of fields. Call once all are added. */
  at(place: number): RowIssue;
  /** How many issues there are of a rule, in one way or the other. */
  countOf(rule: RuleId, nuance: Nuance | undefined): number;
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
  const counts = new Uint32Array(ruleIds.length * fieldScale);
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
      const ofRule = placeOfRule.get(rule) as number;
      const ofNuance = nuances.indexOf(nuance);
      const tally = ofRule * fieldScale + ofNuance;
      counts[tally] = (counts[tally] as number) + 1;
      codes[count++] =
        row * rowScale + ofRule * ruleScale + (placeOfField.get(field) as number) * fieldScale + ofNuance;
      sorted = false;
    },
    at(place) {
      if (!sorted) codes.subarray(0, count).sort();
      sorted = true;
      const code = codes[place] as number;
      const row = Math.floor(code / rowScale);
      const rest = code - row * rowScale;
      return {
        row,
        rule: ruleIds[rest >> 8] as RuleId,
        field: fieldIds[(rest >> 2) & 63] as FieldId,
        nuance: nuances[rest & 3],
      };
    },
    countOf: (rule, nuance) =>
      counts[(placeOfRule.get(rule) as number) * fieldScale + nuances.indexOf(nuance)] as number,
  };
}
