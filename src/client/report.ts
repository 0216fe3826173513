/** What the page's console is told: each thing once, however many scripts and widgets meet it. */
import type { Told } from '../parts/repair.js';
import { shared } from './documents.js';
import type { Environment } from './environment.js';
import type { FeedError } from './error.js';

function warnOnce(environment: Environment, key: string, text: string): void {
  const { reported } = shared();
  if (reported.has(key)) return;
  reported.add(key);
  environment.warn(text);
}

/** Tells what the part that mends says of a file. */
export const reportProblems = (environment: Environment, [key, text]: Told): void => {
  warnOnce(environment, key, text);
};

/** Says why a file cannot be had, once for each reason. */
export const reportFailure = (environment: Environment, url: string, { code, message, status }: FeedError): void => {
  warnOnce(environment, `${url} ${code} ${String(status)}`, `ctg: ${url} cannot be read: ${message}`);
};

/** Says that a late part cannot be had, once for each. */
export const reportPart = (environment: Environment, name: string, error: unknown): void => {
  warnOnce(
    environment,
    `part ${name}`,
    `ctg: the part "${name}" cannot be loaded, and is done without: ${String(error)}`,
  );
};

/** Says that an element has no feed, once for each wrong address. */
export const reportNoFeed = (environment: Environment, given: string): void => {
  warnOnce(environment, `no feed ${given}`, `ctg: no feed: "${given}" is no address; name one in the attribute "feed"`);
};
