import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeName } from '../../src/cli/safeName.ts';

describe('names for files of every system', () => {
  test.each([
    ['包头市青山区人民法院', '包头市青山区人民法院'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
    ['..', '_'],
    ['.', '_'],
    ['', '_'],
    ['   ', '_'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['trailing. . ', 'trailing'],
    ['.hidden', 'hidden'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['Lpt1', '_Lpt1'],
    ['COM¹', '_COM¹'],
    ['con .x', '_con .x'],
    ['aux   ', '_aux'],
    ['nul  .', '_nul'],
    ['console', 'console'],
    ['con x', 'con x'],
    ['-rf', '_-rf'],
    ['. -rf', '_-rf'],
    ['a-b', 'a-b'],
    ['line\nbreak\u0000\u202Egpj', 'line_break__gpj'],
    ['half \uD800 pair', 'half _ pair'],
    ['e\u0301', '\u00e9'],
  ])('%j: %s', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  test('are no longer than a file system takes, and cut between characters', () => {
    const cut = safeName('院'.repeat(200));
    expect(cut).toBe('院'.repeat(60));
    expect(safeName(`${'a'.repeat(179)}𠮷`)).toBe('a'.repeat(179));
    expect(safeName(`${'a'.repeat(178)}. .${'b'.repeat(50)}`)).toBe('a'.repeat(178));
  });

  test('whatever the name', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = safeName(name);
        expect(safe).toMatch(/^[^/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+$/u);
        expect(safe).not.toMatch(/^[-. ]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d) *(\.|$)/i);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(181);
        expect(safeName(safe)).toBe(safe);
      }),
    ));
});
