import { expect } from '@open-wc/testing';
import { actionsOf, currentAgreement, findAction, findAgreement, periodOf } from '../../src/domain/agreements.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import type { Agreement } from '../../src/feed/types.js';
import { actionOf, feedOf } from './feed.js';

const today = PlainDate.of(2026, 11, 24);

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

  it('are looked through for the one that today is in: one that began later may be over before', () => {
    const long = { ...first, end: '2030-12-31' };
    const short: Agreement = { id: 'short', title: 'Short', start: '2025-01-01', end: '2025-12-31' };
    expect(current([long, short], 2025, 6, 1)).to.equal('short');
    expect(current([long, short], 2026, 6, 1)).to.equal('ctg-1');
    expect(current([{ ...first, extendedTo: '2028-12-31' }, short], 2027, 6, 1)).to.equal('ctg-1');
    expect(current([{ ...first, extendedTo: '2028-12-31' }, short], 2029, 6, 1)).to.equal('short');
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
    expect(findAction(feed, '03', today)?.id).to.equal('12');
    expect(findAction(feedOf({ agreements: [first], actions: actions.slice(3) }), '12', today)?.id).to.equal('twelve');
    for (const text of ['0x7', '7e0', '7.0', '+7']) expect(findAction(feed, text, today), text).to.equal(undefined);
    expect(findAction(feedOf({ agreements: [], actions }), '7', today)).to.equal(undefined);
    expect(findAction(feed, 'toString', today)).to.equal(undefined);
    expect(findAction(feed, '', today)).to.equal(undefined);
    expect(actionsOf(feed, second).map(({ id }) => id)).to.deep.equal(['new-7']);
  });

  it('are found by their id, and today’s is meant by any other', () => {
    const feed = feedOf({ agreements: [first, second] });
    expect(findAgreement(feed, ' ctg-2 ', today)?.id).to.equal('ctg-2');
    expect(findAgreement(feed, 'ctg-9', today)?.id).to.equal('ctg-1');
    expect(findAgreement(feed, '', PlainDate.of(2027, 1, 1))?.id).to.equal('ctg-2');
  });
});

describe('the period of an agreement', () => {
  const one: Agreement = { id: 'one', title: 'One', start: '2022-01-01', end: '2026-12-31' };
  const two: Agreement = { id: 'two', title: 'Two', start: '2027-07-01', end: '2030-12-31' };
  const period = (agreement: Agreement, day: string, agreements = [agreement]) =>
    periodOf(feedOf({ agreements }), agreement, PlainDate.parse(day) ?? today);

  it('counts the days that are left, and is over the day after the last', () => {
    const ends = { lastDay: '2026-12-31', extended: false };
    expect(period(one, '2026-11-24')).to.deep.equal({ phase: 'running', ...ends, daysLeft: 37 });
    expect(period(one, '2026-12-31')).to.deep.equal({ phase: 'running', ...ends, daysLeft: 0 });
    expect(period(one, '2027-01-01')).to.deep.equal({ phase: 'over', ...ends });
    expect(period(one, '2021-12-31')).to.deep.equal({ phase: 'upcoming', ...ends });
  });

  it('goes on to the day that it was extended to, unless that is no later', () => {
    const extended = { ...one, extendedTo: '2027-06-30' };
    expect(period(extended, '2027-01-01')).to.deep.equal({
      phase: 'running',
      lastDay: '2027-06-30',
      extended: true,
      daysLeft: 180,
    });
    expect(period(extended, '2027-07-01').phase).to.equal('over');
    for (const extendedTo of ['2025-12-31', one.end])
      expect(period({ ...one, extendedTo }, '2026-11-24')).to.include({ lastDay: '2026-12-31', extended: false });
  });

  it('knows what comes after it, signed early or late', () => {
    expect(period(one, '2027-01-01', [two, one]).next).to.equal(two);
    const three: Agreement = { id: 'three', title: 'Three', start: '2031-01-01', end: '2035-12-31' };
    for (const agreements of [
      [three, two, one],
      [one, two, three],
      [two, three, one],
    ])
      expect(period(one, '2027-01-01', agreements).next).to.equal(two);
    expect(period(two, '2027-08-01', [two, one])).not.to.have.property('next');
  });
});
