import { expect } from '@open-wc/testing';
import { collectionText, parseInSlices } from '../../src/feed/record-lines.js';

/** What a text gives, in how many slices. */
function parsed(text: string): { value: unknown; slices: number } {
  const work = parseInSlices(text);
  for (let slices = 0; ; slices++) {
    const step = work.next();
    if (step.done) return { value: step.value, slices };
  }
}

/** Long enough to be parsed in slices, with the texts that a line could be cut at. */
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

  it('is parsed a record at a time', () => {
    expect(parsed(collectionText('services', records))).to.deep.equal({ value: file, slices: 1_000 });
  });

  const others: [how: string, text: string][] = [
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
  ] as const)
    it(`that is ${how} is refused as JSON.parse refuses it`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw(SyntaxError);
      expect(() => parsed(text)).to.throw(SyntaxError);
    });
});
