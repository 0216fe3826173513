import { expect } from '@open-wc/testing';
import { each, items, opened, rows, told, type Json } from '../support/opened-service.js';
import { textOf } from '../support/user.js';

describe('an opened service tells its hours', () => {
  it('with today in words, several ranges, closed days, and a second set', async () => {
    const morning = [['09:00', '12:00']];
    const finder = await opened({
      hours: { week: { mo: [...morning, ['14:00', '17:30']], tu: morning, sa: [['20:00', '02:00']] }, note: 'Sonnez.' },
      otherHours: [{ label: 'Secrétariat', week: { we: morning } }],
    });
    expect(rows(finder, 'Horaires')).to.deep.equal([
      'Lundi 9 h – 12 h, 14 h – 17 h 30',
      'Mardi (aujourd’hui) 9 h – 12 h',
      'Mercredi fermé',
      'Jeudi fermé',
      'Vendredi fermé',
      'Samedi 20 h – 2 h',
      'Dimanche fermé',
    ]);
    expect(rows(finder, 'Secrétariat').slice(1, 3)).to.deep.equal(['Mardi (aujourd’hui) fermé', 'Mercredi 9 h – 12 h']);
    expect(told(finder, 'Horaires')).to.contain('Sonnez.');
    await expect(finder).to.be.accessible();
  });

  it('in a few words where it never closes', async () => {
    const finder = await opened({ hours: { week: each([['00:00', '24:00']]), publicHolidays: 'open' } });
    expect(told(finder, 'Horaires')).to.equal('24 h/24, 7 jours sur 7 Ouvert les jours fériés.');
  });

  it('with what is otherwise today beside what is usual', async () => {
    const finder = await opened(
      { hours: { week: each([['09:00', '12:00']]), publicHolidays: 'closed' } },
      { now: '2026-12-25T10:00:00+01:00' },
    );
    expect(rows(finder, 'Horaires')[4]).to.equal('Vendredi (aujourd’hui) fermé (Noël) d’ordinaire 9 h – 12 h');
  });

  it('with the closures, the seasons and the holidays to come', async () => {
    const week = each([['09:00', '12:00']]);
    const exceptions = [
      { from: '2026-12-28', to: '2027-01-02', ranges: [], reason: 'congés' },
      { from: '2026-12-07', to: '2026-12-07', ranges: [['10:00', '11:00']] },
      { from: '2026-12-14', to: '2026-12-16', week: { mo: [['08:00', '10:00']] }, reason: 'Travaux' },
      { from: '2027-06-01', to: '2027-06-30', ranges: [] },
    ];
    const finder = await opened({ hours: { week, exceptions, publicHolidays: 'closed' } });
    expect(items(finder)).to.include.members([
      'Lundi 7 décembre : 10 h – 11 h',
      'Vendredi 25 décembre (Noël) : fermé',
      'Du 28 décembre au 2 janvier : fermé (congés)',
    ]);
    expect(rows(finder, 'Horaires, Du 14 au 16 décembre')).to.deep.equal([
      'Lundi 8 h – 10 h',
      'Mardi fermé',
      'Mercredi fermé',
    ]);
    expect(textOf(finder)).to.contain('Du 14 au 16 décembre (Travaux)');
    expect(textOf(finder)).not.to.contain('juin');
  });

  it('and does not guess what a holiday is that nobody spoke of', async () => {
    const finder = await opened({ hours: { week: each([['09:00', '12:00']]) } });
    expect(items(finder)).to.include('Vendredi 25 décembre (Noël) : horaires à vérifier');
  });
});

describe('an opened service tells its visits', () => {
  const visit = (day: number, more: Json = {}) => ({
    start: `2026-12-${String(day).padStart(2, '0')}T14:00:00+01:00`,
    end: `2026-12-${String(day).padStart(2, '0')}T17:00:00+01:00`,
    place: { name: 'Salle des fêtes', commune: '89443' },
    ...more,
  });

  it('with what is cancelled, moved or full in words', async () => {
    const finder = await opened({
      visits: [
        visit(1),
        visit(2, { status: 'cancelled', note: 'Neige.' }),
        visit(3, { status: 'moved' }),
        visit(4, { status: 'full' }),
      ],
    });
    expect(items(finder)).to.deep.equal([
      'Mardi 1er décembre, 14 h – 17 h Salle des fêtes · Véron',
      'Mercredi 2 décembre, 14 h – 17 h Annulé Salle des fêtes · Véron Neige.',
      'Jeudi 3 décembre, 14 h – 17 h Déplacé Salle des fêtes · Véron',
      'Vendredi 4 décembre, 14 h – 17 h Complet Salle des fêtes · Véron',
    ]);
  });

  it('the next six, and how many more', async () => {
    const finder = await opened({ visits: Array.from({ length: 9 }, (_, i) => visit(i + 1)) });
    expect(items(finder)).to.have.lengthOf(6);
    expect(told(finder, 'Prochains passages')).to.match(/et 3 autres dates$/);
  });

  it('without a place where the service is sensitive', async () => {
    const finder = await opened({ sensitive: true, visits: [visit(1)] });
    expect(told(finder, 'Prochains passages')).to.equal('Mardi 1er décembre, 14 h – 17 h');
  });
});

describe('hours and dates in a narrow column', () => {
  /** Each time and span that breaks over two lines. */
  const broken = (finder: HTMLElement): string[] =>
    [...finder.shadowRoot!.querySelectorAll('time, td, .meta')].flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (const { 0: text, index } of node.data.matchAll(
          /\d+\s?h[^,;.]*–[^,;.]*?\d\s?h(\s\d\d)?|\d+(er)?\sdécembre/gu,
        )) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + text.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(text);
        }
      }
      return found;
    });

  it('are parted neither between two times nor between a day and its month', async () => {
    const time = (day: string, at: string) => `2026-12-${day}T${at}:00+01:00`;
    const visit = (day: string) => ({
      start: time(day, '09:30'),
      end: time(day, '16:30'),
      place: { name: 'Salle', commune: '89443' },
    });
    const finder = await opened(
      {
        hours: {
          week: each([
            ['09:30', '12:00'],
            ['13:30', '17:30'],
          ]),
        },
        visits: [visit('01'), visit('08'), visit('15')],
      },
      { attributes: { commune: 'Véron' } },
    );
    expect(textOf(finder)).to.contain('1er décembre');
    for (let width = 220; width <= 460; width += 4) {
      finder.style.width = `${width}px`;
      expect([width, broken(finder)]).to.deep.equal([width, []]);
    }
  });
});
