/** All the sheets of a workbook, in the order of its tabs. */
import { ACTION_SHEETS } from './sheets-actions.js';
import { EVENT_SHEETS } from './sheets-events.js';
import { SERVICE_SHEETS } from './sheets-services.js';
import { TERRITORY_SHEETS } from './sheets-territory.js';
import type { SheetShape } from './shape.js';

export const SHEETS: readonly SheetShape[] = [
  ...SERVICE_SHEETS,
  ...EVENT_SHEETS,
  ...ACTION_SHEETS,
  ...TERRITORY_SHEETS,
];
