/** Where the page's default feed and the library's own files are. Set once, by the entry that defines the elements. */
let feed;
let base;
/** Sets what is given and keeps the rest. */
export function configure(next) {
    feed = next.feed ?? feed;
    base = next.base ?? base;
}
export const defaultFeed = () => feed;
export const libraryBase = () => base;
