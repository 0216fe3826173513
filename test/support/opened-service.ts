/** An opened service, as a test reads it. */
import { mount } from './mount.js';
import { sampleFeed } from './sample.js';
import { allByRole, byRole, plain, textOf } from './user.js';
import { waitUntil } from './wait.js';

export type Json = Record<string, unknown>;
interface More {
  readonly feed?: Json;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly now?: string;
}

/** Opens a service of these fields; it is Tuesday 24 November 2026, ten o’clock, unless said otherwise. */
export async function opened(
  fields: Json,
  { feed = {}, attributes = {}, now = '2026-11-24T10:00:00+01:00' }: More = {},
) {
  const service = { id: 'lutins', name: 'Les Lutins', summary: 'Résumé.', themes: ['petite-enfance'], ...fields };
  const finder = await mount('ctg-service-finder', {
    feed: sampleFeed({ services: [service], ...feed }),
    attributes: { service: 'lutins', ...attributes },
    now: Date.parse(now),
  });
  await waitUntil(() => /vérifié|checked/.test(textOf(finder)), `not open: ${textOf(finder)}`);
  return finder;
}

/** What stands beside a term; undefined where the term is not there. */
export function told(finder: HTMLElement, term: string): string | undefined {
  const found = allByRole(finder, 'term').find((one) => plain(one.textContent) === term);
  return found && plain(found.nextElementSibling?.textContent);
}
export const rows = (finder: HTMLElement, table: string): string[] =>
  allByRole(byRole(finder, 'table', table), 'row').map(textOf);
/** Those of the record: the finder’s own list holds cards. */
export const items = (of: HTMLElement): string[] =>
  allByRole(of, 'listitem')
    .filter((item) => !item.querySelector('article'))
    .map(textOf);
export const links = (finder: HTMLElement, name: string | RegExp): HTMLAnchorElement[] =>
  allByRole(finder, 'link', name) as HTMLAnchorElement[];
export const each = (ranges: unknown) => ({
  mo: ranges,
  tu: ranges,
  we: ranges,
  th: ranges,
  fr: ranges,
  sa: ranges,
  su: ranges,
});
