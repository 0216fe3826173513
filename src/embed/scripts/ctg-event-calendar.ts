/** Script entry of one element: `ctg-event-calendar.js`, pasted as classic `defer` script or as module. */
import '../ahead.js';
import { configureFromScript } from '../base.js';
import '../define/event-calendar.js';
import { upgradeWidgets } from '../upgrade.js';

configureFromScript('ctg-event-calendar.js');
upgradeWidgets(document);
