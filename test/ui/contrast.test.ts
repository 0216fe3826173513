/**
 * Contrast of the pairs of tokens that the look is made of, as the browser itself resolves them (`color-mix`, system
 * colours, transparency), on light and dark pages and on those of some communes. WCAG 2.2, 1.4.3 and 1.4.11; RGAA 3.2
 * and 3.3.
 */
import { expect } from '@open-wc/testing';
import { baseStyles } from '../../src/ui/styles.js';

type Rgb = readonly [number, number, number];
type Rgba = readonly [number, number, number, number];

/** The page that an element stands on: what a commune's style sheet says. */
const PAGES: readonly (readonly [name: string, css: string])[] = [
  ['a light page', 'color: #1b1b1f; background-color: #fff; color-scheme: light'],
  ['a dark page', 'color: #e9e9ee; background-color: #16181d; color-scheme: dark'],
  ['black on white', 'color: #000; background-color: #fff; color-scheme: light'],
  ['white on black', 'color: #fff; background-color: #000; color-scheme: dark'],
  ['an old cream page', 'color: #333; background-color: #fdf6e3; color-scheme: light'],
  ['a soft grey page', 'color: #404040; background-color: #f1f1f1; color-scheme: light'],
  ['burgundy on cream', '--ctg-accent: #7a2e3b; color: #2b2320; background-color: #fbf7f0; color-scheme: light'],
  ['a green of a dark page', '--ctg-accent: #1f7a4d; color: #e9e9ee; background-color: #16181d; color-scheme: dark'],
];

const TEXT = 4.5;
const SHAPE = 3;

/** What stands on what: a colour, those behind it from the page up, and what is asked of it. */
const PAIRS: readonly (readonly [what: string, colour: string, behind: readonly string[], needed: number])[] = [
  ['text on the page', 'currentColor', [], TEXT],
  ['text on a soft ground', 'currentColor', ['var(--_soft)'], TEXT],
  ['text on a soft ground twice', 'currentColor', ['var(--_soft)', 'var(--_soft)'], TEXT],
  ['a link on the page', 'var(--_ink)', [], TEXT],
  ['a link on a soft ground', 'var(--_ink)', ['var(--_soft)'], TEXT],
  ['a warning on the page', 'var(--_warn)', [], TEXT],
  ['a warning on a soft ground', 'var(--_warn)', ['var(--_soft)'], TEXT],
  ['text on the accent', 'var(--_on-accent)', ['var(--_accent)'], TEXT],
  ['the edge of a field on the page', 'var(--_edge)', [], SHAPE],
  ['the edge of a field on a soft ground', 'var(--_edge)', ['var(--_soft)'], SHAPE],
  ['the ring of the focus on the page', 'var(--_ink)', [], SHAPE],
  ['the ring of the focus on a soft ground', 'var(--_ink)', ['var(--_soft)'], SHAPE],
  ['a bar of progress on the page', 'var(--_ink)', [], SHAPE],
];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Any colour as sRGB with alpha, by the browser's own painter. */
function painted(colour: string): Rgba {
  if (!canvas) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r / 255, g / 255, b / 255, a / 255];
}

const over = ([r, g, b, a]: Rgba, [x, y, z]: Rgb): Rgb => [
  r * a + x * (1 - a),
  g * a + y * (1 - a),
  b * a + z * (1 - a),
];
const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** A frame with the real styles on such a page, and what reads a colour in it. */
function frameOn(css: string): (colour: string) => Rgba {
  const page = document.createElement('div');
  page.style.cssText = css;
  const root = page.attachShadow({ mode: 'open' });
  const { styleSheet } = baseStyles;
  if (!styleSheet) throw new Error('no style sheet');
  root.adoptedStyleSheets = [styleSheet];
  const frame = document.createElement('div');
  frame.className = 'ctg';
  const probe = document.createElement('span');
  frame.append(probe);
  root.append(frame);
  document.body.append(page);
  return (colour) => {
    probe.style.backgroundColor = colour;
    return painted(getComputedStyle(probe).backgroundColor);
  };
}

/** The colour of the page itself, which `css` names. */
const groundOf = (css: string): Rgb => {
  const [r, g, b] = painted(/background-color: (#\w+)/.exec(css)?.[1] ?? '#fff');
  return [r, g, b];
};

describe('contrast of the tokens', () => {
  for (const [page, css] of PAGES)
    for (const [what, colour, behind, needed] of PAIRS)
      it(`${what}, on ${page}`, () => {
        const read = frameOn(css);
        const ground = behind.map(read).reduce<Rgb>((under, layer) => over(layer, under), groundOf(css));
        expect(contrast(over(read(colour), ground), ground)).to.be.at.least(needed);
      });

  it('is told by a browser that knows the colours', () => {
    expect(painted('#0b5c7a').map((c) => Math.round(c * 255))).to.deep.equal([11, 92, 122, 255]);
    expect(contrast([0, 0, 0], [1, 1, 1])).to.be.closeTo(21, 0.01);
  });
});
