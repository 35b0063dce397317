import type { Language } from './language.ts';

type Severity = 'error' | 'warning' | 'info';

interface SeverityWords {
  readonly names: Readonly<Record<Severity, string>>;
  /** The name as it stands with a number. */
  counted(severity: Severity, count: number): string;
}

const zh = { error: '错误', warning: '警告', info: '提示' };
const one = { error: 'error', warning: 'warning', info: 'note' };
const several = { error: 'errors', warning: 'warnings', info: 'notes' };

/** What severities are called, everywhere. */
export const severityWords: Readonly<Record<Language, SeverityWords>> = {
  zh: { names: zh, counted: (severity) => zh[severity] },
  en: {
    names: { error: 'error', warning: 'warning', info: 'info' },
    counted: (severity, count) => (count === 1 ? one : several)[severity],
  },
};
