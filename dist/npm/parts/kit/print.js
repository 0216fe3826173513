/** Where printing is refused (a frame in a sandbox), nothing happens, not even an error: silence of that many ms. */
const SILENCE = 2000;
/** Safari says that printing is over while it still reads the page. */
const READING = 60_000;
let frame;
/** Resolves with whether printing was opened. */
export async function printPaper(kit, paper, print = (window) => {
    window.print();
}) {
    // A sandbox lets nobody see into a frame of its own. The frame page's `print` leads to where printing works.
    if (self.origin === 'null')
        return isOpened(self, print);
    frame?.remove();
    const own = (frame = await emptyFrame(paper.title));
    const { contentWindow: window, contentDocument: document } = own;
    if (!window || !document)
        return false;
    document.title = paper.title;
    document.documentElement.lang = paper.lang;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(paper.css);
    document.adoptedStyleSheets = [sheet];
    kit.render(paper.body, document.body);
    paper.arrange?.(document);
    window.addEventListener('afterprint', () => {
        setTimeout(() => {
            own.remove();
        }, READING);
    });
    return isOpened(window, print);
}
/** Hidden, but not by `display`, which would leave nothing to print. */
async function emptyFrame(title) {
    const empty = document.createElement('iframe');
    empty.title = title;
    empty.tabIndex = -1;
    empty.setAttribute('aria-hidden', 'true');
    for (const [property, value] of Object.entries(HIDDEN))
        empty.style.setProperty(property, value, 'important');
    // Firefox replaces the first document by another, and tells so.
    const loaded = new Promise((resolve) => {
        empty.addEventListener('load', resolve, { once: true });
    });
    document.body.append(empty);
    await loaded;
    return empty;
}
const HIDDEN = {
    display: 'block',
    visibility: 'hidden',
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    border: '0',
};
function isOpened(window, print) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, SILENCE, false);
        for (const type of ['beforeprint', 'afterprint']) {
            window.addEventListener(type, () => {
                clearTimeout(timer);
                resolve(true);
            });
        }
        try {
            print(window);
        }
        catch {
            resolve(false);
        }
    });
}
