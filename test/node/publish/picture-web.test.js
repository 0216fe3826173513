/** Pictures in WebP, GIF, AVIF and SVG, part by part and byte for byte: what shows them stays, what else they say goes. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  CAMERA,
  PLACE,
  PLAIN_XMP,
  TURNED,
  XMP,
  becomes,
  clean,
  exif,
  hex,
  left,
  load,
  of,
  turnedAlone,
} from './picture-support.js';

before(load);

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

  it('of another kind does not pass', () => {
    assert.equal(clean(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'bmp'), undefined);
  });
});

describe('a drawing in SVG', () => {
  const drawing = (inside, more = '') => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"${more}>${inside}</svg>`);

  it('stays as it is where it only draws', () => {
    for (const inside of ['', '<path d="M0 0"/>', '<title>Fête</title><desc>Été</desc>', '<text>metadata</text>'])
      becomes(drawing(inside), 'svg', drawing(inside));
  });

  it('loses who made it, when and with what', () => {
    const author = '<rdf:RDF><cc:Work><dc:creator>Zoé Fictive</dc:creator></cc:Work></rdf:RDF>';
    for (const said of [
      `<metadata>${author}</metadata>`,
      `<metadata id="m">\n${author}\n</metadata >`,
      `<svg:metadata>${author}</svg:metadata>`,
      '<metadata id="m"/>',
      `<metadata title=">">${author}</metadata>`,
    ])
      becomes(drawing(`${said}<path d="M0 0"/>`), 'svg', drawing('<path d="M0 0"/>'));
    becomes(drawing('<metadata>a</metadata><g/><metadata>b</metadata>'), 'svg', drawing('<g/>'));
  });

  it('whose metadata have no end is not let through', () => {
    assert.equal(clean(drawing('<metadata><path d="M0 0"/>'), 'svg'), undefined);
    // However often they begin: looked through to the end each time, this would take minutes.
    assert.equal(clean(drawing('<metadata>'.repeat(100_000)), 'svg'), undefined);
    becomes(drawing(`<metadata>${'<metadata>'.repeat(9)}</metadata>`), 'svg', drawing(''));
  });

  it('loses the folders of the machine on which it was drawn', () => {
    const more = ' sodipodi:docname="/home/zoe/fete.svg" inkscape:export-filename=\'C:\\zoe\\fete.png\' width="9"';
    becomes(drawing('<g/>', more), 'svg', drawing('<g/>', ' width="9"'));
  });
});
