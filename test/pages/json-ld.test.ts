import { expect } from '@open-wc/testing';
import type { CalendarEvent, Feed } from '../../src/feed/types.js';
import { eventJsonLd } from '../../src/pages/json-ld.js';
import { eventOf, feedOf, serviceOf } from '../domain/feed.js';

const PAGE = 'https://ctg.exemple.fr/evenement/cafe/';
const timing = { start: '2026-12-01T09:30:00+01:00', end: '2026-12-01T11:00:00+01:00' };
const place = { name: 'Salle', address: '1 rue Neuve', postalCode: '89510', commune: '89443' };

function written(part: Partial<CalendarEvent>, more: Partial<Feed> = {}): string | undefined {
  const event = eventOf({ id: 'cafe', title: 'Café', timings: [timing], ...part });
  return eventJsonLd(feedOf({ events: [event], ...more }), event, PAGE, 'https://ctg.exemple.fr/feed.json');
}
function read(part: Partial<CalendarEvent>, more?: Partial<Feed>): Record<string, unknown>[] {
  const { '@graph': graph } = JSON.parse(written(part, more) ?? '{}') as { '@graph': Record<string, unknown>[] };
  return graph;
}
const first = (part: Partial<CalendarEvent>): Record<string, unknown> => read(part)[0] ?? {};
const word = (value: unknown): string => String(value).replace('https://schema.org/', '');

describe('what search engines read of an event', () => {
  it('is one Event for each date to come, at the one canonical address', () => {
    const past = { start: '2026-11-01T09:30:00+01:00', end: '2026-11-01T11:00:00+01:00' };
    const summer = { start: '2027-07-01T07:30:00Z', end: '2027-07-01T09:00:00Z' };
    const found = read({ timings: [past, timing, summer] });
    expect(found.map((event) => [event['startDate'], event['endDate'], event['url']])).to.deep.equal([
      ['2026-12-01T09:30:00+01:00', '2026-12-01T11:00:00+01:00', PAGE],
      ['2027-07-01T09:30:00+02:00', '2027-07-01T11:00:00+02:00', PAGE],
    ]);
    expect(read({ timings: [past] })[0]?.['startDate']).to.equal('2026-11-01T09:30:00+01:00');
  });

  it('has whole days as days', () => {
    const days = first({ timings: [{ start: '2026-12-04', end: '2026-12-05' }] });
    expect([days['startDate'], days['endDate']]).to.deep.equal(['2026-12-04', '2026-12-05']);
  });

  it('tells what is not as planned', () => {
    const status = (part: Partial<CalendarEvent>): string => word(first(part)['eventStatus']);
    expect(status({})).to.equal('EventScheduled');
    expect(status({ status: 'cancelled' })).to.equal('EventCancelled');
    expect(status({ status: 'postponed' })).to.equal('EventPostponed');
    expect(status({ status: 'moved-online' })).to.equal('EventMovedOnline');
    expect(status({ status: 'full' })).to.equal('EventScheduled');
    const moved = first({ timings: [{ ...timing, status: 'moved', movedFrom: '2026-11-30T08:30:00Z' }] });
    expect(word(moved['eventStatus'])).to.equal('EventRescheduled');
    expect(moved['previousStartDate']).to.equal('2026-11-30T09:30:00+01:00');
  });

  it('tells where, in a room, on line or both', () => {
    const online = 'https://exemple.fr/visio';
    const told = (part: Partial<CalendarEvent>) => {
      const { eventAttendanceMode: mode, location } = first(part);
      return [word(mode), ...(location as { '@type': string }[]).map((one) => one['@type'])];
    };
    expect(told({ place })).to.deep.equal(['OfflineEventAttendanceMode', 'Place']);
    expect(told({ place, online })).to.deep.equal(['MixedEventAttendanceMode', 'Place', 'VirtualLocation']);
    expect(told({ online })).to.deep.equal(['OnlineEventAttendanceMode', 'VirtualLocation']);
    expect(told({ place, online, status: 'moved-online' })).to.deep.equal([
      'OnlineEventAttendanceMode',
      'VirtualLocation',
    ]);
    expect((first({ place })['location'] as unknown[])[0]).to.deep.equal({
      '@type': 'Place',
      name: 'Salle',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '1 rue Neuve',
        postalCode: '89510',
        addressLocality: 'Véron',
        addressCountry: 'FR',
      },
    });
  });

  it('tells a price only where there is one, and whether places are left', () => {
    expect(first({})['offers']).to.equal(undefined);
    expect(first({ cost: { kind: 'free' } })['offers']).to.deep.equal({
      '@type': 'Offer',
      url: PAGE,
      availability: 'https://schema.org/InStock',
      price: 0,
      priceCurrency: 'EUR',
    });
    const paid = first({ cost: { kind: 'paid', details: '3 €' }, capacity: { remaining: 0 } })['offers'];
    expect(paid).to.deep.equal({
      '@type': 'Offer',
      url: PAGE,
      availability: 'https://schema.org/SoldOut',
      description: '3 €',
    });
  });

  it('has its picture at a whole address, and whoever organizes it', () => {
    const { image, organizer } = first({ image: { src: 'images/fete.svg', alt: '' }, organizer: 'Mairie' });
    expect(image).to.equal('https://ctg.exemple.fr/images/fete.svg');
    expect(organizer).to.deep.equal({ '@type': 'Organization', name: 'Mairie' });
  });

  it('cannot end the script that it stands in', () => {
    const title = '</script><!--\u2028&';
    const text = written({ title }) ?? '';
    expect(text).not.to.match(/[<>&\u2028]/);
    expect(text).to.contain('\\u003c/script\\u003e');
    expect(first({ title })['name']).to.equal(title);
  });

  it('is nothing for an event of a sensitive service, or without a date', () => {
    const services = [serviceOf({ id: 'refuge', sensitive: true })];
    expect(written({ service: 'refuge' }, { services })).to.equal(undefined);
    expect(written({ timings: [] })).to.equal(undefined);
  });
});
