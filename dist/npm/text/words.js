/** The language of an element, looked up through shadow roots; French for every language that we do not have. */
export function languageOf(element) {
    let at = element;
    while (at) {
        const holder = at.closest('[lang]:not([lang=""])');
        if (holder)
            return /^en\b/i.test(holder.getAttribute('lang') ?? '') ? 'en' : 'fr';
        const root = at.getRootNode();
        at = root instanceof ShadowRoot ? root.host : undefined;
    }
    return 'fr';
}
