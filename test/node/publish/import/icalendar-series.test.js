/** What repeats in a calendar: nine o’clock stays nine o’clock, and a change is where it was made. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { entry, ics } from './icalendar-support.js';
import { loadImporters } from './support.js';

let read;
before(async () => ({ read } = await loadImporters()));

const timings = async (...entries) => (await read(ics(entries))).events.map((event) => event.timings);
const starts = async (...lines) => (await timings(entry(...lines)))[0]?.map(({ start }) => start);

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

describe('the dates of a series', () => {
  const daily = (...lines) => starts('DTSTART;VALUE=DATE:20261201', ...lines);

  it('are only those that the calendar has: the 31st, the last of a month, never 30 February', async () => {
    const from = 'DTSTART;VALUE=DATE:20261231';
    assert.deepEqual(await starts(from, 'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3'), [
      '2026-12-31',
      '2027-01-31',
      '2027-03-31',
    ]);
    assert.deepEqual(await starts(from, 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3'), [
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
    ]);
    assert.deepEqual(await starts(from, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20271231'), ['2026-12-31']);
    assert.deepEqual(await starts(from, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;COUNT=2'), [
      '2026-12-31',
      '2027-02-28',
    ]);
  });

  it('are those of every rule, and each once', async () => {
    assert.deepEqual(await daily('RRULE:FREQ=DAILY;COUNT=2', 'RRULE:FREQ=WEEKLY;COUNT=2'), [
      '2026-12-01',
      '2026-12-02',
      '2026-12-08',
    ]);
    assert.deepEqual(await starts('DTSTART:20261201T093000', 'RDATE:20261201T140000,20261201T093000'), [
      '2026-12-01T09:30:00+01:00',
      '2026-12-01T14:00:00+01:00',
    ]);
    assert.deepEqual(await starts('DTSTART:20261201T093000', 'RDATE;VALUE=PERIOD:20261203T140000/PT2H'), [
      '2026-12-01T09:30:00+01:00',
      '2026-12-03T14:00:00+01:00',
    ]);
  });

  it('end with the day that an end names, at whatever time, and with the window where the end is far', async () => {
    const week = ['2026-12-01', '2026-12-08'];
    for (const until of ['20261208', '20261208T080000Z', '20261207T230000Z', '20261208T235959'])
      assert.deepEqual(await daily(`RRULE:FREQ=WEEKLY;UNTIL=${until}`), week, until);
    const { events, kinds } = await read(
      ics([entry('DTSTART;VALUE=DATE:20271224', 'RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z')]),
    );
    assert.deepEqual(
      events[0].timings.map(({ start }) => start),
      ['2027-12-24', '2027-12-31'],
    );
    assert.deepEqual(kinds, []);
  });

  it('are without the days that are taken out, also where these are written as times', async () => {
    for (const line of ['EXDATE;VALUE=DATE:20261202', 'EXDATE:20261202T000000Z', 'EXDATE:20261202T090000'])
      assert.deepEqual(await daily('RRULE:FREQ=DAILY;COUNT=3', line), ['2026-12-01', '2026-12-03'], line);
    const timed = ['DTSTART:20261201T093000', 'RRULE:FREQ=DAILY;COUNT=2'];
    assert.deepEqual(await starts(...timed, 'EXDATE:20261202T100000'), [
      '2026-12-01T09:30:00+01:00',
      '2026-12-02T09:30:00+01:00',
    ]);
  });

  it('begin with the window of publication, and with what lasts into it (from 24 November)', async () => {
    const first = async (...lines) => (await starts(...lines))[0];
    const weekly = 'RRULE:FREQ=WEEKLY;COUNT=10';
    assert.equal(await first('DTSTART:20261103T090000', 'DURATION:PT1H', weekly), '2026-11-24T09:00:00+01:00');
    assert.equal(await first('DTSTART:20261102T230000', 'DURATION:PT2H', weekly), '2026-11-23T23:00:00+01:00');
    assert.equal(await first('DTSTART:20261102T200000', 'DURATION:PT2H', weekly), '2026-11-30T20:00:00+01:00');
    assert.equal(await first('DTSTART;VALUE=DATE:20261101', 'DURATION:P3D', weekly), '2026-11-22');
    assert.equal(await first('DTSTART;VALUE=DATE:20261101', 'DURATION:P2D', weekly), '2026-11-29');
  });
});

describe('a change of one date', () => {
  const day = (date) => `DTSTART;VALUE=DATE:${date}`;
  const change = (date, ...lines) => entry(`RECURRENCE-ID;VALUE=DATE:${date}`, ...lines);

  it('is found before its series in the file, and its title is not that of the series', async () => {
    const { events } = await read(
      ics([
        ['UID:a', 'SUMMARY:Annulé', 'RECURRENCE-ID;VALUE=DATE:20261202', day('20261202'), 'STATUS:cancelled'],
        ['UID:a', 'SUMMARY:Bal', day('20261201'), 'RRULE:FREQ=DAILY;COUNT=2'],
      ]),
    );
    assert.deepEqual(
      events.map(({ title, timings: all }) => [title, all.map(({ status }) => status)]),
      [['Bal', [undefined, 'cancelled']]],
    );
  });

  it('is one event where its series is not in the file', async () => {
    assert.deepEqual(await timings(change('20261208', day('20261209'))), [
      [{ start: '2026-12-09', end: '2026-12-09' }],
    ]);
  });

  it('is in the order of the dates, and says where it is if nobody knows the commune', async () => {
    const { events, kinds } = await read(
      ics([
        entry(day('20261201'), 'LOCATION:Véron', 'RRULE:FREQ=DAILY;COUNT=3'),
        change('20261201', day('20261210'), 'LOCATION:Salle des fêtes\\, Villeneuve'),
        change('20261202', day('20261202')),
      ]),
    );
    assert.deepEqual(events[0].timings, [
      { start: '2026-12-02', end: '2026-12-02' },
      { start: '2026-12-03', end: '2026-12-03' },
      {
        start: '2026-12-10',
        end: '2026-12-10',
        status: 'moved',
        movedFrom: '2026-12-01',
        note: 'Salle des fêtes, Villeneuve',
      },
    ]);
    assert.deepEqual(kinds, []);
  });

  it('is of the day that midnight UTC means', async () => {
    const utc = ['DTSTART:20261201T000000Z', 'DTEND:20261202T000000Z', 'RRULE:FREQ=DAILY;COUNT=2'];
    const moved = entry('RECURRENCE-ID:20261202T000000Z', 'DTSTART:20261205T000000Z', 'DTEND:20261206T000000Z');
    assert.deepEqual(await timings(entry(...utc), moved), [
      [
        { start: '2026-12-01', end: '2026-12-01' },
        { start: '2026-12-05', end: '2026-12-05', status: 'moved', movedFrom: '2026-12-02' },
      ],
    ]);
  });

  it('counts where it falls in the window (24 November 2026 to 31 December 2027)', async () => {
    const series = entry(day('20200101'), 'RRULE:FREQ=DAILY;COUNT=3', 'RDATE;VALUE=DATE:20270601');
    const moved = async (to) => (await timings(series, change('20200102', day(to))))[0].map(({ start }) => start);
    assert.deepEqual(await moved('20200105'), ['2027-06-01']);
    assert.deepEqual(await moved('20261123'), ['2027-06-01']);
    assert.deepEqual(await moved('20261124'), ['2026-11-24', '2027-06-01']);
    assert.deepEqual(await moved('20271231'), ['2027-06-01', '2027-12-31']);
    assert.deepEqual(await moved('20280101'), ['2027-06-01']);
  });

  it('takes the last revision of an entry, wherever it stands, and an entry that is there twice once', async () => {
    const revision = (title, sequence) => [
      'UID:a',
      `SUMMARY:${title}`,
      `SEQUENCE:${sequence}`,
      'DTSTART:20261205T090000Z',
    ];
    for (const entries of [
      [revision('Ancien', 1), revision('Nouveau', 2)],
      [revision('Nouveau', 2), revision('Ancien', 1)],
      [revision('Nouveau', 0), revision('Nouveau', 0)],
    ]) {
      const { events, problems } = await read(ics(entries));
      assert.deepEqual(
        events.map(({ title }) => title),
        ['Nouveau'],
      );
      assert.deepEqual(problems, []);
    }
  });
});
