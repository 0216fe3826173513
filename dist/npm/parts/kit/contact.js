/** Phone, mail and site, as facts of a `<dl>`. */
export function contactFacts({ html, fact, phoneLink }, { words }, { phone, email, url } = {}) {
    return [
        fact(words.phone, phone && phoneLink(phone)),
        fact(words.email, email && html `<a href="mailto:${email}">${email}</a>`),
        fact(words.website, url && html `<a href=${url}>${url.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>`),
    ];
}
