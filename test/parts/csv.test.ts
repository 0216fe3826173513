import { expect } from '@open-wc/testing';
import { actionsFeed } from '../../src/parts/csv/document.js';
import { mayDownload } from '../../src/parts/csv/save.js';
import { csvOf, type Column } from '../../src/parts/csv/table.js';
import { readFeed } from '../../src/feed/read-all.js';
import type { Feed } from '../../src/feed/types.js';
import { sampleFeed } from '../support/sample.js';

const text: Column<string> = { name: 'Texte', value: (row) => row };
const cellOf = (value: string): string => csvOf([text], [value]).slice('\ufeffTexte\r\n'.length, -2);

describe('a CSV file', () => {
  it('has a byte order mark, semicolons, and lines that end in CR LF', () => {
    const columns: Column<number>[] = [
      { name: 'Nombre', value: (n) => n },
      { name: 'Moitié', value: (n) => n / 2 },
      { name: 'Inconnu', value: () => undefined },
    ];
    expect(csvOf(columns, [1, -3])).to.equal('\ufeffNombre;Moitié;Inconnu\r\n1;0,5;\r\n-3;-1,5;\r\n');
    expect(csvOf(columns, [1], '.')).to.contain('1;0.5;');
  });

  it('quotes what would break a line or a cell', () => {
    expect(cellOf('a;b')).to.equal('"a;b"');
    expect(cellOf('a "b"')).to.equal('"a ""b"""');
    expect(cellOf('a\r\nb')).to.equal('"a\r\nb"');
    expect(cellOf(' a')).to.equal('" a"');
    expect(cellOf('a, b')).to.equal('"a, b"');
    expect(cellOf('l’été 👨‍👩‍👧')).to.equal('l’été 👨‍👩‍👧');
  });

  it('runs no formula: what begins as one is a text', () => {
    for (const formula of ['=1+1', '+33', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠A'])
      expect(cellOf(formula)).to.equal(`'${formula}`);
    expect(cellOf('=cmd|"/C calc"!A0')).to.equal(`"'=cmd|""/C calc""!A0"`);
    for (const formula of ['\t=1', '\r=1', '\n=1', '\tx']) expect(cellOf(formula)).to.equal(`"'${formula}"`);
    expect(cellOf(' =1')).to.equal(`' =1`);
    expect(cellOf('\0=1')).to.equal(`'=1`);
    expect(cellOf('a=1')).to.equal('a=1');
  });
});

function read(content: unknown): { readonly feed: Feed; readonly problems: readonly unknown[] } {
  const reading = readFeed(content);
  if (!('feed' in reading)) throw new Error('not a feed');
  return reading;
}

describe('the actions of a feed as a feed', () => {
  it('read without a problem, with just those actions and what they name', () => {
    const agreements = [
      { id: 'ctg', title: 'CTG', start: '2023-01-01', end: '2026-12-31', themes: ['droits'] },
      { id: 'next', title: 'Suite', start: '2027-01-01', end: '2030-12-31' },
    ];
    const base = { title: 'T', summary: 'S', themes: ['violences'], coverage: 'all' };
    const { feed } = read(
      sampleFeed({
        license: 'etalab-2.0',
        demo: true,
        agreements,
        actions: [
          { ...base, id: 'old', agreement: 'ctg' },
          { ...base, id: 'new', agreement: 'next', follows: ['old'] },
          { ...base, id: 'other', agreement: 'next', follows: ['old', 'new'] },
        ],
      }),
    );
    const again = read(JSON.parse(actionsFeed(feed, feed.actions.slice(1))));
    expect(again.problems).to.deep.equal([]);
    expect(again.feed.actions.map(({ id, follows }) => [id, follows])).to.deep.equal([
      ['new', undefined],
      ['other', ['new']],
    ]);
    expect(again.feed.agreements.map(({ id }) => id)).to.deep.equal(['next']);
    expect(again.feed).to.deep.include({ license: 'etalab-2.0', demo: true, communes: feed.communes, services: [] });
  });
});

describe('a download', () => {
  const page = (frame: Element | null): Window => ({ top: {}, frameElement: frame }) as unknown as Window;

  it('is refused by a sandbox that does not allow it, and nobody knows in a frame of another origin', () => {
    const frame = document.createElement('iframe');
    expect(mayDownload(page(frame))).to.equal(true);
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    expect(mayDownload(page(frame))).to.equal(false);
    frame.setAttribute('sandbox', 'allow-scripts allow-downloads');
    expect(mayDownload(page(frame))).to.equal(true);
    expect(mayDownload(page(null))).to.equal('unknown');
    const top: { top?: unknown } = {};
    top.top = top;
    expect(mayDownload(top as unknown as Window)).to.equal(true);
  });
});
