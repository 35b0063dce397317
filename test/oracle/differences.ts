/** Two calculations divide and take roots in different orders. */
const RELATIVE = 1e-12;
/** What is left where numbers near 1 are taken from 1. */
const ABSOLUTE = 1e-14;

function isClose(one: number, other: number): boolean {
  if (Number.isInteger(one) && Number.isInteger(other)) return one === other;
  const distance = Math.abs(one - other);
  return distance <= ABSOLUTE || distance <= RELATIVE * Math.max(Math.abs(one), Math.abs(other));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Where two documents differ: whole numbers must be the same, all others agree to twelve digits. */
export function differences(found: unknown, expected: unknown, place = ''): string[] {
  if (typeof found === 'number' && typeof expected === 'number' && isClose(found, expected)) return [];
  if (isRecord(found) && isRecord(expected)) {
    const keys = [...new Set([...Object.keys(found), ...Object.keys(expected)])];
    return keys.flatMap((key) => differences(found[key], expected[key], `${place}/${key}`));
  }
  if (Object.is(found, expected)) return [];
  return [`${place}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`];
}
