import type { Occurrence } from '../../domain/occurrences.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { Range } from '../../domain/ranges.js';
import type { CalendarEvent, Service } from '../../feed/types.js';
import { type EventWords } from '../../text/fr.js';
import type { CalendarChoice } from '../kit/ics-calendars.js';
import type { RecordContext } from '../kit/kit.js';
declare const french: {
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
    sharing: {
        print: string;
        copyLink: string;
        shareLink: string;
        linkCopied: string;
        linkToCopy: string;
        partFailed: string;
    };
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
    shortWeekday: (name: string) => string;
    more: (n: number) => string;
    otherMonth: string;
    lasts: (day: string) => string;
    continued: string;
    zoneOfAll: (city: string) => string;
    concernsHere: (commune: string) => string;
    closeDay: string;
    eventSheet: {
        more: (n: number) => string;
    };
    eventRecord: {
        place: string;
        online: string;
        follow: string;
        allDates: string;
        thisDate: string;
        otherDates: (n: number) => string;
        nextDates: (n: number) => string;
        pastDates: (n: number) => string;
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
    childAge: string;
    anyAge: string;
    age: (min: string | undefined, max: string | undefined, under: boolean) => string;
    months: (n: number) => string;
    showMore: string;
    distance: (km: number) => string;
};
/** What the pieces of an opened event are drawn in. */
export type EventRecordContext = RecordContext<EventWords & typeof french>;
/** Another language brings these words with all the others. */
export declare const withWords: (context: RecordContext<EventWords>) => EventRecordContext;
/** One date of an event, opened. */
export interface EventSubject {
    readonly event: CalendarEvent;
    /** The date that is shown. */
    readonly date: Occurrence;
    /** Opens the event alone; without it there is nothing to share. */
    readonly link?: string | undefined;
}
/** All that is found, to be subscribed to, printed and shared. */
export interface FoundSubject {
    /** « 12 événements en décembre 2026 ». */
    readonly title: string;
    /** What is chosen, in words. */
    readonly chosen: readonly string[];
    readonly range: Range | undefined;
    /** What agendas are narrowed to. */
    readonly choice: CalendarChoice;
    /** In the order of time. */
    readonly dates: readonly Occurrence[];
    /** A day of the month that is looked at; a list where there is none. */
    readonly month: PlainDate | undefined;
    readonly link: string | undefined;
}
/** The service behind an event, once the feed has it. */
export declare const serviceOf: ({ feed }: RecordContext, { service }: CalendarEvent) => Service | undefined;
/** Whether a service that hides is behind it, or may be: as long as the services are not there, nobody knows. */
export declare function isSecret(context: RecordContext, event: CalendarEvent): boolean;
export {};
