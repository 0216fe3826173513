/** What stands behind an event and beside it: the service, the actions, its siblings in a series. */
import { isPast, occurrences } from '../../domain/occurrences.js';
import { list, spanText, unbroken } from '../kit/pieces.js';
import { serviceOf } from './words.js';
const SIBLINGS = 8;
export function service(kit, context, { event }) {
    const found = serviceOf(context, event);
    // Nothing leads to a sensitive one.
    if (!found || found.sensitive)
        return kit.nothing;
    return kit.dotted([kit.said(context, found, found.name), found.contact?.phone && kit.phoneLink(found.contact.phone)]);
}
export function actions(kit, context, { event }) {
    const found = context.feed.actions.filter(({ id }) => event.actions?.includes(id));
    return list(kit, found.map((action) => kit.said(context, action, action.title)));
}
/** The others of the series, each with its next date: the weeks of a holiday programme. */
export function siblings(kit, context, { event }) {
    const { feed, now, words } = context;
    const found = new Map(occurrences(feed)
        .filter((date) => date.event && date.event !== event && date.event.series?.id === event.series?.id)
        .filter((date) => event.series && !isPast(date, now))
        // The first of each stays.
        .reverse()
        .map((date) => [date.event, date]));
    const dates = [...found.values()].sort((a, b) => a.start - b.start).slice(0, SIBLINGS);
    return list(kit, dates.map((date) => {
        const status = words.eventStatus[date.status];
        const { html, nothing, said } = kit;
        return html `${said(context, date.event ?? {}, date.title)}${words.colon}
      ${unbroken(kit, spanText(context, date))}${status ? html ` <span class="warn">${status}</span>` : nothing}`;
    }));
}
