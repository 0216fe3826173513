import { number, plural } from './grammar.js';
export const mapOffer = {
    showMap: 'Show the map',
    hideMap: 'Hide the map',
    mapFailed: 'The map cannot be shown here. The list is complete without it.',
};
function towns(names) {
    const shown = names.length > 3 ? names.slice(0, 2) : names;
    const others = names.length - shown.length;
    const all = others ? [...shown, `${number(others)} other communes`] : shown;
    return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all[all.length - 1] ?? ''}` : (all[0] ?? '');
}
export const map = {
    map: {
        name: 'Map of services',
        surface: 'Map',
        keys: 'By keyboard: arrows move the map, + and − change the scale.',
        fingers: 'Two fingers move the map, a double tap enlarges it.',
        zoomIn: 'Enlarge the map',
        zoomOut: 'Reduce the map',
        recentre: 'Recentre',
        plan: 'Schematic plan, without a background map. North is up.',
        background: 'Background map:',
        silent: 'The background map does not answer. The plan can still be used.',
        scale: (metres) => (metres < 1000 ? `${number(metres)} m` : `${number(Math.round(metres / 1000))} km`),
        nothing: 'No service to show on the map.',
        without: (n) => `${plural(n, 'service has', 'services have')} no place to show on the map: see the list.`,
        approximate: (n) => n === 1
            ? '1 service whose exact address is not known stands at the centre of its commune.'
            : `${number(n)} services whose exact address is not known stand at the centre of their commune.`,
        atCentre: 'Marker at the centre of the commune: the exact address is not known.',
        one: (name, town) => (town ? `${name}, ${town}` : name),
        many: (n, names) => `${plural(n, 'service', 'services')}${names.length > 1 ? ': ' : names.length ? ' in ' : ''}${towns(names)}`,
        openCard: 'See its card',
        openCardOf: (name) => `See its card: ${name}`,
        nearer: 'Look closer',
        close: 'Close',
    },
};
