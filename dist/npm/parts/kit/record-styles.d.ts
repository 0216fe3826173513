export declare const recordStyles: string;
