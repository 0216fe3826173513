/** From the events of a real OpenAgenda to what a phone subscribes to, as an independent parser reads it. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { loadSource } from '../../../scripts/build/load-source.js';
import { fileOf, loadImporters, needsReal, options, realFile } from './import/support.js';

let read, readFeed, calendarFiles;
before(async () => {
  ({ read } = await loadImporters());
  ({ readFeed } = await loadSource('src/feed/read-all.ts'));
  ({ calendarFiles } = await loadSource('src/publish/calendars.ts'));
});

/** What a real agenda may hold, for a clone that has none. */
const example = {
  events: [
    {
      uid: 7,
      slug: 'fete',
      title: { fr: 'Fête ; « du livre », \\ et 🎈 du jeu – une très longue journée pour les petits et les grands' },
      description: {
        fr: 'Lignes\r\nde\ttexte, avec des virgules; des points-virgules: et un lien https://exemple.fr/a?b=c',
      },
      timings: [
        { begin: '2026-10-24T22:30:00+02:00', end: '2026-10-25T03:30:00+01:00' },
        { begin: '2027-03-27T23:00:00+01:00', end: '2027-03-28T04:00:00+02:00' },
      ],
      location: { name: 'Médiathèque', address: '2 rue Haute', city: 'Véron', postalCode: '89510', insee: '89443' },
    },
  ],
};

async function agendaOf(file) {
  const { events } = await read(file, { window: { from: '2000-01-01', to: '2099-12-31' } });
  const { feed, problems } = readFeed({
    format: 'ctg-feed/1',
    title: 'Essai',
    updated: '2026-11-24T09:00:00+01:00',
    publisher: { name: 'Essai', url: 'https://exemple.fr/' },
    agreements: [{ id: 'ctg', title: 'CTG', start: '2026-01-01', end: '2030-12-31' }],
    communes: options.territory.communes,
    themes: options.territory.themes,
    calendars: { href: 'agenda/' },
    events,
  });
  assert.deepEqual(problems, []);
  return { feed, text: calendarFiles(feed).get('agenda/tout.ics') };
}

function holds({ feed, text }) {
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/);
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /\p{Cc}/u);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [zone] = calendar.getAllSubcomponents('vtimezone').map((one) => new ICAL.Timezone(one));
  const instant = (time) => {
    if (time.isDate) return time.toString();
    time.zone = zone;
    return new Date(time.toUnixTime() * 1000).toISOString();
  };
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => ({
    title: String(entry.getFirstPropertyValue('summary')),
    start: instant(entry.getFirstPropertyValue('dtstart')),
  }));
  const told = feed.events.flatMap(({ title, timings }) =>
    timings.map(({ start }) => ({ title, start: start.includes('T') ? new Date(start).toISOString() : start })),
  );
  assert.ok(told.length > 0);
  const starts = (list) => list.map(({ start }) => start).sort();
  assert.deepEqual(starts(entries), starts(told));
  for (const { title } of told)
    assert.ok(
      // What is off is said in front.
      entries.some((entry) => entry.title === title || entry.title.endsWith(`\u00a0: ${title}`)),
      title,
    );
}

describe('the agenda of events that come from OpenAgenda', () => {
  it('keeps texts of every kind whole, and nights in which the clocks change', async () => {
    holds(await agendaOf(fileOf(example)));
  });

  for (const name of ['openagenda-event.json', 'openagenda-page.json', 'openagenda-two-pages.json'])
    it(`of ${name} is read by another program as the feed has it`, needsReal, async () => {
      holds(await agendaOf(realFile(name)));
    });
});
