/** A small territory for tests, fictitious but for the communes' names; `now` is Tuesday 24 November 2026, 10:00 in Paris. */
export const NOW = Date.parse('2026-11-24T10:00:00+01:00');

const week = {
  mo: [['09:00', '12:00']],
  tu: [
    ['09:00', '12:00'],
    ['14:00', '17:30'],
  ],
  we: [['09:00', '12:00']],
};

export function sampleFeed(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: 'ctg-feed/1',
    title: 'Convention d’essai',
    updated: '2026-11-24T08:00:00+01:00',
    publisher: { name: 'Agglomération d’essai', phone: '03 53 01 00 00' },
    language: 'fr',
    agreements: [{ id: 'ctg', title: 'CTG d’essai', start: '2023-01-01', end: '2026-12-31' }],
    publicHolidays: [{ date: '2026-12-25', name: 'Noël' }],
    holidaysUntil: '2027-12-31',
    help: [{ name: 'Violences Femmes Info', phone: '3919', themes: ['violences'] }],
    communes: [
      { code: '89387', name: 'Sens', latitude: 48.19, longitude: 3.29 },
      { code: '89443', name: 'Véron', latitude: 48.13, longitude: 3.31 },
      { code: '89464', name: 'Villeneuve-sur-Yonne', latitude: 48.08, longitude: 3.29 },
    ],
    themes: [
      { id: 'petite-enfance', name: 'Petite enfance' },
      { id: 'jeunesse', name: 'Jeunesse' },
      { id: 'droits', name: 'Accès aux droits' },
      { id: 'violences', name: 'Violences', parent: 'droits' },
    ],
    services: [
      {
        id: 'creche',
        name: 'Crèche des Lutins',
        summary: 'Accueil collectif de 20 enfants.',
        themes: ['petite-enfance'],
        category: 'Crèche',
        ageMonths: { min: 3, max: 36 },
        place: { name: 'Maison de l’enfance', address: '1 rue Neuve', commune: '89387' },
        hours: { week, publicHolidays: 'closed' },
        contact: { phone: '03 53 01 00 01' },
        source: { name: 'Exemple fictif' },
      },
      {
        id: 'espace-jeunes',
        name: 'Espace jeunes',
        summary: 'Un lieu pour les 11-17 ans.',
        themes: ['jeunesse'],
        ageMonths: { min: 132, max: 216 },
        place: { name: 'Salle Bleue', commune: '89443' },
        hours: { week: { tu: [['16:00', '19:00']] } },
      },
      {
        id: 'bus',
        name: 'Bus du numérique',
        summary: 'De l’aide pour les démarches en ligne.',
        themes: ['droits'],
        visits: [
          {
            start: '2026-12-08T14:00:00+01:00',
            end: '2026-12-08T17:00:00+01:00',
            place: { name: 'salle des fêtes', commune: '89443' },
          },
        ],
      },
    ],
    events: [
      {
        id: 'cafe',
        title: 'Café des parents',
        summary: 'On parle du sommeil.',
        themes: ['petite-enfance'],
        place: { name: 'Centre social', commune: '89387' },
        timings: [
          { start: '2026-12-01T09:30:00+01:00', end: '2026-12-01T11:00:00+01:00' },
          { start: '2026-12-15T09:30:00+01:00', end: '2026-12-15T11:00:00+01:00', status: 'cancelled' },
        ],
      },
      {
        id: 'forum',
        title: 'Forum des métiers',
        summary: 'Deux jours de rencontres.',
        themes: ['jeunesse'],
        place: { name: 'Salle des fêtes', commune: '89443' },
        timings: [{ start: '2026-12-04', end: '2026-12-05' }],
      },
    ],
    actions: [
      {
        id: 'bus-numerique',
        title: 'Développer l’itinérance',
        summary: 'Un bus dans les villages.',
        themes: ['droits'],
        agreement: 'ctg',
        number: 7,
        status: 'in-progress',
        end: '2026-06-30',
        steps: [
          { title: 'Choisir les arrêts', done: '2025-03-01' },
          { title: 'Acheter le bus', done: true },
          { title: 'Ouvrir la ligne', due: '2026-12-15' },
        ],
        lead: { organization: 'Agglomération' },
      },
      { id: 'kit', title: 'Kit de bienvenue', summary: 'Un guide.', themes: ['petite-enfance'], agreement: 'ctg' },
      {
        id: 'forum-jeunes',
        title: 'Journée des jeunes',
        summary: 'Une journée.',
        themes: ['jeunesse'],
        agreement: 'ctg',
        status: 'done',
      },
    ],
    ...change,
  };
}

/** An address that a real `fetch` answers with `content`. */
export function address(content: unknown, type = 'application/json'): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return URL.createObjectURL(new Blob([text], { type }));
}
