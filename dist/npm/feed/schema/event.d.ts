export declare const EventSchema: import("../shape.js").Shape<{
    id: string;
    title: string;
    summary: string;
    themes: string[];
    timings: {
        end: string;
        start: string;
        status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
        note?: string | undefined;
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
        movedFrom?: string | undefined;
    }[];
    url?: string | undefined;
    status?: "scheduled" | "cancelled" | "full" | "rescheduled" | "moved-online" | "postponed" | undefined;
    coverage?: "all" | string[] | undefined;
    source?: {
        name: string;
        url?: string | undefined;
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
    online?: string | undefined;
    notice?: string | undefined;
    registration?: {
        phone?: string | undefined;
        email?: string | undefined;
        url?: string | undefined;
        required?: boolean | undefined;
        deadline?: string | undefined;
        waitingList?: boolean | undefined;
    } | undefined;
    capacity?: {
        total?: number | undefined;
        remaining?: number | undefined;
    } | undefined;
    series?: {
        id: string;
        title: string;
    } | undefined;
    sequence?: number | undefined;
    cost?: {
        kind: "free" | "conditional" | "paid";
        details?: string | undefined;
    } | undefined;
    ageMonths?: {
        max?: number | undefined;
        min?: number | undefined;
    } | undefined;
    audiences?: string[] | undefined;
    accessibility?: ("hi" | "vi" | "pi" | "mi" | "ii")[] | undefined;
    image?: {
        src: string;
        alt: string;
        credit?: string | undefined;
    } | undefined;
    organizer?: string | undefined;
    service?: string | undefined;
    actions?: string[] | undefined;
}>;
