/** From source documents to what is published: the one way, in Node and in a page. */
import type { Feed } from '../../feed/types.js';
import { territoryPages, type File } from '../../pages/territory.js';
import { isBook, readBooks } from '../book/read.js';
import type { Site } from '../config/read.js';
import { importFile, recogniseFile } from '../import/index.js';
import { isoOf } from '../instants.js';
import type { Imported, ImportOptions, Problem, Records, SourceFile } from '../source.js';
import { advise, comeBack, judgeSite, losses } from './advice.js';
import { compile, defaultAgreement } from './compile.js';
import { diffFeeds, type Diff } from './diff.js';
import { publicationFiles, type FileContent } from './files.js';
import { merge, type Merged } from './merge.js';
import { withinTerritory } from './outside.js';
import { apartFromRemovals } from './removals.js';
import { copyPictures, type Pictures, type PictureSource } from './pictures.js';
import { say, type Said } from '../language.js';

export interface Request {
  /** Documents; a log of removals among them says what must not come back. */
  readonly sources: readonly SourceFile[];
  /** Epoch ms. */
  readonly now: number;
  /** What is online today, to tell what changes and what would be lost. */
  readonly previous?: Feed;
  /** Paths of all that was ever published there: an address that was given away stays valid. */
  readonly published?: readonly string[];
  /** Names of what may go wrong this time: a collection that may lose records, or `errors`. */
  readonly accept?: readonly string[];
  readonly preview?: boolean;
  /** Nothing is to be written: the documents are only judged. */
  readonly judgeOnly?: boolean;
  readonly mapping?: ImportOptions['territory']['mapping'];
  /** `false` keeps what other tools say of places outside of the territory. */
  readonly territoryOnly?: boolean;
  readonly schoolZone?: NonNullable<ImportOptions['schoolZone']>;
  /** Names the convention where no workbook does. */
  readonly territory?: string;
  /** Where it will stand, for the pages that name their own address. */
  readonly site?: Site;
  /** Problems of what names the sources, told with the others. */
  readonly first?: readonly Problem[];
  /** Where pictures are found; absent, the feed names them as the documents do. */
  readonly pictures?: PictureSource;
  readonly progress?: (step: Said) => void;
}

export interface Publication {
  readonly feed: Feed;
  /** Worst first. */
  readonly problems: readonly Problem[];
  readonly diff?: Diff;
  /** By path beside `feed.json`; empty where it must not be published. */
  readonly files: ReadonlyMap<string, FileContent>;
  /** The territory's own pages and the frames, to be written one by one: ten thousand are not held together. */
  readonly pages: Iterable<File>;
}

/** Endings of what a spreadsheet writes. */
const TABLE = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/i;

const ORDER = { error: 0, warning: 1, advice: 2 } as const;

export async function publish(request: Request): Promise<Publication> {
  const { now, previous, accept = [], preview = false, territory, site, first = [], progress } = request;
  const { judgeOnly = false } = request;
  const { documents, removed, problems: logged } = apartFromRemovals(request.sources);
  const imported = await readSources({ ...request, sources: documents });
  progress?.(say('Mise en commun', 'Bringing together'));
  const merged = merge(
    imported.map(({ records }) => records),
    preview,
  );
  const { events, ...pictures } = await picturesOf(merged.records, request);
  const records = { ...merged.records, events };
  const { feed, problems: faults } = compile(
    { ...merged, records },
    { now, preview, ...(territory !== undefined && { territory }) },
  );
  const diff = previous && diffFeeds(previous, feed);
  const problems = [
    ...first,
    ...logged,
    ...imported.flatMap(({ problems: of }) => of),
    ...merged.problems,
    ...pictures.problems,
    ...faults,
    ...advise(feed, merged.records, now),
    ...judgeSite(site, feed),
    ...comeBack(removed, feed, merged.records),
    ...(diff ? losses(diff, accept) : []),
  ].sort((a, b) => ORDER[a.level] - ORDER[b.level]);
  const stops = problems.some(
    ({ level, kind }) => level === 'error' && (kind === 'loss' || !accept.includes('errors')),
  );
  if (stops || judgeOnly) return { feed, problems, files: new Map(), pages: [], ...(diff && { diff }) };
  progress?.(say('Écriture des fichiers', 'Writing the files'));
  const files = new Map<string, FileContent>(pictures.files);
  for (const [name, content] of await publicationFiles(feed, site, progress)) files.set(name, content);
  const pages = { [Symbol.iterator]: () => territoryPages(feed, { now, site, published: request.published }) };
  return { feed, problems, files, pages, ...(diff && { diff }) };
}

/** Of what goes out alone: a draft's picture stays where it is. */
async function picturesOf({ events }: Merged['records'], { pictures, preview = false }: Request): Promise<Pictures> {
  const shown = events.filter(({ draft }) => preview || !draft);
  return pictures ? copyPictures(shown, pictures) : { events: shown, files: new Map(), problems: [] };
}

/** The workbooks together, since one names the communes of the others; then each file of another format. */
async function readSources({
  sources,
  now,
  mapping = {},
  schoolZone,
  territoryOnly = true,
  progress,
}: Request): Promise<Imported[]> {
  const books: SourceFile[] = [];
  const others: SourceFile[] = [];
  for (const file of sources) {
    const format = await recogniseFile(file);
    // A plan of actions has the columns of our own sheet. A table that nobody claims is taken for a workbook that its
    // owner has changed too much, and told so.
    const isOurs = file.format
      ? file.format === 'classeur'
      : format
        ? format.id === 'plan-actions' && (await isBook(file))
        : TABLE.test(file.name);
    (isOurs ? books : others).push(file);
  }
  const day = (years: number) => `${new Date(now).getUTCFullYear() + years}-${years < 0 ? '01-01' : '12-31'}`;
  const options: ImportOptions = {
    territory: { communes: [], themes: [], mapping },
    now,
    ...(schoolZone && { schoolZone }),
    zone: 'Europe/Paris',
    window: { from: day(-1), to: day(1) },
  };
  progress?.(
    say(
      `Lecture de ${books.length} ${books.length > 1 ? 'classeurs' : 'classeur'}`,
      `Reading ${books.length} ${books.length > 1 ? 'workbooks' : 'workbook'}`,
    ),
  );
  const first = await readBooks(books, options);
  const { root, agreements } = first.records;
  const zone = root?.[0]?.record.timeZone ?? options.zone;
  const agreement = defaultAgreement(agreements ?? [], isoOf(now, zone).slice(0, 10));
  const known: ImportOptions = {
    ...options,
    territory: { communes: recordsIn(first.records, 'communes'), themes: recordsIn(first.records, 'themes'), mapping },
    zone,
    ...(agreement !== undefined && { agreement }),
  };
  const all = [first];
  for (const file of others) {
    progress?.(say(`Lecture de ${file.name}`, `Reading ${file.name}`));
    const { source, license } = file;
    const said = { ...(source && { source }), ...(license !== undefined && { license }) };
    const imported = await importFile(file, { ...known, ...said });
    all.push(territoryOnly ? withinTerritory(imported, known.territory.communes, file.name) : imported);
  }
  return all;
}

const recordsIn = <Name extends 'communes' | 'themes'>(records: Records, name: Name) =>
  (records[name] ?? []).map(({ record }) => record) as ImportOptions['territory'][Name];
