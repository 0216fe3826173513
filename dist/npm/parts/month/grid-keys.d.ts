/** Where a key leads in a grid of days (WAI-ARIA APG, date grid): a move in days or months, or to an end of the week. */
export type GridMove = {
    readonly days: number;
} | {
    readonly months: number;
} | {
    readonly weekEnd: 'first' | 'last';
};
export declare function gridMove({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent, rightToLeft: boolean): GridMove | undefined;
