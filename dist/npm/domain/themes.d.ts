import type { Feed, Theme } from '../feed/types.js';
type Themes = Pick<Feed, 'themes'>;
/** The id itself and the ids of all themes below it; themes that are each other's parent do no harm. */
export declare function themeAndBelow(feed: Themes, id: string): ReadonlySet<string>;
/** The themes of a record and all that stand above them, each once: the same list for the same themes. */
export declare function themesAbove({ themes }: Themes, ids: readonly string[]): readonly string[];
/** The theme that stands above all others of an id: itself where it has no parent that the feed knows. */
export declare function topThemeOf(feed: Themes, id: string): Theme | undefined;
/** The theme of an id or a name, whatever its case and accents. */
export declare function findTheme(feed: Themes, text: string): Theme | undefined;
export {};
