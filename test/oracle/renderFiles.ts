import iconv from 'iconv-lite';
import { textOfDay } from './days.ts';
import type { Field } from './types.ts';

/** What one row is to say, before it is spelled. Days are whole days since 1970-01-01. */
export interface RowPlan {
  court: number;
  nameStyle: number;
  strangeCode: boolean;
  filed: number;
  closed: number | null;
  kind: number;
  caseTypeStyle: number;
  numberKind: 'new' | 'old' | 'unreadable' | 'blank';
  numberStyle: number;
  /** how far the year of the number is from that of filing */
  numberYear: number;
  duplicateOf: number | null;
  flag: number;
  procedure: number;
  appealed: boolean;
  appealFlag: number;
  appealFiled: number | null;
  outcome: number;
  outcomeDay: number | null;
  closingMethod: number;
  tribunal: number;
  amount: number;
  deducted: number;
  extended: number;
  /** what the row says its limit is, in days */
  ownLimit: number | null;
  judge: number;
  division: number;
  cause: number;
  pronounced: number;
  /** null: no retrial */
  retrial: number | null;
  retrialDay: number | null;
  dirt: string;
  spelling: number;
  before: 'nothing' | 'blank line' | 'delimiters';
  remark: number;
}

export interface FilePlan {
  columns: Field[];
  headerStyle: number;
  decoy: boolean;
  customHeaders: boolean;
  encoding: 'utf8' | 'utf8-bom' | 'gb18030';
  delimiter: string;
  newline: string;
  titles: number;
  lastNewline: boolean;
  serialColumns: Field[];
  brokenSerials: boolean;
  blankColumns: Field[];
  quoteAll: boolean;
  rows: RowPlan[];
}

interface CourtPlan {
  names: string[];
  /** what the code column says; null: nothing */
  code: string | null;
  /** what its case numbers say; null: they are old style only */
  numberCode: string | null;
  shortName: string;
}

export const COURTS: CourtPlan[] = [
  {
    names: ['包头市昆都仑区人民法院', '昆都仑区人民法院', '内蒙古自治区包头市昆都仑区人民法院'],
    code: '内0203',
    numberCode: '内0203',
    shortName: '昆',
  },
  { names: ['包头市青山区人民法院', '青山区人民法院'], code: '内0204', numberCode: '内0204', shortName: '包青' },
  { names: ['土默特右旗人民法院'], code: null, numberCode: '内0221', shortName: '土右' },
  { names: ['包头市中级人民法院'], code: '内02', numberCode: '内02', shortName: '包' },
  // not in the register: named, its code comes from its numbers
  { names: ['郑州市金水区人民法院'], code: null, numberCode: '豫0105', shortName: '金' },
  // named only
  { names: ['东湖新城试点人民法院'], code: null, numberCode: null, shortName: '东湖' },
  // coded only
  { names: [''], code: '内0291', numberCode: '内0291', shortName: '稀' },
  // numbered only
  { names: [''], code: null, numberCode: '京0105', shortName: '朝' },
  { names: ['内蒙古自治区高级人民法院'], code: '内', numberCode: '内', shortName: '内' },
];

interface KindPlan {
  code: string;
  oldCode: string;
  caseType: string;
}

export const KINDS: KindPlan[] = [
  { code: '民初', oldCode: '民一初', caseType: '民事一审' },
  { code: '民初', oldCode: '民二初', caseType: '民事一审' },
  { code: '民初', oldCode: '商初', caseType: '民事一审' },
  { code: '民初', oldCode: '民初', caseType: '民事一审' },
  { code: '民初', oldCode: '民三初', caseType: '民事一审' },
  { code: '知民初', oldCode: '知民初', caseType: '民事一审' },
  { code: '刑初', oldCode: '刑初', caseType: '刑事一审' },
  { code: '行初', oldCode: '行初', caseType: '行政一审' },
  { code: '民终', oldCode: '民一终', caseType: '民事二审' },
  { code: '刑终', oldCode: '刑终', caseType: '刑事二审' },
  { code: '民辖终', oldCode: '民辖终', caseType: '' },
  { code: '民再', oldCode: '民再', caseType: '民事再审' },
  { code: '民撤', oldCode: '民初', caseType: '' },
  { code: '民特', oldCode: '民特', caseType: '' },
  { code: '执', oldCode: '执', caseType: '执行' },
  { code: '执恢', oldCode: '执恢', caseType: '恢复执行' },
  { code: '执保', oldCode: '执保', caseType: '财产保全执行' },
  { code: '诉前调确', oldCode: '民初', caseType: '' },
  { code: '执', oldCode: '执', caseType: '首次执行' },
  // no such code
  { code: '民楚', oldCode: '民初', caseType: '民事一审' },
  { code: '民申', oldCode: '民申', caseType: '民事申请再审审查' },
  { code: '行终', oldCode: '行终', caseType: '行政二审' },
  { code: '行再', oldCode: '行再', caseType: '行政再审' },
  { code: '行审', oldCode: '行审', caseType: '' },
  { code: '行申', oldCode: '行申', caseType: '' },
  { code: '刑再', oldCode: '刑再', caseType: '刑事再审' },
  { code: '刑申', oldCode: '刑申', caseType: '' },
  { code: '知民辖终', oldCode: '民辖终', caseType: '' },
  { code: '执异', oldCode: '执异', caseType: '' },
  { code: '执复', oldCode: '执复', caseType: '' },
  { code: '破申', oldCode: '民初', caseType: '' },
];

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

export const BLANKS = ['', '', '', '', '-', '—', '/', '\\', '无', '空', 'NULL', 'N/A', '　', '－', "'", '="-"'];
const BLANK_DAYS = [
  '0000-00-00',
  '0001-01-01',
  '1899-12-30',
  '1900-01-00',
  '1900-01-01',
  '9999-12-31',
  '1900/1/1',
  '1900-01-01 00:00:00',
];
const UNREADABLE_DAYS = [
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '不详',
  '2024-00-10',
  '2024年',
  '45296',
  '2024-04-31 09:00',
];
const YES = ['是', 'Y', 'true', '1', '√', '＝"是"', 'y', 'TRUE', '１'];
const NO = ['否', 'N', 'false', '0', '×', ' 否 ', 'n', 'False', '０'];
const PROCEDURES = [
  '小额诉讼',
  '小额诉讼程序',
  '简易程序',
  '简易',
  '普通程序',
  '普通',
  '速裁',
  '特别程序',
  '待定',
  '',
  '无',
];
const OUTCOMES = [
  '维持',
  '改判',
  '发回重审',
  '部分改判',
  '维持原判',
  '指令审理',
  '调解',
  '撤回上诉',
  '其他',
  '改判',
  '发回重审',
  '待定',
  '',
];
const RETRIAL_OUTCOMES = ['维持', '改判', '发回重审', '指令再审', '调解', '撤回', '其他', '待定', ''];
const CLOSING_METHODS = [
  '判决',
  '裁定',
  '驳回起诉',
  '调解',
  '撤诉',
  '按撤诉处理',
  '裁定准许撤诉',
  '移送',
  '终本',
  '终结执行',
  '执行完毕',
  '待核',
  '',
];
const TRIBUNALS = ['独任', '独任', '独任', '独任', '合议', '合议', '合议庭', '独任制', '', '三人'];
/** Some of them the same person, some without a name. */
const JUDGES = ['张伟', '王芳', '李娜', '　王芳', '赵 敏', "'李娜", '张伟', '法官A', '法官Ａ', '无', '', '张伟\t'];
const DIVISIONS = ['民一庭', '民二庭', '刑庭', '执行局', ' 民一庭', '速裁庭', '—', ''];
const CAUSES = ['买卖合同纠纷', '离婚纠纷', '盗窃罪', '　离婚纠纷', ''];
const UNREADABLE_AMOUNTS = ['不详', '约五千', '12.3.4', '五千元'];
const UNREADABLE_COUNTS = ['若干', '1.5', '三十', '半年'];
const REMARKS = ['', '普通备注', '含"引号"字样', '逗号,分号;在内', '换\n行', '高5"的墙', '"全"'];
const UNREADABLE_NUMBERS = ['待补', '关于张某一案的判决书', '2024民初', '（2024）第12号'];

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function fullWidth(text: string): string {
  return text.replace(/[0-9\-/.:]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

function spellDay(day: number, spelling: number): string {
  const iso = textOfDay(day);
  const [year, month, date] = iso.split('-') as [string, string, string];
  const m = Number(month);
  const d = Number(date);
  const spellings = [
    iso,
    `${year}/${m}/${d}`,
    `${year}.${m}.${d}`,
    `${year}年${m}月${d}日`,
    `${year}${month}${date}`,
    `${year}-${m}-${d}`,
    `${year}/${month}/${date}`,
    `${year}年${month}月${date}日`,
    `${year}.${month}.${date}`,
    `${iso} 10:30:00`,
    `${iso}T23:59:59Z`,
    `${iso}T16:00:00.000Z`,
    `${year}/${m}/${d} 0:00`,
    `${year}年${m}月${d}日 8:05`,
    `${year}.${month}.${date} 23:30`,
    `${year}${month}${date} 08:00:00`,
    fullWidth(iso),
    fullWidth(`${year}/${m}/${d} 9:15`),
    `="${iso}"`,
    `'${year}/${m}/${d}`,
    `　${iso}\u00a0`,
    `\t${iso} `,
  ];
  return pick(spellings, spelling);
}

const SERIAL_ZERO = 25_569;

function spellSerial(day: number, spelling: number): string {
  return spelling % 7 === 3 ? `${day + SERIAL_ZERO}.4375` : String(day + SERIAL_ZERO);
}

function spellNewNumber(year: number, code: string, type: string, serial: number, style: number): string {
  const body = `${code}${type}`;
  const forms = [
    `（${year}）${body}${serial}号`,
    `(${year})${body}${serial}号`,
    `(${year}）${body}${serial}号`,
    `〔${year}〕${body}${serial}号`,
    `（${year}）${fullWidth(body)}${fullWidth(String(serial))}号`,
    `（${year}） ${code} ${type} ${serial} 号`,
    `（${year}）${body}第${serial}号`,
    `（${year}）${body}${serial}号之一`,
    `（${year}）${body}000${serial}号`,
    `="（${year}）${body}${serial}号"`,
    `　（${fullWidth(String(year))}）${body}${serial}号`,
  ];
  return pick(forms, style);
}

function spellOldNumber(year: number, short: string, type: string, serial: number, style: number): string {
  const forms = [
    `（${year}）${short}${type}字第${serial}号`,
    `(${year})${short}${type}字第${serial}号`,
    `（${year}） ${short}${type}字 第${serial}号`,
    `（${year}）${short}${type}字第${fullWidth(String(serial))}号之一`,
    `(${year}）${short}${type}字第00${serial}号`,
  ];
  return pick(forms, style);
}

interface NumberParts {
  old: boolean;
  year: number;
  court: string;
  type: string;
  serial: number;
  /** the row that has it */
  row: RowPlan;
}

/** Half of the rows that repeat a number repeat the days of its row too, and half of those its court. */
function repeating(row: RowPlan, earlier: NumberParts[]): RowPlan {
  if (row.duplicateOf === null || earlier.length === 0 || row.spelling % 2 > 0) return row;
  const { filed, closed, court } = pick(earlier, row.duplicateOf).row;
  return { ...row, filed, closed, court: row.spelling % 4 > 0 ? row.court : court };
}

function numberOf(row: RowPlan, earlier: NumberParts[], index: number): string {
  if (row.numberKind === 'blank') return pick(BLANKS, row.numberStyle);
  if (row.numberKind === 'unreadable') return pick(UNREADABLE_NUMBERS, row.numberStyle);
  const court = pick(COURTS, row.court);
  const kind = pick(KINDS, row.kind);
  const old = row.numberKind === 'old' || court.numberCode === null;
  // the court that only its numbers place has two codes about equally often
  const strange = row.strangeCode || (court.numberCode === '豫0105' && row.spelling % 2 === 0);
  let parts: NumberParts = {
    old,
    year: Number(textOfDay(row.filed).slice(0, 4)) + row.numberYear,
    court: old ? court.shortName : strange ? '豫0191' : (court.numberCode ?? ''),
    type: old ? kind.oldCode : kind.code,
    // old numbers come in pairs that differ only in the text before 字
    serial: old ? 1 + (index % 12) : 100 + index,
    row,
  };
  if (row.duplicateOf !== null && earlier.length > 0) parts = pick(earlier, row.duplicateOf);
  earlier.push(parts);
  const spell = parts.old ? spellOldNumber : spellNewNumber;
  return spell(parts.year, parts.court, parts.type, parts.serial, row.numberStyle);
}

function caseTypeOf(row: RowPlan): string {
  const own = pick(KINDS, row.kind).caseType;
  if (row.caseTypeStyle < 7) return own;
  if (row.caseTypeStyle === 7) return pick(BLANKS, row.spelling);
  // only the line, or only the instance: the number says the rest
  if (row.caseTypeStyle === 8) return own.startsWith('民事') ? '民事' : own;
  if (row.caseTypeStyle === 9) return own.endsWith('一审') ? '一审' : own;
  if (row.caseTypeStyle === 11 && row.spelling % 3 === 0) return '待定类别';
  return '民事一审';
}

function dayCell(day: number | null, field: Field, row: RowPlan, file: FilePlan, salt: number): string {
  const spelling = row.spelling + salt * 5;
  if (day === null) return spelling % 6 === 0 ? pick(BLANK_DAYS, row.spelling) : pick(BLANKS, spelling);
  return file.serialColumns.includes(field) ? spellSerial(day, spelling) : spellDay(day, spelling);
}

function cellsOf(row: RowPlan, file: FilePlan, number: string, today: number): Map<Field, string> {
  const court = pick(COURTS, row.court);
  const cells = new Map<Field, string>();
  const name = pick(court.names, row.nameStyle);
  cells.set('court', name === '' ? pick(BLANKS, row.spelling) : name);
  cells.set('courtCode', court.code === null || row.nameStyle % 5 === 4 ? '' : court.code);
  if (row.nameStyle % 7 === 6 && court.code !== null) cells.set('courtCode', fullWidth(court.code));
  cells.set('caseNumber', number);
  cells.set('caseType', caseTypeOf(row));
  cells.set('smallClaims', flagWord(row.flag, row.spelling));
  cells.set('procedure', pick(PROCEDURES, row.procedure));
  cells.set(
    'appealed',
    row.appealed ? flagWord(row.appealFlag, row.spelling) : flagWord(row.appealFlag % 3, row.spelling),
  );
  cells.set('appealOutcome', row.appealed ? pick(OUTCOMES, row.outcome) : pick(BLANKS, row.outcome));

  let filed: number | null = row.filed;
  let closed = row.closed;
  cells.set(
    'closingMethod',
    closed === null && row.closingMethod % 8 > 0 ? '' : pick(CLOSING_METHODS, row.closingMethod),
  );
  const asked = /独任|sole/i.test(headerOf('tribunal', file));
  cells.set('tribunal', asked ? flagWord(row.tribunal, row.spelling) : pick(TRIBUNALS, row.tribunal));
  cells.set('claimAmount', amountCell(row));
  cells.set('deductedDays', countCell(row.deducted, row.spelling));
  cells.set('extendedDays', countCell(row.extended, row.spelling + 1));
  cells.set('timeLimitDays', row.ownLimit === null ? '' : countCell(row.ownLimit, row.spelling + 2));
  cells.set('judge', pick(JUDGES, row.judge));
  cells.set('division', pick(DIVISIONS, row.division));
  cells.set('cause', pick(CAUSES, row.cause));
  cells.set('retrialOutcome', row.retrial === null ? pick(BLANKS, row.spelling) : pick(RETRIAL_OUTCOMES, row.retrial));
  cells.set('pronouncedInCourt', flagWord(row.pronounced, row.spelling));
  const clean = (field: Field): boolean => !file.serialColumns.includes(field) || file.brokenSerials;
  if (row.dirt === 'future filed' && clean('filedOn')) filed = today + 1 + (row.spelling % 400);
  if (row.dirt === 'future closed' && clean('closedOn')) closed = today + 1 + (row.spelling % 400);
  if (row.dirt === 'closed before filed') closed = row.filed - 1 - (row.spelling % 30);
  if (row.dirt === 'too early' && clean('filedOn')) filed = -200 - row.spelling;
  if (row.dirt === 'first day' && clean('filedOn')) filed = 3652 - (row.spelling % 2);
  if (row.dirt === 'no filing day') filed = null;
  cells.set('filedOn', dayCell(filed, 'filedOn', row, file, 0));
  cells.set('closedOn', dayCell(closed, 'closedOn', row, file, 1));
  cells.set('appealFiledOn', dayCell(row.appealed ? row.appealFiled : null, 'appealFiledOn', row, file, 2));
  cells.set('appealClosedOn', dayCell(row.appealed ? row.outcomeDay : null, 'appealClosedOn', row, file, 3));

  cells.set('retrialClosedOn', dayCell(row.retrial === null ? null : row.retrialDay, 'retrialClosedOn', row, file, 4));

  const unreadable = pick(UNREADABLE_DAYS, row.spelling);
  if (row.dirt === 'unreadable filed' && clean('filedOn')) cells.set('filedOn', unreadable);
  if (row.dirt === 'unreadable closed' && clean('closedOn')) cells.set('closedOn', unreadable);
  if (row.dirt === 'unreadable appeal day' && clean('appealFiledOn')) cells.set('appealFiledOn', unreadable);
  if (row.dirt === 'unreadable outcome day' && clean('appealClosedOn')) cells.set('appealClosedOn', unreadable);
  if (row.dirt === 'future outcome day' && clean('appealClosedOn')) {
    cells.set('appealClosedOn', dayCell(today + 3, 'appealClosedOn', row, file, 3));
  }
  if (row.dirt === 'future appeal day' && clean('appealFiledOn')) {
    cells.set('appealFiledOn', dayCell(today + 1, 'appealFiledOn', row, file, 2));
  }
  if (row.dirt === 'future retrial day' && clean('retrialClosedOn')) {
    cells.set('retrialClosedOn', dayCell(today + 1, 'retrialClosedOn', row, file, 4));
  }
  if (row.dirt === 'unreadable retrial day' && clean('retrialClosedOn')) cells.set('retrialClosedOn', unreadable);
  if (row.dirt === 'no court') {
    cells.set('court', '无');
    cells.set('courtCode', '');
    if (row.spelling % 2 === 0) cells.set('caseNumber', '');
  }
  for (const field of file.blankColumns) cells.set(field, '');
  return cells;
}

function amountCell(row: RowPlan): string {
  if (row.spelling % 23 === 0) return pick(UNREADABLE_AMOUNTS, row.amount);
  if (row.spelling % 7 === 0) return pick(BLANKS, row.amount);
  const yuan = String(row.amount / 100);
  return row.spelling % 5 === 0 ? fullWidth(yuan) : yuan;
}

function countCell(days: number, spelling: number): string {
  if (spelling % 29 === 0) return pick(UNREADABLE_COUNTS, days);
  if (days === 0 && spelling % 3 > 0) return pick(BLANKS, spelling);
  return pick([String(days), fullWidth(String(days)), `0${days}`, `'${days}`], spelling);
}

/** 0 blank, 1 and 2 no, 3 outside the vocabulary, above yes */
function flagWord(flag: number, style: number): string {
  if (flag === 0) return pick(BLANKS, style);
  if (flag <= 2) return pick(NO, style);
  return flag === 3 ? '待定' : pick(YES, style);
}

function written(cell: string, file: FilePlan): string {
  const must = cell.startsWith('"') || /[\r\n]/.test(cell) || cell.includes(file.delimiter);
  return must || file.quoteAll ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function headerOf(field: Field, file: FilePlan): string {
  const custom = CUSTOM_COLUMNS[field];
  if (file.customHeaders && custom !== undefined) return pick(custom, file.headerStyle);
  return pick(HEADERS[field] ?? [field], file.headerStyle);
}

function textOf(file: FilePlan, earlier: NumberParts[], count: { rows: number }, today: number): string {
  const headers = ['序号', ...file.columns.map((field) => headerOf(field, file)), '备注'];
  // a second, later-listed name of the filing day with other days under it; it must not be read
  if (file.decoy) headers.splice(1, 0, 'filed_on');
  const titles = ['案件清单', `统计表${file.delimiter.repeat(headers.length - 1)}`].slice(0, file.titles);
  const lines = [...titles, headers.map((header) => written(header, file)).join(file.delimiter)];
  for (const plan of file.rows) {
    const row = repeating(plan, earlier);
    count.rows += 1;
    const cells = cellsOf(row, file, numberOf(row, earlier, count.rows), today);
    const record = [
      String(count.rows),
      ...file.columns.map((field) => cells.get(field) ?? ''),
      pick(REMARKS, row.remark),
    ];
    if (file.decoy) record.splice(1, 0, '2020-02-02');
    if (row.dirt === 'cell missing') record.pop();
    if (row.dirt === 'cell too many') record.push('多余');
    if (row.dirt === 'blank cells too many') record.push('', '');
    if (row.before === 'blank line') lines.push('');
    if (row.before === 'delimiters') lines.push(file.delimiter.repeat(headers.length - 1));
    lines.push(record.map((cell) => written(cell, file)).join(file.delimiter));
  }
  return lines.join(file.newline) + (file.lastNewline ? file.newline : '');
}

function encode(text: string, encoding: FilePlan['encoding']): Uint8Array {
  if (encoding === 'gb18030') return new Uint8Array(iconv.encode(text, 'gb18030'));
  return new TextEncoder().encode(encoding === 'utf8-bom' ? `\ufeff${text}` : text);
}

export function renderFiles(files: FilePlan[], today: number): { path: string; bytes: Uint8Array }[] {
  const earlier: NumberParts[] = [];
  const count = { rows: 0 };
  return files.map((file, index) => ({
    path: `cases-${index + 1}.csv`,
    bytes: encode(textOf(file, earlier, count, today), file.encoding),
  }));
}
