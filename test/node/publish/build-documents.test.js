/** What the documents of a publication are taken for, what they know of one another, and what stops it. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { book } from './book-support.js';
import { HEAD, NOW, TERRITORY, service } from './build-support.js';

let publish;
before(async () => {
  ({ publish } = await loadSource('src/publish/build/publish.ts'));
});

const file = (name, text, more = {}) => ({ name, bytes: new TextEncoder().encode(text), ...more });
const build = (files, more = {}) =>
  publish({
    sources: [...Object.entries({ ...TERRITORY, ...more.territory }).map(([name, text]) => file(name, text)), ...files],
    now: NOW,
    ...more,
  });
const kinds = ({ problems }) => problems.map(({ kind }) => kind);
const agenda = (start, more = []) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//exemple//FR',
    'BEGIN:VEVENT',
    'UID:a@exemple',
    'SUMMARY:Jeux',
    `DTSTART:${start}`,
    ...more,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
const PLAN = 'Titre de la fiche action;Description;Statut;Date de début\nOuvrir un lieu;Ouvrir.;En cours;01/01/2023\n';

describe('a document', () => {
  it('that is a table is taken for a workbook that was changed too much; of another sort it is of no known format', async () => {
    for (const ending of ['csv', 'tsv', 'txt', 'CSV']) {
      const told = kinds(await build([file(`notes.${ending}`, 'a;b;c\n1;2;3\n')]));
      assert.ok(!told.includes('unknown-format'), `${ending}: ${told.join()}`);
    }
    for (const name of ['notes.md', 'csv', 'notes.csv.bak'])
      assert.ok(kinds(await build([file(name, 'a;b;c\n1;2;3\n')])).includes('unknown-format'), name);
  });

  it('is what its owner says that it is', async () => {
    const { bytes } = await book({ Services: [HEAD.split(';'), service('Crèche').trim().split(';')] });
    const named = await build([{ name: 'export', bytes, format: 'classeur' }]);
    assert.deepEqual(
      named.feed.services.map(({ name }) => name),
      ['Crèche'],
    );
    const plan = await build([file('actions.csv', PLAN, { format: 'plan-actions' })]);
    assert.deepEqual(
      plan.feed.actions.map(({ title }) => title),
      ['Ouvrir un lieu'],
    );
  });

  it('that is not what its owner says stops the publication, where nothing can be read of it', async () => {
    for (const format of ['icalendar', 'plan-actions', 'openagenda', 'data-inclusion']) {
      const page = await build([file('agenda.ics', '<!doctype html><p>Veuillez vous connecter.', { format })]);
      assert.equal(page.files.size, 0, format);
      assert.ok(page.problems.every(({ message, mend }) => message && mend));
    }
    const { problems } = await build([file('agenda.ics', 'a;b\n1;2\n', { format: 'icalendar' })]);
    const { kind, level, place, message, mend } = problems[0];
    assert.deepEqual([kind, level, place], ['nothing-read', 'error', { file: 'agenda.ics' }]);
    assert.equal(
      `${message} ${mend}`.replaceAll('\u00a0', ' '),
      'Rien de ce document n’a pu être lu : ce n’est pas un export iCalendar (.ics), comme le disent les réglages. ' +
        'Ouvrez-le : si c’est une page d’erreur, téléchargez-le de nouveau ; s’il est d’une autre sorte, corrigez « format ».',
    );
    // A calendar in which nothing is planned is one.
    const empty = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR';
    assert.ok((await build([file('a.ics', empty, { format: 'icalendar' })])).files.size > 0);
  });

  it('of another tool says where it comes from, and under which licence', async () => {
    const source = { name: 'Nos associations', url: 'https://exemple.fr/' };
    const { feed } = await build([file('a.ics', agenda('20261205T130000Z'), { source, license: 'odbl' })]);
    assert.deepEqual([feed.events[0].source, feed.events[0].license], [source, 'odbl']);
  });

  it('without a time zone is of that of the territory', async () => {
    const start = async (territory) =>
      (await build([file('a.ics', agenda('20261205T130000'))], { territory })).feed.events[0].timings[0].start;
    assert.equal(await start({}), '2026-12-05T13:00:00+01:00');
    const settings = `${TERRITORY['territoire/configuration.csv']}Fuseau horaire;Indian/Reunion\n`;
    assert.equal(await start({ 'territoire/configuration.csv': settings }), '2026-12-05T13:00:00+04:00');
  });

  it('gives its dates from the first day of the year before to the last of the next', async () => {
    const { feed } = await build([
      file('a.ics', agenda('20240103T090000Z', ['RRULE:FREQ=MONTHLY;BYMONTHDAY=1,28;UNTIL=20291231T000000Z'])),
    ]);
    const days = feed.events.flatMap(({ timings }) => timings.map(({ start }) => start.slice(0, 10))).sort();
    assert.deepEqual([days[0], days.at(-1)], ['2025-01-01', '2027-12-28']);
  });

  it('that is a plan of actions is of the convention of today, and not of the first that is named', async () => {
    const conventions = (...rows) => ({
      'territoire/conventions.csv': `Identifiant;Titre;Début;Fin;Prolongée jusqu’au\n${rows.join('\n')}\n`,
    });
    const former = 'ctg-1;Première;1/1/2018;31/12/2021;';
    const current = 'ctg-2;Deuxième;1/1/2022;31/12/2026;';
    const agreement = async (...rows) =>
      (await build([file('plan.csv', PLAN)], { territory: conventions(...rows) })).feed.actions[0].agreement;
    assert.equal(await agreement(former, current), 'ctg-2');
    assert.equal(await agreement(current, former), 'ctg-2');
    assert.equal(await agreement(former, current, 'ctg-3;Troisième;1/1/2027;31/12/2031;'), 'ctg-2');
    assert.equal(await agreement('ctg-1;Première;1/1/2018;31/12/2021;31/12/2026', current), 'ctg-1');
    // Where none is of today, the last.
    assert.equal(await agreement('ctg-0;Ancienne;1/1/2014;31/12/2017;', former), 'ctg-1');
  });
});
