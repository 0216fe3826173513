/** Script entry of one element: `ctg-service-finder.js`, pasted as classic `defer` script or as module. */
import '../ahead.js';
import { configureFromScript } from '../base.js';
import '../define/service-finder.js';
import { upgradeWidgets } from '../upgrade.js';

configureFromScript('ctg-service-finder.js');
upgradeWidgets(document);
