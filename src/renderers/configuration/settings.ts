import type { Language } from '../../messages/language.ts';
import { settingWords } from '../../messages/settingWords.ts';

/** A setting by its key in the configuration (`columns.filedOn`), its value (undefined where it is left to detection) and where it comes from. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  /** A flag, `path:line` of the configuration, `default` or `locale`. */
  readonly source: string;
}

/** Settings as a configuration file (JSON with comments): it can be saved and used, and each line says where its value comes from. */
export function renderSettings(settings: readonly Setting[], language: Language): string {
  const { sources, detected } = settingWords[language];
  const groups = new Map<string, { inner: string | undefined; value: unknown; source: string }[]>();
  for (const { key, value, source } of settings) {
    const [outer = '', ...inner] = key.split('.');
    groups.set(outer, [...(groups.get(outer) ?? []), { inner: inner[0], value, source: sources[source] ?? source }]);
  }
  const lines = [...groups].flatMap(([outer, members]) => {
    const [first] = members;
    if (first !== undefined && first.inner === undefined) {
      return first.value === undefined
        ? [`  // "${outer}": ${detected}`]
        : [`  ${JSON.stringify(outer)}: ${JSON.stringify(first.value)}, // ${first.source}`];
    }
    const inside = members.map(
      ({ inner = '', value, source }) => `    ${JSON.stringify(inner)}: ${JSON.stringify(value)}, // ${source}`,
    );
    return [`  ${JSON.stringify(outer)}: {`, ...inside, '  },'];
  });
  return `${['{', ...lines, '}'].join('\n')}\n`;
}
