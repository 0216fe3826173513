/** What an element tells its page, as facts. They bubble and cross shadow roots; what the element exposes is not repeated. */
import type { FailureCode } from '../feed/types.js';

const options = { bubbles: true, composed: true };

/** The element shows its content for the first time, or anew after a change of feed. */
export class FeedLoadedEvent extends Event {
  static readonly type = 'ctg-loaded';
  constructor() {
    super(FeedLoadedEvent.type, options);
  }
}

/** The feed could not be had; the fallback and a message stay. */
export class FeedFailedEvent extends Event {
  static readonly type = 'ctg-failed';
  constructor(readonly code: FailureCode) {
    super(FeedFailedEvent.type, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'ctg-loaded': FeedLoadedEvent;
    'ctg-failed': FeedFailedEvent;
  }
}
