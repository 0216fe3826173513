import { expect } from '@open-wc/testing';
import { calendarDates, type CalendarChoice } from '../../src/parts/kit/ics-calendars.js';
import { eventOf, feedOf } from '../domain/feed.js';

describe('the agendas that are published', () => {
  const feed = feedOf({
    themes: [
      { id: 'droits', name: 'Accès aux droits' },
      { id: 'numerique', name: 'Numérique', parent: 'droits' },
      { id: 'jeunesse', name: 'Jeunesse' },
    ],
    events: [
      eventOf({
        id: 'forum',
        title: 'Forum',
        themes: ['jeunesse'],
        timings: [{ start: '2026-12-05', end: '2026-12-05', place: { commune: '89443' } }],
      }),
      eventOf({
        id: 'atelier',
        title: 'Atelier',
        themes: ['numerique'],
        timings: [{ start: '2026-12-06', end: '2026-12-06' }],
      }),
    ],
  });
  const dates = (choice: CalendarChoice) => calendarDates(feed, choice).map(({ event }) => event?.id);

  it('hold what is of a theme or of one below it, and what takes place in a commune', () => {
    expect(dates({})).to.deep.equal(['forum', 'atelier']);
    expect(dates({ theme: 'droits' })).to.deep.equal(['atelier']);
    expect(dates({ commune: '89443' })).to.deep.equal(['forum']);
    expect(dates({ commune: '89443', theme: 'droits' })).to.deep.equal([]);
  });
});
