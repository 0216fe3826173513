/** Finds our sheets and columns in what people have made of them: renamed within reason, moved, under a title. */
import { closest } from '../../domain/closest.js';
import { fold } from '../../domain/search.js';
import type { Cell, Origin, Problem, Sheet } from '../source.js';
import { helpOf, type Column, type SheetShape } from './shape.js';
import { isBlank, shown } from './written.js';
import { say } from '../language.js';

/** A title as it is compared: no accent, no case, no plural, no small words, nothing in brackets. */
export function plainTitle(title: string): string {
  const words = fold(title.replaceAll('%', ' pourcent ').replace(/\((?! pourcent).*?\)/g, ' '))
    .split(' ')
    .map((word) => word.replace(/^(.{3,})[sx]$/, '$1'));
  const large = words.filter((word) => !SMALL.has(word));
  // « Du », « Au ».
  return (large.length ? large : words).join(' ');
}
const SMALL = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'un', 'une', 'et', 'a', 'au', 'aux']);

/** A row below the header that holds a record, by the paths of its columns. */
export interface Row {
  readonly cells: ReadonlyMap<Column, Cell>;
  readonly origin: Origin;
}
export interface Table {
  readonly shape: SheetShape;
  readonly rows: readonly Row[];
  /** Titles as they stand in the document, by path. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Rows in which a header is looked for: what stands above is a title, a date, a logo. */
const HEADER_WITHIN = 15;
/** Rows below the header among which the line of help and the example are. */
const GUIDE_WITHIN = 5;
/** Sheets that are ours and hold no record. */
const SILENT = new Set(['mode emploi', 'liste', 'lisez moi', 'listes deroulante', 'liste deroulante'].map(plainTitle));

/** Which of our sheets a name is one of, to the word. */
export function shapeNamed(name: string, shapes: readonly SheetShape[]): SheetShape | undefined {
  const wanted = plainTitle(name);
  return shapes.find((shape) => [shape.name, ...shape.also].some((title) => plainTitle(title) === wanted));
}

/** Which of our sheets a sheet is, or is meant to be. */
export const shapeOf = (name: string, shapes: readonly SheetShape[]): SheetShape | undefined =>
  shapeNamed(name, shapes) ?? closest(plainTitle(name), shapes, (shape) => plainTitle(shape.name));

/** « Interne – suivi », « Notes internes », « _budget ». */
const isInternal = (title: string) => /^_|(^|[^\p{L}])internes?($|[^\p{L}])/iu.test(title);
export const isSilent = (name: string) => SILENT.has(plainTitle(name)) || isInternal(name);

/** The rows of a sheet that is one of ours. */
export function readTable(file: string, sheet: Sheet, shape: SheetShape, problems: Problem[]): Table {
  const place = sheet.name ? { file, sheet: sheet.name } : { file };
  const header = headerOf(sheet, shape);
  if (header === undefined) {
    if (sheet.rows.some((row) => row.length)) problems.push(noHeader(place, shape));
    return { shape, rows: [], titles: {} };
  }
  const titles: Record<string, string> = {};
  const columns = columnsOf(sheet.rows[header] ?? [], shape, { ...place, row: header + 1 }, problems);
  columns.forEach((column, index) => {
    if (column) titles[column.path] = shown(sheet.rows[header]?.[index]);
  });
  // Without it no row can be published: said once, and not of each.
  const missing = shape.columns.filter(
    ({ path, required }) => required && titles[path] === undefined && !canDoWithout(path, titles),
  );
  if (missing.length) {
    problems.push(...missing.map((column) => missingColumn({ ...place, row: header + 1 }, column)));
    return { shape, rows: [], titles };
  }
  const rows: Row[] = [];
  sheet.rows.slice(header + 1).forEach((row, index) => {
    const origin = { ...place, row: header + 2 + index };
    const cells = new Map<Column, Cell>();
    columns.forEach((column, at) => {
      const cell = row[at];
      if (!column || isBlank(cell)) return;
      if (isFormulaError(cell))
        problems.push(formulaError({ ...origin, column: titles[column.path] ?? '' }, shown(cell)));
      else cells.set(column, cell);
    });
    const isGuide = index < GUIDE_WITHIN && (isHelp(cells) || isExample(cells));
    if (cells.size && !isGuide) rows.push({ cells, origin });
  });
  return { shape, rows, titles };
}

/** A summary can be the beginning of the description. @param has what there is, by path */
export const canDoWithout = (path: string, has: Readonly<Record<string, unknown>>) =>
  path === 'summary' && has['description'] !== undefined;

/** What a formula that failed leaves in its cell, in the words of Excel and LibreOffice. */
const isFormulaError = (cell: Cell) =>
  typeof cell === 'string' &&
  /^(#(REF|N\/A|NAME|NOM|VALUE|VALEUR|DIV\/0|NUM|NOMBRE|NULL|NUL|SPILL|CALC)\s?[!?]?|Err:5\d\d)$/i.test(cell.trim());

/** The row that names most columns: at least two of them, or all that stand in it. */
function headerOf({ rows }: Sheet, shape: SheetShape): number | undefined {
  const known = namesOf(shape);
  let best: number | undefined;
  let most = 0;
  rows.slice(0, HEADER_WITHIN).forEach((row, index) => {
    const count = row.filter((cell) => typeof cell === 'string' && known.has(plainTitle(cell))).length;
    const isHeader = count > 1 || count === row.filter((cell) => !isBlank(cell)).length;
    if (isHeader && count > most) [best, most] = [index, count];
  });
  return best;
}

/** Whether a sheet was made from our model: most of its titles are ours. Exports of other tools share a few of them. */
export function isFromModel(sheet: Sheet, shape: SheetShape): boolean {
  const header = headerOf(sheet, shape);
  const titles = header === undefined ? [] : (sheet.rows[header] ?? []).filter((cell) => !isBlank(cell));
  return titles.filter((cell) => namesOf(shape).has(plainTitle(shown(cell)))).length * 2 > titles.length;
}

const names = new WeakMap<SheetShape, ReadonlyMap<string, Column>>();

/** Columns by their titles: our own first, then others that mean them, the first that claims one. */
function namesOf(shape: SheetShape): ReadonlyMap<string, Column> {
  let found = names.get(shape);
  if (!found) {
    const map = new Map<string, Column>();
    for (const column of shape.columns) map.set(plainTitle(column.title), column);
    for (const column of shape.columns)
      for (const title of column.also ?? []) if (!map.has(plainTitle(title))) map.set(plainTitle(title), column);
    names.set(shape, (found = map));
  }
  return found;
}

/** The column that each cell of a header names. What is internal stays so without a word. */
function columnsOf(
  header: readonly Cell[],
  shape: SheetShape,
  place: Origin,
  problems: Problem[],
): (Column | undefined)[] {
  const known = namesOf(shape);
  const taken = new Set<Column>();
  return header.map((cell) => {
    const title = shown(cell);
    if (!title || isInternal(title)) return undefined;
    const wanted = plainTitle(title);
    const exact = known.get(wanted);
    const near = exact ? undefined : closest(wanted, [...known], ([name]) => name)?.[1];
    const column = exact ?? near;
    if (!column) problems.push(unknownColumn({ ...place, column: title }, title));
    else if (taken.has(column)) problems.push(twice({ ...place, column: title }, column));
    else {
      if (near) problems.push(guessedColumn({ ...place, column: title }, title, near));
      taken.add(column);
      return column;
    }
    return undefined;
  });
}

/** The line of help below the header: it says « Aide », or is ours word for word. */
function isHelp(cells: ReadonlyMap<Column, Cell>): boolean {
  const [first] = cells.values();
  if (typeof first === 'string' && /^aide\s*:/i.test(first)) return true;
  let same = 0;
  for (const [column, cell] of cells) if (fold(shown(cell)) === fold(helpOf(column))) same++;
  return same * 2 > cells.size;
}

/** The row of the template that shows how to fill it. */
function isExample(cells: ReadonlyMap<Column, Cell>): boolean {
  let index = 0;
  for (const cell of cells.values()) if (index++ < 2 && fold(shown(cell)) === 'exemple') return true;
  return false;
}

const missingColumn = (place: Origin, { title }: Column): Problem => ({
  level: 'error',
  kind: 'missing-column',
  place: { ...place, column: title },
  message: say(
    `Il manque la colonne «\u00a0${title}\u00a0»\u00a0: aucune ligne de la feuille n’est publiée.`,
    `The column “${title}” is missing: no row of the sheet is published.`,
  ),
  mend: say(
    `Ajoutez-la, ou donnez ce titre à la colonne qui la remplace.`,
    `Add it, or give this title to the column that takes its place.`,
  ),
});
const formulaError = (place: Origin, value: string): Problem => ({
  level: 'warning',
  kind: 'formula-error',
  place,
  value,
  message: say(
    `La formule donne «\u00a0${value}\u00a0»\u00a0: la cellule est lue comme vide.`,
    `The formula gives “${value}”: the cell is read as empty.`,
  ),
  mend: say('Corrigez la formule, ou écrivez la valeur.', 'Correct the formula, or write the value.'),
});
const noHeader = (place: Origin, shape: SheetShape): Problem => ({
  level: 'error',
  kind: 'no-header',
  place,
  message: say(
    `Les titres des colonnes de la feuille «\u00a0${shape.name}\u00a0» n’ont pas été trouvés.`,
    `The titles of the columns of the sheet “${shape.name}” were not found.`,
  ),
  mend: say(
    `Mettez sur une ligne, en haut, au moins «\u00a0${shape.columns
      .slice(0, 3)
      .map(({ title }) => title)
      .join('\u00a0», «\u00a0')}\u00a0».`,
    `Put on one row, at the top, at least “${shape.columns
      .slice(0, 3)
      .map(({ title }) => title)
      .join('”, “')}”.`,
  ),
});
const unknownColumn = (place: Origin, title: string): Problem => ({
  level: 'advice',
  kind: 'unknown-column',
  place,
  value: title,
  message: say(
    `La colonne «\u00a0${title}\u00a0» n’est pas connue\u00a0: elle n’est pas publiée.`,
    `The column “${title}” is not known: it is not published.`,
  ),
  mend: say(
    'Renommez-la si elle doit l’être, ou mettez «\u00a0Interne\u00a0» dans son titre.',
    'Rename it if it should be, or put the word “Interne” in its title.',
  ),
});
const guessedColumn = (place: Origin, title: string, { title: meant }: Column): Problem => ({
  level: 'advice',
  kind: 'guessed-column',
  place,
  value: title,
  message: say(
    `La colonne «\u00a0${title}\u00a0» est lue comme «\u00a0${meant}\u00a0».`,
    `The column “${title}” is read as “${meant}”.`,
  ),
  mend: say(
    `Écrivez «\u00a0${meant}\u00a0» si c’est bien elle\u00a0; sinon, mettez «\u00a0Interne\u00a0» dans son titre.`,
    `Write “${meant}” if that is what it is; if not, put the word “Interne” in its title.`,
  ),
});
const twice = (place: Origin, { title }: Column): Problem => ({
  level: 'warning',
  kind: 'column-twice',
  place,
  message: say(
    `Deux colonnes disent «\u00a0${title}\u00a0»\u00a0: la première est publiée, celle-ci ne l’est pas.`,
    `Two columns say “${title}”: the first is published, this one is not.`,
  ),
  mend: say(
    'Gardez une des deux, ou mettez «\u00a0Interne\u00a0» dans le titre de l’autre.',
    'Keep one of the two, or put the word “Interne” in the title of the other.',
  ),
});
