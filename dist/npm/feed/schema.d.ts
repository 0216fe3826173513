/** Version string that every file of the format carries. */
export declare const FORMAT = "ctg-feed/1";
export declare const PlaceSchema: import("./shape.js").Shape<{
    commune: string;
    name?: string | undefined;
    address?: string | undefined;
    postalCode?: string | undefined;
    city?: string | undefined;
    latitude?: number | undefined;
    longitude?: number | undefined;
    access?: string | undefined;
}>;
export declare const HoursSchema: import("./shape.js").Shape<{
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
        reason?: string | undefined;
    }[] | undefined;
    publicHolidays?: "closed" | "open" | undefined;
    note?: string | undefined;
}>;
export declare const ServiceSchema: import("./shape.js").Shape<{
    name: string;
    id: string;
    summary: string;
    themes: string[];
    description?: string | undefined;
    category?: string | undefined;
    codes?: string[] | undefined;
    audiences?: string[] | undefined;
    ageMonths?: {
        max?: number | undefined;
        min?: number | undefined;
    } | undefined;
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
    coverage?: "all" | string[] | undefined;
    residentsOnly?: boolean | undefined;
    visits?: {
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
        start: string;
        end: string;
        note?: string | undefined;
        status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
    }[] | undefined;
    status?: "closed" | "open" | "temporarily-closed" | undefined;
    attendance?: ("in-person" | "remote" | "at-home")[] | undefined;
    hours?: {
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
            reason?: string | undefined;
        }[] | undefined;
        publicHolidays?: "closed" | "open" | undefined;
        note?: string | undefined;
    } | undefined;
    otherHours?: {
        label: string;
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
            reason?: string | undefined;
        }[] | undefined;
        publicHolidays?: "closed" | "open" | undefined;
        note?: string | undefined;
    }[] | undefined;
    appointment?: "required" | "possible" | "none" | undefined;
    validFrom?: string | undefined;
    validUntil?: string | undefined;
    replacedBy?: string | undefined;
    notice?: string | undefined;
    contact?: {
        phone?: string | undefined;
        email?: string | undefined;
        url?: string | undefined;
        booking?: string | undefined;
    } | undefined;
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
    cost?: {
        kind: "free" | "conditional" | "paid";
        details?: string | undefined;
    } | undefined;
    accessibility?: {
        url?: string | undefined;
        details?: string | undefined;
        wheelchair?: boolean | undefined;
    } | undefined;
    languages?: string[] | undefined;
    documents?: string[] | undefined;
    keywords?: string[] | undefined;
    actions?: string[] | undefined;
    verified?: string | undefined;
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
}>;
export declare const EventSchema: import("./shape.js").Shape<{
    id: string;
    summary: string;
    themes: string[];
    title: string;
    timings: {
        start: string;
        end: string;
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
        status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
        movedFrom?: string | undefined;
    }[];
    url?: string | undefined;
    description?: string | undefined;
    audiences?: string[] | undefined;
    ageMonths?: {
        max?: number | undefined;
        min?: number | undefined;
    } | undefined;
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
    coverage?: "all" | string[] | undefined;
    status?: "scheduled" | "cancelled" | "full" | "rescheduled" | "moved-online" | "postponed" | undefined;
    notice?: string | undefined;
    cost?: {
        kind: "free" | "conditional" | "paid";
        details?: string | undefined;
    } | undefined;
    accessibility?: ("hi" | "vi" | "pi" | "mi" | "ii")[] | undefined;
    actions?: string[] | undefined;
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
    online?: string | undefined;
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
    image?: {
        src: string;
        alt: string;
        credit?: string | undefined;
    } | undefined;
    organizer?: string | undefined;
    service?: string | undefined;
}>;
export declare const ActionSchema: import("./shape.js").Shape<{
    id: string;
    summary: string;
    themes: string[];
    title: string;
    agreement: string;
    number?: number | undefined;
    coverage?: "all" | string[] | undefined;
    start?: string | undefined;
    end?: string | undefined;
    status?: "planned" | "in-progress" | "done" | "paused" | "abandoned" | undefined;
    contact?: {
        phone?: string | undefined;
        email?: string | undefined;
        url?: string | undefined;
    } | undefined;
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
    follows?: string[] | undefined;
    context?: string | undefined;
    objectives?: string[] | undefined;
    audience?: string | undefined;
    lead?: {
        organization: string;
        email?: string | undefined;
        name?: string | undefined;
    } | undefined;
    partners?: string[] | undefined;
    funding?: {
        funder: string;
        planned?: number | undefined;
        year?: number | undefined;
        spent?: number | undefined;
    }[] | undefined;
    deadlines?: {
        end: string;
        reason?: string | undefined;
        set?: string | undefined;
    }[] | undefined;
    progress?: number | undefined;
    steps?: {
        title: string;
        note?: string | undefined;
        done?: string | true | undefined;
        deadlines?: {
            end: string;
            reason?: string | undefined;
            set?: string | undefined;
        }[] | undefined;
        due?: string | undefined;
    }[] | undefined;
    indicators?: {
        name: string;
        id: string;
        values?: {
            date: string;
            value?: number | undefined;
            text?: string | undefined;
        }[] | undefined;
        source?: string | undefined;
        definition?: string | undefined;
        type?: "means" | "output" | "outcome" | undefined;
        unit?: string | undefined;
        baseline?: {
            date: string;
            value?: number | undefined;
            text?: string | undefined;
        } | undefined;
        target?: {
            date?: string | undefined;
            value?: number | undefined;
            text?: string | undefined;
        } | undefined;
    }[] | undefined;
    updates?: {
        date: string;
        status?: "planned" | "in-progress" | "done" | "paused" | "abandoned" | undefined;
        source?: string | undefined;
        title?: string | undefined;
        text?: string | undefined;
    }[] | undefined;
    links?: {
        url: string;
        title: string;
    }[] | undefined;
    evaluation?: {
        results?: string | undefined;
        lessons?: string | undefined;
        decision?: "continue" | "change" | "stop" | undefined;
        validated?: string | undefined;
    } | undefined;
}>;
export declare const CommuneSchema: import("./shape.js").Shape<{
    name: string;
    code: string;
    url?: string | undefined;
    latitude?: number | undefined;
    longitude?: number | undefined;
    contact?: {
        phone?: string | undefined;
        email?: string | undefined;
        url?: string | undefined;
    } | undefined;
    postalCodes?: string[] | undefined;
    population?: number | undefined;
}>;
export declare const ThemeSchema: import("./shape.js").Shape<{
    name: string;
    id: string;
    description?: string | undefined;
    parent?: string | undefined;
}>;
export declare const NoticeSchema: import("./shape.js").Shape<{
    id: string;
    text: string;
    from?: string | undefined;
    coverage?: "all" | string[] | undefined;
    until?: string | undefined;
}>;
/** Where a split collection is: `href` is the whole; `parts` repeat its records by month or commune. */
export declare const CollectionSchema: import("./shape.js").Shape<{
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
    format: import("./shape.js").Shape<"ctg-feed/1">;
    title: import("./shape.js").Shape<string>;
    updated: import("./shape.js").Shape<string>;
    publisher: import("./shape.js").Shape<{
        name: string;
        phone?: string | undefined;
        email?: string | undefined;
        url?: string | undefined;
        siren?: string | undefined;
    }>;
    license: import("./shape.js").Optional<string>;
    demo: import("./shape.js").Optional<boolean>;
    language: import("./shape.js").Optional<string>;
    timeZone: import("./shape.js").Optional<string>;
    agreements: import("./shape.js").Shape<{
        id: string;
        start: string;
        end: string;
        title: string;
        url?: string | undefined;
        themes?: string[] | undefined;
        extendedTo?: string | undefined;
    }[]>;
    publicHolidays: import("./shape.js").Optional<{
        name: string;
        date: string;
    }[]>;
    schoolHolidays: import("./shape.js").Optional<{
        name: string;
        from: string;
        to: string;
    }[]>;
    holidaysUntil: import("./shape.js").Optional<string>;
    help: import("./shape.js").Optional<{
        phone: string;
        name: string;
        url?: string | undefined;
        themes?: string[] | undefined;
        hours?: string | undefined;
    }[]>;
    communes: import("./shape.js").Shape<{
        name: string;
        code: string;
        url?: string | undefined;
        latitude?: number | undefined;
        longitude?: number | undefined;
        contact?: {
            phone?: string | undefined;
            email?: string | undefined;
            url?: string | undefined;
        } | undefined;
        postalCodes?: string[] | undefined;
        population?: number | undefined;
    }[]>;
    themes: import("./shape.js").Shape<{
        name: string;
        id: string;
        description?: string | undefined;
        parent?: string | undefined;
    }[]>;
    synonyms: import("./shape.js").Optional<string[][]>;
    calendars: import("./shape.js").Optional<{
        href: string;
        domain?: string | undefined;
    }>;
};
export declare const RootSchema: import("./shape.js").Shape<{
    themes: {
        name: string;
        id: string;
        description?: string | undefined;
        parent?: string | undefined;
    }[];
    updated: string;
    title: string;
    format: "ctg-feed/1";
    publisher: {
        name: string;
        phone?: string | undefined;
        email?: string | undefined;
        url?: string | undefined;
        siren?: string | undefined;
    };
    agreements: {
        id: string;
        start: string;
        end: string;
        title: string;
        url?: string | undefined;
        themes?: string[] | undefined;
        extendedTo?: string | undefined;
    }[];
    communes: {
        name: string;
        code: string;
        url?: string | undefined;
        latitude?: number | undefined;
        longitude?: number | undefined;
        contact?: {
            phone?: string | undefined;
            email?: string | undefined;
            url?: string | undefined;
        } | undefined;
        postalCodes?: string[] | undefined;
        population?: number | undefined;
    }[];
    publicHolidays?: {
        name: string;
        date: string;
    }[] | undefined;
    license?: string | undefined;
    demo?: boolean | undefined;
    language?: string | undefined;
    timeZone?: string | undefined;
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
/** Record schema of each collection, by the key it has in the root file. */
export declare const recordSchemas: {
    readonly services: import("./shape.js").Shape<{
        name: string;
        id: string;
        summary: string;
        themes: string[];
        description?: string | undefined;
        category?: string | undefined;
        codes?: string[] | undefined;
        audiences?: string[] | undefined;
        ageMonths?: {
            max?: number | undefined;
            min?: number | undefined;
        } | undefined;
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
        coverage?: "all" | string[] | undefined;
        residentsOnly?: boolean | undefined;
        visits?: {
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
            start: string;
            end: string;
            note?: string | undefined;
            status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
        }[] | undefined;
        status?: "closed" | "open" | "temporarily-closed" | undefined;
        attendance?: ("in-person" | "remote" | "at-home")[] | undefined;
        hours?: {
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
                reason?: string | undefined;
            }[] | undefined;
            publicHolidays?: "closed" | "open" | undefined;
            note?: string | undefined;
        } | undefined;
        otherHours?: {
            label: string;
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
                reason?: string | undefined;
            }[] | undefined;
            publicHolidays?: "closed" | "open" | undefined;
            note?: string | undefined;
        }[] | undefined;
        appointment?: "required" | "possible" | "none" | undefined;
        validFrom?: string | undefined;
        validUntil?: string | undefined;
        replacedBy?: string | undefined;
        notice?: string | undefined;
        contact?: {
            phone?: string | undefined;
            email?: string | undefined;
            url?: string | undefined;
            booking?: string | undefined;
        } | undefined;
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
        cost?: {
            kind: "free" | "conditional" | "paid";
            details?: string | undefined;
        } | undefined;
        accessibility?: {
            url?: string | undefined;
            details?: string | undefined;
            wheelchair?: boolean | undefined;
        } | undefined;
        languages?: string[] | undefined;
        documents?: string[] | undefined;
        keywords?: string[] | undefined;
        actions?: string[] | undefined;
        verified?: string | undefined;
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
    }>;
    readonly events: import("./shape.js").Shape<{
        id: string;
        summary: string;
        themes: string[];
        title: string;
        timings: {
            start: string;
            end: string;
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
            status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
            movedFrom?: string | undefined;
        }[];
        url?: string | undefined;
        description?: string | undefined;
        audiences?: string[] | undefined;
        ageMonths?: {
            max?: number | undefined;
            min?: number | undefined;
        } | undefined;
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
        coverage?: "all" | string[] | undefined;
        status?: "scheduled" | "cancelled" | "full" | "rescheduled" | "moved-online" | "postponed" | undefined;
        notice?: string | undefined;
        cost?: {
            kind: "free" | "conditional" | "paid";
            details?: string | undefined;
        } | undefined;
        accessibility?: ("hi" | "vi" | "pi" | "mi" | "ii")[] | undefined;
        actions?: string[] | undefined;
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
        online?: string | undefined;
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
        image?: {
            src: string;
            alt: string;
            credit?: string | undefined;
        } | undefined;
        organizer?: string | undefined;
        service?: string | undefined;
    }>;
    readonly actions: import("./shape.js").Shape<{
        id: string;
        summary: string;
        themes: string[];
        title: string;
        agreement: string;
        number?: number | undefined;
        coverage?: "all" | string[] | undefined;
        start?: string | undefined;
        end?: string | undefined;
        status?: "planned" | "in-progress" | "done" | "paused" | "abandoned" | undefined;
        contact?: {
            phone?: string | undefined;
            email?: string | undefined;
            url?: string | undefined;
        } | undefined;
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
        follows?: string[] | undefined;
        context?: string | undefined;
        objectives?: string[] | undefined;
        audience?: string | undefined;
        lead?: {
            organization: string;
            email?: string | undefined;
            name?: string | undefined;
        } | undefined;
        partners?: string[] | undefined;
        funding?: {
            funder: string;
            planned?: number | undefined;
            year?: number | undefined;
            spent?: number | undefined;
        }[] | undefined;
        deadlines?: {
            end: string;
            reason?: string | undefined;
            set?: string | undefined;
        }[] | undefined;
        progress?: number | undefined;
        steps?: {
            title: string;
            note?: string | undefined;
            done?: string | true | undefined;
            deadlines?: {
                end: string;
                reason?: string | undefined;
                set?: string | undefined;
            }[] | undefined;
            due?: string | undefined;
        }[] | undefined;
        indicators?: {
            name: string;
            id: string;
            values?: {
                date: string;
                value?: number | undefined;
                text?: string | undefined;
            }[] | undefined;
            source?: string | undefined;
            definition?: string | undefined;
            type?: "means" | "output" | "outcome" | undefined;
            unit?: string | undefined;
            baseline?: {
                date: string;
                value?: number | undefined;
                text?: string | undefined;
            } | undefined;
            target?: {
                date?: string | undefined;
                value?: number | undefined;
                text?: string | undefined;
            } | undefined;
        }[] | undefined;
        updates?: {
            date: string;
            status?: "planned" | "in-progress" | "done" | "paused" | "abandoned" | undefined;
            source?: string | undefined;
            title?: string | undefined;
            text?: string | undefined;
        }[] | undefined;
        links?: {
            url: string;
            title: string;
        }[] | undefined;
        evaluation?: {
            results?: string | undefined;
            lessons?: string | undefined;
            decision?: "continue" | "change" | "stop" | undefined;
            validated?: string | undefined;
        } | undefined;
    }>;
    readonly notices: import("./shape.js").Shape<{
        id: string;
        text: string;
        from?: string | undefined;
        coverage?: "all" | string[] | undefined;
        until?: string | undefined;
    }>;
};
/** The whole root file, as published in `ctg-feed-1.schema.json`. */
export declare const feedFileEntries: {
    notices: import("./shape.js").Optional<{
        href: string;
        count?: number | undefined;
        parts?: {
            href: string;
            commune?: string | undefined;
            from?: string | undefined;
            to?: string | undefined;
        }[] | undefined;
    } | {
        id: string;
        text: string;
        from?: string | undefined;
        coverage?: "all" | string[] | undefined;
        until?: string | undefined;
    }[]>;
    services: import("./shape.js").Optional<{
        href: string;
        count?: number | undefined;
        parts?: {
            href: string;
            commune?: string | undefined;
            from?: string | undefined;
            to?: string | undefined;
        }[] | undefined;
    } | {
        name: string;
        id: string;
        summary: string;
        themes: string[];
        description?: string | undefined;
        category?: string | undefined;
        codes?: string[] | undefined;
        audiences?: string[] | undefined;
        ageMonths?: {
            max?: number | undefined;
            min?: number | undefined;
        } | undefined;
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
        coverage?: "all" | string[] | undefined;
        residentsOnly?: boolean | undefined;
        visits?: {
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
            start: string;
            end: string;
            note?: string | undefined;
            status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
        }[] | undefined;
        status?: "closed" | "open" | "temporarily-closed" | undefined;
        attendance?: ("in-person" | "remote" | "at-home")[] | undefined;
        hours?: {
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
                reason?: string | undefined;
            }[] | undefined;
            publicHolidays?: "closed" | "open" | undefined;
            note?: string | undefined;
        } | undefined;
        otherHours?: {
            label: string;
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
                reason?: string | undefined;
            }[] | undefined;
            publicHolidays?: "closed" | "open" | undefined;
            note?: string | undefined;
        }[] | undefined;
        appointment?: "required" | "possible" | "none" | undefined;
        validFrom?: string | undefined;
        validUntil?: string | undefined;
        replacedBy?: string | undefined;
        notice?: string | undefined;
        contact?: {
            phone?: string | undefined;
            email?: string | undefined;
            url?: string | undefined;
            booking?: string | undefined;
        } | undefined;
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
        cost?: {
            kind: "free" | "conditional" | "paid";
            details?: string | undefined;
        } | undefined;
        accessibility?: {
            url?: string | undefined;
            details?: string | undefined;
            wheelchair?: boolean | undefined;
        } | undefined;
        languages?: string[] | undefined;
        documents?: string[] | undefined;
        keywords?: string[] | undefined;
        actions?: string[] | undefined;
        verified?: string | undefined;
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
    }[]>;
    events: import("./shape.js").Optional<{
        href: string;
        count?: number | undefined;
        parts?: {
            href: string;
            commune?: string | undefined;
            from?: string | undefined;
            to?: string | undefined;
        }[] | undefined;
    } | {
        id: string;
        summary: string;
        themes: string[];
        title: string;
        timings: {
            start: string;
            end: string;
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
            status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
            movedFrom?: string | undefined;
        }[];
        url?: string | undefined;
        description?: string | undefined;
        audiences?: string[] | undefined;
        ageMonths?: {
            max?: number | undefined;
            min?: number | undefined;
        } | undefined;
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
        coverage?: "all" | string[] | undefined;
        status?: "scheduled" | "cancelled" | "full" | "rescheduled" | "moved-online" | "postponed" | undefined;
        notice?: string | undefined;
        cost?: {
            kind: "free" | "conditional" | "paid";
            details?: string | undefined;
        } | undefined;
        accessibility?: ("hi" | "vi" | "pi" | "mi" | "ii")[] | undefined;
        actions?: string[] | undefined;
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
        online?: string | undefined;
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
        image?: {
            src: string;
            alt: string;
            credit?: string | undefined;
        } | undefined;
        organizer?: string | undefined;
        service?: string | undefined;
    }[]>;
    actions: import("./shape.js").Optional<{
        href: string;
        count?: number | undefined;
        parts?: {
            href: string;
            commune?: string | undefined;
            from?: string | undefined;
            to?: string | undefined;
        }[] | undefined;
    } | {
        id: string;
        summary: string;
        themes: string[];
        title: string;
        agreement: string;
        number?: number | undefined;
        coverage?: "all" | string[] | undefined;
        start?: string | undefined;
        end?: string | undefined;
        status?: "planned" | "in-progress" | "done" | "paused" | "abandoned" | undefined;
        contact?: {
            phone?: string | undefined;
            email?: string | undefined;
            url?: string | undefined;
        } | undefined;
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
        follows?: string[] | undefined;
        context?: string | undefined;
        objectives?: string[] | undefined;
        audience?: string | undefined;
        lead?: {
            organization: string;
            email?: string | undefined;
            name?: string | undefined;
        } | undefined;
        partners?: string[] | undefined;
        funding?: {
            funder: string;
            planned?: number | undefined;
            year?: number | undefined;
            spent?: number | undefined;
        }[] | undefined;
        deadlines?: {
            end: string;
            reason?: string | undefined;
            set?: string | undefined;
        }[] | undefined;
        progress?: number | undefined;
        steps?: {
            title: string;
            note?: string | undefined;
            done?: string | true | undefined;
            deadlines?: {
                end: string;
                reason?: string | undefined;
                set?: string | undefined;
            }[] | undefined;
            due?: string | undefined;
        }[] | undefined;
        indicators?: {
            name: string;
            id: string;
            values?: {
                date: string;
                value?: number | undefined;
                text?: string | undefined;
            }[] | undefined;
            source?: string | undefined;
            definition?: string | undefined;
            type?: "means" | "output" | "outcome" | undefined;
            unit?: string | undefined;
            baseline?: {
                date: string;
                value?: number | undefined;
                text?: string | undefined;
            } | undefined;
            target?: {
                date?: string | undefined;
                value?: number | undefined;
                text?: string | undefined;
            } | undefined;
        }[] | undefined;
        updates?: {
            date: string;
            status?: "planned" | "in-progress" | "done" | "paused" | "abandoned" | undefined;
            source?: string | undefined;
            title?: string | undefined;
            text?: string | undefined;
        }[] | undefined;
        links?: {
            url: string;
            title: string;
        }[] | undefined;
        evaluation?: {
            results?: string | undefined;
            lessons?: string | undefined;
            decision?: "continue" | "change" | "stop" | undefined;
            validated?: string | undefined;
        } | undefined;
    }[]>;
    format: import("./shape.js").Shape<"ctg-feed/1">;
    title: import("./shape.js").Shape<string>;
    updated: import("./shape.js").Shape<string>;
    publisher: import("./shape.js").Shape<{
        name: string;
        phone?: string | undefined;
        email?: string | undefined;
        url?: string | undefined;
        siren?: string | undefined;
    }>;
    license: import("./shape.js").Optional<string>;
    demo: import("./shape.js").Optional<boolean>;
    language: import("./shape.js").Optional<string>;
    timeZone: import("./shape.js").Optional<string>;
    agreements: import("./shape.js").Shape<{
        id: string;
        start: string;
        end: string;
        title: string;
        url?: string | undefined;
        themes?: string[] | undefined;
        extendedTo?: string | undefined;
    }[]>;
    publicHolidays: import("./shape.js").Optional<{
        name: string;
        date: string;
    }[]>;
    schoolHolidays: import("./shape.js").Optional<{
        name: string;
        from: string;
        to: string;
    }[]>;
    holidaysUntil: import("./shape.js").Optional<string>;
    help: import("./shape.js").Optional<{
        phone: string;
        name: string;
        url?: string | undefined;
        themes?: string[] | undefined;
        hours?: string | undefined;
    }[]>;
    communes: import("./shape.js").Shape<{
        name: string;
        code: string;
        url?: string | undefined;
        latitude?: number | undefined;
        longitude?: number | undefined;
        contact?: {
            phone?: string | undefined;
            email?: string | undefined;
            url?: string | undefined;
        } | undefined;
        postalCodes?: string[] | undefined;
        population?: number | undefined;
    }[]>;
    themes: import("./shape.js").Shape<{
        name: string;
        id: string;
        description?: string | undefined;
        parent?: string | undefined;
    }[]>;
    synonyms: import("./shape.js").Optional<string[][]>;
    calendars: import("./shape.js").Optional<{
        href: string;
        domain?: string | undefined;
    }>;
};
