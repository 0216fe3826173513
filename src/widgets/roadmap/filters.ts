/** The choices that leave some of the actions out. */
import { nothing, type TemplateResult } from 'lit';
import type { ActionChoices, ActionFacet } from '../../domain/action-facets.js';
import type { Tally } from '../../domain/facets.js';
import { STATUSES } from '../../domain/totals.js';
import type { Action } from '../../feed/types.js';
import type { RoadmapWords } from '../../text/words.js';
import { searchField, selectField } from '../../ui/fields.js';
import type { ViewContext } from '../../views/context.js';
import {
  communeField,
  countedField,
  chosenOf,
  filterGroup,
  themeField,
  type Chosen,
  type Count,
} from '../../views/filters.js';
import { yearsOf } from './period.js';

type Context = ViewContext<RoadmapWords>;

/** What is chosen, and how that is changed. */
export interface Filters {
  readonly choices: ActionChoices;
  readonly tally: Tally<Action, ActionFacet>;
  /** Who leads an action of the agreement. */
  readonly leads: readonly string[];
  /** Id of the agreement that is shown. */
  readonly agreement: string;
  readonly change: (choice: Partial<ActionChoices> & { agreement?: string }) => void;
}

export function actionFilters(context: Context, { choices, tally, leads, agreement, change }: Filters): TemplateResult {
  const { words, feed } = context;
  const counted =
    (key: ActionFacet): Count =>
    (value) =>
      tally.count(key, value);
  const set =
    (key: ActionFacet | 'agreement') =>
    (value: string): void => {
      change({ [key]: value });
    };
  const states = [...STATUSES, 'late'].map((value) => ({ value, text: stateText(words, value) }));
  return filterGroup(context, [
    searchField(words.searchActions, choices.query, set('query')),
    communeField(context, set('commune'), counted('commune')),
    themeField(context, choices.theme, set('theme'), counted('theme')),
    countedField(
      context,
      words.status,
      choices.status,
      [{ value: '', text: words.allStatuses }, ...states],
      counted('status'),
      set('status'),
    ),
    leads.length
      ? countedField(
          context,
          words.lead,
          choices.lead,
          [{ value: '', text: words.allLeads }, ...leads.map((name) => ({ value: name, text: name }))],
          counted('lead'),
          set('lead'),
        )
      : nothing,
    feed.agreements.length > 1
      ? selectField(
          words.agreement,
          agreement,
          // The years first: titles of agreements begin alike, and a narrow field shows their beginning alone.
          feed.agreements.map((one) => ({ value: one.id, text: `${yearsOf(words, one)}${words.colon} ${one.title}` })),
          set('agreement'),
        )
      : nothing,
  ]);
}

const stateText = (words: RoadmapWords, status: string): string =>
  status === 'late' ? words.late : words.actionStatus[status as keyof RoadmapWords['actionStatus']];

/** Each thing that is chosen, in words, to be taken off. */
export function chosenActions({ words, feed, commune }: Context, { choices, tally, change }: Filters): Chosen[] {
  const { query, theme, status, lead } = choices;
  const texts: Readonly<Record<ActionFacet, string | undefined>> = {
    query: query.trim() && `«\u00a0${query.trim()}\u00a0»`,
    commune: commune?.name,
    theme: feed.themes.find(({ id }) => id === theme)?.name,
    status: status && stateText(words, status),
    lead,
  };
  return chosenOf(
    (Object.keys(texts) as ActionFacet[]).map((key) => [key, texts[key], { [key]: '' }]),
    tally.without,
    change,
  );
}
