import { capital, number, plural } from './grammar.js';
import { contacts } from './shared.js';
export const offers = {
    showMore: 'Show more',
    distance: (km) => (km < 1 ? 'less than 1 km away' : `${number(Math.round(km))} km away`),
    childAge: 'Child’s age',
    anyAge: 'All ages',
    age: (min, max, under) => {
        const end = max && (under ? `under ${max}` : max);
        if (min && end)
            return `From ${!under && min.endsWith('years') ? min.slice(0, -6) : min} to ${end}`;
        return min ? `From ${min}` : end ? capital(under ? end : `up to ${end}`) : '';
    },
    months: (n) => {
        if (n === 30)
            return '2½ years';
        return n < 36 && n % 12 ? plural(n, 'month', 'months') : plural(Math.floor(n / 12), 'year', 'years');
    },
};
const reporting = {
    report: 'Report a mistake',
    reportSubject: (name) => `A mistake in “${name}”`,
    reportBody: (record, page) => `Hello,\n\nI am reporting a mistake in this record:\n${record}${page ? `\nPage: ${page}` : ''}\n\nWhat is wrong:\n\n`,
};
export const offerRecord = {
    easyRead: 'Easy-to-read version',
    audience: 'For',
    access: 'How to get there',
    cost: 'Cost',
    costs: { free: 'Free', conditional: 'Cost depends on your situation', paid: 'Paid' },
    accessibility: 'Accessibility',
    audiences: {
        'tous-publics': 'everyone',
        actifs: 'people in work',
        'beneficiaires-des-minimas-sociaux': 'people on minimum benefits',
        'demandeurs-emploi': 'job seekers',
        etudiants: 'students',
        familles: 'families',
        femmes: 'women',
        jeunes: 'young people',
        'personnes-en-situation-de-handicap': 'people with disabilities',
        'personnes-en-situation-durgence': 'people in an emergency',
        'personnes-en-situation-juridique-specifique': 'people in prison, leaving prison or in another special legal situation',
        'personnes-exilees': 'people in exile',
        'residents-qpv-frr': 'residents of priority neighbourhoods and of rural revitalisation areas',
        seniors: 'older people',
    },
    route: 'Directions on OpenStreetMap',
    newWindow: 'new window',
    relatedActions: 'In the roadmap',
    ...reporting,
    ...contacts,
};
