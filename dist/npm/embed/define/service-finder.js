/** Registers `<ctg-service-finder>`. */
import { ServiceFinder } from '../../widgets/service-finder.js';
import { define } from '../define.js';
define('ctg-service-finder', ServiceFinder);
