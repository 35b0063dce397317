import type { Notice } from '../documents/report/report.ts';
import type { ReportNames, ReportWords } from '../messages/report.ts';

/** What reasons and notices are told with. */
export interface Speaker {
  readonly words: ReportWords;
  readonly names: ReportNames;
}

/** Why there is no value, in words; a code that this version does not know is named as it is. */
export function reasonText({ code, args }: Notice, { words, names }: Speaker): string {
  return spoken(words.reasons, code, args, names) ?? words.unknownReason(code);
}

/** A notice in words; a code that this version does not know is named as it is. */
export function noticeText({ code, args }: Notice, { words, names }: Speaker): string {
  return spoken(words.notices, code, args, names) ?? words.unknownNotice(code);
}

/** Arguments are plain JSON in the document: whoever wrote the code there also wrote the arguments that go with it. */
function spoken(sentences: object, code: string, args: Notice['args'], names: ReportNames): string | undefined {
  if (!Object.hasOwn(sentences, code)) return undefined;
  const sentence = (sentences as Readonly<Record<string, (args: Notice['args'], names: ReportNames) => string>>)[code];
  return sentence?.(args, names);
}
