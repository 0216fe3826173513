/** The scripts beside the feed: that they are what their names say, of a version that goes with this tool. */
import type { Answer } from './ask.js';
import { sealOf } from '../releases/seal.js';
import { published, readVersions } from '../releases/versions.js';
import { good, type Finding, type Look } from './finding.js';
import { same, say } from '../language.js';

/** Late parts that `ctg.js` loads from `parts/` beside it. A test holds the list equal to `src/parts`. */
export const PARTS = [
  'action-record',
  'action-search',
  'action-sheet',
  'csv',
  'dead-end',
  'event-record',
  'first-view',
  'keep',
  'map',
  'messages-en',
  'month',
  'more-event-filters',
  'more-filters',
  'page-url',
  'record-shapes',
  'repair',
  'roadmap-sheet',
  'search-index',
  'service-record',
  'sheet',
  'timeline',
  'totals-record',
] as const;

/** The version that stands at the head of a built script of ours, which says to Chromium first that it is all called. */
export function versionOf(script: string): string | undefined {
  return /^(?:\/\/# allFunctionsCalledOnLoad\n)?\/\*! CTG widgets (\d+\.\d+\.\d+(?:-[\w.]+)?) /.exec(script)?.[1];
}

/** @param version of this tool */
export function judgeScript(answer: Answer, version: string): Look {
  const found = versionOf(new TextDecoder().decode(answer.body.subarray(0, 200)));
  if (found === undefined)
    return [
      {
        level: 'error',
        kind: 'not-the-script',
        place: answer.url,
        message: say(
          'Le fichier à cette adresse n’est pas le script des widgets.',
          'The file at this address is not the script of the widgets.',
        ),
        mend: say(
          'Envoyez le fichier ctg.js livré avec cette version, sans le modifier ni le « minifier » de nouveau.',
          'Send the file ctg.js that came with this version, without changing it or “minifying” it again.',
        ),
      },
    ];
  const order = compareVersions(found, version);
  if (order === 0) return [good('version', answer.url, same(`Version ${found}.`))];
  const finding: Finding = {
    level: 'advice',
    kind: order < 0 ? 'older-script' : 'newer-script',
    place: answer.url,
    message: say(
      `Le script est de la version ${found}, cet outil de la version ${version}.`,
      `The script is of version ${found}, this tool of version ${version}.`,
    ),
    mend:
      order < 0
        ? say(
            'Envoyez sur l’hébergement les scripts de la version de l’outil.',
            'Send the scripts of the tool’s version to the web host.',
          )
        : say(
            'Mettez à jour ctg-feed\u00a0: il écrit ce que les scripts de sa version savent lire.',
            'Update ctg-feed: it writes what the scripts of its version can read.',
          ),
  };
  return [finding];
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(/[.-]/).map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference) return difference;
  }
  return 0;
}

/** What `versions.json` promises to stand at an address, from it. */
export interface Promised {
  readonly href: string;
  readonly seal: string | undefined;
  readonly role: 'pinned' | 'script';
}

/** The script of each version, and of each rolling address; none where there is no `versions.json`. */
export function promisedScripts(value: unknown): Promised[] {
  const versions = readVersions(value);
  if (!versions) return [];
  const sealIn = (version: string) => versions.versions[version]?.integrity['ctg.js'];
  return [
    ...published(versions).map((version) => ({
      href: `${version}/ctg.js`,
      seal: sealIn(version),
      role: 'pinned' as const,
    })),
    ...Object.entries(versions.rolling).map(([line, version]) => ({
      href: `${line}/ctg.js`,
      seal: sealIn(version),
      role: 'script' as const,
    })),
  ];
}

/** A browser refuses a sealed script of which one byte has changed, and the page keeps its fallback. */
export function judgeSeal({ url, body }: Answer, { seal, role }: Promised): Look {
  if (seal === undefined || sealOf(body) === seal) return [];
  return [
    {
      level: 'error',
      kind: 'altered',
      place: url,
      message:
        role === 'pinned'
          ? say(
              'Ce script n’est plus celui que versions.json a scellé : les pages qui l’ont collé avec « integrity » ne le chargent plus.',
              'This script is no longer the one that versions.json has sealed: the pages that pasted it with “integrity” do not load it any more.',
            )
          : say(
              'Ce script n’est pas de la version que versions.json annonce : l’envoi est resté à mi-chemin.',
              'This script is not of the version that versions.json announces: the sending stopped halfway.',
            ),
      mend: say(
        'Renvoyez ce dossier tel qu’il est livré, en mode binaire, sans qu’un outil de l’hébergement le « minifie ».',
        'Send this folder again as it was delivered, in binary mode, without any tool of the host “minifying” it.',
      ),
    },
  ];
}
