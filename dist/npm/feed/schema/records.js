import { ActionSchema } from './action.js';
import { EventSchema } from './event.js';
import { NoticeSchema } from './notice.js';
import { ServiceSchema } from './service.js';
/** Record schema of each collection, by the key it has in the root file. */
export const recordSchemas = {
    services: ServiceSchema,
    events: EventSchema,
    actions: ActionSchema,
    notices: NoticeSchema,
};
