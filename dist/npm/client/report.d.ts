/** What the page's console is told: each thing once, however many scripts and widgets meet it. */
import type { Problem } from '../feed/types.js';
import type { Environment } from './environment.js';
import type { FeedError } from './error.js';
/**
 * Lists the problems of a file, once for each of its versions (`updated`): another reading of the same file, of other
 * collections, has a list of its own.
 */
export declare function reportProblems(environment: Environment, url: string, updated: string, problems: readonly Problem[]): void;
/** Says why a file cannot be had, once for each reason. */
export declare const reportFailure: (environment: Environment, url: string, { code, message, status }: FeedError) => void;
/** Says that a late part cannot be had, once for each. */
export declare const reportPart: (environment: Environment, name: string, error: unknown) => void;
/** Says that an element has no feed, once for each wrong address. */
export declare const reportNoFeed: (environment: Environment, given: string) => void;
