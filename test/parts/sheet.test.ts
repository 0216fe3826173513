import { expect } from '@open-wc/testing';
import { PlainDate } from '../../src/domain/plain-date.js';
import { readFeed } from '../../src/feed/read-all.js';
import type { Hours } from '../../src/feed/types.js';
import { hoursLines } from '../../src/parts/kit/hours-text.js';
import type { RecordContext } from '../../src/parts/kit/kit.js';
import { messages } from '../../src/parts/messages-en.js';
import { printServices, type SheetSubject } from '../../src/parts/sheet.js';
import { offerRecord, offers, serviceRecord, services, shared, sheet, type ServiceWords } from '../../src/text/fr.js';
import { kit } from '../../src/views/kit.js';
import { NOW, sampleFeed } from '../support/sample.js';
import { plain } from '../support/user.js';

const words = { ...shared, ...offers, ...services, ...offerRecord, ...serviceRecord, ...sheet };

function contextOf(change: Record<string, unknown> = {}, spoken: ServiceWords = words): RecordContext<ServiceWords> {
  const result = readFeed(sampleFeed(change));
  if (!('feed' in result)) throw new Error('no feed');
  const { feed } = result;
  const today = PlainDate.at(NOW, feed.timeZone);
  return { feed, base: 'https://x.example/', words: spoken, now: NOW, today, commune: undefined, level: 2 };
}

interface Printed {
  /** The sheet, line by line, as it stood when printing was asked for. */
  readonly text: string;
  readonly document: Document;
  readonly said: string;
}

/** Prints the services of the sample territory to a printer of our own. */
async function print(context: RecordContext<ServiceWords>, subject: Partial<SheetSubject> = {}): Promise<Printed> {
  let document = window.document;
  let text = '';
  const all = { title: '3 services', choices: [], services: context.feed.services };
  const said = await printServices(kit, context, { ...all, ...subject }, (paper) => {
    ({ document } = paper);
    text = [...document.querySelectorAll('h1, h2, p, dl > div, footer')]
      .map((one) => plain([...one.querySelectorAll('dt, dd')].map(textOf).join(' | ') || textOf(one)))
      .join('\n');
    paper.dispatchEvent(new Event('beforeprint'));
  });
  return { text, document, said };
}

const textOf = (element: Element): string => {
  const items = [...element.querySelectorAll('li')].map(({ textContent }) => plain(textContent));
  return items.length ? items.join(' / ') : plain(element.textContent);
};

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

const everyDay = (...ranges: [string, string][]): Hours['week'] =>
  Object.fromEntries(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].map((key) => [key, ranges]));

describe('a printed sheet', () => {
  afterEach(() => {
    for (const frame of frames()) frame.remove();
  });

  it('tells what was looked for, when, from whom, and each service in words', async () => {
    const context = contextOf();
    const { text, said } = await print(context, { choices: ['Commune : Véron', 'Thème : Jeunesse'] });
    expect(said).to.equal('');
    expect(text.split('\n')).to.deep.equal([
      '3 services',
      'Commune : Véron · Thème : Jeunesse',
      'Imprimé le 24 novembre 2026 · Informations du 24 novembre 2026',
      'Crèche des Lutins',
      'Crèche',
      'Adresse | Maison de l’enfance, 1 rue Neuve, Sens',
      'Horaires | Lundi et mercredi : de 9 h à 12 h / Mardi : de 9 h à 12 h et de 14 h à 17 h 30 / Du jeudi au dimanche : fermé / Fermé les jours fériés.',
      'Téléphone | 03 53 01 00 01',
      'Source | Exemple fictif',
      'Espace jeunes',
      'Adresse | Salle Bleue, Véron',
      'Horaires | Mardi : de 16 h à 19 h / Lundi, mercredi, jeudi, vendredi, samedi et dimanche : fermé',
      'Bus du numérique',
      'Prochains passages | Mardi 8 décembre 2026, de 14 h à 17 h, salle des fêtes, Véron',
      'Informations publiées par Agglomération d’essai : 03 53 01 00 00',
    ]);
  });

  it('tells the cost, the papers to bring and when it was checked', async () => {
    const { text } = await print(
      contextOf({
        services: [
          {
            id: 'a',
            name: 'A',
            summary: 'S',
            themes: [],
            cost: { kind: 'conditional', details: 'Selon vos revenus.' },
            documents: ['Livret de famille', 'Justificatif de domicile'],
            contact: { phone: '03 53 01 00 02', email: 'a@exemple.fr', url: 'https://www.exemple.fr/a/' },
            source: { name: 'Mairie', url: 'https://mairie.example/' },
            verified: '2026-11-02',
            notice: 'Fermé ce mardi.',
            appointment: 'required',
          },
        ],
      }),
    );
    for (const line of [
      'Fermé ce mardi.',
      'Horaires | Sur rendez-vous',
      'Courriel | a@exemple.fr',
      'Site internet | exemple.fr/a',
      'Tarif | Tarif selon la situation : Selon vos revenus.',
      'Papiers à apporter | Livret de famille / Justificatif de domicile',
      'Source | Mairie, mairie.example / Vérifié le 2 novembre 2026',
    ])
      expect(text.split('\n')).to.include(line);
  });

  it('does not repeat the name of the service in its address', async () => {
    const place = { name: 'Salle Bleue', address: '1 rue Neuve', postalCode: '89100', commune: '89387' };
    const { text } = await print(
      contextOf({ services: [{ id: 'a', name: 'Salle Bleue', summary: 'S', themes: [], place }] }),
    );
    expect(text).to.contain('Adresse | 1 rue Neuve, 89100 Sens');
  });

  it('says that hours are not known, and that data are an example', async () => {
    const service = { id: 'a', name: 'A', summary: 'S', themes: [], place: { commune: '89387' } };
    const { text } = await print(contextOf({ demo: true, services: [service] }));
    expect(text).to.contain('Horaires | Horaires non communiqués');
    expect(text).to.contain('Données de démonstration : les exemples fictifs sont signalés.');
  });

  it('never says where a service is that hides', async () => {
    const place = { name: 'Maison cachée', address: '3 rue Secrète', commune: '89387', access: 'Au fond de la cour' };
    const visit = { start: '2026-12-08T14:00:00+01:00', end: '2026-12-08T17:00:00+01:00', place };
    const service = {
      id: 'a',
      name: 'Accueil',
      summary: 'S',
      themes: [],
      sensitive: true,
      place,
      visits: [visit],
      contact: { phone: '03 53 01 00 03' },
    };
    const { text } = await print(contextOf({ services: [service] }));
    expect(text).to.contain('03 53 01 00 03');
    expect(text).to.not.match(/Maison cachée|rue Secrète|cour/);
    expect(text).to.contain('Prochains passages | Mardi 8 décembre 2026, de 14 h à 17 h, Sens');
  });

  it('has 200 services at most, and says how many more there are', async () => {
    const services = Array.from({ length: 203 }, (_, i) => ({ id: `s${i}`, name: `S${i}`, summary: 'S', themes: [] }));
    const { document, text } = await print(contextOf({ services }));
    expect(document.querySelectorAll('article')).to.have.lengthOf(200);
    expect(text).to.contain('Et 3 autres services, à voir sur la page.');
  });

  it('is a page of its own with its title and language, in black on white', async () => {
    const { document } = await print(contextOf({}, messages));
    expect(document).not.to.equal(window.document);
    expect(document.title).to.equal('3 services – Agglomération d’essai');
    expect(document.documentElement.lang).to.equal('en');
    expect(document.querySelector('article')?.lang).to.equal('fr');
    expect(plain(document.querySelector('dt')?.textContent)).to.equal('Address');
    const { color, breakInside } = document.defaultView!.getComputedStyle(document.querySelector('article')!);
    expect([color, breakInside]).to.deep.equal(['rgb(0, 0, 0)', 'avoid']);
    expect(document.querySelectorAll('a, script, style, [style]')).to.have.lengthOf(0);
    expect([...document.querySelectorAll('h1, h2')].map(({ localName }) => localName)).to.deep.equal([
      'h1',
      'h2',
      'h2',
      'h2',
    ]);
  });

  it('is not seen, heard or reached on the page that it is printed from', async () => {
    await print(contextOf());
    const [frame] = frames();
    expect(frame?.getBoundingClientRect().height).to.equal(0);
    expect([frame?.getAttribute('aria-hidden'), frame?.tabIndex]).to.deep.equal(['true', -1]);
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
  });

  it('is taken away when the browser has printed it, and the next takes the place of the last', async () => {
    await print(contextOf());
    await print(contextOf());
    expect(frames()).to.have.lengthOf(1);
    const later: (() => void)[] = [];
    const whole = Object.getOwnPropertyDescriptor(window, 'setTimeout')!;
    Object.assign(window, { setTimeout: (run: () => void) => later.push(run) });
    frames()[0]?.contentWindow?.dispatchEvent(new Event('afterprint'));
    Object.defineProperty(window, 'setTimeout', whole);
    for (const run of later) run();
    expect(frames()).to.have.lengthOf(0);
  });

  it('says so where the page cannot be printed', async () => {
    const context = contextOf();
    const subject = { title: '3 services', choices: [], services: context.feed.services };
    const refused = await printServices(kit, context, subject, () => {
      throw new TypeError('no print');
    });
    expect(refused).to.contain('L’impression n’a pas pu s’ouvrir ici.');
    // A frame in a sandbox: not even an error.
    expect(await printServices(kit, context, subject, () => undefined)).to.equal(refused);
  });
});

describe('opening hours in words', () => {
  const today = PlainDate.of(2026, 11, 24);
  const nine: [string, string][] = [['09:00', '12:00']];
  const cases: [string, Hours, string[]][] = [
    [
      'days that follow each other',
      { week: { mo: nine, tu: nine, we: nine } },
      ['Du lundi au mercredi : de 9 h à 12 h', 'Du jeudi au dimanche : fermé'],
    ],
    ['every day', { week: everyDay(['08:30', '24:00']) }, ['Tous les jours : de 8 h 30 à 24 h']],
    ['round the clock', { week: everyDay(['00:00', '24:00']) }, ['Tous les jours : 24 h/24']],
    [
      'a coming closure, and none that is over or far',
      {
        exceptions: [
          { from: '2026-08-03', to: '2026-11-23', ranges: [], reason: 'Été' },
          { from: '2026-12-24', to: '2027-01-03', ranges: [], reason: 'Fêtes' },
          { from: '2026-12-01', to: '2026-12-01', ranges: [['10:00', '11:00']] },
          // 90 days after 24 November are 22 February.
          { from: '2027-02-22', to: '2027-02-22' },
          { from: '2027-02-23', to: '2027-02-23', ranges: [] },
        ],
      },
      [
        'Le 1er décembre 2026 : de 10 h à 11 h',
        'Du 24 décembre 2026 au 3 janvier 2027 : fermé (Fêtes)',
        'Le 22 février 2027 : autres horaires',
      ],
    ],
    [
      'a season',
      { exceptions: [{ from: '2026-12-21', to: '2027-01-03', week: { sa: nine }, reason: 'Vacances' }] },
      [
        'Du 21 décembre 2026 au 3 janvier 2027 : samedi de 9 h à 12 h, lundi, mardi, mercredi, jeudi, vendredi et dimanche fermé (Vacances)',
      ],
    ],
    ['holidays and a note', { publicHolidays: 'open', note: 'Sonnez.' }, ['Ouvert les jours fériés.', 'Sonnez.']],
  ];
  for (const [name, hours, lines] of cases) {
    it(name, () => {
      expect(hoursLines(words, hours, today).map(plain)).to.deep.equal(lines);
    });
  }
});
