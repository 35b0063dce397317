import type { Limit } from './limit.ts';

/** Civil Procedure Law as amended on 2023-09-01 (in force 2024-01-01). */
export const civilLimits: readonly Limit[] = [
  {
    id: 'civil-jurisdiction-appeal',
    title: { zh: '民事管辖上诉', en: 'civil appeal about jurisdiction' },
    scope: { typeCodes: ['民辖终'] },
    span: { days: 30 },
    article: { zh: '民事诉讼法第一百八十三条第二款', en: 'Civil Procedure Law, art. 183 para. 2' },
    since: '1991-04-09',
  },
  {
    id: 'civil-retrial-review',
    title: { zh: '民事申请再审审查', en: 'review of a civil retrial application' },
    scope: { typeCodes: ['民申'] },
    span: { months: 3 },
    article: {
      zh: '民事诉讼法第二百一十五条、民诉法解释第一百二十九条',
      en: 'Civil Procedure Law, art. 215; Interpretation of the Civil Procedure Law, art. 129',
    },
    since: '2008-04-01',
  },
  {
    id: 'civil-special-proceedings',
    title: { zh: '民事特别程序（民特）', en: 'civil special proceedings (type code 民特)' },
    scope: { typeCodes: ['民特'] },
    span: { days: 30 },
    article: { zh: '民事诉讼法第一百八十七条', en: 'Civil Procedure Law, art. 187' },
    since: '1991-04-09',
    note: {
      zh: '须公告的案件自公告期满之日起算三十日，公告期间应计入扣除天数。申请撤销仲裁裁决同样编民特字，仲裁法另定期限，请填法定审限天数。',
      en: 'Where a public notice is required the 30 days run from its end: its time belongs in the deducted days. Applications to set aside an arbitral award share the code 民特 but have a limit of their own under the Arbitration Law: state it in the time limit column.',
    },
  },
  {
    id: 'civil-small-claims',
    title: { zh: '民事一审小额诉讼程序', en: 'civil first instance, small claims' },
    scope: { line: 'civil', instances: ['first'], smallClaims: true },
    span: { months: 2 },
    article: { zh: '民事诉讼法第一百六十八条', en: 'Civil Procedure Law, art. 168' },
    since: '2022-01-01',
  },
  {
    id: 'civil-special',
    title: { zh: '民事特别程序', en: 'civil special procedure' },
    scope: { line: 'civil', instances: ['first', 'other'], procedures: ['special'] },
    span: { days: 30 },
    article: { zh: '民事诉讼法第一百八十七条', en: 'Civil Procedure Law, art. 187' },
    since: '1991-04-09',
    note: {
      zh: '须公告的案件自公告期满之日起算三十日，公告期间应计入扣除天数。',
      en: 'Where a public notice is required the 30 days run from its end: its time belongs in the deducted days.',
    },
  },
  {
    id: 'civil-summary',
    title: { zh: '民事一审简易程序', en: 'civil first instance, summary procedure' },
    // Small claims are part of summary procedure: a case that its flag says is none any more stays summary.
    scope: { line: 'civil', instances: ['first'], procedures: ['summary', 'fast-track', 'small-claims'] },
    span: { months: 3 },
    article: { zh: '民事诉讼法第一百六十四条', en: 'Civil Procedure Law, art. 164' },
    since: '1991-04-09',
    note: {
      zh: '民事速裁按简易程序计。',
      en: 'Civil fast-track (速裁) counts as summary procedure.',
    },
  },
  {
    id: 'civil-ordinary',
    title: { zh: '民事一审普通程序', en: 'civil first instance, ordinary procedure' },
    scope: { line: 'civil', instances: ['first'], procedures: ['ordinary'] },
    span: { months: 6 },
    article: { zh: '民事诉讼法第一百五十二条', en: 'Civil Procedure Law, art. 152' },
    since: '1991-04-09',
    note: {
      zh: '由简易程序转来的，期限仍自原立案之日起算。涉外案件不受此限（第二百八十七条），数据中看不出，请把法定审限天数填为0。',
      en: 'After a conversion from summary procedure the limit still runs from the original filing. Foreign-related cases have no limit (art. 287); the data does not show them, so state 0 in the time limit column.',
    },
  },
  {
    id: 'civil-second',
    title: { zh: '民事二审', en: 'civil second instance' },
    scope: { line: 'civil', instances: ['second'] },
    span: { months: 3 },
    article: { zh: '民事诉讼法第一百八十三条', en: 'Civil Procedure Law, art. 183' },
    since: '1991-04-09',
    note: {
      zh: '对判决的上诉为三个月，对裁定的上诉为三十日；数据中分不出，取较长者。',
      en: 'Three months on an appeal against a judgment, 30 days against a ruling; the data does not tell them apart, so the longer applies.',
    },
  },
  {
    id: 'civil-retrial',
    title: { zh: '民事再审', en: 'civil retrial' },
    scope: { line: 'civil', instances: ['retrial'] },
    span: { months: 6 },
    article: {
      zh: '民诉法解释第一百二十八条、民事诉讼法第一百五十二条',
      en: 'Interpretation of the Civil Procedure Law, art. 128; Civil Procedure Law, art. 152',
    },
    note: {
      zh: '再审按所适用的一审（六个月）或二审（三个月）程序的审限执行；数据中看不出适用哪一审程序，取较长者。',
      en: 'A retrial has the limit of the instance whose procedure it follows, first (6 months) or second (3 months); the data does not show which, so the longer applies.',
    },
  },
];
