import { describe, expect, test } from 'vitest';
import { type FieldId, fieldIds, fields } from '../../src/cases/fields.ts';
import { column, guessed, inShort } from './surveyed.ts';

const days = ['2024-01-05', '2024/3/1', '2024年12月31日'];
const outcomes = ['维持原判', '改判', '发回重审'];
const flags = ['是', '否', '否'];
const counts = ['0', '30', '15天'];

/** Headers that the program does not know and people write all the same, and cells such as stand below them. */
const written: Readonly<Record<FieldId, { readonly headers: string; readonly cells: readonly string[] }>> = {
  filedOn: {
    headers: '收件日 立案日 收案登记日期 立案登记时间 FILEDATE date_filed case_filed received_date',
    cells: days,
  },
  court: {
    headers: '承办法院名称 办案法院 court_title name_of_court',
    cells: ['包头市青山区人民法院', '固阳县人民法院', 'Kings County Civil Court'],
  },
  caseNumber: {
    headers: '完整案号 案件编号 case_num docket_number',
    cells: ['（2024）内0204民初1号', '（2024）内0204民初2号', '（2024）内0204刑初3号'],
  },
  courtCode: { headers: '法院代码值 court_id', cells: ['内0204', '内0203', '内02'] },
  caseType: { headers: '案件类型名称 案件性质 case_category', cells: ['民事一审', '刑事一审', '首次执行'] },
  cause: { headers: '立案案由 罪名 cause_of_action', cells: ['买卖合同纠纷', '危险驾驶罪', '离婚纠纷'] },
  closedOn: {
    headers: '报结日 办结日期 审结时间 disposed_date date_closed case_closing_day termination_date',
    cells: days,
  },
  closingMethod: {
    headers: '报结方式 结案类型 disposition_type manner_of_disposition',
    cells: ['判决', '调解', '准许撤诉'],
  },
  procedure: { headers: '程序类别 案件适用程序 procedure_type', cells: ['普通程序', '简易', '小额诉讼'] },
  smallClaims: { headers: '小额诉讼标识 is_small_claim', cells: flags },
  tribunal: { headers: '审判组织形式 合议或独任 panel_type', cells: ['独任', '合议庭', '独任'] },
  judge: { headers: '承办人员 主审法官姓名 judge_name', cells: ['甲', '乙', '丙'] },
  division: { headers: '承办业务庭 审判团队 division_name', cells: ['民一庭', '民二庭', '速裁团队'] },
  claimAmount: {
    headers: '起诉标的额 标的(元) claim_total amount_in_controversy',
    cells: ['1,200.50', '30000', '8万元'],
  },
  appealed: { headers: '有无上诉 是否提起上诉 has_appeal', cells: flags },
  appealFiledOn: { headers: '二审收案日 appeal_filed_day second_instance_filing', cells: days },
  appealOutcome: { headers: '二审裁判方式 appeal_result', cells: outcomes },
  appealClosedOn: { headers: '二审审结日 appeal_closed appeal_decision_date', cells: days },
  retrialOutcome: { headers: '再审裁判方式 retrial_result', cells: outcomes },
  retrialClosedOn: { headers: '再审审结日 retrial_closed_date', cells: days },
  deductedDays: { headers: '扣除期间天数 days_excluded', cells: counts },
  extendedDays: { headers: '审限延长天数 extension_days', cells: counts },
  timeLimitDays: { headers: '办案期限 statutory_time_limit', cells: ['180', '90', '60天'] },
  pronouncedInCourt: { headers: '当庭宣判标志 pronounced', cells: flags },
};

describe('a header that names a field, above cells that fit it, is likely', () => {
  const rows = fieldIds.flatMap((field) => written[field].headers.split(' ').map((header) => [header, field] as const));
  test.each(rows)('%s: %s', (header, field) => {
    expect(inShort(guessed([column(header, written[field].cells)]))).toEqual({ [field]: `${header} likely` });
  });

  test('known headers are certain, whatever stands below them', () => {
    for (const { id, headers } of fields) {
      for (const header of headers) {
        expect(inShort(guessed([column(header, ['?'])]))).toEqual({ [id]: `${header} certain` });
      }
    }
  });

  test('a slip in a known header is forgiven', () => {
    expect(inShort(guessed([column('立案曰期', days)]))).toEqual({ filedOn: '立案曰期 likely' });
    expect(inShort(guessed([column('filling_date', days)]))).toEqual({ filedOn: 'filling_date likely' });
  });
});

describe('a header that means something else is no guess', () => {
  test.each<readonly [string, FieldId, readonly string[]]>([
    ['二审立案日', 'filedOn', days],
    ['立案案由', 'filedOn', ['离婚纠纷']],
    ['收件人', 'filedOn', ['甲']],
    ['filing_fee', 'filedOn', ['50']],
    ['结案方式代码', 'closedOn', ['01', '02']],
    ['closing_status', 'closedOn', ['x']],
    ['二审结案方式代码', 'appealClosedOn', ['01']],
    ['法定结案期限', 'closedOn', days],
    ['date_disclosed', 'closedOn', days],
    ['原审法院', 'court', ['包头市青山区人民法院']],
    ['court_type', 'court', ['Civil Court']],
    ['原审案号', 'caseNumber', ['（2024）内0204民初1号']],
    ['original_case_number', 'caseNumber', ['（2024）内0204民初1号']],
    ['法官助理', 'judge', ['甲', '乙']],
    ['judgement_date', 'judge', days],
    ['是否适用简易程序', 'procedure', flags],
    ['上诉理由', 'appealed', ['是']],
    ['超审限天数', 'timeLimitDays', counts],
    ['诉讼费金额', 'claimAmount', ['50']],
  ])('%s: not %s', (header, field, cells) => {
    expect(guessed([column(header, cells)]).guesses.map((guess) => guess.field)).not.toContain(field);
  });
});
