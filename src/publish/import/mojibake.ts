/** Accents that went through the wrong encoding once: « Ã© » is « é » in UTF-8, read as Windows-1252 and saved so. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** A first byte of UTF-8 and what may follow it, as that reading shows them. */
const TRACE =
  /[ÂÃÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€‚\u0080\u0082][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** The text as it was meant; the same where it is not that mistake all through. */
export function mended(text: string): string {
  return TRACE.test(text) ? text.split('\n').map(mendedLine).join('\n') : text;
}

function mendedLine(line: string): string {
  if (!TRACE.test(line)) return line;
  const bytes: number[] = [];
  for (const character of line) {
    const special = WINDOWS.indexOf(character);
    const code = special < 0 ? (character.codePointAt(0) ?? 0) : special + 0x80;
    if (code > 255) return line;
    bytes.push(code);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return line;
  }
}
