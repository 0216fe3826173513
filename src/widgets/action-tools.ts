/** What can be done with an opened action: it is printed by a late part. */
import { loadPart } from '../client/parts.js';
import type { ActionContext, ActionTools } from '../views/action.js';
import { kit } from '../views/kit.js';

/** @param link - Opens the action; undefined where the page has no address for it. */
export const actionTools = (context: ActionContext, link: string | undefined): ActionTools => ({
  link,
  print: (title: string, body: unknown): Promise<string> =>
    loadPart('action-sheet').then((part) => part.printAction(kit, context, title, body)),
});
