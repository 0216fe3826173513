/** The finder's fields: what stands in sight, and what is behind « Plus de filtres ». */
import { html, type TemplateResult } from 'lit';
import { partsOfWeek, type PartOfDay, type ServiceChoices, type ServiceFacet } from '../domain/service-facets.js';
import { fold } from '../domain/search.js';
import { capital, day } from '../text/format.js';
import type { ServiceWords } from '../text/words.js';
import { searchField } from '../ui/fields.js';
import type { ViewContext } from './context.js';
import {
  ageField,
  chosenOf,
  communeField,
  countedField,
  countedTick,
  filterGroup,
  moreFilters,
  themeField,
  type Chosen,
  type Count,
} from './filters.js';

/** The finder's choices, and how they are changed. */
export interface Filters {
  readonly query: string;
  readonly choices: ServiceChoices;
  /** Whether « Plus de filtres » is open. */
  readonly more: boolean;
  readonly count: (key: ServiceFacet, value: string) => number | undefined;
  readonly without: (key: ServiceFacet) => number;
  readonly change: (change: Partial<ServiceChoices> & { query?: string; commune?: string }) => void;
  readonly openMore: (open: boolean) => void;
  /** A person reaches for the search. */
  readonly reach: () => void;
  /** « Autour de moi », drawn. */
  readonly aroundMe: unknown;
}

const ONLY = ['places', 'free', 'remote', 'accessible'] as const;
/** 1 January 2024 was a Monday. */
const weekday = (n: number): { toUTC(): number } => ({ toUTC: () => Date.UTC(2024, 0, n) });

/** « Mercredi matin ». */
function whenText(words: ServiceWords, when: string): string {
  const [n, part] = when.split('-');
  return capital(day(words, weekday(Number(n)), 'weekdayName')) + words.partOfDay[part as PartOfDay];
}

export function serviceFilters(context: ViewContext<ServiceWords>, filters: Filters): TemplateResult {
  const { words } = context;
  const { query, choices, change, count } = filters;
  const counted =
    (key: ServiceFacet): Count =>
    (value) =>
      count(key, value);
  return filterGroup(context, [
    searchField(
      words.search,
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
    ageField(
      context,
      choices.ageMonths,
      (ageMonths) => {
        change({ ageMonths });
      },
      counted('age'),
    ),
    html`<div class="row wide">${tick(filters, 'openNow', words.openNow)} ${filters.aroundMe}</div>`,
    moreFilters(context, filters.more, filters.openMore, filters.more ? moreFields(context, filters) : undefined),
  ]);
}

function tick(
  { choices, count, change }: Filters,
  key: 'openNow' | (typeof ONLY)[number],
  text: string,
): TemplateResult {
  return countedTick(text, !!choices[key], count(key, 'yes'), (checked) => {
    change({ [key]: checked });
  });
}

function moreFields(context: ViewContext<ServiceWords>, filters: Filters): unknown {
  const { words, feed } = context;
  const { choices, change, count } = filters;
  const categories = new Map(
    feed.services.flatMap(({ category }) => (category ? [[fold(category), category] as const] : [])),
  );
  const sorted = [...categories]
    .map(([value, text]) => ({ value, text }))
    .sort((a, b) => a.text.localeCompare(b.text, feed.language));
  return [
    countedField(
      context,
      words.category,
      fold(choices.category ?? ''),
      [{ value: '', text: words.anyCategory }, ...sorted],
      (value) => count('category', value),
      (category) => {
        change({ category });
      },
    ),
    countedField(
      context,
      words.when,
      choices.when ?? '',
      [{ value: '', text: words.anyDay }, ...partsOfWeek.map((value) => ({ value, text: whenText(words, value) }))],
      (value) => count('when', value),
      (when) => {
        change({ when });
      },
    ),
    ...ONLY.map((key) => tick(filters, key, words.only[key])),
  ];
}

/** Each thing that is chosen, in words, to be taken off. */
export function chosenServices(context: ViewContext<ServiceWords>, filters: Filters): Chosen[] {
  const { words, feed } = context;
  const { query, choices, change, without } = filters;
  const { theme, ageMonths, category, when } = choices;
  const list: [key: ServiceFacet, text: string | undefined, change: Parameters<typeof change>[0]][] = [
    ['query', query.trim() && `«\u00a0${query.trim()}\u00a0»`, { query: '' }],
    ['theme', feed.themes.find(({ id }) => id === theme)?.name, { theme: '' }],
    ['age', ageMonths === undefined ? '' : words.months(ageMonths), { ageMonths: undefined }],
    ['openNow', choices.openNow ? words.openNow : '', { openNow: false }],
    ['category', category, { category: '' }],
    ['when', when && whenText(words, when), { when: '' }],
    ...ONLY.map((key): (typeof list)[number] => [key, choices[key] ? words.only[key] : '', { [key]: false }]),
  ];
  return chosenOf(list, without, change);
}
