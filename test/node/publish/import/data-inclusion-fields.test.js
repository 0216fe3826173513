/** data·inclusion v1, field by field: what each word of the schema says to a resident. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadImporters, options } from './support.js';

let read, toldOf;
before(async () => ({ read, toldOf } = await loadImporters()));

const structure = {
  id: 's1',
  source: 'dora',
  nom: 'CCAS',
  siret: '26890000000012',
  date_maj: '2026-05-01',
  code_insee: '89443',
  commune: 'Véron',
  code_postal: '89510',
};
const service = {
  id: 'a',
  structure_id: 's1',
  nom: 'Aide',
  description: 'Une aide.',
  thematiques: ['numerique'],
  frais: 'gratuit',
};
/** One service as it is read, of a structure. */
const one = async (more = {}, of = {}, with_ = {}) =>
  (await read({ structures: [{ ...structure, ...of }], services: [{ ...service, ...more }] }, with_)).services[0];
const communes = (...codes) => ({
  territory: { ...options.territory, communes: codes.map((code) => ({ code, name: code })) },
});

describe('a service of data·inclusion', () => {
  it('is in the words of its type', async () => {
    for (const [type, words] of [
      ['accompagnement', 'Accompagnement'],
      ['aide-financiere', 'Aide financière'],
      ['aide-materielle', 'Aide matérielle'],
      ['atelier', 'Atelier'],
      ['formation', 'Formation'],
      ['information', 'Information'],
      ['accueil', 'Accueil'],
      ['delegation', 'Délégation'],
      ['financement', 'Financement'],
      ['autonomie', 'Autonomie'],
      ['numerique', 'Numérique'],
      ['autre-chose', undefined],
      ['autre-chose, atelier; formation', 'Atelier'],
    ])
      assert.equal((await one({ type })).category, words, type);
    // The versions before the first have several.
    assert.equal((await one({ types: ['autre-chose', 'formation'] })).category, 'Formation');
  });

  it('costs what its word says', async () => {
    for (const [frais, cost] of /** @type {[frais: string, cost: { kind: string } | undefined][]} */ ([
      ['gratuit', { kind: 'free' }],
      ['payant', { kind: 'paid' }],
      ['gratuit-sous-conditions', { kind: 'conditional' }],
      ['adhesion', { kind: 'paid' }],
      ['pass-numerique', { kind: 'conditional' }],
      ['selon-humeur', undefined],
      ['selon-humeur | payant', { kind: 'paid' }],
    ]))
      assert.deepEqual((await one({ frais })).cost, cost, frais);
    assert.deepEqual((await one({ frais: 'payant', frais_precisions: '5 €\npar an' })).cost, {
      kind: 'paid',
      details: '5 € par an',
    });
  });

  it('is had in the ways that its codes say, then by whom, then in its own words', async () => {
    for (const [more, admission] of [
      [{ modes_mobilisation: ['envoyer-un-courriel', 'se-presenter'] }, 'Envoyer un courriel, Se présenter.'],
      [{ modes_mobilisation: ['envoyer-un-mail', 'telephoner'] }, 'Envoyer un courriel, Téléphoner.'],
      [{ modes_mobilisation: 'utiliser-lien-mobilisation' }, 'Utiliser le lien.'],
      [{ modes_mobilisation: 'completer-le-formulaire-dadhesion' }, 'Remplir le formulaire.'],
      [{ modes_mobilisation: 'Par pigeon' }, 'Par pigeon.'],
      [{ mobilisable_par: ['professionnels'] }, 'À demander par un professionnel.'],
      [{ mobilisable_par: ['usagers'] }, undefined],
      [{ mobilisable_par: ['usagers', 'professionnels'] }, undefined],
      [{ mobilisable_par: ['professionnels', 'usagers'] }, undefined],
      [{}, undefined],
      [
        {
          modes_mobilisation: ['telephoner'],
          mobilisable_par: ['professionnels'],
          mobilisation_precisions: 'Le matin.',
        },
        'Téléphoner.\nÀ demander par un professionnel.\nLe matin.',
      ],
    ])
      assert.equal((await one(more)).admission, admission, JSON.stringify(more));
  });

  it('is where it says, or else where its structure is', async () => {
    const own = { adresse: '1 rue Basse', complement_adresse: 'Bâtiment B', code_postal: '89100', code_insee: '89387' };
    assert.deepEqual((await one(own)).place, {
      address: '1 rue Basse, Bâtiment B',
      postalCode: '89100',
      commune: '89387',
    });
    assert.deepEqual((await one({ commune: 'Paron', code_postal: '89100' })).place, {
      postalCode: '89100',
      commune: '89298',
    });
    // An address alone is not known to be anywhere.
    assert.deepEqual((await one({ adresse: '1 rue Basse' })).place, { postalCode: '89510', commune: '89443' });
    assert.deepEqual((await one({ code_insee: '89387.0', code_postal: '89100.0' })).place, {
      postalCode: '89100',
      commune: '89387',
    });
    const point = { code_insee: '89387', latitude: '48.19', longitude: 3.28 };
    assert.deepEqual((await one(point)).place, { latitude: 48.19, longitude: 3.28, commune: '89387' });
    assert.deepEqual((await one({ ...point, latitude: 'nord' })).place, { commune: '89387' });
    assert.deepEqual((await one({ ...point, longitude: '' })).place, { commune: '89387' });
    const { services, problems } = await read([
      { ...service, code_insee: '', commune: 'Ailleurs', adresse: 'Le bourg' },
    ]);
    assert.equal(services[0].place, undefined);
    assert.equal(services[0].description, 'Une aide.\n\nLieu\u00a0: Le bourg, Ailleurs');
    assert.deepEqual(
      problems.map(({ kind, place }) => [kind, place.path]),
      [['unknown-commune', '[0]']],
    );
  });

  it('has no place where it is had at a distance only', async () => {
    const modes = async (...modes_accueil) => {
      const { attendance, place } = await one({ modes_accueil });
      return [attendance, place?.commune];
    };
    assert.deepEqual(await modes('a-distance'), [['remote'], undefined]);
    assert.deepEqual(await modes('en-presentiel'), [['in-person'], '89443']);
    assert.deepEqual(await modes('a-distance', 'en-presentiel'), [['in-person', 'remote'], '89443']);
    assert.deepEqual(await modes('par-la-pensee'), [undefined, '89443']);
    const { services, kinds } = await read([{ ...service, modes_accueil: 'a-distance', commune: 'Ailleurs' }]);
    assert.deepEqual([services[0].description, kinds], [undefined, []]);
  });

  it('says for whom, on what conditions and with which papers', async () => {
    const found = await one({
      description: '**Une** aide.',
      publics: ['familles', 'jeunes'],
      publics_precisions: 'De 16\nà 25 ans',
      conditions_acces: 'Habiter\nla commune',
      justificatifs: 'Pièce d’identité\nJustificatif de domicile ; RIB',
    });
    assert.deepEqual(found.audiences, ['familles', 'jeunes']);
    assert.deepEqual(found.documents, ['Pièce d’identité', 'Justificatif de domicile', 'RIB']);
    const long = 'Une aide.\n\nPublics\u00a0: De 16 à 25 ans\n\nConditions d’accès\u00a0: Habiter la commune';
    assert.equal(found.description, long);
    assert.equal(found.summary, long.replaceAll('\n\n', ' '));
  });

  it('is summed up by its own words where the file has them, as before the first version', async () => {
    const old = { description: '', presentation_resume: '*Bref.*', presentation_detail: 'Bien plus long.' };
    const { summary, description } = await one({ ...old, profils: ['jeunes'], zone_diffusion_code: '89387' });
    assert.deepEqual([summary, description], ['Bref.', 'Bien plus long.']);
    const { audiences, coverage } = await one({ profils: ['jeunes'], zone_diffusion_code: '89387' });
    assert.deepEqual([audiences, coverage], [['jeunes'], ['89387']]);
    assert.equal((await one({ description: '' })).summary, 'Aide');
  });

  it('is reached by its own contact, or else by its structure’s', async () => {
    const of = { telephone: '0386000001', courriel: 'ccas@exemple.fr', site_web: 'https://ccas.exemple.fr' };
    assert.deepEqual((await one({}, of)).contact, {
      phone: '03 86 00 00 01',
      email: 'ccas@exemple.fr',
      url: 'https://ccas.exemple.fr',
    });
    const own = { telephone: '0386000002', courriel: 'aide@exemple.fr', lien_mobilisation: 'https://rdv.exemple.fr' };
    assert.deepEqual((await one(own, of)).contact, {
      phone: '03 86 00 00 02',
      email: 'aide@exemple.fr',
      url: 'https://ccas.exemple.fr',
      booking: 'https://rdv.exemple.fr',
    });
    assert.deepEqual((await one({ prise_rdv: 'https://rdv.exemple.fr' })).contact, {
      booking: 'https://rdv.exemple.fr',
    });
    const [alone] = (await read([service])).services;
    assert.deepEqual([alone.contact, alone.identifiers, alone.accessibility], [undefined, undefined, undefined]);
  });

  it('is open when it says, or else when its structure is', async () => {
    const monday = (from, to) => ({ week: { mo: [[from, to]] } });
    const of = { horaires_accueil: 'Mo 09:00-12:00' };
    assert.deepEqual((await one({}, of)).hours, monday('09:00', '12:00'));
    assert.deepEqual((await one({ recurrence: 'Mo 10:00-12:00' }, of)).hours, monday('10:00', '12:00'));
    const own = { horaires_accueil: 'Mo 11:00-12:00', recurrence: 'Mo 10:00-12:00' };
    assert.deepEqual((await one(own, of)).hours, monday('11:00', '12:00'));
    assert.equal((await one()).hours, undefined);
  });

  it('has the numbers and the accessibility of its structure', async () => {
    for (const [of, identifiers] of [
      [{ siret: '', rna: 'W891000000' }, { rna: 'W891000000' }],
      // In Corsica and overseas.
      [{ siret: '', rna: 'w2A1000000' }, { rna: 'W2A1000000' }],
      [{ siret: '', rna: 'WA91000000' }, undefined],
      [{ siret: '', rna: 'XW891000000' }, undefined],
      [{ siret: '', rna: 'W8910000001' }, undefined],
      [{ siret: '', rna: 'W89100000' }, undefined],
      [{ siret: '' }, undefined],
    ])
      assert.deepEqual((await one({}, of)).identifiers, identifiers, JSON.stringify(of));
    for (const [of, accessibility] of [
      [{ accessibilite_lieu: 'https://acces.exemple.fr/1' }, { url: 'https://acces.exemple.fr/1' }],
      [{ accessibilite: 'Rampe à l’entrée' }, { details: 'Rampe à l’entrée' }],
      [{ accessibilite_lieu: 'Voir https://acces.exemple.fr' }, { details: 'Voir https://acces.exemple.fr' }],
      [{ accessibilite_lieu: 'https://acces.exemple.fr ou non' }, { details: 'https://acces.exemple.fr ou non' }],
      [{ accessibilite_lieu: 'http://acces.exemple.fr', accessibilite: 'x' }, { url: 'http://acces.exemple.fr' }],
      [{ accessibilite_lieu: '–' }, undefined],
      [{}, undefined],
    ])
      assert.deepEqual((await one({}, of)).accessibility, accessibility, JSON.stringify(of));
  });

  it('says where it comes from and when it was looked at', async () => {
    const link = { source: 'dora', lien_source: 'https://dora.exemple.fr/a', date_maj: '2026-05-02T10:00:00+02:00' };
    const { source, updated } = await one(link);
    assert.deepEqual(source, { name: 'data·inclusion – dora', url: 'https://dora.exemple.fr/a' });
    assert.equal(updated, '2026-05-02');
    const plain = await one();
    assert.deepEqual([plain.source, plain.updated], [{ name: 'data·inclusion' }, undefined]);
  });
});

describe('where a service of data·inclusion serves', () => {
  const served = async (zone_eligibilite, more) => (await one({ zone_eligibilite }, {}, more)).coverage;

  it('is the country, communes, or all of a department', async () => {
    for (const [zone, coverage] of [
      ['france', 'all'],
      ['FR', 'all'],
      [['89443', 'france'], 'all'],
      ['89', 'all'],
      ['89.0', 'all'],
      [
        ['89443', '89387', '89443'],
        ['89443', '89387'],
      ],
      ['89443.0', ['89443']],
      ['2a004', ['2A004']],
      ['87', undefined],
      [['87', '89443'], ['89443']],
      ['', undefined],
    ])
      assert.deepEqual(await served(zone), coverage, JSON.stringify(zone));
  });

  it('is of a department the communes that the territory has in it', async () => {
    assert.deepEqual(await served('89', communes('89387', '89443', '10081')), ['89387', '89443']);
    assert.deepEqual(await served(['2B', '89'], communes('89387', '2B033', '10081')), ['2B033', '89387']);
    assert.deepEqual(await served('974', communes('97411', '97105')), ['97411']);
    assert.equal(await served('89', communes()), undefined);
  });

  it('is told where it is neither', async () => {
    for (const zone of ['248900334', '8944', '189', '9744', 'x89443', '894430', 'Yonne']) {
      const { services, problems } = await read([{ ...service, zone_eligibilite: zone }]);
      assert.equal(services[0].coverage, undefined, zone);
      assert.deepEqual(
        problems.map(({ level, kind, value }) => [level, kind, value]),
        [['advice', 'unknown-zone', zone]],
      );
    }
    assert.deepEqual(await toldOf([{ ...service, zone_eligibilite: '248900334' }]), {
      fr: [
        [
          'La zone «\u00a0248900334\u00a0» (intercommunalité ou région) n’est pas traduite en communes\u00a0: elle est laissée de côté.',
          'Dites les communes desservies dans le classeur.',
        ],
      ],
      en: [
        [
          'The area “248900334” (intercommunality or region) is not translated into communes: it is left out.',
          'Say which communes are served in the workbook.',
        ],
      ],
    });
  });
});
