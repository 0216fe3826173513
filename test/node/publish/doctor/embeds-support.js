/** Pages of communes on a server of the test's own, and the list that names them. */
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { bytes, load } from './support.js';

const SCRIPT = '/*! CTG widgets 1.4.2 MIT */';
const FILES = {
  '/ctg.js': SCRIPT,
  '/faux.js/ctg.js': 'alert(1)',
  '/balise': '<script src="/ctg.js"></script><ctg-roadmap commune="Véron"></ctg-roadmap>',
  '/tout': '<script src="/ctg.js"></script><ctg-roadmap></ctg-roadmap>',
  '/div': '<script src="/ctg.js"></script><div data-ctg-widget="event-calendar"></div>',
  '/cadre': '<iframe src="/cadre/roadmap/"></iframe><a href="/cadre/roadmap/">Feuille de route</a>',
  '/cadre/roadmap/': '<p>',
  '/perdu': '<iframe src="/cadre/event-calendar/"></iframe><a href="/cadre/event-calendar/">Agenda</a>',
  '/muette': '<ctg-roadmap></ctg-roadmap>',
  '/faux': '<script src="/faux.js/ctg.js"></script><ctg-roadmap></ctg-roadmap>',
  '/absent': '<script src="/nulle-part/ctg.js"></script><ctg-roadmap></ctg-roadmap>',
  '/vide': '<p>',
};
let modules, server;
export let address;
/** What was asked for. */
export const asked = [];
/** For each file of tests, since several run in one process. */
export function usePages() {
  before(async () => {
    modules = await load();
    server = createServer(({ url }, response) => {
      asked.push(url);
      response.statusCode = url in FILES ? 200 : 404;
      response.end(FILES[url]);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    address = `http://127.0.0.1:${port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
}

export const examine = (text, options) =>
  modules.examineEmbeds({ name: 'embeds.csv', bytes: bytes(text.replaceAll('@', address)) }, options);
export const list = (...rows) => examine(`Page;Widget;Commune;Façon\n${rows.join('\n')}\n`);
/** Says something in a language, then speaks French again. */
export const spoken = async (language, make) => {
  modules.speak(language);
  try {
    return await make();
  } finally {
    modules.speak('fr');
  }
};
