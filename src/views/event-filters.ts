/** The calendar's fields: what stands in sight, and what is behind « Plus de filtres ». */
import { nothing, type TemplateResult } from 'lit';
import { audiencesOf, type EventChoices, type EventFacet } from '../domain/event-facets.js';
import { capital } from '../text/format.js';
import type { EventWords } from '../text/words.js';
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

/** The calendar's choices, and how they are changed. */
export interface EventFilters {
  readonly query: string;
  readonly choices: EventChoices;
  /** Whether « Plus de filtres » is open. */
  readonly more: boolean;
  /** Names of the audiences by their code, once they are there. */
  readonly audiences: Readonly<Record<string, string>> | undefined;
  readonly count: (key: EventFacet, value: string) => number | undefined;
  readonly without: (key: EventFacet) => number;
  readonly change: (change: Partial<EventChoices> & { query?: string; commune?: string }) => void;
  readonly openMore: (open: boolean) => void;
  /** A person reaches for the search. */
  readonly reach: () => void;
}

type Context = ViewContext<EventWords>;

/** An audience that nobody has named is told by its code. */
const audienceText = ({ audiences }: EventFilters, code: string): string => capital(audiences?.[code] ?? code);

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
    moreFilters(context, filters.more, filters.openMore, [
      ageField(
        context,
        choices.ageMonths,
        (ageMonths) => {
          change({ ageMonths });
        },
        counted('age'),
      ),
      audienceField(context, filters, counted('audience')),
      countedTick(words.freeOnly, !!choices.free, count('free', 'yes'), (free) => {
        change({ free });
      }),
    ]),
  ]);
}

/** « Pour qui », where the events say so. */
function audienceField(context: Context, filters: EventFilters, count: Count): TemplateResult | typeof nothing {
  const { words, feed } = context;
  const codes = audiencesOf(feed);
  if (!filters.audiences || !codes.size) return nothing;
  const options = [...codes]
    .map((value) => ({ value, text: audienceText(filters, value) }))
    .sort((a, b) => a.text.localeCompare(b.text, words.locale));
  return countedField(
    context,
    words.eventsFor,
    filters.choices.audience ?? '',
    [{ value: '', text: words.anyone }, ...options],
    count,
    (audience) => {
      filters.change({ audience });
    },
  );
}

/** Each thing that is chosen, in words, to be taken off. */
export function chosenEvents({ words, feed }: Context, filters: EventFilters): Chosen[] {
  const { query, choices, change, without } = filters;
  const { theme, ageMonths, audience, free } = choices;
  const list: [key: EventFacet, text: string | undefined, off: Parameters<typeof change>[0]][] = [
    ['query', query.trim() && `«\u00a0${query.trim()}\u00a0»`, { query: '' }],
    ['theme', feed.themes.find(({ id }) => id === theme)?.name, { theme: '' }],
    ['age', ageMonths === undefined ? '' : words.months(ageMonths), { ageMonths: undefined }],
    ['audience', audience && audienceText(filters, audience), { audience: '' }],
    ['free', free ? words.freeOnly : '', { free: false }],
  ];
  return chosenOf(list, without, change);
}
