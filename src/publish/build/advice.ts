/** What is right and could be better, and what would be lost: looked at once the feed is there. */
import { PlainDate } from '../../domain/plain-date.js';
import { lastDayOf } from '../../domain/loose-date.js';
import type { Feed } from '../../feed/types.js';
import { CONFIG_FILE, type Site } from '../config/read.js';
import type { Found, Problem } from '../source.js';
import type { Removal } from './removals.js';
import { COLLECTIONS, type CollectionName, type Diff } from './diff.js';
import { placeOf } from './privacy.js';
import { say } from '../language.js';

/** Months after which nobody can be sure that a record is still right. */
const STALE_MONTHS = 12;
/** Share of a collection that does not go missing by intention. */
const LOSS = 1 / 5;

export const collectionNames = (): Readonly<Record<CollectionName, string>> => ({
  services: say('services', 'services'),
  events: say('événements', 'events'),
  actions: say('actions', 'actions'),
  notices: say('annonces', 'notices'),
  communes: say('communes', 'communes'),
  themes: say('thèmes', 'themes'),
  agreements: say('conventions', 'agreements'),
});

type Origins = Readonly<Record<string, readonly Found<unknown>[]>>;

export function advise(feed: Feed, origins: Origins, now: number): Problem[] {
  const today = PlainDate.at(now, feed.timeZone);
  const since = today.addMonths(-STALE_MONTHS).toString();
  const at = finder(origins);
  return [
    ...feed.services.flatMap(({ id, verified }) =>
      verified !== undefined && verified >= since ? [] : [stale(at('services', id, 'verified'), verified)],
    ),
    ...feed.events.flatMap(({ id, timings }) =>
      timings.every(({ end }) => end.slice(0, 10) < today.toString()) ? [past(at('events', id, 'timings'))] : [],
    ),
    ...feed.actions.flatMap(({ id, lead, status, end }) => {
      const last = end === undefined ? undefined : lastDayOf(end);
      return [
        ...(lead ? [] : [noLead(at('actions', id, 'lead.organization'))]),
        ...(status === undefined && last?.isBefore(today) ? [noStatus(at('actions', id, 'status'))] : []),
      ];
    }),
  ];
}

/** That no address is given, or what the configuration says of communes that the feed does not have. */
export function judgeSite(site: Site | undefined, { communes }: Feed): Problem[] {
  if (!site) return [noAddress()];
  const known = new Set(communes.map(({ code }) => code));
  const codes = Object.keys(site.frames?.communes ?? {});
  return codes.filter((code) => !known.has(code)).map(noCommune);
}

/** What was taken out and is still in the documents: whoever asked for it would find it online again. */
export function comeBack(removed: readonly Removal[], feed: Feed, origins: Origins): Problem[] {
  const at = finder(origins);
  return removed.flatMap(({ collection, id, day }) =>
    feed[collection].some((record) => record.id === id) ? [isBack(at(collection, id, 'id'), id, day)] : [],
  );
}

/** What a publication would lose that nobody named. */
export function losses(diff: Diff, accepted: readonly string[]): Problem[] {
  return COLLECTIONS.flatMap((name) => {
    const { before, removed } = diff[name];
    return removed.length > before * LOSS && !accepted.includes(name) ? [loss(name, removed.length, before)] : [];
  });
}

function finder(origins: Origins) {
  const byId = new Map<string, Found<unknown>>();
  for (const [list, all] of Object.entries(origins))
    for (const found of all) byId.set(`${list}|${String((found.record as { id?: unknown }).id)}`, found);
  return (list: string, id: string, path: string) => {
    const found = byId.get(`${list}|${id}`);
    return found
      ? placeOf(found, path)
      : { file: 'publication', path: `${list} ${say(`«\u00a0${id}\u00a0»`, `“${id}”`)}` };
  };
}

type Place = Problem['place'];
const noAddress = (): Problem => ({
  level: 'advice',
  kind: 'no-public-address',
  place: { file: CONFIG_FILE, path: 'url' },
  message: say(
    'L’adresse publique n’est pas donnée\u00a0: les pages à coller («\u00a0cadre/…\u00a0»), le plan du site et les adresses canoniques ne sont pas écrits.',
    'The public address is not given: the pages to paste (“cadre/…”), the site map and the canonical addresses are not written.',
  ),
  mend: say(
    'Écrivez dans ctg.config.json l’adresse du dossier publié, par exemple "url": "https://ctg.exemple.fr/".',
    'Write the address of the published folder in ctg.config.json, for example "url": "https://ctg.exemple.fr/".',
  ),
});
const noCommune = (code: string): Problem => ({
  level: 'warning',
  kind: 'config-commune',
  place: { file: CONFIG_FILE, path: `frames.communes.${code}` },
  value: code,
  message: say(
    `La commune ${code} n’est pas du territoire\u00a0: ce réglage ne sert à rien.`,
    `The commune ${code} is not of the territory: this setting does nothing.`,
  ),
  mend: say('Corrigez le code INSEE, ou retirez-le.', 'Correct the INSEE code, or take it out.'),
});
const stale = (place: Place, verified: string | undefined): Problem => ({
  level: 'advice',
  kind: 'not-verified',
  place,
  ...(verified !== undefined && { value: verified }),
  message:
    verified === undefined
      ? say('La fiche ne dit pas quand elle a été vérifiée.', 'The record does not say when it was verified.')
      : say('La fiche n’a pas été vérifiée depuis plus d’un an.', 'The record was last verified more than a year ago.'),
  mend: say(
    'Relisez-la, puis écrivez la date du jour dans «\u00a0Vérifié le\u00a0».',
    'Read it again, then write today’s date in “Vérifié le”.',
  ),
});
const isBack = (place: Place, id: string, day: string): Problem => ({
  level: 'error',
  kind: 'removed-record',
  place,
  value: id,
  message: say(
    `Cette fiche a été retirée de la publication le ${day.split('-').reverse().join('/')}, et elle est encore dans vos documents.`,
    `This record was taken out of the publication on ${day}, and it is still in your documents.`,
  ),
  mend: say(
    'Effacez la ligne, ou passez-la en «\u00a0Brouillon\u00a0». Si elle peut reparaître, effacez-la du fichier des retraits.',
    'Delete the row, or set it to “Brouillon”. If it may come back, delete it from the file of removals.',
  ),
});
const past = (place: Place): Problem => ({
  level: 'advice',
  kind: 'past-event',
  place,
  message: say('Toutes les dates de l’événement sont passées.', 'All dates of the event are past.'),
  mend: say(
    'Ajoutez les prochaines dates, ou passez la ligne en «\u00a0Brouillon\u00a0».',
    'Add the next dates, or set the row to “Brouillon”.',
  ),
});
const noLead = (place: Place): Problem => ({
  level: 'advice',
  kind: 'no-lead',
  place,
  message: say('L’action n’a pas de porteur.', 'The action has no lead.'),
  mend: say(
    'Écrivez l’organisme qui la mène dans «\u00a0Porteur\u00a0».',
    'Write the organisation that leads it in “Porteur”.',
  ),
});
const noStatus = (place: Place): Problem => ({
  level: 'advice',
  kind: 'no-status',
  place,
  message: say(
    'L’échéance de l’action est passée et son état n’est pas renseigné.',
    'The action’s deadline is past and its status is not given.',
  ),
  mend: say('Choisissez un état.', 'Choose a status.'),
});
/** Every one of their names is a plural by its s. */
const counted = (lost: number, name: CollectionName) =>
  `${lost} ${collectionNames()[name].slice(0, lost > 1 ? undefined : -1)}`;
const loss = (name: CollectionName, lost: number, before: number): Problem => ({
  level: 'error',
  kind: 'loss',
  place: { file: 'publication', path: name },
  value: `${lost} sur ${before}`,
  message: say(
    `${counted(lost, name)} sur ${before} ${lost > 1 ? 'disparaîtraient' : 'disparaîtrait'}\u00a0: rien n’est publié.`,
    `${counted(lost, name)} out of ${before} would disappear: nothing is published.`,
  ),
  mend: say(
    `Vérifiez qu’aucun fichier ni aucune feuille ne manque. Si c’est voulu, ajoutez --accept ${name}.`,
    `Check that no file and no sheet is missing. If it is intended, add --accept ${name}.`,
  ),
});
