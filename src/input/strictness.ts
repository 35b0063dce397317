import { isUtf8 } from 'node:buffer';

/** An encoding whose commas, quotes and line breaks are bytes of their own. */
export type ByteEncoding = 'utf-8' | 'gb18030';

/** Checks an input of unlimited length, piece by piece, for bytes that its encoding does not allow. */
export interface StrictCheck {
  /** Byte offset of the first fault in the input so far, or undefined. */
  readonly fault: number | undefined;
  push(chunk: Uint8Array): void;
  end(): void;
}

export function strictCheck(encoding: ByteEncoding): StrictCheck {
  const fits = encoding === 'utf-8' ? isUtf8 : isGb18030;
  // Pieces, not one array made anew each time: a line of a gigabyte has no place to be cut.
  let carry: Uint8Array[] = [];
  let offset = 0; // of the carry's first byte
  let fault: number | undefined;

  function check(piece: Uint8Array): void {
    if (!fits(piece)) fault = offset + firstFault(piece, encoding, fits);
    offset += piece.length;
  }

  return {
    get fault() {
      return fault;
    },
    push(chunk) {
      if (fault !== undefined) return;
      const head = carry.length === 0 ? 0 : firstSafeCut(chunk);
      const cut = Math.max(head, lastSafeCut(chunk));
      if (cut > 0) {
        if (head > 0) check(Buffer.concat([...carry, chunk.subarray(0, head)]));
        if (fault === undefined) check(chunk.subarray(head, cut));
        carry = [];
      }
      // A copy: the reader will fill the chunk's memory again.
      if (cut < chunk.length) carry.push(new Uint8Array(chunk.subarray(cut)));
    },
    end() {
      if (fault === undefined) check(Buffer.concat(carry));
    },
  };
}

/** A byte below this is a character by itself in both encodings: comma, line break, space … */
const firstDigit = 0x30;

/** Index behind the first such byte, or 0 where there is none. */
function firstSafeCut(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) < firstDigit) return at + 1;
  return 0;
}

/** Index behind the last one. */
function lastSafeCut(bytes: Uint8Array): number {
  let at = bytes.length;
  while (at > 0 && (bytes[at - 1] as number) >= firstDigit) at--;
  return at;
}

const gb18030 = new TextDecoder('gb18030', { fatal: true });

function isGb18030(bytes: Uint8Array): boolean {
  try {
    gb18030.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Neither decoder says where it gave up: walk the characters of the faulty piece. */
function firstFault(piece: Uint8Array, encoding: ByteEncoding, fits: (bytes: Uint8Array) => boolean): number {
  let at = 0;
  while (at < piece.length) {
    const lead = piece[at] as number;
    const size = lead < 0x80 ? 1 : encoding === 'utf-8' ? utf8Size(lead) : gb18030Size(lead, piece[at + 1] ?? 0);
    if (lead >= 0x80 && !fits(piece.subarray(at, at + size))) return at;
    at += size;
  }
  return at;
}

function utf8Size(lead: number): number {
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function gb18030Size(lead: number, second: number): number {
  if (lead === 0x80) return 1; // the euro sign of code page 936
  return second >= 0x30 && second <= 0x39 ? 4 : 2;
}
