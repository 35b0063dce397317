import { builtInSchemes } from '../bands/builtIn.ts';
import type { LoadedConfig } from '../config/config.ts';

/** The files that a run reads besides its cases, as far as there are any: configuration, scheme, calendar of holidays. */
export function settingsFiles(
  { config: { holidays }, origin }: LoadedConfig,
  { scheme }: { readonly scheme?: string | undefined },
): string[] {
  const schemeFile = builtInSchemes.some(({ id }) => id === scheme) ? undefined : scheme;
  return [origin?.path, schemeFile, holidays].filter((path) => path !== undefined);
}
