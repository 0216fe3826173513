/**
 * The frame pages: one for each element and commune, and one for each action, at addresses that are promises for ever,
 * with the static answer that oEmbed asks for. What WordPress makes of them is in the decision record on frames.
 */
import { PlainDate } from '../domain/plain-date.js';
import type { Action, Commune } from '../feed/types.js';
import { day } from '../text/format.js';
import { escape, html, nothing, type Markup } from './html.js';
import { actionItem, currentActions, dateItem, isListed, listOf, serviceItem } from './lists.js';
import { nearDates, placedServices } from './overviews.js';
import type { File } from './records.js';
import { pathOf, upFrom, type FrameStyle, type Site } from './site.js';
import { pages } from './words.js';

const ELEMENTS = ['service-finder', 'event-calendar', 'roadmap'] as const;
type ElementName = (typeof ELEMENTS)[number] | 'action-card';

/** How many lines the fallback has. */
const FEW = 6;
/** Width and height that are told before anything is measured, in CSS px; WordPress fits the height to 200–1000. */
const SIZES: Readonly<Record<ElementName, readonly [width: number, height: number]>> = {
  'service-finder': [720, 900],
  'event-calendar': [720, 800],
  roadmap: [720, 900],
  'action-card': [720, 480],
};

interface Frame {
  readonly element: ElementName;
  /** Under `cadre/` and under `oembed/`, with its last slash: `event-calendar/89443/`. */
  readonly path: string;
  readonly title: string;
  readonly commune?: Commune | undefined;
  readonly action?: Action;
  /** The page of the territory that says the same and more. */
  readonly full: string;
  readonly fallback: (up: string) => Markup;
}

/** Every frame page with its oEmbed answer; none without a public address, since both must name it. */
export function* frameFiles(site: Site): Generator<File> {
  const { feed, url } = site;
  if (url === undefined) return;
  for (const commune of [undefined, ...feed.communes])
    for (const element of ELEMENTS) yield* filesOf(site, url, frameOf(site, element, commune));
  for (const action of feed.actions) yield* filesOf(site, url, actionFrame(site, action));
}

function* filesOf(site: Site, url: string, frame: Frame): Generator<File> {
  yield [`cadre/${frame.path}index.html`, framePage(site, url, frame)];
  yield [oembedPath(frame), oembed(site, url, frame)];
}

const oembedPath = ({ path }: Frame): string => `oembed/${path.replace(/\/$/, '')}.json`;

function frameOf(site: Site, element: (typeof ELEMENTS)[number], commune: Commune | undefined): Frame {
  const home = { 'service-finder': 'service/', 'event-calendar': 'evenement/', roadmap: 'action/' }[element];
  return {
    element,
    path: commune ? `${element}/${commune.code}/` : `${element}/`,
    title: pages.frameTitles[element](commune ? pages.where(commune.name) : pages.where(site.feed.title)),
    commune,
    full: commune ? pathOf.commune(commune) : home,
    fallback: (up) => contentOf(site, element, commune, up),
  };
}

const actionFrame = (site: Site, action: Action): Frame => ({
  element: 'action-card',
  path: `action-card/${action.id}/`,
  title: action.title,
  action,
  full: pathOf.action(action),
  fallback: (up) =>
    html`${listOf([actionItem(site, up, action)], '')}
      <p>${action.summary}</p>`,
});

/** A few lines of what there is today, with links to the territory's pages. */
function contentOf(site: Site, element: (typeof ELEMENTS)[number], commune: Commune | undefined, up: string): Markup {
  if (element === 'event-calendar') {
    const dates = commune ? nearDates(site, commune) : site.coming;
    return listOf(
      dates.slice(0, FEW).map((date) => dateItem(site, up, date)),
      pages.noEvent,
    );
  }
  if (element === 'roadmap')
    return listOf(
      currentActions(site, commune?.code)
        .slice(0, FEW)
        .map((action) => actionItem(site, up, action)),
      pages.noAction,
    );
  const all = commune
    ? placedServices(site, commune).map(({ service }) => service)
    : site.feed.services.filter(({ sensitive }) => !sensitive);
  return listOf(
    all
      .filter((service) => isListed(site, service))
      .slice(0, FEW)
      .map((service) => serviceItem(site, up, service)),
    pages.noService,
  );
}

/** Addresses are relative, but for those that others read: the folder may be read at another address than its own. */
function framePage(site: Site, url: string, frame: Frame): string {
  const { feed, context } = site;
  const { element, path, title, commune, full, fallback } = frame;
  const up = upFrom(`cadre/${path}`);
  const style: FrameStyle = { ...site.frames?.default, ...(commune && site.frames?.communes?.[commune.code]) };
  const updated = PlainDate.at(Date.parse(feed.updated) || 0, feed.timeZone);
  const content = html`<p class="meta">${pages.today(day(context.words, updated, 'date'))}</p>
    ${fallback(up)}`;
  return html`<!doctype html>
    <html lang=${style.lang ?? 'fr'} data-accent=${style.accent ?? nothing}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="alternate" type="application/json+oembed" href="${url + oembedPath(frame)}" title="${title}" />
        <link rel="canonical" href="${url + full}" />
        <meta name="robots" content="noindex" />
        <base target="_top" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${up}cadre/style.css" />
        <script src="${up}ctg-frame.js" defer></script>
        <script src="${up}ctg-${element}.js" defer></script>
      </head>
      <body>
        <main id="cadre">
          <h1>${title}</h1>
          ${elementOf(frame, up, content)}
          <p class="full"><a href="${up + full}">${pages.fullPage}</a></p>
          <p role="status" id="refus" data-text="${pages.refused}"></p>
        </main>
      </body>
    </html> `.text;
}

function elementOf({ element, commune, action, title }: Frame, up: string, content: Markup): Markup {
  const feed = `${up}feed.json`;
  const code = commune?.code ?? nothing;
  switch (element) {
    case 'service-finder':
      return html`<ctg-service-finder feed=${feed} commune=${code} label=${title}>${content}</ctg-service-finder>`;
    case 'event-calendar':
      return html`<ctg-event-calendar feed=${feed} commune=${code} label=${title}>${content}</ctg-event-calendar>`;
    case 'roadmap':
      return html`<ctg-roadmap feed=${feed} commune=${code} label=${title}>${content}</ctg-roadmap>`;
    case 'action-card':
      return html`<ctg-action-card feed=${feed} action=${action?.id}>${content}</ctg-action-card>`;
  }
}

/** WordPress fits the height only where the markup begins with exactly this `<blockquote>`, and then the frame. */
function oembed({ feed }: Site, url: string, frame: Frame): string {
  const { element, path, title } = frame;
  const [width, height] = SIZES[element];
  const address = `${url}cadre/${path}`;
  const quote = `<blockquote><a href="${escape(address)}">${escape(title)}</a></blockquote>`;
  const shown = `<iframe src="${escape(address)}" width="${width}" height="${height}" title="${escape(title)}"></iframe>`;
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: feed.publisher.name,
    provider_url: url,
    title,
    width,
    height,
    html: quote + shown,
  })}\n`;
}
