/** The facts of an event, in the order in which a resident needs them. */
import { costText } from '../kit/cost.js';
import type { Kit } from '../kit/kit.js';
import { otherDates } from './dates.js';
import { accessibility, audience, registration, where } from './facts.js';
import { actions, service, siblings } from './related.js';
import type { EventRecordContext, EventSubject } from './words.js';

/** As items of a `<dl>`; those of which nothing is known draw nothing. */
export function eventFacts(kit: Kit, context: EventRecordContext, subject: EventSubject): unknown {
  const { html, said, fact } = kit;
  const { words } = context;
  const { eventRecord: terms } = words;
  const { event } = subject;
  const { cost, organizer, online, url, series } = event;
  return [
    fact(terms.place, where(kit, context, subject)),
    fact(terms.online, online && html`<a href=${online}>${terms.follow}</a>`),
    fact(terms.allDates, otherDates(kit, context, subject)),
    fact(words.audience, audience(kit, context, subject)),
    fact(words.cost, cost && costText(kit, context, words, cost)),
    fact(terms.registration, registration(kit, context, subject)),
    fact(words.accessibility, accessibility(context, subject)),
    fact(terms.organizer, organizer && said(context, event, organizer)),
    fact(terms.service, service(kit, context, subject)),
    fact(series ? terms.series(series.title) : '', siblings(kit, context, subject)),
    fact(words.relatedActions, actions(kit, context, subject)),
    fact(words.website, url && html`<a href=${url}>${terms.page}</a>`),
  ];
}
