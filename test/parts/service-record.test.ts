import { expect } from '@open-wc/testing';
import { mount } from '../support/mount.js';
import { each, items, links, opened, told } from '../support/opened-service.js';
import { sampleFeed } from '../support/sample.js';
import { allByRole, byRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

describe('an opened service tells whom it is for', () => {
  it('in French words for the codes of data·inclusion, and leaves out those that it does not know', async () => {
    const finder = await opened({
      audiences: ['familles', 'constructor', 'martiens', 'personnes-exilees', 'familles'],
      ageMonths: { min: 36, max: 144 },
    });
    expect(told(finder, 'Public')).to.equal('Familles, personnes exilées');
  });

  it('has no empty term for codes that mean nothing', async () => {
    const finder = await opened({
      audiences: ['martiens'],
      languages: [],
      documents: [],
      attendance: [],
      coverage: [],
    });
    expect(allByRole(finder, 'term').map(textOf)).to.deep.equal([]);
  });

  it('names languages by their codes, and leaves words as they are', async () => {
    const finder = await opened({ languages: ['fr', 'en', 'ar', 'fsl', 'romani parlé', 'portugais'] });
    expect(told(finder, 'Langues')).to.equal(
      'Français, anglais, arabe, langue des signes française, romani parlé, portugais',
    );
  });

  it('how it receives people and from which communes', async () => {
    const finder = await opened(
      {
        attendance: ['in-person', 'at-home'],
        appointment: 'required',
        coverage: ['89464', '89387', '89443'],
        residentsOnly: true,
      },
      { attributes: { commune: 'Véron' } },
    );
    expect(told(finder, 'Accueil')).to.equal('Sur place, à domicile · Sur rendez-vous');
    expect(told(finder, 'Communes desservies')).to.equal(
      'Sens, Véron, Villeneuve-sur-Yonne, dont votre commune Réservé aux habitants des communes desservies',
    );
  });

  it('that it is for all communes', async () => {
    const finder = await opened({ coverage: 'all' });
    expect(told(finder, 'Communes desservies')).to.equal('Toutes les communes');
  });
});

describe('an opened service tells how to come', () => {
  it('with the papers as a list, the cost, and how to get a place as of when', async () => {
    const finder = await opened({
      documents: ['Livret de famille', 'Carnet de vaccination'],
      cost: { kind: 'paid', details: '12 € par jour' },
      availability: { state: 'waiting-list', asOf: '2026-11-02' },
      admission: 'Appelez, puis venez.',
    });
    expect(items(finder)).to.deep.equal(['Livret de famille', 'Carnet de vaccination']);
    expect(told(finder, 'Tarif')).to.equal('Payant : 12 € par jour');
    expect(told(finder, 'Comment obtenir une place')).to.equal('Appelez, puis venez.');
    expect(textOf(finder)).to.contain('Liste d’attente (au 2 novembre 2026)');
  });

  it('with a way to call, to write, to book and to read on', async () => {
    const finder = await opened({
      contact: {
        phone: '03 53 01 00 01',
        email: 'lutins@exemple.fr',
        url: 'https://www.exemple.fr/lutins/',
        booking: 'https://exemple.fr/rdv',
      },
    });
    const contact = allByRole(finder, 'term').find((one) => textOf(one) === 'Contact')?.nextElementSibling;
    expect(
      [...(contact?.querySelectorAll('a') ?? [])].map((link) => [plain(link.textContent), link.href]),
    ).to.deep.equal([
      ['03 53 01 00 01', 'tel:0353010001'],
      ['lutins@exemple.fr', 'mailto:lutins@exemple.fr'],
      ['Prendre rendez-vous en ligne', 'https://exemple.fr/rdv'],
      ['exemple.fr/lutins', 'https://www.exemple.fr/lutins/'],
    ]);
  });

  it('with the route by position, else by address, in a window that says so', async () => {
    const place = { name: 'Maison', address: '1 rue Neuve', postalCode: '89100', commune: '89387' };
    const byAddress = await opened({ place });
    const [link] = links(byAddress, 'Itinéraire sur OpenStreetMap (nouvelle fenêtre)');
    expect(link?.href).to.equal('https://www.openstreetmap.org/directions?to=1%20rue%20Neuve%2C%2089100%20Sens');
    expect(link?.rel).to.equal('noreferrer noopener');
    const byPosition = await opened({ place: { ...place, latitude: 48.19, longitude: 3.29 } });
    expect(links(byPosition, /Itinéraire/)[0]?.href).to.equal(
      'https://www.openstreetmap.org/directions?to=48.19%2C3.29',
    );
    const byName = await opened({ place: { name: 'Maison', commune: '89387' } });
    expect(links(byName, /Itinéraire/)).to.have.lengthOf(0);
  });

  it('with its access for people with disabilities', async () => {
    const finder = await opened({
      accessibility: { wheelchair: false, details: 'Deux marches.', url: 'https://exemple.fr/acces' },
    });
    expect(told(finder, 'Accessibilité')).to.equal(
      'Non accessible en fauteuil roulant Deux marches. Tout savoir sur l’accessibilité',
    );
  });
});

describe('an opened service tells how far to trust it', () => {
  it('by how long ago it was verified, with the exact day', async () => {
    const finder = await opened({ verified: '2026-08-24' });
    expect(textOf(finder)).to.contain('Informations vérifiées il y a 3 mois.');
    expect(finder.shadowRoot?.querySelector('time')?.dateTime).to.equal('2026-08-24');
  });

  it('with a warning past six months, and not on the day itself', async () => {
    const warning =
      'Ces informations n’ont pas été vérifiées depuis plus de six mois : appelez avant de vous déplacer.';
    expect(textOf(await opened({ verified: '2026-05-23' }))).to.contain(warning);
    expect(textOf(await opened({ verified: '2026-05-24' }))).not.to.contain(warning);
  });

  it('with a word where nobody ever did', async () => {
    expect(textOf(await opened({}))).to.contain('Nous ne savons pas quand ces informations ont été vérifiées.');
  });

  it('with a letter to whoever corrects it, that names the record and the page', async () => {
    const finder = await opened({ name: 'Crèche « A & B »', owner: { email: 'petite+enfance@exemple.fr' } });
    const [link] = links(finder, 'Signaler une erreur');
    const letter = new URL(link?.href ?? '');
    expect(decodeURIComponent(letter.pathname)).to.equal('petite+enfance@exemple.fr');
    expect(plain(letter.searchParams.get('subject'))).to.equal('Une erreur dans la fiche « Crèche « A & B » »');
    const body = letter.searchParams.get('body') ?? '';
    expect(body).to.contain('\r\nCrèche « A & B » (lutins)\r\n');
    expect(body).to.contain(location.href.replace(/#.*/, ''));
  });

  it('to the publisher where nobody else is named, and not at all where nobody can be written to', async () => {
    const publisher = { name: 'Agglomération', email: 'ctg@exemple.fr' };
    const finder = await opened({ owner: { name: 'Mairie' } }, { feed: { publisher } });
    expect(links(finder, 'Signaler une erreur')[0]?.href).to.match(/^mailto:ctg@exemple\.fr\?/);
    expect(links(await opened({}), 'Signaler une erreur')).to.have.lengthOf(0);
  });
});

describe('an opened service and the card that it stands in', () => {
  it('say each thing once, but the phone: one is to call from where one reads', async () => {
    const finder = await opened({
      ageMonths: { min: 36, max: 144 },
      place: { name: 'Maison', address: '1 rue Neuve', commune: '89387', access: 'Sonnez.' },
      availability: { state: 'places', asOf: '2026-11-02', note: 'Deux places.' },
      contact: { phone: '03 53 01 00 01', email: 'lutins@exemple.fr' },
      verified: '2026-08-24',
      source: { name: 'Exemple fictif' },
    });
    const text = textOf(finder);
    const times = (words: string): number => text.split(words).length - 1;
    for (const once of ['De 3 à 11 ans', '1 rue Neuve', 'Places disponibles', 'Deux places.', 'Exemple fictif'])
      expect([once, times(once)]).to.deep.equal([once, 1]);
    expect(text.match(/vérifié/gi)).to.have.lengthOf(1);
    expect(times('03 53 01 00 01')).to.equal(2);
    expect(told(finder, 'Accès')).to.equal('Itinéraire sur OpenStreetMap (nouvelle fenêtre) Sonnez.');
    expect(allByRole(finder, 'term').map(textOf)).to.deep.equal(['Contact', 'Accès']);
  });
});

describe('a sensitive service', () => {
  const fields = {
    sensitive: true,
    place: { name: 'Refuge', address: '2 rue Cachée', commune: '89387', access: 'Sonnez deux fois.' },
    owner: { email: 'ctg@exemple.fr' },
  };
  const events = [
    {
      id: 'cercle',
      title: 'Cercle de parole',
      summary: 'S',
      themes: [],
      service: 'lutins',
      timings: [{ start: '2026-12-01T09:30:00+01:00', end: '2026-12-01T11:00:00+01:00' }],
    },
  ];

  it('has its way out in sight, and says how it works', async () => {
    const finder = await opened(fields);
    byRole(finder, 'button', 'Quitter ce site rapidement');
    expect(textOf(finder)).to.contain('3 fois de suite la touche Maj');
    await expect(finder).to.be.accessible();
  });

  it('shows no address, no route, no event, and names neither page nor id in a letter', async () => {
    const finder = await opened(fields, { feed: { events } });
    const text = textOf(finder);
    for (const secret of ['Cachée', 'Refuge', 'Sonnez', 'Cercle']) expect(text).not.to.contain(secret);
    expect(links(finder, /Itinéraire/)).to.have.lengthOf(0);
    const href = links(finder, 'Signaler une erreur')[0]?.href ?? '';
    expect(href).not.to.contain('lutins');
    expect(decodeURIComponent(href)).not.to.contain(location.pathname);
    expect(location.href).not.to.contain('lutins');
  });

  it('leaves other services without a way out', async () => {
    expect(allByRole(await opened({}), 'button', /Quitter/)).to.have.lengthOf(0);
  });
});

describe('a service that is over', () => {
  const services = [
    { id: 'lutins', name: 'Les Lutins', summary: 'S', themes: [], validUntil: '2026-08-31', replacedBy: 'geants' },
    { id: 'geants', name: 'Les Géants', summary: 'S', themes: [] },
  ];

  it('gives its address to its successor, which says whose place it takes', async () => {
    const finder = await opened({}, { feed: { services } });
    expect(textOf(byRole(finder, 'heading'))).to.equal('Les Géants');
    expect(textOf(finder)).to.contain('« Les Lutins » : remplacé par ce service depuis le 1er septembre 2026.');
  });

  it('announces its successor before', async () => {
    const finder = await opened({}, { feed: { services }, now: '2026-08-31T10:00:00+02:00' });
    expect(textOf(byRole(finder, 'heading'))).to.equal('Les Lutins');
    expect(told(finder, 'Remplacé par')).to.equal('Les Géants, à partir du 1er septembre 2026');
    expect(told(finder, 'Dates')).to.equal('Jusqu’au 31 août 2026');
  });
});

describe('an opened service with every field at its longest', () => {
  it('fits a small phone, and draws no markup of a feed', async () => {
    const long = (length: number) => '<b>Démesurément</b>'.repeat(Math.ceil(length / 19)).slice(0, length);
    const word = 'É'.repeat(500);
    const place = { name: word, address: word, postalCode: word, city: word, commune: '89387', access: long(20_000) };
    const hours = {
      week: each(
        Array.from({ length: 12 }, (_, i) => [
          `${String(i * 2).padStart(2, '0')}:00`,
          `${String(i * 2 + 1).padStart(2, '0')}:30`,
        ]),
      ),
      exceptions: Array.from({ length: 40 }, () => ({
        from: '2026-12-01',
        to: '2026-12-02',
        ranges: [],
        reason: word,
      })),
      note: long(20_000),
    };
    const finder = await mount('ctg-service-finder', {
      feed: sampleFeed({
        publisher: { name: word, email: `${'a'.repeat(64)}@${'b'.repeat(180)}.fr` },
        services: [
          {
            id: 'l'.repeat(200),
            name: `\ud800${word.slice(1)}`,
            summary: long(280),
            description: long(20_000),
            themes: [],
            category: word,
            audiences: Array.from({ length: 50 }, () => 'personnes-en-situation-juridique-specifique'),
            place,
            coverage: ['89387', '89443'],
            visits: Array.from({ length: 30 }, () => ({
              start: '2026-12-08T14:00:00+01:00',
              end: '2026-12-08T17:00:00+01:00',
              place,
              note: long(20_000),
            })),
            hours,
            otherHours: [{ label: word, ...hours }],
            notice: long(20_000),
            contact: {
              phone: word,
              email: `${'a'.repeat(64)}@${'b'.repeat(180)}.fr`,
              url: `https://${'c'.repeat(1900)}.fr`,
            },
            availability: { state: 'full', asOf: '2026-11-02', note: long(20_000) },
            admission: long(20_000),
            cost: { kind: 'paid', details: long(20_000) },
            accessibility: { wheelchair: true, details: long(20_000) },
            languages: Array.from({ length: 50 }, () => word),
            documents: Array.from({ length: 50 }, () => word),
          },
        ],
      }),
      attributes: { service: 'l'.repeat(200) },
      width: 320,
    });
    await waitUntil(() => textOf(finder).includes('Nous ne savons pas'));
    expect(finder.shadowRoot?.querySelector('b')).to.equal(null);
    expect(finder.scrollWidth).to.be.at.most(320);
    const wide = [...(finder.shadowRoot?.querySelectorAll<HTMLElement>('.ctg *:not(.hidden)') ?? [])].filter(
      (one) => one.getBoundingClientRect().right > finder.getBoundingClientRect().right + 1,
    );
    expect(wide.map(({ localName }) => localName)).to.deep.equal([]);
  });
});
