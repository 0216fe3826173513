/** The bar stays in sight where it leaves room for what it is about, on the colours of the system: what is behind it is somebody else's page. */
import { shareStyles } from '../kit/share.js';
export const css = `${shareStyles}
.selection { position: sticky; inset-block-end: 0; z-index: 1; display: grid; gap: 0.5em; margin-block-start: 1em; padding: 0.75em; background: Canvas; color: CanvasText; border: 2px solid var(--_accent); border-radius: var(--_radius); }
.selection > [role='status']:first-child { font-weight: 600; }
.selection [role='status']:empty { display: none; }
.button { display: inline-flex; align-items: center; font-weight: 600; min-block-size: 2.75em; padding: 0.4em 0.75em; border: 1px solid var(--_edge); border-radius: var(--_radius); color: inherit; text-decoration: none; }
:is(a, button, input, select, summary, [tabindex]) { scroll-margin-block-end: 12em; }
@media (max-height: 40em), (max-width: 30em) { .selection { position: static; } }
@media print { .selection { display: none; } }
`;
