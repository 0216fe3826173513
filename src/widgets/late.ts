import type { ReactiveControllerHost } from 'lit';

/** A part that is sent for on its first use; the host is drawn anew when it comes, or when it cannot be had. */
export class Late<Part> {
  /** The part, once it is there. */
  part: Part | undefined;
  /** It was asked for, and has not failed since. */
  asked = false;
  /** It could not be had: so until it is there, whatever is tried meanwhile. */
  failed = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<Part>,
  ) {}

  /** Sends for it, anew where it could not be had. */
  readonly ask = (): void => {
    if (!this.asked) void this.#ask();
  };

  async #ask(): Promise<void> {
    this.asked = true;
    try {
      this.part = await this.load();
      this.failed = false;
    } catch {
      this.asked = false;
      this.failed = true;
    }
    this.host.requestUpdate();
  }
}
