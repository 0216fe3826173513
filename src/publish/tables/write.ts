/** Writes a workbook that LibreOffice and Excel open: titles that stay in view, help below them, lists to choose from. */
import { writeXlsx } from 'hucre/xlsx';
import { PlainDate } from '../../domain/plain-date.js';
import type { Cell } from '../source.js';
import { letter } from './letter.js';

export interface WrittenColumn {
  readonly width: number;
  /** Where the values of its list are: a range of this workbook, `Listes!$A$1:$A$27`, or a formula that gives one. */
  readonly choices?: string;
  /** More than one value of the list may stand in a cell: what is not in it is let through. */
  readonly several?: boolean;
}
export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows stand still at the top: the titles, and the help. */
  readonly header: number;
  readonly hidden?: boolean;
}

type Parameters = globalThis.Parameters<typeof writeXlsx>[0];
type Sheet = Parameters['sheets'][number];
type CellStyle = NonNullable<NonNullable<Sheet['columns']>[number]['style']>;
type Styled = NonNullable<Sheet['cells']> extends Map<string, infer Value> ? Value : never;

/** Rows for which a list is offered below what is filled. */
const ROOM = 500;
const TITLE: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3864' } },
  alignment: { wrapText: true, vertical: 'center' },
};
const HELP: CellStyle = {
  font: { italic: true, color: { rgb: '404040' }, size: 9 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF2F8' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const BODY: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/** The bytes of an `.xlsx`. The same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly WrittenSheet[], title: string): Promise<Uint8Array> {
  const EPOCH = new Date(0);
  return writeXlsx({ sheets: sheets.map(sheetOf), properties: { title, created: EPOCH, modified: EPOCH } });
}

function sheetOf({ name, columns, rows, header, hidden }: WrittenSheet): Sheet {
  const cells = new Map<string, Styled>();
  const values = rows.map((row, index) => {
    const base = index === 0 && header ? TITLE : index < header ? HELP : BODY;
    return columns.map((_, at) => {
      const { value, numFmt } = valueOf(row[at]);
      cells.set(`${index},${at}`, { style: numFmt === undefined ? base : { ...base, numFmt } });
      return value;
    });
  });
  return {
    name,
    rows: values,
    cells,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map(
      rows.flatMap((row, index) =>
        index < header || columns.length === 1 ? [[index, { height: heightOf(row, columns) }] as const] : [],
      ),
    ),
    dataValidations: columns.flatMap(({ choices, several }, at) =>
      choices === undefined ? [] : [listFor(choices, several, rangeOf(at, header, rows.length))],
    ),
    ...(header && { freezePane: { rows: header, columns: 1 } }),
    ...(hidden && { hidden }),
  };
}

/** Of a line of text, in points. */
const LINE = 15;
const LINE_CHARACTERS = 1.1;

/** The height at which every cell of a row is read whole: LibreOffice does not look for it in a file of another program. */
function heightOf(row: readonly Cell[], columns: readonly WrittenColumn[]): number {
  const lines = columns.map(({ width }, at) => {
    const cell = row[at];
    return typeof cell === 'string' ? Math.ceil((cell.length * LINE_CHARACTERS) / width) : 1;
  });
  return LINE * Math.max(1, ...lines);
}

/** A spreadsheet counts days from the end of 1899. */
const SERIAL_ZERO = PlainDate.of(1899, 12, 30);

function valueOf(cell: Cell): { value: string | number | boolean | null; numFmt?: string } {
  // A text stays one: a phone must not become a number, nor « =1+1 » a formula.
  if (typeof cell !== 'object')
    return typeof cell === 'string' ? { value: cell, numFmt: '@' } : { value: cell ?? null };
  const { day, minutes = 0 } = cell;
  const date = day === undefined ? undefined : PlainDate.parse(day);
  const serial = (date ? SERIAL_ZERO.daysUntil(date) : 0) + minutes / 1440;
  const numFmt = !date ? 'hh:mm' : cell.minutes === undefined ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm';
  return { value: serial, numFmt };
}

const rangeOf = (at: number, header: number, filled: number) =>
  `${letter(at)}${header + 1}:${letter(at)}${Math.max(filled, header) + ROOM}`;

function listFor(choices: string, several: boolean | undefined, range: string) {
  return {
    type: 'list' as const,
    formula1: choices,
    allowBlank: true,
    range,
    showErrorMessage: !several,
    errorStyle: 'warning' as const,
    errorTitle: 'Ce n’est pas dans la liste',
    errorMessage: 'Choisissez plutôt une valeur de la liste.',
  };
}
