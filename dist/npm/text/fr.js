/**
 * Every French word that a widget says. No string stands in a template: a language is one object of this shape, in
 * groups, so that an element's script holds only what the element says.
 * Non-breaking spaces are written `\u00a0` (before « : ; ! ? ») so that they can be seen and are not lost.
 */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (n, one, many) => `${number(n)}\u00a0${n < 2 ? one : many}`;
const number = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f');
/** What every element says. */
export const shared = {
    lang: 'fr',
    locale: 'fr-FR',
    /** ISO number of the day that a week starts with (1 = Monday). */
    firstWeekday: 1,
    time: (hours, minutes) => `${hours}\u00a0h${minutes ? `\u00a0${String(minutes).padStart(2, '0')}` : ''}`,
    /** What stands between a name and what is said of it. */
    colon: '\u00a0:',
    /** Mends what `Intl` writes: the first day of a month is « 1er ». */
    tidyDate: (text) => text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er'),
    from: (start, end) => `du ${start} au ${end}`,
    between: (start, end) => `${start}\u00a0–\u00a0${end}`,
    loading: 'Chargement…',
    retry: 'Réessayer',
    failed: {
        network: 'Les informations n’ont pas pu être chargées\u00a0: la connexion ne répond pas.',
        status: 'Les informations n’ont pas pu être chargées\u00a0: le serveur ne les trouve pas ou ne répond pas.',
        format: 'Les informations reçues ne sont pas lisibles.',
        version: 'Les informations reçues sont d’une version que cette page ne connaît pas encore.',
    },
    failedHelp: 'Réessayez dans un moment, ou adressez-vous à votre mairie.',
    stale: (date) => `${date ? `Données du ${date}\u00a0: la` : 'La'} dernière mise à jour n’a pas pu être chargée.`,
    demo: 'Données de démonstration\u00a0: les exemples fictifs sont signalés.',
    unknownCommune: (text) => `Commune inconnue\u00a0: «\u00a0${text}\u00a0».`,
    unknownTheme: (text) => `Thème inconnu\u00a0: «\u00a0${text}\u00a0».`,
    didYouMean: (text) => `Vouliez-vous dire ${text}\u00a0?`,
    filters: 'Filtrer',
    commune: 'Commune',
    allCommunes: 'Toutes les communes',
    theme: 'Thème',
    allThemes: 'Tous les thèmes',
    clear: 'Effacer les filtres',
    details: 'En savoir plus',
    recordFailed: 'La suite n’a pas pu être chargée. Refermez, puis ouvrez à nouveau pour réessayer.',
    source: 'Source',
    verified: (date) => `Vérifié le ${date}`,
    updated: (date) => `Mis à jour le ${date}`,
    help: 'Besoin de parler à quelqu’un\u00a0?',
    phone: 'Téléphone',
    email: 'Courriel',
    website: 'Site internet',
};
/** What is said of services and events alike. */
export const offers = {
    showMore: 'Afficher plus',
    /** `max` is the last age that is taken, or the first that is not where `under` is set. */
    age: (min, max, under) => {
        const end = max && (under ? `moins de ${max}` : max);
        if (min && end)
            return `De ${!under && min.endsWith('ans') ? min.slice(0, -4) : min} à ${end}`;
        return min ? `À partir de ${min}` : end ? capital(under ? end : `jusqu’à ${end}`) : '';
    },
    months: (n) => (n < 36 && n % 12 ? `${number(n)}\u00a0mois` : plural(Math.floor(n / 12), 'an', 'ans')),
};
/** The service finder. */
export const services = {
    unknownService: (text) => `Service inconnu\u00a0: «\u00a0${text}\u00a0».`,
    distance: (km) => (km < 1 ? 'à moins de 1\u00a0km' : `à ${number(Math.round(km))}\u00a0km`),
    finder: 'Trouver un service',
    search: 'Rechercher un service',
    childAge: 'Âge de l’enfant',
    anyAge: 'Tous les âges',
    underOne: 'Moins d’un an',
    openNow: 'Ouvert maintenant',
    services: (n) => (n ? plural(n, 'service', 'services') : 'Aucun service'),
    noService: 'Aucun service ne correspond à ces choix.',
    groups: {
        in: (name) => `À ${name}`,
        serves: (name) => `Pour les habitants de ${name}`,
        nearby: 'À proximité',
        territory: 'Ailleurs dans le territoire',
        remote: 'À distance',
    },
    opening: {
        open: 'Ouvert',
        openUntil: (time) => `Ouvert jusqu’à ${time}`,
        always: 'Ouvert 24\u00a0h/24',
        closed: 'Fermé',
        opens: (when) => `Fermé, ouvre ${when}`,
        because: (what) => `Fermé\u00a0: ${what}`,
        holiday: (name) => `jour férié (${name})`,
        temporary: 'Fermé temporairement',
        permanent: 'Fermé définitivement',
        appointment: 'Sur rendez-vous',
        unknown: 'Horaires non communiqués',
        check: 'Horaires à vérifier',
        checkHoliday: (name) => `Horaires à vérifier\u00a0: jour férié (${name})`,
        today: (time) => `à ${time}`,
        tomorrow: (time) => `demain à ${time}`,
        on: (day, time) => `${day} à ${time}`,
    },
    nextVisit: (place) => `Prochain passage à ${place}`,
    availability: {
        places: 'Places disponibles',
        'waiting-list': 'Liste d’attente',
        full: 'Complet',
    },
    asOf: (date) => `au ${date}`,
};
/** The event calendar. */
export const events = {
    unknownEvent: (text) => `Événement inconnu\u00a0: «\u00a0${text}\u00a0».`,
    calendar: 'Agenda',
    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    today: 'Aujourd’hui',
    tomorrow: 'Demain',
    view: 'Affichage',
    month: 'Mois',
    list: 'Liste',
    events: (n) => (n ? plural(n, 'événement', 'événements') : 'Aucun événement'),
    eventsIn: (n, period) => `${n ? plural(n, 'événement', 'événements') : 'Aucun événement'} en ${period}`,
    eventsFrom: (n, day) => `${n ? plural(n, 'événement', 'événements') : 'Aucun événement'} à partir du ${day}`,
    noEvent: 'Aucun événement prévu pour ces choix.',
    noEventThatDay: 'Aucun événement ce jour-là.',
    more: (n) => `${number(n)} de plus`,
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
    movedFrom: (date) => `prévu d’abord le ${date}`,
};
/** The action card and the roadmap. */
export const actions = {
    unknownAction: (text) => `Action inconnue\u00a0: «\u00a0${text}\u00a0».`,
    missingAction: 'Aucune action n’est choisie\u00a0: indiquez son identifiant dans l’attribut «\u00a0action\u00a0».',
    status: 'État',
    allStatuses: 'Tous les états',
    action: 'Action',
    actionNumber: (n) => `Action ${number(n)}`,
    actionStatus: {
        planned: 'Prévue',
        'in-progress': 'En cours',
        done: 'Terminée',
        paused: 'En pause',
        abandoned: 'Abandonnée',
        unknown: 'Statut non renseigné',
    },
    late: 'En retard',
    lateDays: (n) => `de ${n < 60 ? plural(n, 'jour', 'jours') : plural(Math.round(n / 30.4), 'mois', 'mois')}`,
    progress: 'Avancement',
    progressUnknown: 'Avancement non renseigné',
    steps: (done, total) => `${number(done)}\u00a0${done < 2 ? 'étape' : 'étapes'} sur ${number(total)}`,
    stepDone: 'faite',
    stepDoneOn: (date) => `faite, ${date}`,
    stepDue: (date) => `échéance\u00a0: ${date}`,
    nextStep: 'Prochaine étape',
    percent: (n) => `${number(n)}\u00a0%`,
    start: 'Début',
    end: 'Échéance',
    firstDeadline: (date) => `échéance initiale\u00a0: ${date}`,
    lead: 'Porteur',
    partners: 'Partenaires',
    territory: 'Territoire',
    wholeTerritory: 'Toutes les communes',
    communes: (n) => plural(n, 'commune', 'communes'),
    yourCommune: 'dont votre commune',
    roadmap: 'Feuille de route',
    totals: (n, unknown) => `${n ? plural(n, 'action', 'actions') : 'Aucune action'}${unknown ? `, dont ${number(unknown)} sans avancement renseigné` : ''}`,
    noAction: 'Aucune action ne correspond à ces choix.',
    byStatus: 'Actions par état',
    until: (date) => `jusqu’au ${date}`,
    otherTheme: 'Autres actions',
};
/** An opened service or event; these words come with the part that draws it. */
export const offerRecord = {
    access: 'Accès',
    cost: 'Tarif',
    costs: { free: 'Gratuit', conditional: 'Tarif selon la situation', paid: 'Payant' },
    accessibility: 'Accessibilité',
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
/** An opened event. */
export const eventRecord = {
    audience: 'Public',
    place: 'Lieu',
    online: 'Suivre en ligne',
    otherDates: 'Autres dates',
    addToCalendar: 'Ajouter à mon agenda',
    registration: 'Inscription',
    register: 'S’inscrire',
    registrationRequired: 'Inscription obligatoire',
    registrationUntil: (date) => `jusqu’au ${date}`,
    waitingList: 'liste d’attente ouverte',
    remaining: (n) => (n ? plural(n, 'place restante', 'places restantes') : 'plus de place'),
    organizer: 'Organisé par',
    eventAccessibility: {
        hi: 'Handicap auditif',
        vi: 'Handicap visuel',
        pi: 'Handicap psychique',
        mi: 'Handicap moteur',
        ii: 'Handicap intellectuel',
    },
    credit: (name) => `Photo\u00a0: ${name}`,
    page: 'Page de l’événement',
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
    quantity: (value, unit) => `${value.toLocaleString('fr-FR')}${unit ? `\u00a0${unit}` : ''}`,
    updates: 'Dernières nouvelles',
    funders: 'Financeurs',
    evaluation: 'Évaluation',
    documentsAndLinks: 'Documents et liens',
};
