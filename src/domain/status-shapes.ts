import type { ActionStatus } from '../feed/types.js';

/** A shape beside the words, so that a status does not hang on colour. */
export const STATUS_SHAPES: Record<ActionStatus | 'unknown', string> = {
  planned: '○',
  'in-progress': '◑',
  done: '✓',
  paused: '‖',
  abandoned: '×',
  unknown: '–',
};
