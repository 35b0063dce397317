import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInSchemes, defaultSchemeId } from '../../src/bands/builtIn.ts';
import { schemeFileSchema } from '../../src/bands/schema.ts';
import { completeScheme } from '../../src/bands/scheme.ts';
import { selectBand } from '../../src/bands/selectBand.ts';
import { parsePeriod } from '../../src/calendar/period.ts';
import { indicatorIds } from '../../src/indicators/registry.ts';

const folder = new URL('../../src/bands/schemes/', import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  content: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown,
}));

describe.each(files)('$name', ({ name, content }) => {
  test('conforms to the schema, and is built in under its name', () => {
    const file = schemeFileSchema.parse(content);
    expect(`${file.id}.json`).toBe(name);
    expect(builtInSchemes).toContainEqual(completeScheme(file));
  });

  test('knows its indicators', () => {
    const { indicators } = schemeFileSchema.parse(content);
    expect(Object.keys(indicators).filter((id) => !(indicatorIds as readonly string[]).includes(id))).toEqual([]);
  });

  test('names a source for every band, and says what is illustrative in both languages', () => {
    const { status, source, indicators } = schemeFileSchema.parse(content);
    const sources = Object.values(indicators).flatMap(({ bands }) => bands.map((band) => band.source));
    for (const text of [source, ...sources]) {
      if (status !== 'illustrative') continue;
      expect(text).toMatch(/示例/);
      expect(text).toMatch(/illustrative/i);
    }
    for (const text of sources) expect(text).toMatch(/\d/);
  });
});

test('every built-in scheme is a file, the default among them', () => {
  expect(builtInSchemes.map(({ id }) => `${id}.json`).sort()).toEqual(files.map(({ name }) => name).sort());
  expect(builtInSchemes.map(({ id }) => id)).toContain(defaultSchemeId);
});

describe('mongolian-horse-5.1', () => {
  const scheme = builtInSchemes.find(({ id }) => id === 'mongolian-horse-5.1') as (typeof builtInSchemes)[number];

  test('illustrative, calendar year, four kinds of case left out', () => {
    expect(scheme).toMatchObject({
      status: 'illustrative',
      calendar: { yearStartMonth: 1, monthStartDay: 1 },
      excludeTypeCodes: ['诉前调确', '诉前调书', '执保', '执恢'],
      minimumCases: 10,
    });
  });

  test('the monthly floors published in 2022, March to December, and their other window', () => {
    const floors = [0.18, 0.29, 0.42, 0.55, 0.63, 0.7, 0.76, 0.82, 0.88, 0.93];
    for (const [index, floor] of floors.entries()) {
      const period = parsePeriod(`2024-01..2024-${String(index + 3).padStart(2, '0')}`, scheme.calendar);
      const window = { period, measuredOn: period.end, asOf: period.end };
      const band = selectBand(scheme, 'closure-rate', { code: '内0203', level: 'basic' }, window);
      expect(band?.low).toBe(floor);
      expect(band?.source).toMatch(/上年12月至当年11月/);
      expect(band?.source).toMatch(/December to November/);
    }
  });
});

test('what a file leaves out is filled in', () => {
  const scheme = completeScheme({
    id: 'mine',
    version: '1',
    title: { zh: '我', en: 'mine' },
    status: 'official',
    source: '-',
    indicators: {
      'closure-rate': { better: 'higher', bands: [] },
      'appeal-rate': { better: 'lower', weight: 0, bands: [] },
    },
  });
  expect(scheme).toMatchObject({
    calendar: { yearStartMonth: 1, monthStartDay: 1 },
    excludeTypeCodes: [],
    minimumCases: 10,
    indicators: { 'closure-rate': { weight: 1 }, 'appeal-rate': { weight: 0 } },
  });
});
