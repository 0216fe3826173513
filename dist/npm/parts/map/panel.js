import { nameOf } from './markers.js';
import { button, make } from './tags.js';
/** Fills the panel and puts the person in it: past the other markers, which Tab would have to cross. */
export function openPanel(panel, words, group, { show, nearer, close }) {
    const name = nameOf(words, group);
    const title = make('p', { class: 'map-title', tabindex: '-1' }, name);
    const once = [...new Map(group.points.map((point) => [point.id, point])).values()];
    const closer = button(words.map.nearer, () => {
        nearer(group);
    });
    panel.replaceChildren(make('div', { class: 'row map-head' }, title, button(words.map.close, close)), ...(group.spread ? [closer] : []), once.length > 1
        ? make('ul', { role: 'list' }, ...once.map((point) => make('li', {}, ...line(words, point, show))))
        : make('div', {}, ...once.flatMap((point) => line(words, point, show, true))));
    panel.setAttribute('aria-label', name);
    panel.hidden = false;
    title.focus();
}
function line({ map }, { id, name, town, approximate }, show, alone = false) {
    const open = button(map.openCard, () => {
        show(id);
    }, map.openCardOf(name));
    const about = approximate ? [make('p', { class: 'small' }, map.atCentre)] : [];
    return [...(alone ? [] : [make('p', {}, map.one(name, town))]), ...about, open];
}
