/** The look of what stands around a month or a list. */
export declare const calendarStyles: import("lit").CSSResult;
