import type { FieldId } from '../cases/fields.ts';

/** What headers say of a field. All patterns meet a folded header: no spaces, underscores or hyphens, lower case. */
interface HeaderWords {
  /** Words that name the field. */
  readonly says: RegExp;
  /** Words that may mean it. */
  readonly hints?: RegExp;
  /** Words that mean something else, whatever stands beside them. */
  readonly not?: RegExp;
}

/** Whose stage a header speaks of; fields of a stage are not looked for under the headers of another. */
export const stageWords = { retrial: /再审|retrial/, appeal: /二审|上诉|终审|appeal|secondinstance/ } as const;

const otherFlow = /未结|拟结|预计|应结|期限|届满|到期|expected|estimated|disclos|enclos|due/;
/** What else is told of a filing or a closing. */
const noDay =
  /案由|案号|标的|方式|类型|类别|情形|情况|结果|原因|来源|状态|法官|人$|type|kind|method|reason|manner|status|number|fee|by$/;
const question = /是否|标志|标识|flag|^is(?!s)/;

export const headerWords: Readonly<Record<FieldId, HeaderWords>> = {
  filedOn: {
    says: /立案|收案|收件|收到|受理日|受理时|filed|filing|received|docketed|commenced|opened/,
    hints: /起诉|提起|登记|startdate|started|entry/,
    not: new RegExp(`撤销|不予立案|reopen|${noDay.source}`),
  },
  court: {
    says: /法院|court/,
    hints: /单位|机构|bench|registry/,
    not: /原审|上级|下级|移送|移交|委托|受托|管辖|代码|代字|级别|级$|courtroom|code|level|type|cases|incourt|当庭|original|lower/,
  },
  caseNumber: {
    says: /(?<![立结档备])案号|案件号|案件编号|案件字号|caseno|casenum|caseid|docketno|docketnum/,
    hints: /编号|文号|字号|docket|indexno|indexnum|number/,
    not: /原审|原案|关联|相关|执行依据|电话|身份|证件|original|origin|related|lower|phone/,
  },
  courtCode: { says: /法院代|法院编|courtcode|courtid|courtno|courtnum/ },
  caseType: {
    says: /案件类|案件性质|审判类|案类|casetype|casecategory|caseclass|typeofcase/,
    hints: /类型|类别|性质|type|category|class/,
    not: question,
  },
  cause: {
    says: /案由|罪名|causeofaction|^cause/,
    hints: /纠纷|charge|offen[cs]e|natureofsuit|claimtype/,
    not: question,
  },
  closedOn: {
    says: /结案|报结|办结|审结|closed|closing|closure|dispos|terminat/,
    hints: /裁判|判决|裁定|宣判|终结|judge?ment|decision|decided|resol|complet|conclu|enddate|ended/,
    not: new RegExp(`${otherFlow.source}|${noDay.source}`),
  },
  closingMethod: {
    says: /(结案|报结|办结|审结).*(方式|类型|类别|情形|情况|结果|原因)|(clos|dispos|terminat).*(method|type|reason|mode|manner)|manner.*dispos/,
    hints: /结果|裁判方式|处理方式|outcome|result|dispos/,
    not: question,
  },
  procedure: { says: /程序|procedure/, hints: /track/, not: question },
  smallClaims: { says: /小额|smallclaim/ },
  tribunal: { says: /审判组织|合议|独任|solejudge|panel|benchtype|tribunaltype/, hints: /组织形式/ },
  judge: {
    says: /法官|承办人|主审|审判员|judge|magistrate/,
    hints: /审判长|经办人|办案人/,
    not: /助理|书记|人数|电话|代码|编码|工号|日|时间|judge?ment|judged|assistant|clerk|count|date|code|sole|phone/,
  },
  division: {
    says: /庭室|业务庭|审判庭|承办庭|部门|团队|division|department|chamber/,
    not: /代码|编码|开庭|code/,
  },
  claimAmount: {
    says: /标的额|标的金额|诉讼标的|标的|claimamount|amountclaim|claimtotal|amountof(the)?claim|amountin(controversy|dispute)/,
    hints: /金额|amount|claim/,
    not: /到位|执行标的|结案标的|标的物|受理费|诉讼费|执行费|fee|paid|judge?ment/,
  },
  appealed: {
    says: /上诉|appeal/,
    not: /日|时间|结果|方式|理由|人|状|法院|案号|date|filedon|outcome|result|reason|number|court/,
  },
  appealFiledOn: {
    says: /立案|收案|收件|受理日|受理时|filed|filing|received/,
    hints: /上诉日|上诉时间|提起上诉|appealdate|dateofappeal|appealon/,
    not: noDay,
  },
  appealOutcome: { says: /结果|方式|outcome|result|dispos|decision/, not: /日|时间|date|closedon/ },
  appealClosedOn: {
    says: /结案|报结|办结|审结|clos|dispos|terminat|decided|decisiondate/,
    hints: /裁判|判决|宣判|judge?ment/,
    not: new RegExp(`outcome|result|${noDay.source}`),
  },
  retrialOutcome: { says: /结果|方式|outcome|result|dispos|decision/, not: /日|时间|date|closedon/ },
  retrialClosedOn: {
    says: /结案|报结|办结|审结|clos|dispos|terminat|decided|decisiondate/,
    hints: /裁判|判决|宣判|judge?ment/,
    not: new RegExp(`outcome|result|${noDay.source}`),
  },
  deductedDays: { says: /扣除|扣减|deduct|exclud/, not: /日期|原因|date|reason/ },
  extendedDays: { says: /延长|延期|exten(d|sion)/, not: /日期|原因|是否|date|reason/ },
  timeLimitDays: {
    says: /审限|审理期限|办案期限|timelimit|statutorylimit|limitdays/,
    not: /扣|延|超|剩|已用|是否|届满|到期|日期|exceed|over|date|elapsed|exten|deduct/,
  },
  pronouncedInCourt: { says: /当庭|pronounced|incourt/, not: /日|时间|date/ },
};

/** Headers of days that are neither filing nor closing. */
export const otherDays =
  /出生|生日|归档|公布|公开|发布|上网|更新|修改|导出|上传|送达|开庭|听证|生效|到期|届满|执行|分案|birth|archiv|publi|updat|modif|export|upload|serv|hearing|trial|effective|due|expir/;
