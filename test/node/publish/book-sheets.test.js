/** Sheets of the workbook whose rows belong to those of others: hours, dates, steps, indicators. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { book, csv, kinds, only, read, readElsewhere } from './book-support.js';

describe('sheets that belong together', () => {
  const SERVICES = 'Nom;Résumé;Thèmes;Commune\nCrèche;a;Petite enfance;Sens\n';

  it('gives a service its hours: the week, a season, a closure, another desk', async () => {
    const hours =
      'Service;Accueil;Du;Au;Lundi;Mardi;Tous les jours;Motif;Jours fériés\n' +
      'Crèche;;;;9h-12h / 14h-17h;fermé;;;fermé\n' +
      'creche;;3/8/2026;23/8/2026;;;fermé;Congés d’été;\n' +
      'Crèche;;1/7/2026;31/7/2026;9h à 12h;;;;\n' +
      'Crèche;Secrétariat;;;9 h - 12 h et 14 h - 16 h 30;;;;\n';
    const service = await only(read(csv('a/services.csv', SERVICES), csv('a/horaires.csv', hours)));
    assert.deepEqual(service.hours, {
      week: {
        mo: [
          ['09:00', '12:00'],
          ['14:00', '17:00'],
        ],
        tu: [],
      },
      publicHolidays: 'closed',
      exceptions: [
        { from: '2026-08-03', to: '2026-08-23', ranges: [], reason: 'Congés d’été' },
        { from: '2026-07-01', to: '2026-07-31', week: { mo: [['09:00', '12:00']] } },
      ],
    });
    assert.deepEqual(service.otherHours, [
      {
        label: 'Secrétariat',
        week: {
          mo: [
            ['09:00', '12:00'],
            ['14:00', '16:30'],
          ],
        },
      },
    ]);
  });

  it('keeps hours that it cannot read word for word, and says so', async () => {
    const imported = await read(
      csv('services.csv', SERVICES),
      csv('horaires.csv', 'Service;Lundi\nCrèche;1er lundi du mois sur rdv\n'),
    );
    assert.deepEqual(imported.records.services[0].record.hours, { note: 'Lundi\u00a0: 1er lundi du mois sur rdv' });
    assert.deepEqual(kinds(imported), ['unclear-hours']);
  });

  it('gives dates on both sides of a change of clocks, past midnight, and of several days', async () => {
    const events = 'Identifiant;Titre;Résumé;Thèmes;Date;Début;Fin\nfete;Fête;a;Petite enfance;27/3/2027;20h;0h30\n';
    const dates =
      'Événement;Date;Heure de début;Heure de fin;Date de fin;État\nfete;28/3/2027;10 h 30;12:00;;annulé\nFête;3/4/2027;;;4/4/2027;\n';
    const event = await only(read(csv('evenements.csv', events), csv('dates.csv', dates)), 'events');
    assert.deepEqual(event.timings, [
      { start: '2027-03-27T20:00:00+01:00', end: '2027-03-28T00:30:00+01:00' },
      { start: '2027-03-28T10:30:00+02:00', end: '2027-03-28T12:00:00+02:00', status: 'cancelled' },
      { start: '2027-04-03', end: '2027-04-04' },
    ]);
  });

  it('gives an action its steps, indicators and their values, in whatever order the tabs are', async () => {
    const file = await book({
      Mesures: [
        ['Action', 'Indicateur', 'Date', 'Valeur'],
        ['Ouvrir un lieu', 'Familles accueillies', 2026, 12],
      ],
      Indicateurs: [
        ['Action', 'Indicateur', 'Type', 'Cible', 'Unité'],
        ['Ouvrir un lieu', 'Familles accueillies', 'Réalisation', 40, 'familles'],
      ],
      Étapes: [
        ['Action', 'Étape', 'Échéance', 'Fait'],
        ['ouvrir-un-lieu', 'Choisir le local', 'mars 2026', 'oui'],
        ['ouvrir-un-lieu', 'Travaux', '2027', ''],
      ],
      'Fiches actions': [
        ['N°', 'Intitulé', 'Résumé', 'Thème', 'Statut', '% d’avancement', 'Structure pilote'],
        [3, 'Ouvrir un lieu', 'Un lieu.', 'Petite enfance', 'Engagée', 0.4, 'CAF de l’Yonne'],
      ],
    });
    const action = await only(read(file), 'actions');
    assert.deepEqual(action, {
      id: 'ouvrir-un-lieu',
      number: 3,
      title: 'Ouvrir un lieu',
      summary: 'Un lieu.',
      themes: ['petite-enfance'],
      agreement: 'ctg-2026',
      status: 'in-progress',
      progress: 40,
      lead: { organization: 'CAF de l’Yonne' },
      steps: [
        { title: 'Choisir le local', due: '2026-03', done: true },
        { title: 'Travaux', due: '2027' },
      ],
      indicators: [
        {
          id: 'familles-accueillies',
          name: 'Familles accueillies',
          type: 'output',
          unit: 'familles',
          target: { value: 40 },
          values: [{ date: '2026', value: 12 }],
        },
      ],
    });
  });

  it('tells of a row that names nobody, and asks who was meant', async () => {
    const { problems } = await read(
      csv('services.csv', SERVICES),
      csv('horaires.csv', 'Service;Lundi\nCreiche;9h-12h\n'),
    );
    assert.deepEqual(
      problems.map(({ kind, mend }) => [kind, mend.replaceAll('\u00a0', ' ')]),
      [['unknown-owner', 'Vouliez-vous dire « creche » ?']],
    );
  });

  it('knows the communes and themes of another workbook', async () => {
    const imported = await readElsewhere(
      csv('a/services.csv', 'Nom;Résumé;Thèmes;Commune\nA;a;Jeunesse;Gron\n'),
      csv('b/communes.csv', 'Code INSEE;Nom;Codes postaux\n89195;Gron;89100\n'),
      csv('b/thèmes.csv', 'Nom\nJeunesse\n'),
    );
    assert.deepEqual(imported.problems, []);
    assert.equal(imported.records.services[0].record.place.commune, '89195');
    assert.deepEqual(imported.records.services[0].record.themes, ['jeunesse']);
  });

  it('reads the settings of the territory, synonyms and notices', async () => {
    const file = await book({
      Configuration: [
        ['Réglage', 'Valeur'],
        ['Titre', 'Notre convention'],
        ['Téléphone de l’éditeur', 353010001],
      ],
      Synonymes: [['Mots'], ['nounou ; assistante maternelle']],
      Annonces: [
        ['Texte', 'Du', 'Au'],
        ['Le bus ne passe pas.', new Date(Date.UTC(2026, 11, 12)), '14/12/2026 18h'],
      ],
    });
    const { records, problems } = await read(file);
    assert.deepEqual(problems, []);
    assert.deepEqual(records.root[0].record, { title: 'Notre convention', publisher: { phone: '03 53 01 00 01' } });
    assert.deepEqual(records.synonyms[0].record, ['nounou', 'assistante maternelle']);
    assert.deepEqual(records.notices[0].record, {
      id: 'le-bus-ne-passe-pas',
      text: 'Le bus ne passe pas.',
      from: '2026-12-12',
      until: '2026-12-14T18:00:00+01:00',
    });
  });
});

describe('opening hours in one cell of « Services »', () => {
  const HEAD = 'Nom;Résumé;Thèmes;Horaires d’ouverture';
  const service = (hours) => csv('services.csv', `${HEAD}\nCrèche;Un lieu.;Petite enfance;"${hours}"\n`);

  it('are read as people say them, over several lines too', async () => {
    const { hours } = await only(read(service('lun-ven 9h-12h / 14h-17h ; sam 9h-12h')));
    const day = [
      ['09:00', '12:00'],
      ['14:00', '17:00'],
    ];
    assert.deepEqual(hours.week, { mo: day, tu: day, we: day, th: day, fr: day, sa: [['09:00', '12:00']] });
    const lines = await only(read(service('lundi : 9h-12h\nmardi : 14 h à 17 h')));
    assert.deepEqual(lines.hours.week, { mo: [['09:00', '12:00']], tu: [['14:00', '17:00']] });
  });

  it('stay word for word where they cannot be said otherwise, and that is told at the cell', async () => {
    const imported = await read(service('semaines paires : lun 9h-12h'));
    const { hours } = await only(imported);
    assert.equal(hours.week, undefined);
    assert.match(hours.note, /semaines paires : lun 9h-12h/);
    const [{ kind, level, place }] = imported.problems;
    assert.deepEqual([kind, level, place.row, place.column], ['hours-in-words', 'warning', 2, 'Horaires d’ouverture']);
  });

  it('give way, day by day, to the rows of the sheet « Horaires »', async () => {
    const { hours } = await only(
      read(service('lun-mar 9h-12h'), csv('horaires.csv', 'Service;Lundi\nCrèche;14h-18h\n')),
    );
    assert.deepEqual([hours.week.mo, hours.week.tu], [[['14:00', '18:00']], [['09:00', '12:00']]]);
  });

  it('say that one comes by appointment, unless « Rendez-vous » says something else', async () => {
    const said = await only(read(service('sur rendez-vous')));
    assert.equal(said.appointment, 'required');
    const rows = `${HEAD};Rendez-vous\nCrèche;Un lieu.;Petite enfance;sur rendez-vous;Possible\n`;
    assert.equal((await only(read(csv('services.csv', rows)))).appointment, 'possible');
  });
});
