/** What the finder says of the map before it is opened. */
export declare const mapOffer: {
    showMap: string;
    hideMap: string;
    mapFailed: string;
};
/** The map. */
export declare const map: {
    map: {
        name: string;
        surface: string;
        keys: string;
        fingers: string;
        zoomIn: string;
        zoomOut: string;
        recentre: string;
        plan: string;
        background: string;
        silent: string;
        scale: (metres: number) => string;
        nothing: string;
        without: (n: number) => string;
        approximate: (n: number) => string;
        atCentre: string;
        one: (name: string, town: string) => string;
        many: (n: number, names: readonly string[]) => string;
        openCard: string;
        openCardOf: (name: string) => string;
        nearer: string;
        close: string;
    };
};
