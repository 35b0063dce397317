import type { FilePlan } from './plans.ts';
import type { Field } from './types.ts';
import { pick } from './words.ts';

const HEADERS: Partial<Record<Field, string[]>> = {
  filedOn: ['立案日期', '收案日期', 'filing_date', ' 立案时间　', 'Filed_On', '立案日期（年月日）'],
  court: ['承办法院', '审理法院', 'court', '法院名称', 'ＣＯＵＲＴ_name', '法院'],
  caseNumber: ['案号', 'case_number', '案　号', 'Case_No', '案号', '案号'],
  courtCode: ['法院代码', '法院代字', 'court_code', '法院代码', 'COURT_CODE', '法院代字'],
  caseType: ['案件类型', '案件类别', 'case_type', '案件类型', 'Case_Type', '案件类别'],
  closedOn: ['结案日期', '结案时间', 'closing_date', 'closed_on', 'Disposition_Date', '结案日期(年/月/日)'],
  procedure: ['适用程序', '审理程序', 'procedure', '审判程序', 'PROCEDURE', '适用程序'],
  smallClaims: ['是否小额', '小额诉讼', 'small_claims', '是否适用小额诉讼程序', 'Small_Claims', '小额标志'],
  appealed: ['是否上诉', '是否上诉', 'appealed', '是否上诉', 'Appealed', '是否上诉'],
  appealFiledOn: [
    '二审立案日期',
    '二审立案日期',
    'appeal_filing_date',
    '二审 立案日期',
    'appeal_filing_date',
    '二审立案日期',
  ],
  appealOutcome: ['二审结果', '上诉结果', 'appeal_outcome', '二审裁判结果', 'APPEAL_OUTCOME', '二审结案方式'],
  appealClosedOn: [
    '二审结案日期',
    '二审结案日期',
    'appeal_closing_date',
    '二审结案日期',
    'Appeal_Closing_Date',
    '二审结案日期',
  ],
  closingMethod: ['结案方式', '结案方式', 'closing_method', ' 结案方式', 'Closing_Method', '结案方式'],
  tribunal: ['审判组织', '是否独任', 'tribunal', '审判组织', 'Sole_Judge', '是否独任'],
  judge: ['承办法官', '承办人', 'judge', '主审法官', 'Judge', '承办 法官'],
  division: ['承办部门', '承办庭室', 'division', '庭室', 'Division', '承办部门'],
  cause: ['案由', '案由', 'cause', '案　由', 'Cause', '案由'],
  claimAmount: ['标的额', '标的额(万元)', 'claim_amount', '诉讼标的额（元）', 'Claim_Amount', '标的金额'],
  deductedDays: ['扣除审限天数', '扣除天数', 'deducted_days', '扣除天数（天）', 'Deducted_Days', '扣除天数'],
  extendedDays: ['延长审限天数', '延长天数', 'extended_days', '延长天数', 'Extended_Days', '延长审限天数'],
  timeLimitDays: ['法定审限', '审限天数', 'time_limit_days', '法定审限(天)', 'Time_Limit_Days', '法定审限'],
  retrialOutcome: ['再审结果', '再审结果', 'retrial_outcome', '再审结果', 'Retrial_Outcome', '再审 结果'],
  retrialClosedOn: [
    '再审结案日期',
    '再审结案日期',
    'retrial_closing_date',
    '再审结案日期',
    'Retrial_Closing_Date',
    '再审结案日期',
  ],
  pronouncedInCourt: ['是否当庭宣判', '当庭裁判', 'pronounced_in_court', '当庭宣判', 'Pronounced_In_Court', '当庭宣判'],
};

/** The option `columns` that goes with `customHeaders`. */
export const CUSTOM_COLUMNS: Record<string, string[]> = {
  filedOn: ['登记立案日', '立案登记日'],
  appealOutcome: ['二审怎么判的'],
};

export function headerOf(field: Field, file: FilePlan): string {
  const custom = CUSTOM_COLUMNS[field];
  if (file.customHeaders && custom !== undefined) return pick(custom, file.headerStyle);
  return pick(HEADERS[field] ?? [field], file.headerStyle);
}
