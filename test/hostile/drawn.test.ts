/** No text of the schema is lost: an element draws it, or it is here with what it is for. */
import { expect } from '@open-wc/testing';
import { everyText } from '../support/every-text.js';
import { closeHosts } from '../support/host-page.js';
import { address } from '../support/sample.js';
import { textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';
import { add, emptyPage, openAll, type Tag } from './host.js';

const NOT_DRAWN: Readonly<Record<string, string>> = {
  'root.title': 'stands on the territory’s own pages, and in a roadmap without an agreement',
  'root.themes.description': 'for who fills in the workbook',
  'services.license': 'for who takes the data, in which it stands',
  'events.license': 'for who takes the data, in which it stands',
  'actions.license': 'for who takes the data, in which it stands',
  'services.visits.place.postalCode': 'the name of the town says it',
  'root.language': 'a code: the language that texts are said in',
  'root.timeZone': 'a code: the zone that times are told in',
  'root.synonyms': 'what a search takes for the same',
  'root.calendars.domain': 'a name in the entries of agendas',
  'root.publisher.siren': 'for programs',
  'root.communes.postalCodes': 'what a commune is also found by',
  'services.lang': 'a code: the language that its texts are said in',
  'events.lang': 'a code: the language that its texts are said in',
  'actions.lang': 'a code: the language that its texts are said in',
  'services.codes': 'for programs (data·inclusion)',
  'services.identifiers.siret': 'for programs',
  'services.identifiers.rna': 'for programs',
  'services.identifiers.finess': 'for programs',
  'services.keywords': 'what a search finds it by',
  'services.audiences': 'codes, of which those that are known are told in words',
  'services.owner.name': 'whom « Signaler une erreur » writes to, by the address',
  'events.owner.name': 'whom « Signaler une erreur » writes to, by the address',
  'actions.owner.name': 'whom « Signaler une erreur » writes to, by the address',
  'events.image.alt': 'goes with its picture, which is not there in this test',
  'events.image.credit': 'goes with its picture, which is not there in this test',
};

const ELEMENTS: readonly (readonly [Tag, Readonly<Record<string, string>>])[] = [
  ['ctg-service-finder', { theme: 'theme' }],
  ['ctg-service-finder', { service: 'a' }],
  ['ctg-service-finder', { category: 'rien', commune: '89387' }],
  ['ctg-service-finder', { category: 'rien' }],
  ['ctg-event-calendar', { view: 'list', date: '2026-12-01' }],
  ['ctg-event-calendar', { view: 'month', date: '2026-12-01' }],
  ['ctg-event-calendar', { event: 'a' }],
  ['ctg-action-card', { action: 'a' }],
  ['ctg-roadmap', {}],
];

afterEach(closeHosts);

describe('each text of the schema', () => {
  it('is drawn by an element, or is for something else', async () => {
    const marks = new Map<string, string>();
    const mark = (path: string): string => {
      const known = marks.get(path) ?? `texte-${marks.size}-fin`;
      marks.set(path, known);
      return known;
    };
    const { root, service, event, action, notice } = everyText(mark);
    const page = await emptyPage();
    const sibling = { ...event, id: 'b', title: 'Une autre' };
    const feed = address({
      ...root,
      services: [service],
      events: [event, sibling],
      actions: [action],
      notices: [notice],
    });
    const seen: string[] = [];
    for (const [tag, attributes] of ELEMENTS) {
      const element = await add(page, tag, { feed, attributes });
      const look = () => seen.push((element.shadowRoot?.innerHTML ?? '').toLowerCase());
      look();
      await openAll(element);
      // The ways out of a search without an answer come late.
      if (attributes['category'])
        await waitUntil(() => textOf(element).includes(mark('root.publisher.name')), 'no way out');
      look();
    }
    const all = seen.join();
    const undrawn = [...marks].filter(([, text]) => !all.includes(text)).map(([path]) => path);
    expect(undrawn.sort()).to.deep.equal(Object.keys(NOT_DRAWN).sort());
  });
});
