/** The lines of a VTIMEZONE that holds for all these instants. */
export declare function zoneLines(timeZone: string, instants: readonly number[]): string[];
