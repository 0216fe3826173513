import { looseDate } from '../../text/format.js';
/** As facts; those of which nothing is known draw nothing. */
export function related(drawing) {
    const { kit, context, words, action } = drawing;
    const { actions, services, events } = context.feed;
    const comesOf = (record) => !!record.actions?.includes(action.id);
    return [
        kit.fact(words.follows, list(drawing, actions.filter(({ id }) => action.follows?.includes(id)), actionItem)),
        kit.fact(words.followedBy, list(drawing, actions.filter(({ follows }) => follows?.includes(action.id)), actionItem)),
        kit.fact(words.relatedServices, list(drawing, services.filter(comesOf), serviceItem)),
        kit.fact(words.relatedEvents, list(drawing, events.filter(comesOf), eventItem)),
    ];
}
function list(drawing, items, item) {
    const { html, nothing } = drawing.kit;
    return items.length
        ? html `<ul class="bullets">
        ${items.map((one) => html `<li>${item(drawing, one)}</li>`)}
      </ul>`
        : nothing;
}
/** In words; with a button where the page can show it. */
function actionItem({ kit, context, words, open }, action) {
    const { html, nothing, said, dotted } = kit;
    const title = said(context, action, action.title);
    const agreement = context.feed.agreements.find(({ id }) => id === action.agreement);
    return html `${dotted([action.number !== undefined && words.actionNumber(action.number), title].filter(Boolean))}
  ${agreement ? html `<span class="small">(${said(context, {}, agreement.title)})</span>` : nothing}
  ${open
        ? html `<button
          type="button"
          @click=${() => {
            open(action.id);
        }}
        >
          ${words.show}<span class="hidden">${words.colon} ${title}</span>
        </button>`
        : nothing}`;
}
/** The place of a sensitive service is told nowhere. */
function serviceItem({ kit, context }, service) {
    const { place, sensitive } = service;
    const town = sensitive
        ? undefined
        : (place?.city ?? context.feed.communes.find(({ code }) => code === place?.commune)?.name);
    return kit.html `${kit.said(context, service, service.name)}${town ? ` (${town})` : ''}`;
}
/** With its next date, where it has one that is not called off. */
function eventItem({ kit, context, words }, event) {
    const today = context.today.toString();
    const next = event.timings
        .filter(({ end, status }) => end.slice(0, 10) >= today && status !== 'cancelled')
        .map(({ start }) => start.slice(0, 10))
        .sort()[0];
    const off = event.status === 'cancelled' || event.status === 'postponed';
    return kit.html `${kit.said(context, event, event.title)}${next && !off ? ` (${looseDate(words, next)})` : ''}`;
}
