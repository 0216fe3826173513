/** The time line as the roadmap shows it: a list that can be read, drawn on one axis where there is room. */
import { expect } from '@open-wc/testing';
import { mount, type MountOptions } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const moved = {
  id: 'creche',
  title: 'Ouvrir une crèche',
  summary: 'Vingt places.',
  themes: ['petite-enfance'],
  agreement: 'ctg',
  status: 'in-progress',
  start: '2024-03',
  end: '2026-12-31',
  deadlines: [{ end: '2025-06-30', reason: 'Le terrain a changé' }],
};

/** A roadmap on its time line, in a column of that width. */
async function timeline(width = '60rem', { feed = sampleFeed(), ...options }: MountOptions = {}): Promise<HTMLElement> {
  const element = await mount('ctg-roadmap', { ...options, feed, attributes: { view: 'timeline' } });
  element.style.inlineSize = width;
  await waitUntil(() => element.shadowRoot?.querySelector('.timeline'), 'the time line does not come');
  return element;
}

const withMoved = () => {
  const feed = sampleFeed();
  return { ...feed, actions: [moved, ...(feed['actions'] as object[])] };
};

/** What stands under an action, in the order of its dates. */
const marksOf = (element: HTMLElement, name: string): string[] => {
  const row = [...(element.shadowRoot?.querySelectorAll('.timeline > ol > li') ?? [])].find((one) =>
    plain(one.querySelector('summary')?.textContent ?? '').includes(name),
  );
  return [...(row?.querySelectorAll('.marks li') ?? [])].map((mark) => plain(mark.textContent));
};

describe('the time line', () => {
  it('tells each date of an action in words: steps done, to come and late, and its deadline', async () => {
    expect(marksOf(await timeline(), 'itinérance')).to.deep.equal([
      '1er mars 2025 : étape faite, Choisir les arrêts',
      '30 juin 2026 : échéance',
      '15 décembre 2026 : étape à venir, Ouvrir la ligne',
      'sans date : étape faite, Acheter le bus',
    ]);
  });

  it('keeps the first deadline in sight when it was moved', async () => {
    expect(marksOf(await timeline('60rem', { feed: withMoved() }), 'crèche')).to.deep.equal([
      'mars 2024 : début',
      '30 juin 2025 : échéance initiale, repoussée',
      '31 décembre 2026 : échéance',
    ]);
  });

  it('lists apart what has no date, and tells today in words', async () => {
    const element = await timeline();
    const text = textOf(element);
    expect(text).to.contain('aujourd’hui, 24 novembre 2026');
    expect(text.indexOf('Actions sans date')).to.be.above(text.indexOf('Ouvrir la ligne'));
    expect(text.slice(text.indexOf('Actions sans date')))
      .to.contain('Kit de bienvenue')
      .and.contain('Journée des jeunes');
  });

  it('is a list alone in a narrow column, and drawn as well in a wide one', async () => {
    for (const [width, drawn] of [
      ['20rem', false],
      ['60rem', true],
    ] as const) {
      const element = await timeline(width);
      const drawings = [...(element.shadowRoot?.querySelectorAll('.timeline svg') ?? [])];
      expect(drawings.length, width).to.be.above(0);
      expect(
        drawings.some((drawing) => drawing.checkVisibility()),
        width,
      ).to.equal(drawn);
      // The drawing repeats what the list says.
      for (const drawing of drawings) expect(drawing.closest('[aria-hidden="true"]')).to.not.equal(null);
      expect(marksOf(element, 'itinérance')).to.have.length(4);
      await expect(element).to.be.accessible();
    }
  });

  it('opens an action in place, and keeps it in its row', async () => {
    const element = await timeline();
    byRole(element, 'button', /itinérance/).click();
    await waitUntil(() => textOf(element).includes('Un bus dans les villages.'), 'the action does not open');
    await waitUntil(() => allByRole(element, 'button', 'Imprimer').length === 1, 'the rest does not come');
    expect(marksOf(element, 'itinérance')).to.have.length(4);
  });
});
