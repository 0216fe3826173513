/** Finds the address that a script was loaded from, in every way of loading. */
import { configure } from '../client/config.js';

/**
 * Sets the library's base address and the default feed, from the script whose file is `file`.
 * A classic script is `document.currentScript`; in a module that is null, and `import.meta` cannot be written in a
 * file that also runs as classic script: there the script is found by its address.
 */
export function configureFromScript(file: string): void {
  const script = ownScript(file);
  if (!script) return;
  const base = new URL('.', script.src).href;
  configure({
    base,
    feed: script.dataset['feed'] ? new URL(script.dataset['feed'], document.baseURI).href : defaultFeed(base),
  });
}

function ownScript(file: string): HTMLScriptElement | undefined {
  const current = document.currentScript;
  if (current instanceof HTMLScriptElement && current.src) return current;
  return [...document.scripts].reverse().find(({ src }) => src && new URL(src).pathname.endsWith(`/${file}`));
}

/** The territory's files stand at the root; `v1/` and `1.4.2/` hold the library alone. */
function defaultFeed(base: string): string {
  return new URL(/\/(v\d+|\d+\.\d+\.\d+)\/$/.test(new URL(base).pathname) ? '../feed.json' : 'feed.json', base).href;
}
