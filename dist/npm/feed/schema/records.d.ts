/** Record schema of each collection, by the key it has in the root file. */
export declare const recordSchemas: {
    readonly services: import("../shape.js").Shape<{
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
    readonly events: import("../shape.js").Shape<{
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
    readonly actions: import("../shape.js").Shape<{
        id: string;
        title: string;
        summary: string;
        themes: string[];
        agreement: string;
        number?: number | undefined;
        end?: string | undefined;
        follows?: string[] | undefined;
        status?: "planned" | "in-progress" | "done" | "paused" | "abandoned" | undefined;
        context?: string | undefined;
        objectives?: string[] | undefined;
        audience?: string | undefined;
        coverage?: "all" | string[] | undefined;
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
        start?: string | undefined;
        deadlines?: {
            end: string;
            set?: string | undefined;
            reason?: string | undefined;
        }[] | undefined;
        progress?: number | undefined;
        steps?: {
            title: string;
            done?: string | true | undefined;
            deadlines?: {
                end: string;
                set?: string | undefined;
                reason?: string | undefined;
            }[] | undefined;
            due?: string | undefined;
            note?: string | undefined;
        }[] | undefined;
        indicators?: {
            name: string;
            id: string;
            values?: {
                date: string;
                value?: number | undefined;
                text?: string | undefined;
            }[] | undefined;
            definition?: string | undefined;
            source?: string | undefined;
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
        source?: {
            name: string;
            url?: string | undefined;
        } | undefined;
        updates?: {
            date: string;
            title?: string | undefined;
            status?: "planned" | "in-progress" | "done" | "paused" | "abandoned" | undefined;
            source?: string | undefined;
            text?: string | undefined;
        }[] | undefined;
        links?: {
            url: string;
            title: string;
        }[] | undefined;
        contact?: {
            phone?: string | undefined;
            email?: string | undefined;
            url?: string | undefined;
        } | undefined;
        evaluation?: {
            results?: string | undefined;
            lessons?: string | undefined;
            decision?: "continue" | "change" | "stop" | undefined;
            validated?: string | undefined;
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
    readonly notices: import("../shape.js").Shape<{
        id: string;
        text: string;
        coverage?: "all" | string[] | undefined;
        from?: string | undefined;
        until?: string | undefined;
    }>;
};
