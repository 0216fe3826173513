/** What the tests of importers share: a small territory, and the real files where they are. */
import { existsSync, readFileSync } from 'node:fs';
import { loadSource } from '../../../../scripts/build/load-source.js';
import { root } from '../../../../scripts/build/paths.js';

const real = new URL('../shared/data/real/', `file://${root.replace(/\/?$/, '/')}`);

/** For tests that read real files, which no clone has: `{ skip }` says so in the report. */
export const needsReal = existsSync(real) ? {} : { skip: 'the folder ../shared/data/real is not here' };
export const realFile = (name) => fileOf(readFileSync(new URL(name, real)), name);

/** @param {unknown} content text, bytes, or what becomes JSON */
export function fileOf(content, name = 'fichier') {
  const bytes = content instanceof Uint8Array ? new Uint8Array(content) : undefined;
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, bytes: bytes ?? new TextEncoder().encode(text) };
}

const theme = (id, name, parent = undefined) => ({ id, name, ...(parent && { parent }) });
export const options = {
  territory: {
    communes: [
      { code: '89387', name: 'Sens', postalCodes: ['89100'] },
      { code: '89443', name: 'Véron', postalCodes: ['89510'] },
      { code: '89298', name: 'Paron', postalCodes: ['89100'] },
    ],
    themes: [
      theme('petite-enfance', 'Petite enfance'),
      theme('jeunesse', 'Jeunesse'),
      theme('acces-aux-droits', 'Accès aux droits'),
      theme('numerique', 'Numérique', 'acces-aux-droits'),
    ],
    mapping: {},
  },
  now: Date.parse('2026-11-24T08:00:00Z'),
  zone: 'Europe/Paris',
  window: { from: '2026-11-24', to: '2027-12-31' },
};

/** The importers, without looking at the file's name. */
export async function loadImporters() {
  const { importFile, recogniseFile, speak } = await loadSource('test/support/publishing.ts');
  const { readFeed } = await loadSource('src/feed/read-all.ts');
  const read = async (content, more = {}) => {
    const file = content?.bytes ? content : fileOf(content);
    const { records, problems, format } = await importFile(file, { ...options, ...more });
    const bare = Object.fromEntries(
      Object.entries(records).map(([name, list]) => [name, list.map(({ record }) => record)]),
    );
    return { records, ...bare, problems, kinds: problems.map(({ kind }) => kind), format: format?.id };
  };
  return {
    recogniseFile,
    /** Records without their origins, and the kinds of problems. */
    read,
    /** What a person is told of a document, and how to mend it: in French, and in English. */
    toldOf: async (content, more) => {
      const inWords = async (language) => {
        speak(language);
        const { problems } = await read(content, more);
        return problems.map(({ message, mend }) => [message, mend]);
      };
      try {
        return { fr: await inWords('fr'), en: await inWords('en') };
      } finally {
        speak('fr');
      }
    },
    /** What a coordinator is told, without its kinds: `[level, place, value, French, English]`, each language as one text. */
    told: async (content, more = {}) => {
      const file = content?.bytes ? content : fileOf(content);
      const said = [];
      try {
        for (const language of ['fr', 'en']) {
          speak(language);
          said.push((await importFile(file, { ...options, ...more })).problems);
        }
      } finally {
        speak('fr');
      }
      const words = ({ message, mend }) => `${message} ${mend}`;
      return said[0].map((problem, index) => [
        problem.level,
        problem.place,
        problem.value,
        words(problem),
        words(said[1][index]),
      ]);
    },
    /** Problems that the feed's reader has with records, none where an importer is right. */
    refused: (records) =>
      readFeed({
        format: 'ctg-feed/1',
        title: 'Essai',
        updated: '2026-11-24T09:00:00+01:00',
        publisher: { name: 'Essai' },
        agreements: [{ id: 'ctg', title: 'CTG', start: '2026-01-01', end: '2030-12-31' }],
        communes: options.territory.communes,
        themes: options.territory.themes,
        ...records,
      }).problems,
  };
}
