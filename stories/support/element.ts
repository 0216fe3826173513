/** From the controls to an element: each control is an attribute, or a custom property, as a webmaster writes it. */
import { noChange } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { CONTENT } from './tables.js';

/** Tuesday 24 November 2026, 10:00 in Paris: what is open, late or over stays so in the stories. */
const NOW = Date.parse('2026-11-24T10:00:00+01:00');
export const now = (): number => NOW;

/** Values by attribute; `content` is what stands between the tags. */
export type Args = Readonly<Record<string, unknown>>;

/** A paragraph with a link, as the guide advises it. */
export const FALLBACK = 'Retrouvez ces informations sur le site de l’agglomération.';

class Attributes extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('attributes() stands in a tag');
  }

  override render(_args: Args, _feed: string | undefined): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [args, feed]: [Args, string | undefined]): unknown {
    for (const [name, value] of Object.entries({ ...args, feed: args['feed'] || feed })) {
      // Storybook adds a function for each event.
      if (name === CONTENT || typeof value === 'function') continue;
      if (name.startsWith('--'))
        (element as HTMLElement).style.setProperty(name, typeof value === 'string' ? value : '');
      else if (value === true) element.setAttribute(name, '');
      else if (typeof value === 'number' || (typeof value === 'string' && value))
        element.setAttribute(name, `${value}`);
      else element.removeAttribute(name);
    }
    return noChange;
  }
}

/** Sets the attributes and custom properties of a tag, and takes away those that are empty. @param feed - Address where none is given. */
export const attributes = directive(Attributes);
