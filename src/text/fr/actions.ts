import { number, plural } from './grammar.js';

/** The action card and the roadmap. */
export const actions = {
  unknownAction: (text: string) => `Action inconnue\u00a0: «\u00a0${text}\u00a0».`,
  missingAction: 'Aucune action n’est choisie\u00a0: indiquez son identifiant dans l’attribut «\u00a0action\u00a0».',
  status: 'État',
  allStatuses: 'Tous les états',
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
  lateDays: (n: number) => `de ${n < 60 ? plural(n, 'jour', 'jours') : plural(Math.round(n / 30.4), 'mois', 'mois')}`,
  progress: 'Avancement',
  progressUnknown: 'Avancement non renseigné',
  steps: (done: number, total: number) => `${number(done)}\u00a0${done < 2 ? 'étape' : 'étapes'} sur ${number(total)}`,
  stepDone: 'faite',
  stepDoneOn: (date: string) => `faite, ${date}`,
  stepDue: (date: string) => `échéance\u00a0: ${date}`,
  nextStep: 'Prochaine étape',
  percent: (n: number) => `${number(n)}\u00a0%`,
  start: 'Début',
  end: 'Échéance',
  firstDeadline: (date: string) => `échéance initiale\u00a0: ${date}`,
  lead: 'Porteur',
  partners: 'Partenaires',
  territory: 'Territoire',
  wholeTerritory: 'Toutes les communes',
  communes: (n: number) => plural(n, 'commune', 'communes'),
  yourCommune: 'dont votre commune',
  roadmap: 'Feuille de route',
  totals: (n: number, unknown: number) =>
    `${n ? plural(n, 'action', 'actions') : 'Aucune action'}${unknown ? `, dont ${number(unknown)} sans avancement renseigné` : ''}`,
  noAction: 'Aucune action ne correspond à ces choix.',
  byStatus: 'Actions par état',
  until: (date: string) => `jusqu’au ${date}`,
  otherTheme: 'Autres actions',
};

/** An opened action. */
export const actionRecord = {
  stepList: 'Étapes',
  objectives: 'Objectifs',
  context: 'Contexte',
  indicators: 'Indicateurs',
  indicator: 'Indicateur',
  baseline: 'Au départ',
  current: 'Aujourd’hui',
  target: 'Cible',
  none: 'non renseigné',
  quantity: (value: number, unit: string | undefined) =>
    `${value.toLocaleString('fr-FR')}${unit ? `\u00a0${unit}` : ''}`,
  updates: 'Dernières nouvelles',
  funders: 'Financeurs',
  evaluation: 'Évaluation',
  documentsAndLinks: 'Documents et liens',
};
