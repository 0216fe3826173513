/** One bounded cache of formatters: making one costs about as much as drawing a card. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const LIMIT = 40;

/** @param name - Tells the options apart, where the caller has a shorter one than they are. */
export function dateTimeFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  name = JSON.stringify(options),
): Intl.DateTimeFormat {
  const key = locale + name;
  let formatter = formatters.get(key);
  if (!formatter) {
    if (formatters.size >= LIMIT) formatters.clear();
    formatter = new Intl.DateTimeFormat(locale, options);
    formatters.set(key, formatter);
  }
  return formatter;
}
