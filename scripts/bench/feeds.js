/**
 * Feeds of any size, made from the example territory, the same at each run. Texts are mixed anew for each record:
 * copies of one text would compress to nothing, and a search would find all of them or none.
 */
import { loadSource } from '../build/load-source.js';
import { exampleTexts } from '../build-territory.js';

/** The moment at which every page of the benchmark lives: a Tuesday morning. */
export const NOW = Date.parse('2026-12-01T10:00:00+01:00');
const DAY = 86_400_000;
/** Events are spread over this many days, from three months before {@link NOW}. */
const SPREAD = 360;

/** Keys of a record that stand in every size; those that name other records, or hide one by its date, do not. */
const KEPT = {
  services:
    'summary themes category audiences ageMonths coverage attendance hours appointment contact availability cost accessibility languages documents keywords verified source visits',
  events: 'summary themes ageMonths audiences registration cost organizer coverage accessibility source',
  actions:
    'summary themes agreement status coverage lead partners start end progress steps indicators funding updates contact source',
};
/** Dated visits of one service, at most: the example has services with two hundred. */
const VISITS = 6;

/** A generator of numbers in [0, 1), seeded (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The files of a feed whose collection `name` has `count` records.
 *
 * @param {'services' | 'events' | 'actions'} name
 * @returns {Promise<Map<string, string>>} contents by file name
 */
export async function feedFiles(name, count) {
  const { collectionText } = await loadSource('src/feed/record-lines.ts');
  const { firstViews } = await loadSource('src/publish/build/first-views.ts');
  const files = new Map(await exampleTexts());
  const root = JSON.parse(files.get('feed.json'));
  const base = JSON.parse(files.get(`${name}.json`))[name];
  const maker = { services: makeService, events: makeEvent, actions: makeAction }[name];
  const next = random(count);
  const tools = { next, words: wordsOf(base), communes: root.communes };
  const records = Array.from({ length: count }, (_, index) => {
    const model = base[index % base.length];
    return maker({ ...pick(model, KEPT[name].split(' ')), id: `${name}-${index}` }, model, index, tools);
  });
  files.set(`${name}.json`, collectionText(name, records));
  // As they are published: a long collection comes in parts too.
  const views = firstViews({ timeZone: 'Europe/Paris', ...root, services: [], events: [], [name]: records });
  for (const view of views) files.set(view.href, collectionText(name, view.records));
  const parts = views.map(({ href, part }) => ({ href, ...part }));
  const collection = { href: `${name}.json`, count, ...(parts.length && { parts }) };
  files.set('feed.json', JSON.stringify({ ...root, [name]: collection }));
  return files;
}

const pick = (record, keys) => Object.fromEntries(keys.filter((key) => key in record).map((key) => [key, record[key]]));

/** The words of all texts of some records, as often as they stand there. */
const wordsOf = (records) =>
  records.flatMap(({ summary = '', description = '' }) => `${summary} ${description}`.split(/\s+/).filter(Boolean));

const one = (list, next) => list[Math.floor(next() * list.length)];

/** A text in which a third of the words are others. */
const mix = (text, { next, words }) =>
  text
    .split(' ')
    .map((word) => (next() < 0.33 ? one(words, next) : word))
    .join(' ')
    .slice(0, 280);

const sentence = (length, { next, words }) => Array.from({ length }, () => one(words, next)).join(' ');

function placeIn(commune, index) {
  const shift = (index % 20) / 2000;
  return {
    name: ['Mairie', 'Maison de la famille', 'Salle des fêtes', 'Pôle social'][index % 4],
    address: `${(index % 90) + 1} rue de l’Exemple`,
    postalCode: commune.postalCodes?.[0],
    commune: commune.code,
    latitude: commune.latitude + shift,
    longitude: commune.longitude - shift,
  };
}

function makeService(record, model, index, tools) {
  const commune = tools.communes[Math.floor(tools.next() * tools.communes.length)];
  return {
    ...record,
    name: `${model.name.replace(/ \(.*/, '')} ${one(tools.words, tools.next)} – ${commune.name} n°${index}`,
    summary: mix(model.summary, tools),
    description: sentence(50, tools),
    // One in eight comes on its rounds or is remote, as in the example.
    ...(index % 8 ? { place: placeIn(commune, index) } : {}),
    ...(model.visits ? { visits: model.visits.slice(-VISITS) } : {}),
  };
}

function makeEvent(record, model, index, tools) {
  const first = NOW - 90 * DAY + Math.floor(tools.next() * SPREAD) * DAY;
  const hour = 8 + Math.floor(tools.next() * 12);
  const dates = index % 5 ? [0] : [0, 7, 14];
  return {
    ...record,
    title: `${model.title.replace(/ \(.*/, '')} ${one(tools.words, tools.next)} n°${index}`,
    summary: mix(model.summary, tools),
    description: sentence(40, tools),
    place: placeIn(one(tools.communes, tools.next), index),
    timings: dates.map((days) => timing(first + days * DAY, hour, index)),
    ...(index % 17 ? {} : { status: 'cancelled' }),
  };
}

/** Some hours, or three whole days. */
function timing(moment, hour, index) {
  const day = (at) => new Date(at).toISOString().slice(0, 10);
  if (index % 12 === 0) return { start: day(moment), end: day(moment + 2 * DAY) };
  const clock = (hours) => `T${String(hours).padStart(2, '0')}:30:00+01:00`;
  return { start: day(moment) + clock(hour), end: day(moment) + clock(hour + 2) };
}

function makeAction(record, model, index, tools) {
  return {
    ...record,
    number: index + 1,
    title: `${model.title.replace(/ \(.*/, '')} ${one(tools.words, tools.next)} n°${index}`,
    summary: mix(model.summary, tools),
  };
}
