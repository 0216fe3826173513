import type { View } from './view.js';
/** The template as an address, where it is one: http(s), or relative to the page, with `{z}`, `{x}` and `{y}`. */
export declare function tileTemplate(text: string, base: string): string | undefined;
export declare class Tiles {
    #private;
    private readonly template;
    private readonly told;
    readonly element: HTMLDivElement;
    /** @param told - Called with each picture that came, or that did not. */
    constructor(template: string, told: (came: boolean) => void);
    /** Takes all pictures away: those of another zoom do not fit. */
    clear(): void;
    draw(view: View): void;
}
