import { expect } from '@open-wc/testing';
import { PlainDate } from '../../src/domain/plain-date.js';
import { instantAt, isTimeZone, startOfDay, wallTime } from '../../src/domain/zone.js';
import { at } from './feed.js';

const PARIS = 'Europe/Paris';
const wall = (instant: string, zone = PARIS) => {
  const { date, minutes } = wallTime(at(instant), zone);
  return `${String(date)} ${minutes}`;
};
const instant = (date: PlainDate, minutes: number, zone = PARIS) =>
  new Date(instantAt(date, minutes, zone)).toISOString();

describe('wall time', () => {
  it('follows the clocks on both nights on which they change', () => {
    expect(wall('2026-03-29T00:59:59Z')).to.equal('2026-03-29 119');
    expect(wall('2026-03-29T01:00:00Z')).to.equal('2026-03-29 180');
    expect(wall('2026-10-25T00:30:00Z')).to.equal('2026-10-25 150');
    expect(wall('2026-10-25T01:30:00Z')).to.equal('2026-10-25 150');
    expect(wall('2027-03-28T01:00:00Z')).to.equal('2027-03-28 180');
  });

  it('knows midnight as the first minute of a day', () => {
    expect(wall('2026-12-31T23:00:00Z')).to.equal('2027-01-01 0');
    expect(wall('2026-12-31T22:59:59.999Z')).to.equal('2026-12-31 1439');
  });

  it('takes zones of half and three quarters of an hour', () => {
    expect(wall('2026-06-01T00:00:00Z', 'Asia/Kathmandu')).to.equal('2026-06-01 345');
    expect(wall('2026-06-01T00:00:00Z', 'Australia/Lord_Howe')).to.equal('2026-06-01 630');
  });

  it('holds far from today, and does not throw at what is no instant', () => {
    expect(wall('1969-12-31T23:30:00Z')).to.equal('1970-01-01 30');
    expect(() => wallTime(NaN, PARIS)).not.to.throw();
    expect(() => wallTime(Infinity, PARIS)).not.to.throw();
    expect(() => wallTime(8.64e15, PARIS)).not.to.throw();
  });
});

describe('instant of a wall time', () => {
  it('moves on a time that the spring night skips', () => {
    const night = PlainDate.of(2026, 3, 29);
    expect(instant(night, 119)).to.equal('2026-03-29T00:59:00.000Z');
    expect(instant(night, 120)).to.equal('2026-03-29T01:00:00.000Z');
    expect(instant(night, 150)).to.equal('2026-03-29T01:30:00.000Z');
    expect(instant(night, 180)).to.equal('2026-03-29T01:00:00.000Z');
    expect(instant(PlainDate.of(2027, 3, 28), 150)).to.equal('2027-03-28T01:30:00.000Z');
  });

  it('takes the first of the two that the autumn night has', () => {
    const night = PlainDate.of(2026, 10, 25);
    expect(instant(night, 150)).to.equal('2026-10-25T00:30:00.000Z');
    expect(instant(night, 180)).to.equal('2026-10-25T02:00:00.000Z');
  });

  it('goes on into the next days', () => {
    expect(instant(PlainDate.of(2026, 12, 31), 1440)).to.equal('2026-12-31T23:00:00.000Z');
    expect(instant(PlainDate.of(2026, 3, 28), 1440 + 360)).to.equal('2026-03-29T04:00:00.000Z');
  });

  it('begins a day whose midnight does not exist when that day begins', () => {
    // Beirut puts its clocks on at midnight: 28 March 2027 begins at 01:00, which is 22:00 UTC.
    expect(new Date(startOfDay(PlainDate.of(2027, 3, 28), 'Asia/Beirut')).toISOString()).to.equal(
      '2027-03-27T22:00:00.000Z',
    );
    expect(new Date(startOfDay(PlainDate.of(2026, 7, 1), PARIS)).toISOString()).to.equal('2026-06-30T22:00:00.000Z');
  });

  it('is the inverse of wall time every half hour of a year, but for the hour that comes twice', () => {
    const odd: string[] = [];
    for (let now = at('2026-01-01T00:00:00Z'); now < at('2027-01-01T00:00:00Z'); now += 1_800_000) {
      const { date, minutes } = wallTime(now, PARIS);
      if (instantAt(date, minutes, PARIS) !== now) odd.push(new Date(now).toISOString());
    }
    expect(odd).to.deep.equal(['2026-10-25T01:00:00.000Z', '2026-10-25T01:30:00.000Z']);
  });
});

describe('time zones', () => {
  it('are those that the browser knows by name', () => {
    expect(isTimeZone('Europe/Paris')).to.equal(true);
    expect(isTimeZone('UTC')).to.equal(true);
    for (const text of ['', 'Europe/Sens', '+01:00', 'Paris', '__proto__'])
      expect(isTimeZone(text), text).to.equal(false);
  });
});
