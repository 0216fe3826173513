/** The roadmap. */
export declare const roadmap: {
    roadmap: string;
    roadmapTitle: (years: string, over: boolean) => string;
    years: (first: string, last: string) => string;
    startsOn: (date: string) => string;
    until: (date: string, extended: boolean) => string;
    endedOn: (date: string, extended: boolean) => string;
    daysLeft: (n: number) => string;
    renewal: string;
    nextStarts: (date: string) => string;
    agreement: string;
    allStatuses: string;
    allLeads: string;
    searchActions: string;
    searchFailed: string;
    totals: (n: number, unknown: number) => string;
    noAction: string;
    byStatus: string;
    otherTheme: string;
    view: string;
    views: {
        theme: string;
        status: string;
        timeline: string;
    };
    moreActions: (n: number) => string;
    figures: string;
    takeAway: string;
};
/** The figures of the roadmap; these words come with the part that draws them. */
export declare const totalsRecord: {
    stepsIn: (done: number, total: number, actions: number) => string;
    lateActions: (n: number, over: boolean) => string;
    lateBetween: (least: number, most: number) => string;
    movedDeadlines: (n: number) => string;
    all: string;
    totalColumn: string;
    stepColumn: string;
    themesAndStatuses: string;
    countedOnce: string;
    delays: (over: boolean) => string;
    delay: (over: boolean) => string;
    stepsShort: (done: number, total: number) => string;
    delayDays: (n: number) => string;
    firstDeadlineName: string;
};
/** The time line. */
export declare const timelineRecord: {
    legend: string;
    marks: {
        start: string;
        'first-deadline': string;
        'moved-deadline': string;
        deadline: string;
        'step-done': string;
        'step-late': string;
        step: string;
    };
    todayMark: (date: string) => string;
    todayName: string;
    agreementEnd: string;
    noDate: string;
    undated: string;
};
/** Taking the actions away as files. */
export declare const exportRecord: {
    printList: string;
    printTimeline: string;
    whatIsShown: (n: number) => string;
    csv: string;
    json: string;
    fileName: string;
    licensed: (name: string) => string;
    licenseName: (id: string) => string;
    noLicense: string;
    mayBeRefused: string;
    refused: string;
    column: {
        agreement: string;
        number: string;
        title: string;
        themes: string;
        status: string;
        lateDays: string;
        percent: string;
        stepsDone: string;
        stepsTotal: string;
        nextStep: string;
        nextDue: string;
        start: string;
        end: string;
        firstDeadline: string;
        lead: string;
        partners: string;
        communes: string;
        summary: string;
        updated: string;
        source: string;
        license: string;
        id: string;
    };
    /** Between the units and the tenths of a number. */
    decimal: string;
    wholeArea: string;
};
