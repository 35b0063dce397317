import { addMonths, type Day } from '../calendar/day.ts';
import type { Limit } from './limit.ts';

/**
 * The last day of a limit. The filing day is not counted (民法典 art. 201), so that months end on the day with the number of
 * the filing day, or the month's last day where there is none (art. 202).
 */
export function dueDay(filedOn: Day, { span }: Pick<Limit, 'span'>): Day {
  return 'months' in span ? addMonths(filedOn, span.months) : filedOn + span.days;
}
