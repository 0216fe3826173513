import { covers } from './communes.js';
import { tally } from './facets.js';
import { actionProgress } from './progress.js';
import { fold } from './search.js';
import { themesAbove } from './themes.js';
/** @param finds - Whether an action answers the words that are looked for; absent where there are none. */
export function narrowActions(feed, actions, { theme, status, lead, commune }, today, finds) {
    const leader = fold(lead);
    const everywhere = feed.communes.map(({ code }) => code);
    const statesOf = (action) => [
        action.status ?? 'unknown',
        ...(actionProgress(action, today).late ? ['late'] : []),
    ];
    const facets = {
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
        if (step.done)
            return step.value;
    }
}
