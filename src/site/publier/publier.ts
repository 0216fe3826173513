/** « Publier »: from documents to a folder to upload, for who has no terminal. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { changesPanel } from './changes.js';
import { added, chosen, dropped, save } from './files.js';
import { previewPanel } from './preview.js';
import { problemsPanel } from './problems.js';
import type { Dropped, Result } from './protocol.js';
import { Page, type State } from './state.js';

const app = document.querySelector<HTMLElement>('#app');
const page = new Page(draw);
let isOver = false;

function draw(): void {
  if (app) render(view(page.state), app);
}

function view({ files, ignored, work, said, online }: State): TemplateResult {
  const result = work.status === 'done' || work.status === 'working' ? work.result : undefined;
  return html`
    <section class="panel" aria-labelledby="deposer">
      <h2 id="deposer">Vos documents</h2>
      ${dropZone()} ${list(files)}
      ${
        ignored.length
          ? html`<div class="note warning">
              <p>
                ${ignored.length > 1 ? 'Ces fichiers ne sont pas' : 'Ce fichier n’est pas'} de ceux que la page lit
                (.xlsx, .ods, .csv, .json, .ics, images)&nbsp;:
                ${ignored.slice(0, 10).join(', ')}${ignored.length > 10 ? '…' : '.'}
              </p>
            </div>`
          : nothing
      }
      <div class="row">
        <div class="field wide">
          <label for="en-ligne">Adresse du flux déjà en ligne</label>
          <input
            id="en-ligne"
            type="text"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            .value=${online}
            @change=${(event: Event) => page.set({ online: (event.target as HTMLInputElement).value })}
          />
        </div>
        <button class="button main" type="button" ?disabled=${!files.length} @click=${() => page.run()}>
          ${work.status === 'done' ? 'Relire de nouveau' : 'Relire'}
        </button>
      </div>
    </section>
    <p role="status" class="said">${said}</p>
    ${progress(work)} ${result ? outcome(result, work.status === 'working') : nothing}
  `;
}

function dropZone(): TemplateResult {
  return html`<div
    class="drop ${isOver ? 'over' : ''}"
    @dragover=${(event: DragEvent) => hover(event, true)}
    @dragleave=${(event: DragEvent) => hover(event, false)}
    @drop=${(event: DragEvent) => void drop(event)}
  >
    <p>
      <label for="fichiers"><strong>Déposez ici le classeur et les autres fichiers</strong>, ou choisissez-les</label>
    </p>
    <input id="fichiers" type="file" multiple @change=${choose} />
    <p class="quiet">
      Classeur .xlsx ou .ods, tableaux .csv, OpenAgenda, calendriers .ics, data·inclusion, images, fichier des retraits,
      dossiers entiers.
    </p>
  </div>`;
}

function list(files: readonly Dropped[]): TemplateResult | typeof nothing {
  if (!files.length) return nothing;
  return html`<ul class="plain files">
    ${files.map(
      ({ name, file }) =>
        html`<li>
          <span>${name} <span class="quiet">(${size(file.size)})</span></span>
          <button class="button small" type="button" aria-label="Retirer ${name}" @click=${() => remove(name)}>
            Retirer
          </button>
        </li>`,
    )}
  </ul>`;
}

function size(bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'ko'] : [bytes / 1e6, 'Mo'];
  return `${value.toLocaleString('fr', { maximumFractionDigits: 1 })}\u00a0${unit}`;
}

function progress(work: State['work']): TemplateResult | typeof nothing {
  if (work.status === 'failed')
    return html`<div class="note error" role="alert">
      <p>${work.message}</p>
      <p><button class="button" type="button" @click=${() => page.run()}>Réessayer</button></p>
    </div>`;
  if (work.status !== 'working') return nothing;
  return html`<section class="panel" aria-label="Travail en cours">
    <p id="etape">${work.step}…</p>
    <progress aria-labelledby="etape"></progress>
    <p><button class="button" type="button" @click=${() => page.cancel()}>Arrêter</button></p>
  </section>`;
}

function outcome(result: Result, isBusy: boolean): TemplateResult {
  return html`${problemsPanel(page, result.problems)} ${changesPanel(page, result)} ${previewPanel(page, result)}
  ${downloadPanel(result, isBusy)}`;
}

function downloadPanel({ count }: Result, isBusy: boolean): TemplateResult {
  const isDraft = page.state.drafts;
  const can = count > 0 && !isDraft && !isBusy;
  return html`<section class="panel new" aria-labelledby="envoyer">
    <h2 id="envoyer">Envoyer</h2>
    ${
      can
        ? html`<p class="note good">La publication est prête&nbsp;: ${count} fichiers, et les pages du territoire.</p>`
        : html`<p class="note error">
            ${isDraft ? 'Les brouillons sont montrés' : 'Il reste des erreurs, ou une perte à accepter'}&nbsp;: rien ne
            peut être publié, et ce qui est en ligne reste tel quel.
          </p>`
    }
    <p>
      <button class="button main" type="button" ?disabled=${!can} @click=${() => void download()}>
        Télécharger la publication (.zip)
      </button>
    </p>
    <ol class="steps">
      <li>
        Ouvrez le fichier .zip, et envoyez tout ce qu’il contient sur l’hébergement, à côté de <code>ctg.js</code>.
      </li>
      <li>Envoyez <code>feed.json</code> en dernier&nbsp;: c’est lui qui nomme les autres.</li>
      <li>Gardez le .zip&nbsp;: pour revenir en arrière, il suffit d’envoyer le précédent.</li>
    </ol>
  </section>`;
}

async function download(): Promise<void> {
  page.set({ said: 'Le fichier .zip se prépare.' });
  try {
    const bytes = await page.zip();
    const day = new Date().toLocaleDateString('sv');
    save(`publication-${day}.zip`, bytes, 'application/zip');
    page.set({ said: 'Le fichier .zip est téléchargé.' });
  } catch (error) {
    page.set({ said: error instanceof Error ? error.message : String(error) });
  }
}

function take(more: readonly Dropped[]): void {
  const { files, ignored } = added(page.state.files, more);
  // What was mended is read at once, where something has been read already.
  if (page.state.work.status === 'done' && files.length) page.run({ files, ignored });
  else page.set({ files, ignored });
}

function remove(name: string): void {
  const files = page.state.files.filter((file) => file.name !== name);
  if (files.length && page.state.work.status === 'done') page.run({ files });
  else if (files.length) page.set({ files });
  else {
    page.cancel();
    page.set({ files, ignored: [], said: `${name} est retiré.` });
  }
}

function choose(event: Event): void {
  const input = event.target as HTMLInputElement;
  take(chosen(input.files));
  // So that the same file can be chosen again, once it is mended.
  input.value = '';
}

function hover(event: DragEvent, over: boolean): void {
  event.preventDefault();
  if (isOver === over) return;
  isOver = over;
  draw();
}

async function drop(event: DragEvent): Promise<void> {
  event.preventDefault();
  isOver = false;
  if (!event.dataTransfer) return;
  try {
    take(await dropped(event.dataTransfer));
  } catch {
    page.set({ said: 'Ce qui a été déposé ne peut pas être ouvert\u00a0: choisissez les fichiers un par un.' });
  }
}

// A file dropped beside its place must not make the browser leave the page.
for (const name of ['dragover', 'drop'] as const)
  addEventListener(name, (event) => {
    event.preventDefault();
  });

// The script as a commune pastes it: the preview is the real thing.
const script = document.createElement('script');
script.src = '../ctg.js';
document.head.append(script);

app?.replaceChildren();
draw();
