/**
 * Leaving a page at once, for whoever may be watched: see the decision record « quick exit ». What a page can do, no
 * more: it cannot take earlier pages out of the browser's history.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A page that anybody may have open. */
const AWAY = 'https://meteofrance.com/';
/** Presses of the key, and the time in which they count together, in ms. */
const PRESSES = 3;
const SPAN = 5_000;

/** What is used of a window. */
export interface Leavable {
  readonly document: { title: string; readonly documentElement: { readonly style: { display: string } } };
  readonly location: { replace(url: string): void };
  readonly top: unknown;
}

/** Puts a neutral page in the place of this one, also in the history; in a frame, in the place of the whole page. */
export function leavePage(view: Leavable = window): void {
  const top = view.top as Pick<Leavable, 'location'> | null;
  // On a slow line the next page takes seconds: nothing of this one stays in sight meanwhile.
  view.document.documentElement.style.display = 'none';
  view.document.title = 'Météo';
  if (!top || top === view) {
    view.location.replace(AWAY);
    return;
  }
  try {
    top.location.replace(AWAY);
  } catch {
    // A frame that may not touch its page goes blank alone.
  }
  // Also where the browser refuses without a word.
  view.location.replace('about:blank');
}

/** Three presses of Shift leave the page as well, while the host draws a `.exit`. */
export class QuickExitKey implements ReactiveController {
  #presses: number[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly leave: () => void = leavePage,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = ({ key, repeat, timeStamp }: KeyboardEvent): void => {
    if (repeat) return;
    // Another key in between: a capital is being typed.
    this.#presses = key === 'Shift' ? [...this.#presses.filter((press) => timeStamp - press < SPAN), timeStamp] : [];
    if (this.#presses.length >= PRESSES && this.host.renderRoot.querySelector('.exit')) this.leave();
  };
}
