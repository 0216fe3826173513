import { expect } from '@open-wc/testing';
import {
  isPast,
  nextAfter,
  occurrences,
  occurrencesBetween,
  occurrencesByDay,
  occurrencesInSlices,
} from '../../src/domain/occurrences.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import type { CalendarEvent, Timing } from '../../src/feed/types.js';
import { at, eventOf, feedOf, serviceOf } from './feed.js';

const timed = (start: string, end: string, more: Partial<Timing> = {}): Timing => ({ start, end, ...more });
const one = (timing: Timing, event: Partial<CalendarEvent> = {}) =>
  occurrences(feedOf({ events: [eventOf({ ...event, timings: [timing] })] }))[0];
const days = (timing: Timing) => {
  const occurrence = one(timing);
  return occurrence && `${String(occurrence.firstDay)} ${String(occurrence.lastDay)}`;
};

describe('occurrences', () => {
  it('touch the days of the feed’s zone', () => {
    expect(days(timed('2026-12-05T09:00:00+01:00', '2026-12-05T12:00:00+01:00'))).to.equal('2026-12-05 2026-12-05');
    expect(days(timed('2026-12-04T23:30:00Z', '2026-12-05T01:00:00Z'))).to.equal('2026-12-05 2026-12-05');
    expect(days(timed('2026-12-31T20:00:00+01:00', '2027-01-01T02:00:00+01:00'))).to.equal('2026-12-31 2027-01-01');
  });

  it('do not touch the day at whose midnight they end', () => {
    expect(days(timed('2026-12-05T20:00:00+01:00', '2026-12-06T00:00:00+01:00'))).to.equal('2026-12-05 2026-12-05');
    expect(days(timed('2026-12-05T00:00:00+01:00', '2026-12-05T00:00:00+01:00'))).to.equal('2026-12-05 2026-12-05');
  });

  it('last whole days, also of 23 and 25 hours', () => {
    const spring = one(timed('2026-03-29', '2026-03-29'));
    expect(spring?.allDay).to.equal(true);
    expect([spring?.start, spring?.end]).to.deep.equal([at('2026-03-28T23:00:00Z'), at('2026-03-29T22:00:00Z')]);
    const autumn = one(timed('2026-10-24', '2026-10-25'));
    expect([autumn?.start, autumn?.end]).to.deep.equal([at('2026-10-23T22:00:00Z'), at('2026-10-25T23:00:00Z')]);
    expect(String(autumn?.lastDay)).to.equal('2026-10-25');
  });

  it('leave out days that do not exist and ends before their start', () => {
    expect(days(timed('2026-02-30', '2026-03-01'))).to.equal(undefined);
    expect(days(timed('2026-02-30T10:00:00Z', '2026-03-05T10:00:00Z'))).to.equal(undefined);
    expect(days(timed('2026-03-02', '2026-03-01'))).to.equal(undefined);
    expect(days(timed('2026-03-02T10:00:00Z', '2026-02-30T11:00:00Z'))).to.equal(undefined);
    expect(days(timed('2026-03-02T10:00:00Z', '2026-03-02T09:00:00Z'))).to.equal(undefined);
  });

  it('are all day where both ends are days, and at no other time', () => {
    const allDay = (start: string, end: string) => one(timed(start, end))?.allDay;
    expect(allDay('2026-12-05', '2026-12-06')).to.equal(true);
    expect(allDay('2026-12-05T09:00:00+01:00', '2026-12-05T12:00:00+01:00')).to.equal(false);
    expect(allDay('2026-12-05', '2026-12-05T12:00:00+01:00')).to.equal(false);
    expect(allDay('2026-12-05T09:00:00+01:00', '2026-12-05')).to.equal(false);
  });

  it('come by start, then by title, with the visits of services', () => {
    const place = { commune: '89443' };
    const feed = feedOf({
      events: [
        eventOf({ id: 'b', title: 'B', timings: [timed('2026-12-05T10:00:00+01:00', '2026-12-05T11:00:00+01:00')] }),
        eventOf({ id: 'a', title: 'A', timings: [timed('2026-12-05T10:00:00+01:00', '2026-12-05T11:00:00+01:00')] }),
        eventOf({ id: 'day', title: 'Z', timings: [timed('2026-12-05', '2026-12-05')] }),
      ],
      services: [
        serviceOf({
          id: 'bus',
          visits: [{ ...timed('2026-12-04T09:00:00+01:00', '2026-12-04T12:00:00+01:00'), place }],
        }),
        serviceOf({
          id: 'refuge',
          sensitive: true,
          visits: [{ ...timed('2026-12-04T09:00:00+01:00', '2026-12-04T12:00:00+01:00'), place }],
        }),
      ],
    });
    expect(occurrences(feed).map(({ key }) => key)).to.deep.equal([
      'bus@2026-12-04T09:00:00+01:00',
      'day@2026-12-05',
      'a@2026-12-05T10:00:00+01:00',
      'b@2026-12-05T10:00:00+01:00',
    ]);
    expect(occurrences(feed)[0]).to.include({ kind: 'visit', title: 'Service', place, status: 'scheduled' });
    expect(occurrences(feed)).to.equal(occurrences(feed));
  });

  it('keep the order of the feed where start and title are the same', () => {
    const timings = [timed('2026-12-05', '2026-12-05')];
    const titled = (...titles: string[]) =>
      occurrences(feedOf({ events: titles.map((title, i) => eventOf({ id: `${title}${i}`, title, timings })) })).map(
        ({ event }) => event?.id,
      );
    expect(titled('C', 'A', 'B', 'A')).to.deep.equal(['A1', 'A3', 'B2', 'C0']);
    expect(titled('A', 'B', 'C')).to.deep.equal(['A0', 'B1', 'C2']);
    expect(titled('C', 'B', 'A')).to.deep.equal(['A2', 'B1', 'C0']);
  });

  it('say of what they are one', () => {
    expect(one(timed('2026-12-05', '2026-12-05'))).to.include({ kind: 'event', title: 'Event' });
  });

  it('of a service come to its last day, that day included', () => {
    const on = (day: string) => ({
      ...timed(`${day}T09:00:00+01:00`, `${day}T12:00:00+01:00`),
      place: { commune: '89443' },
    });
    const service = serviceOf({
      validUntil: '2026-12-02',
      visits: [on('2026-12-01'), on('2026-12-02'), on('2026-12-03')],
    });
    expect(occurrences(feedOf({ services: [service] })).map(({ firstDay }) => String(firstDay))).to.deep.equal([
      '2026-12-01',
      '2026-12-02',
    ]);
  });

  it('let the page breathe at every hundredth, of events and of services', () => {
    const dates = Array.from({ length: 150 }, (_, i) => String(PlainDate.of(2026, 1, 1).addDays(i)));
    const timings = dates.map((day) => timed(day, day));
    const pauses = (feed: Parameters<typeof occurrencesInSlices>[0]) => [...occurrencesInSlices(feed)].length;
    const visits = timings.map((timing) => ({ ...timing, place: { commune: '89443' } }));
    expect(pauses(feedOf({ events: [eventOf({ timings })] }))).to.equal(1);
    expect(pauses(feedOf({ services: [serviceOf({ visits })] }))).to.equal(1);
    expect(pauses(feedOf({ events: [eventOf({ timings })], services: [serviceOf({ visits })] }))).to.equal(3);
  });

  it('have keys of their own even where ids and starts are the same', () => {
    const timing = timed('2026-12-05', '2026-12-05');
    const events = [eventOf({ id: 'constructor', timings: [timing, timing, timing] })];
    const services = [
      serviceOf({
        id: 'constructor',
        visits: [
          { ...timing, start: '2026-12-05T00:00:00Z', end: '2026-12-05T01:00:00Z', place: { commune: '89443' } },
        ],
      }),
    ];
    const keys = occurrences(feedOf({ events, services })).map(({ key }) => key);
    expect(keys).to.have.members([
      'constructor@2026-12-05',
      'constructor@2026-12-05~2',
      'constructor@2026-12-05~3',
      'constructor@2026-12-05T00:00:00Z',
    ]);
  });

  it('take the place of the date before that of the event', () => {
    const place = { commune: '89387' };
    const own = { commune: '89443' };
    expect(one(timed('2026-12-05', '2026-12-05'), { place })?.place).to.equal(place);
    expect(one(timed('2026-12-05', '2026-12-05', { place: own }), { place })?.place).to.equal(own);
  });

  it('are cancelled by the event or on their own', () => {
    const state = (event?: CalendarEvent['status'], date?: Timing['status']) =>
      one(timed('2026-12-05', '2026-12-05', date ? { status: date } : {}), event ? { status: event } : {})?.status;
    expect(state()).to.equal('scheduled');
    expect(state('scheduled', 'full')).to.equal('full');
    expect(state(undefined, 'moved')).to.equal('moved');
    expect(state('cancelled', 'full')).to.equal('cancelled');
    expect(state('postponed', 'cancelled')).to.equal('postponed');
    expect(state('moved-online')).to.equal('moved-online');
    expect(state('full', 'cancelled')).to.equal('cancelled');
    expect(state('rescheduled', 'moved')).to.equal('rescheduled');
  });

  it('do not promise visits of a service that has closed or been replaced', () => {
    const visit = (date: string) => ({
      start: `${date}T09:00:00+01:00`,
      end: `${date}T12:00:00+01:00`,
      place: { commune: '89443' },
    });
    const visits = [visit('2026-12-01'), visit('2027-01-05')];
    const closed = occurrences(feedOf({ services: [serviceOf({ status: 'closed', visits })] }));
    expect(closed.map(({ status }) => status)).to.deep.equal(['cancelled', 'cancelled']);
    const replaced = occurrences(feedOf({ services: [serviceOf({ validUntil: '2026-12-31', visits })] }));
    expect(replaced.map(({ key }) => key)).to.deep.equal(['service@2026-12-01T09:00:00+01:00']);
  });

  it('are over at their end', () => {
    const end = at('2026-12-05T12:00:00+01:00');
    expect(isPast({ end }, end - 1)).to.equal(false);
    expect(isPast({ end }, end)).to.equal(true);
  });
});

describe('occurrences in a window', () => {
  const events = [
    eventOf({ id: 'long', timings: [timed('2026-10-01', '2026-12-02')] }),
    eventOf({ id: 'before', timings: [timed('2026-11-29', '2026-11-29')] }),
    eventOf({ id: 'first', timings: [timed('2026-11-30', '2026-11-30')] }),
    eventOf({ id: 'last', timings: [timed('2026-12-03T23:30:00+01:00', '2026-12-04T01:00:00+01:00')] }),
    eventOf({ id: 'after', timings: [timed('2026-12-04', '2026-12-04')] }),
  ];
  const list = occurrences(feedOf({ events }));
  const from = PlainDate.of(2026, 11, 30);
  const to = PlainDate.of(2026, 12, 3);

  it('include a long one that began well before', () => {
    expect(occurrencesBetween(list, from, to).map(({ event }) => event?.id)).to.deep.equal(['long', 'first', 'last']);
    expect(occurrencesBetween(list, to, from)).to.deep.equal([]);
    expect(occurrencesBetween([], from, to)).to.deep.equal([]);
  });

  it('stand on each of their days, and on none outside the window', () => {
    const byDay = occurrencesByDay(list, from, to);
    expect([...byDay].map(([date, found]) => [date, ...found.map(({ event }) => event?.id)])).to.deep.equal([
      ['2026-11-30', 'long', 'first'],
      ['2026-12-01', 'long'],
      ['2026-12-02', 'long'],
      ['2026-12-03', 'last'],
    ]);
  });

  it('are followed by the first that begins after a day', () => {
    expect(nextAfter(list, to)?.event?.id).to.equal('after');
    expect(nextAfter(list, PlainDate.of(2026, 12, 4))).to.equal(undefined);
    expect(nextAfter(list, undefined)).to.equal(undefined);
  });

  it('are all there when there are 10 000', () => {
    // One a day at 10:00 from 1 January 2026, 20 rounds of 500 days: 1 January 2026 to 15 May 2027.
    const first = PlainDate.of(2026, 1, 1);
    const many = Array.from({ length: 10_000 }, (_, index) => {
      const date = String(first.addDays(index % 500));
      return eventOf({ id: `event-${index}`, timings: [timed(`${date}T10:00:00+01:00`, `${date}T11:00:00+01:00`)] });
    });
    const all = occurrences(feedOf({ events: many }));
    expect(all).to.have.length(10_000);
    expect(new Set(all.map(({ key }) => key)).size).to.equal(10_000);
    expect(all.every(({ start }, index) => index === 0 || start >= (all[index - 1]?.start ?? Infinity))).to.equal(true);
    const march = occurrencesByDay(all, PlainDate.of(2026, 3, 1), PlainDate.of(2026, 3, 31));
    expect(march.size).to.equal(31);
    expect([...march.values()].every((found) => found.length === 20)).to.equal(true);
    expect(occurrencesBetween(all, PlainDate.of(2027, 5, 15), PlainDate.of(2027, 12, 31))).to.have.length(20);
  });
});
