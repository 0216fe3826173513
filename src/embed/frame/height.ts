/** Tells the page around the frame how high the content is, whenever that changes. */
import { hostWord, isReady, secretIn, type HeightMessage } from './protocol.js';

/** @param content - What has the height that is told; the document's own is at least that of the frame. */
export function tellHeight(content: HTMLElement): void {
  const secret = secretIn(location.hash);
  let told = 0;
  const tell = (again = false): void => {
    const value = Math.ceil(content.getBoundingClientRect().height);
    if (!value || (!again && value === told)) return;
    told = value;
    if (secret) parent.postMessage({ message: 'height', value, secret }, '*');
    parent.postMessage({ ctg: 'height', value } satisfies HeightMessage, '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const word = hostWord(data);
    // With its own height and the page's own scrolling, the frame has no second bar.
    if (word === 'fitted') document.documentElement.toggleAttribute('data-fitted', true);
    if (word === 'hello' || (secret && isReady(data, secret))) tell(true);
  });
  new ResizeObserver(() => {
    tell();
  }).observe(content);
}

/** Leads the whole page to an address of the frame's own host, as WordPress allows it after a click in the frame. */
export function leadTo(address: string): void {
  const secret = secretIn(location.hash);
  if (secret) parent.postMessage({ message: 'link', value: address, secret }, '*');
}
