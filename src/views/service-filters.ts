/** The finder's fields that stand in sight. What is behind « Plus de filtres » is a late part. */
import { html, type TemplateResult } from 'lit';
import type { ServiceChoices, ServiceFacet } from '../domain/service-facets.js';
import type { ServiceWords } from '../text/words.js';
import { searchField } from '../ui/fields.js';
import type { ViewContext } from './context.js';
import {
  ageField,
  chosenOf,
  communeField,
  countedTick,
  filterGroup,
  moreFilters,
  themeField,
  type Chosen,
  type Count,
} from './filters.js';

type Change = Partial<ServiceChoices> & { query?: string; commune?: string };

/** The finder's choices, and how they are changed. */
export interface Filters {
  readonly query: string;
  readonly choices: ServiceChoices;
  readonly count: (key: string, value: string) => number | undefined;
  readonly without: (key: string) => number;
  readonly change: (change: Change) => void;
  /** A person reaches for the search. */
  readonly reach: () => void;
  /** « Autour de moi », drawn. */
  readonly aroundMe: unknown;
  /** « Plus de filtres »: whether it is open, and what is in it. */
  readonly more: { readonly open: boolean; readonly toggle: (open: boolean) => void; readonly fields: () => unknown };
}

export function serviceFilters(context: ViewContext<ServiceWords>, filters: Filters): TemplateResult {
  const { words } = context;
  const { query, choices, change, count, more } = filters;
  const counted =
    (key: ServiceFacet): Count =>
    (value) =>
      count(key, value);
  const set =
    (key: keyof Change) =>
    (value: unknown): void => {
      change({ [key]: value });
    };
  return filterGroup(context, [
    searchField(words.search, query, set('query'), filters.reach),
    communeField(context, set('commune'), counted('commune')),
    themeField(context, choices.theme ?? '', set('theme'), counted('theme')),
    ageField(context, choices.ageMonths, set('ageMonths'), counted('age')),
    html`<div class="row wide">
      ${filters.aroundMe} ${countedTick(words.openNow, !!choices.openNow, count('openNow', 'open'), set('openNow'))}
    </div>`,
    moreFilters(context, more.open, more.toggle, more.fields),
  ]);
}

/** Each thing that is chosen, in words, to be taken off. */
export function chosenServices({ words, feed }: ViewContext<ServiceWords>, filters: Filters): Chosen[] {
  const { query, choices, change, without } = filters;
  const { theme, ageMonths, category, openNow } = choices;
  const list: [key: ServiceFacet, text: string | undefined, change: Change][] = [
    ['query', query.trim() && `«\u00a0${query.trim()}\u00a0»`, { query: '' }],
    ['theme', feed.themes.find(({ id }) => id === theme)?.name, { theme: '' }],
    ['age', ageMonths === undefined ? '' : words.months(ageMonths), { ageMonths: undefined }],
    ['openNow', openNow ? words.openNow : '', { openNow: false }],
    ['category', category, { category: '' }],
  ];
  return chosenOf(list, without, change);
}
