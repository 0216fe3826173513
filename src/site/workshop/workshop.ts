/** The workshop: what is chosen in the form is the page's address, the preview and what is copied. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { judge, type Verdict } from './contrast.js';
import { drawing } from './drawings.js';
import { PLACE, type Piece } from './places.js';
import { adviceFor, QUESTIONS } from './questions.js';
import { bulletin, pageOf, providerMail, titleOf, type Line, type Target } from './snippets.js';
import { DEFAULTS, PLACES, queryOf, stateOf, WIDTHS, type State } from './state.js';
import { hasFrames, readLibrary, readTerritory, todaysLines, type Library, type Territory } from './territory.js';

const base = new URL('.', location.href).href;
const found = <T extends Element>(selector: string): T => {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`${selector} is missing`);
  return element;
};
const form = found<HTMLFormElement>('#choix');
const field = (name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
};

let territory: Territory = { title: '', communes: [], themes: [], actions: [] };
let library: Library = { rolling: base };
let framed = true;
let lines: { readonly key: string; readonly list: readonly Line[] } = { key: '', list: [] };

/** What the form says, checked as an address is. */
function read(): State {
  const query = new URLSearchParams();
  for (const name of ['widget', 'commune', 'theme', 'action', 'langue', 'hauteur', 'site', 'ecran'])
    query.set(name, field(name));
  query.set('couleur', judge(field('couleur'))?.colour.slice(1) ?? '');
  for (const name of ['liste', 'avance', 'version', 'sombre']) if (field(name)) query.set(name, '1');
  return stateOf(query);
}

function write(state: State): void {
  const set = (name: string, value: string): void => {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList || control instanceof HTMLSelectElement) control.value = value;
    else if (control instanceof HTMLInputElement) control.value = value;
  };
  const tick = (name: string, on: boolean): void => {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement) control.checked = on;
  };
  set('widget', state.widget);
  set('commune', state.commune);
  set('theme', state.theme);
  set('action', state.action || (territory.actions[0]?.id ?? ''));
  set('couleur', state.accent);
  set('langue', state.lang);
  set('hauteur', String(state.height));
  set('site', state.place);
  set('ecran', state.device);
  tick('liste', state.list);
  tick('avance', state.preload);
  tick('version', state.pinned);
  tick('sombre', state.dark);
}

function targetOf(state: State, verdict: Verdict | undefined): Target {
  const pinned = state.pinned ? library.pinned : undefined;
  return {
    base,
    library: pinned?.folder ?? library.rolling,
    seals: pinned?.seals,
    commune: territory.communes.find(({ id }) => id === state.commune)?.name ?? '',
    list: state.list ? lines.list : [],
    on: verdict?.on ?? '#ffffff',
  };
}

function draw(): void {
  const chosen = read();
  const verdict = field('couleur').trim() ? judge(field('couleur')) : undefined;
  // A colour that cannot be read goes nowhere: it is mended, or it is not used.
  const state = verdict?.readable ? chosen : { ...chosen, accent: '' };
  const target = targetOf(state, verdict);
  history.replaceState(null, '', `?${queryOf(chosen)}`);
  found('[data-for="theme"]').toggleAttribute('hidden', state.widget === 'action-card');
  found('[data-for="commune"]').toggleAttribute('hidden', state.widget === 'action-card');
  found('[data-for="action"]').toggleAttribute('hidden', state.widget !== 'action-card');
  found('#version').toggleAttribute('hidden', library.pinned === undefined);
  found('#sans-version').toggleAttribute('hidden', library.pinned !== undefined);
  render(contrastText(field('couleur').trim(), verdict), found<HTMLElement>('#contraste'));
  render(placeText(state, target), found<HTMLElement>('#mode-emploi'));
  render(announcement(state, target), found<HTMLElement>('#annonce'));
  preview(state);
  void fetchLate(state);
}

/** What has to be asked for first is there at the next drawing. */
async function fetchLate(state: State): Promise<void> {
  const last = state.widget === 'action-card' ? state.action : state.commune;
  const key = `${state.widget}/${last}`;
  if (state.list && lines.key !== key) {
    lines = { key, list: [] };
    const list = await todaysLines(base, state.widget, last);
    if (lines.key === key) lines = { key, list };
    draw();
  }
}

const ratio = (n: number): string => n.toFixed(1).replace('.', ',');

function contrastText(text: string, verdict: Verdict | undefined): unknown {
  if (!text) return nothing;
  if (!verdict)
    return html`<p class="note error">
      «&nbsp;${text}&nbsp;» n’est pas une couleur. Écrivez-la comme «&nbsp;#7a2e3b&nbsp;»&nbsp;: votre prestataire la
      connaît, ou prenez-la dans la palette.
    </p>`;
  const { readable, mended } = verdict;
  if (readable)
    return html`<p class="note good">
      Cette couleur se lit bien&nbsp;: contraste de ${ratio(verdict.ratio)} sur fond blanc, texte
      ${verdict.on === '#ffffff' ? 'blanc' : 'noir'} dessus.
    </p>`;
  return html`<div class="note warning">
    <p>
      Trop claire pour être lue sur fond blanc (contraste de ${ratio(verdict.ratio)}, il en faut
      ${ratio(verdict.needed)} pour un bouton et 4,5 pour un lien)&nbsp;: elle n’est pas utilisée.
    </p>
    <p>
      <button
        type="button"
        class="button"
        @click=${() => {
          setColour(mended ?? '');
        }}
      >
        Prendre la même en plus foncé, ${mended}
      </button>
    </p>
  </div>`;
}

function setColour(colour: string): void {
  found<HTMLInputElement>('#couleur').value = colour;
  if (colour) found<HTMLInputElement>('#palette').value = colour;
  draw();
}

function placeText(state: State, target: Target): TemplateResult {
  const place = PLACE[state.place];
  const mail = providerMail(state, target);
  // RFC 6068: line breaks are CRLF.
  const body = encodeURIComponent(mail.body).replace(/%0A/g, '%0D%0A');
  const letter = `mailto:?subject=${encodeURIComponent(mail.subject)}&body=${body}`;
  return html`<p class="note">${place.advice}</p>
    ${
      framed || state.place === 'html'
        ? nothing
        : html`<p class="note warning">
            Les adresses «&nbsp;cadre/…&nbsp;» ne sont pas encore publiées ici&nbsp;: l’agglomération doit d’abord
            donner son adresse publique («&nbsp;url&nbsp;» dans ctg.config.json). Une adresse collée trop tôt resterait
            un simple lien.
          </p>`
    }
    <ol class="steps">
      ${place.steps.map(({ drawing: name, text }) => html`<li>${drawing(name)}${text}</li>`)}
    </ol>
    ${place.pieces(state, target).map((piece, i) => pieceText(piece, i))}
    ${
      state.place === 'prestataire'
        ? html`<p>
              <a class="button main" href=${letter}>Écrire à mon prestataire</a>
            </p>
            ${pieceText({ label: 'Le texte du courriel', text: `${mail.subject}\n\n${mail.body}` }, 0)}`
        : nothing
    }`;
}

function pieceText({ label, text, note }: Piece, index: number): TemplateResult {
  const id = `code-${index}`;
  return html`<div class="piece">
    <label for=${id}><strong>${label}</strong></label>
    ${note === undefined ? nothing : html`<p class="quiet" id="${id}-note">${note}</p>`}
    <textarea
      id=${id}
      class=${text.length < 120 ? 'one' : ''}
      readonly
      spellcheck="false"
      rows="1"
      aria-describedby=${note === undefined ? nothing : `${id}-note`}
      .value=${text}
    ></textarea>
    <button type="button" class=${index ? 'button' : 'button main'} @click=${() => copy(id, label)}>
      Copier<span class="visually-hidden">&nbsp;: ${label}</span>
    </button>
  </div>`;
}

async function copy(id: string, label: string): Promise<void> {
  const area = found<HTMLTextAreaElement>(`#${id}`);
  const status = found<HTMLElement>('#copie');
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(area.value);
    status.textContent = `${label}\u00a0: copié. Collez-le maintenant dans votre page.`;
  } catch {
    area.focus();
    area.select();
    status.textContent = 'Le texte est sélectionné\u00a0: copiez-le avec Ctrl+C (ou Cmd+C).';
  }
}

function announcement(state: State, target: Target): TemplateResult {
  const text = bulletin(state, target);
  const query = new URLSearchParams({ page: pageOf(state, target).slice(base.length), titre: titleOf(state, target) });
  return html`<div class="announce">
    <label for="bulletin"><strong>Pour le bulletin municipal</strong> (${text.length} caractères)</label>
    <textarea id="bulletin" readonly rows="4" .value=${text}></textarea>
    <p class="row">
      <button type="button" class="button" @click=${() => copy('bulletin', 'Le texte du bulletin')}>
        Copier<span class="visually-hidden">&nbsp;: le texte du bulletin</span>
      </button>
      <a class="button" href="affiche/?${String(query)}" target="_blank"
        >Affiche A4 avec un code à flasher (nouvelle fenêtre)</a
      >
    </p>
    <p class="quiet">
      Envoyez cette page toute prête à une commune&nbsp;: son adresse garde vos choix.
      <a href="?${queryOf(state)}">Lien vers ces choix</a>
    </p>
  </div>`;
}

function preview(state: State): void {
  const frame = found<HTMLIFrameElement>('#apercu');
  const { device: _, place: __, ...shown } = state;
  const address = `apercu/?${queryOf({ ...DEFAULTS, ...shown })}`;
  if (frame.getAttribute('src') !== address) frame.setAttribute('src', address);
  const stage = found<HTMLElement>('#scene');
  const width = WIDTHS[state.device];
  const scale = Math.min(1, stage.clientWidth / width);
  frame.style.inlineSize = `${width}px`;
  frame.style.transform = scale < 1 ? `scale(${scale})` : '';
  stage.style.blockSize = `${704 * scale}px`;
}

function questions(): void {
  const answers: Record<string, string> = {};
  const show = (): void => {
    const advice = adviceFor(answers);
    const template = html`<details>
      <summary>Je ne sais pas quel outil fait notre site&nbsp;: trois questions</summary>
      ${QUESTIONS.map(
        ({ name, text, answers: choices }) =>
          html`<fieldset class="tiles pictures">
            <legend>${text}</legend>
            ${choices.map(
              ({ value, text: label, drawing: picture }) =>
                html`<label
                  ><input
                    type="radio"
                    name="question-${name}"
                    value=${value}
                    @change=${() => {
                      answers[name] = value;
                      show();
                    }}
                  /><span>${drawing(picture)}${label}</span></label
                >`,
            )}
          </fieldset>`,
      )}
      <div role="status">${advice ? html`<p class="note good">${advice.text}</p>` : nothing}</div>
    </details>`;
    render(template, found<HTMLElement>('#questions'));
    if (!advice) return;
    found<HTMLSelectElement>('#site').value = advice.place;
    draw();
  };
  show();
}

function fill(selector: string, options: readonly { readonly id: string; readonly name: string }[]): void {
  found(selector).append(...options.map(({ id, name }) => new Option(name, id)));
}

async function start(): Promise<void> {
  const asked = stateOf(new URLSearchParams(location.search));
  fill(
    '#site',
    PLACES.map((id) => ({ id, name: PLACE[id].name })),
  );
  write(asked);
  questions();
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.id === 'palette') setColour(target.value);
    else draw();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  new ResizeObserver(() => {
    preview(read());
  }).observe(found('#scene'));
  [territory, library, framed] = await Promise.all([
    readTerritory(base).catch(() => territory),
    readLibrary(base),
    hasFrames(base),
  ]);
  fill('#commune', territory.communes);
  fill('#theme', territory.themes);
  fill('#action', territory.actions);
  write(asked);
  if (asked.accent) found<HTMLInputElement>('#palette').value = asked.accent;
  draw();
}

void start();
