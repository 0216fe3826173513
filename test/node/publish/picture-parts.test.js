/** Photographs in JPEG and PNG, part by part and byte for byte: what shows them stays, what speaks of who took them goes. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { PNG, pngChunk, pngWith } from '../../support/png.js';
import {
  CAMERA,
  PLACE,
  PLAIN_XMP,
  TURNED,
  XMP,
  becomes,
  exif,
  hex,
  left,
  load,
  of,
  turnedAlone,
} from './picture-support.js';

before(load);

describe('the parts of a JPEG', () => {
  const segment = (marker, ...payload) => {
    const body = of(...payload);
    return of([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255], body);
  };
  const [start, end] = [hex('ffd8'), hex('ffd9')];
  const jfif = segment(0xe0, 'JFIF\0');
  const tables = segment(0xdb, Buffer.alloc(300, 7));
  // Data that look like markers: a stuffed byte, restarts, filling.
  const scan = of(segment(0xda, [1, 1, 0, 0, 63, 0]), hex('12 ff00 34 ffd0 56 ffd7 78 ffff00 9a'));
  const jpeg = (...parts) => of(start, ...parts, tables, scan, end);
  const turned = segment(0xe1, 'Exif\0\0', turnedAlone());
  const spoken = (...tags) => segment(0xe1, 'Exif\0\0', exif(tags));

  it('that show it stay', () => {
    const adobe = segment(0xee, 'Adobe', [0, 100]);
    const profile = segment(0xe2, 'ICC_PROFILE\0', [1, 1, 9]);
    for (const kept of [
      [],
      [jfif],
      [jfif, profile],
      [adobe],
      [segment(0xc4, 'tables')],
      [segment(0xf0, 'x')],
      [segment(0xdd, [0, 4])],
    ])
      becomes(jpeg(...kept), 'jpg', jpeg(...kept));
    const twice = of(start, tables, scan, segment(0xc4, 'more'), scan, end);
    becomes(twice, 'jpg', twice);
  });

  it('that applications, cameras and people add go', () => {
    const others = Array.from({ length: 16 }, (_, index) => segment(0xe0 + index, 'Autre\0')).slice(1);
    for (const gone of [...others, segment(0xfe, 'Vu par Jeanne'), segment(0xe2, 'MPF\0'), segment(0xe1, PLAIN_XMP)])
      becomes(jpeg(jfif, gone), 'jpg', jpeg(jfif));
    becomes(jpeg(segment(0xed, 'Adobe_Photoshop2.5:', 'Vu par Jeanne')), 'jpg', jpeg());
    becomes(jpeg(segment(0xe3, 'Exif\0\0', exif([[TURNED, 6]]))), 'jpg', jpeg());
    // What stands behind the end may be a film.
    becomes(of(jpeg(), 'ftypmp42'), 'jpg', jpeg());
    becomes(of(start, hex('ffff'), jfif, tables, scan, end), 'jpg', jpeg(jfif));
  });

  it('say how it is turned, in the least that does, behind JFIF’s own', () => {
    for (const isLittle of [false, true]) {
      const photo = segment(
        0xe1,
        'Exif\0\0',
        exif(
          [
            [CAMERA, 1],
            [TURNED, 6],
          ],
          isLittle,
        ),
      );
      becomes(jpeg(jfif, photo), 'jpg', jpeg(jfif, turned));
      becomes(jpeg(photo), 'jpg', jpeg(turned));
      becomes(jpeg(photo, segment(0xee, 'Adobe')), 'jpg', jpeg(turned, segment(0xee, 'Adobe')));
    }
    for (let orientation = 2; orientation < 9; orientation++)
      becomes(jpeg(spoken([TURNED, orientation])), 'jpg', jpeg(segment(0xe1, 'Exif\0\0', turnedAlone(orientation))));
    becomes(jpeg(spoken([TURNED, 6], [PLACE, 3])), 'jpg', jpeg(turned), true);
    for (const upright of [0, 1, 9, 300]) becomes(jpeg(spoken([TURNED, upright])), 'jpg', jpeg());
    becomes(jpeg(spoken([TURNED, 6]), spoken([TURNED, 3])), 'jpg', jpeg(turned));
  });

  it('say where it was taken, in Exif or in XMP, which is told', () => {
    for (const said of [
      spoken([PLACE, 1]),
      spoken([CAMERA, 1], [PLACE, 1]),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', XMP),
    ]) {
      becomes(jpeg(said), 'jpg', jpeg(), true);
      becomes(jpeg(said, spoken([CAMERA, 1]), segment(0xe1, PLAIN_XMP)), 'jpg', jpeg(), true);
    }
    becomes(jpeg(spoken([CAMERA, 1])), 'jpg', jpeg());
    // What is not said as metadata is none: a comment that names the word goes all the same.
    becomes(jpeg(segment(0xfe, XMP)), 'jpg', jpeg());
  });

  it('of Exif that is damaged say nothing that is kept', () => {
    const whole = exif([
      [CAMERA, 1],
      [TURNED, 6],
      [PLACE, 1],
    ]);
    for (const length of [0, 1, 7, 9, 20, 30])
      becomes(jpeg(segment(0xe1, 'Exif\0\0', whole.subarray(0, length))), 'jpg', jpeg());
  });

  it('that cannot be followed to the end let nothing through', () => {
    const whole = jpeg(jfif, turned);
    for (const broken of [
      of(start, hex('00')),
      of(start, jfif, hex('1234'), tables, scan, end),
      of(start, jfif, hex('12'), tables, scan, end),
      of(start, jfif, hex('12d9')),
      of(start, hex('ffe0 0040 00')),
      of(start, jfif, tables, scan),
      whole.subarray(0, whole.length - 1),
    ])
      assert.equal(left(broken, 'jpg'), undefined, broken.toString('hex'));
    const longest = of(start, hex('ffe0 0003 00'));
    assert.equal(left(longest, 'jpg'), undefined);
  });
});

describe('the chunks of a PNG', () => {
  it('that show it stay, in their order', () => {
    const names = 'PLTE IDAT tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT';
    const whole = pngWith(PNG, ...names.split(' ').map((name) => pngChunk(name, name)));
    becomes(whole, 'png', whole);
  });

  it('that say more than they show go, and so does what stands behind the end', () => {
    for (const name of ['tEXt', 'zTXt', 'iTXt', 'tIME', 'vpAg', 'caBX'])
      becomes(pngWith(PNG, pngChunk(name, 'Jeanne')), 'png', PNG);
    becomes(of(PNG, 'Jeanne'), 'png', PNG);
  });

  it('say how it is turned and where it was taken', () => {
    const spoken = (...tags) => pngChunk('eXIf', exif(tags));
    becomes(pngWith(PNG, spoken([CAMERA, 1], [TURNED, 6])), 'png', pngWith(PNG, pngChunk('eXIf', turnedAlone())));
    becomes(pngWith(PNG, spoken([TURNED, 1])), 'png', PNG);
    becomes(pngWith(PNG, spoken([PLACE, 1])), 'png', PNG, true);
    becomes(pngWith(PNG, spoken([PLACE, 1]), pngChunk('iTXt', PLAIN_XMP)), 'png', PNG, true);
    becomes(pngWith(PNG, pngChunk('iTXt', XMP), spoken([CAMERA, 1])), 'png', PNG, true);
    becomes(pngWith(PNG, pngChunk('tEXt', XMP)), 'png', PNG);
  });

  it('that are cut let nothing through', () => {
    for (const length of [20, 40, PNG.length - 12, PNG.length - 1])
      assert.equal(left(PNG.subarray(0, length), 'png'), undefined, `cut at ${length}`);
  });
});
