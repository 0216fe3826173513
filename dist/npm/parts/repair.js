export { addCollectionInSlices, readCollectionInSlices, readFeedInSlices } from '../feed/read.js';
/** How many problems of a file are listed. */
const LISTED = 20;
/**
 * The list of a file's problems, told once for each of its versions (`updated`): another reading of the same file, of
 * other collections, has a list of its own.
 */
export function problemList(url, updated, problems) {
    const lines = problems.slice(0, LISTED).map(({ path, message }) => `\n  ${path}: ${message}`);
    const more = problems.length - lines.length;
    const text = `ctg: ${String(problems.length)} problem(s) in ${url}${lines.join('')}`;
    return [`${updated} ${text}`, more ? `${text}\n  and ${String(more)} more` : text];
}
