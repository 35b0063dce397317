import { writeFileSync } from 'node:fs';
import { headers } from '../../fixtures/generator/columns.ts';
import type { CourtFigures } from './figures.ts';

const start = "DATE '2024-01-01'";
const end = "DATE '2024-12-31'";
const within = (day: string) => `${day} BETWEEN ${start} AND ${end}`;

/**
 * The fastest of the spellings tried: types given instead of sniffed, and rows made narrow before repeated case numbers
 * are dropped. Repeated rows are equal in full, so it may keep any of them (courtstat keeps the first).
 */
function query(path: string): string {
  const types = headers.map((header) => `'${header}': '${header.endsWith('日期') ? 'DATE' : 'VARCHAR'}'`);
  const literal = `'${path.replaceAll("'", "''")}'`;
  return `
WITH cases AS (
  SELECT 案号 AS number, 承办法院 AS court, 立案日期 AS filed, 结案日期 AS closed,
    案件类型 = '民事一审' AS civil,
    案件类型 = '民事一审' AND coalesce(是否小额 = '是', 适用程序 = '小额诉讼', false) AS small,
    案件类型 LIKE '%一审' AND ${within('二审立案日期')} AS appealed,
    案件类型 LIKE '%一审' AND 二审结果 IN ('改判', '发回重审') AND ${within('二审结案日期')} AS reversed
  FROM read_csv(${literal}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    columns = {${types.join(', ')}})
  WHERE NOT contains(案号, '执保') AND NOT contains(案号, '执恢')
), counted AS (
  SELECT DISTINCT ON (number) * FROM cases
)
SELECT court,
  count(*) FILTER (filed < ${start} AND (closed IS NULL OR closed >= ${start}))::DOUBLE AS "carriedOver",
  count(*) FILTER (${within('filed')})::DOUBLE AS incoming,
  count(*) FILTER (${within('closed')})::DOUBLE AS closed,
  count(*) FILTER (filed <= ${end} AND (closed IS NULL OR closed > ${end}))::DOUBLE AS pending,
  avg(closed - filed) FILTER (${within('closed')}) AS "averageDuration",
  quantile_cont(closed - filed, 0.5) FILTER (${within('closed')}) AS "medianDuration",
  quantile_cont(closed - filed, 0.9) FILTER (${within('closed')}) AS "p90Duration",
  count(*) FILTER (small AND ${within('closed')})::DOUBLE AS "smallClaims",
  count(*) FILTER (small AND ${within('closed')}) / count(*) FILTER (civil AND ${within('closed')}) AS "smallClaimsRate",
  count(*) FILTER (appealed)::DOUBLE AS "appealsFiled",
  count(*) FILTER (reversed)::DOUBLE AS reversals
FROM counted GROUP BY court`;
}

/** Computes the figures of 2024 in this process and writes them as JSON; on as many threads as DuckDB likes if 0. */
export async function computeWithDuckDb(path: string, output: string, threads: number): Promise<void> {
  const { DuckDBConnection } = await import('@duckdb/node-api');
  const connection = await DuckDBConnection.create();
  if (threads > 0) await connection.run(`SET threads = ${threads}`);
  const result = await connection.runAndReadAll(query(path));
  const figures = result.getRowObjectsJson() as unknown as CourtFigures[];
  writeFileSync(output, JSON.stringify(figures));
}
