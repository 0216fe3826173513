/** One date of a service or of an event in a list, with what is not as planned. */
import { communeOf } from '../../domain/communes.js';
import type { Occurrence } from '../../domain/occurrences.js';
import { PlainDate } from '../../domain/plain-date.js';
import { wallTime } from '../../domain/zone.js';
import type { Feed, Place } from '../../feed/types.js';
import { capital, time } from '../../text/format.js';
import type { events, SharedWords } from '../../text/fr.js';
import type { Kit, RecordContext } from './kit.js';
import { dayText, spanText, unbroken } from './pieces.js';

type DateWords = SharedWords & typeof events;

/** `about`: what is said beneath: its title, where it is. */
export function dateItem(
  kit: Kit,
  context: RecordContext<DateWords>,
  occurrence: Occurrence,
  about: readonly unknown[],
): unknown {
  const { html, nothing, dotted, said } = kit;
  const { words } = context;
  const { event, service, timing, visit, status } = occurrence;
  const note = timing?.note ?? visit?.note;
  return html`<strong
      ><time datetime=${(timing ?? visit)?.start}
        >${unbroken(kit, capital(spanText(context, occurrence)))}</time
      ></strong
    >
    ${status === 'scheduled' ? nothing : html`<span class="warn">${words.eventStatus[status]}</span>`}
    ${timing?.movedFrom ? html`(${words.movedFrom(momentOf(context, timing.movedFrom))})` : nothing}
    ${
      about.length
        ? html`<br />
            ${dotted(about)}`
        : nothing
    }
    ${
      note
        ? html`<br />
            <span class="small">${said(context, event ?? service ?? {}, note)}</span>`
        : nothing
    }`;
}

/** « mardi 8 décembre », « mardi 8 décembre, 14 h ». */
export function momentOf(context: RecordContext, text: string): string {
  const { words, feed } = context;
  const date = PlainDate.parse(text);
  if (date) return dayText(context, date);
  const wall = wallTime(Date.parse(text), feed.timeZone);
  return `${dayText(context, wall.date)}, ${time(words, wall.minutes)}`;
}

/** Name and town of a place, for a list. */
export const placeNames = (feed: Pick<Feed, 'communes'>, { name, city, commune }: Place): string[] =>
  [name, city ?? communeOf(feed, commune)?.name].filter((text): text is string => !!text);

/** Whether a date is elsewhere than usual. */
export const isElsewhere = (place: Place | undefined, usual: Place | undefined): place is Place =>
  !!place &&
  !!usual &&
  (place.commune !== usual.commune || place.name !== usual.name || place.address !== usual.address);
