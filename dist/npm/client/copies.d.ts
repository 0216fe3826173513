import type { Environment } from './environment.js';
/** Keeps a document. Where storage is refused or full nothing is kept, and nothing is said. */
export declare function keepCopy(environment: Environment, url: string, json: unknown): Promise<void>;
/** The document that was kept of an address, if there is one. */
export declare function readCopy(environment: Environment, url: string): Promise<unknown>;
