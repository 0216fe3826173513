import { expect } from '@open-wc/testing';
import { collectionText, LinesReader } from '../../src/feed/record-lines.js';

/** What a text in pieces of one size gives, and in how many slices. */
function parsed(text: string, size = 777): { value: unknown; slices: number } {
  const reader = new LinesReader();
  let slices = 0;
  for (let at = 0; at < text.length; at += size) for (const _ of reader.read(text.slice(at, at + size))) slices++;
  return { value: reader.end(), slices };
}

/** With the texts that a line could be cut at. */
const records = Array.from({ length: 1_000 }, (_, i) => ({
  id: `s-${String(i)}`,
  text: `Lignes :\n« a, »,\r\n"b"],\u2028}${'x'.repeat(80)}`,
  none: null,
}));
const file = { format: 'ctg-feed/1', services: records };

describe('a collection’s file', () => {
  it('is JSON like any other', () => {
    expect(JSON.parse(collectionText('services', records))).to.deep.equal(file);
    expect(JSON.parse(collectionText('services', []))).to.deep.equal({ format: 'ctg-feed/1', services: [] });
  });

  for (const size of [1, 2, 64, 777, 65_536, Infinity])
    it(`is parsed a line at a time, in pieces of ${size}`, () => {
      // The first line, those of the records, the last.
      expect(parsed(collectionText('services', records), size)).to.deep.equal({ value: file, slices: 1_002 });
    });

  it('is parsed while it comes, and never as a whole', () => {
    const { parse } = JSON;
    const parsedTexts: string[] = [];
    JSON.parse = (text: string, ...more: []) => {
      parsedTexts.push(text);
      return parse(text, ...more) as unknown;
    };
    try {
      const reader = new LinesReader();
      const text = collectionText('services', records);
      for (const _ of reader.read(text.slice(0, -8))) void 0;
      // All lines but the last two have come to their end.
      expect(parsedTexts.length).to.equal(1 + 999);
      for (const _ of reader.read(text.slice(-8))) void 0;
      expect(reader.end()).to.deep.equal(file);
      expect(Math.max(...parsedTexts.map(({ length }) => length))).to.be.below(200);
    } finally {
      JSON.parse = parse;
    }
  });

  const others: [how: string, text: string][] = [
    ['without a last line end', collectionText('services', records).trimEnd()],
    ['with blank lines behind', `${collectionText('services', records)}\n \n`],
    ['without a record', collectionText('services', [])],
    ['on one line', JSON.stringify(file)],
    ['indented', JSON.stringify(file, null, 2)],
    ['with Windows’ line ends', collectionText('services', records).replaceAll('\n', '\r\n')],
    ['with two lists', collectionText('services', records).replace(']}', '],"more":[]}')],
    ['with a list before the records', collectionText('services', records).replace('{"format"', '{"x":[],"format"')],
    ['with records on the first line', collectionText('services', records).replace('[\n', '[')],
    ['with two records on a line', collectionText('services', records).replace('},\n{', '},{')],
  ];
  for (const [how, text] of others)
    it(`that is written ${how} gives the same`, () => {
      expect(parsed(text).value).to.deep.equal(JSON.parse(text));
    });

  for (const [how, text] of [
    ['cut in the middle', collectionText('services', records).slice(0, -2_000)],
    ['without a comma', collectionText('services', records).replace('},\n', '}\n')],
    ['with a comma too many', collectionText('services', records).replace('\n]}', ',\n]}')],
    ['with something behind', `${collectionText('services', records)}x`],
    ['with a line behind', `${collectionText('services', records)}{}\n`],
    ['with something before its end', collectionText('services', records).replace('\n]}', '\n]}]}')],
    ['without its end', collectionText('services', records).replace('\n]}', '')],
    ['not there', ''],
  ] as const)
    it(`that is ${how} is refused as JSON.parse refuses it`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw(SyntaxError);
      expect(() => parsed(text)).to.throw(SyntaxError);
    });
});
