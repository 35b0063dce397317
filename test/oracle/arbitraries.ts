import fc from 'fast-check';

export function weighted<T>(...parts: [number, fc.Arbitrary<T>][]): fc.Arbitrary<T> {
  return fc.oneof(...parts.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

export function chance(percent: number): fc.Arbitrary<boolean> {
  return fc.integer({ min: 1, max: 100 }).map((number) => number > 100 - percent);
}
