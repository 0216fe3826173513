/** Keeps what was found: to print, to share, and « Ma sélection ». */
import type { Service } from '../feed/types.js';
import { keeping, mail, offerRecord, serviceRecord, sharing, sheet, type ServiceWords } from '../text/fr.js';
import { mailOf } from './keep/mail.js';
import type { Kit, RecordContext } from './kit/kit.js';
import { say, shareRow } from './kit/share.js';
import type { printServices, SheetSubject } from './sheet.js';

export { css } from './keep/css.js';

/** Gives the part that prints. */
type SheetPart = () => Promise<{ readonly printServices: typeof printServices }>;
type Context = RecordContext<ServiceWords>;

// Another language brings these words with all the others.
const wordsOf = (context: Context) => ({
  ...offerRecord,
  ...serviceRecord,
  ...sharing,
  ...keeping,
  ...mail,
  ...sheet,
  ...context.words,
});

export interface KeepSubject {
  /** Opens what is shown; without it there is nothing to share. */
  readonly link: string | undefined;
  readonly sheet: SheetSubject;
  readonly sheetPart: SheetPart;
}

const printed =
  (kit: Kit, context: Context, { sheet, sheetPart }: Omit<KeepSubject, 'link'>) =>
  (): Promise<string> =>
    sheetPart().then((part) => part.printServices(kit, context, sheet));

/** To print and to share what is found, or the one that is open. */
export function drawKeep(kit: Kit, context: Context, { link, ...subject }: KeepSubject): unknown {
  const { sharing: said } = wordsOf(context);
  return shareRow(kit, said, { link, prints: [[said.print, printed(kit, context, subject)]] });
}

/** The selection of an element, as the element keeps it. */
export interface Selected {
  readonly ids: readonly string[];
  /** What was in it before it was emptied. */
  readonly emptied: readonly string[];
  /** What the results are narrowed to. */
  readonly shown: readonly string[] | undefined;
  set(ids: readonly string[], emptied?: readonly string[]): void;
  narrow(ids: readonly string[] | undefined): void;
  /** Resolves when the last change is drawn. */
  drawn(): Promise<unknown>;
}

/** « Ma sélection (3) », with what can be done with it. */
export function drawSelection(kit: Kit, context: Context, selected: Selected, sheetPart: SheetPart): unknown {
  const { html } = kit;
  const words = wordsOf(context);
  const { keeping: said } = words;
  const services = context.feed.services.filter(({ id }) => selected.ids.includes(id));
  const undo = change(selected, () => {
    selected.set(selected.emptied);
  });
  const emptied = selected.emptied.length > 0;
  return html`<div class="selection" role="group" aria-label=${said.name}>
    <p role="status">${emptied ? said.selectionEmptied : said.selection(services.length)}</p>
    ${emptied ? button(kit, said.undo, undo) : full(kit, context, selected, services, sheetPart)}
  </div>`;
}

const button = ({ html }: Kit, text: string, click: (event: Event) => unknown): unknown =>
  html`<button type="button" @click=${click}>${text}</button>`;

/** The button that was pressed is gone with the change: the focus goes to the first that is there then. */
const change =
  (selected: Selected, make: () => void) =>
  async ({ currentTarget }: Event): Promise<void> => {
    const bar = (currentTarget as HTMLElement).closest('.selection');
    make();
    await selected.drawn();
    bar?.querySelector('button')?.focus();
  };

function full(
  kit: Kit,
  context: Context,
  selected: Selected,
  services: readonly Service[],
  sheetPart: SheetPart,
): unknown {
  const { html, nothing } = kit;
  const words = wordsOf(context);
  const { keeping: said, sharing: shares } = words;
  const { href, note } = mailOf(context, words, services);
  const sheet = { title: said.name, choices: [], services };
  const show = (): void => {
    selected.narrow(selected.shown ? undefined : selected.ids);
  };
  const clear = change(selected, () => {
    selected.narrow(undefined);
    selected.set([], selected.ids);
  });
  return html`<div class="row">
      ${button(kit, selected.shown ? said.showResults : said.showSelection, show)}
      ${button(kit, shares.print, async ({ currentTarget }) => {
        say(currentTarget, await printed(kit, context, { sheet, sheetPart })().catch(() => shares.partFailed));
      })}
      <a class="button" href=${href}>${said.mailSelection}</a>
      ${button(kit, said.emptySelection, clear)}
    </div>
    <p class="small">${said.selectionLasts}</p>
    ${note ? html`<p class="small">${note}</p>` : nothing}
    <p role="status"></p>`;
}
