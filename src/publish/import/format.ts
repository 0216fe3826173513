import type { Imported, ImportOptions, SourceFile, SourceFormat } from '../source.js';
import type { Content } from './content.js';

export interface Input {
  readonly file: SourceFile;
  readonly content: Content;
  readonly options: ImportOptions;
}

/** A format of other tools. Adding one is a file of its own and a line in `index.ts`. */
export interface Format {
  readonly id: Exclude<SourceFormat, 'classeur'>;
  /** As a person calls it. */
  readonly title: () => string;
  /** By what the file holds, never by its name. */
  readonly recognises: (content: Content) => boolean;
  readonly read: (input: Input) => Imported | Promise<Imported>;
}
