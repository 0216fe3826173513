export declare const Summary: import("../shape.js").Shape<string>;
export declare const Cost: import("../shape.js").Shape<{
    kind: "free" | "conditional" | "paid";
    details?: string | undefined;
}>;
export declare const AgeMonths: import("../shape.js").Shape<{
    max?: number | undefined;
    min?: number | undefined;
}>;
export declare const PlaceSchema: import("../shape.js").Shape<{
    commune: string;
    name?: string | undefined;
    address?: string | undefined;
    postalCode?: string | undefined;
    city?: string | undefined;
    latitude?: number | undefined;
    longitude?: number | undefined;
    access?: string | undefined;
}>;
