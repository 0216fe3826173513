import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Says whether the element itself (not the window) is narrow. An observer and not a container query: containment
 * would let the element collapse in a flex row of the host page. What is measured is what the element draws: a page
 * may have made the element itself inline (`* { all: unset }`), and that has no width.
 */
export declare class Width implements ReactiveController {
    #private;
    private readonly host;
    private readonly limit;
    /** Below the limit; an element that is not laid out (a hidden tab) counts as narrow. */
    narrow: boolean;
    /** @param limit - Width in CSS pixels below which the element is narrow. */
    constructor(host: ReactiveControllerHost & Element, limit: number);
    hostUpdate(): void;
    hostUpdated(): void;
    hostConnected(): void;
    hostDisconnected(): void;
}
