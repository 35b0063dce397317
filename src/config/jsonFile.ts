import { readFileSync } from 'node:fs';
import { getNodeValue, type ParseError, parseTree } from 'jsonc-parser';
import type * as z from 'zod';
import { CourtstatError, type Problem } from '../errors.ts';
import { type JsonPath, linesOfKeys, nearestNode, placeAt, repeatedKey } from './jsonPlaces.ts';
import { faultOf } from './schemaFaults.ts';

/** What a JSON file holds, and the line of each key of its first two levels (`columns.filedOn`). */
export interface JsonFile<T> {
  readonly value: T;
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Reads a JSON file (comments and trailing commas allowed) and holds it against a schema. `shown` is its path in messages.
 * Throws `document-unreadable`, `invalid-json` or, with line and column, `invalid-document`.
 */
export function readJsonFile<T>(path: string, shown: string, schema: z.ZodType<T>): JsonFile<T> {
  const text = textOf(bytesOf(path, shown));
  const faults: ParseError[] = [];
  const tree = parseTree(text, faults, { allowTrailingComma: true });
  const [fault] = faults;
  if (fault !== undefined || tree === undefined) {
    throw new CourtstatError('invalid-json', { path: shown, ...placeAt(text, fault?.offset ?? 0) });
  }
  const invalid = (offset: number, at: JsonPath, problem: Problem) =>
    new CourtstatError('invalid-document', { path: shown, ...placeAt(text, offset), at: at.join('.'), problem });
  // A reader of JSON would take the last one; whoever wrote both meant something else.
  const repeated = repeatedKey(tree);
  if (repeated !== undefined) {
    const { key, first, second, above } = repeated;
    throw invalid(second, above, { kind: 'repeated-key', key, line: placeAt(text, first).line });
  }
  const value: unknown = getNodeValue(tree);
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, lines: linesOfKeys(text, tree) };
  const { at, problem } = faultOf(result.error, schema, value);
  const node = nearestNode(tree, problem.kind === 'unknown-key' ? [...at, problem.key] : at);
  throw invalid(node.offset, at, problem);
}

/** The bytes of a file. Throws `document-unreadable`. */
export function bytesOf(path: string, shown: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CourtstatError('document-unreadable', { path: shown, reason: code ?? message });
  }
}

/** The text of a file in UTF-8, or in UTF-16 with its mark, as a redirection in PowerShell writes it. */
export function textOf(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');
}
