/** What tests of publications are made of: a root, a record of each kind, and where files are had. */
export const FORMAT = 'ctg-feed/1';
export const ROOT = {
  format: FORMAT,
  title: 'Notre convention',
  updated: '2026-11-24T09:00:00+01:00',
  publisher: { name: 'Notre agglomération' },
  agreements: [{ id: 'ctg', title: 'CTG', start: '2026-01-01', end: '2030-12-31' }],
  communes: [{ code: '89387', name: 'Sens' }],
  themes: [{ id: 'jeunesse', name: 'Jeunesse' }],
};
export const service = { id: 'a', name: 'Accueil', summary: 'Un lieu.', themes: ['jeunesse'] };
export const event = {
  id: 'e',
  title: 'Fête',
  summary: 'Une fête.',
  themes: [],
  timings: [{ start: '2026-12-05', end: '2026-12-05' }],
};
export const action = { id: 'x', title: 'Ouvrir', summary: 'Ouvrir.', themes: [], agreement: 'ctg' };

/** @param files texts, or what becomes JSON, by address */
export const publicationOf = (root, files = {}) => ({
  name: 'feed.json',
  read: async (href) => {
    const content = { 'feed.json': root, ...files }[href];
    if (content === undefined) throw new Error(`« ${href} » n’est pas là.`);
    return typeof content === 'string' ? content : JSON.stringify(content);
  },
});
