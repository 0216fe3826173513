/** A photograph says where it was taken, when and by whom: the copy that is published does not, and still stands upright. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from '../../support/any.js';
import { openChromium } from '../../../scripts/chromium.js';
import { loadSource } from '../../../scripts/build/load-source.js';
import { pngChunk, pngWith } from '../../support/png.js';

let clean, browser, page;
/** Pictures of 40 × 20 points as a browser writes them. */
const drawn = {};
before(async () => {
  ({ withoutMetadata: clean } = await loadSource('src/publish/pictures/metadata.ts'));
  browser = await openChromium();
  page = await browser.newPage();
  for (const kind of ['jpeg', 'png', 'webp'])
    drawn[kind] = Buffer.from(
      await page.evaluate(async (type) => {
        const canvas = new OffscreenCanvas(40, 20);
        const context = canvas.getContext('2d');
        context.fillStyle = 'red';
        context.fillRect(0, 0, 20, 20);
        const blob = await canvas.convertToBlob({ type });
        return [...new Uint8Array(await blob.arrayBuffer())];
      }, `image/${kind}`),
    );
});
after(() => browser.close());

/** How a page shows it: its size once it is turned, and whether its top left is red. */
const shown = (bytes, type) =>
  page.evaluate(
    async ([list, of]) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([new Uint8Array(list)], { type: of }));
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context.drawImage(image, 0, 0);
      const [red, green] = context.getImageData(2, 2, 1, 1).data;
      return { width, height, red: red > 200 && green < 60 };
    },
    [[...bytes], type],
  );

const SECRET = 'Telephone de Jeanne';
/** Exif with a camera, an orientation and a place (48° 12′ N, 3° 17′ E), in the byte order of most cameras. */
function exif(orientation = 6) {
  const tiff = Buffer.alloc(200);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  const entry = (at, tag, type, count, value) => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    if (type === 3) tiff.writeUInt16BE(value, at + 8);
    else tiff.writeUInt32BE(value, at + 8);
  };
  tiff.writeUInt16BE(3, 8);
  entry(10, 0x010f, 2, SECRET.length + 1, 60);
  entry(22, 0x0112, 3, 1, orientation);
  entry(34, 0x8825, 4, 1, 90);
  tiff.write(`${SECRET}\0`, 60, 'latin1');
  tiff.writeUInt16BE(2, 90);
  entry(92, 1, 2, 2, 0x4e000000);
  entry(104, 2, 5, 3, 120);
  for (const [index, value] of [48, 1, 12, 1, 0, 1].entries()) tiff.writeUInt32BE(value, 120 + index * 4);
  return tiff;
}
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:li exif:GPSLatitude="48,12N">${SECRET}</rdf:li></x:xmpmeta>`;

const segment = (marker, ...parts) => {
  const payload = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from([0xff, marker, (payload.length + 2) >> 8, (payload.length + 2) & 255]), payload]);
};
const jpegWith = (...segments) => Buffer.concat([drawn.jpeg.subarray(0, 2), ...segments, drawn.jpeg.subarray(2)]);
const withChunks = (...chunks) => pngWith(drawn.png, ...chunks);
const riff = (name, data) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name, 'latin1'), length, data, Buffer.alloc(data.length % 2)]);
};
/** In the extended form, which alone may hold metadata, and in which a browser writes what is partly see-through. */
function webpWith(...chunks) {
  const body = Buffer.concat([drawn.webp.subarray(8), ...chunks]);
  assert.equal(body.toString('latin1', 4, 8), 'VP8X');
  body[12] |= 0x0c;
  return riff('RIFF', body);
}
const silent = (bytes) => {
  const text = Buffer.from(bytes).toString('latin1');
  assert.ok(!text.includes(SECRET), 'the camera is named');
  assert.doesNotMatch(text, /GPSLatitude|Photoshop|tEXt|\x88\x25/);
};

describe('a photograph', () => {
  it('in JPEG loses its Exif, its XMP, its captions and what stands behind its end, and stays upright', async () => {
    const iptc = segment(0xed, 'Photoshop 3.0\0', SECRET);
    const film = Buffer.from(`ftypmp42 ${SECRET}`);
    const photo = Buffer.concat([
      jpegWith(
        segment(0xe1, 'Exif\0\0', exif()),
        segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', XMP),
        segment(0xe2, 'MPF\0', SECRET),
        iptc,
        segment(0xfe, SECRET),
      ),
      film,
    ]);
    // As a browser turns it: what lies on its side stands.
    assert.deepEqual(await shown(photo, 'image/jpeg'), { width: 20, height: 40, red: true });
    const { bytes, located } = clean(photo, 'jpg');
    silent(bytes);
    assert.ok(located);
    assert.deepEqual(await shown(bytes, 'image/jpeg'), { width: 20, height: 40, red: true });
  });

  it('in JPEG keeps its colour profile and how Adobe writes colours', () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01', 'couleurs');
    const adobe = segment(0xee, 'Adobe\0\x64\0\0\0\0\0');
    const { bytes, located } = clean(jpegWith(profile, adobe), 'jpg');
    assert.ok(!located);
    assert.ok(Buffer.from(bytes).includes(profile));
    assert.ok(Buffer.from(bytes).includes(adobe));
  });

  it('in PNG loses its Exif, its texts and its date', async () => {
    const texts = [
      pngChunk('eXIf', exif(1)),
      pngChunk('tEXt', `Author\0${SECRET}`),
      pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(SECRET)])),
      pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${XMP}`),
      pngChunk('tIME', [7, 234, 12, 5, 9, 0, 0]),
    ];
    const { bytes, located } = clean(withChunks(...texts), 'png');
    assert.ok(located);
    assert.deepEqual(Buffer.from(bytes), drawn.png);
    const turned = clean(withChunks(pngChunk('eXIf', exif(6))), 'png').bytes;
    silent(turned);
    // Engines that turn a PNG by its Exif do so with the copy as with the photograph.
    assert.deepEqual(await shown(turned, 'image/png'), await shown(withChunks(pngChunk('eXIf', exif(6))), 'image/png'));
  });

  it('in WebP loses its Exif and its XMP, and stays upright', async () => {
    const photo = webpWith(riff('EXIF', exif()), riff('XMP ', Buffer.from(XMP)));
    const before = await shown(photo, 'image/webp');
    const { bytes, located } = clean(photo, 'webp');
    assert.ok(located);
    silent(bytes);
    assert.deepEqual(await shown(bytes, 'image/webp'), before);
    assert.equal(Buffer.from(bytes).readUInt32LE(4), bytes.length - 8);
    const plain = clean(webpWith(riff('XMP ', Buffer.from(XMP))), 'webp').bytes;
    assert.equal(plain[20] & 0x0c, 0, 'it announces nothing that is gone');
  });

  it('in GIF loses its comments, and stays animated', () => {
    const loop = Buffer.from('21ff0b4e45545343415045322e300301000000', 'hex');
    const comment = Buffer.concat([Buffer.from([0x21, 0xfe, SECRET.length]), Buffer.from(SECRET), Buffer.from([0])]);
    const [head, image] = [
      Buffer.from('47494638396101000100800000ffffff000000', 'hex'),
      Buffer.from('2c00000000010001000002024401003b', 'hex'),
    ];
    const { bytes } = clean(Buffer.concat([head, loop, comment, image]), 'gif');
    assert.deepEqual(Buffer.from(bytes), Buffer.concat([head, loop, image]));
  });

  it('in AVIF is refused where it says more than it shows', () => {
    const box = (text) => Buffer.from(`\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf${text}`, 'latin1');
    assert.equal(clean(box('\0\0\0\x15infe\x02\0\0\0\0\x02\0\0Exif\0'), 'avif'), undefined);
    const plain = box('\0\0\0\x15infe\x02\0\0\0\0\x01\0\0av01\0');
    assert.deepEqual(clean(plain, 'avif'), { bytes: plain, located: false });
  });
});

describe('a picture', () => {
  it('that says nothing stays byte for byte', () => {
    for (const [kind, ending] of [
      ['jpeg', 'jpg'],
      ['png', 'png'],
      ['webp', 'webp'],
    ]) {
      const { bytes, located } = clean(drawn[kind], ending);
      assert.deepEqual(Buffer.from(bytes), drawn[kind], kind);
      assert.ok(!located);
    }
  });

  it('that is cut or mangled is refused or cleaned, and nothing breaks', () => {
    const photos = {
      jpg: jpegWith(segment(0xe1, 'Exif\0\0', exif())),
      png: withChunks(pngChunk('eXIf', exif())),
      webp: webpWith(riff('EXIF', exif())),
    };
    for (const [kind, photo] of Object.entries(photos))
      for (let length = 20; length < photo.length - 2; length += 7)
        assert.equal(clean(photo.subarray(0, length), kind), undefined, `${kind} cut at ${length}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.entries(photos)),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        ([kind, photo], changes) => {
          const mangled = Buffer.from(photo);
          for (const [at, value] of changes) mangled[at % mangled.length] = value;
          const cleaned = clean(mangled, kind);
          if (cleaned) assert.ok(cleaned.bytes.length <= mangled.length);
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('jpg', 'png', 'webp', 'gif', 'avif'),
        (bytes, kind) => {
          clean(bytes, kind);
        },
      ),
    );
  });
});
