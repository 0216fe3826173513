/** Keeps what was found: to print, to share, and « Ma sélection ». */
import type { Service } from '../feed/types.js';
import { keeping, mail, offerRecord, serviceRecord, sheet, type ServiceWords } from '../text/fr.js';
import { mailOf } from './keep/mail.js';
import type { Kit, RecordContext } from './kit/kit.js';
import { copyLink, say, shareLink } from './keep/share.js';
import type { SheetSubject } from './sheet.js';

export { css } from './keep/css.js';

type Print = (sheet: SheetSubject) => Promise<string | undefined>;
type Context = RecordContext<ServiceWords>;

// Another language brings these words with all the others.
const wordsOf = (context: Context) => ({
  ...offerRecord,
  ...serviceRecord,
  ...keeping,
  ...mail,
  ...sheet,
  ...context.words,
});

export interface KeepSubject {
  /** Opens what is shown; without it there is nothing to share. */
  readonly link: string | undefined;
  readonly print: () => Promise<string | undefined>;
}

/** « Imprimer » and « Copier le lien », or « Partager » where that is the way of the device. */
export function drawKeep(kit: Kit, context: Context, { link, print }: KeepSubject): unknown {
  const { html, nothing } = kit;
  const words = wordsOf(context);
  const { keeping: said } = words;
  const shares = 'share' in navigator && matchMedia('(pointer: coarse)').matches;
  const button = (text: string, click: (event: Event) => unknown): unknown =>
    html`<button type="button" @click=${click}>${text}</button>`;
  return html`<div class="keep row">
    ${button(said.print, async ({ currentTarget }) => {
      say(currentTarget, (await print()) ?? said.partFailed);
    })}
    ${
      link && /^https?:/.test(link)
        ? html`${button(shares ? said.shareLink : said.copyLink, ({ currentTarget }) =>
              (shares ? shareLink : copyLink)(currentTarget, link, said.linkCopied),
            )}
            <label class="field" hidden
              ><span>${said.linkToCopy}</span><input type="text" readonly .value=${link}
            /></label>`
        : nothing
    }
    <p role="status"></p>
  </div>`;
}

export interface SelectionSubject {
  readonly services: readonly Service[];
  /** The selection is shown alone. */
  readonly shown: boolean;
  /** It was emptied, and can be brought back. */
  readonly emptied: boolean;
  readonly show: () => void;
  readonly clear: () => void;
  readonly undo: () => void;
  /** Resolves when the last change is drawn. */
  readonly drawn: () => Promise<unknown>;
  readonly print: Print;
}

/** « Ma sélection (3) », with what can be done with it. */
export function drawSelection(kit: Kit, context: Context, subject: SelectionSubject): unknown {
  const { html } = kit;
  const words = wordsOf(context);
  const { keeping: said } = words;
  const { services, emptied } = subject;
  return html`<div class="selection" role="group" aria-label=${said.name}>
    <p role="status">${emptied ? said.selectionEmptied : said.selection(services.length)}</p>
    ${emptied ? button(kit, said.undo, change(subject, subject.undo)) : full(kit, context, words, subject)}
  </div>`;
}

const button = ({ html }: Kit, text: string, click: (event: Event) => unknown): unknown =>
  html`<button type="button" @click=${click}>${text}</button>`;

/** The button that was pressed is gone with the change: the focus goes to the first that is there then. */
const change =
  ({ drawn }: SelectionSubject, make: () => void) =>
  async ({ currentTarget }: Event): Promise<void> => {
    const bar = (currentTarget as HTMLElement).closest('.selection');
    make();
    await drawn();
    bar?.querySelector('button')?.focus();
  };

function full(kit: Kit, context: Context, words: ReturnType<typeof wordsOf>, subject: SelectionSubject): unknown {
  const { html, nothing } = kit;
  const { keeping: said } = words;
  const { services, shown, show, clear, print } = subject;
  const { href, note } = mailOf(context, words, services);
  const sheet = { title: said.name, choices: [], services };
  return html`<div class="row">
      ${button(kit, shown ? said.showResults : said.showSelection, show)}
      ${button(kit, said.print, async ({ currentTarget }) => {
        say(currentTarget, (await print(sheet)) ?? said.partFailed);
      })}
      <a class="button" href=${href}>${said.mailSelection}</a>
      ${button(kit, said.emptySelection, change(subject, clear))}
    </div>
    <p class="small">${said.selectionLasts}</p>
    ${note ? html`<p class="small">${note}</p>` : nothing}
    <p role="status"></p>`;
}
