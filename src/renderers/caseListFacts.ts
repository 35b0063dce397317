import { isDayColumn } from '../documents/caseColumns.ts';
import { dependsOnAppealDenominator, readingsOf } from '../indicators/readings.ts';
import { indicators } from '../indicators/registry.ts';
import type { ListedPart } from '../messages/caseList.ts';
import { enExplanation } from '../messages/explanation.en.ts';
import { zhExplanation } from '../messages/explanation.zh.ts';
import { columnHead } from './caseListCells.ts';
import type { CaseListSetting } from './caseListSetting.ts';
import { blockLines, marginOf } from './explanationBlocks.ts';
import { traitText } from './explanationIndicator.ts';
import { basisLines, frameBlocks, frameHeads } from './frameFacts.ts';

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
  const known = indicators.find(({ id }) => id === indicator.id);
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

function listedPart({
  in: name,
  part: { except, beyond },
  indicator: { better },
}: CaseListSetting['list']): ListedPart {
  if (name !== 'gap') return name;
  if (beyond !== null) return beyond === 'high' ? 'above' : 'below';
  if (better === 'lower') return 'counted';
  return except === null ? 'taken-off' : 'not-counted';
}

function orderText({ list, language, words }: CaseListSetting): string {
  const { column, direction } = list.order;
  const head = columnHead(column, language);
  if (direction === 'ascending') return words.order.smallest(head);
  return isDayColumn(column) ? words.order.latest(head) : words.order.most(head);
}
