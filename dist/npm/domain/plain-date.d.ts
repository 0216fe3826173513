/** Milliseconds in a day of 24 hours. */
export declare const DAY = 86400000;
/**
 * A calendar day (proleptic Gregorian), which is not an instant: it has no hour and no time zone, so the
 * zone of whoever reads it cannot move it. Immutable.
 */
export declare class PlainDate {
    private readonly utc;
    /** Midnight UTC; the numbers are worked out when they are read, since most days are only compared. */
    private constructor();
    get year(): number;
    /** 1 to 12. */
    get month(): number;
    get day(): number;
    /** The day of these numbers; what is too much is carried over (month 13 is the next January). */
    static of(year: number, month: number, day: number): PlainDate;
    /** The day that `YYYY-MM-DD` names; undefined for another spelling and for 30 February. */
    static parse(text: string): PlainDate | undefined;
    /** The day that it is at an instant (epoch ms) in a zone. */
    static at(instant: number, timeZone: string): PlainDate;
    /** ISO 8601, `YYYY-MM-DD`. */
    toString(): string;
    toJSON(): string;
    /** Negative, zero or positive, as `Array.prototype.sort` wants it. */
    compare(other: PlainDate): number;
    equals(other: PlainDate): boolean;
    isBefore(other: PlainDate): boolean;
    isAfter(other: PlainDate): boolean;
    addDays(days: number): PlainDate;
    /** The same day of another month, or that month's last: 31 January and one month is 28 February. */
    addMonths(months: number): PlainDate;
    /** Days from this one to the other; negative where the other is earlier. */
    daysUntil(other: PlainDate): number;
    /** 1 is Monday, 7 is Sunday (ISO 8601). */
    get weekday(): number;
    get daysInMonth(): number;
    firstOfMonth(): PlainDate;
    /** Epoch ms of this day's midnight in UTC, for `Intl.DateTimeFormat` with `timeZone: 'UTC'`. */
    toUTC(): number;
}
