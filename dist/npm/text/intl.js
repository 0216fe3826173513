/** One bounded cache of formatters: making one costs about as much as drawing a card. */
const formatters = new Map();
const LIMIT = 40;
/** @param name - Tells the options apart, where the caller has a shorter one than they are. */
export function dateTimeFormat(locale, options, name = JSON.stringify(options)) {
    const key = locale + name;
    let formatter = formatters.get(key);
    if (!formatter) {
        if (formatters.size >= LIMIT)
            formatters.clear();
        formatter = new Intl.DateTimeFormat(locale, options);
        formatters.set(key, formatter);
    }
    return formatter;
}
