/** Communes and themes are all kept: « all » means these communes, and themes have an order. */
export function actionsFeed(feed, actions) {
    const { format, title, updated, publisher, license, demo, language, timeZone, communes, themes } = feed;
    const kept = new Set(actions.map(({ id }) => id));
    const agreements = feed.agreements.filter(({ id }) => actions.some(({ agreement }) => agreement === id));
    const own = actions.map(({ follows, ...action }) => {
        // What it follows may not be among those that are taken away.
        const known = follows?.filter((id) => kept.has(id)) ?? [];
        return known.length ? { ...action, follows: known } : action;
    });
    const root = { format, title, updated, publisher, license, demo, language, timeZone, agreements, communes, themes };
    return `${JSON.stringify({ ...root, actions: own }, null, 2)}\n`;
}
