/**
 * What was taken out of a publication, when and why: the table that `ctg-feed remove` keeps beside the folder. Wherever
 * it lies among the documents it is read, so that no way of publishing brings a record back without a word.
 */
import { readCsv } from '../tables/csv.js';
import { say } from '../language.js';
import type { Problem, SourceFile } from '../source.js';
import { REMOVABLE, type Target } from './remove.js';

export interface Removal extends Target {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly reason: string;
  /** Days of the archives that were written anew. */
  readonly archives: readonly string[];
}

export const REMOVAL_TITLES = ['Date', 'Collection', 'Identifiant', 'Motif', 'Archives réécrites'] as const;

/** `site.retraits.csv`, as the command names it. */
const isRemovalLog = (name: string): boolean => /(^|[/\\.])retraits\.csv$/i.test(name);

/** A row that says nothing is told: what it was meant to keep out would be published. */
function readRemovals(file: SourceFile): { readonly removed: Removal[]; readonly problems: Problem[] } {
  const { rows, lines, problems: faults } = readCsv(file);
  const removed: Removal[] = [];
  const problems = [...faults];
  rows.forEach((row, index) => {
    const isTitles = index === 0 && row[1]?.trim() === REMOVAL_TITLES[1];
    if (isTitles || row.every((cell) => cell.trim() === '')) return;
    const [day = '', name = '', id = '', reason = '', archives = ''] = row.map((cell) => cell.trim());
    const collection = REMOVABLE.find((one) => one === name);
    if (collection && id)
      removed.push({ day: dayOf(day), collection, id, reason, archives: archives.split(' ').filter(Boolean) });
    else problems.push(unreadable(file.name, lines[index], row.join(' ; ')));
  });
  return { removed, problems };
}

/** A spreadsheet that saved the table has written days its own way. */
function dayOf(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

/** The logs among some documents, and the other documents. */
export function apartFromRemovals(sources: readonly SourceFile[]): {
  readonly documents: readonly SourceFile[];
  readonly removed: readonly Removal[];
  readonly problems: readonly Problem[];
} {
  const logs = sources.filter(({ name }) => isRemovalLog(name)).map(readRemovals);
  const byRecord = new Map(logs.flatMap(({ removed }) => removed).map((one) => [`${one.collection}/${one.id}`, one]));
  return {
    documents: sources.filter(({ name }) => !isRemovalLog(name)),
    removed: [...byRecord.values()],
    problems: logs.flatMap(({ problems }) => problems),
  };
}

const unreadable = (file: string, row: number | undefined, value: string): Problem => ({
  level: 'error',
  kind: 'removal-unreadable',
  place: { file, ...(row !== undefined && { row }) },
  value,
  message: say(
    'Cette ligne du fichier des retraits ne dit pas quelle fiche a été retirée.',
    'This row of the file of removals does not say which record was taken out.',
  ),
  mend: say(
    `Écrivez la collection (${REMOVABLE.join(', ')}) dans la deuxième colonne et l’identifiant dans la troisième, ou effacez la ligne.`,
    `Write the collection (${REMOVABLE.join(', ')}) in the second column and the id in the third, or delete the row.`,
  ),
});
