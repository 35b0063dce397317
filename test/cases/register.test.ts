import { describe, expect, test } from 'vitest';
import { levelOf, registeredCode, registeredName } from '../../src/cases/register.ts';
import { divisions } from './innerMongolia.ts';

const counties = divisions.flatMap(({ city, counties }) =>
  counties.split(' ').map((county) => ({ code: `内${county.slice(0, 4)}`, name: county.slice(4), city })),
);

describe('the courts of Inner Mongolia', () => {
  test('are 103 of counties', () => {
    expect(counties.length).toBe(103);
    expect(new Set(counties.map(({ name }) => name)).size).toBe(103);
  });

  test.each(counties)('$code $name', ({ code, name, city }) => {
    const spellings = ['', city, '内蒙古', '内蒙古自治区', `内蒙古${city}`, `内蒙古自治区${city}`].flatMap((prefix) =>
      ['人民法院', '法院', ''].map((suffix) => `${prefix}${name}${suffix}`),
    );
    for (const spelling of spellings) expect([spelling, registeredCode(spelling)]).toEqual([spelling, code]);
    expect(registeredName(code)?.endsWith(`${name}人民法院`)).toBe(true);
    expect(levelOf(code)).toBe('basic');
  });

  test.each([
    ['呼和浩特市', '内01'],
    ['包头市', '内02'],
    ['乌海市', '内03'],
    ['赤峰市', '内04'],
    ['通辽市', '内05'],
    ['鄂尔多斯市', '内06'],
    ['呼伦贝尔市', '内07'],
    ['巴彦淖尔市', '内08'],
    ['乌兰察布市', '内09'],
    ['兴安盟', '内22'],
    ['锡林郭勒盟', '内25'],
    ['阿拉善盟', '内29'],
  ])('%s中级人民法院 is %s', (city, code) => {
    for (const prefix of ['', '内蒙古', '内蒙古自治区']) {
      expect(registeredCode(`${prefix}${city}中级人民法院`)).toBe(code);
    }
    expect(levelOf(code)).toBe('intermediate');
  });

  test.each([
    ['内蒙古自治区高级人民法院', '内'],
    ['内蒙古高级人民法院', '内'],
    ['最高人民法院', '最高法'],
    ['包头稀土高新技术产业开发区人民法院', '内0291'],
    ['稀土高新区人民法院', '内0291'],
    ['达茂旗人民法院', '内0223'],
    ['包头市 昆都仑区 人民法院', '内0203'],
  ])('%s is %s', (name, code) => {
    expect(registeredCode(name)).toBe(code);
  });
});

describe('other courts', () => {
  test.each([
    ...['武汉市青山区人民法院', '湖北省武汉市青山区人民法院', '呼和浩特市青山区人民法院', '包头市新城区人民法院'],
    ...[
      '海南省高级人民法院',
      '高级人民法院',
      '人民法院',
      '中级人民法院',
      '',
      '青山',
      '昆都仑区人民检察院',
      '青山区人民法院二庭',
    ],
  ])('%j is not one of them', (name) => {
    expect(registeredCode(name)).toBeUndefined();
  });

  test.each(['内9999', '京0105', 'X', ''])('no name for the code %j', (code) => {
    expect(registeredName(code)).toBeUndefined();
  });
});

test.each([
  ['最高法', 'highest'],
  ['京', 'high'],
  ['兵', 'high'],
  ['军', 'high'],
  ['京01', 'intermediate'],
  ['内71', 'intermediate'],
  ['兵02', 'intermediate'],
  ['京0105', 'basic'],
  ['内7101', 'basic'],
  ['内020', null],
  ['内02033', null],
  ['内0a', null],
  ['0203', null],
  ['包头市昆都仑区人民法院', null],
  ['京东区人民法院', null],
  ['', null],
])('the level of %j is %s', (code, level) => {
  expect(levelOf(code)).toBe(level);
});
