/** How much of a document is read. A territory's own is a hundredth of it; past it someone has made a mistake, or a trap. */
export const MAX_FILE_BYTES = 50_000_000;
/** Of what a workbook unfolds to, all of its parts together. */
export const MAX_UNFOLDED_BYTES = 400_000_000;
export const MAX_ROWS = 100_000;
/** What stands further right was left there by mistake. */
export const MAX_COLUMNS = 512;
/** Excel's own limit. */
export const MAX_CELL_LENGTH = 32_767;
