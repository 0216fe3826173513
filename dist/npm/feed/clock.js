/** The clocks of a time zone, as the browser knows them. */
/**
 * The clock of a zone. The first formatter of a page takes a slow phone two tenths of a second, `Temporal` a hundredth:
 * browsers that have it are asked so.
 * @throws RangeError for a zone that the browser does not know
 */
export function clockOf(timeZone) {
    const offset = byTemporal(timeZone) ?? byFormat(timeZone);
    offset(0);
    return offset;
}
function byTemporal(timeZone) {
    const temporal = Reflect.get(globalThis, 'Temporal');
    return (temporal &&
        ((instant) => temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6));
}
function byFormat(timeZone) {
    const numeric = 'numeric';
    // Without what a page added to `Object.prototype`.
    const format = new Intl.DateTimeFormat('en-US', Object.assign(Object.create(null), {
        timeZone,
        hourCycle: 'h23',
        year: numeric,
        month: numeric,
        day: numeric,
        hour: numeric,
        minute: numeric,
        second: numeric,
    }));
    return (instant) => {
        const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (format.format(instant).match(/\d+/g) ?? []).map(Number);
        return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
    };
}
