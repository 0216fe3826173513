/** An event as OpenAgenda’s interface gives it. */

export const timing = { begin: '2026-12-05T09:00:00+01:00', end: '2026-12-05T11:00:00+01:00' };
export const event = (more = {}) => ({
  uid: 1,
  slug: 'atelier',
  title: { fr: 'Atelier' },
  description: { fr: 'Un atelier.' },
  timings: [timing],
  location: {
    name: 'Médiathèque',
    address: '2 rue Haute, 89510 Véron',
    city: 'Véron',
    postalCode: '89510',
    insee: '89443',
  },
  ...more,
});
