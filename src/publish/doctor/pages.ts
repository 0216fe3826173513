/** The frame pages, and the static answers by which a pasted address becomes a widget: for ever at the address that they name. */
import { Parser } from 'htmlparser2';
import { at } from '../import/json.js';
import type { Answer } from './ask.js';
import { good, type Finding, type Look } from './finding.js';
import { say } from '../language.js';

/** WordPress looks no further for the link, in bytes. */
const LOOKED_AT = 150_000;
const mendAddress = () =>
  say(
    'Écrivez la bonne adresse publique dans la configuration de la publication, publiez de nouveau, puis envoyez tout.',
    'Write the right public address in the configuration of the publication, publish again, then send everything.',
  );

interface OembedLink {
  readonly href: string;
  /** Bytes before it. */
  readonly offset: number;
}

/** The address of a page's oEmbed answer, as a site that is handed the page's address finds it. */
function oembedLink(html: string): OembedLink | undefined {
  let found: OembedLink | undefined;
  const parser = new Parser({
    onopentag: (name, { type, href }) => {
      if (found || name !== 'link' || type !== 'application/json+oembed' || href === undefined) return;
      found = { href, offset: parser.startIndex };
    },
  });
  parser.end(html);
  return found;
}

/** Addresses of the scripts that a page loads; one that stands in the page itself, as `data:`, has none to ask. */
export function scriptsOf(html: string, page: string): string[] {
  const scripts: string[] = [];
  const parser = new Parser({
    onopentag: (name, { src }) => {
      if (name !== 'script' || src === undefined || !URL.canParse(src, page)) return;
      const { href } = new URL(src, page);
      if (/^https?:/.test(href)) scripts.push(href);
    },
  });
  parser.end(html);
  return scripts;
}

/** @param base address of the folder that the feed is in */
export function judgeFramePage({ url, body }: Answer, base: string): { findings: Look; oembed?: string } {
  const link = oembedLink(new TextDecoder().decode(body));
  if (!link)
    return {
      findings: [
        {
          level: 'error',
          kind: 'no-oembed',
          place: url,
          message: say(
            'La page n’annonce pas sa réponse oEmbed\u00a0: coller son adresse dans WordPress ne donne qu’un lien.',
            'The page does not announce its oEmbed answer: pasting its address in WordPress gives a mere link.',
          ),
          mend: say(
            'Publiez de nouveau avec ctg-feed, sans modifier les pages du dossier cadre/.',
            'Publish again with ctg-feed, without changing the pages of the folder cadre/.',
          ),
        },
      ],
    };
  const findings: Finding[] = [];
  if (link.offset > LOOKED_AT)
    findings.push({
      level: 'error',
      kind: 'late-oembed',
      place: url,
      message: say(
        'La page annonce sa réponse oEmbed trop loin pour que WordPress la trouve (150\u00a0ko).',
        'The page announces its oEmbed answer too far down for WordPress to find it (150 kB).',
      ),
      mend: say(
        'Ne mettez rien d’autre dans l’en-tête des pages du dossier cadre/.',
        'Put nothing else in the head of the pages of the folder cadre/.',
      ),
    });
  if (!link.href.startsWith(base)) return { findings: [...findings, elsewhere(url, link.href, base)] };
  return {
    findings: findings.length
      ? findings
      : [good('oembed-link', url, say('Annonce sa réponse oEmbed.', 'Announces its oEmbed answer.'))],
    oembed: link.href,
  };
}

/** A site puts this answer in its own pages, once and for ever. */
export function judgeOembed({ url, body }: Answer, base: string): Look {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(body));
  } catch {
    value = undefined;
  }
  const html = at(value, 'html');
  const frame = /^<blockquote[^>]*><a href="[^"]*">[^<]*<\/a><\/blockquote>\s*<iframe\b[^>]*\bsrc="([^"]*)"/.exec(
    typeof html === 'string' ? html : '',
  )?.[1];
  if (at(value, 'type') !== 'rich' || frame === undefined)
    return [
      {
        level: 'error',
        kind: 'bad-oembed',
        place: url,
        message: say(
          'La réponse oEmbed n’est pas celle que WordPress attend\u00a0: un blockquote avec un lien, puis le cadre.',
          'The oEmbed answer is not the one that WordPress expects: a blockquote with a link, then the frame.',
        ),
        mend: say(
          'Publiez de nouveau avec ctg-feed, sans modifier les fichiers du dossier oembed/.',
          'Publish again with ctg-feed, without changing the files of the folder oembed/.',
        ),
      },
    ];
  const address = frame.replaceAll('&amp;', '&');
  return address.startsWith(base)
    ? [good('oembed', url, say('Réponse oEmbed juste.', 'oEmbed answer right.'))]
    : [elsewhere(url, address, base)];
}

const elsewhere = (place: string, found: string, base: string): Finding => ({
  level: 'error',
  kind: 'other-address',
  place,
  message: say(
    `La page renvoie à ${found}, alors qu’elle est servie sous ${base}\u00a0: ce qui sera collé dans un site montrera une autre adresse, pour toujours.`,
    `The page refers to ${found}, while it is served under ${base}: what is pasted in a site will show another address, for ever.`,
  ),
  mend: mendAddress(),
});
