/** What was chosen, as the page's address has it: the agglomération can send each commune its ready page. */

export const WIDGETS = ['service-finder', 'event-calendar', 'roadmap', 'action-card'] as const;
export type Widget = (typeof WIDGETS)[number];
export const PLACES = ['adresse', 'wordpress', 'spip', 'joomla', 'drupal', 'typo3', 'html', 'prestataire'] as const;
export type PlaceId = (typeof PLACES)[number];
export const WIDTHS = { telephone: 375, tablette: 768, ordinateur: 1100 } as const;
export type Device = keyof typeof WIDTHS;

export interface State {
  readonly widget: Widget;
  /** INSEE code; empty is the whole territory. */
  readonly commune: string;
  readonly theme: string;
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

const among = <T extends string>(all: readonly T[], text: string | null, otherwise: T): T =>
  all.find((one) => one === text) ?? otherwise;
const matching = (shape: RegExp, text: string | null): string => (text !== null && shape.test(text) ? text : '');

/** What cannot be meant is left aside. */
export function stateOf(query: URLSearchParams): State {
  const height = Number(query.get('hauteur'));
  return {
    widget: among(WIDGETS, query.get('widget'), DEFAULTS.widget),
    commune: matching(/^[0-9AB]{5}$/, query.get('commune')),
    theme: matching(/^[a-z0-9-]+$/, query.get('theme')),
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

export function queryOf(state: State): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string, usual = ''): void => {
    if (value !== usual) query.set(name, value);
  };
  set('widget', state.widget, DEFAULTS.widget);
  set('commune', state.commune);
  set('theme', state.theme);
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
