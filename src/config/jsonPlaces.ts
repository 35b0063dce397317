import { findNodeAtLocation, type Node } from 'jsonc-parser';

/** Keys and indices that lead to a value. */
export type JsonPath = readonly (string | number)[];

/** Line and column, from 1, of an offset into a text. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The line of each key of the first two levels, by its path with dots. */
export function linesOfKeys(text: string, tree: Node): Map<string, number> {
  const lines = new Map<string, number>();
  const visit = (node: Node | undefined, above: readonly string[]) => {
    for (const { key, offset, value } of membersOf(node)) {
      const path = [...above, key];
      lines.set(path.join('.'), placeAt(text, offset).line);
      if (path.length < 2) visit(value, path);
    }
  };
  visit(tree, []);
  return lines;
}

/** The node at a path, or the nearest one around it (a missing key has none). */
export function nearestNode(tree: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    // A property's value is found; its key begins the pair.
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

/** A key that an object has twice, the offsets of both, and the path of the object. */
interface RepeatedKey {
  readonly key: string;
  readonly first: number;
  readonly second: number;
  readonly above: JsonPath;
}

export function repeatedKey(node: Node | undefined, above: JsonPath = []): RepeatedKey | undefined {
  const seen = new Map<string, number>();
  for (const { key, offset, value } of membersOf(node)) {
    const first = seen.get(key);
    if (first !== undefined) return { key, first, second: offset, above };
    seen.set(key, offset);
    const inside = repeatedKey(value, [...above, key]);
    if (inside !== undefined) return inside;
  }
  for (const [index, element] of (node?.type === 'array' ? (node.children ?? []) : []).entries()) {
    const inside = repeatedKey(element, [...above, index]);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function membersOf(node: Node | undefined): { key: string; offset: number; value: Node | undefined }[] {
  const pairs = node?.type === 'object' ? (node.children ?? []) : [];
  return pairs.map(({ offset, children: [key, value] = [] }) => ({ key: String(key?.value), offset, value }));
}
