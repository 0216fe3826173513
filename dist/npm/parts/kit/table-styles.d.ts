export declare const tableStyles: string;
