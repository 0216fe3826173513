import { expect } from '@open-wc/testing';
import { ics, type IcsEvent } from '../../src/parts/kit/ics.js';

const cafe: IcsEvent = {
  uid: 'cafe@2026-12-01@ctg.example',
  sequence: 2,
  stamp: Date.parse('2026-11-24T08:00:00+01:00'),
  title: 'Café, thé; et \\ biscuits',
  start: Date.parse('2026-12-01T09:30:00+01:00'),
  end: Date.parse('2026-12-01T11:00:00+01:00'),
  description: 'On parle du sommeil.\nEntrée libre.',
  location: 'Centre social, Sens',
  url: 'https://exemple.fr/cafe',
  status: 'CONFIRMED',
};

describe('an .ics file (RFC 5545)', () => {
  it('holds one event between CRLF lines, instants in UTC, texts escaped', () => {
    expect(ics(cafe).split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//CTG widgets//ctg-event-calendar//FR',
      'BEGIN:VEVENT',
      'UID:cafe@2026-12-01@ctg.example',
      'DTSTAMP:20261124T070000Z',
      'SEQUENCE:2',
      'DTSTART:20261201T083000Z',
      'DTEND:20261201T100000Z',
      'SUMMARY:Café\\, thé\\; et \\\\ biscuits',
      'DESCRIPTION:On parle du sommeil.\\nEntrée libre.',
      'LOCATION:Centre social\\, Sens',
      'URL:https://exemple.fr/cafe',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('writes a whole day as a day, its end the day after', () => {
    const text = ics({ ...cafe, start: '2026-12-04', end: '2026-12-06' });
    expect(text).to.contain('DTSTART;VALUE=DATE:20261204\r\n').and.to.contain('DTEND;VALUE=DATE:20261206\r\n');
  });

  it('folds long lines at 75 octets and cuts no character', () => {
    const title = '🎄é'.repeat(60);
    const text = ics({ ...cafe, title });
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(text.replace(/\r\n /g, '')).to.contain(`SUMMARY:${title}\r\n`);
  });

  it('lets no text start a line of its own', () => {
    const text = ics({ ...cafe, title: 'A\r\nATTENDEE:mailto:x@y.z\u0000\u0085', location: 'B\rEND:VEVENT' });
    expect(text.split('\r\n').filter((line) => /^(ATTENDEE|END:VEVENT)/.test(line))).to.deep.equal(['END:VEVENT']);
    expect(text).to.contain('SUMMARY:A\\nATTENDEE:mailto:x@y.z\r\n');
  });

  it('leaves out what is not known', () => {
    expect(ics({ ...cafe, location: '', url: undefined })).not.to.match(/LOCATION|URL/);
  });
});
