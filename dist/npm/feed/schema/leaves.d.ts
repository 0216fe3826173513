export declare const words: (length: number) => import("../shape.js").Shape<string>;
export declare const Line: import("../shape.js").Shape<string>;
export declare const Text: import("../shape.js").Shape<string>;
export declare const Slug: import("../shape.js").Shape<string>;
/** INSEE code of a commune (Code officiel géographique): 5 characters, Corsica has a letter. */
export declare const Insee: import("../shape.js").Shape<string>;
/** A day that the Gregorian calendar has (ISO 8601): 30 February and 29 February 2026 do not match. */
export declare const day: string;
export declare const clock = "([01]\\d|2[0-3]):[0-5]\\d";
export declare const Day: import("../shape.js").Shape<string>;
/** ISO 8601 instant; the offset is required, so that it is one moment whoever reads it. */
export declare const Instant: import("../shape.js").Shape<string>;
export declare const Moment: import("../shape.js").Shape<string>;
export declare const Url: import("../shape.js").Shape<string>;
/** A URL that may be relative to the feed; a scheme other than http(s) is refused. */
export declare const Reference: import("../shape.js").Shape<string>;
export declare const Email: import("../shape.js").Shape<string>;
export declare const Count: import("../shape.js").Shape<number>;
export declare const Latitude: import("../shape.js").Shape<number>;
export declare const Longitude: import("../shape.js").Shape<number>;
export declare const Contact: import("../shape.js").Shape<{
    phone?: string | undefined;
    email?: string | undefined;
    url?: string | undefined;
}>;
export declare const Coverage: import("../shape.js").Shape<"all" | string[]>;
/** Keys that every record may carry. */
export declare const provenance: {
    source: import("../shape.js").Optional<{
        name: string;
        url?: string | undefined;
    }>;
    owner: import("../shape.js").Optional<{
        email?: string | undefined;
        name?: string | undefined;
    }>;
    license: import("../shape.js").Optional<string>;
    updated: import("../shape.js").Optional<string>;
    lang: import("../shape.js").Optional<string>;
    easyRead: import("../shape.js").Optional<string>;
};
