/** What stands on top of a printed sheet, and at its foot. */
import { PlainDate } from '../../domain/plain-date.js';
import { day } from '../../text/format.js';
/** @param title - As heading of the first level. */
export function paperHead({ html, nothing }, context, words, title) {
    const { feed, today } = context;
    const updated = PlainDate.at(Date.parse(feed.updated) || 0, feed.timeZone);
    return html `<header>
    ${title}
    <p>${words.sheet.printedOn(day(words, today, 'date'))} · ${words.sheet.dataOf(day(words, updated, 'date'))}</p>
    ${feed.demo ? html `<p class="demo">${words.demo}</p>` : nothing}
  </header>`;
}
export function paperFoot({ html }, { feed }, words) {
    const { name, phone, email, url } = feed.publisher;
    const reach = [phone, email, url?.replace(/^https?:\/\//, '')].filter(Boolean).join(' · ');
    return html `<footer>${words.sheet.publishedBy} ${name}${reach ? `${words.colon} ${reach}` : ''}</footer>`;
}
