import { expect } from '@open-wc/testing';
import { PlainDate } from '../../src/domain/plain-date.js';
import { actionProgress } from '../../src/domain/progress.js';
import type { Action } from '../../src/feed/types.js';
import { actionOf } from './feed.js';

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
