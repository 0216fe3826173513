/**
 * The language of an element, looked up through shadow roots: `fr`, also for every language that we do not have, or a
 * tag of English as the page has it, whose region says when a week starts.
 */
export function languageOf(element) {
    let at = element;
    while (at) {
        const holder = at.closest('[lang]:not([lang=""])');
        if (holder)
            return /^en\b.*/i.exec(holder.getAttribute('lang') ?? '')?.[0] ?? 'fr';
        const root = at.getRootNode();
        at = root instanceof ShadowRoot ? root.host : undefined;
    }
    return 'fr';
}
