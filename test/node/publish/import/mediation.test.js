/** Places of digital mediation, by their national standard. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadImporters, needsReal, realFile } from './support.js';

let read;
before(async () => ({ read } = await loadImporters()));

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
