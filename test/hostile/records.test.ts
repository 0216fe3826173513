import { expect } from '@open-wc/testing';
import { closeHosts } from '../support/host-page.js';
import { sampleFeed } from '../support/sample.js';
import { textOf } from '../support/user.js';
import { add, emptyPage, TAGS, type Tag } from './host.js';
import { waitUntil } from '../support/wait.js';

type Records = readonly Record<string, unknown>[];

const sample = sampleFeed();
/** The sample, with the first record of a collection changed. */
const changed = (name: 'services' | 'events' | 'actions' | 'themes' | 'communes', part: Record<string, unknown>) => {
  const [first, ...rest] = sample[name] as Records;
  return sampleFeed({ [name]: [{ ...first, ...part }, ...rest] });
};
const timing = (start: string, end: string, more = {}) => ({ start, end, ...more });
const GOOD = timing('2026-12-01T09:30:00+01:00', '2026-12-01T11:00:00+01:00');

const [FINDER, CALENDAR, CARD, ROADMAP] = TAGS;
const AGENDA = { view: 'list' };

interface Case {
  readonly tag: Tag;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly feed: Record<string, unknown>;
  /** The lines of the one message in the console. */
  readonly problems: readonly string[];
  readonly shows: readonly string[];
  readonly hides?: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'a service without a name': {
    tag: FINDER,
    feed: changed('services', { name: undefined }),
    problems: ['services[0].name: required'],
    shows: ['2 services', 'Espace jeunes', 'Bus du numérique'],
    hides: ['Crèche des Lutins'],
  },
  'a service whose id is no slug': {
    tag: FINDER,
    feed: changed('services', { id: 'Crèche n° 1' }),
    problems: ['services[0].id: not an id (a-z, 0-9 and hyphens)'],
    shows: ['2 services', 'Espace jeunes'],
    hides: ['Crèche des Lutins'],
  },
  'a record that is no object': {
    tag: FINDER,
    feed: sampleFeed({ services: [null, 7, 'x', [], ...(sample['services'] as Records)] }),
    problems: [0, 1, 2, 3].map((index) => `services[${index}]: expected object`),
    shows: ['3 services', 'Crèche des Lutins'],
  },
  'two services of one id': {
    tag: FINDER,
    feed: sampleFeed({
      services: [...(sample['services'] as Records), { ...(sample['services'] as Records)[1], name: 'Le second' }],
    }),
    problems: ['services[3].id: an earlier one has it'],
    shows: ['3 services', 'Espace jeunes'],
    hides: ['Le second'],
  },
  'a theme that does not exist': {
    tag: FINDER,
    feed: changed('services', { themes: ['petite-enfance', 'sport'] }),
    problems: ['services[0].themes[1]: unknown "sport"'],
    shows: ['3 services', 'Crèche des Lutins'],
  },
  'a commune of coverage that does not exist': {
    tag: FINDER,
    attributes: { commune: 'Véron' },
    feed: changed('services', { coverage: ['89387', '00000'] }),
    problems: ['services[0].coverage[1]: unknown "00000"'],
    shows: ['3 services', 'Crèche des Lutins'],
  },
  'opening hours past the end of the day': {
    tag: FINDER,
    feed: changed('services', { hours: { week: { tu: [['09:00', '25:00']] } } }),
    problems: ['services[0].hours.week.tu[0][1]: not a time (HH:MM)'],
    shows: ['Crèche des Lutins', 'Horaires non communiqués'],
  },
  'ages that end before they begin': {
    tag: FINDER,
    feed: changed('services', { ageMonths: { min: 36, max: 3 } }),
    problems: ['services[0].ageMonths.max: not above min'],
    shows: ['3 services', 'Crèche des Lutins'],
  },
  'a script as the address of a service, opened': {
    tag: FINDER,
    attributes: { service: 'creche' },
    feed: changed('services', { contact: { phone: '03 53 01 00 01', url: 'javascript:window.canary=1' } }),
    problems: ['services[0].contact.url: not an https:, http:, mailto: or tel: address'],
    shows: ['Crèche des Lutins', '03 53 01 00 01'],
  },
  'a successor that leads back to itself': {
    tag: FINDER,
    feed: changed('services', { replacedBy: 'creche' }),
    problems: ['services[0].replacedBy: leads back to itself'],
    shows: ['3 services', 'Crèche des Lutins'],
  },
  'a collection that is a text': {
    tag: FINDER,
    feed: sampleFeed({ services: 'aucun' }),
    problems: ['services: expected object'],
    shows: ['Aucun service'],
  },
  'an event that ends before it starts': {
    tag: CALENDAR,
    attributes: AGENDA,
    feed: changed('events', { timings: [timing(GOOD.end, GOOD.start), GOOD] }),
    problems: ['events[0].timings[0].end: earlier than start'],
    shows: ['Café des parents', 'Forum des métiers', '3 événements'],
  },
  'an event of which no date is left': {
    tag: CALENDAR,
    attributes: AGENDA,
    feed: changed('events', { timings: [timing(GOOD.end, GOOD.start)] }),
    problems: ['events[0].timings[0].end: earlier than start', 'events[0].timings: no date is left'],
    shows: ['Forum des métiers', '2 événements'],
    hides: ['Café des parents'],
  },
  'an instant without an offset': {
    tag: CALENDAR,
    attributes: AGENDA,
    feed: changed('events', { timings: [GOOD, timing('2026-12-02T09:30:00', '2026-12-02T11:00:00')] }),
    problems: [
      'events[0].timings[1].start: not an instant with its offset, nor a day',
      'events[0].timings[1].end: not an instant with its offset, nor a day',
    ],
    shows: ['Café des parents', '3 événements'],
  },
  'a day that does not exist': {
    tag: CALENDAR,
    attributes: AGENDA,
    feed: changed('events', { timings: [timing('2026-02-30', '2026-02-30'), GOOD] }),
    problems: [
      'events[0].timings[0].start: not an instant with its offset, nor a day',
      'events[0].timings[0].end: not an instant with its offset, nor a day',
    ],
    shows: ['Café des parents', '3 événements'],
  },
  'a day as start and an instant as end': {
    tag: CALENDAR,
    attributes: AGENDA,
    feed: changed('events', { timings: [GOOD, timing('2026-12-02', '2026-12-02T11:00:00+01:00')] }),
    problems: ['events[0].timings[1].end: start and end: a day and an instant'],
    shows: ['Café des parents', '3 événements'],
  },
  'an unknown status of an event': {
    tag: CALENDAR,
    attributes: AGENDA,
    feed: changed('events', { status: 'annulé' }),
    problems: [
      'events[0].status: expected ("scheduled" | "rescheduled" | "moved-online" | "postponed" | "full" | "cancelled")',
    ],
    shows: ['Café des parents'],
  },
  'an action that follows one that does not exist, and a service that no element reads': {
    tag: ROADMAP,
    feed: sampleFeed({
      actions: (sample['actions'] as Records).map((action) => ({ ...action, follows: ['kit', 'rien'] })).slice(0, 1),
      services: [{ id: 'É' }],
    }),
    problems: ['actions[0].follows[0]: unknown "kit"', 'actions[0].follows[1]: unknown "rien"'],
    shows: ['Développer l’itinérance'],
  },
  'a time zone that no browser knows': {
    tag: CALENDAR,
    attributes: AGENDA,
    feed: sampleFeed({ timeZone: 'Mars/Olympus' }),
    problems: ['timeZone: unknown'],
    shows: ['9 h 30 – 11 h'],
  },
  'an action of an agreement that does not exist': {
    tag: ROADMAP,
    feed: changed('actions', { agreement: 'ctg-2050' }),
    problems: ['actions[0].agreement: unknown "ctg-2050"'],
    shows: ['Kit de bienvenue', '2 actions'],
    hides: ['Développer l’itinérance'],
  },
  'two actions of one number': {
    tag: CARD,
    attributes: { action: '7' },
    feed: sampleFeed({
      actions: [...(sample['actions'] as Records), { ...(sample['actions'] as Records)[0], id: 'x', title: 'Seconde' }],
    }),
    problems: ['actions[3].number: an earlier one has it'],
    shows: ['Développer l’itinérance'],
    hides: ['Seconde'],
  },
  'a progress of 300 %': {
    tag: CARD,
    attributes: { action: 'kit' },
    feed: sampleFeed({
      actions: [{ ...(sample['actions'] as Records)[1], progress: 300, status: 'fini', end: 'bientôt' }],
    }),
    problems: [
      'actions[0].status: expected ("planned" | "in-progress" | "done" | "paused" | "abandoned")',
      'actions[0].end: not a day, month or year',
      'actions[0].progress: expected <=100',
    ],
    shows: ['Kit de bienvenue', 'Statut non renseigné'],
    hides: ['300'],
  },
  'a root without themes, communes and publisher': {
    tag: ROADMAP,
    feed: sampleFeed({ themes: undefined, communes: undefined, publisher: undefined }),
    problems: ['publisher: required', 'communes: required', 'themes: required'],
    shows: ['3 actions', 'Kit de bienvenue'],
  },
};

afterEach(closeHosts);

describe('a feed with a fault shows the rest, and lists the fault once in the console:', () => {
  for (const [trouble, { tag, attributes = {}, feed, problems, shows, hides = [] }] of Object.entries(CASES)) {
    it(trouble, async () => {
      const page = await emptyPage();
      const element = await add(page, tag, { feed, attributes });
      await add(page, tag, { feed: element.getAttribute('feed'), attributes });
      // The visits of services come to a calendar after its events.
      for (const words of shows) await waitUntil(() => textOf(element).includes(words), `no « ${words} »`);
      for (const words of hides) expect(textOf(element)).not.to.contain(words);
      expect(page.window.failures).to.deep.equal([]);
      expect(page.window.lines.length, page.window.lines.join('\n')).to.equal(1);
      const [line = ''] = page.window.lines;
      expect(line).to.contain(`warn: ctg: ${problems.length} problem(s) in ${element.getAttribute('feed') ?? ''}`);
      expect(line.split('\n').slice(1)).to.deep.equal(problems.map((problem) => `  ${problem}`));
      expect('canary' in page.window).to.equal(false);
    });
  }
});
