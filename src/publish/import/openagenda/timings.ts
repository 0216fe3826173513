/** The dates of an OpenAgenda event, as its exports write them. */
import type { Timing } from '../../../feed/types.js';
import { PlainDate } from '../../../domain/plain-date.js';
import { instantAt, isTimeZone } from '../../../domain/zone.js';
import { isoOf } from '../../instants.js';
import { at, listAt, textAt, type Json } from '../json.js';
import type { Context } from './context.js';
import { say } from '../../language.js';

type Pair = readonly [start: number, end: number];

export function timingsOf(event: Json, { options, report, place }: Context): Timing[] {
  const zoneSaid = textAt(event, 'timezone') || textAt(event, 'location', 'timezone');
  const zone = zoneSaid && isTimeZone(zoneSaid) ? zoneSaid : options.zone;
  const all = listAt(event, 'timings').map((timing) => pairOf(timing, zone));
  const legacy = listAt(event, 'locations').flatMap((one) => listAt(one, 'dates').map((date) => pairOfDay(date, zone)));
  const listed = all.length ? all : legacy;
  const ends = ['firstTiming', 'nextTiming', 'lastTiming'].flatMap((key) =>
    at(event, key) ? [pairOf(at(event, key), zone)] : [],
  );
  const pairs = (listed.length ? listed : ends).filter((pair) => pair !== undefined);
  const unread = (listed.length ? listed : ends).length - pairs.length;
  const timings = distinct(pairs).map(([start, end]) => ({
    start: isoOf(start, options.zone),
    end: isoOf(end, options.zone),
  }));
  if (unread)
    report.add(
      'warning',
      'unreadable-date',
      place,
      [
        unread === 1
          ? say(
              'Une date de cet événement ne se lit pas, ou finit avant de commencer\u00a0: elle n’est pas reprise.',
              'One date of this event cannot be read, or ends before it starts: it is not taken over.',
            )
          : say(
              `${unread} dates de cet événement ne se lisent pas, ou finissent avant de commencer\u00a0: elles ne sont pas reprises.`,
              `${unread} dates of this event cannot be read, or end before they start: they are not taken over.`,
            ),
        say('Corrigez les horaires dans OpenAgenda.', 'Correct the times in OpenAgenda.'),
      ],
      at(event, 'timings'),
    );
  if (!timings.length)
    report.add(
      'error',
      'incomplete-record',
      place,
      [
        say(
          'Cet événement n’a aucune date\u00a0: il n’est pas repris.',
          'This event has no date: it is not taken over.',
        ),
        say('Ajoutez ses horaires dans OpenAgenda.', 'Add its times in OpenAgenda.'),
      ],
      textAt(event, 'slug'),
    );
  // A page without details names the first and the last: what is between is not known.
  else if (!listed.length && timings.length > 1)
    report.add('warning', 'openagenda-dates-missing', place, [
      say(
        'Ce fichier ne donne que la prochaine et la dernière date de cet événement\u00a0: d’autres peuvent manquer entre les deux.',
        'This file gives only the next and the last date of this event: others between the two may be missing.',
      ),
      say(
        'Demandez l’export détaillé (detailed=1 dans l’adresse).',
        'Ask for the detailed export (detailed=1 in the address).',
      ),
    ]);
  return timings;
}

function pairOf(timing: unknown, zone: string): Pair | undefined {
  const [start, end] = [
    instantOf(at(timing, 'begin') ?? at(timing, 'start'), zone),
    instantOf(at(timing, 'end'), zone),
  ];
  return start !== undefined && end !== undefined && end >= start ? [start, end] : undefined;
}

/** The first API: `{date: "2014-02-03", timeStart: "10:00:00", timeEnd: "12:00:00"}`. */
function pairOfDay(date: unknown, zone: string): Pair | undefined {
  const [day, from, to] = [textAt(date, 'date'), textAt(date, 'timeStart'), textAt(date, 'timeEnd')];
  const [start, end] = [instantOf(`${day}T${from}`, zone), instantOf(`${day}T${to}`, zone)];
  if (start === undefined || end === undefined) return undefined;
  // An evening that ends after midnight.
  return [start, end < start ? end + 86_400_000 : end];
}

/** An instant with its offset, or what the clocks of the place show. */
function instantOf(value: unknown, zone: string): number | undefined {
  if (typeof value !== 'string') return undefined;
  const local = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(value.trim());
  const day = local && PlainDate.parse(local[1] ?? '');
  if (day) return instantAt(day, Number(local[2]) * 60 + Number(local[3]), zone);
  // `+0200`, as the interface's own examples write it.
  const instant = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return /^\d{4}-\d\d-\d\dT/.test(value) && Number.isFinite(instant) ? instant : undefined;
}

function distinct(pairs: readonly Pair[]): Pair[] {
  const seen = new Map(pairs.map((pair) => [pair.join(), pair]));
  return [...seen.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
