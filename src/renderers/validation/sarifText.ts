import { printable } from '../text/untrusted.ts';

/** A message of SARIF that stands for itself: brackets would be links, braces placeholders. */
export function sarifText(text: string): { readonly text: string } {
  return {
    text: printable(text)
      .replace(/[\\[\]]/g, (mark) => `\\${mark}`)
      .replace(/[{}]/g, (mark) => mark + mark),
  };
}
