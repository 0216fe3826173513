/** Finds the address that a script was loaded from, in every way of loading. */
import { configure } from '../client/config.js';

/**
 * Sets the library's base address and the default feed, from the script whose file is `file`, or from the classic script
 * that is running where none is named.
 * A classic script is `document.currentScript`; in a module that is null, and `import.meta` cannot be written in a
 * file that also runs as classic script: there the script is found by its address.
 */
export function configureFromScript(file?: string): void {
  const script = ownScript(file);
  const base = resolve('.', script?.src);
  if (!script || !base) return;
  const given = script.getAttribute('data-feed');
  // Resolved now: a page that renames itself by `pushState` moves its base. What cannot be an address stays as it
  // was given, so that the elements say that they have no feed.
  configure({ base, feed: given ? (resolve(given, document.baseURI) ?? given) : defaultFeed(base) });
}

/** Optimisers of content systems also load scripts from `blob:` and `data:`, which have no folder. */
function resolve(address: string, base: string | undefined): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}

function ownScript(file?: string): HTMLScriptElement | undefined {
  const current = document.currentScript;
  if (current instanceof HTMLScriptElement && current.src) return current;
  if (!file) return undefined;
  // `src` is what is written where that is no address.
  return [...document.scripts].reverse().find(({ src }) => src.replace(/[?#].*/s, '').endsWith(`/${file}`));
}

/** The territory's files stand at the root; `v1/` and `1.4.2/` hold the library alone. */
function defaultFeed(base: string): string {
  return new URL(/\/(v\d+|\d+\.\d+\.\d+)\/$/.test(new URL(base).pathname) ? '../feed.json' : 'feed.json', base).href;
}
