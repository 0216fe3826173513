/** Pictures in WebP, GIF, AVIF and SVG, part by part and byte for byte: what shows them stays, what else they say goes. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadSource } from '../../../scripts/build/load-source.js';
import { CAMERA, PLACE, PLAIN_XMP, TURNED, XMP, exif, hex, of, turnedAlone } from './picture-support.js';

let clean;
before(async () => {
  ({ withoutMetadata: clean } = await loadSource('src/publish/pictures/metadata.ts'));
});

/** What is left of a picture, and whether it said where it was taken. */
const left = (picture, kind) => {
  const cleaned = clean(picture, kind);
  return cleaned && [Buffer.from(cleaned.bytes).toString('latin1'), cleaned.located];
};
const becomes = (picture, kind, expected, located = false) =>
  assert.deepEqual(left(picture, kind), [Buffer.from(expected).toString('latin1'), located]);

describe('the chunks of a WebP', () => {
  const chunk = (name, ...data) => {
    const body = of(...data);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(body.length);
    return of(name, length, body, Buffer.alloc(body.length % 2));
  };
  const webp = (...parts) => chunk('RIFF', 'WEBP', ...parts);
  /** The head of the extended form, and the bits by which it announces what follows. */
  const head = (flags) => chunk('VP8X', [flags, 0, 0, 0, 39, 0, 0, 19, 0, 0]);
  const [ALPHA, EXIF, META] = [0x10, 0x08, 0x04];
  const image = chunk('VP8 ', 'image');
  const spoken = (...tags) => chunk('EXIF', exif(tags));

  it('that show it stay', () => {
    becomes(webp(image), 'webp', webp(image));
    const parts = ['VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'].map((name) => chunk(name, name, '!'));
    becomes(webp(head(ALPHA), ...parts, image), 'webp', webp(head(ALPHA), ...parts, image));
  });

  it('that say more than they show go, and are not announced', () => {
    becomes(webp(image, chunk('NOTE', 'Jeanne')), 'webp', webp(image));
    const photo = webp(head(ALPHA | EXIF | META), image, spoken([CAMERA, 1]), chunk('XMP ', PLAIN_XMP));
    becomes(photo, 'webp', webp(head(ALPHA), image));
    becomes(of(webp(image), 'Jeanne'), 'webp', webp(image));
  });

  it('say how it is turned, behind all others, with or without the mark of JPEG', () => {
    const turned = webp(head(ALPHA | EXIF), image, chunk('EXIF', turnedAlone()));
    for (const mark of ['', 'Exif\0\0'])
      becomes(webp(head(ALPHA | EXIF), chunk('EXIF', mark, exif([[TURNED, 6]])), image), 'webp', turned);
    becomes(webp(head(ALPHA), image, spoken([TURNED, 6]), spoken([TURNED, 3])), 'webp', turned);
    becomes(webp(head(ALPHA | EXIF), image, spoken([TURNED, 1])), 'webp', webp(head(ALPHA), image));
  });

  it('say where it was taken, which is told', () => {
    for (const said of [spoken([PLACE, 1]), chunk('XMP ', XMP)]) {
      becomes(webp(image, said), 'webp', webp(image), true);
      becomes(webp(image, said, spoken([CAMERA, 1]), chunk('XMP ', PLAIN_XMP)), 'webp', webp(image), true);
    }
    becomes(webp(image, chunk('NOTE', XMP)), 'webp', webp(image));
  });

  it('that are cut let nothing through', () => {
    const whole = webp(head(ALPHA), image);
    for (let length = 0; length < whole.length; length++)
      assert.equal(left(whole.subarray(0, length), 'webp'), undefined, `cut at ${length}`);
    const long = Buffer.from(webp(image));
    long.writeUInt32LE(7, 16);
    assert.equal(left(long, 'webp'), undefined);
  });

  it('of which the last lacks its filling let it through as it is', () => {
    const image = chunk('VP8 ', 'abc');
    const bare = webp(image).subarray(0, -1);
    bare.writeUInt32LE(bare.length - 8, 4);
    becomes(bare, 'webp', bare);
  });
});

describe('the blocks of a GIF', () => {
  const blocks = (...parts) => of(...parts.map((part) => of([Buffer.from(part).length], part)), [0]);
  /** Of 1 × 1 point, with a table of as many colours as its flags say. */
  const head = (flags = 0x80, colours = 6) => of('GIF89a', hex('01000100'), [flags, 0, 0], Buffer.alloc(colours, 9));
  const image = (flags = 0, colours = 0) =>
    of(hex('2c 00000000 01000100'), [flags], Buffer.alloc(colours, 0x21), [2], blocks('abc', 'de'));
  const extension = (label, ...parts) => of([0x21, label], blocks(...parts));
  const gif = (...parts) => of(head(), ...parts, [0x3b]);
  const [COMMENT, APPLICATION, CONTROL, TEXT] = [0xfe, 0xff, 0xf9, 0x01];

  it('that show it stay', () => {
    for (const parts of [
      [image()],
      [extension(CONTROL, [0, 10, 0, 0]), image(), extension(CONTROL, [0, 10, 0, 0]), image()],
      [extension(APPLICATION, 'NETSCAPE2.0', [1, 0, 0]), image()],
      [extension(APPLICATION, 'ANIMEXTS1.0', [1, 0, 0]), image()],
      [extension(TEXT, 'Bonjour'), image()],
      [image(0x80, 6), image(0x81, 12), image(0x87, 768)],
      // A size of a table that is not there.
      [image(0x07)],
    ])
      becomes(gif(...parts), 'gif', gif(...parts));
    for (const [flags, colours] of [
      [0x00, 0],
      [0x07, 0],
      [0x82, 24],
      [0xf7, 768],
    ])
      becomes(of(head(flags, colours), image(), [0x3b]), 'gif', of(head(flags, colours), image(), [0x3b]));
  });

  it('that say more than they show go', () => {
    const gone = [
      extension(COMMENT, 'Jeanne'),
      extension(APPLICATION, 'XMP DataXMP', XMP),
      extension(APPLICATION, 'ICCRGBG1012', 'x'),
    ];
    for (const one of gone) becomes(gif(one, image(), one), 'gif', gif(image()));
    // What only looks like the mark of an animation.
    becomes(gif(extension(COMMENT, 'NETSCAPE2.0'), image()), 'gif', gif(image()));
    becomes(of(gif(image()), 'Jeanne'), 'gif', gif(image()));
  });

  it('that are cut, or of no kind, let nothing through', () => {
    const whole = gif(extension(CONTROL, [0, 10, 0, 0]), image());
    for (let length = 0; length < whole.length; length++)
      assert.equal(left(whole.subarray(0, length), 'gif'), undefined, `cut at ${length}`);
    assert.equal(left(gif(hex('42 00'), image()), 'gif'), undefined);
  });
});

describe('a picture that cannot be taken apart', () => {
  it('in AVIF is refused where it announces Exif or XMP', () => {
    const box = (...items) => of('\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf', ...items);
    const item = (type) => `\0\0\0\x15infe\x02\0\0\0\0\x01\0\0${type}\0`;
    for (const type of ['Exif', 'mime'])
      for (const items of [[item(type)], [item('av01'), item(type)], ['\n'.repeat(60_000), item(type)]])
        assert.equal(left(box(...items), 'avif'), undefined);
    for (const items of [[item('av01')], ['Exif'], ['mime infe'], ['infe\0\0Exif']])
      becomes(box(...items), 'avif', box(...items));
  });

  it('in SVG is text, and stays as it is; of another kind it does not pass', () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    becomes(svg, 'svg', svg);
    assert.equal(clean(svg, 'bmp'), undefined);
  });
});
