import type { ReactiveControllerHost } from 'lit';
import { loadPart, type Parts } from '../../client/parts.js';
import type { EventWords } from '../../text/words.js';

type Names = ReturnType<Parts['audiences']['audienceNames']>;

/** The names of the audiences, sent for when they are first asked for; until then, and without them, there are none. */
export class AudienceNames {
  #part: Parts['audiences'] | undefined;
  #asked = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  in(words: EventWords): Names | undefined {
    if (!this.#asked) void this.#load();
    return this.#part?.audienceNames(words);
  }

  async #load(): Promise<void> {
    this.#asked = true;
    try {
      this.#part = await loadPart('audiences');
      this.host.requestUpdate();
    } catch {
      // The filter stays out of sight; the console has been told.
    }
  }
}
