/** Services as a message in plain text, no longer than mail programs take. */
import type { Service } from '../../feed/types.js';
import type { mail } from '../../text/fr.js';
import type { RecordContext } from '../kit/kit.js';
import { factsOf, type FactWords } from '../sheet/facts.js';

export interface Mail {
  readonly href: string;
  /** What the message had to leave out, in words. */
  readonly note: string;
}

type Words = FactWords & typeof mail;
type Write = (context: RecordContext, words: Words, service: Service) => string;

/** Some mail programs cut an address at 2 048 characters, some ask for less. */
const LONGEST = 1800;

const line = (words: Words, term: string, text: string): string => `${term}${words.colon} ${text}`;

const full: Write = (context, words, service) =>
  [
    service.name.toLocaleUpperCase(words.locale),
    ...factsOf(context, words, service).map(({ term, lines }) => line(words, term, lines.join(' ; '))),
  ].join('\n');

const short: Write = (context, words, service) => {
  const wanted = [words.sheet.address, words.hours, words.phone];
  const facts = factsOf(context, words, service).filter(({ term }) => wanted.includes(term));
  return [service.name, ...facts.map(({ lines }) => lines.join(' ; '))].join('\n');
};

const named: Write = (_context, words, { name, contact }) => (contact?.phone ? line(words, name, contact.phone) : name);

/** What a lone half of a character or a space of typography becomes, so that the address is right and short. */
const encode = (text: string): string =>
  encodeURIComponent(
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/\n/g, '\r\n'),
  );

/** The fullest message that is short enough, and what was left out. */
export function mailOf(context: RecordContext, words: Words, services: readonly Service[]): Mail {
  const { feed } = context;
  const foot = [feed.demo ? words.demo : '', `${words.sheet.publishedBy} ${feed.publisher.name}`].filter(Boolean);
  const href = (texts: readonly string[], between: string): string =>
    `mailto:?subject=${encode(words.mail.mailSubject(services.length))}&body=${encode([texts.join(between), ...foot].join('\n\n'))}`;
  for (const [write, between, note] of [
    [full, '\n\n', ''],
    [short, '\n\n', words.mail.mailShort],
    [named, '\n', words.mail.mailNames],
  ] as const) {
    const written = href(
      services.map((service) => write(context, words, service)),
      between,
    );
    if (written.length <= LONGEST) return { href: written, note };
  }
  return some(
    services.map((service) => named(context, words, service)),
    href,
    words,
  );
}

/** As many of the names as the message takes. */
function some(
  texts: readonly string[],
  href: (texts: readonly string[], between: string) => string,
  words: Words,
): Mail {
  let count = texts.length - 1;
  while (count > 1 && href(texts.slice(0, count), '\n').length > LONGEST) count--;
  return { href: href(texts.slice(0, count), '\n'), note: words.mail.mailSome(count) };
}
