/** Script entry of all four elements: `ctg.js`, pasted as classic `defer` script or as module. */
import './embed/ahead.js';
import { configureFromScript } from './embed/base.js';
import './embed/define/service-finder.js';
import './embed/define/event-calendar.js';
import './embed/define/action-card.js';
import './embed/define/roadmap.js';
import { upgradeWidgets } from './embed/upgrade.js';

configureFromScript('ctg.js');
upgradeWidgets(document);
