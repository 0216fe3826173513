/** Registers `<ctg-event-calendar>`. */
import { EventCalendar } from '../../widgets/event-calendar.js';
import { define } from '../define.js';
define('ctg-event-calendar', EventCalendar);
