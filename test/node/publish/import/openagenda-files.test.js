/** OpenAgenda by each of its ways out: pages, exports, CSV, an address. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../../scripts/build/load-source.js';
import { event } from './openagenda-support.js';
import { loadImporters, needsReal, realFile } from './support.js';

let read, refused, fetchAgenda;
before(async () => {
  ({ read, refused } = await loadImporters());
  ({ fetchAgenda } = await loadSource('src/publish/import/openagenda/pages.ts'));
});

describe('OpenAgenda, real files', needsReal, () => {
  it('reads a page whose events name only their next and last date', async () => {
    const { events, kinds, format } = await read(realFile('openagenda-page.json'));
    assert.equal(format, 'openagenda');
    assert.deepEqual(
      events.map(({ id, timings }) => [id, timings.length]),
      [
        ['oa-80533203', 1],
        ['oa-60444684', 2],
        ['oa-174418', 1],
        ['oa-44366279', 1],
        ['oa-74934657', 1],
        ['oa-71349782', 2],
      ],
    );
    assert.deepEqual(events[0], {
      id: 'oa-80533203',
      title: 'Lecture : Au moyen d’une magnifique prose poétique',
      summary: 'Le Rivage des Syrtes',
      description: 'Lieu\u00a0: Bibliothèque Alexis de Tocqueville, 15 quai François Mitterrand, 14000 Caen',
      themes: [],
      timings: [{ start: '2022-09-16T18:30:00+02:00', end: '2022-09-16T20:00:00+02:00' }],
      image: {
        src: 'https://cdn.openagenda.com/main/3274cd7aab9f46f1ab2f0e925dd8eb65.base.image.jpg',
        alt: '',
        credit: 'Antoine Cardi - 2017 - Bibliothèque de Caen',
      },
      source: { name: 'OpenAgenda – Journées européennes du patrimoine 2022 : Normandie' },
    });
    assert.equal(kinds.filter((kind) => kind === 'openagenda-dates-missing').length, 2);
    assert.equal(kinds.filter((kind) => kind === 'unknown-commune').length, 6);
  });

  it('reads two pages in one file, each event once', async () => {
    const { events, refusals = refused({ events }) } = await read(realFile('openagenda-two-pages.json'));
    assert.equal(events.length, 25);
    assert.equal(new Set(events.map(({ id }) => id)).size, 25);
    const last = events.find(({ id }) => id === 'oa-41565853');
    assert.deepEqual(last.timings, [{ start: '2022-09-18T17:00:00+02:00', end: '2022-09-18T18:00:00+02:00' }]);
    // « graylogo140.png » of //cdn…, an address without its scheme.
    assert.equal(events[0].image.src, 'https://cdn.openagenda.com/static/graylogo140.png');
    assert.deepEqual(refusals, []);
  });

  it('reads one full event', async () => {
    const { events, kinds } = await read(realFile('openagenda-event.json'));
    assert.deepEqual(events, [
      {
        id: 'oa-9906334',
        title: 'Mon évènement',
        summary: 'Description courte',
        description:
          'Description longue\n\nConditions\u00a0: price fr\n\nLieu\u00a0: My location, 122 rue de Charonne, 75011 Paris, France',
        themes: [],
        timings: [
          { start: '2025-01-06T11:00:00+01:00', end: '2025-01-06T15:00:00+01:00' },
          { start: '2025-01-06T15:00:00+01:00', end: '2025-01-06T18:00:00+01:00' },
        ],
        ageMonths: { min: 84 },
        accessibility: ['hi', 'pi'],
        url: 'https://openagenda.com/my-agenda/events/testing-6090479',
        updated: '2025-01-09T14:53:00+01:00',
        source: { name: 'OpenAgenda – My agenda' },
      },
    ]);
    assert.deepEqual(kinds, ['openagenda-not-public', 'unknown-commune']);
  });
});

describe('the files of OpenAgenda', () => {
  it('is read as an event, a page, several pages, a bare list, a line for each', async () => {
    const [one, two] = [event(), event({ uid: 2 })];
    const page = { success: true, total: 2, events: [one, two] };
    const ids = async (content) => (await read(content)).events.map(({ id }) => id);
    assert.deepEqual(await ids({ success: true, event: one }), ['oa-1']);
    assert.deepEqual(await ids(one), ['oa-1']);
    for (const content of [
      page,
      [page],
      [one, two],
      { a: page, b: page },
      `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`,
    ])
      assert.deepEqual(await ids(content), ['oa-1', 'oa-2']);
  });

  it('are told by what an event has: a title, an identifier, dates of whatever kind', async () => {
    const { title, uid, slug, timings } = event();
    const format = async (content) => (await read(content)).format;
    for (const key of ['firstTiming', 'nextTiming', 'lastTiming', 'dateRange', 'locations', 'range'])
      assert.equal(await format([{ title, uid, [key]: [] }]), 'openagenda', key);
    assert.equal(await format([{ title, slug, timings }]), 'openagenda');
    for (const content of [
      [{ uid, timings }],
      [{ title, timings }],
      [{ title, uid }],
      { a: { b: { c: [{ title }] } } },
    ])
      assert.notEqual(await format(content), 'openagenda', JSON.stringify(content));
  });

  it('say where each event stands, however they are put together', async () => {
    const [one, two] = [event(), event({ uid: 2 })];
    const places = async (content) => (await read(content)).records.events.map(({ origin }) => origin.path);
    assert.deepEqual(await places([one, two]), ['[0]', '[1]']);
    assert.deepEqual(await places([{ events: [one] }, { events: [two] }]), ['[0].events[0]', '[1].events[0]']);
    assert.deepEqual(await places({ a: { events: [one] }, b: [two] }), ['a.events[0]', 'b[0]']);
    assert.deepEqual(await places({ events: [one, 'rien', two] }), ['events[0]', 'events[2]']);
    assert.deepEqual(await places({ events: one }), ['events[0]']);
    assert.deepEqual(await places(one), ['event']);
    assert.deepEqual(await places({ data: { event: one } }), ['data.event']);
    const csv = 'uid;title;timings;slug\n1;Bal;"2026-12-05T09:00Z 2026-12-05T10:00Z";bal';
    const { records } = await read(csv);
    assert.deepEqual(records.events[0].origin, { file: 'fichier', row: 2 });
  });

  it('are taken only as public events, unless one is alone', async () => {
    const waiting = event({ state: 1 });
    const csv = 'uid;title;timings;slug;state\n1;Bal;"2026-12-05T09:00Z 2026-12-05T10:00Z";bal;1';
    for (const content of [[waiting], [[waiting]], { events: [waiting] }, csv])
      assert.deepEqual((await read(content)).events, []);
    assert.equal((await read(waiting)).events.length, 1);
  });

  it('tell how far they are read, now and then', async () => {
    const parts = [];
    const events = Array.from({ length: 501 }, () => event());
    const { events: read501 } = await read({ events }, { progress: (part) => parts.push(part) });
    assert.deepEqual([read501.length, parts], [1, [0, 500 / 501]]);
  });

  it('says that pages are missing', async () => {
    const { kinds } = await read({ success: true, total: 25, events: [event()] });
    assert.deepEqual(kinds, ['openagenda-first-page']);
  });

  it('reads the exports of the first API, with local times and with lists of days', async () => {
    const { events } = await read({
      total: 2,
      events: [
        event({
          location: undefined,
          locationName: 'Salle',
          city: 'Véron',
          postalCode: '89510',
          address: '1 rue Basse',
          accessibility: ['hi'],
          timings: [{ start: '2026-07-01T10:00:00.000Z', end: '2026-07-01T12:00:00.000Z' }],
        }),
        event({
          uid: 2,
          location: undefined,
          timings: undefined,
          locations: [
            {
              placename: 'Salle',
              city: 'Sens',
              postalCode: '89100',
              dates: [{ date: '2026-12-31', timeStart: '20:00:00', timeEnd: '01:00:00' }],
            },
          ],
        }),
      ],
    });
    assert.deepEqual(events[0].timings, [{ start: '2026-07-01T12:00:00+02:00', end: '2026-07-01T14:00:00+02:00' }]);
    assert.deepEqual(events[0].place, { name: 'Salle', address: '1 rue Basse', postalCode: '89510', commune: '89443' });
    assert.deepEqual(events[0].accessibility, ['hi']);
    assert.deepEqual(events[1].timings, [{ start: '2026-12-31T20:00:00+01:00', end: '2027-01-01T01:00:00+01:00' }]);
    assert.equal(events[1].place.commune, '89387');
  });

  it('reads its CSV', async () => {
    const csv = [
      'Identifiant;Titre - FR;Description courte - FR;Mots-clés - FR;Horaires ISO - Europe/Paris;Accessibilité - FR;Mode de participation;Statut;Nom du lieu;Adresse;Code postal;Ville;Code INSEE;Âge min',
      '12;Atelier;"Un ""bel"" atelier";Jeunesse, sport;2026-12-05T09:00:00+01:00 - 2026-12-05T11:00:00+01:00 | 2026-12-12T09:00:00+01:00 - 2026-12-12T11:00:00+01:00;Handicap moteur, Handicap auditif;Sur place;Complet;Gymnase;2 rue Haute;89100;Sens;89387;6',
    ].join('\r\n');
    const { events, kinds, format } = await read(csv);
    assert.equal(format, 'openagenda');
    assert.deepEqual(kinds, []);
    assert.deepEqual(events, [
      {
        id: 'oa-12',
        title: 'Atelier',
        summary: 'Un "bel" atelier',
        themes: ['jeunesse'],
        timings: [
          { start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T11:00:00+01:00' },
          { start: '2026-12-12T09:00:00+01:00', end: '2026-12-12T11:00:00+01:00' },
        ],
        place: { name: 'Gymnase', address: '2 rue Haute', postalCode: '89100', commune: '89387' },
        status: 'full',
        ageMonths: { min: 72 },
        accessibility: ['hi', 'mi'],
        source: { name: 'OpenAgenda' },
      },
    ]);
  });
});

describe('an agenda by its address', () => {
  const answer = (value, status = 200) => ({ ok: status < 400, status, json: async () => value });

  it('follows the pages to the last, with the key in no address', async () => {
    const asked = [];
    const pages = [
      { success: true, total: 3, events: [event(), event({ uid: 2 })], after: [0, 16, 2] },
      { success: true, total: 3, events: [event({ uid: 3 })], after: [0, 17, 3] },
      { success: true, total: 3, events: [], after: null },
    ];
    const fetch = async (url, { headers }) => {
      asked.push([decodeURIComponent(new URL(url).search), headers.key]);
      return answer(pages[asked.length - 1]);
    };
    const file = await fetchAgenda('https://api.openagenda.com/v2/agendas/7/events?key=fuite&size=2&sort=timings.asc', {
      key: 'secret',
      fetch,
    });
    assert.deepEqual(asked, [
      ['?size=2&sort=timings.asc&detailed=1', 'secret'],
      ['?size=2&sort=timings.asc&detailed=1&after[]=0&after[]=16&after[]=2', 'secret'],
      ['?size=2&sort=timings.asc&detailed=1&after[]=0&after[]=17&after[]=3', 'secret'],
    ]);
    assert.equal(file.name, 'api.openagenda.com/v2/agendas/7/events');
    const { events, kinds } = await read(file);
    assert.deepEqual([events.length, kinds], [3, []]);
  });

  it('asks for JSON, a hundred events at once with all their dates, from the first page on', async () => {
    const asked = [];
    const fetch = async (url, init) => (asked.push([decodeURIComponent(url), init]), answer({ events: [] }));
    const address = 'https://exemple.fr/events';
    await fetchAgenda(`${address}?after[]=3&after=4&afternoon=1`, { fetch });
    await fetchAgenda(`${address}?detailed=0&size=5`, { fetch, key: 'secret' });
    assert.deepEqual(asked, [
      [`${address}?afternoon=1&size=100&detailed=1`, { headers: { accept: 'application/json' } }],
      [`${address}?detailed=0&size=5`, { headers: { accept: 'application/json', key: 'secret' } }],
    ]);
  });

  it('tells how far it is, and ends with the last page or after the three hundredth', async () => {
    const progressOf = async (total, ...counts) => {
      const parts = [];
      let page = 0;
      const fetch = async () =>
        answer({ total, events: Array(counts[page]).fill(event()), after: ++page < counts.length ? [page] : null });
      await fetchAgenda('https://exemple.fr/events', { fetch, progress: (part) => parts.push(part) });
      return parts;
    };
    assert.deepEqual(await progressOf(8, 2, 4, 2), [0.25, 0.75, 1]);
    assert.deepEqual(await progressOf(2, 2, 2), [1, 1]);
    assert.deepEqual(await progressOf(0, 1), [1]);
    assert.deepEqual(await progressOf(undefined, 1), [1]);
    let count = 0;
    const endless = async () => answer({ events: [event()], after: [++count] });
    await fetchAgenda('https://exemple.fr/events', { fetch: endless });
    assert.equal(count, 300);
  });

  it('ends where a server goes in circles, and says in words why it cannot go on', async () => {
    let count = 0;
    const page = { events: [event()], after: [1] };
    await fetchAgenda('https://exemple.fr/events', { fetch: async () => (count++, answer(page)) });
    assert.equal(count, 2);
    const refusal = fetchAgenda('https://exemple.fr/events?key=fuite', {
      key: 'secret',
      fetch: async () => answer({}, 403),
    });
    await assert.rejects(refusal, ({ message }) => /refuse la clé/.test(message) && !/secret|fuite/.test(message));
  });
});
