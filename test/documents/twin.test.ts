import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtInSchemes } from '../../src/bands/builtIn.ts';
import type { Scheme } from '../../src/bands/scheme.ts';
import { type Report, reportSchema } from '../../src/documents/report/report.ts';
import { rejectingRules } from '../../src/rules/registry.ts';
import { reportOf } from './reportOf.ts';

const folder = new URL('../../fixtures/baotou/', import.meta.url);
const scheme = builtInSchemes[0] as Scheme;

/** Under one name, which a value that is missing gives. */
const reportOn = (name: string, period?: string) =>
  reportOf([{ path: 'cases.csv', bytes: readFileSync(new URL(name, folder)) }], {
    today: '2025-02-15',
    scheme,
    period,
  });

let clean: Report;
let twin: Report;
beforeAll(async () => {
  [clean, twin] = await Promise.all([reportOn('cases.csv', '2024'), reportOn('cases-gb18030.csv', '2024')]);
});

interface Planted {
  readonly line: number;
  readonly rejected: boolean;
  readonly rules: readonly string[];
}

const planted = readFileSync(new URL('planted.list', folder), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((text): Planted => {
    const [line, , rejected, rules = ''] = text.split(',');
    return { line: Number(line), rejected: rejected === 'yes', rules: rules.split(' ') };
  });

const withoutRejected = ({ courts, total }: Report) => ({
  courts: courts.map(({ rejected: _, ...court }) => court),
  total: { ...total, rejected: 0 },
});

describe('the fixture of ten courts', () => {
  test('is a report', () => {
    // JSON holds all of it: nothing undefined, no NaN.
    for (const report of [clean, twin]) expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test('has 4,800 rows of ten basic courts, none bad', () => {
    expect(clean.quality).toMatchObject({ rows: 4800, accepted: 4800, rejected: 0, byRule: {} });
    expect(clean.courts).toHaveLength(10);
    expect(new Set(clean.courts.map(({ level }) => level))).toEqual(new Set(['basic']));
    expect(clean.inputs).toMatchObject([{ path: 'cases.csv', encoding: 'utf-8', rows: 4800, rejected: 0 }]);
  });

  test('is followed to 2025-01-31: the natural as-of day, and without a period its year', async () => {
    expect(clean.asOf).toBe('2025-01-31');
    expect(clean.measuredOn).toBe('2024-12-31');
    const later = await reportOn('cases.csv');
    expect(later.period).toEqual({ label: '2025', start: '2025-01-01', end: '2025-12-31' });
    expect(later.measuredOn).toBe('2025-01-31');
  });
});

describe('its twin', () => {
  test('gives the same numbers', () => {
    expect(withoutRejected(twin)).toEqual(withoutRejected(clean));
    expect(twin.bases).toEqual(clean.bases);
    expect(twin.asOf).toBe(clean.asOf);
    expect(twin.notices).toEqual(clean.notices);
  });

  test('and so it does in another period', async () => {
    const [one, other] = await Promise.all([
      reportOn('cases.csv', '2023-H2'),
      reportOn('cases-gb18030.csv', '2023-H2'),
    ]);
    expect(withoutRejected(other)).toEqual(withoutRejected(one));
  });

  test('has 54 records more, all rejected', () => {
    expect(twin.inputs).toMatchObject([{ encoding: 'gb18030', rows: 4854, rejected: 54 }]);
    expect(twin.quality).toMatchObject({ rows: 4854, accepted: 4800, rejected: 54, excluded: clean.quality.excluded });
    expect(planted.filter(({ rejected }) => rejected)).toHaveLength(54);
    expect(twin.total.rejected).toBe(54);
  });

  test('counts by rule what was planted', () => {
    const ids = rejectingRules.map(({ id }) => id as string);
    const counts: Record<string, number> = {};
    for (const rule of planted.filter(({ rejected }) => rejected).flatMap(({ rules }) => rules)) {
      if (ids.includes(rule)) counts[rule] = (counts[rule] ?? 0) + 1;
    }
    expect(twin.quality.byRule).toEqual(counts);
    expect(counts).toEqual({
      'missing-value': 7,
      'unreadable-date': 9,
      'date-in-future': 5,
      'closed-before-filed': 6,
      'filed-too-early': 1,
      'duplicate-case-number': 20,
      'wrong-cell-count': 5,
      'broken-quote': 1,
    });
  });

  test('gives its rejected rows to courts where it can', () => {
    // No court is known of the 6 malformed records, nor of the 2 without court and number.
    const ofCourts = twin.courts.reduce((sum, { rejected }) => sum + rejected, 0);
    expect(ofCourts).toBe(54 - 6 - 2);
  });
});
