import { number, plural } from './grammar.js';

/** The event calendar. */
export const events = {
  unknownEvent: (text: string) => `Événement inconnu\u00a0: «\u00a0${text}\u00a0».`,
  calendar: 'Agenda',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  today: 'Aujourd’hui',
  tomorrow: 'Demain',
  view: 'Affichage',
  month: 'Mois',
  list: 'Liste',
  events: (n: number) => (n ? plural(n, 'événement', 'événements') : 'Aucun événement'),
  eventsIn: (n: number, period: string) =>
    `${n ? plural(n, 'événement', 'événements') : 'Aucun événement'} en ${period}`,
  eventsFrom: (n: number, day: string) =>
    `${n ? plural(n, 'événement', 'événements') : 'Aucun événement'} à partir du ${day}`,
  noEvent: 'Aucun événement prévu pour ces choix.',
  noEventThatDay: 'Aucun événement ce jour-là.',
  more: (n: number) => `${number(n)} de plus`,
  otherMonth: 'autre mois',
  allDay: 'Toute la journée',
  closeDay: 'Retour au mois',
  visit: 'Passage',
  eventStatus: {
    scheduled: '',
    cancelled: 'Annulé',
    moved: 'Déplacé',
    full: 'Complet',
    rescheduled: 'Nouvelle date',
    'moved-online': 'En ligne',
    postponed: 'Reporté',
  },
  movedFrom: (date: string) => `prévu d’abord le ${date}`,
};

/** An opened event. */
export const eventRecord = {
  place: 'Lieu',
  online: 'Suivre en ligne',
  otherDates: 'Autres dates',
  addToCalendar: 'Ajouter à mon agenda',
  registration: 'Inscription',
  register: 'S’inscrire',
  registrationRequired: 'Inscription obligatoire',
  registrationUntil: (date: string) => `jusqu’au ${date}`,
  waitingList: 'liste d’attente ouverte',
  remaining: (n: number) => (n ? plural(n, 'place restante', 'places restantes') : 'plus de place'),
  organizer: 'Organisé par',
  eventAccessibility: {
    hi: 'Handicap auditif',
    vi: 'Handicap visuel',
    pi: 'Handicap psychique',
    mi: 'Handicap moteur',
    ii: 'Handicap intellectuel',
  },
  credit: (name: string) => `Photo\u00a0: ${name}`,
  page: 'Page de l’événement',
};
