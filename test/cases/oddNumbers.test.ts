import { describe, expect, test } from 'vitest';
import { parseCaseNumber } from '../../src/cases/caseNumber.ts';
import { parseCaseType } from '../../src/cases/caseType.ts';
import { parseOutcome, parseProcedure } from '../../src/cases/vocabulary.ts';

describe('case numbers as clerks write them', () => {
  test.each([
    ['(2024)内0203民初5之一号', '2024 内0203 民初', 5, '民初'],
    ['(2024)内0203民初29号之一、之二', '2024 内0203 民初', 29, '民初'],
    ['(2024)内0203民初字第5号', '2024 内0203 民初', 5, '民初'],
    ['(2024年)内0203民初37号', '2024 内0203 民初', 37, '民初'],
    ['(2024)内0203民初38號', '2024 内0203 民初', 38, '民初'],
    ['(2024)内0203民初42号民事判决书', '2024 内0203 民初', 42, '民初'],
    ['(2014)高行(知)终字第3538号', '2014 高行知终字', 3538, '行终'],
    ['(2014)昆民一(商)初字第9号', '2014 昆民一商初字', 9, '民初'],
    ['(2014)昆行知初字第5号', '2014 昆行知初字', 5, '行初'],
    ['(2014)新民初字第5号', '2014 新民初字', 5, '民初'],
  ])('%s', (text, identity, serial, typeCode) => {
    expect(parseCaseNumber(text)).toMatchObject({ serial, prefix: { identity, typeCode } });
  });
});

describe('words that deny', () => {
  test.each([
    ['未改判', undefined],
    ['不予改判', undefined],
    ['未发回', undefined],
    ['维持原判，不予改判', 'upheld'],
    ['改判', 'reversed'],
  ])('%s', (word, outcome) => expect(parseOutcome(word)).toBe(outcome));

  test.each([
    ['简易程序（非小额）', 'summary'],
    ['不适用小额', undefined],
    ['普通程序（由小额转）', 'ordinary'],
    ['小额诉讼转简易', 'summary'],
  ])('%s', (word, procedure) => expect(parseProcedure(word)).toBe(procedure));
});

describe('case types', () => {
  test.each([
    ['第三人撤销之诉', 'civil', 'first'],
    ['知民初', 'civil', 'first'],
    ['行赔终', 'administrative', 'second'],
    ['民辖终', 'civil', 'other'],
    ['执行异议之诉', 'civil', undefined],
  ])('%s', (words, line, instance) => expect(parseCaseType(words)).toMatchObject({ line, instance }));
});
