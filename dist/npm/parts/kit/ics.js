/** Dates of events as an iCalendar file (RFC 5545). */
import { instantAt, wallTime } from '../../domain/zone.js';
import { zoneLines } from './ics-zone.js';
/** The file's text, with CRLF line ends and lines of at most 75 octets. */
export function ics({ timeZone, events, name }) {
    const instants = events.flatMap(({ start }) => (typeof start === 'number' ? [start] : []));
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//CTG widgets//ctg-event-calendar//FR',
        'CALSCALE:GREGORIAN',
        ...(name === undefined ? [] : publishedLines(name)),
        // A calendar holds at least one component, which this one is where there is no event.
        ...(instants.length || !events.length ? zoneLines(timeZone, instants) : []),
        ...events.flatMap((event) => eventLines(event, timeZone)),
        'END:VCALENDAR',
    ];
    return lines.map((line) => `${fold(line)}\r\n`).join('');
}
/** By the standard (RFC 7986), and as older programs know it. */
const publishedLines = (name) => [
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
];
function eventLines(event, timeZone) {
    const { description, location, geo, url, status } = event;
    return [
        'BEGIN:VEVENT',
        `UID:${text(event.uid)}`,
        `DTSTAMP:${utc(event.stamp)}`,
        `SEQUENCE:${event.sequence}`,
        ...momentLines(event, timeZone),
        `SUMMARY:${text(event.title)}`,
        description && `DESCRIPTION:${text(description)}`,
        location && `LOCATION:${text(location)}`,
        geo && `GEO:${geo.latitude};${geo.longitude}`,
        url && `URL:${url}`,
        `STATUS:${status}`,
        // What does not take place keeps nobody from anything else.
        status === 'CONFIRMED' ? undefined : 'TRANSP:TRANSPARENT',
        'END:VEVENT',
    ].filter((line) => !!line);
}
/** An end that is the start is left out: RFC 5545 wants it later. */
function momentLines({ start, end }, timeZone) {
    const both = [['DTSTART', start], ...(start === end ? [] : [['DTEND', end]])];
    // Of an hour that comes twice, a local time means the first: the other can be told in UTC alone.
    const local = both.every(([, at]) => typeof at === 'string' || isPlain(at, timeZone));
    return both.map(([name, at]) => {
        if (typeof at === 'string')
            return `${name};VALUE=DATE:${at.replace(/-/g, '')}`;
        return local ? `${name};TZID=${timeZone}:${wall(at, timeZone)}` : `${name}:${utc(at)}`;
    });
}
function isPlain(instant, timeZone) {
    const { date, minutes } = wallTime(instant, timeZone);
    return instantAt(date, minutes, timeZone) === Math.floor(instant / 60_000) * 60_000;
}
function wall(instant, timeZone) {
    const { date, minutes } = wallTime(instant, timeZone);
    const seconds = Math.floor(instant / 1000) % 60;
    return utc(date.toUTC() + (minutes * 60 + seconds) * 1000).replace('Z', '');
}
/** An instant as iCalendar writes it, without its fraction of a second: `20261201T083000Z`. */
export const utc = (instant) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
/** RFC 5545, 3.3.11: what has a meaning in a text is escaped; control characters have no place in one. */
const text = (value) => value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
/** RFC 5545, 3.1: a line of more than 75 octets goes on in the next, after a space; no character is cut. */
function fold(line) {
    let folded = '';
    let octets = 0;
    for (const character of line) {
        const point = character.codePointAt(0) ?? 0;
        const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
        if (octets + size > 75) {
            folded += '\r\n ';
            octets = 1;
        }
        folded += character;
        octets += size;
    }
    return folded;
}
