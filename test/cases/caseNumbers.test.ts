import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { columnOf, tableOf } from './tableOf.ts';

interface Found {
  readonly year: number;
  readonly court: string | undefined;
  readonly type: string;
  readonly serial: number;
}

/** The number of every cell, or null; read in one column, so that equal prefixes meet. */
async function numbers(cells: readonly string[], encode = (text: string): string | Uint8Array => text) {
  const { rows, prefix, prefixes, serial } = await tableOf([encode(columnOf('案号', cells))]);
  return Array.from({ length: rows }, (_, row): Found | null => {
    const found = prefixes[prefix[row] ?? 0];
    if (found === undefined) return null;
    return { year: found.year, court: found.courtCode, type: found.typeCode, serial: serial[row] ?? 0 };
  });
}

const one = { year: 2024, court: '内0203', type: '民初', serial: 1234 };

const spellings = [
  ...['（2024）内0203民初1234号', '(2024)内0203民初1234号', '（2024)内0203民初1234号', '〔2024〕内0203民初1234号'],
  ...['[2024]内0203民初1234号', '【2024】内0203民初1234号', '2024内0203民初1234号', '（2024）内0203民初1234'],
  ...[
    '（2024）内0203民初第1234号',
    '（２０２４）内０２０３民初１２３４号',
    '（2024） 内0203 民初 1234 号',
    '（2024）内0203民初01234号',
  ],
  ...[
    '（2024）内0203民初1234号之一',
    '（2024）内0203民初1234之二',
    '(2024)内0203民初1234号之十二',
    '（2024）内0203民初1234号之1',
  ],
  ...[
    '（2024）内0203民初1234-1号',
    '（2024）内0203民初1234号-2',
    '（2024）内0203民初1234号(重)',
    '"（2024）内0203民初1234号\n"',
  ],
  ...[
    "'（2024）内0203民初1234号",
    '"=""（2024）内0203民初1234号"""',
    ' （2024）内0203民初1234号 ',
    '\u3000（2024）内0203民初1234号\u3000',
  ],
  ...['（2024）内0203知民初1234号'],
];

describe('one case number', () => {
  test.each(spellings)('%j', async (cell) => {
    expect(await numbers([cell])).toEqual([one]);
  });

  test.each(spellings)('%j in GB18030', async (cell) => {
    expect(await numbers([cell], (text) => iconv.encode(text, 'gb18030'))).toEqual([one]);
  });

  test('in all spellings has one prefix, but for the one of a special jurisdiction', async () => {
    const { prefix, serial, rows } = await tableOf([columnOf('案号', spellings.slice(0, -1))]);
    expect(new Set(prefix.subarray(0, rows)).size).toBe(1);
    expect(new Set(serial.subarray(0, rows))).toEqual(new Set([1234]));
  });
});

describe('case numbers', () => {
  test.each<[string, Found]>([
    ['（2024）最高法民申5号', { year: 2024, court: '最高法', type: '民申', serial: 5 }],
    ['（2024）内民终5号', { year: 2024, court: '内', type: '民终', serial: 5 }],
    ['（2024）内02民终5号', { year: 2024, court: '内02', type: '民终', serial: 5 }],
    ['（2024）兵0201执恢5号', { year: 2024, court: '兵0201', type: '执恢', serial: 5 }],
    ['（2024）内0203诉前调确5号', { year: 2024, court: '内0203', type: '诉前调确', serial: 5 }],
    ['（2024）内0203民诉前调5号', { year: 2024, court: '内0203', type: '民诉前调', serial: 5 }],
    ['（2024）内7101民初5号', { year: 2024, court: '内7101', type: '民初', serial: 5 }],
    ['（1999）内0203民初999999999号', { year: 1999, court: '内0203', type: '民初', serial: 999_999_999 }],
    ['（2012）昆民一初字第88号', { year: 2012, court: undefined, type: '民初', serial: 88 }],
    ['（2012）包商终字第88号', { year: 2012, court: undefined, type: '民终', serial: 88 }],
    ['（2012）深宝法知民初字第88号', { year: 2012, court: undefined, type: '民初', serial: 88 }],
    ['（2012）包知初字第88号', { year: 2012, court: undefined, type: '民初', serial: 88 }],
    ['（2012）昆刑初字第88-1号', { year: 2012, court: undefined, type: '刑初', serial: 88 }],
    ['(2012)内行终字第88号', { year: 2012, court: undefined, type: '行终', serial: 88 }],
    ['（2012）昆执字第88号', { year: 2012, court: undefined, type: '执', serial: 88 }],
    ['（2012）昆法执恢字第88号', { year: 2012, court: undefined, type: '执恢', serial: 88 }],
    ['（2012）包民辖终字第88号', { year: 2012, court: undefined, type: '民辖终', serial: 88 }],
    ['2012年昆民二初字88号', { year: 2012, court: undefined, type: '民初', serial: 88 }],
  ])('%s', async (cell, found) => {
    expect(await numbers([cell])).toEqual([found]);
  });

  test.each([
    ...[
      '',
      '无',
      '-',
      '1234',
      '2024',
      '待立案',
      '（2024）',
      '（2024）内0203',
      '（2024）内0203民初',
      '（2024）内0203民初号',
      '民初1234号',
    ],
    ...[
      '（24）内0203民初1号',
      '（1899）内0203民初1号',
      '（2024）X0203民初1号',
      '（2024）内020民初1号',
      '（2024）内02033民初1号',
    ],
    ...[
      '（2024）内0203民初1234567890号',
      '（2024）内02031号',
      '（2024）内0203民初1号民初2号x',
      '（2024）内0203Civil1号',
      '20240203',
    ],
  ])('%j is none', async (cell) => {
    expect(await numbers([cell])).toEqual([null]);
  });

  test('a serial of ten digits is not read as one of nine', async () => {
    expect(await numbers(['（2024）内0203民初1234567890号', '（2024）内0203民初234567890号'])).toEqual([
      null,
      { ...one, serial: 234_567_890 },
    ]);
  });

  test('serials stay with their rows, the unreadable and the blank ones between them', async () => {
    const cells = [
      '（2024）内0203民初1号',
      '',
      'x',
      '（2024）内0203民初2号之一',
      '（2023）内0203民初3号',
      '（2024）内0203民初4',
    ];
    expect((await numbers(cells)).map((found) => found && [found.year, found.serial])).toEqual([
      ...[[2024, 1], null, null, [2024, 2], [2023, 3], [2024, 4]],
    ]);
  });

  test('one prefix is the same in several files, and in several encodings', async () => {
    const list = columnOf('案号', ['（2024）内0203民初7号']);
    const { prefix, serial } = await tableOf([list, iconv.encode(list, 'gb18030'), list.replace('（2024）', '(2024)')]);
    expect(new Set(prefix.subarray(0, 3)).size).toBe(1);
    expect([...serial.subarray(0, 3)]).toEqual([7, 7, 7]);
  });

  test('many rows: each has its own serial', async () => {
    const cells = Array.from({ length: 20_000 }, (_, row) => `（${2000 + (row % 25)}）内0203民初${row}号`);
    const found = await numbers(cells);
    const wrong = found.findIndex((number, row) => number?.serial !== row || number.year !== 2000 + (row % 25));
    expect(wrong).toBe(-1);
  });
});
