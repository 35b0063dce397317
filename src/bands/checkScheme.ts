import { isKnownTypeCode, plainTypeCode } from '../cases/typeCodes.ts';
import { indicators as registered } from '../indicators/registry.ts';
import { bandRemarks } from './bandRemarks.ts';
import { type Clash, clashesOf } from './clashes.ts';
import { type Remark, remark } from './remark.ts';
import type { Scheme, SchemeIndicator } from './scheme.ts';

/** What the schema of a scheme cannot tell: bands that contradict each other, and what was perhaps not meant so. */
export interface SchemeFindings {
  readonly clashes: readonly Clash[];
  readonly remarks: readonly Remark[];
}

export function checkScheme(scheme: Scheme): SchemeFindings {
  const { indicators, excludeTypeCodes, calendar } = scheme;
  const without = registered.filter(({ id }) => indicators[id] === undefined).map(({ id }) => id);
  return {
    clashes: clashesOf(scheme),
    remarks: [
      ...excludeTypeCodes.flatMap((code): Remark[] => {
        const plain = plainTypeCode(code);
        if (plain !== code) return [remark('special-jurisdiction', { code, plain })];
        return isKnownTypeCode(code) ? [] : [remark('unknown-type-code', { code })];
      }),
      ...registered.flatMap((indicator) => {
        const entry = indicators[indicator.id];
        if (entry === undefined) return [];
        const linesOnly = isCounted(entry) && entry.bands.every(({ line }) => line !== undefined);
        return [
          ...(linesOnly ? [remark('lines-only', {}, indicator.id)] : []),
          ...bandRemarks(indicator, entry, calendar),
        ];
      }),
      ...(Object.values(indicators).some(isCounted) ? [] : [remark('nothing-judged', {})]),
      ...(without.length === 0 ? [] : [remark('without-entry', { ids: without })]),
    ],
  };
}

/** Whether an indicator counts for anything in a ranking. */
function isCounted({ weight, bands }: SchemeIndicator): boolean {
  return weight > 0 && bands.length > 0;
}
