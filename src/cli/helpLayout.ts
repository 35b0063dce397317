import { textWidth } from '../renderers/text/textWidth.ts';
import { wrapText } from '../renderers/text/wrapping.ts';

/** How help is measured and wrapped; commander by itself breaks lines at spaces only, which Chinese has not. */
export interface HelpLayout {
  readonly displayWidth?: (text: string) => number;
  readonly boxWrap?: (text: string, width: number) => string;
}

export const helpLayout: HelpLayout = {
  displayWidth: textWidth,
  boxWrap: (text, width) =>
    text
      .split('\n')
      .flatMap((line) => wrapText(line, width))
      .join('\n'),
};
