/**
 * What the accessibility tests ask of a page, as one script that runs in it and leaves `window.probe`, once. It sees what a
 * person sees and points at: boxes, colours and words inside the element's shadow root.
 */
export function installProbe() {
  if (globalThis.probe) return;
  const element = document.querySelector('ctg-service-finder, ctg-event-calendar, ctg-action-card, ctg-roadmap');
  const root = element.shadowRoot;
  // What is out of sight is not laid out; a person who scrolls there finds it drawn.
  const drawn = new CSSStyleSheet();
  drawn.replaceSync('* { content-visibility: visible !important }');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, drawn];
  const all = () => [...root.querySelectorAll('*')];
  const words = (one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim();
  const label = (one) =>
    `${one.localName}${one.className ? `.${String(one.className).trim().replace(/\s+/g, '.')}` : ''} « ${(one.getAttribute('aria-label') ?? words(one)).slice(0, 50)} »`;
  const shown = (one) =>
    one.getClientRects().length > 0 &&
    one.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: false }) &&
    !one.closest('.hidden');
  const TARGETS = 'a[href], button, input, select, summary, textarea, [tabindex]:not([tabindex="-1"]), [role="button"]';
  const targets = () => all().filter((one) => one.matches(TARGETS) && shown(one));

  /** Boxes of the text nodes that are drawn, with their text. */
  const texts = () => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { data, parentElement: parent } = /** @type {Text} */ (walker.currentNode);
      if (!data.trim() || !parent || parent.closest('style, option, .hidden, .pause') || !shown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const rect of range.getClientRects())
        if (rect.width > 1 && rect.height > 1) found.push({ parent, text: data.trim(), rect });
    }
    return found;
  };

  const channel = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const luminance = ([r = 0, g = 0, b = 0]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const contrast = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** Any CSS colour as sRGB with alpha, by the browser's own painter. */
  const colour = (text) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r / 255, g / 255, b / 255, a / 255];
  };
  /** @param {number[]} layer @param {number[]} under */
  const over = ([r = 0, g = 0, b = 0, a = 1], under) => [r, g, b].map((c, i) => c * a + under[i] * (1 - a));
  const parentOf = (one) => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host;
  /** The colour behind something: its own background over those it stands on. */
  const ground = (one) => {
    const layers = [];
    for (let at = one; at; at = parentOf(at)) layers.push(colour(getComputedStyle(at).backgroundColor));
    return layers.reverse().reduce((under, layer) => over(layer, under), [1, 1, 1]);
  };
  const ratio = (text, behind) => contrast(over(colour(text), behind), behind);

  globalThis.probe = { element, root, all, words, label, shown, targets, texts, ground, ratio, colour, TARGETS };
}
