/**
 * Script of a page that holds our frames as plain `<iframe>`s: `ctg-frame-host.js`. It listens to no other origin than
 * the one that it comes from, and gives each of those frames the height that its content has.
 */
import { fitFrames } from '../frame/host.js';

fitFrames('ctg-frame-host.js');
