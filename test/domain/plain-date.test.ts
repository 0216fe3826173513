import { expect } from '@open-wc/testing';
import { firstDayOf, lastDayOf } from '../../src/domain/loose-date.js';
import { isWithin, parseInstant } from '../../src/domain/moment.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import { at } from './feed.js';

const day = (text: string): PlainDate => {
  const date = PlainDate.parse(text);
  if (!date) throw new Error(`No day: ${text}`);
  return date;
};

describe('PlainDate', () => {
  it('reads real days only, in one spelling', () => {
    expect(String(PlainDate.parse('2028-02-29'))).to.equal('2028-02-29');
    expect(String(PlainDate.parse('0050-01-01'))).to.equal('0050-01-01');
    const wrong = [
      '2026-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      ' 2026-01-01',
      '2026-01-01\n',
      '',
    ];
    for (const text of wrong) expect(PlainDate.parse(text), text).to.equal(undefined);
  });

  it('carries over what is too much', () => {
    expect(String(PlainDate.of(2026, 13, 1))).to.equal('2027-01-01');
    expect(String(PlainDate.of(2026, 3, 0))).to.equal('2026-02-28');
  });

  it('has its weekday whatever zone it is read in', () => {
    expect(day('2026-11-24').weekday).to.equal(2);
    expect(day('2026-03-29').weekday).to.equal(7);
    expect(day('2027-01-01').weekday).to.equal(5);
  });

  it('counts days over both changes of clocks', () => {
    expect(String(day('2026-03-28').addDays(2))).to.equal('2026-03-30');
    expect(String(day('2026-10-25').addDays(1))).to.equal('2026-10-26');
    expect(day('2026-03-01').daysUntil(day('2026-04-01'))).to.equal(31);
    expect(day('2026-11-24').daysUntil(day('2026-12-31'))).to.equal(37);
    expect(day('2026-12-31').daysUntil(day('2026-12-30'))).to.equal(-1);
  });

  it('stays in the month when months are added to its last day', () => {
    expect(String(day('2026-01-31').addMonths(1))).to.equal('2026-02-28');
    expect(String(day('2028-01-31').addMonths(1))).to.equal('2028-02-29');
    expect(String(day('2026-01-31').addMonths(-2))).to.equal('2025-11-30');
    expect(String(day('2028-02-29').addMonths(12))).to.equal('2029-02-28');
    expect(String(day('2026-12-15').addMonths(1))).to.equal('2027-01-15');
  });

  it('compares, and is written as ISO in JSON', () => {
    expect(day('2026-12-31').compare(day('2027-01-01'))).to.equal(-1);
    expect(day('2026-12-31').compare(day('2026-12-31'))).to.equal(0);
    expect(day('2026-12-31').equals(PlainDate.of(2026, 12, 31))).to.equal(true);
    expect(day('2026-12-31').isBefore(day('2027-01-01'))).to.equal(true);
    expect(day('2026-12-31').isAfter(day('2026-12-31'))).to.equal(false);
    expect(JSON.stringify({ on: day('2026-12-31') })).to.equal('{"on":"2026-12-31"}');
    expect(day('2026-02-10').daysInMonth).to.equal(28);
    expect(day('2028-02-10').daysInMonth).to.equal(29);
    expect(String(day('2028-02-29').firstOfMonth())).to.equal('2028-02-01');
    expect(day('1970-01-02').toUTC()).to.equal(86_400_000);
  });

  it('is the day of the zone, not of the visitor', () => {
    const instant = at('2026-12-31T23:30:00Z');
    expect(String(PlainDate.at(instant, 'Europe/Paris'))).to.equal('2027-01-01');
    expect(String(PlainDate.at(instant, 'America/New_York'))).to.equal('2026-12-31');
    expect(String(PlainDate.at(instant, 'Pacific/Auckland'))).to.equal('2027-01-01');
  });
});

describe('loose dates', () => {
  it('cover the whole year or month that they name', () => {
    expect([String(firstDayOf('2026')), String(lastDayOf('2026'))]).to.deep.equal(['2026-01-01', '2026-12-31']);
    expect([String(firstDayOf('2028-02')), String(lastDayOf('2028-02'))]).to.deep.equal(['2028-02-01', '2028-02-29']);
    expect([String(firstDayOf('2026-12')), String(lastDayOf('2026-12'))]).to.deep.equal(['2026-12-01', '2026-12-31']);
    expect(String(lastDayOf('2026-04-09'))).to.equal('2026-04-09');
  });

  it('are nothing where they are no dates', () => {
    for (const text of ['', '26', '2026-', '2026-1', '2026-13', '2026-02-30', 'jeudi', '2026-1-']) {
      expect(firstDayOf(text), text).to.equal(undefined);
      expect(lastDayOf(text), text).to.equal(undefined);
    }
  });
});

describe('moments', () => {
  it('do not exist on a day that does not, in any browser', () => {
    expect(parseInstant('2026-02-30T10:00:00+01:00')).to.equal(undefined);
    expect(parseInstant('2026-02-28T10:00:00')).to.equal(undefined);
    expect(parseInstant('2026-02-28')).to.equal(undefined);
    expect(parseInstant('1970-01-01T01:00:00+01:00')).to.equal(0);
    expect(parseInstant('1970-01-01T00:00:01.500Z')).to.equal(1500);
  });

  it('are within days that exist, ends included', () => {
    const date = day('2026-03-01');
    expect(isWithin(date, '2026-02-28', '2026-03-01')).to.equal(true);
    expect(isWithin(date, '2026-03-02', '2026-03-03')).to.equal(false);
    expect(isWithin(date, '2026-02-30', '2026-03-05')).to.equal(false);
  });
});
