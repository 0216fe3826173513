import { expect } from '@open-wc/testing';
import { searchableAction, searchableOccurrence, searchableService } from '../../src/domain/haystack.js';
import { occurrences } from '../../src/domain/occurrences.js';
import { actionOf, eventOf, feedOf, serviceOf } from './feed.js';

describe('records as the search index takes them', () => {
  const feed = feedOf({ themes: [{ id: 'enfance', name: 'Petite enfance' }] });
  const place = { name: 'Salle des fêtes', postalCode: '89510', commune: '89443' };

  it('hold what a service is, where it is and comes, and whom it serves', () => {
    const visit = { start: '2026-12-01T09:00:00+01:00', end: '2026-12-01T12:00:00+01:00', place: { commune: '89387' } };
    const service = serviceOf({
      id: 'creche',
      name: 'Crèche',
      summary: 'Résumé.',
      description: 'Description.',
      category: 'Accueil',
      keywords: ['garde', 'bébé'],
      themes: ['enfance', 'unknown'],
      place,
      visits: [visit, visit],
      coverage: ['89018', '99999'],
    });
    expect(searchableService(feed, service)).to.deep.equal({
      key: 'creche',
      title: 'Crèche',
      words: 'Accueil garde bébé Petite enfance 89510 Salle des fêtes Véron Sens',
      text: 'Résumé. Description. Armeau',
    });
    expect(searchableService(feed, serviceOf({ coverage: 'all' }))).to.deep.equal({
      key: 'service',
      title: 'Service',
      words: '',
      text: 'Résumé',
    });
  });

  it('hold what a date is of, and the place of this one date', () => {
    const timings = [{ start: '2026-12-05', end: '2026-12-05', place }];
    const event = eventOf({ title: 'Forum', organizer: 'CAF', series: { id: 's', title: 'Semaine' }, timings });
    const service = serviceOf({
      name: 'Bus',
      keywords: ['itinérant'],
      visits: [{ start: '2026-12-06T09:00:00+01:00', end: '2026-12-06T12:00:00+01:00', place: { commune: '89387' } }],
    });
    const dates = occurrences(feedOf({ events: [event], services: [service] }));
    expect(dates.map((date) => searchableOccurrence(feed, date))).to.deep.equal([
      { key: dates[0]?.key, title: 'Forum', words: 'CAF Semaine 89510 Salle des fêtes Véron', text: 'Résumé' },
      { key: dates[1]?.key, title: 'Bus', words: 'itinérant Sens', text: 'Résumé' },
    ]);
  });

  it('hold the number of an action, who leads it and whom it serves', () => {
    const action = actionOf({
      number: 12,
      context: 'Contexte.',
      objectives: ['But.'],
      audience: 'Parents',
      lead: { organization: 'CCAS' },
      partners: ['CAF'],
      coverage: ['89443'],
    });
    expect(searchableAction(feed, action)).to.deep.equal({
      key: 'action',
      title: 'Action',
      words: '12 CCAS CAF',
      text: 'Résumé Contexte. But. Parents Véron',
    });
  });
});
