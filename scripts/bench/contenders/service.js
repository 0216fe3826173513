/** A service as plainly as Lit can draw it with what our cards say before they are opened. */
import { html, nothing } from 'lit';
import { serviceTexts } from './texts.js';

const paragraph = (text) => (text ? html`<p>${text}</p>` : nothing);

/** @param names names of communes by code */
export function serviceItem(service, names, now) {
  const { name, kind, hours, places, summary, visit, place, phone, verified } = serviceTexts(service, names, now);
  return html`<li>
    <article>
      <h2>${name}</h2>
      <p>${kind}</p>
      <p>${hours}</p>
      ${paragraph(places)}
      <p>${summary}</p>
      ${paragraph(visit)} ${paragraph(place)} ${phone ? html`<p><a href="tel:${phone}">${phone}</a></p>` : nothing}
      <details><summary>En savoir plus</summary></details>
      <p>${verified}</p>
    </article>
  </li>`;
}
