/**
 * Values as people write them in a cell. Each reader gives the value, or undefined where the cell does not say one: nothing is guessed.
 */
import { fold } from '../../domain/search.js';
import { PlainDate } from '../../domain/plain-date.js';
import type { Cell, CellDate } from '../source.js';
import { clock } from '../instants.js';

/** Spaces of all kinds at the ends go; inside, each stays as it is: French typography needs it. */
const trimmed = (text: string) => text.replace(/\r\n?/g, '\n').replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');

/** What a cell shows, near enough: for texts, and for telling a person what stands there. */
export function shown(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return trimmed(cell);
  const day = cell.day?.split('-').reverse().join('/');
  return [day, cell.minutes === undefined ? '' : clock(cell.minutes)].filter(Boolean).join(' ');
}

export const isBlank = (cell: Cell) => cell === undefined || (typeof cell === 'string' && trimmed(cell) === '');

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const isDate = (cell: Cell): cell is CellDate => typeof cell === 'object';

/** The month that a word names or begins: « déc. », « sept », « juil. »; « ju » may be two. */
function monthOf(word: string): number | undefined {
  const found = MONTHS.flatMap((month, index) => (word.length > 2 && month.startsWith(word) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}

const iso = (year: number, month: number, day: number) => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return PlainDate.parse(text)?.toString();
};

/** Two digits are this century's. */
const fullYear = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** First serial number that is taken for a day in a cell without a date format: 1 January 2000; and the last, in 2100. */
const SERIALS = [36_526, 73_415] as const;

/** `5/12/2026`, `le samedi 5 décembre 2026`, `sam. 5 déc. 26`, `2026-12-05`, a serial number. */
export function readDay(cell: Cell): string | undefined {
  if (isDate(cell)) return cell.day;
  if (typeof cell === 'number') {
    const isSerial = Number.isInteger(cell) && cell >= SERIALS[0] && cell <= SERIALS[1];
    return isSerial ? PlainDate.of(1899, 12, 30).addDays(cell).toString() : undefined;
  }
  if (typeof cell !== 'string') return undefined;
  const text = fold(cell).replace(/^(le |(lun|mar|mer|jeu|ven|sam|dim)[a-z]* )+/, '');
  const spelt = /^(\d{1,2})(?:er)? ([a-z]+) (\d{4}|\d\d)$/.exec(text);
  if (spelt) return iso(fullYear(spelt[3] ?? ''), monthOf(spelt[2] ?? '') ?? 0, Number(spelt[1]));
  const isoLike = /^(\d{4}) (\d{1,2}) (\d{1,2})( 00 00( 00)?)?$/.exec(text);
  if (isoLike) return iso(Number(isoLike[1]), Number(isoLike[2]), Number(isoLike[3]));
  const french = /^(\d{1,2}) (\d{1,2}) (\d{4}|\d\d)$/.exec(text);
  return french ? iso(fullYear(french[3] ?? ''), Number(french[2]), Number(french[1])) : undefined;
}

/** A day, or only its month or year: `2026`, `12/2026`, `décembre 2026`, `fin 2026` is none. */
export function readLooseDay(cell: Cell): string | undefined {
  const day = readDay(cell);
  if (day) return day;
  const text = fold(shown(cell));
  if (/^(19|20)\d\d$/.test(text)) return text;
  const spelt = /^([a-z]+) (\d{4})$/.exec(text);
  const month = spelt
    ? monthOf(spelt[1] ?? '')
    : Number(/^(\d{1,2}) \d{4}$/.exec(text)?.[1] ?? /^\d{4} (\d\d)$/.exec(text)?.[1]);
  const year = /\d{4}/.exec(text)?.[0] ?? '';
  return month && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

/** Minutes since midnight: `9h`, `9 h 30`, `09:30`, `9.30`, `midi`, a fraction of a day. `24:00` is an end. */
export function readTime(cell: Cell): number | undefined {
  if (isDate(cell)) return cell.minutes;
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? Math.round(cell * 1440) : hours(cell);
  if (typeof cell !== 'string') return undefined;
  const text = trimmed(cell)
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, '');
  if (text === 'midi') return 720;
  if (text === 'minuit') return 1440;
  const match = /^(\d{1,2})(?:h(?:eures?)?(\d\d)?(?:mn|min)?|[:.](\d\d)(?::00)?)$/.exec(text);
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? match[3] ?? 0)];
  return minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : undefined;
}

/** « 9 » alone in a column of hours. */
const hours = (number: number) => (Number.isInteger(number) && number >= 1 && number <= 24 ? number * 60 : undefined);

const YES = new Set(['oui', 'o', 'x', 'vrai', 'true', 'yes', '1', 'ok', 'v']);
const NO = new Set(['non', 'n', 'faux', 'false', 'no', '0']);
const MARKS = /^[✓✔☑✗✘×]$/u;

/** `oui`, `x`, `VRAI`, `1`, a ticked box. */
export function readYesNo(cell: Cell): boolean | undefined {
  const text = shown(cell);
  if (MARKS.test(text)) return true;
  const word = fold(text);
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/** `12`, `12,5`, `1 234 €`, `75 %`. */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = cell
    .replace(/[\s\u00a0\u202f']+/g, '')
    .replace(/(€|euros?|%|km)$/i, '')
    .replace(',', '.');
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

/**
 * A French number in its usual groups of two; one that lost its zero in a number cell gets it back. Another number
 * (3919, +41…, « demander Mme X ») stays as it is written.
 */
export function readPhone(cell: Cell): string | undefined {
  const text = shown(cell);
  const digits = text.replace(/^(\+|00)33\s*\(?0?\)?/, '').replace(/[\s.\-/]/g, '');
  const national = digits.replace(/^0?/, '0');
  return /^0[1-9]\d{8}$/.test(national) ? (national.match(/\d\d/g) ?? []).join(' ') : text || undefined;
}

/** The address in « Nom <mail> », « mailto: », or with a stray space beside its @ or a dot. */
export function readEmail(cell: Cell): string | undefined {
  const text = shown(cell).replace(/^mailto:/i, '');
  const address = (/<([^<>]+)>$/.exec(text)?.[1] ?? text).replace(/\s*([@.])\s*/g, '$1');
  return /^[^\s@<>",;]{1,64}@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(address) ? address : undefined;
}

/** An address that a browser opens: « www.exemple.fr » is meant as one. */
export function readUrl(cell: Cell): string | undefined {
  const text = shown(cell);
  if (/^(https?:\/\/|mailto:|tel:)[^\s<>"]+$/i.test(text)) return text;
  return /^[\w-]+(\.[\w-]+)+(\/[^\s<>"]*)?$/.test(text) ? `https://${text}` : undefined;
}

/** Before the second line of a value, so that a bullet within it is not taken for one of the list. */
const INDENT = '\u00a0\u00a0';

/**
 * Several values in one cell: one on each line, else between `;` or `|`. Lines that begin with a bullet are one value each with
 * the lines that follow, so that a value may hold anything.
 */
export function readList(cell: Cell): string[] {
  const text = shown(cell);
  const bullet = /^[ \t]*[•‣▪*–-][ \t]/;
  const lines = text.split('\n');
  if (bullet.test(lines[0] ?? '')) {
    const items: string[] = [];
    for (const line of lines)
      if (bullet.test(line)) items.push(line.replace(bullet, ''));
      else items.push(`${items.pop() ?? ''}\n${line.replace(INDENT, '')}`);
    return items.map(trimmed).filter(Boolean);
  }
  const parts = lines.length > 1 ? lines : text.split(/[;|]/);
  return parts.map(trimmed).filter(Boolean);
}

/** A list as {@link readList} reads it back. */
export function writeList(items: readonly string[]): string {
  const isPlain = items.length > 1 ? items.every((item) => !/[\n]/.test(item)) : !/[\n;|]/.test(items[0] ?? '');
  const startsBullet = /^\s*[•‣▪*–-]\s/.test(items[0] ?? '');
  return isPlain && !startsBullet
    ? items.join('\n')
    : items.map((item) => `• ${item.replaceAll('\n', `\n${INDENT}`)}`).join('\n');
}
