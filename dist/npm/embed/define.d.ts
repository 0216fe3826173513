type ElementClass = CustomElementConstructor & {
    version?: string;
};
/** A browser below the floor keeps the fallback and hears no error; so does a server that renders the page. */
export declare const isAbleBrowser: () => boolean;
/** Gives `name` to `constructor` where the page has no such element yet. */
export declare function define(name: string, constructor: ElementClass): void;
export {};
