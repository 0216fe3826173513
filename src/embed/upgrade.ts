/**
 * `<div data-ctg-widget="event-calendar" data-commune="89387">…</div>`: content systems whose filter drops hyphenated
 * tags keep this. The div gets the element inside, with its `data-*` as attributes and its content as fallback.
 */
import { isAbleBrowser } from './able.js';

const WIDGETS = ['service-finder', 'event-calendar', 'action-card', 'roadmap'];

/** Upgrades what is on the page, and what its own scripts add later. */
export function upgradeWidgets(root: Document): void {
  if (!isAbleBrowser()) return;
  const start = (): void => {
    upgradeWithin(root.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof HTMLElement) upgradeWithin(node);
    }).observe(root.body, { childList: true, subtree: true });
  };
  if (root.readyState === 'loading') root.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}

function upgradeWithin(node: HTMLElement): void {
  const holders = [...node.querySelectorAll<HTMLElement>('[data-ctg-widget]')];
  if (node.dataset['ctgWidget'] !== undefined) holders.unshift(node);
  for (const holder of holders) upgrade(holder);
}

function upgrade(holder: HTMLElement): void {
  const widget = (holder.dataset['ctgWidget'] ?? '').trim().toLowerCase().replace(/^ctg-/, '');
  const name = `ctg-${widget}`;
  // Another script of ours (one per element) may have done it, or may have to.
  if (!WIDGETS.includes(widget) || !customElements.get(name) || holder.firstElementChild?.localName === name) return;
  const element = document.createElement(name);
  // Only our own attributes: a filter that lets `data-onclick` pass must not get an `onclick` from us.
  for (const attribute of attributesOf(name)) {
    const value = dataOf(holder, attribute);
    if (value !== undefined) element.setAttribute(attribute, value);
  }
  element.append(...holder.childNodes);
  holder.append(element);
}

const attributesOf = (name: string): readonly string[] =>
  (customElements.get(name) as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes ?? [];

/** `data-heading-level`, `data-headingLevel` and `data-headinglevel` (filters lower the case) all name one attribute. */
function dataOf({ dataset }: HTMLElement, attribute: string): string | undefined {
  const flat = attribute.replace(/-/g, '');
  const key = Object.keys(dataset).find((one) => one.toLowerCase() === flat);
  return key === undefined ? undefined : dataset[key];
}
