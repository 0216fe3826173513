/** What a person takes along — paper, a selection, a map — works on a page with a strict policy and Trusted Types. */
import { expect } from '@open-wc/testing';
import { closeHosts, newSite, type HostPage } from '../support/host-page.js';
import { allByRole, byRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';
import { add, emptyPage } from './host.js';

/** Puts a printer of our own in the page, since the browser's would ask a person; gives the headings that it printed. */
function printer({ document }: HostPage): string[] {
  const printed: string[] = [];
  document.addEventListener(
    'load',
    ({ target }) => {
      const paper = (target as HTMLIFrameElement).contentWindow as (Window & typeof globalThis) | null;
      if (!paper) return;
      paper.print = () => {
        printed.push(plain(paper.document.querySelector('h1')?.textContent));
        paper.dispatchEvent(new Event('beforeprint'));
      };
    },
    true,
  );
  return printed;
}

async function press(element: HTMLElement, name: string | RegExp): Promise<void> {
  await waitUntil(() => allByRole(element, 'button', name).length, `no button ${String(name)}: ${textOf(element)}`);
  byRole(element, 'button', name).click();
}

const strictPage = (): Promise<HostPage> => emptyPage({ strict: true, scripts: [`${newSite()}ctg.js`] });

afterEach(closeHosts);

describe('a strict policy with Trusted Types does not refuse', () => {
  it('paper: results, a selection, one service, a month, a time line', async () => {
    const page = await strictPage();
    const printed = printer(page);
    const count = async (papers: number) => waitUntil(() => printed.length === papers, printed.join(' | '));

    const finder = await add(page, 'ctg-service-finder', { attributes: { theme: 'jeunesse' } });
    await press(finder, 'Imprimer ou partager');
    await press(finder, 'Imprimer');
    await count(1);
    allByRole(finder, 'checkbox', /^Garder dans ma sélection/)[0]?.click();
    await waitUntil(() => allByRole(finder, 'group', 'Ma sélection').length);
    await press(byRole(finder, 'group', 'Ma sélection'), 'Imprimer');
    await count(2);

    const one = await add(page, 'ctg-service-finder', { attributes: { service: 'pmi-sens' } });
    await press(one, 'Imprimer');
    await count(3);

    const calendar = await add(page, 'ctg-event-calendar', { attributes: { view: 'month' } });
    await press(calendar, 'S’abonner, imprimer, partager');
    await press(calendar, 'Imprimer');
    await count(4);

    const roadmap = await add(page, 'ctg-roadmap', {});
    await press(roadmap, 'Imprimer ou télécharger ces actions');
    await press(roadmap, 'Imprimer la frise');
    await count(5);

    expect(printed.every(Boolean), printed.join(' | ')).to.equal(true);
    expect(printed[1]).not.to.equal(printed[0]);
    expect(page.troubles).to.deep.equal([]);
  });

  it('the map, opened, moved and closed', async () => {
    const page = await strictPage();
    const finder = await add(page, 'ctg-service-finder', { attributes: { map: '' } });
    await press(finder, 'Afficher la carte');
    await waitUntil(() => allByRole(finder, 'region', 'Carte des services').length, `no map: ${textOf(finder)}`);
    await press(finder, 'Agrandir la carte');
    await press(finder, 'Masquer la carte');
    expect(page.troubles).to.deep.equal([]);
  });
});
