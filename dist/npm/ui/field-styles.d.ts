export declare const fieldStyles: import("lit").CSSResult;
