import { eventFacts } from './event-record/fact-list.js';
import { found } from './event-record/found.js';
import { state } from './event-record/state.js';
import { take } from './event-record/take.js';
import { isSecret, withWords, } from './event-record/words.js';
import { easyRead } from './kit/easy-read.js';
import { reportLetter } from './kit/offer.js';
export { styles } from './event-record/styles.js';
export function draw(kit, caller, subject) {
    const context = withWords(caller);
    return 'event' in subject ? opened(kit, context, subject) : found(kit, context, subject);
}
function opened(kit, context, subject) {
    const { html, paragraphs } = kit;
    const { event } = subject;
    return html `<div class="record">
    ${state(kit, context, subject)} ${easyRead(kit, context, context.words, event)}
    ${paragraphs(context, event, event.description)} ${picture(kit, context, subject)}
    <dl class="facts">${eventFacts(kit, context, subject)}</dl>
    ${take(kit, context, subject)} ${letter(kit, context, subject)}
  </div>`;
}
/** Asked for when it comes into sight, on room that is kept; one that cannot be had leaves none. */
function picture({ html, nothing }, { base, feed, words }, { event }) {
    const { image, lang = feed.language } = event;
    const src = image && addressOf(image.src, base);
    if (!src)
        return nothing;
    const hide = ({ currentTarget }) => {
        currentTarget.closest('figure')?.setAttribute('hidden', '');
    };
    return html `<figure>
    <img src=${src} alt=${image.alt} lang=${lang} loading="lazy" width="600" height="400" @error=${hide} />
    ${image.credit ? html `<figcaption class="small">${words.eventRecord.credit(image.credit)}</figcaption>` : nothing}
  </figure>`;
}
/** An address that is none would throw, and take the whole element with it. */
function addressOf(src, base) {
    try {
        return new URL(src, base).href;
    }
    catch {
        return undefined;
    }
}
function letter({ html, nothing }, context, { event }) {
    const { feed, words } = context;
    const sensitive = isSecret(context, event);
    const href = reportLetter(feed, words, { ...event, name: event.title, sensitive }, location.href);
    return href ? html `<p class="small"><a href=${href}>${words.report}</a></p>` : nothing;
}
