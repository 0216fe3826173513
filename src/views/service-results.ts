/** What the finder found: by how near it is, or best first where words are looked for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedService } from '../domain/proximity.js';
import type { Commune } from '../feed/types.js';
import type { ServiceWords } from '../text/words.js';
import { heading } from '../ui/heading.js';
import { serviceCard, type CardExtras, type ServiceContext } from './service.js';

const GROUPS = ['in', 'serves', 'nearby', 'territory', 'remote'] as const;

/** In one list, with the words marked that were looked for. */
export function serviceList(
  context: ServiceContext,
  services: readonly PlacedService[],
  extras?: CardExtras,
  level = context.level,
): TemplateResult {
  return html`<ul class="cards" role="list">
    ${services.map((placed) => html`<li>${serviceCard(context, placed, level, extras)}</li>`)}
  </ul>`;
}

/** Under headings, from the nearest group on. `from`: the commune, or nothing for where the person is. */
export function serviceGroups(
  context: ServiceContext,
  services: readonly PlacedService[],
  from: Commune | undefined,
  extras?: CardExtras,
): unknown {
  const { level, words } = context;
  return GROUPS.map((group) => {
    const members = services.filter((placed) => placed.group === group);
    if (!members.length) return nothing;
    return html`<div class="section">
      ${heading(level, groupName(words, group, from))} ${serviceList(context, members, extras, level + 1)}
    </div>`;
  });
}

function groupName(
  { groups, around }: ServiceWords,
  group: (typeof GROUPS)[number],
  from: Commune | undefined,
): string {
  if (group === 'in' || group === 'serves') return groups[group](from?.name ?? '');
  return group === 'nearby' && !from ? around : groups[group];
}
