/** A row of what can be done with what is open: to print it, and to hand its link on. */
import type { sharing } from '../../text/fr.js';
import type { Kit } from './kit.js';

export interface ShareRow {
  /** Opens what is shown; without one that leads anywhere there is nothing to share. */
  readonly link: string | undefined;
  /** Buttons that print: what they say, and what resolves with what is then to be said. */
  readonly prints: readonly (readonly [label: string, print: () => Promise<string>])[];
  /** Other buttons. */
  readonly more?: unknown;
}

type Words = (typeof sharing)['sharing'];

/** « Imprimer » and « Copier le lien », or « Partager » where that is the way of the device. */
export function shareRow({ html, nothing }: Kit, words: Words, { link, prints, more }: ShareRow): unknown {
  const shares = 'share' in navigator && matchMedia('(pointer: coarse)').matches;
  const press = async (pressed: EventTarget | null, print: () => Promise<string>): Promise<void> => {
    say(pressed, await print().catch(() => words.partFailed));
  };
  return html`<div class="keep row">
    ${prints.map(
      ([label, print]) =>
        html`<button type="button" @click=${({ currentTarget }: Event) => press(currentTarget, print)}>
          ${label}
        </button>`,
    )}
    ${more ?? nothing}
    ${
      link && /^https?:/.test(link)
        ? html`<button
              type="button"
              @click=${({ currentTarget }: Event) =>
                (shares ? shareLink : copyLink)(currentTarget, link, words.linkCopied)}
            >
              ${shares ? words.shareLink : words.copyLink}
            </button>
            <label class="field" hidden
              ><span>${words.linkToCopy}</span><input type="text" readonly .value=${link}
            /></label>`
        : nothing
    }
    <p role="status"></p>
  </div>`;
}

export const shareStyles = `
.keep [role='status']:empty { display: none; }
.keep .field { flex: 1 1 100%; }
.keep [hidden] { display: none; }
@media print { .keep { display: none; } }
`;

/** Says it in the status of the group that a button stands in. */
export function say(button: EventTarget | null, text: string): void {
  const group = groupOf(button);
  const status = [...(group?.querySelectorAll('[role="status"]') ?? [])].at(-1);
  if (status) status.textContent = text;
}

const groupOf = (button: EventTarget | null): Element | null =>
  button instanceof Element ? button.closest('.keep, .selection') : null;

export async function copyLink(button: EventTarget | null, link: string, copied: string): Promise<void> {
  try {
    // Not there on a page without https, and refused in many a frame.
    await navigator.clipboard.writeText(link);
    say(button, copied);
  } catch {
    const field = groupOf(button)?.querySelector('input');
    field?.closest('label')?.removeAttribute('hidden');
    field?.focus();
    field?.select();
  }
}

async function shareLink(button: EventTarget | null, link: string, copied: string): Promise<void> {
  try {
    await navigator.share({ url: link });
  } catch (error) {
    // The person thought better of it; else a frame refuses.
    if (!(error instanceof DOMException && error.name === 'AbortError')) await copyLink(button, link, copied);
  }
}
