/** The sheets of the roadmap: « Actions » and what follows each of them. */
import { choice, count, day, email, line, list, looseDay, number, text } from './kinds.js';
import { actionStatus, contact, coverageColumn, provenance, start, themesColumn } from './columns.js';
import { ACTION_LISTS } from './sheets-action-lists.js';
import type { SheetShape } from './shape.js';

const actions: SheetShape = {
  name: 'Actions',
  also: ['fiches actions', 'fiche action', 'feuille de route', 'plan d’actions'],
  help: 'Une action de la convention par ligne.',
  of: 'actions',
  columns: [
    ...start,
    { path: 'number', title: 'Numéro', also: ['n°', 'no', 'num'], kind: count, example: '1' },
    {
      path: 'title',
      title: 'Titre',
      also: ['nom', 'intitulé', 'action', 'titre de l’action'],
      kind: line,
      required: true,
      example: 'Ouvrir un lieu d’accueil enfants-parents',
    },
    {
      path: 'summary',
      title: 'Résumé',
      also: ['présentation', 'en bref'],
      kind: text,
      required: true,
      example: 'Un lieu où parents et tout-petits passent un moment ensemble.',
    },
    themesColumn,
    {
      path: 'agreement',
      title: 'Convention',
      also: ['ctg'],
      kind: line,
      help: 'Identifiant de la convention. Vide : celle d’aujourd’hui.',
    },
    {
      path: 'follows',
      title: 'Prend la suite de',
      also: ['suite de'],
      kind: list,
      help: 'Identifiants d’actions d’une convention précédente.',
    },
    {
      path: 'status',
      title: 'État',
      also: ['statut', 'état d’avancement', 'avancement'],
      kind: actionStatus,
      help: 'Vide : « statut non renseigné ».',
    },
    {
      path: 'progress',
      title: 'Avancement (%)',
      also: ['pourcentage', 'taux d’avancement', '% d’avancement'],
      kind: { ...number, read: percent },
    },
    { path: 'start', title: 'Début', also: ['date de début', 'démarrage'], kind: looseDay },
    {
      path: 'end',
      title: 'Échéance',
      also: ['fin', 'date de fin', 'terme'],
      kind: looseDay,
      help: 'La dernière fixée ; les précédentes dans la feuille « Échéances ».',
    },
    { path: 'context', title: 'Contexte', also: ['constat', 'diagnostic'], kind: text },
    { path: 'objectives', title: 'Objectifs', kind: list },
    { path: 'audience', title: 'Public visé', also: ['public', 'publics', 'pour qui'], kind: text },
    coverageColumn,
    {
      path: 'lead.organization',
      title: 'Porteur',
      also: ['pilote', 'structure pilote', 'structure porteuse', 'porteur de l’action'],
      kind: line,
      help: 'L’organisme qui la mène.',
    },
    {
      path: 'lead.name',
      title: 'Personne à contacter',
      also: ['référent', 'personne pilote', 'nom du référent'],
      kind: line,
    },
    {
      path: 'lead.email',
      title: 'Courriel de la personne',
      also: ['courriel du référent', 'mail du référent'],
      kind: email,
    },
    { path: 'partners', title: 'Partenaires', kind: list },
    ...contact(),
    { path: 'evaluation.results', title: 'Résultats', also: ['bilan'], kind: text },
    { path: 'evaluation.lessons', title: 'Enseignements', also: ['leçons'], kind: text },
    {
      path: 'evaluation.decision',
      title: 'Suite donnée',
      also: ['décision'],
      kind: choice({ continue: 'Continuer', change: 'Modifier', stop: 'Arrêter' }),
    },
    { path: 'evaluation.validated', title: 'Bilan validé le', also: ['validé le'], kind: day },
    ...provenance,
  ],
};

/** « 40 % » in a cell of its own format is 0.4. */
function percent(cell: Parameters<typeof number.read>[0], names: Parameters<typeof number.read>[1]) {
  const value = number.read(cell, names);
  return typeof cell === 'number' && cell > 0 && cell < 1 ? Math.round(cell * 10_000) / 100 : value;
}

export const ACTION_SHEETS: readonly SheetShape[] = [actions, ...ACTION_LISTS];
