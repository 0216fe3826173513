/** What is told where several documents meet, or other tools' speak of elsewhere: to the last word, in both languages. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { TERRITORY } from './build-support.js';
import { run, toldInBoth, writeIn } from './told-support.js';

let main;
const folder = mkdtempSync(join(tmpdir(), 'ctg-dit-plusieurs-'));
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
});
beforeEach(() => rmSync(folder, { recursive: true, force: true }));
after(() => rmSync(folder, { recursive: true, force: true }));

const told = (kind, files) => {
  writeIn(folder, { ...TERRITORY, ...files });
  return toldInBoth(main, kind, ['check', folder, '--format', 'json'], folder);
};
const HEAD = 'Identifiant;Nom;Résumé;Thèmes;Commune;Vérifié le;Publication;Téléphone';
const row = ({
  id = 'creche',
  name = 'Crèche',
  summary = 'Un lieu.',
  verified = '01/10/2026',
  state = 'Public',
  phone = '',
}) => `${HEAD}\n${id};${name};${summary};Enfance;Sens;${verified};${state};${phone}\n`;

describe('of two versions of a record', () => {
  const mends = [
    'Demandez aux deux laquelle est juste, et corrigez l’autre ; la plus récemment vérifiée est publiée.',
    'Ask both which one is right, and correct the other; the one verified last is published.',
  ];

  it('what they contradict is told at the cell of the one that is not published, with both', async () => {
    const files = {
      'a/services.csv': row({ verified: '01/03/2026', phone: '0386000001' }),
      'b/services.csv': row({ phone: '0386000002' }),
    };
    assert.deepEqual(await told('conflict', files), [
      {
        at: ['warning', '…/a/services.csv', 'services', 2, 'Téléphone'],
        fr: [
          'Deux versions de « Téléphone » : « 03 86 00 00 02 » (…/b/services.csv, feuille « services », ligne 2, publiée) et « 03 86 00 00 01 » (…/a/services.csv, feuille « services », ligne 2).',
          mends[0],
        ],
        en: [
          'Two versions of “Téléphone”: “03 86 00 00 02” (…/b/services.csv, sheet “services”, row 2, published) and “03 86 00 00 01” (…/a/services.csv, sheet “services”, row 2).',
          mends[1],
        ],
      },
    ]);
  });

  it('a long text is told by its first hundred and twenty characters', async () => {
    const files = {
      'a/services.csv': row({ summary: 'a'.repeat(120) }),
      'b/services.csv': row({ summary: 'b'.repeat(121) }),
    };
    const [{ fr, en }] = await told('conflict', files);
    assert.ok(fr[0].includes(`« ${'a'.repeat(120)} » (`) && fr[0].includes(`« ${'b'.repeat(120)}… » (`), fr[0]);
    assert.ok(en[0].includes(`“${'a'.repeat(120)}” (`) && en[0].includes(`“${'b'.repeat(120)}…” (`), en[0]);
  });

  it('the draft that takes the public one back is told, with where that one is', async () => {
    const files = { 'a/services.csv': row({}), 'b/services.csv': row({ state: 'Brouillon' }) };
    assert.deepEqual(await told('withdrawn', files), [
      {
        at: ['warning', '…/b/services.csv', 'services', 2, 'Publication'],
        fr: [
          'Cette fiche est en « Brouillon » ici et « Public » dans …/a/services.csv, feuille « services », ligne 2 : elle n’est pas publiée.',
          'Passez l’autre en « Brouillon » aussi ; ou, si elle doit rester, celle-ci en « Public ».',
        ],
        en: [
          'This record is “Brouillon” here and “Public” in …/a/services.csv, sheet “services”, row 2: it is not published.',
          'Set the other one to “Brouillon” too; or, if it is to stay, this one to “Public”.',
        ],
      },
    ]);
  });

  it('the one that waits is told, with what stays published', async () => {
    const files = { 'a/services.csv': row({}), 'b/services.csv': row({ state: 'À valider' }) };
    assert.deepEqual(await told('waiting', files), [
      {
        at: ['advice', '…/b/services.csv', 'services', 2, 'Publication'],
        fr: [
          'Cette version n’est pas publique : celle de …/a/services.csv, feuille « services », ligne 2 reste publiée, sans rien de celle-ci.',
          'Passez-la en « Public » quand elle est validée.',
        ],
        en: [
          'This version is not public: that of …/a/services.csv, sheet “services”, row 2 stays published, with nothing of this one.',
          'Set it to “Public” once it is approved.',
        ],
      },
    ]);
  });

  it('the same thing under two ids is told, with the id that stays', async () => {
    const files = { 'a/services.csv': row({ id: 'a' }), 'b/services.csv': row({ id: 'b' }) };
    assert.deepEqual(await told('duplicate', files), [
      {
        at: ['advice', '…/b/services.csv', 'services', 2],
        fr: [
          'C’est la même fiche que « a » (…/a/services.csv, feuille « services », ligne 2) : les deux n’en font qu’une.',
          'Écrivez « a » comme identifiant dans les deux, ou donnez-leur des noms différents.',
        ],
        en: [
          'This is the same record as “a” (…/a/services.csv, sheet “services”, row 2): the two become one.',
          'Write “a” as the id in both, or give them different names.',
        ],
      },
    ]);
  });
});

describe('of places outside of the territory', () => {
  const point = (id, insee, city) => ({
    properties: {
      id_fs: id,
      lib_fs: city,
      adresse: '1 rue de l’Exemple',
      h_lundi: '9h-12h',
      h_vendredi: '9h-12h',
      insee_com: insee,
      code_postal: `${insee.slice(0, 2)}000`,
      lib_com: city,
    },
  });
  const points = (...list) => ({
    'points.geojson': JSON.stringify({ type: 'FeatureCollection', features: [point('s', '89387', 'Sens'), ...list] }),
  });
  const mends = [
    'Rien à faire si c’est voulu. Sinon, dites dans l’outil quelles communes elles desservent ; ou gardez tout, par "territoryOnly": false dans ctg.config.json.',
    'Nothing to do if that is intended. If not, say in the tool which communes they serve; or keep everything, with "territoryOnly": false in ctg.config.json.',
  ];

  it('one is told where it is', async () => {
    assert.deepEqual(await told('outside-territory', points(point('a', '75056', 'Paris'))), [
      {
        at: ['advice', '…/points.geojson', 'features[1]'],
        fr: [
          '1 fiche est hors du territoire, sur 2 : elle n’est pas reprise (France services Paris (Paris)).',
          mends[0],
        ],
        en: [
          '1 record is outside of the territory, out of 2: it is left out (France services Paris (Paris)).',
          mends[1],
        ],
      },
    ]);
  });

  it('three are named', async () => {
    const three = [point('a', '75056', 'Paris'), point('b', '69123', 'Lyon'), point('c', '14118', 'Caen')];
    const [first, ...others] = await told('outside-territory', points(...three));
    assert.deepEqual([first.at, others], [['advice', '…/points.geojson'], []]);
    assert.equal(
      first.fr[0],
      '3 fiches sont hors du territoire, sur 4 : elles ne sont pas reprises (France services Paris (Paris) ; France services Lyon (Lyon) ; France services Caen (Caen)).',
    );
    assert.equal(
      first.en[0],
      '3 records are outside of the territory, out of 4: they are left out (France services Paris (Paris); France services Lyon (Lyon); France services Caen (Caen)).',
    );
  });

  it('of more the first three are named, and forty for who asks', async () => {
    const list = (count) => Array.from({ length: count }, (_, index) => point(`p${index}`, '75056', `Ville ${index}`));
    const value = async (count) => {
      writeIn(folder, { ...TERRITORY, ...points(...list(count)) });
      const { said } = await run(main, 'fr', ['check', folder, '--format', 'json']);
      return JSON.parse(said)
        .problems.find(({ kind }) => kind === 'outside-territory')
        .value.split('\u00a0; ');
    };
    const [{ fr, en }] = await told('outside-territory', points(...list(4)));
    assert.match(fr[0], /France services Ville 2 \(Ville 2\)…\)\.$/);
    assert.match(en[0], /France services Ville 2 \(Ville 2\)…\)\.$/);
    assert.equal((await value(40)).length, 40);
    assert.deepEqual((await value(42)).slice(39), ['France services Ville 39 (Ville 39)', '… et 2 autres']);
  });
});

describe('of notices', () => {
  it('it is told that no workbook is there', async () => {
    writeIn(folder, {
      'd/c': '',
      ...Object.fromEntries(Object.entries(TERRITORY).map(([name, text]) => [`d/${name}`, text])),
    });
    const site = join(folder, 'site');
    assert.equal((await run(main, 'fr', ['build', join(folder, 'd'), '-o', site])).code, 0);
    writeIn(folder, { 'e/jeux.ics': 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR' });
    const args = ['notices', join(folder, 'e'), '-o', site, '--format', 'json'];
    assert.deepEqual(await toldInBoth(main, 'no-workbook', args, folder), [
      {
        at: ['error', 'publication', 'notices'],
        fr: [
          'Aucun classeur ne se trouve parmi les documents : rien n’est publié.',
          'Donnez le classeur qui a la feuille « Annonces ».',
        ],
        en: [
          'There is no workbook among the documents: nothing is published.',
          'Give the workbook that has the sheet “Annonces”.',
        ],
      },
    ]);
  });
});
