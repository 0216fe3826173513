import { FORMAT } from './schema/root.js';
import { isObject } from './shape.js';
/** The text of a collection's file. */
export function collectionText(name, records) {
    const lines = records.map((record) => JSON.stringify(record)).join(',\n');
    return `{"format":${JSON.stringify(FORMAT)},${JSON.stringify(name)}:[\n${lines}\n${END}\n`;
}
/** The last line. */
const END = ']}';
/** Takes a text in pieces, wherever they are cut, and gives what `JSON.parse` gives of it. */
export class LinesReader {
    /** Until it has come to the end: for a text that is written otherwise. */
    #pieces = [];
    /** The line that has not come to its end. */
    #line = '';
    #file;
    #records;
    #state = 'head';
    /** Parses the lines that end in this piece, each in a slice. */
    *read(piece) {
        this.#pieces.push(piece);
        if (this.#state === 'other')
            return;
        const [first = '', ...lines] = piece.split('\n');
        this.#line += first;
        for (const line of lines) {
            this.#take(this.#line);
            this.#line = line;
            yield;
        }
    }
    /** @throws SyntaxError where the text is not JSON */
    end() {
        this.#take(this.#line);
        return this.#state === 'over' ? this.#file : JSON.parse(this.#pieces.join(''));
    }
    #take(line) {
        try {
            this.#parse(line);
        }
        catch {
            this.#state = 'other';
        }
    }
    #parse(line) {
        switch (this.#state) {
            case 'head': {
                this.#file = line.endsWith('[') && JSON.parse(line + END);
                const list = isObject(this.#file) ? Object.values(this.#file).at(-1) : undefined;
                this.#records = Array.isArray(list) ? list : undefined;
                this.#state = this.#records ? 'records' : 'other';
                break;
            }
            case 'records': {
                const more = line.endsWith(',');
                this.#records?.push(JSON.parse(more ? line.slice(0, -1) : line));
                if (!more)
                    this.#state = 'end';
                break;
            }
            case 'end':
                this.#state = line === END ? 'over' : 'other';
                break;
            case 'over':
                if (line.trim())
                    this.#state = 'other';
                break;
            case 'other':
        }
    }
}
