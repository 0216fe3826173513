import { expect } from '@open-wc/testing';
import { narrowActions, type ActionChoices } from '../../src/domain/action-facets.js';
import { finder } from '../../src/parts/action-search.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import { actionOf, feedOf } from './feed.js';

const feed = feedOf({
  themes: [
    { id: 'droits', name: 'Accès aux droits' },
    { id: 'numerique', name: 'Numérique', parent: 'droits' },
  ],
});
const actions = [
  actionOf({ id: 'late', status: 'in-progress', end: '2026-10', coverage: 'all', lead: { organization: 'CCAS' } }),
  actionOf({ id: 'unknown', coverage: ['89443'], themes: ['numerique'] }),
  actionOf({ id: 'next', status: 'planned' }),
];
const none: ActionChoices = { query: '', theme: '', status: '', lead: '', commune: '' };
const narrow = (choices: Partial<ActionChoices>) =>
  narrowActions(
    feed,
    actions,
    { ...none, ...choices },
    PlainDate.of(2026, 11, 24),
    choices.query ? finder(feed, choices.query) : undefined,
  );
const found = (choices: Partial<ActionChoices>) => narrow(choices).found.map(({ id }) => id);

describe('choices among actions', () => {
  it('narrow them, the late and the unknown among them', () => {
    expect(found({})).to.deep.equal(['late', 'unknown', 'next']);
    expect(found({ status: 'late' })).to.deep.equal(['late']);
    expect(found({ status: 'unknown' })).to.deep.equal(['unknown']);
    expect(found({ status: 'planned' })).to.deep.equal(['next']);
    expect(found({ theme: 'droits' })).to.deep.equal(['unknown']);
    expect(found({ query: 'ccas' })).to.deep.equal(['late']);
    expect(found({ lead: 'Ccas' })).to.deep.equal(['late']);
    // « next » does not say which communes it covers: it is hidden from none.
    expect(found({ commune: '89443' })).to.deep.equal(['late', 'unknown', 'next']);
    expect(found({ commune: '89387' })).to.deep.equal(['late', 'next']);
  });

  it('say how many each would leave', () => {
    const { count, without } = narrow({ status: 'unknown', commune: '89387' });
    // Only « unknown » has that status, and it is of another commune.
    expect([count('status', 'late'), count('status', 'planned'), count('status', 'unknown')]).to.deep.equal([1, 1, 0]);
    expect([without('commune'), without('status')]).to.deep.equal([1, 2]);
    expect(narrow({}).count('theme', 'droits')).to.equal(1);
    expect(narrow({}).count('lead', 'CCAS')).to.equal(1);
    // « late » covers all communes and « next » does not say: both count for each.
    expect(narrow({}).count('commune', '89387')).to.equal(2);
    expect(narrow({}).count('commune', '89443')).to.equal(3);
    expect(narrow({}).count('commune', '75056')).to.equal(0);
    expect(narrow({}).count('status', 'late')).to.equal(1);
  });
});
