/** What can be done with an opened action: it is printed by a late part. */
import { loadPart } from '../client/parts.js';
import { kit } from '../views/kit.js';
/** @param link - Opens the action; undefined where the page has no address for it. */
export const actionTools = (context, link) => ({
    link,
    print: (title, body) => loadPart('action-sheet').then((part) => part.printAction(kit, context, title, body)),
});
