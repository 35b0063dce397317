import { describe, expect, test } from 'vitest';
import { readInput, scratchFolder } from './scratchFolder.ts';

const folder = scratchFolder();
const read = (text: string, options = {}) => readInput(folder.write('a.csv', text), folder.path, options);

describe('the header row', () => {
  test.each<[string, string, number, string[], number[]]>([
    ['is the first row', '法院,立案日期\na,b\n', 1, ['法院', '立案日期'], [2]],
    ['follows a title', '包头法院案件表\n法院,立案日期\na,b\n', 2, ['法院', '立案日期'], [3]],
    ['follows a title padded to full width', '案件表,\n2024年,\n法院,立案日期\na,b\n', 3, ['法院', '立案日期'], [4]],
    ['follows a title of two lines in quotes', '"案件\n表"\n\n法院,立案日期\na,b\n', 4, ['法院', '立案日期'], [5]],
    ['follows a title with a broken quote', '"案件表\n法院,立案日期\na,b\n', 2, ['法院', '立案日期'], [3]],
    ['needs two known cells: a title may name one', '法院,表\n法院,立案日期\na,b\n', 2, ['法院', '立案日期'], [3]],
    ['is the first record where nothing is known', '\n甲,乙\na,b\n', 2, ['甲', '乙'], [3]],
    ['comes before blank lines and lines of commas', '法院,立案日期\n\n,\na,b\n', 1, ['法院', '立案日期'], [4]],
  ])('%s', async (_, text, headerLine, headers, lines) => {
    expect(await read(text)).toMatchObject({ headerLine, headers, lines, rows: [['a', 'b']] });
  });

  test('is looked for in the first twenty records, blank lines not counted', async () => {
    const titled = (titles: number) => `${'\n题\n'.repeat(titles)}法院,立案日期\na,b\n`;
    expect(await read(titled(19))).toMatchObject({ headerLine: 39, rows: [['a', 'b']] });
    expect(await read(titled(20))).toMatchObject({ headerLine: 2, headers: ['题'] });
  });

  test('may be given by its line', async () => {
    const text = '法院,立案日期\n甲,乙\n"c\nd",e\nf,g\n';
    expect(await read(text, { headerRow: 2 })).toMatchObject({ headerLine: 2, headers: ['甲', '乙'], lines: [3, 5] });
    expect(await read(text, { headerRow: 3 })).toMatchObject({ headers: ['c\nd', 'e'], rows: [['f', 'g']] });
  });

  test('may be given far down', async () => {
    const text = `${'x,y\n'.repeat(500)}法院,立案日期\na,b\n`;
    expect(await read(text, { headerRow: 501 })).toMatchObject({ headers: ['法院', '立案日期'], lines: [502] });
  });

  test.each([2, 4, 99])('is absent where no record begins on line %i', async (headerRow) => {
    await expect(read('a,b\n\n"c\nd",e\n', { headerRow, delimiter: ',' })).rejects.toMatchObject({
      code: 'header-row-absent',
      args: { path: 'a.csv', line: headerRow },
    });
  });

  test('without anything behind it: no rows', async () => {
    expect(await read('法院,立案日期')).toMatchObject({ headers: ['法院', '立案日期'], rows: [] });
  });
});

describe('the delimiter', () => {
  test.each([
    ['comma', ','],
    ['TAB', '\t'],
    ['semicolon', ';'],
    ['pipe', '|'],
  ])('%s is found', async (_, delimiter) => {
    const text = `法院,${delimiter}法院${delimiter}立案日期\n"a,b"${delimiter}c;d|e\tf,g${delimiter}h\n`;
    const withoutOthers = text.replace('c;d|e\tf,g', 'c').replace('法院,', '表');
    expect(await read(withoutOthers)).toMatchObject({ headers: ['表', '法院', '立案日期'], rows: [['a,b', 'c', 'h']] });
  });

  test('known headers decide, not the number of cells', async () => {
    const text = '导出,自,案件,系统,表\n法院;立案日期\n"a,b,c,d,e,f";g\n';
    expect(await read(text)).toMatchObject({ headerLine: 2, rows: [['a,b,c,d,e,f', 'g']] });
  });

  test('without known headers, the one that cuts the row into most cells', async () => {
    expect(await read('甲;乙;丙,丁\n1;2;3,4\n')).toMatchObject({ headers: ['甲', '乙', '丙,丁'] });
  });

  test('given, it is taken', async () => {
    const found = await read('法院,立案日期;案号\na,b;c\n', { delimiter: ';' });
    expect(found).toMatchObject({ headers: ['法院,立案日期', '案号'], rows: [['a,b', 'c']] });
  });
});

describe('unusual dialects', () => {
  test.each<[string, string, object, string[][]]>([
    ['a quote of another kind', "法院,立案日期\n'a,b','it''s'\n", { quote: "'" }, [['a,b', "it's"]]],
    ['a backslash escapes', '法院,立案日期\n"a\\"b",c\n', { escape: '\\' }, [['a"b', 'c']]],
    ['comments', '#x\n法院,立案日期\n#y\na#b,c\n', { comment: '#' }, [['a#b', 'c']]],
    ['a delimiter of two characters', '法院||立案日期\na|b||"c||d"\n', { delimiter: '||' }, [['a|b', 'c||d']]],
    ['a delimiter outside ASCII', '法院，立案日期\na，"b，c"\n', { delimiter: '，' }, [['a', 'b，c']]],
    [
      'a broken quote costs its line',
      "法院,立案日期\n'a\nb,c\n'd'e,f\ng,h\n",
      { quote: "'" },
      [[], ['b', 'c'], [], ['g', 'h']],
    ],
    [
      'a quote inside an unquoted cell beside junk behind a quote',
      "法院,立案日期\nx'y,'a'b\nx'y,'a'\n",
      { quote: "'" },
      [[], ["x'y", 'a']],
    ],
  ])('%s', async (_, text, options, rows) => {
    expect(await read(text, options)).toMatchObject({ headers: ['法院', '立案日期'], rows });
  });

  test('lines are counted through comments and broken quotes', async () => {
    const text = "#c\n法院,立案日期\n\n'a\r\nb,c\n#d\n'e\nf',g\nh,i";
    expect((await read(text, { quote: "'", comment: '#' })).lines).toEqual([4, 5, 7, 9]);
  });
});
