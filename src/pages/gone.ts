/** Addresses are for ever: where a record is gone, its page and its frame say so and lead on. */
import { pageText } from './document.js';
import { escape, html } from './html.js';
import type { File } from './records.js';
import { upFrom, type Site } from './site.js';
import { pages } from './words.js';

const PAGE = /^((?:commune|service|evenement|action|cadre\/[a-z-]+)\/[a-z0-9-]+\/)index\.html$/;
const ANSWER = /^oembed\/[a-z-]+\/[a-z0-9-]+\.json$/;

/** @param written paths of this publication */
export function* goneFiles(site: Site, written: ReadonlySet<string>): Generator<File> {
  for (const path of site.published ?? []) {
    if (written.has(path)) continue;
    const [, folder] = PAGE.exec(path) ?? [];
    if (folder !== undefined) yield [path, gonePage(site, folder)];
    else if (ANSWER.test(path) && site.url !== undefined) yield [path, goneAnswer(site, site.url, path)];
  }
}

function gonePage(site: Site, path: string): string {
  const up = upFrom(path);
  const body = html`<p>${pages.notFoundText}</p>
    <ul>
      <li><a href="${up}service/">${pages.allServices}</a></li>
      <li><a href="${up}evenement/">${pages.allEvents}</a></li>
      <li><a href="${up}action/">${pages.allActions}</a></li>
    </ul>`;
  return pageText(site, { path, title: pages.notFound, description: pages.notFoundText, body, hidden: true });
}

/** Without a frame that speaks, a site shows the link. */
function goneAnswer({ feed }: Site, url: string, path: string): string {
  const address = `${url}cadre/${path.replace(/^oembed\/|\.json$/g, '')}/`;
  const text = `<blockquote><a href="${escape(address)}">${pages.notFound}</a></blockquote>`;
  const provider = { provider_name: feed.publisher.name, provider_url: url };
  return `${JSON.stringify({ version: '1.0', type: 'rich', ...provider, title: pages.notFound, width: 720, height: 200, html: text })}\n`;
}
