export declare const monthStyles: string;
