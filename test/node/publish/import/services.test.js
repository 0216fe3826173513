/** Lists of services that the State keeps: each in its place, with its codes and its hours. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { fileOf, loadImporters, needsReal, realFile } from './support.js';

let read, refused;
before(async () => ({ read, refused } = await loadImporters()));

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

describe('places of digital mediation, the real file', needsReal, () => {
  it('gives the standard’s own example', async () => {
    const { services, kinds, format } = await read(realFile('lieux-mediation-numerique.csv'));
    assert.equal(format, 'lieux-mediation-numerique');
    assert.deepEqual(kinds, []);
    const [{ description, ...place }] = services;
    assert.equal(services.length, 1);
    assert.match(description, /^Notre parcours d'initiation permet/);
    assert.match(
      description,
      /Accompagnement\u00a0: Dans un atelier collectif, À distance, En autonomie, Accompagnement individuel\.\n\nCe lieu est itinérant\.$/,
    );
    assert.deepEqual(place, {
      id: 'mn-structure-1',
      name: 'Anonymal',
      summary: 'Notre association propose des formations aux outils numériques à destination des personnes âgées.',
      themes: ['numerique'],
      category: 'Tiers-lieu',
      codes: [
        'Maîtrise des outils numériques du quotidien',
        'Insertion professionnelle via le numérique',
        'Loisirs et créations numériques',
      ],
      audiences: ['jeunes', 'femmes'],
      place: {
        address: "12 BIS RUE DE LECLERCQ, Le patio du bois de l'Aulne",
        postalCode: '51100',
        city: 'Reims',
        latitude: 43.52609,
        longitude: 5.41423,
        commune: '51454',
      },
      attendance: ['in-person', 'remote'],
      contact: {
        phone: '01 80 05 98 80',
        email: 'contact@laquincaillerie.tl',
        url: 'https://www.laquincaillerie.tl/',
        booking: 'https://www.rdv-solidarites.fr/',
      },
      admission: 'Se présenter, Téléphoner',
      identifiers: { siret: '43493312300029' },
      cost: { kind: 'conditional', details: 'Gratuit sous condition, Payant' },
      accessibility: {
        details: 'Surdité, Illettrisme, Langues étrangères (anglais)',
        url: 'https://acceslibre.beta.gouv.fr/app/29-lampaul-plouarzel/a/bibliotheque-mediatheque/erp/mediatheque-13/',
      },
      keywords: [
        'Aidants Connect',
        'Conseillers numériques',
        'La Croix Rouge',
        'Formé à « Mon Espace Santé »',
        'Arnia/MedNum BFC (Bourgogne-Franche-Comté)',
        'Label et la bête',
      ],
      updated: '2024-04-02',
      hours: {
        week: {
          ...Object.fromEntries(
            ['mo', 'tu', 'we', 'th', 'fr'].map((day) => [
              day,
              [
                ['09:00', '12:00'],
                ['14:00', '18:30'],
              ],
            ]),
          ),
          sa: [['08:30', '12:00']],
        },
      },
      source: { name: 'Médiation numérique – Hubik' },
    });
  });
});

describe('places of digital mediation', () => {
  it('are read as JSON, with lists or with bars', async () => {
    const place = {
      id: 'a',
      nom: 'Médiathèque',
      pivot: 'W891000000',
      commune: 'Sens',
      code_postal: '89100',
      services: ['Utilisation sécurisée du numérique'],
      typologie: ['BIB'],
      frais_a_charge: ['Gratuit'],
      horaires: 'Tu-Sa 10:00-18:00; PH off',
    };
    const bars = {
      ...place,
      services: 'Utilisation sécurisée du numérique',
      typologie: 'BIB',
      frais_a_charge: 'Gratuit',
    };
    for (const content of [[place], [bars]]) {
      const [service] = (await read(content)).services;
      assert.equal(service.category, 'Bibliothèque');
      assert.deepEqual(service.cost, { kind: 'free' });
      assert.deepEqual(service.codes, ['Utilisation sécurisée du numérique']);
      assert.deepEqual(service.identifiers, { rna: 'W891000000' });
      assert.deepEqual(service.place, { postalCode: '89100', commune: '89387' });
      assert.equal(service.hours.publicHolidays, 'closed');
    }
  });
});

describe('data·inclusion, the real template', needsReal, () => {
  it('gives the two services that are not to be ignored', async () => {
    const { services, problems, format } = await read(realFile('data-inclusion-v1.xlsx'));
    assert.equal(format, 'data-inclusion');
    assert.deepEqual(
      services.map(({ id }) => id),
      ['di-53669028-8862-4f42-a80c-d3f269456edc', 'di-53669028-8862-4f42-a80c-d3f269456ed2'],
    );
    const [{ description, ...first }, second] = services;
    assert.match(description, /Publics\u00a0: Service réservé aux salariés/);
    assert.match(description, /Conditions d’accès\u00a0: Être majeur ou mineur émancipé/);
    assert.match(first.summary, /^Les logements sociaux accessibles depuis la plateforme locative AL’in\./);
    delete first.summary;
    assert.deepEqual(first, {
      id: 'di-53669028-8862-4f42-a80c-d3f269456edc',
      name: 'Logement social',
      themes: ['acces-aux-droits'],
      category: 'Accompagnement',
      codes: ['logement-hebergement--louer-un-logement', 'logement-hebergement--louer-un-appartement'],
      audiences: ['actifs', 'familles'],
      place: { commune: '59350' },
      attendance: ['in-person', 'remote'],
      contact: { phone: '09 70 80 08 00', booking: 'https://al-in.fr/#/deco' },
      admission: 'Utiliser le lien, Téléphoner, Se présenter.',
      identifiers: { siret: '82454114801871' },
      cost: { kind: 'free' },
      hours: { week: Object.fromEntries(['mo', 'tu', 'we', 'th', 'fr'].map((day) => [day, [['09:00', '18:00']]])) },
      source: {
        name: 'data·inclusion',
        url: 'https://www.actionlogement.fr/le-logement-social/?ept-publisher=partenaire&ept-name=data-inclusion&eseg-name=generique&eseg-item=lien-logement-social',
      },
    });
    assert.equal(second.place.commune, '59999');
    const where = problems.map(({ kind, place }) => [kind, place.sheet, place.row]);
    assert.deepEqual(where, [
      ['unreadable-title', 'Structures', 1],
      ['unreadable-title', 'Services', 1],
      ['unknown-code', 'Services', 4],
      ['unreadable-value', 'Services', 4],
      ['unreadable-value', 'Services', 4],
      ['unreadable-value', 'Services', 5],
      ['unreadable-value', 'Services', 5],
    ]);
  });
});

describe('data·inclusion', () => {
  const structure = {
    id: 's1',
    source: 'x',
    nom: 'CCAS',
    siret: '26890000000012',
    adresse: '2 rue Haute',
    commune: 'Véron',
    code_postal: '89510',
    code_insee: '89443',
    date_maj: '2026-05-01',
    courriel: 'ccas@veron.example',
  };
  const service = {
    id: 'a',
    source: 'x',
    structure_id: 's1',
    nom: 'Aide',
    description: 'Une aide.',
    thematiques: ['numerique--acquerir-un-equipement'],
    publics: ['familles'],
    modes_accueil: ['en-presentiel'],
    zone_eligibilite: ['89'],
    contact_nom_prenom: 'Zoé Privée',
    mobilisable_par: ['professionnels'],
    date_maj: '2026-05-02',
  };

  it('is read as lists, as an object, as pages of its interface, and as CSV', async () => {
    const expected = {
      id: 'di-a',
      name: 'Aide',
      summary: 'Une aide.',
      themes: ['numerique'],
      codes: ['numerique--acquerir-un-equipement'],
      audiences: ['familles'],
      place: { address: '2 rue Haute', postalCode: '89510', commune: '89443' },
      coverage: 'all',
      attendance: ['in-person'],
      contact: { email: 'ccas@veron.example' },
      admission: 'À demander par un professionnel.',
      identifiers: { siret: '26890000000012' },
      updated: '2026-05-02',
      source: { name: 'data·inclusion – x' },
    };
    for (const content of [
      [structure, service],
      { structures: [structure], services: [service] },
      { items: [{ service: { ...service, structure }, distance: 2 }], total: 1 },
    ]) {
      const { services, records } = await read(content);
      assert.deepEqual(services, [expected]);
      assert.doesNotMatch(JSON.stringify(records), /Zoé/);
    }
    const csv = `id,structure_id,nom,thematiques,modes_accueil,frais\nb,s9,Aide,"numerique--acquerir-un-equipement, famille--garde-denfants",a-distance,gratuit\n`;
    const [remote] = (await read(csv)).services;
    assert.deepEqual(remote.themes, ['numerique', 'petite-enfance']);
    assert.deepEqual([remote.place, remote.attendance], [undefined, ['remote']]);
  });

  it('knows a structure without services as one', async () => {
    const { services } = await read([structure]);
    assert.deepEqual(
      services.map(({ id, name, place }) => [id, name, place.commune]),
      [['di-structure-s1', 'CCAS', '89443']],
    );
  });

  it('reads the template: ignored rows, numbers for codes, lists in cells', async () => {
    const rows = [
      ['__ignore__', 'structure_id', 'id', 'nom', 'thematiques', 'frais', 'code_insee', 'code_postal', 'modes_accueil'],
      [true, 'Identifiant de la structure.', 'Identifiant du service.', 'De 3 à 150 caractères.'],
      ['VRAI', 's1', 'exemple', 'Un exemple', 'numerique--acquerir-un-equipement'],
      [
        null,
        's1',
        'a',
        'Aide',
        'numerique--acquerir-un-equipement,famille--garde-denfants',
        'payant',
        89443,
        89510,
        'en-presentiel',
      ],
      [
        null,
        's1',
        'a',
        'Aide en double',
        'numerique--acquerir-un-equipement',
        'gratuit',
        89443,
        89510,
        'en-presentiel',
      ],
      [false, '', '', ''],
    ];
    const structures = [
      ['__ignore__', 'id', 'nom', 'siret', 'lien_source', 'horaires_accueil'],
      [null, 's1', 'CCAS', 2689000000001, '', 'Mo 09:00-12:00'],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Structures', rows: structures },
        { name: 'Services', rows },
      ],
    });
    const { services, kinds } = await read({ name: 'x', bytes: new Uint8Array(bytes) });
    assert.deepEqual(kinds, ['duplicate-id']);
    assert.deepEqual(
      services.map(({ id, cost, place, identifiers, hours }) => ({ id, cost, place, identifiers, hours })),
      [
        {
          id: 'di-a',
          cost: { kind: 'paid' },
          place: { postalCode: '89510', commune: '89443' },
          identifiers: { siret: '02689000000001' },
          hours: { week: { mo: [['09:00', '12:00']] } },
        },
      ],
    );
  });

  it('lets the coordinator’s table of themes win over ours', async () => {
    const { territory } = (await import('./support.js')).options;
    const { services } = await read([structure, service], {
      territory: { ...territory, mapping: { numerique: ['jeunesse'] } },
    });
    assert.deepEqual(services[0].themes, ['jeunesse']);
  });
});

describe('any document', () => {
  const keys = [
    'id',
    'nom',
    'structure_id',
    'thematiques',
    'frais',
    'services',
    'pivot',
    'typologie',
    'horaires',
    'h_lundi',
    'h_vendredi',
    'matricule',
    'siret',
    'date_maj',
    'source',
    'features',
    'properties',
    'geometry',
    'coordinates',
    'items',
    '__proto__',
    'events',
    'uid',
    'title',
    'timings',
    'code_insee',
    'zone_eligibilite',
    'telephone',
  ];
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('89443', 'Mo-Fr 09:00-12:00', '9h-12h', '|', 'https://exemple.fr'),
    fc.double(),
    fc.constant(null),
  );
  const records = fc.array(
    fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(value, fc.array(value, { maxLength: 3 }), fc.dictionary(fc.constantFrom(...keys), value)),
      { maxKeys: 20 },
    ),
    { maxLength: 4 },
  );

  it('is read without harm, and what comes out is a feed', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (list) => {
        for (const content of [list, { features: list.map((properties) => ({ properties })) }, { items: list }]) {
          const { services = [], events = [], kinds } = await read(fileOf(content));
          assert.deepEqual(
            refused({ services, events }).filter(({ code }) => code !== 'duplicate'),
            [],
          );
          assert.ok(!kinds.includes('unreadable-file'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('that is of no format is said so, whatever its name', async () => {
    for (const content of [
      '',
      'bonjour',
      '{"a":1}',
      '[]',
      'a;b\n1;2\n',
      '{"a":',
      new Uint8Array([0x50, 0x4b, 3, 4]),
      new Uint8Array([0xd0, 0xcf]),
      new Uint8Array([0, 255, 254]),
    ]) {
      const { problems } = await read(fileOf(content, 'openagenda.json'));
      assert.equal(problems[0]?.level, 'error', String(content));
      assert.match(problems[0].mend, /\.$/);
    }
  });
});
