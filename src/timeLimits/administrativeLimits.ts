import type { Limit } from './limit.ts';

/** Administrative Procedure Law as amended on 2014-11-01 (in force 2015-05-01), and its Interpretation of 2018. */
export const administrativeLimits: readonly Limit[] = [
  {
    id: 'administrative-enforcement-review',
    title: {
      zh: '非诉行政执行审查（行审）',
      en: 'review of non-litigation administrative enforcement (type code 行审)',
    },
    scope: { typeCodes: ['行审'] },
    span: { days: 30 },
    article: { zh: '行诉法解释第一百六十条', en: 'Interpretation of the Administrative Procedure Law, art. 160' },
    since: '2018-02-08',
    note: {
      zh: '一般为七日，行政行为明显违法须听取意见的为三十日；数据中看不出，取较长者。',
      en: 'Seven days; 30 where the act is manifestly unlawful and the parties have to be heard. The data does not show it, so the longer applies.',
    },
  },
  {
    id: 'administrative-retrial-review',
    title: { zh: '行政申请再审审查', en: 'review of an administrative retrial application' },
    scope: { typeCodes: ['行申'] },
    span: { months: 6 },
    article: { zh: '行诉法解释第一百一十二条', en: 'Interpretation of the Administrative Procedure Law, art. 112' },
    since: '2018-02-08',
  },
  {
    id: 'administrative-summary',
    title: { zh: '行政一审简易程序', en: 'administrative first instance, summary procedure' },
    scope: { line: 'administrative', instances: ['first'], procedures: ['summary'] },
    span: { days: 45 },
    article: { zh: '行政诉讼法第八十三条', en: 'Administrative Procedure Law, art. 83' },
    since: '2015-05-01',
  },
  {
    id: 'administrative-ordinary',
    title: { zh: '行政一审普通程序', en: 'administrative first instance, ordinary procedure' },
    scope: { line: 'administrative', instances: ['first'], procedures: ['ordinary'] },
    span: { months: 6 },
    article: { zh: '行政诉讼法第八十一条', en: 'Administrative Procedure Law, art. 81' },
    since: '2015-05-01',
  },
  {
    id: 'administrative-second',
    title: { zh: '行政二审', en: 'administrative second instance' },
    scope: { line: 'administrative', instances: ['second'] },
    span: { months: 3 },
    article: { zh: '行政诉讼法第八十八条', en: 'Administrative Procedure Law, art. 88' },
    since: '2015-05-01',
    note: {
      zh: '法律自收到上诉状之日起算，数据中只有立案日期，从立案日期起算。',
      en: 'The law counts from receipt of the appeal; the data has the filing day only, so it counts from there.',
    },
  },
  {
    id: 'administrative-retrial',
    title: { zh: '行政再审', en: 'administrative retrial' },
    scope: { line: 'administrative', instances: ['retrial'] },
    span: { months: 6 },
    article: {
      zh: '行诉法解释第五十条、行政诉讼法第八十一条',
      en: 'Interpretation of the Administrative Procedure Law, art. 50; Administrative Procedure Law, art. 81',
    },
    since: '2018-02-08',
    note: {
      zh: '再审按所适用的一审（六个月）或二审（三个月）程序的审限执行；数据中看不出适用哪一审程序，取较长者。',
      en: 'A retrial has the limit of the instance whose procedure it follows, first (6 months) or second (3 months); the data does not show which, so the longer applies.',
    },
  },
];
