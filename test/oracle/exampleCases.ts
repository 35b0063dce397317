/** A court as generated files write it. */
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
  { code: '行申', oldCode: '行申', caseType: '行政申请再审审查' },
  { code: '刑再', oldCode: '刑再', caseType: '刑事再审' },
  { code: '刑申', oldCode: '刑申', caseType: '刑事申诉审查' },
  { code: '知民辖终', oldCode: '民辖终', caseType: '' },
  { code: '执异', oldCode: '执异', caseType: '执行异议' },
  { code: '执复', oldCode: '执复', caseType: '' },
  { code: '破申', oldCode: '民初', caseType: '' },
  { code: '民辖终', oldCode: '民辖终', caseType: '民事管辖上诉' },
  { code: '民特', oldCode: '民特', caseType: '民事特别程序' },
  { code: '财保', oldCode: '财保', caseType: '财产保全' },
  // a type code in the place of words
  { code: '执', oldCode: '执', caseType: '执' },
  { code: '执异', oldCode: '执异', caseType: '执异' },
  { code: '民终', oldCode: '民终', caseType: '民终' },
  { code: '民初', oldCode: '民初', caseType: '知民初' },
];
