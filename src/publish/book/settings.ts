/** The sheet « Configuration »: one setting of the territory a row, its name and its value. */
import type { Problem, Sheet } from '../source.js';
import { plainTitle } from './find-table.js';
import {
  day,
  email,
  Fault,
  language,
  line,
  phone,
  reference,
  timeZone,
  url,
  yesNo,
  type Kind,
  type Names,
} from './kinds.js';
import { put } from './shape.js';
import { isBlank, shown } from './written.js';

export const SETTINGS_SHEET = 'Configuration';

export interface Setting {
  readonly path: string;
  readonly title: string;
  readonly kind: Kind;
  readonly example?: string;
}

export const SETTINGS: readonly Setting[] = [
  { path: 'title', title: 'Titre', kind: line, example: 'Convention territoriale globale de …' },
  { path: 'publisher.name', title: 'Éditeur', kind: line, example: 'Communauté d’agglomération de …' },
  { path: 'publisher.url', title: 'Site de l’éditeur', kind: url },
  { path: 'publisher.email', title: 'Courriel de l’éditeur', kind: email },
  { path: 'publisher.phone', title: 'Téléphone de l’éditeur', kind: phone },
  { path: 'publisher.siren', title: 'SIREN de l’éditeur', kind: line },
  { path: 'license', title: 'Licence', kind: line, example: 'etalab-2.0' },
  { path: 'language', title: 'Langue', kind: language, example: 'fr' },
  { path: 'timeZone', title: 'Fuseau horaire', kind: timeZone, example: 'Europe/Paris' },
  { path: 'holidaysUntil', title: 'Vacances connues jusqu’au', kind: day },
  { path: 'calendars.href', title: 'Dossier des agendas', kind: reference, example: 'agenda/' },
  { path: 'calendars.domain', title: 'Nom des agendas', kind: line },
  {
    path: 'demo',
    title: 'Données de démonstration',
    kind: { ...yesNo, write: (value) => (value ? 'oui' : undefined) },
  },
];

/** The settings that a sheet gives, anywhere in its first columns. */
export function readSettings(file: string, sheet: Sheet, names: Names, problems: Problem[]): Record<string, unknown> {
  const byTitle = new Map(SETTINGS.map((setting) => [plainTitle(setting.title), setting]));
  const root: Record<string, unknown> = {};
  sheet.rows.forEach((row, index) => {
    const at = row.findIndex((cell) => !isBlank(cell));
    const setting = byTitle.get(plainTitle(shown(row[at])));
    const cell = row[at + 1];
    if (!setting || isBlank(cell)) return;
    const value = setting.kind.read(cell, names);
    if (value instanceof Fault) {
      const { kind, message, mend } = value;
      const place = { file, sheet: sheet.name, row: index + 1, column: setting.title };
      problems.push({ level: 'warning', kind, place, value: shown(cell), message, mend });
    } else put(root, setting.path, value);
  });
  // « non » says nothing that its absence does not.
  if (root['demo'] === false) delete root['demo'];
  return root;
}
