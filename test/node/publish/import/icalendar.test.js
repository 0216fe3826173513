/** Calendars of any program: their words, their holidays, and nobody’s name. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from '../../../support/any.js';
import { entry, ics } from './icalendar-support.js';
import { loadImporters, needsReal, realFile } from './support.js';

let read, refused;
before(async () => ({ read, refused } = await loadImporters()));

describe('iCalendar, real files', needsReal, () => {
  it('gives the public holidays as days, though they are written as midnight UTC', async () => {
    const { publicHolidays, events, kinds } = await read(realFile('jours-feries-metropole.ics'));
    assert.equal(publicHolidays.length, 176);
    assert.deepEqual([events, kinds], [undefined, []]);
    const of2027 = publicHolidays.filter(({ date }) => date.startsWith('2027'));
    assert.deepEqual(of2027, [
      { date: '2027-01-01', name: '1er janvier' },
      { date: '2027-03-29', name: 'Lundi de Pâques' },
      { date: '2027-05-01', name: '1er mai' },
      { date: '2027-05-06', name: 'Ascension' },
      { date: '2027-05-08', name: '8 mai' },
      { date: '2027-05-17', name: 'Lundi de Pentecôte' },
      { date: '2027-07-14', name: '14 juillet' },
      { date: '2027-08-15', name: 'Assomption' },
      { date: '2027-11-01', name: 'Toussaint' },
      { date: '2027-11-11', name: '11 novembre' },
      { date: '2027-12-25', name: 'Jour de Noël' },
    ]);
  });

  it('puts the slices of the school holidays of zone A together', async () => {
    const { schoolHolidays, kinds } = await read(realFile('vacances-scolaires.ics'));
    assert.deepEqual(
      schoolHolidays.filter(({ from }) => from >= '2025-09-01'),
      [
        { name: 'Vacances de la Toussaint', from: '2025-10-18', to: '2025-11-02' },
        { name: 'Vacances de Noël', from: '2025-12-20', to: '2026-01-04' },
        { name: "Vacances d'Hiver", from: '2026-02-07', to: '2026-02-22' },
        { name: 'Vacances de Printemps', from: '2026-04-04', to: '2026-04-19' },
        { name: "Pont de l'Ascension", from: '2026-05-15', to: '2026-05-15' },
        { name: "Début des Vacances d'Été", from: '2026-07-04', to: '2026-07-04' },
      ],
    );
    assert.deepEqual(kinds, ['holiday-without-end']);
  });

  it('gives those of another zone where it is asked for', async () => {
    const { schoolHolidays } = await read(realFile('vacances-scolaires.ics'), { schoolZone: 'C' });
    const winter = schoolHolidays.find(({ name, from }) => name.includes('Hiver') && from > '2026');
    assert.deepEqual(winter, { name: "Vacances d'Hiver", from: '2026-02-21', to: '2026-03-08' });
  });
});

describe('the text of a calendar', () => {
  const day = 'DTSTART;VALUE=DATE:20261205';

  it('is read folded, unfolded, and broken by a program that forgot to fold', async () => {
    const text = 'Un texte qui est assez long pour être coupé en deux lignes par un programme';
    const folded = ics([entry(day, `DESCRIPTION:${text.slice(0, 40)}\r\n ${text.slice(40)}`)]);
    for (const content of [folded, ics([entry(day, `DESCRIPTION:${text}`)]), folded.replaceAll('\r\n', '\n')])
      assert.equal((await read(content)).events[0].summary, text);
    const broken = await read(ics([entry(day, 'DESCRIPTION:Première ligne\r\nDeuxième ligne, sans rien devant')]));
    assert.equal(broken.events[0].description, 'Première ligne\nDeuxième ligne, sans rien devant');
  });

  it('is read in UTF-8, in Windows-1252, and in UTF-8 that was taken for it once', async () => {
    const content = ics([['UID:a', 'SUMMARY:Goûter de Noël à l’école', day]]);
    const windows = Buffer.from(content.replace('’', '\x92'), 'latin1');
    const twice = Buffer.from(Buffer.from(content.replace('’', '-'), 'utf8').toString('latin1'), 'utf8');
    assert.equal((await read(content)).events[0].title, 'Goûter de Noël à l’école');
    assert.equal(
      (await read({ name: 'a.ics', bytes: new Uint8Array(windows) })).events[0].title,
      'Goûter de Noël à l’école',
    );
    const mended = await read({ name: 'a.ics', bytes: new Uint8Array(twice) });
    assert.equal(mended.events[0].title, 'Goûter de Noël à l-école');
    assert.deepEqual(mended.kinds, ['mended-accents']);
  });

  it('has no markup, and nothing that would run', async () => {
    const html =
      '<p>Bonjour&nbsp;à <b>tous</b></p><script>alert(1)</script><ul><li>Eau</li><li>Pain</li></ul><a href="https://exemple.fr/x">Programme</a>';
    const { events } = await read(ics([entry(day, `DESCRIPTION:${html}`)]));
    assert.equal(events[0].description, 'Bonjour\u00a0à tous\n\n– Eau\n– Pain\n\nProgramme (https://exemple.fr/x)');
  });

  it('names nobody: neither who organises nor who is invited', async () => {
    const { records } = await read(
      ics([
        entry(
          day,
          'ORGANIZER;CN=Zoé Privée:mailto:zoe@prive.example',
          'ATTENDEE;CN=Zoé Privée:mailto:zoe@prive.example',
          'CONTACT:Zoé Privée 06 00 00 00 01',
          'COMMENT:Zoé',
          'BEGIN:VALARM',
          'ACTION:EMAIL',
          'SUMMARY:Zoé',
          'ATTENDEE:mailto:zoe@prive.example',
          'END:VALARM',
        ),
      ]),
    );
    assert.equal(records.events.length, 1);
    assert.doesNotMatch(JSON.stringify(records), /Zo[eé]|prive\.example|06 00/);
  });

  it('leaves private entries, and tells the one that is broken without losing the others', async () => {
    const { events, problems } = await read(
      ics([entry(day, 'CLASS:PRIVATE'), ['UID:b', 'SUMMARY:B', 'DTSTART:demain'], ['UID:c', 'SUMMARY:C', day]]),
    );
    assert.deepEqual(
      events.map(({ title }) => title),
      ['C'],
    );
    assert.deepEqual(problems.map(({ kind, place }) => [kind, place.row]).sort(), [
      ['private-entry', 3],
      ['unreadable-date', 9],
    ]);
  });

  it('keeps a place that it cannot find in the words', async () => {
    const { events, kinds } = await read(ics([entry(day, 'LOCATION:Chez Bob\\, Villeneuve', 'GEO:48.2;3.28')]));
    assert.equal(events[0].summary, 'Lieu\u00a0: Chez Bob, Villeneuve');
    assert.deepEqual(kinds, ['unknown-commune']);
  });

  it('is read whatever it is made of', async () => {
    const lines = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      'UID:x',
      'SUMMARY:Titre',
      day,
      'DTSTART:20261205T090000Z',
      'DTEND:20261205T080000Z',
      'DTSTART:99999999',
      'RRULE:FREQ=DAILY',
      'RRULE:FREQ=YEARLY;BYDAY=99MO',
      'RRULE:',
      'EXDATE:x',
      'RDATE;VALUE=PERIOD:20261205T090000Z/PT1H',
      'RECURRENCE-ID:20261205T090000Z',
      'DURATION:P1W',
      'DURATION:-PT5M',
      'GEO:a;b',
      'CATEGORIES:,',
      'X;=:',
      ';:',
      '\ud800',
      'DTSTART;TZID=:20261205T090000',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(lines, fc.string()), { maxLength: 30 }), async (all) => {
        const { events = [] } = await read(['BEGIN:VCALENDAR', ...all].join('\r\n'));
        assert.deepEqual(refused({ events }), []);
      }),
      { numRuns: 400 },
    );
  });
});

describe('holidays', () => {
  it('are slices of the territory’s zone put together, without the return of the teachers', async () => {
    const slice = (name, from, to) => [
      `UID:${name}${from}`,
      `SUMMARY:${name}`,
      `DTSTART;VALUE=DATE:${from}`,
      `DTEND;VALUE=DATE:${to}`,
    ];
    const { schoolHolidays } = await read(
      ics([
        slice('Vacances d’Hiver - Zone A', '20270213', '20270220'),
        slice('Vacances d’Hiver - Zones A/B', '20270220', '20270301'),
        slice('Vacances d’Hiver - Zone C', '20270206', '20270213'),
        slice('Vacances d’Été (prérentrée Enseignants) - Zones A/B/C', '20270830', '20270831'),
        slice('Vacances de Noël - Corse', '20261219', '20270104'),
      ]),
    );
    assert.deepEqual(schoolHolidays, [{ name: 'Vacances d’Hiver', from: '2027-02-13', to: '2027-02-28' }]);
  });

  it('are not taken for events where a town’s agenda also names one', async () => {
    const { events, publicHolidays } = await read(
      ics([entry('DTSTART;VALUE=DATE:20270714'), ['UID:b', 'SUMMARY:Toussaint', 'DTSTART;VALUE=DATE:20271101']]),
    );
    assert.deepEqual([events.length, publicHolidays], [2, undefined]);
  });
});
