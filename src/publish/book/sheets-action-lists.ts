/** The sheets whose rows belong to an action: its steps, indicators, deadlines, money, news and links. */
import { choice, count, doneOn, line, looseDay, number, text, url } from './kinds.js';
import { actionStatus, deadlines } from './columns.js';
import type { Column, SheetShape } from './shape.js';

const ofAction: Column = {
  path: '@of',
  title: 'Action',
  also: ['titre de l’action', 'identifiant de l’action', 'fiche action', 'identifiant'],
  kind: line,
  required: true,
  help: 'Aide : identifiant ou titre de l’action.',
  example: 'Exemple',
};
const child = (name: string, also: string[], help: string, list: string, columns: readonly Column[]): SheetShape => ({
  name,
  also,
  help,
  of: 'actions',
  list,
  columns: [ofAction, ...columns],
});

const steps = child('Étapes', ['jalons', 'calendrier', 'étapes des actions'], 'Les étapes d’une action.', 'steps', [
  {
    path: 'title',
    title: 'Étape',
    also: ['titre', 'intitulé', 'jalon'],
    kind: line,
    required: true,
    example: 'Choisir le local',
  },
  {
    path: 'due',
    title: 'Échéance',
    also: ['prévue le', 'pour le', 'date', 'date prévue'],
    kind: looseDay,
    example: '03/2027',
  },
  {
    path: 'done',
    title: 'Faite le',
    also: ['fait', 'faite', 'réalisée', 'date de réalisation'],
    kind: doneOn,
    help: 'La date, ou « oui ».',
  },
  { path: 'note', title: 'Remarque', also: ['note', 'commentaire'], kind: text },
]);

const value: readonly Column[] = [
  { path: 'value', title: 'Valeur', also: ['résultat', 'chiffre'], kind: number },
  { path: 'text', title: 'Appréciation', also: ['texte', 'valeur en mots'], kind: line },
];
const indicators = child(
  'Indicateurs',
  ['indicateurs de suivi', 'indicateurs d’évaluation'],
  'Les indicateurs d’une action.',
  'indicators',
  [
    { path: 'id', title: 'Identifiant', also: ['code'], kind: line, help: 'Vide : tiré du nom.' },
    {
      path: 'name',
      title: 'Indicateur',
      also: ['nom', 'intitulé', 'libellé'],
      kind: line,
      required: true,
      example: 'Familles accueillies',
    },
    { path: 'definition', title: 'Définition', also: ['mode de calcul'], kind: text },
    { path: 'source', title: 'Source', also: ['origine des données'], kind: line },
    {
      path: 'type',
      title: 'Type',
      also: ['nature'],
      kind: choice(
        { means: 'Moyens', output: 'Réalisation', outcome: 'Résultat' },
        { moyen: 'means', impact: 'outcome' },
      ),
    },
    { path: 'unit', title: 'Unité', kind: line },
    ...(['baseline', 'target'] as const).flatMap((path) => {
      const of = path === 'baseline' ? 'de départ' : 'cible';
      return [
        {
          path: `${path}.date`,
          title: `Date ${of}`,
          kind: looseDay,
          ...(path === 'target' && { also: ['échéance de la cible'] }),
        },
        ...value.map((column) => ({
          ...column,
          path: `${path}.${column.path}`,
          title: `${column.title} ${of}`,
          also: path === 'target' && column.path === 'value' ? ['cible', 'objectif'] : [],
        })),
      ];
    }),
  ],
);

const measures: SheetShape = {
  ...child(
    'Mesures',
    ['valeurs', 'relevés', 'valeurs des indicateurs'],
    'Les valeurs relevées d’un indicateur, une par date.',
    'values',
    [
      {
        path: '@item',
        title: 'Indicateur',
        also: ['nom de l’indicateur', 'identifiant de l’indicateur'],
        kind: line,
        required: true,
        example: 'Familles accueillies',
      },
      { path: 'date', title: 'Date', also: ['relevée le', 'année'], kind: looseDay, required: true, example: '2026' },
      ...value,
    ],
  ),
  within: { list: 'indicators', by: ['id', 'name'] },
};

const moved: SheetShape = {
  ...child(
    'Échéances',
    ['reports', 'échéances successives'],
    'Les échéances d’une action, dans l’ordre où elles ont été fixées.',
    'deadlines',
    deadlines,
  ),
};
const stepsMoved: SheetShape = {
  ...child(
    'Échéances des étapes',
    ['reports des étapes'],
    'Les échéances d’une étape, dans l’ordre où elles ont été fixées.',
    'deadlines',
    [
      { path: '@item', title: 'Étape', kind: line, required: true, example: 'Choisir le local' },
      ...deadlines.map((column) =>
        column.path === 'end' ? { ...column, title: 'Nouvelle échéance', also: ['échéance', 'date'] } : column,
      ),
    ],
  ),
  within: { list: 'steps', by: ['title'] },
};

const funding = child('Financements', ['budget', 'financeurs'], 'Qui paie quoi.', 'funding', [
  {
    path: 'funder',
    title: 'Financeur',
    also: ['nom du financeur'],
    kind: line,
    required: true,
    example: 'CAF de l’Yonne',
  },
  { path: 'year', title: 'Année', also: ['exercice'], kind: count },
  { path: 'planned', title: 'Prévu', also: ['montant prévu', 'montant', 'budget prévisionnel'], kind: number },
  { path: 'spent', title: 'Dépensé', also: ['montant dépensé', 'réalisé'], kind: number },
]);
const updates = child(
  'Actualités',
  ['suivi', 'journal', 'nouvelles'],
  'Ce qui s’est passé, du plus ancien au plus récent.',
  'updates',
  [
    { path: 'date', title: 'Date', also: ['le'], kind: looseDay, required: true, example: '15/09/2026' },
    { path: 'title', title: 'Titre', kind: line },
    { path: 'text', title: 'Texte', also: ['contenu', 'commentaire'], kind: text },
    { path: 'status', title: 'État', also: ['statut'], kind: actionStatus },
    { path: 'source', title: 'Lien', also: ['source'], kind: url },
  ],
);
const links = child('Liens', ['documents', 'ressources'], 'Les pages et documents d’une action.', 'links', [
  { path: 'title', title: 'Titre', also: ['nom', 'intitulé'], kind: line, required: true, example: 'Compte rendu' },
  {
    path: 'url',
    title: 'Adresse',
    also: ['lien', 'url'],
    kind: url,
    required: true,
    example: 'https://exemple.fr/compte-rendu',
  },
]);

/** In the order in which they are read: an indicator stands before its values. */
export const ACTION_LISTS: readonly SheetShape[] = [
  steps,
  stepsMoved,
  indicators,
  measures,
  moved,
  funding,
  updates,
  links,
];
