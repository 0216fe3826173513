/** One date of an event as an iCalendar file (RFC 5545). */
export interface IcsEvent {
    /** The same for ever for the same date of the same event, so that a later file replaces the first. */
    readonly uid: string;
    readonly sequence: number;
    /** When the feed was published, in epoch milliseconds. */
    readonly stamp: number;
    readonly title: string;
    /** Epoch milliseconds; for a whole day, days as `2026-12-05`, the end being the day after the last. */
    readonly start: number | string;
    readonly end: number | string;
    readonly description: string;
    readonly location: string;
    readonly url: string | undefined;
    readonly status: 'CONFIRMED' | 'CANCELLED' | 'TENTATIVE';
}
/** The file's text, with CRLF line ends and lines of at most 75 octets. */
export declare function ics(event: IcsEvent): string;
