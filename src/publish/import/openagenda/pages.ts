/** Follows the pages of an agenda by its address. For Node: a browser is not handed a key. */
import type { SourceFile } from '../../source.js';
import { at, listAt } from '../json.js';
import { say } from '../../language.js';

/** No territory's agenda is longer, and a server that goes in circles ends here. */
const MOST_PAGES = 300;

export interface PageOptions {
  /** From the environment, never from a file that is published. */
  readonly key?: string | undefined;
  /** Name of the variable of the environment that holds it, to be told where the key is refused. */
  readonly variable?: string;
  readonly fetch: (
    url: string,
    init: { headers: Record<string, string> },
  ) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;
  readonly progress?: (part: number) => void;
}

/**
 * All pages as one file for the importer.
 * @param address of the events: `https://api.openagenda.com/v2/agendas/UID/events?…`
 * @throws where an answer is none, in French; the key is never in the message
 */
export async function fetchAgenda(
  address: string,
  { key, variable = 'OPENAGENDA_KEY', fetch, progress }: PageOptions,
): Promise<SourceFile> {
  const pages: unknown[] = [];
  const name = nameOf(address);
  let after: readonly string[] = [];
  let count = 0;
  do {
    const response = await fetch(pageOf(address, after), {
      headers: { accept: 'application/json', ...(key && { key }) },
    }).catch(() => undefined);
    if (!response)
      throw new Error(say(`${name}\u00a0: le serveur n’a pas répondu`, `${name}: the server did not answer`));
    if (!response.ok) throw new Error(refusal(name, response.status, variable));
    const page: unknown = await response.json().catch(() => undefined);
    if (page === undefined)
      throw new Error(
        say(
          `${name}\u00a0: ce n’est pas l’adresse des événements d’un OpenAgenda`,
          `${name}: this is not the address of the events of an OpenAgenda`,
        ),
      );
    const events = listAt(page, 'events').length;
    const next = listAt(page, 'after').map(String);
    pages.push(page);
    count += events;
    const total = Number(at(page, 'total'));
    progress?.(total > 0 ? Math.min(1, count / total) : 1);
    if (!events || next.join() === after.join()) break;
    after = next;
  } while (after.length && pages.length < MOST_PAGES);
  return { name, bytes: new TextEncoder().encode(JSON.stringify(pages)) };
}

function pageOf(address: string, after: readonly string[]): string {
  const url = new URL(address);
  url.searchParams.delete('key');
  if (!url.searchParams.has('size')) url.searchParams.set('size', '100');
  if (!url.searchParams.has('detailed')) url.searchParams.set('detailed', '1');
  for (const name of [...url.searchParams.keys()]) if (/^after(\[|$)/.test(name)) url.searchParams.delete(name);
  for (const value of after) url.searchParams.append('after[]', value);
  return url.href;
}

/** The address without what is asked, which may hold a key. */
function nameOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
}

function refusal(name: string, status: number, variable: string): string {
  if (status === 401 || status === 403)
    return say(
      `${name}\u00a0: OpenAgenda refuse la clé (${status}). Vérifiez la variable ${variable}.`,
      `${name}: OpenAgenda refuses the key (${status}). Check the variable ${variable}.`,
    );
  if (status === 404)
    return say(
      `${name}\u00a0: cet agenda n’existe pas (404). Vérifiez son numéro.`,
      `${name}: this agenda does not exist (404). Check its number.`,
    );
  return say(
    `${name}\u00a0: OpenAgenda n’a pas répondu comme prévu (${status}). Réessayez plus tard.`,
    `${name}: OpenAgenda did not answer as expected (${status}). Try again later.`,
  );
}
