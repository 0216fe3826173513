/** What residents would see: the real widgets, on a feed that is only in this page's memory. */
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Result } from './protocol.js';
import { WIDGETS, type Page, type WidgetName } from './state.js';

/** The feed that is shown, and its address in memory. */
let shown = { feed: '', address: '' };

function addressOf(feed: string): string {
  if (feed !== shown.feed) {
    if (shown.address) URL.revokeObjectURL(shown.address);
    shown = { feed, address: URL.createObjectURL(new Blob([feed], { type: 'application/json' })) };
  }
  return shown.address;
}

export function previewPanel(page: Page, { feed, communes, counts }: Result): TemplateResult {
  const { commune, widget, drafts } = page.state;
  const isEmpty = !communes.length && !Object.values(counts).some(Boolean);
  if (isEmpty)
    return html`<section class="panel new" aria-labelledby="apercu">
      <h2 id="apercu">Ce que verront les habitants</h2>
      <p class="note">Il n’y a rien à montrer encore&nbsp;: aucun document n’a pu être lu.</p>
    </section>`;
  const address = addressOf(feed);
  const names = Object.entries(WIDGETS) as [WidgetName, string][];
  return html`<section class="panel new" aria-labelledby="apercu">
    <h2 id="apercu">Ce que verront les habitants</h2>
    <dl class="counts">
      ${(
        [
          ['services', 'services'],
          ['événements', 'events'],
          ['actions', 'actions'],
        ] as const
      ).map(
        ([name, key]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${counts[key]}</dd>
          </div>`,
      )}
    </dl>
    <div class="row">
      <div class="field">
        <label for="commune">Vu de</label>
        <select
          id="commune"
          .value=${commune}
          @change=${(event: Event) => page.set({ commune: (event.target as HTMLSelectElement).value })}
        >
          <option value="">Tout le territoire</option>
          ${[...communes]
            .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
            .map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
        </select>
      </div>
      <fieldset class="widgets">
        <legend>Ce qui est montré</legend>
        ${names.map(
          ([name, label]) =>
            html`<label class="check"
              ><input
                type="radio"
                name="widget"
                value=${name}
                .checked=${widget === name}
                @change=${() => page.set({ widget: name })}
              />${label}</label
            >`,
        )}
      </fieldset>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${drafts}
          @change=${(event: Event) => page.run({ drafts: (event.target as HTMLInputElement).checked })}
        />Montrer aussi les brouillons</label
      >
    </div>
    ${drafts ? html`<p class="note warning">Les brouillons sont montrés&nbsp;: décochez-les pour publier.</p>` : ''}
    <p class="quiet">Les images ne sont pas montrées ici&nbsp;: elles n’ont pas encore d’adresse.</p>
    ${keyed(`${address} ${widget} ${commune}`, frame(widget, address, commune))}
  </section>`;
}

/** The element as a page writes it. */
function frame(widget: WidgetName, address: string, commune: string): TemplateResult {
  const host = createRef<HTMLDivElement>();
  return html`<div
    class="preview"
    ${ref(host)}
    ${ref((element) => {
      if (!element || element.childElementCount) return;
      const embedded = document.createElement(`ctg-${widget}`);
      embedded.setAttribute('feed', address);
      embedded.setAttribute('heading-level', '3');
      embedded.setAttribute('limit', '4');
      if (commune) embedded.setAttribute('commune', commune);
      element.append(embedded);
    })}
  ></div>`;
}
