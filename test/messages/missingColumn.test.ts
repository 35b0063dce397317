import { expect, test } from 'vitest';
import { CourtstatError } from '../../src/errors.ts';
import { errorText } from '../../src/messages/errorText.ts';

const missing = (headers: readonly string[]) =>
  new CourtstatError('missing-column', {
    path: 'a.csv',
    line: 1,
    field: 'filedOn',
    headers,
    aliases: ['立案日期'],
    nearest: [],
  });

test('headers are listed', () => {
  expect(errorText(missing(['法院', '收到']), 'zh')).toEqual([
    'a.csv:1：缺少必需的列 filedOn（可识别的表头：立案日期）。现有表头：法院、收到。',
    '请用 --column filedOn=表头 指定；若表头不在第 1 行，用 --header-row。',
  ]);
});

test('where there are none to be shown, the header row is what is missing', () => {
  expect(errorText(missing([]), 'zh')).toEqual([
    'a.csv:1：缺少必需的列 filedOn（可识别的表头：立案日期）。第 1 行不像表头，而像数据或标题，文件可能没有表头行；其内容不予显示。',
    '请补上表头行；若表头不在第 1 行，用 --header-row。',
  ]);
  expect(errorText(missing([]), 'en')).toEqual([
    'a.csv:1: the required column filedOn is missing (known headers: 立案日期). Line 1 looks like data or a title: the file seems to have no header row, and what stands there is not shown.',
    'Add a header row; if the header row is not line 1, give --header-row.',
  ]);
});
