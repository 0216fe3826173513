/** « Ma sélection »: the services that a person keeps, to print or to send together. In memory: gone with the page. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { loadPart, type Parts } from '../client/parts.js';
import type { keep, ServiceWords } from '../text/fr.js';
import type { ViewContext } from '../views/context.js';
import { kit } from '../views/kit.js';
import { LateRecord } from './late-record.js';

type Part = Parts['keep'];
type Context = ViewContext<ServiceWords>;
type Sheet = Parameters<Parts['sheet']['printServices']>[2];

export class Selection implements ReactiveController {
  /** The ids that « Voir » narrows the results to: one that is taken off meanwhile stays in sight. */
  shown: readonly string[] | undefined;
  #ids: readonly string[] = [];
  #emptied: readonly string[] = [];
  readonly #late: LateRecord<Part>;

  constructor(private readonly host: LitElement) {
    host.addController(this);
    this.#late = new LateRecord<Part>(host, () => this.#load());
  }

  hostConnected(): void {
    // Nothing to watch: a person chooses.
  }

  get size(): number {
    return this.#ids.length;
  }

  readonly has = (id: string): boolean => this.#ids.includes(id);

  readonly toggle = (id: string): void => {
    this.#set(this.has(id) ? this.#ids.filter((one) => one !== id) : [...this.#ids, id]);
  };

  readonly clear = (): void => {
    const ids = this.#ids;
    this.shown = undefined;
    this.#set([], ids);
  };

  /** Brings back what `clear` took. */
  readonly undo = (): void => {
    this.#set(this.#emptied);
  };

  /** Shows the selection alone, or everything again. */
  readonly show = (): void => {
    this.shown = this.shown ? undefined : this.#ids;
    this.host.requestUpdate();
  };

  /** The bar, once something is in the selection. */
  bar(context: Context): unknown {
    const draw = this.#late.isOpen('bar') && this.#late.draw;
    if (typeof draw !== 'object') return nothing;
    const services = context.feed.services.filter(({ id }) => this.has(id));
    return draw.drawSelection(kit, context, {
      services,
      shown: !!this.shown,
      emptied: this.#emptied.length > 0,
      show: this.show,
      clear: this.clear,
      undo: this.undo,
      drawn: () => this.host.updateComplete,
      print: (sheet) => print(context, sheet),
    });
  }

  /** To print and to share what is found, behind words that say so. */
  tools(context: Context, words: typeof keep, sheet: Sheet, link: string | undefined): TemplateResult {
    return html`<details
      @toggle=${({ currentTarget }: Event) => {
        this.#late.toggle('tools', (currentTarget as HTMLDetailsElement).open);
      }}
    >
      <summary>${words.keepResults}</summary>
      ${this.#late.isOpen('tools') ? this.row(context, sheet, link) : nothing}
    </details>`;
  }

  /** The same for what is open already: one service. */
  row(context: Context, sheet: Sheet, link: string | undefined): unknown {
    const { draw } = this.#late;
    if (typeof draw === 'object') return draw.drawKeep(kit, context, { link, print: () => print(context, sheet) });
    return html`<p>${draw ? context.words.recordFailed : context.words.loading}</p>`;
  }

  #set(ids: readonly string[], emptied: readonly string[] = []): void {
    this.#ids = ids;
    this.#emptied = emptied;
    this.#late.toggle('bar', ids.length + emptied.length > 0);
    this.host.requestUpdate();
  }

  async #load(): Promise<{ readonly draw: Part }> {
    const draw = await loadPart('keep');
    const { renderRoot } = this.host;
    if (renderRoot instanceof ShadowRoot) {
      const look = new CSSStyleSheet();
      look.replaceSync(draw.css);
      renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, look];
    }
    return { draw };
  }
}

/** Resolves with what is to be said; undefined where the part could not be had. */
async function print(context: Context, sheet: Sheet): Promise<string | undefined> {
  try {
    return await (await loadPart('sheet')).printServices(kit, context, sheet);
  } catch {
    return undefined;
  }
}
