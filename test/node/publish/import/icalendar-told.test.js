/** What a coordinator is told of a calendar: which entry, what is wrong, and how it is mended, in both languages. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { entry, ics } from './icalendar-support.js';
import { fileOf, loadImporters, options } from './support.js';

let told;
before(async () => ({ told } = await loadImporters()));

const day = 'DTSTART;VALUE=DATE:20261205';
const first = ['UID:premier', 'SUMMARY:Premier', day];
/** The second entry of a calendar: what is told of it is told of its line, the eighth. */
const second = (...lines) => fileOf(ics([first, lines]), 'agenda.ics');
const place = { file: 'agenda.ics', row: 8 };
const unread = [
  'Les dates de cet événement ne se lisent pas, ou il finit avant de commencer\u00a0: il n’est pas repris. Corrigez ses dates dans l’agenda.',
  'The dates of this event cannot be read, or it ends before it starts: it is not taken over. Correct its dates in the calendar.',
];

describe('what a calendar’s reader tells', () => {
  const cases = [
    [
      'an entry marked private',
      [...entry(day), 'CLASS:PRIVATE'],
      'advice',
      undefined,
      '«\u00a0Atelier\u00a0» est marqué privé dans l’agenda\u00a0: il n’est pas repris. Marquez-le public s’il doit paraître.',
      '“Atelier” is marked private in the calendar: it is not taken over. Mark it public if it is to appear.',
    ],
    [
      'an entry without a title',
      ['UID:sans-titre', day],
      'error',
      'sans-titre',
      'Cet événement n’a pas de titre\u00a0: il n’est pas repris. Donnez-lui un titre dans l’agenda.',
      'This event has no title: it is not taken over. Give it a title in the calendar.',
    ],
    [
      'a place whose commune nobody knows',
      entry(day, 'LOCATION:Salle des fêtes\\, Villeneuve'),
      'warning',
      'Salle des fêtes, Villeneuve',
      'La commune du lieu «\u00a0Salle des fêtes, Villeneuve\u00a0» n’est pas reconnue\u00a0: le lieu est publié dans le texte, sans carte ni filtre par commune. Finissez le lieu par le code postal et la commune\u00a0: «\u00a0Salle des fêtes, 2 rue Haute, 89510 Véron\u00a0».',
      'The commune of the place “Salle des fêtes, Villeneuve” is not recognised: the place is published in the text, without map or filter by commune. End the place with the postal code and the commune: “Salle des fêtes, 2 rue Haute, 89510 Véron”.',
    ],
    ['dates that are none', entry('DTSTART:demain'), 'error', 'Atelier', ...unread],
    ['a date that says it is a text', entry('DTSTART;VALUE=TEXT:demain'), 'error', 'Atelier', ...unread],
    ['a month that no year has', entry('DTSTART;VALUE=DATE:20261301'), 'error', 'Atelier', ...unread],
    ['a day that the month does not have', entry('DTSTART:20260231T093000'), 'error', 'Atelier', ...unread],
    ['an hour that no day has', entry('DTSTART:20261205T250000'), 'error', 'Atelier', ...unread],
    ['an end before the start', entry(day, 'DTEND;VALUE=DATE:20261204'), 'error', 'Atelier', ...unread],
    [
      'an end some minutes before the start',
      entry('DTSTART:20261205T093000', 'DTEND:20261205T092900'),
      'error',
      'Atelier',
      ...unread,
    ],
    [
      'a year before 1900, of a program that knew none',
      entry('DTSTART:18991230T100000'),
      'error',
      'Atelier',
      ...unread,
    ],
    ['a year after 2200, a mistake of typing', entry('DTSTART;VALUE=DATE:22011205'), 'error', 'Atelier', ...unread],
    ...[['DTEND;VALUE=DATE:20261301'], ['DTEND:demain'], ['DURATION:deux heures']].map(([line]) => [
      `an end that is none (${line})`,
      entry(day, line),
      'warning',
      'Atelier',
      'La fin de cet événement ne se lit pas\u00a0: seul son début est repris. Corrigez sa fin dans l’agenda.',
      'The end of this event cannot be read: only its start is taken over. Correct its end in the calendar.',
    ]),
    [
      'a second entry with the identifier of the first',
      ['UID:premier', 'SUMMARY:Second', day],
      'warning',
      'premier',
      '«\u00a0Second\u00a0» porte l’identifiant (UID) de «\u00a0Premier\u00a0», ligne\u00a03\u00a0: il n’est pas repris. Dans l’agenda, recopiez cet événement comme un nouvel événement, ou supprimez-le.',
      '“Second” bears the identifier (UID) of “Premier”, line 3: it is not taken over. In the calendar, copy this event as a new one, or delete it.',
    ],
    [
      'a series without end',
      entry('DTSTART;VALUE=DATE:20271101', 'RRULE:FREQ=MONTHLY'),
      'advice',
      undefined,
      '«\u00a0Atelier\u00a0» se répète sans fin\u00a0: ses dates sont données jusqu’au 31/12/2027. Donnez une date de fin à la série, ou publiez de nouveau avant ce jour.',
      '“Atelier” repeats without end: its dates are given until 2027-12-31. Give the series an end date, or publish again before that day.',
    ],
    [
      'a rule that is a text',
      entry(day, 'RRULE;VALUE=TEXT:tous les jeudis'),
      'warning',
      'tous les jeudis',
      'La répétition de cet événement n’a pas pu être suivie jusqu’au bout\u00a0: des dates manquent. Simplifiez-la dans l’agenda, ou donnez les dates une par une.',
      'The repetition of this event could not be followed to its end: dates are missing. Make it simpler in the calendar, or give the dates one by one.',
    ],
    ...['EXDATE', 'RDATE'].map((name) => [
      `an unreadable ${name}`,
      entry(day, 'RRULE:FREQ=DAILY;COUNT=2', `${name}:demain`),
      'warning',
      undefined,
      'Des dates ajoutées à cette série, ou retirées, ne se lisent pas\u00a0: elles ne sont pas suivies. Vérifiez les dates de cette série dans l’agenda.',
      'Dates that were added to this series, or taken out of it, cannot be read: they are not followed. Check the dates of this series in the calendar.',
    ]),
    [
      'a series that is over',
      entry('DTSTART;VALUE=DATE:20200107', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      'advice',
      undefined,
      '«\u00a0Atelier\u00a0» n’a aucune date dans la période publiée\u00a0: il n’est pas repris. Rien à faire s’il est terminé.',
      '“Atelier” has no date in the published period: it is not taken over. Nothing to do if it is over.',
    ],
    [
      'an entry that is malformed',
      entry(day, 'ATTENDEE;CN="Zoé:x'),
      'error',
      undefined,
      'Cet événement de l’agenda est mal formé\u00a0: il n’est pas repris. Exportez de nouveau l’agenda, ou recopiez cet événement à la main.',
      'This event of the calendar is malformed: it is not taken over. Export the calendar again, or copy this event by hand.',
    ],
  ];
  for (const [name, lines, level, value, french, english] of cases)
    it(`names the line of ${name}, and how it is mended`, async () =>
      assert.deepEqual(await told(second(...lines)), [[level, place, value, french, english]]));

  it('tells at its own line of a change to all that follows, and of one without a date', async () => {
    const series = entry(day, 'RRULE:FREQ=DAILY;COUNT=5');
    const change = (...lines) => entry('RECURRENCE-ID;VALUE=DATE:20261206', ...lines);
    const calendar = (...lines) => fileOf(ics([series, change(...lines)]), 'agenda.ics');
    const ninth = { file: 'agenda.ics', row: 9 };
    assert.deepEqual(
      await told(
        fileOf(ics([series, entry('RECURRENCE-ID;RANGE=ThisAndFuture;VALUE=DATE:20261206', day)]), 'agenda.ics'),
      ),
      [
        [
          'warning',
          ninth,
          undefined,
          'Ce changement vaut pour toutes les dates suivantes\u00a0: seul celui de sa propre date est repris. Faites des dates suivantes une nouvelle série.',
          'This change holds for all following dates: only that of its own date is taken over. Make the following dates a new series.',
        ],
      ],
    );
    assert.deepEqual(await told(calendar('STATUS:CANCELLED')), [['error', ninth, 'Atelier', ...unread]]);
    assert.deepEqual(await told(calendar(day)), []);
  });

  it('tells once of the whole file: a zone that nobody knows, accents that were damaged', async () => {
    const far = 'DTSTART;TZID=Chez moi:20261205T100000';
    const calendar = fileOf(ics([entry(far), ['UID:b', 'SUMMARY:Noël', far]]), 'agenda.ics');
    assert.deepEqual(await told(calendar), [
      [
        'warning',
        { file: 'agenda.ics' },
        'Chez moi',
        'Le fuseau horaire «\u00a0Chez moi\u00a0» n’est pas connu\u00a0: ces heures sont lues comme celles du territoire. Choisissez «\u00a0Europe/Paris\u00a0» dans l’agenda.',
        'The time zone “Chez moi” is not known: these times are read as those of the territory. Choose “Europe/Paris” in the calendar.',
      ],
    ]);
    const damaged = Buffer.from(ics([['UID:b', 'SUMMARY:Noël', day]]), 'utf8').toString('latin1');
    assert.deepEqual(await told(fileOf(damaged, 'agenda.ics')), [
      [
        'advice',
        { file: 'agenda.ics' },
        undefined,
        'Les accents de ce fichier étaient abîmés («\u00a0Ã©\u00a0» pour «\u00a0é\u00a0»)\u00a0: ils ont été rétablis. Enregistrez l’agenda en UTF-8.',
        'The accents of this file were damaged (“Ã©” for “é”): they were restored. Save the calendar in UTF-8.',
      ],
    ]);
  });

  it('tells of school holidays that have no zone or no end', async () => {
    const summer = fileOf(ics([['UID:a', 'SUMMARY:Début des Vacances d’Été - Zone A', day]]), 'agenda.ics');
    assert.deepEqual(await told(summer, { schoolZone: 'A' }), [
      [
        'advice',
        { file: 'agenda.ics', row: 3 },
        '2026-12-05',
        '«\u00a0Début des Vacances d’Été\u00a0» ne dit pas quand elles finissent\u00a0: seul leur premier jour est repris. Reprenez le calendrier du ministère quand la rentrée y sera.',
        '“Début des Vacances d’Été” does not say when they end: only their first day is taken over. Take the ministry’s calendar again when the start of term is in it.',
      ],
    ]);
    const island = { ...options.territory, communes: [{ code: '97411', name: 'Saint-Denis' }] };
    assert.deepEqual(await told(summer, { territory: island }), [
      [
        'error',
        { file: 'agenda.ics' },
        undefined,
        'La zone de vacances scolaires du territoire n’est pas connue\u00a0: les vacances ne sont pas reprises. Dites la zone (A, B, C ou Corse) dans la configuration.',
        'The school holiday zone of the territory is not known: the holidays are not taken over. Say the zone (A, B, C or Corse) in the configuration.',
      ],
    ]);
  });
});
