import { describe, expect, test } from 'vitest';
import { classify } from '../../src/cases/caseKinds.ts';
import { openCaseType, parseCaseType } from '../../src/cases/caseType.ts';
import { kindOfTypeCode, plainTypeCode } from '../../src/cases/typeCodes.ts';

describe('a type code', () => {
  test.each<[string, string, string]>([
    ['民初', 'civil', 'first'],
    ['民撤', 'civil', 'first'],
    ['民终', 'civil', 'second'],
    ['民辖终', 'civil', 'other'],
    ['民辖', 'civil', 'other'],
    ['民再', 'civil', 'retrial'],
    ['民申', 'civil', 'other'],
    ['民监', 'civil', 'other'],
    ['民特', 'civil', 'other'],
    ['民督', 'civil', 'other'],
    ['知民初', 'civil', 'first'],
    ['知民终', 'civil', 'second'],
    ['知民辖终', 'civil', 'other'],
    ['知行初', 'administrative', 'first'],
    ['海民初', 'civil', 'first'],
    ['刑初', 'criminal', 'first'],
    ['刑终', 'criminal', 'second'],
    ['刑再', 'criminal', 'retrial'],
    ['刑更', 'criminal', 'other'],
    ['行初', 'administrative', 'first'],
    ['行赔初', 'administrative', 'first'],
    ['行终', 'administrative', 'second'],
    ['行辖终', 'administrative', 'other'],
    ['行审', 'administrative', 'other'],
    ['执', 'enforcement', 'other'],
    ['执异', 'enforcement', 'other'],
    ['执恢', 'enforcement', 'other'],
    ['执保', 'enforcement', 'other'],
    ['财保', 'other', 'other'],
    ['破申', 'other', 'other'],
    ['诉前调确', 'other', 'other'],
    ['国赔', 'other', 'other'],
  ])('%s: %s, %s', (code, line, instance) => {
    expect(kindOfTypeCode(code)).toEqual({ line, instance });
  });

  test.each([
    ['知民初', '民初'],
    ['民初', '民初'],
    ['诉前调确', '诉前调确'],
    ['执恢', '执恢'],
    ['海民初', '民初'],
    ['甲乙', '甲乙'],
  ])('%s without a special jurisdiction is %s', (code, plain) => {
    expect(plainTypeCode(code)).toBe(plain);
  });
});

describe('a case type', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['民事一审', 'civil', 'first'],
    ['民事二审', 'civil', 'second'],
    ['民事再审', 'civil', 'retrial'],
    ['民事 一审', 'civil', 'first'],
    ['民商事一审', 'civil', 'first'],
    ['知识产权民事一审', 'civil', 'first'],
    ['民事申请再审审查', 'civil', 'other'],
    ['民事申请再审', 'civil', 'other'],
    ['民事管辖上诉', 'civil', 'other'],
    ['民事管辖二审', 'civil', 'other'],
    ['民事特别程序', 'civil', 'other'],
    ['民事督促', 'civil', 'other'],
    ['民事第三人撤销之诉', 'civil', 'first'],
    ['民初', 'civil', 'first'],
    ['民终', 'civil', 'second'],
    ['民辖终', 'civil', 'other'],
    ['刑事一审', 'criminal', 'first'],
    ['刑事二审', 'criminal', 'second'],
    ['刑罚与执行变更', 'criminal', 'other'],
    ['非诉行政行为申请执行审查', 'administrative', 'other'],
    ['停止执行死刑', 'criminal', 'other'],
    ['强制医疗', 'criminal', 'other'],
    ['申请没收违法所得', 'criminal', 'other'],
    ['人身安全保护令', 'civil', 'other'],
    ['民事审判监督', 'civil', undefined],
    ['行政一审', 'administrative', 'first'],
    ['行政赔偿一审', 'administrative', 'first'],
    ['行政非诉审查', 'administrative', 'other'],
    ['首次执行', 'enforcement', 'other'],
    ['恢复执行', 'enforcement', 'other'],
    ['国家赔偿', 'other', 'other'],
    ['破产', 'other', 'other'],
    ['诉前调解', 'other', 'other'],
    ['civil first instance', 'civil', 'first'],
    ['Criminal, second instance', 'criminal', 'second'],
    ['一审', undefined, 'first'],
    ['民事', 'civil', undefined],
    ['甲', undefined, undefined],
  ])('%s: %s, %s', (words, line, instance) => {
    expect(parseCaseType(words)).toMatchObject({ line, instance });
  });

  test.each([
    ['恢复执行', '执恢'],
    ['执行恢复', '执恢'],
    ['财产保全执行', '执保'],
    ['诉前调解确认', '诉前调确'],
    ['诉前调解书', '诉前调书'],
    ['首次执行', '执'],
    ['首执', '执'],
    ['执行实施', '执'],
    ['执行异议', '执异'],
    ['执行复议', '执复'],
    ['执行异议复议', undefined],
    ['执行', undefined],
    ['财产保全', '执保'],
    ['保全执行', '执保'],
    ['诉前财产保全', '财保'],
    ['民事一审', '民初'],
    ['知识产权民事一审', '民初'],
    ['执行异议之诉一审', '民初'],
    ['民事二审', '民终'],
    ['民事再审', '民再'],
    ['刑事一审', '刑初'],
    ['刑事二审', '刑终'],
    ['刑事再审', '刑再'],
    ['行政一审', '行初'],
    ['行政二审', '行终'],
    ['行政再审', '行再'],
    ['行政赔偿一审', '行赔初'],
    ['第三人撤销之诉', '民撤'],
    ['民事申请再审审查', '民申'],
    ['行政申请再审审查', '行申'],
    ['刑事申诉审查', '刑申'],
    ['非诉行政行为申请执行审查', '行审'],
    ['管辖上诉', '民辖终'],
    ['民事管辖上诉', '民辖终'],
    ['行政管辖上诉', '行辖终'],
    ['民事特别程序', '民特'],
    ['刑罚执行监督', undefined],
    ['criminal, second instance', '刑终'],
    ['民事', undefined],
    ['一审', undefined],
    ['申请再审审查', undefined],
    ['甲', undefined],
    ['民初', '民初'],
    ['知民初', '民初'],
    ['民事终', '民终'],
    ['行赔终', '行赔终'],
    ['执', '执'],
    ['执异', '执异'],
    ['诉前调确', '诉前调确'],
  ])('%s is equivalent to the code %s', (words, code) => {
    expect(parseCaseType(words).equivalent?.code).toBe(code);
  });

  test.each<[string, string, string]>([
    ['执', 'enforcement', 'other'],
    ['执异', 'enforcement', 'other'],
    ['知民终', 'civil', 'second'],
    ['民诉前调', 'civil', 'other'],
    ['破', 'other', 'other'],
    ['财保', 'other', 'other'],
  ])('that is the type code %s is of its line and instance', (code, line, instance) => {
    expect(parseCaseType(code)).toMatchObject({ line, instance });
  });
});

describe('line and instance of a case', () => {
  const number = (typeCode: string) => ({ identity: '', year: 2024, courtCode: '内0203', typeCode });

  test('the case type comes first', () => {
    expect(classify(parseCaseType('民事二审'), number('刑初'))).toEqual({
      line: 'civil',
      instance: 'second',
      typeCode: '刑初',
    });
  });

  test('the type code fills what the case type leaves open', () => {
    expect(classify(parseCaseType('民事'), number('刑终'))).toEqual({
      line: 'civil',
      instance: 'second',
      typeCode: '刑终',
    });
    expect(classify(parseCaseType('二审'), number('行初'))).toMatchObject({
      line: 'administrative',
      instance: 'second',
    });
    expect(classify(openCaseType, number('民再'))).toMatchObject({ line: 'civil', instance: 'retrial' });
    const preservation = parseCaseType('财产保全');
    expect(classify(preservation, undefined)).toEqual({ line: 'enforcement', instance: 'other', typeCode: '执保' });
    expect(classify(preservation, number('财保'))).toEqual({ line: 'other', instance: 'other', typeCode: '财保' });
  });

  test('without either: other and other', () => {
    expect(classify(openCaseType, undefined)).toEqual({ line: 'other', instance: 'other', typeCode: '' });
  });

  test('a readable number decides on exclusion, the equivalent words only without one', () => {
    expect(classify(parseCaseType('恢复执行'), number('执')).typeCode).toBe('执');
    expect(classify(parseCaseType('恢复执行'), undefined).typeCode).toBe('执恢');
  });
});
