/** Calendars written by hand. */

/** A calendar of entries, each a list of lines. */
export const ics = (entries, head = []) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...head,
    ...entries.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
export const entry = (...lines) => ['UID:atelier@exemple.fr', 'SUMMARY:Atelier', ...lines];
