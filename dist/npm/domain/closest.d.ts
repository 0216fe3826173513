import type { Action, Commune, Feed, Theme } from '../feed/types.js';
/**
 * What was most likely meant by a text that names nothing: the only one whose name begins so, else the nearest
 * name within one edit (two from 5 letters on, three from 10). A wrong guess is worse than none.
 */
export declare function closest<T>(text: string, candidates: readonly T[], nameOf: (candidate: T) => string): T | undefined;
/** The commune that was most likely meant. */
export declare const likelyCommune: ({ communes }: Pick<Feed, "communes">, text: string) => Commune | undefined;
/** The theme that was most likely meant. */
export declare const likelyTheme: ({ themes }: Pick<Feed, "themes">, text: string) => Theme | undefined;
/** The action whose id was most likely meant. */
export declare const likelyAction: ({ actions }: Pick<Feed, "actions">, text: string) => Action | undefined;
