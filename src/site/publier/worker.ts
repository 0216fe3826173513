/** Publishes beside the page, which so never waits for it. It asks for one thing of the network: the feed that is online. */
import { publish, type Publication } from '../../publish/build/publish.js';
import { zipPublication } from '../../publish/build/zip.js';
import { CONFIG_FILE, readConfig, siteOf } from '../../publish/config/read.js';
import type { Config } from '../../publish/config/schema.js';
import { readPublication } from '../../publish/published/read.js';
import type { Origin, Problem, SourceFile } from '../../publish/source.js';
import { MAX_FILE_BYTES } from '../../publish/tables/limits.js';
import { tooLarge } from '../../publish/tables/refusals.js';
import { rowAt } from '../../publish/book/row.js';
import type { Feed } from '../../feed/types.js';
import type { Asked, Dropped, Job, Result, Told } from './protocol.js';
import { same } from '../../publish/language.js';

const tell = (told: Told, transfer: Transferable[] = []) => {
  postMessage(told, { transfer });
};

let last: Publication | undefined;
/** As they were read: what is asked of a row is asked of these. */
let read: readonly SourceFile[] = [];

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.type === 'publish') run(data.job).catch(failed);
  else if (data.type === 'row') row(data.place).catch(failed);
  else zip();
});
tell({ type: 'ready' });

async function row(place: Origin): Promise<void> {
  const file = read.find(({ name }) => name === place.file);
  tell({ type: 'row', place, cells: file && (await rowAt(file, place)) });
}

function zip(): void {
  if (!last) return;
  try {
    const bytes = zipPublication(last, (count) => {
      tell({ type: 'zipping', count });
    });
    tell({ type: 'zip', bytes }, [bytes.buffer]);
  } catch (error) {
    failed(error);
  }
}

function failed(error: unknown): void {
  tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
}

async function run(job: Job): Promise<void> {
  const progress = (step: string) => {
    tell({ type: 'progress', step });
  };
  progress('Ouverture des fichiers');
  const opened = await open(job.files);
  progress('Lecture de ce qui est en ligne');
  const online = await readOnline(job.online);
  const { config, problems } = configOf(opened.sources);
  const site = config && siteOf(config);
  read = opened.sources.filter(({ name }) => !isConfig(name)).map((file) => described(file, config));
  const publication = await publish({
    sources: read,
    now: job.now,
    accept: job.accept,
    preview: job.preview,
    progress,
    pictures: (path, { file }) => Promise.resolve(picture(path, file, opened.pictures)),
    first: [...opened.problems, ...problems],
    ...(online.feed && { previous: online.feed, published: await publishedAt(job.online) }),
    ...(site && { site }),
    ...(config?.territory !== undefined && { territory: config.territory }),
    ...(config?.territoryOnly !== undefined && { territoryOnly: config.territoryOnly }),
    ...(config?.schoolZone && { schoolZone: config.schoolZone }),
    ...(typeof config?.themes === 'object' && { mapping: config.themes }),
  });
  last = publication;
  tell({ type: 'done', result: resultOf(publication, online.state) });
}

function resultOf({ feed, problems, diff, files }: Publication, online: Result['online']): Result {
  const { pending: _, ...whole } = feed;
  // Pictures have no address before they are sent.
  const events = whole.events.map(({ image: __, ...event }) => event);
  return {
    problems,
    online,
    count: files.size,
    feed: JSON.stringify({ ...whole, events }),
    title: feed.title,
    communes: feed.communes.map(({ code, name }) => ({ code, name })),
    counts: { services: feed.services.length, events: feed.events.length, actions: feed.actions.length },
    ...(diff && { diff }),
  };
}

const PICTURE = /\.(jpe?g|png|webp|gif|svg|avif)$/i;
const isConfig = (name: string) => name.split('/').at(-1) === CONFIG_FILE;

interface Opened {
  readonly sources: SourceFile[];
  readonly pictures: Map<string, Uint8Array>;
  readonly problems: Problem[];
}

async function open(files: readonly Dropped[]): Promise<Opened> {
  const opened: Opened = { sources: [], pictures: new Map(), problems: [] };
  for (const { name, file } of files) {
    // Not even opened: it would be held whole in memory.
    if (file.size > MAX_FILE_BYTES) {
      opened.problems.push(tooLarge(name, file.size));
      continue;
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (PICTURE.test(name)) opened.pictures.set(name, bytes);
      else opened.sources.push({ name, bytes });
    } catch {
      opened.problems.push(gone(name));
    }
  }
  return opened;
}

const gone = (file: string): Problem => ({
  level: 'error',
  kind: 'file-changed',
  place: { file },
  message: same('Le fichier a changé ou a disparu depuis que vous l’avez choisi.'),
  mend: same('Enregistrez-le, fermez-le dans le tableur, puis choisissez-le de nouveau.'),
});

/** A configuration that was dropped with the documents says of the territory what it says to the command. */
function configOf(sources: readonly SourceFile[]): { config?: Config; problems: readonly Problem[] } {
  const file = sources.find(({ name }) => isConfig(name));
  return file ? readConfig(file) : { problems: [] };
}

/** What the configuration says of a document, known by its name: its format, whom it is from. */
function described(file: SourceFile, config: Config | undefined): SourceFile {
  const base = (path: string) => path.split('/').at(-1);
  for (const source of config?.sources ?? []) {
    if (typeof source === 'string' || base(source.path) !== base(file.name)) continue;
    const { path: _, ...spec } = source;
    return { ...spec, ...file } as SourceFile;
  }
  return file;
}

/** Beside the document that names it, else the only one that was dropped by that name. */
function picture(path: string, document: string, pictures: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const beside = pictures.get(`${document.slice(0, document.lastIndexOf('/') + 1)}${path}`);
  if (beside) return beside;
  const name = path.split('/').at(-1);
  const named = [...pictures].filter(([key]) => key === path || key.split('/').at(-1) === name);
  return named.length === 1 ? named[0]?.[1] : undefined;
}

/** Paths of what is online, if it says so: a page that goes keeps its address, and says where to go. */
async function publishedAt(address: string): Promise<readonly string[]> {
  try {
    const response = await fetch(new URL('publication.json', address), { credentials: 'omit', cache: 'no-cache' });
    const names: unknown = response.ok ? await response.json() : [];
    return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

async function readOnline(address: string): Promise<{ feed?: Feed; state: Result['online'] }> {
  if (!address) return { state: 'not-asked' };
  const missing: string[] = [];
  const { feed } = await readPublication({
    name: address,
    read: async (href) => {
      const response = await fetch(new URL(href, address), { credentials: 'omit', cache: 'no-cache' });
      if (response.status === 404 || response.status === 410) missing.push(href);
      if (!response.ok) throw new Error(`le serveur répond ${response.status}.`);
      return response.text();
    },
  });
  return feed ? { feed, state: 'read' } : { state: missing.includes(address) ? 'none' : 'unreadable' };
}
