/** The shapes of all records, for collections that the script of an element does not show by itself. */
export { recordSchemas as shapes } from '../feed/schema/records.js';
