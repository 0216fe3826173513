/** What the command tells of documents in a folder, in both languages; a space is a plain one here. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { NOW } from './build-support.js';

/** Writes files below a folder: text, or bytes. */
export function writeIn(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** @returns {string} with plain spaces, and without the folder */
export const plain = (text, folder) =>
  text
    .replaceAll('\u00a0', ' ')
    .replaceAll(relative('.', folder) || '.', '…')
    .replaceAll(folder, '…');

/** What a command says and mutters, in a language. */
export async function run(main, language, args, now = NOW) {
  const said = [];
  const muttered = [];
  const voice = { say: (text) => said.push(text), mutter: (text) => muttered.push(text) };
  const code = await main([...args, ...(language === 'en' ? ['--lang', 'en'] : [])], now, voice);
  // The language is that of the last command: other tests may share the modules, and read French.
  if (language === 'en') await main(['--help'], now, { say: () => undefined, mutter: () => undefined });
  return { code, said: said.join('\n'), muttered: muttered.join('\n') };
}

/** Problems of a kind or several as JSON tells them: level and place, then in French and in English what is wrong and how to mend it. */
export async function toldInBoth(main, kind, args, folder) {
  const [french, english] = [await run(main, 'fr', args), await run(main, 'en', args)].map(({ said }) =>
    JSON.parse(said).problems.filter((problem) => [kind].flat().includes(problem.kind)),
  );
  return french.map(({ level, place, message, mend }, index) => ({
    at: [level, plain(place.file, folder), ...[place.sheet, place.row, place.column ?? place.path].filter(Boolean)],
    fr: [plain(message, folder), plain(mend, folder)],
    en: [plain(english[index].message, folder), plain(english[index].mend, folder)],
  }));
}
