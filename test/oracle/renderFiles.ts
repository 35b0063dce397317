import iconv from 'iconv-lite';
import { headerOf } from './headerSpellings.ts';
import type { FilePlan } from './plans.ts';
import { cellsOf } from './renderCells.ts';
import { type NumberParts, numberOf, repeating } from './renderNumbers.ts';
import { pick, REMARKS } from './words.ts';

function written(cell: string, file: FilePlan): string {
  const must = cell.startsWith('"') || /[\r\n]/.test(cell) || cell.includes(file.delimiter);
  return must || file.quoteAll ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function textOf(file: FilePlan, earlier: NumberParts[], count: { rows: number }, today: number): string {
  const headers = ['序号', ...file.columns.map((field) => headerOf(field, file)), '备注'];
  // a second, later-listed name of the filing day with other days under it; it must not be read
  if (file.decoy) headers.splice(1, 0, 'filed_on');
  const titles = ['案件清单', `统计表${file.delimiter.repeat(headers.length - 1)}`].slice(0, file.titles);
  const lines = [...titles, headers.map((header) => written(header, file)).join(file.delimiter)];
  for (const plan of file.rows) {
    const row = repeating(plan, earlier);
    count.rows += 1;
    const cells = cellsOf(row, file, numberOf(row, earlier, count.rows), today);
    const record = [
      String(count.rows),
      ...file.columns.map((field) => cells.get(field) ?? ''),
      pick(REMARKS, row.remark),
    ];
    if (file.decoy) record.splice(1, 0, '2020-02-02');
    if (row.dirt === 'cell missing') record.pop();
    if (row.dirt === 'cell too many') record.push('多余');
    if (row.dirt === 'blank cells too many') record.push('', '');
    if (row.before === 'blank line') lines.push('');
    if (row.before === 'delimiters') lines.push(file.delimiter.repeat(headers.length - 1));
    lines.push(record.map((cell) => written(cell, file)).join(file.delimiter));
  }
  return lines.join(file.newline) + (file.lastNewline ? file.newline : '');
}

function encode(text: string, encoding: FilePlan['encoding']): Uint8Array {
  if (encoding === 'gb18030') return new Uint8Array(iconv.encode(text, 'gb18030'));
  return new TextEncoder().encode(encoding === 'utf8-bom' ? `\ufeff${text}` : text);
}

export function renderFiles(files: FilePlan[], today: number): { path: string; bytes: Uint8Array }[] {
  const earlier: NumberParts[] = [];
  const count = { rows: 0 };
  return files.map((file, index) => ({
    path: `cases-${index + 1}.csv`,
    bytes: encode(textOf(file, earlier, count, today), file.encoding),
  }));
}
