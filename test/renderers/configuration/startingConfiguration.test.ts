import { type ParseError, parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import type { FieldId } from '../../../src/cases/fields.ts';
import { configFileSchema } from '../../../src/config/schema.ts';
import type { Language } from '../../../src/messages/language.ts';
import { configurationText, type StartingPoint } from '../../../src/renderers/configuration/startingConfiguration.ts';
import type { ColumnSurvey } from '../../../src/surveys/columnSurvey.ts';
import { guessColumns } from '../../../src/surveys/guesses.ts';
import { likelyHeaderRecogniser } from '../../../src/surveys/likelyHeader.ts';
import { settleColumns } from '../../../src/surveys/settled.ts';
import { surveyOf } from '../../surveys/surveyed.ts';

interface Options {
  readonly language?: Language;
  readonly files?: readonly string[];
  readonly forced?: StartingPoint['forced'];
  /** Field → header, or null for none. */
  readonly answers?: Partial<Record<FieldId, string | null>>;
}

async function textOf(list: string, { language = 'en', files = ['a.csv'], forced = {}, answers = {} }: Options = {}) {
  const survey = await surveyOf(list, 100, likelyHeaderRecogniser());
  const columnOf = (header: string | null | undefined): ColumnSurvey | null =>
    survey.columns.find((column) => column.header === header) ?? null;
  const told = new Map(
    Object.entries(answers).map(([field, header]): [FieldId, ColumnSurvey | null] => [
      field as FieldId,
      columnOf(header),
    ]),
  );
  const settled = settleColumns(guessColumns(survey), told);
  return configurationText({ survey, settled, files, forced, language });
}

/** The configuration in a text, which has to be JSON with comments (no trailing comma unless allowed) and fit the schema. */
function configIn(text: string, allowTrailingComma = false) {
  const faults: ParseError[] = [];
  const value: unknown = parse(text, faults, { allowTrailingComma });
  expect(faults).toEqual([]);
  return configFileSchema.parse(value);
}

/** The text after somebody took the // away from its commented-out entries. */
function uncommented(text: string): string {
  return text.replace(/^( *)\/\/ ("\w+": .*)$/gm, '$1$2');
}

/** The text with its long comments on one line each. */
function unbroken(text: string): string {
  return text.replace(/([A-Za-z,]?)\n +\/\/ {3}(?=[^ ])/g, (_, before: string) => (before === '' ? '' : `${before} `));
}

const list = [
  '收件日,办案单位,裁判日期,报结方式,备注,立案号',
  '2024-01-05,固阳县人民法院,2024-02-04,判决,x,1',
  '2024-01-06,固阳县人民法院,2024-02-05,结清,x,2',
  '2024-01-06,固阳县人民法院,,结清,x,3',
  '',
].join('\n');

describe.each(['zh', 'en'] as const)('a starting configuration in %s', (language) => {
  test('is a configuration with what is likely, and only that', async () => {
    expect(configIn(await textOf(list, { language }))).toEqual({
      $schema: './courtstat.config.schema.json',
      files: ['a.csv'],
      columns: { filedOn: '收件日', closingMethod: '报结方式' },
      words: {},
      language,
    });
  });

  test('is still one with everything uncommented that needs no word of the user', async () => {
    const text = uncommented(await textOf(list, { language })).replaceAll('"?"', '"other"');
    expect(configIn(text, true)).toMatchObject({
      columns: { filedOn: '收件日', court: '办案单位', closedOn: '裁判日期', closingMethod: '报结方式' },
      words: { closingMethod: { other: ['结清'] } },
      defaultCaseType: '民事一审',
    });
  });

  test('has lines of no more than 100 characters, but for values', async () => {
    const headers = Array.from({ length: 40 }, (_, at) => `column ${at}`).join(',');
    const lines = (await textOf(`${headers}\n`, { language })).split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });
});

describe('what its comments say', () => {
  test('how the file is written, and why a column was taken', async () => {
    const written = await textOf(list);
    expect(written).toContain('//   delimiter: comma\n');
    expect(written).toContain('//   cases: 3 rows, all looked at\n');
    const text = unbroken(written);
    expect(text).toContain("// filing_date (立案日期): the header says '收件'; all its cells read as dates\n");
    expect(text).toContain(
      "// closing_date (结案日期): the header says '裁判', which may mean something else; all its cells read as dates\n",
    );
    expect(text).toContain("// Columns that fit no field: '备注', '立案号'\n");
    expect(text).toContain('// "closingMethod": { "?": ["结清" /* 2 times */] },\n');
  });

  test('known headers need no entry, and are doubted where their cells are something else', async () => {
    const text = await textOf('法院,立案日期\n甲院,x\n乙院,y\n', { language: 'zh' });
    expect(text).toContain('//   court ← 法院（内容都不能读作法院名称，请核对）\n');
    expect(text).toContain('//   filedOn ← 立案日期（内容都不能读作日期，请核对）\n');
    expect(configIn(text).columns).toEqual({});
  });

  test('what the user said, without a reason', async () => {
    const text = await textOf(list, { answers: { court: '办案单位', closedOn: null } });
    expect(text).toContain('// As you answered:\n    // court (承办法院)\n    "court": "办案单位"\n');
    expect(text).not.toContain('"closedOn"');
    expect(configIn(text).columns).toEqual({ filedOn: '收件日', closingMethod: '报结方式', court: '办案单位' });
  });
});

describe('settings', () => {
  test('of what was forced, and no others', async () => {
    const forced = { encoding: 'gb18030', delimiter: 'tab', headerRow: 1 };
    expect(configIn(await textOf(list, { forced }))).toMatchObject(forced);
    for (const key of Object.keys(forced)) expect(configIn(await textOf(list))).not.toHaveProperty(key);
  });

  test('the header row, where reading would not find it again', async () => {
    const text = await textOf('清单,,\n收件日,办案单位,报结日\n2024-01-05,固阳县,2024-02-04\n');
    expect(configIn(text)).not.toHaveProperty('headerRow');
    const fewer = await textOf('清单,,\n收件日,办案法院,报结日\n,,\n');
    expect(configIn(fewer)).toMatchObject({ headerRow: 2, columns: {} });
  });

  test('standard input is no file to be read again', async () => {
    expect(configIn(await textOf(list, { files: [] }))).not.toHaveProperty('files');
  });

  test('a default case type is proposed only where nothing tells it', async () => {
    expect(await textOf(list)).toContain('// "defaultCaseType": "民事一审",');
    expect(await textOf('案号,立案日期\n')).not.toContain('defaultCaseType');
  });
});

describe('headers and cells of unknown origin', () => {
  const evil = '"收件日\n""\u2028files"": [""/etc""], // \u202e*/"';

  test('stay in their comments and strings', async () => {
    const text = await textOf(`${evil},备注,"\u001b[2J\r\nx"\n2024-01-05,x,y\n`);
    expect(configIn(text)).toMatchObject({
      files: ['a.csv'],
      columns: { filedOn: '收件日\n"\u2028files": ["/etc"], // \u202e*/' },
    });
    const { files, columns } = configIn(uncommented(text), true);
    expect({ files, fields: Object.keys(columns ?? {}) }).toEqual({ files: ['a.csv'], fields: ['filedOn'] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
  });

  test('words too', async () => {
    const text = await textOf('是否上诉\n是\n"x */ \u2028 ""y"""\n');
    const { words } = configIn(uncommented(text).replaceAll('"?"', '"no"'), true);
    expect(words).toEqual({ flag: { no: ['x */ \u2028 "y"'] } });
  });

  test('a header as long as a text is cut in comments, whole in entries', async () => {
    const header = `收件日${'长'.repeat(200)}`;
    const text = await textOf(`${header},${'备'.repeat(200)}\n2024-01-05,x\n`);
    expect(configIn(text).columns).toEqual({ filedOn: header });
    expect(unbroken(text)).toContain(`'${'备'.repeat(39)}…'`);
  });
});
