/** OpenAgenda’s events: every date, no person. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from '../../../support/any.js';
import { event, timing } from './openagenda-support.js';
import { fileOf, loadImporters, options } from './support.js';

let read, refused;
before(async () => ({ read, refused } = await loadImporters()));

describe('an event of OpenAgenda', () => {
  it('never lets the name, mail or phone of who entered an event out', async () => {
    const person = {
      name: 'Zoé Privée',
      email: 'zoe@prive.example',
      phone: '06 00 00 00 01',
      contactName: 'Zoé Privée',
    };
    const hostile = event({
      member: person,
      contributor: { ...person, organization: 'Zoé Privée' },
      creator: person,
      owner: person,
      creatorUid: 77,
      ownerUid: 77,
      motive: 'Zoé Privée a demandé',
      sourceAgendas: [person],
      originAgenda: { title: 'Agenda', slug: 'agenda', ...person, contributor: person },
      'contact-referent': 'Zoé Privée 06 00 00 00 01',
      references: [person],
      comments: [{ ...person, text: 'zoe@prive.example' }],
      image: { filename: 'a.jpg', base: 'https://cdn.exemple.fr/', uploader: person },
      registration: [{ type: 'link', value: 'https://exemple.fr/inscription', member: person }],
      location: { ...person, ...event().location, email: 'zoe@prive.example', owner: person },
      links: [{ data: person }],
    });
    const csv = [
      'uid,title_fr,slug,timings,location_name,contributor_email,contributor_contactnumber,contributor_contactname,location_phone',
      `3,Atelier,atelier,"${JSON.stringify([timing]).replaceAll('"', '""')}",Salle,zoe@prive.example,06 00 00 00 01,Zoé Privée,06 00 00 00 01`,
    ].join('\n');
    for (const content of [{ events: [hostile] }, hostile, csv]) {
      const { records, problems } = await read(content);
      assert.equal(records.events.length, 1);
      assert.doesNotMatch(JSON.stringify([records, problems]), /Zo[eé]|prive\.example|06 00 00 00 01|77\b/);
    }
  });

  it('takes what residents need: place, age, access, registration, price, picture, status', async () => {
    const { events, kinds } = await read([
      event({
        longDescription: { fr: '**Bonjour**\n\n* [Plan](https://exemple.fr/plan)\n' },
        keywords: { fr: ['Petite enfance', 'musique'] },
        conditions: { fr: 'Gratuit, sur inscription' },
        age: { min: 0, max: 3 },
        registration: [
          { type: 'phone', value: '0386000000' },
          { type: 'email', value: 'accueil@veron.example' },
          'https://exemple.fr/inscription',
        ],
        accessibility: { ii: true, hi: false, vi: false, pi: false, mi: true },
        attendanceMode: 3,
        onlineAccessLink: 'https://exemple.fr/direct',
        image: 'https://exemple.fr/a.jpg',
        imageCredits: 'Ville de Véron',
        status: 6,
        timezone: 'Europe/Paris',
        state: 2,
      }),
    ]);
    assert.deepEqual(kinds, []);
    assert.deepEqual(events, [
      {
        id: 'oa-1',
        title: 'Atelier',
        summary: 'Un atelier.',
        description: 'Bonjour\n\n– Plan (https://exemple.fr/plan)',
        themes: ['petite-enfance'],
        timings: [{ start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T11:00:00+01:00' }],
        place: { name: 'Médiathèque', address: '2 rue Haute', postalCode: '89510', commune: '89443' },
        online: 'https://exemple.fr/direct',
        status: 'cancelled',
        registration: {
          url: 'https://exemple.fr/inscription',
          email: 'accueil@veron.example',
          phone: '03 86 00 00 00',
        },
        cost: { kind: 'free', details: 'Gratuit, sur inscription' },
        ageMonths: { max: 48 },
        accessibility: ['mi', 'ii'],
        image: { src: 'https://exemple.fr/a.jpg', alt: '', credit: 'Ville de Véron' },
        source: { name: 'OpenAgenda' },
      },
    ]);
  });

  it('knows the six statuses, also with their labels', async () => {
    const said = ['scheduled', 'rescheduled', 'moved-online', 'postponed', 'full', 'cancelled'];
    for (const [index, status] of said.entries())
      for (const code of [index + 1, { id: index + 1, label: { fr: 'Statut' } }]) {
        const { events } = await read([event({ status: code })]);
        assert.equal(events[0].status ?? 'scheduled', status);
      }
    assert.deepEqual((await read([event({ status: 9 })])).kinds, ['unknown-code']);
  });

  it('has no place where the event is online only', async () => {
    const { events, kinds } = await read([event({ attendanceMode: 2, onlineAccessLink: 'https://exemple.fr/visio' })]);
    assert.equal(events[0].place, undefined);
    assert.equal(events[0].online, 'https://exemple.fr/visio');
    assert.deepEqual(kinds, []);
  });

  it('says in which language an event is that has no French', async () => {
    const { events } = await read([
      event({ title: { de: 'Lesung', en: 'Reading' }, description: { de: 'Ein Abend.', en: 'An evening.' } }),
      event({ uid: 2, title: { en: 'Reading', fr: '' }, description: { fr: 'Une lecture.', en: 'An evening.' } }),
      event({ uid: 3, title: 'Lecture', description: 'Une lecture.' }),
    ]);
    assert.deepEqual(
      events.map(({ title, summary, lang }) => [title, summary, lang]),
      [
        ['Lesung', 'Ein Abend.', 'de'],
        ['Reading', 'An evening.', 'en'],
        ['Lecture', 'Une lecture.', undefined],
      ],
    );
  });

  it('leaves drafts, private, refused and unmoderated events where they are', async () => {
    for (const more of [{ draft: true }, { private: true }, { state: -1 }, { state: 0 }, { state: 1 }]) {
      const { events, kinds } = await read({ events: [event(more)] });
      assert.deepEqual([events, kinds], [[], ['openagenda-not-public']], JSON.stringify(more));
    }
  });

  it('maps an agenda’s own fields by the coordinator’s table', async () => {
    const { territory } = options;
    const { events } = await read([event({ 'types-devenement': 9 })], {
      territory: { ...territory, mapping: { 'types-devenement:9': ['jeunesse'] } },
    });
    assert.deepEqual(events[0].themes, ['jeunesse']);
  });

  it('drops what has no date, no title, or ends before it begins, and says where', async () => {
    const { events, problems } = await read({
      events: [
        event({ timings: [{ begin: timing.end, end: timing.begin }] }),
        event({ uid: 2, title: { fr: ' ' } }),
        event({ uid: 3, timings: [timing, { begin: 'x', end: 'y' }] }),
      ],
    });
    assert.deepEqual(
      events.map(({ id }) => id),
      ['oa-3'],
    );
    assert.deepEqual(
      problems.map(({ kind, place }) => [kind, place.path]),
      [
        ['unreadable-date', 'events[0]'],
        ['incomplete-record', 'events[0]'],
        ['incomplete-record', 'events[1]'],
        ['unreadable-date', 'events[2]'],
      ],
    );
  });

  it('reads whatever an event is made of', async () => {
    const junk = fc.object({
      key: fc.constantFrom(
        ...Object.keys(event()),
        'fr',
        'id',
        'begin',
        'end',
        '__proto__',
        'image',
        'age',
        'registration',
        'keywords',
        'status',
        'locations',
        'dates',
      ),
      maxDepth: 3,
    });
    await fc.assert(
      fc.asyncProperty(junk, async (more) => {
        const { events = [] } = await read(fileOf({ events: [event(), event({ ...more, uid: 2 })] }));
        assert.equal(events[0].id, 'oa-1');
        assert.deepEqual(
          refused({ events }).filter(({ code }) => code !== 'reference'),
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});
