type ElementClass = CustomElementConstructor & {
    version?: string;
};
/** Gives `name` to `constructor` where the page has no such element yet. */
export declare function define(name: string, constructor: ElementClass): void;
export {};
