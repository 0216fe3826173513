/** Documents of as many rows as asked for, made from the example territory: what the benchmark of publishing reads. */
import { exampleFeed } from '../build-territory.js';
import { loadSource } from '../build/load-source.js';

const many = (list, count, name) =>
  Array.from({ length: count }, (_, index) => {
    const record = list[index % list.length];
    return { ...record, id: `${record.id}-${index}`, [name]: `${record[name]} ${index}` };
  });
const encode = (text) => new TextEncoder().encode(text);

/** @returns the makers of documents, by what they hold; each takes how many rows, and gives the files to read together */
export async function sources() {
  const [{ exportWorkbook }, { readFeed }] = await Promise.all(
    ['src/publish/book/template.ts', 'src/feed/read-all.ts'].map((path) => loadSource(path)),
  );
  const root = await exampleFeed();
  // Agendas are timed apart: they are as many as communes and themes, not as rows.
  delete root.calendars;
  const territory = async () => ({
    name: 'classeur.xlsx',
    bytes: await exportWorkbook(readFeed({ ...root, services: [], events: [], actions: [] }).feed),
  });
  return {
    now: root.updated,
    /** A third of services, a fifth of events, the rest are rows of hours. */
    workbook: async (rows) => {
      const services = many(root.services, Math.round(rows * 0.32), 'name').map(({ visits: _, ...service }) => service);
      const events = many(root.events, Math.round(rows * 0.21), 'title').map((event) => ({
        ...event,
        timings: event.timings.slice(0, 1),
      }));
      const { feed } = readFeed({ ...root, services, events });
      return [{ name: 'classeur.xlsx', bytes: await exportWorkbook(feed) }];
    },
    icalendar: async (rows) => [await territory(), { name: 'agenda.ics', bytes: encode(calendar(rows, root.themes)) }],
    plan: async (rows) => [await territory(), { name: 'plan.csv', bytes: encode(plan(rows, root.themes)) }],
  };
}

function calendar(rows, themes) {
  const stamp = (index) =>
    new Date(Date.UTC(2026, 10, 24) + (index % 300) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const events = Array.from({ length: rows }, (_, index) =>
    [
      'BEGIN:VEVENT',
      `UID:rencontre-${index}@exemple`,
      `SUMMARY:Rencontre ${index}`,
      `CATEGORIES:${themes[index % themes.length].name}`,
      `DTSTART:${stamp(index)}T130000Z`,
      `DTEND:${stamp(index)}T150000Z`,
      ...(index % 10 ? [] : ['RRULE:FREQ=WEEKLY;COUNT=10']),
      'END:VEVENT',
    ].join('\r\n'),
  );
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//exemple//FR', ...events, 'END:VCALENDAR'].join('\r\n');
}

function plan(rows, themes) {
  const header = 'Titre de la fiche action;Description;Thématique;Statut;Structure pilote;Date de début;Date de fin';
  const actions = Array.from(
    { length: rows },
    (_, index) => `Action ${index};"Un lieu.\nDes places.";${themes[0].name};En cours;La ville;01/01/2023;31/12/2026`,
  );
  return `${[header, ...actions].join('\n')}\n`;
}
