/** What the publication changes of what is online; a loss is accepted by name, or nothing is published. */
import { html, nothing, type TemplateResult } from 'lit';
import { collectionNames } from '../../publish/build/advice.js';
import { COLLECTIONS, isSame, type Change, type CollectionName, type Diff } from '../../publish/build/diff.js';
import { shortened, type Difference } from '../../publish/book/in-words.js';
import type { Problem } from '../../publish/source.js';
import type { Result } from './protocol.js';
import type { Page } from './state.js';

/** Changes of one sort that are drawn. */
const SHOWN = 200;

export function changesPanel(page: Page, { diff, online, problems }: Result): TemplateResult {
  return html`<section class="panel new" aria-labelledby="change">
    <h2 id="change">Ce qui change</h2>
    ${diff ? table(diff) : html`<p class="note ${online === 'unreadable' ? 'warning' : ''}">${ONLINE[online]}</p>`}
    ${acceptances(page, problems)}
  </section>`;
}

const ONLINE: Readonly<Record<Result['online'], string>> = {
  read: '',
  none: 'Il n’y a rien encore à l’adresse du flux en ligne\u00a0: ce sera la première publication.',
  unreadable:
    'Le flux en ligne n’a pas pu être lu\u00a0: ce qui disparaîtrait ne peut pas être dit. Vérifiez son adresse, ou comparez plus tard avec «\u00a0ctg-feed diff\u00a0».',
  'not-asked': 'Aucune adresse n’est donnée\u00a0: rien n’est comparé à ce qui est en ligne.',
};

const title = (name: CollectionName) => {
  const text = collectionNames()[name];
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
};

function table(diff: Diff): TemplateResult {
  if (isSame(diff)) return html`<p class="note good">Rien ne change par rapport à ce qui est en ligne.</p>`;
  const changed = COLLECTIONS.filter((name) => {
    const { added, changed: other, removed } = diff[name];
    return added.length || other.length || removed.length;
  });
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Tableau des changements">
      <table>
        <caption class="quiet">
          Par rapport à ce qui est en ligne
        </caption>
        <thead>
          <tr>
            <th scope="col">Quoi</th>
            <th scope="col" class="number">En ligne</th>
            <th scope="col" class="number">Nouveaux</th>
            <th scope="col" class="number">Modifiés</th>
            <th scope="col" class="number">Retirés</th>
            <th scope="col" class="number">Après</th>
          </tr>
        </thead>
        <tbody>
          ${changed.map((name) => {
            const { before, after, added, changed: other, removed } = diff[name];
            return html`<tr>
              <th scope="row">${title(name)}</th>
              ${[before, added.length, other.length, removed.length, after].map((count) => html`<td class="number">${count}</td>`)}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${changed.map((name) => {
      const { added, changed: other, removed } = diff[name];
      return html`<details class="group change">
        <summary><strong>${title(name)}, un par un</strong></summary>
        ${list('Retirés', removed)}${list('Nouveaux', added)}${list('Modifiés', other)}
      </details>`;
    })}`;
}

function list(name: string, changes: readonly Change[]): TemplateResult | typeof nothing {
  if (!changes.length) return nothing;
  const rest = changes.length - SHOWN;
  return html`<h3>${name} (${changes.length})</h3>
    <ul>
      ${changes.slice(0, SHOWN).map(
        ({ id, name: called, cells }) =>
          html`<li>
            ${called} <span class="quiet">(${id})</span>
            ${
              cells.length
                ? html`<ul class="cells">
                    ${cells.map(difference)}
                  </ul>`
                : nothing
            }
          </li>`,
      )}
      ${rest > 0 ? html`<li>… et ${rest} autres</li>` : nothing}
    </ul>`;
}

/** What the cell said and what it says, each in words and not by its colour alone. */
function difference(whole: Difference): TemplateResult {
  const { title, before, after } = shortened(whole);
  return html`<li>
    ${title}&nbsp;:
    ${before ? html`<span class="quiet">${after ? 'avant' : 'retiré'}</span> <del>${before}</del>` : nothing}
    ${after ? html`<span class="quiet">${before ? 'après' : 'ajouté'}</span> <ins>${after}</ins>` : nothing}
  </li>`;
}

/** Each loss that stops the publication, and those that were accepted, so that the person can think again. */
function acceptances(page: Page, problems: readonly Problem[]): TemplateResult | typeof nothing {
  const { accept, offered } = page.state;
  const losses = problems
    .filter(({ kind }) => kind === 'loss')
    .map(({ place, value = '' }) => ({ name: place.path ?? '', value }));
  const hasErrors = problems.some(({ level, kind }) => level === 'error' && kind !== 'loss');
  const names = [
    ...losses.map(({ name, value }) => ({
      name,
      label: `J’accepte que des ${collectionNames()[name as CollectionName]} disparaissent\u00a0: ${value}.`,
    })),
    ...[...offered]
      .filter((name) => name !== 'errors' && !losses.some((loss) => loss.name === name))
      .map((name) => ({
        name,
        label: `J’accepte que des ${collectionNames()[name as CollectionName]} disparaissent.`,
      })),
    ...(hasErrors
      ? [{ name: 'errors', label: 'Je publie malgré les erreurs\u00a0: les fiches fautives ne seront pas montrées.' }]
      : []),
  ];
  if (!names.length) return nothing;
  return html`<div class="note ${losses.length ? 'error' : 'warning'}">
    ${losses.length ? html`<p><strong>Plus d’un cinquième des fiches disparaîtrait.</strong> Un fichier manque-t-il&nbsp;?</p>` : nothing}
    ${names.map(
      ({ name, label }) =>
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${accept.has(name)}
            @change=${(event: Event) => choose(page, name, event)}
          /><span>${label}</span></label
        >`,
    )}
  </div>`;
}

function choose(page: Page, name: string, event: Event): void {
  const accept = new Set(page.state.accept);
  if ((event.target as HTMLInputElement).checked) accept.add(name);
  else accept.delete(name);
  page.run({ accept, offered: new Set([...page.state.offered, name]) });
}
