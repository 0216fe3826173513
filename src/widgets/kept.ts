import { noChange, type LitElement } from 'lit';
import { isSame } from './sliced.js';

/** A piece of an element that stays as it is while what it tells of does: it is not even compared. */
export class Kept {
  #key: readonly unknown[] = [];

  /** @param selector - Finds the piece: where it is not there, it is drawn whatever it tells of. */
  constructor(
    private readonly host: LitElement,
    private readonly selector: string,
  ) {}

  /** What `draw` gives where a value of `key` is another. */
  draw(key: readonly unknown[], draw: () => unknown): unknown {
    const same = isSame(key, this.#key);
    this.#key = key;
    return same && this.host.shadowRoot?.querySelector(this.selector) ? noChange : draw();
  }
}
