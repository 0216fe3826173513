import type { ImportOptions } from '../../source.js';
import type { Report } from '../report.js';

export interface Context {
  readonly options: ImportOptions;
  readonly report: Report;
  readonly place: { readonly path: string } | { readonly row: number };
  readonly alone: boolean;
}
