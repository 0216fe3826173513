import { expect } from '@open-wc/testing';
import { mount, type MountOptions } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

/** What a person would hold in their hands: the paper as it stood when the browser's printing was asked for. */
async function printed(element: HTMLElement, button: string): Promise<Document> {
  const before = frames().length;
  // The frame is made on the press: its printing is replaced as soon as it is there.
  const watch = new MutationObserver(() => {
    for (const { contentWindow } of frames())
      if (contentWindow) contentWindow.print = () => contentWindow.dispatchEvent(new Event('beforeprint'));
  });
  watch.observe(document.body, { childList: true });
  byRole(element, 'button', button).click();
  await waitUntil(() => frames().length > before, `${button} prints nothing`);
  await waitUntil(() => frames().at(-1)?.contentDocument?.querySelector('footer'), 'the paper stays empty');
  watch.disconnect();
  const paper = frames().at(-1)?.contentDocument;
  if (!paper) throw new Error('no paper');
  return paper;
}
const lines = (paper: Document, selector: string): string[] =>
  [...paper.querySelectorAll(selector)].map((one) => plain(one.textContent));
const pageOf = (paper: Document): string =>
  paper.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');

async function roadmap(options?: MountOptions): Promise<HTMLElement> {
  const element = await mount('ctg-roadmap', options);
  byRole(element, 'button', 'Imprimer ou télécharger ces actions').click();
  await waitUntil(() => allByRole(element, 'button', 'Imprimer la liste').length);
  return element;
}

describe('what is printed', () => {
  afterEach(() => {
    for (const frame of frames()) frame.remove();
  });

  it('is the roadmap as a list: its period, its figures, and each action under its theme', async () => {
    const paper = await printed(await roadmap(), 'Imprimer la liste');
    expect(lines(paper, 'h1')).to.deep.equal(['Feuille de route 2023–2026']);
    expect(lines(paper, 'header p')).to.deep.equal([
      'CTG d’essai, jusqu’au 31 décembre 2026, encore 37 jours',
      'Imprimé le 24 novembre 2026 · Informations du 24 novembre 2026',
    ]);
    expect(lines(paper, 'h2')).to.deep.equal(['Petite enfance (1)', 'Jeunesse (1)', 'Accès aux droits (1)']);
    expect(lines(paper, '.bullets li')).to.include('3 actions, dont 1 sans avancement renseigné');
    const rows = lines(paper, '.actions tbody tr');
    expect(rows[2]).to.equal(
      'Action 7 · Développer l’itinérance Prochaine étape : Ouvrir la ligne (échéance : 15 décembre 2026) ◑ En cours En retard de 5 mois 2 étapes sur 3 30 juin 2026 Agglomération',
    );
    expect(rows[0]).to.equal('Kit de bienvenue – Statut non renseigné Avancement non renseigné – –');
    expect(pageOf(paper)).to.match(/size:\s*(A4 portrait|a4 portrait|a4)/);
  });

  it('is what is chosen, which the paper says; the figures stay those of the whole agreement', async () => {
    const paper = await printed(await roadmap({ attributes: { status: 'done' } }), 'Imprimer la liste');
    expect(lines(paper, '.choices')).to.deep.equal(['1 action · Terminée']);
    expect(lines(paper, 'h2')).to.deep.equal(['Jeunesse (1)']);
    expect(lines(paper, '.bullets li')[0]).to.equal('3 actions, dont 1 sans avancement renseigné');
  });

  it('is the time line on a wide page: today, each action with its words beside its line, and those without a date', async () => {
    const paper = await printed(await roadmap(), 'Imprimer la frise');
    expect(pageOf(paper)).to.match(/size:\s*(A4 landscape|a4 landscape|landscape)/i);
    expect(lines(paper, '.legend li')).to.include.members(['étape faite', 'aujourd’hui, 24 novembre 2026']);
    expect(lines(paper, 'tbody th')).to.deep.equal([
      'Action 7 · Développer l’itinérance ◑ En cours En retard de 5 mois 2 étapes sur 3 · Échéance : 30 juin 2026',
    ]);
    // Nothing is cut: the line has the room that the page leaves it.
    const track = paper.querySelector('tbody .track')?.getBoundingClientRect();
    const cell = paper.querySelector('tbody td')?.getBoundingClientRect();
    expect((track?.right ?? 0) <= (cell?.right ?? 0)).to.equal(true);
    expect(lines(paper, '.undated li')).to.deep.equal(['Kit de bienvenue', 'Journée des jeunes']);
    expect(lines(paper, 'h2')).to.deep.equal(['Actions sans date (2)']);
  });

  it('is a balance once the agreement is over', async () => {
    const paper = await printed(await roadmap({ now: Date.parse('2027-01-01T10:00:00+01:00') }), 'Imprimer la liste');
    expect(lines(paper, 'h1')).to.deep.equal(['Bilan 2023–2026']);
    const text = plain(paper.body.textContent);
    expect(text).to.contain('Non achevée à l’échéance').and.not.to.contain('En retard');
  });

  it('is one action, all that is told of it, on one page however long it is', async () => {
    const steps = Array.from({ length: 30 }, (_, i) => ({ title: `Étape ${i}`, due: '2027-01-15' }));
    const objectives = Array.from({ length: 12 }, (_, i) => `Objectif ${i} de l’exemple.`);
    const actions = [
      { id: 'a', number: 3, title: 'Longue', summary: 'Résumé.', themes: [], agreement: 'ctg', steps, objectives },
    ];
    const card = await mount('ctg-action-card', { feed: sampleFeed({ actions }), attributes: { action: 'a' } });
    byRole(card, 'button', /^En savoir plus/).click();
    await waitUntil(() => allByRole(card, 'button', 'Imprimer').length);
    const paper = await printed(card, 'Imprimer');
    expect(lines(paper, 'h1')).to.deep.equal(['Action 3 · Longue']);
    expect(lines(paper, '.steps li')).to.have.lengthOf(30);
    const millimetres = (paper.body.getBoundingClientRect().height / 96) * 25.4;
    expect(millimetres).to.be.greaterThan(50).and.at.most(268);
    await expect(card).to.be.accessible();
  });
});

/** Opens the card of the sample's bus. */
const open = (element: HTMLElement): void => {
  byRole(element, 'button', /itinérance/).click();
};

describe('an opened action', () => {
  it('is handed on by the address of its page, and says whom to write to where it is wrong', async () => {
    const feed = sampleFeed({ publisher: { name: 'Agglomération', email: 'ctg@exemple.fr' } });
    const card = await mount('ctg-action-card', { feed, attributes: { action: '7' } });
    byRole(card, 'button', /^En savoir plus/).click();
    await waitUntil(() => allByRole(card, 'link', 'Signaler une erreur').length);
    byRole(card, 'button', 'Copier le lien');
    const letter = decodeURIComponent(byRole<HTMLAnchorElement>(card, 'link', 'Signaler une erreur').href);
    expect(letter).to.match(/^mailto:ctg@exemple\.fr\?/);
    expect(letter).to.contain('Développer l’itinérance (bus-numerique)').and.to.contain(location.origin);
    await expect(card).to.be.accessible();
  });

  it('is opened by a link, wherever it stands: the one that a roadmap gives takes the choices off', async () => {
    const element = await mount('ctg-roadmap', { attributes: { status: 'in-progress', 'sync-url': 'feuille' } });
    open(element);
    await waitUntil(() => allByRole(element, 'button', 'Copier le lien').length);
    const field = element.shadowRoot?.querySelector<HTMLInputElement>('.action .keep input');
    const asked = new URL(field?.value ?? '').searchParams;
    expect([asked.get('feuille.action'), asked.get('feuille.status')]).to.deep.equal(['bus-numerique', '']);
  });

  it('shows the one that follows it in place, though it is of another agreement and something else is chosen', async () => {
    const actions = sampleFeed()['actions'] as Record<string, unknown>[];
    const agreements = sampleFeed()['agreements'] as unknown[];
    const next = { id: 'ctg-2', title: 'Seconde CTG', start: '2027-01-01', end: '2030-12-31' };
    const suite = { ...actions[1], id: 'suite', title: 'La suite', agreement: 'ctg-2', follows: ['bus-numerique'] };
    const feed = sampleFeed({ agreements: [...agreements, next], actions: [...actions, suite] });
    const element = await mount('ctg-roadmap', { feed, attributes: { status: 'in-progress' } });
    open(element);
    await waitUntil(() => allByRole(element, 'button', 'Voir : La suite').length);
    byRole(element, 'button', 'Voir : La suite').click();
    await waitUntil(() => textOf(element).includes('Feuille de route 2027–2030'));
    await waitUntil(() => plain(element.shadowRoot?.activeElement?.textContent).startsWith('La suite'));
  });
});
