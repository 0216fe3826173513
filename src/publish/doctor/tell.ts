/** What the doctor says, worst first, and what to write on each server. */
import { plural, tellProblems } from '../command/words.js';
import type { Embed, EmbedsReport } from './embeds.js';
import type { Examination } from './examine.js';
import { SERVERS, type Finding, type Server } from './finding.js';
import { say } from '../language.js';

const marks = (): Readonly<Record<Finding['level'], string>> => ({
  error: say('ERREUR', 'ERROR'),
  warning: say('Attention', 'Warning'),
  advice: say('Conseil', 'Advice'),
  good: say('Bien', 'Good'),
});
const ORDER = { error: 0, warning: 1, advice: 2, good: 3 } as const;
const names = (): Readonly<Record<Server, string>> => ({
  apache: 'Apache',
  nginx: 'nginx',
  caddy: 'Caddy',
  shared: say('Hébergement mutualisé (OVH et autres)', 'Shared hosting (OVH and others)'),
});
/** Places of one sort that are named, unless all are asked for. */
const NAMED = 5;

/** The server that answers, where its name is one of those that we know. */
function knownServer(name: string): Server | undefined {
  return SERVERS.find((server) => name.toLowerCase().includes(server));
}

/** @param verbose also what is right, each place, and the lines of every server */
export function tellExamination({ feed, server, findings }: Examination, verbose: boolean): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of [...findings].sort((a, b) => ORDER[a.level] - ORDER[b.level])) {
    if (finding.level === 'good' && !verbose) continue;
    const key = `${finding.level}|${finding.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const title = say(
    `${feed}${server ? ` (serveur\u00a0: ${server})` : ''}`,
    `${feed}${server ? ` (server: ${server})` : ''}`,
  );
  const known = verbose ? undefined : knownServer(server);
  return [title, ...[...groups.values()].map((group) => tellGroup(group, known, verbose)), tellCounts(findings)].join(
    '\n\n',
  );
}

function tellGroup(group: readonly Finding[], known: Server | undefined, verbose: boolean): string {
  const shown = verbose ? group : group.slice(0, NAMED);
  const lines: string[] = [];
  let last = '';
  for (const { level, place, message } of shown) {
    lines.push(`${marks()[level]}  ${place}`);
    if (message !== last) lines.push(`  ${message}`);
    last = message;
  }
  const rest = group.length - shown.length;
  if (rest > 0)
    lines.push(
      say(
        `  … et ${rest} de la même sorte (--verbose les montre)`,
        `  … and ${rest} more of the same sort (--verbose shows them)`,
      ),
    );
  const { mend, recipes } = group[0] ?? {};
  if (mend !== undefined) lines.push(`  → ${mend}`);
  // Who is told « Apache » may be on a shared hosting, where only the last line can be followed.
  const servers = SERVERS.filter(
    (one) => known === undefined || one === known || (known === 'apache' && one === 'shared'),
  );
  if (recipes)
    for (const one of servers)
      lines.push(say(`    ${names()[one]}\u00a0: ${recipes[one]}`, `    ${names()[one]}: ${recipes[one]}`));
  return lines.join('\n');
}

function tellCounts(findings: readonly Finding[]): string {
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  const points = plural(count('good'), 'point');
  if (!count('error') && !count('warning') && !count('advice'))
    return say(
      `Tout va bien\u00a0: ${points} vérifié${count('good') > 1 ? 's' : ''}.`,
      `All is well: ${points} checked.`,
    );
  return say(
    `${plural(count('error'), 'erreur')}, ${plural(count('warning'), 'avertissement')}, ${plural(count('advice'), 'conseil')}\u00a0; ${points} sans problème.`,
    `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${plural(count('advice'), 'piece')} of advice; ${points} without a problem.`,
  );
}

/** One line for each page that is well, all that is known of each that is not. */
export function tellEmbeds({ embeds, problems }: EmbedsReport, verbose: boolean): string {
  const wrong = embeds.filter(({ findings }) => findings.length);
  const right = embeds.filter(({ findings }) => !findings.length);
  return [
    ...(problems.length ? [tellProblems(problems, verbose)] : []),
    ...wrong.map(({ findings, ...embed }) =>
      [
        ...findings.map(
          ({ level, message, mend }) => `${marks()[level]}  ${titleOf(embed)}\n  ${message}\n  → ${mend ?? ''}`,
        ),
      ].join('\n'),
    ),
    ...(right.length
      ? [right.map((embed) => `${marks().good}  ${titleOf(embed)}${toldScript(embed)}`).join('\n')]
      : []),
    say(
      `${right.length} ${right.length > 1 ? 'widgets' : 'widget'} en place sur ${embeds.length}.`,
      `${right.length} ${right.length > 1 ? 'widgets' : 'widget'} in place out of ${embeds.length}.`,
    ),
  ].join('\n\n');
}

const titleOf = ({ page, widget, commune, row }: Omit<Embed, 'findings'>) =>
  say(
    `${page}, ${widget || 'un widget'}${commune ? `, ${commune}` : ''} (ligne ${row})`,
    `${page}, ${widget || 'a widget'}${commune ? `, ${commune}` : ''} (row ${row})`,
  );

const toldScript = ({ script, found }: Pick<Embed, 'script' | 'found'>) =>
  say(
    `\u00a0: ${[...new Set(found.map(({ way }) => way))].join(', ')}${script?.version === undefined ? '' : `, version ${script.version}`}`,
    `: ${[...new Set(found.map(({ way }) => way))].join(', ')}${script?.version === undefined ? '' : `, version ${script.version}`}`,
  );
