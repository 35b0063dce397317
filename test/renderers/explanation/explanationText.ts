import { readFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import { type ExplanationOptions, renderExplanation } from '../../../src/renderers/explanation/explanationTerminal.ts';
import { explained, type Question } from '../../documents/explanation/explained.ts';

const folder = new URL('../../../fixtures/', import.meta.url);

/** An explanation as text; `file` is a path below `fixtures`, without one the indicator is explained in general. */
export async function explanationText(
  id: string,
  file: string | undefined,
  asked: Question = {},
  printed: Partial<ExplanationOptions> = {},
): Promise<string> {
  const files =
    file === undefined ? [] : [{ path: file.split('/').at(-1) ?? file, bytes: readFileSync(new URL(file, folder)) }];
  return renderExplanation(await explained(id, files, asked), {
    language: 'zh',
    width: 100,
    ascii: false,
    chalk: new Chalk({ level: 0 }),
    ...printed,
  });
}
