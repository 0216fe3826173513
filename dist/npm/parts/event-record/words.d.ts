import type { Occurrence } from '../../domain/occurrences.js';
import type { CalendarEvent, Service } from '../../feed/types.js';
import { type EventWords } from '../../text/fr.js';
import type { RecordContext } from '../kit/kit.js';
declare const french: {
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
        print: string;
        printRefused: string;
        addToOutlook: string;
    };
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
    report: string;
    reportSubject: (name: string) => string;
    reportBody: (record: string, page: string | undefined) => string;
};
/** What the pieces of an opened event are drawn in. */
export type EventRecordContext = RecordContext<EventWords & typeof french>;
/** Another language brings these words with all the others. */
export declare const withWords: (context: RecordContext<EventWords>) => EventRecordContext;
export interface EventSubject {
    readonly event: CalendarEvent;
    /** The date that is shown. */
    readonly date: Occurrence;
    /** What else can be done with the record, drawn by the caller: share, keep. */
    readonly tools?: unknown;
}
/** The service behind an event, once the feed has it. */
export declare const serviceOf: ({ feed }: RecordContext, { service }: CalendarEvent) => Service | undefined;
export {};
