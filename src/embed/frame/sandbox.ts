/**
 * In a sandbox with `allow-scripts` alone, calls, letters, agendas, new windows, downloads and printing are refused,
 * most of them without a word. There a phone number is text, and whatever else would be refused leads to the
 * territory's page of the record, where it works.
 */
import { leadTo } from './height.js';

/** The origin of a sandboxed frame is none. */
export const isSandboxed = (): boolean => self.origin === 'null';

/** @param full - The link to the page that says the same and more; WordPress leads to the frame's own host alone. */
export function livesInSandbox(full: HTMLAnchorElement, element: Element): void {
  const root = new URL('../'.repeat(depthOf(location.pathname)), location.href).href;
  let last: Event | undefined;
  const lead = (event: Event | undefined): void => {
    const page = event && recordPage(event);
    leadTo(page === undefined ? full.href : new URL(page, root).href);
    sayRefused();
  };
  const onClick = (event: Event): void => {
    last = event;
    const link = anchorOf(event);
    if (!link || isWithin(link)) return;
    event.preventDefault();
    // A number is read and dialled; there is nothing to lead to.
    if (link.protocol === 'tel:') return;
    if (link.origin === location.origin || link.href.startsWith(root)) leadTo(link.href);
    else lead(event);
  };
  for (const type of ['click', 'auxclick']) document.addEventListener(type, onClick, true);
  refuseQuietFailures(() => {
    lead(last);
  });
  textInsteadOfCalls(element);
}

/** `cadre/event-calendar/89443/` stands three folders below the root, `cadre/event-calendar/` two. */
const depthOf = (path: string): number =>
  (/\/cadre\/(.*)$/.exec(path)?.[1]?.split('/').filter(Boolean).length ?? 1) + 1;

const anchorOf = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && !!node.href);

const isWithin = ({ href }: HTMLAnchorElement): boolean =>
  href.replace(/#.*/s, '') === location.href.replace(/#.*/s, '');

/** The page of the record that an event comes from; none of a service that hides. */
function recordPage(event: Event): string | undefined {
  for (const node of event.composedPath()) {
    if (!(node instanceof Element)) continue;
    if (node.querySelector('.exit')) return undefined;
    // A row of the roadmap has its name on the heading.
    const named = node.querySelector(':scope > summary [id^="action-"]') ?? node;
    const [, kind, id] = /^(service|action)-([a-z0-9-]+)$/.exec(named.id) ?? [];
    if (kind) return `${kind}/${id ?? ''}/`;
    const [, date] = /^([a-z0-9-]+)@/.exec(node.getAttribute('data-key') ?? '') ?? [];
    // A visit has no page of its own, and nothing to open.
    if (date && node.querySelector('details, .record')) return `evenement/${date}/`;
  }
  return undefined;
}

function sayRefused(): void {
  const status = document.querySelector<HTMLElement>('#refus');
  if (status) status.textContent = status.dataset['text'] ?? '';
}

/** Printing and downloads do nothing there, and say nothing. The page is ours alone: nobody else's `print` is touched. */
function refuseQuietFailures(refuse: () => void): void {
  window.print = refuse;
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')?.value as () => void;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) refuse();
    else click.call(this);
  };
}

/** Whatever the element draws, now and later. */
function textInsteadOfCalls(element: Element): void {
  const strip = (root: ParentNode): void => {
    for (const link of root.querySelectorAll('a[href^="tel:"]')) link.removeAttribute('href');
  };
  strip(document);
  void customElements.whenDefined(element.localName).then(() => {
    const root = element.shadowRoot;
    if (!root) return;
    strip(root);
    new MutationObserver(() => {
      strip(root);
    }).observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
  });
}
