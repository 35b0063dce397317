import register from '../../src/cases/register.json' with { type: 'json' };
import type { CaseNumber } from './caseNumbers.ts';
import type { Level } from './types.ts';

interface RegisterEntry {
  code: string;
  name: string;
  city?: string;
  place?: string;
  aliases?: string[];
}

const ENTRIES: RegisterEntry[] = register.courts;

const PROVINCE_NAMES = ['', '内蒙古自治区', '内蒙古'];

/** Every way of writing one court's name that the register stands for. */
function spellings(entry: RegisterEntry): string[] {
  const cities = ['', entry.city ?? ''];
  const places = [entry.place, ...(entry.aliases ?? [])].filter((place) => place !== undefined);
  const names = [entry.name];
  for (const city of cities) {
    for (const place of places) names.push(`${city}${place}人民法院`, `${city}${place}法院`);
  }
  return PROVINCE_NAMES.flatMap((province) => names.map((name) => province + name));
}

const CODE_OF_SPELLING = new Map<string, string>();
for (const entry of ENTRIES) {
  for (const spelling of spellings(entry)) CODE_OF_SPELLING.set(spelling, entry.code);
}

export function registeredCode(name: string): string | null {
  return CODE_OF_SPELLING.get(name.replace(/\s+/g, '')) ?? null;
}

export function registeredName(code: string): string | null {
  return ENTRIES.find((entry) => entry.code === code)?.name ?? null;
}

/** The commonest text; of equally common ones the smallest by code units. */
export function commonest(texts: string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best: string | null = null;
  for (const [text, count] of counts) {
    const bestCount = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > bestCount || (count === bestCount && best !== null && text < best)) best = text;
  }
  return best;
}

export interface CourtCells {
  courtCode: string;
  name: string;
  number: CaseNumber | null;
}

/** Name -> commonest case-number code, over all well-formed rows of all files. */
export function codesOfNames(rows: CourtCells[]): Map<string, string> {
  const result = new Map<string, string>();
  for (const name of new Set(rows.map((row) => row.name))) {
    if (name === '') continue;
    const codes: string[] = [];
    for (const row of rows) {
      if (row.name === name && row.number !== null && row.number.courtCode !== null) codes.push(row.number.courtCode);
    }
    const code = commonest(codes);
    if (code !== null) result.set(name, code);
  }
  return result;
}

export function courtOf(row: CourtCells, names: Map<string, string>): string | null {
  if (row.courtCode !== '') return row.courtCode;
  if (row.name !== '') return registeredCode(row.name) ?? names.get(row.name) ?? row.name;
  return row.number?.courtCode ?? null;
}

export function levelOf(code: string): Level {
  if (code === '最高法') return 'highest';
  const found = /^[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新军兵](\d*)$/u.exec(code);
  if (found === null) return null;
  const digits = (found[1] ?? '').length;
  if (digits === 0) return 'high';
  if (digits === 2) return 'intermediate';
  return digits === 4 ? 'basic' : null;
}
