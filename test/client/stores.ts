/** What the tests of the store share: files of a feed in several parts, and states in a few words. */
import { createStore, type FeedState, type FeedStore } from '../../src/client/store.js';
import { recordSchemas } from '../../src/feed/schema/records.js';
import type { CollectionName } from '../../src/feed/types.js';
import { event, rootFile, service, type Json } from '../feed/file.js';
import { FakePage, type Answer } from './page.js';

/** A later `updated` than that of `rootFile`. */
export const LATER = '2026-11-25T08:00:00+01:00';

export const split = (part: Json = {}): Json =>
  rootFile({ services: { href: 'services.json' }, events: { href: 'parts/events.json' }, ...part });
export const servicesFile = (...ids: string[]): Json => ({
  format: 'ctg-feed/1',
  services: ids.map((id) => service(id)),
});
export const eventsFile = (...ids: string[]): Json => ({ format: 'ctg-feed/1', events: ids.map((id) => event(id)) });

/** A store of a page's feed, with the elements of all collections on the page. */
export function storeOf(page: FakePage): FeedStore {
  const store = createStore(page.feed, page);
  store.bring(recordSchemas);
  return store;
}

/** A page that serves these answers for the feed, and a store of that feed. */
export function setUp(...answers: Answer[]): { page: FakePage; store: FeedStore } {
  const page = new FakePage();
  page.serve('feed.json', ...answers);
  return { page, store: storeOf(page) };
}

/** `ready TITLE why-it-is-stale`, `failed code`, `loading`. */
export const brief = (state: FeedState): string => {
  if (state.status === 'failed') return `failed ${state.error.code}`;
  return state.status === 'ready' ? `ready ${state.feed.title} ${state.staleBecause ?? ''}`.trim() : 'loading';
};

/** How a want ends: `ready`, or the code of its failure. */
export const outcome = (store: FeedStore, names: CollectionName[] = [], offline = false): Promise<string> =>
  store.want(names, { offline }).then(
    () => 'ready',
    (error: unknown) => String((error as { code?: string }).code),
  );
