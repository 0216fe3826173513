import type { ReactiveControllerHost } from 'lit';

/** A part that is sent for on its first use; the host is drawn anew when it comes, or when it cannot be had. */
export class Late<Part> {
  failed = false;
  #part: Part | undefined;
  #asked = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<Part>,
  ) {}

  /** The part, once it is there. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Sends for it, anew where it could not be had. */
  readonly ask = (): void => {
    if (!this.#asked) void this.#ask();
  };

  async #ask(): Promise<void> {
    this.#asked = true;
    try {
      this.#part = await this.load();
      this.failed = false;
    } catch {
      this.failed = true;
      this.#asked = false;
    }
    this.host.requestUpdate();
  }
}
