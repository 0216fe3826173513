/** The facts of a service, in the order in which a resident needs them. */
import { PlainDate } from '../../domain/plain-date.js';
import { capital, looseDate } from '../../text/format.js';
import { costText } from '../kit/cost.js';
import { list } from '../kit/pieces.js';
import { nextEvents, visits } from './dates.js';
import { hoursText } from './hours.js';
import { accessibility, attendance, audience, coverage, languages } from './people.js';
import { address, contact } from './place.js';
/**
 * As items of a `<dl>`; those of which nothing is known draw nothing.
 * @param onCard - below a card, whose words are not said again. The phone is: one is to call from where one reads.
 */
export function serviceFacts(kit, context, service, onCard = false) {
    const { said, fact } = kit;
    const { words } = context;
    const { hours, otherHours = [], cost, documents = [] } = service;
    return [
        fact(words.hours, hours && hoursText(kit, context, hours, words.hours)),
        otherHours.map((more) => fact(more.label, hoursText(kit, context, more, more.label))),
        fact(words.period, validity(context, service)),
        fact(words.visits, visits(kit, context, service)),
        fact(words.admission, admission(kit, context, service, onCard)),
        fact(words.documents, list(kit, documents.map((paper) => said(context, service, paper)))),
        fact(words.cost, cost && costText(kit, context, words, cost)),
        fact(words.audience, audience(kit, context, service, onCard)),
        fact(words.accessibility, accessibility(kit, context, service)),
        fact(words.languages, languages(context, service)),
        fact(words.attendance, attendance(kit, context, service)),
        fact(words.covered, coverage(kit, context, service)),
        fact(words.contact, contact(kit, context, service)),
        fact(onCard ? words.access : words.address, address(kit, context, service, onCard)),
        fact(words.nextDates, nextEvents(kit, context, service)),
        fact(words.relatedActions, relatedActions(kit, context, service)),
        fact(words.replacedBy, successor(kit, context, service)),
    ];
}
/** Whether there is room, as of when, and what to do to get it. */
function admission(kit, context, service, onCard) {
    const { html, nothing, said, paragraphs } = kit;
    const { words } = context;
    const { admission: how } = service;
    const availability = onCard ? undefined : service.availability;
    if (!availability && !how?.trim())
        return nothing;
    return html `<div class="text">
    ${availability
        ? html `<p>
            <strong>${words.availability[availability.state]}</strong>
            (${words.asOf(looseDate(words, availability.asOf))})${availability.note ? html `${words.colon} ${said(context, service, availability.note)}` : nothing}
          </p>`
        : nothing}
    ${paragraphs(context, service, how)}
  </div>`;
}
/** From when and until when it exists, where that is still to come. */
function validity({ words, today }, { validFrom, validUntil }) {
    const ahead = (date) => date !== undefined && !PlainDate.parse(date)?.isBefore(today);
    const [from, until] = [validFrom, validUntil].map((date) => (ahead(date) ? looseDate(words, date) : ''));
    if (from && until)
        return capital(words.from(from, until));
    return capital(from ? words.since(from) : until ? words.upTo(until) : '');
}
function successor({ html, nothing, said }, context, service) {
    const { words, feed, today } = context;
    const next = feed.services.find(({ id }) => id === service.replacedBy);
    if (!next)
        return nothing;
    const last = PlainDate.parse(service.validUntil ?? '');
    return html `${said(context, next, next.name)}${last && !last.isBefore(today) ? `, ${words.since(looseDate(words, last.addDays(1).toString()))}` : nothing}`;
}
/** What the territory undertakes about it, once the feed has the actions. */
function relatedActions(kit, context, service) {
    const { html, said } = kit;
    const { words, feed } = context;
    const actions = feed.actions.filter(({ id }) => service.actions?.includes(id));
    return list(kit, actions.map((action) => html `${said(context, action, action.title)}${words.colon} ${words.actionStatus[action.status ?? 'unknown']}`));
}
