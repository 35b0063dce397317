import type { Asked } from './periods.ts';

/** Kinds of cases by type code and by the words of the case type, as spec §1 reads them. */
const kinds = (name: string) => `(VALUES
  ('民初', '民事一审', 'civil', 'first'), ('刑初', '刑事一审', 'criminal', 'first'), ('行初', '行政一审', 'administrative', 'first'),
  ('民终', '民事二审', 'civil', 'second'), ('刑终', '刑事二审', 'criminal', 'second'), ('行终', '行政二审', 'administrative', 'second'),
  ('民再', '民事再审', 'civil', 'retrial'), ('刑再', '刑事再审', 'criminal', 'retrial'),
  ('民申', '民事申请再审审查', 'civil', 'other'), ('民特', '民事特别程序', 'civil', 'other'),
  ('执', '首次执行', 'enforcement', 'other'), ('执异', '执行异议', 'enforcement', 'other'),
  ('执恢', '恢复执行', 'enforcement', 'other'), ('执保', '财产保全执行', 'enforcement', 'other')
) AS ${name}(code, type, line, instance)`;

/** Statutory limits (domain §5) by kind and procedure ('' = any), in months or days. */
const limits = `(VALUES
  ('civil', 'first', '小额', 2, 0), ('civil', 'first', '简易', 3, 0), ('civil', 'first', '速裁', 3, 0),
  ('civil', 'first', '小额诉讼', 3, 0), ('civil', 'first', '普通', 6, 0), ('civil', 'first', '特别', 0, 30),
  ('civil', 'second', '', 3, 0), ('civil', 'retrial', '', 6, 0),
  ('criminal', 'first', '速裁', 0, 15), ('criminal', 'first', '简易', 0, 45), ('criminal', 'first', '普通', 3, 0),
  ('criminal', 'second', '', 2, 0), ('criminal', 'retrial', '', 3, 0),
  ('administrative', 'first', '简易', 0, 45), ('administrative', 'first', '普通', 6, 0),
  ('administrative', 'second', '', 3, 0),
  ('code', '民申', '', 3, 0), ('code', '民特', '', 0, 30), ('code', '执', '', 6, 0), ('code', '执异', '', 0, 15),
  ('code', '执恢', '', 6, 0), ('civil', 'other', '特别', 0, 30)
) AS limits(line, instance, procedure, months, days)`;

const dated = (day: string) => `${day}::DATE`;

/** One row a case with what is true of it, under the name `cases`; excluded type codes are left out. */
export function caseView(paths: readonly string[], asked: Asked): string {
  const files = paths.map((path) => `'${path.replaceAll("'", "''")}'`).join(', ');
  const start = `DATE '${asked.start}'`;
  const measuredOn = `DATE '${asked.measuredOn}'`;
  const asOf = `DATE '${asked.asOf}'`;
  const day = (column: string) => (asked.dated ? dated(column) : 'NULL::DATE');
  return `
WITH raw AS (
  SELECT 法院代码 AS court, nullif(regexp_extract(案号, '[0-9]+([^0-9]+)[0-9]+号', 1), '') AS number_code, 案件类型 AS type,
    ${dated('立案日期')} AS filed, ${dated('结案日期')} AS closed, 结案方式 AS method, 适用程序 AS procedure,
    是否小额 AS small_flag, 审判组织 AS tribunal, 承办法官 AS judge, 是否上诉 AS appeal_flag,
    ${day('二审立案日期')} AS appeal_filed, 二审结果 AS outcome, ${day('二审结案日期')} AS appeal_closed,
    再审结果 AS retrial, ${day('再审结案日期')} AS retrial_closed,
    coalesce(扣除审限天数::INTEGER, 0) AS deducted, coalesce(延长审限天数::INTEGER, 0) AS extended,
    法定审限::INTEGER AS own_limit, 是否当庭宣判 AS pronounced
  FROM read_csv([${files}], header = true, all_varchar = true, nullstr = '')
), kinded AS (
  SELECT raw.*, coalesce(by_type.line, by_code.line, 'other') AS line,
    coalesce(by_type.instance, by_code.instance, 'other') AS instance,
    coalesce(number_code, by_type.code) AS code,
    coalesce(small_flag = '是', procedure = '小额诉讼', false) AS small
  FROM raw
  LEFT JOIN ${kinds('by_code')} ON by_code.code = number_code
  LEFT JOIN ${kinds('by_type')} ON by_type.type = raw.type
), limited AS (
  SELECT kinded.*, (CASE
      WHEN own_limit IS NOT NULL THEN filed + own_limit
      ELSE filed + to_months(limits.months) + to_days(limits.days) END)::DATE AS due
  FROM kinded LEFT JOIN ${limits} ON CASE
      WHEN kinded.instance = 'other' AND code IN ('民申', '民特', '执', '执异', '执恢')
        THEN limits.line = 'code' AND limits.instance = code
      ELSE limits.line = kinded.line AND limits.instance = kinded.instance AND limits.procedure IN ('', CASE
        WHEN kinded.line = 'civil' AND kinded.instance = 'first' AND small THEN '小额' ELSE kinded.procedure END) END
), cases AS (
  SELECT *,
    due + deducted + extended AS moved_due,
    filed BETWEEN ${start} AND ${measuredOn} AS incoming,
    filed < ${start} AND (closed IS NULL OR closed >= ${start}) AS carried_over,
    coalesce(closed BETWEEN ${start} AND ${measuredOn}, false) AS is_closed,
    filed <= ${measuredOn} AND (closed IS NULL OR closed > ${measuredOn}) AS pending,
    closed - filed AS duration, ${measuredOn} - filed AS age,
    instance = 'first' AS is_first, instance = 'first' AND line = 'civil' AS civil_first,
    coalesce(appeal_filed <= ${asOf}, true) AND (coalesce(appeal_flag = '是', false) OR appeal_filed IS NOT NULL
      OR (outcome IS NOT NULL AND coalesce(appeal_closed <= ${asOf}, true))) AS appealed,
    appealed AND filed <= ${measuredOn} AND NOT coalesce(closed > ${measuredOn} AND closed <= ${asOf}, false)
      AND NOT coalesce(appeal_filed > ${measuredOn} AND appeal_filed <= ${asOf}, false) AS appealed_by_then,
    outcome IS NOT NULL AND coalesce(appeal_closed <= ${asOf}, true) AND coalesce(appeal_filed <= ${asOf}, true) AS decided_by_as_of,
    coalesce(appeal_filed BETWEEN ${start} AND ${measuredOn}, false) AS appeal_in,
    coalesce(appeal_closed BETWEEN ${start} AND ${measuredOn}, false) AS outcome_in,
    coalesce(retrial_closed BETWEEN ${start} AND ${measuredOn}, false) AS retrial_in,
    coalesce(retrial_closed <= ${asOf}, true) AS retrial_by_as_of,
    (filed + INTERVAL 12 MONTH)::DATE < ${measuredOn} AS long,
    ${measuredOn} > due + deducted + extended AS overdue
  FROM limited WHERE code IS NULL OR code NOT IN (${asked.excludeTypeCodes.map((code) => `'${code}'`).join(', ')})
)`;
}
