export declare const Clock: import("../shape.js").Shape<string>;
export declare const ClockEnd: import("../shape.js").Shape<string>;
export declare const HoursSchema: import("../shape.js").Shape<{
    note?: string | undefined;
    publicHolidays?: "closed" | "open" | undefined;
    week?: {
        mo?: [string, string][] | undefined;
        tu?: [string, string][] | undefined;
        we?: [string, string][] | undefined;
        th?: [string, string][] | undefined;
        fr?: [string, string][] | undefined;
        sa?: [string, string][] | undefined;
        su?: [string, string][] | undefined;
    } | undefined;
    exceptions?: {
        from: string;
        to: string;
        reason?: string | undefined;
        week?: {
            mo?: [string, string][] | undefined;
            tu?: [string, string][] | undefined;
            we?: [string, string][] | undefined;
            th?: [string, string][] | undefined;
            fr?: [string, string][] | undefined;
            sa?: [string, string][] | undefined;
            su?: [string, string][] | undefined;
        } | undefined;
        ranges?: [string, string][] | undefined;
    }[] | undefined;
}>;
export declare const ServiceSchema: import("../shape.js").Shape<{
    name: string;
    id: string;
    summary: string;
    themes: string[];
    status?: "closed" | "open" | "temporarily-closed" | undefined;
    coverage?: "all" | string[] | undefined;
    source?: {
        name: string;
        url?: string | undefined;
    } | undefined;
    contact?: {
        phone?: string | undefined;
        email?: string | undefined;
        url?: string | undefined;
        booking?: string | undefined;
    } | undefined;
    owner?: {
        email?: string | undefined;
        name?: string | undefined;
    } | undefined;
    license?: string | undefined;
    updated?: string | undefined;
    lang?: string | undefined;
    easyRead?: string | undefined;
    place?: {
        commune: string;
        name?: string | undefined;
        address?: string | undefined;
        postalCode?: string | undefined;
        city?: string | undefined;
        latitude?: number | undefined;
        longitude?: number | undefined;
        access?: string | undefined;
    } | undefined;
    description?: string | undefined;
    notice?: string | undefined;
    cost?: {
        kind: "free" | "conditional" | "paid";
        details?: string | undefined;
    } | undefined;
    ageMonths?: {
        max?: number | undefined;
        min?: number | undefined;
    } | undefined;
    audiences?: string[] | undefined;
    accessibility?: {
        url?: string | undefined;
        details?: string | undefined;
        wheelchair?: boolean | undefined;
    } | undefined;
    actions?: string[] | undefined;
    hours?: {
        note?: string | undefined;
        publicHolidays?: "closed" | "open" | undefined;
        week?: {
            mo?: [string, string][] | undefined;
            tu?: [string, string][] | undefined;
            we?: [string, string][] | undefined;
            th?: [string, string][] | undefined;
            fr?: [string, string][] | undefined;
            sa?: [string, string][] | undefined;
            su?: [string, string][] | undefined;
        } | undefined;
        exceptions?: {
            from: string;
            to: string;
            reason?: string | undefined;
            week?: {
                mo?: [string, string][] | undefined;
                tu?: [string, string][] | undefined;
                we?: [string, string][] | undefined;
                th?: [string, string][] | undefined;
                fr?: [string, string][] | undefined;
                sa?: [string, string][] | undefined;
                su?: [string, string][] | undefined;
            } | undefined;
            ranges?: [string, string][] | undefined;
        }[] | undefined;
    } | undefined;
    category?: string | undefined;
    codes?: string[] | undefined;
    residentsOnly?: boolean | undefined;
    visits?: {
        end: string;
        start: string;
        place: {
            commune: string;
            name?: string | undefined;
            address?: string | undefined;
            postalCode?: string | undefined;
            city?: string | undefined;
            latitude?: number | undefined;
            longitude?: number | undefined;
            access?: string | undefined;
        };
        status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
        note?: string | undefined;
    }[] | undefined;
    attendance?: ("in-person" | "remote" | "at-home")[] | undefined;
    otherHours?: {
        label: string;
        note?: string | undefined;
        publicHolidays?: "closed" | "open" | undefined;
        week?: {
            mo?: [string, string][] | undefined;
            tu?: [string, string][] | undefined;
            we?: [string, string][] | undefined;
            th?: [string, string][] | undefined;
            fr?: [string, string][] | undefined;
            sa?: [string, string][] | undefined;
            su?: [string, string][] | undefined;
        } | undefined;
        exceptions?: {
            from: string;
            to: string;
            reason?: string | undefined;
            week?: {
                mo?: [string, string][] | undefined;
                tu?: [string, string][] | undefined;
                we?: [string, string][] | undefined;
                th?: [string, string][] | undefined;
                fr?: [string, string][] | undefined;
                sa?: [string, string][] | undefined;
                su?: [string, string][] | undefined;
            } | undefined;
            ranges?: [string, string][] | undefined;
        }[] | undefined;
    }[] | undefined;
    appointment?: "required" | "possible" | "none" | undefined;
    validFrom?: string | undefined;
    validUntil?: string | undefined;
    replacedBy?: string | undefined;
    availability?: {
        state: "full" | "places" | "waiting-list";
        asOf: string;
        note?: string | undefined;
    } | undefined;
    admission?: string | undefined;
    sensitive?: boolean | undefined;
    identifiers?: {
        siret?: string | undefined;
        rna?: string | undefined;
        finess?: string | undefined;
    } | undefined;
    languages?: string[] | undefined;
    documents?: string[] | undefined;
    keywords?: string[] | undefined;
    verified?: string | undefined;
}>;
