/** `ctg-feed check FEED|URL`: a feed that is published already, wherever it is and whatever wrote it. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { advise } from '../../build/advice.js';
import { ask, NoAnswer, reasonOf } from '../../doctor/ask.js';
import { feedAddress } from '../../doctor/examine.js';
import { readPublication, type Shelf } from '../../published/read.js';
import type { Call } from '../call.js';
import { shelfOf } from '../disk.js';
import { tellProblems } from '../words.js';
import { say } from '../../language.js';

/** The exit code; undefined where the paths are sources, and not one publication. */
export async function checkPublished({ paths, values, now, voice }: Call): Promise<number | undefined> {
  const [path = ''] = paths;
  if (paths.length !== 1 || !(await isPublished(path))) return undefined;
  voice.mutter(say('Lecture de la publication…', 'Reading the publication…'));
  const { feed, problems: faults } = await readPublication(/^https?:/.test(path) ? onlineShelf(path) : shelfOf(path));
  const problems = [...faults, ...(feed ? advise(feed, {}, now) : [])];
  const order = { error: 0, warning: 1, advice: 2 } as const;
  problems.sort((a, b) => order[a.level] - order[b.level]);
  voice.say(values.format === 'json' ? JSON.stringify({ problems }) : tellProblems(problems, values.verbose ?? false));
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}

/** What a feed begins with. */
const FEED = /^[\s\ufeff]*\{\s*"format"\s*:\s*"ctg-feed\//;

/** A folder with a `feed.json`, a file that says that it is a feed; at an address, other documents are sources. */
async function isPublished(path: string): Promise<boolean> {
  if (/^https?:/.test(path)) return URL.canParse(path) && isPublishedAt(new URL(path));
  if (!existsSync(path)) return false;
  if ((await stat(path)).isDirectory()) return existsSync(join(path, 'feed.json'));
  return /\.json$/i.test(path) && FEED.test(await readFile(path, 'utf8'));
}

async function isPublishedAt({ href, pathname }: URL): Promise<boolean> {
  if (pathname.includes('/agendas/')) return false;
  const ending = /\.\w+$/.exec(pathname)?.[0].toLowerCase();
  if (ending === undefined || pathname.endsWith('/feed.json')) return true;
  if (ending !== '.json') return false;
  // An export of another tool, or a feed under another name: what it holds says.
  const answer = await ask(href).catch(() => undefined);
  return answer !== undefined && FEED.test(new TextDecoder().decode(answer.body));
}

function onlineShelf(address: string): Shelf {
  const name = feedAddress(address);
  return {
    name,
    read: async (href) => {
      const answer = await ask(new URL(href, name).href).catch((error: unknown) => {
        throw error instanceof NoAnswer ? new Error(`${reasonOf(error.code)}.`) : error;
      });
      if (answer.status !== 200)
        throw new Error(say(`le serveur répond ${answer.status}.`, `the server answers ${answer.status}.`));
      return new TextDecoder().decode(answer.body);
    },
  };
}
