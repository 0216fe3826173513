/** What the example territory's source documents (`demo/`) look like. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = Readonly<Record<string, Json | undefined>>;

export type Weekday = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su';

/** When something happens in every one of its occurrences; all clock times are the feed's zone's. */
interface RuleBase {
  /** `["20:00", "00:30"]`: an end that is not after its start is on the next day. Absent: all day. */
  readonly at?: readonly [string, string];
  /** Key in `places.json`; absent: the record's own place. */
  readonly place?: string;
  /** Said of each occurrence. */
  readonly note?: string;
  /** Days that an occurrence lasts, for camps and exhibitions; 1 where absent. */
  readonly days?: number;
  /** Days on which it does not take place. School holidays are skipped as far as they are known. */
  readonly skip?: readonly ('school-holidays' | 'public-holidays')[];
}

/** Days that are listed one by one. */
export interface DatesRule extends RuleBase {
  readonly dates: readonly string[];
}

/** Some weekdays of every week, or of every n-th week counted from the week of `from`. */
export interface WeeklyRule extends RuleBase {
  readonly every: 'week';
  readonly on: readonly Weekday[];
  readonly interval?: number;
  readonly from: string;
  /** Last possible day. */
  readonly until: string;
}

/** The n-th such weekday of every month. */
export interface MonthlyRule extends RuleBase {
  readonly every: 'month';
  readonly on: readonly Weekday[];
  /** 1 to 5; −1 is the last. */
  readonly nth: number;
  readonly from: string;
  /** Last possible day. */
  readonly until: string;
}

export type Rule = DatesRule | WeeklyRule | MonthlyRule;

/** What is different on one day. Another day or time makes it `moved`; a place alone is said by its note. */
export interface Change {
  readonly status?: 'cancelled' | 'full';
  readonly to?: string;
  readonly at?: readonly [string, string];
  readonly place?: string;
  readonly note?: string;
}

/** A service, event or action as written in its file: the feed's record, with rules instead of dated presences. */
export interface SourceRecord {
  readonly id: string;
  /** Key in `places.json`. */
  readonly place?: string;
  /** Rules that become an event's `timings`. */
  readonly when?: readonly Rule[];
  /** Rules that become a service's `visits`. */
  readonly rounds?: readonly Rule[];
  /** By the day on which the occurrence would have been. */
  readonly changes?: Readonly<Record<string, Change>>;
  readonly source?: JsonObject;
}

/** Records of one file, with the source that each of them names unless it has its own. */
export interface RecordFile {
  readonly source: JsonObject;
  readonly records: readonly SourceRecord[];
}

/** The holidays that rules may skip. */
export interface Calendar {
  readonly publicHolidays: readonly { readonly date: string; readonly name: string }[];
  readonly schoolHolidays: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly holidaysUntil: string;
}

export interface ExampleSources {
  /** The head of the feed: title, publisher, licence, the fixed instant `updated`. */
  readonly root: JsonObject & { readonly updated: string; readonly timeZone: string };
  readonly agreements: Json;
  readonly calendar: Calendar;
  readonly help: Json;
  readonly notices: readonly JsonObject[];
  readonly communes: Json;
  readonly themes: Json;
  readonly synonyms: Json;
  readonly places: Readonly<Record<string, JsonObject>>;
  readonly services: readonly RecordFile[];
  readonly events: readonly RecordFile[];
  readonly actions: readonly RecordFile[];
}
