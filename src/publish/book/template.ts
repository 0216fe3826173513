/** The workbook that we hand out: empty with an example, filled with a feed, or one owner's records to be corrected. */
import type { Feed } from '../../feed/types.js';
import type { Cell } from '../source.js';
import { letter } from '../tables/letter.js';
import { writeWorkbook, type WrittenColumn, type WrittenSheet } from '../tables/write.js';
import { settingsOf, sheetsOf } from './export.js';
import { SETTINGS, SETTINGS_SHEET } from './settings.js';
import { helpOf, type Column, type SheetShape } from './shape.js';
import { SHEETS } from './sheets.js';

const GUIDE = 'Mode d’emploi';
const LISTS = 'Listes';

type Territory = Pick<Feed, 'communes' | 'themes'>;

/** A workbook with every sheet, each with its help and an example row that is not published. */
export function templateWorkbook(territory: Territory): Promise<Uint8Array> {
  const lists = new Lists(territory, SHEETS);
  const sheets = SHEETS.map((shape) => written(shape, [exampleOf(shape)], lists));
  const settings = SETTINGS.map(({ title, example }) => [title, example]);
  return writeWorkbook(
    [guide(SHEETS), settingsSheet(settings), ...sheets, lists.sheet()],
    'Classeur de la convention territoriale globale',
  );
}

/** A workbook that reads back as the feed. */
export function exportWorkbook(feed: Feed): Promise<Uint8Array> {
  const filled = sheetsOf(feed);
  const lists = new Lists(
    feed,
    filled.map(({ shape }) => shape),
  );
  const sheets = filled.map(({ shape, rows }) => written(shape, rows, lists));
  return writeWorkbook(
    [guide(filled.map(({ shape }) => shape)), settingsSheet(settingsOf(feed, feed.timeZone)), ...sheets, lists.sheet()],
    feed.title,
  );
}

/** The records that one person or service answers for, and nothing of anybody else's; undefined where there is none. */
export async function ownerWorkbook(feed: Feed, owner: string): Promise<Uint8Array | undefined> {
  const wanted = owner.trim().toLowerCase();
  const isTheirs = ({ owner: of }: { owner?: { name?: string | undefined; email?: string | undefined } | undefined }) =>
    [of?.name, of?.email].some((name) => name?.trim().toLowerCase() === wanted);
  const theirs = {
    ...feed,
    services: feed.services.filter(isTheirs),
    events: feed.events.filter(isTheirs),
    actions: feed.actions.filter(isTheirs),
  };
  if (!theirs.services.length && !theirs.events.length && !theirs.actions.length) return undefined;
  const lists = new Lists(feed);
  const filled = sheetsOf(theirs).filter(
    ({ shape: { of } }) => of === 'services' || of === 'events' || of === 'actions',
  );
  const sheets = filled.map(({ shape, rows }) => written(shape, rows, lists));
  return writeWorkbook([ownerGuide(owner), ...sheets, lists.sheet()], `Fiches de ${owner}`);
}

const exampleOf = ({ columns }: SheetShape): Cell[] => columns.map(({ example }) => example);

function written(shape: SheetShape, rows: readonly (readonly Cell[])[], lists: Lists): WrittenSheet {
  const { name, columns } = shape;
  return {
    name,
    header: HEADER,
    rows: [columns.map(titleOf), columns.map(helpOf), ...rows],
    columns: columns.map((column) => lists.columnOf(column)),
  };
}

/** The titles, and the help. */
const HEADER = 2;
/** On how many lines a help may stand. */
const HELP_LINES = 4;

const titleOf = ({ title }: Column) => title;

const settingsSheet = (rows: readonly (readonly Cell[])[]): WrittenSheet => ({
  name: SETTINGS_SHEET,
  header: 1,
  columns: [{ width: 32 }, { width: 60 }],
  rows: [['Réglage', 'Valeur'], ...rows],
});

function guide(shapes: readonly SheetShape[]): WrittenSheet {
  const rows = [
    ['Mode d’emploi'],
    [
      'Une feuille par sujet. Remplissez ce que vous savez\u00a0: une cellule vide n’est jamais un problème, sauf le nom et le résumé.',
    ],
    [
      'La deuxième ligne de chaque feuille aide à remplir. La ligne «\u00a0Exemple\u00a0» n’est pas publiée\u00a0: vous pouvez l’effacer.',
    ],
    [
      'Seules les lignes marquées «\u00a0Public\u00a0» sont publiées. Une colonne dont le titre contient «\u00a0interne\u00a0» ne l’est jamais.',
    ],
    [
      'Plusieurs valeurs dans une cellule\u00a0: une par ligne (Ctrl+Entrée ou Alt+Entrée), ou séparées par un point-virgule.',
    ],
    [],
    ...shapes.map(({ name, help }) => [`${name}\u00a0: ${help}`]),
  ];
  return { name: GUIDE, header: 1, columns: [{ width: 110 }], rows };
}

const ownerGuide = (owner: string): WrittenSheet => ({
  name: GUIDE,
  header: 1,
  columns: [{ width: 110 }],
  rows: [
    [`Fiches de ${owner}`],
    ['Relisez chaque ligne, corrigez ce qui a changé, et écrivez la date du jour dans «\u00a0Vérifié le\u00a0».'],
    [
      'Ne changez pas les identifiants. Pour retirer une fiche, choisissez «\u00a0Brouillon\u00a0» dans «\u00a0Publication\u00a0».',
    ],
    ['Renvoyez ensuite ce classeur à la personne qui vous l’a envoyé.'],
  ],
});

/** Rows of « Communes » and « Thèmes » from which the lists are made. */
const LISTED = 1000;

/**
 * The values to choose from. Those of communes and themes are where the coordinator writes them down, if the workbook has
 * that sheet; the others are on a sheet of their own, since a list within a cell's rule may hold 255 characters.
 */
class Lists {
  private readonly columns: string[][] = [];

  /** @param shapes of the sheets that the workbook has */
  constructor(
    private readonly territory: Territory,
    private readonly shapes: readonly SheetShape[] = [],
  ) {}

  columnOf(column: Column): WrittenColumn {
    const { choices } = column.kind;
    const width = Math.max(column.kind.width, Math.ceil(helpOf(column).length / HELP_LINES));
    if (choices === undefined) return { width };
    const several = choices === 'themes';
    const own = this.shapes.find(({ of, list }) => of === choices && list === undefined);
    if (own) return { width, choices: namesIn(own), several };
    const values = typeof choices === 'string' ? this.territory[choices].map(({ name }) => name) : choices;
    if (!values.length) return { width };
    let at = this.columns.findIndex((known) => known.join('\n') === values.join('\n'));
    if (at < 0) at = this.columns.push([...values]) - 1;
    const within = letter(at);
    return { width, choices: `${LISTS}!$${within}$1:$${within}$${values.length}`, several };
  }

  sheet(): WrittenSheet {
    const height = Math.max(0, ...this.columns.map((values) => values.length));
    const rows = Array.from({ length: height }, (_, row) => this.columns.map((values) => values[row]));
    return { name: LISTS, header: 0, hidden: true, columns: this.columns.map(() => ({ width: 20 })), rows };
  }
}

/** The names that a sheet of ours holds, as many as there are today and tomorrow. */
function namesIn({ name, columns }: SheetShape): string {
  const column = letter(columns.findIndex(({ path }) => path === 'name'));
  const [first, last] = [`'${name}'!$${column}$${HEADER + 1}`, `$${column}$${HEADER + LISTED}`];
  return `OFFSET(${first},0,0,MAX(1,COUNTA(${first}:${last})),1)`;
}
