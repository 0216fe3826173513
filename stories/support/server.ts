/**
 * A server for the states of a feed, without a network: while a story stands that needs it, `fetch` answers
 * `https://exemple.invalid/…` itself (a name that no server can have, RFC 2606); everything else goes its way.
 */
import type { StoryContext } from '@storybook/web-components-vite';
import { keepCopy } from '../../src/client/copies.js';
import { page } from '../../src/client/environment.js';

export interface Served {
  /** What the server says each time. */
  readonly answer: () => Promise<Response>;
  /** The feed as the browser kept it from an earlier visit. */
  readonly copy?: () => unknown;
}
/** What a story finds in `context.loaded`. */
export interface Loaded {
  readonly feed?: string;
}

const HOST = 'https://exemple.invalid';
const stories = new Map<string, string>();
const answers = new Map<string, Served['answer']>();
let original: typeof fetch | undefined;
let count = 0;

/** Loader: gives the story whose parameters have a `served` the address of its feed, a new one each time. */
export async function serveStory({ id, parameters }: StoryContext): Promise<Loaded> {
  const { served } = parameters as { served?: Served };
  if (!served) return {};
  const known = stories.get(id);
  if (known) return { feed: known };
  const address = `${HOST}/${++count}/feed.json`;
  stories.set(id, address);
  answers.set(address, served.answer);
  install();
  if (served.copy) await keepCopy(page, address, served.copy());
  return { feed: address };
}

/** Once the story is gone. */
export function withdrawStory({ id }: StoryContext): void {
  const address = stories.get(id);
  if (!address) return;
  stories.delete(id);
  answers.delete(address);
  if (!answers.size) uninstall();
}

function install(): void {
  if (original) return;
  const real = (original = fetch);
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const answer = answers.get(url);
    if (answer) return answer();
    // A story that is gone may still be asking.
    return url.startsWith(HOST) ? Promise.reject(new TypeError('withdrawn')) : real(input, init);
  };
}

function uninstall(): void {
  if (original) window.fetch = original;
  original = undefined;
}
