/** How the cells of a field are read. */
export type FieldKind =
  | 'day'
  | 'courtName'
  | 'courtCode'
  | 'caseNumber'
  | 'caseType'
  | 'flag'
  | 'procedure'
  | 'closingMethod'
  | 'tribunal'
  | 'outcome'
  | 'amount'
  | 'dayCount'
  | 'name';

interface Field {
  readonly id: string;
  readonly kind: FieldKind;
  /** Header names that need no configuration, the one that wins first. */
  readonly headers: readonly string[];
}

/** The fields of a case, in the order in which they are told of. */
export const fields = [
  { id: 'filedOn', kind: 'day', headers: ['立案日期', '立案时间', '收案日期', '收案时间', 'filing_date', 'filed_on'] },
  {
    id: 'court',
    kind: 'courtName',
    headers: ['承办法院', '经办法院', '受理法院', '审理法院', '法院名称', '法院', 'court', 'court_name'],
  },
  { id: 'caseNumber', kind: 'caseNumber', headers: ['案号', 'case_number', 'case_no'] },
  { id: 'courtCode', kind: 'courtCode', headers: ['法院代码', '法院代字', 'court_code'] },
  { id: 'caseType', kind: 'caseType', headers: ['案件类型', '案件类别', 'case_type'] },
  { id: 'cause', kind: 'name', headers: ['案由', 'cause'] },
  {
    id: 'closedOn',
    kind: 'day',
    headers: ['结案日期', '结案时间', 'closing_date', 'closed_on', 'disposition_date'],
  },
  { id: 'closingMethod', kind: 'closingMethod', headers: ['结案方式', 'closing_method'] },
  { id: 'procedure', kind: 'procedure', headers: ['适用程序', '审理程序', '审判程序', 'procedure'] },
  {
    id: 'smallClaims',
    kind: 'flag',
    headers: ['是否小额', '小额诉讼', '是否适用小额诉讼程序', '小额标志', 'small_claims'],
  },
  { id: 'tribunal', kind: 'tribunal', headers: ['审判组织', 'tribunal', '是否独任', 'sole_judge'] },
  { id: 'judge', kind: 'name', headers: ['承办法官', '承办人', '主审法官', 'judge'] },
  { id: 'division', kind: 'name', headers: ['承办部门', '承办庭室', '庭室', 'division'] },
  { id: 'claimAmount', kind: 'amount', headers: ['标的额', '诉讼标的额', '标的金额', 'claim_amount'] },
  { id: 'appealed', kind: 'flag', headers: ['是否上诉', 'appealed'] },
  { id: 'appealFiledOn', kind: 'day', headers: ['二审立案日期', 'appeal_filing_date'] },
  {
    id: 'appealOutcome',
    kind: 'outcome',
    headers: ['二审结果', '上诉结果', '二审裁判结果', '二审结案方式', 'appeal_outcome'],
  },
  { id: 'appealClosedOn', kind: 'day', headers: ['二审结案日期', 'appeal_closing_date'] },
  { id: 'retrialOutcome', kind: 'outcome', headers: ['再审结果', 'retrial_outcome'] },
  { id: 'retrialClosedOn', kind: 'day', headers: ['再审结案日期', 'retrial_closing_date'] },
  { id: 'deductedDays', kind: 'dayCount', headers: ['扣除审限天数', '扣除天数', 'deducted_days'] },
  { id: 'extendedDays', kind: 'dayCount', headers: ['延长审限天数', '延长天数', 'extended_days'] },
  { id: 'timeLimitDays', kind: 'dayCount', headers: ['法定审限', '审限天数', 'time_limit_days'] },
  {
    id: 'pronouncedInCourt',
    kind: 'flag',
    headers: ['是否当庭宣判', '当庭裁判', '当庭宣判', 'pronounced_in_court'],
  },
] as const satisfies readonly Field[];

export type FieldId = (typeof fields)[number]['id'];

export const fieldIds: readonly FieldId[] = fields.map(({ id }) => id);

export function isFieldId(text: string): text is FieldId {
  return (fieldIds as readonly string[]).includes(text);
}

function kindOf(field: FieldId): FieldKind {
  return (fields.find(({ id }) => id === field) as Field).kind;
}

/** Whether the cells of a field are dates. */
export function isDayField(field: FieldId): boolean {
  return kindOf(field) === 'day';
}

/** Whether the cells of a field are amounts or counts of days. */
export function isNumberField(field: FieldId): boolean {
  return kindOf(field) === 'amount' || kindOf(field) === 'dayCount';
}
