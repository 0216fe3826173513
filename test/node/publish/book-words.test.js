/** The words of people who never saw the model: titles of columns and values that mean the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csv, kinds, only, read } from './book-support.js';

/** A service with these cells besides, by title. */
const service = (cells) =>
  csv(
    'services.csv',
    `Nom;Résumé;Thèmes;${Object.keys(cells).join(';')}\nCrèche;Un lieu.;Petite enfance;${Object.values(cells).join(';')}\n`,
  );
const action = (status) =>
  csv('actions.csv', `Numéro;Titre;Résumé;Thèmes;Statut\n1;Ouvrir;Un lieu.;Petite enfance;${status}\n`);

describe('titles that mean a column', () => {
  /** @type {[cells: Record<string, string>, key: string, value: unknown][]} */
  const cases = [
    [
      { Salle: 'Salle des fêtes', Rue: '1 rue Haute', CP: '89100', 'Code INSEE': '89387' },
      'place',
      {
        name: 'Salle des fêtes',
        address: '1 rue Haute',
        postalCode: '89100',
        commune: '89387',
      },
    ],
    [
      { 'Nom du lieu': 'Mairie', Voie: '2 place Basse', 'Commune du lieu': 'Véron' },
      'place',
      {
        name: 'Mairie',
        address: '2 place Basse',
        commune: '89443',
      },
    ],
    [
      { Équipement: 'Gymnase', 'Adresse postale': '3 rue Neuve', INSEE: '89387', Lat: '48,2', Lon: '3,3' },
      'place',
      {
        name: 'Gymnase',
        address: '3 rue Neuve',
        commune: '89387',
        latitude: 48.2,
        longitude: 3.3,
      },
    ],
    [
      { 'Code commune': '89387', Lat: '48.2', Lng: '3.3', 'Comment venir': 'Bus 2' },
      'place',
      {
        commune: '89387',
        latitude: 48.2,
        longitude: 3.3,
        access: 'Bus 2',
      },
    ],
    [{ 'Ville ou commune': 'Sens', Venir: 'Parking' }, 'place', { commune: '89387', access: 'Parking' }],
    [{ Prix: 'Payant', 'Détail du tarif': '3 € l’heure' }, 'cost', { kind: 'paid', details: '3 € l’heure' }],
    [{ Coût: 'Gratuit' }, 'cost', { kind: 'free' }],
    [{ Frais: 'non' }, 'cost', { kind: 'free' }],
    [{ Payant: 'oui', 'Tarifs détaillés': '3 €' }, 'cost', { kind: 'paid', details: '3 €' }],
    [{ Code: 'creche' }, 'id', 'creche'],
    [{ Réf: 'creche' }, 'id', 'creche'],
    [{ Référence: 'creche' }, 'id', 'creche'],
  ];
  for (const [cells, key, value] of cases)
    it(`are read: ${Object.keys(cells).join(', ')}`, async () => {
      const imported = await read(service(cells));
      assert.deepEqual(kinds(imported), []);
      assert.deepEqual(imported.records.services[0].record[key], value);
    });

  for (const title of ['Publication', 'État de publication', 'Statut de publication', 'À publier', 'Visibilité'])
    it(`keep back what is not public yet: ${title}`, async () => {
      const { records } = await read(service({ [title]: 'Brouillon' }));
      assert.deepEqual(
        records.services.map(({ draft }) => Boolean(draft)),
        [true],
      );
    });
});

describe('words that mean a value', () => {
  const MEANINGS = {
    planned: ['Prévue', 'À venir', 'À faire', 'Prévu', 'Programmée', 'Non démarrée'],
    'in-progress': ['En cours', 'Engagée', 'Démarrée', 'Commencée'],
    done: ['Terminée', 'Terminé', 'Réalisée', 'Réalisé', 'Achevée', 'Faite'],
    paused: ['En pause', 'Suspendue', 'Bloquée'],
    abandoned: ['Abandonnée', 'Abandonné', 'Annulée'],
  };
  for (const [status, words] of Object.entries(MEANINGS))
    for (const word of words)
      it(`are the status of an action: ${word}`, async () => {
        assert.equal((await only(read(action(word)), 'actions')).status, status);
        assert.equal((await only(read(action(word.toLowerCase())), 'actions')).status, status);
      });

  const COSTS = {
    conditional: [
      'Selon les ressources',
      'Gratuit sous condition',
      'Gratuit sous conditions',
      'Quotient familial',
      'QF',
    ],
    free: ['Gratuit', 'Non'],
    paid: ['Payant', 'Oui'],
  };
  for (const [kind, words] of Object.entries(COSTS))
    for (const word of words)
      it(`are what a service costs: ${word}`, async () => {
        assert.equal((await only(read(service({ Payant: word })))).cost.kind, kind);
      });

  for (const word of ['Selon quotient familial', 'Selon QF'])
    it(`are what a service costs: ${word}`, async () => {
      assert.equal((await only(read(service({ Tarif: word })))).cost.kind, 'conditional');
    });

  const MODES = {
    'in-person': ['Sur place', 'En présentiel', 'Présentiel'],
    remote: ['À distance', 'Par téléphone', 'En ligne', 'Téléphone'],
    'at-home': ['À domicile'],
  };
  for (const [mode, words] of Object.entries(MODES))
    for (const word of words)
      it(`are how one is received: ${word}`, async () => {
        assert.deepEqual((await only(read(service({ 'Mode d’accueil': word })))).attendance, [mode]);
      });

  for (const [word, isDraft] of [
    ['Public', false],
    ['Publié', false],
    ['publique', false],
    ['Valide', false],
    ['Validé', false],
    ['En ligne', false],
    ['À valider', true],
    ['À relire', true],
    ['Brouillon', true],
  ])
    it(`are whether a row is published: ${word}`, async () => {
      const { records, problems } = await read(service({ Publication: word }));
      assert.deepEqual(kinds({ problems }), []);
      assert.equal(Boolean(records.services[0].draft), isDraft);
    });
});
