/**
 * The territory's own pages, readable without JavaScript, and the frame pages: one after the other, so that ten
 * thousand of them are never in memory together.
 */
import type { Action, CalendarEvent, Feed, Service } from '../feed/types.js';
import { frameFiles } from './frames.js';
import { goneFiles } from './gone.js';
import { legalPage } from './legal.js';
import { actionsPage, communePage, eventsPage, homePage, servicesPage } from './overviews.js';
import { actionPage, eventPage, servicePage, type File } from './records.js';
import { siteOf, type PageOptions, type Site } from './site.js';
import { FRAME_STYLE } from './styles/frame.js';
import { PAGE_STYLE } from './styles/page.js';

export type { File } from './records.js';

/** Path from the publication's root and text of each file. @param feed with all of its collections */
export function* territoryPages(feed: Feed, options: PageOptions): Generator<File> {
  const site = siteOf(feed, options);
  const written = new Set<string>();
  for (const file of filesOf(site)) {
    written.add(file[0]);
    yield file;
  }
  yield* sitemap(site, written);
  yield* goneFiles(site, written);
}

function* filesOf(site: Site): Generator<File> {
  const { feed } = site;
  yield ['territoire/style.css', PAGE_STYLE];
  yield homePage(site);
  yield servicesPage(site);
  yield eventsPage(site);
  yield actionsPage(site);
  yield legalPage(site);
  for (const commune of feed.communes) yield communePage(site, commune);
  yield* recordPages(site);
  if (site.url !== undefined) yield ['cadre/style.css', FRAME_STYLE];
  yield* frameFiles(site);
}

function* recordPages(site: Site): Generator<File> {
  const { feed, events } = site;
  const ofService = groupBy(events.values(), ({ service }) => (service === undefined ? [] : [service]));
  const ofSeries = groupBy(events.values(), ({ series }) => (series ? [series.id] : []));
  for (const service of feed.services) {
    const file = servicePage(site, service, ofService.get(service.id) ?? []);
    if (file) yield file;
  }
  for (const event of events.values()) {
    const siblings = ofSeries.get(event.series?.id ?? '') ?? [];
    yield* eventPage(
      site,
      event,
      siblings.filter((other) => other !== event),
    );
  }
  yield* actionPages(site);
}

function* actionPages({ feed, ...rest }: Site): Generator<File> {
  const site = { feed, ...rest };
  const comesOf = ({ actions = [] }: Service | CalendarEvent): readonly string[] => actions;
  const services = groupBy(feed.services, comesOf);
  const events = groupBy(site.events.values(), comesOf);
  const followers = groupBy(feed.actions, ({ follows = [] }: Action): readonly string[] => follows);
  for (const action of feed.actions) {
    const of = <T>(groups: ReadonlyMap<string, T[]>): T[] => groups.get(action.id) ?? [];
    yield actionPage(site, action, { services: of(services), events: of(events), followers: of(followers) });
  }
}

function groupBy<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

/** For search engines, which ask for absolute addresses; what is not to be found is not in it. */
function* sitemap({ url, feed }: Site, written: ReadonlySet<string>): Generator<File> {
  if (url === undefined) return;
  const day = feed.updated.slice(0, 10);
  const pages = [...written].filter((path) => path.endsWith('/index.html') && !path.startsWith('cadre/'));
  const lines = pages.map(
    (path) => `<url><loc>${url}${path.replace(/index\.html$/, '')}</loc><lastmod>${day}</lastmod></url>`,
  );
  const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  yield [
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${schema}">\n${lines.join('\n')}\n</urlset>\n`,
  ];
  yield ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`];
}
