import type { Kit, RecordContext } from './kit.js';

interface Contact {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly url?: string | undefined;
}

/** Phone, mail and site, as facts of a `<dl>`. */
export function contactFacts(
  { html, fact, phoneLink }: Kit,
  { words }: RecordContext,
  { phone, email, url }: Contact = {},
): readonly unknown[] {
  return [
    fact(words.phone, phone && phoneLink(phone)),
    fact(words.email, email && html`<a href="mailto:${email}">${email}</a>`),
    fact(words.website, url && html`<a href=${url}>${url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>`),
  ];
}
