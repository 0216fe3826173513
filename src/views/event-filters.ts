/** The calendar's fields: what stands in sight, and what is behind « Plus de filtres ». */
import type { TemplateResult } from 'lit';
import type { EventChoices, EventFacet } from '../domain/event-facets.js';
import type { EventWords } from '../text/words.js';
import { searchField } from '../ui/fields.js';
import type { ViewContext } from './context.js';
import { chosenOf, communeField, filterGroup, moreFilters, themeField, type Chosen, type Count } from './filters.js';

/** The calendar's choices, and how they are changed. */
export interface EventFilters {
  readonly query: string;
  readonly choices: EventChoices;
  /** « Plus de filtres »: whether it is open, and what is in it. */
  readonly more: { readonly open: boolean; readonly toggle: (open: boolean) => void; readonly fields: () => unknown };
  /** An age in months, in words. */
  readonly ageText: (months: number) => string;
  /** The name of an audience, once it is there. */
  readonly audienceText: (code: string) => string;
  readonly count: (key: EventFacet, value: string) => number | undefined;
  readonly without: (key: EventFacet) => number;
  readonly change: (change: Partial<EventChoices> & { query?: string; commune?: string }) => void;
  /** A person reaches for the search. */
  readonly reach: () => void;
}

type Context = ViewContext<EventWords>;

export function eventFilters(context: Context, filters: EventFilters): TemplateResult {
  const { words } = context;
  const { query, choices, change, count } = filters;
  const counted =
    (key: EventFacet): Count =>
    (value) =>
      count(key, value);
  return filterGroup(context, [
    searchField(
      words.searchEvents,
      query,
      (text) => {
        change({ query: text });
      },
      filters.reach,
    ),
    communeField(
      context,
      (commune) => {
        change({ commune });
      },
      counted('commune'),
    ),
    themeField(
      context,
      choices.theme ?? '',
      (theme) => {
        change({ theme });
      },
      counted('theme'),
    ),
    moreFilters(context, filters.more.open, filters.more.toggle, filters.more.fields),
  ]);
}

/** Each thing that is chosen, in words, to be taken off. */
export function chosenEvents({ words, feed }: Context, filters: EventFilters): Chosen[] {
  const { query, choices, change, without } = filters;
  const { theme, ageMonths, audience, free } = choices;
  const list: [key: EventFacet, text: string | undefined, off: Parameters<typeof change>[0]][] = [
    ['query', query.trim() && `«\u00a0${query.trim()}\u00a0»`, { query: '' }],
    ['theme', feed.themes.find(({ id }) => id === theme)?.name, { theme: '' }],
    ['age', ageMonths === undefined ? '' : filters.ageText(ageMonths), { ageMonths: undefined }],
    ['audience', audience && filters.audienceText(audience), { audience: '' }],
    ['free', free ? words.freeOnly : '', { free: false }],
  ];
  return chosenOf(list, without, change);
}
