/** A page without a network or a clock of its own: time passes when a test says so, requests get what it says. */
import type { Environment } from '../../src/client/environment.js';

export type Answer = Response | Error | (() => Promise<Response>);

export const json = (value: unknown, init?: ResponseInit): Response => new Response(JSON.stringify(value), init);

/** How many bodies are being read, and how many of these come no further before time passes. */
let reading = 0;
let dripping = 0;

/** A copy of a response of which we know whether its body is being read. */
function watched(original: Response): Response {
  const response = original.clone();
  const counted = async <T>(read: () => Promise<T>): Promise<T> => {
    reading++;
    try {
      return await read();
    } finally {
      reading--;
    }
  };
  for (const method of ['json', 'text'] as const) {
    response[method] = () => counted(() => Response.prototype[method].call(response) as Promise<string>);
  }
  // What reads it in pieces.
  const { body } = response;
  const getReader = () => {
    const reader = body?.getReader();
    return { read: () => counted(() => reader?.read() ?? Promise.reject(new TypeError('no body'))) };
  };
  Object.defineProperty(response, 'body', { get: () => body && { getReader } });
  return response;
}

const turn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Lets all promises that can settle do so, the bodies of responses included. */
export async function settle(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = reading > dripping ? 0 : quiet + 1) await turn();
}

let pages = 0;

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}

export class FakePage implements Environment {
  /** Each test has addresses of its own: documents are shared by the whole page. */
  readonly base = `https://page-${String(++pages)}.test/`;
  readonly feed = `${this.base}feed.json`;
  readonly requests: string[] = [];
  readonly inits: RequestInit[] = [];
  readonly warnings: string[] = [];
  readonly stored = new Map<string, Response>();
  readonly page = new FakeDocument();
  storage: 'works' | 'none' | 'refused' | 'full' = 'works';
  pauses = 0;
  time = 1_000_000;
  readonly #answers = new Map<string, Answer[]>();
  readonly #timers = new Map<number, { at: number; run: () => void }>();
  #nextTimer = 1;

  /** What requests of a file get, in turn; the last answer stays. */
  serve(file: string, ...answers: Answer[]): void {
    this.#answers.set(new URL(file, this.base).href, answers);
  }

  /** A body of which a piece comes at each interval; the last is lacking when it is `cut`. */
  drip(text: string, pieces: number, milliseconds: number, cut = false): Response {
    const bytes = new TextEncoder().encode(text);
    const size = Math.ceil(bytes.length / pieces);
    let sent = 0;
    const pull = async (body: ReadableStreamDefaultController<Uint8Array>) => {
      dripping++;
      await new Promise<void>((resolve) => {
        if (cut && sent + size >= bytes.length) return;
        this.setTimeout(resolve, milliseconds);
      });
      dripping--;
      body.enqueue(bytes.slice(sent, (sent += size)));
      if (sent >= bytes.length) body.close();
    };
    return new Response(new ReadableStream<Uint8Array>({ pull }));
  }

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    this.requests.push(url.slice(this.base.length));
    this.inits.push(init);
    const answers = this.#answers.get(url) ?? [new Response('', { status: 404 })];
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Response) return watched(answer);
    if (answer instanceof Error) throw answer;
    return watched(await (answer as () => Promise<Response>)());
  };
  readonly now = (): number => this.time;
  readonly setTimeout = (run: () => void, milliseconds: number): number => {
    this.#timers.set(this.#nextTimer, { at: this.time + milliseconds, run });
    return this.#nextTimer++;
  };
  readonly clearTimeout = (timer: number): void => {
    this.#timers.delete(timer);
  };
  readonly pause = (): Promise<void> => {
    this.pauses++;
    return Promise.resolve();
  };
  readonly warn = (text: string): void => {
    this.warnings.push(text);
  };
  readonly document = () => this.page;
  readonly caches = () => {
    if (this.storage === 'refused') throw new DOMException('The operation is insecure.', 'SecurityError');
    return this.storage === 'none' ? undefined : { open: () => Promise.resolve(this.#cache) };
  };

  /** How many timers are set, and when the next one is due, in ms from now. */
  get timers(): { readonly count: number; readonly next: number } {
    const due = [...this.#timers.values()].map(({ at }) => at - this.time);
    return { count: due.length, next: Math.min(...due) };
  }

  /** Lets time pass. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      const [id, timer] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (id === undefined || timer === undefined || timer.at > end) break;
      this.#timers.delete(id);
      this.time = timer.at;
      timer.run();
      await settle();
    }
    this.time = end;
  }

  async show(visibility: DocumentVisibilityState): Promise<void> {
    this.page.visibilityState = visibility;
    this.page.dispatchEvent(new Event('visibilitychange'));
    await settle();
  }

  readonly #cache = {
    put: (url: string, response: Response) => {
      if (this.storage === 'full') return Promise.reject(new DOMException('Full', 'QuotaExceededError'));
      this.stored.set(url, response);
      return Promise.resolve();
    },
    match: (url: string) => {
      const response = this.stored.get(url);
      return Promise.resolve(response && watched(response));
    },
  } as unknown as Cache;
}
