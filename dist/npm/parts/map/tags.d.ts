/** Elements made by hand: no markup is ever parsed, so that the strictest policies have nothing to refuse. */
/** An element with its attributes; an attribute that is undefined is left out. */
export declare function make<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes?: Readonly<Record<string, string | undefined>>, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Name];
export declare function button(text: string, press: () => void, label?: string): HTMLButtonElement;
/** A plain text whose addresses are links. */
export declare function withLinks(text: string): (Node | string)[];
