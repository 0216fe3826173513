import { shared } from './documents.js';
function warnOnce(environment, key, text) {
    const { reported } = shared();
    if (reported.has(key))
        return;
    reported.add(key);
    environment.warn(text);
}
/** Tells what the part that mends says of a file. */
export const reportProblems = (environment, [key, text]) => {
    warnOnce(environment, key, text);
};
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
