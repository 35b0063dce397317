import { expect, test } from 'vitest';
import { observed } from './observed.ts';

const header = '法院,立案日期';
const files = async (...texts: string[]) =>
  (await observed('file-without-rows', ...texts)).map(({ file, court, args }) => ({ file, court, args }));

test('a file with a header only stands out among others', async () => {
  const full = `${header}\n昆都仑区,2024-03-01\n`;
  expect(await files(`${header}\n`, full, `${header}\n\n,\n`)).toEqual([
    { file: 'a.csv', court: null, args: {} },
    { file: 'c.csv', court: null, args: {} },
  ]);
  expect(await files(full, full)).toEqual([]);
});

test('a file whose records are all broken is not empty', async () => {
  expect(await files(`${header}\n昆都仑区\n`, `${header}\n昆都仑区,2024-03-01\n`)).toEqual([]);
});

test('where no file has a record there is nothing to compare with', async () => {
  expect(await files(header, header)).toEqual([]);
});
