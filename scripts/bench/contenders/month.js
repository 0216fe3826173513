/** A month of events in words and days, whatever a contender draws it with. */

/** Lines of a cell: « 2 de plus » takes one. */
const LINES = 4;
const monthName = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric' });
const hour = new Intl.DateTimeFormat('fr', { hour: 'numeric', minute: '2-digit' });

export const WEEKDAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];

const key = (date) => `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
const dayOf = (text) => new Date(text.length === 10 ? `${text}T00:00` : text);

/** What stands on each day, by start. */
export function byDay(events) {
  const days = new Map();
  const all = events.flatMap((event) =>
    event.timings.map(({ start, end }) => ({ event, start, from: dayOf(start), to: dayOf(end) })),
  );
  all.sort((a, b) => a.from.getTime() - b.from.getTime());
  for (const one of all) {
    for (let day = new Date(one.from); day <= one.to; day.setDate(day.getDate() + 1)) {
      const list = days.get(key(day));
      if (list) list.push(one);
      else days.set(key(day), [one]);
    }
  }
  return days;
}

/** The month that the visitor is in, as its first day. */
export function thisMonth() {
  const now = new Date(Date.now());
  return new Date(now.getFullYear(), now.getMonth(), 1);
}

export const monthsFrom = (month, months) => new Date(month.getFullYear(), month.getMonth() + months, 1);

/** A month's name, and its weeks of days: a number, the lines of what is on, and how many more there are. */
export function monthTexts(days, month) {
  const [year, index] = [month.getFullYear(), month.getMonth()];
  const before = (month.getDay() + 6) % 7;
  const weeks = Math.ceil((before + new Date(year, index + 1, 0).getDate()) / 7);
  return {
    name: monthName.format(month),
    weeks: Array.from({ length: weeks }, (_, week) =>
      WEEKDAYS.map((_day, weekday) => dayTexts(days, new Date(year, index, 1 - before + week * 7 + weekday))),
    ),
  };
}

function dayTexts(days, date) {
  const found = days.get(key(date)) ?? [];
  const fit = found.length > LINES ? LINES - 1 : LINES;
  const lines = found.slice(0, fit).map(({ event, start, from }) => ({
    status: event.status === 'cancelled' ? 'Annulé :' : '',
    time: start.length > 10 ? hour.format(from) : '',
    title: event.title,
  }));
  return { number: date.getDate(), lines, more: found.length > fit ? `${found.length - fit} de plus` : '' };
}
