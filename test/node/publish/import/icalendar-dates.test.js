/** The dates of calendars: a day is a day, and a time is that of its zone. */
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
    ['midnight UTC alone', 'DTSTART:20261205T000000Z', 'STATUS:CONFIRMED', '2026-12-05', '2026-12-05'],
    ['midnight UTC, two days', 'DTSTART:20261205T000000Z', 'DURATION:P2D', '2026-12-05', '2026-12-06'],
    ['midnight here, one day', 'DTSTART:20261205T000000', 'DURATION:P1D', '2026-12-05', '2026-12-05'],
    [
      'midnight here, marked',
      'DTSTART:20261205T000000',
      'X-MICROSOFT-CDO-ALLDAYEVENT:true',
      '2026-12-05',
      '2026-12-05',
    ],
    ['a day of 23 hours', 'DTSTART:20270328T000000', 'DTEND:20270329T000000', '2027-03-28', '2027-03-28'],
    ['an end that is a time', 'DTSTART;VALUE=DATE:20261205', 'DTEND:20261206T180000', '2026-12-05', '2026-12-05'],
  ];
  for (const [name, start, end, first, last] of cases)
    it(`are days: ${name}`, async () =>
      assert.deepEqual(await timings(entry(start, end)), [[{ start: first, end: last }]]));
});

describe('times of a calendar', () => {
  const spans = [
    ['an evening until midnight UTC', 'DTSTART:20261205T190000Z', 'DTEND:20261206T000000Z', '05T20:00', '06T01:00'],
    ['midnight UTC until the morning', 'DTSTART:20261205T000000Z', 'DTEND:20261205T063000Z', '05T01:00', '05T07:30'],
    ['two hours from midnight UTC', 'DTSTART:20261205T000000Z', 'DURATION:PT2H', '05T01:00', '05T03:00'],
    ['midnight here', 'DTSTART:20261205T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE', '05T00:00', '05T00:00'],
    [
      'an evening marked as a day',
      'DTSTART:20261205T190000',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      '05T19:00',
      '05T19:00',
    ],
    ['two days from nine', 'DTSTART:20261205T090000', 'DURATION:P2D', '05T09:00', '07T09:00'],
    ['a duration in words', 'DTSTART:20261205T093000', 'DURATION;VALUE=TEXT:une heure', '05T09:30', '05T09:30'],
    ['an end that is a day', 'DTSTART:20261205T093000', 'DTEND;VALUE=DATE:20261206', '05T09:30', '06T00:00'],
    ['an end in another zone', 'DTSTART:20261205T093000', 'DTEND:20261205T093000Z', '05T09:30', '05T10:30'],
  ];
  for (const [name, start, end, from, to] of spans)
    it(`are times: ${name}`, async () =>
      assert.deepEqual(await timings(entry(start, end)), [
        [{ start: `2026-12-${from}:00+01:00`, end: `2026-12-${to}:00+01:00` }],
      ]));

  it('end when they say so in a night on which the clocks change', async () => {
    const night = { start: '2027-03-27T22:00:00+01:00', end: '2027-03-28T05:00:00+02:00' };
    const lines = ['DTSTART:20270327T220000', 'DTEND:20270328T050000'];
    assert.deepEqual(await timings(entry(...lines)), [[night]]);
    assert.deepEqual(await timings(entry('DTSTART:20270327T210000Z', 'DTEND:20270328T030000Z')), [[night]]);
    const before = { start: '2027-03-20T22:00:00+01:00', end: '2027-03-21T05:00:00+01:00' };
    const series = ['DTSTART:20270320T220000', 'DTEND:20270321T050000', 'RRULE:FREQ=WEEKLY;COUNT=2'];
    assert.deepEqual(await timings(entry(...series)), [[before, night]]);
  });

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

  it('are those of every zone that Windows names, in winter and in summer, and none is said to be unknown', async () => {
    // Hours ahead of UTC in January and in July.
    /** @type {[name: string, winter: number, summer: number][]} */
    const windows = [
      ['Romance Standard Time', 1, 2],
      ['W. Europe Standard Time', 1, 2],
      ['Central Europe Standard Time', 1, 2],
      ['Central European Standard Time', 1, 2],
      ['GMT Standard Time', 0, 1],
      ['Greenwich Standard Time', 0, 0],
      ['UTC', 0, 0],
      ['Coordinated Universal Time', 0, 0],
      ['E. Europe Standard Time', 2, 3],
      ['FLE Standard Time', 2, 3],
      ['GTB Standard Time', 2, 3],
      ['Turkey Standard Time', 3, 3],
      ['Russian Standard Time', 3, 3],
      ['Morocco Standard Time', 1, 1],
      ['W. Central Africa Standard Time', 1, 1],
      ['SA Western Standard Time', -4, -4],
      ['SA Eastern Standard Time', -3, -3],
      ['Saint Pierre Standard Time', -3, -2],
      ['Mauritius Standard Time', 4, 4],
      ['E. Africa Standard Time', 3, 3],
      ['Central Pacific Standard Time', 11, 11],
      ['Hawaiian Standard Time', -10, -10],
      ['Eastern Standard Time', -5, -4],
      ['Central Standard Time', -6, -5],
      ['Mountain Standard Time', -7, -6],
      ['Pacific Standard Time', -8, -7],
    ];
    const noon = (name, date) => [`UID:${name}${date}`, 'SUMMARY:Midi', `DTSTART;TZID=${name}:${date}T120000`];
    const { events, kinds } = await read(
      ics(windows.flatMap(([name]) => [noon(name, '20270115'), noon(name, '20270715')])),
    );
    const ahead = events.map((event) => 12 - ((Date.parse(event.timings[0].start) / 3_600_000) % 24));
    const hours = windows.flatMap(([, winter, summer]) => [winter, summer]);
    assert.deepEqual(
      ahead.map((value) => (value + 36) % 24),
      hours.map((value) => (value + 36) % 24),
    );
    assert.deepEqual(kinds, []);
  });

  it('are those of the zone that a program wraps in names of its own', async () => {
    for (const [wrapped, start] of [
      ['/freeassociation.sourceforge.net/America/Martinique', '2026-12-05T15:00:00+01:00'],
      ['/mozilla.org/20050126_1/Indian/Reunion', '2026-12-05T07:00:00+01:00'],
      ['/citadel.org/20210210_1/America/Argentina/Ushuaia', '2026-12-05T14:00:00+01:00'],
      ['America/Argentina/Ushuaia', '2026-12-05T14:00:00+01:00'],
      [' America/Cayenne ', '2026-12-05T14:00:00+01:00'],
    ])
      assert.deepEqual(await starts(`DTSTART;TZID=${wrapped}:20261205T100000`), [start], wrapped);
  });

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
