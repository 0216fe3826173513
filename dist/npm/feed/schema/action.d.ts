export declare const LooseDay: import("../shape.js").Shape<string>;
export declare const ActionSchema: import("../shape.js").Shape<{
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
