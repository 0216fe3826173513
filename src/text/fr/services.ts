import { number, plural } from './grammar.js';

/** The service finder. */
export const services = {
  unknownService: (text: string) => `Service inconnu\u00a0: «\u00a0${text}\u00a0».`,
  distance: (km: number) => (km < 1 ? 'à moins de 1\u00a0km' : `à ${number(Math.round(km))}\u00a0km`),
  finder: 'Trouver un service',
  search: 'Rechercher un service',
  childAge: 'Âge de l’enfant',
  anyAge: 'Tous les âges',
  underOne: 'Moins d’un an',
  openNow: 'Ouvert maintenant',
  services: (n: number) => (n ? plural(n, 'service', 'services') : 'Aucun service'),
  noService: 'Aucun service ne correspond à ces choix.',
  groups: {
    in: (name: string) => `À ${name}`,
    serves: (name: string) => `Pour les habitants de ${name}`,
    nearby: 'À proximité',
    territory: 'Ailleurs dans le territoire',
    remote: 'À distance',
  },
  opening: {
    open: 'Ouvert',
    openUntil: (time: string) => `Ouvert jusqu’à ${time}`,
    always: 'Ouvert 24\u00a0h/24',
    closed: 'Fermé',
    opens: (when: string) => `Fermé, ouvre ${when}`,
    because: (what: string) => `Fermé\u00a0: ${what}`,
    holiday: (name: string) => `jour férié (${name})`,
    temporary: 'Fermé temporairement',
    permanent: 'Fermé définitivement',
    appointment: 'Sur rendez-vous',
    unknown: 'Horaires non communiqués',
    check: 'Horaires à vérifier',
    checkHoliday: (name: string) => `Horaires à vérifier\u00a0: jour férié (${name})`,
    today: (time: string) => `à ${time}`,
    tomorrow: (time: string) => `demain à ${time}`,
    on: (day: string, time: string) => `${day} à ${time}`,
  },
  nextVisit: (place: string) => `Prochain passage à ${place}`,
  availability: {
    places: 'Places disponibles',
    'waiting-list': 'Liste d’attente',
    full: 'Complet',
  },
  asOf: (date: string) => `au ${date}`,
};

/** An opened service. */
export const serviceRecord = {
  hours: 'Horaires',
  closedDay: 'fermé',
  holidaysClosed: 'Fermé les jours fériés.',
  holidaysOpen: 'Ouvert les jours fériés.',
  visits: 'Prochains passages',
  admission: 'Comment obtenir une place',
  documents: 'Papiers à apporter',
  languages: 'Langues',
  booking: 'Prendre rendez-vous',
  residentsOnly: 'Réservé aux habitants des communes desservies',
  replacedBy: 'Remplacé par',
  wheelchair: { yes: 'Accessible en fauteuil roulant', no: 'Non accessible en fauteuil roulant' },
};
