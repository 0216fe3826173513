import type { contacts } from '../../text/fr.js';
import type { Kit } from './kit.js';

interface Contact {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly url?: string | undefined;
}

/** Phone, mail and site, as links that tell what they are. */
export const contactLinks = (kit: Kit, { phone, email, url }: Contact = {}): readonly unknown[] =>
  [phone && kit.phoneLink(phone), email && mailLink(kit, email), url && siteLink(kit, url)].filter(Boolean);

/** Phone, mail and site, as facts of a `<dl>`. */
export function contactFacts(
  kit: Kit,
  words: typeof contacts,
  { phone, email, url }: Contact = {},
): readonly unknown[] {
  const { fact, phoneLink } = kit;
  return [
    fact(words.phone, phone && phoneLink(phone)),
    fact(words.email, email && mailLink(kit, email)),
    fact(words.website, url && siteLink(kit, url)),
  ];
}

const mailLink = ({ html }: Kit, email: string): unknown => html`<a href="mailto:${email}">${email}</a>`;

const siteLink = ({ html }: Kit, url: string): unknown =>
  html`<a href=${url}>${url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>`;
