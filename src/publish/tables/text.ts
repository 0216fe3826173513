/** The text of a file whose author never heard of encodings. */
import type { CsvTable } from '../source.js';

type Encoding = CsvTable['encoding'];

/** UTF-8 or UTF-16 by the mark at its start; else UTF-8 if it is valid as such; else what Excel writes in France. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const marked = encodingOfMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, windowsCharacter);
    return { text, encoding: 'windows-1252' };
  }
}

/** What stands at 0x80 to 0x9f in Windows-1252: some releases of Node read these as Latin-1 does. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const windowsCharacter = (control: string) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control;

function encodingOfMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}
