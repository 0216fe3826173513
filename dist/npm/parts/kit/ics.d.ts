export interface IcsEvent {
    /** The same for ever for the same date of the same event, so that a later file replaces the first. */
    readonly uid: string;
    readonly sequence: number;
    /** When the feed was published, in epoch milliseconds: the clock would make each file another one. */
    readonly stamp: number;
    readonly title: string;
    /** Epoch milliseconds; for a whole day, days as `2026-12-05`, the end being the day after the last. */
    readonly start: number | string;
    readonly end: number | string;
    readonly description: string;
    readonly location: string;
    readonly geo?: {
        readonly latitude: number;
        readonly longitude: number;
    } | undefined;
    readonly url: string | undefined;
    readonly status: 'CONFIRMED' | 'CANCELLED' | 'TENTATIVE';
}
export interface IcsFile {
    /** IANA zone that the times are written in. */
    readonly timeZone: string;
    readonly events: readonly IcsEvent[];
    /** Of a published agenda, that phones read again and again. */
    readonly name?: string;
}
/** The file's text, with CRLF line ends and lines of at most 75 octets. */
export declare function ics({ timeZone, events, name }: IcsFile): string;
/** An instant as iCalendar writes it, without its fraction of a second: `20261201T083000Z`. */
export declare const utc: (instant: number) => string;
