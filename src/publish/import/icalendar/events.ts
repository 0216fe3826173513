/** Entries of a calendar as the feed's events: a series with its changes is one event. Who organises or attends is not looked at. */
import type ICAL from 'ical.js';
import { PlainDate } from '../../../domain/plain-date.js';
import type { CalendarEvent, Timing } from '../../../feed/types.js';
import { isoOf } from '../../instants.js';
import type { Found, ImportOptions } from '../../source.js';
import { some } from '../json.js';
import { placeInWords, placeOf } from '../places.js';
import { quoted, type Report } from '../report.js';
import { fromHtml, idOf, shorten, summarised } from '../text.js';
import { themesOf } from '../themes.js';
import type { Calendar, Entry } from './components.js';
import { hasUnreadEnd, inZone, instantOf, keyOf, spanOf, wallsOf, type Span, type Wall, type ZoneOf } from './dates.js';
import { categoriesOf, descriptionOf, textOf, updatedOf, whereaboutsOf } from './fields.js';
import { expand, repeats, type Window } from './recurrence.js';
import { say } from '../../language.js';

export interface Context {
  readonly calendar: Calendar;
  readonly options: ImportOptions;
  readonly report: Report;
  readonly zoneOf: ZoneOf;
}

export function eventsOf(context: Context): Found<CalendarEvent>[] {
  const series = new Map<string, Entry[]>();
  for (const entry of context.calendar.entries) {
    const key =
      textOf(entry.component, 'uid') || `${textOf(entry.component, 'summary')} ${textOf(entry.component, 'dtstart')}`;
    series.set(key, [...(series.get(key) ?? []), entry]);
  }
  return [...series].flatMap(([uid, entries]) => {
    const found = eventOf(uid, entries, context);
    return found ? [found] : [];
  });
}

function eventOf(uid: string, entries: readonly Entry[], context: Context): Found<CalendarEvent> | undefined {
  const { options, report, calendar } = context;
  const head = headOf(uid, entries, report);
  if (!head) return undefined;
  const { component, row } = head;
  const title = shorten(fromHtml(textOf(component, 'summary')), 500);
  // What is neither public nor of a known word is private (RFC 5545, 3.8.1.3).
  if (!/^(public)?$/i.test(textOf(component, 'class'))) {
    report.add('advice', 'private-entry', { row }, [
      say(
        `${quoted(title)} est marqué privé dans l’agenda\u00a0: il n’est pas repris.`,
        `${quoted(title)} is marked private in the calendar: it is not taken over.`,
      ),
      say('Marquez-le public s’il doit paraître.', 'Mark it public if it is to appear.'),
    ]);
    return undefined;
  }
  const timings = timingsOf(head, entries, context);
  if (!timings) return undefined;
  if (!title) {
    report.add(
      'error',
      'incomplete-record',
      { row },
      [
        say(
          'Cet événement n’a pas de titre\u00a0: il n’est pas repris.',
          'This event has no title: it is not taken over.',
        ),
        say('Donnez-lui un titre dans l’agenda.', 'Give it a title in the calendar.'),
      ],
      uid,
    );
    return undefined;
  }
  const where = whereaboutsOf(component);
  const place = placeOf(where, options.territory);
  const words = place ? '' : placeInWords(where);
  const isAddress = /^https?:\/\/\S+$/i.test(words);
  if (words && !isAddress)
    report.add(
      'warning',
      'unknown-commune',
      { row },
      [
        say(
          `La commune du lieu ${quoted(words)} n’est pas reconnue\u00a0: le lieu est publié dans le texte, sans carte ni filtre par commune.`,
          `The commune of the place ${quoted(words)} is not recognised: the place is published in the text, without map or filter by commune.`,
        ),
        say(
          'Finissez le lieu par le code postal et la commune\u00a0: «\u00a0Salle des fêtes, 2 rue Haute, 89510 Véron\u00a0».',
          'End the place with the postal code and the commune: “Salle des fêtes, 2 rue Haute, 89510 Véron”.',
        ),
      ],
      words,
    );
  const status = textOf(component, 'status').toUpperCase() === 'CANCELLED' ? 'cancelled' : undefined;
  const long = [descriptionOf(component), words && !isAddress ? `Lieu\u00a0: ${words}` : '']
    .filter(Boolean)
    .join('\n\n');
  const sequence = Number(textOf(component, 'sequence'));
  const url = textOf(component, 'url');
  const record: CalendarEvent = {
    id: idOf('ics', uid),
    title,
    ...summarised('', long, title),
    themes: themesOf(categoriesOf(component), options.territory),
    timings,
    ...some({
      place,
      online: isAddress ? words : '',
      status,
      sequence: sequence > 0 && Number.isInteger(sequence) ? sequence : undefined,
      url: /^https?:\/\/\S+$/i.test(url) ? url : '',
      updated: updatedOf(component, options.zone),
    }),
    ...((options.source ?? calendar.name) && {
      source: options.source ? { ...options.source } : { name: calendar.name },
    }),
    ...(options.license && { license: options.license }),
  };
  return { record, origin: report.at({ row }) };
}

/**
 * The entry that says what an event is: of several revisions the last (RFC 5545, 3.8.7.4). A change may come without
 * its series, in an invitation to one date.
 */
function headOf(uid: string, entries: readonly Entry[], report: Report): Entry | undefined {
  const heads = entries.filter(({ component }) => !component.hasProperty('recurrence-id'));
  const head = heads.reduce<Entry | undefined>(
    (last, entry) => (last && sequenceOf(last) >= sequenceOf(entry) ? last : entry),
    undefined,
  );
  const contentOf = ({ component }: Entry) => `${textOf(component, 'summary')} ${textOf(component, 'dtstart')}`;
  for (const other of heads) {
    // The same entry twice, or an older revision, is nothing that is lost.
    if (!head || sequenceOf(other) < sequenceOf(head) || contentOf(other) === contentOf(head)) continue;
    const [title, first] = [other, head].map(({ component }) => quoted(textOf(component, 'summary')));
    report.add(
      'warning',
      'duplicate-id',
      { row: other.row },
      [
        say(
          `${title} porte l’identifiant (UID) de ${first}, ligne\u00a0${head.row}\u00a0: il n’est pas repris.`,
          `${title} bears the identifier (UID) of ${first}, line ${head.row}: it is not taken over.`,
        ),
        say(
          'Dans l’agenda, recopiez cet événement comme un nouvel événement, ou supprimez-le.',
          'In the calendar, copy this event as a new one, or delete it.',
        ),
      ],
      uid,
    );
  }
  return head ?? entries[0];
}

const sequenceOf = ({ component }: Entry) => Number(textOf(component, 'sequence')) || 0;

function timingsOf(head: Entry, entries: readonly Entry[], context: Context): Timing[] | undefined {
  const { options, report, zoneOf } = context;
  const { component, row } = head;
  const span = spanOf(component, zoneOf);
  if (!span) {
    sayUnreadable(component, row, report);
    return undefined;
  }
  if (head.unread.some((name) => name === 'rdate' || name === 'exdate'))
    report.add('warning', 'unreadable-recurrence', { row }, [
      say(
        'Des dates ajoutées à cette série, ou retirées, ne se lisent pas\u00a0: elles ne sont pas suivies.',
        'Dates that were added to this series, or taken out of it, cannot be read: they are not followed.',
      ),
      say('Vérifiez les dates de cette série dans l’agenda.', 'Check the dates of this series in the calendar.'),
    ]);
  if (hasUnreadEnd(head, zoneOf))
    report.add(
      'warning',
      'unreadable-date',
      { row },
      [
        say(
          'La fin de cet événement ne se lit pas\u00a0: seul son début est repris.',
          'The end of this event cannot be read: only its start is taken over.',
        ),
        say('Corrigez sa fin dans l’agenda.', 'Correct its end in the calendar.'),
      ],
      textOf(component, 'summary'),
    );
  const window = windowOf(options);
  if (!repeats(component) || !window) return withChanges([span.start], head, span, entries, context);
  const { starts, endless, cut } = expand(component, span, window, zoneOf);
  if (endless)
    report.add('advice', 'endless-series', { row }, [
      say(
        `${quoted(textOf(component, 'summary'))} se répète sans fin\u00a0: ses dates sont données jusqu’au ${options.window.to.split('-').reverse().join('/')}.`,
        `${quoted(textOf(component, 'summary'))} repeats without end: its dates are given until ${options.window.to}.`,
      ),
      say(
        'Donnez une date de fin à la série, ou publiez de nouveau avant ce jour.',
        'Give the series an end date, or publish again before that day.',
      ),
    ]);
  if (cut)
    report.add(
      'warning',
      'unreadable-recurrence',
      { row },
      [
        say(
          'La répétition de cet événement n’a pas pu être suivie jusqu’au bout\u00a0: des dates manquent.',
          'The repetition of this event could not be followed to its end: dates are missing.',
        ),
        say(
          'Simplifiez-la dans l’agenda, ou donnez les dates une par une.',
          'Make it simpler in the calendar, or give the dates one by one.',
        ),
      ],
      textOf(component, 'rrule'),
    );
  const timings = withChanges(starts, head, span, entries, context);
  if (!timings?.length)
    report.add('advice', 'outside-window', { row }, [
      say(
        `${quoted(textOf(component, 'summary'))} n’a aucune date dans la période publiée\u00a0: il n’est pas repris.`,
        `${quoted(textOf(component, 'summary'))} has no date in the published period: it is not taken over.`,
      ),
      say('Rien à faire s’il est terminé.', 'Nothing to do if it is over.'),
    ]);
  return timings?.length ? timings : undefined;
}

function sayUnreadable(component: ICAL.Component, row: number, report: Report): void {
  report.add(
    'error',
    'unreadable-date',
    { row },
    [
      say(
        'Les dates de cet événement ne se lisent pas, ou il finit avant de commencer\u00a0: il n’est pas repris.',
        'The dates of this event cannot be read, or it ends before it starts: it is not taken over.',
      ),
      say('Corrigez ses dates dans l’agenda.', 'Correct its dates in the calendar.'),
    ],
    textOf(component, 'summary'),
  );
}

/** Each date as its own entry says it, where there is one. */
function withChanges(
  starts: readonly Wall[],
  head: Entry,
  span: Span,
  entries: readonly Entry[],
  context: Context,
): Timing[] | undefined {
  const { zoneOf, report, options } = context;
  const timings = new Map(starts.map((start) => [keyOf(start), timingOf(start, span, options.zone)]));
  for (const { component, row } of entries) {
    const property = component.getFirstProperty('recurrence-id');
    const original = property && wallsOf(property, zoneOf(property))[0];
    if (!original || component === head.component) continue;
    const own = spanOf(component, zoneOf);
    if (!own) {
      sayUnreadable(component, row, report);
      continue;
    }
    const range: unknown = property.getFirstParameter('range');
    if (typeof range === 'string' && /^thisandfuture$/i.test(range))
      report.add('warning', 'unreadable-recurrence', { row }, [
        say(
          'Ce changement vaut pour toutes les dates suivantes\u00a0: seul celui de sa propre date est repris.',
          'This change holds for all following dates: only that of its own date is taken over.',
        ),
        say('Faites des dates suivantes une nouvelle série.', 'Make the following dates a new series.'),
      ]);
    const here =
      span.start.minutes === undefined
        ? { day: original.day, zone: span.start.zone }
        : inZone(original, span.start.zone);
    // A change of a date that is not in the window.
    if (!timings.delete(keyOf(here)) && !isInWindow(own.start, options)) continue;
    timings.set(keyOf(here), changed(component, head.component, { here, own, span }, options));
  }
  return [...timings.values()].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

function changed(
  component: ICAL.Component,
  head: ICAL.Component,
  { here, own, span }: { here: Wall; own: Span; span: Span },
  options: ImportOptions,
): Timing {
  const timing = timingOf(own.start, own, options.zone);
  const planned = timingOf(here, span, options.zone);
  const isCancelled = textOf(component, 'status').toUpperCase() === 'CANCELLED';
  const isMoved = timing.start !== planned.start;
  const isElsewhere = textOf(component, 'location') !== textOf(head, 'location');
  const where = isElsewhere ? whereaboutsOf(component) : {};
  const place = placeOf(where, options.territory);
  const note = place ? '' : placeInWords(where);
  const status = isCancelled ? 'cancelled' : isMoved ? 'moved' : undefined;
  return { ...timing, ...some({ status, movedFrom: isMoved ? planned.start : '', place, note }) };
}

function timingOf(start: Wall, { length }: Span, zone: string): Timing {
  if (start.minutes === undefined)
    return { start: start.day.toString(), end: start.day.addDays(length - 1).toString() };
  const end = { ...start, minutes: start.minutes + length };
  return { start: isoOf(instantOf(start), zone), end: isoOf(instantOf(end), zone) };
}

function windowOf({ window }: ImportOptions): Window | undefined {
  const [from, to] = [PlainDate.parse(window.from), PlainDate.parse(window.to)];
  return from && to && { from, to };
}

const isInWindow = ({ day }: Wall, { window }: ImportOptions) =>
  window.from <= day.toString() && day.toString() <= window.to;
