/** What the page and its worker say to each other. */
import type { Diff } from '../../publish/build/diff.js';
import type { Origin, Problem } from '../../publish/source.js';
import type { SeenCell } from '../../publish/book/row.js';

export interface Dropped {
  /** Path below what was dropped: `communes/veron.xlsx`. */
  readonly name: string;
  readonly file: File;
}

export interface Job {
  readonly files: readonly Dropped[];
  /** Epoch ms. */
  readonly now: number;
  /** Absolute address of the feed that is online; empty: compare with nothing. */
  readonly online: string;
  readonly accept: readonly string[];
  readonly preview: boolean;
}
export type Asked =
  | { readonly type: 'publish'; readonly job: Job }
  | { readonly type: 'zip' }
  | { readonly type: 'row'; readonly place: Origin };

export interface Result {
  readonly problems: readonly Problem[];
  readonly diff?: Diff;
  /** What was found at the address of the feed that is online. */
  readonly online: 'read' | 'none' | 'unreadable' | 'not-asked';
  /** Files of the publication; 0 where it must not be published. */
  readonly count: number;
  /** The whole feed, as the widgets read it. */
  readonly feed: string;
  readonly title: string;
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  readonly counts: Readonly<Record<'services' | 'events' | 'actions', number>>;
}
export type Told =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly step: string }
  | { readonly type: 'done'; readonly result: Result }
  /** Undefined where the document has no such row. */
  | { readonly type: 'row'; readonly place: Origin; readonly cells: readonly SeenCell[] | undefined }
  | { readonly type: 'zipping'; readonly count: number }
  | { readonly type: 'zip'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly message: string };
