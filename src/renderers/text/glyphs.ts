/** Signs outside the alphabet. The ASCII ones suit consoles that show the others too wide or not at all. */
export interface Glyphs {
  readonly rule: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly range: string;
  readonly none: string;
  readonly bullet: string;
  readonly arrow: string;
  readonly marks: Readonly<
    Record<'within' | 'better' | 'below' | 'above' | 'too-few' | 'no-band' | 'unavailable', string>
  >;
  readonly uncertain: string;
  /** Of a change that chance alone does not explain. */
  readonly significant: string;
}

/** All marks one column wide, none of them told apart by colour. */
const shared = { uncertain: '?', significant: '*' };

export const unicodeGlyphs: Glyphs = {
  ...shared,
  rule: '─',
  atLeast: '≥',
  atMost: '≤',
  range: '–',
  none: '—',
  bullet: '·',
  arrow: '→',
  marks: { within: '✓', better: '+', below: '↓', above: '↑', 'too-few': '~', 'no-band': '·', unavailable: '' },
};

export const asciiGlyphs: Glyphs = {
  ...shared,
  rule: '-',
  atLeast: '>=',
  atMost: '<=',
  range: '-',
  none: '-',
  bullet: '*',
  arrow: '->',
  marks: { within: '=', better: '+', below: '<', above: '>', 'too-few': '~', 'no-band': '.', unavailable: '' },
};

/** Signs of the words themselves that are no ASCII, and what stands for each, column for column. */
const asciiSigns: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '×': 'x',
  '·': '.',
  '–': '-',
  '—': '-',
  '−': '-',
  '\uFFFD': '?',
};

export function withAsciiSigns(text: string): string {
  return text.replace(/[“”×·–—−\uFFFD]/g, (sign) => asciiSigns[sign] ?? sign);
}

/** Signs of formulas, and what stands for them. */
const asciiMathematics: Readonly<Record<string, string>> = { '÷': '/', '−': '-', '＝': '=', '＋': '+', '－': '-' };

export function withAsciiMathematics(text: string): string {
  return text.replace(/[÷−＝＋－]/g, (sign) => asciiMathematics[sign] ?? sign);
}
