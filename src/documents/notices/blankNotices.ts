import type { Contestant } from '../report/places.ts';
import type { Notice } from '../report/report.ts';
import { inOrderOf, notice } from './notices.ts';

/** A blank counts as no; above this share of the cases that a column could tell of, the report says so. */
const blanksTold = 0.05;

/** Days without which an outcome belongs to no period; told of by notices of their own. */
const undatedFields: ReadonlySet<string> = new Set(['appealClosedOn', 'retrialClosedOn']);
const outcomeIndicators = [
  'reversal-rate',
  'reversed-rate',
  'remanded-rate',
  'appeal-reversal-share',
  'reversal-remand-ratio',
];

/** Columns that are partly blank, by indicator; and outcomes that the period method cannot place. */
export function blankNotices(courts: readonly Contestant[]): Notice[] {
  const values = courts.flatMap(({ code, values: ofCourt }) =>
    ofCourt.flatMap(({ indicator, measurement }) =>
      measurement.blanks.map((blanks) => ({ code, indicator, reason: measurement.reason, ...blanks })),
    ),
  );
  const partly = values.filter(
    ({ field, blank, eligible, reason }) =>
      !undatedFields.has(field) && reason === null && blank > eligible * blanksTold && blank < eligible,
  );
  const undatedIn = (field: string, of: string) =>
    values
      .filter((value) => value.field === field && value.indicator === of)
      .reduce((sum, { blank }) => sum + blank, 0);
  // Every indicator of outcomes checks the same column: it is told of once.
  const undated = Math.max(...outcomeIndicators.map((id) => undatedIn('appealClosedOn', id)));
  const retrials = undatedIn('retrialClosedOn', 'retrial-reversal-rate');
  return [
    ...partlyBlank(
      partly,
      inOrderOf(courts, [...new Set(partly.map(({ indicator, field }) => `${indicator} ${field}`))].sort()),
    ),
    ...(undated > 0 ? [notice('appeal-outcome-undated', { cases: undated })] : []),
    ...(retrials > 0 ? [notice('retrial-outcome-undated', { cases: retrials })] : []),
  ];
}

interface BlankOfCourt {
  readonly code: string;
  readonly indicator: string;
  readonly field: string;
  readonly blank: number;
  readonly eligible: number;
}

interface Told {
  readonly indicators: string[];
  readonly field: string;
  readonly courts: Map<string, BlankOfCourt>;
}

/** One notice for all indicators that find the same blanks of a column among the same cases. */
function partlyBlank(found: readonly BlankOfCourt[], keys: readonly string[]): Notice[] {
  const told: { readonly indicators: string[]; readonly field: string; readonly courts: Map<string, BlankOfCourt> }[] =
    [];
  for (const key of keys) {
    const [indicator = '', field = ''] = key.split(' ');
    const own = found.filter((one) => one.indicator === indicator && one.field === field);
    const same = told.find(
      (one) => one.field === field && own.every((blanks) => agrees(one.courts.get(blanks.code), blanks)),
    );
    const { indicators, courts }: Told = same ?? { indicators: [], field, courts: new Map() };
    indicators.push(indicator);
    for (const blanks of own) courts.set(blanks.code, blanks);
    if (same === undefined) told.push({ indicators, field, courts });
  }
  return told.map(({ indicators, field, courts }) => {
    const listed = [...courts.values()].map(({ code, blank, eligible }) => ({ code, blank, eligible }));
    return notice('partly-blank', { indicators, field, courts: listed.sort((a, b) => (a.code < b.code ? -1 : 1)) });
  });
}

function agrees(known: BlankOfCourt | undefined, { blank, eligible }: BlankOfCourt): boolean {
  return known === undefined || (known.blank === blank && known.eligible === eligible);
}
