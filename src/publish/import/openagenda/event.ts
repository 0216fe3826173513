/** One event of OpenAgenda as the feed's. Names, mails and phones of whoever entered it are not looked at. */
import type { CalendarEvent } from '../../../feed/types.js';
import type { ImportOptions } from '../../source.js';
import { isoOf } from '../../instants.js';
import { at, isJson, listAt, numberAt, some, textAt, type Json } from '../json.js';
import { placeInWords, placeOf, type Whereabouts } from '../places.js';
import { quoted } from '../report.js';
import { fromHtml, fromMarkdown, idOf, shorten, summarised } from '../text.js';
import { themesOf } from '../themes.js';
import type { Context } from './context.js';
import { costOf, imageOf, registrationOf } from './fields.js';
import { timingsOf } from './timings.js';
import { say } from '../../language.js';

const STATUS = ['scheduled', 'rescheduled', 'moved-online', 'postponed', 'full', 'cancelled'] as const;
const ACCESS = ['hi', 'vi', 'pi', 'mi', 'ii'] as const;

/** A number, `{id, label}`, or either in JSON: how exports write one of a list. */
function codeAt(event: Json, key: string): number | undefined {
  return numberAt(event, key) ?? numberAt(event, key, 'id');
}

export function eventOf(event: Json, context: Context): CalendarEvent | undefined {
  const { options, report, place } = context;
  if (!isPublic(event, context)) return undefined;
  const lang = languageOf(event);
  const field = (key: string) => saidIn(at(event, key), lang);
  const title = shorten(fromHtml(field('title')), 500);
  const timings = timingsOf(event, context);
  const uid = textAt(event, 'uid') || textAt(event, 'slug');
  if (!title || !uid || !timings.length) {
    if (timings.length || !title) sayIncomplete(context, title, uid);
    return undefined;
  }
  const where = whereaboutsOf(event);
  const isOnline = codeAt(event, 'attendanceMode') === 2;
  const at_ = isOnline ? undefined : placeOf(where, options.territory);
  const words = isOnline || at_ ? '' : placeInWords(where);
  if (words)
    report.add(
      'warning',
      'unknown-commune',
      place,
      [
        say(
          `La commune du lieu ${quoted(words)} n’est pas dite ou pas connue\u00a0: le lieu est publié dans le texte, sans carte ni filtre par commune.`,
          `The commune of the place ${quoted(words)} is not given or not known: the place is published in the text, without map or filter by commune.`,
        ),
        say(
          'Dans OpenAgenda, complétez la fiche du lieu (ville, code postal, code INSEE).',
          'In OpenAgenda, complete the record of the place (city, postal code, INSEE code).',
        ),
      ],
      words,
    );
  const { cost, conditions } = costOf(fromHtml(field('conditions') || field('pricingInfo')));
  const more = [
    fromMarkdown(field('longDescription') || field('freeText')),
    conditions && `Conditions\u00a0: ${conditions}`,
    words && `Lieu\u00a0: ${words}`,
  ];
  const keywords = keywordsOf(event, lang);
  const themes = themesOf([...keywords, ...customCodes(event)], options.territory);
  const status = STATUS[(codeAt(event, 'status') ?? 1) - 1];
  if (!status)
    report.add(
      'warning',
      'unknown-code',
      place,
      [
        say(
          'Ce statut d’OpenAgenda n’est pas connu\u00a0: il est laissé de côté.',
          'This OpenAgenda status is not known: it is left out.',
        ),
        say('Choisissez un statut de la liste d’OpenAgenda.', 'Choose a status of OpenAgenda’s list.'),
      ],
      at(event, 'status'),
    );
  return {
    id: idOf('oa', uid),
    title,
    ...summarised(fromHtml(field('description')), more.filter(Boolean).join('\n\n'), title),
    themes,
    timings,
    ...some({
      place: at_,
      online: addressOf(textAt(event, 'onlineAccessLink')),
      status: status === 'scheduled' ? undefined : status,
      registration: registrationOf(event),
      cost,
      ageMonths: agesOf(event),
      accessibility: accessOf(event),
      image: imageOf(event),
      url: canonicalOf(event),
      lang: lang === 'fr' || lang === '' ? '' : lang,
      updated: instantOf(textAt(event, 'updatedAt'), options.zone),
    }),
    ...provenanceOf(event, options),
  };
}

/** Drafts, private and refused events stay where they are; so does one that nobody has accepted yet, unless it was chosen alone. */
function isPublic(event: Json, { report, place, alone }: Context): boolean {
  const state = codeAt(event, 'state') ?? 2;
  const isHidden = at(event, 'draft') === true || at(event, 'private') === true || state < 0;
  if (isHidden || (state < 2 && !alone)) {
    report.add('advice', 'openagenda-not-public', place, [
      say(
        `${quoted(saidIn(at(event, 'title'), languageOf(event)))} n’est pas publié dans OpenAgenda (brouillon, privé, refusé ou à valider)\u00a0: il n’est pas repris.`,
        `${quoted(saidIn(at(event, 'title'), languageOf(event)))} is not published in OpenAgenda (draft, private, refused or to be moderated): it is not taken over.`,
      ),
      say('Publiez-le dans OpenAgenda pour qu’il paraisse ici.', 'Publish it in OpenAgenda for it to appear here.'),
    ]);
    return false;
  }
  if (state < 2)
    report.add('warning', 'openagenda-not-public', place, [
      say(
        'Cet événement n’est pas encore publié dans OpenAgenda\u00a0: il est repris parce qu’il est seul dans son fichier.',
        'This event is not published in OpenAgenda yet: it is taken over because it is alone in its file.',
      ),
      say(
        'Vérifiez qu’il peut paraître, ou publiez-le d’abord dans OpenAgenda.',
        'Check that it may appear, or publish it in OpenAgenda first.',
      ),
    ]);
  return true;
}

function sayIncomplete({ report, place }: Context, title: string, uid: string): void {
  const what = title ? say('d’identifiant', 'id') : say('de titre', 'title');
  report.add(
    'error',
    'incomplete-record',
    place,
    [
      say(
        `Cet événement n’a pas ${what}\u00a0: il n’est pas repris.`,
        `This event has no ${what}: it is not taken over.`,
      ),
      say('Complétez-le dans OpenAgenda.', 'Complete it in OpenAgenda.'),
    ],
    title || uid,
  );
}

/** French where the event has it; else the first language that its title is in. A text alone is of no language. */
function languageOf(event: Json): string {
  const title = at(event, 'title');
  if (!isJson(title)) return '';
  const said = Object.keys(title).filter((key) => textAt(title, key));
  return said.includes('fr') ? 'fr' : (said[0] ?? 'fr');
}

function saidIn(value: unknown, lang: string): string {
  return isJson(value) ? textAt(value, lang) || (lang ? '' : textAt(value, 'fr')) : textAt({ value }, 'value');
}

function whereaboutsOf(event: Json): Whereabouts {
  const listed = listAt(event, 'locations')[0];
  const place = isJson(at(event, 'location')) ? at(event, 'location') : isJson(listed) ? listed : {};
  const field = (...keys: string[]) => keys.map((key) => textAt(place, key) || textAt(event, key)).find(Boolean) ?? '';
  return {
    name: textAt(place, 'name') || textAt(place, 'placename') || textAt(event, 'locationName'),
    address: field('address'),
    postalCode: field('postalCode', 'postalcode'),
    insee: field('insee'),
    city: field('city'),
    latitude: numberAt(place, 'latitude') ?? numberAt(event, 'latitude'),
    longitude: numberAt(place, 'longitude') ?? numberAt(event, 'longitude'),
    access: fromHtml(saidIn(at(place, 'access'), 'fr')),
  };
}

function keywordsOf(event: Json, lang: string): string[] {
  const said = at(event, 'keywords') ?? at(event, 'tags');
  const list = isJson(said) ? listAt(said, lang) : listAt({ said }, 'said');
  return list
    .flatMap((item) => (typeof item === 'string' ? item.split(/\s*[,|]\s*/) : textAt(item, 'label') || []))
    .filter(Boolean);
}

/** An agenda's own fields hold numbers: `types-devenement:9` is what the table of themes may name. */
function customCodes(event: Json): string[] {
  return Object.keys(event).flatMap((key) =>
    listAt(event, key).flatMap((item) => {
      const code = typeof item === 'number' ? item : numberAt(item, 'id');
      return code === undefined ? [] : [`${key}:${code}`];
    }),
  );
}

/** Whole years from both ends; 99 and more is no limit, and neither is from birth on. */
function agesOf(event: Json): CalendarEvent['ageMonths'] {
  const [min, max] = [numberAt(event, 'age', 'min') ?? 0, numberAt(event, 'age', 'max') ?? 99];
  if (min < 0 || max < min) return undefined;
  return { ...(min > 0 && { min: min * 12 }), ...(max < 99 && { max: (max + 1) * 12 }) };
}

function accessOf(event: Json): CalendarEvent['accessibility'] {
  const said = at(event, 'accessibility');
  return ACCESS.filter((code) => (isJson(said) ? at(said, code) === true : listAt({ said }, 'said').includes(code)));
}

const addressOf = (text: string) => (/^https?:\/\/[^\s<>"]+$/i.test(text) ? text : '');

function canonicalOf(event: Json): string {
  const agenda = textAt(event, 'originAgenda', 'slug') || textAt(event, 'origin', 'slug');
  const slug = textAt(event, 'slug');
  const made = agenda && slug ? `https://openagenda.com/${agenda}/events/${slug}` : '';
  return addressOf(textAt(event, 'canonicalUrl')) || addressOf(made);
}

function instantOf(text: string, zone: string): string {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? '' : isoOf(instant, zone);
}

function provenanceOf(event: Json, { source, license }: ImportOptions): Pick<CalendarEvent, 'source' | 'license'> {
  const agenda = textAt(event, 'originAgenda', 'title') || textAt(event, 'origin', 'title');
  const url = addressOf(textAt(event, 'originAgenda', 'url'));
  const named = source ?? { name: agenda ? `OpenAgenda – ${agenda}` : 'OpenAgenda', ...(url && { url }) };
  return { source: { ...named }, ...(license && { license }) };
}
