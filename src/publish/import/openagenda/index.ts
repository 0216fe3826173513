/**
 * OpenAgenda: what its API v2 answers (an event, a page, several pages, a bare list), the exports of its API v1, and its CSV,
 * as well as the CSV of the national catalogue made of it. https://developers.openagenda.com/evenements/structure
 */
import type { CalendarEvent } from '../../../feed/types.js';
import type { Found, Imported } from '../../source.js';
import type { Content } from '../content.js';
import type { Format, Input } from '../format.js';
import { at, isJson, listAt, type Json } from '../json.js';
import { Report } from '../report.js';
import { recordsOf, titlesOf } from '../rows.js';
import { eventOf } from './event.js';
import { fromRow, isOpenAgendaTable } from './table.js';
import { say } from '../../language.js';

export const openagenda: Format = { id: 'openagenda', title: () => 'OpenAgenda', recognises, read };

interface Entry {
  readonly event: Json;
  readonly place: { readonly path: string } | { readonly row: number };
  /** Alone in its file, it was chosen by hand. */
  readonly alone: boolean;
}

function recognises(content: Content): boolean {
  if (content.kind === 'csv') return isOpenAgendaTable(titlesOf(content.table));
  return content.kind === 'json' && entriesOf(content.value).some(({ event }) => isEvent(event));
}

const isEvent = (event: Json) =>
  at(event, 'title') !== undefined &&
  (at(event, 'uid') !== undefined || at(event, 'slug') !== undefined) &&
  ['timings', 'firstTiming', 'nextTiming', 'lastTiming', 'dateRange', 'locations', 'range'].some(
    (key) => at(event, key) !== undefined,
  );

/** The events of a document, however its pages are put together. */
function entriesOf(value: unknown, path = '', depth = 0): Entry[] {
  if (depth > 3) return [];
  const join = (key: string | number) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key);
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      isJson(item) && isEvent(item)
        ? [{ event: item, place: { path: join(index) }, alone: false }]
        : entriesOf(item, join(index), depth + 1),
    );
  if (!isJson(value)) return [];
  if (isEvent(value)) return [{ event: value, place: { path: path || 'event' }, alone: true }];
  if (isJson(at(value, 'event'))) return entriesOf(value['event'], join('event'), depth + 1);
  if (at(value, 'events') !== undefined)
    return listAt(value, 'events').flatMap((event, index) =>
      isJson(event) ? [{ event, place: { path: `${join('events')}[${index}]` }, alone: false }] : [],
    );
  return Object.keys(value).flatMap((key) => entriesOf(value[key], join(key), depth + 1));
}

function read({ file, content, options }: Input): Imported {
  const report = new Report(file.name);
  const entries =
    content.kind === 'csv'
      ? recordsOf(content.table).map(({ values, line }): Entry => ({
          event: fromRow(values),
          place: { row: line },
          alone: false,
        }))
      : content.kind === 'json'
        ? entriesOf(content.value)
        : [];
  const events: Found<CalendarEvent>[] = [];
  const ids = new Set<string>();
  for (const [index, { event, place, alone }] of entries.entries()) {
    if (index % 500 === 0) options.progress?.(index / entries.length);
    const record = eventOf(event, { options, report, place, alone });
    // Pages overlap when an event is added between two of them.
    if (!record || ids.has(record.id)) continue;
    ids.add(record.id);
    events.push({ record, origin: report.at(place) });
  }
  sayTotal(content, events.length, report);
  return { records: { events }, problems: report.problems };
}

/** A first page alone says how many there are. */
function sayTotal(content: Content, count: number, report: Report): void {
  const total = content.kind === 'json' ? at(content.value, 'total') : undefined;
  if (typeof total !== 'number' || total <= count || count === 0) return;
  report.add('warning', 'openagenda-first-page', { path: 'total' }, [
    say(
      `Ce fichier est une page de l’agenda\u00a0: il en manque (${total} événements annoncés, ${count} lus).`,
      `This file is one page of the agenda: some are missing (${total} events announced, ${count} read).`,
    ),
    say(
      'Donnez plutôt l’adresse de l’agenda, ou un export complet.',
      'Give the address of the agenda instead, or a full export.',
    ),
  ]);
}
