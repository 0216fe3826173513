/** The fields of an OpenAgenda event that people read: price, registration, picture. */
import type { CalendarEvent } from '../../../feed/types.js';
import { fold } from '../../../domain/search.js';
import { readEmail, readPhone, readUrl } from '../../book/written.js';
import { at, isJson, listAt, some, textAt, type Json } from '../json.js';

/** What conditions say of the price; what says nothing of it is said in the text. */
export function costOf(text: string): { cost?: NonNullable<CalendarEvent['cost']>; conditions: string } {
  const words = fold(text);
  const isFree = /(?<!\b(non|pas) )\b(gratuite?s?|gratuitement|entree libre|acces libre)\b/.test(words);
  const isPaid = /\d\s*(€|euros?\b|eur\b)/i.test(text) || /\b(payant|payante|tarifs?|plein|reduit)\b/.test(words);
  if (!isFree && !isPaid) return { conditions: text };
  const kind = isFree && isPaid ? 'conditional' : isFree ? 'free' : 'paid';
  const isWordAlone = /^(gratuite?|payante?)$/.test(words);
  return { cost: { kind, ...(!isWordAlone && { details: text }) }, conditions: '' };
}

/** Ways to register that the organiser made public: an address, a mail and a phone, the first of each. */
export function registrationOf(event: Json): CalendarEvent['registration'] {
  const said = [
    ...listAt(event, 'registration'),
    textAt(event, 'registrationUrl'),
    textAt(event, 'ticketLink'),
    textAt(at(event, 'locations'), 'ticketLink'),
  ];
  const values = said
    .flatMap((item) =>
      isJson(item) ? textAt(item, 'value') : typeof item === 'string' ? item.split(/[,;|\n]+\s*/) : [],
    )
    .map((value) => value.trim())
    .filter(Boolean);
  const emails = values.flatMap((value) => (value.includes('@') ? (readEmail(value) ?? []) : []));
  const urls = values
    .flatMap((value) => (value.includes('@') ? [] : (readUrl(value) ?? [])))
    .filter((value) => !/^(mailto|tel):/i.test(value));
  const phones = values
    .filter((value) => /^[+\d(][\d\s().+/-]{3,20}$/.test(value))
    .map((value) => readPhone(value) ?? value);
  return some({ url: urls[0], email: emails[0], phone: phones[0] });
}

/** The picture in the size that OpenAgenda shows; who made it is said with it. */
export function imageOf(event: Json): CalendarEvent['image'] {
  const image = at(event, 'image');
  const base = textAt(image, 'base');
  const src = isJson(image)
    ? textAt(image, 'filename')
      ? `${base}${textAt(image, 'filename')}`
      : ''
    : textAt(event, 'image') || textAt(event, 'originalImage');
  const address = src.startsWith('//') ? `https:${src}` : src;
  if (!/^https?:\/\/[^\s<>"]+$/i.test(address)) return undefined;
  const credit = textAt(event, 'imageCredits') || textAt(image, 'credits');
  return { src: address, alt: '', ...(credit && { credit }) };
}
