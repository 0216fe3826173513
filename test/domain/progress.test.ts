import { expect } from '@open-wc/testing';
import { actionsOf, currentAgreement, findAction } from '../../src/domain/agreements.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import { actionProgress, totals } from '../../src/domain/progress.js';
import type { Action, Agreement } from '../../src/feed/types.js';
import { actionOf, feedOf } from './feed.js';

const today = PlainDate.of(2026, 11, 24);
const progress = (part: Partial<Action>, on = today) => actionProgress(actionOf(part), on);

describe('an action’s deadline', () => {
  it('has passed when the whole day, month or year that it names is over', () => {
    expect(progress({ end: '2026-11-24' }).late).to.equal(false);
    expect(progress({ end: '2026-11-23' })).to.include({ late: true, lateDays: 1 });
    expect(progress({ end: '2026-11' }).late).to.equal(false);
    expect(progress({ end: '2026-10' })).to.include({ late: true, lateDays: 24 });
    expect(progress({ end: '2026' }).late).to.equal(false);
    expect(progress({ end: '2026' }, PlainDate.of(2027, 1, 1))).to.include({ late: true, lateDays: 1 });
    expect(progress({ end: '2028-02' }, PlainDate.of(2028, 2, 29)).late).to.equal(false);
  });

  it('is nothing to who is done or has given up, and something to who has paused or says nothing', () => {
    for (const status of ['done', 'abandoned'] as const)
      expect(progress({ status, end: '2025' }).late, status).to.equal(false);
    for (const status of ['planned', 'in-progress', 'paused'] as const) {
      expect(progress({ status, end: '2025' }).late, status).to.equal(true);
    }
    expect(progress({ end: '2025' }).late).to.equal(true);
  });

  it('does not hide the first one that was promised', () => {
    const deadlines = [
      { set: '2022', end: '2024' },
      { set: '2024-06', end: '2026-12' },
    ];
    expect(progress({ end: '2026-12', deadlines })).to.include({
      deadline: '2026-12',
      firstDeadline: '2024',
      late: false,
    });
    expect(progress({ deadlines })).to.include({ deadline: '2026-12', firstDeadline: '2024' });
    expect(progress({ end: '2024', deadlines: deadlines.slice(0, 1) })).not.to.have.property('firstDeadline');
  });

  it('is ignored where it is no day', () => {
    expect(progress({ end: '2026-02-30' })).to.deep.equal({ status: undefined, late: false, known: false });
  });
});

describe('an action’s steps', () => {
  const steps = [
    { title: 'Done', due: '2025', done: true as const },
    { title: 'Done on a day', done: '2026-03' },
    { title: 'Planned', done: '2027-03-01' },
    { title: 'Late', due: '2026-10' },
    { title: 'Moved', due: '2026-12', deadlines: [{ set: '2025', end: '2026-01' }] },
    { title: 'Late, by its history', deadlines: [{ set: '2025', end: '2026-01' }] },
  ];

  it('are counted, and a date to come is not done', () => {
    const { steps: counted, late, known } = progress({ steps });
    expect(counted).to.deep.equal({ done: 2, total: 6, next: steps[2], late: [steps[3], steps[5]] });
    expect({ late, known }).to.deep.equal({ late: false, known: true });
  });

  it('are not late once the action is over', () => {
    expect(progress({ status: 'abandoned', steps }).steps?.late).to.deep.equal([]);
  });

  it('are unknown, not zero, where there are none, and make no percentage', () => {
    expect(progress({ steps: [] })).not.to.have.property('steps');
    expect(progress({ steps })).not.to.have.property('percent');
    expect(progress({ progress: 0 })).to.include({ percent: 0, known: true });
    expect(progress({}).known).to.equal(false);
  });
});

describe('totals', () => {
  it('count every action once by status, and each of its themes once', () => {
    const actions = [
      actionOf({ status: 'done', end: '2025', themes: ['a', 'b'], steps: [{ title: '1', done: true }] }),
      actionOf({
        status: 'in-progress',
        end: '2025',
        themes: ['a', 'a'],
        steps: [{ title: '1' }, { title: '2', done: '2026' }],
      }),
      actionOf({ themes: ['constructor'] }),
      actionOf({ progress: 40 }),
    ];
    const sums = totals(actions, today);
    expect(sums.byStatus).to.deep.equal({ planned: 0, 'in-progress': 1, done: 1, paused: 0, abandoned: 0, unknown: 2 });
    expect([...sums.byTheme]).to.deep.equal([
      ['a', 2],
      ['b', 1],
      ['constructor', 1],
    ]);
    expect(sums).to.deep.include({ total: 4, steps: { done: 2, total: 3 }, late: 1, unknown: 1 });
  });
});

describe('agreements', () => {
  const first: Agreement = { id: 'ctg-1', title: 'CTG 1', start: '2022-01-01', end: '2026-12-31' };
  const second: Agreement = { id: 'ctg-2', title: 'CTG 2', start: '2027-01-01', end: '2030-12-31' };
  const current = (agreements: Agreement[], year: number, month: number, day: number) =>
    currentAgreement(feedOf({ agreements }), PlainDate.of(year, month, day))?.id;

  it('follow each other at New Year without a change to any page', () => {
    expect(current([first, second], 2026, 12, 31)).to.equal('ctg-1');
    expect(current([first, second], 2027, 1, 1)).to.equal('ctg-2');
  });

  it('go on while they are extended, and until the next one begins', () => {
    const extended = { ...first, extendedTo: '2027-06-30' };
    const later = { ...second, start: '2027-07-01' };
    expect(current([extended, later], 2027, 6, 30)).to.equal('ctg-1');
    expect(current([extended, later], 2027, 7, 1)).to.equal('ctg-2');
    expect(current([extended, second], 2027, 2, 1)).to.equal('ctg-2');
    expect(current([first, later], 2027, 2, 1)).to.equal('ctg-1');
    expect(current([first, second], 2035, 1, 1)).to.equal('ctg-2');
    expect(current([first, second], 2020, 1, 1)).to.equal('ctg-1');
    expect(current([], 2026, 1, 1)).to.equal(undefined);
  });

  it('keep their own numbers', () => {
    const actions = [
      actionOf({ id: 'old-7', number: 7 }),
      actionOf({ id: 'new-7', number: 7, agreement: 'ctg-2' }),
      actionOf({ id: '12', number: 3 }),
      actionOf({ id: 'twelve', number: 12 }),
    ];
    const feed = feedOf({ agreements: [first, second], actions });
    expect(findAction(feed, '7', today)?.id).to.equal('old-7');
    expect(findAction(feed, 7, PlainDate.of(2027, 1, 1))?.id).to.equal('new-7');
    expect(findAction(feed, ' old-7 ', PlainDate.of(2027, 1, 1))?.id).to.equal('old-7');
    expect(findAction(feed, '12', today)?.id).to.equal('12');
    expect(findAction(feed, 'toString', today)).to.equal(undefined);
    expect(findAction(feed, '', today)).to.equal(undefined);
    expect(actionsOf(feed, second).map(({ id }) => id)).to.deep.equal(['new-7']);
  });
});
