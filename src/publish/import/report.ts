/** Problems of one file, said to the person who has to mend them. */
import type { Level, Origin, Problem } from '../source.js';
import { say, type Said } from '../language.js';

const LONGEST_VALUE = 200;

export class Report {
  readonly problems: Problem[] = [];
  constructor(private readonly file: string) {}

  /** Where something stands in this file. */
  at(place: Omit<Origin, 'file'>): Origin {
    return { file: this.file, ...place };
  }

  add(
    level: Level,
    kind: string,
    place: Omit<Origin, 'file'>,
    [message, mend]: readonly [Said, Said],
    value?: unknown,
  ): void {
    const shown = typeof value === 'string' ? value : value === undefined ? undefined : JSON.stringify(value);
    this.problems.push({
      level,
      kind,
      place: this.at(place),
      message,
      mend,
      ...(shown && { value: shown.length > LONGEST_VALUE ? `${shown.slice(0, LONGEST_VALUE)}…` : shown }),
    });
  }
}

/** « …\u00a0» around what a person wrote. */
export const quoted = (text: string) =>
  say(
    `«\u00a0${text.length > 60 ? `${text.slice(0, 60)}…` : text}\u00a0»`,
    `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`,
  );
