import type { ReactiveControllerHost } from 'lit';
import { type Parts } from '../../client/parts.js';
import type { EventWords } from '../../text/words.js';
type Names = ReturnType<Parts['audiences']['audienceNames']>;
/** The names of the audiences, sent for when they are first asked for; until then, and without them, there are none. */
export declare class AudienceNames {
    #private;
    private readonly host;
    constructor(host: ReactiveControllerHost);
    in(words: EventWords): Names | undefined;
}
export {};
