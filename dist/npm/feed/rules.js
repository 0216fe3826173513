const isInstant = (moment) => moment.includes('T');
/**
 * Whether a day, month, year or instant is before another. Instants are compared as such; otherwise
 * only what both say is compared: `2026` is not before `2026-05`, nor after.
 */
function isBefore(moment, other) {
    if (isInstant(moment) && isInstant(other))
        return Date.parse(moment) < Date.parse(other);
    const length = Math.min(moment.length, other.length, 10);
    return moment.slice(0, length) < other.slice(0, length);
}
const order = (first, second) => [
    first,
    second,
    (start, end) => typeof start === 'string' && typeof end === 'string' && isBefore(end, start) && 'order',
];
const RULES = [
    [
        'start',
        'end',
        (start, end) => typeof start === 'string' && typeof end === 'string' && isInstant(start) !== isInstant(end) && 'value',
    ],
    order('start', 'end'),
    order('from', 'to'),
    order('from', 'until'),
    order('validFrom', 'validUntil'),
    order('end', 'extendedTo'),
    ['min', 'max', (min, max) => Number(min) >= Number(max) && 'order'],
    ['week', 'ranges', (week, ranges) => !week === !ranges && 'value'],
];
/** The rules that concern an object with these keys. */
export const rulesFor = (keys) => RULES.filter(([first, second]) => keys.includes(first) && keys.includes(second));
