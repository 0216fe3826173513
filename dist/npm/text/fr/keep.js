import { number, plural } from './grammar.js';
/** On the card of a service, and under the results. */
export const keep = {
    keepService: 'Garder dans ma sélection',
    keepResults: 'Imprimer ou partager',
};
/** What is open or found, printed or handed on. It comes with the parts that offer it. */
export const sharing = {
    sharing: {
        print: 'Imprimer',
        copyLink: 'Copier le lien',
        shareLink: 'Partager',
        linkCopied: 'Lien copié.',
        linkToCopy: 'Lien à copier',
        partFailed: 'Cela n’a pas pu être chargé. Réessayez.',
    },
};
/** The bar that keeps what was found: « Ma sélection ». It comes with its part. */
export const keeping = {
    keeping: {
        name: 'Ma sélection',
        selection: (n) => `Ma sélection (${number(n)})`,
        selectionLasts: 'Elle n’est gardée que sur cette page\u00a0: imprimez-la ou envoyez-la avant de partir.',
        showSelection: 'Voir',
        showResults: 'Revenir aux résultats',
        mailSelection: 'Envoyer par courriel',
        emptySelection: 'Vider',
        selectionEmptied: 'Votre sélection est vide.',
        undo: 'Annuler',
    },
};
/** A message with several services. It comes with the bar. */
export const mail = {
    mail: {
        mailSubject: (n) => (n < 2 ? 'Un service à retenir' : `${number(n)} services à retenir`),
        mailShort: 'Le courriel serait trop long\u00a0: il ne donne que l’essentiel de chaque service.',
        mailNames: 'Le courriel serait trop long\u00a0: il ne donne que les noms et les téléphones.',
        mailSome: (n) => `Le courriel serait trop long\u00a0: il ne donne que les ${plural(n, 'premier nom', 'premiers noms')}.`,
    },
};
/** A printed sheet of services; it comes with its part. */
export const sheet = {
    sheet: {
        printedOn: (date) => `Imprimé le ${date}`,
        dataOf: (date) => `Informations du ${date}`,
        more: (n) => `Et ${plural(n, 'autre service', 'autres services')}, à voir sur la page.`,
        publishedBy: 'Informations publiées par',
        address: 'Adresse',
        aroundTheClock: '24\u00a0h/24',
        everyDay: 'tous les jours',
        days: (first, last) => `du ${first} au ${last}`,
        listed: (items) => items.join(', ').replace(/, ([^,]*)$/, ' et $1'),
        ranges: (ranges) => ranges.join(' et '),
        range: (start, end) => `de ${start} à ${end}`,
        onDay: (date) => `Le ${date}`,
        otherTimes: 'autres horaires',
        printRefused: 'L’impression n’a pas pu s’ouvrir ici. Ouvrez cette page dans votre navigateur habituel, puis essayez à nouveau.',
    },
};
