/** What the calendars of others are given: a plain entry for each timing. */
import { loadFeed } from '../contenders/feed.js';

const DAY = 10;

/** The day after, for those who end whole days there. */
export function dayAfter(day) {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, DAY);
}

/** @returns {Promise<{ id: string, title: string, start: string, end: string, allDay: boolean }[]>} as in the feed */
export async function loadTimings() {
  const { events } = await loadFeed('events');
  return events.flatMap(({ id, title, timings }) =>
    timings.map(({ start, end }) => ({ id: `${id}@${start}`, title, start, end, allDay: start.length === DAY })),
  );
}

/** An element of the contender's own, with the button that the benchmark presses. */
export function defineCalendar(tag, draw) {
  customElements.define(
    tag,
    class extends HTMLElement {
      async connectedCallback() {
        const next = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Mois suivant' });
        const place = document.createElement('div');
        this.append(next, place);
        next.onclick = await draw(place, await loadTimings());
      }
    },
  );
}

/** Styles come with the script, as ours do. */
export function addStyles(...sheets) {
  document.adoptedStyleSheets = sheets.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
