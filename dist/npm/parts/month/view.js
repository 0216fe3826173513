/** A month with the day that is opened below it. */
import { occurrencesByDay } from '../../domain/occurrences.js';
import { startOfDay } from '../../domain/zone.js';
import { monthRecord } from '../../text/fr.js';
import { monthTable } from './table.js';
export function draw(kit, context, options) {
    const { html, nothing } = kit;
    const { all, active, narrow, keep, pieces } = options;
    const { feed, today, commune } = context;
    // Another language brings these words with all the others.
    const words = { ...monthRecord, ...context.words };
    const month = active.firstOfMonth();
    // The weeks that a month touches hold up to six days of each neighbour.
    let byDay;
    const on = (date) => {
        byDay ??= occurrencesByDay(all, month.addDays(-6), month.addDays(37));
        const found = pieces.nearestFirst(context, byDay.get(date.toString()) ?? []);
        // Visits stand last: they may come when the events are read already.
        const isVisit = ({ kind }) => kind === 'visit';
        return found.some(isVisit) ? [...found.filter((one) => !isVisit(one)), ...found.filter(isVisit)] : found;
    };
    // A day of another month is no longer in sight.
    const open = options.open?.firstOfMonth().equals(month) ? options.open : undefined;
    const told = [context.words, feed, commune, all, ...[today, active, open].map(String)];
    const city = pieces.foreignCity(context, startOfDay(month, feed.timeZone));
    const close = (date) => () => {
        options.close(date);
    };
    return html `<div class=${narrow ? 'narrow' : ''}>
    ${keep(told, () => monthTable(kit, { ...context, words }, { ...options, month, open, on, texts: pieces }))}
    ${city ? html `<p class="small">${words.zoneOfAll(city)}</p>` : nothing}
    ${commune ? html `<p class="small">${words.concernsHere(commune.name)}</p>` : nothing}
    ${open
        ? html `<div
            class="section"
            @keydown=${({ key }) => {
            if (key === 'Escape')
                options.close(open);
        }}
          >
            ${pieces.dayOf(context, open, on(open))}
            <p class="row section"><button type="button" @click=${close(open)}>${words.closeDay}</button></p>
          </div>`
        : nothing}
  </div>`;
}
