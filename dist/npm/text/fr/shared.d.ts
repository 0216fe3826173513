/** What every element says. */
export declare const shared: {
    lang: string;
    locale: string;
    /** ISO number of the day that a week starts with (1 = Monday). */
    firstWeekday: number;
    time: (hours: number, minutes: number) => string;
    /** What stands between a name and what is said of it. */
    colon: string;
    monthNames: string[];
    /** From Sunday on, as `Date` counts. */
    weekdayNames: string[];
    /** The first day of a month is « 1er », and a day is not parted from its month. */
    dayMonth: (day: number, month: string) => string;
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
    stale: string;
    failedHelp: string;
    demo: string;
    unknownCommune: (text: string) => string;
    unknownTheme: (text: string) => string;
    didYouMean: (text: string) => string;
    filters: string;
    commune: string;
    allCommunes: string;
    theme: string;
    allThemes: string;
    counted: (text: string, n: number) => string;
    moreFilters: string;
    chosenFilters: string;
    takeOff: string;
    clear: string;
    details: string;
    recordFailed: string;
    source: string;
    verified: (date: string) => string;
    dated: (date: string) => string;
    updated: (date: string) => string;
    help: string;
};
/** Ways to reach somebody; these words come with what tells of them. */
export declare const contacts: {
    phone: string;
    email: string;
    website: string;
};
/** Where one finds nothing; these words come with the part that leads on. */
export declare const deadEnd: {
    /** Words that were looked for bring their own quotes. */
    withoutFilter: (text: string) => string;
    whomToAsk: string;
};
