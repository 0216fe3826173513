/** The event calendar. */
export declare const events: {
    unknownEvent: (text: string) => string;
    calendar: string;
    searchEvents: string;
    freeOnly: string;
    eventsFor: string;
    anyone: string;
    allEvents: string;
    previousMonth: string;
    nextMonth: string;
    today: string;
    tomorrow: string;
    thisWeekend: string;
    whenOfEvents: string;
    anyTime: string;
    ranges: {
        today: string;
        weekend: string;
        week: string;
        month: string;
        holidays: string;
    };
    earlier: string;
    view: string;
    month: string;
    list: string;
    events: (n: number) => string;
    eventsIn: (n: number, period: string) => string;
    eventsFrom: (n: number, day: string) => string;
    closestEvents: (n: number) => string;
    noEvent: string;
    nextEvent: (day: string) => string;
    noEventThatDay: string;
    /** `city` as the time zone's name has it. */
    zone: (city: string) => string;
    concerns: (commune: string) => string;
    allDay: string;
    visit: string;
    keepEvents: string;
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
/** The month, with the part that draws it. */
export declare const monthRecord: {
    shortWeekday: (name: string) => string;
    more: (n: number) => string;
    otherMonth: string;
    /** On the first day of several, and on those that follow. */
    lasts: (day: string) => string;
    continued: string;
    zoneOfAll: (city: string) => string;
    /** Under a month that is seen from a commune, and of what is elsewhere and for its people. */
    concernsHere: (commune: string) => string;
    closeDay: string;
};
/** An opened event. */
export declare const eventRecord: {
    eventRecord: {
        place: string;
        online: string;
        follow: string;
        allDates: string;
        /** In front of the date that the card is about. */
        thisDate: string;
        otherDates: (n: number) => string;
        nextDates: (n: number) => string;
        pastDates: (n: number) => string;
        /** Said of what is not as planned, whole sentences. */
        states: {
            cancelled: string;
            cancelledDate: string;
            postponed: string;
            'moved-online': string;
            full: string;
            fullDate: string;
            rescheduled: string;
            moved: string;
            elsewhere: string;
            waitingList: string;
        };
        registration: string;
        register: string;
        registerWaiting: string;
        registrationRequired: string;
        registrationUntil: (date: string) => string;
        registrationClosed: (date: string) => string;
        waitingList: string;
        remaining: (n: number) => string;
        organizer: string;
        service: string;
        series: (title: string) => string;
        /** By OpenAgenda's five codes. */
        eventAccessibility: {
            hi: string;
            vi: string;
            pi: string;
            mi: string;
            ii: string;
        };
        credit: (name: string) => string;
        page: string;
        addToCalendar: string;
        updateCalendar: string;
        addAll: (n: number) => string;
        addToGoogle: string;
        addToOutlook: string;
    };
};
/** « S’abonner »: what is published as agendas that phones read again and again. It comes with its part. */
export declare const subscription: {
    subscribe: {
        open: string;
        how: string;
        byHand: string;
        address: string;
        copy: string;
        copied: string;
        all: string;
        offered: (name: string) => string;
        wider: string;
        narrower: string;
    };
};
/** A printed sheet of events; it comes with its part. */
export declare const eventSheet: {
    eventSheet: {
        more: (n: number) => string;
    };
};
