/** « Plus de filtres » of the finder: the kind, the day and half-day, and what is asked for with one tick. */
import type { Facet } from '../domain/facets.js';
import { isOpenDuring, type Period } from '../domain/opening.js';
import type { PlacedService } from '../domain/proximity.js';
import { split } from '../domain/service-facets.js';
import { alphabetical, fold } from '../domain/search.js';
import { wallTime } from '../domain/zone.js';
import type { Feed, Service } from '../feed/types.js';
import { capital, day } from '../text/format.js';
import { serviceFilters, type ServiceWords } from '../text/fr.js';
import type { RecordContext } from './kit/kit.js';

/** Parts of a day, in minutes after midnight: what « mercredi matin » means when one wants to go there. */
const PARTS = { day: [0, 1440], morning: [480, 720], afternoon: [720, 1080], evening: [1080, 1380] } as const;
type PartOfDay = keyof typeof PARTS;

/** `3-morning` is Wednesday morning. */
const partsOfWeek: readonly string[] = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
  Object.keys(PARTS).map((part) => `${weekday}-${part}`),
);

/** What is said of a service with one word. */
const ONLY = {
  places: ({ availability }: Service) => availability?.state === 'places',
  free: ({ cost }: Service) => cost?.kind === 'free',
  remote: ({ attendance }: Service) => !!attendance?.includes('remote'),
  accessible: ({ accessibility }: Service) => accessibility?.wheelchair === true,
};
type Only = keyof typeof ONLY;
export type MoreFacet = 'when' | Only;

/** What a person chose there; an absent key and an empty text leave everything in. */
export type MoreChoices = { readonly when?: string } & Readonly<Partial<Record<Only, boolean>>>;

/** The next such part of the week that is not over, from a moment on. */
function periodOf(when: string, now: number, timeZone: string): Period | undefined {
  const [, weekday, part] = /^([1-7])-(day|morning|afternoon|evening)$/.exec(when) ?? [];
  if (!weekday || !part) return undefined;
  const { date, minutes } = wallTime(now, timeZone);
  const [from, to] = PARTS[part as PartOfDay];
  const ahead = (Number(weekday) - date.weekday + 7) % 7;
  return { date: date.addDays(ahead || (minutes < to ? 0 : 7)), from, to };
}

const NONE: readonly string[] = [];
const YES: readonly string[] = ['yes'];

/** The facets of these choices, all of them counted. */
export function facets(
  feed: Feed,
  choices: MoreChoices,
  now: number,
): Readonly<Record<MoreFacet, Facet<PlacedService>>> {
  const periods = partsOfWeek.map((part) => ({ part, period: periodOf(part, now, feed.timeZone) }));
  const chosen = choices.when ? periodOf(choices.when, now, feed.timeZone) : undefined;
  const only = (key: Only): Facet<PlacedService> => ({
    chosen: choices[key] ? 'yes' : '',
    values: ({ service }) => (ONLY[key](service) ? YES : NONE),
  });
  return {
    when: {
      passes: chosen && (({ service }) => isOpenDuring(service, chosen, feed)),
      values: ({ service }) =>
        split(
          periods.flatMap(({ part, period }) => (period && isOpenDuring(service, period, feed) ? [part] : [])).join(),
        ),
    },
    places: only('places'),
    free: only('free'),
    remote: only('remote'),
    accessible: only('accessible'),
  };
}

type Words = ServiceWords & typeof serviceFilters;
// Another language brings these words with all the others.
const wordsOf = ({ words }: RecordContext<ServiceWords>): Words => ({ ...serviceFilters, ...words });

/** 1 January 2024 was a Monday. */
const weekday = (n: number): { toUTC(): number } => ({ toUTC: () => Date.UTC(2024, 0, n) });

/** « Mercredi matin ». */
function whenText(words: Words, when: string): string {
  const [n, part] = when.split('-');
  return capital(day(words, weekday(Number(n)), 'weekdayName')) + words.partOfDay[part as PartOfDay];
}

export interface MoreSubject {
  /** A select whose options say how many things they would leave. */
  readonly countedField: (
    context: RecordContext<ServiceWords>,
    label: string,
    value: string,
    options: readonly { readonly value: string; readonly text: string }[],
    count: (value: string) => number | undefined,
    change: (value: string) => void,
  ) => unknown;
  /** A checkbox that says how many things it would leave. */
  readonly tickField: (
    label: string,
    checked: boolean,
    count: number | undefined,
    change: (checked: boolean) => void,
  ) => unknown;
  readonly choices: MoreChoices;
  readonly category: string;
  readonly count: (key: MoreFacet | 'category', value: string) => number | undefined;
  readonly change: (change: MoreChoices & { readonly category?: string }) => void;
}

/** The fields. */
export function fields(context: RecordContext<ServiceWords>, subject: MoreSubject): unknown {
  const { choices, count, change, countedField, tickField } = subject;
  const words = wordsOf(context);
  return [
    countedField(
      context,
      words.category,
      fold(subject.category),
      [{ value: '', text: words.anyCategory }, ...categories(context.feed)],
      (value) => count('category', value),
      (category) => {
        change({ category });
      },
    ),
    countedField(
      context,
      words.when,
      choices.when ?? '',
      [{ value: '', text: words.anyDay }, ...partsOfWeek.map((value) => ({ value, text: whenText(words, value) }))],
      (value) => count('when', value),
      (when) => {
        change({ when });
      },
    ),
    ...(Object.keys(ONLY) as Only[]).map((key) =>
      tickField(words.only[key], !!choices[key], count(key, 'yes'), (checked) => {
        change({ [key]: checked });
      }),
    ),
  ];
}

function categories(feed: Feed): { readonly value: string; readonly text: string }[] {
  const all = new Map(feed.services.flatMap(({ category }) => (category ? [[fold(category), category] as const] : [])));
  return alphabetical([...all], ([, text]) => text).map(([value, text]) => ({ value, text }));
}

/** What is chosen, in words, and the change that takes it off. */
export function chosen(
  context: RecordContext<ServiceWords>,
  choices: MoreChoices,
): readonly (readonly [key: MoreFacet, text: string, off: MoreChoices])[] {
  const words = wordsOf(context);
  const only = (Object.keys(ONLY) as Only[]).flatMap((key) =>
    choices[key] ? [[key, words.only[key], { [key]: false }] as const] : [],
  );
  return choices.when && periodOf(choices.when, 0, 'UTC')
    ? [['when', whenText(words, choices.when), { when: '' }], ...only]
    : only;
}
