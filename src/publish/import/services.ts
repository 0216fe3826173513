/** What the importers of services share: hours, contact, place and themes, each with what it has to tell. */
import type { Service } from '../../feed/types.js';
import { readEmail, readPhone, readUrl } from '../book/written.js';
import type { ImportOptions, Origin } from '../source.js';
import ours from './default-themes.json';
import { readHours, type HoursReading } from './hours/index.js';
import { some } from './json.js';
import { placeInWords, placeOf, type Whereabouts } from './places.js';
import { quoted, type Report } from './report.js';
import { themesOf } from './themes.js';
import { say, type Said } from '../language.js';

export interface ServiceContext {
  readonly options: ImportOptions;
  readonly report: Report;
  readonly place: Omit<Origin, 'file'>;
}

export function hoursFrom(text: string, context: ServiceContext): Pick<Service, 'hours' | 'appointment'> {
  return told(readHours(text, context.options.window), context);
}

/** Hours with what stays in words reported. */
export function told(
  { hours, appointment, unread }: HoursReading,
  { report, place }: ServiceContext,
): Pick<Service, 'hours' | 'appointment'> {
  for (const piece of unread)
    report.add(
      'warning',
      'hours-in-words',
      place,
      [
        say(
          `Ces horaires restent en toutes lettres, sans «\u00a0ouvert maintenant\u00a0»\u00a0: ${quoted(piece)}.`,
          `These hours stay in words, without “open now”: ${quoted(piece)}.`,
        ),
        say(
          'Écrivez-les comme «\u00a0lundi au vendredi 9h-12h / 14h-17h\u00a0», un jour par ligne s’ils diffèrent.',
          'Write them like “lundi au vendredi 9h-12h / 14h-17h”, one day per line if they differ.',
        ),
      ],
      piece,
    );
  return some({ hours, appointment });
}

/** The place, or its words where the commune is not known. */
export function located(
  where: Whereabouts,
  { options, report, place }: ServiceContext,
): { place?: Service['place']; words: string } {
  const found = placeOf(where, options.territory);
  const words = found ? '' : placeInWords(where);
  if (words)
    report.add(
      'warning',
      'unknown-commune',
      place,
      [
        say(
          `La commune de ${quoted(words)} n’est pas connue\u00a0: le lieu est publié dans le texte, sans carte ni filtre par commune.`,
          `The commune of ${quoted(words)} is not known: the place is published in the text, without map or filter by commune.`,
        ),
        say(
          'Donnez son code INSEE, ou la commune et son code postal.',
          'Give its INSEE code, or the commune and its postal code.',
        ),
      ],
      words,
    );
  return { ...(found && { place: found }), words };
}

interface ContactText {
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  readonly booking?: string;
}

/** The first of several; what is no number, no mail and no address is left out and told. */
export function contactFrom(said: ContactText, context: ServiceContext): Service['contact'] {
  const read = (text: string | undefined, kind: Kind): string | undefined =>
    checked(text?.split(/[|;\n]/)[0]?.trim() ?? '', kind, context);
  return some({
    phone: read(said.phone, { read: (text) => (/\d{2}/.test(text) ? readPhone(text) : undefined), told: noNumber }),
    email: read(said.email, { read: readEmail, told: noAddress(say('courriel', 'e-mail')) }),
    url: read(said.url, { read: readUrl, told: noAddress(say('site', 'website')) }),
    booking: read(said.booking, { read: readUrl, told: noAddress(say('prise de rendez-vous', 'booking')) }),
  });
}

interface Kind {
  readonly read: (text: string) => string | undefined;
  /** What is wrong with another text, and how to mend it. */
  readonly told: (text: string) => readonly [wrong: Said, mend: Said];
}

const noNumber: Kind['told'] = (text) => [
  say(
    `${quoted(text)} n’est pas un numéro de téléphone\u00a0: il n’est pas repris.`,
    `${quoted(text)} is not a telephone number: it is not taken over.`,
  ),
  say('Corrigez-le dans le fichier.', 'Correct it in the file.'),
];

const noAddress =
  (kind: string): Kind['told'] =>
  (text) => [
    say(
      `${quoted(text)} n’est pas une adresse (${kind})\u00a0: elle n’est pas reprise.`,
      `${quoted(text)} is not an address (${kind}): it is not taken over.`,
    ),
    say('Corrigez-la dans le fichier.', 'Correct it in the file.'),
  ];

function checked(text: string, { read, told }: Kind, { report, place }: ServiceContext): string | undefined {
  const value = text ? read(text) : undefined;
  if (text && !value) report.add('warning', 'unreadable-value', place, told(text), text);
  return value;
}

/** Themes of a format's codes; a service without one is found by no theme, which is told. */
export function themesFrom(codes: readonly string[], { options, report, place }: ServiceContext): string[] {
  const themes = themesOf(codes, options.territory, ours);
  if (!themes.length)
    report.add(
      'advice',
      'no-theme',
      place,
      [
        codes.length
          ? say(
              `Aucun thème du territoire ne correspond à ${quoted(codes.join(', '))}.`,
              `No theme of the territory matches ${quoted(codes.join(', '))}.`,
            )
          : say('Cette fiche ne donne pas de thème.', 'This record gives no theme.'),
        codes.length
          ? say(
              'Ajoutez la correspondance dans le tableau des thèmes de la configuration.',
              'Add the correspondence in the table of themes of the configuration.',
            )
          : say(
              'Donnez-lui un thème dans l’outil d’où vient ce fichier.',
              'Give it a theme in the tool that this file comes from.',
            ),
      ],
      codes.join(', '),
    );
  return themes;
}

export function sourceFrom(
  { source, license }: ImportOptions,
  name: string,
  url = '',
): Pick<Service, 'source' | 'license'> {
  const own = /^https?:\/\/\S+$/i.test(url) ? url : '';
  return {
    source: source ? { ...source, ...(own && { url: own }) } : { name, ...(own && { url: own }) },
    ...(license && { license }),
  };
}

/** Numbers of companies lose their shape in spreadsheets: `8.2454114801871E13`; one that lost digits is none: `8.24541E+13`. */
export function siretOf(text: string): string {
  const digits = /^[\d.]{11,}e\+?\d+$/i.test(text) ? String(Number(text)) : text.replace(/\s/g, '').replace(/\.0$/, '');
  return /^\d{13,14}$/.test(digits) ? digits.padStart(14, '0') : '';
}

/** Numbers of associations begin with W and the department: `W891000000`, `W2A1000000` in Corsica, `W9R1000000` overseas. */
export const rnaOf = (text: string): string => (/^W\d[\dA-Z]\d{7}$/i.test(text) ? text.toUpperCase() : '');
