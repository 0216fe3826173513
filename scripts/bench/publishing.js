/** How long it takes to publish a workbook of 10 000 rows, in Node: `node scripts/bench/publishing.js`. */
import { exampleFeed } from '../build-territory.js';
import { loadSource } from '../build/load-source.js';

const [{ exportWorkbook }, { readFeed }, { publish }, { reportPage }] = await Promise.all(
  ['book/template', '../feed/read-all', 'build/publish', 'report/page'].map((name) =>
    loadSource(`src/publish/${name}.ts`),
  ),
);

const root = await exampleFeed();
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
const bytes = await exportWorkbook(feed);

for (let round = 0; round < 3; round++) {
  const start = performance.now();
  const publication = await publish({ sources: [{ name: 'classeur.xlsx', bytes }], now: Date.parse(root.updated) });
  const published = performance.now();
  reportPage(publication.feed, Date.parse(root.updated));
  const end = performance.now();
  const count = publication.files.size;
  console.log(`publish ${Math.round(published - start)} ms (${count} files), report ${Math.round(end - published)} ms`);
}
