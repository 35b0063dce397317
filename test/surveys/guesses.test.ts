import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../src/surveys/guesses.ts';
import { column, guessed, inShort, surveyOf } from './surveyed.ts';

const days = ['2024-01-05', '2024-03-01'];

/** Rows of days, a column of each header; `steps` are the days of the month on which each follows the first. */
function dayList(headers: string, steps: readonly number[], rows = 6): string {
  const day = (row: number, step: number) =>
    `2024-${String(row + 1).padStart(2, '0')}-${String(step).padStart(2, '0')}`;
  const lines = Array.from({ length: rows }, (_, row) => steps.map((step) => day(row, step)).join(','));
  return [headers, ...lines, ''].join('\n');
}

async function ofDays(headers: string, steps: readonly number[], rows?: number): Promise<Record<string, string>> {
  return inShort(guessColumns(await surveyOf(dayList(headers, steps, rows))));
}

describe('only one thing speaks for a column', () => {
  test('the header, above cells of another kind', () => {
    expect(inShort(guessed([column('收件日', ['张三', '李四'])]))).toEqual({ filedOn: '收件日 unsure' });
  });

  test('the header, above nothing', () => {
    expect(inShort(guessed([column('收件日', ['', '-'])]))).toEqual({ filedOn: '收件日 unsure' });
  });

  test('the cells', () => {
    const columns = [
      column('A', ['（2024）内0204民初1号', '（2024）内0204民初2号'], 0),
      column('B', ['包头市青山区人民法院', '固阳县人民法院'], 1),
      column('C', ['民事一审', '刑事一审'], 2),
      column('D', ['普通程序', '简易程序'], 3),
      column('E', ['独任', '合议'], 4),
      column('F', ['判决', '调解'], 5),
    ];
    expect(inShort(guessed(columns))).toEqual({
      caseNumber: 'A unsure',
      court: 'B unsure',
      caseType: 'C unsure',
      procedure: 'D unsure',
      tribunal: 'E unsure',
      closingMethod: 'F unsure',
    });
  });

  test('a header that only hints, above cells that fit; not above others', () => {
    expect(inShort(guessed([column('承办单位', ['包头市青山区人民法院'])]))).toEqual({ court: '承办单位 unsure' });
    expect(inShort(guessed([column('承办单位', ['一组'])]))).toEqual({});
  });

  test('yes and no, amounts and names could be anything', () => {
    const columns = [column('A', ['是', '否'], 0), column('B', ['1200.50'], 1), column('C', ['张三', '李四'], 2)];
    expect(guessed(columns).guesses).toEqual([]);
  });
});

describe('each column and each field once', () => {
  test('the better guess of two columns, the other is left over', () => {
    const { guesses, unplaced } = guessed([column('登记日', days, 0), column('立案登记日', days, 1)]);
    expect(guesses.map((guess) => guess.column.header)).toEqual(['立案登记日']);
    expect(unplaced).toMatchObject([{ column: { header: '登记日' }, why: 'unknown' }]);
  });

  test('a known header keeps its field from any other', () => {
    const columns = [column('收件日', days, 0), column('立案日期', days, 1), column('收案日期', days, 2)];
    const { guesses, unplaced } = guessed(columns);
    expect(inShort({ guesses, unplaced })).toEqual({ filedOn: '立案日期 certain' });
    expect(unplaced.map(({ column: { header }, why }) => `${header} ${why}`)).toEqual([
      '收件日 unknown',
      '收案日期 passed-over',
    ]);
  });

  test('columns that cannot be named', () => {
    const columns = [
      column('', days, 0),
      column('收件日', days, 1),
      column('收件 日', days, 2),
      column('标的额(元)', ['1'], 3),
      column('标的额(万元)', ['1'], 4),
    ];
    const { guesses, unplaced } = guessed(columns);
    expect(inShort({ guesses, unplaced })).toEqual({ claimAmount: '标的额(元) certain' });
    expect(unplaced.map(({ column: { column: at }, why }) => [at, why])).toEqual([
      [0, 'no-header'],
      [1, 'repeated'],
      [2, 'repeated'],
      [4, 'repeated'],
    ]);
  });
});

describe('several columns of days', () => {
  test('the earliest is the filing, the next the closing', async () => {
    expect(await ofDays('甲,乙,丙', [20, 3, 11])).toEqual({ filedOn: '乙 unsure', closedOn: '丙 unsure' });
  });

  test('with one of them known, the other follows or goes before', async () => {
    expect(await ofDays('甲,立案日期,丙', [1, 5, 11])).toEqual({ filedOn: '立案日期 certain', closedOn: '丙 unsure' });
    expect(await ofDays('甲,结案日期', [1, 11])).toEqual({ filedOn: '甲 unsure', closedOn: '结案日期 certain' });
    expect(await ofDays('甲,结案日期', [21, 11])).toEqual({ closedOn: '结案日期 certain' });
  });

  test('days of other events are left out', async () => {
    expect(await ofDays('出生日期,开庭日期,甲,归档日期,乙', [1, 2, 3, 4, 5])).toEqual({
      filedOn: '甲 unsure',
      closedOn: '乙 unsure',
    });
  });

  test('a few rows show no order, and one and the same day none either', async () => {
    expect(await ofDays('甲,乙', [3, 11], 4)).toEqual({});
    expect(await ofDays('甲,乙', [3, 3])).toEqual({});
  });

  test('one column alone may be the filing', async () => {
    expect(await ofDays('甲', [3])).toEqual({ filedOn: '甲 unsure' });
  });

  test('the order is told, with the share of rows that keep it', async () => {
    const list = dayList('收件日,报结日', [3, 11], 9).concat('2024-10-12,2024-10-01\n');
    const { guesses } = guessColumns(await surveyOf(list));
    expect(guesses.map(({ field, confidence, order }) => ({ field, confidence, order }))).toEqual([
      {
        field: 'filedOn',
        confidence: 'likely',
        order: { than: '报结日', as: 'earlier', rows: { both: 10, inOrder: 9 } },
      },
      {
        field: 'closedOn',
        confidence: 'likely',
        order: { than: '收件日', as: 'later', rows: { both: 10, inOrder: 9 } },
      },
    ]);
  });

  test('closings before filings make likely guesses unsure', async () => {
    expect(await ofDays('收件日,报结日', [11, 3])).toEqual({ filedOn: '收件日 unsure', closedOn: '报结日 unsure' });
  });

  test('numbers that Excel made of days count only under a header that says so', () => {
    const serials = ['45296', '45352'];
    expect(inShort(guessed([column('收件日', serials)]))).toEqual({ filedOn: '收件日 likely' });
    expect(inShort(guessed([column('甲', serials)]))).toEqual({});
    expect(inShort(guessed([column('收件日', ['45296', 'x', 'y'])]))).toEqual({ filedOn: '收件日 unsure' });
  });
});
