/** The types of a feed that was read: all come from the schema. */
import type { ActionSchema } from './schema/action.js';
import type { EventSchema } from './schema/event.js';
import type { NoticeSchema } from './schema/notice.js';
import type { PlaceSchema } from './schema/offer.js';
import type { CollectionSchema, CommuneSchema, RootSchema, ThemeSchema } from './schema/root.js';
import type { HoursSchema, ServiceSchema } from './schema/service.js';
import type { Shape, TypeOf } from './shape.js';
export type Place = TypeOf<typeof PlaceSchema>;
export type Hours = TypeOf<typeof HoursSchema>;
export type Service = TypeOf<typeof ServiceSchema>;
export type Visit = NonNullable<Service['visits']>[number];
/** An event of the calendar; not the DOM's `Event`. */
export type CalendarEvent = TypeOf<typeof EventSchema>;
export type Timing = CalendarEvent['timings'][number];
export type Action = TypeOf<typeof ActionSchema>;
export type ActionStatus = NonNullable<Action['status']>;
export type Step = NonNullable<Action['steps']>[number];
export type Indicator = NonNullable<Action['indicators']>[number];
export type Commune = TypeOf<typeof CommuneSchema>;
export type Theme = TypeOf<typeof ThemeSchema>;
export type Notice = TypeOf<typeof NoticeSchema>;
export type Root = TypeOf<typeof RootSchema>;
export type Agreement = Root['agreements'][number];
export type HelpLine = NonNullable<Root['help']>[number];
export type Coverage = NonNullable<Service['coverage']>;
export type Collection = TypeOf<typeof CollectionSchema>;
/** The collections that a feed may keep in files of their own. */
export interface Collections {
    services: Service;
    events: CalendarEvent;
    actions: Action;
    notices: Notice;
}
export type CollectionName = keyof Collections;
/** The shapes of the records that can be read. */
export type Shapes = {
    readonly [Name in CollectionName]?: Shape<Collections[Name]>;
};
/** A feed that was read: the root, with the records of the collections that are loaded so far. */
export interface Feed extends Omit<Root, 'language' | 'timeZone'> {
    /** BCP 47 tag; `fr` where the file names none. */
    readonly language: string;
    /** IANA zone; `Europe/Paris` where the file names none or one that does not exist. */
    readonly timeZone: string;
    readonly services: readonly Service[];
    readonly events: readonly CalendarEvent[];
    readonly actions: readonly Action[];
    readonly notices: readonly Notice[];
    /**
     * Collections that are not read yet: in files of their own, or in the feed's own file (`href` is empty) while
     * nobody shows them. `begun`: the feed has a first part of its records.
     */
    readonly pending: {
        readonly [name in CollectionName]?: Collection & {
            readonly begun?: true;
        };
    };
}
/** Something in a feed that was left out, and why. */
export interface Problem {
    /** JSON path from the file's root: `events[12].timings[0].end`. */
    readonly path: string;
    readonly code: ProblemCode;
    /** What is wrong, in English, for the console: `earlier than start`. */
    readonly message: string;
}
export type ProblemCode = 'missing' | 'type' | 'value' | 'length' | 'order' | 'duplicate' | 'reference';
/** Why a feed cannot be had at all. */
export type FailureCode = 'network' | 'status' | 'format' | 'version';
