/** What is right and could be better, and what would be lost: looked at once the feed is there. */
import { PlainDate } from '../../domain/plain-date.js';
import { lastDayOf } from '../../domain/loose-date.js';
import type { Feed } from '../../feed/types.js';
import { CONFIG_FILE, type Site } from '../config/read.js';
import type { Found, Problem } from '../source.js';
import type { Target } from './remove.js';
import { COLLECTIONS, type CollectionName, type Diff } from './diff.js';
import { placeOf } from './privacy.js';

/** Months after which nobody can be sure that a record is still right. */
const STALE_MONTHS = 12;
/** Share of a collection that does not go missing by intention. */
const LOSS = 1 / 5;

/** In French, with its article. */
export const COLLECTION_NAMES: Readonly<Record<CollectionName, string>> = {
  services: 'services',
  events: 'événements',
  actions: 'actions',
  notices: 'annonces',
  communes: 'communes',
  themes: 'thèmes',
  agreements: 'conventions',
};

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
      const over = status === 'done' || status === 'abandoned';
      const last = end === undefined ? undefined : lastDayOf(end);
      return [
        ...(lead ? [] : [noLead(at('actions', id, 'lead.organization'))]),
        ...(status === undefined && last?.isBefore(today) && !over ? [noStatus(at('actions', id, 'status'))] : []),
      ];
    }),
  ];
}

/** That no address is given, or what the configuration says of communes that the feed does not have. */
export function judgeSite(site: Site | undefined, { communes }: Feed): Problem[] {
  if (!site) return [noAddress];
  const known = new Set(communes.map(({ code }) => code));
  const codes = Object.keys(site.frames?.communes ?? {});
  return codes.filter((code) => !known.has(code)).map(noCommune);
}

/** A record that was taken out of a publication, with the day on which it was. */
export interface RemovedRecord extends Target {
  readonly day: string;
}

/** What was taken out and is still in the documents: whoever asked for it would find it online again. */
export function comeBack(removed: readonly RemovedRecord[], feed: Feed, origins: Origins): Problem[] {
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
    return found ? placeOf(found, path) : { file: 'publication', path: `${list} «\u00a0${id}\u00a0»` };
  };
}

type Place = Problem['place'];
const noAddress: Problem = {
  level: 'advice',
  kind: 'no-public-address',
  place: { file: CONFIG_FILE, path: 'url' },
  message:
    'L’adresse publique n’est pas donnée\u00a0: les pages à coller («\u00a0cadre/…\u00a0»), le plan du site et les adresses canoniques ne sont pas écrits.',
  mend: 'Écrivez dans ctg.config.json l’adresse du dossier publié, par exemple "url": "https://ctg.exemple.fr/".',
};
const noCommune = (code: string): Problem => ({
  level: 'warning',
  kind: 'config-commune',
  place: { file: CONFIG_FILE, path: `frames.communes.${code}` },
  value: code,
  message: `La commune ${code} n’est pas du territoire\u00a0: ce réglage ne sert à rien.`,
  mend: 'Corrigez le code INSEE, ou retirez-le.',
});
const stale = (place: Place, verified: string | undefined): Problem => ({
  level: 'advice',
  kind: 'not-verified',
  place,
  ...(verified !== undefined && { value: verified }),
  message:
    verified === undefined
      ? 'La fiche ne dit pas quand elle a été vérifiée.'
      : 'La fiche n’a pas été vérifiée depuis plus d’un an.',
  mend: 'Relisez-la, puis écrivez la date du jour dans «\u00a0Vérifié le\u00a0».',
});
const isBack = (place: Place, id: string, day: string): Problem => ({
  level: 'error',
  kind: 'removed-record',
  place,
  value: id,
  message: `Cette fiche a été retirée de la publication le ${day.split('-').reverse().join('/')}, et elle est encore dans vos documents.`,
  mend: 'Effacez la ligne, ou passez-la en «\u00a0Brouillon\u00a0». Si elle peut reparaître, effacez-la du fichier des retraits.',
});
const past = (place: Place): Problem => ({
  level: 'advice',
  kind: 'past-event',
  place,
  message: 'Toutes les dates de l’événement sont passées.',
  mend: 'Ajoutez les prochaines dates, ou passez la ligne en «\u00a0Brouillon\u00a0».',
});
const noLead = (place: Place): Problem => ({
  level: 'advice',
  kind: 'no-lead',
  place,
  message: 'L’action n’a pas de porteur.',
  mend: 'Écrivez l’organisme qui la mène dans «\u00a0Porteur\u00a0».',
});
const noStatus = (place: Place): Problem => ({
  level: 'advice',
  kind: 'no-status',
  place,
  message: 'L’échéance de l’action est passée et son état n’est pas renseigné.',
  mend: 'Choisissez un état.',
});
const loss = (name: CollectionName, lost: number, before: number): Problem => ({
  level: 'error',
  kind: 'loss',
  place: { file: 'publication', path: name },
  value: `${lost} sur ${before}`,
  message: `${lost} ${COLLECTION_NAMES[name]} sur ${before} disparaîtraient\u00a0: rien n’est publié.`,
  mend: `Vérifiez qu’aucun fichier ni aucune feuille ne manque. Si c’est voulu, ajoutez --accept ${name}.`,
});
