/** Gives a person a file. Nothing leaves the browser: the file is made on the page. */
export declare function saveFile(name: string, type: string, content: string): void;
/**
 * Whether a page may give a file. A frame in a sandbox without `allow-downloads` may not, and its browser says nothing
 * to anyone; a frame of another origin cannot know.
 */
export declare function mayDownload(page?: Window): boolean | 'unknown';
