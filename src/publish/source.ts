/**
 * What a reader of source documents is handed, and what it gives back. Everything here is plain data: the same readers
 * run in Node and in a page's worker.
 */
import type {
  Action,
  Agreement,
  CalendarEvent,
  Commune,
  HelpLine,
  Notice,
  Root,
  Service,
  Theme,
} from '../feed/types.js';

import type { Said } from './language.js';

/** A file as it was dropped or read, whole. */
export interface SourceFile {
  /** As its owner knows it, with its ending: `services-veron.xlsx`, or a path below the folder of sources. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it is, where its owner says so; else what it holds tells. */
  readonly format?: SourceFormat;
  /** What its records say of where they come from. */
  readonly source?: { readonly name: string; readonly url?: string | undefined };
  readonly license?: string;
}

/** Our own workbook, and the formats of other tools. */
export type SourceFormat =
  | 'classeur'
  | 'openagenda'
  | 'icalendar'
  | 'data-inclusion'
  | 'lieux-mediation-numerique'
  | 'france-services'
  | 'plan-actions';

/** Where something stands in a source document, as the person who wrote it can find it again. */
export interface Origin {
  readonly file: string;
  /** Name of the sheet in a workbook. */
  readonly sheet?: string;
  /** As the program shows it: the first row is 1. In a text, the line. */
  readonly row?: number;
  /** Title of the column; its letter where it has none. */
  readonly column?: string;
  /** In JSON: `events[3].timings[0].begin`. */
  readonly path?: string;
}

/**
 * `error`: the record cannot be published so, and publishing stops. `warning`: it is published without what is wrong.
 * `advice`: right, and could be better.
 */
export type Level = 'error' | 'warning' | 'advice';

/** Something that a person has to look at, said like a good compiler does: where, what, how to mend it. */
export interface Problem {
  readonly level: Level;
  /** Slug that groups problems of one sort: `unknown-theme`. */
  readonly kind: string;
  readonly place: Origin;
  /** What is written there, word for word; shown cut where it is long. */
  readonly value?: string;
  /** What is wrong, one sentence. */
  readonly message: Said;
  /** How to mend it, one sentence in the imperative. */
  readonly mend: Said;
}

/** A record in the feed's own type, and where it was found. The two are apart, so that an origin is never published. */
export interface Found<T> {
  readonly record: T;
  readonly origin: Origin;
  /** Where it is not the record's own: origin by path in the record, `contact.phone`, `timings[2].start`. */
  readonly parts?: Readonly<Record<string, Origin>>;
  /** Titles of the columns by path, where the record is a row: shared by all of a sheet. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Written down and not to be published: not any more or not yet (`draft`), or once it is agreed to (`review`). A preview shows it. */
  readonly draft?: 'draft' | 'review';
  /** Present where persons' data may go out: the paths for which a column says that the person agreed. */
  readonly agreed?: readonly string[];
}

/** All that source documents may give. What a document does not speak of is absent. */
export interface Records {
  /** Title, publisher, zone…: what the territory says of itself. */
  readonly root?: readonly Found<Partial<Root>>[];
  readonly services?: readonly Found<Service>[];
  readonly events?: readonly Found<CalendarEvent>[];
  readonly actions?: readonly Found<Action>[];
  readonly notices?: readonly Found<Notice>[];
  readonly communes?: readonly Found<Commune>[];
  readonly themes?: readonly Found<Theme>[];
  readonly agreements?: readonly Found<Agreement>[];
  readonly help?: readonly Found<HelpLine>[];
  readonly synonyms?: readonly Found<readonly string[]>[];
  readonly publicHolidays?: readonly Found<{ date: string; name: string }>[];
  readonly schoolHolidays?: readonly Found<{ name: string; from: string; to: string }>[];
}

export interface Imported {
  readonly records: Records;
  readonly problems: readonly Problem[];
}

/** What a document is judged against: it may speak of communes and themes by name, code or a foreign word. */
export interface Territory {
  readonly communes: readonly Commune[];
  readonly themes: readonly Theme[];
  /** Ids of themes by a foreign format's own code or word, as the coordinator wrote it down: `famille--garde-denfants`. */
  readonly mapping: Readonly<Record<string, readonly string[]>>;
}

export interface ImportOptions {
  readonly territory: Territory;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the territory; times without an offset are its. */
  readonly zone: string;
  /** First and last day for which recurring dates are worked out, `YYYY-MM-DD`. */
  readonly window: { readonly from: string; readonly to: string };
  /** What each record says of where it comes from, unless it says so itself. */
  readonly source?: NonNullable<SourceFile['source']>;
  readonly license?: string;
  /** Of the school holidays; by the department of its communes where absent. */
  readonly schoolZone?: 'A' | 'B' | 'C' | 'Corse';
  /** Agreement of an action that names none. */
  readonly agreement?: string;
  /** Called from time to time in long work, with what is done out of the whole (0 to 1). */
  readonly progress?: (part: number) => void;
}

/** An instant of a cell that holds a date or a time: spreadsheets know no zone, and neither does this. */
export interface CellDate {
  /** `YYYY-MM-DD`; absent in a time of day. */
  readonly day?: string;
  /** Minutes since midnight; absent in a day alone. */
  readonly minutes?: number;
}
/** A formula is the value that it had; what is empty is undefined. */
export type Cell = string | number | boolean | CellDate | undefined;

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Row by row from the first; an empty row is an empty list, so that `rows[n]` is the row that a person knows as n + 1. */
  readonly rows: readonly (readonly Cell[])[];
  /** Merged cells, from 0, ends included: the value stands in the first of them. */
  readonly merges: readonly { top: number; left: number; bottom: number; right: number }[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Why the file, or a part of it, could not be read. */
  readonly problems: readonly Problem[];
}

/** A table of text. `rows[n]` may be on another line of the file than n + 1: cells may hold several lines. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  /** Line of the file on which each row begins, from 1. */
  readonly lines: readonly number[];
  readonly delimiter: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly problems: readonly Problem[];
}
