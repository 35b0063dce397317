import { CourtstatError } from '../errors.ts';
import { nearestTo } from '../messages/nearest.ts';

/** One of the choices of an option; throws `unknown-choice`. */
export function oneOf<const T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw new CourtstatError('unknown-choice', { option, value, choices, nearest: nearestTo(value, choices) });
  }
  return found;
}

/** A whole number of at least `least` and, where given, at most `most`; throws `unknown-choice`. */
export function wholeNumber(option: string, text: string, least = 1, most?: number): number {
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : -1;
  if (number < least || number > (most ?? number)) {
    const choices = [least, least + 1, least + 2]
      .map(String)
      .concat('…', ...(most === undefined ? [] : [String(most)]));
    throw new CourtstatError('unknown-choice', { option, value: text, choices, nearest: null });
  }
  return number;
}

export function optional<T, R>(value: T | undefined, read: (value: T) => R): R | undefined {
  return value === undefined ? undefined : read(value);
}

/** An object with the property only where there is a value. */
export function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
