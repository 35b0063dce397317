import { isDayColumn } from '../../documents/caseList/caseColumns.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { dependsOnAppealDenominator, readingsOf } from '../../indicators/readings.ts';
import { indicators } from '../../indicators/registry.ts';
import { type Role, termsOf } from '../../indicators/terms.ts';
import type { ListedPart } from '../../messages/caseList.ts';
import { enExplanation } from '../../messages/explanation.en.ts';
import { zhExplanation } from '../../messages/explanation.zh.ts';
import { blockLines, marginOf } from '../explanation/explanationBlocks.ts';
import { traitText } from '../explanation/explanationIndicator.ts';
import { basisLines, frameBlocks, frameHeads } from '../indicatorFrame.ts';
import { columnHead } from './caseListCells.ts';
import type { CaseListSetting } from './caseListSetting.ts';

const schemeWords = { zh: zhExplanation, en: enExplanation } as const;

/** What was read, for which period and by which scheme, which cases are listed, and in which order. */
export function caseListFacts(setting: CaseListSetting): string[] {
  const { list, language, words, reportWords, names, width } = setting;
  const { facts } = words;
  const margin = marginOf([...frameHeads(reportWords), facts.part, facts.order]);
  const { schemeLine } = schemeWords[language];
  const blocks = [
    ...frameBlocks(list, basesOf(setting), width - margin, { language, reportWords, names, words: { schemeLine } }),
    { head: facts.part, lines: [partText(setting)] },
    { head: facts.order, lines: [orderText(setting)] },
  ];
  return blockLines(blocks, margin, setting);
}

/** The bases that the indicator depends on. */
function basesOf({ list, reportWords }: CaseListSetting): string[] {
  const { indicator, bases } = list;
  const known = indicatorOf(indicator.id);
  if (known === undefined) return [];
  const of = readingsOf(known, bases.appealDenominator)[0]?.basis?.of;
  const denominator = dependsOnAppealDenominator(known) ? bases.appealDenominator : null;
  return basisLines(bases, of, denominator, reportWords);
}

function partText({ list, language, words }: CaseListSetting): string {
  const { traits, except } = list.part;
  const spoken = (trait: string) => traitText(trait, language);
  return words.part(listedPart(list), traits.map(spoken), except?.map(spoken) ?? null);
}

function listedPart({ in: name, part, indicator }: CaseListSetting['list']): ListedPart {
  const { except, beyond } = part;
  if (name !== 'gap') {
    const roles = rolesOf(indicator.id);
    if (roles.includes('denominator')) return name;
    return name === 'numerator' && roles.includes('ended') ? 'ended' : 'cases';
  }
  if (beyond !== null) return beyond === 'high' ? 'above' : 'below';
  if (indicator.better === 'lower') return 'counted';
  return except === null ? 'taken-off' : 'not-counted';
}

/** What the cases of an indicator are to its value, which is the same on any basis. */
function rolesOf(id: string): readonly Role[] {
  const known = indicatorOf(id);
  const [reading] = known === undefined ? [] : readingsOf(known, 'closings');
  return reading === undefined ? ['denominator'] : termsOf(reading.measure).map(({ role }) => role);
}

/** Undefined for one that this version does not know. */
function indicatorOf(id: string): Indicator | undefined {
  return indicators.find((one) => one.id === id);
}

function orderText({ list, language, words }: CaseListSetting): string {
  const { column, direction } = list.order;
  const head = columnHead(column, language);
  if (direction === 'ascending') return words.order.smallest(head);
  return isDayColumn(column) ? words.order.latest(head) : words.order.most(head);
}
