import fc from 'fast-check';

const pieces = ['"', '"', '""', ',', '\n', '\r', '\r\n', 'a', 'b', ' ', '昆', 'x,"', '",', '"\n"', '\n"'];

/** Files in which quotes stand anywhere: never closed, followed by junk, inside unquoted cells. */
export function faultyFiles(length: number): fc.Arbitrary<Buffer> {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: length, size: 'max' });
  return text.map((parts) => Buffer.from(parts.join('')));
}
