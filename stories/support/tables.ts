/** From the manifest to the tables of the pages: no names that hide each other, descriptions in French, controls. */
import type { Preview } from '@storybook/web-components-vite';
import { attributes, events, parts, properties, slots, tokens } from './french.js';

/** The rows of an element, by name. */
type Rows = ReturnType<NonNullable<Preview['argTypesEnhancers']>[number]>;
type InputType = Rows[string];
type Control = Partial<InputType>;

interface Row {
  readonly name: string;
  readonly description?: string;
}
interface Member extends Row {
  readonly attribute?: string;
  readonly privacy?: string;
  readonly kind?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
}
export interface Declaration extends Row {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Row[];
  readonly events?: readonly Row[];
  readonly slots?: readonly Row[];
  readonly cssParts?: readonly Row[];
  readonly cssProperties?: readonly Row[];
}
/** The part of a custom elements manifest that is read here (schema 1.0). */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** Key of the default slot, which has no name: what stands between the tags. */
export const CONTENT = 'content';

/**
 * The tables have one row per name: parts are written as in a style sheet, since an attribute may have the same
 * name, and of the members only what a page's script may set is left.
 */
export function forTables(manifest: Manifest): Manifest {
  return { modules: manifest.modules.map(({ declarations = [] }) => ({ declarations: declarations.map(rows) })) };
}

function rows(declaration: Declaration): Declaration {
  const { members = [], slots: places = [], cssParts = [] } = declaration;
  return {
    ...declaration,
    members: members.filter(
      (one) =>
        one.kind === 'field' &&
        (one.privacy ?? 'public') === 'public' &&
        !one.attribute &&
        !one.static &&
        !one.readonly,
    ),
    slots: places.map((slot) => ({ ...slot, name: slot.name || CONTENT })),
    cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
  };
}

const select = (options: readonly string[]): Control => ({ control: { type: 'select' }, options });

const controls: Readonly<Record<string, Control>> = {
  'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  limit: { control: { type: 'number', min: 1 } },
  offline: { control: { type: 'boolean' } },
  lang: select(['', 'fr', 'en']),
  view: select(['auto', 'month', 'list']),
  status: select(['', 'planned', 'in-progress', 'done', 'paused', 'abandoned', 'unknown', 'late']),
};

/** A token without a value is the element's own. */
const tokenControls: Readonly<Record<string, Control>> = {
  '--ctg-accent': { control: { type: 'color' } },
  '--ctg-on-accent': { control: { type: 'color' } },
  '--ctg-alert': { control: { type: 'color' } },
};

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  attributes,
  events,
  slots,
  properties,
  'css custom properties': tokens,
  'css shadow parts': parts,
};

/** The French words of a row, or undefined: its own description then stays. */
const frenchOf = (category: string, name: string): string | undefined => words[category]?.[name];

/** Rows in French, with a control where a person can set one. */
export function inFrench(argTypes: Rows): Rows {
  return Object.fromEntries(
    Object.entries(argTypes).map(([key, row]): [string, InputType] => {
      const category = row.table?.category ?? '';
      const description = frenchOf(category, row.name) ?? row.description;
      return [key, { ...row, ...(description === undefined ? {} : { description }), ...controlOf(category, key) }];
    }),
  );
}

function controlOf(category: string, key: string): Control {
  if (category === 'attributes') return controls[key] ?? { control: { type: 'text' } };
  if (category === 'slots') return { control: { type: 'text' } };
  if (category === 'css custom properties') return tokenControls[key] ?? { control: { type: 'text' } };
  // A row of explanation only.
  return category ? { control: false } : {};
}
