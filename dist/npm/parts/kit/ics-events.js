import { PlainDate } from '../../domain/plain-date.js';
import { pointOf } from '../../domain/communes.js';
import { placeText } from '../../domain/territory.js';
import { wallTime } from '../../domain/zone.js';
import { age, day, time } from '../../text/format.js';
import { utc } from './ics.js';
import { wordsOf } from './offer.js';
/** Those statuses that stand before the title: many a program shows no status. */
const TOLD = ['cancelled', 'postponed', 'full', 'moved-online'];
/** The dates of events; visits have no calendar of their own. */
export function icsEvents(feed, words, dates) {
    return dates.flatMap((date) => {
        const { event, timing } = date;
        return event && timing ? [icsEvent(feed, words, date, event, timing)] : [];
    });
}
function icsEvent(feed, words, date, event, timing) {
    const { status, place, allDay } = date;
    const online = status === 'moved-online';
    return {
        uid: uidOf(feed, event, timing),
        sequence: event.sequence ?? 0,
        // A feed without a date of publication is as old as can be.
        stamp: Date.parse(feed.updated) || 0,
        title: TOLD.includes(status) ? `${words.eventStatus[status]}${words.colon} ${event.title}` : event.title,
        start: allDay ? date.firstDay.toString() : date.start,
        end: allDay ? date.lastDay.addDays(1).toString() : date.end,
        description: description(feed, words, date, event, timing),
        location: (place && !online ? placeText(feed, place) : event.online) ?? '',
        geo: place && !online ? pointOf(place) : undefined,
        url: event.url,
        status: status === 'cancelled' ? 'CANCELLED' : status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED',
    };
}
/**
 * `cafe/20261201T083000Z@exemple.fr`: a promise for ever (docs/decisions/0012-published-calendars.md). The start is
 * the one that was first told, in UTC, so that a date that moves is the same date, however its offset is written.
 */
export function uidOf(feed, event, timing) {
    const first = firstStart(timing);
    const twins = event.timings.filter((one) => firstStart(one) === first);
    // A date that moved away keeps its own: one that takes its place later comes second.
    const nth = twins.sort((a, b) => Number(!a.movedFrom) - Number(!b.movedFrom)).indexOf(timing);
    return `${event.id}/${first}${nth > 0 ? `/${nth + 1}` : ''}@${domainOf(feed)}`;
}
const firstStart = ({ start, movedFrom = start }) => PlainDate.parse(movedFrom) ? movedFrom.replace(/-/g, '') : utc(Date.parse(movedFrom));
/** Not the feed's own address: the same feed may be served from two, and move. */
function domainOf({ calendars, publisher }) {
    return calendars?.domain ?? /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(publisher.url ?? '')?.[1] ?? 'ctg-feed';
}
/** « mardi 1er décembre 2026, 9 h 30 ». */
function momentText(words, feed, text) {
    const date = PlainDate.parse(text);
    if (date)
        return day(words, date, 'full');
    const wall = wallTime(Date.parse(text), feed.timeZone);
    return `${day(words, wall.date, 'full')}, ${time(words, wall.minutes)}`;
}
/** What a person wants to know when the phone says that it is today. */
function description(feed, words, { status, place }, event, timing) {
    const { registration, cost } = event;
    const told = (term, text) => (text ? `${term}${words.colon} ${text}` : '');
    const state = status === 'cancelled' || status === 'postponed' || status === 'full' || status === 'moved-online'
        ? words.eventRecord.states[status === 'cancelled' && event.status !== 'cancelled' ? 'cancelledDate' : status]
        : '';
    const first = timing.movedFrom && words.movedFrom(momentText(words, feed, timing.movedFrom));
    const facts = [
        told(words.access, place?.access),
        told(words.audience, whoFor(words, event)),
        told(words.cost, cost && [words.costs[cost.kind], cost.details].filter(Boolean).join(`${words.colon} `)),
        registration?.required ? words.eventRecord.registrationRequired : '',
        told(words.eventRecord.registration, registrationText(feed, words, registration)),
        told(words.phone, registration?.phone),
        told(words.email, registration?.email),
        told(words.eventRecord.follow, event.online),
        told(words.eventRecord.organizer, event.organizer),
        told(words.eventRecord.page, event.url),
        told(words.source, event.source?.name),
    ];
    const notes = [[state, first && `(${first})`].filter(Boolean).join(' '), event.notice, timing.note];
    return [...notes, event.summary, facts.filter(Boolean).join('\n'), feed.demo ? words.demo : '']
        .map((part) => part?.trim())
        .filter(Boolean)
        .join('\n\n');
}
function whoFor(words, { audiences, ageMonths }) {
    return [wordsOf(words.audiences, audiences), ageMonths && age(words, ageMonths)].filter(Boolean).join(' · ');
}
function registrationText(feed, words, registration) {
    const { deadline, url } = registration ?? {};
    return [deadline && words.eventRecord.registrationUntil(momentText(words, feed, deadline)), url]
        .filter(Boolean)
        .join(' · ');
}
