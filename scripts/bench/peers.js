/**
 * Calendars and searches of others, as their documentation shows them. Their packages are none of the project's: they
 * have a folder and a lock file of their own, and are installed by the first benchmark that compares with them.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from '../setup.js';

export const folder = fileURLToPath(new URL('peers/', import.meta.url));

const versionOf = (name) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies[name];
const titled = (title, name) => `${title} ${versionOf(name)}`;

/** By group. @type {Record<string, readonly import('./groups.js').Contender[]>} */
export const PEERS = {
  finder: [
    {
      name: 'instant-search',
      title: `${titled('InstantSearch', 'instantsearch.js')} on MiniSearch`,
      tag: 'instant-services',
      card: 'article',
      does: ['key', 'filter'],
      peer: true,
    },
    {
      name: 'list-js',
      title: titled('List.js', 'list.js'),
      tag: 'list-services',
      card: 'article',
      does: ['key', 'filter'],
      peer: true,
    },
  ],
  calendar: [
    {
      name: 'full-calendar',
      title: titled('FullCalendar', 'fullcalendar'),
      tag: 'full-calendar',
      card: '[role="gridcell"]',
      does: ['month'],
      peer: true,
    },
    {
      name: 'event-calendar',
      title: titled('EventCalendar', '@event-calendar/core'),
      tag: 'event-calendar',
      card: '.ec-day[role="cell"]',
      does: ['month'],
      peer: true,
    },
    {
      name: 'schedule-x',
      title: titled('Schedule-X', '@schedule-x/calendar'),
      tag: 'schedule-x',
      card: '.sx__month-grid-day',
      does: ['month'],
      peer: true,
    },
  ],
};

/** Installs what is missing, without running any script of theirs. */
export function installPeers() {
  if (isInstalled(folder)) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The contenders of others could not be installed: --no-peers goes without them');
}
