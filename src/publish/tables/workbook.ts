/**
 * Reads spreadsheets: `.xlsx` and `.ods`, values only. What a formula, a macro or a link to another file would do is not
 * done. hucre unfolds and parses; how much it may unfold is judged here, before.
 */
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import type { Cell, Problem, Sheet, SourceFile, Workbook } from '../source.js';
import { letter } from './letter.js';
import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_FILE_BYTES, MAX_ROWS, MAX_UNFOLDED_BYTES } from './limits.js';
import { tooManyRows } from './refusals.js';
import { listZip, type ZipEntry } from './zip.js';
import { say } from '../language.js';

type Parsed = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** What a file holds is asked first, and then what it says: it is unfolded once. */
const known = new WeakMap<SourceFile, Promise<Workbook>>();

/** The sheets of a workbook. A file that is none, is locked or unfolds to too much gives a problem and no sheet. */
export function readWorkbook(file: SourceFile): Promise<Workbook> {
  let workbook = known.get(file);
  if (!workbook) known.set(file, (workbook = unfoldWorkbook(file)));
  return workbook;
}

/** @param most rows that are read of a sheet */
export async function unfoldWorkbook({ name, bytes }: SourceFile, most = MAX_ROWS): Promise<Workbook> {
  const entries = bytes.length > MAX_FILE_BYTES ? 'large' : listZip(bytes);
  const refusal = refusalOf(bytes, entries);
  if (refusal || !Array.isArray(entries))
    return { sheets: [], problems: [{ place: { file: name }, ...refusal }] as Problem[] };
  const isOds = entries.some((entry) => entry.name === 'content.xml');
  // A cell that was left at the end of the sheet by mistake is not looked at; of rows, one more than may be there.
  const range = `A1:${letter(MAX_COLUMNS - 1)}${most + 1}`;
  try {
    const { sheets } = await (isOds ? readOds(bytes) : readXlsx(bytes, { range }));
    const cut = sheets.filter(({ rows }) => rows.length > most);
    const problems = [
      ...cut.map((sheet) => tooManyRows({ file: name, sheet: sheet.name }, most)),
      ...notDone(entries).map((what) => ({ place: { file: name }, ...what })),
    ];
    return { sheets: sheets.map((sheet) => sheetOf(sheet, most)), problems };
  } catch (error) {
    // hucre's own bound on the cells of a sheet.
    const isLarge = error instanceof Error && error.message.includes(', over the ');
    return { sheets: [], problems: [{ place: { file: name }, ...(isLarge ? tooLarge() : unreadable()) }] };
  }
}

type Refusal = Omit<Problem, 'place'>;

/** What a workbook would do in a spreadsheet program, and does not here. */
function notDone(entries: readonly ZipEntry[]): Refusal[] {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  return [
    ...(has(/vbaProject\.bin$|^(Basic|Scripts)\//i) ? [macros()] : []),
    ...(has(/^xl\/externalLinks\/externalLink/i) ? [links()] : []),
  ];
}

const macros = (): Refusal => ({
  level: 'advice',
  kind: 'macros',
  message: say(
    'Ce classeur contient des macros\u00a0: aucune n’a été exécutée, seules les valeurs des cellules sont lues.',
    'This workbook has macros: none was run, only the values of cells are read.',
  ),
  mend: say(
    'Enregistrez-le au format .xlsx ou .ods, sans macros, avant de le transmettre.',
    'Save it as .xlsx or .ods, without macros, before you pass it on.',
  ),
});
const links = (): Refusal => ({
  level: 'advice',
  kind: 'external-links',
  message: say(
    'Des cellules dépendent d’autres classeurs\u00a0: ces liens n’ont pas été suivis, la dernière valeur enregistrée est lue.',
    'Some cells depend on other workbooks: these links were not followed, the value saved last is read.',
  ),
  mend: say(
    'Vérifiez ces valeurs, ou collez-les à la place des formules (collage spécial, valeurs).',
    'Check these values, or paste them in the place of the formulas (paste special, values).',
  ),
});

const unreadable = (): Refusal => ({
  level: 'error',
  kind: 'unreadable-file',
  message: say(
    'Ce fichier ne se lit pas comme un tableau .xlsx ou .ods\u00a0: il est abîmé, ou d’un autre format.',
    'This file cannot be read as an .xlsx or .ods spreadsheet: it is damaged, or of another format.',
  ),
  mend: say(
    'Ouvrez-le dans LibreOffice ou Excel, puis enregistrez-le sous au format .xlsx ou .ods.',
    'Open it in LibreOffice or Excel, then save it as .xlsx or .ods.',
  ),
});
const locked = (): Refusal => ({
  level: 'error',
  kind: 'locked-file',
  message: say(
    'Ce fichier est protégé par un mot de passe, ou d’un ancien format (.xls)\u00a0: il n’a pas été lu.',
    'This file is protected by a password, or of an old format (.xls): it was not read.',
  ),
  mend: say(
    'Enregistrez-le sous au format .xlsx ou .ods, sans mot de passe.',
    'Save it as .xlsx or .ods, without a password.',
  ),
});
const tooLarge = (): Refusal => ({
  level: 'error',
  kind: 'file-too-large',
  message: say(
    'Ce fichier est beaucoup trop grand pour un tableau\u00a0: il n’a pas été lu.',
    'This file is much too large for a spreadsheet: it was not read.',
  ),
  mend: say(
    'Retirez les images, les feuilles et les lignes inutiles, ou coupez-le en plusieurs fichiers.',
    'Take out pictures, sheets and rows that are not needed, or cut it into several files.',
  ),
});

function refusalOf(bytes: Uint8Array, entries: ReturnType<typeof listZip> | 'large'): Refusal | undefined {
  if (entries === 'large') return tooLarge();
  // An OLE container: what Excel 97 wrote, and what a password makes of an .xlsx.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return locked();
  if (!entries) return unreadable();
  return entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNFOLDED_BYTES ? tooLarge() : undefined;
}

function sheetOf({ name, rows, hidden, veryHidden, merges = [] }: Parsed, most: number): Sheet {
  return {
    name,
    hidden: Boolean(hidden ?? veryHidden),
    rows: rows.slice(0, most).map(rowOf),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
  };
}

function rowOf(row: Parsed['rows'][number]): Cell[] {
  const cells = row.slice(0, MAX_COLUMNS).map(cellOf);
  let length = cells.length;
  while (length && cells[length - 1] === undefined) length--;
  return cells.slice(0, length);
}

/** Of a spreadsheet's first days, only a time of day: midnight is the day 0, of 1899 or 1904. */
const TIME_ONLY_UNTIL = Date.UTC(1904, 0, 2);

function cellOf(value: Parsed['rows'][number][number]): Cell {
  if (value === null || value === '') return undefined;
  if (typeof value === 'string') return odsTime(value) ?? value.slice(0, MAX_CELL_LENGTH);
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) return undefined;
  // Rounded to the minute: a serial number is a fraction of a day, and 9:30 is none that a computer can hold.
  const minute = Math.round(value.getTime() / 60_000);
  const minutes = ((minute % 1440) + 1440) % 1440;
  if (value.getTime() < TIME_ONLY_UNTIL) return { minutes };
  const day = new Date(minute * 60_000).toISOString().slice(0, 10);
  return minutes ? { day, minutes } : { day };
}

/** OpenDocument writes a time of day as a duration, which is handed on as it is: `PT09H30M00S`. */
function odsTime(text: string): Cell {
  const match = /^PT(\d{1,2})H(\d{1,2})M(?:[\d.]+S)?$/.exec(text);
  return match ? { minutes: Number(match[1]) * 60 + Number(match[2]) } : undefined;
}
