/** What every page of the territory has around its content. */
import { PlainDate } from '../domain/plain-date.js';
import { day } from '../text/format.js';
import { html, raw, type Markup } from './html.js';
import { escapedJson, type Json } from './json-ld.js';
import { phoneLink } from './kit.js';
import { upFrom, type Site } from './site.js';
import { pages } from './words.js';

export interface Page {
  /** From the publication's root, with its last slash: `commune/89443/`. */
  readonly path: string;
  readonly title: string;
  /** For search engines and shared links. */
  readonly description: string;
  /** The pages above it, from the one nearest to the home page. */
  readonly above?: readonly (readonly [name: string, path: string])[];
  /** Under the title. */
  readonly body: unknown;
  /** Text of an `application/ld+json`. */
  readonly jsonLd?: string | undefined;
  /** Elements that the page shows where there is JavaScript. */
  readonly elements?: readonly string[];
  /** Nothing to be found by a search engine. */
  readonly hidden?: boolean;
}

export const HOME = 'territoire/';

export function pageText(site: Site, page: Page): string {
  const { feed, url } = site;
  const { path, title, description, above = [], body, jsonLd, elements = [], hidden } = page;
  const up = upFrom(path);
  const name = path === HOME ? title : `${title} – ${feed.title}`;
  const trail: readonly (readonly [string, string])[] = path === HOME ? [] : [[pages.home, HOME], ...above];
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${name}</title>
        <meta name="description" content="${description}" />
        ${hidden && html`<meta name="robots" content="noindex" />`}
        ${url && html`<link rel="canonical" href="${url + path}" />`}
        <meta property="og:title" content="${title}" />
        <meta property="og:description" content="${description}" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${up}territoire/style.css" />
        ${elements.map((element) => html`<script src="${up}ctg-${element}.js" defer></script>`)}
        ${
          jsonLd &&
          html`<script type="application/ld+json">
            ${raw(jsonLd)}
          </script>`
        }
        ${
          trail.length > 0 &&
          url &&
          html`<script type="application/ld+json">
            ${raw(breadcrumbs(url, [...trail, [title, path]]))}
          </script>`
        }
      </head>
      <body>
        <a class="skip" href="#contenu">${pages.skip}</a>
        <header class="top">
          ${feed.demo && html`<p class="demo">${site.context.words.demo}</p>`}
          <a class="brand" href="${up + HOME}">${feed.title}</a>
          <nav aria-label="${pages.sections}">
            <ul>
              <li><a href="${up}service/">${pages.services}</a></li>
              <li><a href="${up}evenement/">${pages.events}</a></li>
              <li><a href="${up}action/">${pages.actions}</a></li>
            </ul>
          </nav>
        </header>
        ${trailOf(trail, up)}
        <main id="contenu">
          <h1>${title}</h1>
          ${body}
        </main>
        ${footer(site, up)}
      </body>
    </html> `.text;
}

function trailOf(trail: readonly (readonly [string, string])[], up: string): Markup | undefined {
  if (!trail.length) return undefined;
  return html`<nav class="trail" aria-label="${pages.path}">
    <ol>
      ${trail.map(([name, path]) => html`<li><a href="${up + path}">${name}</a></li>`)}
    </ol>
  </nav>`;
}

function footer({ feed, context }: Site, up: string): Markup {
  const { name, url, phone, email } = feed.publisher;
  const updated = PlainDate.at(Date.parse(feed.updated) || 0, feed.timeZone);
  return html`<footer>
    <p>
      ${pages.publishedBy(name)}${phone && html` · ${phoneLink(phone)}`}${
        email && html` · <a href="mailto:${email}">${email}</a>`
      }${url && html` · <a href="${url}">${url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>`}
    </p>
    <p>${pages.dataOf(day(context.words, updated, 'date'))} · <a href="${up}mentions-legales/">${pages.legal}</a></p>
  </footer>`;
}

const breadcrumbs = (url: string, trail: readonly (readonly [string, string])[]): string =>
  escapedJson({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([name, path], i): Json => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: url + path,
    })),
  });
