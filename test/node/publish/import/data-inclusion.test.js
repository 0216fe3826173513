/** data·inclusion v1: its JSON, its CSV and its template. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { loadImporters, needsReal, options, realFile } from './support.js';

let read;
before(async () => ({ read } = await loadImporters()));

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
    const { territory } = options;
    const { services } = await read([structure, service], {
      territory: { ...territory, mapping: { numerique: ['jeunesse'] } },
    });
    assert.deepEqual(services[0].themes, ['jeunesse']);
  });
});
