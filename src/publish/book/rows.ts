/** Rows of a sheet → records of the feed, with a problem for each cell that says nothing. */
import { fold } from '../../domain/search.js';
import { readHours } from '../import/hours/index.js';
import type { Found, ImportOptions, Origin, Problem } from '../source.js';
import { canDoWithout, type Row, type Table } from './find-table.js';
import { Fault, type Names } from './kinds.js';
import { put, type Column } from './shape.js';
import { spanOf, type SpanCells } from './spans.js';
import { shown } from './written.js';
import { say } from '../language.js';

/** The values of a row by path, those of `@` paths apart. */
export interface Values {
  readonly record: Record<string, unknown>;
  readonly apart: Record<string, unknown>;
  /** Whether what is required is there. */
  readonly complete: boolean;
}

export function valuesOf(row: Row, table: Table, names: Names, problems: Problem[]): Values {
  const record: Record<string, unknown> = {};
  const apart: Record<string, unknown> = {};
  for (const [column, cell] of row.cells) {
    let value = column.kind.read(cell, names);
    if (value instanceof Fault) {
      problems.push(
        faultOf(value, column, { ...row.origin, column: table.titles[column.path] ?? column.title }, shown(cell)),
      );
      value = value.kept;
    }
    if (value === undefined) continue;
    if (column.path.startsWith('@')) apart[column.path.slice(1)] = value;
    else put(record, column.path, value);
  }
  const missing = table.shape.columns.filter(
    (column) => column.required && !row.cells.has(column) && !canDoWithout(column.path, record),
  );
  for (const column of missing) problems.push(missingCell(column, row.origin));
  return { record, apart, complete: missing.length === 0 };
}

function faultOf({ kind, message, mend }: Fault, column: Column, place: Origin, value: string): Problem {
  return { level: column.required ? 'error' : 'warning', kind, place, value, message, mend };
}

const missingCell = ({ title }: Column, place: Origin): Problem => ({
  level: 'error',
  kind: 'missing-cell',
  place: { ...place, column: title },
  message: say(
    `«\u00a0${title}\u00a0» est vide\u00a0: la ligne n’est pas publiée.`,
    `“${title}” is empty: the row is not published.`,
  ),
  mend: say(`Remplissez «\u00a0${title}\u00a0», ou videz la ligne.`, `Fill in “${title}”, or empty the row.`),
});

/** The records of a sheet whose rows are records. */
export function recordsOf(table: Table, names: Names, options: ImportOptions, problems: Problem[]): Found<unknown>[] {
  const { shape, titles } = table;
  const hasState = shape.columns.some(({ path }) => path === '@publication') && titles['@publication'] !== undefined;
  const taken = new Taken();
  return table.rows.flatMap((row) => {
    const { record, apart, complete } = valuesOf(row, table, names, problems);
    if (!complete) return [];
    complement(record, shape.of, row.origin, options, problems);
    if (typeof apart['hours'] === 'string')
      addWrittenHours(record, apart['hours'], { ...row.origin, column: titles['@hours'] ?? '' }, options, problems);
    if (shape.assemble === 'span') addFirstTiming(record, apart, row.origin, names.zone, problems);
    const isDrawn = HAVE_ID.has(shape.of) && !row.cells.has(idColumn(shape));
    if (isDrawn) record['id'] = drawnId(record, taken, names);
    taken.add(String(record['id']));
    const state = hasState ? apart['publication'] : 'public';
    if (state === undefined) problems.push(noState(row.origin));
    return [
      {
        record: shape.of === 'synonyms' ? record['words'] : record,
        origin: row.origin,
        columns: titles,
        ...(state !== 'public' && { draft: state === 'draft' ? ('draft' as const) : ('review' as const) }),
        ...(apart['agreed'] === true && { agreed: ['owner', 'lead', 'contact', 'registration'] }),
      },
    ];
  });
}

const NAMED = ['name', 'title', 'text'] as const;

/** What the feed asks for and a person need not type: an id, empty lists, today's agreement. */
function complement(
  record: Record<string, unknown>,
  of: string,
  origin: Origin,
  options: ImportOptions,
  problems: Problem[],
): void {
  if (HAVE_ID.has(of)) {
    const name = NAMED.map((key) => record[key]).find((value) => typeof value === 'string');
    const given = record['id'];
    record['id'] = slug(typeof given === 'string' ? given : (name ?? ''));
    if (typeof given === 'string' && given !== record['id'])
      problems.push(mendedId(given, String(record['id']), origin));
  }
  if (of === 'services' || of === 'events' || of === 'actions') {
    if (record['themes'] === undefined) {
      record['themes'] = [];
      problems.push(noTheme(origin));
    }
    if (options.source && record['source'] === undefined) record['source'] = options.source;
    if (options.license !== undefined) record['license'] ??= options.license;
    if (record['summary'] === undefined && typeof record['description'] === 'string') {
      record['summary'] = beginning(record['description']);
      // Nobody reads the same words twice.
      if (record['summary'] === record['description']) delete record['description'];
      problems.push(noSummary(origin));
    }
  }
  if (of === 'actions' && options.agreement !== undefined) record['agreement'] ??= options.agreement;
  const image = record['image'] as { src?: string; alt?: string } | undefined;
  if (image?.src !== undefined && image.alt === undefined) {
    image.alt = '';
    problems.push(noAlternative(origin));
  }
  const series = record['series'] as { id?: string; title?: string } | undefined;
  if (series?.title) series.id ??= slug(series.title);
}
const HAVE_ID = new Set(['services', 'events', 'actions', 'themes', 'agreements', 'notices']);

const idColumn = ({ columns }: Table['shape']) => columns.find(({ path }) => path === 'id') as Column;

/** The id that a name gives; where an earlier row has it, with the name of the commune, else with a number. */
function drawnId(record: Record<string, unknown>, taken: Taken, { communes }: Names): string {
  const id = String(record['id']);
  if (!taken.has(id)) return id;
  const code = (record['place'] as { commune?: string } | undefined)?.commune;
  const commune = communes.find((one) => one.code === code)?.name;
  const placed = commune === undefined ? id : `${id}-${slug(commune)}`;
  return taken.next(placed);
}

/** Ids that rows have. */
class Taken extends Set<string> {
  /** Where to go on counting: a sheet may give one name to each of its rows. */
  private readonly counts = new Map<string, number>();

  /** The id, or with the first number that makes it one that is free. */
  next(id: string): string {
    if (!this.has(id)) return id;
    let number = this.counts.get(id) ?? 2;
    while (this.has(`${id}-${number}`)) number++;
    this.counts.set(id, number + 1);
    return `${id}-${number}`;
  }
}

/** An id as the feed wants them, the same for the same text. */
export function slug(text: string): string {
  return (
    fold(text)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80)
      .replace(/-+$/, '') || 'sans-nom'
  );
}

/** Whole sentences of a text, as many as a summary holds; words of the first where it is longer. */
function beginning(text: string, max = 280): string {
  const first = text.split('\n')[0] ?? '';
  if (first.length <= max) return first;
  const sentences = /^.*[.!?…](?=\s)/s.exec(first.slice(0, max))?.[0];
  return sentences ?? `${first.slice(0, max - 1).replace(/\s+\S*$/, '')}…`;
}

function addFirstTiming(
  record: Record<string, unknown>,
  apart: Record<string, unknown>,
  origin: Origin,
  zone: string,
  problems: Problem[],
): void {
  const timing = timingOf(apart, origin, zone, problems);
  if (timing) record['timings'] = [timing];
}

/** Opening hours in one cell, as people say them; what cannot be said otherwise stays word for word, and is told. */
function addWrittenHours(
  record: Record<string, unknown>,
  text: string,
  place: Origin,
  { window }: ImportOptions,
  problems: Problem[],
): void {
  const { hours, appointment, unread } = readHours(text, window);
  if (hours) record['hours'] = hours;
  if (appointment) record['appointment'] ??= appointment;
  for (const piece of unread) problems.push(hoursInWords(place, piece));
}

/** A start and an end out of the cells of a row. */
export function timingOf(
  apart: SpanCells,
  origin: Origin,
  zone: string,
  problems: Problem[],
): { start: string; end: string } | undefined {
  const span = spanOf(apart, zone);
  if (span && typeof apart.from === 'number' && apart.to === undefined) problems.push(noEnd(origin));
  return span;
}

const hoursInWords = (place: Origin, value: string): Problem => ({
  level: 'warning',
  kind: 'hours-in-words',
  place,
  value,
  message: say(
    `Ces horaires restent en toutes lettres, sans «\u00a0ouvert maintenant\u00a0»\u00a0: «\u00a0${value}\u00a0».`,
    `These hours stay in words, without “open now”: “${value}”.`,
  ),
  mend: say(
    'Écrivez-les comme «\u00a0lundi au vendredi 9h-12h / 14h-17h\u00a0», ou jour par jour dans la feuille «\u00a0Horaires\u00a0».',
    'Write them like “lundi au vendredi 9h-12h / 14h-17h”, or day by day in the sheet “Horaires”.',
  ),
});
const noState = (place: Origin): Problem => ({
  level: 'advice',
  kind: 'no-publication',
  place: { ...place, column: 'Publication' },
  message: say(
    'La colonne «\u00a0Publication\u00a0» est vide\u00a0: la ligne n’est pas publiée.',
    'The column “Publication” is empty: the row is not published.',
  ),
  mend: say('Choisissez «\u00a0Public\u00a0» pour la publier.', 'Choose “Public” to publish it.'),
});
const mendedId = (value: string, id: string, place: Origin): Problem => ({
  level: 'advice',
  kind: 'mended-id',
  place: { ...place, column: 'Identifiant' },
  value,
  message: say(
    `L’identifiant «\u00a0${value}\u00a0» ne peut pas servir d’adresse\u00a0: il est lu «\u00a0${id}\u00a0».`,
    `The id “${value}” cannot be used as an address: it is read as “${id}”.`,
  ),
  mend: say(`Écrivez «\u00a0${id}\u00a0» dans la cellule.`, `Write “${id}” in the cell.`),
});
const noTheme = (place: Origin): Problem => ({
  level: 'warning',
  kind: 'no-theme',
  place: { ...place, column: 'Thèmes' },
  message: say(
    'La ligne n’a pas de thème\u00a0: les habitants qui filtrent ne la trouveront pas.',
    'The row has no theme: residents who filter will not find it.',
  ),
  mend: say('Choisissez au moins un thème.', 'Choose at least one theme.'),
});
const noSummary = (place: Origin): Problem => ({
  level: 'advice',
  kind: 'no-summary',
  place: { ...place, column: 'Résumé' },
  message: say(
    'Le résumé est vide\u00a0: le début de la description le remplace.',
    'The summary is empty: the beginning of the description stands in for it.',
  ),
  mend: say(
    'Écrivez une ou deux phrases simples, 280 caractères au plus.',
    'Write one or two plain sentences, 280 characters at most.',
  ),
});
const noEnd = (place: Origin): Problem => ({
  level: 'advice',
  kind: 'no-end',
  place: { ...place, column: 'Heure de fin' },
  message: say('L’heure de fin n’est pas donnée.', 'The end time is not given.'),
  mend: say(
    'Écrivez l’heure de fin\u00a0: elle sert aux agendas des téléphones.',
    'Write the end time: calendars on phones need it.',
  ),
});
const noAlternative = (place: Origin): Problem => ({
  level: 'warning',
  kind: 'no-alternative',
  place: { ...place, column: 'Description de l’image' },
  message: say(
    'L’image n’est pas décrite\u00a0: une personne aveugle n’en saura rien.',
    'The picture is not described: a blind person will know nothing of it.',
  ),
  mend: say(
    'Dites en une phrase ce qu’elle montre, ou écrivez «\u00a0décorative\u00a0» si elle n’apprend rien.',
    'Say in one sentence what it shows, or write “décorative” if it tells nothing.',
  ),
});
