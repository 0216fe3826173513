import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type SharedWords } from '../text/words.js';
/** The words of the language that an element stands in; French is at hand, another is loaded when used. */
export declare class Language<Words extends SharedWords> implements ReactiveController {
    #private;
    private readonly host;
    private readonly french;
    /** Undefined while another language is on its way. */
    words: Words | undefined;
    /** @param french - The words of the host, which are at hand. */
    constructor(host: ReactiveControllerHost & Element, french: () => Words);
    hostUpdate(): void;
}
