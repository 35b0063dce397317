import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Summary } from '../../../src/documents/summary/summary.ts';
import { renderSummaryCsv } from '../../../src/renderers/summary/summaryCsv.ts';
import { renderSummaryMarkdown } from '../../../src/renderers/summary/summaryMarkdown.ts';
import { renderSummaryNdjson } from '../../../src/renderers/summary/summaryNdjson.ts';
import { renderDocumentJson } from '../../../src/renderers/text/documentJson.ts';
import { day } from '../../documents/reportOf.ts';
import { monthsFrom, rowOf, summarised } from '../../documents/summary/summarised.ts';
import { summaryAtHand } from './summaryAtHand.ts';

const whole = (pieces: Iterable<string>) => [...pieces].join('');

/** The records of a CSV text by their heads. */
function records(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true, record_delimiter: '\r\n' });
}

/** What stands at a path of names divided by points in the JSON of a row. */
function at(path: string, row: unknown): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], row);
}

/** A change with all that there is of it; an empty one says why. */
function expectChange(record: Record<string, string>, head: string, of: object | undefined): void {
  const { change, ...rest } = of as Record<string, string | number | null>;
  expect(record[head]).toBe(String(change ?? ''));
  for (const [name, value] of Object.entries(rest)) expect(record[`${head}.${name}`]).toBe(String(value ?? ''));
  expect(record[head] === '').toBe(record[`${head}.reason`] !== '');
}

describe('csv', () => {
  test('a record for each row, with the numbers as they are', async () => {
    const summary = await summaryAtHand();
    const found = records(whole(renderSummaryCsv(summary, { bom: false })));
    expect(found).toHaveLength(summary.rows.length);
    for (const [index, row] of summary.rows.entries()) {
      const record = found[index] ?? {};
      const cell = (value: unknown) => (value === null ? '' : String(value));
      expect([record.court, record.month]).toEqual([row.court ?? '', row.month]);
      expect(record.complete).toBe(String(row.month !== '2024-12'));
      for (const volume of ['carriedOver', 'incoming', 'docket', 'closed', 'pending'] as const) {
        expect(record[volume]).toBe(cell(row.volumes[volume].value));
        expectChange(record, `${volume}.monthOnMonth`, row.volumes[volume].monthOnMonth);
        expectChange(record, `${volume}.yearOnYear`, row.volumes[volume].yearOnYear);
        expectChange(record, `${volume}.yearToDate.yearOnYear`, row.yearToDate.volumes[volume].yearOnYear);
        expect(record[`${volume}.yearToDate`]).toBe(cell(row.yearToDate.volumes[volume].value));
      }
      for (const { id } of summary.indicators) {
        const { value, numerator, denominator, reason, monthOnMonth, yearOnYear } = row.indicators[id] ?? {};
        expect(record[id]).toBe(cell(value));
        expect(record[`${id}.numerator`]).toBe(cell(numerator));
        expect(record[`${id}.denominator`]).toBe(cell(denominator));
        expect(record[`${id}.reason`]).toBe(reason?.code ?? '');
        expectChange(record, `${id}.monthOnMonth`, monthOnMonth);
        expectChange(record, `${id}.yearOnYear`, yearOnYear);
        const year = row.yearToDate.indicators[id];
        expect(record[`${id}.yearToDate`]).toBe(cell(year?.value));
        expectChange(record, `${id}.yearToDate.yearOnYear`, year?.yearOnYear);
        expect(record[`${id}.yearToDate.low`]).toBe(cell(year?.band?.low ?? null));
        expect(record[`${id}.yearToDate.verdict`]).toBe(year?.verdict);
      }
    }
  });

  test('all courts pooled have no code, and a name that is no court’s', async () => {
    const summary = await summaryAtHand({ months: { last: 1 } });
    const found = records(whole(renderSummaryCsv(summary, { bom: false })));
    expect(found.map(({ court, name, level }) => [court, name, level])).toEqual([
      ['内0204', '包头市青山区人民法院', 'basic'],
      ['内0206', '包头市白云鄂博矿区人民法院', 'basic'],
      ['', 'total', ''],
    ]);
  });

  test('a byte order mark where it is asked for, CRLF, and no formulas', async () => {
    const summary = await summaryAtHand({ months: { last: 1 } });
    const odd: Summary = { ...summary, courts: summary.courts.map((court) => ({ ...court, name: '=1+1,"x"' })) };
    const text = whole(renderSummaryCsv(odd, { bom: true }));
    expect(text.startsWith('\uFEFFcourt,name,level,month,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(summary.rows.length + 2);
    expect(records(text)[0]?.name).toBe(`'=1+1,"x"`);
    expect(whole(renderSummaryCsv(odd, { bom: false }))).toBe(text.slice(1));
  });
});

describe('a court whose data begins later than that of the others', () => {
  const lines = ['法院代码,立案日期,结案日期', '内0203,2024-01-05,2024-01-20', '内0204,2024-02-05,2024-02-20'];
  const late = () => summarised(lines, { months: monthsFrom('2024-01', '2024-02'), indicators: ['closure-rate'] });

  test('is told from a court without cases by the row, not by the month', async () => {
    const summary = await late();
    const found = records(whole(renderSummaryCsv(summary, { bom: false })));
    expect(found.map(({ court, month, incoming, beforeData }) => [court, month, incoming, beforeData])).toEqual([
      ['内0203', '2024-01', '1', 'false'],
      ['内0203', '2024-02', '0', 'false'],
      ['内0204', '2024-01', '', 'true'],
      ['内0204', '2024-02', '1', 'false'],
      ['', '2024-01', '1', 'false'],
      ['', '2024-02', '1', 'false'],
    ]);
    const ndjson = whole(renderSummaryNdjson(summary)).trimEnd().split('\n');
    expect(ndjson.map((line) => JSON.parse(line).beforeData)).toEqual(summary.rows.map(({ beforeData }) => beforeData));
  });

  test('has no data in the table of months', async () => {
    const text = whole(renderSummaryMarkdown(await late(), 'zh'));
    expect(text).toContain('| 2024-01 无数据 | — | — | — | — | — | — |');
    expect(text).toContain('| 2024-02 | 0 | 1 | 1 | 1 | 0 | 100.00%（1/1） |');
  });
});

describe('ndjson', () => {
  test('a line for each row, with all that it takes to read it', async () => {
    const summary = await summaryAtHand();
    const lines = whole(renderSummaryNdjson(summary)).trimEnd().split('\n');
    expect(lines).toHaveLength(summary.rows.length);
    for (const [index, line] of lines.entries()) {
      const found = JSON.parse(line);
      const row = summary.rows[index];
      expect(found).toMatchObject({ schemaVersion: 1, tool: summary.tool, asOf: '2024-12-20', bases: summary.bases });
      expect(found).toMatchObject({ calendar: summary.calendar, adjusted: summary.adjusted, where: summary.where });
      expect(found.court).toEqual(row?.court === null ? null : summary.courts.find(({ code }) => code === row?.court));
      const { yearToDate, ...month } = summary.months.find((one) => one.month === row?.month) ?? {};
      expect(found).toMatchObject(month);
      expect(found.yearToDate).toMatchObject({ ...yearToDate, volumes: row?.yearToDate.volumes });
      expect(found.volumes).toEqual(row?.volumes);
      for (const { id, unit, changeIn } of summary.indicators) {
        expect(found.indicators[id]).toEqual({ unit, changeIn, ...row?.indicators[id] });
        expect(found.yearToDate.indicators[id]).toEqual({ unit, changeIn, ...row?.yearToDate.indicators[id] });
      }
    }
  });

  test('heads of the CSV are paths in it', async () => {
    const summary = await summaryAtHand({ months: { last: 2 } });
    const [record = {}] = records(whole(renderSummaryCsv(summary, { bom: false })));
    const line = JSON.parse(whole(renderSummaryNdjson(summary)).split('\n')[0] ?? '');
    expect(at('volumes.closed.monthOnMonth.change', line)).toBe(Number(record['closed.monthOnMonth']));
    expect(at('yearToDate.indicators.closure-rate.value', line)).toBe(Number(record['closure-rate.yearToDate']));
  });
});

test('json: the document, two spaces, a final newline', async () => {
  const summary = await summaryAtHand({ months: { last: 1 } });
  expect(whole(renderDocumentJson(summary))).toBe(`${JSON.stringify(summary, null, 2)}\n`);
});

describe('markdown', () => {
  test('as it is pasted', async () => {
    const summary = await summaryAtHand({ months: monthsFrom('2024-10', '2024-12') });
    await expect(whole(renderSummaryMarkdown(summary, 'zh'))).toMatchFileSnapshot('../golden/summary-zh.md');
    await expect(whole(renderSummaryMarkdown(summary, 'en'))).toMatchFileSnapshot('../golden/summary-en.md');
  });

  test('one blank line between its parts, and the stops of its language', async () => {
    for (const months of [{ last: 1 }, { last: 3 }]) {
      const summary = await summaryAtHand({ months });
      for (const language of ['zh', 'en'] as const) {
        expect(whole(renderSummaryMarkdown(summary, language))).not.toMatch(/\n\n\n|[^\n|]\n#/);
      }
      expect(whole(renderSummaryMarkdown(summary, 'zh'))).not.toContain('; ');
    }
  });

  test('a single month needs no table of months', async () => {
    const text = whole(renderSummaryMarkdown(await summaryAtHand({ months: { last: 1 } }), 'zh'));
    expect(text).not.toContain('### 逐月');
    expect(text).toContain('| 结案率 | 30.93% | 30/97 | +7.17 个百分点 | -15.68 个百分点 | 83.46% | 338/405 |');
  });

  test('names from files are no markup', async () => {
    const summary = await summarised(['法院,立案日期', '<b>*x*|[y](z),2024-01-05'], {
      months: monthsFrom('2024-01', '2024-01'),
      asOf: day('2024-01-31'),
      indicators: ['closure-rate'],
    });
    const text = whole(renderSummaryMarkdown(summary, 'en'));
    expect(text).not.toMatch(/<b>|[^\\]\*x|[^\\]\[y/);
    expect(text).toContain('\\|');
    expect(rowOf(summary, '2024-01').volumes.incoming.value).toBe(1);
  });
});
