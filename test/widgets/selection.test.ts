import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { ServiceSchema } from '../../src/feed/schema/service.js';
import type { Service } from '../../src/feed/types.js';
import { keep, offers, services, shared, type ServiceWords } from '../../src/text/fr.js';
import { heading } from '../../src/ui/heading.js';
import type { ViewContext } from '../../src/views/context.js';
import { keepField } from '../../src/views/selection.js';
import { FeedElement } from '../../src/widgets/feed-element.js';
import { Selection } from '../../src/widgets/selection.js';
import { drawn, mount } from '../support/mount.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const words = { ...shared, ...offers, ...services, ...keep };

/** An element of the house that shows names, which a person can keep. */
class Kept extends FeedElement<readonly Service[], ServiceWords & typeof keep, never> {
  link: string | undefined;
  readonly #selection = new Selection(this);
  protected override readonly collections = { services: ServiceSchema };
  protected override readonly french = words;
  protected override readonly loadRecord = () => Promise.reject(new Error('none'));

  protected override landmarkName(): string {
    return 'Services';
  }
  protected override find({ feed }: ViewContext): readonly Service[] {
    const { shown } = this.#selection;
    return feed.services.filter(({ id }) => !shown || shown.includes(id));
  }
  protected override tools(): unknown {
    return undefined;
  }
  protected override summary(_context: ViewContext, found: readonly Service[]): string {
    return words.services(found.length);
  }
  protected override results(context: ViewContext<ServiceWords & typeof keep>, found: readonly Service[]): unknown {
    const sheet = () => ({ title: words.services(found.length), choices: [], services: found });
    return html`${found.map(
      (service) => html`<article>${heading(2, service.name)} ${keepField(context, service, this.#selection)}</article>`,
    )}
    ${this.#selection.tools(context, context.words, sheet, this.link)} ${this.#selection.bar(context)}`;
  }
}
customElements.define('test-kept', Kept);

declare global {
  interface HTMLElementTagNameMap {
    'test-kept': Kept;
  }
}

const box = (element: HTMLElement, name: string): HTMLElement =>
  byRole(element, 'checkbox', `Garder dans ma sélection : ${name}`);
const names = (element: HTMLElement): string[] => allByRole(element, 'heading').map((one) => plain(one.textContent));
const bar = (element: HTMLElement): HTMLElement => byRole(element, 'group', 'Ma sélection');

/** Puts services into the selection and waits for the bar. */
async function keepThem(element: HTMLElement, ...kept: string[]): Promise<void> {
  for (const name of kept) box(element, name).click();
  await waitUntil(() => textOf(element).includes(`Ma sélection (${kept.length})`));
}

async function press(element: HTMLElement, name: string): Promise<void> {
  byRole(element, 'button', name).click();
  await drawn(element);
  await drawn(element);
}

/** The message that a link opens, as a mail program reads it. */
function message(element: HTMLElement): { href: string; subject: string; body: string } {
  const { href } = byRole<HTMLAnchorElement>(element, 'link', 'Envoyer par courriel');
  const parameter = (name: string) => decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(href)?.[1] ?? '');
  return { href, subject: parameter('subject'), body: parameter('body').replace(/\r\n/g, '\n') };
}

const many = (count: number, more: Record<string, unknown> = {}): unknown[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `s${i}`,
    name: `Crèche numéro ${i}`,
    summary: 'S',
    themes: [],
    ...more,
  }));

describe('« Ma sélection »', () => {
  it('is not there before something is kept, and is gone with the last', async () => {
    const element = await mount('test-kept');
    expect(textOf(element)).not.to.contain('Ma sélection');
    await keepThem(element, 'Crèche des Lutins');
    await expect(element).to.be.accessible();
    box(element, 'Crèche des Lutins').click();
    await drawn(element);
    expect(textOf(element)).not.to.contain('Ma sélection');
  });

  it('says how many there are, and that it lasts as long as the page', async () => {
    const element = await mount('test-kept');
    await keepThem(element, 'Crèche des Lutins', 'Bus du numérique');
    expect(textOf(bar(element))).to.contain('imprimez-la ou envoyez-la avant de partir');
    expect(byRole<HTMLInputElement>(element, 'checkbox', /Bus/).checked).to.equal(true);
    expect(byRole<HTMLInputElement>(element, 'checkbox', /Espace/).checked).to.equal(false);
  });

  it('is shown alone, keeps in sight what is taken off meanwhile, and leads back', async () => {
    const element = await mount('test-kept');
    await keepThem(element, 'Crèche des Lutins', 'Bus du numérique');
    await press(element, 'Voir');
    expect(names(element)).to.deep.equal(['Crèche des Lutins', 'Bus du numérique']);
    expect(textOf(byRole(element, 'status'))).to.equal('2 services');
    box(element, 'Bus du numérique').click();
    await drawn(element);
    expect(names(element)).to.deep.equal(['Crèche des Lutins', 'Bus du numérique']);
    await press(element, 'Revenir aux résultats');
    expect(names(element)).to.have.lengthOf(3);
  });

  it('is emptied with a way back, and the focus stays in the bar', async () => {
    const element = await mount('test-kept');
    await keepThem(element, 'Crèche des Lutins', 'Espace jeunes');
    await press(element, 'Voir');
    await press(element, 'Vider');
    expect(textOf(bar(element))).to.contain('Votre sélection est vide.');
    expect(names(element)).to.have.lengthOf(3);
    expect(plain(element.shadowRoot?.activeElement?.textContent)).to.equal('Annuler');
    await press(element, 'Annuler');
    expect(textOf(bar(element))).to.contain('Ma sélection (2)');
    expect(plain(element.shadowRoot?.activeElement?.textContent)).to.equal('Voir');
  });

  it('does not take a service that hides', async () => {
    const element = await mount('test-kept', {
      feed: sampleFeed({ services: [{ id: 'a', name: 'A', summary: 'S', themes: [], sensitive: true }] }),
    });
    expect(allByRole(element, 'checkbox')).to.have.lengthOf(0);
  });

  it('is sent as a message in plain words', async () => {
    const element = await mount('test-kept');
    await keepThem(element, 'Crèche des Lutins', 'Bus du numérique');
    const { subject, body } = message(element);
    expect(subject).to.equal('2 services à retenir');
    expect(body.split('\n')).to.deep.equal([
      'CRÈCHE DES LUTINS',
      'Adresse : Maison de l’enfance, 1 rue Neuve, Sens',
      'Horaires : Lundi et mercredi : de 9 h à 12 h ; Mardi : de 9 h à 12 h et de 14 h à 17 h 30 ; Du jeudi au dimanche : fermé ; Fermé les jours fériés.',
      'Téléphone : 03 53 01 00 01',
      'Source : Exemple fictif',
      '',
      'BUS DU NUMÉRIQUE',
      'Prochains passages : Mardi 8 décembre 2026, de 14 h à 17 h, salle des fêtes, Véron',
      '',
      'Informations publiées par Agglomération d’essai',
    ]);
  });

  for (const [count, more, note, last] of [
    [12, { cost: { kind: 'free', details: 'x'.repeat(200) }, contact: { phone: '01' } }, 'l’essentiel', '01'],
    [
      30,
      { place: { name: 'Maison '.repeat(20), commune: '89387' }, contact: { phone: '01' } },
      'les téléphones',
      ': 01',
    ],
    [90, {}, 'premiers noms', 'numéro'],
  ] as const) {
    it(`of ${count} makes a message that mail programs take, and says what it leaves out`, async () => {
      const element = await mount('test-kept', { feed: sampleFeed({ services: many(count, more) }) });
      await keepThem(element, ...many(count).map((_, i) => `Crèche numéro ${i}`));
      const { href, body } = message(element);
      expect(href.length).to.be.within(500, 1800);
      expect(textOf(bar(element))).to.contain(note);
      expect(body).to.contain(last);
    });
  }

  it('prints what is kept, by a part that comes when it is asked for', async () => {
    const element = await mount('test-kept');
    await keepThem(element, 'Espace jeunes');
    // A printer of our own: the browser's would ask a person.
    document.addEventListener(
      'load',
      ({ target }) => {
        const { contentWindow } = target as HTMLIFrameElement;
        Object.assign(contentWindow!, { print: () => contentWindow?.dispatchEvent(new Event('beforeprint')) });
      },
      { capture: true, once: true },
    );
    byRole(element, 'button', 'Imprimer').click();
    const frame = () => document.querySelector<HTMLIFrameElement>('iframe[aria-hidden]');
    await waitUntil(() => frame()?.contentDocument?.querySelector('h2'));
    expect(plain(frame()?.contentDocument?.querySelector('h2')?.textContent)).to.equal('Espace jeunes');
    frame()?.remove();
  });
});

describe('sharing what is found', () => {
  async function opened(link: string | undefined): Promise<Kept> {
    const element = await mount('test-kept');
    element.link = link;
    byRole(element, 'button', 'Imprimer ou partager').click();
    await waitUntil(() => allByRole(element, 'button', 'Imprimer').length);
    return element;
  }
  /** Puts a clipboard of our own, or none, in place. */
  function clipboard(value: unknown): () => void {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  }

  it('copies the link and says so', async () => {
    const copied: string[] = [];
    const restore = clipboard({ writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const element = await opened('https://mairie.example/?ctg.q=bus');
    byRole(element, 'button', 'Copier le lien').click();
    await waitUntil(() => textOf(element).includes('Lien copié.'));
    restore();
    expect(copied).to.deep.equal(['https://mairie.example/?ctg.q=bus']);
    await expect(element).to.be.accessible();
  });

  it('gives the link to copy by hand where the page may not use the clipboard', async () => {
    const restore = clipboard(undefined);
    const element = await opened('https://mairie.example/?ctg.q=bus');
    expect(allByRole(element, 'textbox')).to.have.lengthOf(0);
    byRole(element, 'button', 'Copier le lien').click();
    await waitUntil(() => allByRole(element, 'textbox', 'Lien à copier').length);
    restore();
    const field = byRole<HTMLInputElement>(element, 'textbox', 'Lien à copier');
    expect(field.value).to.equal('https://mairie.example/?ctg.q=bus');
    expect(element.shadowRoot?.activeElement).to.equal(field);
    expect([field.readOnly, field.selectionEnd]).to.deep.equal([true, field.value.length]);
  });

  it('offers no link that would not open the search', async () => {
    for (const link of [undefined, 'about:srcdoc?ctg.q=bus']) {
      const element = await opened(link);
      expect(allByRole(element, 'button', 'Copier le lien')).to.have.lengthOf(0);
      element.remove();
    }
  });
});
