import { expect, fixtureSync, html } from '@open-wc/testing';
import { PlainDate } from '../../src/domain/plain-date.js';
import type { Feed } from '../../src/feed/types.js';
import { subscribe } from '../../src/parts/event-record/subscribe.js';
import { withWords } from '../../src/parts/event-record/words.js';
import type { CalendarChoice } from '../../src/parts/kit/ics-calendars.js';
import { events, offers, shared } from '../../src/text/fr.js';
import { kit } from '../../src/views/kit.js';
import { eventOf, feedOf } from '../domain/feed.js';
import { byRole, plain, textOf } from '../support/user.js';

const timings = [{ start: '2026-12-01T09:30:00+01:00', end: '2026-12-01T11:00:00+01:00' }];
const themes = [
  { id: 'jeunesse', name: 'Jeunesse' },
  { id: 'parents', name: 'Parents' },
];
const place = { name: 'Salle', commune: '89443' };

function offered(
  choice: CalendarChoice,
  change: Partial<Feed> = {},
  base = 'https://ctg.exemple.fr/feed.json',
  narrower = false,
) {
  const feed = feedOf({
    themes,
    events: [eventOf({ themes: ['jeunesse'], place, timings })],
    calendars: { href: 'agenda/' },
    ...change,
  });
  const [now, today] = [Date.parse('2026-11-24T10:00:00+01:00'), PlainDate.of(2026, 11, 24)];
  const words = { ...shared, ...offers, ...events };
  const context = withWords({ feed, base, words, now, today, commune: undefined, level: 2 });
  return fixtureSync<HTMLElement>(html`<div lang="fr">${subscribe(kit, context, choice, narrower)}</div>`);
}
const href = (of: HTMLElement) => byRole<HTMLAnchorElement>(of, 'link', 'S’abonner dans mon agenda').href;
const field = (of: HTMLElement) => byRole<HTMLInputElement>(of, 'textbox', 'Adresse à copier').value;

describe('a subscription to what is filtered', () => {
  const cases: [string, CalendarChoice, string][] = [
    ['everything', {}, 'tout.ics'],
    ['a commune', { commune: '89443' }, '89443.ics'],
    ['a theme', { theme: 'jeunesse' }, 'jeunesse.ics'],
    ['both', { commune: '89443', theme: 'jeunesse' }, '89443-jeunesse.ics'],
  ];
  for (const [name, choice, file] of cases) {
    it(`is the published agenda of ${name}, to open and to copy`, async () => {
      const found = offered(choice);
      expect(href(found)).to.equal(`webcal://ctg.exemple.fr/agenda/${file}`);
      expect(field(found)).to.equal(`https://ctg.exemple.fr/agenda/${file}`);
      await expect(found).to.be.accessible();
    });
  }

  it('is the commune’s where both together have nothing, and says so', () => {
    const found = offered({ commune: '89443', theme: 'parents' });
    expect(field(found)).to.equal('https://ctg.exemple.fr/agenda/89443.ics');
    expect(textOf(found)).to.contain('Aucun événement pour ces choix ensemble. Abonnement proposé : Véron.');
  });

  it('always has its name, and says what it does not follow', () => {
    expect(textOf(offered({ theme: 'jeunesse' }))).to.contain('Abonnement proposé : Jeunesse.');
    const everything = textOf(offered({}, {}, undefined, true));
    expect(everything).to.contain('Abonnement proposé : Tous les événements du territoire.');
    expect(everything).to.contain('Seuls la commune et le thème comptent pour l’abonnement');
    expect(textOf(offered({}))).not.to.contain('Seuls la commune');
  });

  it('is not offered where the feed names no agendas, or the page does not come from the web', () => {
    for (const found of [offered({}, { calendars: undefined }), offered({}, {}, 'file:///C:/ctg/feed.json')])
      expect(plain(found.textContent)).to.equal('');
  });
});
