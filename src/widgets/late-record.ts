import type { ReactiveControllerHost } from 'lit';
import { Late } from './late.js';

/** What a late part that draws brings: the function, and the styles that only an opened record needs. */
export interface LatePart<Draw> {
  readonly draw: Draw;
  readonly styles?: string;
}

type Host = ReactiveControllerHost & Pick<Element, 'shadowRoot'>;

/** Which cards of an element are open, and the late part that draws what is in them. */
export class LateRecord<Draw> {
  readonly #open = new Set<string>();
  readonly #late: Late<Draw>;

  constructor(
    private readonly host: Host,
    load: () => Promise<LatePart<Draw>>,
  ) {
    this.#late = new Late(host, async () => {
      const { draw, styles } = await load();
      adopt(host, styles);
      return draw;
    });
  }

  /** Whether a card is or was open: time to load what an opened one shows besides. */
  get used(): boolean {
    return this.#late.used || this.#open.size > 0;
  }

  readonly isOpen = (key: string): boolean => this.#open.has(key);

  readonly toggle = (key: string, open: boolean): void => {
    if (open === this.#open.has(key)) return;
    if (open) this.#open.add(key);
    else this.#open.delete(key);
    if (open && this.#late.failed) this.#late.ask();
    this.host.requestUpdate();
  };

  /** The function that draws; undefined while it is on its way. The first call sends for it. */
  get draw(): Draw | 'failed' | undefined {
    this.ask();
    return this.#late.part ?? (this.#late.failed ? 'failed' : undefined);
  }

  /** Sends for it, once. */
  ask(): void {
    if (!this.#late.failed) this.#late.ask();
  }
}

/** A constructed sheet, which a policy on `style-src` lets pass. */
function adopt({ shadowRoot: root }: Host, styles: string | undefined): void {
  if (!root || !styles) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
