import type {
  BaselineEntry,
  IssueCount,
  ValidationIssue,
  ValidationView,
} from '../../../src/documents/validation/validation.ts';
import type { Observation } from '../../../src/observations/observation.ts';
import type { ValidationOptions } from '../../../src/renderers/validation/validationOptions.ts';

/** Paths as nobody should write them, but somebody will. */
export const plain = 'data/2024 年/案件清单.csv';
export const odd = 'data/<a&"b">,c:d%.csv';

const unreadable: ValidationIssue = {
  rule: 'unreadable-date',
  severity: 'error',
  file: plain,
  line: 3,
  column: 5,
  header: '结案日期',
  field: 'closedOn',
  caseNumber: '（2024）内0203民初123号',
  rejects: true,
  value: '=cmd|"/c calc"!A1',
};

export const issues: readonly ValidationIssue[] = [
  unreadable,
  {
    ...unreadable,
    rule: 'wrong-cell-count',
    line: 7,
    column: null,
    header: null,
    field: null,
    caseNumber: null,
    value: null,
  },
  {
    ...unreadable,
    rule: 'unknown-value',
    severity: 'warning',
    file: odd,
    line: 12,
    column: 4,
    header: '＝适用\u0007程序\u001B[31m\u202E',
    field: 'procedure',
    caseNumber: '（2024）内0203民初124号',
    rejects: false,
    value: '\t+86, "x"\r\ny',
  },
  {
    ...unreadable,
    rule: 'missing-value',
    file: odd,
    line: 20,
    column: null,
    header: null,
    field: 'court',
    caseNumber: null,
    value: null,
  },
];

const gap: Observation = {
  rule: 'serial-gap',
  severity: 'info',
  file: null,
  court: '内0203',
  args: {
    prefix: '（2024）内0203民初',
    first: 7,
    last: 18,
    present: 10,
    missing: 2,
    gaps: 1,
    ranges: [[9, 10]],
    apart: 0,
    outliers: [],
  },
};

const difference: Observation = {
  rule: 'volumes-differ',
  severity: 'error',
  file: null,
  court: '内0203',
  args: { name: '昆区法院', line: 2, volume: 'closed', expected: 9, found: 8 },
};

export const sample: ValidationView = {
  schemaVersion: 1,
  tool: { name: 'courtstat', version: '1.2.3' },
  today: '2025-02-01',
  asOf: '2025-01-31',
  inputs: [
    { path: plain, sha256: 'a'.repeat(64), encoding: 'gb18030', rows: 30, rejected: 2, headerLine: 1 },
    { path: odd, sha256: 'b'.repeat(64), encoding: 'utf-8', rows: 20, rejected: 1, headerLine: 3 },
  ],
  failures: [{ path: 'data/没有.csv', code: 'file-missing', args: { path: 'data/没有.csv', nearest: null } }],
  summary: {
    rows: 50,
    accepted: 47,
    rejected: 3,
    errors: 4,
    warnings: 1,
    infos: 1,
    known: 5,
    byRule: {
      'wrong-cell-count': 1,
      'missing-value': 1,
      'unreadable-date': 1,
      'unknown-value': 1,
      'serial-gap': 1,
      'volumes-differ': 1,
    },
  },
  counts: countsOf(issues),
  issues,
  omitted: 0,
  observations: [gap, difference],
  reconciliation: {
    path: '统计.csv',
    period: { label: '2024', start: '2024-01-01', end: '2024-12-31' },
    measuredOn: '2024-12-31',
    differences: 2,
    courts: [
      {
        name: '昆区法院',
        code: '内0203',
        isTotal: false,
        line: 2,
        inconsistent: false,
        volumes: {
          incoming: { expected: 10, found: 10 },
          closed: { expected: 9, found: 8 },
          pending: { expected: null, found: 2 },
        },
      },
      {
        name: '青山法院',
        code: null,
        isTotal: false,
        line: 3,
        inconsistent: false,
        volumes: { closed: { expected: 4, found: null } },
      },
    ],
    unexpected: [],
  },
  baseline: { path: 'baseline.json', known: 5, stale: [] },
  notices: [{ code: 'as-of-default', args: { asOf: '2025-01-31', filings: 2, closings: 3 } }],
};

/** Three known issues that are gone. */
export const stale: readonly BaselineEntry[] = [
  { rule: 'unreadable-date', field: 'closedOn', caseNumber: '（2024）内0203民初2号', record: null, count: 1 },
  { rule: 'wrong-cell-count', field: null, caseNumber: null, record: 'f'.repeat(16), count: 2 },
];

export const nothing: ValidationView = {
  ...sample,
  failures: [],
  summary: { ...sample.summary, rejected: 0, accepted: 50, errors: 0, warnings: 0, infos: 0, known: 0, byRule: {} },
  counts: [],
  issues: [],
  observations: [],
  reconciliation: null,
  baseline: null,
  notices: [],
};

/** Issues by rule, file and severity, in the order in which they come. */
export function countsOf(listed: Iterable<ValidationIssue>): IssueCount[] {
  const counts = new Map<string, IssueCount>();
  for (const { rule, file, severity, rejects } of listed) {
    const key = JSON.stringify([rule, file, severity]);
    const { count, rejecting } = counts.get(key) ?? { count: 0, rejecting: 0 };
    counts.set(key, { rule, file, severity, count: count + 1, rejecting: rejecting + (rejects ? 1 : 0) });
  }
  return [...counts.values()];
}

/** A view of these issues and nothing else, all of them counted. */
export function viewOf(listed: Iterable<ValidationIssue>, changes: Partial<ValidationView> = {}): ValidationView {
  const counts = changes.counts ?? countsOf(listed);
  const sum = (severity: string) =>
    counts.filter((one) => one.severity === severity).reduce((total, { count }) => total + count, 0);
  const summary = { ...nothing.summary, errors: sum('error'), warnings: sum('warning'), infos: sum('info') };
  return { ...nothing, summary, counts, issues: listed, ...changes };
}

/** The first issue so often, each on a line of its own, made anew on every walk. */
export function repeated(count: number, changes: Partial<ValidationIssue> = {}): Iterable<ValidationIssue> {
  return {
    *[Symbol.iterator]() {
      for (let line = 1; line <= count; line++) yield { ...unreadable, line, ...changes };
    },
  };
}

export function options(language: ValidationOptions['language']): ValidationOptions {
  return {
    language,
    observationText: ({ rule, court }, _, caseNumbers) => `${court}: <${rule}>, ${caseNumbers ? '100%' : 'masked'}`,
  };
}

export function joined(chunks: Iterable<string>): string {
  return [...chunks].join('');
}
