/** What a marker opens: its services, each with the way to its card. */
import type { MapPoint } from '../../domain/map-points.js';
import type { MapWords } from '../../text/fr.js';
import type { Group } from './groups.js';
import { nameOf } from './markers.js';
import { button, make } from './tags.js';

export interface PanelActions {
  readonly show: (id: string) => void;
  readonly nearer: (group: Group) => void;
  readonly close: () => void;
}

/** Fills the panel and puts the person in it: past the other markers, which Tab would have to cross. */
export function openPanel(
  panel: HTMLElement,
  words: Pick<MapWords, 'map'>,
  group: Group,
  { show, nearer, close }: PanelActions,
): void {
  const name = nameOf(words, group);
  const title = make('p', { class: 'map-title', tabindex: '-1' }, name);
  const once = [...new Map(group.points.map((point) => [point.id, point])).values()];
  const closer = button(words.map.nearer, () => {
    nearer(group);
  });
  panel.replaceChildren(
    make('div', { class: 'row map-head' }, title, button(words.map.close, close)),
    ...(group.spread ? [closer] : []),
    once.length > 1
      ? make('ul', { role: 'list' }, ...once.map((point) => make('li', {}, ...line(words, point, show))))
      : make('div', {}, ...once.flatMap((point) => line(words, point, show, true))),
  );
  panel.setAttribute('aria-label', name);
  panel.hidden = false;
  title.focus();
}

function line(
  { map }: Pick<MapWords, 'map'>,
  { id, name, town, approximate }: MapPoint,
  show: (id: string) => void,
  alone = false,
): HTMLElement[] {
  const open = button(
    map.openCard,
    () => {
      show(id);
    },
    map.openCardOf(name),
  );
  const about = approximate ? [make('p', { class: 'small' }, map.atCentre)] : [];
  return [...(alone ? [] : [make('p', {}, map.one(name, town))]), ...about, open];
}
