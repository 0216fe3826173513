/** The `ctg-feed` command (Node only): reads its arguments, does one thing, says what came of it. */
import { languageIn, Misuse, parse, type Command, type Voice } from './call.js';
import { build, check } from './commands/build.js';
import { checkPublished } from './commands/check-published.js';
import { diff } from './commands/diff.js';
import { doctor } from './commands/doctor.js';
import { exportAgain } from './commands/export.js';
import { notices } from './commands/notices.js';
import { remove } from './commands/remove.js';
import { report } from './commands/report.js';
import { restore } from './commands/restore.js';
import { rollback } from './commands/rollback.js';
import { template } from './commands/template.js';
import { help } from './help.js';
import { say, speak } from '../language.js';

const COMMANDS: Readonly<Record<string, Command>> = {
  template,
  build,
  check: async (call) => (await checkPublished(call)) ?? check(call),
  diff,
  doctor,
  export: exportAgain,
  notices,
  remove,
  restore,
  rollback,
  report,
};

/**
 * @param args after the command's own name
 * @param now epoch ms, where the arguments name no instant
 * @returns exit code: 0 well, 1 problems, 2 misuse
 */
export async function main(args: readonly string[], now: number, voice: Voice): Promise<number> {
  speak('fr');
  try {
    speak(languageIn(args));
    const { values, positionals } = parse(args);
    const [name, ...paths] = positionals;
    if (values.help || name === undefined) {
      voice.say(help());
      return values.help ? 0 : 2;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Misuse(say(`«\u00a0${name}\u00a0» n’est pas une commande.`, `“${name}” is not a command.`));
    return await command({ paths, values, voice, now: instantOf(values.now) ?? now });
  } catch (error) {
    const { code = '', message, path } = error as NodeJS.ErrnoException;
    if (error instanceof Misuse) {
      voice.mutter(
        say(
          `${message}\n«\u00a0ctg-feed --help\u00a0» dit comment l’écrire.`,
          `${message}\n“ctg-feed --help --lang en” says how to write it.`,
        ),
      );
      return 2;
    }
    voice.mutter(
      FAILURES[code]?.(path ?? '') ??
        say(
          `La commande s’est arrêtée\u00a0: ${message}. Rien n’a été publié.`,
          `The command stopped: ${message}. Nothing was published.`,
        ),
    );
    return code === 'ENOENT' ? 2 : 1;
  }
}

const FAILURES: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => say(`«\u00a0${path}\u00a0» n’existe pas.`, `“${path}” does not exist.`),
  EACCES: (path) =>
    say(
      `«\u00a0${path}\u00a0» ne peut pas être lu ou écrit\u00a0: demandez-en le droit, ou fermez le programme qui l’utilise.`,
      `“${path}” cannot be read or written: ask for the right to, or close the program that uses it.`,
    ),
  EBUSY: (path) =>
    say(
      `«\u00a0${path}\u00a0» est ouvert dans un autre programme\u00a0: fermez-le.`,
      `“${path}” is open in another program: close it.`,
    ),
  ENOSPC: () => say('Le disque est plein\u00a0: rien n’a été publié.', 'The disk is full: nothing was published.'),
};

function instantOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const instant = Date.parse(text);
  if (!Number.isFinite(instant))
    throw new Misuse(
      say(`--now\u00a0: «\u00a0${text}\u00a0» n’est pas un instant.`, `--now: “${text}” is not an instant.`),
    );
  return instant;
}
