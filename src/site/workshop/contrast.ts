/** Whether a colour can be read, by WCAG 2.2 (1.4.3 and 1.4.11), and the nearest one that can. */

type Rgb = readonly [red: number, green: number, blue: number];
/** Oklab: lightness, and two axes of colour. */
type Lab = readonly [l: number, a: number, b: number];

/** Text needs 4.5 to 1; what a button is seen by needs 3 to 1. */
const TEXT = 4.5;
const SHAPE = 3;
const WHITE: Rgb = [1, 1, 1];
const BLACK: Rgb = [0, 0, 0];
/** Share of the accent in the colour of links: `--_ink` of `src/ui/styles.ts`. */
const INK = 0.5;

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const gamma = (c: number): number => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
const inside = (c: number): number => Math.min(1, Math.max(0, c));

export function parseColour(text: string): Rgb | undefined {
  const [, short, long] = /^#?(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(text.trim()) ?? [];
  const hex = long ?? short?.replace(/./g, '$&$&');
  if (hex === undefined) return undefined;
  const at = (index: number): number => parseInt(hex.slice(index, index + 2), 16) / 255;
  return [at(0), at(2), at(4)];
}

export const hexOf = (rgb: Rgb): string =>
  `#${rgb
    .map((c) =>
      Math.round(inside(c) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function toLab(rgb: Rgb): Lab {
  const [r, g, b] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toRgb([light, a, b]: Lab): Rgb {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((c) => inside(gamma(inside(c))));
  return [channels[0] ?? 0, channels[1] ?? 0, channels[2] ?? 0];
}

/** The colour of links on white: a mixture of the accent and of black text, as the browser mixes them. */
function inkOf(accent: Rgb): Rgb {
  const [l, a, b] = toLab(accent);
  return toRgb([l * INK, a * INK, b * INK]);
}

export interface Verdict {
  readonly colour: string;
  /** Text on the colour. */
  readonly on: '#ffffff' | '#000000';
  readonly readable: boolean;
  /** Of the colour on a white page, and what is asked for. */
  readonly ratio: number;
  readonly needed: number;
  /** The same hue, dark enough; absent where the colour is. */
  readonly mended?: string;
}

const passes = (colour: Rgb): boolean => contrast(colour, WHITE) >= SHAPE && contrast(inkOf(colour), WHITE) >= TEXT;

/** @returns undefined where it is no colour */
export function judge(text: string): Verdict | undefined {
  const colour = parseColour(text);
  if (!colour) return undefined;
  const readable = passes(colour);
  return {
    colour: hexOf(colour),
    on: contrast(colour, WHITE) >= contrast(colour, BLACK) ? '#ffffff' : '#000000',
    readable,
    ratio: contrast(colour, WHITE),
    needed: SHAPE,
    ...(!readable && { mended: darker(colour) }),
  };
}

/** Lightness is taken away, hue and strength of the colour stay as far as the screen can show them. */
function darker(colour: Rgb): string {
  const [light, a, b] = toLab(colour);
  for (let l = light; l > 0; l -= 0.01) {
    const next = parseColour(hexOf(toRgb([l, a, b])));
    if (next && passes(next)) return hexOf(next);
  }
  return '#000000';
}
