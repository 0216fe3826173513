/** Every format of other tools that publishing reads. */
import type { Imported, ImportOptions, SourceFile } from '../source.js';
import { contentOf, type Content } from './content.js';
import { dataInclusion } from './data-inclusion/index.js';
import type { Format } from './format.js';
import { franceServices } from './france-services/index.js';
import { icalendar } from './icalendar/index.js';
import { mediation } from './mediation/index.js';
import { openagenda } from './openagenda/index.js';
import { plan } from './plan/index.js';
import { sound } from './sound.js';
import { say } from '../language.js';

/** The first that recognises a file reads it: the more particular come first. */
const FORMATS: readonly Format[] = [icalendar, openagenda, franceServices, mediation, dataInclusion, plan];

/** What a file is, or undefined where it is of no format of these. */
export async function recogniseFile(file: SourceFile): Promise<Format | undefined> {
  return formatOf(file, await contentOf(file));
}

const formatOf = ({ format }: SourceFile, content: Content) =>
  FORMATS.find(({ id, recognises }) => (format === undefined ? recognises(content) : id === format));

/** Reads a file of any of the formats. It does not throw: what is wrong is a problem. */
export async function importFile(file: SourceFile, options: ImportOptions): Promise<Imported & { format?: Format }> {
  const content = await contentOf(file);
  if (content.kind === 'unreadable') return { records: {}, problems: [content.problem] };
  const broken =
    content.kind === 'workbook' ? content.workbook.problems : content.kind === 'csv' ? content.table.problems : [];
  const format = formatOf(file, content);
  const isBroken = broken.some(({ level }) => level === 'error');
  if (!format) return { records: {}, problems: isBroken ? broken : [...broken, unknownFormat(file.name)] };
  try {
    const { records, problems } = sound(await format.read({ file, content, options }));
    const isSilent = !problems.length && Object.values(records).flat().length === 0;
    // One that is said to be what it does not look like: a page of errors in the place of a calendar.
    const nothing = isSilent && !format.recognises(content) ? [nothingRead(file.name, format)] : [];
    return { records, problems: [...broken, ...problems, ...nothing], format };
  } catch {
    return { records: {}, problems: [...broken, unreadable(file.name, format)], format };
  }
}

const unknownFormat = (file: string) =>
  ({
    level: 'error',
    kind: 'unknown-format',
    place: { file },
    message: say(
      'Ce fichier n’est d’aucun format connu\u00a0: il n’a pas été lu.',
      'This file is of no known format: it was not read.',
    ),
    mend: say(
      `Les formats connus\u00a0: ${FORMATS.map(({ title }) => title()).join(', ')}, et le classeur modèle.`,
      `The known formats: ${FORMATS.map(({ title }) => title()).join(', ')}, and the template workbook.`,
    ),
  }) as const;

const nothingRead = (file: string, { title }: Format) =>
  ({
    level: 'error',
    kind: 'nothing-read',
    place: { file },
    message: say(
      `Rien de ce document n’a pu être lu\u00a0: ce n’est pas un export ${title()}, comme le disent les réglages.`,
      `Nothing of this document could be read: it is no export of ${title()}, as the settings say.`,
    ),
    mend: say(
      'Ouvrez-le\u00a0: si c’est une page d’erreur, téléchargez-le de nouveau\u00a0; s’il est d’une autre sorte, corrigez «\u00a0format\u00a0».',
      'Open it: if it is a page of errors, download it again; if it is of another sort, correct “format”.',
    ),
  }) as const;

const unreadable = (file: string, { title }: Format) =>
  ({
    level: 'error',
    kind: 'unreadable-file',
    place: { file },
    message: say(
      `Ce fichier ressemble à un export ${title()}, mais il n’a pas pu être lu.`,
      `This file looks like an export of ${title()}, but it could not be read.`,
    ),
    mend: say(
      'Téléchargez-le de nouveau depuis l’outil d’où il vient, sans le modifier.',
      'Download it again from the tool that it comes from, without changing it.',
    ),
  }) as const;
