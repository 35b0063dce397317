import type { Report } from '../documents/report/report.ts';
import { indicators } from '../indicators/registry.ts';
import type { Language } from '../messages/language.ts';
import type { ReportNames } from '../messages/report.ts';
import { fieldName } from './ruleNames.ts';

/** Names in one language of whatever a report knows by id. A report of a newer version may hold ids unknown here. */
export interface Names extends ReportNames {
  /** A name for the heads of narrow columns. */
  shortIndicator(id: string): string;
}

/** Names in a document of one indicator. */
export function namesOfIndicator(
  { id, label }: Pick<Report['indicators'][number], 'id' | 'label'>,
  courts: readonly { readonly code: string; readonly name: string }[],
  language: Language,
): ReportNames {
  const names = new Map(courts.map(({ code, name }) => [code, name]));
  return {
    indicator: (other) => (other === id ? label[language] : other),
    field: (field) => fieldName(field, language),
    court: (code) => names.get(code) ?? code,
  };
}

export function namesOf(
  report: {
    readonly courts: readonly { readonly code: string; readonly name: string }[];
    readonly indicators: readonly Pick<Report['indicators'][number], 'id' | 'label'>[];
  },
  language: Language,
): Names {
  const courts = new Map(report.courts.map(({ code, name }) => [code, name]));
  const labels = new Map(report.indicators.map(({ id, label }) => [id, label[language]]));
  const shortLabels = new Map<string, string>(indicators.map(({ id, shortLabel }) => [id, shortLabel[language]]));
  return {
    indicator: (id) => labels.get(id) ?? id,
    shortIndicator: (id) => shortLabels.get(id) ?? labels.get(id) ?? id,
    court: (code) => courts.get(code) ?? code,
    field: (id) => fieldName(id, language),
  };
}
