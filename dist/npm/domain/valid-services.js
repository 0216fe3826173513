import { PlainDate } from './plain-date.js';
/** Whether the record holds on a day: from `validFrom` to `validUntil`, both included. */
function isValid({ validFrom, validUntil }, today) {
    const first = validFrom === undefined ? undefined : PlainDate.parse(validFrom);
    const last = validUntil === undefined ? undefined : PlainDate.parse(validUntil);
    return !first?.isAfter(today) && !last?.isBefore(today);
}
/** The services that are there today; those that have closed stay, and are said to be. */
export function validServices(feed, now) {
    const today = PlainDate.at(now, feed.timeZone);
    return feed.services.filter((service) => isValid(service, today));
}
/**
 * The service of an id as it stands today: past its `validUntil` its successor, so that an old address shows the new
 * place. A chain of successors is followed; a circle ends where it began.
 */
export function currentService(feed, id, now) {
    const today = PlainDate.at(now, feed.timeZone);
    const find = (wanted) => feed.services.find((one) => one.id === wanted);
    const seen = new Set();
    let service = find(id);
    while (service && !seen.has(service)) {
        seen.add(service);
        const next = service.validUntil && !isValid(service, today) ? find(service.replacedBy) : undefined;
        if (!next)
            return service;
        service = next;
    }
    return service;
}
