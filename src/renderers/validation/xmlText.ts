import { printable } from '../text/untrusted.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text on one line for an element or an attribute of XML 1.0, which knows neither most controls nor U+FFFE and U+FFFF. */
export function xmlText(text: string): string {
  return printable(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
