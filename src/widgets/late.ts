import type { ReactiveControllerHost } from 'lit';

/** A part that is sent for on its first use; the host is drawn anew when it comes, or when it cannot be had. */
export class Late<Part> {
  /** The part, once it is there. */
  part: Part | undefined;
  /** Whether it was sent for. */
  used = false;
  failed = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<Part>,
  ) {}

  /** Sends for it, anew where it could not be had. */
  readonly ask = (): void => {
    if (this.failed || !this.used) void this.#ask();
  };

  async #ask(): Promise<void> {
    this.used = true;
    this.failed = false;
    try {
      this.part = await this.load();
    } catch {
      this.failed = true;
    }
    this.host.requestUpdate();
  }
}
