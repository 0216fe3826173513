/** Where the page's default feed and the library's own files are. Set once, by the entry that defines the elements. */
export interface Configuration {
    /** Address of the feed of an element that names none; may be relative to the page. */
    readonly feed?: string;
    /** Address of the folder that holds the library's files (`parts/`), with its last slash. */
    readonly base?: string;
}
/** Sets what is given and keeps the rest. */
export declare function configure(next: Configuration): void;
export declare const defaultFeed: () => string | undefined;
export declare const libraryBase: () => string | undefined;
