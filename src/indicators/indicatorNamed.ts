import { nearestTo } from '../messages/nearest.ts';
import type { Indicator } from './indicator.ts';
import { indicators } from './registry.ts';

/** Ids, names and short names in both languages: whatever is printed may be typed. */
function namesOf({ id, label, shortLabel }: Indicator): string[] {
  return [id, label.zh, label.en, shortLabel.zh, shortLabel.en];
}

/** An indicator by its id, or by a name as it is printed; capitals do not matter. */
export function indicatorNamed(text: string): (typeof indicators)[number] | undefined {
  const wanted = text.trim().toLowerCase();
  return indicators.find((indicator) => namesOf(indicator).some((name) => name.toLowerCase() === wanted));
}

/** The id or name most like a text, or like one of these `others`; null where none is near. */
export function nearestIndicator(text: string, others: readonly string[] = []): string | null {
  return nearestTo(text, [...indicators.flatMap(namesOf), ...others]);
}
