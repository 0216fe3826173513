/** What the doctor says of a publication online. */
import type { Said } from '../language.js';
import type { Level } from '../source.js';

/** Web servers for which the doctor knows what to write; `shared` is a hosting without access to the server's files. */
export const SERVERS = ['apache', 'nginx', 'caddy', 'shared'] as const;
export type Server = (typeof SERVERS)[number];

export interface Finding {
  /** `good` is what was looked at and is as it should be. */
  readonly level: Level | 'good';
  /** Slug that groups findings of one sort: `no-cors`. */
  readonly kind: string;
  /** What it is about: an address, or a JSON path in the feed. */
  readonly place: string;
  /** One or two sentences. */
  readonly message: Said;
  /** What to do, whatever the host. */
  readonly mend?: Said;
  /** What to write on each server, where the server has to change. */
  readonly recipes?: Readonly<Record<Server, string>>;
}

/** Findings of one look, in the order in which they were made. */
export type Look = readonly Finding[];

export const good = (kind: string, place: string, message: Said): Finding => ({
  level: 'good',
  kind,
  place,
  message,
});
