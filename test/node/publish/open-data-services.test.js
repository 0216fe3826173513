/** Services of a feed as data·inclusion has them: each field, from what a coordinator wrote. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';

let dataInclusion;
before(async () => ({ dataInclusion } = await loadSource('src/publish/open-data/data-inclusion.ts')));

const FEED = {
  title: 'Grand Sénonais',
  updated: '2026-11-24T08:00:00+01:00',
  publisher: { name: 'L’agglomération' },
  communes: [
    { code: '89387', name: 'Sens' },
    { code: '89443', name: 'Véron' },
  ],
};
const LONG = 'Un lieu où les enfants jouent avec leurs parents, le matin.';
const service = (more) => ({ id: 'jeux', name: 'Ludothèque', summary: LONG, themes: [], ...more });
const exported = (...services) => dataInclusion({ ...FEED, services });
const one = (more) => exported(service(more)).services[0];
const structure = (more) => exported(service(more)).structures[0];

describe('a service for data·inclusion', () => {
  it('has what the feed says of it, and names its structure', () => {
    const whole = service({
      description: 'On y emprunte des jeux.',
      category: 'Aide matérielle',
      codes: ['famille--garde-denfants', 'famille--lune', 'famille--garde-denfants'],
      cost: { kind: 'conditional', details: 'De 2 à 8 €.' },
      audiences: ['familles', 'lutins', 'jeunes'],
      place: {
        name: 'Maison des jeux',
        commune: '89443',
        postalCode: '89510',
        address: '2 rue Haute',
        latitude: 48.1,
        longitude: -3.3,
      },
      contact: {
        phone: '03 53.01-00 01',
        email: 'jeux@exemple.fr',
        url: 'https://jeux.exemple.fr/',
        booking: 'https://jeux.exemple.fr/venir',
      },
      accessibility: { url: 'https://acceslibre.exemple.fr/jeux' },
      attendance: ['in-person', 'remote', 'at-home'],
      coverage: ['89443', '89387'],
      admission: 'Sur inscription.',
      hours: { week: { mo: [['09:00', '12:00']] } },
      identifiers: { siret: '12345678901234' },
      verified: '2026-11-01',
      updated: '2026-10-01',
    });
    const located = {
      commune: 'Véron',
      code_insee: '89443',
      code_postal: '89510',
      adresse: '2 rue Haute',
      longitude: -3.3,
      latitude: 48.1,
    };
    assert.deepEqual(exported(whole), {
      structures: [
        {
          source: 'grand-senonais',
          id: 'structure-jeux',
          nom: 'Maison des jeux',
          description:
            'Maison des jeux\u00a0: Ludothèque.\n\nFiche de «\u00a0Grand Sénonais\u00a0», publiée par L’agglomération.',
          date_maj: '2026-11-01',
          ...located,
          siret: '12345678901234',
          site_web: 'https://jeux.exemple.fr/',
          accessibilite_lieu: 'https://acceslibre.exemple.fr/jeux',
        },
      ],
      services: [
        {
          source: 'grand-senonais',
          structure_id: 'structure-jeux',
          id: 'jeux',
          nom: 'Ludothèque',
          description: `${LONG}\n\nOn y emprunte des jeux.`,
          date_maj: '2026-11-01',
          type: 'aide-materielle',
          thematiques: ['famille--garde-denfants'],
          frais: 'payant',
          frais_precisions: 'Selon les ressources. De 2 à 8 €.',
          publics: ['familles', 'jeunes'],
          ...located,
          telephone: '+33353010001',
          courriel: 'jeux@exemple.fr',
          modes_accueil: ['en-presentiel', 'a-distance'],
          zone_eligibilite: ['89443', '89387'],
          lien_mobilisation: 'https://jeux.exemple.fr/venir',
          mobilisation_precisions: 'Sur inscription.',
          horaires_accueil: 'Mo 09:00-12:00',
        },
      ],
    });
  });

  it('says nothing that the feed does not say', () => {
    assert.deepEqual(exported(service()), {
      structures: [
        {
          source: 'grand-senonais',
          id: 'structure-jeux',
          nom: 'L’agglomération',
          description:
            'L’agglomération\u00a0: Ludothèque.\n\nFiche de «\u00a0Grand Sénonais\u00a0», publiée par L’agglomération.',
          date_maj: '2026-11-24',
        },
      ],
      services: [
        {
          source: 'grand-senonais',
          structure_id: 'structure-jeux',
          id: 'jeux',
          nom: 'Ludothèque',
          description: LONG,
          date_maj: '2026-11-24',
        },
      ],
    });
  });

  /** @type {[field: string, more: Record<string, unknown>, expected: string | string[] | undefined][]} */
  const FIELDS = [
    ['frais', { cost: { kind: 'free' } }, 'gratuit'],
    ['frais', { cost: { kind: 'paid' } }, 'payant'],
    ['frais_precisions', { cost: { kind: 'paid' } }, undefined],
    ['frais_precisions', { cost: { kind: 'paid', details: '3 €' } }, '3 €'],
    ['frais_precisions', { cost: { kind: 'conditional' } }, 'Selon les ressources.'],
    ['publics', { audiences: ['familles', 'tous-publics'] }, ['tous-publics']],
    ['publics', { audiences: ['lutins'] }, undefined],
    ['type', { category: 'Atelier' }, 'atelier'],
    ['type', { category: 'Loisirs' }, undefined],
    ['thematiques', { codes: ['famille--soutien-aidants'] }, ['famille--soutien-aidants']],
    ['thematiques', { codes: ['lune'] }, undefined],
    ['modes_accueil', { attendance: ['at-home'] }, undefined],
    ['zone_eligibilite', { coverage: 'all' }, ['89387', '89443']],
    ['telephone', { contact: { phone: '3939' } }, '3939'],
    ['telephone', { contact: { phone: '+33 6 12 34 56 78' } }, '+33 6 12 34 56 78'],
    ['telephone', { contact: { phone: '00 53 01 00 01' } }, '00 53 01 00 01'],
    ['telephone', { contact: { phone: '03 53 01 00 01 23' } }, '03 53 01 00 01 23'],
    ['telephone', { contact: { phone: '1 03 53 01 00 01' } }, '1 03 53 01 00 01'],
    ['lien_mobilisation', { contact: { booking: 'mailto:jeux@exemple.fr' } }, undefined],
    ['lien_mobilisation', { contact: { booking: 'HTTP://jeux.exemple.fr' } }, 'HTTP://jeux.exemple.fr'],
    ['horaires_accueil', { hours: { note: 'Sur rendez-vous' } }, undefined],
    ['code_postal', { place: { postalCode: '8910' } }, undefined],
    ['code_postal', { place: { postalCode: '891000' } }, undefined],
    ['code_postal', { place: { postalCode: 'F89100' } }, undefined],
    ['code_postal', { place: { postalCode: '89100 Sens' } }, undefined],
    ['commune', { place: { city: 'Soucy', commune: '89387' } }, 'Soucy'],
    ['commune', { place: { commune: '21231' } }, undefined],
    ['adresse', { place: { address: '' } }, undefined],
    ['date_maj', { updated: '2026-10-01T08:00:00+02:00' }, '2026-10-01'],
    ['nom', { name: 'Jeux  et\njouets\t. ' }, 'Jeux et jouets'],
    ['nom', { name: ' Ados' }, 'Ados'],
    ['nom', { name: 'RAM' }, 'RAM'],
    ['nom', { name: 'MJ' }, 'Service MJ'],
    ['nom', { name: 'x'.repeat(160) }, 'x'.repeat(150)],
    ['nom', { name: `${'x'.repeat(148)}. Suite` }, 'x'.repeat(148)],
  ];
  for (const [field, more, expected] of FIELDS)
    it(`has for ${field} of ${JSON.stringify(more).slice(0, 60)}: ${String(expected).slice(0, 30)}`, () => {
      assert.deepEqual(one(more)[field], expected);
    });

  it('has a text as long as the schema asks for, and no longer', () => {
    const credit = 'Fiche de «\u00a0Grand Sénonais\u00a0», publiée par L’agglomération.';
    const text = (length) => one({ summary: 'x'.repeat(length) }).description;
    assert.equal(text(49), `${'x'.repeat(49)}\n\n${credit}`);
    assert.equal(text(50), 'x'.repeat(50));
    assert.equal(text(2000), 'x'.repeat(2000));
    assert.equal(text(2001), `${'x'.repeat(1999)}…`);
  });

  it('is left out once it is closed, or past its last day', () => {
    const ids = (...services) =>
      exported(...services.map((more, index) => service({ ...more, id: `s${index}` }))).services.map(({ id }) => id);
    assert.deepEqual(
      ids(
        { status: 'open' },
        { status: 'closed' },
        { validUntil: '2026-11-23' },
        { validUntil: '2026-11-24' },
        { status: 'temporarily-closed' },
      ),
      ['s0', 's3', 's4'],
    );
  });
});

describe('a structure for data·inclusion', () => {
  it('is one place with all of its services, changed when the newest of them was', () => {
    const place = { name: 'Maison commune', commune: '89387' };
    const { structures, services } = exported(
      service({ id: 'a', name: 'Accueil', place, verified: '2026-10-02' }),
      service({ id: 'b', name: 'Jeux', place, verified: '2026-11-03' }),
      service({ id: 'c', name: 'Garde', place, verified: '2026-09-04' }),
      service({ id: 'd', name: 'Ailleurs', place: { ...place, name: 'Annexe' } }),
    );
    assert.deepEqual(
      services.map(({ structure_id: id }) => id),
      ['structure-a', 'structure-a', 'structure-a', 'structure-d'],
    );
    assert.deepEqual(
      structures.map(({ id, nom, date_maj: date }) => [id, nom, date]),
      [
        ['structure-a', 'Maison commune', '2026-11-03'],
        ['structure-d', 'Annexe', '2026-11-24'],
      ],
    );
    assert.match(structures[0].description, /^Maison commune\u00a0: Accueil, Jeux, Garde\.\n\nFiche de/);
  });

  it('is called as its service where its place has no name, and as the publisher where it has no place', () => {
    assert.equal(structure({ place: { commune: '89387' } }).nom, 'Ludothèque');
    assert.equal(structure({}).nom, 'L’agglomération');
  });

  it('of a sensitive service has no place, no number of a register and not its name', () => {
    const place = { name: 'Refuge', commune: '89387', postalCode: '89100' };
    const identifiers = { siret: '12345678901234' };
    assert.deepEqual(Object.keys(structure({ sensitive: true, place, identifiers })), [
      'source',
      'id',
      'nom',
      'description',
      'date_maj',
    ]);
    assert.equal(structure({ sensitive: true, place }).nom, 'L’agglomération');
  });

  for (const siret of ['1234567890123', '123456789012345', 'a2345678901234', undefined])
    it(`has no SIRET of ${siret}`, () => {
      assert.equal(Object.hasOwn(structure({ identifiers: { siret } }), 'siret'), false);
    });

  it('has pages of the web alone', () => {
    const { site_web: site, accessibilite_lieu: access } = structure({
      contact: { url: 'tel:3939' },
      accessibility: { url: 'xhttps://exemple.fr' },
    });
    assert.deepEqual([site, access], [undefined, undefined]);
  });
});
