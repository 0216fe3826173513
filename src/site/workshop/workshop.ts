/** The workshop: what is chosen in the form is the page's address, the preview and what is copied. */
import { html, nothing, render } from 'lit';
import { judge, type Verdict } from './contrast.js';
import { drawing } from './drawings.js';
import { announcement, contrastText, placeText } from './panels.js';
import { PLACE } from './places.js';
import { adviceFor, QUESTIONS } from './questions.js';
import type { Line, Target } from './snippets.js';
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
  const texts = [
    'widget',
    'commune',
    'theme',
    'action',
    'categorie',
    'age',
    'etat',
    'langue',
    'hauteur',
    'site',
    'ecran',
  ];
  for (const name of texts) query.set(name, field(name).trim());
  query.set('vue', field(field('widget') === 'roadmap' ? 'vue-actions' : 'vue-agenda'));
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
  set('categorie', state.category);
  set('age', state.age);
  set('etat', state.status);
  set(state.widget === 'roadmap' ? 'vue-actions' : 'vue-agenda', state.view);
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
  for (const part of form.querySelectorAll<HTMLElement>('[data-for]'))
    part.hidden = !part.dataset['for']?.split(' ').includes(state.widget);
  found('#version').toggleAttribute('hidden', library.pinned === undefined);
  found('#sans-version').toggleAttribute('hidden', library.pinned !== undefined);
  render(contrastText(field('couleur').trim(), verdict, setColour), found<HTMLElement>('#contraste'));
  render(placeText(state, target, framed), found<HTMLElement>('#mode-emploi'));
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

function setColour(colour: string): void {
  found<HTMLInputElement>('#couleur').value = colour;
  if (colour) found<HTMLInputElement>('#palette').value = colour;
  draw();
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
