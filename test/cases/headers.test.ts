import { describe, expect, test } from 'vitest';
import type { FieldId } from '../../src/cases/fields.ts';
import {
  type ColumnMapping,
  findColumns,
  foldedHeader,
  headerRecogniser,
  requireMappedHeaders,
} from '../../src/cases/headers.ts';
import type { CourtstatError } from '../../src/errors.ts';

const find = (headers: readonly string[], mapping: ColumnMapping = {}) => findColumns('a.csv', 3, headers, mapping);

/** Fields and the header that each was found under. */
function found(headers: readonly string[], mapping: ColumnMapping = {}): Record<string, string | undefined> {
  return Object.fromEntries([...find(headers, mapping).of].map(([field, column]) => [field, headers[column]]));
}

describe('a header is the same', () => {
  test.each([
    ['立案日期', ' 立 案 日 期 '],
    ['立案日期', '立案日期（年月日）'],
    ['标的额', '标的额(万元)'],
    ['标的额', '标的额【元】'],
    ['filing_date', 'Filing Date'],
    ['filing_date', 'FILINGDATE'],
    ['filing_date', 'filing-date'],
    ['filing_date', 'ｆｉｌｉｎｇ＿ｄａｔｅ'],
    ['filed_on', 'filedOn'],
    ['案号', '\ufeff案号'],
    ['案号', '\u3000案号\u00a0'],
  ])('%j as %j', (one, other) => {
    expect(foldedHeader(other)).toBe(foldedHeader(one));
  });

  test.each([
    ['立案日期', '结案日期'],
    ['法院', '法院名称'],
    ['标的额', '标的额(万元)合计'],
    ['案号', '(案号)'],
  ])('not %j as %j', (one, other) => {
    expect(foldedHeader(other)).not.toBe(foldedHeader(one));
  });
});

const aliases: Readonly<Partial<Record<FieldId, string>>> = {
  filedOn: '立案日期 立案时间 收案日期 收案时间 filing_date filed_on',
  court: '承办法院 经办法院 受理法院 审理法院 法院名称 法院 court court_name',
  caseNumber: '案号 case_number case_no',
  courtCode: '法院代码 法院代字 court_code',
  caseType: '案件类型 案件类别 case_type',
  cause: '案由 cause',
  closedOn: '结案日期 结案时间 closing_date closed_on disposition_date',
  closingMethod: '结案方式 closing_method',
  procedure: '适用程序 审理程序 审判程序 procedure',
  smallClaims: '是否小额 小额诉讼 是否适用小额诉讼程序 小额标志 small_claims',
  tribunal: '审判组织 tribunal 是否独任 sole_judge',
  judge: '承办法官 承办人 主审法官 judge',
  division: '承办部门 承办庭室 庭室 division',
  claimAmount: '标的额 诉讼标的额 标的金额 claim_amount',
  appealed: '是否上诉 appealed',
  appealFiledOn: '二审立案日期 appeal_filing_date',
  appealOutcome: '二审结果 上诉结果 二审裁判结果 二审结案方式 appeal_outcome',
  appealClosedOn: '二审结案日期 appeal_closing_date',
  retrialOutcome: '再审结果 retrial_outcome',
  retrialClosedOn: '再审结案日期 retrial_closing_date',
  deductedDays: '扣除审限天数 扣除天数 deducted_days',
  extendedDays: '延长审限天数 延长天数 extended_days',
  timeLimitDays: '法定审限 审限天数 time_limit_days',
  pronouncedInCourt: '是否当庭宣判 当庭裁判 当庭宣判 pronounced_in_court',
};

describe('known headers', () => {
  test.each(Object.entries(aliases))('of %s', (field, names) => {
    const recognises = headerRecogniser({});
    const list = names.split(' ');
    for (const name of list) {
      expect(recognises(name)).toBe(true);
      expect(found(['立案日期', '法院', name].filter((one, at, all) => all.indexOf(one) === at))).toHaveProperty(field);
    }
    // Backwards in the file: still the first as listed wins, and the others are told in that order.
    const required = field === 'filedOn' ? ['法院'] : field === 'court' ? ['立案日期'] : ['立案日期', '法院'];
    const { of, passedOver } = find([...list.toReversed(), ...required]);
    expect(of.get(field as FieldId)).toBe(list.length - 1);
    expect(passedOver).toEqual(list.length === 1 ? [] : [{ field, used: list[0], ignored: list.slice(1) }]);
  });

  test('others are none', () => {
    const recognises = headerRecogniser({});
    for (const header of ['', ' ', '备注', '日期', '2024', '序号']) expect(recognises(header)).toBe(false);
  });
});

describe('--column', () => {
  const mapping: ColumnMapping = { court: ['单位', '部门'], closedOn: ['办结日'] };

  test('wins over known headers, its first header over its second', () => {
    const headers = ['立案日期', '法院', '部门', '单位'];
    expect(found(headers, mapping)).toMatchObject({ court: '单位' });
    expect(find(headers, mapping).passedOver).toEqual([{ field: 'court', used: '单位', ignored: ['部门', '法院'] }]);
    expect(found(['立案日期', '法院', '部门'], mapping)).toMatchObject({ court: '部门' });
    expect(found(['立案日期', '法院'], mapping)).toMatchObject({ court: '法院' });
  });

  test('its headers are recognised, in any width and case', () => {
    const recognises = headerRecogniser({ court: ['Unit Ａ'] });
    expect(recognises('unit_a')).toBe(true);
    expect(recognises('单位')).toBe(false);
  });

  test('may give one column to two fields', () => {
    expect(found(['立案日期', '单位'], { court: ['单位'], courtCode: ['单位'] })).toMatchObject({ courtCode: '单位' });
  });

  test('a header that no input has is an error, with the nearest', () => {
    expect(() => requireMappedHeaders({ closedOn: ['办结日期'] }, [['立案日期'], ['办结日']])).toThrow(
      expect.objectContaining({
        code: 'mapped-header-absent',
        args: { field: 'closedOn', headers: ['办结日期'], nearest: '办结日' },
      }),
    );
    expect(() => requireMappedHeaders(mapping, [['办结日'], ['部门']])).not.toThrow();
  });

  test('a header that is known for the field is nearer than one that only looks like it', () => {
    expect(() => requireMappedHeaders({ closedOn: ['结案'] }, [['结案方式', '结案日期']])).toThrow(
      expect.objectContaining({ args: { field: 'closedOn', headers: ['结案'], nearest: '结案日期' } }),
    );
  });

  test('is blamed before the column is called missing', () => {
    expect(() => find(['收案', '法院'], { filedOn: ['收案日'] })).toThrow(
      expect.objectContaining({
        code: 'mapped-header-absent',
        args: { field: 'filedOn', headers: ['收案日'], nearest: '收案' },
      }),
    );
  });
});

describe('a header row that will not do', () => {
  test('one known header twice', () => {
    expect(() => find(['立案日期', '法院', 'x', '立案 日期'])).toThrow(
      expect.objectContaining({
        code: 'repeated-header',
        args: { path: 'a.csv', line: 3, header: '立案日期', columns: [1, 4] },
      }),
    );
  });

  test('a losing header twice', () => {
    expect(() => find(['立案日期', '承办法院', '法院', '法院'])).toThrow(
      expect.objectContaining({ code: 'repeated-header', args: expect.objectContaining({ columns: [3, 4] }) }),
    );
  });

  test('an unknown header twice does not matter', () => {
    expect(found(['立案日期', '法院', '备注', '备注', '', ''])).toEqual({ filedOn: '立案日期', court: '法院' });
  });

  test('no filing date', () => {
    expect(() => find(['法院', ' 立案曰期 ', '', '案号'])).toThrow(
      expect.objectContaining({
        code: 'missing-column',
        args: {
          path: 'a.csv',
          line: 3,
          field: 'filedOn',
          headers: ['法院', '立案曰期', '案号'],
          aliases: ['立案日期', '立案时间', '收案日期', '收案时间', 'filing_date', 'filed_on'],
          nearest: ['立案曰期'],
        },
      }),
    );
  });

  describe('and may be the first case of a list without headers', () => {
    const shownOf = (headers: readonly string[]): unknown => {
      try {
        return find(headers);
      } catch (error) {
        const { headers: shown, nearest } = (error as CourtstatError<'missing-column'>).args;
        return { shown, nearest };
      }
    };

    test.each([
      ['a day', '2024-01-05'],
      ['a day in another spelling', '2024年1月5日'],
      ['a time', '2024/1/5 09:30'],
      ['a case number', '（2024）内0203民初12号'],
      ['an old case number', '(2013)深宝法民一初字第5号'],
      ['an amount', '¥12,345.60'],
      ['an amount with its unit', '3万元'],
      ['the number of a person', '15020319800101123X'],
      ['a telephone', '电话13900000000'],
      ['a long text', '原告张三诉被告李四民间借贷纠纷一案一审民事'],
    ])('%s: nothing of the row is shown', (_, value) => {
      expect(shownOf(['张三', '民间借贷纠纷', value])).toEqual({ shown: [], nearest: [] });
    });

    test('below known headers only what reads as a value is withheld', () => {
      expect(shownOf(['法院', '张三', '2024-01-05', '立案曰期'])).toEqual({
        shown: ['法院', '张三', '立案曰期'],
        nearest: ['立案曰期'],
      });
    });

    test('headers that are unknown are shown', () => {
      const headers = ['单位', '收案时间段', '标的（万元）', '是否2023年旧存'];
      expect(shownOf(headers)).toMatchObject({ shown: headers });
    });
  });

  test('nothing that tells the court', () => {
    expect(() => find(['立案日期', '备注'])).toThrow(
      expect.objectContaining({
        code: 'missing-column',
        args: expect.objectContaining({
          field: 'court',
          aliases: expect.arrayContaining(['承办法院', '法院', '法院代码', '案号']),
        }),
      }),
    );
  });

  test.each(['法院', '法院代码', '案号'])('%s alone tells the court', (header) => {
    expect(find(['立案日期', header]).of.size).toBe(2);
  });
});
