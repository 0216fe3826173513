import { expect } from '@open-wc/testing';
import { drawn, mount, place, settled } from '../support/mount.js';
import { allByRole, byRole, choose, plain, textOf, type } from '../support/user.js';
import { waitUntil } from '../support/wait.js';
import '../support/choices.js';

const start = location.href;
/** What follows the page's own parameters. */
const parameters = (): string => location.search.replace(new URL(start).search, '').replace(/^[?&]/, '');
const set = (search: string, hash = ''): void => {
  const own = new URL(start).search;
  history.replaceState(null, '', `${location.pathname}${own}${own ? '&' : '?'}${search}${hash}`);
};
const sync = (name = '', more: Record<string, string> = {}) =>
  mount('test-choices', { attributes: { 'sync-url': name, ...more } });
const found = (element: HTMLElement): string[] => allByRole(element, 'listitem').map((one) => plain(one.textContent));

async function choice(element: HTMLElement, field: string, text: string): Promise<void> {
  choose(byRole(element, 'combobox', field), text);
  await drawn(element);
}

async function typed(element: HTMLElement, text: string): Promise<void> {
  type(byRole(element, 'searchbox'), text);
  await drawn(element);
}

/** Goes back or forward, and waits until the page has been told. */
async function go(by: number, element: HTMLElement): Promise<void> {
  const told = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
  });
  history.go(by);
  await told;
  await drawn(element);
}

describe('sync-url', () => {
  afterEach(() => {
    history.replaceState(null, '', start);
  });

  it('is not asked for, and nothing is written', async () => {
    const element = await mount('test-choices');
    const { length } = history;
    await choice(element, 'Thème', 'Jeunesse');
    expect(location.href).to.equal(start);
    expect(history.length).to.equal(length);
    expect(element.link({ theme: 'droits' })).to.equal(undefined);
  });

  it('writes nothing before a person has chosen', async () => {
    const { length } = history;
    await sync('', { commune: '89443' });
    expect(location.href).to.equal(start);
    expect(history.length).to.equal(length);
  });

  it('writes a choice as an entry of the history that a person can go back from', async () => {
    const element = await sync();
    await choice(element, 'Thème', 'Jeunesse');
    expect(parameters()).to.equal('ctg.theme=jeunesse');
    await go(-1, element);
    expect(parameters()).to.equal('');
    expect(found(element)).to.have.lengthOf(3);
    await go(1, element);
    expect(found(element)).to.deep.equal(['Espace jeunes']);
    expect(byRole<HTMLSelectElement>(element, 'combobox', 'Thème').value).to.equal('jeunesse');
  });

  it('shows what the address asks for in the first drawing, without a flash of everything', async () => {
    set('ctg.theme=jeunesse&ctg.commune=89443');
    const element = await sync();
    expect([...new Set(element.drawings)]).to.deep.equal([1]);
    expect(byRole<HTMLSelectElement>(element, 'combobox', 'Commune').value).to.equal('89443');
    expect(parameters()).to.equal('ctg.theme=jeunesse&ctg.commune=89443');
  });

  it('tells a choice that the page made from none: « Toutes les communes »', async () => {
    const element = await sync('', { commune: '89443' });
    await choice(element, 'Commune', 'Toutes les communes');
    expect(parameters()).to.equal('ctg.commune=');
    const reader = await sync('', { commune: '89443' });
    // The second on the page has a name of its own; the first is asked again.
    expect(reader.commune).to.equal('89443');
    element.remove();
    reader.remove();
    const again = await sync('', { commune: '89443' });
    expect(again.commune).to.equal('');
    await choice(again, 'Commune', 'Véron');
    expect(parameters()).to.equal('');
  });

  it('writes a search when typing stops, as one entry', async () => {
    const element = await sync();
    await choice(element, 'Thème', 'Petite enfance');
    for (const text of ['c', 'cr', 'crè']) await typed(element, text);
    expect(parameters()).to.equal('ctg.theme=petite-enfance');
    await waitUntil(() => location.search.includes('ctg.q'));
    await typed(element, 'crèche');
    await waitUntil(() => decodeURIComponent(location.search).includes('ctg.q=crèche'));
    await go(-1, element);
    expect(parameters()).to.equal('ctg.theme=petite-enfance');
    expect(byRole<HTMLInputElement>(element, 'searchbox').value).to.equal('');
  });

  it('leaves the page’s parameters, hash and state to the letter', async () => {
    const own = 'a=b%20c&drapeau&ctgq=1&liste=%C3%A9%2B';
    set(own, '#services');
    history.replaceState({ router: 'key' }, '');
    const element = await sync();
    await choice(element, 'Thème', 'Jeunesse');
    expect(parameters()).to.equal(`${own}&ctg.theme=jeunesse`);
    expect(location.hash).to.equal('#services');
    expect(history.state).to.deep.equal({ router: 'key' });
    await choice(element, 'Thème', 'Tous les thèmes');
    expect(parameters()).to.equal(own);
  });

  it('stays on the page where its base address is another', async () => {
    const base = Object.assign(document.createElement('base'), { href: 'https://autre.example/dossier/' });
    const element = await sync();
    document.head.append(base);
    await choice(element, 'Thème', 'Jeunesse');
    base.remove();
    expect(location.pathname).to.equal(new URL(start).pathname);
    expect(parameters()).to.equal('ctg.theme=jeunesse');
  });

  it('keeps two on a page apart, and tells the console to name them', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => told.push(words.join(' '));
    const [one, two, named] = [await sync(), await sync(), await sync('creches')];
    console.warn = warn;
    await choice(one, 'Thème', 'Jeunesse');
    await choice(two, 'Thème', 'Petite enfance');
    await choice(named, 'Commune', 'Sens');
    await choice(one, 'Commune', 'Véron');
    expect(parameters()).to.equal(
      'ctg2.theme=petite-enfance&creches.commune=89387&ctg.commune=89443&ctg.theme=jeunesse',
    );
    await go(-2, one);
    expect([one.commune, two.theme, named.commune]).to.deep.equal(['', 'petite-enfance', '']);
    // Once for a page, and an earlier test has heard it.
    expect(told.length).to.be.at.most(1);
  });

  it('takes a name that is none for none', async () => {
    for (const name of ['true', '&=#', '  ']) {
      const element = await sync(name);
      await choice(element, 'Thème', 'Jeunesse');
      expect(parameters()).to.equal('ctg.theme=jeunesse');
      element.remove();
      history.replaceState(null, '', start);
    }
  });

  it('leaves the focus and the scroll position where they are when a person goes back', async () => {
    const element = await sync();
    await choice(element, 'Thème', 'Jeunesse');
    const field = byRole(element, 'combobox', 'Commune');
    field.focus();
    await go(-1, element);
    expect(element.shadowRoot?.activeElement).to.equal(field);
  });

  it('keeps what is being typed when a link to an anchor is followed', async () => {
    const element = await sync();
    await typed(element, 'bus');
    const told = new Promise((resolve) => {
      addEventListener('popstate', resolve, { once: true });
    });
    location.hash = 'pied';
    await told;
    await waitUntil(() => location.search.includes('ctg.q=bus'));
    expect(found(element)).to.deep.equal(['Bus du numérique']);
    expect(location.hash).to.equal('#pied');
  });

  it('goes on where the address may not be changed', async () => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    const element = await sync();
    Object.defineProperty(history, 'pushState', { configurable: true, value: refuse });
    await choice(element, 'Thème', 'Jeunesse');
    Reflect.deleteProperty(history, 'pushState');
    expect(found(element)).to.deep.equal(['Espace jeunes']);
    expect(location.href).to.equal(start);
    // As after Safari's 30 seconds.
    await choice(element, 'Commune', 'Sens');
    expect(parameters()).to.equal('ctg.commune=89387&ctg.theme=jeunesse');
  });

  it('tells nothing of what must leave no trace, and takes back what it has told', async () => {
    const element = await sync();
    await choice(element, 'Commune', 'Sens');
    const { length } = history;
    element.secret = true;
    await choice(element, 'Thème', 'Violences');
    expect(location.href).to.equal(start);
    expect(history.length).to.equal(length);
    await typed(element, 'foyer');
    expect(location.href).to.equal(start);
    element.secret = false;
    await typed(element, '');
    await choice(element, 'Thème', 'Tous les thèmes');
    expect(parameters()).to.equal('ctg.commune=89387');
  });

  it('takes a link that tells of what must leave no trace out of the address', async () => {
    set('ctg.theme=violences');
    const element = place('test-choices', { attributes: { 'sync-url': '' } });
    element.secret = true;
    await settled(element);
    expect(element.theme).to.equal('violences');
    expect(parameters()).to.equal('');
  });

  it('gives a link to other choices', async () => {
    const element = await sync('', { commune: '89443' });
    await choice(element, 'Thème', 'Jeunesse');
    const link = element.link({ q: 'l’aide & « plus »' });
    history.replaceState(null, '', link);
    element.remove();
    const reader = await sync('', { commune: '89443' });
    expect([reader.query, reader.theme, reader.commune]).to.deep.equal(['l’aide & « plus »', 'jeunesse', '89443']);
  });

  it('begins and ends with the attribute', async () => {
    const element = await mount('test-choices');
    element.syncUrl = 'tard';
    await drawn(element);
    await waitUntil(() => element.link({}) !== undefined);
    await choice(element, 'Thème', 'Jeunesse');
    expect(parameters()).to.equal('tard.theme=jeunesse');
    element.removeAttribute('sync-url');
    element.syncUrl = null;
    await choice(element, 'Thème', 'Petite enfance');
    expect(parameters()).to.equal('tard.theme=jeunesse');
  });

  it('is forgotten by an element that has left the page, and kept by one that has moved', async () => {
    const element = await sync();
    await choice(element, 'Thème', 'Jeunesse');
    const { parentElement } = element;
    parentElement?.append(document.createElement('hr'), element);
    await drawn(element);
    expect(element.theme).to.equal('jeunesse');
    await choice(element, 'Commune', 'Sens');
    expect(parameters()).to.equal('ctg.commune=89387&ctg.theme=jeunesse');
    element.remove();
    await go(-1, element);
    expect(element.commune).to.equal('89387');
  });

  it('of the four elements is an attribute', async () => {
    for (const tag of ['ctg-service-finder', 'ctg-event-calendar', 'ctg-action-card', 'ctg-roadmap'] as const) {
      const element = await mount(tag, { attributes: { 'sync-url': 'ici', action: '7' } });
      expect(element.syncUrl).to.equal('ici');
      expect(textOf(element)).not.to.equal('');
      element.remove();
    }
  });
});
