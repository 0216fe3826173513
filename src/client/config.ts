/** Where the page's default feed and the library's own files are. Set once, by the entry that defines the elements. */

export interface Configuration {
  /** Address of the feed of an element that names none; may be relative to the page. */
  readonly feed?: string;
  /** Address of the folder that holds the library's files (`parts/`), with its last slash. */
  readonly base?: string;
}

let feed: string | undefined;
let base: string | undefined;

/** Sets what is given and keeps the rest. */
export function configure(next: Configuration): void {
  feed = next.feed ?? feed;
  base = next.base ?? base;
}

export const defaultFeed = (): string | undefined => feed;
export const libraryBase = (): string | undefined => base;
