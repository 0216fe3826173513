/** The problems of the documents: grouped, worst first, to be filtered, copied and taken away as a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import Papa from 'papaparse';
import { FORMULA } from '../../parts/csv/table.js';
import { tellPlace, tellProblems } from '../../publish/command/words.js';
import type { Level, Problem } from '../../publish/source.js';
import type { SeenCell } from '../../publish/book/row.js';
import { save } from './files.js';
import { rowKey, type Page } from './state.js';

const NAMES: Readonly<Record<Level, string>> = { error: 'Erreur', warning: 'Attention', advice: 'Conseil' };
const MEANINGS: Readonly<Record<Level, string>> = {
  error: 'rien n’est publié tant qu’elle est là',
  warning: 'la fiche est publiée sans ce qui ne va pas',
  advice: 'c’est juste, et ce pourrait être mieux',
};
const LEVELS = ['error', 'warning', 'advice'] as const;
/** Problems of one group that are drawn; the table has all. */
const SHOWN = 100;

/** What the command says of its options, in the words of this page. */
const mendOf = ({ kind, mend }: Problem) =>
  kind === 'loss'
    ? 'Vérifiez qu’aucun fichier ni aucune feuille ne manque. Si c’est voulu, cochez-le plus bas, dans «\u00a0Ce qui change\u00a0».'
    : mend;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function problemsPanel(page: Page, problems: readonly Problem[]): TemplateResult {
  const { level, search } = page.state;
  const wanted = plain(search.trim());
  const shown = problems.filter(
    (problem) =>
      (!level || problem.level === level) &&
      (!wanted || plain(`${tellPlace(problem.place)} ${problem.value ?? ''} ${problem.message}`).includes(wanted)),
  );
  if (!problems.length)
    return html`<section class="panel new" aria-labelledby="relire">
      <h2 id="relire">À relire</h2>
      <p class="note good">Aucune remarque&nbsp;: les documents sont justes.</p>
    </section>`;
  return html`<section class="panel new" aria-labelledby="relire">
    <h2 id="relire">À relire</h2>
    <p>${LEVELS.map((one) => legend(one, problems))}</p>
    <div class="row">
      <div class="field">
        <label for="gravite">Montrer</label>
        <select
          id="gravite"
          .value=${level}
          @change=${(event: Event) => page.set({ level: (event.target as HTMLSelectElement).value as Level | '' })}
        >
          <option value="">Tout</option>
          <option value="error">Les erreurs</option>
          <option value="warning">Les avertissements</option>
          <option value="advice">Les conseils</option>
        </select>
      </div>
      <div class="field">
        <label for="chercher">Fichier, feuille ou mot</label>
        <input
          id="chercher"
          type="search"
          autocomplete="off"
          .value=${search}
          @input=${(event: Event) => page.set({ search: (event.target as HTMLInputElement).value })}
        />
      </div>
      <button class="button" type="button" @click=${() => void copy(page, shown)}>Copier la liste</button>
      <button class="button" type="button" @click=${() => takeAway(shown)}>Télécharger en CSV</button>
    </div>
    <p role="status">${shown.length} ${shown.length > 1 ? 'remarques' : 'remarque'} sur ${problems.length}.</p>
    ${groupsOf(shown).map((of) => group(page, of))}
  </section>`;
}

function legend(level: Level, problems: readonly Problem[]): TemplateResult | typeof nothing {
  const count = problems.filter((problem) => problem.level === level).length;
  if (!count) return nothing;
  return html`<span class="badge ${level}">${NAMES[level]}</span> ${count}&nbsp;: ${MEANINGS[level]}. `;
}

function groupsOf(problems: readonly Problem[]): Problem[][] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.level}|${problem.kind}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()];
}

function group(page: Page, problems: readonly Problem[]): TemplateResult | typeof nothing {
  const [first] = problems;
  if (!first) return nothing;
  const isSame = problems.every(({ message }) => message === first.message);
  const rest = problems.length - SHOWN;
  return html`<details class="group" ?open=${first.level === 'error'}>
    <summary>
      <span class="badge ${first.level}">${NAMES[first.level]}</span>
      <strong>${first.message}</strong>
      <span class="quiet">${problems.length > 1 ? `${problems.length} fois` : ''}</span>
    </summary>
    <ol>
      ${repeat(
        problems.slice(0, SHOWN),
        (_, index) => index,
        (problem) =>
          html`<li>
            <span class="place">${tellPlace(problem.place)}</span>${
              problem.value === undefined ? nothing : html`&nbsp;: <span class="value">${cut(problem.value)}</span>`
            }
            ${isSame ? nothing : html`<br />${problem.message}`}
            <p class="mend">→ ${mendOf(problem)}</p>
            ${problem.place.row === undefined ? nothing : theRow(page, problem)}
          </li>`,
      )}
    </ol>
    ${rest > 0 ? html`<p>… et ${rest} de la même sorte&nbsp;: le CSV les contient toutes.</p>` : nothing}
  </details>`;
}

/** The way to the row: no page can open a spreadsheet at it, so that it is shown as it was read. */
function theRow(page: Page, { place }: Problem): TemplateResult {
  const { rows } = page.state;
  const key = rowKey(place);
  const isShown = rows.has(key);
  return html`<button
      class="button small"
      type="button"
      aria-expanded=${isShown}
      aria-label="${isShown ? 'Cacher' : 'Voir'} la ligne&nbsp;: ${tellPlace(place)}"
      @click=${() => {
        page.see(place);
      }}
    >
      ${isShown ? 'Cacher' : 'Voir'} la ligne
    </button>
    ${isShown ? cells(rows.get(key)) : nothing}`;
}

function cells(row: readonly SeenCell[] | undefined): TemplateResult {
  if (!row?.length) return html`<p class="quiet">Cette ligne est vide.</p>`;
  return html`<dl class="cells">
    ${row.map(
      ({ title, text, isMeant }) =>
        html`<div class=${isMeant ? 'meant' : ''}>
          <dt>${title}${isMeant ? html` <span class="badge warning">ici</span>` : nothing}</dt>
          <dd>${text || '(vide)'}</dd>
        </div>`,
    )}
  </dl>`;
}

const cut = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

async function copy(page: Page, problems: readonly Problem[]): Promise<void> {
  try {
    await navigator.clipboard.writeText(tellProblems(problems, true));
    page.set({ said: 'La liste est copiée.' });
  } catch {
    page.set({ said: 'Le navigateur ne permet pas de copier\u00a0: téléchargez la liste en CSV.' });
  }
}

function takeAway(problems: readonly Problem[]): void {
  const fields = [
    'Gravité',
    'Fichier',
    'Feuille',
    'Ligne',
    'Colonne',
    'Chemin',
    'Valeur',
    'Problème',
    'Comment corriger',
  ];
  const data = problems.map((problem) => {
    const { file, sheet, row, column, path } = problem.place;
    const cells = [
      NAMES[problem.level],
      file,
      sheet,
      row,
      column,
      row === undefined ? path : undefined,
      problem.value,
      problem.message,
      mendOf(problem),
    ];
    return cells.map((cell) => cell ?? '');
  });
  const text = Papa.unparse({ fields, data }, { delimiter: ';', escapeFormulae: FORMULA, newline: '\r\n' });
  save('remarques.csv', `\ufeff${text}\r\n`, 'text/csv');
}
