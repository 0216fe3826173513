import { loadPart } from '../client/parts.js';
import { kit } from '../views/kit.js';
import { Late } from './late.js';
/** What helps where one finds nothing: a late part, sent for when it is first used. */
export class DeadEnd {
    #late;
    constructor(host) {
        /** Undefined until it is there, and where it cannot be had. */
        this.part = () => {
            const { part, failed, ask } = this.#late;
            if (!part && !failed)
                ask();
            return part;
        };
        this.#late = new Late(host, () => loadPart('dead-end'));
    }
    /** The ways out of a search that found nothing. */
    waysOut(context, search) {
        return this.part()?.waysOut(kit, context, search);
    }
    /** The same, and whom to ask. */
    help(context, search) {
        return [this.waysOut(context, search), this.part()?.whomToAsk(kit, context)];
    }
}
