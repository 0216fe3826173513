/** The example territory's agendas: what phones subscribe to must be right for ever. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { exampleTexts } from '../../scripts/build-territory.js';
import { loadSource } from '../../scripts/build/load-source.js';

let files, agendas, feed;
before(async () => {
  files = await exampleTexts();
  agendas = new Map([...files].filter(([name]) => name.endsWith('.ics') && !name.startsWith('evenement/')));
  feed = JSON.parse(files.get('feed.json'));
  for (const name of ['services', 'events']) feed[name] = JSON.parse(files.get(`${name}.json`))[name];
});

const entriesOf = (name) => new ICAL.Component(ICAL.parse(agendas.get(name))).getAllSubcomponents('vevent');
const value = (entry, name) => entry.getFirstPropertyValue(name);

describe('the published agendas', () => {
  it('stand in the folder that the feed names: all, each commune, each theme', () => {
    assert.equal(feed.calendars.href, 'agenda/');
    const expected = ['tout', ...feed.communes.map(({ code }) => code), ...feed.themes.map(({ id }) => id)];
    for (const name of expected) assert.ok(agendas.has(`agenda/${name}.ics`), name);
    for (const name of agendas.keys()) assert.match(name, /^agenda\/[a-z0-9-]+\.ics$/);
  });

  it('keep the line rules of RFC 5545, each byte of them', () => {
    const encoder = new TextEncoder();
    for (const [name, text] of agendas) {
      assert.ok(text.endsWith('END:VCALENDAR\r\n'), name);
      assert.doesNotMatch(text, /[^\r]\n|\r[^\n]/, name);
      assert.doesNotMatch(text.replaceAll('\r\n', ''), /\p{Cc}/u, name);
      for (const line of text.split('\r\n')) assert.ok(encoder.encode(line).length <= 75, `${name}: ${line}`);
    }
  });

  it('hold every date of every event and every visit of every service once, with a UID of its own, at the time that the feed says', () => {
    const entries = entriesOf('agenda/tout.ics');
    const sensitive = new Set(feed.services.filter((service) => service.sensitive).map(({ id }) => id));
    const told = [
      ...feed.events.filter(({ service }) => !sensitive.has(service)).flatMap((event) => event.timings),
      ...feed.services.filter((service) => !service.sensitive).flatMap(({ visits = [] }) => visits),
    ];
    assert.equal(entries.length, told.length);
    assert.equal(new Set(entries.map((entry) => value(entry, 'uid'))).size, told.length);
    const [zone] = new ICAL.Component(ICAL.parse(agendas.get('agenda/tout.ics'))).getAllSubcomponents('vtimezone');
    const paris = new ICAL.Timezone(zone);
    const starts = entries.map((entry) => {
      const start = value(entry, 'dtstart');
      if (start.isDate) return start.toString();
      start.zone = paris;
      return new Date(start.toUnixTime() * 1000).toISOString();
    });
    const said = told.map(({ start }) => (start.includes('T') ? new Date(start).toISOString() : start));
    assert.deepEqual(starts.sort(), said.sort());
  });

  it('give every entry what RFC 5545 asks for, and what a phone shows', () => {
    for (const entry of entriesOf('agenda/tout.ics')) {
      for (const name of ['uid', 'dtstamp', 'dtstart', 'summary', 'description', 'status', 'sequence'])
        assert.equal(entry.getAllProperties(name).length, 1, `${value(entry, 'uid')} ${name}`);
      assert.match(value(entry, 'uid'), /^(visit\/)?[a-z0-9-]+\/\d{8}(T\d{6}Z)?(\/\d)?@exemple\.fr$/);
      assert.equal(value(entry, 'dtstamp').toString(), '2026-11-24T07:00:00Z');
      const [start, end] = [value(entry, 'dtstart'), value(entry, 'dtend')];
      assert.equal(start.isDate, end.isDate);
      assert.ok(end.compare(start) > 0);
      assert.equal(entry.getAllSubcomponents('valarm').length, 0);
    }
  });

  it('keep what is cancelled, so that it reaches the phone', () => {
    const cancelled = entriesOf('agenda/tout.ics').filter((entry) => value(entry, 'status') === 'CANCELLED');
    assert.ok(cancelled.length > 0);
    for (const entry of cancelled) assert.match(value(entry, 'summary'), /^Annulé\s: /);
  });

  it('give an entry the same bytes in each agenda that holds it', () => {
    const eventsIn = (name) => agendas.get(name).match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? [];
    const all = new Set(eventsIn('agenda/tout.ics'));
    for (const name of agendas.keys()) for (const event of eventsIn(name)) assert.ok(all.has(event), name);
  });

  it('of a commune hold the visits there, and no others', () => {
    for (const { code } of feed.communes) {
      const here = feed.services.flatMap(({ sensitive, visits = [] }) =>
        sensitive ? [] : visits.filter(({ place }) => place.commune === code),
      );
      const uids = entriesOf(`agenda/${code}.ics`).map((entry) => value(entry, 'uid'));
      assert.equal(uids.filter((uid) => uid.startsWith('visit/')).length, here.length, code);
    }
  });

  it('have a crossing only where it holds a date, and just what both hold', () => {
    const uids = (name) => entriesOf(name).map((entry) => value(entry, 'uid'));
    for (const { code } of feed.communes)
      for (const { id } of feed.themes) {
        const ofTheme = new Set(uids(`agenda/${id}.ics`));
        const both = uids(`agenda/${code}.ics`).filter((uid) => ofTheme.has(uid));
        const name = `agenda/${code}-${id}.ics`;
        assert.equal(agendas.has(name), both.length > 0, name);
        if (both.length > 0) assert.deepEqual(uids(name), both, name);
      }
  });

  it('are the same at each build, and none without the key', async () => {
    const again = await exampleTexts();
    for (const [name, text] of agendas) assert.equal(again.get(name), text);
    const { calendarFiles } = await loadSource('src/publish/calendars.ts');
    const { readFeed } = await loadSource('src/feed/read-all.ts');
    const filesOf = (calendars) => calendarFiles(readFeed({ ...feed, calendars, actions: [] }).feed).size;
    assert.equal(filesOf(undefined), 0);
    // What would be written outside of the feed's folder is not.
    for (const href of ['/agenda/', '../agenda/', 'a/../../b/', 'https://ailleurs.fr/agenda/'])
      assert.equal(filesOf({ href }), 0, href);
  });
});
