import { provinceCharacters } from './caseNumber.ts';
import type { CourtLevel } from './courtLevels.ts';
import register from './register.json' with { type: 'json' };

interface RegisteredCourt {
  readonly code: string;
  readonly name: string;
  readonly city?: string;
  readonly place?: string;
  readonly aliases?: readonly string[];
}

const courts: readonly RegisteredCourt[] = register.courts;

const nameOfCode = new Map(courts.map(({ code, name }) => [code, name]));
const codeOfName = new Map(
  courts.flatMap((court) => namesOf(court).map((name): [string, string] => [name, court.code])),
);

/** The registered name of a court code, or undefined. */
export function registeredName(code: string): string | undefined {
  return nameOfCode.get(code);
}

/** The code of a court by its clean name, with or without province, city and 人民法院; undefined for names not registered. */
export function registeredCode(name: string): string | undefined {
  const bare = withoutSuffix(name.replace(/\s/g, ''));
  return codeOfName.get(bare) ?? codeOfName.get(bare.replace(/^内蒙古(自治区)?/, ''));
}

/** Level of a court by its code, null where the code is no 法院代字. */
export function levelOf(code: string): CourtLevel | null {
  if (code === '最高法') return 'highest';
  if (code === '' || !provinceCharacters.includes(code.charAt(0))) return null;
  const digits = code.slice(1);
  if (digits === '') return 'high';
  if (/^\d{2}$/.test(digits)) return 'intermediate';
  return /^\d{4}$/.test(digits) ? 'basic' : null;
}

/** Only the court's own province and city are ignored: 武汉市青山区 is not the 青山区 of Baotou. */
function namesOf({ name, city = '', place, aliases = [] }: RegisteredCourt): string[] {
  const places = place === undefined ? aliases : [place, ...aliases];
  const shortCity = city.replace(/[市盟]$/, '');
  return [
    ...new Set([
      withoutSuffix(name),
      ...places.flatMap((one) => ['', city, shortCity].map((prefix) => `${prefix}${withoutSuffix(one)}`)),
    ]),
  ];
}

function withoutSuffix(name: string): string {
  return name.replace(/(人民)?法院$/, '');
}
