import { describe, expect, test } from 'vitest';
import type { CaseTable } from '../../src/cases/caseTable.ts';
import { cutOff } from '../../src/observations/cutOff.ts';
import { observed } from './observed.ts';

const rows = '法院,立案日期,结案日期\n昆都仑区,2024-03-01,\n昆都仑区,2024-03-02,\n';
const found = async (text: string) => (await observed('cut-off', text)).map(({ args }) => args);

describe('the last record', () => {
  test.each([
    { end: '昆都仑区,2024-', line: 4 },
    { end: '昆都仑区,2024-03-03,"2024-', line: 4 },
    { end: '\n\n昆都仑区\n', line: 6 },
    { end: '昆都仑区\n昆都仑区,2024-03-03,"', line: 5 },
  ])('$end looks cut off on line $line', async ({ end, line }) => {
    expect(await found(`${rows}${end}`)).toEqual([{ reason: 'last-record', line }]);
  });

  test('does not when it is whole, whatever comes before', async () => {
    expect(await found(rows)).toEqual([]);
    expect(await found(`${rows}昆都仑区\n昆都仑区,2024-03-03,`)).toEqual([]);
    // Rejected for what its cells say, not for their number.
    expect(await found(`${rows}昆都仑区,2024-,`)).toEqual([]);
  });

  test('does not where no record is whole', async () => {
    expect(await found('法院,立案日期,结案日期\n昆都仑区,2024-03-01\n')).toEqual([]);
  });
});

describe('the number of rows', () => {
  const limits = (records: number, headerLine: number) => {
    const input = { malformed: [], from: 0, to: records, records, headerLine };
    const table = { inputs: [input] } as unknown as CaseTable;
    return cutOff.observe?.(table, { rejected: new Uint8Array(records), today: 20_000 }).map(({ args }) => args);
  };

  test.each([
    { records: 65_535, headerLine: 1, limit: 65_536 },
    { records: 65_533, headerLine: 3, limit: 65_536 },
    { records: 1_048_575, headerLine: 1, limit: 1_048_576 },
    ...[5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000].map((records) => ({
      records,
      headerLine: 2,
      limit: records,
    })),
  ])('$records below line $headerLine is a limit', ({ records, headerLine, limit }) => {
    expect(limits(records, headerLine)).toEqual([{ reason: 'row-limit', rows: records, limit }]);
  });

  test.each([
    { records: 65_534, headerLine: 1 },
    { records: 65_536, headerLine: 1 },
    { records: 4_999, headerLine: 1 },
    { records: 5_001, headerLine: 1 },
    { records: 1_000, headerLine: 1 },
    { records: 30_000, headerLine: 1 },
  ])('$records below line $headerLine is none', ({ records, headerLine }) => {
    expect(limits(records, headerLine)).toEqual([]);
  });
});
