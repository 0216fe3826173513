/** Which services of a territory are there today. */
import type { Feed, Service } from '../feed/types.js';
/** The services that are there today; those that have closed stay, and are said to be. */
export declare function validServices(feed: Feed, now: number): Service[];
/**
 * The service of an id as it stands today: past its `validUntil` its successor, so that an old address shows the new
 * place. A chain of successors is followed; a circle ends where it began.
 */
export declare function currentService(feed: Feed, id: string, now: number): Service | undefined;
