import { capital, number, plural } from './grammar.js';
import { contacts } from './shared.js';
/** What is said of services and events alike, before one asks for an age. */
export const listed = {
    showMore: 'Afficher plus',
    distance: (km) => (km < 1 ? 'à moins de 1\u00a0km' : `à\u00a0${number(Math.round(km))}\u00a0km`),
};
/** What is said of services and events alike. */
export const offers = {
    ...listed,
    childAge: 'Âge de l’enfant',
    anyAge: 'Tous les âges',
    /** `max` is the last age that is taken, or the first that is not where `under` is set. */
    age: (min, max, under) => {
        const end = max && (under ? `moins de ${max}` : max);
        if (min && end)
            return `De ${!under && min.endsWith('ans') ? min.slice(0, -4) : min} à ${end}`;
        return min ? `À partir de ${min}` : end ? capital(under ? end : `jusqu’à\u00a0${end}`) : '';
    },
    /** As families say it: « 18 mois », « 2 ans ½ », « 7 ans ». */
    months: (n) => {
        if (n === 30)
            return '2\u00a0ans\u00a0½';
        return n < 36 && n % 12 ? `${number(n)}\u00a0mois` : plural(Math.floor(n / 12), 'an', 'ans');
    },
};
/** A letter where a record is wrong: with each part that draws an opened record. */
export const reporting = {
    report: 'Signaler une erreur',
    reportSubject: (name) => `Une erreur dans la fiche «\u00a0${name}\u00a0»`,
    reportBody: (record, page) => `Bonjour,\n\nJe signale une erreur dans cette fiche\u00a0:\n${record}${page ? `\nPage\u00a0: ${page}` : ''}\n\nCe qui est faux\u00a0:\n\n`,
};
/** An opened service or event; these words come with the part that draws it. */
export const offerRecord = {
    easyRead: 'Version facile à lire',
    audience: 'Public',
    access: 'Accès',
    cost: 'Tarif',
    costs: { free: 'Gratuit', conditional: 'Tarif selon la situation', paid: 'Payant' },
    accessibility: 'Accessibilité',
    /** By the codes of data·inclusion v1, « publics ». */
    audiences: {
        'tous-publics': 'tous publics',
        actifs: 'personnes en activité',
        'beneficiaires-des-minimas-sociaux': 'bénéficiaires des minima sociaux',
        'demandeurs-emploi': 'demandeurs d’emploi',
        etudiants: 'étudiants',
        familles: 'familles',
        femmes: 'femmes',
        jeunes: 'jeunes',
        'personnes-en-situation-de-handicap': 'personnes en situation de handicap',
        'personnes-en-situation-durgence': 'personnes en situation d’urgence',
        'personnes-en-situation-juridique-specifique': 'personnes détenues, sortant de prison ou dans une autre situation juridique particulière',
        'personnes-exilees': 'personnes exilées',
        'residents-qpv-frr': 'habitants des quartiers prioritaires et des communes en revitalisation rurale',
        seniors: 'personnes âgées',
    },
    route: 'Itinéraire sur OpenStreetMap',
    newWindow: 'nouvelle fenêtre',
    relatedActions: 'Dans la feuille de route',
    ...reporting,
    ...contacts,
};
