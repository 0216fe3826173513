/** What every element says. */
export declare const shared: {
    lang: string;
    locale: string;
    /** ISO number of the day that a week starts with (1 = Monday). */
    firstWeekday: number;
    time: (hours: number, minutes: number) => string;
    /** What stands between a name and what is said of it. */
    colon: string;
    /** Mends what `Intl` writes: the first day of a month is « 1er ». */
    tidyDate: (text: string) => string;
    from: (start: string, end: string) => string;
    between: (start: string, end: string) => string;
    loading: string;
    retry: string;
    failed: {
        network: string;
        status: string;
        format: string;
        version: string;
    };
    failedHelp: string;
    stale: (date: string | undefined) => string;
    demo: string;
    unknownCommune: (text: string) => string;
    unknownTheme: (text: string) => string;
    didYouMean: (text: string) => string;
    filters: string;
    commune: string;
    allCommunes: string;
    theme: string;
    allThemes: string;
    clear: string;
    details: string;
    recordFailed: string;
    source: string;
    verified: (date: string) => string;
    updated: (date: string) => string;
    help: string;
    phone: string;
    email: string;
    website: string;
};
/** What is said of services and events alike. */
export declare const offers: {
    showMore: string;
    /** `max` is the last age that is taken, or the first that is not where `under` is set. */
    age: (min: string | undefined, max: string | undefined, under: boolean) => string;
    months: (n: number) => string;
};
/** The service finder. */
export declare const services: {
    unknownService: (text: string) => string;
    distance: (km: number) => string;
    finder: string;
    search: string;
    childAge: string;
    anyAge: string;
    underOne: string;
    openNow: string;
    services: (n: number) => string;
    noService: string;
    groups: {
        in: (name: string) => string;
        serves: (name: string) => string;
        nearby: string;
        territory: string;
        remote: string;
    };
    opening: {
        open: string;
        openUntil: (time: string) => string;
        always: string;
        closed: string;
        opens: (when: string) => string;
        because: (what: string) => string;
        holiday: (name: string) => string;
        temporary: string;
        permanent: string;
        appointment: string;
        unknown: string;
        check: string;
        checkHoliday: (name: string) => string;
        today: (time: string) => string;
        tomorrow: (time: string) => string;
        on: (day: string, time: string) => string;
    };
    nextVisit: (place: string) => string;
    availability: {
        places: string;
        'waiting-list': string;
        full: string;
    };
    asOf: (date: string) => string;
};
/** The event calendar. */
export declare const events: {
    unknownEvent: (text: string) => string;
    calendar: string;
    previousMonth: string;
    nextMonth: string;
    today: string;
    tomorrow: string;
    view: string;
    month: string;
    list: string;
    events: (n: number) => string;
    eventsIn: (n: number, period: string) => string;
    eventsFrom: (n: number, day: string) => string;
    noEvent: string;
    noEventThatDay: string;
    more: (n: number) => string;
    otherMonth: string;
    allDay: string;
    closeDay: string;
    visit: string;
    eventStatus: {
        scheduled: string;
        cancelled: string;
        moved: string;
        full: string;
        rescheduled: string;
        'moved-online': string;
        postponed: string;
    };
    movedFrom: (date: string) => string;
};
/** The action card and the roadmap. */
export declare const actions: {
    unknownAction: (text: string) => string;
    missingAction: string;
    status: string;
    allStatuses: string;
    action: string;
    actionNumber: (n: number) => string;
    actionStatus: {
        planned: string;
        'in-progress': string;
        done: string;
        paused: string;
        abandoned: string;
        unknown: string;
    };
    late: string;
    lateDays: (n: number) => string;
    progress: string;
    progressUnknown: string;
    steps: (done: number, total: number) => string;
    stepDone: string;
    stepDoneOn: (date: string) => string;
    stepDue: (date: string) => string;
    nextStep: string;
    percent: (n: number) => string;
    start: string;
    end: string;
    firstDeadline: (date: string) => string;
    lead: string;
    partners: string;
    territory: string;
    wholeTerritory: string;
    communes: (n: number) => string;
    yourCommune: string;
    roadmap: string;
    totals: (n: number, unknown: number) => string;
    noAction: string;
    byStatus: string;
    until: (date: string) => string;
    otherTheme: string;
};
/** An opened service or event; these words come with the part that draws it. */
export declare const offerRecord: {
    access: string;
    cost: string;
    costs: {
        free: string;
        conditional: string;
        paid: string;
    };
    accessibility: string;
};
/** An opened service. */
export declare const serviceRecord: {
    hours: string;
    closedDay: string;
    holidaysClosed: string;
    holidaysOpen: string;
    visits: string;
    admission: string;
    documents: string;
    languages: string;
    booking: string;
    residentsOnly: string;
    replacedBy: string;
    wheelchair: {
        yes: string;
        no: string;
    };
};
/** An opened event. */
export declare const eventRecord: {
    audience: string;
    place: string;
    online: string;
    otherDates: string;
    addToCalendar: string;
    registration: string;
    register: string;
    registrationRequired: string;
    registrationUntil: (date: string) => string;
    waitingList: string;
    remaining: (n: number) => string;
    organizer: string;
    eventAccessibility: {
        hi: string;
        vi: string;
        pi: string;
        mi: string;
        ii: string;
    };
    credit: (name: string) => string;
    page: string;
};
/** An opened action. */
export declare const actionRecord: {
    stepList: string;
    objectives: string;
    context: string;
    indicators: string;
    indicator: string;
    baseline: string;
    current: string;
    target: string;
    none: string;
    quantity: (value: number, unit: string | undefined) => string;
    updates: string;
    funders: string;
    evaluation: string;
    documentsAndLinks: string;
};
export type SharedWords = typeof shared;
export type OfferWords = SharedWords & typeof offers;
export type ServiceWords = OfferWords & typeof services;
export type EventWords = OfferWords & typeof events;
export type ActionWords = SharedWords & typeof actions;
/** All the words of one language; another language is another object of this shape, loaded when used. */
export type Words = ServiceWords & EventWords & ActionWords & typeof offerRecord & typeof serviceRecord & typeof eventRecord & typeof actionRecord;
