import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../src/calendar/day.ts';
import type { CaseKind, Instance, Line } from '../../src/cases/typeCodes.ts';
import { isKnownTypeCode, lines } from '../../src/cases/typeCodes.ts';
import { type Procedure, procedures } from '../../src/cases/vocabulary.ts';
import { limitOf, statutoryLimits } from '../../src/timeLimits/statutoryLimits.ts';

const instances: readonly Instance[] = ['first', 'second', 'retrial', 'other'];

/** `6 months, …第一百五十二条`, or none. */
function told(line: Line, instance: Instance, procedure: Procedure = 'blank', typeCode = '', small = false): string {
  const limit = limitOf({ line, instance }, typeCode, procedure, small);
  if (limit === undefined) return 'none';
  const { span, article } = limit;
  return `${'months' in span ? `${span.months} months` : `${span.days} days`}, ${article.zh}`;
}

describe('by line, instance and procedure', () => {
  test.each<[Line, Instance, Procedure, string]>([
    ['civil', 'first', 'ordinary', '6 months, 民事诉讼法第一百五十二条'],
    ['civil', 'first', 'summary', '3 months, 民事诉讼法第一百六十四条'],
    ['civil', 'first', 'fast-track', '3 months, 民事诉讼法第一百六十四条'],
    ['civil', 'first', 'special', '30 days, 民事诉讼法第一百八十七条'],
    ['civil', 'other', 'special', '30 days, 民事诉讼法第一百八十七条'],
    ['civil', 'second', 'blank', '3 months, 民事诉讼法第一百八十三条'],
    ['civil', 'second', 'ordinary', '3 months, 民事诉讼法第一百八十三条'],
    ['civil', 'retrial', 'blank', '6 months, 民诉法解释第一百二十八条、民事诉讼法第一百五十二条'],
    ['criminal', 'first', 'ordinary', '3 months, 刑事诉讼法第二百零八条'],
    ['criminal', 'first', 'summary', '45 days, 刑事诉讼法第二百二十条'],
    ['criminal', 'first', 'fast-track', '15 days, 刑事诉讼法第二百二十五条'],
    ['criminal', 'second', 'blank', '2 months, 刑事诉讼法第二百四十三条'],
    ['criminal', 'retrial', 'blank', '3 months, 刑事诉讼法第二百五十八条'],
    ['administrative', 'first', 'ordinary', '6 months, 行政诉讼法第八十一条'],
    ['administrative', 'first', 'summary', '45 days, 行政诉讼法第八十三条'],
    ['administrative', 'second', 'blank', '3 months, 行政诉讼法第八十八条'],
    ['administrative', 'retrial', 'blank', '6 months, 行诉法解释第五十条、行政诉讼法第八十一条'],
  ])('%s %s %s: %s', (line, instance, procedure, expected) => {
    expect(told(line, instance, procedure)).toBe(expected);
  });

  test.each(['blank', 'ordinary', 'summary', 'small-claims'] as const)('small claims, procedure %s', (procedure) => {
    expect(told('civil', 'first', procedure, '', true)).toBe('2 months, 民事诉讼法第一百六十八条');
  });

  test('a procedure of small claims that the flag denies is summary', () => {
    expect(told('civil', 'first', 'small-claims')).toBe('3 months, 民事诉讼法第一百六十四条');
  });

  test('small claims outside civil first instance change nothing', () => {
    expect(told('criminal', 'first', 'ordinary', '', true)).toBe('3 months, 刑事诉讼法第二百零八条');
    expect(told('civil', 'second', 'blank', '', true)).toBe('3 months, 民事诉讼法第一百八十三条');
    expect(told('administrative', 'first', 'small-claims', '', true)).toBe('none');
  });
});

describe('by type code', () => {
  test.each<[Line, string, string]>([
    ['enforcement', '执', '6 months, 最高人民法院关于人民法院执行工作若干问题的规定（试行）第六十三条'],
    ['enforcement', '执恢', '6 months, 最高人民法院关于人民法院执行工作若干问题的规定（试行）第六十三条'],
    ['enforcement', '执异', '15 days, 民事诉讼法第二百三十六条、第二百三十八条'],
    ['enforcement', '执复', '30 days, 民诉法执行程序解释第八条'],
    ['civil', '民申', '3 months, 民事诉讼法第二百一十五条、民诉法解释第一百二十九条'],
    ['civil', '民特', '30 days, 民事诉讼法第一百八十七条'],
    ['civil', '民辖终', '30 days, 民事诉讼法第一百八十三条第二款'],
    ['administrative', '行申', '6 months, 行诉法解释第一百一十二条'],
    ['administrative', '行审', '30 days, 行诉法解释第一百六十条'],
    ['criminal', '刑申', '6 months, 刑诉法解释第四百五十七条'],
  ])('%s %s: %s', (line, code, expected) => {
    expect(told(line, 'other', 'blank', code)).toBe(expected);
  });

  test('whatever line the case type column says', () => {
    expect(told('enforcement', 'other', 'blank', '行审')).toBe('30 days, 行诉法解释第一百六十条');
  });

  test('only where the case type leaves the instance other: it goes first', () => {
    expect(told('civil', 'second', 'blank', '民辖终')).toBe('3 months, 民事诉讼法第一百八十三条');
    expect(told('civil', 'first', 'blank', '执')).toBe('none');
  });
});

test.each<[Line, Instance, Procedure, string]>([
  ['civil', 'first', 'blank', '民初'],
  ['criminal', 'first', 'blank', '刑初'],
  ['administrative', 'first', 'blank', '行初'],
  ['criminal', 'first', 'special', '刑初'],
  ['administrative', 'first', 'fast-track', '行初'],
  ['enforcement', 'other', 'blank', '执保'],
  ['enforcement', 'other', 'blank', '执监'],
  ['enforcement', 'other', 'blank', ''],
  ['other', 'other', 'ordinary', '破'],
  ['other', 'second', 'blank', '破终'],
  ['other', 'other', 'blank', ''],
  ['civil', 'other', 'blank', '民辖'],
])('no limit: %s %s %s %s', (line, instance, procedure, code) => {
  expect(told(line, instance, procedure, code)).toBe('none');
});

describe('the table', () => {
  const ids = statutoryLimits.map(({ id }) => id);
  const codes = ['', ...statutoryLimits.flatMap(({ scope }) => ('typeCodes' in scope ? scope.typeCodes : []))];

  test('every entry is the first that fits some case', () => {
    const kinds = lines.flatMap((line) => instances.map((instance): CaseKind => ({ line, instance })));
    const found = kinds.flatMap((kind) =>
      codes.flatMap((code) =>
        procedures.flatMap((procedure) =>
          [false, true].map((small) => limitOf(kind, code, procedure, small)?.id ?? 'none'),
        ),
      ),
    );
    expect([...new Set(found)].sort()).toEqual([...ids, 'none'].sort());
  });

  test('ids are kebab-case and told once', () => {
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('type codes are known ones, each told once', () => {
    const named = codes.slice(1);
    expect(named.filter((code) => !isKnownTypeCode(code))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  test.each(statutoryLimits)('$id: a figure, an article in both languages, a real day', ({ span, article, since }) => {
    expect('months' in span ? span.months : span.days).toBeGreaterThan(0);
    expect(article.zh).toMatch(/第[一二三四五六七八九十百零]+条/);
    expect(article.en).toMatch(/, arts?\. \d+/);
    expect(since === undefined ? 0 : dayFromIso(since)).toBeDefined();
  });
});
