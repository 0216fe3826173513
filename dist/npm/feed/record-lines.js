import { FORMAT } from './schema/root.js';
import { isObject } from './shape.js';
/** The text of a collection's file. */
export function collectionText(name, records) {
    const lines = records.map((record) => JSON.stringify(record)).join(',\n');
    return `{"format":${JSON.stringify(FORMAT)},${JSON.stringify(name)}:[\n${lines}\n${END}\n`;
}
/** The last line. */
const END = ']}';
/** Shorter files are parsed at once. */
const LONG = 100_000;
/**
 * What `JSON.parse` gives, a line in each slice where the text is long and written so.
 * @throws SyntaxError where the text is not JSON
 */
export function* parseInSlices(text) {
    const file = text.length < LONG ? undefined : yield* parseLines(text);
    return file ?? JSON.parse(text);
}
function* parseLines(text) {
    const [head = '', ...lines] = text.trimEnd().split('\n');
    if (!head.endsWith('[') || lines.pop() !== END)
        return undefined;
    try {
        const file = JSON.parse(head + END);
        const list = isObject(file) ? Object.values(file).at(-1) : undefined;
        if (!Array.isArray(list))
            return undefined;
        for (const [i, line] of lines.entries()) {
            const isLast = i === lines.length - 1;
            if (line.endsWith(',') === isLast)
                return undefined;
            list.push(JSON.parse(isLast ? line : line.slice(0, -1)));
            yield;
        }
        return file;
    }
    catch {
        return undefined;
    }
}
