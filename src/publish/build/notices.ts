/** Urgent notices alone: the workbook's sheet over a publication that stays as it is, whatever else is wrong in it. */
import { isBook, readBooks } from '../book/read.js';
import { readWorkbook } from '../tables/workbook.js';
import { shapeOf } from '../book/find-table.js';
import { SHEETS } from '../book/sheets.js';
import type { Site } from '../config/read.js';
import type { Feed } from '../../feed/types.js';
import { openData } from '../open-data/files.js';
import type { Found, ImportOptions, Problem, SourceFile } from '../source.js';
import { comeBack } from './advice.js';
import { compile } from './compile.js';
import { noticeFiles } from './files.js';
import { merge } from './merge.js';
import { apartFromRemovals } from './removals.js';
import { say } from '../language.js';

export interface Notices {
  readonly problems: readonly Problem[];
  /** Of the whole publication, those that change, by path beside `feed.json`; empty where an error forbids it. */
  readonly files: ReadonlyMap<string, string>;
  readonly count: number;
}

const TABLE = 'donnees/annonces.csv';
const PACKAGE = 'donnees/datapackage.json';
const emptied = (table: string | undefined) => table?.slice(0, table.indexOf('\r\n') + 2);

/** @param now epoch ms */
export async function publishNotices(
  sources: readonly SourceFile[],
  online: Feed,
  { now, site }: { readonly now: number; readonly site?: Site | undefined },
): Promise<Notices> {
  const books: SourceFile[] = [];
  const { documents, removed, problems: logged } = apartFromRemovals(sources);
  for (const file of documents) if ((await isBook(file)) || (await isUnreadable(file))) books.push(file);
  const { communes, themes, timeZone: zone, agreements } = online;
  const territory = { communes, themes, mapping: {} };
  const options: ImportOptions = { territory, now, zone, window: { from: '', to: '' } };
  const { records, problems: all } = await readBooks(books, options);
  const merged = merge([
    // The territory is the one that is online: a new commune waits for the next publication.
    { notices: records.notices ?? [], communes: found(communes), themes: found(themes), agreements: found(agreements) },
  ]);
  const { feed, problems: faults } = compile(
    { ...merged, root: { title: online.title, publisher: online.publisher } },
    { now },
  );
  const back = comeBack(
    removed.filter(({ collection }) => collection === 'notices'),
    feed,
    merged.records,
  );
  const problems = [...logged, ...all.filter(isOfNotices), ...merged.problems, ...faults, ...back];
  if (!books.length) problems.push(noBook());
  const stops = problems.some(({ level }) => level === 'error');
  const whole = { ...online, notices: feed.notices };
  const files = stops ? new Map<string, string>() : noticeFiles(whole);
  if (!stops) {
    const data = openData(whole, site);
    // A table without rows is not made: the one that is online would keep what is taken away.
    const table = data.get(TABLE) ?? emptied(openData(online, site).get(TABLE));
    if (table !== undefined) files.set(TABLE, table);
    files.set(PACKAGE, data.get(PACKAGE) ?? '');
  }
  return { problems, files, count: feed.notices.length };
}

/** A workbook that cannot be read may be the one with the notices: without it they would all be taken away. */
const isUnreadable = async (file: SourceFile): Promise<boolean> =>
  /\.(xlsx|xlsm|xls|ods)$/i.test(file.name) && !(await readWorkbook(file)).sheets.length;

const found = <T>(list: readonly T[]): Found<T>[] =>
  list.map((record) => ({ record, origin: { file: 'publication' } }));

/** What is wrong elsewhere is for the next publication; a file that cannot be read may be the one with the notice. */
function isOfNotices({ place: { sheet, file } }: Problem): boolean {
  const name = sheet ?? /([^/\\]*?)(\.[^.]*)?$/.exec(file)?.[1] ?? file;
  const shape = shapeOf(name, SHEETS);
  return shape?.of === 'notices' || (sheet === undefined && !shape);
}

const noBook = (): Problem => ({
  level: 'error',
  kind: 'no-workbook',
  place: { file: 'publication', path: 'notices' },
  message: say(
    'Aucun classeur ne se trouve parmi les documents\u00a0: rien n’est publié.',
    'There is no workbook among the documents: nothing is published.',
  ),
  mend: say(
    'Donnez le classeur qui a la feuille «\u00a0Annonces\u00a0».',
    'Give the workbook that has the sheet “Annonces”.',
  ),
});
