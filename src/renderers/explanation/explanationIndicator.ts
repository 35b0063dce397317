import type { ExplainedReading, Explanation } from '../../documents/explanation/explanation.ts';
import { traitWords } from '../../indicators/traitWords.ts';
import { limitWords } from '../../messages/limitWords.ts';
import { schemeWords } from '../../messages/schemeWords.ts';
import { schemeBand } from '../schemeBand.ts';
import { bulleted } from '../text/bulleted.ts';
import { hangingText } from '../text/terminalTable.ts';
import { blockLines, marginOf } from './explanationBlocks.ts';
import type { Block, ExplanationSetting } from './explanationSetting.ts';

/** What there is to say of an indicator without any data. */
export function indicatorLines(setting: ExplanationSetting): string[] {
  const { explanation, language, words } = setting;
  const { indicator, scheme } = explanation;
  const { facts } = words;
  const margin = marginOf(Object.values(facts));
  const room = setting.width - margin;
  const better = scheme.better === null ? [] : [schemeWords[language].better[scheme.better]];
  const counts = scheme.bands.length > 0 || scheme.weight === 0;
  const weight = counts && scheme.weight !== null ? [schemeWords[language].weight(scheme.weight)] : [];
  const blocks: readonly Block[] = [
    { head: facts.definition, lines: [indicator.definition[language]] },
    { head: facts.formula, lines: [indicator.formula[language]] },
    { head: facts.counting, lines: countingLines(room, setting) },
    { head: facts.band, lines: bandLines(room, setting) },
    { head: facts.better, lines: [...better, ...weight] },
    { head: facts.note, lines: scheme.note === null ? [] : [scheme.note[language]] },
    { head: facts.caveats, lines: [indicator.caveats[language]] },
    { head: facts.related, lines: indicator.related.map(({ id, label }) => `${label[language]}  ${id}`) },
    {
      head: facts.columns,
      lines: indicator.columns.map(({ anyOf, hasDefault }) =>
        words.column(
          anyOf.map(({ headers }) => headers),
          hasDefault,
        ),
      ),
    },
    { head: facts.limits, lines: limitLines(room, setting) },
  ];
  return blockLines(blocks, margin, setting);
}

/** Each statutory limit with its article, and what must be known of it below. */
function limitLines(room: number, { explanation, language }: ExplanationSetting): string[] {
  const { limits } = explanation.indicator;
  const words = limitWords[language];
  if (limits.length === 0) return [];
  return [
    words.general,
    ...limits.flatMap(({ title, span, article, since, note }) => [
      words.article(title[language], span === null ? '' : words.span(span), article?.[language] ?? '') +
        (since === null ? '' : words.since(since)),
      ...(note === null ? [] : hangingText('', [note[language]], 2, room, asIs)),
    ]),
  ];
}

function countingLines(room: number, setting: ExplanationSetting): string[] {
  const { explanation, words, glyphs } = setting;
  const { readings, appealDenominator } = explanation.indicator;
  const readingBlock = (reading: ExplainedReading): string[] => {
    const lines = readingLines(reading, setting);
    if (reading.basis === null) return lines;
    return [words.readings[reading.basis.of][reading.basis.choice] ?? '', ...bulleted(lines, { glyphs, width: room })];
  };
  return [
    ...readings.flatMap(readingBlock),
    ...(appealDenominator === null ? [] : [words.appealDenominator(appealDenominator)]),
  ];
}

function readingLines(
  { kind, terms, times, interval, base }: ExplainedReading,
  { explanation, language, words }: ExplanationSetting,
): string[] {
  const spoken = (trait: string) => traitText(trait, language);
  const separator = language === 'zh' ? '：' : ': ';
  return [
    ...terms.map(({ role, traits }) => `${words.roles[role]}${separator}${words.all(traits.map(spoken))}`),
    ...(kind === 'per-judge' ? [words.perJudge] : []),
    ...(times === null ? [] : [words.timesDays]),
    words.intervals[interval ?? 'none'],
    words.base(base, explanation.scheme.minimumCases),
  ];
}

/** A trait in words; one that this version does not know is its own name. */
export function traitText(trait: string, language: ExplanationSetting['language']): string {
  const spoken: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = traitWords;
  return spoken[trait]?.[language] ?? trait;
}

function bandLines(room: number, setting: ExplanationSetting): string[] {
  const { explanation, language, words, reportWords } = setting;
  const { scheme } = explanation;
  const { title, id, version, status, better, bands } = scheme;
  const none = better === null ? words.noEntry : words.noBands;
  return [
    words.schemeLine(title[language], id, version),
    ...(bands.length === 0 ? [none] : [reportWords.status[status]]),
    ...bands.flatMap((band, place) => [
      bandText(band, setting),
      // Bands in a row that lean on the same source, such as monthly floors, name it once.
      ...(bands[place + 1]?.source === band.source ? [] : hangingText('', [band.source], 2, room, asIs)),
    ]),
  ];
}

function asIs(text: string): string {
  return text;
}

/** A band with its conditions. */
export function bandText(
  band: ExplanationSetting['explanation']['scheme']['bands'][number],
  { explanation, unit, language }: ExplanationSetting,
): string {
  const { scheme } = explanation;
  return schemeBand(band, { unit, bands: scheme.bands }, { scheme: { calendar: scheme } }, language);
}

/** The reading that the data was counted by. */
export function readingInForce({ indicator, data }: Explanation): ExplainedReading | undefined {
  return indicator.readings.find(({ basis }) => basis === null || data?.bases[basis.of] === basis.choice);
}
