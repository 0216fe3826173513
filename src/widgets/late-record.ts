import type { ReactiveControllerHost } from 'lit';
import type { SharedWords } from '../text/words.js';
import { kit } from '../views/kit.js';
import { notDrawn } from '../views/record.js';
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
    const { asked, failed } = this.#late;
    return failed || asked || this.#open.size > 0;
  }

  readonly isOpen = (key: string): boolean => this.#open.has(key);

  readonly toggle = (key: string, open: boolean): void => {
    if (open === this.#open.has(key)) return;
    if (open) this.#open.add(key);
    else this.#open.delete(key);
    if (this.#late.failed && open) this.#late.ask();
    this.host.requestUpdate();
  };

  /** The function that draws; undefined while it is on its way. The first call sends for it. */
  get draw(): Draw | 'failed' | undefined {
    this.ask();
    const { asked, part } = this.#late;
    return part ?? (asked ? undefined : 'failed');
  }

  /** Sends for it anew where it could not be had. */
  again(): void {
    this.#late.ask();
  }

  /** Sends for it, once. */
  ask(): void {
    const { failed, ask } = this.#late;
    if (!failed) ask();
  }
}

/** What the part draws, or words for that it is on its way or cannot be had. */
export function drawn<Context extends { readonly words: SharedWords }, Subject>(
  late: LateRecord<(pieces: typeof kit, context: Context, subject: Subject) => unknown>,
  context: Context,
  subject: Subject,
): unknown {
  const { draw } = late;
  if (typeof draw === 'function') return draw(kit, context, subject);
  return notDrawn(context, draw);
}

/** A constructed sheet, which a policy on `style-src` lets pass. */
function adopt({ shadowRoot: root }: Host, styles: string | undefined): void {
  if (!styles || !root) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
