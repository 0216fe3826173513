/** On the card of a service, and under the results. */
export declare const keep: {
    keepService: string;
    keepResults: string;
};
/** What is open or found, printed or handed on. It comes with the parts that offer it. */
export declare const sharing: {
    sharing: {
        print: string;
        copyLink: string;
        shareLink: string;
        linkCopied: string;
        linkToCopy: string;
        partFailed: string;
    };
};
/** The bar that keeps what was found: « Ma sélection ». It comes with its part. */
export declare const keeping: {
    keeping: {
        name: string;
        selection: (n: number) => string;
        selectionLasts: string;
        showSelection: string;
        showResults: string;
        mailSelection: string;
        emptySelection: string;
        selectionEmptied: string;
        undo: string;
    };
};
/** A message with several services. It comes with the bar. */
export declare const mail: {
    mail: {
        mailSubject: (n: number) => string;
        mailShort: string;
        mailNames: string;
        mailSome: (n: number) => string;
    };
};
/** A printed sheet of services; it comes with its part. */
export declare const sheet: {
    sheet: {
        printedOn: (date: string) => string;
        dataOf: (date: string) => string;
        more: (n: number) => string;
        publishedBy: string;
        address: string;
        aroundTheClock: string;
        everyDay: string;
        days: (first: string, last: string) => string;
        listed: (items: readonly string[]) => string;
        ranges: (ranges: readonly string[]) => string;
        range: (start: string, end: string) => string;
        onDay: (date: string) => string;
        otherTimes: string;
        printRefused: string;
    };
};
