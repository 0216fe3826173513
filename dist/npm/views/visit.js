/** Where and when an itinerant service comes. */
import { html, nothing } from 'lit';
import { parseInstant } from '../domain/moment.js';
import { communeOf } from '../domain/territory.js';
import { canGo, nextVisits, visitsToTell } from '../domain/visits.js';
import { wallTime } from '../domain/zone.js';
import { time } from '../text/format.js';
import { dayText } from './days.js';
import { said, unbroken } from './text.js';
const townOf = ({ feed }, { place }) => place.city ?? communeOf(feed, place.commune)?.name ?? '';
/** Where a sensitive service receives is never told. */
const nameOf = ({ sensitive }, { place }) => (sensitive ? undefined : place.name);
/** « salle des fêtes de Véron », « Salle communale de Noé ». */
export function visitPlace(context, service, visit) {
    const town = townOf(context, visit);
    const name = nameOf(service, visit);
    return name && town && !name.includes(town) ? context.words.visiting.place(name, town) : (name ?? town);
}
/** « mardi 8 décembre, 14 h – 17 h ». */
function visitWhen(context, visit) {
    const { words, feed } = context;
    const start = wallTime(Date.parse(visit.start), feed.timeZone);
    const end = wallTime(Date.parse(visit.end), feed.timeZone);
    return `${dayText(context, start.date)}, ${words.between(time(words, start.minutes), time(words, end.minutes))}`;
}
function told(context, lead, when, place, { note }) {
    return html `${lead ? html `<strong>${lead}${context.words.colon}</strong> ` : nothing}${unbroken(when)}${place ? html `, ${said(context, {}, place)}` : nothing}${note ? html `<br />${said(context, {}, note)}` : nothing}`;
}
/** What is not as planned, in a word. */
const changeOf = ({ words }, { status = 'scheduled' }) => status === 'scheduled' ? '' : words.visiting[status];
/**
 * On its own: « Prochain passage à Véron : mardi 8 décembre, 14 h – 17 h, salle des fêtes », « Annulé : passage du
 * mardi 1er décembre… ».
 */
export function visitLine(context, service, visit) {
    const { words, now } = context;
    const change = changeOf(context, visit);
    const when = visitWhen(context, visit);
    if (!canGo(visit))
        return told(context, change, words.visiting.of(when), visitPlace(context, service, visit), visit);
    const isNow = (parseInstant(visit.start) ?? now) <= now;
    const lead = words.visiting[isNow ? 'now' : 'next'](townOf(context, visit)).trim();
    return told(context, change ? `${lead}, ${change.toLowerCase()}` : lead, when, nameOf(service, visit), visit);
}
/** The visits that a card says, of the viewpoint where there is one; the badge says all of one that is under way. */
export function visitsOnCard({ now, commune }, service, state) {
    const inBadge = state.kind === 'open' ? state.visit : undefined;
    return visitsToTell(nextVisits(service, now, commune?.code).filter((visit) => visit !== inBadge || !!visit.note || !canGo(visit)));
}
