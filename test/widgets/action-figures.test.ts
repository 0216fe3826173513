/** Every number that a card shows, worked out again from the example's sources by other means than the project's. */
import { expect } from '@open-wc/testing';
import { drawn, mount } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

interface Source {
  id: string;
  status?: string;
  end?: string;
  progress?: number;
  steps?: { done?: string | true }[];
  funding?: { planned?: number; spent?: number }[];
  indicators?: { baseline?: object; values?: object[]; target?: object }[];
}
// As the workbook says them; what a card shows is worked out from them again below.
const published = async <T>(name: string): Promise<T> => (await (await fetch(`/__feed/ok/${name}.json`)).json()) as T;
const { actions } = await published<{ actions: Source[] }>('actions');
const { agreements, communes, themes } =
  await published<Record<'agreements' | 'communes' | 'themes', object[]>>('feed');
const feed = sampleFeed({ agreements, communes, themes, services: [], events: [], help: [], actions });
const TODAY = Date.UTC(2026, 10, 24);

/** Days from the end of `YYYY`, `YYYY-MM` or `YYYY-MM-DD` to today. */
function daysSince(end: string): number {
  const [year = 0, month, day] = end.split('-').map(Number);
  const after =
    month === undefined ? [year + 1, 0, 1] : day === undefined ? [year, month, 1] : [year, month - 1, day + 1];
  return (TODAY - Date.UTC(after[0] ?? 0, after[1], after[2])) / 86_400_000 + 1;
}
/** The amount in « 20 750,50 € ». */
const amount = (text: string): number => Number(text.replace(/[^\d,]/g, '').replace(',', '.'));

describe('the figures of a card, recomputed', () => {
  it('cover the whole example', () => {
    expect(actions).to.have.lengthOf(30);
  });

  for (const action of actions) {
    it(action.id, async () => {
      const card = await mount('ctg-action-card', { feed, attributes: { action: action.id } });
      const { steps = [], progress, end, status, funding = [], indicators = [] } = action;
      const bars = allByRole(card, 'progressbar').map((one) => (one as HTMLProgressElement).position);
      // All that is done was done before today: the sources hold no plan as a deed.
      const done = steps.filter((step) => step.done).length;
      const expected = [
        ...(steps.length ? [done / steps.length] : []),
        ...(progress === undefined ? [] : [progress / 100]),
      ];
      expect(bars).to.deep.equal(expected);
      if (steps.length) expect(textOf(card)).to.match(new RegExp(`${done} étapes? sur ${steps.length}`));

      const over = status === 'done' || status === 'abandoned' || !end;
      const days = over ? 0 : daysSince(end);
      const late = /(?:En retard|Échéance dépassée) de (\d+) (jours?|mois)/.exec(textOf(card));
      if (days <= 0) expect(late).to.equal(null);
      else if (days < 60) expect(late?.slice(1)).to.deep.equal([String(days), days < 2 ? 'jour' : 'jours']);
      // A month has 28 to 31 days.
      else expect(Number(late?.[1])).to.be.within(Math.floor(days / 31), Math.ceil(days / 28));

      byRole(card, 'button', /^En savoir plus/).click();
      await waitUntil(
        () =>
          card.shadowRoot?.querySelector('details[open] .text > :is(dl, p)') && !textOf(card).includes('Chargement'),
      );
      await drawn(card);
      const tables = allByRole(card, 'table');
      expect(tables).to.have.lengthOf(indicators.length + (funding.length ? 1 : 0));
      indicators.forEach(({ baseline, values = [], target }, i) => {
        const rows = tables[i] ? allByRole(tables[i], 'row') : [];
        expect(rows).to.have.lengthOf(values.length + (baseline ? 1 : 0) + (target ? 1 : 0));
      });
      if (funding.length > 1) {
        const cells = tables.at(-1)?.querySelectorAll('tfoot td') ?? [];
        const total = (kind: 'planned' | 'spent') => funding.reduce((sum, one) => sum + (one[kind] ?? 0), 0);
        const known = (['planned', 'spent'] as const).filter((kind) => funding.some((one) => one[kind] !== undefined));
        expect([...cells].map((cell) => amount(textOf(cell)))).to.deep.equal(known.map(total));
      }
    });
  }
});
