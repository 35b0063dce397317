import { beforeAll, describe, expect, test } from 'vitest';
import type { CaseTable } from '../../../src/cases/caseTable.ts';
import { caseColumns } from '../../../src/documents/caseList/caseColumns.ts';
import { firstCases } from '../../../src/documents/caseList/listedCases.ts';
import { type CaseListCsvOptions, renderCaseListCsv } from '../../../src/renderers/caseList/caseListCsv.ts';
import { renderCaseListJson } from '../../../src/renderers/caseList/caseListJson.ts';
import { type Listing, listOf, viewOf } from '../../documents/caseList/listed.ts';
import { tableOf } from '../../documents/reportOf.ts';
import { fixtureTable, linesTable } from './listText.ts';

let baotou: CaseTable;
beforeAll(async () => {
  baotou = await fixtureTable('baotou/cases.csv');
});

const columns = [...caseColumns];
const csvOf = (id: string, table: CaseTable, asked: Listing = {}, printed: Partial<CaseListCsvOptions> = {}) =>
  [...renderCaseListCsv(viewOf(id, table, asked), { language: 'zh', bom: false, ...printed })].join('');

describe('JSON', () => {
  test.each(['closure-rate', 'mediation-rate', 'overdue-pending-rate'])('%s is what JSON.stringify writes', (id) => {
    for (const asked of [{}, { columns }, { where: { courts: ['石拐'] } }]) {
      const view = viewOf(id, baotou, asked);
      const whole = { ...view, cases: [...view.cases] };
      expect([...renderCaseListJson(view)].join('')).toBe(`${JSON.stringify(whole, null, 2)}\n`);
      const none = firstCases(view, 0);
      expect(JSON.parse([...renderCaseListJson(none)].join(''))).toMatchObject({
        cases: [],
        omitted: whole.cases.length,
      });
    }
  });

  test('comes in pieces', () => {
    const pieces = [...renderCaseListJson(viewOf('closure-rate', baotou, { part: 'denominator', columns }))];
    expect(pieces.length).toBeGreaterThan(10);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000);
  });
});

describe('CSV', () => {
  const lines = [
    '案号,立案日期,结案日期,承办人,适用程序,是否小额,标的额,二审结果,二审结案日期,案由',
    '（2024）内0203民初1号,2024-01-05,2024-02-04,甲,简易,否,1200.50,发回重审,2024-05-06,"买卖, 合同"',
    '（2024）内0203民初2号,2024-01-05,,"=HYPERLINK(""x"")",普通,是,,,,',
  ];

  test.each([
    [
      'zh',
      '案号,承办法官,适用程序,是否小额,标的额,二审结果,案件类型,案由,天数,行\r\n' +
        '（2024）内0203民初2号,"\'=HYPERLINK(""x"")",普通,是,,,民事一审,,361,3\r\n' +
        '（2024）内0203民初1号,甲,简易,否,1200.5,发回重审,民事一审,"买卖, 合同",30,2\r\n',
    ],
    [
      'en',
      'Case number,Judge,Procedure,Small claims,Claim amount,Appeal outcome,Case type,Cause,Days,Line\r\n' +
        '（2024）内0203民初2号,"\'=HYPERLINK(""x"")",ordinary,yes,,,"civil, first instance",,361,3\r\n' +
        '（2024）内0203民初1号,甲,summary,no,1200.5,remanded,"civil, first instance","买卖, 合同",30,2\r\n',
    ],
  ] as const)('is in words: %s', async (language, expected) => {
    const table = await linesTable(lines);
    const chosen = [
      ...(['caseNumber', 'judge', 'procedure', 'smallClaims', 'claimAmount'] as const),
      ...(['appealOutcome', 'caseType', 'cause', 'days', 'line'] as const),
    ];
    expect(csvOf('closure-rate', table, { part: 'denominator', columns: chosen }, { language })).toBe(expected);
  });

  test('begins with a byte order mark where one is asked for', () => {
    const [with_, without] = [true, false].map((bom) => csvOf('reversal-rate', baotou, {}, { bom }));
    expect(with_).toBe(`\uFEFF${without}`);
  });

  test('is an input again: all cases, and the same list of them', async () => {
    // A line break in a cell becomes a space.
    const asked: Listing = { part: 'denominator', columns: columns.filter((column) => column !== 'cause') };
    for (const language of ['zh', 'en'] as const) {
      const text = csvOf('closure-rate', baotou, asked, { language });
      const again = await tableOf([{ path: 'list.csv', bytes: text }], { today: '2025-02-15' });
      const [list, relisted] = [baotou, again].map((table) => listOf('closure-rate', table, asked));
      const bare = (one: typeof list) => one?.cases.map(({ file: _, line: __, ...rest }) => rest);
      expect(bare(relisted)).toEqual(bare(list));
    }
  });
});
