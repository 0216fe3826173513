/** What is said of services and events alike, before one asks for an age. */
export declare const listed: {
    showMore: string;
    distance: (km: number) => string;
};
/** What is said of services and events alike. */
export declare const offers: {
    childAge: string;
    anyAge: string;
    /** `max` is the last age that is taken, or the first that is not where `under` is set. */
    age: (min: string | undefined, max: string | undefined, under: boolean) => string;
    /** As families say it: « 18 mois », « 2 ans ½ », « 7 ans ». */
    months: (n: number) => string;
    showMore: string;
    distance: (km: number) => string;
};
/** A letter where a record is wrong: with each part that draws an opened record. */
export declare const reporting: {
    report: string;
    reportSubject: (name: string) => string;
    reportBody: (record: string, page: string | undefined) => string;
};
/** An opened service or event; these words come with the part that draws it. */
export declare const offerRecord: {
    phone: string;
    email: string;
    website: string;
    report: string;
    reportSubject: (name: string) => string;
    reportBody: (record: string, page: string | undefined) => string;
    easyRead: string;
    audience: string;
    access: string;
    cost: string;
    costs: {
        free: string;
        conditional: string;
        paid: string;
    };
    accessibility: string;
    /** By the codes of data·inclusion v1, « publics ». */
    audiences: {
        'tous-publics': string;
        actifs: string;
        'beneficiaires-des-minimas-sociaux': string;
        'demandeurs-emploi': string;
        etudiants: string;
        familles: string;
        femmes: string;
        jeunes: string;
        'personnes-en-situation-de-handicap': string;
        'personnes-en-situation-durgence': string;
        'personnes-en-situation-juridique-specifique': string;
        'personnes-exilees': string;
        'residents-qpv-frr': string;
        seniors: string;
    };
    route: string;
    newWindow: string;
    relatedActions: string;
};
