export declare const roadmapStyles: import("lit").CSSResult;
