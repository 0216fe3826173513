/** What the page's console is told: each thing once, however many scripts and widgets meet it. */
import type { Told } from '../parts/repair.js';
import type { Environment } from './environment.js';
import type { FeedError } from './error.js';
/** Tells what the part that mends says of a file. */
export declare const reportProblems: (environment: Environment, [key, text]: Told) => void;
/** Says why a file cannot be had, once for each reason. */
export declare const reportFailure: (environment: Environment, url: string, { code, message, status }: FeedError) => void;
/** Says that a late part cannot be had, once for each. */
export declare const reportPart: (environment: Environment, name: string, error: unknown) => void;
/** Says that an element has no feed, once for each wrong address. */
export declare const reportNoFeed: (environment: Environment, given: string) => void;
