/** The ways to narrow the actions of a roadmap, each with the choices that an action answers. */
import type { Action, Feed } from '../feed/types.js';
import { covers } from './communes.js';
import { tally, type Facet, type Tally } from './facets.js';
import type { PlainDate } from './plain-date.js';
import { actionProgress } from './progress.js';
import { fold } from './search.js';
import { themesAbove } from './themes.js';

/** An empty text leaves everything in. */
export interface ActionChoices {
  readonly query: string;
  /** Theme id; takes in the themes below it. */
  readonly theme: string;
  /** A status, `unknown` or `late`. */
  readonly status: string;
  /** Name of the organisation that leads, whatever its case and accents. */
  readonly lead: string;
  /** INSEE code; leaves out the actions that name other communes. One of unknown coverage stays: nothing is hidden for want of data. */
  readonly commune: string;
}
export type ActionFacet = keyof ActionChoices;

/** @param finds - Whether an action answers the words that are looked for; absent where there are none. */
export function narrowActions(
  feed: Feed,
  actions: readonly Action[],
  { theme, status, lead, commune }: ActionChoices,
  today: PlainDate,
  finds?: (action: Action) => boolean,
): Tally<Action, ActionFacet> {
  const leader = fold(lead);
  const everywhere = feed.communes.map(({ code }) => code);
  const statesOf = (action: Action): string[] => [
    action.status ?? 'unknown',
    ...(actionProgress(action, today).late ? ['late'] : []),
  ];
  const facets: Record<ActionFacet, Facet<Action>> = {
    query: { passes: finds },
    theme: {
      chosen: theme,
      values: (action) => themesAbove(feed, action.themes),
    },
    status: { chosen: status, values: statesOf },
    lead: {
      passes: leader ? (action) => fold(action.lead?.organization ?? '') === leader : undefined,
      values: (action) => (action.lead ? [action.lead.organization] : []),
    },
    commune: {
      passes: commune ? ({ coverage }) => coverage === undefined || covers(coverage, commune) : undefined,
      values: ({ coverage }) => (coverage === undefined || coverage === 'all' ? everywhere : coverage),
    },
  };
  const work = tally(actions, facets);
  // Actions are few: even of a thousand, this is a few milliseconds.
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
