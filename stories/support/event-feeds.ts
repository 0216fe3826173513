/** Events of every kind that a town hall may announce; all of it is made up but the communes' names. */
import { smallFeed } from './feeds.js';

type Fields = Readonly<Record<string, unknown>>;

const place = { name: 'Salle de l’exemple', address: '2 rue de l’Exemple', commune: '89443' };
const on = (day: string, more: Fields = {}): Fields => ({
  start: `${day}T14:00:00+01:00`,
  end: `${day}T16:30:00+01:00`,
  ...more,
});
const event = (id: string, title: string, timings: readonly Fields[], more: Fields = {}): Fields => ({
  id,
  title,
  summary: 'Un exemple fictif.',
  themes: ['jeunesse'],
  place,
  timings,
  source: { name: 'Exemple fictif' },
  ...more,
});

/** What is not as planned, each in its own way. */
export const changesFeed = (): Fields =>
  smallFeed({
    services: [],
    events: [
      event('complet', 'Sortie au musée', [on('2026-12-01')], {
        status: 'full',
        registration: { required: true, url: 'https://exemple.invalid/', waitingList: true },
      }),
      event('reporte', 'Fête de quartier', [on('2026-12-02')], { status: 'postponed' }),
      event('annule', 'Conférence', [on('2026-12-03')], { status: 'cancelled' }),
      event('en-ligne', 'Atelier budget', [on('2026-12-04')], {
        status: 'moved-online',
        online: 'https://exemple.invalid/visio',
      }),
      event('une-date', 'Café des parents', [
        on('2026-12-07', { status: 'cancelled' }),
        on('2026-12-14', { place: { ...place, name: 'Médiathèque de l’exemple', commune: '89387' } }),
        on('2026-12-21'),
      ]),
      event('deplace', 'Réunion publique', [
        on('2026-12-09', { status: 'moved', movedFrom: '2026-12-08T18:00:00+01:00' }),
      ]),
    ],
  });

/** Things that last: over a week-end, over weeks, over midnight. */
export const spansFeed = (): Fields =>
  smallFeed({
    services: [],
    publicHolidays: [{ date: '2026-12-25', name: 'Noël' }],
    schoolHolidays: [{ name: 'Vacances de Noël', from: '2026-12-19', to: '2027-01-03' }],
    events: [
      event('salon', 'Salon des associations', [{ start: '2026-12-05', end: '2026-12-06' }]),
      event('exposition', 'Exposition de la bibliothèque', [{ start: '2026-12-07', end: '2026-12-19' }]),
      event('reveillon', 'Réveillon solidaire', [
        { start: '2026-12-31T20:00:00+01:00', end: '2027-01-01T02:00:00+01:00' },
      ]),
    ],
  });

export const pastFeed = (): Fields =>
  smallFeed({ services: [], events: [event('passe', 'Fête passée', [on('2026-11-07')])] });

/** Two thousand events in a year, the same at each build. */
export function crowdedFeed(): Fields {
  const events = Array.from({ length: 2000 }, (_, n) => {
    const day = new Date(Date.UTC(2026, 8, 1 + (n % 365))).toISOString().slice(0, 10);
    return event(`atelier-${n}`, `Atelier nº ${n + 1}`, [
      { start: `${day}T${10 + (n % 8)}:00:00+01:00`, end: `${day}T${11 + (n % 8)}:30:00+01:00` },
    ]);
  });
  return smallFeed({ services: [], events });
}
