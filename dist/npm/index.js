/** npm entry: classes, types, events. Importing it registers nothing; `ctg-widgets/define/*` does. */
export { configure } from './client/config.js';
export { ActionCard } from './widgets/action-card.js';
export { EventCalendar } from './widgets/event-calendar.js';
export { FeedFailedEvent, FeedLoadedEvent } from './widgets/events.js';
export { Roadmap } from './widgets/roadmap.js';
export { ServiceFinder } from './widgets/service-finder.js';
