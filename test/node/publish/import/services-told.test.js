/** What a coordinator is told of a service that cannot be taken over whole, and where a service says that it comes from. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../../scripts/build/load-source.js';
import { fileOf, loadImporters, options } from './support.js';

let read, told, Report, contactFrom, siretOf, rnaOf;
before(async () => {
  ({ read, told } = await loadImporters());
  ({ Report } = await loadSource('src/publish/import/report.ts'));
  ({ contactFrom, siretOf, rnaOf } = await loadSource('src/publish/import/services.ts'));
});

const place = { id: 'a', nom: 'Médiathèque', services: 'Loisirs', pivot: '', typologie: '', code_insee: '89387' };
/** The second place of a file: what is told of it is told where it stands. */
const second = (more) => fileOf([place, { ...place, id: 'b', ...more }], 'lieux.json');
const service = {
  id: 'a',
  structure_id: 's1',
  nom: 'Aide',
  description: 'Une aide.',
  thematiques: ['numerique'],
  frais: 'gratuit',
  modes_accueil: ['a-distance'],
};
const outside = [
  'La commune de «\u00a0Le bourg, Ailleurs\u00a0» n’est pas connue\u00a0: le lieu est publié dans le texte, sans carte ni filtre par commune. Donnez son code INSEE, ou la commune et son code postal.',
  'The commune of “Le bourg, Ailleurs” is not known: the place is published in the text, without map or filter by commune. Give its INSEE code, or the commune and its postal code.',
];

describe('what is told of a service', () => {
  const cases = [
    [
      'hours that stay in words',
      { horaires: 'Selon la lune' },
      'hours-in-words',
      'Selon la lune',
      'Ces horaires restent en toutes lettres, sans «\u00a0ouvert maintenant\u00a0»\u00a0: «\u00a0Selon la lune\u00a0». Écrivez-les comme «\u00a0lundi au vendredi 9h-12h / 14h-17h\u00a0», un jour par ligne s’ils diffèrent.',
      'These hours stay in words, without “open now”: “Selon la lune”. Write them like “lundi au vendredi 9h-12h / 14h-17h”, one day per line if they differ.',
    ],
    [
      'a commune that nobody knows',
      { code_insee: '', adresse: 'Le bourg', commune: 'Ailleurs' },
      'unknown-commune',
      'Le bourg, Ailleurs',
      ...outside,
    ],
    [
      'an e-mail that is none',
      { courriels: 'demander à l’accueil' },
      'unreadable-value',
      'demander à l’accueil',
      '«\u00a0demander à l’accueil\u00a0» n’est pas une adresse (courriel)\u00a0: elle n’est pas reprise. Corrigez-la dans le fichier.',
      '“demander à l’accueil” is not an address (e-mail): it is not taken over. Correct it in the file.',
    ],
    [
      'a website that is none',
      { site_web: 'en travaux' },
      'unreadable-value',
      'en travaux',
      '«\u00a0en travaux\u00a0» n’est pas une adresse (site)\u00a0: elle n’est pas reprise. Corrigez-la dans le fichier.',
      '“en travaux” is not an address (website): it is not taken over. Correct it in the file.',
    ],
    [
      'a telephone that is none',
      { telephone: 'sur place' },
      'unreadable-value',
      'sur place',
      '«\u00a0sur place\u00a0» n’est pas un numéro de téléphone\u00a0: il n’est pas repris. Corrigez-le dans le fichier.',
      '“sur place” is not a telephone number: it is not taken over. Correct it in the file.',
    ],
    [
      'a booking that is none',
      { prise_rdv: 'par téléphone' },
      'unreadable-value',
      'par téléphone',
      '«\u00a0par téléphone\u00a0» n’est pas une adresse (prise de rendez-vous)\u00a0: elle n’est pas reprise. Corrigez-la dans le fichier.',
      '“par téléphone” is not an address (booking): it is not taken over. Correct it in the file.',
    ],
  ];
  for (const [name, more, kind, value, french, english] of cases)
    it(`says where it stands, what is wrong and how it is mended: ${name}`, async () => {
      assert.deepEqual(await told(second(more)), [
        ['warning', { file: 'lieux.json', path: '[1]' }, value, french, english],
      ]);
      assert.deepEqual((await read(second(more))).kinds, [kind]);
    });

  it('says which codes are of no theme of the territory, and how they become one', async () => {
    const codes = { ...service, thematiques: ['choisir-un-metier', 'creation-activite'] };
    assert.deepEqual(await told(fileOf([codes], 'di.json')), [
      [
        'advice',
        { file: 'di.json', path: '[0]' },
        'choisir-un-metier, creation-activite',
        'Aucun thème du territoire ne correspond à «\u00a0choisir-un-metier, creation-activite\u00a0». Ajoutez la correspondance dans le tableau des thèmes de la configuration.',
        'No theme of the territory matches “choisir-un-metier, creation-activite”. Add the correspondence in the table of themes of the configuration.',
      ],
    ]);
    assert.deepEqual((await read([codes])).kinds, ['no-theme']);
  });

  it('says of a record without a theme that it is to be given one: there is nothing to correspond to', async () => {
    assert.deepEqual(await told(fileOf([{ ...service, thematiques: [] }], 'di.json')), [
      [
        'advice',
        { file: 'di.json', path: '[0]' },
        undefined,
        'Cette fiche ne donne pas de thème. Donnez-lui un thème dans l’outil d’où vient ce fichier.',
        'This record gives no theme. Give it a theme in the tool that this file comes from.',
      ],
    ]);
  });

  it('says nothing of a service that is right', async () => {
    assert.deepEqual(await told(second({ horaires: 'Mo 09:00-12:00', courriels: 'a@exemple.fr' })), []);
    assert.deepEqual(await told(fileOf([service])), []);
  });
});

describe('how a service is reached', () => {
  const contactOf = async (more) => (await read(second(more))).services[1].contact;

  it('is the first of several, without the spaces around it', async () => {
    assert.deepEqual(await contactOf({ courriels: ' a@exemple.fr ; b@exemple.fr' }), { email: 'a@exemple.fr' });
    assert.deepEqual(await contactOf({ telephone: '03 86 00 00 01 | 03 86 00 00 02' }), { phone: '03 86 00 00 01' });
    assert.deepEqual(await contactOf({ site_web: 'lieu.exemple.fr\nautre.exemple.fr' }), {
      url: 'https://lieu.exemple.fr',
    });
  });

  it('is only what its format speaks of: of the rest nothing is said', () => {
    const report = new Report('lieux.json');
    assert.deepEqual(contactFrom({ phone: '3919' }, { options, report, place: {} }), { phone: '3919' });
    assert.deepEqual(report.problems, []);
  });

  it('has a telephone where there is a number, a short one too', async () => {
    assert.deepEqual(await contactOf({ telephone: '3919' }), { phone: '3919' });
    for (const telephone of ['sur place', 'bureau 5'])
      assert.equal(await contactOf({ telephone }), undefined, telephone);
  });
});

describe('where a service says that it comes from', () => {
  const sourceOf = async (lien_source, more) => {
    const { source, license } = (await read([{ ...service, lien_source }], more)).services[0];
    return { source, license };
  };

  it('is its own page of the tool, where that is an address', async () => {
    for (const url of ['https://dora.exemple.fr/a', 'http://dora.exemple.fr/a', 'HTTPS://dora.exemple.fr/a'])
      assert.deepEqual((await sourceOf(url)).source, { name: 'data·inclusion', url });
    for (const url of ['', 'voir https://dora.exemple.fr', 'https://dora.exemple.fr ou Dora', 'Dora'])
      assert.deepEqual((await sourceOf(url)).source, { name: 'data·inclusion' }, url);
    assert.deepEqual((await read([service])).services[0].source, { name: 'data·inclusion' });
  });

  it('is what the configuration says, with the record’s own page', async () => {
    const source = { name: 'Département', url: 'https://departement.exemple.fr' };
    assert.deepEqual(await sourceOf('', { source, license: 'Licence Ouverte 2.0' }), {
      source,
      license: 'Licence Ouverte 2.0',
    });
    assert.deepEqual((await sourceOf('https://dora.exemple.fr/a', { source })).source, {
      name: 'Département',
      url: 'https://dora.exemple.fr/a',
    });
  });

  it('says nothing of a licence that nobody gave', async () =>
    assert.ok(!('license' in (await read([service])).services[0])));
});

describe('numbers of companies and associations', () => {
  it('get back the shape that a spreadsheet took from them', () => {
    for (const [written, siret] of [
      ['82454114801871', '82454114801871'],
      ['824 541 148 01871', '82454114801871'],
      ['8.2454114801871E13', '82454114801871'],
      ['8.2454114801871e+13', '82454114801871'],
      ['8.245411480001E+13', '82454114800010'],
      ['82454114801871.0', '82454114801871'],
      // The zero at its start.
      ['6890000000012', '06890000000012'],
      ['6890000000012.0', '06890000000012'],
    ])
      assert.equal(siretOf(written), siret, written);
  });

  it('are none where they are not the whole of what is written', () => {
    for (const written of [
      '',
      'en cours',
      '824541148',
      '824541148018710',
      '82454114801871 bis',
      'n° 82454114801871',
      '8.2454114801871E13 ?',
      'env. 8.2454114801871E13',
      '82454114801871.5',
      '82454114.0187100',
    ])
      assert.equal(siretOf(written), '', written);
  });

  it('are none where a spreadsheet left only their first digits: the others would be invented', () => {
    for (const written of ['8.24541E+13', '8.245E13', '8E13']) assert.equal(siretOf(written), '', written);
  });

  it('are those of an association with its W, its department and seven digits', () => {
    for (const written of ['W891000000', 'W2A1000000', 'W9R1000000']) assert.equal(rnaOf(written), written);
    assert.equal(rnaOf('w891000000'), 'W891000000');
    for (const written of ['891000000', 'W8910000001', 'xW891000000', '']) assert.equal(rnaOf(written), '', written);
  });
});
