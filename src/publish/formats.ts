/** The formats of other tools, by what tells one. What none of them claims is read as a workbook of ours. */
import type { Importer, SourceFile } from './source.js';

export interface Format {
  readonly name: string;
  readonly recognises: (file: SourceFile) => boolean;
  readonly read: Importer;
}

const FORMATS: readonly Format[] = [];

export const formatOf = (file: SourceFile): Format | undefined => FORMATS.find(({ recognises }) => recognises(file));
