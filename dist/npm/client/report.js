import { shared } from './documents.js';
/** How many problems of a file are listed. */
const LISTED = 20;
function warnOnce(environment, key, text) {
    const { reported } = shared();
    if (reported.has(key))
        return;
    reported.add(key);
    environment.warn(text);
}
/**
 * Lists the problems of a file, once for each of its versions (`updated`): another reading of the same file, of other
 * collections, has a list of its own.
 */
export function reportProblems(environment, url, updated, problems) {
    if (!problems.length)
        return;
    const lines = problems.slice(0, LISTED).map(({ path, message }) => `\n  ${path}: ${message}`);
    const more = problems.length - lines.length;
    const text = `ctg: ${String(problems.length)} problem(s) in ${url}${lines.join('')}`;
    warnOnce(environment, `${updated} ${text}`, more ? `${text}\n  and ${String(more)} more` : text);
}
/** Says why a file cannot be had, once for each reason. */
export const reportFailure = (environment, url, { code, message, status }) => {
    warnOnce(environment, `${url} ${code} ${String(status)}`, `ctg: ${url} cannot be read: ${message}`);
};
/** Says that a late part cannot be had, once for each. */
export const reportPart = (environment, name, error) => {
    warnOnce(environment, `part ${name}`, `ctg: the part "${name}" cannot be loaded, and is done without: ${String(error)}`);
};
/** Says that an element has no feed, once for each wrong address. */
export const reportNoFeed = (environment, given) => {
    warnOnce(environment, `no feed ${given}`, `ctg: no feed: "${given}" is no address; name one in the attribute "feed"`);
};
