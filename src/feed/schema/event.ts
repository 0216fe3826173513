import { array, choice, flag, list, maybe, object, text } from '../shape.js';
import { Count, Coverage, Email, Line, Moment, provenance, Reference, Slug, Text, Url } from './leaves.js';
import { AgeMonths, Cost, PlaceSchema, Summary } from './offer.js';

const TimingSchema = object({
  start: Moment,
  end: Moment,
  place: maybe(PlaceSchema),
  status: maybe(choice('scheduled', 'cancelled', 'moved', 'full')),
  note: maybe(Text),
  movedFrom: maybe(Moment),
});

export const EventSchema = object({
  id: Slug,
  title: Line,
  summary: Summary,
  description: maybe(Text),
  themes: array(Slug),
  timings: array(TimingSchema, 'no date is left'),
  place: maybe(PlaceSchema),
  online: maybe(Url),
  status: maybe(choice('scheduled', 'rescheduled', 'moved-online', 'postponed', 'full', 'cancelled')),
  notice: maybe(Text),
  registration: maybe(
    object({
      required: maybe(flag),
      url: maybe(Url),
      phone: maybe(Line),
      email: maybe(Email),
      deadline: maybe(Moment),
      waitingList: maybe(flag),
    }),
  ),
  capacity: maybe(object({ total: maybe(Count), remaining: maybe(Count) })),
  series: maybe(object({ id: Slug, title: Line })),
  sequence: maybe(Count),
  cost: maybe(Cost),
  ageMonths: maybe(AgeMonths),
  audiences: list(Line),
  accessibility: list(choice('hi', 'vi', 'pi', 'mi', 'ii')),
  image: maybe(object({ src: Reference, alt: text(), credit: maybe(Line) })),
  organizer: maybe(Line),
  url: maybe(Url),
  coverage: maybe(Coverage),
  service: maybe(Slug),
  actions: list(Slug),
  ...provenance,
});
