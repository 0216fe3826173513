/** The structures and services of a document in the schema of data·inclusion, whatever file it is. */
import type { Cell, Origin, Sheet } from '../../source.js';
import { readYesNo } from '../../book/written.js';
import type { Content } from '../content.js';
import { at, isJson, textAt } from '../json.js';
import type { Report } from '../report.js';
import { keyOf, recordsOf, titlesOf } from '../rows.js';
import { say } from '../../language.js';

/** A row or a record, as texts; lists are joined by commas. */
export type Row = Readonly<Record<string, string>>;
export interface Item {
  readonly row: Row;
  readonly place: Omit<Origin, 'file'>;
}

interface Items {
  readonly structures: Item[];
  readonly services: Item[];
  /** The codes that the file itself lists. */
  readonly thematiques?: ReadonlySet<string>;
}

const OF_SERVICES = [
  'structure_id',
  'thematiques',
  'modes_accueil',
  'modes_mobilisation',
  'mobilisable_par',
  'zone_eligibilite',
  'frais',
  'types',
  'modes_orientation_beneficiaire',
];
const OF_STRUCTURES = [
  'siret',
  'rna',
  'accessibilite_lieu',
  'reseaux_porteurs',
  'labels_nationaux',
  'horaires_accueil',
  'horaires_ouverture',
  'accessibilite',
  'lien_source',
  'date_maj',
  'source',
  'typologie',
];

const count = (keys: readonly string[], of: readonly string[]) => of.filter((key) => keys.includes(key)).length;
const hasName = (keys: readonly string[]) => keys.includes('id') && keys.includes('nom');
const isOfStructure = (keys: readonly string[]) => hasName(keys) && keys.includes('structure_id');
const isService = (keys: readonly string[]) => isOfStructure(keys) && count(keys, OF_SERVICES) > 1;
const isStructure = (keys: readonly string[]) =>
  hasName(keys) && !keys.includes('structure_id') && count(keys, OF_STRUCTURES) > 2;
const isItem = (keys: readonly string[]) => isService(keys) || isStructure(keys);

export function itemsOf(content: Content, report: Report): Items {
  if (content.kind === 'json') return itemsOfJson(content.value);
  if (content.kind === 'workbook') return itemsOfSheets(content.workbook.sheets, report);
  if (content.kind !== 'csv') return { structures: [], services: [] };
  const items = recordsOf(content.table).map(({ values, line }): Item => ({ row: values, place: { row: line } }));
  return isService(titlesOf(content.table)) ? { structures: [], services: items } : { structures: items, services: [] };
}

/** Those whose name says what is in them. */
const LISTS = new Set(['structures', 'services']);

/** Lists wherever they stand: bare, `{structures, services}`, pages with `items`, and structures within their services. */
function itemsOfJson(value: unknown, path = '', depth = 0, list = ''): Items {
  const items: Items = { structures: [], services: [] };
  const join = (key: string | number) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key);
  const merge = (more: Items) => {
    // One by one: a list of 100 000 is too long for a call.
    for (const item of more.structures) items.structures.push(item);
    for (const item of more.services) items.services.push(item);
  };
  if (depth > 4) return items;
  if (Array.isArray(value)) {
    // A list holds things of one kind, of some of which little is known.
    const known = list || (value.some((item) => isJson(item) && isItem(Object.keys(item))) ? 'items' : '');
    for (const [index, item] of value.entries()) merge(itemsOfJson(item, join(index), depth + 1, known));
  }
  if (!isJson(value)) return items;
  const keys = Object.keys(value);
  const item: Item = { row: rowOf(value), place: { path: path || '.' } };
  if (isService(keys) || (list && isOfStructure(keys))) items.services.push(item);
  else if (isStructure(keys) || (list && list !== 'services' && hasName(keys))) items.structures.push(item);
  for (const key of ['structures', 'services', 'items', 'service', 'structure', 'data'])
    if (isJson(at(value, key)) || Array.isArray(at(value, key)))
      merge(itemsOfJson(at(value, key), join(key), depth + 1, LISTS.has(key) ? key : ''));
  return items;
}

function rowOf(item: object): Row {
  const row = Object.create(null) as Record<string, string>;
  for (const key of Object.keys(item)) {
    const value: unknown = at(item, key);
    row[key] = Array.isArray(value)
      ? value.map((one: unknown) => textAt({ one }, 'one')).join(', ')
      : textAt(item, key);
  }
  return row;
}

const titles = (sheet: Sheet) => (sheet.rows[0] ?? []).map((cell) => (typeof cell === 'string' ? keyOf(cell) : ''));
const isSheet = (sheet: Sheet) => isItem(titles(sheet));

function itemsOfSheets(sheets: readonly Sheet[], report: Report): Items {
  const items: Items = { structures: [], services: [] };
  for (const sheet of sheets) {
    const keys = titles(sheet);
    if (isService(keys)) items.services.push(...rowsOf(sheet, report));
    else if (isStructure(keys)) items.structures.push(...rowsOf(sheet, report));
  }
  const reference = sheets.find(({ name, rows }) => keyOf(name) === 'thematiques' && rows[0]?.[0] === 'value');
  const codes = reference?.rows.slice(1).flatMap(([code]) => (typeof code === 'string' ? [code.trim()] : []));
  return codes?.length ? { ...items, thematiques: new Set(codes) } : items;
}

/** Rows that are not ticked `__ignore__`: the help below the titles and the examples are. */
function rowsOf(sheet: Sheet, report: Report): Item[] {
  const keys = titles(sheet);
  for (const [column, cell] of (sheet.rows[0] ?? []).entries())
    if (cell !== undefined && !keys[column])
      report.add('advice', 'unreadable-title', { sheet: sheet.name, row: 1, column: letterOf(column) }, [
        say(
          'Le titre de cette colonne est une date ou un nombre\u00a0: elle n’est pas lue.',
          'The title of this column is a date or a number: it is not read.',
        ),
        say(
          'Écrivez le titre d’origine de la colonne («\u00a0date_maj\u00a0»).',
          'Write the original title of the column (“date_maj”).',
        ),
      ]);
  return sheet.rows.slice(1).flatMap((cells, index) => {
    const row = Object.create(null) as Record<string, string>;
    for (const [column, key] of keys.entries()) if (key && !(key in row)) row[key] = cellText(cells[column]);
    const isIgnored = cells.some((cell, column) => keys[column] === 'ignore' && readYesNo(cell) === true);
    const isEmpty = keys.every((key) => key === 'ignore' || !row[key]);
    return isIgnored || isEmpty ? [] : [{ row, place: { sheet: sheet.name, row: index + 2 } }];
  });
}

/** Codes that a spreadsheet took for numbers have no fraction. */
function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return cell.day ?? '';
  return typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n').trim() : String(cell);
}

function letterOf(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letterOf(Math.floor(column / 26) - 1)}${letterOf(column % 26)}`;
}

export function holdsItems(content: Content): boolean {
  if (content.kind === 'workbook') return content.workbook.sheets.some(isSheet);
  if (content.kind === 'csv') return isItem(titlesOf(content.table));
  if (content.kind !== 'json') return false;
  const { structures, services } = itemsOfJson(content.value);
  return structures.length + services.length > 0;
}
