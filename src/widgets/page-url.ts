/** Ties an element to the page's address, once `sync-url` asks for it: what it does is a late part. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shared } from '../client/documents.js';
import { loadPart, type Parts } from '../client/parts.js';

type SyncedUrl = InstanceType<Parts['page-url']['SyncedUrl']>;
type Choices = ConstructorParameters<Parts['page-url']['SyncedUrl']>[0];
/** What is chosen: the same keys at all times, with an empty text where nothing is. */
export type UrlState = ReturnType<Choices['state']>;

export class PageUrl implements ReactiveController {
  #synced: SyncedUrl | undefined;
  #asked = false;
  /** What the address asks for is not known yet: a drawing would show everything, and then what was asked for. */
  waiting = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly choices: Choices,
  ) {
    host.addController(this);
  }

  /** The page's address with these choices; undefined where it keeps none. */
  link(change: UrlState): string | undefined {
    return this.#synced?.link(change);
  }

  hostConnected(): void {
    this.#synced?.start();
  }

  hostUpdate(): void {
    if (!this.#asked && this.choices.name() !== null) void this.#load();
  }

  hostUpdated(): void {
    this.#synced?.tell();
  }

  hostDisconnected(): void {
    this.#synced?.stop();
  }

  async #load(): Promise<void> {
    this.#asked = this.waiting = true;
    try {
      const { SyncedUrl } = await loadPart('page-url');
      this.#synced = new SyncedUrl(this.choices, shared());
      if (this.host.isConnected) this.#synced.start();
    } catch {
      // The element goes on without; the console has been told.
    }
    this.waiting = false;
    this.host.requestUpdate();
  }
}
