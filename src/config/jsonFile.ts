import { readFileSync } from 'node:fs';
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import * as z from 'zod';
import { CourtstatError, type Problem } from '../errors.ts';
import { nearestTo } from '../messages/nearest.ts';

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
  return parseJson(textOf(path, shown), shown, schema);
}

/** The same for text already read. */
export function parseJson<T>(text: string, shown: string, schema: z.ZodType<T>): JsonFile<T> {
  const faults: ParseError[] = [];
  const tree = parseTree(text, faults, { allowTrailingComma: true });
  const [fault] = faults;
  if (fault !== undefined || tree === undefined) {
    throw new CourtstatError('invalid-json', { path: shown, ...placeAt(text, fault?.offset ?? 0) });
  }
  // The input of an issue tells a missing value from one of the wrong type.
  const result = schema.safeParse(getNodeValue(tree), { reportInput: true });
  if (result.success) return { value: result.data, lines: linesOfKeys(text, tree) };
  // A key that is missing is mostly one that was mistyped.
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue === undefined) throw new TypeError('a failed check without an issue');
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const found = problemOf(issue, schema, path);
  const at = found.kind === 'unknown-key' ? [...path, found.key] : path;
  throw new CourtstatError('invalid-document', {
    path: shown,
    ...placeAt(text, nearestNode(tree, at).offset),
    at: path.join('.'),
    problem: found,
  });
}

function linesOfKeys(text: string, tree: Node): Map<string, number> {
  const lines = new Map<string, number>();
  const visit = (node: Node | undefined, above: readonly string[]) => {
    if (node?.type !== 'object') return;
    for (const { children: [key, value] = [] } of node.children ?? []) {
      const path = [...above, String(key?.value)];
      lines.set(path.join('.'), placeAt(text, key?.offset ?? 0).line);
      if (path.length < 2) visit(value, path);
    }
  };
  visit(tree, []);
  return lines;
}

function textOf(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CourtstatError('document-unreadable', { path: shown, reason: code ?? message });
  }
}

/** The node at a path, or the nearest one around it (a missing key has none). */
function nearestNode(tree: Node, path: (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    // A property's value is found; its key begins the pair.
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function problemOf(issue: z.core.$ZodIssue, schema: z.ZodType, path: (string | number)[]): Problem {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      return { kind: 'unknown-key', key, nearest: nearestTo(key, keysAt(schema, path)) };
    }
    case 'invalid_type':
      return issue.input === undefined ? { kind: 'missing' } : { kind: 'wrong-type', expected: issue.expected };
    case 'invalid_union':
      return { kind: 'wrong-type', expected: typesOf(issue).join(' | ') };
    case 'invalid_value':
      return { kind: 'wrong-value', expected: issue.values.map(String).join(' | ') };
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return { kind: 'empty' };
      return { kind: 'wrong-value', expected: `>= ${issue.minimum}` };
    case 'too_big':
      return { kind: 'wrong-value', expected: `<= ${issue.maximum}` };
    case 'invalid_format':
      return { kind: 'wrong-value', expected: issue.pattern ?? issue.format };
    case 'custom':
      return (issue.params as { problem?: Problem } | undefined)?.problem ?? { kind: 'wrong-value', expected: '' };
    default:
      return { kind: 'wrong-value', expected: issue.code };
  }
}

/** The types of which a value should have had one. */
function typesOf({ errors }: z.core.$ZodIssueInvalidUnion): string[] {
  const types = errors.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  return [...new Set(types)];
}

/** The keys that an object schema knows at a path, for did-you-mean. */
function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any' }) as JsonSchema;
  const inner = path.reduce<JsonSchema | undefined>(
    (at, key) => (typeof key === 'number' ? at?.items : (at?.properties?.[key] ?? at?.additionalProperties)),
    json,
  );
  return Object.keys(inner?.properties ?? {});
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema;
  readonly items?: JsonSchema;
}
