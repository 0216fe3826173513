/** Names of the audiences that a calendar can be narrowed to: they come when « Plus de filtres » opens. */
import { offerRecord } from '../text/fr.js';
/** By code; another language brings them with all its words. */
export const audienceNames = (words) => ({
    ...offerRecord.audiences,
    ...words.audiences,
});
