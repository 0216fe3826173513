/** What the command says: problems as a good compiler tells them, in plain French. */
import { COLLECTION_NAMES } from '../build/advice.js';
import { COLLECTIONS, isSame, type Diff } from '../build/diff.js';
import type { Level, Origin, Problem } from '../source.js';

export const HELP = `ctg-feed : du classeur de la convention aux pages des communes

  ctg-feed template -o classeur.xlsx         écrit un classeur à remplir
  ctg-feed template --owner NOM --feed DOSSIER -o fiches.xlsx
                                             écrit les fiches d’une personne, à corriger et à renvoyer
  ctg-feed build [SOURCES…] -o DOSSIER       publie : feed.json, agendas, données ouvertes, archive
  ctg-feed check [SOURCES…]                  dit ce qui ne va pas, sans rien publier
  ctg-feed check PUBLICATION                 dit ce qui ne va pas dans un flux publié : dossier, feed.json ou adresse
  ctg-feed doctor ADRESSE                    examine une publication en ligne : serveur, scripts, données, liens
  ctg-feed doctor --embeds embeds.csv        dit si les pages des communes affichent toujours leurs widgets
  ctg-feed diff ANCIEN NOUVEAU               dit ce qui change entre deux publications
  ctg-feed export DOSSIER -o classeur.xlsx   rend un classeur à partir d’une publication
  ctg-feed restore DOSSIER                   remet la publication précédente
  ctg-feed rollback DOSSIER [VERSION]        remet la version précédente des widgets
  ctg-feed notices [SOURCES…] -o DOSSIER     publie tout de suite les annonces du classeur, et rien d’autre
  ctg-feed remove FICHE -o DOSSIER --reason MOTIF
                                             retire une fiche de tout ce qui est publié, archives comprises
  ctg-feed report DOSSIER -o bilan.html      écrit le bilan de la feuille de route, à imprimer

SOURCES : des classeurs (.xlsx, .ods), des tableaux (.csv), des fichiers d’autres outils (OpenAgenda, iCalendar,
data·inclusion, médiation numérique, France services, plan d’actions), un dossier qui en contient, ou l’adresse
d’un document ou d’un OpenAgenda, dont la clé est dans la variable OPENAGENDA_KEY. Sans SOURCES, build et check lisent
ctg.config.json du dossier de travail, qui les nomme avec le reste des réglages.

Options
  -o, --out CHEMIN    où écrire
  --now INSTANT       la date de publication, par exemple 2026-12-05T09:00:00+01:00 (sinon maintenant)
  --accept NOMS       publie malgré : errors, ou une collection qui perd des fiches (services, events…)
  --config FICHIER    un autre fichier de réglages ; ce que dit la ligne de commande l’emporte
  --themes FICHIER    à quels thèmes vont les mots des autres outils : {"famille": ["parentalite"]}
  --reason MOTIF      remove : pourquoi la fiche est retirée ; c’est noté à côté du dossier
  --preview           montre aussi les brouillons : pour relire, pas pour publier
  --format json       pour un programme
  --verbose           montre tous les conseils, et non les premiers de chaque sorte
  --no-links          doctor : ne suit pas les liens du flux vers d’autres sites
  --help              cette aide

Codes de sortie : 0 tout va bien, 1 il y a des problèmes (pour doctor, aussi des avertissements), 2 la commande est
mal écrite.
`;

const MARKS: Readonly<Record<Level, string>> = { error: 'ERREUR', warning: 'Attention', advice: 'Conseil' };
/** Problems of one sort that are shown, unless all are asked for. */
const SHOWN: Readonly<Record<Level, number>> = { error: 20, warning: 10, advice: 3 };

/** File, sheet, row and column, as the program that shows the document names them. */
export function tellPlace({ file, sheet, row, column, path }: Origin): string {
  const parts = [
    file,
    sheet && `feuille «\u00a0${sheet}\u00a0»`,
    row && `ligne ${row}`,
    column && `colonne «\u00a0${column}\u00a0»`,
  ];
  const told = parts.filter(Boolean).join(', ');
  return row === undefined && path !== undefined ? `${told} (${path})` : told;
}

/** All problems, grouped by sort, worst first, each group counted. */
export function tellProblems(problems: readonly Problem[], verbose: boolean): string {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.level}|${problem.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const told = [...groups.values()].map((group) => {
    const limit = verbose ? Infinity : SHOWN[group[0]?.level ?? 'advice'];
    const rest = group.length - limit;
    const more = rest > 0 ? [`  … et ${rest} de la même sorte (--verbose les montre)`] : [];
    return [...group.slice(0, limit).map(tell), ...more].join('\n');
  });
  return [...told, tellCounts(problems)].join('\n\n');
}

function tell({ level, place, message, mend }: Problem): string {
  return `${MARKS[level]}  ${tellPlace(place)}\n  ${message}\n  → ${mend}`;
}

function tellCounts(problems: readonly Problem[]): string {
  const count = (level: Level) => problems.filter((problem) => problem.level === level).length;
  const [errors, warnings, advice] = [count('error'), count('warning'), count('advice')];
  if (!problems.length) return 'Aucun problème.';
  return `${plural(errors, 'erreur')}, ${plural(warnings, 'avertissement')}, ${plural(advice, 'conseil')}.`;
}

const plural = (number: number, word: string) => `${number} ${word}${number > 1 ? 's' : ''}`;

export function tellDiff(diff: Diff): string {
  if (isSame(diff)) return 'Rien ne change.';
  const lines = COLLECTIONS.flatMap((name) => {
    const { added, changed, removed, before, after } = diff[name];
    if (!added.length && !changed.length && !removed.length) return [];
    const title = COLLECTION_NAMES[name];
    return [
      `${title[0]?.toUpperCase() ?? ''}${title.slice(1)}\u00a0: ${before} → ${after}`,
      ...added.map(({ id, name: called }) => `  + ${called} (${id})`),
      ...changed.map(({ id, name: called, keys }) => `  ~ ${called} (${id})\u00a0: ${keys.join(', ')}`),
      ...removed.map(({ id, name: called }) => `  − ${called} (${id})`),
    ];
  });
  return lines.join('\n');
}
