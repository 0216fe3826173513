/** What is published beside the workshop: communes, themes, actions, versions of the library, what there is today. */
import { readVersions } from '../../publish/releases/versions.js';
import type { Line } from './snippets.js';
import type { Widget } from './state.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}
export interface Territory {
  readonly title: string;
  readonly communes: readonly Named[];
  readonly themes: readonly Named[];
  readonly actions: readonly Named[];
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

async function json(url: string): Promise<Fields> {
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const value: unknown = await response.json();
  return isFields(value) ? value : {};
}

export async function readTerritory(base: string): Promise<Territory> {
  const feed = await json(`${base}feed.json`);
  const named = (list: unknown, id: string, name: string): Named[] =>
    listOf(list).map((one) => ({ id: textOf(one[id]), name: textOf(one[name]) }));
  return {
    title: textOf(feed['title']),
    communes: named(feed['communes'], 'code', 'name').sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    themes: named(feed['themes'], 'id', 'name'),
    actions: await actionsOf(base, feed['actions']),
  };
}

async function actionsOf(base: string, given: unknown): Promise<Named[]> {
  const href = isFields(given) && !Array.isArray(given) ? textOf(given['href']) : '';
  // Without them all else can still be chosen.
  const list: unknown = href
    ? await json(new URL(href, base).href).then(
        (file) => file['actions'],
        () => [],
      )
    : given;
  return listOf(list).map((one) => {
    const number = textOf(one['number']);
    return { id: textOf(one['id']), name: (number ? `${number}. ` : '') + textOf(one['title']) };
  });
}

/**
 * Whether the addresses to paste are published: the territory may not have named its public address yet, and then its
 * own pages name none either. They are asked, since they are always there: what is not would be an error in the console.
 */
export async function hasFrames(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}territoire/`, { credentials: 'omit' });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector('link[rel="canonical"]') !== null;
  } catch {
    return false;
  }
}

export interface Library {
  /** Folder of the rolling address. */
  readonly rolling: string;
  /** The same version for ever, where versions are published. */
  readonly pinned?: { readonly folder: string; readonly seals: Readonly<Record<string, string>> };
}

/** What `versions.json` beside the workshop says; where it says nothing, scripts come from the folder itself. */
export async function readLibrary(base: string): Promise<Library> {
  const versions = readVersions(await json(`${base}versions.json`).catch(() => undefined));
  const [line, version] =
    Object.entries(versions?.rolling ?? {})
      .sort(byLine)
      .at(-1) ?? [];
  const seals = version === undefined ? undefined : versions?.versions[version]?.integrity;
  if (line === undefined || version === undefined || !seals) return { rolling: base };
  return { rolling: `${base}${line}/`, pinned: { folder: `${base}${version}/`, seals } };
}
const byLine = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
  Number(a.slice(1)) - Number(b.slice(1));

/** The lines of the frame page's own fallback, with whole addresses. */
export async function todaysLines(base: string, widget: Widget, last: string): Promise<readonly Line[]> {
  try {
    const url = `${base}cadre/${widget}/${last ? `${last}/` : ''}`;
    const response = await fetch(url, { credentials: 'omit' });
    if (!response.ok) return [];
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return [...page.querySelectorAll('.cards > li')].slice(0, 5).flatMap((item) => {
      const link = item.querySelector('.name a');
      const href = link?.getAttribute('href');
      const when = item.querySelector('time')?.textContent.trim();
      const text = link?.textContent.trim() ?? '';
      return href ? [{ text: when ? `${when}\u00a0: ${text}` : text, href: new URL(href, url).href }] : [];
    });
  } catch {
    return [];
  }
}
