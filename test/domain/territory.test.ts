import { expect } from '@open-wc/testing';
import { likelyCommune } from '../../src/domain/closest.js';
import { occurrences } from '../../src/domain/occurrences.js';
import {
  byViewpoint,
  communeOf,
  covers,
  distanceKm,
  findCommune,
  concerns,
  kmTo,
  placeText,
  pointOf,
  occurrenceProximity,
  proximityOf,
  type Viewpoint,
} from '../../src/domain/territory.js';
import { toEnd } from '../../src/feed/repair.js';
import type { CalendarEvent, Service, Visit } from '../../src/feed/types.js';
import { at, eventOf, feedOf, NOWHERE, SAINT_DENIS, SENS, serviceOf, VERON, VILLENEUVE } from './feed.js';

const feed = feedOf();
const now = at('2026-11-24T10:00:00+01:00');

describe('distance', () => {
  it('is that of the great circle', () => {
    // A degree of latitude of a sphere of 6371.0088 km is 2πr / 360 = 111.195 km.
    expect(distanceKm({ latitude: 48, longitude: 3 }, { latitude: 49, longitude: 3 })).to.be.closeTo(111.195, 0.001);
    expect(distanceKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).to.be.closeTo(
      111.195,
      0.001,
    );
    expect(distanceKm({ latitude: 48.2, longitude: 3.28 }, { latitude: 48.2, longitude: 3.28 })).to.equal(0);
  });
});

describe('communes', () => {
  const named = (text: string) => {
    const found = findCommune(feed, text);
    return found ? found.name : `? ${likelyCommune(feed, text)?.name ?? ''}`;
  };

  it('are found by code or by name, however it is written', () => {
    expect(communeOf(feed, '89387')).to.equal(SENS);
    expect(communeOf(feed, '__proto__')).to.equal(undefined);
    for (const text of ['89443', 'Véron', 'veron', ' VÉRON ', 'Ve\u0301ron'])
      expect(named(text), text).to.equal('Véron');
    for (const text of ['St-Denis-lès-Sens', 'saint denis les sens', 'ST DENIS LES SENS', 'Saint‑Denis-lès-Sens']) {
      expect(named(text), text).to.equal('Saint-Denis-lès-Sens');
    }
  });

  it('are suggested to who mistyped, and not to who meant another', () => {
    expect(named(' Senss ')).to.equal('? Sens');
    expect(named('Villenueve sur Yonne')).to.equal('? Villeneuve-sur-Yonne');
    expect(named('Villeneuve')).to.equal('? Villeneuve-sur-Yonne');
    for (const text of ['Paris', '89388', '', '   ', '💡', 'x'.repeat(1_000_000)]) {
      expect(named(text), text.slice(0, 20)).to.equal('? ');
    }
  });

  it('that stand twice are the first of their code, and a code of Corsica is one however it is written', () => {
    const twice = feedOf({ communes: [SENS, { ...SENS, name: 'Autre' }, { code: '2A004', name: 'Ajaccio' }] });
    expect(communeOf(twice, SENS.code)).to.equal(SENS);
    expect(findCommune(twice, ' 2a004 ')?.name).to.equal('Ajaccio');
  });

  it('stand in an address by name, or the town that the place names', () => {
    const place = { commune: VERON.code, name: 'Salle des fêtes', address: '2 rue de l’Église', postalCode: '89510' };
    expect(placeText(feed, place)).to.equal('Salle des fêtes, 2 rue de l’Église, 89510 Véron');
    expect(placeText(feed, { ...place, city: 'Auxerre' })).to.equal(
      'Salle des fêtes, 2 rue de l’Église, 89510 Auxerre',
    );
    expect(placeText(feed, { commune: '75056', name: 'Hall' })).to.equal('Hall');
  });

  it('and places have a point where both numbers are known', () => {
    expect(pointOf({ latitude: 48 })).to.equal(undefined);
    expect(pointOf({ longitude: 3 })).to.equal(undefined);
    expect(pointOf(undefined)).to.equal(undefined);
    expect(pointOf({ latitude: 0, longitude: 0 })).to.deep.equal({ latitude: 0, longitude: 0 });
  });

  it('are as near as the nearest of several places', () => {
    const there = (latitude: number) => ({ commune: SENS.code, latitude, longitude: 3 });
    const from = { latitude: 48, longitude: 3 };
    // A tenth of a degree of latitude is 11.1195 km.
    expect(kmTo([there(48.3), there(48.1), there(48.2)], from, feed)).to.be.closeTo(11.1195, 0.001);
    expect(kmTo([{ commune: NOWHERE.code }, there(48.1)], from, feed)).to.be.closeTo(11.1195, 0.001);
    expect(kmTo([], from, feed)).to.equal(undefined);
  });

  it('are covered only where that is said', () => {
    expect(covers('all', '89443')).to.equal(true);
    expect(covers(['89387', '89443'], '89443')).to.equal(true);
    expect(covers(['89387'], '89443')).to.equal(false);
    expect(covers(undefined, '89443')).to.equal(false);
  });
});

const inSens = { commune: SENS.code };
const visit = (part: Partial<Visit> = {}): Visit => ({
  start: '2026-12-01T09:00:00+01:00',
  end: '2026-12-01T12:00:00+01:00',
  place: { commune: VERON.code },
  ...part,
});

describe('how near a service is', () => {
  const group = (part: Partial<Service>, commune = VERON) => proximityOf(serviceOf(part), commune, feed, now).group;

  it('is in the commune where it stands or is still to come', () => {
    expect(group({ place: { commune: VERON.code } })).to.equal('in');
    expect(group({ place: inSens, visits: [visit()] })).to.equal('in');
    expect(
      group({ visits: [visit({ start: '2026-11-24T09:00:00+01:00', end: '2026-11-24T12:00:00+01:00' })] }),
    ).to.equal('in');
    expect(group({ visits: [visit({ status: 'cancelled' })] })).to.equal('territory');
    expect(
      group({ visits: [visit({ start: '2026-11-03T09:00:00+01:00', end: '2026-11-03T12:00:00+01:00' })] }),
    ).to.equal('territory');
  });

  it('serves the commune that its coverage names, or to whose homes it comes', () => {
    expect(group({ place: inSens, coverage: [SENS.code, VERON.code] })).to.equal('serves');
    expect(group({ attendance: ['remote'], coverage: [VERON.code] })).to.equal('serves');
    expect(group({ place: inSens, coverage: 'all', attendance: ['at-home'] })).to.equal('serves');
  });

  it('is not brought nearer by being for all: a building in Sens is 8 km from Véron', () => {
    // 0.07° of latitude (7.784 km) and 0.03° of longitude at 48.165° (2.225 km): √(60.59 + 4.95) = 8.10 km.
    const near = proximityOf(serviceOf({ place: inSens, coverage: 'all' }), VERON, feed, now);
    expect(near.group).to.equal('nearby');
    expect(near.km).to.be.closeTo(8.1, 0.02);
    // 0.15° of latitude from Villeneuve to Saint-Denis are 16.7 km.
    expect(group({ place: { commune: SAINT_DENIS.code }, coverage: 'all' }, VILLENEUVE)).to.equal('territory');
  });

  it('says how far it is where it serves, unless nobody knows', () => {
    const near = (part: Partial<Service>) => proximityOf(serviceOf(part), VERON, feed, now);
    expect(near({ place: inSens, coverage: [VERON.code] }).km).to.be.closeTo(8.1, 0.02);
    expect(near({ coverage: [VERON.code] })).to.deep.equal({ group: 'serves' });
    expect(near({})).to.deep.equal({ group: 'territory' });
  });

  it('is no longer where a visit has just ended', () => {
    const over = visit({ start: '2026-11-24T08:00:00+01:00', end: '2026-11-24T10:00:00+01:00' });
    expect(group({ visits: [over] })).to.equal('territory');
  });

  it('never serves where nobody said whom it serves', () => {
    expect(group({ place: inSens })).to.equal('nearby');
    expect(group({})).to.equal('territory');
    expect(group({ place: { commune: '89024', city: 'Auxerre' } })).to.equal('territory');
    expect(group({ place: inSens }, NOWHERE)).to.equal('territory');
  });

  it('is far from who may not use it', () => {
    expect(group({ place: inSens, residentsOnly: true, coverage: [SENS.code] })).to.equal('territory');
    expect(group({ place: inSens, residentsOnly: true })).to.equal('territory');
    // « All » are the residents of each commune.
    expect(group({ place: inSens, residentsOnly: true, coverage: 'all' })).to.equal('nearby');
  });

  it('is remote where one telephones', () => {
    expect(group({ attendance: ['remote'], coverage: 'all' })).to.equal('remote');
    expect(group({ coverage: 'all' })).to.equal('remote');
    expect(group({ attendance: ['remote'], place: inSens, coverage: 'all' })).to.equal('remote');
    expect(group({ attendance: ['remote', 'in-person'], place: inSens, coverage: 'all' })).to.equal('nearby');
  });
});

const services = [
  serviceOf({ id: 'phone', attendance: ['remote'], coverage: 'all' }),
  serviceOf({ id: 'unplaced' }),
  serviceOf({ id: 'saint-denis', place: { commune: SAINT_DENIS.code } }),
  serviceOf({ id: 'sens', place: inSens }),
  serviceOf({ id: 'villeneuve', place: { commune: VILLENEUVE.code } }),
  serviceOf({ id: 'named', place: inSens, coverage: [VERON.code] }),
  serviceOf({ id: 'veron', place: { commune: VERON.code } }),
];

const seen = (from: Viewpoint | undefined) => toEnd(byViewpoint(services, from, feed, now));

describe('viewpoint', () => {
  it('orders from the village outwards, and leaves nothing out', () => {
    // From Véron: Villeneuve 5.6 km, Sens 8.1 km, Saint-Denis 11.5 km.
    expect(seen(VERON).map(({ service, group }) => `${service.id} ${group}`)).to.deep.equal([
      'veron in',
      'named serves',
      'villeneuve nearby',
      'sens nearby',
      'saint-denis nearby',
      'unplaced territory',
      'phone remote',
    ]);
  });

  it('is the feed’s order without a commune', () => {
    expect(seen(undefined).map(({ service }) => service.id)).to.deep.equal(services.map(({ id }) => id));
  });
});

describe('seen from where a person stands', () => {
  it('is near or far: there is no commune to be in', () => {
    // On the bridge of Véron, a kilometre from its town hall: Villeneuve 5.6 km, Sens 8 km, Saint-Denis 11.4 km.
    const bridge = { latitude: 48.131, longitude: 3.31 };
    expect(seen(bridge).map(({ service, group }) => `${service.id} ${group}`)).to.deep.equal([
      'veron nearby',
      'villeneuve nearby',
      'sens nearby',
      'named nearby',
      'saint-denis nearby',
      'unplaced territory',
      'phone remote',
    ]);
  });

  it('is remote where one telephones, or where it has no place and is for all', () => {
    const from = { latitude: 48.131, longitude: 3.31 };
    const group = (part: Partial<Service>) => toEnd(byViewpoint([serviceOf(part)], from, feed, now))[0]?.group;
    expect(group({ coverage: 'all' })).to.equal('remote');
    expect(group({ attendance: ['remote'] })).to.equal('remote');
    expect(group({ attendance: ['in-person'] })).to.equal('territory');
    expect(group({ coverage: 'all', place: inSens })).to.equal('nearby');
  });

  it('is worked out in slices of fifty', () => {
    const many = Array.from({ length: 120 }, (_, i) => serviceOf({ id: `s${i}`, place: inSens }));
    const work = byViewpoint(many, VERON, feed, now);
    expect([work.next().done, work.next().done]).to.deep.equal([false, false]);
    const last = work.next();
    // As near, they stay in the order in which they came.
    expect(last.done && last.value.map(({ service }) => service.id)).to.deep.equal(many.map(({ id }) => id));
  });

  it('tells how far, as the crow flies', () => {
    // 0.001° of latitude are 111 m.
    const [nearest] = seen({ latitude: 48.131, longitude: 3.31 });
    expect(nearest?.km).to.be.closeTo(0.111, 0.001);
  });
});

describe('how near an occurrence is', () => {
  const group = (part: Partial<CalendarEvent>) => {
    const event = eventOf({ timings: [{ start: '2026-12-05', end: '2026-12-05' }], ...part });
    const [occurrence] = occurrences(feedOf({ events: [event] }));
    if (!occurrence) return undefined;
    const near = occurrenceProximity(occurrence, VERON, feed).group;
    // The quick question has the same answer.
    expect(concerns(occurrence, VERON)).to.equal(near === 'in' || near === 'serves');
    return near;
  };

  it('goes by its place, then by whom it is for', () => {
    expect(group({ place: { commune: VERON.code } })).to.equal('in');
    expect(group({ place: inSens, coverage: [VERON.code] })).to.equal('serves');
    expect(group({ place: inSens, coverage: 'all' })).to.equal('nearby');
    expect(group({ coverage: 'all' })).to.equal('serves');
    expect(group({})).to.equal('territory');
  });

  it('is remote on line, also where it was to be in the commune', () => {
    expect(group({ online: 'https://example.org/', coverage: 'all' })).to.equal('remote');
    expect(group({ place: { commune: VERON.code }, status: 'moved-online' })).to.equal('remote');
  });
});
