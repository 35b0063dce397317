import type { Language } from '../messages/language.ts';

/** A setting by its key in the configuration (`columns.filedOn`), its value (undefined where it is left to detection) and where it comes from. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  /** A flag, `path:line` of the configuration, `default` or `locale`. */
  readonly source: string;
}

const sourceNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { default: '默认', locale: '随系统语言', detected: '自动识别' },
  en: { default: 'default', locale: 'locale', detected: 'detected' },
};

/** Settings as a configuration file (JSON with comments): it can be saved and used, and each line says where its value comes from. */
export function settingsText(settings: readonly Setting[], language: Language): string {
  const names = sourceNames[language];
  const groups = new Map<string, { inner: string | undefined; value: unknown; source: string }[]>();
  for (const { key, value, source } of settings) {
    const [outer = '', ...inner] = key.split('.');
    groups.set(outer, [...(groups.get(outer) ?? []), { inner: inner[0], value, source: names[source] ?? source }]);
  }
  const lines = [...groups].flatMap(([outer, members]) => {
    const [first] = members;
    if (first !== undefined && first.inner === undefined) {
      return first.value === undefined
        ? [`  // "${outer}": ${names.detected}`]
        : [`  ${JSON.stringify(outer)}: ${JSON.stringify(first.value)}, // ${first.source}`];
    }
    const inside = members.map(
      ({ inner = '', value, source }) => `    ${JSON.stringify(inner)}: ${JSON.stringify(value)}, // ${source}`,
    );
    return [`  ${JSON.stringify(outer)}: {`, ...inside, '  },'];
  });
  return `${['{', ...lines, '}'].join('\n')}\n`;
}
