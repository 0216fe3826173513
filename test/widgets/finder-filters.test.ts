import { expect } from '@open-wc/testing';
import { drawn, mount, place, settled } from '../support/mount.js';
import { held, publish } from '../support/published.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, choose, plain, textOf, type } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const names = (finder: HTMLElement): string[] =>
  allByRole(finder, 'article').map((one) => plain(one.querySelector('h2, h3')?.textContent));
const status = (finder: HTMLElement): string => textOf(byRole(finder, 'status'));
const options = (finder: HTMLElement, field: string): string[] =>
  [...byRole<HTMLSelectElement>(finder, 'combobox', field).options].map(({ text }) => plain(text));
const chosen = (finder: HTMLElement): string[] =>
  allByRole(finder, 'list', 'Filtres choisis').flatMap((list) => allByRole(list, 'listitem').map(textOf));
const focused = (finder: HTMLElement): string => plain(finder.shadowRoot?.activeElement?.textContent);

/** How many each choice would leave is told once the list is drawn. */
const counted = (finder: HTMLElement): Promise<void> =>
  waitUntil(() => options(finder, 'Thème').some((text) => text.endsWith(')')));

async function openMore(finder: HTMLElement): Promise<void> {
  byRole(finder, 'button', 'Plus de filtres').click();
  await waitUntil(() => allByRole(finder, 'combobox', 'Type de service').length);
  await waitUntil(() => options(finder, 'Ouvert quel jour ?').some((text) => text.endsWith(')')));
}

describe('narrowing a search', () => {
  it('says of each choice how many services it would leave, and lets nobody choose none', async () => {
    const finder = await mount('ctg-service-finder');
    await counted(finder);
    expect(options(finder, 'Thème')).to.deep.equal([
      'Tous les thèmes',
      'Petite enfance (1)',
      'Jeunesse (1)',
      'Accès aux droits (1)',
      '– Violences (0)',
    ]);
    const [violences] = [...byRole<HTMLSelectElement>(finder, 'combobox', 'Thème').options].slice(-1);
    expect(violences?.disabled).to.equal(true);
    // The crèche takes 2-year-olds, the bus is for all; the Espace jeunes begins at 11.
    expect(options(finder, 'Âge de l’enfant')).to.include('2 ans (2)');
  });

  it('moves nothing when the counts come', async () => {
    const finder = await mount('ctg-service-finder');
    const places = () =>
      [...(finder.shadowRoot?.querySelectorAll('[part=filters] :is(select, label, button), [part=status]') ?? [])].map(
        (one) => {
          const { x, y } = one.getBoundingClientRect();
          return [one.localName, x, y];
        },
      );
    const before = places();
    const tick = byRole(finder, 'checkbox', 'Ouvert maintenant').parentElement;
    const quiet = textOf(tick as HTMLElement);
    await counted(finder);
    expect(textOf(tick as HTMLElement)).not.to.equal(quiet);
    expect(places()).to.deep.equal(before);
  });

  it('lays out what is in sight first, and then everything: nothing stays hidden from who listens', async () => {
    const finder = await mount('ctg-service-finder');
    const frame = finder.shadowRoot?.querySelector('.ctg');
    const laidOut = () =>
      allByRole(finder, 'article').every(
        (one) => getComputedStyle(one.closest('li') ?? one).contentVisibility !== 'auto',
      );
    await waitUntil(() => laidOut());
    choose(byRole(finder, 'combobox', 'Thème'), 'Jeunesse');
    await drawn(finder);
    expect(frame?.className).to.include('new');
    expect(names(finder)).to.deep.equal(['Espace jeunes']);
    await waitUntil(() => frame?.className === 'ctg');
    expect(laidOut()).to.equal(true);
  });

  it('counts under the other choices', async () => {
    const finder = await mount('ctg-service-finder');
    choose(byRole(finder, 'combobox', 'Âge de l’enfant'), '2 ans ½');
    await drawn(finder);
    expect(names(finder)).to.deep.equal(['Crèche des Lutins', 'Bus du numérique']);
    await waitUntil(() => options(finder, 'Thème').includes('Jeunesse (0)'));
    expect(options(finder, 'Thème')).to.include.members(['Petite enfance (1)', 'Jeunesse (0)', 'Accès aux droits (1)']);
  });

  it('narrows by kind, day and half-day, and by what a tick asks for', async () => {
    const [creche, ...others] = sampleFeed()['services'] as Record<string, unknown>[];
    const services = [
      { ...creche, cost: { kind: 'free' }, availability: { state: 'places', asOf: '2026-11-20' } },
      ...others,
    ];
    const finder = await mount('ctg-service-finder', { feed: sampleFeed({ services }) });
    await openMore(finder);
    expect(options(finder, 'Type de service')).to.deep.equal(['Tous les types', 'Crèche (1)']);
    // The crèche on Monday, Tuesday and Wednesday morning and on Tuesday afternoon, the Espace jeunes on Tuesday evening.
    expect(options(finder, 'Ouvert quel jour ?')).to.include.members([
      'Mardi (2)',
      'Mardi matin (1)',
      'Mercredi matin (1)',
      'Mercredi après-midi (0)',
      'Mardi soir (1)',
      'Dimanche (0)',
    ]);
    choose(byRole(finder, 'combobox', 'Ouvert quel jour ?'), 'Mardi soir');
    await drawn(finder);
    expect(names(finder)).to.deep.equal(['Espace jeunes']);
    choose(byRole(finder, 'combobox', 'Ouvert quel jour ?'), 'Peu importe');
    byRole(finder, 'checkbox', 'Gratuit').click();
    byRole(finder, 'checkbox', 'Avec des places').click();
    await drawn(finder);
    expect(names(finder)).to.deep.equal(['Crèche des Lutins']);
    expect(chosen(finder)).to.deep.equal(['Retirer : Avec des places ×', 'Retirer : Gratuit ×', 'Effacer les filtres']);
    await expect(finder).to.be.accessible();
  });

  it('lists what is chosen, to be taken off one by one, the person kept among the rest', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { theme: 'jeunesse', age: '12' } });
    expect(chosen(finder)).to.deep.equal(['Retirer : Jeunesse ×', 'Retirer : 12 ans ×', 'Effacer les filtres']);
    byRole(finder, 'button', 'Retirer : Jeunesse').click();
    await drawn(finder);
    expect(chosen(finder)).to.deep.equal(['Retirer : 12 ans ×']);
    expect(focused(finder)).to.equal('Retirer : 12 ans ×');
    expect(status(finder)).to.equal('2 services');
    byRole(finder, 'button', 'Retirer : 12 ans').click();
    await drawn(finder);
    expect(chosen(finder)).to.deep.equal([]);
    expect(finder.shadowRoot?.activeElement).to.equal(byRole(finder, 'searchbox'));
    expect(status(finder)).to.equal('3 services');
  });

  it('says of an empty result which choice is one too many, and takes it off', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { theme: 'jeunesse', category: 'Crèche' } });
    expect(status(finder)).to.equal('Aucun service');
    await waitUntil(() => allByRole(finder, 'button', 'Sans « Jeunesse » : 1 service').length);
    byRole(finder, 'button', 'Sans « Crèche » : 1 service').click();
    await drawn(finder);
    expect(names(finder)).to.deep.equal(['Espace jeunes']);
  });

  it('names the commune’s contact, then the publisher’s, where nothing fits', async () => {
    const communes = [{ code: '89443', name: 'Véron', contact: { phone: '03 86 00 00 01' } }];
    const feed = sampleFeed({ communes, services: [], events: [] });
    const finder = await mount('ctg-service-finder', { feed, attributes: { commune: 'Véron', category: 'Patinoire' } });
    const phones = allByRole(finder, 'link').map((one) => one.getAttribute('href'));
    expect(phones.slice(0, 2)).to.deep.equal(['tel:0386000001', 'tel:0353010000']);
  });
});

describe('searching', () => {
  it('finds through a mistake once the index has come, best first and marked', async () => {
    const finder = await mount('ctg-service-finder');
    const box = byRole(finder, 'searchbox');
    box.focus();
    type(box, 'numrique');
    await waitUntil(() => names(finder).length === 1);
    expect(names(finder)).to.deep.equal(['Bus du numérique']);
    expect([...(finder.shadowRoot?.querySelectorAll('mark') ?? [])].map(textOf)).to.deep.equal(['numérique']);
  });

  it('does not group what words have found: the best stands first, wherever it is', async () => {
    const finder = await mount('ctg-service-finder', { attributes: { commune: '89443' } });
    const box = byRole(finder, 'searchbox');
    box.focus();
    type(box, 'crèche');
    await waitUntil(() => finder.shadowRoot?.querySelector('mark'));
    expect(allByRole(finder, 'heading').map((one) => plain(one.textContent))).to.deep.equal(['Crèche des Lutins']);
    expect(textOf(byRole(finder, 'article'))).to.contain('à 7 km');
  });

  it('draws the list at a keystroke, and the fields with their numbers after it', async () => {
    const finder = await mount('ctg-service-finder');
    const box = byRole<HTMLInputElement>(finder, 'searchbox');
    box.focus();
    type(box, 'crèche');
    await waitUntil(() => options(finder, 'Thème').includes('Jeunesse (0)'));
    const field = byRole<HTMLSelectElement>(finder, 'combobox', 'Thème');
    let drawings = 0;
    Object.defineProperty(field, 'value', { configurable: true, get: () => '', set: () => drawings++ });
    type(box, 'bus');
    await finder.updateComplete;
    expect([names(finder), drawings]).to.deep.equal([['Bus du numérique'], 0]);
    await waitUntil(() => drawings);
    expect(options(finder, 'Thème')).to.include.members(['Petite enfance (0)', 'Accès aux droits (1)']);
    byRole(finder, 'button', 'Retirer : « bus »').click();
    await drawn(finder);
    expect(box.value).to.equal('');
  });

  it('announces the results once, after typing stops', async () => {
    const finder = await mount('ctg-service-finder');
    const box = byRole(finder, 'searchbox');
    box.focus();
    const heard: string[] = [];
    const watch = new MutationObserver(() => heard.push(status(finder)));
    watch.observe(byRole(finder, 'status'), { childList: true, characterData: true, subtree: true });
    for (const text of ['b', 'bu', 'bus']) {
      type(box, text);
      await drawn(finder);
    }
    await waitUntil(() => heard.length);
    await drawn(finder);
    watch.disconnect();
    expect(heard).to.deep.equal(['1 service']);
  });
});

describe('around where a person stands', () => {
  const standing = (answer: (ok: PositionCallback, no: PositionErrorCallback) => void) => {
    const asked: unknown[] = [];
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: {
        getCurrentPosition: (ok: PositionCallback, no: PositionErrorCallback) => {
          asked.push(ok);
          answer(ok, no);
        },
      },
    });
    return asked;
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'geolocation');
  });

  it('asks the browser on the click and not before, and shows the nearest first', async () => {
    const asked = standing((ok) => {
      ok({ coords: { latitude: 48.13, longitude: 3.31 } } as GeolocationPosition);
    });
    const finder = await mount('ctg-service-finder');
    expect(asked).to.have.lengthOf(0);
    byRole(finder, 'button', 'Autour de moi').click();
    await drawn(finder);
    expect(asked).to.have.lengthOf(1);
    expect(allByRole(finder, 'heading').map((one) => plain(one.textContent))).to.deep.equal([
      'Autour de vous',
      'Espace jeunes',
      'Bus du numérique',
      'Crèche des Lutins',
    ]);
    expect(byRole(finder, 'button', 'Autour de moi').getAttribute('aria-pressed')).to.equal('true');
    // Choosing a commune looks from there again.
    choose(byRole(finder, 'combobox', 'Commune'), 'Sens');
    await drawn(finder);
    expect(allByRole(finder, 'heading').map((one) => plain(one.textContent))[0]).to.equal('À Sens');
  });

  it('says so where there is no position, and goes on', async () => {
    standing((_ok, no) => {
      no({ code: 1 } as GeolocationPositionError);
    });
    const finder = await mount('ctg-service-finder');
    byRole(finder, 'button', 'Autour de moi').click();
    await drawn(finder);
    expect(status(finder)).to.equal('Votre position n’a pas pu être trouvée. Choisissez plutôt une commune.');
    expect(names(finder)).to.have.lengthOf(3);
    choose(byRole(finder, 'combobox', 'Thème'), 'Jeunesse');
    await drawn(finder);
    expect(status(finder)).to.equal('1 service');
  });
});

describe('help against violence', () => {
  const secret = {
    id: 'refuge',
    name: 'Écoute femmes',
    summary: 'Une écoute, sans rendez-vous.',
    themes: ['violences'],
    sensitive: true,
    place: { name: 'Maison secrète', address: '3 rue Cachée', commune: '89387' },
  };
  const feed = () => sampleFeed({ services: [...(sampleFeed()['services'] as object[]), secret] });

  it('never shows where a shelter is', async () => {
    const finder = await mount('ctg-service-finder', { feed: feed(), attributes: { service: 'refuge' } });
    expect(names(finder)).to.deep.equal(['Écoute femmes']);
    expect(textOf(finder)).not.to.contain('Cachée');
    expect(textOf(finder)).not.to.contain('Maison secrète');
  });

  it('leaves nothing of the search in the page’s address', async () => {
    const before = location.href;
    const finder = await mount('ctg-service-finder', { feed: feed(), attributes: { 'sync-url': 'discret' } });
    choose(byRole(finder, 'combobox', 'Thème'), 'Violences');
    await drawn(finder);
    expect(names(finder)).to.deep.equal(['Écoute femmes']);
    expect(location.href).to.equal(before);
    choose(byRole(finder, 'combobox', 'Thème'), 'Jeunesse');
    await drawn(finder);
    expect(location.search).to.contain('discret.theme=jeunesse');
    history.replaceState(null, '', before);
  });

  it('leaves nothing of it either where only a part of a large territory is there', async () => {
    const before = location.href;
    const { answer, release } = held({ format: 'ctg-feed/1', services: [secret] });
    const url = publish({
      'feed.json': sampleFeed({ services: { href: 'services.json', count: 1, parts: [{ href: 'tous.json' }] } }),
      'tous.json': { format: 'ctg-feed/1', services: (sampleFeed()['services'] as object[]).slice(0, 1) },
      'services.json': answer,
    });
    const finder = place('ctg-service-finder', { feed: url, attributes: { 'sync-url': 'partie' } });
    await waitUntil(() => names(finder).includes('Crèche des Lutins'), 'the first part did not come');
    choose(byRole(finder, 'combobox', 'Thème'), 'Violences');
    await drawn(finder);
    expect(location.href).to.equal(before);
    release();
    await waitUntil(() => names(finder).includes('Écoute femmes'), 'the rest did not come');
    expect(location.href).to.equal(before);
  });

  it('leaves nothing of it either where it is looked for before the services are there', async () => {
    const before = location.href;
    const { length } = history;
    const { answer, release } = held({ format: 'ctg-feed/1', services: [secret] });
    const url = publish({
      'feed.json': sampleFeed({ services: { href: 'services.json' } }),
      'services.json': answer,
    });
    const finder = place('ctg-service-finder', { feed: url, attributes: { 'sync-url': 'tot' } });
    await waitUntil(() => allByRole(finder, 'combobox', 'Thème').length, 'the fields did not come');
    choose(byRole(finder, 'combobox', 'Thème'), 'Violences');
    await drawn(finder);
    expect(location.href).to.equal(before);
    release();
    await settled(finder);
    expect(names(finder)).to.deep.equal(['Écoute femmes']);
    expect(location.href).to.equal(before);
    expect(history.length).to.equal(length);
    // What may be told is told from then on.
    choose(byRole(finder, 'combobox', 'Thème'), 'Tous les thèmes');
    choose(byRole(finder, 'combobox', 'Commune'), 'Sens');
    await drawn(finder);
    expect(location.search).to.contain('tot.commune=89387');
    history.replaceState(null, '', before);
  });

  it('leaves nothing of it either while the page goes over to another feed', async () => {
    const before = location.href;
    const { answer, release } = held({ format: 'ctg-feed/1', services: [secret] });
    const url = publish({
      'feed.json': sampleFeed({ services: { href: 'services.json' } }),
      'services.json': answer,
    });
    const finder = await mount('ctg-service-finder', { attributes: { 'sync-url': 'autre' } });
    finder.feed = url;
    await waitUntil(() => !names(finder).length, 'the first feed did not go');
    await waitUntil(() => allByRole(finder, 'combobox', 'Thème').length, 'the fields did not come');
    choose(byRole(finder, 'combobox', 'Thème'), 'Violences');
    await drawn(finder);
    expect(location.href).to.equal(before);
    release();
    await waitUntil(() => names(finder).includes('Écoute femmes'), 'the services did not come');
    expect(location.href).to.equal(before);
  });
});
