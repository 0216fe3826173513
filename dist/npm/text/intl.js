/** One bounded cache of formatters: making one costs about as much as drawing a card. */
const formatters = new Map();
const LIMIT = 40;
export function dateTimeFormat(locale, options) {
    const key = locale + JSON.stringify(options);
    let formatter = formatters.get(key);
    if (!formatter) {
        if (formatters.size >= LIMIT)
            formatters.clear();
        formatter = new Intl.DateTimeFormat(locale, options);
        formatters.set(key, formatter);
    }
    return formatter;
}
