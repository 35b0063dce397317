import type { Language } from './language.ts';

/** How long a limit is. */
type Span = { readonly months: number } | { readonly days: number };

/** How time limits are written. */
export interface LimitWords {
  span(span: Span): string;
  article(title: string, span: string, article: string): string;
  /** From when the figure is in force; `since` as YYYY-MM-DD. */
  since(since: string): string;
  /** What holds for all of them. */
  readonly general: string;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const limitWords: Readonly<Record<Language, LimitWords>> = {
  zh: {
    span: (span) => ('months' in span ? `${span.months}个月` : `${span.days}天`),
    article: (title, span, article) => `${title}：${span}，${article}`,
    since: (since) => `（${since} 起）`,
    general:
      '自立案次日起算，按月计的期满于当月同日，没有同日的为月末。“法定审限”列有数的以该列为准（0 为没有审限）。未列出的没有审限，程序为空的一审案件也没有。',
  },
  en: {
    span: (span) => ('months' in span ? counted(span.months, 'month', 'months') : counted(span.days, 'day', 'days')),
    article: (title, span, article) => `${title}: ${span}; ${article}`,
    since: (since) => ` (since ${since})`,
    general:
      "Counted from the day after filing; months end on the day of the same number, or on the month's last. A number in the time limit column of the row goes before (0: no limit). What is not listed has no limit, nor has first instance with a blank procedure.",
  },
};
