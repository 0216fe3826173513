import { number, plural } from './grammar.js';
/** What the finder says of the map before it is opened. */
export const mapOffer = {
    showMap: 'Afficher la carte',
    hideMap: 'Masquer la carte',
    mapFailed: 'La carte ne peut pas s’afficher ici. La liste, elle, est complète.',
};
/** « Sens », « Sens et Véron », « Sens, Véron et 3 autres communes ». */
function towns(names) {
    const shown = names.length > 3 ? names.slice(0, 2) : names;
    const others = names.length - shown.length;
    const all = others ? [...shown, `${number(others)} autres communes`] : shown;
    return all.length > 1 ? `${all.slice(0, -1).join(', ')} et ${all[all.length - 1] ?? ''}` : (all[0] ?? '');
}
/** The map. */
export const map = {
    map: {
        name: 'Carte des services',
        surface: 'Carte',
        keys: 'Au clavier\u00a0: les flèches déplacent la carte, + et − changent l’échelle.',
        fingers: 'Deux doigts déplacent la carte, un double toucher l’agrandit.',
        zoomIn: 'Agrandir la carte',
        zoomOut: 'Réduire la carte',
        recentre: 'Recentrer',
        plan: 'Plan schématique, sans fond de carte. Le nord est en haut.',
        background: 'Fond de carte\u00a0:',
        silent: 'Le fond de carte ne répond pas. Le plan reste utilisable.',
        scale: (metres) => metres < 1000 ? `${number(metres)}\u00a0m` : `${number(Math.round(metres / 1000))}\u00a0km`,
        nothing: 'Aucun service à montrer sur la carte.',
        without: (n) => `${plural(n, 'service sans lieu à montrer n’est pas', 'services sans lieu à montrer ne sont pas')} sur la carte\u00a0: voir la liste.`,
        approximate: (n) => n < 2
            ? '1\u00a0service dont l’adresse exacte n’est pas connue est placé au centre de sa commune.'
            : `${number(n)}\u00a0services dont l’adresse exacte n’est pas connue sont placés au centre de leur commune.`,
        atCentre: 'Repère au centre de la commune\u00a0: l’adresse exacte n’est pas connue.',
        one: (name, town) => (town ? `${name}, ${town}` : name),
        many: (n, names) => `${plural(n, 'service', 'services')}${names.length > 1 ? '\u00a0: ' : names.length ? ' à ' : ''}${towns(names)}`,
        openCard: 'Voir la fiche',
        openCardOf: (name) => `Voir la fiche\u00a0: ${name}`,
        nearer: 'Voir de plus près',
        close: 'Fermer',
    },
};
