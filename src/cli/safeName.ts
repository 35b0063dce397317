/** What no file name may hold on some system, or what would hide in one: separators, signs, controls, format characters. */
const unsafe = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Names that Windows keeps for devices, whatever ending follows them, with spaces before it or not; and what looks like an option. */
const reserved = /^(?:-|(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$))/i;
/** File systems take 255 bytes; some are left to what stands around the name in a path, and to temporary names. */
const mostBytes = 180;
const standIn = '_';

/** A name as a part of a file name that every system takes: never empty, no longer than 181 bytes, no dots or spaces at its ends. */
export function safeName(name: string): string {
  const clean = shortened(name.normalize('NFC').replace(unsafe, standIn)).replace(/^[. ]+|[. ]+$/g, '');
  if (clean === '') return standIn;
  return reserved.test(clean) ? `${standIn}${clean}` : clean;
}

function shortened(name: string): string {
  let kept = '';
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > mostBytes) break;
    kept += character;
  }
  return kept;
}
