/** Places of digital mediation, field by field: what each word of the standard says to a resident. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileOf, loadImporters } from './support.js';

let read, recogniseFile, toldOf;
before(async () => ({ read, recogniseFile, toldOf } = await loadImporters()));

const FORMAT = 'lieux-mediation-numerique';
const place = {
  id: 'a',
  nom: 'Médiathèque',
  services: 'Maîtrise des outils|Loisirs',
  pivot: '',
  typologie: '',
  code_insee: '89387',
};
const one = async (more = {}) => (await read([{ ...place, ...more }])).services[0];

describe('a place of digital mediation', () => {
  it('is known by its id, its name, its services and two more columns of the standard', async () => {
    const formatOf = async (keys) => {
      const csv = `${keys.join(',')}\n${keys.map(() => 'x').join(',')}\n`;
      const json = [null, Object.fromEntries(keys.map((key) => [key, 'x']))];
      return [(await recogniseFile(fileOf(csv)))?.id, (await recogniseFile(fileOf(json)))?.id];
    };
    const columns = [
      'pivot',
      'typologie',
      'frais_a_charge',
      'modalites_acces',
      'modalites_accompagnement',
      'publics_specifiquement_adresses',
      'prise_en_charge_specifique',
      'horaires',
    ];
    for (const [index, key] of columns.entries()) {
      const [two, unknown] = [
        [key, columns[(index + 1) % 8]],
        [undefined, undefined],
      ];
      assert.deepEqual(await formatOf(['id', 'nom', 'services', ...two]), [FORMAT, FORMAT], key);
      assert.deepEqual(await formatOf(['id', 'nom', 'services', key]), unknown, key);
    }
    for (const lacking of ['id', 'nom', 'services'])
      assert.deepEqual(
        await formatOf(['id', 'nom', 'services', 'pivot', 'horaires'].filter((key) => key !== lacking)),
        [undefined, undefined],
        lacking,
      );
  });

  it('is told by its path or its line', async () => {
    const origins = async (content) =>
      (await read(content)).records.services.map(({ origin: { path, row } }) => path ?? row);
    assert.deepEqual(await origins([place, { ...place, id: 'b' }]), ['[0]', '[1]']);
    assert.deepEqual(await origins({ data: [place] }), ['data[0]']);
    assert.deepEqual(await origins('id,nom,services,pivot,horaires\n\na,Médiathèque,Loisirs,,\n'), [3]);
    const calendar = { ...fileOf('BEGIN:VCALENDAR\nEND:VCALENDAR\n'), format: FORMAT };
    assert.deepEqual([await origins(calendar), (await read(calendar)).kinds], [[], ['nothing-read']]);
    const { services, kinds } = await read([place, 'autre chose']);
    assert.deepEqual([services.length, kinds], [1, ['incomplete-record']]);
  });

  it('is of the first kind that has a name', async () => {
    for (const [typologie, category] of [
      ['RFS', 'France services'],
      ['BIB', 'Bibliothèque'],
      ['CCAS', 'CCAS'],
      ['CIAS', 'CIAS'],
      ['MUNI', 'Mairie'],
      ['MDS', 'Maison des solidarités'],
      ['CSC', 'Centre social'],
      ['CAF', 'CAF'],
      ['TIERS_LIEUX', 'Tiers-lieu'],
      ['EPN', 'Espace public numérique'],
      ['ASSO', 'Association'],
      ['ML', 'Mission locale'],
      ['MJC', 'MJC'],
      ['PIJ_BIJ', 'Information jeunesse'],
      ['LA_POSTE', 'La Poste'],
      ['CPAM', 'CPAM'],
      ['EVS', 'Espace de vie sociale'],
      ['PIMMS', 'Pimms'],
      ['RS_FJT', 'Foyer de jeunes travailleurs'],
      ['AUTRE', undefined],
      ['AUTRE | BIB|CCAS', 'Bibliothèque'],
    ])
      assert.equal((await one({ typologie })).category, category, typologie);
  });

  it('is for the publics that it names', async () => {
    for (const [label, public_] of [
      ['Jeunes', 'jeunes'],
      ['Femmes', 'femmes'],
      ['Séniors', 'seniors'],
      ['Étudiants', 'etudiants'],
      ['Familles et/ou enfants', 'familles'],
      ['Familles/enfants', 'familles'],
      ['Tout public', 'tous-publics'],
      ['Public langues étrangères', 'Public langues étrangères'],
    ])
      assert.deepEqual((await one({ publics_specifiquement_adresses: label })).audiences, [public_], label);
  });

  it('is free, is paid, or depends', async () => {
    /** @type {[label: string, cost: { kind: string, details?: string } | undefined][]} */
    const costs = [
      ['Gratuit', { kind: 'free' }],
      ['Payant', { kind: 'paid' }],
      ['Gratuit sous condition', { kind: 'conditional', details: 'Gratuit sous condition' }],
      ['Payant sous condition', { kind: 'conditional', details: 'Payant sous condition' }],
      ['Pass numérique', { kind: 'conditional', details: 'Pass numérique' }],
      ['Gratuit|Payant', { kind: 'conditional', details: 'Gratuit, Payant' }],
      ['', undefined],
    ];
    for (const [frais_a_charge, cost] of costs)
      assert.deepEqual((await one({ frais_a_charge })).cost, cost, frais_a_charge);
  });

  it('helps on the spot unless it says that it does so at a distance only', async () => {
    /** @type {[label: string, attendance: string[], description: string | undefined][]} */
    const ways = [
      ['', ['in-person'], undefined],
      ['En autonomie', ['in-person'], 'Accompagnement\u00a0: En autonomie.'],
      ['À distance', ['remote'], 'Accompagnement\u00a0: À distance.'],
      ['À distance|En autonomie', ['in-person', 'remote'], 'Accompagnement\u00a0: À distance, En autonomie.'],
    ];
    for (const [modalites_accompagnement, attendance, description] of ways) {
      const found = await one({ presentation_resume: 'Un lieu.', modalites_accompagnement });
      assert.deepEqual([found.attendance, found.description], [attendance, description], modalites_accompagnement);
    }
  });

  it('has its own address, and its services as they are, in a list as between bars', async () => {
    const { id, codes } = await one();
    assert.deepEqual([id, codes], ['mn-a', ['Maîtrise des outils', 'Loisirs']]);
    assert.deepEqual((await one({ services: ['Maîtrise des outils', 'Loisirs'] })).codes, codes);
  });

  it('is summed up by its own words, else by what it offers, else by its name', async () => {
    const own = { presentation_resume: '<p>Un lieu.</p>', presentation_detail: '<b>Beaucoup</b> de place.' };
    const { summary, description } = await one({ ...own, itinerance: 'Itinérant' });
    assert.deepEqual([summary, description], ['Un lieu.', 'Beaucoup de place.\n\nCe lieu est itinérant.']);
    assert.equal((await one({ ...own, itinerance: 'Fixe' })).description, 'Beaucoup de place.');
    assert.equal((await one({ ...own, itinerance: 'Fixe|Itinérant' })).description, description);
    assert.equal((await one()).summary, 'Maîtrise des outils, Loisirs');
    assert.equal((await one({ services: '' })).summary, 'Médiathèque');
    assert.deepEqual((await one()).themes, ['numerique']);
  });

  it('is where it says, or in its words where nobody knows the commune', async () => {
    const where = { adresse: '1 rue Basse', complement_adresse: 'Étage 2', code_postal: '89100', commune: 'Sens' };
    assert.deepEqual((await one({ ...where, latitude: '48,19', longitude: 3.28 })).place, {
      address: '1 rue Basse, Étage 2',
      postalCode: '89100',
      latitude: 48.19,
      longitude: 3.28,
      commune: '89387',
    });
    assert.deepEqual((await one({ latitude: 'nord', longitude: '3.28' })).place, { commune: '89387' });
    assert.deepEqual((await one({ latitude: '', longitude: '3.28' })).place, { commune: '89387' });
    const outside = { adresse: 'Le bourg', commune: 'Ailleurs', code_insee: '', presentation_resume: 'Un lieu.' };
    const { services, kinds } = await read([{ ...place, ...outside }]);
    assert.deepEqual([services[0].place, services[0].description], [undefined, 'Lieu\u00a0: Le bourg, Ailleurs']);
    assert.deepEqual(kinds, ['unknown-commune']);
  });

  it('is reached, entered and recognised by what the standard has for it', async () => {
    const found = await one({
      telephone: '0386000001',
      courriels: 'a@exemple.fr|b@exemple.fr',
      site_web: 'https://lieu.exemple.fr',
      prise_rdv: 'https://rdv.exemple.fr',
      modalites_acces: 'Se présenter | Téléphoner',
      prise_en_charge_specifique: 'Surdité|Illettrisme',
      fiche_acces_libre: 'https://acces.exemple.fr/1',
      dispositif_programmes_nationaux: 'Aidants Connect',
      formations_labels: 'Formé',
      autres_formations_labels: 'Label un\nLabel deux',
      date_maj: '2026-05-02T10:00:00',
      horaires: 'Mo 09:00-12:00',
      source: 'Hubik',
    });
    assert.deepEqual(found.contact, {
      phone: '03 86 00 00 01',
      email: 'a@exemple.fr',
      url: 'https://lieu.exemple.fr',
      booking: 'https://rdv.exemple.fr',
    });
    assert.equal(found.admission, 'Se présenter, Téléphoner');
    assert.deepEqual(found.accessibility, { details: 'Surdité, Illettrisme', url: 'https://acces.exemple.fr/1' });
    assert.deepEqual(found.keywords, ['Aidants Connect', 'Formé', 'Label un', 'Label deux']);
    assert.equal(found.updated, '2026-05-02');
    assert.deepEqual(found.hours, { week: { mo: [['09:00', '12:00']] } });
    assert.deepEqual(found.source, { name: 'Médiation numérique – Hubik' });
  });

  it('keeps nothing that is not what its column asks for', async () => {
    // Before the first version there was one address.
    const old = await one({ courriel: 'a@exemple.fr', courriels: '', date_maj: 'le 2026-05-02' });
    assert.deepEqual(
      [old.contact, old.updated, old.source],
      [{ email: 'a@exemple.fr' }, undefined, { name: 'Médiation numérique' }],
    );
    for (const fiche_acces_libre of ['voir https://acces.exemple.fr', 'https://acces.exemple.fr ou non', 'oui'])
      assert.equal((await one({ fiche_acces_libre })).accessibility, undefined, fiche_acces_libre);
    /** @type {[pivot: string, identifiers: Record<string, string> | undefined][]} */
    const pivots = [
      ['434 933 123 00029', { siret: '43493312300029' }],
      ['w 89 1000000', { rna: 'W891000000' }],
      ['-1', undefined],
    ];
    for (const [pivot, identifiers] of pivots) assert.deepEqual((await one({ pivot })).identifiers, identifiers, pivot);
    const bare = await one();
    for (const key of ['contact', 'admission', 'keywords', 'cost', 'hours', 'identifiers', 'category', 'audiences'])
      assert.ok(!(key in bare), key);
  });

  it('without a name or an id is told', async () => {
    const { services, problems } = await read([
      { ...place, id: '' },
      { ...place, nom: '' },
    ]);
    assert.deepEqual(services, []);
    assert.deepEqual(
      problems.map(({ level, kind, value, place: { path } }) => [level, kind, value, path]),
      [
        ['error', 'incomplete-record', 'Médiathèque', '[0]'],
        ['error', 'incomplete-record', 'a', '[1]'],
      ],
    );
    assert.deepEqual(await toldOf([{ ...place, id: '' }]), {
      fr: [
        ['Ce lieu n’a pas de nom ou pas d’identifiant\u00a0: il n’est pas repris.', 'Complétez-le dans le fichier.'],
      ],
      en: [['This place has no name or no id: it is not taken over.', 'Complete it in the file.']],
    });
  });
});
