/** A file as a server gave it, and what it is for. */
import type { Answer } from './ask.js';
import { say } from '../language.js';

/** What a file is for decides what is asked of it. */
export type Role = 'feed' | 'script' | 'calendar' | 'table' | 'page' | 'oembed' | 'pinned';

export interface Asked {
  readonly role: Role;
  readonly answer: Answer;
  /** Status of the same request with `If-None-Match` or `If-Modified-Since`; 0 without an answer, absent where it was not made. */
  readonly conditional?: number;
}

/** A header's value; empty where there is none. */
export const header = ({ headers }: Answer, name: string): string => {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(', ') : (value ?? '')).trim();
};

/** Octets as a person reads them. */
export const kilo = (bytes: number): string =>
  bytes < 1000
    ? say(`${bytes}\u00a0octets`, `${bytes} bytes`)
    : say(
        `${(bytes / 1000).toLocaleString('fr', { maximumFractionDigits: 1 })}\u00a0ko`,
        `${(bytes / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} kB`,
      );
