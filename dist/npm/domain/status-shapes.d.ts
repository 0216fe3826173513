import type { ActionStatus } from '../feed/types.js';
/** A shape beside the words, so that a status does not hang on colour. */
export declare const STATUS_SHAPES: Record<ActionStatus | 'unknown', string>;
