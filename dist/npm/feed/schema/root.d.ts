/** Version string that every file of the format carries. */
export declare const FORMAT = "ctg-feed/1";
export declare const CommuneSchema: import("../shape.js").Shape<{
    name: string;
    code: string;
    url?: string | undefined;
    contact?: {
        phone?: string | undefined;
        email?: string | undefined;
        url?: string | undefined;
    } | undefined;
    latitude?: number | undefined;
    longitude?: number | undefined;
    postalCodes?: string[] | undefined;
    population?: number | undefined;
}>;
export declare const ThemeSchema: import("../shape.js").Shape<{
    name: string;
    id: string;
    description?: string | undefined;
    parent?: string | undefined;
}>;
/** Where a split collection is: `href` is the whole; `parts` repeat its records by month or commune. */
export declare const CollectionSchema: import("../shape.js").Shape<{
    href: string;
    count?: number | undefined;
    parts?: {
        href: string;
        commune?: string | undefined;
        from?: string | undefined;
        to?: string | undefined;
    }[] | undefined;
}>;
/** The root file without its collections. */
export declare const rootEntries: {
    format: import("../shape.js").Shape<"ctg-feed/1">;
    title: import("../shape.js").Shape<string>;
    updated: import("../shape.js").Shape<string>;
    publisher: import("../shape.js").Shape<{
        name: string;
        phone?: string | undefined;
        email?: string | undefined;
        url?: string | undefined;
        siren?: string | undefined;
    }>;
    license: import("../shape.js").Optional<string>;
    demo: import("../shape.js").Optional<boolean>;
    language: import("../shape.js").Optional<string>;
    timeZone: import("../shape.js").Optional<string>;
    agreements: import("../shape.js").Shape<{
        end: string;
        id: string;
        title: string;
        start: string;
        url?: string | undefined;
        themes?: string[] | undefined;
        extendedTo?: string | undefined;
    }[]>;
    publicHolidays: import("../shape.js").Optional<{
        name: string;
        date: string;
    }[]>;
    schoolHolidays: import("../shape.js").Optional<{
        name: string;
        from: string;
        to: string;
    }[]>;
    holidaysUntil: import("../shape.js").Optional<string>;
    help: import("../shape.js").Optional<{
        phone: string;
        name: string;
        url?: string | undefined;
        themes?: string[] | undefined;
        hours?: string | undefined;
    }[]>;
    communes: import("../shape.js").Shape<{
        name: string;
        code: string;
        url?: string | undefined;
        contact?: {
            phone?: string | undefined;
            email?: string | undefined;
            url?: string | undefined;
        } | undefined;
        latitude?: number | undefined;
        longitude?: number | undefined;
        postalCodes?: string[] | undefined;
        population?: number | undefined;
    }[]>;
    themes: import("../shape.js").Shape<{
        name: string;
        id: string;
        description?: string | undefined;
        parent?: string | undefined;
    }[]>;
    synonyms: import("../shape.js").Optional<string[][]>;
    calendars: import("../shape.js").Optional<{
        href: string;
        domain?: string | undefined;
    }>;
};
export declare const RootSchema: import("../shape.js").Shape<{
    title: string;
    themes: {
        name: string;
        id: string;
        description?: string | undefined;
        parent?: string | undefined;
    }[];
    updated: string;
    format: "ctg-feed/1";
    publisher: {
        name: string;
        phone?: string | undefined;
        email?: string | undefined;
        url?: string | undefined;
        siren?: string | undefined;
    };
    agreements: {
        end: string;
        id: string;
        title: string;
        start: string;
        url?: string | undefined;
        themes?: string[] | undefined;
        extendedTo?: string | undefined;
    }[];
    communes: {
        name: string;
        code: string;
        url?: string | undefined;
        contact?: {
            phone?: string | undefined;
            email?: string | undefined;
            url?: string | undefined;
        } | undefined;
        latitude?: number | undefined;
        longitude?: number | undefined;
        postalCodes?: string[] | undefined;
        population?: number | undefined;
    }[];
    license?: string | undefined;
    demo?: boolean | undefined;
    language?: string | undefined;
    timeZone?: string | undefined;
    publicHolidays?: {
        name: string;
        date: string;
    }[] | undefined;
    schoolHolidays?: {
        name: string;
        from: string;
        to: string;
    }[] | undefined;
    holidaysUntil?: string | undefined;
    help?: {
        phone: string;
        name: string;
        url?: string | undefined;
        themes?: string[] | undefined;
        hours?: string | undefined;
    }[] | undefined;
    synonyms?: string[][] | undefined;
    calendars?: {
        href: string;
        domain?: string | undefined;
    } | undefined;
}>;
