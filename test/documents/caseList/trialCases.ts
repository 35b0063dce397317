import { completeScheme } from '../../../src/bands/scheme.ts';
import { column, type Listing } from './listed.ts';

export const scheme = completeScheme({
  id: 'trial',
  version: '1',
  title: { zh: '试用', en: 'Trial' },
  status: 'illustrative',
  source: '-',
  minimumCases: 1,
  indicators: {
    'closure-rate': { better: 'higher', bands: [] },
    'reversal-rate': { better: 'lower', bands: [] },
    'small-claims-rate': { better: 'higher', bands: [] },
    'within-limit-rate': { better: 'higher', bands: [] },
    'statutory-within-limit-rate': { better: 'higher', bands: [] },
    'overdue-pending-rate': { better: 'lower', bands: [] },
    'average-duration': { better: 'lower', bands: [{ high: 30, courts: ['内0203'], source: '甲' }] },
    'net-average-duration': { better: 'lower', bands: [{ high: 30, source: '乙' }] },
    'median-time-to-close': { better: 'lower', bands: [{ high: 30, source: '丙' }] },
    'median-duration': { better: 'lower', bands: [{ low: 10, source: '丁' }] },
    'mediation-rate': { better: 'target', bands: [{ low: 0.1, high: 0.3, source: '戊' }] },
    'closures-per-judge': { better: 'higher', bands: [] },
  },
});
export const asked = (more: Listing = {}): Listing => ({ scheme, ...more });

export const head = '案号,立案日期,结案日期';
/** A civil case of 内0203 by its serial. */
export const civil = (serial: number, ...cells: readonly string[]) =>
  [`（2024）内0203民初${serial}号`, ...cells].join();
export const serials = (list: Parameters<typeof column>[0]) =>
  column(list, 'caseNumber').map((number) => Number(/(\d+)号$/.exec(String(number))?.[1]));
