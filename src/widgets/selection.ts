/** « Ma sélection »: the services that a person keeps, to print or to send together. In memory: gone with the page. */
import { nothing, type LitElement, type TemplateResult } from 'lit';
import { loadPart, type Parts } from '../client/parts.js';
import type { keep, ServiceWords } from '../text/fr.js';
import type { ViewContext } from '../views/context.js';
import { kit } from '../views/kit.js';
import { disclosure, notDrawn } from '../views/record.js';
import { LateRecord } from './late-record.js';

type Part = Parts['keep'];
type Context = ViewContext<ServiceWords>;
type Sheet = Parameters<Parts['sheet']['printServices']>[2];

export class Selection {
  /** The ids that « Voir » narrows the results to: one that is taken off meanwhile stays in sight. */
  shown: readonly string[] | undefined;
  ids: readonly string[] = [];
  emptied: readonly string[] = [];
  readonly #late: LateRecord<Part>;

  constructor(private readonly host: LitElement) {
    this.#late = new LateRecord<Part>(host, () => loadPart('keep').then((draw) => ({ draw, styles: draw.css })));
  }

  readonly has = (id: string): boolean => this.ids.includes(id);

  readonly toggle = (id: string): void => {
    this.set(this.has(id) ? this.ids.filter((one) => one !== id) : [...this.ids, id]);
  };

  /** The bar, once something is in the selection. */
  bar(context: Context): unknown {
    const draw = this.#late.isOpen('bar') && this.#late.draw;
    if (typeof draw !== 'object') return nothing;
    return draw.drawSelection(kit, context, this, sheetPart);
  }

  /** To print and to share what is found, behind words that say so. */
  tools(context: Context, words: typeof keep, sheet: () => Sheet, link: string | undefined): TemplateResult {
    const content = (): unknown => this.row(context, sheet, link);
    return disclosure(this.#late, 'tools', words.keepResults, content, { class: 'section' });
  }

  /** The same for what is open already: one service. */
  row(context: Context, sheet: () => Sheet, link: string | undefined): unknown {
    const { draw } = this.#late;
    if (typeof draw === 'object') return draw.drawKeep(kit, context, { link, sheet: sheet(), sheetPart });
    return notDrawn(context, draw);
  }

  /** @param emptied - What was in it before it was emptied, and can be brought back. */
  set(ids: readonly string[], emptied: readonly string[] = []): void {
    this.ids = ids;
    this.emptied = emptied;
    this.#late.toggle('bar', ids.length + emptied.length > 0);
    this.host.requestUpdate();
  }

  /** Shows these alone, or everything again. */
  narrow(ids: readonly string[] | undefined): void {
    this.shown = ids;
    this.host.requestUpdate();
  }

  /** Resolves when the last change is drawn. */
  drawn(): Promise<unknown> {
    return this.host.updateComplete;
  }
}

const sheetPart = (): Promise<Parts['sheet']> => loadPart('sheet');
