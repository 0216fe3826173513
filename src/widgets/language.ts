import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadPart } from '../client/parts.js';
import { fr, languageOf, type Language as Code, type Words } from '../text/words.js';

/** The words of the language that an element stands in; French is at hand, another is loaded when used. */
export class Language implements ReactiveController {
  /** Undefined while another language is on its way. */
  words: Words | undefined;
  #code: Code | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostUpdate(): void {
    const code = languageOf(this.host);
    if (code === this.#code) return;
    this.#code = code;
    this.words = code === 'fr' ? fr : undefined;
    if (code === 'en') void this.#load(code);
  }

  async #load(code: Code): Promise<void> {
    let words = fr;
    try {
      words = (await loadPart('messages-en')).messages;
    } catch (error) {
      console.warn('[ctg]', fr.languageFailed, error);
    }
    if (code !== this.#code) return;
    this.words = words;
    this.host.requestUpdate();
  }
}
