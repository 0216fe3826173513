import { lookAtAdded, lookAtCollection, lookAtFeed } from '../feed/look.js';
import { own } from '../feed/objects.js';
import { isObject } from '../feed/shape.js';
import { runSlices } from '../feed/slices.js';
import { bare } from './bare.js';
import { keepCopy, readCopy } from './copies.js';
import { forgetDocument, loadDocument } from './documents.js';
import { asFeedError, FeedError } from './error.js';
import { loadPart } from './parts.js';
import { reportFailure, reportProblems } from './report.js';
export class Loader {
    /** The shapes of the records that elements brought, and of those that came late. */
    #shapes;
    /** Collections' files that were asked for before the root file was read. */
    #ahead;
    /** Problems of a split file, which are told together with those of its references. */
    #problems;
    constructor(url, environment) {
        this.url = url;
        this.environment = environment;
        /** Keep copies, and use them when the network fails. */
        this.offline = false;
        /** The shapes of the records that elements brought, and of those that came late. */
        this.#shapes = bare({});
        /** Collections' files that were asked for before the root file was read. */
        this.#ahead = new Map();
        /** Problems of a split file, which are told together with those of its references. */
        this.#problems = new WeakMap();
    }
    bring(shapes) {
        Object.assign(this.#shapes, shapes);
    }
    /**
     * Loads and reads the root file, and asks for the files of these collections before it has read it. `mayCopy`: a copy
     * will do, where copies are kept.
     */
    async loadRoot(notBefore, mayCopy, ahead) {
        const { reading, ...rest } = await this.#load(this.url, notBefore, mayCopy, (json) => {
            this.#askAhead(json, ahead, notBefore);
            return this.#read(lookAtFeed(json, this.#shapes), (part) => part.readFeedInSlices(json, this.#shapes));
        });
        await this.#tell(this.url, reading.feed.updated, reading.problems);
        return { feed: reading.feed, ...rest };
    }
    /** Loads and reads a collection: from its file, or from what there is of the root file. */
    async loadRecords(name, split, notBefore, mayCopy) {
        const url = this.#resolve(split);
        const shape = await this.#shapeOf(name);
        // What is in the root file is read of the one that there is.
        const since = split.href ? notBefore : 0;
        const { reading, ...rest } = await this.#load(url, since, mayCopy, (json) => this.#read(lookAtCollection(name, json, shape), (part) => part.readCollectionInSlices(name, json, shape)));
        this.#problems.set(reading.records, reading.problems);
        return { records: reading.records, ...rest };
    }
    /** A new feed with the records of a collection. */
    async add(feed, name, records, split) {
        const added = await this.#read(lookAtAdded(feed, name, records), (part) => part.addCollectionInSlices(feed, name, records));
        const problems = [...(this.#problems.get(records) ?? []), ...added.problems];
        await this.#tell(this.#resolve(split), feed.updated, problems);
        return added.feed;
    }
    /**
     * What a first look keeps, where that is all there is; else what the part that mends keeps. Without the part, what is
     * sound is shown.
     */
    async #read(look, mend) {
        const seen = await runSlices(this.environment, look);
        if (!isPartial(seen))
            return seen;
        const part = await loadPart('repair').catch(() => undefined);
        return part ? runSlices(this.environment, mend(part)) : seen;
    }
    /** Problems are found by the part that knows how to tell them. */
    async #tell(url, updated, problems) {
        if (!problems.length)
            return;
        const { problemList } = await loadPart('repair');
        reportProblems(this.environment, problemList(url, updated, problems));
    }
    /** Lets the answers travel while the root file, of which nothing is sure yet, is being read. */
    #askAhead(json, names, notBefore) {
        for (const name of names) {
            const split = isObject(json) ? own(json, name) : undefined;
            // A file that is so long that it comes in parts would be in their way.
            const href = isObject(split) && !own(split, 'parts') ? own(split, 'href') : undefined;
            const url = typeof href === 'string' && href ? this.#locate(href) : undefined;
            if (url)
                this.#ahead.set(url, loadDocument(url, this.environment, notBefore));
        }
    }
    /** The shape of a collection's records: a late one is a part, which may fail as a file may. */
    async #shapeOf(name) {
        const brought = this.#shapes[name];
        if (brought)
            return brought;
        const { shapes } = await loadPart('record-shapes').catch((reason) => {
            throw asFeedError(reason);
        });
        this.bring({ [name]: shapes[name] });
        return shapes[name];
    }
    /** Absolute address of a collection's file; widgets ask no host but the feed's. */
    #resolve({ href }) {
        const url = href ? this.#locate(href) : this.url;
        if (url)
            return url;
        const error = new FeedError('network', 'on another host than the feed');
        reportFailure(this.environment, href, error);
        throw error;
    }
    /** The address of a file on the feed's host; `undefined` for another host, and for what is no address. */
    #locate(href) {
        try {
            const url = new URL(href, this.url);
            return url.origin === new URL(this.url).origin ? url.href : undefined;
        }
        catch {
            return undefined;
        }
    }
    async #load(url, notBefore, mayCopy, read) {
        const document = this.#ahead.get(url) ?? loadDocument(url, this.environment, notBefore);
        const { at } = document;
        this.#ahead.delete(url);
        try {
            const json = await document.json;
            const reading = await read(json);
            if (isFailure(reading)) {
                forgetDocument(url, document);
                throw new FeedError(reading.failure, reading.message);
            }
            if (this.offline)
                void keepCopy(this.environment, url, json);
            return { reading, at, failure: undefined };
        }
        catch (reason) {
            const error = asFeedError(reason, 'format');
            reportFailure(this.environment, url, error);
            const copy = mayCopy && this.offline ? await readCopy(this.environment, url) : undefined;
            const reading = copy === undefined ? undefined : await read(copy);
            if (!reading || isFailure(reading))
                throw error;
            return { reading, at, failure: error.code };
        }
    }
}
const isPartial = (look) => look.whole === false;
const isFailure = (reading) => Object.hasOwn(reading, 'failure');
