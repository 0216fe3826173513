import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadPart } from '../client/parts.js';
import { languageOf, type SharedWords } from '../text/words.js';

/** The words of the language that an element stands in; French is at hand, another is loaded when used. */
export class Language<Words extends SharedWords> implements ReactiveController {
  /** Undefined while another language is on its way. */
  words: Words | undefined;
  #code: string | undefined;

  /** @param french - The words of the host, which are at hand. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly french: () => Words,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const code = languageOf(this.host);
    if (code === this.#code) return;
    this.#code = code;
    this.words = code === 'fr' ? this.french() : undefined;
    if (code !== 'fr') void this.#load(code);
  }

  async #load(code: string): Promise<void> {
    let words = this.french();
    try {
      // English has the words of every element.
      words = (await loadPart('messages-en')).messagesIn(code) as SharedWords as Words;
    } catch {
      // French is shown instead; the console has been told.
    }
    if (code !== this.#code) return;
    this.words = words;
    this.host.requestUpdate();
  }
}
