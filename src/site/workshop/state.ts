/** What was chosen, as the page's address has it: the agglomération can send each commune its ready page. */

export const WIDGETS = ['service-finder', 'event-calendar', 'roadmap', 'action-card'] as const;
export type Widget = (typeof WIDGETS)[number];
export const PLACES = ['adresse', 'wordpress', 'spip', 'joomla', 'drupal', 'typo3', 'html', 'prestataire'] as const;
export type PlaceId = (typeof PLACES)[number];
export const WIDTHS = { telephone: 375, tablette: 768, ordinateur: 1100 } as const;
export type Device = keyof typeof WIDTHS;

/** How the events or the actions can stand; the first is the widget's own choice. */
export const VIEWS: Readonly<Partial<Record<Widget, readonly string[]>>> = {
  'event-calendar': ['', 'month', 'list'],
  roadmap: ['', 'status', 'timeline'],
};
export const STATUSES = ['planned', 'in-progress', 'done', 'paused', 'abandoned', 'late'] as const;

export interface State {
  readonly widget: Widget;
  /** INSEE code; empty is the whole territory. */
  readonly commune: string;
  readonly theme: string;
  /** Of services, as the territory writes it: « Crèche ». */
  readonly category: string;
  /** Of the child, as a person writes it: « 2 ans ½ ». */
  readonly age: string;
  readonly view: string;
  /** Of actions; empty is all. */
  readonly status: string;
  /** Id of the action of a card. */
  readonly action: string;
  /** `#7a2e3b`; empty is the widgets' own. */
  readonly accent: string;
  readonly lang: 'fr' | 'en';
  /** Room that is kept before the widget is there, in CSS px. */
  readonly height: number;
  readonly place: PlaceId;
  /** A short list of today's content inside. */
  readonly list: boolean;
  readonly preload: boolean;
  readonly pinned: boolean;
  readonly device: Device;
  readonly dark: boolean;
}

export const DEFAULTS: State = {
  widget: 'event-calendar',
  commune: '',
  theme: '',
  category: '',
  age: '',
  view: '',
  status: '',
  action: '',
  accent: '',
  lang: 'fr',
  height: 600,
  place: 'adresse',
  list: false,
  preload: false,
  pinned: false,
  device: 'telephone',
  dark: false,
};

const among = <T extends string, E extends string = T>(all: readonly T[], text: string | null, otherwise: E): T | E =>
  all.find((one) => one === text) ?? otherwise;
const matching = (shape: RegExp, text: string | null): string => (text !== null && shape.test(text) ? text : '');

/** What cannot be meant is left aside. */
export function stateOf(query: URLSearchParams): State {
  const height = Number(query.get('hauteur'));
  const widget = among(WIDGETS, query.get('widget'), DEFAULTS.widget);
  return {
    widget,
    commune: matching(/^[0-9AB]{5}$/, query.get('commune')),
    theme: matching(/^[a-z0-9-]+$/, query.get('theme')),
    // Text that a person writes: escaped where it is pasted.
    category: matching(/^[^\p{Cc}]{1,60}$/u, query.get('categorie')),
    age: matching(/^[\p{L}\d ,.½-]{1,20}$/u, query.get('age')),
    view: among(VIEWS[widget] ?? [''], query.get('vue'), ''),
    status: among(STATUSES, query.get('etat'), ''),
    action: matching(/^[a-z0-9-]+$/, query.get('action')),
    accent: matching(/^#[\da-f]{6}$/, `#${query.get('couleur') ?? ''}`.toLowerCase()),
    lang: among(['fr', 'en'], query.get('langue'), DEFAULTS.lang),
    height: height >= 200 && height <= 3000 ? Math.round(height) : DEFAULTS.height,
    place: among(PLACES, query.get('site'), DEFAULTS.place),
    list: query.has('liste'),
    preload: query.has('avance'),
    pinned: query.has('version'),
    device: among(Object.keys(WIDTHS) as Device[], query.get('ecran'), DEFAULTS.device),
    dark: query.has('sombre'),
  };
}

const FILTER_NAMES = { category: 'categorie', age: 'age', view: 'vue', status: 'etat' } as const;
type Filter = keyof typeof FILTER_NAMES;

/** What narrows a widget beside commune and theme. */
const FILTERS: Readonly<Record<Widget, readonly Filter[]>> = {
  'service-finder': ['category', 'age'],
  'event-calendar': ['age', 'view'],
  roadmap: ['status', 'view'],
  'action-card': [],
};
/** Those that are chosen, with the attributes that they are. */
export const filtersOf = (state: State): readonly (readonly [name: Filter, value: string])[] =>
  FILTERS[state.widget].map((name) => [name, state[name]] as const).filter(([, value]) => value);

export function queryOf(state: State): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string, usual = ''): void => {
    if (value !== usual) query.set(name, value);
  };
  set('widget', state.widget, DEFAULTS.widget);
  set('commune', state.commune);
  set('theme', state.theme);
  for (const [name, value] of filtersOf(state)) set(FILTER_NAMES[name], value);
  set('action', state.widget === 'action-card' ? state.action : '');
  set('couleur', state.accent.slice(1));
  set('langue', state.lang, DEFAULTS.lang);
  set('hauteur', String(state.height), String(DEFAULTS.height));
  set('site', state.place, DEFAULTS.place);
  set('liste', state.list ? '1' : '');
  set('avance', state.preload ? '1' : '');
  set('version', state.pinned ? '1' : '');
  set('ecran', state.device, DEFAULTS.device);
  set('sombre', state.dark ? '1' : '');
  return String(query);
}
