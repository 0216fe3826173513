import type { Collection, CollectionName, Collections, FailureCode, Feed, Shapes } from '../feed/types.js';
import type { Environment } from './environment.js';
export declare class Loader {
    #private;
    private readonly url;
    private readonly environment;
    /** Keep copies, and use them when the network fails. */
    offline: boolean;
    constructor(url: string, environment: Environment);
    bring(shapes: Shapes): void;
    /**
     * Loads and reads the root file, and asks for the files of these collections before it has read it. `mayCopy`: a copy
     * will do, where copies are kept.
     */
    loadRoot(notBefore: number, mayCopy: boolean, ahead: Iterable<CollectionName>): Promise<{
        feed: Feed;
        at: number;
        failure: FailureCode | undefined;
    }>;
    /** Loads and reads a collection: from its file, or from what there is of the root file. */
    loadRecords<Name extends CollectionName>(name: Name, split: Pick<Collection, 'href'>, notBefore: number, mayCopy: boolean): Promise<{
        records: readonly Collections[Name][];
        failure: FailureCode | undefined;
    }>;
    /** A new feed with the records of a collection. */
    add<Name extends CollectionName>(feed: Feed, name: Name, records: readonly Collections[Name][], split: Collection): Promise<Feed>;
}
