/** The four elements under each other, as a page of a commune may have them. */
import { html, type TemplateResult } from 'lit';
import { now } from './element.js';

export const four = (): TemplateResult =>
  html`<h2>Trouver un service</h2>
    <ctg-service-finder commune="89443" limit="2" heading-level="3" .now=${now}></ctg-service-finder>
    <h2>Agenda</h2>
    <ctg-event-calendar commune="89443" limit="3" heading-level="3" .now=${now}></ctg-event-calendar>
    <h2>Une action</h2>
    <ctg-action-card commune="89443" action="6" heading-level="3" .now=${now}></ctg-action-card>
    <h2>Feuille de route</h2>
    <ctg-roadmap commune="89443" theme="petite-enfance" heading-level="3" .now=${now}></ctg-roadmap>`;
