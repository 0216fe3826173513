export declare const actionStyles: import("lit").CSSResult;
