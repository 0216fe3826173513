/** FullCalendar 7 as its documentation shows it: a month, with days that say how much more they have. */
import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import french from 'fullcalendar/locales/fr';
import skeleton from 'fullcalendar/skeleton.css?inline';
import theme from 'fullcalendar/themes/classic';
import palette from 'fullcalendar/themes/classic/palette.css?inline';
import themeStyles from 'fullcalendar/themes/classic/theme.css?inline';
import { addStyles, dayAfter, defineCalendar } from './timings.js';

addStyles(skeleton, themeStyles, palette);
defineCalendar('full-calendar', (place, timings) => {
  const calendar = new Calendar(place, {
    plugins: [dayGrid, theme],
    initialView: 'dayGridMonth',
    locale: french,
    headerToolbar: { start: 'title', center: '', end: '' },
    dayMaxEvents: 3,
    now: new Date(Date.now()).toISOString(),
    events: timings.map((one) => (one.allDay ? { ...one, end: dayAfter(one.end) } : one)),
  });
  calendar.render();
  return () => calendar.next();
});
