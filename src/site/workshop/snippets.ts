/**
 * What is pasted. One line, since editors make paragraphs of lines; no inline code, whose text filters leave visible; a
 * real link inside, which is what stays where all else is taken away.
 */
import { filtersOf, type State, type Widget } from './state.js';

export interface Target {
  /** Address of the publication, with its last slash. */
  readonly base: string;
  /** Folder of the library: the base itself, `v1/` where versions are published, or one version. */
  readonly library: string;
  /** Of each script in that folder, what a browser holds it against, where it is one version for ever. */
  readonly seals?: Readonly<Record<string, string>> | undefined;
  /** Name of the commune, for what is read; empty for the whole territory. */
  readonly commune: string;
  /** A few lines of today's content. */
  readonly list: readonly Line[];
  readonly on: string;
}
export interface Line {
  readonly text: string;
  readonly href: string;
}

const NAMES: Readonly<Record<Widget, string>> = {
  'service-finder': 'Services',
  'event-calendar': 'Agenda',
  roadmap: 'Feuille de route',
  'action-card': 'Une action de la feuille de route',
};

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Of a text with lines an editor would make paragraphs. */
const escaped = (text: string): string =>
  text.replace(/[\r\n\u2028\u2029]+/g, ' ').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');

/** « Agenda – Véron ». */
export const titleOf = ({ widget }: State, { commune }: Target): string =>
  commune && widget !== 'action-card' ? `${NAMES[widget]} – ${commune}` : NAMES[widget];

/** The page of the territory that says the same without any script. */
export function pageOf({ widget, commune, action }: State, { base }: Target): string {
  if (widget === 'action-card') return action ? `${base}action/${action}/` : `${base}action/`;
  if (commune) return `${base}commune/${commune}/`;
  return base + { 'service-finder': 'service/', 'event-calendar': 'evenement/', roadmap: 'action/' }[widget];
}

/** The address to paste on a line of its own: a path, without a query, which an author's editor would change. */
export function frameAddress({ widget, commune, action }: State, { base }: Target): string {
  const last = widget === 'action-card' ? action : commune;
  return `${base}cadre/${widget}/${last ? `${last}/` : ''}`;
}

const attributes = (pairs: readonly (readonly [name: string, value: string])[]): string =>
  pairs.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : '')).join('');

/** The attributes of the element. */
export function settings(state: State): (readonly [name: string, value: string])[] {
  const { widget, commune, theme, action, lang } = state;
  return [
    ['commune', commune],
    ['theme', widget === 'action-card' ? '' : theme],
    ...filtersOf(state),
    ['action', widget === 'action-card' ? action : ''],
    ['lang', lang === 'fr' ? '' : lang],
  ];
}

/** Room is kept, so that nothing on the page moves when the widget comes. */
function styleOf({ height, accent }: State, { on }: Target): string {
  const colours = accent ? `;--ctg-accent:${accent};--ctg-on-accent:${on}` : '';
  return `min-height:${height}px${colours}`;
}

function inside(state: State, target: Target): string {
  const link = `<a href="${escaped(pageOf(state, target))}">${escaped(titleOf(state, target))}</a>`;
  const items = target.list.map(({ text, href }) => `<li><a href="${escaped(href)}">${escaped(text)}</a></li>`);
  return items.length ? `<ul>${items.join('')}</ul><p>${link}</p>` : link;
}

/** The widget's script, once for the page. */
export const scriptTag = ({ widget }: State, target: Target): string => tagOf(`ctg-${widget}.js`, target);

/** A script of one version for ever is sealed by its hash; a browser checks that where it is loaded with CORS. */
function tagOf(file: string, { library, seals }: Target): string {
  const seal = seals?.[file];
  const sealed = seal === undefined ? '' : ` integrity="${seal}" crossorigin="anonymous"`;
  return `<script src="${escaped(library)}${file}"${sealed} defer></script>`;
}

/** Asked for before the script is there. */
const preloadTag = ({ base }: Target): string =>
  `<link rel="preload" as="fetch" href="${escaped(base)}feed.json" crossorigin="anonymous">`;

/** For a page whose source one writes. */
export function elementSnippet(state: State, target: Target): string {
  const name = `ctg-${state.widget}`;
  const own = attributes([...settings(state), ['style', styleOf(state, target)]]);
  // The feed stands beside the publication's pages, not beside one version of the library.
  return `${state.preload ? preloadTag(target) : ''}${scriptTag(state, target)}<${name}${own}>${inside(state, target)}</${name}>`;
}

/** For a filter that takes away tags with a hyphen: the script once for the site, and this in the page. */
export function divSnippet(state: State, target: Target): string {
  const pairs = settings(state).map(([name, value]) => [`data-${name}`, value] as const);
  const own = attributes([['data-ctg-widget', state.widget], ...pairs, ['style', styleOf(state, target)]]);
  return `<div${own}>${inside(state, target)}</div>`;
}

/** What a frame of another origin may do only where the page says so: « Autour de moi », « Copier », « Partager ». */
const ALLOWED = 'geolocation; clipboard-write; web-share';

export function frameSnippet(state: State, target: Target): string {
  const { theme, accent, lang, widget } = state;
  const query = new URLSearchParams();
  if (theme && widget !== 'action-card') query.set('theme', theme);
  if (accent) query.set('accent', accent.slice(1));
  if (lang !== 'fr') query.set('lang', lang);
  const address = frameAddress(state, target) + (query.size ? `?${String(query)}` : '');
  const style = `width:100%;height:${state.height}px;border:0`;
  return `<iframe src="${escaped(address)}" title="${escaped(titleOf(state, target))}" style="${style}" allow="${ALLOWED}" loading="lazy"></iframe>${tagOf('ctg-frame-host.js', target)}`;
}

/** What was chosen and is not in an address that is pasted, or in a frame; undefined where nothing is lost. */
export function lostIn(way: 'address' | 'frame', state: State): string | undefined {
  const { theme, accent, lang, widget } = state;
  const names = [
    way === 'address' && theme && widget !== 'action-card' && 'le thème',
    filtersOf(state).length > 0 && 'les autres filtres',
    way === 'address' && accent && 'la couleur',
    way === 'address' && lang !== 'fr' && 'la langue',
  ].filter((name) => typeof name === 'string' && name !== '');
  if (!names.length) return undefined;
  const lost = `N’y sont pas\u00a0: ${names.join(', ')}.`;
  return accent || lang !== 'fr'
    ? `${lost} L’agglomération peut régler la couleur et la langue de chaque commune («\u00a0frames\u00a0» dans ctg.config.json).`
    : `${lost} Pour les garder, prenez le code.`;
}

/** How long a text in the bulletin may be, in characters. */
const BULLETIN = 300;

/** A text for the bulletin of the town hall, with the address to type. */
export function bulletin(state: State, target: Target): string {
  const { commune } = target;
  const where = commune ? ` autour de ${commune}` : '';
  const what = {
    'service-finder': `Crèche, accueil de loisirs, aide aux démarches\u00a0: trouvez tous les services${where}, leurs horaires et leur téléphone.`,
    'event-calendar': `Ateliers, permanences, sorties en famille\u00a0: tout l’agenda${where} est en ligne, à jour, et s’ajoute à votre téléphone.`,
    roadmap: `Ce que les communes et la Caf se sont engagées à faire pour les familles${where}, et où cela en est.`,
    'action-card': 'Une action pour les familles, étape par étape\u00a0: où en est-elle\u00a0?',
  }[state.widget];
  const text = `${what} Sur le site de la mairie ou à l’adresse ${pageOf(state, target).replace(/^https?:\/\//, '')}`;
  return text.length <= BULLETIN
    ? text
    : `${what.slice(0, BULLETIN - 60)}… ${pageOf(state, target).replace(/^https?:\/\//, '')}`;
}

/** A letter that is ready to send to whoever keeps the site. */
export function providerMail(state: State, target: Target): { readonly subject: string; readonly body: string } {
  return {
    subject: `Ajouter «\u00a0${titleOf(state, target)}\u00a0» à notre site`,
    body: [
      'Bonjour,',
      `Pouvez-vous ajouter «\u00a0${titleOf(state, target)}\u00a0» à notre site\u00a0? Le plus simple d’abord\u00a0:`,
      `1. Si le site est sous WordPress\u00a0: coller cette adresse seule sur une ligne de la page.\n${frameAddress(state, target)}`,
      `2. Sinon, coller ceci dans le code de la page, sur une seule ligne\u00a0:\n${elementSnippet(state, target)}`,
      `3. Si le script doit être mis une fois pour tout le site\u00a0: ${scriptTag(state, target)}\net dans la page\u00a0: ${divSnippet(state, target)}`,
      `4. Si le site a une politique de sécurité (CSP), elle doit permettre ${new URL(target.base).origin} dans script-src et connect-src, et frame-src pour un cadre.`,
      'Aucun cookie n’est déposé et rien n’est demandé à un autre serveur que celui-là.',
      'Merci d’avance.',
    ].join('\n\n'),
  };
}
