import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Which cards of an element are open, and the late part that draws what is in them. */
export class LateRecord<Draw> implements ReactiveController {
  readonly #open = new Set<string>();
  #draw: Draw | 'failed' | undefined;
  #asked = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<{ readonly draw: Draw }>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to watch: the cards tell when they open.
  }

  readonly isOpen = (key: string): boolean => this.#open.has(key);

  readonly toggle = (key: string, open: boolean): void => {
    if (open === this.#open.has(key)) return;
    if (open) this.#open.add(key);
    else this.#open.delete(key);
    if (open && this.#draw === 'failed') this.#asked = false;
    this.host.requestUpdate();
  };

  /** The function that draws; undefined while it is on its way. The first call sends for it. */
  get draw(): Draw | 'failed' | undefined {
    if (!this.#asked) void this.#ask();
    return this.#draw;
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    this.#draw = undefined;
    try {
      this.#draw = (await this.load()).draw;
    } catch {
      this.#draw = 'failed';
    }
    this.host.requestUpdate();
  }
}
