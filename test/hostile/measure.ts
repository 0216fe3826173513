/** What a person needs of a widget, measured on a host page: words that can be read, and targets that can be hit. */
import type { HostPage } from '../support/host-page.js';
import { nameOf, plain } from '../support/user.js';

/** Words that are heard, or that the browser draws. */
const NOT_SEEN = 'style, select, option, .hidden, .pause';
/** WCAG 2.2, 1.4.3 and 2.5.8. */
const CONTRAST = { normal: 4.5, large: 3 };
const TARGET = 24;
const SMALLEST = 12;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Any colour that a browser computes, as it draws it. */
function painter(): (colour: string) => Colour {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  return (colour) => {
    if (!context) throw new Error('no canvas');
    let found = known.get(colour);
    if (!found) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      known.set(colour, (found = [red, green, blue, alpha / 255]));
    }
    return found;
  };
}
const drawn = painter();

const over = ([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour => [
  r * a + red * (1 - a),
  g * a + green * (1 - a),
  b * a + blue * (1 - a),
  1,
];

/** The parent as it is drawn, through slots and shadow roots. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}

/** What lies under the text of an element: every ground down to one that hides what is below. */
function groundOf(page: HostPage, element: Element): Colour {
  const grounds: Colour[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const ground = drawn(page.window.getComputedStyle(at).backgroundColor);
    if (ground[3] > 0) grounds.push(ground);
    if (ground[3] === 1) break;
  }
  return grounds.reduceRight<Colour>((below, ground) => over(ground, below), [255, 255, 255, 1]);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrastOf(page: HostPage, element: Element): number {
  const ground = groundOf(page, element);
  const ink = page.window.getComputedStyle(element).webkitTextFillColor;
  const [a, b] = [over(drawn(ink), ground), ground].map(luminance);
  const [light, dark] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (light + 0.05) / (dark + 0.05);
}

/** Elements that hold words which are drawn. */
function wordsIn(page: HostPage, element: HTMLElement): HTMLElement[] {
  if (!element.shadowRoot) return [];
  const walker = page.document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
  const holders = new Set<HTMLElement>();
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (plain(data) && parentElement && !parentElement.closest(NOT_SEEN)) holders.add(parentElement);
  }
  return [...holders].filter((holder) => holder.getClientRects().length > 0 && !isDot(page, holder));
}

/** Words that are drawn as a dot: their box hides them, too narrow for a letter. */
function isDot({ window }: HostPage, holder: HTMLElement): boolean {
  const box = holder.closest('.chip');
  if (!box) return false;
  const { overflowX, fontSize } = window.getComputedStyle(box);
  return overflowX === 'hidden' && box.clientWidth < parseFloat(fontSize);
}

const told = (element: HTMLElement): string => `${element.localName} « ${plain(element.textContent).slice(0, 30)} »`;

/** What is not as a person needs it; an empty list where all is well. */
export function hardships(page: HostPage, element: HTMLElement): string[] {
  const words = wordsIn(page, element);
  if (words.length < 4) return [`${element.localName} has ${words.length} texts`];
  return [
    ...words.flatMap((holder) => unread(page, holder)),
    ...targetsIn(element).flatMap(unhit),
    ...outside(element),
  ];
}

function unread(page: HostPage, holder: HTMLElement): string[] {
  const style = page.window.getComputedStyle(holder);
  const size = parseFloat(style.fontSize);
  const line = parseFloat(style.lineHeight) / size;
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const contrast = contrastOf(page, holder);
  const isOff = holder.matches(':disabled, :disabled *, [aria-disabled=true]');
  return [
    ...(size < SMALLEST ? [`${told(holder)} is of ${size} px`] : []),
    ...(line < 1.15 ? [`${told(holder)} has lines of ${line}`] : []),
    ...(!isOff && contrast < (isLarge ? CONTRAST.large : CONTRAST.normal)
      ? [`${told(holder)} has a contrast of ${contrast.toFixed(2)}`]
      : []),
  ];
}

/** What is pressed; a tick counts with its words. */
function targetsIn(element: HTMLElement): HTMLElement[] {
  const found = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, select, input, summary') ?? [])];
  return found
    .map((one) => (one.matches('[type=checkbox], [type=radio]') ? (one.closest('label') ?? one) : one))
    .filter((one) => one.getClientRects().length > 0 && !one.closest('.hidden'));
}

function unhit(target: HTMLElement): string[] {
  const { width, height } = target.getBoundingClientRect();
  return Math.min(width, height) < TARGET - 0.5
    ? [`${target.localName} « ${nameOf(target)} » is of ${Math.round(width)} × ${Math.round(height)} px`]
    : [];
}

/** What reaches beyond the element, where nothing scrolls it. */
function outside(element: HTMLElement): string[] {
  const frame = element.shadowRoot?.querySelector<HTMLElement>('.ctg');
  if (!frame) return [`${element.localName} has no frame`];
  const [own, holder] = [frame.getBoundingClientRect(), element.parentElement?.getBoundingClientRect()];
  const wider = holder ? Math.max(own.right - holder.right, holder.left - own.left) : 0;
  return [
    ...(frame.scrollWidth > frame.clientWidth + 1
      ? [`${element.localName} is ${frame.scrollWidth} px wide in ${frame.clientWidth}`]
      : []),
    ...(wider > 1 ? [`${element.localName} stands out by ${wider} px`] : []),
  ];
}
