import { type TemplateResult } from 'lit';
import type { ServiceWords } from '../text/words.js';
import type { ViewContext } from './context.js';
/** The way out of a sensitive record. It stays in sight while the record is read: the opened record's styles see to it. */
export declare function quickExit({ words }: ViewContext<ServiceWords>): TemplateResult;
