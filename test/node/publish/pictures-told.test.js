/** What is told of pictures, to the last word and in both languages. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { PNG } from '../../support/png.js';
import { TERRITORY } from './build-support.js';
import { toldInBoth, writeIn } from './told-support.js';

let main;
const folder = mkdtempSync(join(tmpdir(), 'ctg-dit-images-'));
before(async () => {
  ({ main } = await loadSource('src/publish/command/main.ts'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Where it was taken is all that it says. */
const XMP = 'http://ns.adobe.com/xap/1.0/\0<rdf:Description exif:GPSLatitude="48,12N" exif:GPSLongitude="3,17E"/>';
const LOCATED = Buffer.from(`\xff\xd8\xff\xe1\0${String.fromCharCode(XMP.length + 2)}${XMP}\xff\xd9`, 'latin1');

/** @type {[src: string, content: string | Buffer | undefined, level: string, fr: string[], en: string[]][]} */
const CASES = [
  [
    'absente.png',
    undefined,
    'warning',
    [
      'L’image « absente.png » n’est pas à côté du document : l’événement est publié sans elle.',
      'Mettez-la dans un dossier « images », à côté du classeur, et vérifiez son nom, majuscules comprises.',
    ],
    [
      'The picture “absente.png” is not beside the document: the event is published without it.',
      'Put it in a folder “images”, beside the workbook, and check its name, capital letters included.',
    ],
  ],
  [
    '../dehors.png',
    PNG,
    'warning',
    [
      '« ../dehors.png » sort du dossier du document : l’image n’est pas publiée.',
      'Copiez-la dans le dossier « images », à côté du classeur, et n’écrivez que son nom.',
    ],
    [
      '“../dehors.png” leads out of the document’s folder: the picture is not published.',
      'Copy it into the folder “images”, beside the workbook, and write its name alone.',
    ],
  ],
  [
    'lourde.png',
    Buffer.concat([PNG, Buffer.alloc(1_000_000)]),
    'warning',
    [
      'L’image « lourde.png » pèse plus de 1 Mo : elle n’est pas publiée.',
      'Réduisez-la : 1 600 pixels de large suffisent.',
    ],
    [
      'The picture “lourde.png” weighs more than 1 MB: it is not published.',
      'Make it smaller: 1600 pixels of width are enough.',
    ],
  ],
  [
    'notes.png',
    'Des notes.',
    'warning',
    [
      '« notes.png » n’est pas une image qu’un navigateur affiche : elle n’est pas publiée.',
      'Enregistrez-la en JPEG, PNG, WebP, AVIF, GIF ou SVG.',
    ],
    [
      '“notes.png” is no picture that a browser shows: it is not published.',
      'Save it as JPEG, PNG, WebP, AVIF, GIF or SVG.',
    ],
  ],
  [
    'coupee.png',
    PNG.subarray(0, 20),
    'warning',
    [
      'L’image « coupee.png » est abîmée, ou dit où et quand elle a été prise sans que cela puisse en être retiré : elle n’est pas publiée.',
      'Ouvrez-la et enregistrez-la de nouveau en JPEG, PNG ou WebP.',
    ],
    [
      'The picture “coupee.png” is damaged, or says where and when it was taken in a way that cannot be taken out: it is not published.',
      'Open it and save it again as JPEG, PNG or WebP.',
    ],
  ],
  [
    'photo.jpg',
    LOCATED,
    'advice',
    [
      'La photo « photo.jpg » dit où elle a été prise : c’est retiré de la copie publiée, pas de l’original.',
      'Rien à faire ici ; retirez-le aussi de l’original si vous l’envoyez ailleurs.',
    ],
    [
      'The photograph “photo.jpg” says where it was taken: that is taken out of the published copy, not of the original.',
      'Nothing to do here; take it out of the original too if you send it elsewhere.',
    ],
  ],
  [
    'code.svg',
    '<svg><script>1</script></svg>',
    'warning',
    [
      'Le dessin « code.svg » contient du code : il n’est pas publié.',
      'Enregistrez-le de nouveau en « SVG simple », ou en PNG.',
    ],
    ['The drawing “code.svg” contains code: it is not published.', 'Save it again as “plain SVG”, or as PNG.'],
  ],
  [
    'https://images.exemple.fr/x.png',
    undefined,
    'advice',
    [
      'L’image est chez images.exemple.fr, à qui chaque visiteur la demandera.',
      'Si vous en avez le droit, copiez-la dans le dossier « images », et n’écrivez que son nom.',
    ],
    [
      'The picture is at images.exemple.fr, which every visitor will ask for it.',
      'If you have the right to, copy it into the folder “images”, and write its name alone.',
    ],
  ],
];
const KINDS = ['missing', 'outside', 'too-big', 'unknown', 'damaged', 'located', 'active', 'remote'].map(
  (kind) => `picture-${kind}`,
);

describe('pictures that are not copied as they are', () => {
  it('are told at their cell, with what to do', async () => {
    const rows = CASES.map(([src], index) => `e${index};Fête;Un moment.;Enfance;05/12/2026;${src};Une fête`);
    writeIn(folder, {
      ...TERRITORY,
      'a/evenements.csv': `Identifiant;Titre;Résumé;Thèmes;Date;Image;Description de l’image\n${rows.join('\n')}\n`,
      ...Object.fromEntries(CASES.flatMap(([src, content]) => (content ? [[`a/images/${src}`, content]] : []))),
    });
    const args = ['build', folder, '-o', join(folder, 'site'), '--format', 'json'];
    const told = await toldInBoth(main, KINDS, args, folder);
    const byRow = told.sort((one, other) => one.at[3] - other.at[3]);
    assert.deepEqual(
      byRow,
      CASES.map(([, , level, fr, en], index) => ({
        at: [level, '…/a/evenements.csv', 'evenements', index + 2, 'Image'],
        fr,
        en,
      })),
    );
  });
});
