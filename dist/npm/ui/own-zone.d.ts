/** The visitor's time zone. Asked once: each answer of the browser takes as long as drawing a day. */
export declare const ownZone: () => string;
