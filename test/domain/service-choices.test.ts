import { expect } from '@open-wc/testing';
import { answering, tally } from '../../src/domain/facets.js';
import { serviceFacets, type ServiceChoices } from '../../src/domain/service-facets.js';
import { currentService, validServices } from '../../src/domain/valid-services.js';
import { facets, type MoreChoices } from '../../src/parts/more-filters.js';
import { toEnd } from '../../src/feed/repair.js';
import { at, feedOf, SENS, serviceOf, VERON } from './feed.js';

const themes = [
  { id: 'droits', name: 'Accès aux droits' },
  { id: 'numerique', name: 'Numérique', parent: 'droits' },
  { id: 'aidants', name: 'Aidants numériques', parent: 'numerique' },
  { id: 'jeunesse', name: 'Jeunesse' },
];
const services = [
  serviceOf({
    id: 'creche',
    themes: ['jeunesse'],
    category: 'Crèche',
    ageMonths: { min: 3, max: 36 },
    place: { commune: VERON.code },
    availability: { state: 'places', asOf: '2026-11-20' },
    cost: { kind: 'conditional' },
  }),
  serviceOf({ id: 'bus', themes: ['aidants'], cost: { kind: 'free' }, accessibility: { wheelchair: true } }),
  serviceOf({
    id: 'open',
    themes: ['droits'],
    attendance: ['in-person', 'remote'],
    hours: { week: { tu: [['09:00', '12:00']], we: [['14:00', '17:00']] } },
  }),
  serviceOf({ id: 'closed', status: 'closed', ageMonths: { min: 36 }, availability: { state: 'full', asOf: '2026' } }),
  serviceOf({ id: 'old', validUntil: '2026-11-23', replacedBy: 'new-place' }),
  serviceOf({ id: 'new', validFrom: '2026-11-25' }),
  serviceOf({ id: 'today', validFrom: '2026-11-24', validUntil: '2026-11-24', category: 'crèche' }),
];
const feed = feedOf({ themes, services });
/** A Tuesday. */
const now = at('2026-11-24T10:00:00+01:00');
const placed = validServices(feed, now).map((service) => ({ service, group: 'territory' as const }));
type Choices = ServiceChoices & MoreChoices;
const facetsOf = (choices: Choices) => ({
  ...serviceFacets(feed, choices, undefined, now),
  ...facets(feed, choices, now),
});
const find = (choices: Choices) => toEnd(tally(placed, facetsOf(choices)));
const ids = (choices: Choices) => toEnd(answering(placed, facetsOf(choices))).map(({ service }) => service.id);

describe('services that answer the choices', () => {
  it('are those that are valid today, also those that have closed', () => {
    expect(ids({})).to.deep.equal(['creche', 'bus', 'open', 'closed', 'today']);
    expect(ids({ theme: '', category: '', when: '' })).to.deep.equal(['creche', 'bus', 'open', 'closed', 'today']);
  });

  it('are narrowed by theme, the themes below it taken in', () => {
    expect(ids({ theme: 'droits' })).to.deep.equal(['bus', 'open']);
    expect(find({}).count('theme', 'droits')).to.equal(2);
    expect(find({}).count('theme', 'numerique')).to.equal(1);
  });

  it('are narrowed by category, whatever its accents', () => {
    expect(ids({ category: 'CRECHE' })).to.deep.equal(['creche', 'today']);
    expect(find({}).count('category', 'creche')).to.equal(2);
  });

  it('are narrowed by the age of the child: a service that names no ages is for all', () => {
    expect(ids({ ageMonths: 35 })).to.deep.equal(['creche', 'bus', 'open', 'today']);
    expect(ids({ ageMonths: 36 })).to.deep.equal(['bus', 'open', 'closed', 'today']);
    expect(find({}).count('age', '30')).to.equal(4);
  });

  it('are narrowed by what is open now, and on a part of the week', () => {
    expect(ids({ openNow: true })).to.deep.equal(['open']);
    expect(ids({ when: '2-morning' })).to.deep.equal(['open']);
    expect(ids({ when: '2-afternoon' })).to.deep.equal([]);
    expect(ids({ when: '3-afternoon' })).to.deep.equal(['open']);
    expect(ids({ when: '3-morning' })).to.deep.equal([]);
    expect(ids({ when: '3-day' })).to.deep.equal(['open']);
    expect(find({}).count('when', '3-evening')).to.equal(0);
    // What is no part of the week narrows nothing.
    expect(ids({ when: '8-morning' })).to.have.lengthOf(5);
  });

  it('are narrowed by what a tick asks for', () => {
    expect(ids({ places: true })).to.deep.equal(['creche']);
    expect(ids({ free: true })).to.deep.equal(['bus']);
    expect(ids({ remote: true })).to.deep.equal(['open']);
    expect(ids({ accessible: true })).to.deep.equal(['bus']);
    const all = find({});
    expect((['places', 'free', 'remote', 'accessible'] as const).map((key) => all.count(key, 'yes'))).to.deep.equal([
      1, 1, 1, 1,
    ]);
  });

  it('are those that answer each choice', () => {
    const services = [
      serviceOf({ id: 'both', category: 'Crèche', ageMonths: { min: 3, max: 36 } }),
      serviceOf({ id: 'age', category: 'Relais', ageMonths: { min: 3, max: 36 } }),
      serviceOf({ id: 'category', category: 'Crèche', ageMonths: { min: 36 } }),
    ].map((service) => ({ service, group: 'territory' as const }));
    const those = (choices: ServiceChoices) =>
      toEnd(answering(services, serviceFacets(feed, choices, undefined, now))).map(({ service }) => service.id);
    expect(those({ category: 'creche', ageMonths: 12 })).to.deep.equal(['both']);
    expect(those({ category: 'creche' })).to.deep.equal(['both', 'category']);
    expect(those({ category: 'relais' })).to.deep.equal(['age']);
  });

  it('are looked at in slices of two hundred, each of them once', () => {
    const many = Array.from({ length: 401 }, (_, i) => ({ service: serviceOf({ id: `s${i}` }), group: 'in' as const }));
    const work = answering(many, { all: { passes: () => true } });
    expect([work.next().done, work.next().done]).to.deep.equal([false, false]);
    const last = work.next();
    expect(last.done && last.value.map(({ service }) => service.id)).to.deep.equal(
      many.map(({ service }) => service.id),
    );
  });

  it('are counted by what is open now', () => {
    expect([find({}).count('openNow', 'open'), find({}).count('openNow', '')]).to.deep.equal([1, 0]);
  });

  it('are counted by the commune where they are, or are to come', () => {
    expect(find({}).count('commune', VERON.code)).to.equal(1);
    const visit = (day: string, commune: string) => ({
      start: `${day}T09:00:00+01:00`,
      end: `${day}T12:00:00+01:00`,
      place: { commune },
    });
    const visits = [visit('2026-11-20', '89018'), visit('2026-12-01', SENS.code), visit('2026-12-08', SENS.code)];
    const bus = [{ service: serviceOf({ visits }), group: 'territory' as const }];
    const { count } = toEnd(tally(bus, serviceFacets(feed, {}, undefined, now)));
    expect([count('commune', SENS.code), count('commune', '89018')]).to.deep.equal([1, 0]);
  });

  it('say which choice is one too many', () => {
    const none = find({ theme: 'jeunesse', free: true });
    expect(none.found).to.deep.equal([]);
    expect([none.without('theme'), none.without('free')]).to.deep.equal([1, 1]);
  });
});

describe('the service of an id', () => {
  const chain = feedOf({
    services: [
      serviceOf({ id: 'a', validUntil: '2026-01-01', replacedBy: 'b' }),
      serviceOf({ id: 'b', validUntil: '2026-11-23', replacedBy: 'c' }),
      serviceOf({ id: 'c', validUntil: '2026-11-24', replacedBy: 'd' }),
      serviceOf({ id: 'd' }),
      serviceOf({ id: 'round', validUntil: '2026-01-01', replacedBy: 'about' }),
      serviceOf({ id: 'about', validUntil: '2026-01-01', replacedBy: 'round' }),
      serviceOf({ id: 'lost', validUntil: '2026-01-01', replacedBy: 'nowhere' }),
      serviceOf({ id: 'ended', validUntil: '2026-01-01' }),
    ],
  });
  const current = (id: string) => currentService(chain, id, now)?.id;

  it('is its successor once it has ended, through the whole chain', () => {
    expect(current('a')).to.equal('c');
    expect(current('c')).to.equal('c');
  });

  it('stays itself where nothing follows, and a circle does not hang', () => {
    expect(current('ended')).to.equal('ended');
    expect(current('lost')).to.equal('lost');
    expect(current('round')).to.equal('round');
    expect(current('unknown')).to.equal(undefined);
  });
});
