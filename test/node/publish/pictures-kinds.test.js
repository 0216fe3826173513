/** What of a picture is looked at before it is copied: its first bytes, its path, what is in a drawing, what has its name. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { OTHER_PNG, PNG, pngChunk, pngWith } from '../../support/png.js';

let copyPictures, MAX_PICTURE_BYTES;
before(async () => {
  ({ copyPictures, MAX_PICTURE_BYTES } = await loadSource('src/publish/build/pictures.ts'));
});

const bytesOf = (content) => (typeof content === 'string' ? Buffer.from(content, 'latin1') : content);

/** Publishes an event for each path, where these files are beside the document. */
async function copied(files, ...paths) {
  const asked = [];
  const events = paths.map((src, index) => ({
    record: { id: `e${index}`, image: { src, alt: '' } },
    origin: { file: 'evenements.csv', row: index + 2 },
  }));
  const result = await copyPictures(events, async (path) => {
    asked.push(path);
    return path in files ? new Uint8Array(bytesOf(files[path])) : undefined;
  });
  return {
    ...result,
    asked,
    shown: result.events.map(({ record }) => record.image?.src),
    kinds: result.problems.map(({ kind }) => kind),
  };
}
const nameFor = async (content) => {
  const { shown, kinds } = await copied({ 'images/x': content }, 'x');
  return shown[0] ?? kinds[0];
};

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z"/></svg>';
const GIF = '\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x01\0\0;';
const WEBP = 'RIFF\x0e\0\0\0WEBPVP8L\x02\0\0\0\0\0';
const AVIF = (brand) => `\0\0\0\x1cftyp${brand}\0\0\0\0avifmif1miaf`;
const JPEG = (...segments) => ['\xff\xd8', ...segments, '\xff\xd9'].join('');

describe('a picture is', () => {
  for (const [name, content, path] of [
    ['a JPEG', JPEG('\xff\xdb\0\x03x'), 'images/x.jpg'],
    ['a PNG', PNG, 'images/x.png'],
    ['a GIF', `GIF89a${GIF}`, 'images/x.gif'],
    ['a GIF of before 1989', `GIF87a${GIF}`, 'images/x.gif'],
    ['a WebP', WEBP, 'images/x.webp'],
    ['an AVIF', AVIF('avif'), 'images/x.avif'],
    ['an AVIF that moves', AVIF('avis'), 'images/x.avif'],
    ['a drawing', SVG, 'images/x.svg'],
    ['a drawing in capital letters', '<SVG>', 'images/x.svg'],
    [
      'a drawing as programs write it',
      `\xef\xbb\xbf \n<?xml version="1.0"?>\n<!-- une\nfête -->\n<!-- 2 -->\n<!DOCTYPE svg PUBLIC "x" "y">\n${SVG}`,
      'images/x.svg',
    ],
  ])
    it(`${name}, told by its first bytes`, async () => assert.equal(await nameFor(content), path));

  for (const [name, content] of [
    ['a text', 'Bonjour'],
    ['a page that has a drawing in it', `<p>${SVG}`],
    ['a drawing of something else', '<svgx>'],
    ['a document of another sort', `<!DOCTYPE html>${SVG}`],
    ['a video', AVIF('isom')],
    ['a sound', WEBP.replace('WEBP', 'WAVE')],
    ['an image of a camera', 'GIF88a'],
    ['bytes with those of a JPEG further on', ` ${JPEG()}`],
    ['bytes with those of a PNG further on', Buffer.concat([Buffer.from(' '), PNG])],
    ['bytes with those of a GIF further on', ` GIF89a${GIF}`],
    ['bytes with those of a WebP further on', ` ${WEBP}`],
    ['bytes with those of an AVIF further on', ` ${AVIF('avif')}`],
    ['a drawing that begins after two thousand characters', `${' '.repeat(2000)}${SVG}`],
  ])
    it(`not ${name}`, async () => assert.equal(await nameFor(content), 'picture-unknown'));

  it('not one that is cut short', async () => {
    assert.equal(await nameFor(JPEG('\xff\xdb\0\x30x')), 'picture-damaged');
  });

  it('too big from one byte above a million on', async () => {
    const drawing = (length) => `${SVG}${' '.repeat(length - SVG.length)}`;
    assert.equal(MAX_PICTURE_BYTES, 1_000_000);
    assert.equal(await nameFor(drawing(1_000_000)), 'images/x.svg');
    assert.equal(await nameFor(drawing(1_000_001)), 'picture-too-big');
  });
});

describe('a drawing', () => {
  for (const content of [
    '<script>alert(1)</script>',
    '< script>alert(1)</script>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<foreignObject>x</foreignObject>',
    '<iframe src="x"/>',
    '<embed src="x"/>',
    '<object data="x"/>',
    '<path onclick="alert(1)"/>',
    '<path onclick  = "alert(1)"/>',
    '<path\nONCLICK="alert(1)"/>',
    '<a href="javascript:alert(1)"/>',
    // Each of these runs in a browser that is given the drawing's own address.
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    '<a href="java&#x73;cript:alert(1)"/>',
    '<a href="java&#115;cript:alert(1)"/>',
    '<a href="java&#10;script:alert(1)"/>',
  ])
    it(`that holds ${JSON.stringify(content)} is not published`, async () =>
      assert.equal(await nameFor(`<svg>${content}</svg>`), 'picture-active'));

  it('that brings entities of its own is not published', async () => {
    assert.equal(await nameFor('<!DOCTYPE svg><svg><!ENTITY x "y"></svg>'), 'picture-active');
  });

  it('that asks for a style that can make anything of it, or is in letters that hide what is said, is not published', async () => {
    assert.equal(await nameFor(`<?xml-stylesheet type="text/xsl" href="#a"?>${SVG}`), 'picture-active');
    const hidden = (encoding) => `<?xml version="1.0" encoding="${encoding}"?>${SVG}`;
    assert.equal(await nameFor(hidden('ISO-2022-JP')), 'picture-active');
    for (const encoding of ['UTF-8', 'utf-8', 'ISO-8859-1', 'windows-1252'])
      assert.equal(await nameFor(hidden(encoding)), 'images/x.svg');
  });

  it('is published where it only looks like code', async () => {
    for (const text of [
      '<text>Action = bonheur &#38; jeux &#x1F600; &#xFFFFFFFF;</text>',
      '<scripture/>',
      '<path data-on="1"/>',
    ])
      assert.equal(await nameFor(`<svg>${text}</svg>`), 'images/x.svg', text);
  });
});

describe('the path of a picture', () => {
  it('is looked for in « images », then beside the document, where it is a name alone; else where it says', async () => {
    assert.deepEqual((await copied({}, 'fete.png')).asked, ['images/fete.png', 'fete.png']);
    assert.deepEqual((await copied({}, 'photos/fete.png')).asked, ['photos/fete.png']);
    assert.deepEqual((await copied({ 'fete.png': PNG }, ' ././fete.png ')).shown, ['images/fete.png']);
    assert.deepEqual((await copied({}, 'photos\\2026\\fete.png')).asked, ['photos/2026/fete.png']);
  });

  for (const path of [
    '/etc/x.png',
    '\\\\serveur\\x.png',
    'C:\\x.png',
    'c:x.png',
    '..',
    '../x.png',
    'a/..',
    'a/../../x.png',
    'x\0.png',
    ' ',
  ])
    it(`that is ${JSON.stringify(path)} is not followed`, async () => {
      const { asked, kinds, shown } = await copied({}, path);
      assert.deepEqual([asked, kinds, shown], [[], ['picture-outside'], [undefined]]);
    });

  it('may have dots in its names', async () => {
    assert.deepEqual((await copied({}, 'a..b/..c.png')).asked, ['a..b/..c.png']);
    assert.deepEqual((await copied({}, 'fete...png')).asked, ['images/fete...png', 'fete...png']);
  });
});

describe('the name of a copy', () => {
  it('is what every web host takes', async () => {
    const names = {
      'Fête du jeu (2).JPG': 'images/fete-du-jeu-2.png',
      '--Été--.v2.png': 'images/ete-v2.png',
      'a/b/loto.png': 'images/loto.png',
      '祭.png': 'images/image.png',
      [`${'x'.repeat(90)}.png`]: `images/${'x'.repeat(80)}.png`,
      sans: 'images/sans.png',
    };
    for (const [path, name] of Object.entries(names)) {
      const files = { [path]: PNG };
      assert.deepEqual((await copied(files, path)).shown, [name]);
    }
  });

  it('is one for the same bytes, and has a number for others', async () => {
    const third = pngWith(PNG, pngChunk('pHYs', [0, 0, 1, 0, 0, 0, 1, 0, 1]));
    const files = { 'a/x.png': PNG, 'b/x.png': OTHER_PNG, 'c/x.png': third, 'd/x.png': OTHER_PNG };
    const { shown, files: copies } = await copied(files, 'a/x.png', 'b/x.png', 'c/x.png', 'd/x.png', 'a/x.png');
    assert.deepEqual(shown, ['images/x.png', 'images/x-2.png', 'images/x-3.png', 'images/x-2.png', 'images/x.png']);
    assert.deepEqual([...copies.keys()], ['images/x.png', 'images/x-2.png', 'images/x-3.png']);
    assert.deepEqual(Buffer.from(copies.get('images/x-3.png')), third);
  });
});

describe('an event', () => {
  it('keeps all else that it says, with its picture and without', async () => {
    const record = { id: 'a', title: 'Fête' };
    const origin = { file: 'evenements.csv', row: 2 };
    const image = { src: 'fete.png', alt: 'Une fête', credit: 'La ville' };
    const events = [record, { ...record, image }, { ...record, image: { ...image, src: 'absente.png' } }];
    const { events: published } = await copyPictures(
      events.map((one) => ({ record: one, origin })),
      async (path) => (path === 'images/fete.png' ? new Uint8Array(PNG) : undefined),
    );
    assert.deepEqual(published, [
      { record, origin },
      { record: { ...record, image: { ...image, src: 'images/fete.png' } }, origin },
      { record, origin },
    ]);
  });

  it('shows a picture of the web where it is: its host is named', async () => {
    const addresses = {
      'https://images.exemple.fr/a.png?b': 'images.exemple.fr',
      'HTTP://images.exemple.fr#a': 'images.exemple.fr',
      '//images.exemple.fr:8080/a': 'images.exemple.fr:8080',
    };
    for (const [src, host] of Object.entries(addresses)) {
      const { shown, problems, asked } = await copied({}, src);
      assert.deepEqual([shown, asked], [[src], []]);
      assert.equal(
        problems[0].message.replaceAll('\u00a0', ' '),
        `L’image est chez ${host}, à qui chaque visiteur la demandera.`,
      );
    }
  });
});
