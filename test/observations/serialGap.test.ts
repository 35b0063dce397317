import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serialsByPrefix } from '../../src/observations/facts/serials.ts';
import { tableOf } from '../cases/tableOf.ts';
import { observed } from './observed.ts';

const header = '法院,案号,立案日期';
const list = (...numbers: string[]) =>
  [header, ...numbers.map((number) => `昆都仑区人民法院,${number},2024-03-01`), ''].join('\n');
const gap = (prefix: string, first: number, last: number, ranges: readonly (readonly [number, number])[]) => {
  const missing = ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const present = last - first + 1 - missing;
  return { prefix, first, last, present, missing, gaps: ranges.length, ranges, apart: 0, outliers: [] };
};

test('gaps are told of by court, year and type code, over all files', async () => {
  const found = await observed(
    'serial-gap',
    list('（2024）内0203民初11号', '（2024）内0203民初14号', '（2024）内0203民终1号', '（2024）内0203民终2号'),
    list('(2024)内0203民初第13号', '（2023）内0203民初14号', '（2023）内0203民初11号', '（2024）内0204民初16号'),
  );
  expect(found).toEqual([
    {
      rule: 'serial-gap',
      severity: 'info',
      file: null,
      court: '内0203',
      args: gap('（2023）内0203民初', 11, 14, [[12, 13]]),
    },
    {
      rule: 'serial-gap',
      severity: 'info',
      file: null,
      court: '内0203',
      args: gap('（2024）内0203民初', 11, 14, [[12, 12]]),
    },
  ]);
});

test('numbers of rejected rows are not missing', async () => {
  const text = [
    header,
    '昆都仑区人民法院,（2024）内0203民初1号,2024-03-01',
    '昆都仑区人民法院,（2024）内0203民初2号,没有日期',
    '昆都仑区人民法院,（2024）内0203民初3号,2099-01-01',
    '昆都仑区人民法院,（2024）内0203民初4号,2024-03-01',
    '昆都仑区人民法院,（2024）内0203民初4号之一,2024-03-01',
    '昆都仑区人民法院,（2024）内0203民初5号',
    '昆都仑区人民法院,（2024）内0203民初6号,2024-03-01',
    '',
  ].join('\n');
  // The fifth lacks a cell: nobody knows what its cells are.
  expect((await observed('serial-gap', text)).map(({ args }) => args)).toEqual([
    gap('（2024）内0203民初', 1, 6, [[5, 5]]),
  ]);
});

test('serials that are random, or whose run is not known, have no gaps', async () => {
  const random = list('（2024）最高法刑核10000001号', '（2024）最高法刑核99999999号');
  const old = list('（2014）昆民初字第1号', '（2014）昆民初字第9号', '民初字第9号', '');
  expect(await observed('serial-gap', random, old)).toEqual([]);
});

test('a serial far above the others is told of without a gap', async () => {
  const numbers = Array.from({ length: 12 }, (_, index) => `（2024）内0203民初${index + 1}号`);
  const [found] = await observed('serial-gap', list(...numbers, '（2024）内0203民初9001号'));
  expect(found?.args).toEqual({ ...gap('（2024）内0203民初', 1, 12, []), apart: 1, outliers: [9001] });
});

test('the special character of a type code makes a run of its own; a court that only numbers name is none of the data', async () => {
  const text = list(
    '（2024）内0203知民初1号',
    '（2024）内0203民初2号',
    '（2024）内0291知民初3号',
    '（2024）内0291知民初5号',
  );
  const [found, ...others] = await observed('serial-gap', text);
  expect(found).toMatchObject({ court: null, args: gap('（2024）内0291知民初', 3, 5, [[4, 4]]) });
  expect(others).toEqual([]);
});

test('serials are those of the rows under each prefix, in rising order', async () => {
  const prefixes = ['（2024）内0203民初', '（2024）内0203民终', '（2023）内0203民初', '（2014）昆民初字第'];
  const numbers = fc.array(fc.tuple(fc.constantFrom(...prefixes, ''), fc.integer({ min: 1, max: 999_999_999 })));
  await fc.assert(
    fc.asyncProperty(numbers, async (drawn) => {
      const table = await tableOf([
        list(...drawn.map(([prefix, serial]) => (prefix === '' ? '' : `${prefix}${serial}号`))),
      ]);
      const found = serialsByPrefix(table, ({ courtCode }) => courtCode !== undefined);
      const naive = prefixes.slice(0, 3).flatMap((wanted) => {
        const serials = drawn.filter(([prefix]) => prefix === wanted).map(([, serial]) => serial);
        return serials.length === 0 ? [] : [serials.sort((a, b) => a - b)];
      });
      const inOrder = (lists: number[][]) => lists.map((one) => one.join()).sort();
      expect(inOrder(found.map(({ serials }) => [...serials]))).toEqual(inOrder(naive));
    }),
    { numRuns: 50 },
  );
});
