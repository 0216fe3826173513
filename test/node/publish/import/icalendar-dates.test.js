/** The dates of calendars: a day is a day, nine o’clock stays nine o’clock, and a change is where it was made. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { entry, ics } from './icalendar-support.js';
import { loadImporters } from './support.js';

let read;
before(async () => ({ read } = await loadImporters()));

const timings = async (...entries) => (await read(ics(entries))).events.map((event) => event.timings);
const starts = async (...lines) => (await timings(entry(...lines)))[0]?.map(({ start }) => start);

describe('days of a calendar', () => {
  const cases = [
    ['one day', 'DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261206', '2026-12-05', '2026-12-05'],
    [
      'an end that is the start',
      'DTSTART;VALUE=DATE:20261205',
      'DTEND;VALUE=DATE:20261205',
      '2026-12-05',
      '2026-12-05',
    ],
    ['no end', 'DTSTART;VALUE=DATE:20261205', 'STATUS:CONFIRMED', '2026-12-05', '2026-12-05'],
    ['three days', 'DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261208', '2026-12-05', '2026-12-07'],
    ['a duration', 'DTSTART;VALUE=DATE:20261205', 'DURATION:P2D', '2026-12-05', '2026-12-06'],
    ['midnight UTC', 'DTSTART:20261205T000000Z', 'DTEND:20261206T000000Z', '2026-12-05', '2026-12-05'],
    ['midnight UTC in summer', 'DTSTART:20260714T000000Z', 'DTEND:20260715T000000Z', '2026-07-14', '2026-07-14'],
    [
      'midnight here',
      'DTSTART;TZID=Europe/Paris:20261205T000000',
      'DTEND;TZID=Europe/Paris:20261207T000000',
      '2026-12-05',
      '2026-12-06',
    ],
  ];
  for (const [name, start, end, first, last] of cases)
    it(`are days: ${name}`, async () =>
      assert.deepEqual(await timings(entry(start, end)), [[{ start: first, end: last }]]));
});

describe('times of a calendar', () => {
  const zones = [
    ['UTC', 'DTSTART:20260705T080000Z', '2026-07-05T10:00:00+02:00'],
    ['Europe/Paris', 'DTSTART;TZID=Europe/Paris:20260705T100000', '2026-07-05T10:00:00+02:00'],
    ['no zone', 'DTSTART:20260705T100000', '2026-07-05T10:00:00+02:00'],
    ['Windows', 'DTSTART;TZID=Romance Standard Time:20260705T100000', '2026-07-05T10:00:00+02:00'],
    ['Windows, quoted', 'DTSTART;TZID="W. Europe Standard Time":20261205T100000', '2026-12-05T10:00:00+01:00'],
    ['London', 'DTSTART;TZID=Europe/London:20260705T100000', '2026-07-05T11:00:00+02:00'],
    [
      'wrapped',
      'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Paris:20260705T100000',
      '2026-07-05T10:00:00+02:00',
    ],
    [
      'Outlook',
      'DTSTART;TZID="(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris":20260705T100000',
      '2026-07-05T10:00:00+02:00',
    ],
  ];
  for (const [name, line, start] of zones)
    it(`are read in their zone: ${name}`, async () => assert.deepEqual(await starts(line, 'DURATION:PT1H'), [start]));

  it('are the territory’s where nobody knows the zone, which is said once', async () => {
    const { events, kinds } = await read(
      ics([entry('DTSTART;TZID=Chez moi:20260705T100000', 'DTEND;TZID=Chez moi:20260705T110000')]),
    );
    assert.deepEqual(events[0].timings, [{ start: '2026-07-05T10:00:00+02:00', end: '2026-07-05T11:00:00+02:00' }]);
    assert.deepEqual(kinds, ['unknown-zone']);
  });

  it('take the zone that the file defines under a name of its own', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Maison',
      'X-LIC-LOCATION:America/New_York',
      'BEGIN:STANDARD',
      'DTSTART:19701101T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'TZNAME:EST',
      'TZNAME:HNE',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const { events } = await read(ics([entry('DTSTART;TZID=Maison:20261205T090000', 'DURATION:PT1H')], zone));
    assert.equal(events[0].timings[0].start, '2026-12-05T15:00:00+01:00');
  });
});

describe('what repeats', () => {
  const weekly = ['DTSTART;TZID=Europe/Paris:20261201T090000', 'DTEND;TZID=Europe/Paris:20261201T100000'];

  it('keeps nine o’clock at nine when the clocks change (28 March 2027)', async () => {
    const lines = ['DTSTART;TZID=Europe/Paris:20270323T090000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2'];
    assert.deepEqual(await starts(...lines), ['2027-03-23T09:00:00+01:00', '2027-03-30T09:00:00+02:00']);
  });

  it('ends with the occurrence that an end in UTC names', async () => {
    // 09:00 in Paris is 08:00 in UTC.
    assert.deepEqual(await starts(...weekly, 'RRULE:FREQ=WEEKLY;UNTIL=20261215T080000Z'), [
      '2026-12-01T09:00:00+01:00',
      '2026-12-08T09:00:00+01:00',
      '2026-12-15T09:00:00+01:00',
    ]);
    assert.equal((await starts(...weekly, 'RRULE:FREQ=WEEKLY;UNTIL=20261215')).length, 3);
  });

  it('leaves out and adds dates, also said in UTC or as days', async () => {
    const rule = 'RRULE:FREQ=WEEKLY;COUNT=4';
    const left = ['2026-12-01T09:00:00+01:00', '2026-12-15T09:00:00+01:00', '2026-12-22T09:00:00+01:00'];
    assert.deepEqual(await starts(...weekly, rule, 'EXDATE;TZID=Europe/Paris:20261208T090000'), left);
    assert.deepEqual(await starts(...weekly, rule, 'EXDATE:20261208T080000Z'), left);
    assert.deepEqual(await starts(...weekly, rule, 'EXDATE;VALUE=DATE:20261208'), left);
    assert.deepEqual(await starts(...weekly, 'RDATE;TZID=Europe/Paris:20261203T140000,20261204T140000'), [
      '2026-12-01T09:00:00+01:00',
      '2026-12-03T14:00:00+01:00',
      '2026-12-04T14:00:00+01:00',
    ]);
  });

  it('changes one date: moved, cancelled, elsewhere', async () => {
    const { events } = await read(
      ics([
        entry(...weekly, 'LOCATION:Salle des fêtes\\, 2 rue Haute\\, 89510 Véron', 'RRULE:FREQ=WEEKLY;COUNT=3'),
        entry(
          'RECURRENCE-ID;TZID=Europe/Paris:20261208T090000',
          'DTSTART;TZID=Europe/Paris:20261209T140000',
          'DURATION:PT2H',
          'LOCATION:Gymnase\\, 89100 Sens',
        ),
        entry(
          'RECURRENCE-ID:20261215T080000Z',
          'DTSTART;TZID=Europe/Paris:20261215T090000',
          'DURATION:PT1H',
          'STATUS:CANCELLED',
          'LOCATION:Salle des fêtes\\, 2 rue Haute\\, 89510 Véron',
        ),
      ]),
    );
    assert.equal(events.length, 1);
    assert.deepEqual(events[0].place, {
      name: 'Salle des fêtes',
      address: '2 rue Haute',
      postalCode: '89510',
      commune: '89443',
    });
    assert.deepEqual(events[0].timings, [
      { start: '2026-12-01T09:00:00+01:00', end: '2026-12-01T10:00:00+01:00' },
      {
        start: '2026-12-09T14:00:00+01:00',
        end: '2026-12-09T16:00:00+01:00',
        status: 'moved',
        movedFrom: '2026-12-08T09:00:00+01:00',
        place: { name: 'Gymnase', postalCode: '89100', commune: '89387' },
      },
      { start: '2026-12-15T09:00:00+01:00', end: '2026-12-15T10:00:00+01:00', status: 'cancelled' },
    ]);
  });

  it('ends with the window where it never does, and says so', async () => {
    const { events, kinds } = await read(ics([entry('DTSTART;VALUE=DATE:20200107', 'RRULE:FREQ=MONTHLY;BYDAY=1TU')]));
    const days = events[0].timings.map(({ start }) => start);
    // The first Tuesdays from 24 November 2026 to the end of 2027.
    assert.equal(days.length, 13);
    assert.deepEqual([days[0], days[12]], ['2026-12-01', '2027-12-07']);
    assert.deepEqual(kinds, ['endless-series']);
  });

  it('does not hang on a rule of every second, nor on one that cannot be', async () => {
    const { kinds } = await read(ics([entry('DTSTART:20261201T090000Z', 'DURATION:PT1M', 'RRULE:FREQ=SECONDLY')]));
    assert.deepEqual(kinds, ['endless-series', 'unreadable-recurrence']);
    const never = await read(ics([entry('DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')]));
    assert.deepEqual(never.events[0].timings, [{ start: '2026-12-01', end: '2026-12-01' }]);
  });

  it('is left out where all of it is over', async () => {
    const { events, kinds } = await read(ics([entry('DTSTART;VALUE=DATE:20200107', 'RRULE:FREQ=WEEKLY;COUNT=3')]));
    assert.deepEqual([events, kinds], [[], ['outside-window']]);
  });
});
