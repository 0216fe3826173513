/**
 * The one definition of the feed format `ctg-feed/1`: the types, the run-time reading and the
 * published JSON Schema all come from here. What JSON Schema cannot say (an end before its start,
 * an unknown theme) is in `rules.ts` and `references.ts`.
 */
import * as v from 'valibot';
/** Version string that every file of the format carries. */
export declare const FORMAT = "ctg-feed/1";
export declare const PlaceSchema: v.ObjectSchema<{
    readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
    readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
    readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
}, undefined>;
export declare const HoursSchema: v.ObjectSchema<{
    week: v.OptionalSchema<v.StrictObjectSchema<{
        readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
        readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
        readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
        readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
        readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
        readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
        readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
    }, undefined>, undefined>;
    exceptions: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly from: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly to: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly week: v.OptionalSchema<v.StrictObjectSchema<{
            readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
        }, undefined>, undefined>;
        readonly ranges: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
        readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    }, undefined>, undefined>, undefined>;
    publicHolidays: v.OptionalSchema<v.PicklistSchema<["closed", "open"], undefined>, undefined>;
    note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
}, undefined>;
export declare const ServiceSchema: v.ObjectSchema<{
    readonly source: v.OptionalSchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
    readonly owner: v.OptionalSchema<v.ObjectSchema<{
        readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
    readonly license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly updated: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
    readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly easyRead: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    readonly summary: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    readonly themes: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly category: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly codes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
    readonly audiences: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
    readonly ageMonths: v.OptionalSchema<v.ObjectSchema<{
        readonly min: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 1500, undefined>]>, undefined>;
        readonly max: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 1500, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly place: v.OptionalSchema<v.ObjectSchema<{
        readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
        readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
        readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly coverage: v.OptionalSchema<v.UnionSchema<[v.LiteralSchema<"all", undefined>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>], "not \"all\" or a list of INSEE codes">, undefined>;
    readonly residentsOnly: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly visits: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly start: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly place: v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
            readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
            readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["scheduled", "cancelled", "moved", "full"], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly attendance: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["in-person", "remote", "at-home"], undefined>, undefined>, undefined>;
    readonly hours: v.OptionalSchema<v.ObjectSchema<{
        week: v.OptionalSchema<v.StrictObjectSchema<{
            readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
        }, undefined>, undefined>;
        exceptions: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly from: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly to: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly week: v.OptionalSchema<v.StrictObjectSchema<{
                readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            }, undefined>, undefined>;
            readonly ranges: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        publicHolidays: v.OptionalSchema<v.PicklistSchema<["closed", "open"], undefined>, undefined>;
        note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly otherHours: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly week: v.OptionalSchema<v.StrictObjectSchema<{
            readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
        }, undefined>, undefined>;
        readonly exceptions: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly from: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly to: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly week: v.OptionalSchema<v.StrictObjectSchema<{
                readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            }, undefined>, undefined>;
            readonly ranges: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly publicHolidays: v.OptionalSchema<v.PicklistSchema<["closed", "open"], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    }, undefined>, undefined>, undefined>;
    readonly appointment: v.OptionalSchema<v.PicklistSchema<["required", "possible", "none"], undefined>, undefined>;
    readonly validFrom: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly validUntil: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly replacedBy: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly status: v.OptionalSchema<v.PicklistSchema<["open", "temporarily-closed", "closed"], undefined>, undefined>;
    readonly notice: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    readonly contact: v.OptionalSchema<v.ObjectSchema<{
        readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly booking: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
    readonly availability: v.OptionalSchema<v.ObjectSchema<{
        readonly state: v.PicklistSchema<["places", "waiting-list", "full"], undefined>;
        readonly asOf: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly admission: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    readonly sensitive: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly identifiers: v.OptionalSchema<v.ObjectSchema<{
        readonly siret: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly rna: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly finess: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly cost: v.OptionalSchema<v.ObjectSchema<{
        readonly kind: v.PicklistSchema<["free", "conditional", "paid"], undefined>;
        readonly details: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly accessibility: v.OptionalSchema<v.ObjectSchema<{
        readonly wheelchair: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly details: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
    readonly languages: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
    readonly documents: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
    readonly keywords: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
    readonly actions: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
    readonly verified: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
}, undefined>;
export declare const EventSchema: v.ObjectSchema<{
    readonly source: v.OptionalSchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
    readonly owner: v.OptionalSchema<v.ObjectSchema<{
        readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
    readonly license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly updated: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
    readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly easyRead: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    readonly summary: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    readonly themes: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly timings: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly start: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">;
        readonly end: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">;
        readonly place: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
            readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
            readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["scheduled", "cancelled", "moved", "full"], undefined>, undefined>;
        readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly movedFrom: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        start: string;
        end: string;
        place?: {
            name?: string | undefined;
            address?: string | undefined;
            postalCode?: string | undefined;
            commune: string;
            city?: string | undefined;
            latitude?: number | undefined;
            longitude?: number | undefined;
            access?: string | undefined;
        } | undefined;
        status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
        note?: string | undefined;
        movedFrom?: string | undefined;
    }[], 1, "no date is left">]>;
    readonly place: v.OptionalSchema<v.ObjectSchema<{
        readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
        readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
        readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly online: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly status: v.OptionalSchema<v.PicklistSchema<["scheduled", "rescheduled", "moved-online", "postponed", "full", "cancelled"], undefined>, undefined>;
    readonly notice: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    readonly registration: v.OptionalSchema<v.ObjectSchema<{
        readonly required: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly deadline: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        readonly waitingList: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    }, undefined>, undefined>;
    readonly capacity: v.OptionalSchema<v.ObjectSchema<{
        readonly total: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly remaining: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly series: v.OptionalSchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    }, undefined>, undefined>;
    readonly sequence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
    readonly cost: v.OptionalSchema<v.ObjectSchema<{
        readonly kind: v.PicklistSchema<["free", "conditional", "paid"], undefined>;
        readonly details: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly ageMonths: v.OptionalSchema<v.ObjectSchema<{
        readonly min: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 1500, undefined>]>, undefined>;
        readonly max: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 1500, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly audiences: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
    readonly accessibility: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["hi", "vi", "pi", "mi", "ii"], undefined>, undefined>, undefined>;
    readonly image: v.OptionalSchema<v.ObjectSchema<{
        readonly src: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly alt: v.StringSchema<undefined>;
        readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly organizer: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly coverage: v.OptionalSchema<v.UnionSchema<[v.LiteralSchema<"all", undefined>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>], "not \"all\" or a list of INSEE codes">, undefined>;
    readonly service: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly actions: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
}, undefined>;
export declare const ActionSchema: v.ObjectSchema<{
    readonly source: v.OptionalSchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
    readonly owner: v.OptionalSchema<v.ObjectSchema<{
        readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
    readonly license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly updated: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
    readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly easyRead: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    readonly summary: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
    readonly themes: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly agreement: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    readonly number: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
    readonly follows: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
    readonly status: v.OptionalSchema<v.PicklistSchema<["planned", "in-progress", "done", "paused", "abandoned"], undefined>, undefined>;
    readonly context: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    readonly objectives: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>, undefined>;
    readonly audience: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    readonly coverage: v.OptionalSchema<v.UnionSchema<[v.LiteralSchema<"all", undefined>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>], "not \"all\" or a list of INSEE codes">, undefined>;
    readonly lead: v.OptionalSchema<v.ObjectSchema<{
        readonly organization: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
    readonly partners: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
    readonly funding: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly funder: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly year: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly planned: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly spent: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly start: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly end: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly deadlines: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly set: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly progress: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 100, undefined>]>, undefined>;
    readonly steps: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly due: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly deadlines: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly set: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly done: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.LiteralSchema<true, undefined>], "not a day, month or year, nor true">, undefined>;
        readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly indicators: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly definition: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly source: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly type: v.OptionalSchema<v.PicklistSchema<["means", "output", "outcome"], undefined>, undefined>;
        readonly unit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly baseline: v.OptionalSchema<v.ObjectSchema<{
            readonly value: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        }, undefined>, undefined>;
        readonly values: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly value: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        }, undefined>, undefined>, undefined>;
        readonly target: v.OptionalSchema<v.ObjectSchema<{
            readonly value: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
            readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly updates: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly title: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["planned", "in-progress", "done", "paused", "abandoned"], undefined>, undefined>;
        readonly source: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly links: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    }, undefined>, undefined>, undefined>;
    readonly contact: v.OptionalSchema<v.ObjectSchema<{
        readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
    readonly evaluation: v.OptionalSchema<v.ObjectSchema<{
        readonly results: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly lessons: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly decision: v.OptionalSchema<v.PicklistSchema<["continue", "change", "stop"], undefined>, undefined>;
        readonly validated: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export declare const CommuneSchema: v.ObjectSchema<{
    readonly code: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    readonly postalCodes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
    readonly population: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
    readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
    readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly contact: v.OptionalSchema<v.ObjectSchema<{
        readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export declare const ThemeSchema: v.ObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    readonly parent: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
}, undefined>;
export declare const NoticeSchema: v.ObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    readonly from: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
    readonly until: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
    readonly coverage: v.OptionalSchema<v.UnionSchema<[v.LiteralSchema<"all", undefined>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>], "not \"all\" or a list of INSEE codes">, undefined>;
}, undefined>;
/** Where a split collection is: `href` is the whole; `parts` repeat its records by month or commune. */
export declare const CollectionSchema: v.ObjectSchema<{
    readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    readonly count: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
    readonly parts: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly from: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly to: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly commune: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>, undefined>;
}, undefined>;
/** The root file without its collections. */
export declare const rootEntries: {
    format: v.LiteralSchema<"ctg-feed/1", undefined>;
    title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    updated: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    publisher: v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly siren: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    }, undefined>;
    license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    demo: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    language: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    timeZone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    agreements: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly start: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly extendedTo: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly themes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        id: string;
        title: string;
        start: string;
        end: string;
        extendedTo?: string | undefined;
        url?: string | undefined;
        themes?: string[] | undefined;
    }[], 1, "no agreement is left">]>;
    publicHolidays: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    }, undefined>, undefined>, undefined>;
    schoolHolidays: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly from: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly to: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    }, undefined>, undefined>, undefined>;
    holidaysUntil: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    help: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly phone: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly hours: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly themes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    communes: v.ArraySchema<v.ObjectSchema<{
        readonly code: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly postalCodes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly population: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
        readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly contact: v.OptionalSchema<v.ObjectSchema<{
            readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
    themes: v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly parent: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    synonyms: v.OptionalSchema<v.ArraySchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>, undefined>;
};
export declare const RootSchema: v.ObjectSchema<{
    format: v.LiteralSchema<"ctg-feed/1", undefined>;
    title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    updated: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    publisher: v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly siren: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    }, undefined>;
    license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    demo: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    language: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    timeZone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    agreements: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly start: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly extendedTo: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly themes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        id: string;
        title: string;
        start: string;
        end: string;
        extendedTo?: string | undefined;
        url?: string | undefined;
        themes?: string[] | undefined;
    }[], 1, "no agreement is left">]>;
    publicHolidays: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    }, undefined>, undefined>, undefined>;
    schoolHolidays: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly from: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly to: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    }, undefined>, undefined>, undefined>;
    holidaysUntil: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    help: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly phone: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly hours: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly themes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    communes: v.ArraySchema<v.ObjectSchema<{
        readonly code: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly postalCodes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly population: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
        readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly contact: v.OptionalSchema<v.ObjectSchema<{
            readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
    themes: v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly parent: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    synonyms: v.OptionalSchema<v.ArraySchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>, undefined>;
}, undefined>;
/** Record schema of each collection, by the key it has in the root file. */
export declare const recordSchemas: {
    readonly services: v.ObjectSchema<{
        readonly source: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly owner: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly updated: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly easyRead: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly summary: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly themes: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly category: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly codes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly audiences: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly ageMonths: v.OptionalSchema<v.ObjectSchema<{
            readonly min: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 1500, undefined>]>, undefined>;
            readonly max: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 1500, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly place: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
            readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
            readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly coverage: v.OptionalSchema<v.UnionSchema<[v.LiteralSchema<"all", undefined>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>], "not \"all\" or a list of INSEE codes">, undefined>;
        readonly residentsOnly: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly visits: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly start: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly place: v.ObjectSchema<{
                readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
                readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
                readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            }, undefined>;
            readonly status: v.OptionalSchema<v.PicklistSchema<["scheduled", "cancelled", "moved", "full"], undefined>, undefined>;
            readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly attendance: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["in-person", "remote", "at-home"], undefined>, undefined>, undefined>;
        readonly hours: v.OptionalSchema<v.ObjectSchema<{
            week: v.OptionalSchema<v.StrictObjectSchema<{
                readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            }, undefined>, undefined>;
            exceptions: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
                readonly from: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly to: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly week: v.OptionalSchema<v.StrictObjectSchema<{
                    readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                }, undefined>, undefined>;
                readonly ranges: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            }, undefined>, undefined>, undefined>;
            publicHolidays: v.OptionalSchema<v.PicklistSchema<["closed", "open"], undefined>, undefined>;
            note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly otherHours: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly week: v.OptionalSchema<v.StrictObjectSchema<{
                readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            }, undefined>, undefined>;
            readonly exceptions: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
                readonly from: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly to: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly week: v.OptionalSchema<v.StrictObjectSchema<{
                    readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                }, undefined>, undefined>;
                readonly ranges: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly publicHolidays: v.OptionalSchema<v.PicklistSchema<["closed", "open"], undefined>, undefined>;
            readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        }, undefined>, undefined>, undefined>;
        readonly appointment: v.OptionalSchema<v.PicklistSchema<["required", "possible", "none"], undefined>, undefined>;
        readonly validFrom: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly validUntil: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly replacedBy: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["open", "temporarily-closed", "closed"], undefined>, undefined>;
        readonly notice: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly contact: v.OptionalSchema<v.ObjectSchema<{
            readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly booking: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly availability: v.OptionalSchema<v.ObjectSchema<{
            readonly state: v.PicklistSchema<["places", "waiting-list", "full"], undefined>;
            readonly asOf: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly admission: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly sensitive: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly identifiers: v.OptionalSchema<v.ObjectSchema<{
            readonly siret: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly rna: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly finess: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly cost: v.OptionalSchema<v.ObjectSchema<{
            readonly kind: v.PicklistSchema<["free", "conditional", "paid"], undefined>;
            readonly details: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly accessibility: v.OptionalSchema<v.ObjectSchema<{
            readonly wheelchair: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly details: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly languages: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly documents: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly keywords: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly actions: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
        readonly verified: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>;
    readonly events: v.ObjectSchema<{
        readonly source: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly owner: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly updated: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly easyRead: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly summary: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly themes: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly timings: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly start: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">;
            readonly end: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">;
            readonly place: v.OptionalSchema<v.ObjectSchema<{
                readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
                readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
                readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            }, undefined>, undefined>;
            readonly status: v.OptionalSchema<v.PicklistSchema<["scheduled", "cancelled", "moved", "full"], undefined>, undefined>;
            readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly movedFrom: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            start: string;
            end: string;
            place?: {
                name?: string | undefined;
                address?: string | undefined;
                postalCode?: string | undefined;
                commune: string;
                city?: string | undefined;
                latitude?: number | undefined;
                longitude?: number | undefined;
                access?: string | undefined;
            } | undefined;
            status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
            note?: string | undefined;
            movedFrom?: string | undefined;
        }[], 1, "no date is left">]>;
        readonly place: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
            readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
            readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly online: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["scheduled", "rescheduled", "moved-online", "postponed", "full", "cancelled"], undefined>, undefined>;
        readonly notice: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly registration: v.OptionalSchema<v.ObjectSchema<{
            readonly required: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly deadline: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
            readonly waitingList: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly capacity: v.OptionalSchema<v.ObjectSchema<{
            readonly total: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
            readonly remaining: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly series: v.OptionalSchema<v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        }, undefined>, undefined>;
        readonly sequence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly cost: v.OptionalSchema<v.ObjectSchema<{
            readonly kind: v.PicklistSchema<["free", "conditional", "paid"], undefined>;
            readonly details: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly ageMonths: v.OptionalSchema<v.ObjectSchema<{
            readonly min: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 1500, undefined>]>, undefined>;
            readonly max: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 1500, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly audiences: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly accessibility: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["hi", "vi", "pi", "mi", "ii"], undefined>, undefined>, undefined>;
        readonly image: v.OptionalSchema<v.ObjectSchema<{
            readonly src: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly alt: v.StringSchema<undefined>;
            readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly organizer: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly coverage: v.OptionalSchema<v.UnionSchema<[v.LiteralSchema<"all", undefined>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>], "not \"all\" or a list of INSEE codes">, undefined>;
        readonly service: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly actions: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
    }, undefined>;
    readonly actions: v.ObjectSchema<{
        readonly source: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly owner: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly updated: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly easyRead: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly summary: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly themes: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly agreement: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly number: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly follows: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["planned", "in-progress", "done", "paused", "abandoned"], undefined>, undefined>;
        readonly context: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly objectives: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>, undefined>;
        readonly audience: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly coverage: v.OptionalSchema<v.UnionSchema<[v.LiteralSchema<"all", undefined>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>], "not \"all\" or a list of INSEE codes">, undefined>;
        readonly lead: v.OptionalSchema<v.ObjectSchema<{
            readonly organization: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly partners: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly funding: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly funder: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly year: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
            readonly planned: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
            readonly spent: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly start: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly end: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly deadlines: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly set: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly progress: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 100, undefined>]>, undefined>;
        readonly steps: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly due: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly deadlines: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
                readonly set: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly done: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.LiteralSchema<true, undefined>], "not a day, month or year, nor true">, undefined>;
            readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly indicators: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly definition: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly source: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly type: v.OptionalSchema<v.PicklistSchema<["means", "output", "outcome"], undefined>, undefined>;
            readonly unit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly baseline: v.OptionalSchema<v.ObjectSchema<{
                readonly value: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            }, undefined>, undefined>;
            readonly values: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
                readonly value: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            }, undefined>, undefined>, undefined>;
            readonly target: v.OptionalSchema<v.ObjectSchema<{
                readonly value: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            }, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly updates: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly title: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly status: v.OptionalSchema<v.PicklistSchema<["planned", "in-progress", "done", "paused", "abandoned"], undefined>, undefined>;
            readonly source: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly links: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        }, undefined>, undefined>, undefined>;
        readonly contact: v.OptionalSchema<v.ObjectSchema<{
            readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly evaluation: v.OptionalSchema<v.ObjectSchema<{
            readonly results: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly lessons: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly decision: v.OptionalSchema<v.PicklistSchema<["continue", "change", "stop"], undefined>, undefined>;
            readonly validated: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
    }, undefined>;
    readonly notices: v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly from: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        readonly until: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        readonly coverage: v.OptionalSchema<v.UnionSchema<[v.LiteralSchema<"all", undefined>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>], "not \"all\" or a list of INSEE codes">, undefined>;
    }, undefined>;
};
/** The whole root file, as published in `ctg-feed-1.schema.json`. */
export declare const FeedFileSchema: v.ObjectSchema<{
    readonly notices: v.OptionalSchema<v.UnionSchema<[v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly from: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        readonly until: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        readonly coverage: v.OptionalSchema<v.UnionSchema<[v.LiteralSchema<"all", undefined>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>], "not \"all\" or a list of INSEE codes">, undefined>;
    }, undefined>, undefined>, v.ObjectSchema<{
        readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly count: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly parts: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly from: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly to: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly commune: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>, undefined>;
    }, undefined>], undefined>, undefined>;
    readonly services: v.OptionalSchema<v.UnionSchema<[v.ArraySchema<v.ObjectSchema<{
        readonly source: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly owner: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly updated: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly easyRead: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly summary: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly themes: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly category: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly codes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly audiences: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly ageMonths: v.OptionalSchema<v.ObjectSchema<{
            readonly min: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 1500, undefined>]>, undefined>;
            readonly max: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 1500, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly place: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
            readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
            readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly coverage: v.OptionalSchema<v.UnionSchema<[v.LiteralSchema<"all", undefined>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>], "not \"all\" or a list of INSEE codes">, undefined>;
        readonly residentsOnly: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly visits: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly start: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly place: v.ObjectSchema<{
                readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
                readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
                readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            }, undefined>;
            readonly status: v.OptionalSchema<v.PicklistSchema<["scheduled", "cancelled", "moved", "full"], undefined>, undefined>;
            readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly attendance: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["in-person", "remote", "at-home"], undefined>, undefined>, undefined>;
        readonly hours: v.OptionalSchema<v.ObjectSchema<{
            week: v.OptionalSchema<v.StrictObjectSchema<{
                readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            }, undefined>, undefined>;
            exceptions: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
                readonly from: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly to: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly week: v.OptionalSchema<v.StrictObjectSchema<{
                    readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                }, undefined>, undefined>;
                readonly ranges: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            }, undefined>, undefined>, undefined>;
            publicHolidays: v.OptionalSchema<v.PicklistSchema<["closed", "open"], undefined>, undefined>;
            note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly otherHours: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly week: v.OptionalSchema<v.StrictObjectSchema<{
                readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
            }, undefined>, undefined>;
            readonly exceptions: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
                readonly from: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly to: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly week: v.OptionalSchema<v.StrictObjectSchema<{
                    readonly mo: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly tu: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly we: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly th: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly fr: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly sa: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                    readonly su: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                }, undefined>, undefined>;
                readonly ranges: v.OptionalSchema<v.ArraySchema<v.TupleSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], undefined>, undefined>, undefined>;
                readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly publicHolidays: v.OptionalSchema<v.PicklistSchema<["closed", "open"], undefined>, undefined>;
            readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        }, undefined>, undefined>, undefined>;
        readonly appointment: v.OptionalSchema<v.PicklistSchema<["required", "possible", "none"], undefined>, undefined>;
        readonly validFrom: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly validUntil: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly replacedBy: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["open", "temporarily-closed", "closed"], undefined>, undefined>;
        readonly notice: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly contact: v.OptionalSchema<v.ObjectSchema<{
            readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly booking: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly availability: v.OptionalSchema<v.ObjectSchema<{
            readonly state: v.PicklistSchema<["places", "waiting-list", "full"], undefined>;
            readonly asOf: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly admission: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly sensitive: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly identifiers: v.OptionalSchema<v.ObjectSchema<{
            readonly siret: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly rna: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly finess: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly cost: v.OptionalSchema<v.ObjectSchema<{
            readonly kind: v.PicklistSchema<["free", "conditional", "paid"], undefined>;
            readonly details: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly accessibility: v.OptionalSchema<v.ObjectSchema<{
            readonly wheelchair: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly details: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly languages: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly documents: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly keywords: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly actions: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
        readonly verified: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, undefined>, v.ObjectSchema<{
        readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly count: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly parts: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly from: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly to: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly commune: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>, undefined>;
    }, undefined>], undefined>, undefined>;
    readonly events: v.OptionalSchema<v.UnionSchema<[v.ArraySchema<v.ObjectSchema<{
        readonly source: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly owner: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly updated: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly easyRead: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly summary: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly themes: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly timings: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly start: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">;
            readonly end: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">;
            readonly place: v.OptionalSchema<v.ObjectSchema<{
                readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
                readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
                readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            }, undefined>, undefined>;
            readonly status: v.OptionalSchema<v.PicklistSchema<["scheduled", "cancelled", "moved", "full"], undefined>, undefined>;
            readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly movedFrom: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            start: string;
            end: string;
            place?: {
                name?: string | undefined;
                address?: string | undefined;
                postalCode?: string | undefined;
                commune: string;
                city?: string | undefined;
                latitude?: number | undefined;
                longitude?: number | undefined;
                access?: string | undefined;
            } | undefined;
            status?: "scheduled" | "cancelled" | "moved" | "full" | undefined;
            note?: string | undefined;
            movedFrom?: string | undefined;
        }[], 1, "no date is left">]>;
        readonly place: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly address: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly postalCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly commune: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly city: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
            readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
            readonly access: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly online: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["scheduled", "rescheduled", "moved-online", "postponed", "full", "cancelled"], undefined>, undefined>;
        readonly notice: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly registration: v.OptionalSchema<v.ObjectSchema<{
            readonly required: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly deadline: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
            readonly waitingList: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        }, undefined>, undefined>;
        readonly capacity: v.OptionalSchema<v.ObjectSchema<{
            readonly total: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
            readonly remaining: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly series: v.OptionalSchema<v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        }, undefined>, undefined>;
        readonly sequence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly cost: v.OptionalSchema<v.ObjectSchema<{
            readonly kind: v.PicklistSchema<["free", "conditional", "paid"], undefined>;
            readonly details: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly ageMonths: v.OptionalSchema<v.ObjectSchema<{
            readonly min: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 1500, undefined>]>, undefined>;
            readonly max: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 1500, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly audiences: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly accessibility: v.OptionalSchema<v.ArraySchema<v.PicklistSchema<["hi", "vi", "pi", "mi", "ii"], undefined>, undefined>, undefined>;
        readonly image: v.OptionalSchema<v.ObjectSchema<{
            readonly src: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly alt: v.StringSchema<undefined>;
            readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly organizer: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly coverage: v.OptionalSchema<v.UnionSchema<[v.LiteralSchema<"all", undefined>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>], "not \"all\" or a list of INSEE codes">, undefined>;
        readonly service: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly actions: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
    }, undefined>, undefined>, v.ObjectSchema<{
        readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly count: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly parts: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly from: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly to: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly commune: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>, undefined>;
    }, undefined>], undefined>, undefined>;
    readonly actions: v.OptionalSchema<v.UnionSchema<[v.ArraySchema<v.ObjectSchema<{
        readonly source: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly owner: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly updated: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>], "not an instant with its offset, nor a day">, undefined>;
        readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly easyRead: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly summary: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly themes: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly agreement: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly number: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly follows: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["planned", "in-progress", "done", "paused", "abandoned"], undefined>, undefined>;
        readonly context: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly objectives: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>, undefined>;
        readonly audience: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly coverage: v.OptionalSchema<v.UnionSchema<[v.LiteralSchema<"all", undefined>, v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>], "not \"all\" or a list of INSEE codes">, undefined>;
        readonly lead: v.OptionalSchema<v.ObjectSchema<{
            readonly organization: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly partners: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly funding: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly funder: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly year: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
            readonly planned: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
            readonly spent: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly start: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly end: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly deadlines: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly set: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly progress: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, 0, undefined>, v.MaxValueAction<number, 100, undefined>]>, undefined>;
        readonly steps: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly due: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly deadlines: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
                readonly set: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
                readonly reason: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            }, undefined>, undefined>, undefined>;
            readonly done: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.LiteralSchema<true, undefined>], "not a day, month or year, nor true">, undefined>;
            readonly note: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly indicators: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly definition: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly source: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly type: v.OptionalSchema<v.PicklistSchema<["means", "output", "outcome"], undefined>, undefined>;
            readonly unit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly baseline: v.OptionalSchema<v.ObjectSchema<{
                readonly value: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            }, undefined>, undefined>;
            readonly values: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
                readonly value: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            }, undefined>, undefined>, undefined>;
            readonly target: v.OptionalSchema<v.ObjectSchema<{
                readonly value: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
                readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
                readonly date: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            }, undefined>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly updates: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly title: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly status: v.OptionalSchema<v.PicklistSchema<["planned", "in-progress", "done", "paused", "abandoned"], undefined>, undefined>;
            readonly source: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly links: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
            readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        }, undefined>, undefined>, undefined>;
        readonly contact: v.OptionalSchema<v.ObjectSchema<{
            readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
        readonly evaluation: v.OptionalSchema<v.ObjectSchema<{
            readonly results: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly lessons: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly decision: v.OptionalSchema<v.PicklistSchema<["continue", "change", "stop"], undefined>, undefined>;
            readonly validated: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>, v.ObjectSchema<{
        readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly count: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly parts: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
            readonly from: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly to: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly commune: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>, undefined>;
    }, undefined>], undefined>, undefined>;
    readonly format: v.LiteralSchema<"ctg-feed/1", undefined>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    readonly updated: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    readonly publisher: v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly siren: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    }, undefined>;
    readonly license: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly demo: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly language: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly timeZone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
    readonly agreements: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly start: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly end: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly extendedTo: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly themes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        id: string;
        title: string;
        start: string;
        end: string;
        extendedTo?: string | undefined;
        url?: string | undefined;
        themes?: string[] | undefined;
    }[], 1, "no agreement is left">]>;
    readonly publicHolidays: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
    }, undefined>, undefined>, undefined>;
    readonly schoolHolidays: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly from: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly to: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
    }, undefined>, undefined>, undefined>;
    readonly holidaysUntil: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
    readonly help: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly phone: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly hours: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly themes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly communes: v.ArraySchema<v.ObjectSchema<{
        readonly code: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly postalCodes: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>;
        readonly population: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, "not a whole number">, v.MinValueAction<number, 0, undefined>]>, undefined>;
        readonly latitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -90, undefined>, v.MaxValueAction<number, 90, undefined>]>, undefined>;
        readonly longitude: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.MinValueAction<number, -180, undefined>, v.MaxValueAction<number, 180, undefined>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly contact: v.OptionalSchema<v.ObjectSchema<{
            readonly phone: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>;
            readonly email: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly themes: v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>;
        readonly parent: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, undefined>;
        readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly synonyms: v.OptionalSchema<v.ArraySchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "empty">, v.MaxLengthAction<string, number, undefined>]>, undefined>, undefined>, undefined>;
}, undefined>;
