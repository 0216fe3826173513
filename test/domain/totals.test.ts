import { expect } from '@open-wc/testing';
import { PlainDate } from '../../src/domain/plain-date.js';
import { byStatus, byTheme, delays, totals } from '../../src/domain/totals.js';
import { actionOf, feedOf } from './feed.js';

const today = PlainDate.of(2026, 11, 24);
const titles = (actions: readonly { readonly title: string }[]) => actions.map(({ title }) => title).join(' ');

const actions = [
  actionOf({
    title: 'Old',
    status: 'done',
    end: '2025',
    themes: ['rights', 'youth'],
    steps: [{ title: '1', done: true }],
  }),
  actionOf({
    title: 'Late',
    status: 'in-progress',
    end: '2026-11-20',
    themes: ['youth', 'youth'],
    steps: [{ title: '1' }, { title: '2', done: '2026' }],
  }),
  actionOf({ title: 'Loose', themes: ['constructor'] }),
  actionOf({ title: 'Below', progress: 40, themes: ['mobility', 'youth'], end: '2026-10' }),
  actionOf({ title: 'None' }),
];

describe('totals', () => {
  it('count every action once by status, and say of how many nothing is known', () => {
    expect(totals(actions, today)).to.deep.equal({
      total: 5,
      byStatus: { planned: 0, 'in-progress': 1, done: 1, paused: 0, abandoned: 0, unknown: 3 },
      steps: { done: 2, total: 3, actions: 2 },
      late: 2,
      unknown: 2,
    });
    expect(totals([], today)).to.deep.include({ total: 0, late: 0, unknown: 0 });
  });
});

describe('groups', () => {
  const feed = feedOf({
    themes: [
      { id: 'youth', name: 'Youth' },
      { id: 'rights', name: 'Rights' },
      { id: 'mobility', name: 'Mobility', parent: 'rights' },
      { id: 'empty', name: 'Empty' },
    ],
  });

  it('have each action once, under the top theme of its first theme, and no theme without actions', () => {
    expect(byTheme(feed, actions).map(({ key, actions: members }) => [key?.name, titles(members)])).to.deep.equal([
      ['Youth', 'Late'],
      ['Rights', 'Old Below'],
      [undefined, 'Loose None'],
    ]);
  });

  it('have each action once, under its status', () => {
    expect(byStatus(actions).map(({ key, actions: members }) => [key, titles(members)])).to.deep.equal([
      ['in-progress', 'Late'],
      ['done', 'Old'],
      ['unknown', 'Loose Below None'],
    ]);
  });
});

describe('delays', () => {
  it('are those of late actions, the longest first, with the deadline that was promised first', () => {
    const moved = actionOf({
      title: 'Moved',
      deadlines: [
        { set: '2024', end: '2025' },
        { set: '2025-12', end: '2026-06' },
      ],
    });
    const read = delays([...actions, moved], today).map(({ action, ...rest }) => ({ title: action.title, ...rest }));
    // From 30 June: 31 + 31 + 30 + 31 + 24; from 31 October: 24; from 20 November: 4.
    expect(read).to.deep.equal([
      { title: 'Moved', lateDays: 147, deadline: '2026-06', firstDeadline: '2025' },
      { title: 'Below', lateDays: 24, deadline: '2026-10' },
      { title: 'Late', lateDays: 4, deadline: '2026-11-20' },
    ]);
  });
});
