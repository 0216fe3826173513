import { button, make, withLinks } from './tags.js';
/** @param background - Whose pictures stand under the markers; undefined for a plan without any. */
export function buildFrame({ map: words }, background, actions) {
    // Never `disabled`: who presses it until the last zoom would lose their place on the page.
    const zoom = (sign, label, step) => ({
        button: button(sign, () => actions.zoom(step), label),
        step,
    });
    const zooms = [zoom('+', words.zoomIn, 1), zoom('−', words.zoomOut, -1)];
    const pane = make('div', { class: 'map-pane' });
    const keys = make('p', { id: 'map-keys', class: 'map-keys' }, words.keys);
    const surface = make('div', { class: 'map-surface', role: 'group', tabindex: '0', 'aria-label': words.surface, 'aria-describedby': keys.id }, pane);
    const panel = make('div', { class: 'map-panel', role: 'group', hidden: '' });
    const [scale, ruler] = [make('span'), make('span', { class: 'map-ruler', 'aria-hidden': 'true' })];
    const notes = [make('p'), make('p')];
    const silent = make('p', { role: 'status' });
    const bar = make('div', { class: 'map-bar row' }, ...zooms.map((one) => one.button), button(words.recentre, actions.recentre), make('span', { class: 'map-scale small' }, scale, ruler));
    const origin = background === undefined ? [words.plan] : [`${words.background} `, ...withLinks(background)];
    const fingers = make('p', { class: 'map-fingers' }, words.fingers);
    const foot = make('div', { class: 'map-foot small' }, silent, make('p', {}, ...origin), ...notes, keys, fingers);
    const frame = make('section', { class: 'map', 'aria-label': words.name }, bar, surface, panel, foot);
    return { frame, surface, pane, zooms, panel, scale, ruler, silent, notes };
}
