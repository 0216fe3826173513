/** The sheets of the territory itself: « Communes », « Thèmes », « Synonymes », « Configuration »… */
import { count, day, line, list, looseDay, moment, number, phone, text, url } from './kinds.js';
import { themes } from './kinds-names.js';
import { contact, coverageColumn, id, start, themesColumn } from './columns.js';
import type { SheetShape } from './shape.js';

const EXAMPLE = 'Exemple';

const communes: SheetShape = {
  name: 'Communes',
  also: ['liste des communes', 'villes'],
  help: 'Les communes de la convention.',
  of: 'communes',
  columns: [
    {
      path: 'code',
      title: 'Code INSEE',
      also: ['insee', 'code', 'code commune'],
      kind: {
        ...line,
        read: (cell) =>
          typeof cell === 'number'
            ? String(cell).padStart(5, '0')
            : String(line.read(cell, { communes: [], themes: [], zone: '' }))
                .padStart(4, '0')
                .toUpperCase(),
      },
      required: true,
      help: 'Aide : 5 caractères, et non le code postal.',
      example: EXAMPLE,
    },
    {
      path: 'name',
      title: 'Nom',
      also: ['commune', 'nom de la commune'],
      kind: line,
      required: true,
      example: 'Véron',
    },
    { path: 'postalCodes', title: 'Codes postaux', also: ['cp', 'code postal'], kind: list, example: '89510' },
    { path: 'population', title: 'Population', also: ['habitants'], kind: count },
    { path: 'latitude', title: 'Latitude', also: ['lat'], kind: number },
    { path: 'longitude', title: 'Longitude', also: ['lon', 'lng'], kind: number },
    { path: 'url', title: 'Site de la commune', also: ['site', 'site internet', 'site web'], kind: url },
    ...contact().map((column) =>
      column.path === 'contact.url' ? { ...column, title: 'Page de contact', also: ['lien de contact'] } : column,
    ),
  ],
};

const themesSheet: SheetShape = {
  name: 'Thèmes',
  also: ['thématiques', 'enjeux'],
  help: 'Les mots par lesquels les habitants filtrent, dans l’ordre d’affichage.',
  of: 'themes',
  columns: [
    id,
    { path: 'name', title: 'Nom', also: ['thème', 'intitulé'], kind: line, required: true, example: 'Petite enfance' },
    {
      path: 'parent',
      title: 'Dans le thème',
      also: ['thème parent', 'parent', 'rubrique'],
      kind: line,
      help: 'Identifiant du thème plus large.',
    },
    { path: 'description', title: 'Description', kind: text },
  ],
};

const synonyms: SheetShape = {
  name: 'Synonymes',
  also: ['mots équivalents', 'vocabulaire'],
  help: 'Les mots que les habitants emploient pour une même chose, une ligne par groupe.',
  of: 'synonyms',
  columns: [
    {
      path: 'words',
      title: 'Mots',
      also: ['synonymes', 'mots équivalents'],
      kind: list,
      required: true,
      help: 'Aide : séparés par un point-virgule.',
      example: EXAMPLE,
    },
  ],
};

const notices: SheetShape = {
  name: 'Annonces',
  also: ['messages', 'alertes', 'avis'],
  help: 'Les messages urgents, montrés en haut des pages.',
  of: 'notices',
  columns: [
    ...start,
    {
      path: 'text',
      title: 'Texte',
      also: ['message', 'annonce'],
      kind: text,
      required: true,
      example: 'Le bus numérique ne circule pas le 12 décembre.',
    },
    { path: 'from', title: 'À partir du', also: ['du', 'début'], kind: moment },
    { path: 'until', title: 'Jusqu’au', also: ['au', 'fin'], kind: moment },
    coverageColumn,
  ],
};

const agreements: SheetShape = {
  name: 'Conventions',
  also: ['ctg', 'convention'],
  help: 'Les conventions, la plus ancienne d’abord.',
  of: 'agreements',
  columns: [
    id,
    {
      path: 'title',
      title: 'Titre',
      also: ['nom', 'convention'],
      kind: line,
      required: true,
      example: 'Convention 2027-2031',
    },
    { path: 'start', title: 'Début', also: ['du', 'date de début'], kind: day, required: true, example: '01/01/2027' },
    { path: 'end', title: 'Fin', also: ['au', 'date de fin'], kind: day, required: true, example: '31/12/2031' },
    { path: 'extendedTo', title: 'Prolongée jusqu’au', also: ['avenant'], kind: day },
    { path: 'url', title: 'Lien', also: ['page', 'site'], kind: url },
    themesColumn,
  ],
};

const help: SheetShape = {
  name: 'Numéros utiles',
  also: ['aide', 'numéros d’aide', 'urgences', 'numéros d’urgence'],
  help: 'Les personnes à appeler : 3919, 119, un numéro local.',
  of: 'help',
  columns: [
    {
      path: 'name',
      title: 'Nom',
      also: ['service', 'intitulé'],
      kind: line,
      required: true,
      help: 'Aide : tel que les habitants le lisent.',
      example: EXAMPLE,
    },
    { path: 'phone', title: 'Téléphone', also: ['tel', 'numéro'], kind: phone, required: true, example: '3919' },
    { path: 'hours', title: 'Horaires', also: ['heures'], kind: line },
    { path: 'url', title: 'Site', also: ['lien', 'site internet'], kind: url },
    { path: 'themes', title: 'Thèmes', also: ['thématiques'], kind: themes },
  ],
};

const publicHolidays: SheetShape = {
  name: 'Jours fériés',
  also: ['fériés'],
  help: 'Les jours fériés connus.',
  of: 'publicHolidays',
  columns: [
    {
      path: 'date',
      title: 'Date',
      also: ['jour'],
      kind: looseDay,
      required: true,
      help: 'Aide : un jour par ligne.',
      example: EXAMPLE,
    },
    { path: 'name', title: 'Nom', also: ['fête'], kind: line, required: true, example: 'Noël' },
  ],
};

const schoolHolidays: SheetShape = {
  name: 'Vacances scolaires',
  also: ['vacances'],
  help: 'Les vacances de la zone du territoire.',
  of: 'schoolHolidays',
  columns: [
    {
      path: 'name',
      title: 'Nom',
      also: ['vacances'],
      kind: line,
      required: true,
      help: 'Aide : premier et dernier jour compris.',
      example: EXAMPLE,
    },
    { path: 'from', title: 'Du', also: ['premier jour', 'début'], kind: day, required: true, example: '19/12/2026' },
    { path: 'to', title: 'Au', also: ['dernier jour', 'fin'], kind: day, required: true, example: '03/01/2027' },
  ],
};

export const TERRITORY_SHEETS: readonly SheetShape[] = [
  communes,
  themesSheet,
  synonyms,
  notices,
  agreements,
  help,
  publicHolidays,
  schoolHolidays,
];
