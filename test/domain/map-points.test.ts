import { expect } from '@open-wc/testing';
import { mapPoints, samePoint } from '../../src/domain/map-points.js';
import type { Service, Visit } from '../../src/feed/types.js';
import { at, feedOf, SENS, serviceOf, VERON } from './feed.js';

const feed = feedOf();
const now = at('2026-11-24T10:00:00+01:00');
const creche = serviceOf({
  id: 'creche',
  name: 'Crèche des Lutins',
  place: { commune: SENS.code, latitude: 48.197, longitude: 3.288 },
});
const points = (part: Partial<Service>) => mapPoints(feed, [serviceOf(part)], now);
const visit = (day: string, commune: string, status?: Visit['status']): Visit => ({
  start: `${day}T14:00:00+01:00`,
  end: `${day}T17:00:00+01:00`,
  place: { commune },
  ...(status && { status }),
});

describe('services on a map', () => {
  it('stand at their place', () => {
    expect(mapPoints(feed, [creche], now)).to.deep.equal({
      points: [
        {
          id: 'creche',
          name: 'Crèche des Lutins',
          town: 'Sens',
          latitude: 48.197,
          longitude: 3.288,
          approximate: false,
        },
      ],
      without: 0,
    });
  });

  it('stand where their commune is while nobody gave their position', () => {
    const [point] = points({ place: { commune: VERON.code } }).points;
    expect(point).to.include({ town: 'Véron', latitude: 48.13, longitude: 3.31, approximate: true });
  });

  it('are named after a town outside the territory', () => {
    const [point] = points({ place: { commune: '89024', city: 'Auxerre', latitude: 47.8, longitude: 3.57 } }).points;
    expect(point?.town).to.equal('Auxerre');
  });

  it('are named after no town where none is known', () => {
    const [point] = points({ place: { commune: '75056', latitude: 47.8, longitude: 3.57 } }).points;
    expect(point?.town).to.equal('');
  });

  it('are the same point by service and place', () => {
    const [one] = mapPoints(feed, [creche], now).points;
    if (!one) throw new Error('no point');
    expect(samePoint(one, { ...one, name: 'Autre nom', approximate: true })).to.equal(true);
    expect(samePoint(one, { ...one, id: 'autre' })).to.equal(false);
    expect(samePoint(one, { ...one, latitude: 48 })).to.equal(false);
    expect(samePoint(one, { ...one, longitude: 3 })).to.equal(false);
  });

  it('come to each place of their visits to come, once', () => {
    const visits = [
      visit('2026-11-20', SENS.code),
      visit('2026-12-01', VERON.code),
      visit('2026-12-08', VERON.code),
      visit('2026-12-02', SENS.code, 'cancelled'),
    ];
    expect(points({ visits }).points.map(({ town }) => town)).to.deep.equal(['Véron']);
  });

  it('are left out, and counted, where they have no place to show', () => {
    const left: Partial<Service>[] = [
      {},
      { sensitive: true, place: creche.place },
      { attendance: ['remote'], place: creche.place },
      { place: { commune: '89999' } },
      { place: { commune: '75056' } },
    ];
    for (const part of left) expect(points(part), JSON.stringify(part)).to.deep.equal({ points: [], without: 1 });
    expect(points({ attendance: ['remote', 'in-person'], place: creche.place }).without).to.equal(0);
  });
});
