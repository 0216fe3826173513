/** EventCalendar 5 as its documentation shows it: a month, with days that say how much more they have. */
import { createCalendar, DayGrid } from '@event-calendar/core';
import styles from '@event-calendar/core/index.css?inline';
import { addStyles, dayAfter, defineCalendar } from './timings.js';

addStyles(styles);
defineCalendar('event-calendar', (place, timings) => {
  const calendar = createCalendar(place, [DayGrid], {
    view: 'dayGridMonth',
    locale: 'fr',
    firstDay: 1,
    dayMaxEvents: true,
    date: new Date(Date.now()),
    headerToolbar: { start: 'title', center: '', end: '' },
    events: timings.map((one) => (one.allDay ? { ...one, end: dayAfter(one.end) } : one)),
  });
  return () => calendar.next();
});
