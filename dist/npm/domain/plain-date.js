import { offsetAt } from './offset.js';
/** Milliseconds in a day of 24 hours. */
export const DAY = 86_400_000;
/**
 * A calendar day (proleptic Gregorian), which is not an instant: it has no hour and no time zone, so the
 * zone of whoever reads it cannot move it. Immutable.
 */
export class PlainDate {
    /** Midnight UTC; the numbers are worked out when they are read, since most days are only compared. */
    constructor(utc) {
        this.utc = utc;
    }
    get year() {
        return new Date(this.utc).getUTCFullYear();
    }
    /** 1 to 12. */
    get month() {
        return new Date(this.utc).getUTCMonth() + 1;
    }
    get day() {
        return new Date(this.utc).getUTCDate();
    }
    /** The day of these numbers; what is too much is carried over (month 13 is the next January). */
    static of(year, month, day) {
        // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
        return new PlainDate(new Date(0).setUTCFullYear(year, month - 1, day));
    }
    /** The day that `YYYY-MM-DD` names; undefined for another spelling and for 30 February. */
    static parse(text) {
        const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
        if (!match)
            return undefined;
        const [month, day] = [Number(match[2]), Number(match[3])];
        const date = PlainDate.of(Number(match[1]), month, day);
        return date.month === month && date.day === day ? date : undefined;
    }
    /** The day that it is at an instant (epoch ms) in a zone. */
    static at(instant, timeZone) {
        return new PlainDate(Math.floor((instant + offsetAt(instant, timeZone)) / DAY) * DAY);
    }
    /** ISO 8601, `YYYY-MM-DD`. */
    toString() {
        const pad = (number, length = 2) => String(number).padStart(length, '0');
        return `${pad(this.year, 4)}-${pad(this.month)}-${pad(this.day)}`;
    }
    toJSON() {
        return this.toString();
    }
    /** Negative, zero or positive, as `Array.prototype.sort` wants it. */
    compare(other) {
        return Math.sign(this.utc - other.utc);
    }
    equals(other) {
        return this.utc === other.utc;
    }
    isBefore(other) {
        return this.utc < other.utc;
    }
    isAfter(other) {
        return this.utc > other.utc;
    }
    addDays(days) {
        return new PlainDate(this.utc + days * DAY);
    }
    /** The same day of another month, or that month's last: 31 January and one month is 28 February. */
    addMonths(months) {
        const first = PlainDate.of(this.year, this.month + months, 1);
        return first.addDays(Math.min(this.day, first.daysInMonth) - 1);
    }
    /** Days from this one to the other; negative where the other is earlier. */
    daysUntil(other) {
        return (other.utc - this.utc) / DAY;
    }
    /** 1 is Monday, 7 is Sunday (ISO 8601). */
    get weekday() {
        return new Date(this.utc).getUTCDay() || 7;
    }
    get daysInMonth() {
        return PlainDate.of(this.year, this.month + 1, 0).day;
    }
    firstOfMonth() {
        return this.addDays(1 - this.day);
    }
    /** Epoch ms of this day's midnight in UTC, for `Intl.DateTimeFormat` with `timeZone: 'UTC'`. */
    toUTC() {
        return this.utc;
    }
}
