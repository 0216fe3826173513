/**
 * Pictures of events, copied beside the feed so that no third host is asked for them. What is no picture, too big, or not
 * there is told at its cell, and the event goes out without it; an address of the web stays as it is, and is told too.
 */
import { fold } from '../../domain/search.js';
import type { CalendarEvent } from '../../feed/types.js';
import { withoutMetadata } from '../pictures/metadata.js';
import type { Found, Origin, Problem } from '../source.js';
import { placeOf } from './privacy.js';
import { say } from '../language.js';

/** Past it a picture is a photograph as a camera made it, and a page on a telephone waits for it. */
export const MAX_PICTURE_BYTES = 1_000_000;

/**
 * Finds a picture beside a document.
 * @param path from the document's folder, below it
 * @returns undefined where there is none
 */
export type PictureSource = (path: string, document: Origin) => Promise<Uint8Array | undefined>;

export interface Pictures {
  readonly events: readonly Found<unknown>[];
  /** By path beside the feed: `images/fete.jpg`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

/** @param events that will be published, with pictures as their documents name them */
export async function copyPictures(events: readonly Found<unknown>[], source: PictureSource): Promise<Pictures> {
  const problems: Problem[] = [];
  const copies = new Copies(source, problems);
  const copied: Found<unknown>[] = [];
  for (const found of events) {
    const { image, ...rest } = found.record as Partial<CalendarEvent>;
    if (!image) {
      copied.push(found);
      continue;
    }
    const place = placeOf(found, 'image.src');
    const host = hostOf(image.src);
    if (host !== undefined) problems.push(remote(place, image.src, host));
    const src = host === undefined ? await copies.take(image.src, place) : image.src;
    if (typeof src !== 'string') problems.push(src);
    copied.push({ ...found, record: typeof src === 'string' ? { ...rest, image: { ...image, src } } : rest });
  }
  return { events: copied, files: copies.files, problems };
}

/** Host of an address of the web; undefined for a path. */
const hostOf = (src: string): string | undefined => /^(?:https?:)?\/\/([^/?#]+)/i.exec(src)?.[1];

class Copies {
  readonly files = new Map<string, Uint8Array>();

  constructor(
    private readonly source: PictureSource,
    private readonly problems: Problem[],
  ) {}

  /** The path of the copy, or why there is none. */
  async take(src: string, place: Origin): Promise<string | Problem> {
    const path = plainPath(src);
    if (path === undefined) return outside(place, src);
    // « fete.jpg » is in the folder « images », as the help of the column says; « photos/fete.jpg » is where it says.
    const paths = path.includes('/') ? [path] : [`images/${path}`, path];
    for (const candidate of paths) {
      const bytes = await this.source(candidate, place);
      if (bytes) return this.keep(path, bytes, place, src);
    }
    return missing(place, src);
  }

  private keep(path: string, bytes: Uint8Array, place: Origin, src: string): string | Problem {
    if (bytes.length > MAX_PICTURE_BYTES) return tooBig(place, src);
    const kind = kindOf(bytes);
    if (kind === undefined) return noPicture(place, src);
    if (kind === 'svg' && isActive(bytes)) return active(place, src);
    const cleaned = withoutMetadata(bytes, kind);
    if (!cleaned) return damaged(place, src);
    if (cleaned.located) this.problems.push(located(place, src));
    return this.put(nameOf(path), kind, cleaned.bytes);
  }

  private put(name: string, kind: string, bytes: Uint8Array): string {
    for (let count = 1; ; count++) {
      const copy = `images/${name}${count > 1 ? `-${count}` : ''}.${kind}`;
      const known = this.files.get(copy);
      if (known && !isSame(known, bytes)) continue;
      this.files.set(copy, bytes);
      return copy;
    }
  }
}

/** Below the document's folder, with `/`; undefined for one that leads out of it. */
function plainPath(src: string): string | undefined {
  const path = src
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '');
  const isBelow = path !== '' && !/^\/|^[a-z]:|(^|\/)\.\.(\/|$)|\0/i.test(path);
  return isBelow ? path : undefined;
}

/** « Fête du jeu (2).JPG » → `fete-du-jeu-2`: what every web host and every address takes. */
function nameOf(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return (
    fold(base)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'image'
  );
}

const SIGNATURES: readonly (readonly [ending: string, pattern: RegExp])[] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i],
];

/** What browsers show, told by its first bytes: a name may lie. */
function kindOf(bytes: Uint8Array): string | undefined {
  const head = Array.from(bytes.subarray(0, 2000), (byte) => String.fromCharCode(byte)).join('');
  return SIGNATURES.find(([, pattern]) => pattern.test(head))?.[0];
}

const CODE =
  /<\s*(?:[^\s<>/:]+:)?(?:script|foreignObject|iframe|embed|object)\b|\son\w+\s*=|javascript:|<!ENTITY|<\?xml-stylesheet/i;
/** Said in letters in which an escape may stand within a word: `<\x1b(Bscript>`. */
const HIDDEN = /^[^<]*<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-8|us-ascii|iso-8859-|windows-125)/i;

/** A drawing opened by its own address runs what is in it, under the name of the publisher. */
function isActive(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const read = text.replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, digits: string) =>
    String.fromCharCode(parseInt(digits, hex ? 16 : 10)),
  );
  // Browsers leave out the ends of lines within an address.
  return HIDDEN.test(text) || CODE.test(read) || CODE.test(read.replace(/[\t\n\r]/g, ''));
}

const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, index) => byte === b[index]);

const about = (level: Problem['level'], kind: string, place: Origin, value: string) => ({ level, kind, place, value });
const missing = (place: Origin, src: string): Problem => ({
  ...about('warning', 'picture-missing', place, src),
  message: say(
    `L’image «\u00a0${src}\u00a0» n’est pas à côté du document\u00a0: l’événement est publié sans elle.`,
    `The picture “${src}” is not beside the document: the event is published without it.`,
  ),
  mend: say(
    'Mettez-la dans un dossier «\u00a0images\u00a0», à côté du classeur, et vérifiez son nom, majuscules comprises.',
    'Put it in a folder “images”, beside the workbook, and check its name, capital letters included.',
  ),
});
const outside = (place: Origin, src: string): Problem => ({
  ...about('warning', 'picture-outside', place, src),
  message: say(
    `«\u00a0${src}\u00a0» sort du dossier du document\u00a0: l’image n’est pas publiée.`,
    `“${src}” leads out of the document’s folder: the picture is not published.`,
  ),
  mend: say(
    'Copiez-la dans le dossier «\u00a0images\u00a0», à côté du classeur, et n’écrivez que son nom.',
    'Copy it into the folder “images”, beside the workbook, and write its name alone.',
  ),
});
const tooBig = (place: Origin, src: string): Problem => ({
  ...about('warning', 'picture-too-big', place, src),
  message: say(
    `L’image «\u00a0${src}\u00a0» pèse plus de 1\u00a0Mo\u00a0: elle n’est pas publiée.`,
    `The picture “${src}” weighs more than 1 MB: it is not published.`,
  ),
  mend: say(
    'Réduisez-la\u00a0: 1\u00a0600 pixels de large suffisent.',
    'Make it smaller: 1600 pixels of width are enough.',
  ),
});
const noPicture = (place: Origin, src: string): Problem => ({
  ...about('warning', 'picture-unknown', place, src),
  message: say(
    `«\u00a0${src}\u00a0» n’est pas une image qu’un navigateur affiche\u00a0: elle n’est pas publiée.`,
    `“${src}” is no picture that a browser shows: it is not published.`,
  ),
  mend: say('Enregistrez-la en JPEG, PNG, WebP, AVIF, GIF ou SVG.', 'Save it as JPEG, PNG, WebP, AVIF, GIF or SVG.'),
});
const damaged = (place: Origin, src: string): Problem => ({
  ...about('warning', 'picture-damaged', place, src),
  message: say(
    `L’image «\u00a0${src}\u00a0» est abîmée, ou dit où et quand elle a été prise sans que cela puisse en être retiré\u00a0: elle n’est pas publiée.`,
    `The picture “${src}” is damaged, or says where and when it was taken in a way that cannot be taken out: it is not published.`,
  ),
  mend: say(
    'Ouvrez-la et enregistrez-la de nouveau en JPEG, PNG ou WebP.',
    'Open it and save it again as JPEG, PNG or WebP.',
  ),
});
const located = (place: Origin, src: string): Problem => ({
  ...about('advice', 'picture-located', place, src),
  message: say(
    `La photo «\u00a0${src}\u00a0» dit où elle a été prise\u00a0: c’est retiré de la copie publiée, pas de l’original.`,
    `The photograph “${src}” says where it was taken: that is taken out of the published copy, not of the original.`,
  ),
  mend: say(
    'Rien à faire ici\u00a0; retirez-le aussi de l’original si vous l’envoyez ailleurs.',
    'Nothing to do here; take it out of the original too if you send it elsewhere.',
  ),
});
const active = (place: Origin, src: string): Problem => ({
  ...about('warning', 'picture-active', place, src),
  message: say(
    `Le dessin «\u00a0${src}\u00a0» contient du code\u00a0: il n’est pas publié.`,
    `The drawing “${src}” contains code: it is not published.`,
  ),
  mend: say(
    'Enregistrez-le de nouveau en «\u00a0SVG simple\u00a0», ou en PNG.',
    'Save it again as “plain SVG”, or as PNG.',
  ),
});
const remote = (place: Origin, src: string, host: string): Problem => ({
  ...about('advice', 'picture-remote', place, src),
  message: say(
    `L’image est chez ${host}, à qui chaque visiteur la demandera.`,
    `The picture is at ${host}, which every visitor will ask for it.`,
  ),
  mend: say(
    'Si vous en avez le droit, copiez-la dans le dossier «\u00a0images\u00a0», et n’écrivez que son nom.',
    'If you have the right to, copy it into the folder “images”, and write its name alone.',
  ),
});
