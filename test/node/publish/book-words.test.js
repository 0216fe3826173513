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

/** Reads a table with one more column, under each of its titles: the model's own gives something, every other the same. */
function sameAs(readWith, title, others, cell) {
  for (const other of others)
    it(`are read as « ${title} »: ${other}`, async () => {
      const [plain, own, same] = await Promise.all([
        readWith('Sans objet', ''),
        readWith(title, cell),
        readWith(other, cell),
      ]);
      assert.notDeepEqual(own, plain);
      assert.deepEqual(same, own);
    });
}

describe('titles that people give', () => {
  /** The records alone: what stands beside them names the columns as they were titled. */
  const of = async (imported, collection) => (await imported).records[collection].map(({ record }) => record);
  const services = async (title, cell) => of(read(service({ [title]: cell })), 'services');
  for (const [title, others, cell] of [
    ['Téléphone', ['Tel', 'Tél.', 'Numéro de téléphone', 'Numéro', 'Téléphone public'], '03 86 00 00 00'],
    ['Courriel', ['Mail', 'Email', 'E-mail', 'Adresse mail', 'Mél'], 'accueil@exemple.fr'],
    ['Ville hors territoire', ['Ville'], 'Auxerre'],
    ['Actions liées', ['Fiches actions', 'Actions'], 'relais'],
    ['Responsable de la fiche', ['Responsable', 'Propriétaire', 'Référent'], 'Service enfance'],
    ['Courriel du responsable', ['Mail du responsable', 'Email du responsable'], 'accueil@exemple.fr'],
    ['Mise à jour', ['Mis à jour le', 'Date de mise à jour', 'Modifié le'], '05/11/2026'],
    ['Facile à lire', ['FALC', 'Facile à lire et à comprendre'], 'On garde les petits.'],
    ['Source', ['Origine', 'Source de la fiche'], 'Mairie'],
  ])
    sameAs(services, title, others, cell);

  const sourced = async (title, cell) => of(read(service({ Source: 'Mairie', [title]: cell })), 'services');
  sameAs(sourced, 'Lien de la source', ['URL de la source'], 'https://exemple.fr/creche');

  const named = async (title, cell) =>
    (await read(service({ Téléphone: '06 12 34 56 78', [title]: cell }))).problems.map(({ kind, column }) => [
      kind,
      column,
    ]);
  sameAs(
    named,
    'Accord pour publier le contact',
    ['Accord de publication', 'Accord RGPD', 'Consentement', 'Accord'],
    'oui',
  );

  const EVENT = { Titre: 'Fête', Résumé: 'Un jeu.', Thèmes: 'Petite enfance' };
  const events = (more) => async (title, cell) => {
    const cells = { ...EVENT, ...more, [title]: cell };
    const text = `${Object.keys(cells).join(';')}\n${Object.values(cells).join(';')}\n`;
    return of(read(csv('evenements.csv', text)), 'events');
  };
  const on = { Date: '05/12/2026' };
  sameAs(events({}), 'Date', ['Jour', 'Date de début', 'Le'], '05/12/2026');
  sameAs(events({ ...on, Fin: '11 h' }), 'Heure de début', ['Début', 'De', 'Heure', 'Horaire de début'], '9 h 30');
  sameAs(events({ ...on, Début: '9 h' }), 'Heure de fin', ['Fin', 'À', 'Horaire de fin'], '11 h');
  sameAs(events(on), 'Date de fin', ['Jusqu’au', 'Dernier jour', 'Au'], '06/12/2026');
  const picture = { Image: 'https://exemple.fr/fete.png' };
  sameAs(events({ ...on, 'Description de l’image': 'Un jeu' }), 'Image', ['Photo', 'Visuel'], picture.Image);
  sameAs(events({ ...on, ...picture }), 'Description de l’image', ['Texte alternatif', 'Alt'], 'Un jeu');
  sameAs(
    events({ ...on, ...picture, Alt: 'Un jeu' }),
    'Crédit de l’image',
    ['Crédit photo', 'Crédit'],
    'Ville de Sens',
  );

  const ACTION = csv('actions.csv', 'Identifiant;Titre;Résumé;Thèmes\nlieu;Ouvrir;Un lieu.;Petite enfance\n');
  const deadlines = (more) => async (title, cell) => {
    const cells = { Action: 'lieu', ...more, [title]: cell };
    const text = `${Object.keys(cells).join(';')}\n${Object.values(cells).join(';')}\n`;
    return of(read(ACTION, csv('Échéances.csv', text)), 'actions');
  };
  sameAs(deadlines({}), 'Échéance', ['Nouvelle échéance', 'Date'], '06/2027');
  sameAs(deadlines({ Échéance: '06/2027' }), 'Fixée le', ['Décidée le'], '12/2026');
  sameAs(deadlines({ Échéance: '06/2027' }), 'Motif', ['Raison'], 'Travaux');

  it('miss « Échéance » in its sheet, without which a row says nothing', async () => {
    const { problems } = await read(ACTION, csv('Échéances.csv', 'Action;Motif\nlieu;Travaux\n'));
    assert.deepEqual(
      problems.map(({ kind, place }) => [kind, place.column]),
      [['missing-column', 'Échéance']],
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

  for (const [word, status] of [
    ['Annulé', 'cancelled'],
    ['Annulée', 'cancelled'],
    ['Déplacé', 'moved'],
    ['Reporté', 'moved'],
    ['Complet', 'full'],
    ['Prévu', 'scheduled'],
    ['Maintenu', 'scheduled'],
  ])
    it(`are what became of a date: ${word}`, async () => {
      const event = 'Identifiant;Titre;Résumé;Thèmes\nfete;Fête;a;Petite enfance\n';
      const dates = `Événement;Date;État\nfete;05/12/2026;${word}\n`;
      const imported = await read(csv('evenements.csv', event), csv('dates.csv', dates));
      assert.deepEqual(kinds(imported), []);
      assert.equal(imported.records.events[0].record.timings[0].status, status);
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
