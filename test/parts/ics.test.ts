import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { occurrences } from '../../src/domain/occurrences.js';
import type { CalendarEvent, Feed } from '../../src/feed/types.js';
import { icsEvents, uidOf } from '../../src/parts/kit/ics-events.js';
import { ics, type IcsEvent } from '../../src/parts/kit/ics.js';
import { eventRecord, events, offerRecord, offers, shared } from '../../src/text/fr.js';
import { eventOf, feedOf } from '../domain/feed.js';
import { plain } from '../support/user.js';

const words = { ...shared, ...offers, ...events, ...offerRecord, ...eventRecord };
const cafe: IcsEvent = {
  uid: 'cafe/20261201T083000Z@ctg.example',
  sequence: 2,
  stamp: Date.parse('2026-11-24T08:00:00+01:00'),
  title: 'Café, thé; et \\ biscuits',
  start: Date.parse('2026-12-01T09:30:00+01:00'),
  end: Date.parse('2026-12-01T11:00:00+01:00'),
  description: 'On parle du sommeil.\nEntrée libre.',
  location: 'Centre social, Sens',
  geo: { latitude: 48.19, longitude: 3.29 },
  url: 'https://exemple.fr/cafe',
  status: 'CONFIRMED',
};
const file = (event: Partial<IcsEvent> = {}, timeZone = 'Europe/Paris') =>
  ics({ timeZone, events: [{ ...cafe, ...event }] });
const linesOf = (text: string): string[] => text.split('\r\n');

/** As an independent parser reads it: the events, their times by the zone that the file itself brings. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const value = (name: string) => component.getFirstPropertyValue(name);
    const time = (name: string): ICAL.Time | undefined => {
      const at = value(name);
      if (!(at instanceof ICAL.Time)) return undefined;
      const zone = zones.find(({ tzid }) => tzid === component.getFirstProperty(name)?.getParameter('tzid'));
      if (zone) at.zone = zone;
      return at;
    };
    const instant = (name: string) => {
      const at = time(name);
      return at && (at.isDate ? at.toString() : at.toUnixTime() * 1000);
    };
    return { start: instant('dtstart'), end: instant('dtend'), text: (name: string) => String(value(name) ?? '') };
  });
}

describe('an .ics file (RFC 5545)', () => {
  it('holds one event between CRLF lines, its zone before it, texts escaped', () => {
    expect(linesOf(file())).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//CTG widgets//ctg-event-calendar//FR',
      'CALSCALE:GREGORIAN',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Paris',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250330T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:cafe/20261201T083000Z@ctg.example',
      'DTSTAMP:20261124T070000Z',
      'SEQUENCE:2',
      'DTSTART;TZID=Europe/Paris:20261201T093000',
      'DTEND;TZID=Europe/Paris:20261201T110000',
      'SUMMARY:Café\\, thé\\; et \\\\ biscuits',
      'DESCRIPTION:On parle du sommeil.\\nEntrée libre.',
      'LOCATION:Centre social\\, Sens',
      'GEO:48.19;3.29',
      'URL:https://exemple.fr/cafe',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('writes a whole day as a day, its end the day after, and no zone', () => {
    const text = file({ start: '2026-12-04', end: '2026-12-06' });
    expect(text).to.contain('DTSTART;VALUE=DATE:20261204\r\n').and.to.contain('DTEND;VALUE=DATE:20261206\r\n');
    expect(text).not.to.contain('VTIMEZONE');
  });

  it('has no end where the end is the start', () => {
    expect(file({ end: cafe.start })).not.to.contain('DTEND');
  });

  it('folds long lines at 75 octets and cuts no character', () => {
    const title = '🎄é'.repeat(60);
    const text = file({ title });
    for (const line of linesOf(text)) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(text.replace(/\r\n /g, '')).to.contain(`SUMMARY:${title}\r\n`);
  });

  it('lets no text start a line of its own', () => {
    const text = file({ title: 'A\r\nATTENDEE:mailto:x@y.z\u0000\u0085', location: 'B\rEND:VEVENT' });
    expect(linesOf(text).filter((line) => /^(ATTENDEE|END:VEVENT)/.test(line))).to.deep.equal(['END:VEVENT']);
    expect(text).to.contain('SUMMARY:A\\nATTENDEE:mailto:x@y.z\r\n');
  });

  it('leaves out what is not known', () => {
    expect(file({ location: '', url: undefined, geo: undefined })).not.to.match(/LOCATION|URL|GEO/);
  });

  it('keeps nobody from anything else where it is cancelled, and has no alarm and no method', () => {
    expect(file({ status: 'CANCELLED' })).to.contain('STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n');
    expect(file()).not.to.match(/TRANSP|VALARM|METHOD/);
  });

  it('that is published says its name and how often to read it', () => {
    const text = ics({ timeZone: 'Europe/Paris', events: [], name: 'Agenda – Véron' });
    expect(text).to.contain('METHOD:PUBLISH\r\nNAME:Agenda – Véron\r\nX-WR-CALNAME:Agenda – Véron\r\n');
    // Without a component a calendar is none.
    expect(text).to.contain('BEGIN:VTIMEZONE');
    expect(read(text)).to.deep.equal([]);
  });
});

describe('the times of an .ics file, as an independent parser reads them', () => {
  const instants = [
    // Winter, summer, and the hours around both changes of clocks in Paris (29 March and 25 October 2026).
    '2026-01-15T09:30:00+01:00',
    '2026-07-15T09:30:00+02:00',
    '2026-03-29T01:30:00+01:00',
    '2026-03-29T03:30:00+02:00',
    '2026-10-25T02:30:00+02:00',
    '2026-10-25T02:30:00+01:00',
    '2026-10-25T03:30:00+01:00',
    '2034-10-29T03:30:00+01:00',
  ];
  const zones = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Africa/Casablanca', 'UTC'];
  for (const timeZone of zones) {
    it(`are those of the feed: ${timeZone}`, () => {
      for (const instant of instants) {
        const [start, end] = [Date.parse(instant), Date.parse(instant) + 45 * 60_000];
        const [found] = read(file({ start, end }, timeZone));
        expect([found?.start, found?.end], instant).to.deep.equal([start, end]);
      }
    });
  }

  it('need one STANDARD alone where clocks never change', () => {
    const text = file({}, 'Asia/Kolkata');
    expect(text.match(/BEGIN:(STANDARD|DAYLIGHT)/g)).to.deep.equal(['BEGIN:STANDARD']);
    expect(text).to.contain('DTSTART:19700101T000000\r\nTZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\n');
  });
});

describe('an event of a feed in a calendar', () => {
  const feed = (event: Partial<CalendarEvent>, more: Partial<Feed> = {}): Feed =>
    feedOf({
      publisher: { name: 'Agglomération', url: 'https://www.exemple.fr/ctg' },
      events: [eventOf({ id: 'cafe', title: 'Café', summary: 'On parle.', ...event })],
      ...more,
    });
  const timing = { start: '2026-12-01T09:30:00+01:00', end: '2026-12-01T11:00:00+01:00' };
  const entries = (event: Partial<CalendarEvent>, more?: Partial<Feed>) => {
    const of = feed({ timings: [timing], ...event }, more);
    return icsEvents(of, words, occurrences(of));
  };
  const uids = (timings: CalendarEvent['timings'], more?: Partial<Feed>) => {
    const of = feed({ timings }, more);
    return of.events.flatMap((event) => timings.map((one) => uidOf(of, event, one)));
  };

  it('has a UID for ever: of the first start that was told, however it is written', () => {
    const first = 'cafe/20261201T083000Z@www.exemple.fr';
    expect(uids([timing])).to.deep.equal([first]);
    expect(uids([{ ...timing, start: '2026-12-01T08:30:00Z' }])).to.deep.equal([first]);
    expect(uids([{ ...timing, start: '2026-12-02T18:00:00+01:00', movedFrom: timing.start }])).to.deep.equal([first]);
    expect(uids([{ start: '2026-12-04', end: '2026-12-05' }])).to.deep.equal(['cafe/20261204@www.exemple.fr']);
  });

  it('of its own where another date took its place', () => {
    const moved = { ...timing, start: '2026-12-02T18:00:00+01:00', movedFrom: timing.start };
    expect(uids([timing, moved])).to.deep.equal([
      'cafe/20261201T083000Z/2@www.exemple.fr',
      'cafe/20261201T083000Z@www.exemple.fr',
    ]);
  });

  it('under the name that the feed freezes, whatever the publisher’s address becomes', () => {
    expect(uids([timing], { calendars: { href: 'agenda/', domain: 'agenda.exemple.fr' } })).to.deep.equal([
      'cafe/20261201T083000Z@agenda.exemple.fr',
    ]);
    expect(uids([timing], { publisher: { name: 'Mairie' } })).to.deep.equal(['cafe/20261201T083000Z@ctg-feed']);
  });

  it('says in its title what many programs do not show', () => {
    const told = (event: Partial<CalendarEvent>) => entries(event).map(({ title, status }) => [plain(title), status]);
    expect(told({})).to.deep.equal([['Café', 'CONFIRMED']]);
    expect(told({ status: 'cancelled' })).to.deep.equal([['Annulé : Café', 'CANCELLED']]);
    expect(told({ status: 'postponed' })).to.deep.equal([['Reporté : Café', 'TENTATIVE']]);
    expect(told({ status: 'full' })).to.deep.equal([['Complet : Café', 'CONFIRMED']]);
    expect(told({ timings: [{ ...timing, status: 'cancelled' }] })).to.deep.equal([['Annulé : Café', 'CANCELLED']]);
  });

  it('tells the place, or where to follow it once it is on line', () => {
    const place = { name: 'Salle', commune: '89443', latitude: 48.13, longitude: 3.31 };
    const online = 'https://exemple.fr/visio';
    const told = (event: Partial<CalendarEvent>) =>
      entries(event).map(({ location, geo }) => [location, geo?.latitude]);
    expect(told({ place, online })).to.deep.equal([['Salle, Véron', 48.13]]);
    expect(told({ place, online, status: 'moved-online' })).to.deep.equal([[online, undefined]]);
  });

  it('describes what to know on the day', () => {
    const [entry] = entries({
      cost: { kind: 'paid', details: '3 €' },
      registration: { required: true, deadline: '2026-11-28T12:00:00+01:00', phone: '03 53 01 00 02' },
      url: 'https://exemple.fr/cafe',
      timings: [{ ...timing, note: 'Sonnez.', movedFrom: '2026-11-30T09:30:00+01:00' }],
    });
    expect((entry?.description ?? '').split('\n').map(plain)).to.deep.equal([
      '(prévu d’abord le lundi 30 novembre 2026, 9 h 30)',
      '',
      'Sonnez.',
      '',
      'On parle.',
      '',
      'Tarif : Payant : 3 €',
      'Inscription obligatoire',
      'Inscription : jusqu’au samedi 28 novembre 2026, 12 h',
      'Téléphone : 03 53 01 00 02',
      'Page de l’événement : https://exemple.fr/cafe',
    ]);
  });
});
