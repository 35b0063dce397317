import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInSchemes, defaultSchemeId } from '../../src/bands/builtIn.ts';
import { checkScheme } from '../../src/bands/checkScheme.ts';
import { schemeFileSchema } from '../../src/bands/schema.ts';
import { completeScheme, type Scheme } from '../../src/bands/scheme.ts';
import { selectBand } from '../../src/bands/selectBand.ts';
import { judge } from '../../src/bands/verdict.ts';
import { parsePeriod } from '../../src/calendar/period.ts';
import { indicatorIds } from '../../src/indicators/registry.ts';

const folder = new URL('../../src/bands/schemes/', import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  content: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown,
}));

function builtIn(id: string): Scheme {
  const found = builtInSchemes.find((scheme) => scheme.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

/** The numbers that a text names, as they are written and as percentages. */
function figuresIn(text: string): number[] {
  const numbers = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  return [...numbers, ...numbers.map((number) => number / 100)];
}

describe.each(files)('$name', ({ name, content }) => {
  const file = schemeFileSchema.parse(content);
  const bands = Object.values(file.indicators).flatMap((indicator) => indicator.bands);

  test('conforms to the schema, and is built in under its name', () => {
    expect(`${file.id}.json`).toBe(name);
    expect(builtInSchemes).toContainEqual(completeScheme(file));
  });

  test('no band clashes with another or can never apply', () => {
    const { clashes, remarks } = checkScheme(completeScheme(file));
    expect(clashes).toEqual([]);
    expect(remarks.filter(({ code }) => code !== 'without-entry')).toEqual([]);
  });

  test('nothing illustrative looks official, in either language', () => {
    expect(file.status).toBe('illustrative');
    for (const text of [file.source, file.title.zh]) expect(text).toMatch(/示例/);
    for (const text of [file.source, file.title.en]) expect(text).toMatch(/illustrative/i);
    for (const { source } of bands) expect(source).toMatch(/^示例值，参照：.+。\/ Illustrative; leans on .+\.$/);
  });

  test('every edge lies by a figure that its source names', () => {
    for (const { low, high, source } of bands) {
      for (const edge of [low, high].filter((one) => one !== undefined)) {
        const near = figuresIn(source).filter((figure) => Math.abs(figure - edge) <= 0.011 * edge);
        expect(near, `${edge}: ${source}`).not.toEqual([]);
      }
    }
  });
});

test('every built-in scheme is a file, the default among them', () => {
  expect(builtInSchemes.map(({ id }) => `${id}.json`).sort()).toEqual(files.map(({ name }) => name).sort());
  expect(builtInSchemes.map(({ id }) => id)).toContain(defaultSchemeId);
});

describe('mongolian-horse-5.1', () => {
  const scheme = builtIn('mongolian-horse-5.1');
  const bandFor = (id: string, text: string, line?: 'civil' | 'enforcement') => {
    const period = parsePeriod(text, scheme.calendar);
    const window = { period, measuredOn: period.end, asOf: period.end, calendar: scheme.calendar };
    return selectBand(scheme, id, { code: '内0203', level: 'basic', ...(line && { line }) }, window);
  };

  test('calendar year, four kinds of case left out', () => {
    expect(scheme).toMatchObject({
      calendar: { yearStartMonth: 1, monthStartDay: 1 },
      excludeTypeCodes: ['诉前调确', '诉前调书', '执保', '执恢'],
      minimumCases: 10,
    });
  });

  test('an entry for every indicator, in their order; without a band it says why', () => {
    expect(Object.keys(scheme.indicators)).toEqual(indicatorIds);
    const silent = Object.entries(scheme.indicators).filter(([, { bands, note }]) => bands.length === 0 && !note);
    expect(silent).toEqual([]);
  });

  test('the monthly floors published in 2022, March to December, and their other window', () => {
    const floors = [0.18, 0.29, 0.42, 0.55, 0.63, 0.7, 0.76, 0.82, 0.88, 0.93];
    for (const [index, floor] of floors.entries()) {
      const band = bandFor('closure-rate', `2024-01..2024-${String(index + 3).padStart(2, '0')}`);
      expect(band?.low).toBe(floor);
      expect(band?.source).toMatch(/上年12月至当年11月/);
      expect(band?.source).toMatch(/December to November/);
    }
    expect(bandFor('closure-rate', '2024-01..2024-02')).toBeUndefined();
    expect(bandFor('closure-rate', '2024-Q2')).toBeUndefined();
    expect(bandFor('closure-rate', '2024', 'enforcement')?.low).toBe(0.926);
    expect(bandFor('closure-rate', '2024', 'civil')?.low).toBe(0.93);
  });

  test('one matter counts once: its other faces have weight 0', () => {
    const faces = Object.entries(scheme.indicators).flatMap(([id, { weight }]) => (weight === 0 ? [id] : []));
    expect(faces).toEqual([
      'median-duration',
      'p90-duration',
      'net-average-duration',
      'statutory-within-limit-rate',
      'mediation-withdrawal-rate',
      'settled-rate',
      'reversed-rate',
      'remanded-rate',
      'appeal-reversal-share',
      'disposition-time',
      'median-time-to-close',
      'closures-per-judge',
    ]);
  });

  test('the settled rate is judged as the appeal rate is', () => {
    const appeals = scheme.indicators['appeal-rate']?.bands ?? [];
    const settled = scheme.indicators['settled-rate']?.bands ?? [];
    const turned = appeals.map(({ source: _, high = Number.NaN, ...conditions }) => ({
      ...conditions,
      low: Number((1 - high).toFixed(6)),
    }));
    expect(settled.map(({ source: _, ...band }) => band)).toEqual(turned);
  });

  test.each([
    ['within-limit-rate', 1],
    ['reversal-rate', 0],
  ])('%s at %d is within, neither praised nor blamed', (id, value) => {
    const measured = { value, numerator: null, denominator: null, base: 500, interval: null, reason: null, blanks: [] };
    const { better } = scheme.indicators[id] ?? {};
    expect(judge(measured, bandFor(id, '2024'), better, scheme.minimumCases).verdict).toBe('within');
  });
});

test('cepej: years of 365 days, nothing left out, one band', () => {
  const { yearDays, excludeTypeCodes, calendar, indicators } = builtIn('cepej');
  expect({ yearDays, excludeTypeCodes, calendar }).toEqual({
    yearDays: 365,
    excludeTypeCodes: [],
    calendar: { yearStartMonth: 1, monthStartDay: 1 },
  });
  const banded = Object.entries(indicators).flatMap(([id, { better, bands }]) =>
    bands.map(({ source: _, ...band }) => ({ id, better, ...band })),
  );
  expect(banded).toEqual([{ id: 'clearance-rate', better: 'higher', low: 1 }]);
  expect(Object.keys(indicators).sort()).toEqual([
    'clearance-rate',
    'disposition-time',
    'long-pending-rate',
    'median-pending-age',
  ]);
});

test('what a file leaves out is filled in', () => {
  const scheme = completeScheme({
    id: 'mine',
    version: '1',
    title: { zh: '我', en: 'mine' },
    status: 'official',
    source: '-',
    indicators: {
      'closure-rate': { better: 'higher', note: { zh: '注', en: 'note' }, bands: [] },
      'appeal-rate': { better: 'lower', weight: 0, bands: [] },
    },
  });
  expect(scheme).toEqual({
    id: 'mine',
    version: '1',
    title: { zh: '我', en: 'mine' },
    status: 'official',
    source: '-',
    calendar: { yearStartMonth: 1, monthStartDay: 1 },
    yearDays: undefined,
    excludeTypeCodes: [],
    minimumCases: 10,
    indicators: {
      'closure-rate': { better: 'higher', weight: 1, note: { zh: '注', en: 'note' }, bands: [] },
      'appeal-rate': { better: 'lower', weight: 0, bands: [] },
    },
  });
});
