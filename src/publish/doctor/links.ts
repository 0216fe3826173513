/** The addresses that a feed sends people to: do they answer? Asked politely, one at a time from each host. */
import type { Feed } from '../../feed/types.js';
import { ask, NoAnswer, reasonOf, type AskOptions } from './ask.js';
import type { Finding } from './finding.js';
import { pooled } from './pool.js';
import { say } from '../language.js';

export interface Link {
  readonly url: string;
  /** JSON path of the first place where it stands. */
  readonly path: string;
  /** Further places. */
  readonly more: number;
}

/** Every web address that is a field of its own; those within a text are left alone. */
export function linksOf(feed: Feed): Link[] {
  const found = new Map<string, { path: string; more: number }>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (!/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) return;
      const url = new URL(value);
      url.hash = '';
      const known = found.get(url.href);
      if (known) known.more += 1;
      else found.set(url.href, { path, more: 0 });
    } else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${path}[${index}]`);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        if (path || key !== 'pending') walk(inner, path ? `${path}.${key}` : key);
  };
  walk(feed, '');
  return [...found].map(([url, place]) => ({ url, ...place }));
}

/** Hosts that are asked at the same time. */
const HOSTS = 8;
/** Ms between two questions to one host. */
const PAUSE = 100;
const TIMEOUT = 10_000;
/** What a site says that does not answer HEAD as it does GET. */
const NOT_FOR_HEAD = new Set([400, 403, 404, 405, 406, 500, 501, 503]);
/** Bytes of a page that are enough to know that it is there. */
const ENOUGH = 20_000;

/**
 * @param tell called after each link
 * @returns findings of those that do not answer, in the order of the feed
 */
export async function judgeLinks(
  links: readonly Link[],
  feed: string,
  tell: (done: number) => void,
  options: Pick<AskOptions, 'ca' | 'timeout'> = {},
): Promise<Finding[]> {
  const byHost = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    byHost.set(host, [...(byHost.get(host) ?? []), link]);
  }
  const findings = new Map<string, Finding>();
  let done = 0;
  await pooled([...byHost.values()], HOSTS, async (ofHost) => {
    let silent: string | undefined;
    for (const [index, link] of ofHost.entries()) {
      if (index && silent === undefined) await new Promise((resolve) => setTimeout(resolve, PAUSE));
      // A host that is not there is not asked again for each of its pages.
      const outcome = silent ?? (await outcomeOf(link.url, { timeout: TIMEOUT, ...options }));
      if (typeof outcome === 'string' && /^(E|TIMEOUT|CERT)/.test(outcome)) silent = outcome;
      const finding = findingOf(link, outcome, feed);
      if (finding) findings.set(link.url, finding);
      tell(++done);
    }
  });
  return links.flatMap(({ url }) => findings.get(url) ?? []);
}

/** The status, or why there is none. */
async function outcomeOf(url: string, options: AskOptions): Promise<number | string> {
  try {
    const head = await ask(url, { ...options, method: 'HEAD' });
    if (!NOT_FOR_HEAD.has(head.status)) return head.status;
    return (await ask(url, { ...options, most: ENOUGH })).status;
  } catch (error) {
    return error instanceof NoAnswer ? error.code : String(error);
  }
}

/** Some sites refuse every machine: what only says « not for you » is for a person to look at. */
const SHY = new Set([401, 403, 405, 406, 429, 451, 503, 999]);

function findingOf({ url, path, more }: Link, outcome: number | string, feed: string): Finding | undefined {
  if (typeof outcome === 'number' && outcome < 400) return undefined;
  const where = say(
    `${url} (${path}${more ? `, et ${more} autres fiches` : ''}`,
    `${url} (${path}${more ? `, and ${more} other records` : ''}`,
  );
  const place = `${feed}#${path}`;
  if (typeof outcome === 'number' && SHY.has(outcome))
    return {
      level: 'advice',
      kind: 'shy-link',
      place,
      message: say(
        `${where}) refuse les robots (${outcome})\u00a0: personne n’a pu vérifier.`,
        `${where}) refuses robots (${outcome}): nobody could check.`,
      ),
      mend: say('Ouvrez-le dans un navigateur.', 'Open it in a browser.'),
    };
  const reason =
    typeof outcome === 'string'
      ? reasonOf(outcome)
      : outcome === 404 || outcome === 410
        ? say(`la page n’existe plus (${outcome})`, `the page is no longer there (${outcome})`)
        : say(`le site répond ${outcome}`, `the site answers ${outcome}`);
  return {
    level: 'warning',
    kind: 'dead-link',
    place,
    message: say(`${where}) ne répond pas\u00a0: ${reason}.`, `${where}) does not answer: ${reason}.`),
    mend: say(
      'Cherchez la nouvelle adresse et corrigez-la dans le classeur, ou videz la cellule.',
      'Look for the new address and correct it in the workbook, or empty the cell.',
    ),
  };
}
