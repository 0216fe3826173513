/** The widgets that a page of a commune holds, in each way in, found in its HTML as the server gives it. */
import { Parser } from 'htmlparser2';

export const WIDGETS: readonly string[] = ['service-finder', 'event-calendar', 'action-card', 'roadmap'];
export const WAYS = ['script', 'div', 'cadre', 'lien'] as const;
export type Way = (typeof WAYS)[number];

export interface Found {
  readonly widget: string;
  readonly way: Way;
  /** As it stands there. */
  readonly commune?: string;
  /** Of a frame or a link, absolute. */
  readonly url?: string;
}

/** `…/cadre/event-calendar/89443/` and its whole territory. */
const FRAME = new RegExp(
  `/cadre/(${WIDGETS.join('|')})(?:/(?!index\\.html)([^/?#]+))?(?:/(?:index\\.html)?)?(?:[?#]|$)`,
);
/** `ctg.js`, or one element's script, at the root, in `v1/` or in a version's folder. */
const SCRIPT = new RegExp(`/ctg(-(${WIDGETS.join('|')}))?\\.js(?:[?#]|$)`);

/** @param base address of the page */
export function embedsIn(html: string, base: string): { embeds: Found[]; scripts: string[] } {
  const embeds: Found[] = [];
  const scripts: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const given = (key: string) => attributes[key] ?? attributes[`data-${key}`];
      const commune = given('commune');
      const widget = /^ctg-(.+)$/.exec(name)?.[1];
      const upgraded = attributes['data-ctg-widget']?.replace(/^ctg-/, '');
      const source = absolute(name === 'a' ? attributes['href'] : (attributes['src'] ?? attributes['data-src']), base);
      if (widget !== undefined && WIDGETS.includes(widget)) embeds.push({ widget, way: 'script', ...some(commune) });
      else if (upgraded !== undefined && WIDGETS.includes(upgraded))
        embeds.push({ widget: upgraded, way: 'div', ...some(commune) });
      else if (source !== undefined && (name === 'iframe' || name === 'a')) {
        const [, framed, code] = FRAME.exec(source) ?? [];
        if (framed) embeds.push({ widget: framed, way: name === 'a' ? 'lien' : 'cadre', url: source, ...some(code) });
      } else if (name === 'script' && source !== undefined && SCRIPT.test(source)) scripts.push(source);
    },
  });
  parser.end(html);
  return { embeds, scripts };
}

const some = (commune: string | undefined) => (commune ? { commune } : {});

function absolute(address: string | undefined, base: string): string | undefined {
  return address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
