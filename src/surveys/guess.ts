import type { FieldId } from '../cases/fields.ts';
import type { ColumnSurvey } from './columnSurvey.ts';
import type { DayOrder } from './dayOrder.ts';
import type { HeaderSign } from './headerSign.ts';

/**
 * How sure a guess is. Certain: the program knows the header. Likely: the header names the field and the cells fit.
 * Unsure: only one of the two speaks for it.
 */
export type Confidence = 'certain' | 'likely' | 'unsure';

/** Which column may hold a field, and why. */
export interface Guess {
  readonly field: FieldId;
  readonly column: ColumnSurvey;
  readonly confidence: Confidence;
  readonly sign: HeaderSign;
  /** Cells that can be read as the field is; of those that are not blank. */
  readonly fitting: number;
  /** How its days lie to those of the column that may hold the other end of the case. */
  readonly order?: {
    readonly than: string;
    readonly as: 'earlier' | 'later';
    readonly rows: Pick<DayOrder, 'both' | 'inOrder'>;
  };
}
