import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourtGap, Gap, GapPart } from '../../../src/documents/report/gap.ts';
import { agreeingPlaces, signedSums } from '../../../src/renderers/report/signedSums.ts';
import { textWidth } from '../../../src/renderers/text/textWidth.ts';
import { print, sampleReport } from '../sampleReport.ts';

const fine = 2 ** 36;
const near = (number: number) => Math.round(number * fine) / fine;
const part = (procedure: string, mix: number, level: number, line = 'civil'): GapPart => ({
  line,
  instance: 'first',
  procedure,
  own: { numerator: 2500, denominator: 50 },
  reference: { numerator: 20_000, denominator: 300 },
  mix: near(mix),
  level: near(level),
});

const parts = [
  part('ordinary', -8.04, 2.06),
  part('summary', -3.333, 0.04),
  part('', 0, 1.96),
  ...['civil', 'criminal', 'administrative', 'enforcement', 'other'].flatMap((line) => [
    part('small-claims', 0.04, 0, line),
    part('special', 0.01, -0.05, line),
  ]),
];
const sum = (effect: 'mix' | 'level') => parts.reduce((all, one) => all + one[effect], 0);
const told: CourtGap = {
  code: '内0203',
  value: 60.1,
  reference: 67.5,
  gap: sum('mix') + sum('level'),
  mix: sum('mix'),
  level: sum('level'),
  parts,
};
const gap: Gap = {
  indicator: 'average-duration',
  against: 'total',
  courts: [told, { ...told, code: '内0204', value: null, gap: null, mix: null, level: null, parts: [] }],
};

const heading = { zh: '平均审理天数：各院与合计的差距', en: 'what the distance' } as const;
const cut = (language: 'zh' | 'en', width: number, of: Gap | null = gap) => {
  const text = print(sampleReport(of === null ? {} : { gap: of }), { language, width }).replace(
    /\n(说明|Notes)\n[\s\S]*$/,
    '\n',
  );
  const from = text.indexOf(heading[language]);
  return from < 0 ? '' : text.slice(text.lastIndexOf('\n', from) + 1);
};

describe.each(['zh', 'en'] as const)('%s', (language) => {
  test('shows what adds most, the others in one row, and the sum', async () => {
    await expect(cut(language, 90)).toMatchFileSnapshot(`../golden/gap-${language}-90.txt`);
  });

  test.each([60, 80, 140])('no line is wider than %i columns', (width) => {
    const text = cut(language, width);
    expect(text).not.toBe('');
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width);
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  test('the last kind by itself is shown, two are one row', () => {
    const rest = language === 'zh' ? '其余 2 类' : '2 other kinds';
    const of = (kinds: number) => cut(language, 140, { ...gap, courts: [{ ...told, parts: parts.slice(0, kinds) }] });
    expect(of(9)).not.toMatch(/其余|other kinds/);
    expect(of(10)).toContain(rest);
  });

  test('says where it is not held against the saved report', () => {
    const period = { label: '2023', start: '2023-01-01', end: '2023-12-31' };
    const days = { asOf: '2024-01-31', measuredOn: '2023-12-31' };
    const comparedWith = { kind: 'report' as const, file: 'saved.json', period, ...days };
    const words = language === 'zh' ? '已保存的报告中没有' : 'A saved report does not hold';
    expect(print(sampleReport({ gap, comparedWith }), { language, width: 400 })).toContain(words);
    expect(print(sampleReport({ gap }), { language, width: 400 })).not.toContain(words);
  });

  test('says what it is held against', () => {
    const text = print(sampleReport({ gap: { ...gap, against: 'previous-year', courts: [told] } }), {
      language,
      width: 90,
    });
    expect(text).toContain(
      language === 'zh' ? '各院与上年同期的差距' : 'what the distance from the year before is made of',
    );
    expect(text).not.toContain('--court');
  });

  test('nothing where nobody asked, and a word where one court stands alone', () => {
    expect(cut(language, 90, null)).toBe('');
    expect(cut(language, 90, { ...gap, courts: [told] })).toContain('--court');
  });
});

test('what is printed adds up: rows across, columns down', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true })), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.constantFrom('share', 'days', 'number' as const),
      (numbers, unit) => {
        const { cells, total } = signedSums(
          numbers.map(([mix, level]) => [near(mix), near(level)]),
          unit,
        );
        const hundredths = (text: string | undefined) => Math.round(Number(text?.replace('−', '-')) * 100);
        for (const [mix, level, both] of [...cells, total]) {
          expect(hundredths(mix) + hundredths(level)).toBe(hundredths(both));
        }
        for (const column of [0, 1, 2]) {
          const all = cells.reduce((of, row) => of + hundredths(row[column]), 0);
          expect(all).toBe(hundredths(total[column]));
        }
      },
    ),
  ));

test('value, reference and distance are printed with as many places as it takes to agree', () => {
  expect(agreeingPlaces(12.25, 10.25, 2, 'days')).toBe(1);
  // 79.7 − 70.5 is not 9.1, and 79.66 − 70.52 not 9.15
  expect(agreeingPlaces(79.664, 70.517, 9.147, 'days')).toBe(3);
  expect(agreeingPlaces(0.201117, 0.26108, 0.201117 - 0.26108, 'share')).toBe(2);
  // Where they do not belong together no number of places helps.
  expect(agreeingPlaces(60.1, 67.5, -7.3, 'days')).toBe(1);
});
