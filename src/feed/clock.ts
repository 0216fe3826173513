/** The clocks of a time zone, as the browser knows them. */

/** What to add to an instant (epoch ms) to get the zone's wall time, in ms. */
export type Offset = (instant: number) => number;

/** Of `Temporal` (TC39, stage 4) what is used here. */
interface Temporal {
  readonly Instant: {
    fromEpochMilliseconds: (instant: number) => {
      toZonedDateTimeISO: (timeZone: string) => { readonly offsetNanoseconds: number };
    };
  };
}

/**
 * The clock of a zone. The first formatter of a page takes a slow phone two tenths of a second, `Temporal` a hundredth:
 * browsers that have it are asked so.
 * @throws RangeError for a zone that the browser does not know
 */
export function clockOf(timeZone: string): Offset {
  const offset = byTemporal(timeZone) ?? byFormat(timeZone);
  offset(0);
  return offset;
}

function byTemporal(timeZone: string): Offset | undefined {
  const temporal = Reflect.get(globalThis, 'Temporal') as Temporal | undefined;
  return (
    temporal &&
    ((instant) =>
      temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6)
  );
}

function byFormat(timeZone: string): Offset {
  const numeric = 'numeric';
  // Without what a page added to `Object.prototype`.
  const format = new Intl.DateTimeFormat(
    'en-US',
    Object.assign(
      Object.create(null) as object,
      {
        timeZone,
        hourCycle: 'h23',
        year: numeric,
        month: numeric,
        day: numeric,
        hour: numeric,
        minute: numeric,
        second: numeric,
      } as const,
    ),
  );
  return (instant) => {
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
      format.format(instant).match(/\d+/g) ?? []
    ).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
}
