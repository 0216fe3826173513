/** What every file of the format is, before anything of it is read. */
import { clockOf } from './clock.js';
import { own } from './objects.js';
import { FORMAT } from './schema/root.js';
import { isObject } from './shape.js';
/** Names of the collections, in the order in which they are read. */
export const COLLECTIONS = ['services', 'events', 'actions', 'notices'];
/** What stands for a required root key that is missing or bad: what is valid of the feed is shown all the same. */
export const defaults = () => ({
    language: 'fr',
    timeZone: 'Europe/Paris',
    title: '',
    updated: '',
    publisher: { name: '' },
    agreements: [],
    communes: [],
    themes: [],
});
export const isOfFormat = (value) => isObject(value) && own(value, 'format') === FORMAT;
export function refuse(value, more = '') {
    const format = isObject(value) ? String(own(value, 'format')) : '';
    const failure = format.startsWith('ctg-feed/') && format !== FORMAT ? 'version' : 'format';
    return { failure, message: `expected {"format": "${FORMAT}"${more}}`, problems: [] };
}
/** Whether the browser knows the time zone or the language that the feed names under this key. */
export function isKnown(key, value) {
    try {
        if (key === 'language')
            Intl.getCanonicalLocales(String(value));
        if (key === 'timeZone')
            clockOf(String(value));
        return true;
    }
    catch {
        return false;
    }
}
