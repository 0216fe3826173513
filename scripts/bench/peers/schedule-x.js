/** Schedule-X 4 as its documentation shows it: a month, with days that say how much more they have. */
import 'temporal-polyfill/global';
import { createCalendar, createViewMonthGrid } from '@schedule-x/calendar';
import styles from '@schedule-x/theme-default/dist/index.css?inline';
import { addStyles, defineCalendar } from './timings.js';

const { Temporal } = /** @type {any} */ (globalThis);
const ZONE = 'Europe/Paris';
const moment = (text) =>
  text.length === 10
    ? Temporal.PlainDate.from(text)
    : Temporal.Instant.fromEpochMilliseconds(Date.parse(text)).toZonedDateTimeISO(ZONE);

addStyles(styles);
defineCalendar('schedule-x', (place, timings) => {
  place.style.blockSize = '50rem';
  const calendar = createCalendar({
    views: [createViewMonthGrid()],
    locale: 'fr-FR',
    timezone: ZONE,
    monthGridOptions: { nEventsPerDay: 3 },
    selectedDate: Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(ZONE).toPlainDate(),
    events: timings.map((one, i) => ({ ...one, id: String(i), start: moment(one.start), end: moment(one.end) })),
  });
  calendar.render(place);
  // Its own button answers when the mouse is let go.
  const forward = () => place.querySelectorAll('.sx__forward-backward-navigation .sx__chevron-wrapper')[1];
  return () => forward()?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
});
