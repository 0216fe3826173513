/** Who publishes, who answers for it, where it is hosted: what the law asks of a public site. */
import { pageText } from './document.js';
import { html, type Markup } from './html.js';
import { kit, phoneLink } from './kit.js';
import type { File } from './records.js';
import { upFrom, type Site } from './site.js';
import { LICENSES, pages } from './words.js';

const mail = (address: string | undefined): Markup | undefined =>
  address === undefined ? undefined : html`<a href="mailto:${address}">${address}</a>`;
const link = (address: string | undefined): Markup | undefined =>
  address === undefined ? undefined : html`<a href=${address}>${address}</a>`;

export function legalPage(site: Site): File {
  const { notice } = pages;
  const { publisher, license } = site.feed;
  const { address, director, host, logs, dataProtection } = site.legal ?? {};
  const path = 'mentions-legales/';
  const { name, phone, email, url, siren } = publisher;
  const body = html`<h2>${notice.publisher}</h2>
    <p>${notice.publisherText(name)}</p>
    <p>${kit.dotted([siren && `SIREN ${siren}`, address, phone && phoneLink(phone), mail(email), link(url)])}</p>
    ${director !== undefined && html`<p>${notice.director(director)}</p>`}
    <h2>${notice.host}</h2>
    ${
      host
        ? html`<p>${kit.dotted([host.name, host.address, host.phone && phoneLink(host.phone), link(host.url)])}</p>`
        : html`<p>${notice.hostText}</p>`
    }
    <h2>${notice.content}</h2>
    <p>${notice.contentText}</p>
    <h2>${notice.privacy}</h2>
    <p>${notice.privacyText} ${logs === undefined ? notice.logsText : notice.logs(logs)}</p>
    ${dataProtection !== undefined && html`<p>${notice.dataProtection} ${mail(dataProtection)}.</p>`}
    <h2>${notice.accessibility}</h2>
    <p>${notice.accessibilityText}</p>
    ${
      license !== undefined &&
      html`<h2>${notice.license}</h2>
        <p>${notice.licenseText(LICENSES[license.toLowerCase()] ?? license)}</p>
        <p><a href="${upFrom(path)}feed.json">${pages.download}</a></p>`
    }`;
  return [
    `${path}index.html`,
    pageText(site, { path, title: notice.title, description: notice.publisherText(name), body }),
  ];
}
