/** What is not as planned, in whole sentences that cannot be missed. */
import { isPast, occurrences } from '../../domain/occurrences.js';
import { capital } from '../../text/format.js';
import { isElsewhere, momentOf } from '../kit/dates.js';
import type { Kit } from '../kit/kit.js';
import type { EventRecordContext, EventSubject } from './words.js';

export function state(kit: Kit, context: EventRecordContext, subject: EventSubject): unknown {
  const { html, nothing } = kit;
  const lines = sentences(context, subject);
  return lines.length
    ? html`<div class="note alert text">${lines.map((line) => html`<p><strong>${line}</strong></p>`)}</div>`
    : nothing;
}

function sentences(context: EventRecordContext, subject: EventSubject): string[] {
  const { words } = context;
  const { states } = words.eventRecord;
  const { event, date } = subject;
  const lines: string[] = [];
  const first = date.timing?.movedFrom;
  if (date.status === 'cancelled') lines.push(goesOn(context, subject) ? states.cancelledDate : states.cancelled);
  else if (date.status === 'full') {
    lines.push(event.status === 'full' ? states.full : states.fullDate);
    if (event.registration?.waitingList) lines.push(states.waitingList);
  } else if (date.status !== 'scheduled') lines.push(states[date.status]);
  if (first) lines.push(`${capital(words.movedFrom(momentOf(context, first)))}.`);
  if (takesPlace(subject) && isElsewhere(date.timing?.place, event.place)) lines.push(states.elsewhere);
  return lines;
}

/** Whether people come together at that date. */
export const takesPlace = ({ date: { status } }: Pick<EventSubject, 'date'>): boolean =>
  !['cancelled', 'postponed', 'moved-online'].includes(status);

/** Whether another date of the event is still to come. */
const goesOn = ({ feed, now }: EventRecordContext, { event, date }: EventSubject): boolean =>
  occurrences(feed).some(
    (other) => other.event === event && other.key !== date.key && other.status !== 'cancelled' && !isPast(other, now),
  );
