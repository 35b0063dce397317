import { vocabularies } from '../../cases/vocabulary.ts';
import { initWords } from '../../messages/initText.ts';
import type { Language } from '../../messages/language.ts';
import type { SettledColumn } from '../../surveys/settled.ts';
import { unknownWords, type VocabularyKind, vocabularyOf } from '../../surveys/unknownWords.ts';
import { commentLines, jsonText } from './commentedJson.ts';
import { shownColumn } from './guessReasons.ts';

const outer = '  ';
const inner = '    ';

/** The property `words`, all commented out: the words of each vocabulary that reading did not know, for the user to say what they mean. */
export function wordLines(columns: readonly SettledColumn[], language: Language): string[] {
  const words = initWords[language];
  const blocks = (Object.keys(vocabularies) as VocabularyKind[]).flatMap((kind) => {
    const sources = columns
      .filter(({ field }) => vocabularyOf(field) === kind)
      .map(({ field, column }) => ({ column, ...unknownWords(column, field) }))
      .filter((source) => source.words.length > 0);
    if (sources.length === 0) return [];
    const counts = new Map<string, number>();
    for (const { word, count } of sources.flatMap((source) => source.words)) {
      counts.set(word, (counts.get(word) ?? 0) + count);
    }
    const listed = [...counts].map(([word, count]) => `${jsonText(word)} /* ${words.file.count(count)} */`);
    const unlisted = sources.reduce((sum, source) => sum + source.unlisted, 0);
    const values = vocabularies[kind].filter((value) => value !== 'blank');
    const meanings = values.map((value): [string, string] => [value, words.meanings[kind]?.[value] ?? '']);
    const title = words.file.wordsOf(
      sources.map(({ column }) => shownColumn(column)),
      meanings,
    );
    return [
      [
        ...commentLines(title, inner, '  '),
        ...(unlisted === 0 ? [] : commentLines(words.file.unlisted(unlisted), inner, '  ')),
        `${inner}// ${jsonText(kind)}: { "?": [${listed.join(', ')}] },`,
      ],
    ];
  });
  if (blocks.length === 0) return [];
  return [
    ...commentLines(words.file.words, outer),
    `${outer}"words": {`,
    blocks.map((lines) => lines.join('\n')).join('\n\n'),
    `${outer}},`,
  ];
}
