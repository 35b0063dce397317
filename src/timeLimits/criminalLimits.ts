import type { Limit } from './limit.ts';

/** Criminal Procedure Law as amended on 2018-10-26. */
export const criminalLimits: readonly Limit[] = [
  {
    id: 'criminal-petition-review',
    title: { zh: '刑事申诉审查', en: 'review of a criminal petition for retrial' },
    scope: { typeCodes: ['刑申'] },
    span: { months: 6 },
    article: { zh: '刑诉法解释第四百五十七条', en: 'Interpretation of the Criminal Procedure Law, art. 457' },
    note: {
      zh: '应当在三个月以内作出决定，至迟不得超过六个月；取较长者。',
      en: 'Decided within three months, at most six; the longer applies.',
    },
  },
  {
    id: 'criminal-fast-track',
    title: { zh: '刑事一审速裁程序', en: 'criminal first instance, fast-track procedure' },
    scope: { line: 'criminal', instances: ['first'], procedures: ['fast-track'] },
    span: { days: 15 },
    article: { zh: '刑事诉讼法第二百二十五条', en: 'Criminal Procedure Law, art. 225' },
    since: '2018-10-26',
    note: {
      zh: '一般为十日，可能判处的有期徒刑超过一年的为十五日；数据中看不出，取较长者。',
      en: 'Ten days, 15 where the sentence may exceed one year; the data does not show it, so the longer applies.',
    },
  },
  {
    id: 'criminal-summary',
    title: { zh: '刑事一审简易程序', en: 'criminal first instance, summary procedure' },
    scope: { line: 'criminal', instances: ['first'], procedures: ['summary'] },
    span: { days: 45 },
    article: { zh: '刑事诉讼法第二百二十条', en: 'Criminal Procedure Law, art. 220' },
    since: '2013-01-01',
    note: {
      zh: '一般为二十日，可能判处的有期徒刑超过三年的为一个半月，按四十五日计；数据中看不出，取较长者。',
      en: 'Twenty days; a month and a half, counted as 45 days, where the sentence may exceed three years. The data does not show it, so the longer applies.',
    },
  },
  {
    id: 'criminal-ordinary',
    title: { zh: '刑事一审普通程序', en: 'criminal first instance, ordinary procedure' },
    scope: { line: 'criminal', instances: ['first'], procedures: ['ordinary'] },
    span: { months: 3 },
    article: { zh: '刑事诉讼法第二百零八条', en: 'Criminal Procedure Law, art. 208' },
    since: '2013-01-01',
    note: {
      zh: '应当在两个月以内宣判，至迟不得超过三个月；取较长者。被告人未被羁押的自诉案件为六个月（第二百一十二条），数据中看不出，请填法定审限天数。',
      en: 'Two months, at most three: the longer applies. A private prosecution without custody has six months (art. 212); the data does not show it, so state it in the time limit column.',
    },
  },
  {
    id: 'criminal-second',
    title: { zh: '刑事二审', en: 'criminal second instance' },
    scope: { line: 'criminal', instances: ['second'] },
    span: { months: 2 },
    article: { zh: '刑事诉讼法第二百四十三条', en: 'Criminal Procedure Law, art. 243' },
    since: '2013-01-01',
    note: {
      zh: '经高级人民法院批准延长的，应计入延长天数。',
      en: 'What the high court approves beyond it belongs in the extended days.',
    },
  },
  {
    id: 'criminal-retrial',
    title: { zh: '刑事再审', en: 'criminal retrial' },
    scope: { line: 'criminal', instances: ['retrial'] },
    span: { months: 3 },
    article: { zh: '刑事诉讼法第二百五十八条', en: 'Criminal Procedure Law, art. 258' },
    since: '1997-01-01',
    note: {
      zh: '需要延长的不得超过六个月；延长须另行决定，应计入延长天数，故此处为三个月。',
      en: 'At most six months where it has to be extended. An extension is decided case by case and belongs in the extended days, so three months stand here.',
    },
  },
];
