/** « S'abonner »: the published agenda of what is filtered, for a phone that reads it again and again. */
import { topThemeOf } from '../domain/themes.js';
import { subscription } from '../text/fr.js';
import { calendarDates, calendarName } from './kit/ics-calendars.js';
import { copyLink } from './keep/share.js';
export { css } from './keep/css.js';
/**
 * Nothing where the feed does not say that agendas are published, or where the page does not come from the web.
 * @param choice what is filtered: the nearest agenda that exists is offered, and named where it is a wider one
 */
export function subscribe(kit, context, choice) {
    const { html, nothing } = kit;
    const { feed, base } = context;
    // Another language brings these words with all the others.
    const words = { ...subscription, ...context.words };
    const said = words.subscribe;
    const offered = published(feed, choice);
    const address = addressOf(feed, base, offered);
    if (!address)
        return nothing;
    const wider = calendarName(offered) === calendarName(choice) ? '' : said.wider(nameOf(feed, offered) ?? said.all);
    return html `<div class="keep">
    ${wider ? html `<p>${wider}</p>` : nothing}
    <p>${said.how}</p>
    <p class="row">
      <a class="button" href=${address.replace(/^https?:/, 'webcal:')}>${said.open}</a>
      <button type="button" @click=${({ currentTarget }) => copyLink(currentTarget, address, said.copied)}>
        ${said.copy}
      </button>
    </p>
    <label class="field"><span>${said.address}</span><input type="text" readonly .value=${address} /></label>
    <p class="small">${said.byHand}</p>
    <p role="status"></p>
  </div>`;
}
/** Where a commune has nothing of a theme there is no agenda of both: the commune's own is the nearest to it. */
function published(feed, { commune, theme }) {
    const choice = {
        commune: feed.communes.some(({ code }) => code === commune) ? commune : undefined,
        theme: theme !== undefined && topThemeOf(feed, theme) ? theme : undefined,
    };
    return choice.commune && choice.theme && !calendarDates(feed, choice).length ? { commune: choice.commune } : choice;
}
function addressOf({ calendars }, base, choice) {
    if (!calendars)
        return undefined;
    try {
        const { href } = new URL(calendars.href + calendarName(choice), base);
        return /^https?:/.test(href) ? href : undefined;
    }
    catch {
        return undefined;
    }
}
function nameOf(feed, { commune, theme }) {
    const names = [
        feed.communes.find(({ code }) => code === commune)?.name,
        feed.themes.find(({ id }) => id === theme)?.name,
    ].filter(Boolean);
    return names.length ? names.join(', ') : undefined;
}
