/**
 * Prints a page of its own from inside somebody else's page: a hidden frame of the same origin, filled node by node
 * and styled by a constructed sheet, which strict policies and Trusted Types allow.
 */
import type { Kit } from './kit.js';

export interface Paper {
  readonly title: string;
  readonly lang: string;
  readonly css: string;
  readonly body: unknown;
  /** Makes what is drawn fit, before it is printed. */
  readonly arrange?: (page: Document) => void;
}

/** Opens the browser's own printing; a test hands in another. */
export type Print = (window: Window) => void;

/** Where printing is refused (a frame in a sandbox), nothing happens, not even an error: silence of that many ms. */
const SILENCE = 2000;
/** Safari says that printing is over while it still reads the page. */
const READING = 60_000;

let frame: HTMLIFrameElement | undefined;

/** Resolves with whether printing was opened. */
export async function printPaper(
  kit: Kit,
  paper: Paper,
  print: Print = (window) => {
    window.print();
  },
): Promise<boolean> {
  // A sandbox lets nobody see into a frame of its own. The frame page's `print` leads to where printing works.
  if (self.origin === 'null') return isOpened(self, print);
  frame?.remove();
  const own = (frame = await emptyFrame(paper.title));
  const { contentWindow: window, contentDocument: document } = own;
  if (!window || !document) return false;
  document.title = paper.title;
  document.documentElement.lang = paper.lang;
  const sheet = new (window as Window & typeof globalThis).CSSStyleSheet();
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
async function emptyFrame(title: string): Promise<HTMLIFrameElement> {
  const empty = document.createElement('iframe');
  empty.title = title;
  empty.tabIndex = -1;
  empty.setAttribute('aria-hidden', 'true');
  for (const [property, value] of Object.entries(HIDDEN)) empty.style.setProperty(property, value, 'important');
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

function isOpened(window: Window, print: Print): Promise<boolean> {
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
    } catch {
      resolve(false);
    }
  });
}
