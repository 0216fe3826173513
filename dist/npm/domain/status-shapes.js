/** A shape beside the words, so that a status does not hang on colour. */
export const STATUS_SHAPES = {
    planned: '○',
    'in-progress': '◑',
    done: '✓',
    paused: '‖',
    abandoned: '×',
    unknown: '–',
};
