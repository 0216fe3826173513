/** Pictures of events are copied beside the feed, or told why not: no third host, no file from elsewhere, no code. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { OTHER_PNG, PNG } from '../../support/png.js';

let main;
const folder = mkdtempSync(join(tmpdir(), 'ctg-images-'));
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const write = (name, content) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const SVG = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><title>Fête</title></svg>';
const NOW = Date.parse('2026-11-24T08:00:00+01:00');

/** Publishes events with these pictures, from `a/evenements.csv`. */
async function published(name, rows, more = []) {
  write(`${name}/t/configuration.csv`, 'Réglage;Valeur\nTitre;Notre convention\nÉditeur;Notre agglomération\n');
  write(`${name}/t/conventions.csv`, 'Identifiant;Titre;Début;Fin\nctg;Notre convention;1/1/2022;31/12/2026\n');
  write(`${name}/t/communes.csv`, 'Code INSEE;Nom\n89387;Sens\n');
  write(`${name}/t/themes.csv`, 'Identifiant;Nom\nenfance;Enfance\n');
  const lines = rows.map(([title, src]) => `${title};Un moment.;Enfance;05/12/2026;${src};décorative`);
  write(`${name}/a/evenements.csv`, `Titre;Résumé;Thèmes;Date;Image;Description de l’image\n${lines.join('\n')}\n`);
  const said = [];
  const at = (part) => join(folder, name, part);
  const voice = { say: (text) => said.push(text), mutter: () => undefined };
  const code = await main(['build', at('t'), at('a'), ...more, '-o', at('site'), '--format', 'json'], NOW, voice);
  const { problems } = JSON.parse(said.join('\n'));
  const { events } = JSON.parse(readFileSync(at('site/events.json'), 'utf8'));
  return {
    code,
    pictures: events.map(({ image }) => image?.src),
    files: readdirSync(at('site')).includes('images') ? readdirSync(at('site/images')).sort() : [],
    problems: problems.filter(({ kind }) => kind.startsWith('picture')),
    bytes: (file) => readFileSync(at(`site/images/${file}`)),
  };
}

describe('pictures', () => {
  it('are copied from the folder « images » beside the document, byte for byte, under names that any host takes', async () => {
    write('simple/a/images/Fête du jeu (2).PNG', PNG);
    write('simple/a/images/loto.svg', SVG);
    write('simple/a/photos/été.jpeg', PNG);
    const { code, pictures, files, problems, bytes } = await published('simple', [
      ['Jeu', 'Fête du jeu (2).PNG'],
      ['Loto', 'images/loto.svg'],
      ['Été', './photos/été.jpeg'],
      ['Encore', 'images\\loto.svg'],
    ]);
    assert.equal(code, 0);
    // The name is that of the kind, which the first bytes tell: « été.jpeg » is a PNG.
    assert.deepEqual(pictures, ['images/fete-du-jeu-2.png', 'images/loto.svg', 'images/ete.png', 'images/loto.svg']);
    assert.deepEqual(files, ['ete.png', 'fete-du-jeu-2.png', 'loto.svg']);
    assert.deepEqual(bytes('fete-du-jeu-2.png'), PNG);
    assert.equal(bytes('loto.svg').toString(), SVG);
    assert.deepEqual(problems, []);
  });

  it('of the same name in two documents are two', async () => {
    write('deux/a/images/fete.png', PNG);
    write('deux/b/images/fete.png', OTHER_PNG);
    const head = 'Titre;Résumé;Thèmes;Date;Image;Description de l’image';
    write('deux/b/evenements.csv', `${head}\nAutre;Un moment.;Enfance;06/12/2026;fete.png;décorative\n`);
    const { pictures } = await published('deux', [['Fête', 'fete.png']], [join(folder, 'deux/b')]);
    assert.deepEqual(pictures, ['images/fete.png', 'images/fete-2.png']);
  });

  it('that are missing, too big, no picture, or hold code are told at their cell; the event goes out without', async () => {
    write('fautes/a/images/gros.png', Buffer.concat([PNG, Buffer.alloc(1_000_001)]));
    write('fautes/a/images/texte.jpg', 'Bonjour');
    write('fautes/a/images/code.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    write('fautes/a/images/script.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    write('fautes/secret.png', PNG);
    const rows = [
      'absente.png',
      'gros.png',
      'texte.jpg',
      'code.svg',
      'script.svg',
      '../secret.png',
      'a/../../secret.png',
    ];
    const { code, pictures, files, problems } = await published(
      'fautes',
      rows.map((src, index) => [`E${index}`, src]),
    );
    assert.equal(code, 0);
    assert.deepEqual(
      pictures,
      rows.map(() => undefined),
    );
    assert.deepEqual(files, []);
    assert.deepEqual(
      problems.map(({ level, kind, value, place: { row, column } }) => [level, kind, value, row, column]),
      [
        ['warning', 'picture-missing', 'absente.png', 2, 'Image'],
        ['warning', 'picture-too-big', 'gros.png', 3, 'Image'],
        ['warning', 'picture-unknown', 'texte.jpg', 4, 'Image'],
        ['warning', 'picture-active', 'code.svg', 5, 'Image'],
        ['warning', 'picture-active', 'script.svg', 6, 'Image'],
        ['warning', 'picture-outside', '../secret.png', 7, 'Image'],
        ['warning', 'picture-outside', 'a/../../secret.png', 8, 'Image'],
      ],
    );
  });

  it('of another host stay there, and that is told', async () => {
    const { pictures, problems } = await published('loin', [['Loin', 'https://ailleurs.exemple.fr/a.jpg']]);
    assert.deepEqual(pictures, ['https://ailleurs.exemple.fr/a.jpg']);
    assert.deepEqual(
      problems.map(({ level, kind, message }) => [level, kind, /ailleurs\.exemple\.fr/.test(message)]),
      [['advice', 'picture-remote', true]],
    );
  });

  it('may stand beside the configuration', async () => {
    write('reglages/images/fete.png', PNG);
    write('reglages/ctg.config.json', '{}');
    const { pictures } = await published(
      'reglages',
      [['Fête', 'fete.png']],
      ['--config', join(folder, 'reglages/ctg.config.json')],
    );
    assert.deepEqual(pictures, ['images/fete.png']);
  });
});
