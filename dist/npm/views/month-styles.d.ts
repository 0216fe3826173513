export declare const monthStyles: import("lit").CSSResult;
