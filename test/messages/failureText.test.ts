import { expect, test } from 'vitest';
import { failureText } from '../../src/messages/failureText.ts';

test('an error that a document keeps says what it said when it happened', () => {
  const failure = { code: 'file-missing', args: { path: 'a.csv', nearest: null } };
  expect(failureText(failure, 'zh')).toEqual(['找不到文件 a.csv。', '请检查路径。']);
  expect(failureText(failure, 'en')[0]).toContain('a.csv');
});

test.each(['of-tomorrow', 'toString'])('%s, which this version does not know, stands for itself', (code) => {
  expect(failureText({ code, args: {} }, 'en')).toEqual([code, '']);
});
