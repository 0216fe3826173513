/** « Plus de filtres » of the calendar: the child's age, whom an event is for, what is free. */
import { audiencesOf, type EventChoices } from '../domain/event-facets.js';
import { parseAge } from '../domain/age.js';
import { alphabetical } from '../domain/search.js';
import { agesWith } from '../domain/offer-facets.js';
import { capital } from '../text/format.js';
import { offerRecord, offers, type EventWords } from '../text/fr.js';
import type { RecordContext } from './kit/kit.js';

export { parseAge };

type Key = 'age' | 'audience' | 'free';

export interface MoreEvents {
  /** A select whose options say how many things they would leave. */
  readonly countedField: (
    context: RecordContext<EventWords>,
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
  readonly choices: EventChoices;
  readonly count: (key: Key, value: string) => number | undefined;
  readonly change: (change: Pick<EventChoices, 'ageMonths' | 'audience' | 'free'>) => void;
}

/** The name of an audience by its code; one that nobody has named is told by its code. */
export function audienceText(
  words: EventWords & { readonly audiences?: Readonly<Record<string, string>> },
  code: string,
): string {
  // Another language brings these words with all the others.
  const names: Readonly<Record<string, string>> = { ...offerRecord.audiences, ...words.audiences };
  return capital(names[code] ?? code);
}

/** « 18 mois », « 2 ans ½ ». */
export const ageText = (words: EventWords, months: number): string => ({ ...offers, ...words }).months(months);

/** The fields. */
export function fields(context: RecordContext<EventWords>, subject: MoreEvents): unknown {
  const { feed } = context;
  const words = { ...offers, ...context.words };
  const { countedField, tickField, choices, count, change } = subject;
  const { ageMonths, audience, free } = choices;
  const select = (
    key: Key,
    label: string,
    value: string,
    options: { value: string; text: string }[],
    pick: (value: string) => void,
  ): unknown => countedField(context, label, value, options, (one) => count(key, one), pick);
  const audiences = alphabetical(
    [...audiencesOf(feed)].map((value) => ({ value, text: audienceText(words, value) })),
    ({ text }) => text,
  );
  return [
    select(
      'age',
      words.childAge,
      ageMonths === undefined ? '' : String(ageMonths),
      [
        { value: '', text: words.anyAge },
        ...agesWith(ageMonths).map((age) => ({ value: String(age), text: words.months(age) })),
      ],
      (value) => {
        change({ ageMonths: value ? Number(value) : undefined });
      },
    ),
    // Where the events say so.
    audiences.length
      ? select(
          'audience',
          words.eventsFor,
          audience ?? '',
          [{ value: '', text: words.anyone }, ...audiences],
          (value) => {
            change({ audience: value });
          },
        )
      : '',
    tickField(words.freeOnly, !!free, count('free', 'yes'), (checked) => {
      change({ free: checked });
    }),
  ];
}
