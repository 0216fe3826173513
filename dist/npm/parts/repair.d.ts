/** What keeps all that is right of a feed that is not sound as a whole, and says what is wrong in it. */
import type { Problem } from '../feed/types.js';
export { addCollectionInSlices, readCollectionInSlices, readFeedInSlices } from '../feed/read.js';
/** What the console is told, after what tells it from what it was told before. */
export type Told = readonly [key: string, text: string];
/**
 * The list of a file's problems, told once for each of its versions (`updated`): another reading of the same file, of
 * other collections, has a list of its own.
 */
export declare function problemList(url: string, updated: string, problems: readonly Problem[]): Told;
