/**
 * What the four elements share: the attributes, the feed, the language, the moment, and a frame that always has
 * something to say. An element fills in three pieces: what stands before its status, the status, and its content.
 */
import {
  type CSSResult,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { FeedController } from '../client/feed-controller.js';
import type { FeedState } from '../client/store.js';
import { findCommune } from '../domain/territory.js';
import { PlainDate } from '../domain/plain-date.js';
import { findTheme } from '../domain/themes.js';
import type { CollectionName, FailureCode, Shapes } from '../feed/types.js';
import type { SharedWords } from '../text/words.js';
import { Clock } from '../ui/clock.js';
import { Settled } from '../ui/settled.js';
import { baseStyles } from '../ui/styles.js';
import type { kit } from '../views/kit.js';
import { skeleton, type CardContext } from '../views/record.js';
import { demoNote, helpLines, notices, staleNote, unknownNotes } from '../views/notes.js';
import { DeadEnd } from './dead-end.js';
import { FeedFailedEvent, FeedLoadedEvent } from './events.js';
import { Language } from './language.js';
import { drawn, LateRecord, type LatePart } from './late-record.js';
import { PageUrl, type UrlState } from './page-url.js';

/**
 * @attr {string} lang - Language of the interface, `fr` or `en`; else the nearest `lang` of the page.
 * @slot - Fallback content: shown until the widget has something better, and when it fails.
 * @fires {FeedLoadedEvent} ctg-loaded - The content is shown, for the first time or anew after a failure.
 * @fires {FeedFailedEvent} ctg-failed - The feed could not be had.
 * @csspart frame - Everything that the element draws.
 * @csspart demo - The words that the data are an example.
 * @csspart notice - An urgent notice.
 * @csspart help - People to talk to.
 * @csspart problem - Words on an attribute that says something unknown.
 * @csspart stale - Words on data that are not the latest.
 * @csspart status - What was found, in a few words.
 * @csspart source - Where a record comes from and when it was checked.
 * @cssprop [--ctg-accent=#0b5c7a] - The one accent colour; links are derived from it and from the text's colour.
 * @cssprop [--ctg-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--ctg-alert=#b3261e] - Colour beside the words of what is late, cancelled or urgent.
 * @cssprop [--ctg-radius=0.5em] - Rounding of corners.
 * @cssprop [--ctg-font=inherit] - Font family; by default the page's.
 * @typeParam Found - What an element finds in the feed, worked out once for each drawing.
 * @typeParam Words - What it says.
 * @typeParam Subject - What the drawing of an opened record needs to know.
 */
export abstract class FeedElement<Found, Words extends SharedWords, Subject> extends LitElement {
  static override styles: CSSResult[] = [baseStyles];

  static override properties: PropertyDeclarations = {
    feed: {},
    commune: {},
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    label: {},
    offline: { type: Boolean },
    syncUrl: { attribute: 'sync-url' },
    now: { attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Address of the feed; by default `feed.json` beside the script. */
  feed = '';
  /** INSEE code or name of the commune that the content is seen from. */
  commune = '';
  /** Id or name of the theme to show. */
  theme = '';
  /** Level of the highest headings inside, 2 to 6. */
  headingLevel: number | string = 2;
  /** Name of the landmark, so that two on a page can be told apart; it makes an action card a landmark. */
  label = '';
  /** Keeps a copy of the feed in the browser's Cache API, for when the network is gone. */
  offline = false;
  /** Keeps the choices in the page's address, so that it can be shared; a name tells two on a page apart. */
  syncUrl: string | null = null;
  /** Gives the present moment in epoch milliseconds; a preview sets its own. */
  now: () => number = Date.now;

  /** Whether the last change came from a keystroke: the status then waits until typing stops. */
  protected typing = false;
  protected readonly deadEnd = new DeadEnd(this);
  readonly #language = new Language<Words>(this, () => this.french);
  readonly #late = new LateRecord<Draw<Words, Subject>>(this, () => this.loadRecord());
  readonly #settled = new Settled(this);
  readonly #pageUrl = new PageUrl(this, {
    name: () => this.syncUrl,
    state: () => this.urlState,
    restore: (state) => {
      this.restore(state);
    },
    typing: () => this.typing,
    secret: () => this.leavesNoTrace,
  });
  readonly #controller = new FeedController(this, () => ({
    url: this.feed.trim() || undefined,
    collections: this.collections,
    also: [...this.laterCollections, ...(this.#late.used ? this.recordCollections : [])],
    offline: this.offline,
  }));
  #told: FeedState['status'] = 'loading';
  #broken = false;
  /** What changes is not what a person did: a screen reader is not to be interrupted by the time of day. */
  protected byItself = false;

  constructor() {
    super();
    const turn = {
      requestUpdate: () => {
        this.byItself = true;
        this.requestUpdate();
      },
    };
    this.addController(new Clock(turn, () => this.now()));
    for (const type of ['click', 'input'])
      this.addEventListener(type, () => (this.byItself = false), { capture: true });
  }

  /** Collections that the element shows, with the shapes of their records; only they are downloaded. */
  protected abstract readonly collections: Shapes;
  /** Collections that an opened record tells of besides: loaded when the first one opens. */
  protected readonly recordCollections: readonly CollectionName[] = [];
  /** Collections that the element shows besides, once they come: asked for after what it shows first. */
  protected get laterCollections(): readonly CollectionName[] {
    return [];
  }
  /** The words of the element in French; another language has the same. */
  protected abstract readonly french: Words;
  /** Loads the late part that draws an opened record. */
  protected abstract readonly loadRecord: () => Promise<LatePart<Draw<Words, Subject>>>;
  protected abstract landmarkName(words: Words): string;
  protected abstract find(context: CardContext<Words, Subject>): Found;
  /** What stands before the status: filters, tools. Nothing is found while the records are on their way. */
  protected abstract tools(context: CardContext<Words, Subject>, found: Found | undefined): unknown;
  /** What was found, in a few words, for the live region. */
  protected abstract summary(context: CardContext<Words, Subject>, found: Found): string;
  protected abstract results(context: CardContext<Words, Subject>, found: Found): unknown;

  /** Whether the page asked for one record alone. */
  protected get showsOne(): boolean {
    return false;
  }

  protected get landmark(): string | undefined {
    return 'region';
  }

  /** What `sync-url` keeps in the page's address: always the same keys. */
  protected get urlState(): UrlState {
    return {};
  }

  /** Takes over a whole `urlState`: before the first drawing, and when a person goes back or forward. */
  protected restore(_state: UrlState): void {
    // An element without choices has nothing to take over.
  }

  /** Whether what is shown must not be told by the page's address; undefined while that is not known. */
  protected get leavesNoTrace(): boolean | undefined {
    return false;
  }

  /** The page's address with these choices; undefined without `sync-url`. */
  protected linkTo(change: UrlState): string | undefined {
    return this.#pageUrl.link(change);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.requestUpdate();
  }

  protected override updated(_changed: PropertyValues): void {
    this.typing = false;
    const { state } = this.#controller;
    if (state.status === this.#told || !this.#language.words || this.#pageUrl.waiting) return;
    this.#told = state.status;
    // What comes later comes by itself, until a person does something.
    this.byItself = state.status === 'ready';
    if (state.status === 'ready') this.dispatchEvent(new FeedLoadedEvent());
    if (state.status === 'failed') this.dispatchEvent(new FeedFailedEvent(state.error.code));
  }

  protected override render(): TemplateResult {
    const { words } = this.#language;
    if (!words) return html`<slot></slot>`;
    const pieces = this.#pieces(words);
    const status = this.#settled.show(pieces.status, this.typing);
    const { landmark } = this;
    return html`<div
      class="ctg"
      part="frame"
      lang=${words.lang}
      role=${landmark ?? nothing}
      aria-label=${landmark ? this.label.trim() || this.landmarkName(words) : nothing}
    >
      ${pieces.before}
      <p class="status" role="status" aria-live=${this.byItself ? 'off' : nothing} part="status">${status}</p>
      ${pieces.content}
    </div>`;
  }

  #pieces(words: Words): Pieces {
    try {
      // The clock of a zone takes a slow phone a tenth of a second to make: now, and not when the records are there.
      const context = this.context();
      return context && this.#controller.state.status === 'ready'
        ? this.#ready(context)
        : this.#waiting(words, context);
    } catch (error) {
      // Whatever a feed holds, the page gets a message and keeps its fallback.
      if (!this.#broken) console.error('[ctg]', this.localName, error);
      this.#broken = true;
      return this.#failed(words, 'format');
    }
  }

  /** What the pieces are drawn with, once there are words and the root file: the records may still be on their way. */
  protected context(): CardContext<Words, Subject> | undefined {
    const { url, feed } = this.#controller;
    const { words } = this.#language;
    if (!feed || !words || this.#pageUrl.waiting) return undefined;
    const now = this.now();
    const { isOpen, toggle } = this.#late;
    const context: CardContext<Words, Subject> = {
      alone: this.showsOne,
      isOpen,
      toggle,
      record: (subject) => drawn(this.#late, context, subject),
      feed,
      base: url ?? document.baseURI,
      words,
      now,
      today: PlainDate.at(now, feed.timeZone),
      commune: findCommune(feed, this.commune),
      level: Math.min(6, Math.max(2, Math.trunc(Number(this.headingLevel)) || 2)),
    };
    return context;
  }

  #ready(context: CardContext<Words, Subject>): Pieces {
    const found = this.find(context);
    // Of a long collection only what is shown first may be there: no number is claimed, and nothing is said to be missing.
    const isBegun = Object.keys(this.collections).some((name) => context.feed.pending[name as CollectionName]);
    const isEmpty = !(found as { readonly found?: readonly unknown[] } | undefined)?.found?.length;
    return {
      before: this.#head(context, found),
      status: isBegun ? context.words.loading : this.summary(context, found),
      content: isBegun && isEmpty ? skeleton() : this.results(context, found),
    };
  }

  /** What stands above what was found; without it, while the records are on their way. */
  #head(context: CardContext<Words, Subject>, found?: Found): TemplateResult {
    return html`${demoNote(context)} ${staleNote(context, this.#controller.state, this.#retry)}
    ${unknownNotes(context, this, this.deadEnd.part)} ${this.collections.notices ? notices(context) : nothing}
    ${helpLines(context, this.themeId(context))} ${this.tools(context, found)}`;
  }

  #waiting(words: Words, context: CardContext<Words, Subject> | undefined): Pieces {
    const { state } = this.#controller;
    if (state.status === 'failed') return this.#failed(words, state.error.code);
    const loading = html`<p>${words.loading}</p>`;
    // All that does not depend on the records, once the root file is there; a notice would push it down when it comes.
    // What stands below is drawn anew, since what moves is a layout shift.
    if (context && !(this.collections.notices && context.feed.pending.notices))
      return { before: this.#head(context), status: '', content: [loading, skeleton()] };
    const fallback = this.firstElementChild !== null || !!this.textContent.trim();
    return { before: nothing, status: '', content: html`${loading} ${fallback ? html`<slot></slot>` : skeleton()}` };
  }

  #failed(words: Words, code: FailureCode): Pieces {
    // Where only the records could not be had, the people to talk to are known.
    const context = this.context();
    return {
      before: nothing,
      status: words.failed[code],
      content: html`<div class="text">
        <p>${words.failedHelp}</p>
        <p class="row"><button type="button" class="main" @click=${this.#retry}>${words.retry}</button></p>
        ${context ? helpLines(context, undefined, true) : nothing}
        <slot></slot>
      </div>`,
    };
  }

  readonly #retry = (): void => {
    this.#broken = false;
    this.#controller.retry();
  };

  /** Id of the theme that is asked for, where the feed has it. */
  protected themeId({ feed }: CardContext<Words, Subject>): string | undefined {
    return findTheme(feed, this.theme)?.id;
  }
}

type Draw<Words extends SharedWords, Subject> = (
  pieces: typeof kit,
  context: CardContext<Words, Subject>,
  subject: Subject,
) => unknown;

/** What the drawing of an opened record needs to know, of the context that cards are drawn in. */
export type SubjectOf<Context> = Context extends CardContext<infer _Words, infer Subject> ? Subject : never;

interface Pieces {
  readonly before: unknown;
  readonly status: string;
  readonly content: unknown;
}
