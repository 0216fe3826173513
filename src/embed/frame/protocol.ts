/**
 * What a frame page and the page around it tell each other. WordPress has its own words for it (`wp-embed.js`); a plain
 * `<iframe>` with `ctg-frame-host.js` has these. A height tells nothing about anybody, so it goes to whoever holds the frame.
 */

/** From the frame: how high its content is, in CSS px. */
export interface HeightMessage {
  readonly ctg: 'height';
  readonly value: number;
}

/** From the page around: it listens (`hello`), and has given the frame its height (`fitted`). */
export interface HostMessage {
  readonly ctg: 'hello' | 'fitted';
}

const of = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};

/** Highest frame that is believed in, in CSS px. */
const HIGHEST = 50_000;

/** The height that a message tells; undefined of any other message. */
export function heightIn(data: unknown): number | undefined {
  const { ctg, value } = of(data);
  return ctg === 'height' && typeof value === 'number' && value > 0 && value <= HIGHEST ? Math.ceil(value) : undefined;
}

export function hostWord(data: unknown): HostMessage['ctg'] | undefined {
  const { ctg } = of(data);
  return ctg === 'hello' || ctg === 'fitted' ? ctg : undefined;
}

/** The secret by which WordPress knows its frame: `#?secret=abc`. */
export const secretIn = (hash: string): string | undefined => /[#?&]secret=([a-zA-Z0-9]{1,64})(?:&|$)/.exec(hash)?.[1];

/** Whether WordPress says that it is there for this frame. */
export const isReady = (data: unknown, secret: string): boolean =>
  of(data)['message'] === 'ready' && of(data)['secret'] === secret;
