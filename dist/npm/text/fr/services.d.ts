/** The service finder. */
export declare const services: {
    unknownService: (text: string) => string;
    finder: string;
    quickExit: string;
    search: string;
    openNow: string;
    aroundMe: string;
    around: string;
    locating: string;
    noPosition: string;
    allServices: string;
    services: (n: number) => string;
    closest: (n: number) => string;
    noService: string;
    groups: {
        in: (name: string) => string;
        serves: (name: string) => string;
        nearby: string;
        territory: string;
        remote: string;
    };
    opening: {
        until: (when: string) => string;
        closes: (when: string) => string;
        always: string;
        closed: string;
        holiday: (name: string) => string;
        exception: string;
        temporary: string;
        permanent: string;
        opens: (when: string) => string;
        comes: (when: string) => string;
        appointment: string;
        unknown: string;
        check: string;
        checkHoliday: (name: string) => string;
        soon: (minutes: number, time: string) => string;
        today: (time: string) => string;
        tomorrow: (time: string) => string;
        on: (day: string, time: string) => string;
    };
    visiting: {
        next: (town: string) => string;
        now: (town: string) => string;
        /** « Annulé : passage du mardi 1er décembre ». */
        of: (when: string) => string;
        place: (name: string, town: string) => string;
        cancelled: string;
        moved: string;
        full: string;
    };
    availability: {
        places: string;
        'waiting-list': string;
        full: string;
    };
    asOf: (date: string) => string;
};
/** An opened service. */
export declare const serviceRecord: {
    quickExitHow: string;
    hours: string;
    closedDay: string;
    thisDay: string;
    aroundTheClock: string;
    everyDay: string;
    usually: (hours: string) => string;
    hoursToCheck: string;
    holidaysClosed: string;
    holidaysOpen: string;
    changes: string;
    period: string;
    since: (date: string) => string;
    upTo: (date: string) => string;
    visits: string;
    moreDates: (n: number) => string;
    admission: string;
    documents: string;
    languages: string;
    /** Languages that browsers do not name. */
    languageNames: {
        fsl: string;
    };
    attendance: string;
    attendances: {
        'in-person': string;
        remote: string;
        'at-home': string;
    };
    appointments: {
        required: string;
        possible: string;
        none: string;
    };
    contact: string;
    booking: string;
    covered: string;
    residentsOnly: string;
    address: string;
    accessibilityPage: string;
    nextDates: string;
    replacedBy: string;
    replacing: (date: string) => string;
    wheelchair: {
        yes: string;
        no: string;
    };
    checked: string;
    neverChecked: string;
    outdated: string;
};
/** « Plus de filtres »; these words come with the part that draws it. */
export declare const serviceFilters: {
    category: string;
    anyCategory: string;
    when: string;
    anyDay: string;
    partOfDay: {
        day: string;
        morning: string;
        afternoon: string;
        evening: string;
    };
    /** What can be asked for with one tick. */
    only: {
        places: string;
        free: string;
        remote: string;
        accessible: string;
    };
};
