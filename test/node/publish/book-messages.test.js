/** What a coordinator is told of a workbook: which cell, what is wrong and how to mend it, in both languages. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { OPTIONS, book, csv } from './book-support.js';

let readBooks, speak;
before(async () => {
  ({ readBooks, speak } = await loadSource('test/support/publishing.ts'));
});

const SERVICE = 'Crèche;Un lieu.;Petite enfance';
const services = (titles, ...rows) => csv('services.csv', `${[titles, ...rows].join('\n')}\n`);
const withHours = (row) => [services('Nom;Résumé;Thèmes', SERVICE), csv('horaires.csv', `Service;Lundi\n${row}\n`)];

const IN_EVENTS = { file: 'evenements.csv', sheet: 'evenements' };
const IN_HOURS = { file: 'horaires.csv', sheet: 'horaires' };

/** Files; the level, the kind, the place and the value of the one problem that they give; what is said, and how to mend it.
 * @type {{ files: unknown, problem: [level: string, kind: string, place: Record<string, unknown>, value?: unknown], french: string[], english: string[] }[]} */
const CASES = [
  {
    files: [services('Nom;Résumé;Thèmes', ';Un lieu.;Petite enfance')],
    problem: ['error', 'missing-cell', { row: 2, column: 'Nom' }],
    french: ['« Nom » est vide : la ligne n’est pas publiée.', 'Remplissez « Nom », ou videz la ligne.'],
    english: ['“Nom” is empty: the row is not published.', 'Fill in “Nom”, or empty the row.'],
  },
  {
    files: [services('Nom;Résumé;Thèmes;Publication', `${SERVICE};`)],
    problem: ['advice', 'no-publication', { row: 2, column: 'Publication' }],
    french: [
      'La colonne « Publication » est vide : la ligne n’est pas publiée.',
      'Choisissez « Public » pour la publier.',
    ],
    english: ['The column “Publication” is empty: the row is not published.', 'Choose “Public” to publish it.'],
  },
  {
    files: [services('Nom;Résumé;Thèmes;Identifiant', `${SERVICE};Été 1`)],
    problem: ['advice', 'mended-id', { row: 2, column: 'Identifiant' }, 'Été 1'],
    french: [
      'L’identifiant « Été 1 » ne peut pas servir d’adresse : il est lu « ete-1 ».',
      'Écrivez « ete-1 » dans la cellule.',
    ],
    english: ['The id “Été 1” cannot be used as an address: it is read as “ete-1”.', 'Write “ete-1” in the cell.'],
  },
  {
    files: [services('Nom;Résumé;Thèmes', 'Crèche;Un lieu.;')],
    problem: ['warning', 'no-theme', { row: 2, column: 'Thèmes' }],
    french: [
      'La ligne n’a pas de thème : les habitants qui filtrent ne la trouveront pas.',
      'Choisissez au moins un thème.',
    ],
    english: ['The row has no theme: residents who filter will not find it.', 'Choose at least one theme.'],
  },
  {
    files: [services('Nom;Description;Thèmes', SERVICE)],
    problem: ['advice', 'no-summary', { row: 2, column: 'Résumé' }],
    french: [
      'Le résumé est vide : le début de la description le remplace.',
      'Écrivez une ou deux phrases simples, 280 caractères au plus.',
    ],
    english: [
      'The summary is empty: the beginning of the description stands in for it.',
      'Write one or two plain sentences, 280 characters at most.',
    ],
  },
  {
    files: [csv('evenements.csv', `Titre;Résumé;Thèmes;Date;Heure de début\n${SERVICE};5/12/2026;9h\n`)],
    problem: ['advice', 'no-end', { ...IN_EVENTS, row: 2, column: 'Heure de fin' }],
    french: ['L’heure de fin n’est pas donnée.', 'Écrivez l’heure de fin : elle sert aux agendas des téléphones.'],
    english: ['The end time is not given.', 'Write the end time: calendars on phones need it.'],
  },
  {
    files: [csv('evenements.csv', `Titre;Résumé;Thèmes;Date;Image\n${SERVICE};5/12/2026;fete.png\n`)],
    problem: ['warning', 'no-alternative', { ...IN_EVENTS, row: 2, column: 'Description de l’image' }],
    french: [
      'L’image n’est pas décrite : une personne aveugle n’en saura rien.',
      'Dites en une phrase ce qu’elle montre, ou écrivez « décorative » si elle n’apprend rien.',
    ],
    english: [
      'The picture is not described: a blind person will know nothing of it.',
      'Say in one sentence what it shows, or write “décorative” if it tells nothing.',
    ],
  },
  {
    files: [services('Nom;Résumé;Thèmes;Horaires', `${SERVICE};selon la lune`)],
    problem: ['warning', 'hours-in-words', { row: 2, column: 'Horaires' }, 'selon la lune'],
    french: [
      'Ces horaires restent en toutes lettres, sans « ouvert maintenant » : « selon la lune ».',
      'Écrivez-les comme « lundi au vendredi 9h-12h / 14h-17h », ou jour par jour dans la feuille « Horaires ».',
    ],
    english: [
      'These hours stay in words, without “open now”: “selon la lune”.',
      'Write them like “lundi au vendredi 9h-12h / 14h-17h”, or day by day in the sheet “Horaires”.',
    ],
  },
  {
    files: [services('Résumé;Thèmes', 'Un lieu.;Petite enfance')],
    problem: ['error', 'missing-column', { row: 1, column: 'Nom' }],
    french: [
      'Il manque la colonne « Nom » : aucune ligne de la feuille n’est publiée.',
      'Ajoutez-la, ou donnez ce titre à la colonne qui la remplace.',
    ],
    english: [
      'The column “Nom” is missing: no row of the sheet is published.',
      'Add it, or give this title to the column that takes its place.',
    ],
  },
  {
    files: [services('Nom;Résumé;Thèmes;Site web', `${SERVICE};#REF!`)],
    problem: ['warning', 'formula-error', { row: 2, column: 'Site web' }, '#REF!'],
    french: [
      'La formule donne « #REF! » : la cellule est lue comme vide.',
      'Corrigez la formule, ou écrivez la valeur.',
    ],
    english: ['The formula gives “#REF!”: the cell is read as empty.', 'Correct the formula, or write the value.'],
  },
  {
    files: [services('a;b', 'c;d')],
    problem: ['error', 'no-header', {}],
    french: [
      'Les titres des colonnes de la feuille « Services » n’ont pas été trouvés.',
      'Mettez sur une ligne, en haut, au moins « Identifiant », « Publication », « Nom ».',
    ],
    english: [
      'The titles of the columns of the sheet “Services” were not found.',
      'Put on one row, at the top, at least “Identifiant”, “Publication”, “Nom”.',
    ],
  },
  {
    files: [services('Nom;Résumé;Thèmes;Lubie', `${SERVICE};x`)],
    problem: ['advice', 'unknown-column', { row: 1, column: 'Lubie' }, 'Lubie'],
    french: [
      'La colonne « Lubie » n’est pas connue : elle n’est pas publiée.',
      'Renommez-la si elle doit l’être, ou mettez « Interne » dans son titre.',
    ],
    english: [
      'The column “Lubie” is not known: it is not published.',
      'Rename it if it should be, or put the word “Interne” in its title.',
    ],
  },
  {
    files: [services('Nom;Résumé;Thèmes;Télephonne', `${SERVICE};3919`)],
    problem: ['advice', 'guessed-column', { row: 1, column: 'Télephonne' }, 'Télephonne'],
    french: [
      'La colonne « Télephonne » est lue comme « Téléphone ».',
      'Écrivez « Téléphone » si c’est bien elle ; sinon, mettez « Interne » dans son titre.',
    ],
    english: [
      'The column “Télephonne” is read as “Téléphone”.',
      'Write “Téléphone” if that is what it is; if not, put the word “Interne” in its title.',
    ],
  },
  {
    files: [services('Nom;Résumé;Thèmes;Intitulé', `${SERVICE};Autre`)],
    problem: ['warning', 'column-twice', { row: 1, column: 'Intitulé' }],
    french: [
      'Deux colonnes disent « Nom » : la première est publiée, celle-ci ne l’est pas.',
      'Gardez une des deux, ou mettez « Interne » dans le titre de l’autre.',
    ],
    english: [
      'Two columns say “Nom”: the first is published, this one is not.',
      'Keep one of the two, or put the word “Interne” in the title of the other.',
    ],
  },
  {
    files: [services('Nom;Résumé;Thèmes', SERVICE), csv('passages.csv', 'Service;Date;Remarque\nCrèche;;Une note\n')],
    problem: ['error', 'missing-cell', { file: 'passages.csv', sheet: 'passages', row: 2, column: 'Date' }],
    french: ['« Date » est vide : la ligne n’est pas publiée.', 'Écrivez la date, ou videz la ligne.'],
    english: ['“Date” is empty: the row is not published.', 'Write the date, or empty the row.'],
  },
  {
    files: withHours('Crèche;de bonne heure'),
    problem: ['warning', 'unclear-hours', { ...IN_HOURS, row: 2, column: 'Lundi' }, 'de bonne heure'],
    french: [
      '« de bonne heure » ne se lit pas comme des heures : c’est publié tel quel, en remarque.',
      'Écrivez par exemple « 9h-12h / 14h-17h », ou « fermé ».',
    ],
    english: [
      '“de bonne heure” cannot be read as hours: it is published as it is, as a note.',
      'Write for example “9h-12h / 14h-17h”, or “fermé”.',
    ],
  },
  {
    files: withHours('Zanzibar;9h-12h'),
    problem: ['error', 'unknown-owner', { ...IN_HOURS, row: 2, column: 'Service' }, 'Zanzibar'],
    french: ['« Zanzibar » n’est dans aucune ligne du classeur.', 'Écrivez l’identifiant de la ligne.'],
    english: ['“Zanzibar” is in no row of the workbook.', 'Write the id of the row.'],
  },
  {
    files: withHours('Creiche;9h-12h'),
    problem: ['error', 'unknown-owner', { ...IN_HOURS, row: 2, column: 'Service' }, 'Creiche'],
    french: ['« Creiche » n’est dans aucune ligne du classeur.', 'Vouliez-vous dire « creche » ?'],
    english: ['“Creiche” is in no row of the workbook.', 'Did you mean “creche”?'],
  },
  {
    files: [services('Nom;Résumé;Thèmes', SERVICE, SERVICE), csv('horaires.csv', 'Service;Lundi\nCrèche;9h-12h\n')],
    problem: ['error', 'unknown-owner', { ...IN_HOURS, row: 2, column: 'Service' }, 'Crèche'],
    french: [
      'Plusieurs lignes s’appellent « Crèche » : on ne sait pas laquelle est la bonne.',
      'Écrivez l’identifiant de la ligne.',
    ],
    english: ['Several rows are called “Crèche”: there is no telling which one is meant.', 'Write the id of the row.'],
  },
  {
    files: [
      csv('actions.csv', `Titre;Résumé;Thèmes\n${SERVICE}\n`),
      csv('mesures.csv', 'Action;Indicateur;Date;Valeur\nCrèche;Familles;2026;12\n'),
    ],
    problem: ['error', 'unknown-owner', { file: 'mesures.csv', sheet: 'mesures', row: 2 }, 'Familles'],
    french: ['« Familles » n’est pas dans cette action.', 'Écrivez le nom comme dans l’autre feuille.'],
    english: ['“Familles” is not in this action.', 'Write the name as in the other sheet.'],
  },
  {
    files: book({ Brouillard: [['a']] }).then((file) => [file]),
    problem: ['advice', 'unknown-sheet', { file: 'classeur.xlsx', sheet: 'Brouillard' }],
    french: [
      'La feuille « Brouillard » n’est pas connue : elle n’est pas publiée.',
      'Renommez-la si elle doit l’être : « Services », « Horaires », « Passages », « Événements »…',
    ],
    english: [
      'The sheet “Brouillard” is not known: it is not published.',
      'Rename it if it should be: “Services”, “Horaires”, “Passages”, “Événements”…',
    ],
  },
  {
    files: [csv('configuration.csv', 'Réglage;Valeur\nLangue;français\n')],
    problem: [
      'warning',
      'unreadable-value',
      { file: 'configuration.csv', sheet: 'configuration', row: 2, column: 'Langue' },
      'français',
    ],
    french: ['« français » n’est pas le code d’une langue.', 'Écrivez par exemple fr.'],
    english: ['“français” is not the code of a language.', 'Write for example fr.'],
  },
  {
    files: [csv('conventions.csv', 'Titre;Début;Fin\nCTG;1/1/2027;un jour\n')],
    problem: [
      'error',
      'unreadable-value',
      { file: 'conventions.csv', sheet: 'conventions', row: 2, column: 'Fin' },
      'un jour',
    ],
    french: ['« un jour » n’est pas une date.', 'Écrivez le jour, le mois et l’année : 05/12/2026.'],
    english: ['“un jour” is not a date.', 'Write the day, the month and the year: 05/12/2026.'],
  },
];

const told = ({ level, kind, place, value, message, mend }) => ({
  problem: [level, kind, place, value],
  said: [message, mend].map((text) => text.replaceAll('\u00a0', ' ')),
});

describe('what a coordinator is told', () => {
  for (const { files, problem, french, english } of CASES)
    it(`${french[0]} ${french[1]}`, async () => {
      const [level, kind, place, value] = problem;
      const expected = [level, kind, { file: 'services.csv', sheet: 'services', ...place }, value];
      try {
        for (const [language, said] of Object.entries({ fr: french, en: english })) {
          speak(language);
          const { problems } = await readBooks(await files, OPTIONS);
          assert.deepEqual(problems.map(told), [{ problem: expected, said }]);
        }
      } finally {
        speak('fr');
      }
    });
});
