/** The sheets of services: « Services », « Horaires », « Passages ». */
import { age, choice, day, line, list, text, url, yesNo } from './kinds.js';
import {
  actionsColumn,
  attendance,
  contact,
  cost,
  coverageColumn,
  dateStatus,
  place,
  provenance,
  span,
  start,
  themesColumn,
} from './columns.js';
import type { Column, SheetShape } from './shape.js';

const about: readonly Column[] = [
  {
    path: 'name',
    title: 'Nom',
    also: ['nom du service', 'intitulé', 'titre', 'service', 'structure'],
    kind: line,
    required: true,
    help: 'Tel que les habitants le lisent.',
    example: 'Crèche Les Libellules',
  },
  {
    path: 'summary',
    title: 'Résumé',
    also: ['présentation courte', 'en bref', 'description courte', 'accroche'],
    kind: text,
    required: true,
    help: 'Une ou deux phrases, 280 caractères au plus.',
    example: 'Crèche municipale de 45 places, de 10 semaines à 3 ans.',
  },
  {
    path: 'description',
    title: 'Description',
    also: ['présentation', 'texte', 'détails'],
    kind: text,
    help: 'Une ligne vide commence un paragraphe.',
  },
  themesColumn,
  {
    path: 'category',
    title: 'Catégorie',
    also: ['type', 'type de service', 'nature'],
    kind: line,
    help: 'Court : « Crèche », « Accueil de loisirs »…',
    example: 'Crèche',
  },
  { path: 'codes', title: 'Codes data·inclusion', also: ['thématiques data inclusion', 'codes'], kind: list },
  { path: 'audiences', title: 'Publics', also: ['public', 'pour qui', 'publics visés'], kind: list },
  {
    path: 'ageMonths.min',
    title: 'Âge minimum',
    also: ['âge min', 'à partir de', 'dès'],
    kind: age,
    help: '« 10 mois », « 3 ans ».',
    example: '2 mois',
  },
  {
    path: 'ageMonths.max',
    title: 'Âge maximum',
    also: ['âge max', 'jusqu’à'],
    kind: age,
    help: 'Non compris : « 3 ans » va jusqu’à la veille des 3 ans.',
    example: '3 ans',
  },
];

const coming: readonly Column[] = [
  {
    path: '@hours',
    title: 'Horaires',
    also: ['horaires d’ouverture', 'horaires d’accueil', 'heures d’ouverture', 'jours et heures'],
    kind: text,
    help: 'Comme on les dit. Saisons, fermetures et seconds horaires : feuille « Horaires », qui l’emporte.',
    example: 'lun-ven 9h-12h / 14h-17h ; sam 9h-12h',
  },
  coverageColumn,
  { path: 'residentsOnly', title: 'Réservé aux habitants', also: ['réservé aux résidents'], kind: yesNo },
  { path: 'attendance', title: 'Modes d’accueil', also: ['mode d’accueil', 'modalités'], kind: attendance },
  {
    path: 'appointment',
    title: 'Rendez-vous',
    also: ['rdv', 'sur rendez-vous', 'prise de rendez-vous'],
    kind: choice(
      { required: 'Obligatoire', possible: 'Possible', none: 'Sans rendez-vous' },
      {
        oui: 'required',
        'sur rendez-vous': 'required',
        'sur rdv': 'required',
        non: 'none',
        'avec ou sans': 'possible',
      },
    ),
  },
  {
    path: 'admission',
    title: 'Comment s’inscrire',
    also: ['inscription', 'admission', 'comment obtenir une place'],
    kind: text,
  },
  {
    path: 'documents',
    title: 'Pièces à apporter',
    also: ['documents', 'justificatifs', 'pièces à fournir'],
    kind: list,
  },
  ...cost,
  {
    path: 'accessibility.wheelchair',
    title: 'Accessible en fauteuil',
    also: ['accessible pmr', 'pmr', 'accessibilité pmr'],
    kind: yesNo,
  },
  { path: 'accessibility.details', title: 'Accessibilité', also: ['précisions accessibilité'], kind: text },
  { path: 'accessibility.url', title: 'Fiche Acceslibre', also: ['lien accessibilité', 'acceslibre'], kind: url },
  { path: 'languages', title: 'Langues parlées', also: ['langues'], kind: list },
];

const state: readonly Column[] = [
  {
    path: 'status',
    title: 'État du service',
    also: ['état', 'statut', 'ouvert'],
    kind: choice(
      { open: 'Ouvert', 'temporarily-closed': 'Fermé temporairement', closed: 'Fermé définitivement' },
      { fermé: 'closed', 'en travaux': 'temporarily-closed', oui: 'open' },
    ),
  },
  { path: 'notice', title: 'Message urgent', also: ['alerte', 'message'], kind: text },
  { path: 'validFrom', title: 'Valable à partir du', also: ['valable du', 'date d’ouverture'], kind: day },
  { path: 'validUntil', title: 'Valable jusqu’au', also: ['date de fermeture'], kind: day },
  {
    path: 'replacedBy',
    title: 'Remplacé par',
    also: ['successeur'],
    kind: line,
    help: 'Identifiant du service qui prend la suite.',
  },
  {
    path: 'availability.state',
    title: 'Places',
    also: ['disponibilité', 'places disponibles'],
    kind: choice(
      { places: 'Places disponibles', 'waiting-list': 'Liste d’attente', full: 'Complet' },
      { oui: 'places', non: 'full' },
    ),
  },
  {
    path: 'availability.asOf',
    title: 'Places constatées le',
    also: ['disponibilité au', 'places à la date du'],
    kind: day,
  },
  { path: 'availability.note', title: 'Précisions sur les places', kind: text },
  {
    path: 'sensitive',
    title: 'Service sensible',
    also: ['sensible', 'confidentiel'],
    kind: yesNo,
    help: '« oui » pour les violences et l’urgence : aucune adresse n’est publiée.',
  },
  {
    path: 'verified',
    title: 'Vérifié le',
    also: ['vérifié', 'date de vérification', 'dernière vérification', 'contrôlé le'],
    kind: day,
    help: 'La date du jour, quand vous avez relu la ligne.',
  },
];

const more: readonly Column[] = [
  { path: 'identifiers.siret', title: 'SIRET', also: ['numéro siret'], kind: line },
  { path: 'identifiers.rna', title: 'RNA', kind: line },
  { path: 'identifiers.finess', title: 'FINESS', kind: line },
  { path: 'keywords', title: 'Mots-clés', also: ['mots clefs', 'étiquettes', 'tags'], kind: list },
  actionsColumn,
];

const services: SheetShape = {
  name: 'Services',
  also: ['annuaire', 'structures', 'offre', 'liste des services'],
  help: 'Un service par ligne : crèche, accueil de loisirs, permanence…',
  of: 'services',
  columns: [
    ...start,
    ...about,
    ...place(),
    ...contact(),
    {
      path: 'contact.booking',
      title: 'Lien de réservation',
      also: ['réservation en ligne', 'prise de rdv en ligne'],
      kind: url,
    },
    ...coming,
    ...state,
    ...more,
    ...provenance,
  ],
};

export const DAYS = {
  mo: 'Lundi',
  tu: 'Mardi',
  we: 'Mercredi',
  th: 'Jeudi',
  fr: 'Vendredi',
  sa: 'Samedi',
  su: 'Dimanche',
} as const;
const ofService: Column = {
  path: '@of',
  title: 'Service',
  also: ['nom du service', 'identifiant du service', 'identifiant'],
  kind: line,
  required: true,
  help: 'Aide : identifiant ou nom du service.',
  example: 'Exemple',
};

const hours: SheetShape = {
  name: 'Horaires',
  also: ['heures d’ouverture', 'ouvertures', 'jours et heures'],
  help: 'Les heures d’ouverture d’un service ; une ligne de plus pour des vacances, une fermeture, un autre accueil.',
  of: 'services',
  list: 'hours',
  assemble: 'hours',
  columns: [
    ofService,
    {
      path: 'label',
      title: 'Accueil',
      also: ['type d’accueil', 'libellé'],
      kind: line,
      help: 'Vide : les heures du service. Sinon : « Secrétariat »…',
    },
    {
      path: 'from',
      title: 'Du',
      also: ['à partir du', 'date de début'],
      kind: day,
      help: 'Vide : toute l’année. Sinon : vacances, fermeture.',
    },
    { path: 'to', title: 'Au', also: ['jusqu’au', 'date de fin'], kind: day },
    ...Object.entries(DAYS).map(([path, title]): Column => ({
      path,
      title,
      kind: line,
      ...(path === 'mo' && { help: '« 9h-12h / 14h-17h », « fermé ».', example: '9h-12h / 14h-17h' }),
    })),
    {
      path: 'ranges',
      title: 'Tous les jours',
      also: ['chaque jour', 'heures'],
      kind: line,
      help: 'Pour une période : les mêmes heures chaque jour, ou « fermé ».',
    },
    { path: 'reason', title: 'Motif', also: ['raison', 'période'], kind: line },
    {
      path: 'publicHolidays',
      title: 'Jours fériés',
      also: ['fériés'],
      kind: choice({ closed: 'Fermé', open: 'Ouvert' }, { non: 'closed', oui: 'open' }),
    },
    { path: 'note', title: 'Remarque', also: ['note', 'précisions', 'commentaire'], kind: text },
  ],
};

const visits: SheetShape = {
  name: 'Passages',
  also: ['permanences', 'tournées', 'arrêts'],
  help: 'Les dates d’un service itinérant ou d’une permanence.',
  of: 'services',
  list: 'visits',
  assemble: 'span',
  columns: [
    ofService,
    ...span,
    ...place(),
    { path: 'status', title: 'État', also: ['statut'], kind: dateStatus },
    { path: 'note', title: 'Remarque', also: ['note', 'précisions'], kind: text },
  ],
};

export const SERVICE_SHEETS: readonly SheetShape[] = [services, hours, visits];
