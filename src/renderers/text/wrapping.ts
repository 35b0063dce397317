import { textWidth } from './textWidth.ts';

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** A number, and an English unit after it: one should not stand on a line without the other. */
const endsInNumber = /\d $/;
const unit = /^(?:pp|d|days?)(?![\p{L}\p{N}])/u;

/** Marks that must not begin a line, and such that must not end one (避头尾). */
const notFirst = /^[，。；：、！？）》」』】〕…％,.;:!?)\]}%’”]/;
const notLast = /[（《「『【〔([{‘“]$/;
const wide = /^[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F]|^[\u{20000}-\u{3FFFF}]/u;

/**
 * Breaks text into lines no wider than `width` columns: at spaces, and between Chinese characters where punctuation
 * allows, but not between a number and its unit (12 件, 1.54 pp). What is too long for a line is broken at its spaces, and a
 * word where the line ends. No character is lost but the spaces at a break.
 */
export function wrapText(text: string, width: number): string[] {
  if (textWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text).flatMap((one) => fitting(one, width))) {
    if (textWidth(line + piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    for (const grapheme of split(piece)) {
      if (line !== '' && textWidth(line + grapheme) > width && grapheme !== ' ') {
        lines.push(line.trimEnd());
        line = '';
      }
      line += grapheme;
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Puts items side by side, `gap` spaces between them, as many on a line as fit. */
export function flowItems(items: readonly string[], width: number, gap = 3): string[] {
  const lines: string[] = [];
  for (const item of items.filter((one) => one !== '')) {
    const last = lines.at(-1);
    const joined = `${last}${' '.repeat(gap)}${item}`;
    if (last !== undefined && textWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(item, width));
  }
  return lines;
}

/** Pads with spaces at the end to so many columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Pads with spaces at the start to so many columns. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/** The widest part of a text that `wrapText` would rather not break; where it has line breaks, its widest line. */
export function widestWord(text: string): number {
  return Math.max(0, ...text.split(text.includes('\n') ? '\n' : ' ').map((word) => textWidth(word)));
}

/** The widest run of a text that `wrapText` breaks only where it is wider than a line. */
export function widestRun(text: string): number {
  return Math.max(0, ...piecesOf(text).map((piece) => textWidth(piece.trimEnd())));
}

/** A run, or its words where it is wider than a line. */
function fitting(run: string, width: number): string[] {
  return textWidth(run.trimEnd()) <= width ? [run] : run.split(/(?<= )(?! )/);
}

/** Runs between which a line may break; spaces stay at the end of the run before them. */
function piecesOf(text: string): string[] {
  const runs: string[] = [];
  for (const piece of wordsOf(text)) {
    const before = runs.at(-1);
    if (before !== undefined && endsInNumber.test(before) && unit.test(piece)) runs[runs.length - 1] = before + piece;
    else runs.push(piece);
  }
  return runs;
}

/** The same, but an English unit stands by itself. */
function wordsOf(text: string): string[] {
  const pieces: string[] = [];
  let before = '';
  for (const grapheme of split(text)) {
    const piece = pieces.at(-1);
    if (piece === undefined || mayBreak(piece, before, grapheme)) pieces.push(grapheme);
    else pieces[pieces.length - 1] = piece + grapheme;
    before = grapheme;
  }
  return pieces;
}

function mayBreak(piece: string, before: string, next: string): boolean {
  if (next === ' ' || notFirst.test(next) || notLast.test(before)) return false;
  // A count and its unit (12 件) stay together.
  if (before === ' ') return !(endsInNumber.test(piece) && wide.test(next));
  return wide.test(next) || wide.test(before);
}

function split(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}
