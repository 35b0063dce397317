/** Gives equal texts the same small number, from 0, in the order of first sight. */
export interface Interner {
  readonly texts: readonly string[];
  numberOf(text: string): number;
}

export function createInterner(...known: string[]): Interner {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = texts.push(text) - 1;
      numbers.set(text, number);
    }
    return number;
  };
  known.forEach(numberOf);
  return { texts, numberOf };
}
