/** Simple drawings of what one sees on the screen; the words beside them say it all. */
import { html, svg, type TemplateResult } from 'lit';

const WINDOW = svg`<rect x="4" y="6" width="112" height="68" rx="6" /><path d="M4 20h112" /><circle cx="12" cy="13" r="2" /><circle cx="20" cy="13" r="2" />`;

const SHAPES = {
  page: svg`${WINDOW}<path d="M16 32h52M16 42h70M16 52h60" /><path class="strong" d="M84 64l4-12 16-16 8 8-16 16z" />`,
  paste: svg`${WINDOW}<path d="M16 30h40" /><rect class="strong" x="14" y="38" width="92" height="16" rx="3" /><path class="strong" d="M22 46h52M80 42v8" /><path d="M16 62h60" />`,
  block: svg`${WINDOW}<path d="M16 30h60" /><rect class="strong" x="14" y="38" width="20" height="20" rx="4" /><path class="strong" d="M24 43v10M19 48h10" /><path d="M42 44h60M42 54h44" />`,
  menu: svg`${WINDOW}<path d="M36 20v54" /><path d="M12 30h16M12 40h16M12 60h16" /><path class="strong" d="M12 50h16" /><rect class="strong" x="46" y="30" width="60" height="34" rx="3" />`,
  code: svg`${WINDOW}<path class="strong" d="M44 34L30 47l14 13M76 34l14 13-14 13M66 30L54 64" />`,
  check: svg`${WINDOW}<rect x="14" y="28" width="92" height="38" rx="3" /><path class="strong" d="M42 47l12 11 24-24" />`,
  mail: svg`<rect x="10" y="14" width="100" height="56" rx="5" /><path class="strong" d="M10 20l50 30 50-30" />`,
  blocks: svg`${WINDOW}<rect class="strong" x="14" y="28" width="40" height="16" rx="3" /><rect x="60" y="28" width="46" height="16" rx="3" /><rect x="14" y="50" width="92" height="16" rx="3" />`,
  tree: svg`${WINDOW}<path class="strong" d="M14 28h20M20 28v32M20 40h20M20 50h20M20 60h20" /><path d="M52 28v46M62 34h42M62 46h42" />`,
  field: svg`${WINDOW}<path d="M16 28h24" /><rect class="strong" x="14" y="34" width="92" height="32" rx="2" /><path d="M20 42h40M20 50h60" />`,
  unknown: svg`${WINDOW}<path class="strong" d="M50 40c0-14 20-14 20-2 0 8-10 8-10 16M60 62v2" />`,
} as const;
export type DrawingName = keyof typeof SHAPES;

export const drawing = (name: DrawingName): TemplateResult =>
  html`<svg class="drawing" viewBox="0 0 120 80" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
    ${SHAPES[name]}
  </svg>`;
