/** Script entry of one element: `ctg-action-card.js`, pasted as classic `defer` script or as module. */
import '../ahead.js';
import { configureFromScript } from '../base.js';
import '../define/action-card.js';
import { upgradeWidgets } from '../upgrade.js';

configureFromScript('ctg-action-card.js');
upgradeWidgets(document);
