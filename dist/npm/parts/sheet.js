/** Services on clean A4, printed from inside somebody else's page. */
import { PlainDate } from '../domain/plain-date.js';
import { day } from '../text/format.js';
import { offerRecord, serviceRecord, sheet as sheetWords } from '../text/fr.js';
import { printPaper } from './kit/print.js';
import { css } from './sheet/css.js';
import { factsOf } from './sheet/facts.js';
/** More would be a book; the sheet says that there are more. */
const MOST = 200;
/** Resolves with what is to be said: nothing where printing was opened. */
export async function printServices(kit, context, subject, print) {
    // Another language brings these words with all the others.
    const words = { ...offerRecord, ...serviceRecord, ...sheetWords, ...context.words };
    const { publisher } = context.feed;
    const title = `${subject.title} – ${publisher.name}`;
    const opened = await printPaper(kit, { title, lang: words.lang, css, body: body(kit, context, words, subject) }, print);
    return opened ? '' : words.sheet.printRefused;
}
function body(kit, context, words, subject) {
    const { html, nothing } = kit;
    const { feed, today } = context;
    const { title, choices, services } = subject;
    const updated = PlainDate.at(Date.parse(feed.updated), feed.timeZone);
    return html `<header>
      <h1>${title}</h1>
      ${choices.length ? html `<p>${choices.join(' · ')}</p>` : nothing}
      <p>${words.sheet.printedOn(day(words, today, 'date'))} · ${words.sheet.dataOf(day(words, updated, 'date'))}</p>
      ${feed.demo ? html `<p class="demo">${words.demo}</p>` : nothing}
    </header>
    <main>
      ${services.slice(0, MOST).map((service) => article(kit, context, words, service))}
      ${services.length > MOST ? html `<p class="notice">${words.sheet.more(services.length - MOST)}</p>` : nothing}
    </main>
    <footer>${publisherLine(words, context)}</footer>`;
}
function article({ html, nothing }, context, words, service) {
    const { name, category, notice, lang = context.feed.language } = service;
    const facts = factsOf(context, words, service);
    const row = ({ term, lines }) => html `<div class=${term === words.source ? 'last' : nothing}>
      <dt lang=${words.lang}>${term}</dt>
      <dd>
        ${lines.length > 1
        ? html `<ul>
                ${lines.map((line) => html `<li>${line}</li>`)}
              </ul>`
        : lines}
      </dd>
    </div>`;
    return html `<article lang=${lang}>
    <h2>${name}</h2>
    ${category ? html `<p class="category">${category}</p>` : nothing}
    ${notice ? html `<p class="notice">${notice}</p>` : nothing}
    <dl>${facts.map(row)}</dl>
  </article>`;
}
function publisherLine(words, { feed }) {
    const { name, phone, email, url } = feed.publisher;
    const reach = [phone, email, url?.replace(/^https?:\/\//, '')].filter(Boolean).join(' · ');
    return `${words.sheet.publishedBy} ${name}${reach ? `${words.colon} ${reach}` : ''}`;
}
