import { number } from './grammar.js';
/** What every element says. */
export const shared = {
    lang: 'fr',
    locale: 'fr-FR',
    /** ISO number of the day that a week starts with (1 = Monday). */
    firstWeekday: 1,
    time: (hours, minutes) => `${hours}\u00a0h${minutes ? `\u00a0${String(minutes).padStart(2, '0')}` : ''}`,
    /** What stands between a name and what is said of it. */
    colon: '\u00a0:',
    monthNames: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    /** From Sunday on, as `Date` counts. */
    weekdayNames: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
    /** The first day of a month is « 1er », and a day is not parted from its month. */
    dayMonth: (day, month) => `${day === 1 ? '1er' : day}\u00a0${month}`,
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
    stale: 'Les plus récentes n’ont pas pu être chargées.',
    failedHelp: 'Réessayez dans un moment, ou adressez-vous à votre mairie.',
    demo: 'Données de démonstration\u00a0: les exemples fictifs sont signalés.',
    unknownCommune: (text) => `Commune inconnue\u00a0: «\u00a0${text}\u00a0».`,
    unknownTheme: (text) => `Thème inconnu\u00a0: «\u00a0${text}\u00a0».`,
    didYouMean: (text) => `Vouliez-vous dire ${text}\u00a0?`,
    filters: 'Filtrer',
    commune: 'Commune',
    allCommunes: 'Toutes les communes',
    theme: 'Thème',
    allThemes: 'Tous les thèmes',
    counted: (text, n) => `${text} (${number(n)})`,
    moreFilters: 'Plus de filtres',
    chosenFilters: 'Filtres choisis',
    takeOff: 'Retirer',
    clear: 'Effacer les filtres',
    details: 'En savoir plus',
    recordFailed: 'La suite n’a pas pu être chargée. Refermez, puis ouvrez à nouveau pour réessayer.',
    source: 'Source',
    verified: (date) => `Vérifié le ${date}`,
    dated: (date) => `Données du ${date}.`,
    updated: (date) => `Mis à jour le ${date}`,
    help: 'Besoin de parler à quelqu’un\u00a0?',
};
/** Ways to reach somebody; these words come with what tells of them. */
export const contacts = {
    phone: 'Téléphone',
    email: 'Courriel',
    website: 'Site internet',
};
/** Where one finds nothing; these words come with the part that leads on. */
export const deadEnd = {
    /** Words that were looked for bring their own quotes. */
    withoutFilter: (text) => `Sans ${text.startsWith('«') ? text : `«\u00a0${text}\u00a0»`}`,
    whomToAsk: 'Vous pouvez aussi demander\u00a0:',
};
