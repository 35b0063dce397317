import type { Asked } from './periods.ts';

/** Cases counted above and below the line; `told`: cases of which a column tells something, where all blank means no value. */
export interface Quotient {
  readonly of: string;
  readonly by: string;
  readonly told?: readonly (readonly [among: string, told: string])[];
  /** What the value is, where it is not simply one count by the other. */
  readonly value?: (numerator: string, denominator: string) => string;
}

const closedFirst = 'is_closed AND is_first';
const closedCivil = 'is_closed AND civil_first';
const enforced = "is_closed AND code = '执'";
const tried = "line IN ('civil', 'criminal', 'administrative') AND instance <> 'other'";
const isIn = (column: string, ...words: readonly string[]) =>
  `coalesce(${column} IN (${words.map((word) => `'${word}'`).join(', ')}), false)`;
const share = (among: string, that: string, told?: string): Quotient => ({
  of: `${among} AND ${that}`,
  by: among,
  ...(told === undefined ? {} : { told: [[among, told]] as const }),
});

const divisors = {
  closings: closedFirst,
  judgments: `${closedFirst} AND ${isIn('method', '判决')}`,
  appealable: `${closedFirst} AND ${isIn('method', '判决', '驳回起诉')} AND NOT small`,
};

/** Spec §3 as conditions on cases. */
export function quotients(asked: Asked): Readonly<Record<string, Quotient>> {
  const divisor = divisors[asked.appealDenominator];
  const toldMethods = asked.appealDenominator === 'closings' ? [] : ([[closedFirst, 'method IS NOT NULL']] as const);
  const byAppealDay = asked.reversalBasis === 'appeal-closing';
  const appeals: Quotient = asked.dated
    ? {
        of: 'is_first AND appeal_in',
        by: divisor,
        told: [
          ...toldMethods,
          ['is_first AND appealed_by_then', 'appeal_filed IS NOT NULL'],
          [
            `is_first AND closed <= DATE '${asked.measuredOn}'`,
            'appeal_flag IS NOT NULL OR appeal_filed IS NOT NULL OR outcome IS NOT NULL',
          ],
        ],
      }
    : {
        of: `${divisor} AND appealed`,
        by: divisor,
        told: [...toldMethods, [divisor, '(appeal_flag IS NOT NULL OR outcome IS NOT NULL)']],
      };
  const looked = byAppealDay ? 'is_first AND appealed_by_then' : `${closedFirst} AND appealed`;
  const toldOutcomes: readonly (readonly [string, string])[] = [
    [looked, 'outcome IS NOT NULL'],
    ...(byAppealDay
      ? ([['is_first AND appealed_by_then AND outcome IS NOT NULL', 'appeal_closed IS NOT NULL']] as const)
      : []),
  ];
  const ended = byAppealDay ? 'is_first AND outcome_in' : `${closedFirst} AND decided_by_as_of`;
  const outcomeRate = (...outcomes: readonly string[]): Quotient => ({
    of: `${byAppealDay ? ended : `${divisor} AND decided_by_as_of`} AND ${isIn('outcome', ...outcomes)}`,
    by: divisor,
    told: [...toldMethods, ...toldOutcomes],
  });
  const ofOutcomes = (of: readonly string[], by: readonly string[]): Quotient => ({
    of: `${ended} AND ${isIn('outcome', ...of)}`,
    by: `${ended} AND ${isIn('outcome', ...by)}`,
    told: toldOutcomes,
  });
  const retrialReversed = `${tried} AND ${isIn('retrial', '改判', '发回重审')}`;
  const decided = `${closedFirst} AND ${isIn('method', '判决', '裁定', '驳回起诉')}`;
  const days = `(DATE '${asked.measuredOn}' - DATE '${asked.start}' + 1)`;
  return {
    'closure-rate': { of: 'is_closed', by: 'incoming OR carried_over' },
    'clearance-rate': { of: 'is_closed', by: 'incoming' },
    'within-limit-rate': share('is_closed AND due IS NOT NULL', 'closed <= moved_due'),
    'statutory-within-limit-rate': share('is_closed AND due IS NOT NULL', 'closed <= due'),
    'overdue-pending-rate': share('pending AND due IS NOT NULL', 'overdue'),
    'long-pending-rate': { of: 'pending AND long', by: 'incoming OR carried_over' },
    'small-claims-rate': share(closedCivil, 'small', '(small_flag IS NOT NULL OR procedure IS NOT NULL)'),
    'summary-rate': share(
      closedCivil,
      `(small OR ${isIn('procedure', '简易', '速裁', '小额诉讼')})`,
      '(procedure IS NOT NULL OR small)',
    ),
    'sole-judge-rate': share(closedFirst, isIn('tribunal', '独任'), 'tribunal IS NOT NULL'),
    'mediation-rate': share(closedCivil, isIn('method', '调解'), 'method IS NOT NULL'),
    'mediation-withdrawal-rate': share(closedCivil, isIn('method', '调解', '撤诉'), 'method IS NOT NULL'),
    'in-court-rate': {
      ...share(decided, isIn('pronounced', '是')),
      told: [
        [closedFirst, 'method IS NOT NULL'],
        [decided, 'pronounced IS NOT NULL'],
      ],
    },
    'appeal-rate': appeals,
    'settled-rate': {
      ...appeals,
      value: (numerator, denominator) => `(${denominator} - ${numerator}) / ${denominator}`,
    },
    'reversal-rate': outcomeRate('改判', '发回重审'),
    'reversed-rate': outcomeRate('改判'),
    'remanded-rate': outcomeRate('发回重审'),
    'appeal-reversal-share': ofOutcomes(['改判', '发回重审'], ['维持', '改判', '发回重审', '指令审理', '调解', '其他']),
    'reversal-remand-ratio': ofOutcomes(['改判'], ['发回重审']),
    'retrial-reversal-rate': asked.dated
      ? {
          of: `${retrialReversed} AND retrial_in`,
          by: `is_closed AND ${tried}`,
          told: [
            [`${tried} AND retrial IS NOT NULL AND filed <= DATE '${asked.measuredOn}'`, 'retrial_closed IS NOT NULL'],
          ],
        }
      : { of: `${retrialReversed} AND is_closed AND retrial_by_as_of`, by: `is_closed AND ${tried}` },
    'disposition-time': {
      of: 'pending',
      by: 'is_closed',
      value: (numerator, denominator) => `${numerator} * ${days} / ${denominator}`,
    },
    'enforcement-completion-rate': share(enforced, isIn('method', '执行完毕'), 'method IS NOT NULL'),
    'enforcement-suspension-rate': share(enforced, isIn('method', '终本'), 'method IS NOT NULL'),
  };
}

/** Indicators that are no quotient of counts, as aggregates. */
export const aggregates: Readonly<Record<string, string>> = {
  'average-duration': 'avg(duration) FILTER (is_closed)',
  'median-duration': 'quantile_cont(duration, 0.5) FILTER (is_closed)',
  'p90-duration': 'quantile_cont(duration, 0.9) FILTER (is_closed)',
  'net-average-duration': 'avg(greatest(0, duration - deducted)) FILTER (is_closed)',
  'median-pending-age': 'quantile_cont(age, 0.5) FILTER (pending)',
  'closures-per-judge':
    'count(*) FILTER (is_closed AND judge IS NOT NULL) / nullif(count(DISTINCT (court, judge)) FILTER (is_closed AND judge IS NOT NULL), 0)',
};
