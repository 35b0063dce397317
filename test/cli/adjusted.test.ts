import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explanationSchema } from '../../src/documents/explanation/explanation.ts';
import { type Report, reportSchema } from '../../src/documents/report/report.ts';
import { courtstat, inFolder } from './runCli.ts';

const cases = `案号,法院,案件类型,立案日期,结案日期
（2024）内0203民初1号,昆都仑区人民法院,民事一审,2024-01-05,2024-02-04
（2024）内0203民初2号,昆都仑区人民法院,民事一审,2024-01-08,
,昆都仑区人民法院,执行异议,2024-01-09,
,昆都仑区人民法院,恢复执行,2024-01-09,
`;
const fixed = ['--period', '2024', '--as-of', '2024-12-31', '--today', '2025-02-15', '--config', 'c.json'];

interface Asked {
  readonly args?: readonly string[];
  readonly config?: object;
}

/** The JSON of a command on the cases, in a folder of their own. */
async function printed(command: readonly string[], { args = [], config = {} }: Asked): Promise<unknown> {
  let found: unknown;
  await inFolder((cwd) => {
    writeFileSync(join(cwd, 'a.csv'), cases);
    writeFileSync(join(cwd, 'c.json'), JSON.stringify(config));
    const { status, stdout, stderr } = courtstat([...command, 'a.csv', ...fixed, ...args, '--format', 'json'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    found = JSON.parse(stdout);
  });
  return found;
}

const reported = async (asked: Asked) => reportSchema.parse(await printed(['report'], asked));
const told = ({ notices }: Pick<Report, 'notices'>, code: string) =>
  notices.filter((notice) => notice.code === code).map(({ args }) => args);

test('nothing was put in the place of the scheme', async () => {
  const report = await reported({});
  expect(report.adjusted).toEqual({ excludeTypeCodes: null, calendar: null });
  expect(told(report, 'excluded')).toEqual([{ codes: { 执恢: 1 }, by: 'scheme' }]);
  expect(told(report, 'excluded-unmatched')).toEqual([]);
});

test.each(['执异,民楚,民诉前调', ' 执异，民楚、民诉前调 ', '执异;民楚；民诉前调', '执异 民楚\u3000民诉前调 执异'])(
  '%s: type codes however separated, and those that nothing has are named',
  async (codes) => {
    const report = await reported({ args: ['--exclude-type-codes', codes] });
    expect(report.adjusted.excludeTypeCodes).toEqual(['执异', '民楚', '民诉前调']);
    expect(report.quality.excluded).toBe(1);
    expect(told(report, 'excluded')).toEqual([{ codes: { 执异: 1 }, by: 'option' }]);
    expect(told(report, 'excluded-unmatched')).toEqual([{ codes: ['民楚', '民诉前调'] }]);
  },
);

test('a code that only cases outside the line asked for have is no unmatched one', async () => {
  const report = await reported({ args: ['--exclude-type-codes', '执异', '--where', 'line=civil'] });
  expect(told(report, 'excluded')).toEqual([]);
  expect(told(report, 'excluded-unmatched')).toEqual([]);
});

test('an empty list excludes nothing; the list of the scheme itself replaces nothing', async () => {
  expect((await reported({ args: ['--exclude-type-codes', ''] })).adjusted.excludeTypeCodes).toEqual([]);
  const same = await reported({ args: ['--exclude-type-codes', '执恢,执保,诉前调书,诉前调确'] });
  expect(same.adjusted.excludeTypeCodes).toBeNull();
  expect(told(same, 'excluded-unmatched')).toEqual([]);
});

test('a calendar of the configuration is said, and what it does to bands by month', async () => {
  const calendar = { yearStartMonth: 12, monthStartDay: 1 };
  const report = await reported({ config: { calendar } });
  expect(report.adjusted).toEqual({ excludeTypeCodes: null, calendar });
  expect(report.period.start).toBe('2023-12-01');
  expect(told(report, 'calendar-replaced')).toEqual([{ indicators: ['closure-rate'] }]);
  const other = await reported({ config: { calendar }, args: ['--indicators', 'average-duration'] });
  expect(told(other, 'calendar-replaced')).toEqual([]);
  const same = await reported({ config: { calendar: { yearStartMonth: 1, monthStartDay: 1 } } });
  expect(same.adjusted.calendar).toBeNull();
  expect(told(same, 'calendar-replaced')).toEqual([]);
});

test('an explanation says the same', async () => {
  const calendar = { yearStartMonth: 12, monthStartDay: 21 };
  const asked = { config: { calendar }, args: ['--exclude-type-codes', '民楚'] };
  const { adjusted, data } = explanationSchema.parse(await printed(['explain', 'closure-rate'], asked));
  expect(adjusted).toEqual({ excludeTypeCodes: ['民楚'], calendar });
  expect(told({ notices: data?.notices ?? [] }, 'excluded-unmatched')).toEqual([{ codes: ['民楚'] }]);
  expect(told({ notices: data?.notices ?? [] }, 'calendar-replaced')).toEqual([{ indicators: ['closure-rate'] }]);
});

test.each([
  ['zh', '排除代字不按方案，改为 执异（--exclude-type-codes）', '按 --exclude-type-codes 排除', '年度始于 12 月'],
  ['en', 'but 执异 (--exclude-type-codes)', 'left out by --exclude-type-codes', 'the year begins with December'],
])('the screen says it too, in %s', async (language, list, excluded, year) => {
  await inFolder((cwd) => {
    writeFileSync(join(cwd, 'a.csv'), cases);
    writeFileSync(join(cwd, 'c.json'), '{"calendar": {"yearStartMonth": 12, "monthStartDay": 1}}');
    for (const command of [['report'], ['explain', 'closure-rate']]) {
      const args = [
        ...command,
        'a.csv',
        ...fixed,
        '--exclude-type-codes',
        '执异',
        '--lang',
        language,
        '--width',
        '300',
      ];
      const { stdout } = courtstat(args, { cwd });
      for (const part of [list, excluded, year]) expect(stdout).toContain(part);
      expect(stdout).not.toMatch(/方案排除|left out by the scheme/);
    }
  });
});

test.each([
  ['知民初', "Write '民初'", '请写“民初”'],
  ['恢执', "Did you mean '执恢'", '是否想写“执恢”'],
  ['民事一审', "Write '民初'", '请写“民初”'],
  ['首次执行', "Write '执'", '请写“执”'],
  ['民初1', "Did you mean '民初'", '是否想写“民初”'],
  ['MC', 'such as 民初', '如 民初'],
  ['执恢,民-初', "Did you mean '民初'", '是否想写“民初”'],
])('%s is no type code: exit 2, and what to write', (code, en, zh) => {
  for (const [language, hint] of [
    ['en', en],
    ['zh', zh],
  ] as const) {
    const { status, stderr } = courtstat(['report', 'none.csv', '--exclude-type-codes', code, '--lang', language]);
    expect(status).toBe(2);
    expect(stderr).toContain(hint);
  }
});

test('a period without a case on the docket says so and lists nothing', async () => {
  await inFolder((cwd) => {
    writeFileSync(join(cwd, 'a.csv'), cases);
    for (const [language, words] of [
      ['zh', '受理 0 件'],
      ['en', '0 cases on the docket'],
    ] as const) {
      const { stdout } = courtstat(['report', 'a.csv', '--period', '2023', '--lang', language, '--width', '100'], {
        cwd,
      });
      expect(stdout.split('\n').filter((line) => line.trimEnd().endsWith(words))).toHaveLength(1);
    }
  });
});
