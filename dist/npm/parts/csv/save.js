/** Gives a person a file. Nothing leaves the browser: the file is made on the page. */
/** How long the address of a file is kept, in ms: Safari reads it after the click. */
const KEPT = 1000;
export function saveFile(name, type, content) {
    const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => {
        URL.revokeObjectURL(url);
    }, KEPT);
}
/**
 * Whether a page may give a file. A frame in a sandbox without `allow-downloads` may not, and its browser says nothing
 * to anyone; a frame of another origin cannot know.
 */
export function mayDownload(page = window) {
    if (page.top === page)
        return true;
    try {
        const frame = page.frameElement;
        if (frame)
            return !frame.hasAttribute('sandbox') || /\ballow-downloads\b/i.test(frame.getAttribute('sandbox') ?? '');
    }
    catch {
        // Another origin.
    }
    return 'unknown';
}
