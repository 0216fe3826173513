import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a late part that draws brings: the function, and the styles that only an opened record needs. */
export interface LatePart<Draw> {
  readonly draw: Draw;
  readonly styles?: string;
}

/** Which cards of an element are open, and the late part that draws what is in them. */
export class LateRecord<Draw> implements ReactiveController {
  readonly #open = new Set<string>();
  #draw: Draw | 'failed' | undefined;
  #asked = false;

  constructor(
    private readonly host: ReactiveControllerHost & Pick<Element, 'shadowRoot'>,
    private readonly load: () => Promise<LatePart<Draw>>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to watch: the cards tell when they open.
  }

  /** Whether a card is or was open: time to load what an opened one shows besides. */
  get used(): boolean {
    return this.#asked || this.#open.size > 0;
  }

  readonly isOpen = (key: string): boolean => this.#open.has(key);

  readonly toggle = (key: string, open: boolean): void => {
    if (open === this.#open.has(key)) return;
    if (open) this.#open.add(key);
    else this.#open.delete(key);
    if (open && this.#draw === 'failed') this.#asked = false;
    this.host.requestUpdate();
  };

  /** The function that draws; undefined while it is on its way. The first call sends for it. */
  get draw(): Draw | 'failed' | undefined {
    this.ask();
    return this.#draw;
  }

  /** Sends for it, once. */
  ask(): void {
    if (!this.#asked) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    this.#draw = undefined;
    try {
      const { draw, styles } = await this.load();
      if (styles) this.#adopt(styles);
      this.#draw = draw;
    } catch {
      this.#draw = 'failed';
    }
    this.host.requestUpdate();
  }

  /** A constructed sheet, which a policy on `style-src` lets pass. */
  #adopt(styles: string): void {
    const root = this.host.shadowRoot;
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
