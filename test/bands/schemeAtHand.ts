import type { SchemeFile } from '../../src/bands/schema.ts';
import { type Band, completeScheme, type Scheme } from '../../src/bands/scheme.ts';

/** A scheme with these indicators; what is not given is that of a plain one. */
export function schemeWith(indicators: SchemeFile['indicators'], more: Partial<SchemeFile> = {}): Scheme {
  return completeScheme({
    id: 'mine',
    version: '1',
    title: { zh: '我院', en: 'ours' },
    status: 'illustrative',
    source: 'us',
    ...more,
    indicators,
  });
}

/** A band from a source that does not matter. */
export function banded(band: Omit<Band, 'source'>): Band {
  return { ...band, source: 'us' };
}
