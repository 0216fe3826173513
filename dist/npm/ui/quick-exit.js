/** A page that anybody may have open. */
const AWAY = 'https://meteofrance.com/';
/** Presses of the key, and the time in which they count together, in ms. */
const PRESSES = 3;
const SPAN = 5_000;
/** Puts a neutral page in the place of this one, also in the history; in a frame, in the place of the whole page. */
export function leavePage(view = window) {
    const top = view.top;
    // On a slow line the next page takes seconds: nothing of this one stays in sight meanwhile.
    view.document.documentElement.style.display = 'none';
    view.document.title = 'Météo';
    if (!top || top === view) {
        view.location.replace(AWAY);
        return;
    }
    try {
        top.location.replace(AWAY);
    }
    catch {
        // A frame that may not touch its page goes blank alone.
    }
    // Also where the browser refuses without a word.
    view.location.replace('about:blank');
}
/** Three presses of Shift leave the page as well, while the host draws a `.exit`. */
export class QuickExitKey {
    #presses = [];
    constructor(host, leave = leavePage) {
        this.host = host;
        this.leave = leave;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('keydown', this.#onKey);
    }
    hostDisconnected() {
        removeEventListener('keydown', this.#onKey);
    }
    #onKey = ({ key, repeat, timeStamp }) => {
        if (repeat)
            return;
        // Another key in between: a capital is being typed.
        this.#presses = key === 'Shift' ? [...this.#presses.filter((press) => timeStamp - press < SPAN), timeStamp] : [];
        if (this.#presses.length >= PRESSES && this.host.renderRoot.querySelector('.exit'))
            this.leave();
    };
}
