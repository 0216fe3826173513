/** One service in plain words, a term and its lines: the same on paper and in a message. */
import { canGo, nextVisits } from '../../domain/visits.js';
import { communeOf, placeText } from '../../domain/territory.js';
import { wallTime } from '../../domain/zone.js';
import { capital, day, looseDate, time } from '../../text/format.js';
import { hoursLines } from '../kit/hours-text.js';
/** How many visits are written out. */
const VISITS = 5;
const short = (url) => url?.replace(/^https?:\/\/(www\.)?|\/$/g, '') ?? '';
/** Of a service that hides, nothing says where it is. */
function visitLine(words, { feed }, { sensitive }, visit) {
    const start = wallTime(Date.parse(visit.start), feed.timeZone);
    const end = wallTime(Date.parse(visit.end), feed.timeZone);
    const when = words.sheet.range(time(words, start.minutes), time(words, end.minutes));
    const where = sensitive ? communeOf(feed, visit.place.commune)?.name : placeText(feed, visit.place);
    return [capital(day(words, start.date, 'full')), when, where].filter(Boolean).join(', ');
}
/** Without the name of the place where it is that of the service. */
function addressText({ feed }, { name, place, sensitive }) {
    if (!place || sensitive)
        return undefined;
    return placeText(feed, place.name === name ? { ...place, name: undefined } : place);
}
function openingLines(words, { today }, service) {
    const { hours, appointment, status } = service;
    const { opening } = words;
    const state = status === 'closed' ? opening.permanent : status === 'temporarily-closed' ? opening.temporary : undefined;
    const byAppointment = appointment === 'required' ? opening.appointment : undefined;
    const lines = [state, byAppointment, ...(hours ? hoursLines(words, hours, today) : [])];
    return lines.filter((line) => !!line);
}
function checked(words, { verified, updated }) {
    if (verified)
        return words.verified(looseDate(words, verified));
    return updated && words.updated(looseDate(words, updated.slice(0, 10)));
}
/** What a person needs at hand, in the order in which they need it. */
export function factsOf(context, words, service) {
    const { place, contact, cost, documents, sensitive, source, residentsOnly, easyRead } = service;
    const visits = nextVisits(service, context.now).filter(canGo).slice(0, VISITS);
    const opening = openingLines(words, context, service);
    const unknown = visits.length || sensitive ? [] : [words.opening.unknown];
    const facts = [
        [words.easyRead, easyRead?.split(/\n\s*\n/) ?? []],
        [words.sheet.address, [addressText(context, service)]],
        [words.hours, opening.length ? opening : unknown],
        ...(service.otherHours ?? []).map((hours) => [
            hours.label,
            hoursLines(words, hours, context.today),
        ]),
        [words.visits, visits.map((visit) => visitLine(words, context, service, visit))],
        [words.phone, [contact?.phone]],
        [words.email, [contact?.email]],
        [words.website, [short(contact?.url)]],
        [words.cost, [cost && [words.costs[cost.kind], cost.details].filter(Boolean).join(`${words.colon} `)]],
        [words.documents, documents ?? []],
        [words.access, [residentsOnly ? words.residentsOnly : undefined, sensitive ? undefined : place?.access]],
        [words.source, [source && [source.name, short(source.url)].filter(Boolean).join(', '), checked(words, service)]],
    ];
    return facts
        .map(([term, lines]) => ({ term, lines: lines.filter((line) => !!line?.trim()) }))
        .filter(({ lines }) => lines.length);
}
