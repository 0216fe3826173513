/** How a frame looks: from its page, which the configuration speaks through, and from the query of an `<iframe>`. */

/** A colour as a query has it: with `#` it would be a fragment. */
const COLOUR = /^#?((?:[\da-f]{3}){1,2})$/i;
const SCHEMES = ['light', 'dark', 'auto'];

/** What cannot be meant is left aside: a frame is never broken by its address. */
export function look(query: URLSearchParams, element: HTMLElement): void {
  const root = document.documentElement;
  const [, colour] = COLOUR.exec(query.get('accent') ?? root.dataset['accent'] ?? '') ?? [];
  if (colour) {
    root.style.setProperty('--ctg-accent', `#${colour}`);
    root.style.setProperty('--ctg-on-accent', isLight(colour) ? '#000' : '#fff');
  }
  const lang = query.get('lang')?.trim().toLowerCase();
  if (lang && /^(fr|en)\b/.test(lang)) root.lang = element.lang = lang;
  const theme = query.get('theme')?.trim();
  if (theme) element.setAttribute('theme', theme);
  const scheme = query.get('scheme') ?? '';
  if (SCHEMES.includes(scheme)) root.dataset['scheme'] = scheme;
}

/** Whether black on it is read better than white (WCAG's relative luminance). */
function isLight(hex: string): boolean {
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}
