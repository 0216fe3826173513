/** What the finder found: by how near it is, or best first where words are looked for. */
import { html, nothing } from 'lit';
import { heading } from '../ui/heading.js';
import { serviceCard } from './service.js';
const GROUPS = ['in', 'serves', 'nearby', 'territory', 'remote'];
/** In one list, with the words marked that were looked for. */
export function serviceList(context, services, extras, level = context.level) {
    return html `<ul class="cards" role="list">
    ${services.map((placed) => html `<li>${serviceCard(context, placed, level, extras)}</li>`)}
  </ul>`;
}
/** Under headings, from the nearest group on. `from`: the commune, or nothing for where the person is. */
export function serviceGroups(context, services, from, extras) {
    const { level, words } = context;
    return GROUPS.map((group) => {
        const members = services.filter((placed) => placed.group === group);
        if (!members.length)
            return nothing;
        return html `<div class="section">
      ${heading(level, groupName(words, group, from))} ${serviceList(context, members, extras, level + 1)}
    </div>`;
    });
}
function groupName({ groups, around }, group, from) {
    if (group === 'in' || group === 'serves')
        return groups[group](from?.name ?? '');
    return group === 'nearby' && !from ? around : groups[group];
}
