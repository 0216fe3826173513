/** « Imprimer » and « Copier le lien », or « Partager » where that is the way of the device. */
export function shareRow({ html, nothing }, words, { link, prints, more }) {
    const shares = 'share' in navigator && matchMedia('(pointer: coarse)').matches;
    const press = async (pressed, print) => {
        say(pressed, await print().catch(() => words.partFailed));
    };
    return html `<div class="keep row">
    ${prints.map(([label, print]) => html `<button type="button" @click=${({ currentTarget }) => press(currentTarget, print)}>
          ${label}
        </button>`)}
    ${more ?? nothing}
    ${link && /^https?:/.test(link)
        ? html `<button
              type="button"
              @click=${({ currentTarget }) => (shares ? shareLink : copyLink)(currentTarget, link, words.linkCopied)}
            >
              ${shares ? words.shareLink : words.copyLink}
            </button>
            <label class="field" hidden
              ><span>${words.linkToCopy}</span><input type="text" readonly .value=${link}
            /></label>`
        : nothing}
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
export function say(button, text) {
    const group = groupOf(button);
    const status = [...(group?.querySelectorAll('[role="status"]') ?? [])].at(-1);
    if (status)
        status.textContent = text;
}
const groupOf = (button) => button instanceof Element ? button.closest('.keep, .selection') : null;
export async function copyLink(button, link, copied) {
    try {
        // Not there on a page without https, and refused in many a frame.
        await navigator.clipboard.writeText(link);
        say(button, copied);
    }
    catch {
        const field = groupOf(button)?.querySelector('input');
        field?.closest('label')?.removeAttribute('hidden');
        field?.focus();
        field?.select();
    }
}
async function shareLink(button, link, copied) {
    try {
        await navigator.share({ url: link });
    }
    catch (error) {
        // The person thought better of it; else a frame refuses.
        if (!(error instanceof DOMException && error.name === 'AbortError'))
            await copyLink(button, link, copied);
    }
}
