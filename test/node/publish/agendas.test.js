/** The agendas of a small territory, that phones subscribe to: which there are, what each is called, what it holds. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let calendarFiles, readFeed;
before(async () => {
  ({ calendarFiles } = await loadSource('src/publish/calendars.ts'));
  ({ readFeed } = await loadSource('src/feed/read-all.ts'));
});

const event = (id, commune, themes) => ({
  id,
  title: `Fête ${id}`,
  summary: 'Une fête.',
  themes,
  status: 'cancelled',
  place: { name: 'Salle', commune },
  timings: [{ start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T10:00:00+01:00' }],
});
const feedOf = (more = {}) =>
  readFeed({
    format: 'ctg-feed/1',
    title: 'Grand Sénonais',
    updated: '2026-11-24T08:00:00+01:00',
    publisher: { name: 'l’agglomération' },
    calendars: { href: 'agenda/', domain: 'exemple.fr' },
    agreements: [{ id: 'ctg', title: 'CTG', start: '2023-01-01', end: '2026-12-31' }],
    communes: [
      { code: '89387', name: 'Sens' },
      { code: '89443', name: 'Véron' },
    ],
    themes: [
      { id: 'enfance', name: 'Enfance' },
      { id: 'droits', name: 'Accès aux droits' },
    ],
    events: [event('e1', '89387', ['enfance']), event('e2', '89387', ['droits']), event('e3', '89443', ['enfance'])],
    ...more,
  }).feed;

/** Of each agenda, its name for people and the titles in it. */
function agendasOf(feed) {
  const field = (text, name) => [...text.matchAll(new RegExp(`^${name}:(.*)\r$`, 'gm'))].map(([, value]) => value);
  return [...calendarFiles(feed)].map(([path, text]) => [
    path,
    field(text, 'X-WR-CALNAME').join(),
    field(text, 'SUMMARY')
      .map((title) => title.slice(-2))
      .join(' '),
  ]);
}

describe('the agendas', () => {
  it('are of each theme, of both where there are dates, of each commune, and of all', () => {
    assert.deepEqual(agendasOf(feedOf()), [
      ['agenda/enfance.ics', 'Agenda – Enfance', 'e1 e3'],
      ['agenda/droits.ics', 'Agenda – Accès aux droits', 'e2'],
      ['agenda/89387-enfance.ics', 'Agenda – Sens – Enfance', 'e1'],
      ['agenda/89387-droits.ics', 'Agenda – Sens – Accès aux droits', 'e2'],
      ['agenda/89387.ics', 'Agenda – Sens', 'e1 e2'],
      ['agenda/89443-enfance.ics', 'Agenda – Véron – Enfance', 'e3'],
      ['agenda/89443.ics', 'Agenda – Véron', 'e3'],
      ['agenda/tout.ics', 'Agenda – Grand Sénonais', 'e1 e2 e3'],
    ]);
  });

  it('are there without events too, for those who wait for the next', () => {
    assert.deepEqual(
      agendasOf(feedOf({ events: [] })).map(([path, , titles]) => `${path}${titles}`),
      ['agenda/enfance.ics', 'agenda/droits.ics', 'agenda/89387.ics', 'agenda/89443.ics', 'agenda/tout.ics'],
    );
  });

  it('give way to that of the whole where a theme is called as its file is', () => {
    const themes = [{ id: 'tout', name: 'Tout public' }];
    const agendas = agendasOf(feedOf({ themes, events: [event('e1', '89387', []), event('e2', '89387', ['tout'])] }));
    assert.deepEqual(
      agendas.filter(([path]) => path === 'agenda/tout.ics'),
      [['agenda/tout.ics', 'Agenda – Grand Sénonais', 'e1 e2']],
    );
  });

  it('speak the language of the feed', () => {
    const all = (language) => calendarFiles(feedOf({ language })).get('agenda/tout.ics');
    for (const language of ['en', 'en-GB', 'EN']) {
      assert.match(all(language), /X-WR-CALNAME:Events – Grand Sénonais/, language);
      assert.match(all(language), /SUMMARY:Cancelled: Fête/, language);
    }
    for (const language of ['fr', 'enm', 'fr-en', undefined]) {
      assert.match(all(language), /X-WR-CALNAME:Agenda – Grand Sénonais/, language);
      assert.match(all(language), /SUMMARY:Annulé\u00a0: Fête/, language);
    }
  });

  it('stand below the feed’s own folder, or are not written', () => {
    const feed = feedOf();
    const first = (href) => [...calendarFiles({ ...feed, calendars: { ...feed.calendars, href } }).keys()][0];
    assert.equal(first('mon-agenda/v1.2/'), 'mon-agenda/v1.2/enfance.ics');
    for (const href of [
      '',
      'agenda',
      '/agenda/',
      './agenda/',
      '../agenda/',
      'a/../b/',
      'a b/',
      'https://autre.fr/',
      'a/?x/',
    ])
      assert.equal(first(href), undefined, href);
    const { calendars, ...without } = feed;
    assert.equal(calendarFiles(without).size, 0, calendars.href);
  });
});
