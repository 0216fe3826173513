/** What the hostile tests share: the four elements on a host page, as built, with a fallback link inside. */
import type { FeedFailedEvent } from '../../src/widgets/events.js';
import { openHost, type HostOptions, type HostPage } from '../support/host-page.js';
import { address, NOW } from '../support/sample.js';
import { textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

export const TAGS = ['ctg-service-finder', 'ctg-event-calendar', 'ctg-action-card', 'ctg-roadmap'] as const;
export type Tag = (typeof TAGS)[number];

export const FALLBACK = '<a href="https://agglo.example/">Voir sur le site de l’agglomération</a>';

/** The four elements as a webmaster pastes them; `attributes` as markup. */
export const fourElements = (attributes = ''): string =>
  TAGS.map((tag) => `<${tag} action="itinerance" ${attributes}>${FALLBACK}</${tag}>`).join('');

/** In the head, so before the scripts, which are deferred: timers of a second and more wait for `release`. */
export const HELD_TIMERS = `<script>
  window.held = [];
  const later = window.setTimeout;
  window.setTimeout = (run, wait = 0, ...rest) => (wait < 1000 ? later(run, wait, ...rest) : -held.push([wait, run]));
</script>`;

/** Lets the timers of that many milliseconds ring. */
export function release(page: HostPage, milliseconds: number): void {
  const { held } = page.window as unknown as { held: [number, () => void][] };
  for (const [wait, run] of held) if (wait === milliseconds) run();
}

/** The page was left open, and a person looks at it again, `minutes` later. */
export function lookAgain({ window, document }: HostPage, minutes: number): void {
  const later = Date.now() + minutes * 60_000;
  const { Date: clock } = window as unknown as { Date: DateConstructor };
  clock.now = () => later;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Takes the page's network away; the function that is given back brings it back. */
export function cutNetwork({ window }: HostPage): () => void {
  const whole = Object.getOwnPropertyDescriptor(window, 'fetch');
  window.fetch = () => Promise.reject(new TypeError('no network'));
  return () => {
    if (whole) Object.defineProperty(window, 'fetch', whole);
  };
}

export interface Addition {
  /** Content of the feed, or its address; without it the element takes the page's default. */
  readonly feed?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly fallback?: string;
}

/** A host page without elements, for `add`. */
export const emptyPage = (options?: HostOptions): Promise<HostPage> => openHost({ ...options, html: '<main></main>' });

/** Makes an element in a host page, on 24 November 2026, without putting it anywhere. */
export function create(page: HostPage, tag: Tag, { feed, attributes = {}, fallback = '' }: Addition = {}): HTMLElement {
  const element = page.document.createElement(tag);
  if (feed !== undefined) element.setAttribute('feed', typeof feed === 'string' ? feed : address(feed));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { now: () => NOW });
  // Where there is none nothing is written: a strict page refuses even that.
  if (fallback) element.innerHTML = fallback;
  return element;
}

/** Resolves with what an element tells its page: `loaded`, or the code of its failure. */
export function outcomeOf(element: HTMLElement): Promise<string> {
  return new Promise((resolve) => {
    element.addEventListener('ctg-loaded', () => {
      resolve('loaded');
    });
    element.addEventListener('ctg-failed', (event: FeedFailedEvent) => {
      resolve(event.code);
    });
  });
}

/** Puts an element on a host page and waits until it has told its outcome, `loaded` unless told otherwise. */
export async function add(page: HostPage, tag: Tag, addition?: Addition, outcome = 'loaded'): Promise<HTMLElement> {
  const element = create(page, tag, addition);
  const told = outcomeOf(element);
  page.find('main').append(element);
  const said = await told;
  if (said !== outcome) throw new Error(`${tag}: ${said}; ${page.troubles.join(' | ')}`);
  return element;
}

/** Opens all that an element has to open, and the easy-to-read version, and waits for the late parts that draw it. */
export async function openAll(element: HTMLElement): Promise<void> {
  const { shadowRoot } = element;
  const drawn = () => (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  // What comes late, such as the visits in a calendar, comes at the first click.
  for (let i = 0; i < 2; i++) {
    for (const summary of shadowRoot?.querySelectorAll<HTMLElement>('details:not([open]) > summary') ?? [])
      summary.click();
    await drawn();
    await waitUntil(() => !textOf(element).includes('Chargement'), `${element.localName}: a part does not come`);
  }
  // By their text: to work out the accessible name of each takes a twelfth of the time of texts.test.ts.
  for (const button of shadowRoot?.querySelectorAll('button') ?? [])
    if (/facile à lire/i.test(button.textContent)) button.click();
  await drawn();
}

/** Whether the fallback link is there for who looks at the page. */
export const showsFallback = (element: Element): boolean =>
  (element.querySelector('a')?.getBoundingClientRect().height ?? 0) > 0;
