/** Hands a link on: to the clipboard, to what the device shares with, or as text to copy by hand. */
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
export async function shareLink(button, link, copied) {
    try {
        await navigator.share({ url: link });
    }
    catch (error) {
        // The person thought better of it; else a frame refuses.
        if (!(error instanceof DOMException && error.name === 'AbortError'))
            await copyLink(button, link, copied);
    }
}
