import type { ComparisonWords } from './comparison.ts';

const volumes = {
  carriedOver: 'carried over',
  incoming: 'incoming',
  docket: 'docket',
  closed: 'closed',
  pending: 'pending',
} as const;

export const enComparison: ComparisonWords = {
  comparedWith: ({ kind, file, label, start, end, cut, asOf }) => {
    const days = `(${start} to ${end})`;
    if (kind === 'report') return `the saved report ${file}: ${label} ${days}, as of ${asOf}`;
    const name = kind === 'previous-year' ? 'the year before' : 'the period before';
    return cut ? `${name}, ${label}, as far as this one has come ${days}` : `${name}, ${label} ${days}`;
  },
  heads: {
    previous: { 'previous-year': 'Before', 'previous-period': 'Before', report: 'Saved' },
    parts: 'Num./den.',
    change: 'Change',
    trend: 'Trend',
  },
  trend: { toward: 'nearer', away: 'farther', unchanged: 'as far', within: 'both met' },
  trendWithoutBand: { toward: 'better', away: 'worse', unchanged: 'the same' },
  volume: (volume, count, growth) => `${volumes[volume]} ${count ?? 'unknown'}${growth === null ? '' : ` (${growth})`}`,
  legend: {
    trend: 'nearer, farther: to or from the band; both met: within the band or better than it both times',
    withoutBand: 'there is no band, and better or worse goes by the side that is better',
    significant:
      'larger than chance (the 95% interval of the change leaves out 0); of many changes some 5% are marked by chance alone',
    untested: 'a change without this mark may be chance, or was not tested (medians, ratios, counts)',
    unmarked: 'no change is larger than chance, or it was not tested (medians, ratios, counts)',
    rounded: 'changes come from unrounded values: the last digit may differ by 1 from that of the values printed',
  },
};
