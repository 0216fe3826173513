import type { Hours } from '../../feed/types.js';
import type { Kit } from '../kit/kit.js';
import type { ServiceRecordContext } from './words.js';
/** Everything that a set of hours says; nothing where it says nothing. */
export declare function hoursText(kit: Kit, context: ServiceRecordContext, hours: Hours, caption: string): unknown;
