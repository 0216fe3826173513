export declare const NoticeSchema: import("../shape.js").Shape<{
    id: string;
    text: string;
    coverage?: "all" | string[] | undefined;
    from?: string | undefined;
    until?: string | undefined;
}>;
