import { factsOf } from '../sheet/facts.js';
/** Some mail programs cut an address at 2 048 characters, some ask for less. */
const LONGEST = 1800;
const line = (words, term, text) => `${term}${words.colon} ${text}`;
const full = (context, words, service) => [
    service.name.toLocaleUpperCase(words.locale),
    ...factsOf(context, words, service).map(({ term, lines }) => line(words, term, lines.join(' ; '))),
].join('\n');
const short = (context, words, service) => {
    const wanted = [words.sheet.address, words.hours, words.phone];
    const facts = factsOf(context, words, service).filter(({ term }) => wanted.includes(term));
    return [service.name, ...facts.map(({ lines }) => lines.join(' ; '))].join('\n');
};
const named = (_context, words, { name, contact }) => (contact?.phone ? line(words, name, contact.phone) : name);
/** What a lone half of a character or a space of typography becomes, so that the address is right and short. */
const encode = (text) => encodeURIComponent(text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\n/g, '\r\n'));
/** The fullest message that is short enough, and what was left out. */
export function mailOf(context, words, services) {
    const { feed } = context;
    const foot = [feed.demo ? words.demo : '', `${words.sheet.publishedBy} ${feed.publisher.name}`].filter(Boolean);
    const href = (texts, between) => `mailto:?subject=${encode(words.mail.mailSubject(services.length))}&body=${encode([texts.join(between), ...foot].join('\n\n'))}`;
    for (const [write, between, note] of [
        [full, '\n\n', ''],
        [short, '\n\n', words.mail.mailShort],
        [named, '\n', words.mail.mailNames],
    ]) {
        const written = href(services.map((service) => write(context, words, service)), between);
        if (written.length <= LONGEST)
            return { href: written, note };
    }
    return some(services.map((service) => named(context, words, service)), href, words);
}
/** As many of the names as the message takes. */
function some(texts, href, words) {
    let count = texts.length - 1;
    while (count > 1 && href(texts.slice(0, count), '\n').length > LONGEST)
        count--;
    return { href: href(texts.slice(0, count), '\n'), note: words.mail.mailSome(count) };
}
