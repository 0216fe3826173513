import type * as french from '../fr/offers.js';
export declare const offers: typeof french.offers;
export declare const offerRecord: typeof french.offerRecord;
