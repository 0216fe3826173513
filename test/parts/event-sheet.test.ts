import { expect } from '@open-wc/testing';
import { occurrences, occurrencesBetween } from '../../src/domain/occurrences.js';
import { PlainDate } from '../../src/domain/plain-date.js';
import { readFeed } from '../../src/feed/read-all.js';
import { printEvents, type EventSheetSubject } from '../../src/parts/event-record/sheet.js';
import { withWords, type EventRecordContext } from '../../src/parts/event-record/words.js';
import { events, offers, shared } from '../../src/text/fr.js';
import { kit } from '../../src/views/kit.js';
import { NOW, sampleFeed } from '../support/sample.js';
import { plain } from '../support/user.js';

const DECEMBER = PlainDate.of(2026, 12, 1);

function contextOf(change: Record<string, unknown> = {}): EventRecordContext {
  const result = readFeed(sampleFeed(change));
  if (!('feed' in result)) throw new Error('no feed');
  const { feed } = result;
  const words = { ...shared, ...offers, ...events };
  const today = PlainDate.at(NOW, feed.timeZone);
  return withWords({ feed, base: 'https://x.example/', words, now: NOW, today, commune: undefined, level: 2 });
}

/** Prints to a printer of our own, and hands its page to `look` while it stands. */
async function print(
  context: EventRecordContext,
  subject: Partial<EventSheetSubject>,
  look: (paper: Document) => void,
): Promise<string> {
  const all = { title: '4 événements', choices: [], dates: occurrences(context.feed) };
  return printEvents(kit, context, { ...all, ...subject }, (paper) => {
    look(paper.document);
    paper.dispatchEvent(new Event('beforeprint'));
  });
}

const texts = (of: Document | Element | undefined, selector: string): string[] =>
  [...(of?.querySelectorAll(selector) ?? [])].map(({ textContent }) => plain(textContent));

describe('printed events', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('are told in full, one after the other, under what was chosen', async () => {
    const said = await print(contextOf(), { choices: ['Véron', 'Ce mois-ci'] }, (paper) => {
      expect(texts(paper, 'header p')).to.include('Véron · Ce mois-ci');
      expect(texts(paper, 'h2')).to.deep.equal([
        'Café des parents',
        'Forum des métiers',
        'Bus du numérique',
        'Café des parents',
      ]);
      const [first, , , last] = paper.querySelectorAll('article');
      expect(plain(first?.textContent)).to.contain('Mardi 1er décembre, 9 h 30 – 11 h').and.to.contain('Sens');
      expect(texts(last, '.notice')).to.deep.equal(['Annulé']);
      expect(paper.documentElement.lang).to.equal('fr');
    });
    expect(said).to.equal('');
  });

  it('of a month stand in a table on a page on its side, with the days of this month alone', async () => {
    const context = contextOf();
    await print(context, { month: DECEMBER }, (paper) => {
      expect(texts(paper, 'th')[0]).to.equal('lundi');
      // From Monday 30 November to Sunday 3 January.
      expect(paper.querySelectorAll('td')).to.have.lengthOf(35);
      const cells = texts(paper, 'td:not(.outside)');
      expect(cells).to.have.lengthOf(31);
      expect(cells[0]).to.equal('1 9 h 30 Café des parents (Sens)');
      expect(cells[3]).to.equal('4 Forum des métiers (Véron)');
      expect(cells[4]).to.equal('5 Forum des métiers (suite)');
      expect(cells[7]).to.equal('8 14 h Passage : Bus du numérique (Véron)');
      expect(cells[14]).to.equal('15 Annulé : 9 h 30 Café des parents (Sens)');
      expect(cells[24]).to.equal('25 Noël');
      const rules = paper.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
      expect(rules.filter((text) => text.startsWith('@page')).at(-1)).to.contain('landscape');
    });
  });

  it('of a full month are all there, and none is cut', async () => {
    const LONG = 'Anticonstitutionnellement-et-intergouvernementalement';
    const many = Array.from({ length: 40 }, (_, n) => ({
      id: `atelier-${n}`,
      title: n ? `Atelier nº ${n}` : LONG,
      summary: 'S',
      themes: [],
      timings: [{ start: '2026-12-09T09:30:00+01:00', end: '2026-12-09T11:00:00+01:00' }],
    }));
    const context = contextOf({ events: many });
    const dates = occurrencesBetween(occurrences(context.feed), DECEMBER, DECEMBER.addDays(30));
    await print(context, { dates, month: DECEMBER }, (paper) => {
      const [cell] = [...paper.querySelectorAll('td')].filter(({ textContent }) => textContent.includes(LONG));
      expect(cell?.querySelectorAll('li')).to.have.lengthOf(40);
      for (const one of paper.querySelectorAll('td')) expect(one.scrollWidth).to.be.at.most(one.clientWidth + 1);
    });
  });
});
