import { expect } from '@open-wc/testing';
import { nextVisits, presences, visitsToTell } from '../../src/domain/visits.js';
import type { Service, Visit } from '../../src/feed/types.js';
import { at, serviceOf, SENS, VERON } from './feed.js';

const visit = (start: string, end: string, more: Partial<Visit> = {}): Visit => ({
  start,
  end,
  place: { commune: VERON.code },
  ...more,
});
const on = (day: string, more: Partial<Visit> = {}) => visit(`${day}T09:00:00+01:00`, `${day}T12:00:00+01:00`, more);
const starts = (part: Partial<Service>, now: string, before?: string) =>
  presences(serviceOf(part), at(now), before === undefined ? undefined : at(before)).map(({ start }) =>
    new Date(start).toISOString().slice(0, 16),
  );

describe('the presences of a service', () => {
  const visits = [on('2026-12-08'), on('2026-12-01'), on('2026-11-24')];

  it('are those that are not over, by start', () => {
    expect(starts({ visits }, '2026-11-24T11:59:59+01:00')).to.deep.equal([
      '2026-11-24T08:00',
      '2026-12-01T08:00',
      '2026-12-08T08:00',
    ]);
    expect(starts({ visits }, '2026-11-24T12:00:00+01:00')).to.deep.equal(['2026-12-01T08:00', '2026-12-08T08:00']);
  });

  it('begin before an instant, where one is given', () => {
    const now = '2026-11-24T13:00:00+01:00';
    expect(starts({ visits }, now, '2026-12-01T09:00:00+01:00')).to.deep.equal([]);
    expect(starts({ visits }, now, '2026-12-01T09:00:01+01:00')).to.deep.equal(['2026-12-01T08:00']);
  });

  it('are read at the offset that they are written with, whatever day that makes', () => {
    // Written on the 23rd at UTC−12, over on the 24th at noon in UTC; written on the 25th at UTC+14, begun on the 24th.
    const behind = visit('2026-11-23T20:00:00-12:00', '2026-11-23T23:59:00-12:00');
    const ahead = visit('2026-11-25T01:00:00+14:00', '2026-11-25T05:00:00+14:00');
    const far = { visits: [ahead, behind] };
    expect(starts(far, '2026-11-24T11:00:00Z', '2026-11-24T11:30:00Z')).to.deep.equal([
      '2026-11-24T08:00',
      '2026-11-24T11:00',
    ]);
  });

  it('are none of a service that has closed, and none past its last day', () => {
    const now = '2026-11-24T08:00:00+01:00';
    expect(starts({ visits, status: 'closed' }, now)).to.deep.equal([]);
    expect(starts({ visits, validUntil: '2026-12-01' }, now)).to.deep.equal(['2026-11-24T08:00', '2026-12-01T08:00']);
    expect(starts({}, now)).to.deep.equal([]);
  });

  it('leave out days that do not exist', () => {
    expect(starts({ visits: [on('2026-11-31')] }, '2026-11-24T08:00:00+01:00')).to.deep.equal([]);
    const odd = [
      visit('2026-11-31T09:00:00+01:00', '2026-12-01T12:00:00+01:00'),
      visit('2026-11-30T09:00:00+01:00', '2026-11-31T12:00:00+01:00'),
    ];
    expect(starts({ visits: odd }, '2026-11-24T08:00:00+01:00')).to.deep.equal([]);
  });
});

describe('the next visits', () => {
  const now = at('2026-11-24T08:00:00+01:00');
  const full = on('2026-12-01', { status: 'full' });
  const off = on('2026-12-08', { status: 'cancelled' });
  const off2 = on('2026-12-09', { status: 'cancelled' });
  const good = on('2026-12-15', { place: { commune: SENS.code } });

  it('are those of a commune, where one is asked for, the cancelled ones among them', () => {
    const service = serviceOf({ visits: [good, off, full] });
    expect(nextVisits(service, now)).to.deep.equal([full, off, good]);
    expect(nextVisits(service, now, SENS.code)).to.deep.equal([good]);
    expect(nextVisits(service, now, '89018')).to.deep.equal([]);
  });

  it('that are told are the first to which one can go, and two before it that are in vain', () => {
    expect(visitsToTell([full, off, off2, good, good])).to.deep.equal([full, off, good]);
    expect(visitsToTell([good, full])).to.deep.equal([good]);
    expect(visitsToTell([full, off, off2])).to.deep.equal([full, off]);
    expect(visitsToTell([off])).to.deep.equal([off]);
    expect(visitsToTell([])).to.deep.equal([]);
  });
});
