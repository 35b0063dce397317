import * as z from 'zod';
import type { JsonFound, JsonType, Problem } from '../errors.ts';
import { nearestTo } from '../messages/nearest.ts';
import type { JsonPath } from './jsonPlaces.ts';

/** Where a value breaks its schema, and how. */
export interface SchemaFault {
  readonly at: JsonPath;
  readonly problem: Problem;
}

type Issue = z.core.$ZodIssue;

/** The fault to be told first of those that the check of a value against a schema found. */
export function faultOf({ issues }: z.core.$ZodError, schema: z.ZodType, value: unknown): SchemaFault {
  // A key that is missing is mostly one that was mistyped.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue === undefined) throw new TypeError('a failed check without an issue');
  const [told, at] = innermost(issue, []);
  return { at, problem: problemOf(told, at, valueAt(value, at), schema) };
}

/** Of a value that may be one thing or another, what is wrong with it as the thing that it is. */
function innermost(issue: Issue, above: JsonPath): [Issue, JsonPath] {
  const at = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code !== 'invalid_union') return [issue, at];
  const fitting = issue.errors.find((branch) =>
    branch.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  return fitting?.[0] === undefined ? [issue, at] : innermost(fitting[0], at);
}

function problemOf(issue: Issue, at: JsonPath, value: unknown, schema: z.ZodType): Problem {
  const found = foundIn(value);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      return { kind: 'unknown-key', key, nearest: nearestTo(key, keysAt(schema, at)) };
    }
    case 'invalid_type':
    case 'invalid_union':
      return value === undefined ? { kind: 'missing' } : { kind: 'wrong-type', expected: typesOf(issue), found };
    case 'invalid_value': {
      const choices = issue.values.map(String);
      if (value === undefined) return { kind: 'missing' };
      return { kind: 'unknown-choice', found, nearest: nearestTo(found.written, choices), choices };
    }
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return { kind: 'empty' };
      // Bounds that are left out are those of whole numbers.
      return { kind: 'too-small', least: Number(issue.minimum) + (issue.inclusive === false ? 1 : 0), found };
    case 'too_big':
      return { kind: 'too-large', most: Number(issue.maximum), found };
    case 'custom':
      return { found, ...(issue.params as { problem: Problem }).problem } as Problem;
    default:
      throw new TypeError(`a check without words: ${issue.code}`);
  }
}

const typeNames: Readonly<Record<string, JsonType>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'true-or-false',
  array: 'list',
  object: 'object',
  record: 'object',
};

/** The types of which a value should have had one. */
function typesOf(issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidUnion): JsonType[] {
  const expected =
    issue.code === 'invalid_type'
      ? [issue.expected]
      : issue.errors.flat().flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : []));
  return [...new Set(expected)].map((name) => {
    const type = typeNames[name];
    if (type === undefined) throw new TypeError(`a type without a name: ${name}`);
    return type;
  });
}

const longestShown = 40;

function foundIn(value: unknown): JsonFound {
  if (value === null) return { type: 'null', written: 'null' };
  if (typeof value === 'string') {
    return { type: 'text', written: value.length > longestShown ? `${value.slice(0, longestShown - 1)}…` : value };
  }
  if (typeof value === 'number') return { type: 'number', written: String(value) };
  if (typeof value === 'boolean') return { type: 'true-or-false', written: String(value) };
  return { type: Array.isArray(value) ? 'list' : 'object', written: '' };
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    value,
  );
}

/** The keys that an object schema knows at a path, for did-you-mean. */
function keysAt(schema: z.ZodType, path: JsonPath): string[] {
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
