/** A small publication on a server that answers as it should, or as a test spoils it. */
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import { dist } from '../../scripts/build/paths.js';
import { loadSource } from '../../scripts/build/load-source.js';
import { answer } from '../../scripts/serving/production.js';

export const NOW = Date.parse('2026-11-24T08:00:00+01:00');
const HEAD = 'Nom;Résumé;Thèmes;Commune;Vérifié le;Site';
const SOURCES = {
  'configuration.csv': 'Réglage;Valeur\nTitre;Notre convention\nÉditeur;Notre agglomération\n',
  'conventions.csv': 'Identifiant;Titre;Début;Fin\nctg;Notre convention;1/1/2025;31/12/2029\n',
  'communes.csv': 'Code INSEE;Nom;Codes postaux\n89387;Sens;89100\n89443;Véron;89510\n',
  'themes.csv': 'Identifiant;Nom\nenfance;Enfance\n',
};

/** @param sites addresses of the services' own sites */
export async function publication(sites = ['']) {
  const { publish } = await loadSource('src/publish/build/publish.ts');
  const services = sites.map((site, index) => `Crèche ${index};Un lieu.;Enfance;Sens;01/11/2026;${site}`).join('\n');
  const sources = Object.entries({ ...SOURCES, 'services.csv': `${HEAD}\n${services}\n` }).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const { files, problems } = await publish({ sources, now: NOW });
  if (!files.size) throw new Error(JSON.stringify(problems));
  const library = ['ctg.js', ...readdirSync(join(dist, 'parts')).map((name) => `parts/${name}`)];
  /** @type {Map<string, Buffer>} */
  const all = new Map();
  for (const [name, text] of files) all.set(name, Buffer.from(text));
  for (const name of library) all.set(name, readFileSync(join(dist, name)));
  return all.set('publication.json', Buffer.from(JSON.stringify([...files.keys()])));
}

/**
 * @param {Map<string, Buffer>} files by path without the first slash
 * @param {(reply: { status: number, headers: Record<string, string>, body: Buffer }, request: import('node:http').IncomingMessage) => unknown} spoil
 *   changes what is answered; the string `hang` answers nothing
 * @param tls key and certificate
 */
export async function online(files, spoil = () => undefined, tls) {
  const asked = [];
  const handle = (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const reply = answer((path) => files.get(path.slice(1)), request);
    if (spoil(reply, request) === 'hang') return;
    reply.headers['Content-Length'] = String(reply.body.length);
    response.writeHead(reply.status, reply.headers).end(request.method === 'HEAD' ? undefined : reply.body);
  };
  const server = tls ? createSecureServer(tls, handle) : createServer(handle);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `${tls ? 'https://localhost' : 'http://127.0.0.1'}:${port}/`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
