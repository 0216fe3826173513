/** What services and events have in common. */
import { choice, maybe, number, object } from '../shape.js';
import { Insee, Latitude, Line, Longitude, Text, words } from './leaves.js';
export const Summary = words(280);
const Months = number(0, 1500);
export const Cost = object({ kind: choice('free', 'conditional', 'paid'), details: maybe(Text) });
export const AgeMonths = object({ min: maybe(Months), max: maybe(Months) });
export const PlaceSchema = object({
    name: maybe(Line),
    address: maybe(Line),
    postalCode: maybe(Line),
    commune: Insee,
    city: maybe(Line),
    latitude: maybe(Latitude),
    longitude: maybe(Longitude),
    access: maybe(Text),
});
