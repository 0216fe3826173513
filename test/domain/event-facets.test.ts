import { expect } from '@open-wc/testing';
import { audiencesOf, eventFacets, type EventChoices } from '../../src/domain/event-facets.js';
import { answering, tally } from '../../src/domain/facets.js';
import { occurrences } from '../../src/domain/occurrences.js';
import { toEnd } from '../../src/feed/repair.js';
import { eventOf, feedOf, serviceOf, SENS, VERON } from './feed.js';

const timings = [{ start: '2026-12-05', end: '2026-12-05' }];
const feed = feedOf({
  themes: [
    { id: 'enfance', name: 'Enfance' },
    { id: 'eveil', name: 'Éveil', parent: 'enfance' },
  ],
  events: [
    eventOf({
      id: 'a',
      title: 'A',
      timings,
      themes: ['eveil'],
      ageMonths: { min: 3, max: 36 },
      cost: { kind: 'free' },
    }),
    eventOf({
      id: 'b',
      title: 'B',
      timings,
      audiences: ['jeunes'],
      place: { commune: SENS.code },
      cost: { kind: 'paid' },
    }),
    eventOf({ id: 'c', title: 'C', timings, audiences: ['tous-publics'], ageMonths: { min: 36 } }),
    eventOf({ id: 'd', title: 'D', timings, audiences: ['familles-enfants'], themes: ['enfance'] }),
  ],
  services: [
    serviceOf({
      id: 'bus',
      name: 'E',
      audiences: ['jeunes'],
      cost: { kind: 'free' },
      visits: [
        { start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T12:00:00+01:00', place: { commune: VERON.code } },
      ],
    }),
  ],
});
const list = occurrences(feed);
const found = (choices: EventChoices, words?: string) =>
  toEnd(
    answering(list, eventFacets(feed, choices, words === undefined ? undefined : ({ title }) => title === words)),
  ).map(({ title }) => title);
const counts = (choices: EventChoices) => toEnd(tally(list, eventFacets(feed, choices, undefined)));

describe('choices in the calendar', () => {
  it('leave everything in while nothing is chosen, and the very list', () => {
    expect(found({})).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
    expect(found({ theme: '', audience: '', free: false })).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
    expect(toEnd(answering(list, eventFacets(feed, {}, undefined)))).to.equal(list);
  });

  it('narrow it by theme, those below it taken in, by words and by what is free', () => {
    expect(found({ theme: 'enfance' })).to.deep.equal(['A', 'D']);
    expect(found({ theme: 'eveil' })).to.deep.equal(['A']);
    expect(found({}, 'C')).to.deep.equal(['C']);
    // A visit is free where its service is; what says nothing of its cost is not known to be.
    expect(found({ free: true })).to.deep.equal(['A', 'E']);
  });

  it('hide nothing that names no ages or nobody, or that is for everybody', () => {
    expect(found({ ageMonths: 36 })).to.deep.equal(['B', 'C', 'D', 'E']);
    expect(found({ ageMonths: 3 })).to.deep.equal(['A', 'B', 'D', 'E']);
    expect(found({ ageMonths: 2 })).to.deep.equal(['B', 'D', 'E']);
    expect(found({ audience: 'jeunes' })).to.deep.equal(['A', 'B', 'C', 'E']);
    expect(found({ audience: 'familles-enfants' })).to.deep.equal(['A', 'C', 'D']);
  });

  it('want each of them answered', () => {
    expect(found({ audience: 'jeunes', free: true, theme: 'enfance' })).to.deep.equal(['A']);
    expect(found({ audience: 'jeunes', ageMonths: 36 }, 'A')).to.deep.equal([]);
  });

  it('say how many each would leave', () => {
    const { count, without } = counts({ free: true });
    expect([count('free', 'yes'), count('audience', 'jeunes'), count('audience', 'tous-publics')]).to.deep.equal([
      2, 2, 0,
    ]);
    expect([count('commune', VERON.code), count('commune', SENS.code), without('free')]).to.deep.equal([1, 0, 5]);
    expect([count('theme', 'enfance'), count('theme', 'eveil'), count('age', '3')]).to.deep.equal([1, 1, 2]);
    expect(counts({}).count('free', 'yes')).to.equal(2);
    expect(counts({}).count('query', 'A')).to.equal(undefined);
  });

  it('are answered the same in slices, however many there are', () => {
    const many = Array.from({ length: 450 }, (_, i) => eventOf({ id: `e${i}`, title: i % 2 ? 'Un' : 'Deux', timings }));
    const all = occurrences(feedOf({ events: many }));
    const work = answering(all, { query: { passes: ({ title }) => title === 'Un' } });
    // Two pauses among 450: at the 200th and at the 400th.
    expect([work.next().done, work.next().done]).to.deep.equal([false, false]);
    const last = work.next();
    expect(last.done && last.value.length).to.equal(225);
  });
});

describe('the audiences of a feed', () => {
  it('are those that its events name, everybody left out', () => {
    expect([...audiencesOf(feed)]).to.have.members(['jeunes', 'familles-enfants']);
    expect([...audiencesOf(feedOf())]).to.deep.equal([]);
    expect(audiencesOf(feed)).to.equal(audiencesOf(feed));
  });
});
