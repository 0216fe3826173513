/** Dates of events as cards, under the day that they are on. */
import { html, nothing, type TemplateResult } from 'lit';
import { isPast, type Occurrence } from '../domain/occurrences.js';
import { PlainDate } from '../domain/plain-date.js';
import { concerns } from '../domain/territory.js';
import { heading } from '../ui/heading.js';
import { dayTitle } from './days.js';
import { occurrenceItem, type EventContext } from './occurrence.js';

export interface EventListOptions {
  /** In the order of time: whatever its day, and what is shown of it, from a day on. */
  readonly all: readonly Occurrence[];
  readonly found: readonly Occurrence[];
  readonly from: PlainDate;
  /** The moment before which all is over, where the list begins with today. */
  readonly now: number | undefined;
  /** Whether a person may go back to what is over. */
  readonly backwards: boolean;
  /** How many stand on a page, and how many pages of what comes and of what is over are shown. */
  readonly size: number;
  readonly pages: number;
  readonly pagesBefore: number;
  /** Shows one more page; `key` is the first that it adds. */
  readonly turn: (key: string, back: boolean) => void;
  /** What is said where nothing comes. */
  readonly nothing: () => unknown;
}

/** What comes, by day; what is over is before it, and shown on request. */
export function eventList(context: EventContext, options: EventListOptions): TemplateResult {
  const { words } = context;
  const { all, found, from, now, backwards, size, pages, pagesBefore, turn } = options;
  const over = backwards
    ? all.filter((one) => one.lastDay.isBefore(from) || (now !== undefined && isPast(one, now)))
    : [];
  const begin = Math.max(0, over.length - pagesBefore * size);
  const before = over.slice(begin);
  const end = pages * size;
  const more = (text: string, first: Occurrence | undefined, back: boolean) =>
    first
      ? html`<p class="row section">
          <button
            type="button"
            @click=${() => {
              turn(first.key, back);
            }}
          >
            ${text}
          </button>
        </p>`
      : nothing;
  return html`${more(words.earlier, begin ? over[Math.max(0, begin - size)] : undefined, true)}
  ${agenda(context, [...before, ...found.slice(0, end)], from)} ${found.length ? nothing : options.nothing()}
  ${more(words.showMore, found[end], false)}`;
}

/** A list by day; what began before `from` and is not over stands under that day. */
function agenda(context: EventContext, shown: readonly Occurrence[], from: PlainDate): readonly TemplateResult[] {
  const days = new Map<string, Occurrence[]>();
  for (const occurrence of shown) {
    const { firstDay, lastDay } = occurrence;
    const key = (firstDay.isBefore(from) && !lastDay.isBefore(from) ? from : firstDay).toString();
    const members = days.get(key);
    if (members) members.push(occurrence);
    else days.set(key, [occurrence]);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, found]) =>
        html`<div class="section">${dayOf(context, PlainDate.parse(key) ?? from, nearestFirst(context, found))}</div>`,
    );
}

/** One day: its title, then its events, or words for that there are none. */
export function dayOf(context: EventContext, date: PlainDate, found: readonly Occurrence[]): TemplateResult {
  const { words, level } = context;
  return html`${heading(level + 1, dayTitle(context, date), `day-${date.toString()}`)}
  ${
    found.length
      ? html`<ul class="cards" role="list">
          ${found.map((occurrence) => html`<li>${occurrenceItem(context, occurrence, level + 2)}</li>`)}
        </ul>`
      : html`<p>${words.noEventThatDay}</p>`
  }`;
}

/** With a viewpoint, what is in the commune or for it stands first on its day; the rest keeps the order of time. */
export function nearestFirst({ commune }: EventContext, found: readonly Occurrence[]): readonly Occurrence[] {
  if (!commune || found.length < 2) return found;
  const first = found.filter((one) => concerns(one, commune));
  return first.length && first.length < found.length
    ? [...first, ...found.filter((one) => !first.includes(one))]
    : found;
}
