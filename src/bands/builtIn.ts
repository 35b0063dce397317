import type { SchemeFile } from './schema.ts';
import { completeScheme, type Scheme } from './scheme.ts';
import cepej from './schemes/cepej.json' with { type: 'json' };
import mongolianHorse from './schemes/mongolian-horse-5.1.json' with { type: 'json' };

// The type of an imported JSON file has every word as `string`; a test holds the files against the schema.
const files = [mongolianHorse, cepej] as unknown as readonly SchemeFile[];

export const builtInSchemes: readonly Scheme[] = files.map(completeScheme);

export const defaultSchemeId = 'mongolian-horse-5.1';
