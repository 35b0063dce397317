import type { Bilingual } from '../messages/language.ts';
import type { TraitId } from '../traits/registry.ts';

/** What a trait says of a case, short enough to stand in a row: 本期结案 且 民事 且 一审. */
export const traitWords: Readonly<Record<TraitId, Bilingual>> = {
  begun: { zh: '计算截止日前已立案', en: 'filed by the day of measuring' },
  incoming: { zh: '本期新收', en: 'filed in the period' },
  'carried-over': { zh: '旧存', en: 'carried over' },
  docket: { zh: '本期受理（旧存或新收）', en: 'on the docket (carried over or filed in the period)' },
  closed: { zh: '本期结案', en: 'closed in the period' },
  pending: { zh: '期末未结', en: 'pending at the end' },

  civil: { zh: '民事', en: 'civil' },
  criminal: { zh: '刑事', en: 'criminal' },
  administrative: { zh: '行政', en: 'administrative' },
  enforcement: { zh: '执行', en: 'enforcement' },
  'first-instance': { zh: '一审', en: 'first instance' },
  tried: {
    zh: '民事、刑事或行政的一审、二审或再审',
    en: 'civil, criminal or administrative case of first instance, second instance or retrial',
  },
  'first-enforcement': { zh: '首次执行', en: 'first enforcement' },

  'small-claims': { zh: '适用小额诉讼程序', en: 'by small-claims procedure' },
  'small-claims-blank': { zh: '是否小额、适用程序均为空', en: 'small-claims flag and procedure blank' },
  'summary-or-small': { zh: '适用简易程序（含小额诉讼）', en: 'by summary procedure (small claims included)' },
  'procedure-blank': { zh: '适用程序为空', en: 'procedure blank' },
  'sole-judge': { zh: '独任审理', en: 'by a sole judge' },
  'tribunal-blank': { zh: '审判组织为空', en: 'tribunal blank' },
  'pronounced-in-court': { zh: '当庭宣判', en: 'pronounced in court' },
  'pronounced-blank': { zh: '是否当庭宣判为空', en: 'whether pronounced in court blank' },
  'judge-named': { zh: '写明承办法官', en: 'with a judge named' },
  'judge-blank': { zh: '承办法官为空', en: 'judge blank' },

  mediated: { zh: '以调解结案', en: 'closed by mediation' },
  'mediated-or-withdrawn': { zh: '以调解或撤诉结案', en: 'closed by mediation or withdrawal' },
  decided: { zh: '以判决、裁定或驳回起诉结案', en: 'closed by judgment, ruling or dismissal' },
  'by-judgment': { zh: '以判决结案', en: 'closed by judgment' },
  appealable: {
    zh: '可以上诉（判决或驳回起诉，且非小额）',
    en: 'open to appeal (judgment or dismissal, no small claim)',
  },
  'enforcement-completed': { zh: '执行完毕', en: 'fully enforced' },
  'enforcement-suspended': { zh: '终结本次执行程序', en: 'closed by 终本' },
  'method-blank': { zh: '结案方式为空', en: 'closing method blank' },

  'has-limit': { zh: '有审限', en: 'with a time limit' },
  'within-statutory-limit': { zh: '在法定审限内结案', en: 'closed within the statutory limit' },
  'within-limit': {
    zh: '在审限内结案（含扣除、延长）',
    en: 'closed within the limit (deducted and extended days added)',
  },
  'past-due': { zh: '已超审限（含扣除、延长）', en: 'past the limit (deducted and extended days added)' },
  'past-twelve-months': { zh: '立案已超过12个月', en: 'filed more than 12 months ago' },

  'reversed-or-remanded': { zh: '二审改判或发回重审', en: 'reversed or remanded on appeal' },
  reversed: { zh: '二审改判', en: 'reversed on appeal' },
  remanded: { zh: '二审发回重审', en: 'remanded on appeal' },
  'appeal-ruled-on': { zh: '二审有结果（撤回上诉除外）', en: 'with an outcome on appeal other than withdrawal' },
  'outcome-known': { zh: '有二审结果', en: 'with an outcome on appeal' },
  'outcome-blank': { zh: '二审结果为空', en: 'outcome on appeal blank' },
  appealed: { zh: '提起上诉', en: 'appealed' },
  'closed-by-then': { zh: '截至计算日已结', en: 'closed by the day of measurement' },
  'appealed-by-then': { zh: '截至计算日提起上诉', en: 'appealed by the day of measurement' },
  'not-appealed': { zh: '没有上诉', en: 'not appealed' },
  'appealed-blank': { zh: '是否上诉为空', en: 'whether appealed blank' },
  'appeal-filed': { zh: '二审在本期立案', en: 'appeal filed in the period' },
  'appeal-filing-undated': { zh: '二审立案日期为空', en: 'filing day of the appeal blank' },
  'appeal-decided': { zh: '二审在本期结案', en: 'appeal decided in the period' },
  'outcome-happened': { zh: '二审结果不晚于数据截止日', en: 'outcome not later than the as-of day' },
  'outcome-undated': { zh: '有二审结果而无二审结案日期', en: 'outcome on appeal without its day' },

  'retrial-reversed-or-remanded': { zh: '再审改判或发回重审', en: 'reversed or remanded on retrial' },
  'retrial-outcome-known': { zh: '有再审结果', en: 'with an outcome on retrial' },
  'retrial-decided': { zh: '再审在本期结案', en: 'retrial decided in the period' },
  'retrial-happened': { zh: '再审结果不晚于数据截止日', en: 'outcome of the retrial not later than the as-of day' },
  'retrial-undated': { zh: '再审结案日期为空', en: 'closing day of the retrial blank' },
};
