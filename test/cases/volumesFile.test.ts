import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { isVolumeHeader } from '../../src/cases/volumeColumns.ts';
import { type ExpectedVolumes, readVolumes } from '../../src/cases/volumesFile.ts';
import { CourtstatError } from '../../src/errors.ts';
import { openInput } from '../../src/input/input.ts';

async function volumesOf(text: string | Uint8Array): Promise<ExpectedVolumes[]> {
  const stdin = () => Readable.from([Buffer.from(text)]);
  return readVolumes(await openInput('-', {}, isVolumeHeader, { folder: '/', stdin }));
}

async function failureOf(text: string): Promise<unknown> {
  const error = await volumesOf(text).catch((thrown: unknown) => thrown);
  return error instanceof CourtstatError ? { code: error.code, ...error.args } : error;
}

const kundulun = { name: '昆都仑区人民法院', isTotal: false, line: 2 };

test('every court has what its row states', async () => {
  const text = '法院名称,旧存,新收,受理,结案,未结\n昆都仑区人民法院,120,800,920,790,130\n青山区人民法院,,0,-,无,\n';
  expect(await volumesOf(text)).toEqual([
    { ...kundulun, volumes: { carriedOver: 120, incoming: 800, docket: 920, closed: 790, pending: 130 } },
    { name: '青山区人民法院', isTotal: false, line: 3, volumes: { incoming: 0 } },
  ]);
});

test('a table as it is printed: GB18030, title, semicolons, thousands, full width, units, row numbers, a total', async () => {
  const text = [
    '2024年全市法院收结案情况;;;;',
    '单位：件;;;;',
    '序号;承办法院;新收案件（件）;已结案件数（件）;期末未结（件）',
    '1;昆都仑区人民法院;1,800;１７９０;"1 130"',
    '2;青山区人民法院;="900";880件;20.0',
    '合计;;2,700;2,670;',
  ].join('\r\n');
  expect(await volumesOf(iconv.encode(text, 'gb18030'))).toEqual([
    { ...kundulun, line: 4, volumes: { incoming: 1800, closed: 1790, pending: 1130 } },
    { name: '青山区人民法院', isTotal: false, line: 5, volumes: { incoming: 900, closed: 880, pending: 20 } },
    { name: '合计', isTotal: true, line: 6, volumes: { incoming: 2700, closed: 2670 } },
  ]);
});

test('English headers, codes, and a court that is only named by its code', async () => {
  const text = 'Court_Code,court,carried over,CLOSED\n内0203,昆都仑区人民法院,1,2\n 内 0204 ,,3,4\nTOTAL,,4,6\n';
  expect(await volumesOf(text)).toEqual([
    { ...kundulun, code: '内0203', volumes: { carriedOver: 1, closed: 2 } },
    { name: '内 0204', code: '内0204', isTotal: false, line: 3, volumes: { carriedOver: 3, closed: 4 } },
    { name: 'TOTAL', isTotal: true, line: 4, volumes: { carriedOver: 4, closed: 6 } },
  ]);
});

test.each(['合计', '总 计', '全市', '全市法院', '全区两级法院合计', '各法院合计', '全省总计', 'Grand Total'])(
  '%s is a total',
  async (name) => {
    expect(await volumesOf(`法院,结案\n${name},5\n`)).toEqual([
      { name, isTotal: true, line: 2, volumes: { closed: 5 } },
    ]);
  },
);

test.each(['全南县人民法院', '本院', '基层法院小计', '市中区人民法院'])('%s is none', async (name) => {
  expect((await volumesOf(`法院,结案\n${name},5\n`)).map(({ isTotal }) => isTotal)).toEqual([false]);
});

test('a column in thousands or ten thousands counts cases', async () => {
  const text = '法院,新收(万件),结案【千件】,未结（万）\n昆都仑区人民法院,1.1,2.5,3\n';
  expect(await volumesOf(text)).toEqual([
    { ...kundulun, volumes: { incoming: 11_000, closed: 2_500, pending: 30_000 } },
  ]);
});

test('of two columns for one volume the usual word wins', async () => {
  expect(await volumesOf('法院,收案,新收,单位\n昆都仑区人民法院,1,2,件\n')).toEqual([
    { ...kundulun, volumes: { incoming: 2 } },
  ]);
});

test('rows without any figure state nothing', async () => {
  const text = '法院,新收,结案\n昆都仑区人民法院,1,\n青山区人民法院,,\n制表人：某某,,\n\n,,\n';
  expect(await volumesOf(text)).toEqual([{ ...kundulun, volumes: { incoming: 1 } }]);
});

describe('what cannot be read is an error', () => {
  test.each(['12.5', '一百', '-3', '1,23', '12 34', '90%', '1.2万', '9007199254740993', '约 30 件'])(
    'the figure %s',
    async (text) => {
      expect(await failureOf(`法院;结案（件）\n昆都仑区;1\n青山区;${text}\n`)).toEqual({
        code: 'unreadable-volume',
        path: '-',
        line: 3,
        header: '结案（件）',
        text,
      });
    },
  );

  test('a long cell is shown shortened', async () => {
    const long = '甲'.repeat(60);
    expect(await failureOf(`法院,结案\n昆都仑区,${long}\n`)).toMatchObject({ text: `${'甲'.repeat(39)}…` });
  });

  test.each([
    { row: '昆都仑区', fault: 'wrong-cell-count' },
    { row: '昆都仑区,1,2,3', fault: 'wrong-cell-count' },
    { row: '"昆都仑区,1,2', fault: 'broken-quote' },
    { row: ',1,2', fault: 'no-court' },
  ])('the row $row: $fault', async ({ row, fault }) => {
    const text = `法院,新收,结案\n东河区,1,2,,\n${row}\n青山区,x,\n`;
    expect(await failureOf(text)).toEqual({ code: 'malformed-volumes', path: '-', line: 3, fault });
  });

  test('a file without a column of figures', async () => {
    expect(await failureOf('法院,承办法院, ,案号\n昆都仑区,,,5\n')).toEqual({
      code: 'volumes-without-figures',
      path: '-',
      line: 1,
      headers: ['法院', '承办法院', '案号'],
    });
  });

  test('a file without a figure', async () => {
    expect(await failureOf('法院,结案\n昆都仑区,\n')).toMatchObject({ code: 'volumes-without-figures', line: 1 });
  });

  test('a file without courts', async () => {
    expect(await failureOf('月份,新收,结案\n1,2,3\n')).toEqual({
      code: 'volumes-without-court',
      path: '-',
      line: 1,
      headers: ['月份', '新收', '结案'],
    });
  });

  test('a column that stands twice', async () => {
    expect(await failureOf('法院,结案,新收,结案（件）\n昆都仑区,1,2,3\n')).toEqual({
      code: 'repeated-header',
      path: '-',
      line: 1,
      header: '结案',
      columns: [2, 4],
    });
  });
});
