/** The national list of « France services »: points with their hours, none of which is guessed. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadImporters, needsReal, realFile } from './support.js';

let read;
before(async () => ({ read } = await loadImporters()));

const feature = (more = {}) => ({
  type: 'Feature',
  properties: {
    MATRICULE: 7,
    lib_france_services: 'Véron',
    ADRESSE: '1 place de la Mairie',
    'COMPLEMENT.D.ADRESSE': '',
    insee_com: '89443',
    code_postal: '89510',
    lib_com: 'VERON',
    LATITUDE: 48.13,
    LONGITUDE: 3.3,
    TELEPHONE: '0386000000',
    h_lundi: '9:00 - 12:00',
    h_mardi: '-',
    h_mercredi: '-',
    h_jeudi: '-',
    h_vendredi: '9:00 - 12:00 / 14:00 - 17:00',
    h_samedi: '-',
    'Commentaire.horaires': '',
    ITINERANCE: 'Non',
    categorie: 'FS',
    ...more,
  },
});
const points = (...features) => ({ type: 'FeatureCollection', features });

describe('France services, the real file', needsReal, () => {
  it('gives 51 points, with their hours day by day', async () => {
    const { services, format } = await read(realFile('france-services.geojson'));
    assert.equal(format, 'france-services');
    assert.equal(services.length, 51);
    assert.deepEqual(
      services.find(({ id }) => id === 'fs-531'),
      {
        id: 'fs-531',
        name: 'France services Chéroy',
        summary: 'Aide aux démarches administratives et numériques\u00a0: un point d’accueil France services.',
        themes: ['acces-aux-droits'],
        category: 'France services',
        codes: ['FS'],
        place: {
          address: '13 Rue de Paris',
          postalCode: '89690',
          city: 'CHEROY',
          latitude: 48.2029,
          longitude: 2.998647,
          commune: '89100',
        },
        attendance: ['in-person'],
        contact: { phone: '03 86 95 95 33' },
        hours: {
          week: {
            tu: [
              ['10:00', '12:15'],
              ['13:30', '16:30'],
            ],
            we: [
              ['09:00', '12:15'],
              ['13:30', '16:30'],
            ],
            th: [
              ['09:00', '12:15'],
              ['13:30', '17:00'],
            ],
            fr: [
              ['09:00', '12:15'],
              ['13:30', '17:00'],
            ],
            sa: [['09:00', '12:00']],
          },
        },
        source: { name: 'France services (ANCT)' },
      },
    );
  });

  it('guesses no hours: what cannot be read stays in words, what is not known is not closed', async () => {
    const { records } = await read(realFile('france-services.geojson'));
    const hoursOf = (id) => records.services.find(({ record }) => record.id === id).record.hours;
    // « 14:00/18:00 » may be anything.
    assert.deepEqual(hoursOf('fs-928'), {
      note: 'lundi : 09:00 - 12:00 / 14:00 - 18:00\nmardi : 09:00 - 12:00 / 14:00/18:00\nmercredi : 09:00 - 12:00 / 14:00/18:00\njeudi : 09:00 - 12:00 / 14:00/18:00\nvendredi : 09:00 -14:00',
    });
    // « Horaires non communiqués ».
    assert.equal(hoursOf('fs-1004'), undefined);
    const all = records.services.map(({ record }) => record);
    const isUnknown = ({ hours }) => !hours;
    assert.equal(all.filter(isUnknown).length, 6);
  });

  it('tells the three that travel', async () => {
    const { problems } = await read(realFile('france-services.geojson'));
    assert.equal(problems.filter(({ kind }) => kind === 'itinerant').length, 3);
  });
});

describe('France services', () => {
  it('is read as GeoJSON, as a bare list, and as CSV', async () => {
    const { properties } = feature();
    const csv = [Object.keys(properties).join(';'), Object.values(properties).join(';')].join('\n');
    const [expected] = (await read(points(feature()))).services;
    assert.equal(expected.place.commune, '89443');
    assert.deepEqual((await read([properties])).services, [expected]);
    assert.deepEqual((await read(csv)).services, [expected]);
  });

  it('keeps even weeks and remarks in words', async () => {
    const { services, problems } = await read(
      points(
        feature({ 'Commentaire.horaires': 'Semaines paires' }),
        feature({ MATRICULE: 8, h_lundi: '8:30-12:/ 13:30 - 17:' }),
        feature({ MATRICULE: 9, 'Commentaire.horaires': 'Sonnez à la grille' }),
      ),
    );
    const [even, slip, remark] = services.map(({ hours }) => hours);
    assert.deepEqual(even, { note: 'lundi : 9:00 - 12:00\nvendredi : 9:00 - 12:00 / 14:00 - 17:00\nSemaines paires' });
    assert.deepEqual(slip, { note: 'lundi : 8:30-12:/ 13:30 - 17:\nvendredi : 9:00 - 12:00 / 14:00 - 17:00' });
    assert.deepEqual(remark, {
      week: {
        mo: [['09:00', '12:00']],
        fr: [
          ['09:00', '12:00'],
          ['14:00', '17:00'],
        ],
      },
      note: 'Sonnez à la grille',
    });
    assert.deepEqual(
      problems.map(({ kind, place }) => [kind, place.path]),
      [0, 1, 2].map((index) => ['hours-in-words', `features[${index}]`]),
    );
  });
});
