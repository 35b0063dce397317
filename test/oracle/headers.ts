import { clean } from './cells.ts';
import { type Field, OracleError } from './types.ts';

/** Spec §1, in the order listed. */
export const ALIASES: Record<Field, string[]> = {
  filedOn: ['立案日期', '立案时间', '收案日期', '收案时间', 'filing_date', 'filed_on'],
  court: ['承办法院', '经办法院', '受理法院', '审理法院', '法院名称', '法院', 'court', 'court_name'],
  caseNumber: ['案号', 'case_number', 'case_no'],
  courtCode: ['法院代码', '法院代字', 'court_code'],
  caseType: ['案件类型', '案件类别', 'case_type'],
  cause: ['案由', 'cause'],
  closedOn: ['结案日期', '结案时间', 'closing_date', 'closed_on', 'disposition_date'],
  closingMethod: ['结案方式', 'closing_method'],
  procedure: ['适用程序', '审理程序', '审判程序', 'procedure'],
  smallClaims: ['是否小额', '小额诉讼', '是否适用小额诉讼程序', '小额标志', 'small_claims'],
  tribunal: ['审判组织', 'tribunal', '是否独任', 'sole_judge'],
  judge: ['承办法官', '承办人', '主审法官', 'judge'],
  division: ['承办部门', '承办庭室', '庭室', 'division'],
  claimAmount: ['标的额', '诉讼标的额', '标的金额', 'claim_amount'],
  appealed: ['是否上诉', 'appealed'],
  appealFiledOn: ['二审立案日期', 'appeal_filing_date'],
  appealOutcome: ['二审结果', '上诉结果', '二审裁判结果', '二审结案方式', 'appeal_outcome'],
  appealClosedOn: ['二审结案日期', 'appeal_closing_date'],
  retrialOutcome: ['再审结果', 'retrial_outcome'],
  retrialClosedOn: ['再审结案日期', 'retrial_closing_date'],
  deductedDays: ['扣除审限天数', '扣除天数', 'deducted_days'],
  extendedDays: ['延长审限天数', '延长天数', 'extended_days'],
  timeLimitDays: ['法定审限', '审限天数', 'time_limit_days'],
  pronouncedInCourt: ['是否当庭宣判', '当庭裁判', '当庭宣判', 'pronounced_in_court'],
};

export const FIELDS = Object.keys(ALIASES) as Field[];

type Columns = Record<string, string[]>;

/** Spaces, case and width folded, a unit in brackets dropped. */
export function foldHeader(text: string): string {
  return clean(text)
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/\([^()]*\)$/, '');
}

export function countRecognised(record: string[], columns: Columns): number {
  const known = [...Object.values(columns), ...Object.values(ALIASES)].flat().map(foldHeader);
  return record.filter((cell) => known.includes(foldHeader(cell))).length;
}

/** The first of the first 20 records with two recognised cells, else the first that is not blank. */
export function findHeader(records: string[][], columns: Columns): number {
  const found = records.slice(0, 20).findIndex((record) => countRecognised(record, columns) >= 2);
  return found >= 0 ? found : records.findIndex((record) => record.some((cell) => clean(cell) !== ''));
}

/** Field -> index of its column. */
export function mapHeader(header: string[], columns: Columns): Map<Field, number> {
  const folded = header.map(foldHeader);
  const mapping = new Map<Field, number>();
  for (const field of FIELDS) {
    for (const name of columns[field] ?? []) {
      const index = folded.indexOf(foldHeader(name));
      if (index >= 0 && !mapping.has(field)) mapping.set(field, index);
    }
  }
  const taken = [...mapping.values()];
  for (const field of FIELDS) {
    for (const name of ALIASES[field]) {
      const index = folded.indexOf(foldHeader(name));
      if (index >= 0 && !mapping.has(field) && !taken.includes(index)) mapping.set(field, index);
    }
  }
  for (const index of mapping.values()) {
    if (folded.filter((name) => name === folded[index]).length > 1) throw new OracleError('the same header twice');
  }
  return mapping;
}
