/** What the tests of the page « Publier » share: a visit of the built page, and a small territory in tables. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before } from 'node:test';
import { openSite } from '../../support/site.js';

const folder = mkdtempSync(join(tmpdir(), 'ctg-publier-'));
export const path = (name) => join(folder, name);
/** What the site answers instead of a file of its own, by name; emptied after each test. */
export const over = new Map();
const visits = [];
let site;
export const address = () => site.address;
/** For each file of tests, since several run in one process: its own site, its own visits. */
export function useSite() {
  before(async () => {
    mkdirSync(folder, { recursive: true });
    site = await openSite(over);
  });
  afterEach(async () => {
    over.clear();
    for (const visit of visits.splice(0)) await visit.close();
  });
  after(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

export async function open(options = undefined) {
  const visit = await site.visit('publier/', options);
  visits.push(visit);
  const { page } = visit;
  const choose = (files) => page.getByLabel('Déposez ici').setInputFiles(files);
  return {
    ...visit,
    choose,
    /** Chooses, reads, and waits for the last panel. */
    async read(files) {
      await choose(files);
      await page.getByRole('button', { name: /^Relire/ }).click();
      await page.getByRole('heading', { name: 'Envoyer' }).waitFor();
    },
    async download(name) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    },
  };
}
export const ZIP = /Télécharger la publication/;

/** A small territory in tables, as a person writes them. */
export const HEAD = 'Nom;Résumé;Thèmes;Commune;Vérifié le;Publication';
export function tables(rows) {
  const files = {
    'configuration.csv': 'Réglage;Valeur\nTitre;Notre convention\nÉditeur;Notre agglomération\n',
    'conventions.csv': 'Identifiant;Titre;Début;Fin\nctg;Notre convention;1/1/2022;31/12/2099\n',
    'communes.csv': 'Code INSEE;Nom;Codes postaux\n89387;Sens;89100\n89443;Véron;89510\n',
    'themes.csv': 'Identifiant;Nom\nenfance;Enfance\n',
    'services.csv': `${HEAD}\n${rows.join('\n')}\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path(name), text);
  return Object.keys(files).map(path);
}
export const service = (name, { commune = 'Sens', publication = 'Public' } = {}) =>
  `${name};Un lieu.;Enfance;${commune};01/11/2026;${publication}`;
