import { fixtureSync, html } from '@open-wc/testing';
import '../../src/embed/define/action-card.js';
import '../../src/embed/define/event-calendar.js';
import '../../src/embed/define/roadmap.js';
import '../../src/embed/define/service-finder.js';
import { address, NOW, sampleFeed } from './sample.js';

export interface MountOptions {
  /** Content of the feed, or an address. */
  readonly feed?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly fallback?: string;
  readonly now?: number;
  /** Width of the column that the element stands in, in CSS pixels. */
  readonly width?: number;
}

/** Puts an element on the page without waiting for its feed. */
export function place<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { feed = sampleFeed(), attributes = {}, fallback = '', now = NOW, width = 900 }: MountOptions = {},
): HTMLElementTagNameMap[K] {
  const column = fixtureSync<HTMLDivElement>(html`<div lang="fr"></div>`);
  column.style.width = `${width}px`;
  const element = document.createElement(tag);
  element.setAttribute('feed', typeof feed === 'string' ? feed : address(feed));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { now: () => now });
  element.textContent = fallback;
  column.append(element);
  return element;
}

/** Resolves when the element has told its page that it is loaded or has failed, and has drawn that. */
export async function settled(element: HTMLElement): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const type of ['ctg-loaded', 'ctg-failed']) {
      element.addEventListener(
        type,
        () => {
          resolve();
        },
        { once: true },
      );
    }
  });
  await drawn(element);
}

export async function drawn(element: HTMLElement): Promise<void> {
  await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
}

/** Puts an element on the page and waits until it has something to show. */
export async function mount<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  options?: MountOptions,
): Promise<HTMLElementTagNameMap[K]> {
  const element = place(tag, options);
  await settled(element);
  return element;
}
