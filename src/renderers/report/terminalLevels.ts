import type { Report, ReportCourt } from '../../documents/report/report.ts';
import type { ReportWords } from '../../messages/report.ts';

/** Courts that follow each other and share a level, with the heading to print above them, if any. */
export interface LevelBlock {
  readonly heading: string | null;
  readonly courts: readonly ReportCourt[];
}

/** Divides the courts of a report, as ordered, by level; one block without heading where levels do not matter. */
export function levelBlocks({ courts }: Pick<Report, 'courts'>, words: ReportWords): LevelBlock[] {
  const blocks: ReportCourt[][] = [];
  for (const court of courts) {
    const last = blocks.at(-1);
    if (last !== undefined && last[0]?.level === court.level) last.push(court);
    else blocks.push([court]);
  }
  if (blocks.length < 2 || isRankedAcross(blocks)) return [{ heading: null, courts }];
  return blocks.map((block) => ({ heading: words.levels[block[0]?.level ?? 'none'], courts: block }));
}

/** Within levels every level has a first; where ranks go on from one level to the next they were made across. */
function isRankedAcross(blocks: readonly (readonly ReportCourt[])[]): boolean {
  return blocks.some((block) => {
    const ranks = block.flatMap(({ rank }) => (rank === null ? [] : [rank]));
    return ranks.length > 0 && Math.min(...ranks) > 1;
  });
}
