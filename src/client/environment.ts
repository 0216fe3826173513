/** What the client needs of the page, so that tests can hand in their own and wait for nothing. */
export interface Environment {
  /**
   * A part may put another in its place, whose answers parse their bodies as they come.
   * @param heard - To be called as pieces come: what goes on coming is not given up.
   */
  fetch: (url: string, init: RequestInit, heard: () => void) => Promise<Response>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly setTimeout: (run: () => void, milliseconds: number) => number;
  readonly clearTimeout: (timer: number) => void;
  /** Lets the page do what waits: input, drawing. */
  readonly pause: () => Promise<void>;
  readonly warn: (text: string) => void;
  /** The Cache API, where the page has it. */
  readonly caches: () => Pick<CacheStorage, 'open'> | undefined;
  readonly document: () => Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/** The page itself. Everything is looked up when it is used: importing this touches nothing. */
export const page: Environment = {
  fetch: (url, init) => globalThis.fetch(url, init),
  now: () => Date.now(),
  setTimeout: (run, milliseconds) => window.setTimeout(run, milliseconds),
  clearTimeout: (timer) => {
    window.clearTimeout(timer);
  },
  // A message, because nested timers wait at least 4 ms each.
  pause: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    }),
  warn: (text) => {
    console.warn(text);
  },
  caches: () => globalThis.caches,
  document: () => document,
};
