/** « Imprimer » and « Copier le lien », or « Partager » where that is the way of the device. */
import type { keeping } from '../../text/fr.js';
import type { Kit } from '../kit/kit.js';
import { copyLink, say, shareLink } from './share.js';

export interface KeepRow {
  readonly words: (typeof keeping)['keeping'];
  /** Opens what is shown; without it there is nothing to share. */
  readonly link: string | undefined;
  /** Resolves with what is to be said; without it there is nothing to print. */
  readonly print: (() => Promise<string>) | undefined;
}

export function keepRow({ html, nothing }: Kit, { words, link, print }: KeepRow): unknown {
  const shares = 'share' in navigator && matchMedia('(pointer: coarse)').matches;
  const button = (text: string, click: (event: Event) => unknown): unknown =>
    html`<button type="button" @click=${click}>${text}</button>`;
  return html`<div class="keep row">
    ${
      print
        ? button(words.print, async ({ currentTarget }) => {
            say(currentTarget, await print());
          })
        : nothing
    }
    ${
      link && /^https?:/.test(link)
        ? html`${button(shares ? words.shareLink : words.copyLink, ({ currentTarget }) =>
              (shares ? shareLink : copyLink)(currentTarget, link, words.linkCopied),
            )}
            <label class="field" hidden
              ><span>${words.linkToCopy}</span><input type="text" readonly .value=${link}
            /></label>`
        : nothing
    }
    <p role="status"></p>
  </div>`;
}
