import type { ExplanationWords } from './explanation.ts';

const units = { share: '', ratio: '', number: '', days: ' days', cases: ' cases' } as const;

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const enExplanation: ExplanationWords = {
  facts: {
    definition: 'Meaning',
    formula: 'Formula',
    counting: 'Counted',
    band: 'Band',
    better: 'Direction',
    note: 'Scheme says',
    caveats: 'Beware',
    related: 'See also',
    columns: 'Columns',
    limits: 'Limits',
  },
  roles: {
    denominator: 'Denominator',
    numerator: 'Numerator',
    'taken-off': 'Taken off',
    cases: 'Cases',
    ended: 'Closed',
    censored: 'Still open',
  },
  all: (traits) => traits.join(' and '),
  readings: {
    reversal: {
      'appeal-closing': 'With a column for the closing day of the appeal, by that day (period method)',
      'case-closing': 'Without it, the first-instance cases closed in the period (cohort method)',
    },
    appeal: {
      'appeal-filing': 'With a column for the filing day of the appeal, by that day (period method)',
      'case-closing': 'Without it, the first-instance cases closed in the period (cohort method)',
    },
    retrial: {
      'retrial-closing': 'With a column for the closing day of the retrial, by that day (period method)',
      'case-closing': 'Without it, the cases closed in the period (cohort method)',
    },
  },
  timesDays: 'Multiplied by the days of the period',
  perJudge:
    'Denominator: the judges of these cases, one name in one court counting once; with judges in the configuration, their number',
  intervals: { wilson: '95% interval: Wilson', poisson: '95% interval: Poisson', none: 'No interval' },
  base: (kind, minimum) => {
    const name = {
      denominator: 'the denominator',
      sum: 'numerator and denominator together',
      cases: 'the cases',
      closings: 'the closings',
    }[kind];
    return `Base: ${name}; not judged below ${counted(minimum, 'case', 'cases')}`;
  },
  appealDenominator: (chosen) =>
    ({
      closings: 'The denominator is now all first-instance closings (appealDenominator: closings)',
      judgments: 'The denominator is now first-instance judgments (appealDenominator: judgments)',
      appealable: 'The denominator is now what can be appealed (appealDenominator: appealable)',
    })[chosen],
  column: (headers, hasDefault) =>
    `${headers.map(([first = '', ...others]) => (others.length === 0 ? first : `${first} (${others.join(', ')})`)).join('; or ')}${hasDefault ? '; without either every case counts as the default case type' : ''}`,
  schemeLine: (title, id, version) => `${title}, ${id}, version ${version}`,
  noEntry: 'The scheme says nothing of it: it is computed, but not judged',
  noBands: 'The scheme has no band for it',

  steps: { rows: 'Rows', volumes: 'Flow', calculation: 'Value', band: 'Band', verdict: 'Verdict' },
  total: (courts) => `Total of ${counted(courts, 'court', 'courts')}`,
  member: (name, code) => (name === code ? name : `${name} (${code})`),
  rows: ({ read, rejected, narrowed, excluded, counted: left }, excludedBy) => [
    `${counted(read, 'row', 'rows')} read`,
    `${rejected} rejected`,
    ...(narrowed > 0 ? [`${narrowed} outside what was asked for`] : []),
    `${excluded} left out by ${excludedBy === 'scheme' ? 'the scheme' : '--exclude-type-codes'}`,
    `${counted(left, 'case', 'cases')} counted`,
  ],
  further: (trait) => `and ${trait}`,
  rounded: (value, unit, places, more) =>
    `rounded half up to ${counted(places, 'place', 'places')}${unit === 'share' || unit === 'ratio' ? ' as a percentage' : ''}${more ? ' (fewer would contradict the verdict)' : ''}: ${value}${units[unit]}`,
  blank: (field, blank, eligible) =>
    `${field}: blank in ${blank} of ${eligible} cases concerned; a blank does not meet the condition`,

  sumOfDays: (days, cases) => `${counted(cases, 'case', 'cases')}, ${counted(days, 'day', 'days')} in all`,
  deducted: (gross, net) => `${gross} days from filing to closing, ${net} when days are deducted case by case`,
  range: (shortest, longest) => `shortest ${shortest} days, longest ${longest} days`,
  place: (cases, percent, place) =>
    `${counted(cases, 'case', 'cases')} in order of their days; place (${cases} - 1) × ${percent} + 1 = ${place}`,
  ranked: (place, days) => `place ${place}: ${days} days`,
  survivalHeads: ['Day', 'Still open', 'Closed', 'Pending at this age', 'Share open'],
  survivalRest: (before, after) =>
    [before > 0 ? `${counted(before, 'day', 'days')} before these` : '', after > 0 ? `${after} after` : '']
      .filter((part) => part !== '')
      .join(', '),
  survivalMedian: (days) => `share open at most 50% for the first time: day ${days}`,
  evennessHeads: ['Month', 'Closed', 'Share', 'Distance'],
  evennessMonths: (closings, months, outside, even) =>
    `${counted(closings, 'closing', 'closings')} in ${counted(months, 'whole month', 'whole months')}, an even share is 1/${months} (${even})${outside > 0 ? `; ${outside} more in months not wholly in the period are left out` : ''}`,
  evennessSum: (distance) => `distances together: ${distance}`,
  judgesGiven: 'number of judges taken from judges in the configuration',
  judges: (count) => `${counted(count, 'judge', 'judges')} with a closing, by court and name`,

  interval: (low, high, kind) => `95% interval ${low} to ${high} (${kind === 'wilson' ? 'Wilson' : 'Poisson'})`,
  noInterval: 'no interval',
  noBandFits: 'no band of the scheme fits this period and court',
  verdicts: {
    within: (value) => `within the band: ${value} passes no edge`,
    better: (value, edge, side) =>
      `better than the band: ${value} is ${side === 'low' ? `below ${edge}, and lower is better` : `above ${edge}, and higher is better`}`,
    outside: (value, edge, side, gap) =>
      `${side === 'low' ? 'below' : 'above'} the band: ${value} is ${side === 'low' ? 'below' : 'above'} ${edge}${gap === null ? '' : ` by ${gap}`}`,
    tooFew: (base, minimum) => `too few cases: the base is ${base}, below ${minimum}; not judged`,
    noBand: 'no band, not judged',
    unavailable: 'no value, not judged',
  },
  uncertain: (edges) =>
    `uncertain: ${edges.join(' and ')} ${edges.length === 1 ? 'lies' : 'lie'} inside the interval, so that chance may decide`,
  certain: 'no edge lies inside the interval',
  more: (id) => `courtstat explain ${id} tells what it means, what to beware of and which columns it needs.`,

  list: {
    indicators: 'Indicators',
    findings: 'Rules and observations',
    legend:
      'courtstat explain INDICATOR tells meaning, formula, bands and caveats; with files behind it (courtstat explain closure-rate cases.csv --court 青山) the actual numbers step by step.',
  },
};
