import type { sheet, SharedWords } from '../../text/fr.js';
import type { Kit, RecordContext } from '../kit/kit.js';
type Words = SharedWords & typeof sheet;
/** @param title - As heading of the first level. */
export declare function paperHead({ html, nothing }: Kit, context: RecordContext, words: Words, title: unknown): unknown;
export declare function paperFoot({ html }: Kit, { feed }: RecordContext, words: Words): unknown;
export {};
