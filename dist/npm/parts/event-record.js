import { otherDates } from './event-record/dates.js';
import { found } from './event-record/found.js';
import { accessibility, audience, registration, where } from './event-record/facts.js';
import { actions, service, siblings } from './event-record/related.js';
import { state } from './event-record/state.js';
import { take } from './event-record/take.js';
import { isSecret, withWords, } from './event-record/words.js';
import { costText } from './kit/cost.js';
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
    ${state(kit, context, subject)} ${paragraphs(context, event, event.description)} ${picture(kit, context, subject)}
    <dl class="facts">${facts(kit, context, subject)}</dl>
    ${take(kit, context, subject)} ${letter(kit, context, subject)}
  </div>`;
}
function facts(kit, context, subject) {
    const { html, said, fact } = kit;
    const { words } = context;
    const { eventRecord: terms } = words;
    const { event } = subject;
    const { cost, organizer, online, url, series } = event;
    return [
        fact(terms.place, where(kit, context, subject)),
        fact(terms.online, online && html `<a href=${online}>${terms.follow}</a>`),
        fact(terms.allDates, otherDates(kit, context, subject)),
        fact(words.audience, audience(kit, context, subject)),
        fact(words.cost, cost && costText(kit, context, words, cost)),
        fact(terms.registration, registration(kit, context, subject)),
        fact(words.accessibility, accessibility(context, subject)),
        fact(terms.organizer, organizer && said(context, event, organizer)),
        fact(terms.service, service(kit, context, subject)),
        fact(series ? terms.series(series.title) : '', siblings(kit, context, subject)),
        fact(words.relatedActions, actions(kit, context, subject)),
        fact(words.website, url && html `<a href=${url}>${terms.page}</a>`),
    ];
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
