import { type Day, isoOf } from '../calendar/day.ts';

/** Spells each day once: a million cases have some thousand of them. */
export function isoDays(): (day: Day) => string {
  const texts = new Map<Day, string>();
  return (day) => {
    const known = texts.get(day);
    if (known !== undefined) return known;
    const text = isoOf(day);
    texts.set(day, text);
    return text;
  };
}
