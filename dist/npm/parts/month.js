/** The month of a calendar: sent for with the feed where one is to be shown; a phone shows a list. */
export { draw } from './month/view.js';
export { monthStyles as styles } from './month/styles.js';
