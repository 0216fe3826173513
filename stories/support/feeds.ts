/** Small feeds for the states that the example territory does not show; all of it is made up but the communes' names. */
type Fields = Readonly<Record<string, unknown>>;

const place = { name: 'Maison de l’exemple', address: '1 rue de l’Exemple', commune: '89443' };

/** A whole feed of a few records; `change` replaces root keys. */
export function smallFeed(change: Fields = {}): Fields {
  return {
    format: 'ctg-feed/1',
    title: 'Territoire d’exemple',
    updated: '2026-11-20T08:00:00+01:00',
    demo: true,
    publisher: { name: 'Agglomération d’exemple' },
    agreements: [{ id: 'ctg', title: 'Convention d’exemple', start: '2023-01-01', end: '2026-12-31' }],
    communes: [
      { code: '89387', name: 'Sens', latitude: 48.197, longitude: 3.283 },
      { code: '89443', name: 'Véron', latitude: 48.128, longitude: 3.308 },
    ],
    themes: [
      { id: 'petite-enfance', name: 'Petite enfance' },
      { id: 'jeunesse', name: 'Jeunesse' },
    ],
    services: [service('un-service', {})],
    events: [event('un-evenement', {})],
    actions: [action('une-action', {})],
    ...change,
  };
}

/** What a publisher must give, and nothing else. */
export const bareFeed = (): Fields => smallFeed({ demo: false });

export const emptyFeed = (): Fields => smallFeed({ services: [], events: [], actions: [] });

/** A thousand services, five hundred events and two hundred actions, the same at each build. */
export const largeFeed = (): Fields => feedOf(1000, 500, 200);

/** Ten thousand of each: more than any territory has. */
export const hugeFeed = (): Fields => feedOf(10_000, 10_000, 10_000);

function feedOf(services: number, events: number, actions: number): Fields {
  const category = ['Crèche', 'Accueil de loisirs', 'Point d’accès aux droits', 'Espace jeunes'];
  return smallFeed({
    services: numbered(services, 'service').map((id, n) =>
      service(id, {
        name: `${category[n % 4] ?? ''} nº ${n + 1}`,
        category: category[n % 4],
        themes: [theme(n)],
        place: { ...place, address: `${n + 1} rue de l’Exemple`, commune: n % 3 ? '89387' : '89443' },
        hours: { week: { tu: [[n % 2 ? '14:00' : '08:30', '17:30']] } },
      }),
    ),
    events: numbered(events, 'evenement').map((id, n) => {
      const day = new Date(Date.UTC(2026, 10, 1 + Math.floor(n / 8))).toISOString().slice(0, 10);
      const timings = [{ start: `${day}T${10 + (n % 8)}:00:00+01:00`, end: `${day}T${11 + (n % 8)}:30:00+01:00` }];
      return event(id, { title: `Atelier nº ${n + 1}`, themes: [theme(n)], timings, place });
    }),
    actions: numbered(actions, 'action').map((id, n) =>
      action(id, { title: `Action d’exemple nº ${n + 1}`, number: n + 1, themes: [theme(n)], status: status(n) }),
    ),
  });
}

const LONG = 'Anticonstitutionnellement-et-intergouvernementalement-rindfleischetikettierungsüberwachung';

/** Words that no line holds: they are broken, and nothing is pushed out of the column. */
export const longWordsFeed = (): Fields =>
  smallFeed({
    services: [
      service('mots-longs', {
        name: LONG,
        category: LONG,
        summary: `${LONG} ${LONG}`,
        place: { name: LONG, address: LONG, commune: '89443' },
        contact: { phone: '03 53 01 00 00', email: `${LONG.slice(0, 60)}@exemple.invalid`, url: link(LONG) },
        notice: LONG,
      }),
    ],
    events: [
      event('mots-longs', {
        title: LONG,
        summary: LONG,
        place: { name: LONG, commune: '89443' },
        timings: [{ start: '2026-11-26T10:00:00+01:00', end: '2026-11-26T11:30:00+01:00', note: LONG }],
      }),
    ],
    actions: [
      action('mots-longs', {
        title: LONG,
        summary: LONG,
        lead: { organization: LONG },
        partners: [LONG, LONG],
        links: [{ title: LONG, url: link(LONG) }],
        indicators: [{ id: 'mesure', name: LONG, unit: LONG, baseline: { date: '2023', value: 1_000_000 } }],
      }),
    ],
  });

/** An action with all that a coordinator may write. */
export const fullAction = (): Fields =>
  smallFeed({
    actions: [
      action('une-action', {
        number: 12,
        status: 'in-progress',
        start: '2023-09',
        end: '2026-06-30',
        deadlines: [
          { set: '2023-09-01', end: '2025-12-31' },
          { set: '2025-10-01', end: '2026-06-30', reason: 'Travaux' },
        ],
        coverage: ['89387', '89443'],
        lead: { organization: 'Agglomération d’exemple' },
        partners: ['Caisse d’exemple', 'Commune d’exemple'],
        objectives: numbered(6, 'Objectif').map((name) => `${name} de l’exemple.`),
        steps: numbered(12, 'Étape').map((title, n) =>
          n < 7 ? { title, done: `2025-0${n + 1}-15` } : { title, due: '2026-10' },
        ),
        indicators: numbered(8, 'mesure').map((id, n) => ({
          id,
          name: `Mesure nº ${n + 1}`,
          unit: 'familles',
          baseline: { date: '2023', value: 10 * n },
          values: [{ date: '2025', value: 15 * n + 3 }],
          target: { date: '2026', value: 20 * n + 5 },
        })),
        updates: numbered(5, 'Nouvelle').map((title, n) => ({
          date: `2026-0${n + 1}-10`,
          title,
          text: 'Texte de l’exemple.',
        })),
        evaluation: { results: 'Résultats de l’exemple.', lessons: 'Enseignements de l’exemple.' },
      }),
    ],
  });

function service(id: string, fields: Fields): Fields {
  return { id, name: 'Un service d’exemple', summary: 'Ce que le service fait, en une phrase.', themes: [], ...fields };
}

function event(id: string, fields: Fields): Fields {
  const timings = [{ start: '2026-11-26T10:00:00+01:00', end: '2026-11-26T11:30:00+01:00' }];
  return {
    id,
    title: 'Un événement d’exemple',
    summary: 'Ce qui s’y passe, en une phrase.',
    themes: [],
    timings,
    ...fields,
  };
}

function action(id: string, fields: Fields): Fields {
  return {
    id,
    title: 'Une action d’exemple',
    summary: 'Ce qui est promis, en une phrase.',
    themes: [],
    agreement: 'ctg',
    ...fields,
  };
}

const numbered = (count: number, name: string): readonly string[] =>
  Array.from({ length: count }, (_, n) => `${name}-${n + 1}`);
const theme = (n: number): string => (n % 2 ? 'jeunesse' : 'petite-enfance');
const status = (n: number): string | undefined =>
  ['planned', 'in-progress', 'done', 'paused', 'abandoned', undefined][n % 6];
const link = (text: string): string => `https://exemple.invalid/${text}`;
