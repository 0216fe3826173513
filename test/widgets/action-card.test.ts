import { expect } from '@open-wc/testing';
import { drawn, mount, type MountOptions } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

/** A card of one action that has the given fields. */
const cardOf = (fields: Record<string, unknown>, options: MountOptions = {}) => {
  const action = { id: 'a', title: 'Une action', summary: 'Résumé.', themes: ['droits'], agreement: 'ctg', ...fields };
  const attributes = { action: 'a', ...options.attributes };
  return mount('ctg-action-card', { ...options, feed: sampleFeed({ actions: [action] }), attributes });
};
const bars = (card: HTMLElement) =>
  allByRole(card, 'progressbar').map((bar) => {
    const { value, max } = bar as HTMLProgressElement;
    return `${bar.getAttribute('aria-label')}: ${value}/${max}`;
  });
/** The description that stands beside a term, such as « Territoire ». */
function described(card: HTMLElement, term: string): string | undefined {
  const found = allByRole(card, 'term').find((one) => textOf(one) === term);
  return found?.nextElementSibling ? textOf(found.nextElementSibling) : undefined;
}
async function open(card: HTMLElement, expected: string): Promise<void> {
  byRole(card, 'button', /^En savoir plus/).click();
  await waitUntil(() => textOf(card).includes(expected), `« ${expected} » in: ${textOf(card)}`);
  await drawn(card);
}

describe('ctg-action-card', () => {
  it('tells where a promise stands: status, lateness, steps, deadline, lead', async () => {
    const card = await mount('ctg-action-card', { attributes: { action: 'bus-numerique' } });
    const article = byRole(card, 'article');
    byRole(article, 'heading', 'Action 7 · Développer l’itinérance');
    const text = textOf(article);
    expect(text).to.contain('En cours');
    // From 30 June to 24 November 2026 there are 147 days: about 5 months.
    expect(text).to.contain('En retard de 5 mois');
    expect(text).to.contain('2 étapes sur 3');
    expect(text).to.contain('Ouvrir la ligne (échéance : 15 décembre 2026)');
    expect(text).to.contain('30 juin 2026').and.to.contain('Agglomération');
    expect(bars(card)).to.deep.equal(['Avancement: 2/3']);
    await expect(card).to.be.accessible();
  });

  it('finds an action by its number in today’s agreement', async () => {
    const card = await mount('ctg-action-card', { attributes: { action: '7' } });
    byRole(card, 'heading', 'Action 7 · Développer l’itinérance');
  });

  it('is a landmark only where the page names it: a page may show many', async () => {
    const plainCard = await mount('ctg-action-card', { attributes: { action: '7' } });
    expect(allByRole(plainCard, 'region')).to.have.lengthOf(0);
    const named = await mount('ctg-action-card', { attributes: { action: '7', label: 'Le bus' } });
    byRole(named, 'region', 'Le bus');
  });

  it('says so where no action is chosen, or an unknown one, and guesses what was meant', async () => {
    const none = await mount('ctg-action-card');
    expect(textOf(none)).to.contain('Aucune action n’est choisie');
    const unknown = await mount('ctg-action-card', { attributes: { action: '99' } });
    expect(textOf(unknown)).to.contain('Action inconnue : « 99 ».').and.not.to.contain('Vouliez-vous');
    const mistyped = await mount('ctg-action-card', { attributes: { action: 'Bus-numérik' } });
    await waitUntil(() => textOf(mistyped).includes('Vouliez-vous dire bus-numerique ?'), 'no guess');
  });
});

describe('how far an action is', () => {
  it('gives the steps and the published percentage a line and a bar each, which do not mix', async () => {
    const steps = [{ title: 'Une', done: true }, { title: 'Deux' }, { title: 'Trois' }];
    const card = await cardOf({ steps, progress: 62.5 });
    expect(bars(card)).to.deep.equal(['Avancement: 1/3', 'Avancement publié: 62.5/100']);
    expect(textOf(card)).to.contain('1 étape sur 3').and.to.contain('Avancement publié : 62,5 %');
    await expect(card).to.be.accessible();
  });

  it('makes no percentage of steps, and no steps of a percentage', async () => {
    expect(textOf(await cardOf({ steps: [{ title: 'Une', done: true }] }))).not.to.contain('%');
    const published = await cardOf({ progress: 0 });
    expect(bars(published)).to.deep.equal(['Avancement: 0/100']);
    expect(textOf(published)).not.to.contain('étape');
  });

  it('draws no empty bar where nothing is known', async () => {
    const card = await mount('ctg-action-card', { attributes: { action: 'kit' } });
    expect(textOf(card)).to.contain('Statut non renseigné').and.to.contain('Avancement non renseigné');
    expect(bars(card)).to.deep.equal([]);
    await expect(card).to.be.accessible();
  });

  it('says of an action without a status that its date is over, not that it is late', async () => {
    const text = textOf(await cardOf({ end: '2026-10' }));
    expect(text).to.contain('Échéance dépassée de 24 jours').and.not.to.contain('En retard');
  });

  it('says of what was late when its agreement ended that it was not finished', async () => {
    const late = { status: 'in-progress', end: '2026-06' };
    const newYear = { now: Date.parse('2027-01-01T10:00:00+01:00') };
    expect(textOf(await cardOf(late, newYear)))
      .to.contain('Non achevée à l’échéance')
      .and.not.to.contain('En retard');
    const going = { now: Date.parse('2026-12-31T10:00:00+01:00') };
    expect(textOf(await cardOf(late, going))).to.contain('En retard de 6 mois');
  });

  it('keeps the first deadline beside the one that holds', async () => {
    const deadlines = [{ set: '2025-01', end: '2026-03-31' }];
    const card = await cardOf({ end: '2026-12', deadlines });
    expect(described(card, 'Échéance')).to.equal('décembre 2026 (échéance initiale : 31 mars 2026)');
  });
});

describe('whom an action concerns', () => {
  const three = ['89387', '89443', '89464'];
  const cases: [coverage: unknown, commune: string, expected: string][] = [
    ['all', '', 'Toutes les communes'],
    ['all', 'Véron', 'Toutes les communes, dont votre commune'],
    [three, '', 'Sens, Véron, Villeneuve-sur-Yonne'],
    [three, '89387', 'Sens, Véron, Villeneuve-sur-Yonne, dont votre commune'],
    [['89443'], 'Véron', 'Votre commune'],
    [['89387'], 'Véron', 'Sens ; ne concerne pas votre commune'],
    [undefined, 'Véron', 'Communes non précisées'],
  ];
  for (const [coverage, commune, expected] of cases) {
    it(`is told: ${expected}`, async () => {
      const card = await cardOf({ coverage }, { attributes: { commune } });
      expect(described(card, 'Territoire')).to.equal(expected);
    });
  }

  it('is a number where there are many', async () => {
    const many = ['89001', '89002', '89003', '89387'];
    const communes = many.map((code) => ({ code, name: `Commune ${code}` }));
    const actions = [{ id: 'a', title: 'A', summary: 'S', themes: [], agreement: 'ctg', coverage: many }];
    const feed = sampleFeed({ communes, actions, services: [], events: [] });
    const card = await mount('ctg-action-card', { feed, attributes: { action: 'a', commune: '89387' } });
    expect(described(card, 'Territoire')).to.equal('4 communes, dont votre commune');
  });
});

describe('a card follows the width of its column, not of the window', () => {
  const action = { action: '7' };
  const terms = (card: HTMLElement) => allByRole(card, 'term').map(textOf);

  it('in a narrow one keeps its title, its status and its bar, and gives the rest when it is opened', async () => {
    const card = await mount('ctg-action-card', { attributes: action, width: 220 });
    byRole(card, 'heading', 'Action 7 · Développer l’itinérance');
    expect(bars(card)).to.deep.equal(['Avancement: 2/3']);
    expect(terms(card)).to.deep.equal([]);
    await open(card, 'Choisir les arrêts');
    expect(terms(card)).to.include.members(['Prochaine étape', 'Étapes']);
    await expect(card).to.be.accessible();
  });

  it('in a wider one says what comes next', async () => {
    const card = await mount('ctg-action-card', { attributes: action, width: 320 });
    expect(terms(card)).to.include('Prochaine étape');
  });

  it('in a wide one sets each name beside what it names', async () => {
    for (const [width, beside] of [
      [420, false],
      [900, true],
    ] as const) {
      const card = await mount('ctg-action-card', { attributes: action, width });
      await open(card, 'Choisir les arrêts');
      const term = allByRole(card, 'term').find((one) => textOf(one) === 'Étapes');
      const right = term?.getBoundingClientRect().right ?? NaN;
      const left = term?.nextElementSibling?.getBoundingClientRect().left ?? NaN;
      expect(right <= left, `${width} px`).to.equal(beside);
    }
  });

  it('in a flex row of the page has a width of its own', async () => {
    const card = await mount('ctg-action-card', { attributes: action });
    const row = card.parentElement;
    if (row) row.style.display = 'flex';
    expect(card.getBoundingClientRect().width).to.be.greaterThan(200);
  });
});
