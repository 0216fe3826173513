/** The choices that leave some of the actions out. */
import { nothing, type TemplateResult } from 'lit';
import { fold } from '../../domain/search.js';
import { STATUSES } from '../../domain/totals.js';
import type { RoadmapWords } from '../../text/words.js';
import { searchField, selectField } from '../../ui/fields.js';
import type { ViewContext } from '../../views/context.js';
import { communeField, filterGroup, themeField } from '../../views/filters.js';
import { yearsOf } from './period.js';

/** What is chosen; an empty text leaves everything in. */
export interface Choices {
  readonly query: string;
  readonly theme: string;
  readonly status: string;
  readonly lead: string;
  /** Id of the agreement that is shown. */
  readonly agreement: string;
}

/** @param leads - Who leads an action of the agreement. */
export function filters(
  context: ViewContext<RoadmapWords>,
  leads: readonly string[],
  chosen: Choices,
  change: (choice: Partial<Choices & { commune: string }>) => void,
): TemplateResult {
  const { words, feed } = context;
  return filterGroup(context, [
    searchField(words.searchActions, chosen.query, (query) => {
      change({ query });
    }),
    communeField(context, (commune) => {
      change({ commune });
    }),
    themeField(context, chosen.theme, (theme) => {
      change({ theme });
    }),
    selectField(
      words.status,
      chosen.status,
      [
        { value: '', text: words.allStatuses },
        ...STATUSES.map((value) => ({ value, text: words.actionStatus[value] })),
        { value: 'late', text: words.late },
      ],
      (status) => {
        change({ status });
      },
    ),
    leads.length
      ? selectField(
          words.lead,
          leads.find((name) => fold(name) === fold(chosen.lead)) ?? '',
          [{ value: '', text: words.allLeads }, ...leads.map((name) => ({ value: name, text: name }))],
          (lead) => {
            change({ lead });
          },
        )
      : nothing,
    feed.agreements.length > 1
      ? selectField(
          words.agreement,
          chosen.agreement,
          feed.agreements.map((one) => ({ value: one.id, text: `${one.title} (${yearsOf(words, one)})` })),
          (agreement) => {
            change({ agreement });
          },
        )
      : nothing,
  ]);
}
