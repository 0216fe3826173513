/** Registers `<ctg-roadmap>`. */
import { Roadmap } from '../../widgets/roadmap.js';
import { define } from '../define.js';
define('ctg-roadmap', Roadmap);
