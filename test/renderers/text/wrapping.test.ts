import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { flowItems, widestWord, wrapText } from '../../../src/renderers/text/wrapping.ts';

it('the widest word, or the widest line where the lines are given', () => {
  expect(widestWord('past bare limit')).toBe(5);
  expect(widestWord('past bare\nlimit')).toBe(9);
  expect(widestWord('结案率')).toBe(6);
});

describe('wrapText', () => {
  it('breaks Chinese between characters, at the width', () => {
    expect(wrapText('达尔罕茂明安联合旗人民法院', 10)).toEqual(['达尔罕茂明', '安联合旗人', '民法院']);
  });

  it('breaks English between words, and words that are too long', () => {
    expect(wrapText('below the band by 1.54 pp', 10)).toEqual(['below the', 'band by', '1.54 pp']);
    expect(wrapText('abcdefghijkl', 5)).toEqual(['abcde', 'fghij', 'kl']);
  });

  it('begins no line with closing punctuation and ends none with an opening bracket', () => {
    expect(wrapText('一二三四，五六', 8)).toEqual(['一二三', '四，五六']);
    expect(wrapText('一二三（四五）', 8)).toEqual(['一二三', '（四五）']);
  });

  it('keeps a count and its unit together', () => {
    expect(wrapText('结案中空 3 件', 11)).toEqual(['结案中空', '3 件']);
    expect(wrapText('↓ below by 37.24 pp ?', 17)).toEqual(['↓ below by', '37.24 pp ?']);
    expect(wrapText('above by 9.2 d (73.0 days)', 14)).toEqual(['above by 9.2 d', '(73.0 days)']);
    expect(wrapText('above by 9.2 d (73.0 days)', 13)).toEqual(['above by', '9.2 d', '(73.0 days)']);
  });

  it('but not a number and another word', () => {
    expect(wrapText('past 12 dates', 7)).toEqual(['past 12', 'dates']);
    expect(wrapText('past 12 ppm', 8)).toEqual(['past 12', 'ppm']);
  });

  it('breaks a number from its unit where both are too long for a line, and no number', () => {
    expect(wrapText('by 37.24 pp', 7)).toEqual(['by', '37.24', 'pp']);
    expect(wrapText('共 12345 件', 6)).toEqual(['共', '12345', '件']);
  });

  it('loses nothing but spaces and is never too wide', () => {
    const text = fc.string({
      unit: fc.constantFrom('法', '院', '，', '（', '“', ' ', 'a', 'B', '7', '%', '𠮷', '✓', 'é', 'pp', 'd'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (original, width) => {
        const lines = wrapText(original, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(original.replaceAll(' ', ''));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

it('flowItems puts as many items on a line as fit', () => {
  expect(flowItems(['aaa', 'bbb', '', 'ccc'], 8, 2)).toEqual(['aaa  bbb', 'ccc']);
  expect(flowItems(['旧存 5', '新收 110'], 20, 3)).toEqual(['旧存 5   新收 110']);
});
