import { type Instance, isKnownTypeCode, type Line, plainTypeCode } from './typeCodes.ts';

/** The type code (类型代字) that a case type stands for. */
export interface EquivalentCode {
  readonly code: string;
  /** Whether the words mean this code and no other: then a number with another one disagrees with them. */
  readonly isExact: boolean;
}

/** A type code in the place of words: 民初, 知民初, 行赔终; not 民事终, which is words. */
const codeOfTrial = /^\p{Script=Han}?[民刑行][^事政商\P{Script=Han}]?[初终再]$/u;

/** The type code that clean words are themselves, without the character of a special jurisdiction. */
export function typeCodeIn(words: string): string | undefined {
  if (isKnownTypeCode(words)) return words;
  return codeOfTrial.test(words) ? plainTypeCode(words) : undefined;
}

/** Words for one kind of proceedings, the first that fits decides; those that may come under another code too are not exact. */
const phrases: readonly (readonly [words: RegExp, code: string, isExact: boolean])[] = [
  [/诉前调.*确/, '诉前调确', true],
  [/诉前调.*书/, '诉前调书', true],
  [/首次执行|^首执$/, '执', true],
  [/恢复执行|执行恢复/, '执恢', true],
  [/保全执行|执行.*保全/, '执保', true],
  [/(?:诉前|非诉).*财产保全/, '财保', false],
  [/财产保全/, '执保', false],
  [/^(?!.*复议).*执行异议/, '执异', true],
  [/^(?!.*异议).*执行复议/, '执复', true],
  [/执行监督/, '执监', false],
  [/执行协调/, '执协', false],
  [/执行实施/, '执', false],
  [/第三人撤销之诉/, '民撤', false],
  [/保护令/, '民保令', false],
];

type TrialLine = Extract<Line, 'civil' | 'criminal' | 'administrative'>;

const characterOf: Readonly<Record<TrialLine, string>> = { civil: '民', criminal: '刑', administrative: '行' };
const characterOfInstance: Readonly<Partial<Record<Instance, string>>> = { first: '初', second: '终', retrial: '再' };

/** Proceedings of instance other that a line has. */
const reviews: Readonly<Record<TrialLine, readonly (readonly [words: RegExp, code: string])[]>> = {
  civil: [
    [/管辖.*(?:上诉|二审)/, '民辖终'],
    [/管辖/, '民辖'],
    [/申请再审|再审.*审查/, '民申'],
    [/特别程序|司法确认/, '民特'],
    [/督促/, '民督'],
    [/公示催告/, '民催'],
  ],
  criminal: [
    [/管辖/, '刑辖'],
    [/申诉|申请再审|再审.*审查/, '刑申'],
    [/强制医疗/, '刑医'],
    [/没收违法所得/, '刑没'],
    [/减刑|假释|刑罚.*变更/, '刑更'],
  ],
  administrative: [
    [/管辖.*(?:上诉|二审)/, '行辖终'],
    [/管辖/, '行辖'],
    [/申请再审|再审.*审查/, '行申'],
    [/非诉.*审查|行政行为.*审查/, '行审'],
  ],
};

/**
 * The type code that the words of a case type are equivalent to, given the line and the instance that they tell; undefined
 * where they leave it open. An appeal about jurisdiction that names no line is a civil one.
 */
export function equivalentOf(
  words: string,
  line: Line | undefined,
  instance: Instance | undefined,
): EquivalentCode | undefined {
  // 刑罚执行监督 is no enforcement.
  const isTrialOnly = line === 'criminal' || line === 'administrative';
  const phrase = phrases.find(([found, code]) => found.test(words) && !(isTrialOnly && code.startsWith('执')));
  if (phrase !== undefined) return { code: phrase[1], isExact: phrase[2] };
  if (line === undefined && /管辖.*上诉/.test(words)) return { code: '民辖终', isExact: false };
  const code = trialCode(words, line, instance);
  return code === undefined ? undefined : { code, isExact: false };
}

/** The type code of the ordinary trials of a line; undefined where there is none. */
export function codeOfKind(line: Line | undefined, instance: Instance | undefined): string | undefined {
  return trialCode('', line, instance);
}

function trialCode(words: string, line: Line | undefined, instance: Instance | undefined): string | undefined {
  if (line !== 'civil' && line !== 'criminal' && line !== 'administrative') return undefined;
  if (instance === 'other') return reviews[line].find(([found]) => found.test(words))?.[1];
  const last = instance === undefined ? undefined : characterOfInstance[instance];
  if (last === undefined) return undefined;
  const compensation = line === 'administrative' && words.includes('赔偿') ? '赔' : '';
  return `${characterOf[line]}${compensation}${last}`;
}
