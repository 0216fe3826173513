import { waitUntil } from './wait.js';
/** Opens a page as a commune's site has it, in a frame, so that a test can look inside. `server.js` makes the pages. */

export interface HostOptions {
  readonly html?: string;
  /** Markup in `<head>`, after the scripts. */
  readonly head?: string;
  /** Addresses of scripts in `<head>`. */
  readonly scripts?: readonly string[];
  readonly kind?: 'classic' | 'module';
  /** A strict policy with Trusted Types. */
  readonly strict?: boolean;
  /** Width of the page, in CSS pixels. */
  readonly width?: number;
}

type WidgetEvent = 'ctg-loaded' | 'ctg-failed';

/** What the server's observer, which runs before all other scripts, keeps in a host page. */
export interface HostWindow extends Window {
  readonly violations: string[];
  readonly failures: string[];
  /** `warn: [ctg] …`, in the order in which the console was told. */
  readonly lines: string[];
  readonly told: WidgetEvent[];
}

export class HostPage {
  constructor(readonly frame: HTMLIFrameElement) {}

  get window(): HostWindow {
    return this.frame.contentWindow as HostWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  /** Everything that went wrong on the page, in one list. */
  get troubles(): string[] {
    const { violations, failures, lines } = this.window;
    return [...violations, ...failures, ...lines];
  }

  /** The element that matches, which must be there. */
  find(selector: string): HTMLElement {
    const found = this.document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} on the page: ${this.document.body.innerHTML}`);
    return found;
  }

  /** Resolves when `count` widgets of the page have told that they are loaded. */
  loaded(count = 1): Promise<void> {
    return this.#heard('ctg-loaded', count);
  }

  /** Resolves when `count` widgets of the page have told that they failed. */
  failed(count = 1): Promise<void> {
    return this.#heard('ctg-failed', count);
  }

  async #heard(type: WidgetEvent, count: number): Promise<void> {
    const heard = () => this.window.told.filter((one) => one === type).length >= count;
    try {
      await waitUntil(heard);
    } catch {
      const { told } = this.window;
      throw new Error(`no ${count} ${type}; told: ${told.join() || 'nothing'}; ${this.troubles.join(' | ')}`);
    }
  }
}

/** Opens a host page and waits for its `load`. Close it with `closeHosts` when the test is over. */
export async function openHost({
  html = '',
  head = '',
  scripts = ['/dist/ctg.js'],
  kind = 'classic',
  strict = false,
  width = 900,
}: HostOptions = {}): Promise<HostPage> {
  const query = new URLSearchParams({ html, head, kind });
  for (const script of scripts) query.append('script', script);
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 600px; border: 0`;
  frame.src = `/__page/${strict ? 'csp' : 'plain'}?${query}`;
  frames.add(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return new HostPage(frame);
}

const frames = new Set<HTMLIFrameElement>();

/** Takes all host pages away: for `afterEach`. */
export function closeHosts(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

let keys = 0;

/** The folder of a web host of its own, whose requests `requestsOf` counts. */
export const newSite = (): string => `/__site/${crypto.randomUUID()}-${++keys}/`;

/** How often each file of a site was asked for, `total`, and `cookies`: requests of a feed that brought some. */
export async function requestsOf(site: string): Promise<Readonly<Record<string, number>>> {
  const key = site.split('/')[2] ?? '';
  return (await (await fetch(`/__feed/counted/${key}`)).json()) as Record<string, number>;
}
