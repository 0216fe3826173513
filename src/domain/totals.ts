/**
 * What a roadmap comes to. Every action is counted once, in one row and in one column, so that the figures add up;
 * what is not known has a column of its own.
 */
import type { Action, ActionStatus, Feed, Theme } from '../feed/types.js';
import type { PlainDate } from './plain-date.js';
import { actionProgress, type ActionProgress } from './progress.js';
import { topThemeOf } from './themes.js';

/** In the order in which they are shown. */
export const STATUSES = ['planned', 'in-progress', 'done', 'paused', 'abandoned', 'unknown'] as const;
export type StatusKey = ActionStatus | 'unknown';

export interface Totals {
  readonly total: number;
  /** Every action once; those without a status under `unknown`. */
  readonly byStatus: Readonly<Record<StatusKey, number>>;
  /** Over all steps that are written down, and the number of actions that have some. */
  readonly steps: { readonly done: number; readonly total: number; readonly actions: number };
  readonly late: number;
  /** Actions of which nothing is said (see {@link ActionProgress.known}). */
  readonly unknown: number;
}

export function totals(actions: readonly Action[], today: PlainDate): Totals {
  const byStatus = { planned: 0, 'in-progress': 0, done: 0, paused: 0, abandoned: 0, unknown: 0 };
  const steps = { done: 0, total: 0, actions: 0 };
  let late = 0;
  let unknown = 0;
  for (const action of actions) {
    const progress = actionProgress(action, today);
    byStatus[progress.status ?? 'unknown']++;
    if (progress.steps) {
      steps.done += progress.steps.done;
      steps.total += progress.steps.total;
      steps.actions++;
    }
    if (progress.late) late++;
    if (!progress.known) unknown++;
  }
  return { total: actions.length, byStatus, steps, late, unknown };
}

/** Actions under one heading. */
export interface Group<Key> {
  readonly key: Key;
  readonly actions: readonly Action[];
}

/**
 * Each action once, under the top theme of its first theme; themes in the feed's order, those that the feed does not
 * know last, no empty ones.
 */
export function byTheme(feed: Pick<Feed, 'themes'>, actions: readonly Action[]): Group<Theme | undefined>[] {
  const tops = new Map<string | undefined, Theme | undefined>();
  return group([...feed.themes, undefined], actions, ({ themes: [first] }) => {
    if (!tops.has(first)) tops.set(first, first === undefined ? undefined : topThemeOf(feed, first));
    return tops.get(first);
  });
}

export function byStatus(actions: readonly Action[]): Group<StatusKey>[] {
  return group<StatusKey>(STATUSES, actions, ({ status }) => status ?? 'unknown');
}

function group<Key>(keys: readonly Key[], actions: readonly Action[], keyOf: (action: Action) => Key): Group<Key>[] {
  const groups = new Map<Key, Action[]>(keys.map((key) => [key, []]));
  for (const action of actions) groups.get(keyOf(action))?.push(action);
  return [...groups].flatMap(([key, members]) => (members.length ? [{ key, actions: members }] : []));
}

/** An action past its deadline. */
export interface Delay extends Required<Pick<ActionProgress, 'lateDays' | 'deadline'>> {
  readonly action: Action;
  readonly firstDeadline?: string;
}

/** The late actions, the longest delay first. */
export function delays(actions: readonly Action[], today: PlainDate): Delay[] {
  return actions
    .flatMap((action): Delay[] => {
      const { lateDays, deadline, firstDeadline } = actionProgress(action, today);
      if (lateDays === undefined || deadline === undefined) return [];
      return [{ action, lateDays, deadline, ...(firstDeadline ? { firstDeadline } : {}) }];
    })
    .sort((a, b) => b.lateDays - a.lateDays);
}
