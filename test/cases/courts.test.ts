import { describe, expect, test } from 'vitest';
import { noCourt } from '../../src/cases/caseTable.ts';
import { tableOf } from './tableOf.ts';

interface Row {
  readonly name?: string;
  readonly code?: string;
  readonly number?: string;
  readonly filed?: string;
}

const listOf = (rows: readonly Row[]) =>
  [
    '法院,法院代码,案号,立案日期',
    ...rows.map(({ name = '', code = '', number = '', filed = '2024-01-01' }) => [name, code, number, filed].join(',')),
  ].join('\n');

/** The court of every row, as `code name level`. */
async function courts(rows: readonly Row[], ...more: (readonly Row[])[]): Promise<(string | null)[]> {
  const table = await tableOf([rows, ...more].map(listOf));
  return Array.from(table.court.subarray(0, table.rows), (index) => {
    const court = table.courts[index];
    if (index === noCourt || court === undefined) return null;
    return `${court.code} ${court.name} ${court.level}`;
  });
}

const numbered = (code: string, serial = 1) => `（2024）${code}民初${serial}号`;
const kunqu = '内0203 包头市昆都仑区人民法院 basic';
const qingshan = '内0204 包头市青山区人民法院 basic';

describe('the court of a row', () => {
  test('its code beats its name, and its name the number', async () => {
    expect(await courts([{ code: '内0203', name: '青山区人民法院', number: numbered('内0205') }])).toEqual([kunqu]);
    expect(await courts([{ name: '青山区人民法院', number: numbered('内0205') }])).toEqual([qingshan]);
  });

  test('the number places a row without a name', async () => {
    expect(await courts([{ number: numbered('内0204') }])).toEqual([qingshan]);
  });

  test('a code may be written wide, with spaces or as text', async () => {
    const codes = ['内 0203', '内０２０３', "'内0203", '="内0203"', ' 内0203\u3000'];
    expect(await courts(codes.map((code) => ({ code })))).toEqual(codes.map(() => kunqu));
  });

  test('blank words are no code and no name', async () => {
    const rows = ['', '-', '无', 'NULL', '/', '\u3000'].map((blank) => ({
      code: blank,
      name: blank,
      number: numbered('内0204'),
    }));
    expect(await courts(rows)).toEqual(rows.map(() => qingshan));
  });

  test('none, where there is neither', async () => {
    expect(await courts([{}, { number: 'x' }, { number: '（2012）昆民初字第1号' }])).toEqual([null, null, null]);
  });

  test('all spellings of a registered name are one court', async () => {
    const names = [
      '昆都仑区法院',
      '内蒙古自治区包头市昆都仑区人民法院',
      '包头市昆都仑区人民法院',
      '　昆都仑区人民法院 ',
    ];
    expect(await courts(names.map((name) => ({ name })))).toEqual(names.map(() => kunqu));
  });
});

describe('a name outside the register', () => {
  const name = '武汉市青山区人民法院';

  test('takes the commonest code in the numbers of its rows, the row itself whatever its number', async () => {
    const rows = [numbered('鄂0107'), numbered('内0204'), numbered('鄂0107', 2), '', 'x'].map((number) => ({
      name,
      number,
    }));
    expect(await courts(rows)).toEqual(rows.map(() => `鄂0107 ${name} basic`));
  });

  test('of equally common codes the first in order', async () => {
    const rows = [numbered('鄂0108'), numbered('鄂0107'), numbered('鄂0107', 2), numbered('鄂0108', 2)];
    expect(await courts(rows.map((number) => ({ name, number })))).toEqual(rows.map(() => `鄂0107 ${name} basic`));
  });

  test('codes are counted over types, years and files', async () => {
    const first = ['（2024）鄂0107民初1号', '（2023）鄂0107刑初1号', '（2024）鄂0108民初1号', '（2024）鄂0108民初2号'];
    const second = ['（2022）鄂0107执1号'];
    const rows = (numbers: readonly string[]) => numbers.map((number) => ({ name, number }));
    expect(await courts(rows(first), rows(second))).toEqual(Array(5).fill(`鄂0107 ${name} basic`));
  });

  test('rows that a rule will reject count too', async () => {
    const good = { name, number: numbered('鄂0108') };
    const bad = { name, number: numbered('鄂0107'), filed: '2024-02-30' };
    expect(await courts([good, bad, { ...bad, filed: '' }])).toEqual(Array(3).fill(`鄂0107 ${name} basic`));
  });

  test('numbers of other names, and of rows without a name, do not count', async () => {
    const rows = [
      { name, number: numbered('鄂0107') },
      { name: '甲法院', number: numbered('鄂0108') },
    ];
    expect(await courts([...rows, { number: numbered('鄂0108', 2) }, { number: numbered('鄂0108', 3) }])).toEqual([
      `鄂0107 ${name} basic`,
      '鄂0108 甲法院 basic',
      ...Array(2).fill('鄂0108 甲法院 basic'),
    ]);
  });

  test('old-style numbers give no code: the name stands for it', async () => {
    expect(await courts([{ name, number: '（2012）青民初字第1号' }, { name }])).toEqual(
      Array(2).fill(`${name} ${name} null`),
    );
  });

  test('the court is called by its commonest name', async () => {
    const rows = ['甲法院', '乙法院', '乙法院'].map((one) => ({ name: one, code: '鄂0107' }));
    expect(await courts([...rows, { code: '鄂0107' }])).toEqual(Array(4).fill('鄂0107 乙法院 basic'));
    expect(await courts([{ code: '鄂0107' }])).toEqual(['鄂0107 鄂0107 basic']);
  });
});

test.each([
  ['最高法', 'highest'],
  ['内', 'high'],
  ['内02', 'intermediate'],
  ['内0203', 'basic'],
])('the level of a court with the code %s is %s', async (code, level) => {
  const [court] = await courts([{ number: `（2024）${code}民终1号` }]);
  expect(court?.split(' ').at(-1)).toBe(level);
});

test('only codes that place a row are courts; their names are all that their rows have', async () => {
  const table = await tableOf([
    listOf([
      { name: '青山区人民法院', number: numbered('内0205') },
      { name: '包头市青山区人民法院', code: '内0204' },
      { name: '青山区人民法院' },
      { number: numbered('内0203') },
      {},
    ]),
  ]);
  expect(table.courts.map(({ code }) => code)).toEqual(['内0204', '内0203']);
  expect(table.courtNames).toEqual([['包头市青山区人民法院', '青山区人民法院'], []]);
  expect(Array.from(table.court.subarray(0, 5))).toEqual([0, 0, 0, 1, noCourt]);
});
