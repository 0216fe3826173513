/**
 * People's data in what is about to be published: found, listed, and taken out unless a column says that the person
 * agreed. Nothing here can know who answers a telephone: what looks like a person's is treated so.
 */
import { fold } from '../../domain/search.js';
import type { Found, Origin, Problem } from '../source.js';
import { say } from '../language.js';

type Fields = Record<string, unknown>;

/** « prenom.nom@ », « p.nom@ », « jean-marc.nom@ », unless one of the words is a function, or a commune. */
const PERSONAL = /^([a-zà-ÿ]+(?:-[a-zà-ÿ]+)?)[._]([a-zà-ÿ-]{2,})@/i;
const FUNCTIONS =
  /^(coordination|coordo|pole|equipe|mission|garderie|jeune|jeunes|contact|accueil|mairie|ville|info|infos|rpe|ram|relais|creche|centre|service|services|espace|maison|petite|enfance|jeunesse|secretariat|direction|ccas|cias|caf|mjc|association|asso|bureau|point|france|protection|social|education|famille|familles|les|le|la|de|du|des|tous|au|aux|l|periscolaire|mediatheque|bibliotheque|ctg|agglo|numerique|mobilite|inscription|inscriptions|no|ne)$/i;
/** Wherever it stands: « 03 86 00 00 00 ou 06 12 34 56 78 (Zoé) » is a person's too. */
const MOBILE = /(?<!\d)(?:0|(?:\+|00)33\s?(?:\(0\)\s?)?)[67](?:[\s.-]?\d\d){4}(?!\d)/;
const IN_TEXT = new RegExp(`[\\w.+-]+@[\\w-]+\\.[\\w.-]+|${MOBILE.source}`, 'g');
const CIVILITY = /^(m\.|mme|mlle|monsieur|madame|dr)\s/i;
const TEXTS = ['summary', 'description', 'notice', 'admission', 'context', 'easyRead'];

const isFunction = (word: string, places: ReadonlySet<string>) => FUNCTIONS.test(word) || places.has(fold(word));

/** @param places names of communes as {@link fold} writes them: « jeunes.veron@ » is nobody's name */
const isPersonalMail = (address: string, places: ReadonlySet<string> = NOWHERE): boolean => {
  const [, first = '', last = ''] = PERSONAL.exec(address) ?? [];
  return first !== '' && !isFunction(first, places) && !isFunction(last, places);
};
const NOWHERE: ReadonlySet<string> = new Set();

/** « Zoé Martin », and not « Coordination petite enfance ». */
const isPersonalName = (name: string) =>
  name !== '' &&
  !fold(name)
    .split(' ')
    .some((word) => FUNCTIONS.test(word) && word.length > 2);

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

const HOLDERS = ['owner', 'lead', 'contact', 'registration'] as const;

/** Whether a record holds what {@link protect} would take out: of a feed that was published, the person has agreed. */
export function holdsPersonal(record: Fields): boolean {
  const lead = record['lead'] as Fields | undefined;
  return (
    isPersonalName(textOf(lead?.['name'])) ||
    HOLDERS.some((key) => {
      const fields = record[key] as Fields | undefined;
      return (
        isPersonalMail(textOf(fields?.['email'])) ||
        MOBILE.test(textOf(fields?.['phone'])) ||
        CIVILITY.test(textOf(fields?.['name']))
      );
    })
  );
}

/** A record without what may not go out; each thing that was found is told. */
export function protect(
  found: Found<unknown>,
  problems: Problem[],
  places: ReadonlySet<string> = NOWHERE,
): Found<unknown> {
  const record = structuredClone(found.record) as Fields;
  const agreed = (key: string) => found.agreed?.includes(key) ?? false;
  const remove = (owner: string, key: string, what: string) => {
    const fields = record[owner] as Fields | undefined;
    const value = fields?.[key];
    if (fields === undefined || value === undefined || agreed(owner)) return;
    Reflect.deleteProperty(fields, key);
    if (!Object.keys(fields).length) Reflect.deleteProperty(record, owner);
    problems.push(withheld(placeOf(found, `${owner}.${key}`), what, textOf(value)));
  };
  const owner = record['owner'] as Fields | undefined;
  const lead = record['lead'] as Fields | undefined;
  if (isPersonalName(textOf(lead?.['name']))) remove('lead', 'name', say('un nom', 'a name'));
  if (CIVILITY.test(textOf(owner?.['name']))) remove('owner', 'name', say('un nom', 'a name'));
  for (const key of HOLDERS) {
    const fields = record[key] as Fields | undefined;
    if (isPersonalMail(textOf(fields?.['email']), places))
      remove(key, 'email', say('le courriel d’une personne', 'a person’s e-mail address'));
    if (MOBILE.test(textOf(fields?.['phone']))) remove(key, 'phone', say('un téléphone portable', 'a mobile phone'));
  }
  shelter(record, found, problems);
  for (const key of TEXTS) tellOfText(record[key], placeOf(found, key), problems, places);
  return { ...found, record };
}

/** A place of refuge has no address here, whoever wrote it down, and no number by which a register gives it. */
function shelter(record: Fields, found: Found<unknown>, problems: Problem[]): void {
  if (record['sensitive'] !== true) return;
  for (const key of ['place', 'visits']) {
    if (record[key] === undefined) continue;
    Reflect.deleteProperty(record, key);
    problems.push(address(placeOf(found, key === 'place' ? 'place.address' : key)));
  }
  if (!Reflect.has(record, 'identifiers')) return;
  const [first = ''] = Object.keys(record['identifiers'] as Fields);
  Reflect.deleteProperty(record, 'identifiers');
  problems.push(registered(placeOf(found, `identifiers.${first}`)));
}

function tellOfText(text: unknown, place: Origin, problems: Problem[], places: ReadonlySet<string>): void {
  if (typeof text !== 'string') return;
  for (const [value] of text.matchAll(IN_TEXT))
    if (!value.includes('@') || isPersonalMail(value, places)) problems.push(inText(place, value));
}

/** Where a path of a record stands in its document. */
export function placeOf(found: Found<unknown>, path: string): Origin {
  let part = path;
  while (part !== '') {
    const origin = found.parts?.[part];
    if (origin) return origin;
    const column = found.columns?.[part];
    if (column !== undefined) return { ...found.origin, column };
    part = part.slice(0, Math.max(part.lastIndexOf('.'), part.lastIndexOf('['), 0));
  }
  return found.origin;
}

const withheld = (place: Origin, what: string, value: string): Problem => ({
  level: 'warning',
  kind: 'personal-data',
  place,
  value,
  message: say(`C’est ${what}\u00a0: il n’est pas publié.`, `This is ${what}: it is not published.`),
  mend: say(
    'Écrivez plutôt celui du service\u00a0; ou, si la personne est d’accord, «\u00a0oui\u00a0» dans «\u00a0Accord pour publier le contact\u00a0».',
    'Write that of the service instead; or, if the person agrees, “oui” in “Accord pour publier le contact”.',
  ),
});
const inText = (place: Origin, value: string): Problem => ({
  level: 'warning',
  kind: 'personal-data-in-text',
  place,
  value,
  message: say(
    `Le texte donne «\u00a0${value}\u00a0», qui semble être à une personne.`,
    `The text gives “${value}”, which seems to be a person’s.`,
  ),
  mend: say(
    'Retirez-le du texte si la personne n’a pas donné son accord.',
    'Take it out of the text if the person has not agreed.',
  ),
});
const registered = (place: Origin): Problem => ({
  level: 'warning',
  kind: 'shelter-address',
  place,
  message: say(
    'Le service est marqué sensible et a un numéro (SIRET, RNA, FINESS) dont un registre public donne l’adresse\u00a0: il n’est pas publié.',
    'The service is marked sensitive and has a number (SIRET, RNA, FINESS) by which a public register gives its address: it is not published.',
  ),
  mend: say(
    'Effacez ce numéro de la ligne, ou la marque «\u00a0sensible\u00a0».',
    'Delete this number of the row, or the mark “sensible”.',
  ),
});
const address = (place: Origin): Problem => ({
  level: 'error',
  kind: 'shelter-address',
  place,
  message: say(
    'Le service est marqué sensible et a un lieu\u00a0: le lieu n’est pas publié.',
    'The service is marked sensitive and has a place: the place is not published.',
  ),
  mend: say(
    'Effacez l’adresse et la commune de la ligne, ou la marque «\u00a0sensible\u00a0».',
    'Delete the address and the commune of the row, or the mark “sensible”.',
  ),
});
