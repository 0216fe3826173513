import type { ReactiveControllerHost } from 'lit';
/** A part that is sent for on its first use; the host is drawn anew when it comes, or when it cannot be had. */
export declare class Late<Part> {
    #private;
    private readonly host;
    private readonly load;
    /** The part, once it is there. */
    part: Part | undefined;
    /** It was asked for, and has not failed since. */
    asked: boolean;
    /** It could not be had: so until it is there, whatever is tried meanwhile. */
    failed: boolean;
    constructor(host: ReactiveControllerHost, load: () => Promise<Part>);
    /** Sends for it, anew where it could not be had. */
    readonly ask: () => void;
}
