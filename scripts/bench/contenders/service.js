/** A service as plainly as it can be drawn with what our cards say before they are opened. */
import { html, nothing } from 'lit';

const DAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long' });
const PLACES = { places: 'Places disponibles', 'waiting-list': 'Liste d’attente', full: 'Complet' };

const years = (months) => `${Math.round(months / 12)} ans`;
const ages = ({ ageMonths: { min = 0, max = 216 } = {} }) => `De ${years(min)} à ${years(max)}`;

function hoursToday({ hours }, now) {
  if (!hours) return 'Horaires non communiqués';
  const ranges = hours.week?.[DAYS[now.getDay()]] ?? [];
  return ranges.length ? ranges.map((range) => range.join(' – ')).join(', ') : 'Fermé';
}

function placeText({ name, address, postalCode, commune }, names) {
  return [name, address, `${postalCode} ${names.get(commune)}`].join(', ');
}

/** @param names names of communes by code */
export const serviceItem = (service, names, now) => {
  const { name, category, availability, summary, place, contact, verified, visits } = service;
  const visit = visits?.find(({ end }) => Date.parse(end) > now.getTime());
  return html`<li>
    <article>
      <h2>${name}</h2>
      <p>${category} · ${ages(service)}</p>
      <p>${hoursToday(service, now)}</p>
      ${availability ? html`<p>${PLACES[availability.state]} (${date.format(new Date(availability.asOf))})</p>` : nothing}
      <p>${summary}</p>
      ${visit ? html`<p>Prochain passage à ${names.get(visit.place.commune)} : ${date.format(new Date(visit.start))}</p>` : nothing}
      ${place ? html`<p>${placeText(place, names)}</p>` : nothing}
      ${contact?.phone ? html`<p><a href="tel:${contact.phone}">${contact.phone}</a></p>` : nothing}
      <details><summary>En savoir plus</summary></details>
      <p>Vérifié le ${date.format(new Date(verified))}</p>
    </article>
  </li>`;
};

export const communeNames = ({ communes }) => new Map(communes.map(({ code, name }) => [code, name]));
