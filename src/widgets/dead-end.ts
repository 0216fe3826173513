import type { ReactiveControllerHost } from 'lit';
import { loadPart, type Parts, type Search } from '../client/parts.js';
import { kit } from '../views/kit.js';
import type { ViewContext } from '../views/context.js';
import { Late } from './late.js';

/** What helps where one finds nothing: a late part, sent for when it is first used. */
export class DeadEnd {
  readonly #late: Late<Parts['dead-end']>;

  constructor(host: ReactiveControllerHost) {
    this.#late = new Late(host, () => loadPart('dead-end'));
  }

  /** Undefined until it is there, and where it cannot be had. */
  readonly part = (): Parts['dead-end'] | undefined => {
    const { part, failed, ask } = this.#late;
    if (!part && !failed) ask();
    return part;
  };

  /** The ways out of a search that found nothing. */
  waysOut(context: ViewContext, search: Search): unknown {
    return this.part()?.waysOut(kit, context, search);
  }

  /** The same, and whom to ask. */
  help(context: ViewContext, search: Search): unknown {
    return [this.waysOut(context, search), this.part()?.whomToAsk(kit, context)];
  }
}
