import { at, number, of, plural } from './grammar.js';
/** The event calendar. */
export const events = {
    unknownEvent: (text) => `Événement inconnu\u00a0: «\u00a0${text}\u00a0».`,
    calendar: 'Agenda',
    searchEvents: 'Rechercher un événement',
    freeOnly: 'Gratuit',
    eventsFor: 'Pour qui',
    anyone: 'Tout le monde',
    allEvents: 'Tous les événements',
    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    today: 'Aujourd’hui',
    tomorrow: 'Demain',
    thisWeekend: 'Ce week-end',
    whenOfEvents: 'Quand',
    anyTime: 'Toutes les dates à venir',
    ranges: {
        today: 'Aujourd’hui',
        weekend: 'Ce week-end',
        week: 'Cette semaine',
        month: 'Ce mois-ci',
        holidays: 'Vacances scolaires',
    },
    earlier: 'Événements passés',
    view: 'Affichage',
    month: 'Mois',
    list: 'Liste',
    events: (n) => (n ? plural(n, 'événement', 'événements') : 'Aucun événement'),
    eventsIn: (n, period) => `${n ? plural(n, 'événement', 'événements') : 'Aucun événement'} en ${period}`,
    eventsFrom: (n, day) => `${n ? plural(n, 'événement', 'événements') : 'Aucun événement'} à partir du ${day}`,
    closestEvents: (n) => `Rien avec tous ces mots. Ce qui s’en approche\u00a0: ${plural(n, 'événement', 'événements')}`,
    noEvent: 'Aucun événement prévu pour ces choix.',
    nextEvent: (day) => `Prochain événement\u00a0: ${day}`,
    noEventThatDay: 'Aucun événement ce jour-là.',
    /** `city` as the time zone's name has it. */
    zone: (city) => `heure ${of(city)}`,
    concerns: (commune) => `pour les habitants ${of(commune)}`,
    allDay: 'toute la journée',
    visit: 'Passage',
    keepEvents: 'S’abonner, imprimer, partager',
    eventStatus: {
        scheduled: '',
        cancelled: 'Annulé',
        moved: 'Déplacé',
        full: 'Complet',
        rescheduled: 'Nouvelle date',
        'moved-online': 'En ligne',
        postponed: 'Reporté',
    },
    movedFrom: (date) => `prévu d’abord le ${date}`,
};
/** The month, with the part that draws it. */
export const monthRecord = {
    shortWeekday: (name) => `${name.slice(0, 3)}.`,
    more: (n) => `${number(n)} de plus`,
    otherMonth: 'autre mois',
    /** On the first day of several, and on those that follow. */
    lasts: (day) => `jusqu’au ${day}`,
    continued: 'suite',
    zoneOfAll: (city) => `Les heures sont à l’heure ${of(city)}.`,
    /** Under a month that is seen from a commune, and of what is elsewhere and for its people. */
    concernsHere: (commune) => `En couleur\u00a0: ce qui a lieu ${at(commune)} ou s’adresse à ses habitants.`,
    closeDay: 'Retour au mois',
};
/** An opened event. */
export const eventRecord = {
    eventRecord: {
        place: 'Lieu',
        online: 'En ligne',
        follow: 'Suivre en ligne',
        allDates: 'Toutes les dates',
        /** In front of the date that the card is about. */
        thisDate: 'cette date',
        otherDates: (n) => (n === 1 ? 'une autre date' : `${number(n)} autres dates`),
        nextDates: (n) => (n === 1 ? 'La date suivante' : `Les ${number(n)} dates suivantes`),
        pastDates: (n) => plural(n, 'date passée', 'dates passées'),
        /** Said of what is not as planned, whole sentences. */
        states: {
            cancelled: 'Annulé\u00a0: cet événement n’aura pas lieu.',
            cancelledDate: 'Annulé à cette date. Les autres dates sont maintenues.',
            postponed: 'Reporté\u00a0: il n’aura pas lieu à la date prévue. La nouvelle date n’est pas encore connue.',
            'moved-online': 'Il aura lieu en ligne\u00a0: ne vous déplacez pas.',
            full: 'Complet\u00a0: il n’y a plus de place.',
            fullDate: 'Complet à cette date.',
            rescheduled: 'La date a changé.',
            moved: 'Cette date a changé.',
            elsewhere: 'Attention, à cette date il a lieu ailleurs que d’habitude.',
            waitingList: 'Vous pouvez vous inscrire sur la liste d’attente.',
        },
        registration: 'Inscription',
        register: 'S’inscrire',
        registerWaiting: 'S’inscrire sur la liste d’attente',
        registrationRequired: 'Inscription obligatoire',
        registrationUntil: (date) => `jusqu’au ${date}`,
        registrationClosed: (date) => `Les inscriptions sont closes depuis le ${date}.`,
        waitingList: 'liste d’attente ouverte',
        remaining: (n) => (n ? plural(n, 'place restante', 'places restantes') : 'plus de place'),
        organizer: 'Organisé par',
        service: 'Proposé par le service',
        series: (title) => `Dans la série «\u00a0${title}\u00a0»`,
        /** By OpenAgenda's five codes. */
        eventAccessibility: {
            hi: 'accessible aux personnes sourdes ou malentendantes',
            vi: 'accessible aux personnes aveugles ou malvoyantes',
            pi: 'accessible aux personnes ayant un handicap psychique',
            mi: 'accessible en fauteuil roulant',
            ii: 'accessible aux personnes ayant un handicap intellectuel',
        },
        credit: (name) => `Photo\u00a0: ${name}`,
        page: 'Page de l’événement',
        addToCalendar: 'Ajouter à mon agenda',
        updateCalendar: 'Mettre mon agenda à jour',
        addAll: (n) => `Ajouter les ${number(n)} dates à venir`,
        addToGoogle: 'Ajouter dans Google Agenda',
        addToOutlook: 'Ajouter dans Outlook',
    },
};
/** « S’abonner »: what is published as agendas that phones read again and again. It comes with its part. */
export const subscription = {
    subscribe: {
        open: 'S’abonner dans mon agenda',
        how: 'Les événements apparaîtront dans l’agenda de votre téléphone, et les changements aussi.',
        byHand: 'Cela ne s’ouvre pas\u00a0? Copiez cette adresse, puis collez-la dans votre agenda («\u00a0S’abonner\u00a0» ou «\u00a0Ajouter par URL\u00a0»).',
        address: 'Adresse à copier',
        copy: 'Copier l’adresse',
        copied: 'Adresse copiée.',
        all: 'Tous les événements du territoire',
        offered: (name) => `Abonnement proposé\u00a0: ${name}.`,
        wider: 'Aucun événement pour ces choix ensemble.',
        narrower: 'Seuls la commune et le thème comptent pour l’abonnement, pas les autres choix.',
    },
};
/** A printed sheet of events; it comes with its part. */
export const eventSheet = {
    eventSheet: {
        more: (n) => `Et ${plural(n, 'autre date', 'autres dates')}, à voir sur la page.`,
    },
};
