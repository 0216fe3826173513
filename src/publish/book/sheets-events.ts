/** The sheets of events: « Événements », « Dates ». */
import { age, choice, count, email, line, list, moment, phone, text, url, yesNo } from './kinds.js';
import { choices } from './kinds-names.js';
import {
  actionsColumn,
  cost,
  coverageColumn,
  dateStatus,
  image,
  place,
  provenance,
  span,
  start,
  themesColumn,
} from './columns.js';
import type { Column, SheetShape } from './shape.js';

const registration: readonly Column[] = [
  {
    path: 'registration.required',
    title: 'Inscription obligatoire',
    also: ['inscription', 'sur inscription'],
    kind: yesNo,
  },
  { path: 'registration.url', title: 'Lien d’inscription', also: ['inscription en ligne'], kind: url },
  { path: 'registration.phone', title: 'Téléphone d’inscription', also: ['téléphone', 'tel'], kind: phone },
  { path: 'registration.email', title: 'Courriel d’inscription', also: ['courriel', 'mail', 'email'], kind: email },
  {
    path: 'registration.deadline',
    title: 'Inscription avant le',
    also: ['date limite d’inscription', 'date limite'],
    kind: moment,
  },
  { path: 'registration.waitingList', title: 'Liste d’attente', kind: yesNo },
  { path: 'capacity.total', title: 'Nombre de places', also: ['jauge', 'capacité', 'places'], kind: count },
  { path: 'capacity.remaining', title: 'Places restantes', kind: count },
];

const events: SheetShape = {
  name: 'Événements',
  also: ['agenda', 'manifestations', 'animations', 'ateliers', 'sorties'],
  help: 'Un événement par ligne. Plusieurs dates : une seule ligne ici, et les dates dans la feuille « Dates ».',
  of: 'events',
  assemble: 'span',
  columns: [
    ...start,
    {
      path: 'title',
      title: 'Titre',
      also: ['nom', 'nom de l’événement', 'intitulé', 'événement'],
      kind: line,
      required: true,
      example: 'Matinée d’éveil',
    },
    {
      path: 'summary',
      title: 'Résumé',
      also: ['présentation courte', 'en bref', 'accroche'],
      kind: text,
      required: true,
      help: 'Une ou deux phrases, 280 caractères au plus.',
      example: 'Jeux et comptines pour les tout-petits et leurs parents.',
    },
    ...span,
    { path: 'description', title: 'Description', also: ['présentation', 'texte', 'détails'], kind: text },
    themesColumn,
    ...place(),
    { path: 'online', title: 'Lien de visioconférence', also: ['en ligne', 'visio'], kind: url },
    {
      path: 'status',
      title: 'État',
      also: ['statut'],
      kind: choice(
        {
          scheduled: 'Prévu',
          rescheduled: 'Nouvelle date',
          'moved-online': 'En ligne',
          postponed: 'Reporté',
          full: 'Complet',
          cancelled: 'Annulé',
        },
        { annulée: 'cancelled', reportée: 'postponed', complète: 'full', maintenu: 'scheduled', confirmé: 'scheduled' },
      ),
    },
    { path: 'notice', title: 'Message urgent', also: ['alerte'], kind: text },
    ...registration,
    ...cost,
    { path: 'ageMonths.min', title: 'Âge minimum', also: ['âge min', 'à partir de', 'dès'], kind: age },
    { path: 'ageMonths.max', title: 'Âge maximum', also: ['âge max', 'jusqu’à'], kind: age, help: 'Non compris.' },
    { path: 'audiences', title: 'Publics', also: ['public', 'pour qui'], kind: list },
    {
      path: 'accessibility',
      title: 'Accessibilité',
      also: ['handicap', 'accessible à'],
      kind: choices(
        { hi: 'Auditif', vi: 'Visuel', pi: 'Psychique', mi: 'Moteur', ii: 'Intellectuel' },
        { pmr: 'mi', fauteuil: 'mi' },
      ),
    },
    ...image,
    { path: 'organizer', title: 'Organisateur', also: ['organisé par', 'porteur'], kind: line },
    { path: 'url', title: 'Page de l’événement', also: ['lien', 'site', 'url'], kind: url },
    { path: 'series.id', title: 'Identifiant de la série', kind: line },
    {
      path: 'series.title',
      title: 'Série',
      also: ['programme', 'cycle'],
      kind: line,
      help: 'Le programme dont l’événement fait partie.',
    },
    { path: 'sequence', title: 'Numéro de modification', kind: count, help: 'Tenu par l’outil : ne le changez pas.' },
    coverageColumn,
    { path: 'service', title: 'Service lié', also: ['service'], kind: line, help: 'Identifiant du service.' },
    actionsColumn,
    ...provenance,
  ],
};

const dates: SheetShape = {
  name: 'Dates',
  also: ['séances', 'créneaux', 'dates des événements'],
  help: 'Les dates des événements qui en ont plusieurs, ou dont une date change.',
  of: 'events',
  list: 'timings',
  assemble: 'span',
  columns: [
    {
      path: '@of',
      title: 'Événement',
      also: ['identifiant', 'titre', 'identifiant de l’événement'],
      kind: line,
      required: true,
      help: 'Aide : identifiant ou titre de l’événement.',
      example: 'Exemple',
    },
    ...span,
    ...place(),
    { path: 'status', title: 'État', also: ['statut'], kind: dateStatus },
    { path: 'movedFrom', title: 'Date annoncée d’abord', also: ['ancienne date', 'date initiale'], kind: moment },
    { path: 'note', title: 'Remarque', also: ['note', 'précisions'], kind: text },
  ],
};

export const EVENT_SHEETS: readonly SheetShape[] = [events, dates];
