/** The action card, and the cards of the roadmap. */
export declare const actions: {
    unknownAction: (text: string) => string;
    missingAction: string;
    status: string;
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
    /** Of an action whose status nobody gave: its date is over, and that is all that is known. */
    overdue: string;
    /** Of a late action, once its agreement is over. */
    unfinished: string;
    lateDays: (n: number) => string;
    progress: string;
    progressUnknown: string;
    published: string;
    steps: (done: number, total: number) => string;
    stepDue: (date: string) => string;
    nextStep: string;
    percent: (n: number) => string;
    start: string;
    end: string;
    firstDeadline: (date: string) => string;
    lead: string;
    territory: string;
    wholeTerritory: string;
    communes: (n: number) => string;
    yourCommune: string;
    onlyYourCommune: string;
    notYourCommune: string;
    coverageUnknown: string;
};
/** An opened action. */
export declare const actionRecord: {
    easyRead: string;
    context: string;
    objectives: string;
    forWhom: string;
    partners: string;
    coveredCommunes: string;
    writeTo: string;
    nothingMore: string;
    stepList: string;
    stepDone: string;
    stepDoneOn: (date: string) => string;
    stepOverdue: string;
    deadlines: string;
    /** `day` says that the date is a day, not a month or a year. */
    deadlineSet: (date: string, day: boolean) => string;
    deadlineHolds: string;
    indicators: string;
    indicatorTypes: {
        means: string;
        output: string;
        outcome: string;
    };
    measure: string;
    value: string;
    baseline: string;
    current: string;
    target: string;
    reached: string;
    none: string;
    quantity: (value: number, unit: string | undefined) => string;
    funding: string;
    funder: string;
    year: string;
    planned: string;
    spent: string;
    total: string;
    /** Whole euros where there are no cents. */
    euros: (amount: number) => string;
    amountsUnknown: (n: number) => string;
    updates: string;
    evaluation: string;
    results: string;
    lessons: string;
    decision: string;
    decisions: {
        continue: string;
        change: string;
        stop: string;
    };
    validated: (date: string) => string;
    documentsAndLinks: string;
    follows: string;
    followedBy: string;
    relatedServices: string;
    relatedEvents: string;
    show: string;
    phone: string;
    email: string;
    website: string;
};
