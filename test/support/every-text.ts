/**
 * Records in which every text that the schema allows is there, found by walking the schema: a field that is added
 * tomorrow is in them by itself.
 */
import { LooseDay } from '../../src/feed/schema/action.js';
import { Day, Email, Insee, Instant, Reference, Slug, Url } from '../../src/feed/schema/leaves.js';
import { recordSchemas } from '../../src/feed/schema/records.js';
import { rootEntries } from '../../src/feed/schema/root.js';
import { Clock, ClockEnd } from '../../src/feed/schema/service.js';
import type { Entries, Shape } from '../../src/feed/shape.js';

type Fields = Record<string, unknown>;
/** What stands in a text field: told of each its path, such as `services.contact.phone`. */
export type Texts = (path: string) => string;

const sourceOf = (shape: Shape): string | undefined => (shape.kind === 'string' ? shape.pattern?.source : undefined);

/** Values that make a record which is shown, by what a pattern wants and, where it matters, by key. */
const VALUES = new Map<string | undefined, (key: string) => string>([
  [sourceOf(Slug), (key) => ({ themes: 'theme', agreement: 'ctg' })[key] ?? 'a'],
  [sourceOf(Insee), () => '89387'],
  [sourceOf(Day), (key) => dayOf(key)],
  [sourceOf(LooseDay), (key) => dayOf(key)],
  [sourceOf(Instant), (key) => `${dayOf(key)}T${key === 'end' ? '18:00' : '14:00'}:00+01:00`],
  [sourceOf(Url), () => "https://x.example/'onclick='window.canary=1"],
  [sourceOf(Reference), () => "x'onerror='window.canary=1"],
  [sourceOf(Email), () => "o'x=&a@x.example"],
  [sourceOf(Clock), () => '09:00'],
  [sourceOf(ClockEnd), () => '12:00'],
]);
const dayOf = (key: string): string =>
  ({ start: '2026-12-01', end: '2026-12-01', from: '2026-11-01', validFrom: '2026-01-01' })[key] ?? '2026-12-31';

/** A value of a shape with all its keys. */
export function whole(shape: Shape, path: string, texts: Texts): unknown {
  const key = path.slice(path.lastIndexOf('.') + 1);
  switch (shape.kind) {
    case 'string':
      return VALUES.get(shape.pattern?.source)?.(key) ?? texts(path);
    case 'number':
      return Math.max(shape.min, Math.min(shape.max, key === 'max' ? 24 : 12));
    case 'boolean':
      return true;
    case 'choice':
      return shape.values[0];
    case 'array':
      return [whole(shape.item, path, texts)];
    case 'pair':
      return shape.items.map((item) => whole(item, path, texts));
    case 'either':
      return whole(shape.options[0] as Shape, path, texts);
    case 'object':
      return wholeFields(shape.entries, path, texts);
  }
}

const wholeFields = (entries: Entries, path: string, texts: Texts): Fields =>
  Object.fromEntries(Object.entries(entries).map(([key, shape]) => [key, whole(shape, `${path}.${key}`, texts)]));

/** One record of each collection and the root file, `texts` in each text of them. */
export function everyText(texts: Texts): Record<'root' | 'service' | 'event' | 'action' | 'notice', Fields> {
  const of = (name: keyof typeof recordSchemas) => whole(recordSchemas[name], name, texts) as Fields;
  const service = of('services');
  const hours = (value: unknown, path: string): Fields => ({
    ...(value as Fields),
    // Either hours or a week, never both.
    exceptions: [{ from: '2026-12-20', to: '2026-12-31', ranges: [], reason: texts(`${path}.exceptions.reason`) }],
  });
  Object.assign(service, {
    // Its place would be a secret, its successor itself, its language an unknown one.
    sensitive: false,
    replacedBy: undefined,
    lang: 'fr',
    hours: hours(service['hours'], 'services.hours'),
    otherHours: (service['otherHours'] as Fields[]).map((one) => hours(one, 'services.otherHours')),
    coverage: 'all',
  });
  const event = of('events');
  // One date at a place of its own, and one at the event's.
  const timings = [...(event['timings'] as Fields[]), { start: '2026-12-08', end: '2026-12-08' }];
  Object.assign(event, { lang: 'fr', timings });
  const action = of('actions');
  const [indicator] = action['indicators'] as Fields[];
  const values = [...(indicator?.['values'] as Fields[]), { date: '2026-11', value: 3 }];
  // A deadline that was moved, and a value that is a number.
  Object.assign(action, { lang: 'fr', follows: [], end: '2027-06-30', indicators: [{ ...indicator, values }] });
  const notice = { ...of('notices'), coverage: 'all' };
  const root = {
    ...wholeFields(rootEntries, 'root', texts),
    language: 'fr',
    timeZone: 'Europe/Paris',
    agreements: [{ id: 'ctg', title: texts('root.agreements.title'), start: '2022-01-01', end: '2026-12-31' }],
    themes: [{ id: 'theme', name: texts('root.themes.name'), description: texts('root.themes.description') }],
    help: [
      {
        name: texts('root.help.name'),
        phone: texts('root.help.phone'),
        hours: texts('root.help.hours'),
        themes: ['theme'],
      },
    ],
  };
  return { root, service, event, action, notice };
}
