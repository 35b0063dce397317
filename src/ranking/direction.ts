import type { Band, Better } from '../bands/scheme.ts';
import { outsideBand } from '../bands/verdict.ts';
import { comparable } from './ranking.ts';

/** Nearer to the band than before, farther from it, as far; or met both times, where going further earns nothing. */
export const directions = ['toward', 'away', 'unchanged', 'within'] as const;
export type Direction = (typeof directions)[number];

/** By what a direction was told: by the band, or where there is none, by the side that is better. */
export const directedBy = ['band', 'better'] as const;

/** Which way a value has moved; null where it has a band nor a better side. */
export interface Movement {
  readonly direction: Direction | null;
  readonly by: (typeof directedBy)[number] | null;
}

export const noMovement: Movement = { direction: null, by: null };

/** Which way a value has moved from an earlier one, both held against the band of today. */
export function movementOf(from: number, to: number, band: Band | undefined, better: Better | undefined): Movement {
  if (band !== undefined) {
    const [before, now] = [from, to].map((value) => comparable(outsideBand(value, band, better)));
    return { direction: before === 0 && now === 0 ? 'within' : nearer(before, now), by: 'band' };
  }
  if (better !== 'higher' && better !== 'lower') return noMovement;
  const [before, now] = better === 'lower' ? [from, to] : [-from, -to];
  return { direction: nearer(comparable(before), comparable(now)), by: 'better' };
}

/** The smaller the better. */
function nearer(before = 0, now = 0): Direction {
  return now < before ? 'toward' : now > before ? 'away' : 'unchanged';
}
