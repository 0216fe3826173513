/** Script entry of one element: `ctg-roadmap.js`, pasted as classic `defer` script or as module. */
import '../ahead.js';
import { configureFromScript } from '../base.js';
import '../define/roadmap.js';
import { upgradeWidgets } from '../upgrade.js';

configureFromScript('ctg-roadmap.js');
upgradeWidgets(document);
