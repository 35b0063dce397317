import { expect, test } from 'vitest';
import { maskedCaseNumber, maskedPrefix, shownCaseNumber } from '../../../src/renderers/validation/maskedCaseNumber.ts';

test.each([
  ['（2024）内0203民初123号', '（2024）****民初****号'],
  ['（2024）最高法知民终1号', '（2024）****民终****号'],
  ['（2023）京73行终45号', '（2023）****行终****号'],
  ['(2024)内0203执恢9号', '（2024）****执恢****号'],
  ['（2015）深宝法民一初字第5号', '（2015）****民初****号'],
  // No type code: it may be a name that slipped into the number.
  ['（2024）内0203张三丰5号', '（2024）****号'],
  ['张三诉李四', '****'],
  ['', '****'],
])('of %s is left %s', (number, masked) => {
  expect(maskedCaseNumber(number)).toBe(masked);
});

test('is shown whole only where that is asked for', () => {
  expect(shownCaseNumber('（2024）内0203民初1号\u202E', true)).toBe('（2024）内0203民初1号\uFFFD');
  expect(shownCaseNumber('（2024）内0203民初1号', false)).toBe('（2024）****民初****号');
  expect(shownCaseNumber(null, true)).toBeNull();
});

test.each([
  ['（2024）内0203民初', '（2024）****民初'],
  ['（2023）京73行终', '（2023）****行终'],
  ['（2024）内0203张三丰', '（2024）****'],
  ['昆都仑区', '****'],
])('what stands before the serials, of %s %s', (prefix, masked) => {
  expect(maskedPrefix(prefix)).toBe(masked);
});
