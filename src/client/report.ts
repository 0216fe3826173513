/** What the page's console is told: each thing once, however many scripts and widgets meet it. */
import type { Problem } from '../feed/types.js';
import { shared } from './documents.js';
import type { Environment } from './environment.js';
import type { FeedError } from './error.js';

/** How many problems of a file are listed. */
const LISTED = 20;

function warnOnce(environment: Environment, key: string, text: string): void {
  const { reported } = shared();
  if (reported.has(key)) return;
  reported.add(key);
  environment.warn(text);
}

/**
 * Lists the problems of a file, once for each of its versions (`updated`): another reading of the same file, of other
 * collections, has a list of its own.
 */
export function reportProblems(
  environment: Environment,
  url: string,
  updated: string,
  problems: readonly Problem[],
): void {
  if (!problems.length) return;
  const lines = problems.slice(0, LISTED).map(({ path, message }) => `\n  ${path}: ${message}`);
  const more = problems.length - lines.length;
  const text = `ctg: ${String(problems.length)} problem(s) in ${url}${lines.join('')}`;
  warnOnce(environment, `${updated} ${text}`, more ? `${text}\n  and ${String(more)} more` : text);
}

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
