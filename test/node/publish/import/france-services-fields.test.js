/** « France services », field by field and under each of the names that its columns had. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileOf, loadImporters } from './support.js';

let read, recogniseFile, toldOf;
before(async () => ({ read, recogniseFile, toldOf } = await loadImporters()));

const FORMAT = 'france-services';
const point = { matricule: 7, lib_fs: 'Véron', insee: '89443', h_lundi: '9:00 - 12:00', h_vendredi: '-' };
const one = async (more = {}) => (await read([{ ...point, ...more }])).services[0];

describe('a point of France services', () => {
  it('is known by its name and the hours of Monday and Friday', async () => {
    const formatOf = async (...keys) => {
      const csv = `${keys.join(';')}\n${keys.map(() => '1').join(';')}\n`;
      const json = [Object.fromEntries(keys.map((key) => [key, '1']))];
      return [(await recogniseFile(fileOf(csv)))?.id, (await recogniseFile(fileOf(json)))?.id];
    };
    for (const name of ['lib_france_services', 'lib_fs', 'nom_france_services', 'nom', 'Lib_FS'])
      assert.deepEqual(await formatOf(name, 'h_lundi', 'H_VENDREDI'), [FORMAT, FORMAT], name);
    for (const keys of [
      ['nom', 'h_lundi'],
      ['nom', 'h_vendredi'],
      ['h_lundi', 'h_vendredi'],
    ])
      assert.deepEqual(await formatOf(...keys), [undefined, undefined], keys.join());
  });

  it('is known within the first twenty records of a file', async () => {
    const after = (count) => fileOf([...Array.from({ length: count }, () => ({ autre: 1 })), point]);
    assert.equal((await recogniseFile(after(19)))?.id, FORMAT);
    assert.equal(await recogniseFile(after(20)), undefined);
  });

  it('is told by its path or its line, past what is none', async () => {
    const origins = async (content) =>
      (await read(content)).records.services.map(({ origin: { path, row } }) => path ?? row);
    assert.deepEqual(await origins(['rien', point]), ['[1]']);
    assert.deepEqual(await origins({ features: [{ type: 'Feature', properties: null }, { properties: point }] }), [
      'features[1]',
    ]);
    assert.deepEqual(await origins({ features: [point] }), ['features[0]']);
    assert.deepEqual(await origins('id;nom;h_lundi;h_vendredi\n\n7;Véron;-;-\n'), [3]);
    const calendar = { ...fileOf('BEGIN:VCALENDAR\nEND:VCALENDAR\n'), format: FORMAT };
    assert.deepEqual([await origins(calendar), (await read(calendar)).kinds], [[], ['nothing-read']]);
  });

  it('has the number and the name of whichever column holds them', async () => {
    for (const [more, id, name] of [
      [{}, 'fs-7', 'France services Véron'],
      [{ matricule: '', id_fs: 8, id: 9 }, 'fs-8', 'France services Véron'],
      [{ matricule: '', id: 9 }, 'fs-9', 'France services Véron'],
      [{ lib_fs: '', nom_france_services: 'France Services de Véron' }, 'fs-7', 'France Services de Véron'],
      [{ lib_fs: '', nom: 'Mairie' }, 'fs-7', 'France services Mairie'],
      [{ lib_france_services: 'Sens' }, 'fs-7', 'France services Sens'],
    ]) {
      const found = await one(more);
      assert.deepEqual([found.id, found.name], [id, name]);
    }
  });

  it('is where its columns or its point say, under each of their names', async () => {
    const address = { adresse: '1 rue Basse', code_postal: '89100', insee: '89387' };
    const expected = { address: '1 rue Basse', postalCode: '89100', commune: '89387' };
    assert.deepEqual((await one(address)).place, expected);
    assert.deepEqual((await one({ ...address, code_postal: '', cp: '89100' })).place, expected);
    for (const insee of ['insee_com', 'code_insee'])
      assert.deepEqual((await one({ ...address, insee: '', [insee]: '89387' })).place, expected, insee);
    for (const beside of ['complement_d_adresse', 'complement_adresse'])
      assert.equal((await one({ ...address, [beside]: 'Étage 2' })).place.address, '1 rue Basse, Étage 2');
    for (const town of ['lib_com', 'commune', 'ville'])
      assert.deepEqual((await one({ ...address, insee: '', [town]: 'Sens' })).place, expected, town);
    const position = { latitude: 48.19, longitude: 3.28 };
    for (const [lat, lon] of [
      ['latitude', 'longitude'],
      ['lat', 'lon'],
      ['LAT', 'long'],
    ])
      assert.deepEqual((await one({ [lat]: '48,19', [lon]: '3.28' })).place, { ...position, commune: '89443' }, lon);
    const geometry = { coordinates: [3.28, 48.19] };
    const placed = async (properties) => (await read({ features: [{ properties, geometry }] })).services[0].place;
    assert.deepEqual(await placed(point), { ...position, commune: '89443' });
    assert.deepEqual(await placed({ ...point, latitude: 48.2, longitude: 3.3 }), {
      latitude: 48.2,
      longitude: 3.3,
      commune: '89443',
    });
    for (const latitude of ['nord', ''])
      assert.deepEqual((await one({ latitude, longitude: 3.28 })).place, { commune: '89443' });
  });

  it('is in words where nobody knows its commune', async () => {
    const { services, problems } = await read([{ ...point, insee: '', adresse: 'Le bourg', ville: 'Ailleurs' }]);
    assert.equal(services[0].place, undefined);
    assert.equal(services[0].description, 'Lieu\u00a0: Le bourg, Ailleurs');
    assert.deepEqual(
      problems.map(({ kind, place }) => [kind, place.path]),
      [['unknown-commune', '[0]']],
    );
  });

  it('says what a France services is, and how one reaches it', async () => {
    assert.deepEqual(await one({ tel: '0386000000', site_internet: 'https://fs.exemple.fr' }), {
      id: 'fs-7',
      name: 'France services Véron',
      summary: 'Aide aux démarches administratives et numériques\u00a0: un point d’accueil France services.',
      themes: ['acces-aux-droits'],
      category: 'France services',
      place: { commune: '89443' },
      attendance: ['in-person'],
      contact: { phone: '03 86 00 00 00', url: 'https://fs.exemple.fr' },
      hours: { week: { mo: [['09:00', '12:00']] } },
      source: { name: 'France services (ANCT)' },
    });
    const { contact, codes } = await one({
      telephone: '0386000001',
      site_web: 'https://a.exemple.fr',
      categorie: 'FS',
    });
    assert.deepEqual([contact, codes], [{ phone: '03 86 00 00 01', url: 'https://a.exemple.fr' }, ['FS']]);
  });

  it('is open on each day that the file knows', async () => {
    const open = '9:00 - 12:00';
    const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
    const all = Object.fromEntries(days.map((day) => [`h_${day}`, open]));
    const morning = [['09:00', '12:00']];
    const week = { mo: morning, tu: morning, we: morning, th: morning, fr: morning, sa: morning, su: morning };
    assert.deepEqual((await one(all)).hours, { week });
    for (const remark of ['commentaire_horaires', 'commentaires_horaires'])
      assert.equal((await one({ [remark]: 'Sonnez à la grille' })).hours.note, 'Sonnez à la grille', remark);
  });

  it('that travels says so, and its person is told what to add', async () => {
    for (const more of [{ itinerance: 'Oui' }, { categorie: 'FS itinérante' }, { format_fs: 'Itinérant' }]) {
      const { services, problems } = await read([{ ...point, ...more }]);
      const travels = 'Ce France services est itinérant\u00a0: il se déplace aussi dans d’autres communes.';
      assert.equal(services[0].description, travels);
      assert.deepEqual(
        problems.map(({ level, kind, value, place: { path } }) => [level, kind, value, path]),
        [['advice', 'itinerant', 'Véron', '[0]']],
      );
    }
    for (const itinerance of ['Non', 'Non, mais oui', 'oui ou non'])
      assert.equal((await one({ itinerance })).description, undefined, itinerance);
    const both = { itinerance: 'oui', insee: '', adresse: 'Le bourg', ville: 'Ailleurs' };
    assert.match((await one(both)).description, /autres communes\.\n\nLieu\u00a0: Le bourg, Ailleurs$/);
    assert.deepEqual(await toldOf([{ ...point, itinerance: 'oui' }]), {
      fr: [
        [
          'Ce France services est itinérant\u00a0: le fichier ne dit ni où ni quand il passe.',
          'Ajoutez ses passages dans le classeur, feuille «\u00a0Passages\u00a0».',
        ],
      ],
      en: [
        [
          'This France services is itinerant: the file says neither where nor when it comes.',
          'Add its visits in the workbook, sheet “Passages”.',
        ],
      ],
    });
  });

  it('without a name or a number is told', async () => {
    const list = [
      { ...point, matricule: '' },
      { ...point, lib_fs: '' },
    ];
    const { services, problems } = await read(list);
    assert.deepEqual(services, []);
    assert.deepEqual(
      problems.map(({ level, kind, value, place: { path } }) => [level, kind, value, path]),
      [
        ['error', 'incomplete-record', 'Véron', '[0]'],
        ['error', 'incomplete-record', '7', '[1]'],
      ],
    );
    assert.deepEqual(await toldOf(list.slice(0, 1)), {
      fr: [['Ce point n’a pas de nom ou pas de numéro\u00a0: il n’est pas repris.', 'Complétez-le dans le fichier.']],
      en: [['This point has no name or no number: it is not taken over.', 'Complete it in the file.']],
    });
  });
});
