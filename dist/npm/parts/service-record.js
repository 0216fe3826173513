/** What an opened service shows, in the order in which a resident needs it. */
import { currentService } from '../domain/find-services.js';
import { PlainDate } from '../domain/plain-date.js';
import { capital, looseDate } from '../text/format.js';
import { costText } from './kit/cost.js';
import { list } from './kit/pieces.js';
import { nextEvents, visits } from './service-record/dates.js';
import { hoursText } from './service-record/hours.js';
import { accessibility, attendance, audience, coverage, languages } from './service-record/people.js';
import { address, contact } from './service-record/place.js';
import { outdated, trust } from './service-record/trust.js';
import { withWords } from './service-record/words.js';
export { styles } from './service-record/styles.js';
export function draw(kit, caller, { service, tools }) {
    const { html, nothing, paragraphs } = kit;
    const context = withWords(caller);
    return html `<div class="record">
    ${service.sensitive ? html `<p class="small">${context.words.quickExitHow}</p>` : nothing}
    ${predecessors(kit, context, service)} ${paragraphs(context, service, service.description)}
    ${outdated(kit, context, service)}
    <dl class="facts">${facts(kit, context, service)}</dl>
    ${tools ? html `<p class="row">${tools}</p>` : nothing} ${trust(kit, context, service)}
  </div>`;
}
function facts(kit, context, service) {
    const { said, fact } = kit;
    const { words } = context;
    const { hours, otherHours = [], cost, documents = [] } = service;
    return [
        fact(words.hours, hours && hoursText(kit, context, hours, words.hours)),
        otherHours.map((more) => fact(more.label, hoursText(kit, context, more, more.label))),
        fact(words.period, validity(context, service)),
        fact(words.visits, visits(kit, context, service)),
        fact(words.admission, admission(kit, context, service)),
        fact(words.documents, list(kit, documents.map((paper) => said(context, service, paper)))),
        fact(words.cost, cost && costText(kit, context, words, cost)),
        fact(words.audience, audience(kit, context, service)),
        fact(words.accessibility, accessibility(kit, context, service)),
        fact(words.languages, languages(context, service)),
        fact(words.attendance, attendance(kit, context, service)),
        fact(words.covered, coverage(kit, context, service)),
        fact(words.contact, contact(kit, context, service)),
        fact(words.address, address(kit, context, service)),
        fact(words.nextDates, nextEvents(kit, context, service)),
        fact(words.relatedActions, relatedActions(kit, context, service)),
        fact(words.replacedBy, successor(kit, context, service)),
    ];
}
/** Whether there is room, as of when, and what to do to get it. */
function admission(kit, context, service) {
    const { html, nothing, said, paragraphs } = kit;
    const { words } = context;
    const { availability, admission: how } = service;
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
/** Whoever came for a service that is over reads which one stands in its place. */
function predecessors({ html, said }, context, service) {
    const { words, feed } = context;
    return feed.services
        .filter((old) => old !== service && currentService(feed, old.id, context.now) === service)
        .map((old) => {
        const since = PlainDate.parse(old.validUntil ?? '')
            ?.addDays(1)
            .toString() ?? '';
        return html `<p class="note">
        «&nbsp;${said(context, old, old.name)}&nbsp;»${words.colon} ${words.replacing(looseDate(words, since))}.
      </p>`;
    });
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
