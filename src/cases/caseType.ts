import { type EquivalentCode, equivalentOf, typeCodeIn } from './equivalentCodes.ts';
import { type Instance, kindOfTypeCode, type Line } from './typeCodes.ts';

/** What the case type column says; what it leaves open the type code fills. */
export interface CaseTypeCell {
  readonly line: Line | undefined;
  readonly instance: Instance | undefined;
  /** The type code that it is equivalent to: what a case without a readable number is told by. */
  readonly equivalent: EquivalentCode | undefined;
}

export const openCaseType: CaseTypeCell = { line: undefined, instance: undefined, equivalent: undefined };

const lineWords: readonly (readonly [RegExp, Line])[] = [
  [/国家赔偿|司法救助|破产|清算|诉前|非诉保全|司法制裁|国际|区际/, 'other'],
  // Words with 执行 in them that are no enforcement: 非诉行政行为申请执行审查, 刑罚与执行变更, 停止执行死刑.
  [/行政行为/, 'administrative'],
  [/刑罚|死刑|减刑|假释|强制医疗|没收违法所得/, 'criminal'],
  [/执行|^执|enforcement/i, 'enforcement'],
  [/刑事|^刑|criminal/i, 'criminal'],
  [/行政|^行|administrative/i, 'administrative'],
  [/民事|民商|商事|知识产权|第三人撤销之诉|人身安全保护|^民|civil|commercial/i, 'civil'],
];

/** The first that occurs decides; the proceedings named first are neither first, second instance nor retrial. */
const instanceWords: readonly (readonly [RegExp, Instance])[] = [
  [
    /管辖|审查|申请再审|特别|督促|公示催告|保全|减刑|假释|刑罚|死刑|强制医疗|没收违法所得|保护令|复核|(?<!审判)监督|执行|诉前|确认|jurisdiction|review|special/i,
    'other',
  ],
  [/第三人撤销之诉|一审|初审|first/i, 'first'],
  [/二审|终审|second|appeal/i, 'second'],
  [/再审|retrial/i, 'retrial'],
];

/** Words that begin and end as a type code does: 民事终, 行政初. */
const likeCode = /^\p{Script=Han}?[民刑行]\p{Script=Han}{0,2}[初终再]$/u;

/**
 * Reads a clean, non-blank case type such as 民事一审, 首次执行 or 恢复执行, or a type code in its place. Unknown words leave
 * everything open.
 */
export function parseCaseType(clean: string): CaseTypeCell {
  const written = clean.replace(/\s/g, '');
  const code = typeCodeIn(written);
  if (code !== undefined) return { ...kindOfTypeCode(code), equivalent: { code, isExact: true } };
  // 执行异议之诉 is an action tried by the civil division, no enforcement case.
  const words = written.replace('执行异议之诉', '民事');
  const coded = likeCode.test(words) ? kindOfTypeCode(words) : undefined;
  const line = coded?.line ?? lineWords.find(([word]) => word.test(words))?.[1];
  const instance =
    coded?.instance ??
    instanceWords.find(([word]) => word.test(words))?.[1] ??
    (line === 'enforcement' || line === 'other' ? 'other' : undefined);
  return { line, instance, equivalent: equivalentOf(words, line, instance) };
}
