/**
 * How long it takes to publish 10 000 rows: in Node from a workbook, an iCalendar file and a plan of actions, and on the
 * page « Publier » of the built `dist/`, in Chromium. `node scripts/bench/publishing.js`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleFeed } from '../build-territory.js';
import { loadSource } from '../build/load-source.js';
import { timeInPage } from './publishing-page.js';

const [{ exportWorkbook }, { readFeed }, { publish }, { reportPage }] = await Promise.all(
  ['book/template', '../feed/read-all', 'build/publish', 'report/page'].map((name) =>
    loadSource(`src/publish/${name}.ts`),
  ),
);

const root = await exampleFeed();
const now = Date.parse(root.updated);
const many = (list, count, name) =>
  Array.from({ length: count }, (_, index) => {
    const record = list[index % list.length];
    return { ...record, id: `${record.id}-${index}`, [name]: `${record[name]} ${index}` };
  });
const services = many(root.services, 3200, 'name').map(({ visits: _visits, ...service }) => service);
const events = many(root.events, 2100, 'title').map((event) => ({ ...event, timings: event.timings.slice(0, 1) }));
// Agendas are timed apart: they are as many as communes and themes, not as rows.
delete root.calendars;
const { feed } = readFeed({ ...root, services, events });
const workbook = { name: 'classeur.xlsx', bytes: await exportWorkbook(feed) };
const small = {
  name: 'classeur.xlsx',
  bytes: await exportWorkbook({ ...feed, services: [], events: [], actions: [] }),
};

const encode = (text) => new TextEncoder().encode(text);
const stamp = (index) =>
  new Date(Date.UTC(2026, 10, 24) + (index % 300) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
const calendar = {
  name: 'agenda.ics',
  bytes: encode(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//exemple//FR',
      ...Array.from({ length: 10_000 }, (_, index) =>
        [
          'BEGIN:VEVENT',
          `UID:rencontre-${index}@exemple`,
          `SUMMARY:Rencontre ${index}`,
          `CATEGORIES:${root.themes[index % root.themes.length].name}`,
          `DTSTART:${stamp(index)}T130000Z`,
          `DTEND:${stamp(index)}T150000Z`,
          ...(index % 10 ? [] : ['RRULE:FREQ=WEEKLY;COUNT=10']),
          'END:VEVENT',
        ].join('\r\n'),
      ),
      'END:VCALENDAR',
    ].join('\r\n'),
  ),
};
const plan = {
  name: 'plan.csv',
  bytes: encode(
    `Titre de la fiche action;Description;Thématique;Statut;Structure pilote;Date de début;Date de fin\n${Array.from(
      { length: 10_000 },
      (_, index) =>
        `Action ${index};"Un lieu.\nDes places.";${root.themes[0].name};En cours;La ville;01/01/2023;31/12/2026`,
    ).join('\n')}\n`,
  ),
};

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
async function time(name, sources) {
  const rounds = [];
  let said = '';
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    const publication = await publish({ sources, now });
    const published = performance.now();
    reportPage(publication.feed, now);
    rounds.push([published - start, performance.now() - published]);
    const { services: s, events: e, actions: a } = publication.feed;
    said = `${s.length} services, ${e.length} events, ${a.length} actions; ${publication.files.size} files`;
  }
  const [publishing, report] = [0, 1].map((at) => Math.round(median(rounds.map((round) => round[at]))));
  console.log(`${name}: ${publishing} ms, report ${report} ms (${said})`);
}

await time('workbook of 10 000 rows', [workbook]);
await time('iCalendar of 10 000 events', [small, calendar]);
await time('plan of 10 000 actions', [small, plan]);

const folder = mkdtempSync(join(tmpdir(), 'ctg-bench-'));
try {
  const file = join(folder, workbook.name);
  writeFileSync(file, workbook.bytes);
  const { seconds, longest } = await timeInPage([file]);
  console.log(
    `the page, workbook of 10 000 rows: ${seconds.map((s) => s.toFixed(1)).join(', ')} s; longest task of the page before its preview ${longest} ms`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
