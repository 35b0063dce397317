import { textOfDay } from './days.ts';
import { pick } from './words.ts';

export function fullWidth(text: string): string {
  return text.replace(/[0-9\-/.:]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

export function spellDay(day: number, spelling: number): string {
  const iso = textOfDay(day);
  const [year, month, date] = iso.split('-') as [string, string, string];
  const m = Number(month);
  const d = Number(date);
  const spellings = [
    iso,
    `${year}/${m}/${d}`,
    `${year}.${m}.${d}`,
    `${year}年${m}月${d}日`,
    `${year}${month}${date}`,
    `${year}-${m}-${d}`,
    `${year}/${month}/${date}`,
    `${year}年${month}月${date}日`,
    `${year}.${month}.${date}`,
    `${iso} 10:30:00`,
    `${iso}T23:59:59Z`,
    `${iso}T16:00:00.000Z`,
    `${year}/${m}/${d} 0:00`,
    `${year}年${m}月${d}日 8:05`,
    `${year}.${month}.${date} 23:30`,
    `${year}${month}${date} 08:00:00`,
    fullWidth(iso),
    fullWidth(`${year}/${m}/${d} 9:15`),
    `="${iso}"`,
    `'${year}/${m}/${d}`,
    `　${iso}\u00a0`,
    `\t${iso} `,
  ];
  return pick(spellings, spelling);
}

const SERIAL_ZERO = 25_569;

export function spellSerial(day: number, spelling: number): string {
  return spelling % 7 === 3 ? `${day + SERIAL_ZERO}.4375` : String(day + SERIAL_ZERO);
}

export function spellNewNumber(year: number, code: string, type: string, serial: number, style: number): string {
  const body = `${code}${type}`;
  const forms = [
    `（${year}）${body}${serial}号`,
    `(${year})${body}${serial}号`,
    `(${year}）${body}${serial}号`,
    `〔${year}〕${body}${serial}号`,
    `（${year}）${fullWidth(body)}${fullWidth(String(serial))}号`,
    `（${year}） ${code} ${type} ${serial} 号`,
    `（${year}）${body}第${serial}号`,
    `（${year}）${body}${serial}号之一`,
    `（${year}）${body}000${serial}号`,
    `="（${year}）${body}${serial}号"`,
    `　（${fullWidth(String(year))}）${body}${serial}号`,
  ];
  return pick(forms, style);
}

export function spellOldNumber(year: number, short: string, type: string, serial: number, style: number): string {
  const forms = [
    `（${year}）${short}${type}字第${serial}号`,
    `(${year})${short}${type}字第${serial}号`,
    `（${year}） ${short}${type}字 第${serial}号`,
    `（${year}）${short}${type}字第${fullWidth(String(serial))}号之一`,
    `(${year}）${short}${type}字第00${serial}号`,
  ];
  return pick(forms, style);
}
