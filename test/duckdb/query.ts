import { caseView } from './caseView.ts';
import { aggregates, type Quotient, quotients } from './figures.ts';
import type { Asked } from './periods.ts';

const count = (condition: string) => `count(*) FILTER (${condition})`;

/** A value in SQL: null where nothing is divided by, or a column is blank wherever it could tell something. */
function valueIn({ of, by, told = [], value }: Quotient): string {
  const silent = told.map(([among, isTold]) => `(${count(among)} > 0 AND ${count(`${among} AND ${isTold}`)} = 0)`);
  const conditions = [`${count(by)} = 0`, ...silent].join(' OR ');
  const quotient = value?.(count(of), count(by)) ?? `${count(of)} / ${count(by)}`;
  return `CASE WHEN ${conditions} THEN NULL ELSE ${quotient} END`;
}

/** Kaplan–Meier over incoming cases: the smallest t with S(t) ≤ 1/2; rounding keeps a half that was multiplied together. */
const survival = `observed AS (
  SELECT court, CASE WHEN is_closed THEN duration ELSE age END AS t, is_closed AS event FROM cases WHERE incoming
), steps AS (
  SELECT court, t, count(*) FILTER (event) AS ended, sum(count(*)) OVER (PARTITION BY court ORDER BY t DESC) AS at_risk
  FROM observed GROUP BY court, t
), curve AS (
  SELECT court, t, product(1 - ended / at_risk) OVER (PARTITION BY court ORDER BY t) AS survival FROM steps
), half AS (
  SELECT court, min(t) AS t FROM curve WHERE round(survival, 12) <= 0.5 GROUP BY court
)`;

/** Closings of the calendar months that lie wholly in the period, and how evenly they are spread. */
function evenness({ start, measuredOn }: Asked): string {
  return `months AS (
  SELECT month::DATE AS month FROM generate_series(date_trunc('month', DATE '${start}'), DATE '${measuredOn}', INTERVAL 1 MONTH) AS series(month)
  WHERE month >= DATE '${start}' AND month + INTERVAL 1 MONTH <= DATE '${measuredOn}' + INTERVAL 1 DAY
), monthly AS (
  SELECT courts.court, month, count(closed) AS closings
  FROM (SELECT DISTINCT court FROM cases) AS courts CROSS JOIN months
  LEFT JOIN cases ON cases.court = courts.court AND is_closed AND date_trunc('month', closed) = month
  GROUP BY courts.court, month
), shares AS (
  SELECT court, closings / nullif(sum(closings) OVER (PARTITION BY court), 0) AS p, count(*) OVER (PARTITION BY court) AS k FROM monthly
), spread AS (
  SELECT court, 1 - sum(abs(p - 1 / k)) * any_value(k) / (2 * (any_value(k) - 1)) AS evenness
  FROM shares WHERE k >= 2 GROUP BY court
)`;
}

/** SQL for every indicator of every court with a row, ratios unrounded. */
export function indicatorQuery(paths: readonly string[], asked: Asked): string {
  const columns = [
    ...Object.entries(quotients(asked)).map(([id, quotient]) => `${valueIn(quotient)} AS "${id}"`),
    ...Object.entries(aggregates).map(([id, aggregate]) => `${aggregate} AS "${id}"`),
  ];
  return `${caseView(paths, asked)}, ${survival}, ${evenness(asked)}, figures AS (
  SELECT court, ${columns.join(',\n    ')}
  FROM cases GROUP BY court
)
SELECT courts.court, figures.* EXCLUDE court, half.t AS "median-time-to-close", spread.evenness AS "closing-evenness"
FROM (SELECT DISTINCT court FROM raw) AS courts
LEFT JOIN figures USING (court) LEFT JOIN half USING (court) LEFT JOIN spread USING (court)`;
}
