/** What the records of services and of events share: whom they are for, the way there, a letter where they are wrong. */
import { communeOf } from '../../domain/communes.js';
import type { Feed, Place } from '../../feed/types.js';
import { capital } from '../../text/format.js';
import type { reporting } from '../../text/fr.js';
import { encoded } from './pieces.js';

/** The words of the codes that are known; of the others nobody knows what they mean. */
export function wordsOf(words: Readonly<Record<string, string>>, codes: readonly string[] = []): string {
  const known = codes.filter((code) => Object.hasOwn(words, code)).map((code) => words[code]);
  return capital([...new Set(known)].join(', '));
}

/** Nothing is asked of OpenStreetMap before the click. By its position, else by its address; by a name alone nobody finds the way. */
export function routeTo(feed: Pick<Feed, 'communes'>, place: Place): string | undefined {
  const { latitude, longitude, address: street, postalCode, city = communeOf(feed, place.commune)?.name } = place;
  const to =
    latitude !== undefined && longitude !== undefined
      ? `${latitude},${longitude}`
      : street && [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return to ? `https://www.openstreetmap.org/directions?to=${encoded(to)}` : undefined;
}

interface Reported {
  readonly name: string;
  readonly id: string;
  readonly owner?: { readonly email?: string | undefined } | undefined;
  readonly sensitive?: boolean | undefined;
}

/**
 * A letter to whoever corrects the record, else to the publisher. It names the record and the page; of a sensitive
 * record the name alone, so that nothing in a mailbox leads back to where it was read.
 */
export function reportLetter(
  { publisher }: Pick<Feed, 'publisher'>,
  words: typeof reporting,
  { name, id, owner, sensitive }: Reported,
  page: string,
): string | undefined {
  const to = owner?.email ?? publisher.email;
  if (!to) return undefined;
  const body = sensitive
    ? words.reportBody(name, undefined)
    : words.reportBody(`${name} (${id})`, page.replace(/#.*$/s, ''));
  // RFC 6068: line breaks are CRLF.
  const text = encoded(body).replace(/%0A/g, '%0D%0A');
  return `mailto:${encoded(to).replace('%40', '@')}?subject=${encoded(words.reportSubject(name))}&body=${text}`;
}
