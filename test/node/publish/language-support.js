/** Documents in which somebody made every mistake that is told, by their paths in a folder; all of it is fictitious. */
import { TERRITORY } from './build-support.js';

const table = (...rows) => `${rows.join('\n')}\n`;
const png = Buffer.from('89504e470d0a1a0a', 'hex');

const services = table(
  'Identifiant;Nom;Résumé;Thèmes;Commune;Description;Vérifié le;Télephonne;Courriel;Site;Âge min;Rendez-vous;Horaires;Sensible;Adresse;Publication;Nom;Noms;Lubie',
  'Été;Crèche;Un lieu.;Sport;Véronne;;hier;x;x;x;x;parfois;selon la lune;;;Public;x;;x',
  'a;Accueil;;;Sens;Un lieu de jeu. Appelez Mme Martin au 06 12 34 56 78.;01/11/2020;06 12 34 56 78;jeanne.martin@exemple.fr;;;;;;;;;;',
  'b;;;;;;;;;;;;;;;Public;;;',
  'c;Refuge;Un lieu.;Enfance;Sens;;01/11/2026;;;;;;;oui;2 rue Haute;Public;;;',
  'd;Accueil;Un lieu.;Enfance;Sens;Appelez le 06 12 34 56 78.;01/11/2026;06 12 34 56 78;jeanne.martin@exemple.fr;;;;;;;Public;;;',
);
const hours = table('Service;Lundi;Du;Au', 'Accuei;9h;;', 'Accueil;de bonne heure;;', 'c;26h;32/12/2026;1');
const events = table(
  'Identifiant;Titre;Résumé;Thèmes;Date;Heure de début;Heure de fin;Image;Description de l’image',
  'e1;Fête;Une fête.;Enfance;05/12/2020;9h;;absente.png;',
  'e2;Bal;Un bal.;Enfance;jeudi;25h;;../dehors.png;Un bal',
  'e3;Jeu;Un jeu.;Enfance;05/12/2026;9h;;https://images.exemple.fr/x.png;Un jeu',
  'e4;Marche;Une marche.;Enfance;05/12/2026;9h;;images/notes.txt;Des notes',
  'e5;Dessin;Un dessin.;Enfance;05/12/2026;9h;;images/code.svg;Un dessin',
  'e6;Photo;Une photo.;Enfance;05/12/2026;9h;;images/lourde.png;Une photo',
  'e8;Coupe;Une coupe.;Enfance;05/12/2026;9h;;images/coupee.png;Une coupe',
  'e7;Atelier;Un atelier.;Enfance;;;;;',
);
const actions = table(
  'Identifiant;Titre;Résumé;Fin;Numéro',
  'x1;Ouvrir;Ouvrir un lieu.;2020;1',
  'x2;Fermer;Fermer.;2030;1',
);
const steps = table('Action;Étape;Échéance', 'x1;Préparer;bientôt', 'x9;Rien;2026');

const event = (...lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//exemple//FR',
  event('UID:1', 'SUMMARY:Conseil', 'CLASS:PRIVATE', 'DTSTART:20261205T090000Z'),
  event('UID:2', 'DTSTART:20261205T090000Z'),
  event('UID:3', 'SUMMARY:Ronde', 'DTSTART:20261205T090000Z', 'DTEND:20261204T090000Z'),
  event('UID:4', 'SUMMARY:Veille', 'DTSTART:20261205T090000Z', 'RRULE:FREQ=WEEKLY', 'LOCATION:Salle des fêtes'),
  event('UID:5', 'SUMMARY:Ancien', 'DTSTART:20010105T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'),
  event('UID:6', 'SUMMARY:Lune', 'DTSTART;TZID=Lune/Mer:20261205T090000'),
  event('UID:7', 'SUMMARY:Suite', 'DTSTART:20261205T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=4'),
  event('UID:7', 'SUMMARY:Suite', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261212T090000Z', 'DTSTART:20261212T100000Z'),
  event('SUMMARY Abîmé'),
  'END:VCALENDAR',
].join('\r\n');

const agenda = {
  total: 9,
  events: [
    {
      uid: 1,
      slug: 'un',
      title: { fr: 'Un' },
      state: 2,
      status: 9,
      location: { name: 'Salle' },
      timings: [{ begin: 'x' }],
    },
    { uid: 2, slug: 'deux', title: { fr: 'Deux' }, state: 0, timings: [] },
    { uid: 3, slug: 'trois', title: { fr: '' }, state: 2, timings: [] },
    { uid: 4, slug: 'quatre', title: { fr: 'Quatre' }, state: 2, timings: [] },
    {
      uid: 5,
      slug: 'cinq',
      title: { fr: 'Cinq' },
      state: 2,
      timings: [{ begin: '2026-12-05T14:00:00+01:00', end: '2026-12-05T16:00:00+01:00' }],
    },
  ],
};
const franceServices = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { id_fs: '1', lib_fs: '', h_lundi: 'x' }, geometry: null },
    { type: 'Feature', properties: { id_fs: '2', lib_fs: 'Bus', itinerance: 'Oui', insee_com: '89387', h_lundi: 'x' } },
  ],
};
const mediation = table(
  'id,nom,commune,code_postal,adresse,services,horaires,courriels,site_web,itinerance',
  ',Sans numéro,Sens,89100,1 rue Basse,,,,,',
  'm1,Atelier,Nulle-Part,89100,1 rue Basse,Utiliser le numérique,quand on veut,moi,ici,Itinérant',
);
const inclusion = {
  structures: [],
  services: [
    { id: 's1', source: 'x', structure_id: 'y', nom: 'Aide', description: 'Une aide.', thematiques: ['famille--lune'] },
    { id: 's1', source: 'x', structure_id: 'y', nom: 'Aide', description: 'Une aide.', thematiques: [] },
    { id: '', source: 'x', structure_id: 'y', nom: '', description: '' },
  ],
};
const plan = table(
  'Titre de la fiche action;Description;Statut;Personne pilote;Date de début',
  'Agir;Faire.;Au point mort;Jeanne Martin;un jour',
  'Agir;Refaire.;En cours;;',
  ';Vide.;;;',
);

/** The files, and the kinds of problems that they must bring about. */
export async function MISTAKEN() {
  const build = {
    ...TERRITORY,
    'communes.csv': table('Code INSEE;Nom;Codes postaux', '89387;Sens;89100', '89443;Véron;89510'),
    'services.csv': services,
    'horaires.csv': hours,
    'events/evenements.csv': events,
    'events/images/notes.txt': 'Des notes.',
    'events/images/code.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    'events/images/lourde.png': Buffer.concat([png, Buffer.alloc(1_000_001)]),
    'events/images/coupee.png': png,
    'actions.csv': actions,
    'etapes.csv': steps,
    'autre/services.csv': table(
      'Identifiant;Nom;Résumé;Thèmes;Commune;Vérifié le',
      'd;Accueil;Un autre lieu.;Enfance;Sens;02/11/2026',
      'z;Refuge;Un lieu.;Enfance;Sens;01/11/2026',
    ),
    'sans-titres/services.csv': table('a;b;c', '1;2;3'),
    'ouvert/services.csv': 'Nom;Résumé\n"Sans fin;x\n',
    'agenda.ics': calendar,
    'agenda.json': JSON.stringify(agenda),
    'france-services.json': JSON.stringify(franceServices),
    'mediation.csv': mediation,
    'inclusion.json': JSON.stringify(inclusion),
    'plan.csv': plan,
    'coupe.json': '{"events": [',
    'inconnu.json': '{"a": 1}',
    'abime.xlsx': 'PK',
    'ancien.xlsx': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(64)]),
  };
  const problems = [
    'unreadable-file',
    'locked-file',
    'broken-json',
    'unknown-format',
    'unknown-column',
    'guessed-column',
    'column-twice',
    'no-header',
    'open-quote',
    'missing-cell',
    'unknown-theme',
    'unknown-commune',
    'unreadable-value',
    'unknown-choice',
    'unknown-owner',
    'unclear-hours',
    'hours-in-words',
    'mended-id',
    'no-publication',
    'no-theme',
    'no-summary',
    'no-end',
    'no-alternative',
    'no-lead',
    'no-status',
    'not-verified',
    'past-event',
    'personal-data',
    'personal-data-in-text',
    'shelter-address',
    'conflict',
    'picture-missing',
    'picture-outside',
    'picture-remote',
    'picture-unknown',
    'picture-active',
    'picture-too-big',
    'picture-damaged',
    'private-entry',
    'incomplete-record',
    'unreadable-date',
    'endless-series',
    'outside-window',
    'unknown-zone',
    'openagenda-not-public',
    'openagenda-first-page',
    'no-public-address',
  ];
  return { build, problems };
}
