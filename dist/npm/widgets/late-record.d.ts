import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Which cards of an element are open, and the late part that draws what is in them. */
export declare class LateRecord<Draw> implements ReactiveController {
    #private;
    private readonly host;
    private readonly load;
    constructor(host: ReactiveControllerHost, load: () => Promise<{
        readonly draw: Draw;
    }>);
    hostConnected(): void;
    readonly isOpen: (key: string) => boolean;
    readonly toggle: (key: string, open: boolean) => void;
    /** The function that draws; undefined while it is on its way. The first call sends for it. */
    get draw(): Draw | 'failed' | undefined;
}
