/**
 * What `JSON.stringify(value, null, 2)` writes, in pieces: an array or another iterable item by item, an object member by
 * member. Items are written whole. `indent` is that of the line on which the value stands.
 */
export function* jsonPieces(value: unknown, indent = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) yield JSON.stringify(value);
  else if (isIterable(value)) yield* bracketed('[', itemsOf(value, indent), ']', indent);
  else yield* bracketed('{', membersOf(value, indent), '}', indent);
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}

function* itemsOf(items: Iterable<unknown>, indent: string): Generator<Iterable<string>> {
  for (const item of items) yield [JSON.stringify(item ?? null, null, 2).replaceAll('\n', `\n${indent}  `)];
}

function* membersOf(object: object, indent: string): Generator<Iterable<string>> {
  for (const [key, member] of Object.entries(object)) {
    if (member !== undefined) yield withKey(key, member, indent);
  }
}

function* withKey(key: string, member: unknown, indent: string): Generator<string> {
  yield `${JSON.stringify(key)}: `;
  yield* jsonPieces(member, `${indent}  `);
}

function* bracketed(open: string, parts: Iterable<Iterable<string>>, close: string, indent: string): Generator<string> {
  let isEmpty = true;
  for (const part of parts) {
    yield `${isEmpty ? open : ','}\n${indent}  `;
    yield* part;
    isEmpty = false;
  }
  yield isEmpty ? `${open}${close}` : `\n${indent}${close}`;
}
