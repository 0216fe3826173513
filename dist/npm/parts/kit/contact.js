/** Phone, mail and site, as links that tell what they are. */
export const contactLinks = (kit, { phone, email, url } = {}) => [phone && kit.phoneLink(phone), email && mailLink(kit, email), url && siteLink(kit, url)].filter(Boolean);
/** Phone, mail and site, as facts of a `<dl>`. */
export function contactFacts(kit, words, { phone, email, url } = {}) {
    const { fact, phoneLink } = kit;
    return [
        fact(words.phone, phone && phoneLink(phone)),
        fact(words.email, email && mailLink(kit, email)),
        fact(words.website, url && siteLink(kit, url)),
    ];
}
const mailLink = ({ html }, email) => html `<a href="mailto:${email}">${email}</a>`;
const siteLink = ({ html }, url) => html `<a href=${url}>${url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>`;
