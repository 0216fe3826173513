/** OpenAgenda’s tables: each column by every name that an export gives it, each code by its words. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadImporters } from './support.js';

let read;
before(async () => ({ read } = await loadImporters()));

const instants = '2026-12-05T09:00:00+01:00 - 2026-12-05T11:00:00+01:00';
const plain = { uid: '1', title: 'Bal', timings: instants, location_name: 'Salle', location_insee: '89443' };
const csv = (cells) =>
  [Object.keys(cells), Object.values(cells)]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
    .join('\n');
const one = async (cells, { without = [] } = {}) => {
  const kept = Object.entries(plain).filter(([title]) => !without.includes(title));
  return (await read(csv({ ...Object.fromEntries(kept), ...cells }))).events?.[0];
};

describe('the columns of an OpenAgenda table', () => {
  const place = { name: 'Salle', commune: '89443' };
  const without = (...titles) => ({ without: titles });
  const photo = { image: 'https://exemple.fr/a.jpg' };
  /** @type {[key: string, expected: unknown, value: string, titles: string[], more?: Record<string, string>, options?: { without: string[] }][]} */
  const cases = [
    ['id', 'oa-12', '12', ['uid', 'Identifiant', 'Identifiant unique', 'uid_openagenda'], {}, without('uid')],
    ['id', 'oa-le-bal', 'le-bal', ['slug', 'Code URL'], { uid: '' }],
    [
      'url',
      'https://exemple.fr/bal',
      'https://exemple.fr/bal',
      ['canonicalurl', 'URL canonique', 'Lien', 'Lien OpenAgenda', 'link'],
    ],
    ['title', 'Jeu', 'Jeu', ['title', 'Titre', 'Titre - FR', 'title_fr', 'Titre français'], {}, without('title')],
    ['summary', 'Un bal.', 'Un bal.', ['description', 'Description courte', 'Description courte - FR']],
    [
      'summary',
      'Un long bal.',
      'Un long bal.',
      ['longdescription', 'Description longue', 'Description détaillée', 'longdescription_fr'],
    ],
    [
      'cost',
      { kind: 'paid', details: '5 €' },
      '5 €',
      ['conditions', 'Conditions de participation', 'Détail des conditions', 'Tarifs'],
    ],
    ['themes', ['jeunesse'], 'Bal, Jeunesse', ['keywords', 'Mots-clés']],
    [
      'image',
      { src: 'https://exemple.fr/a.jpg', alt: '' },
      'https://exemple.fr/a.jpg',
      ['image', 'Image URL', 'Illustration'],
    ],
    [
      'image',
      { src: 'https://exemple.fr/a.jpg', alt: '', credit: 'Ville' },
      'Ville',
      ['imagecredits', 'Crédits de l’image', 'Crédits image', 'Crédit image'],
      photo,
    ],
    [
      'timings',
      [{ start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T11:00:00+01:00' }],
      instants,
      [
        'timings',
        'Horaires ISO',
        'Horaires ISO - Europe/Paris',
        'Horaires détaillés ISO',
        'Horaires détaillés',
        'Horaires',
      ],
      {},
      without('timings'),
    ],
    ['accessibility', ['vi'], 'Handicap visuel', ['accessibility', 'accessibility_label', 'Accessibilité']],
    ['place', undefined, 'En ligne', ['attendancemode', 'Mode de participation']],
    [
      'online',
      'https://exemple.fr/v',
      'https://exemple.fr/v',
      ['onlineaccesslink', 'Lien d’accès en ligne', 'Lien d’accès'],
    ],
    ['status', 'cancelled', 'Annulé', ['status', 'Statut']],
    [
      'registration',
      { email: 'a@exemple.fr' },
      'a@exemple.fr',
      ['registration', 'Outils d’inscription', 'Inscription'],
    ],
    [
      'updated',
      '2026-11-20T09:30:00+01:00',
      '2026-11-20T08:30:00Z',
      ['updatedat', 'Dernière mise à jour', 'Mis à jour le'],
    ],
    ['ageMonths', { min: 72 }, '6', ['age_min', 'Âge minimum']],
    ['ageMonths', { max: 144 }, '11', ['age_max', 'Âge maximum']],
    [
      'place',
      { name: 'Gymnase', commune: '89443' },
      'Gymnase',
      ['location_name', 'Nom du lieu', 'Lieu', 'Lieu - nom'],
      { slug: 'bal' },
      without('location_name'),
    ],
    [
      'place',
      { ...place, address: '2 rue Haute' },
      '2 rue Haute',
      ['location_address', 'Adresse', 'Lieu - adresse', 'Adresse du lieu'],
    ],
    ['place', { ...place, postalCode: '89510' }, '89510', ['location_postalcode', 'Code postal', 'Lieu - code postal']],
    [
      'place',
      { ...place, commune: '89387' },
      '89387',
      ['location_insee', 'Code INSEE', 'INSEE', 'Lieu - code INSEE'],
      {},
      without('location_insee'),
    ],
    [
      'place',
      { ...place, commune: '89298' },
      'Paron',
      ['location_city', 'Ville', 'Commune', 'Lieu - ville'],
      {},
      without('location_insee'),
    ],
    [
      'place',
      { ...place, latitude: 48.1, longitude: 3.3 },
      '48,1',
      ['location_latitude', 'Latitude', 'Lieu - latitude'],
      { longitude: '3.3' },
    ],
    [
      'place',
      { ...place, latitude: 48.1, longitude: 3.3 },
      '3,3',
      ['location_longitude', 'Longitude', 'Lieu - longitude'],
      { latitude: '48.1' },
    ],
    ['place', { ...place, latitude: 48.1, longitude: 3.3 }, '48.1 , 3.3', ['location_coordinates', 'Coordonnées']],
    ['source', { name: 'OpenAgenda – Sorties' }, 'Sorties', ['originagenda_title', 'Agenda d’origine']],
  ];
  for (const [key, expected, value, titles, more = {}, options] of cases)
    for (const title of titles)
      it(`give ${key} from « ${title} »`, async () =>
        assert.deepEqual((await one({ ...more, [title]: value }, options))[key], expected));

  it('give a state, without which an event is public', async () => {
    for (const title of ['state', 'État'])
      for (const [state, count] of /** @type {[state: string, count: number][]} */ ([
        ['-1', 0],
        ['1', 0],
        ['2', 1],
        ['Publié', 1],
        ['', 1],
      ]))
        assert.equal((await read(csv({ ...plain, [title]: state }))).events.length, count, state);
  });

  it('give the first and the last date where the others are not there', async () => {
    const dates = {
      'Première date - début': '2026-12-05T09:00:00+01:00',
      'Première date - fin': '2026-12-05T11:00:00+01:00',
      'Dernière date - début': '2026-12-12T09:00:00+01:00',
      'Dernière date - fin': '2026-12-12T11:00:00+01:00',
    };
    const english = ['firstdate_begin', 'firstdate_end', 'lastdate_begin', 'lastdate_end'];
    const named = Object.fromEntries(english.map((title, index) => [title, Object.values(dates)[index]]));
    for (const cells of [dates, named])
      assert.deepEqual((await one(cells, without('timings'))).timings, [
        { start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T11:00:00+01:00' },
        { start: '2026-12-12T09:00:00+01:00', end: '2026-12-12T11:00:00+01:00' },
      ]);
    const { kinds } = await read(csv({ ...plain, timings: '', firstdate_begin: named.firstdate_begin }));
    assert.deepEqual(kinds, ['incomplete-record']);
  });

  it('make it a table of OpenAgenda: an identifier, a title, dates, and a place or an address', async () => {
    const { uid, title, timings } = plain;
    const format = async (cells) => (await read(csv(cells))).format;
    for (const cells of [
      { uid, title, timings, lieu: 'Salle' },
      { uid, title, timings, slug: 'bal' },
      { uid, title, firstdate_begin: '', link: '' },
    ])
      assert.equal(await format(cells), 'openagenda');
    for (const cells of [
      { title, timings, slug: 'bal' },
      { uid, timings, slug: 'bal' },
      { uid, title, slug: 'bal' },
      { uid, title, timings },
      { uid, title_french: 'Bal', timings, slug: 'bal' },
    ])
      assert.notEqual(await format(cells), 'openagenda', Object.keys(cells).join());
  });
});

describe('the words and codes of a table', () => {
  it('are those of a status, of a way to take part, of an access', async () => {
    const words = {
      scheduled: ['Programmé', 'scheduled', 'Maintenu', '1', '{"id": 1}', 'inconnu'],
      rescheduled: ['Reprogrammé', 'rescheduled', 'Horaires modifiés', '2'],
      'moved-online': ['Déplacé en ligne', 'Moved online', 'Passé en ligne', '3'],
      postponed: ['Reporté', 'postponed'],
      full: ['Complet', 'full'],
      cancelled: ['Annulé', 'cancelled', 'Canceled', '{"id": 6, "label": {"fr": "Annulé"}}'],
    };
    for (const [status, said] of Object.entries(words))
      for (const word of said) assert.equal((await one({ status: word })).status ?? 'scheduled', status, word);
    for (const word of ['En ligne', 'online', 'À distance', '2'])
      assert.equal((await one({ attendancemode: word })).place, undefined, word);
    for (const word of ['Sur place', 'offline', 'Présentiel', 'Mixte', 'mixed', 'Hybride', '1'])
      assert.equal((await one({ attendancemode: word })).place.name, 'Salle', word);
    const all = ['hi', 'vi', 'pi', 'mi', 'ii'];
    assert.deepEqual((await one({ accessibility: 'auditif visuel psychique moteur intellectuel' })).accessibility, all);
    assert.deepEqual((await one({ accessibility: 'hi, vi, pi, mi, ii' })).accessibility, all);
    assert.deepEqual((await one({ accessibility: 'Handicap mental' })).accessibility, ['ii']);
  });

  it('are keywords and ways to register, as a list or in JSON', async () => {
    for (const keywords of ['Petite enfance ; Jeunesse', 'Petite enfance|Jeunesse', 'Petite enfance,Jeunesse'])
      assert.deepEqual((await one({ keywords })).themes, ['petite-enfance', 'jeunesse'], keywords);
    const registration = '[{"type":"link","value":"https://exemple.fr/i"}]';
    assert.deepEqual((await one({ registration })).registration, { url: 'https://exemple.fr/i' });
    assert.deepEqual((await one({ registration: 'a@exemple.fr, https://exemple.fr/i' })).registration, {
      email: 'a@exemple.fr',
      url: 'https://exemple.fr/i',
    });
    for (const broken of ['[{"type":', 'sur place [entrée]'])
      assert.equal((await one({ registration: broken })).registration, undefined);
  });

  it('are dates as programs write them', async () => {
    const expected = [{ start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T11:30:00+01:00' }];
    for (const timings of [
      '2026-12-05T08:00Z/2026-12-05T10:30Z',
      '2026-12-05T08:00:00.000Z - 2026-12-05T10:30:00.123Z',
      '2026-12-05T09:00:00+0100 → 2026-12-05T11:30:00+0100',
      '2026-12-05T03:00:00-0500 → 2026-12-05T05:30:00-05:00',
      '2026-12-05 09:00:00 - 2026-12-05 11:30:00',
      'le 2026-12-05 09:00 jusqu’à 2026-12-05T11:30 environ',
      '[{"begin": "2026-12-05T09:00:00+01:00", "end": "2026-12-05T11:30:00+01:00"}]',
    ])
      assert.deepEqual((await one({ timings })).timings, expected, timings);
    const { events, problems } = await read(csv({ ...plain, timings: '2026-12-05T09:00:00+01:00' }));
    assert.deepEqual([events, problems.map(({ place }) => place)], [[], [{ file: 'fichier', row: 2 }]]);
  });
});
