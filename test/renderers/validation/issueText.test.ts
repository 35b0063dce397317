import { describe, expect, test } from 'vitest';
import type { ValidationIssue } from '../../../src/documents/validation/validation.ts';
import { issueText } from '../../../src/renderers/validation/issueText.ts';

const issue: ValidationIssue = {
  rule: 'unreadable-date',
  severity: 'error',
  file: 'a.csv',
  line: 2,
  column: 5,
  header: '结案日期',
  field: 'closedOn',
  caseNumber: '（2024）内0203民初1号',
  rejects: true,
};

describe('an issue in a sentence', () => {
  test.each([
    [
      {},
      '“结案日期”列：日期无法识别；该行不计入任何数字',
      "column '结案日期': unreadable date; the row is in no number",
    ],
    [{ rejects: false }, '“结案日期”列：日期无法识别', "column '结案日期': unreadable date"],
    [{ rejects: false, header: ' ' }, '第 5 列：日期无法识别', 'column 5: unreadable date'],
    [
      { rejects: false, rule: 'missing-value', header: null, column: null, field: 'court' },
      '没有“承办法院”列：缺立案日期或法院',
      'no column court (承办法院): no filing date or no court',
    ],
    [
      { rule: 'wrong-cell-count', header: null, column: null, field: null },
      '单元格数与表头不符；该行不计入任何数字',
      'cell count differs from the header; the row is in no number',
    ],
    [
      { rejects: false, rule: 'of-tomorrow', header: '甲\u0007\n乙' },
      '“甲\uFFFD 乙”列：of-tomorrow',
      "column '甲\uFFFD 乙': of-tomorrow",
    ],
  ])('%j', (changes, zh, en) => {
    expect(issueText({ ...issue, ...changes }, 'zh')).toBe(zh);
    expect(issueText({ ...issue, ...changes }, 'en')).toBe(en);
  });

  test('names the case as it is told to', () => {
    const kept = { ...issue, rejects: false };
    expect(issueText(kept, 'zh', '（2024）****民初****号')).toBe('（2024）****民初****号 “结案日期”列：日期无法识别');
    expect(issueText(kept, 'en', '（2024）内0203民初1号')).toBe(
      "（2024）内0203民初1号, column '结案日期': unreadable date",
    );
  });

  test('a header as long as a file is cut', () => {
    const text = issueText({ ...issue, header: '𠮷'.repeat(100_000), rejects: false }, 'zh');
    expect(text).toBe(`“${'𠮷'.repeat(120)}…”列：日期无法识别`);
  });
});
