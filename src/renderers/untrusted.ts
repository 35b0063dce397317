/**
 * Text from data made safe to print on a terminal: control characters (C0, C1, escape), and the marks that turn the
 * direction of writing, become a visible replacement. Line breaks and tabs become spaces.
 */
export function visible(text: string): string {
  return (
    text
      .replace(/[\t\r\n]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
  );
}
