/** One date of an event as an iCalendar file (RFC 5545). */
/** The file's text, with CRLF line ends and lines of at most 75 octets. */
export function ics(event) {
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//CTG widgets//ctg-event-calendar//FR',
        'BEGIN:VEVENT',
        `UID:${text(event.uid)}`,
        `DTSTAMP:${instant(event.stamp)}`,
        `SEQUENCE:${event.sequence}`,
        moment('DTSTART', event.start),
        moment('DTEND', event.end),
        `SUMMARY:${text(event.title)}`,
        event.description && `DESCRIPTION:${text(event.description)}`,
        event.location && `LOCATION:${text(event.location)}`,
        event.url && `URL:${event.url}`,
        `STATUS:${event.status}`,
        'END:VEVENT',
        'END:VCALENDAR',
    ];
    return lines.flatMap((line) => (line ? [`${fold(line)}\r\n`] : [])).join('');
}
const instant = (time) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
const moment = (name, at) => typeof at === 'number' ? `${name}:${instant(at)}` : `${name};VALUE=DATE:${at.replace(/-/g, '')}`;
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
        const size = new TextEncoder().encode(character).length;
        if (octets + size > 75) {
            folded += '\r\n ';
            octets = 1;
        }
        folded += character;
        octets += size;
    }
    return folded;
}
