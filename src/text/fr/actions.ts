import { number, plural, span } from './grammar.js';
import { contacts } from './shared.js';

/** The action card, and the cards of the roadmap. */
export const actions = {
  unknownAction: (text: string) => `Action inconnue\u00a0: «\u00a0${text}\u00a0».`,
  missingAction: 'Aucune action n’est choisie\u00a0: indiquez son identifiant dans l’attribut «\u00a0action\u00a0».',
  status: 'État',
  action: 'Action',
  actionNumber: (n: number) => `Action ${number(n)}`,
  actionStatus: {
    planned: 'Prévue',
    'in-progress': 'En cours',
    done: 'Terminée',
    paused: 'En pause',
    abandoned: 'Abandonnée',
    unknown: 'Statut non renseigné',
  },
  late: 'En retard',
  /** Of an action whose status nobody gave: its date is over, and that is all that is known. */
  overdue: 'Échéance dépassée',
  /** Of a late action, once its agreement is over. */
  unfinished: 'Non achevée à l’échéance',
  lateDays: (n: number) => `de ${span(n)}`,
  progress: 'Avancement',
  progressUnknown: 'Avancement non renseigné',
  published: 'Avancement publié',
  steps: (done: number, total: number) =>
    `${number(done)}\u00a0${done < 2 ? 'étape' : 'étapes'} sur\u00a0${number(total)}`,
  stepDue: (date: string) => `échéance\u00a0: ${date}`,
  nextStep: 'Prochaine étape',
  percent: (n: number) => `Avancement publié\u00a0: ${n.toLocaleString('fr-FR')}\u00a0%`,
  start: 'Début',
  end: 'Échéance',
  firstDeadline: (date: string) => `échéance initiale\u00a0: ${date}`,
  lead: 'Porteur',
  territory: 'Territoire',
  wholeTerritory: 'Toutes les communes',
  communes: (n: number) => plural(n, 'commune', 'communes'),
  yourCommune: ', dont votre commune',
  onlyYourCommune: 'Votre commune',
  notYourCommune: '\u00a0; ne concerne pas votre commune',
  coverageUnknown: 'Communes non précisées',
};

/** An opened action. */
export const actionRecord = {
  ...contacts,
  easyRead: 'Version facile à lire',
  context: 'Contexte',
  objectives: 'Objectifs',
  forWhom: 'Pour qui',
  partners: 'Partenaires',
  coveredCommunes: 'Communes concernées',
  writeTo: 'Écrire au porteur',
  nothingMore: 'Rien d’autre n’est publié sur cette action pour l’instant.',
  stepList: 'Étapes',
  stepDone: 'faite',
  stepDoneOn: (date: string) => `faite, ${date}`,
  stepOverdue: 'échéance passée, pas annoncée comme faite',
  deadlines: 'Échéances successives',
  /** `day` says that the date is a day, not a month or a year. */
  deadlineSet: (date: string, day: boolean) => `fixée ${day ? 'le' : 'en'} ${date}`,
  deadlineHolds: 'échéance actuelle',
  indicators: 'Indicateurs',
  indicatorTypes: { means: 'Moyens engagés', output: 'Ce qui est fait', outcome: 'Ce que cela change' },
  measure: 'Mesure',
  value: 'Valeur',
  baseline: 'Au départ',
  current: 'Dernière mesure',
  target: 'Cible',
  reached: 'atteinte',
  none: 'non renseigné',
  quantity: (value: number, unit: string | undefined) =>
    `${value.toLocaleString('fr-FR')}${unit ? `\u00a0${unit}` : ''}`,
  funding: 'Financement',
  funder: 'Financeur',
  year: 'Année',
  planned: 'Prévu',
  spent: 'Dépensé',
  total: 'Total',
  /** Whole euros where there are no cents. */
  euros: (amount: number) =>
    amount.toLocaleString('fr-FR', {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }),
  amountsUnknown: (n: number) =>
    `${n < 2 ? 'Un montant n’est pas renseigné' : `${number(n)} montants ne sont pas renseignés`} et ne compte${n < 2 ? '' : 'nt'} pas dans le total.`,
  updates: 'Dernières nouvelles',
  evaluation: 'Bilan',
  results: 'Résultats',
  lessons: 'Enseignements',
  decision: 'Suite décidée',
  decisions: { continue: 'L’action continue', change: 'L’action est modifiée', stop: 'L’action s’arrête' },
  validated: (date: string) => `bilan validé le ${date}`,
  documentsAndLinks: 'Documents et liens',
  follows: 'Fait suite à',
  followedBy: 'Se poursuit avec',
  relatedServices: 'Services issus de cette action',
  relatedEvents: 'Événements issus de cette action',
  show: 'Voir',
};
