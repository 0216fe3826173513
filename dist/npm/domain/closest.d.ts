/** Result of looking for a thing by what a person typed. */
export type Found<K extends string, T> = {
    [key in K]: T;
} | {
    unknown: string;
    suggestion?: T;
};
/**
 * What was most likely meant by a text that names nothing: the only one whose name begins so, else the nearest
 * name within one edit (two from 5 letters on, three from 10). A wrong guess is worse than none.
 */
export declare function closest<T>(text: string, candidates: readonly T[], nameOf: (candidate: T) => string): T | undefined;
