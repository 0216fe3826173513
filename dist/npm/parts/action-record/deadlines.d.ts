import { type Deadline } from '../../domain/deadlines.js';
import type { Drawing } from './drawing.js';
/** Each deadline that was ever set, when and why; nothing where none was moved. `holds` are words on the last. */
export declare function deadlineList({ kit, context, words, action }: Drawing, end: string | undefined, history: readonly Deadline[] | undefined, holds?: string): unknown;
