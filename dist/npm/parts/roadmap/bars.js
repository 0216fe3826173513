/** Bars of actions by status: each status has a pattern, since a colour alone says nothing to many. */
import { STATUSES } from '../../domain/totals.js';
/** CSS text; the tag makes the build take out its spaces, and the check of the browser floor read it. */
const css = String.raw;
export const fillId = (status) => `fill-${status}`;
/** Drawn with the text's own colour: they hold on a dark page, in forced colours and on paper. */
export const patterns = ({ html }) => html `<svg class="patterns" aria-hidden="true">
    <defs>
      <pattern id="fill-planned" width="8" height="8" patternUnits="userSpaceOnUse">
        <circle cx="4" cy="4" r="1" fill="currentColor" />
      </pattern>
      <pattern id="fill-in-progress" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="accent" width="4" height="7" />
      </pattern>
      <pattern id="fill-done" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="accent" width="8" height="8" />
      </pattern>
      <pattern id="fill-paused" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="2" height="8" fill="currentColor" />
      </pattern>
      <pattern id="fill-abandoned" width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M0 0L8 8M8 0L0 8" stroke="currentColor" />
      </pattern>
      <pattern id="fill-unknown" width="8" height="8" patternUnits="userSpaceOnUse"></pattern>
    </defs>
  </svg>`;
/** One bar; `scale` is the number of actions that fill the whole width. */
export function statusBar({ html, svg }, { byStatus, total }, scale) {
    let at = 0;
    const percent = (n) => `${(n / scale) * 100}%`;
    return html `<svg class="bar" aria-hidden="true" width="100%">
    ${STATUSES.filter((status) => byStatus[status]).map((status) => {
        const x = percent(at);
        at += byStatus[status];
        return svg `<rect class="piece" x=${x} width=${percent(byStatus[status])} height="100%" fill="url(#${fillId(status)})" />`;
    })}
    <rect class="frame" width=${percent(total)} height="100%" />
  </svg>`;
}
export const totalsStyles = css `
  .patterns {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  .accent {
    fill: var(--_ink);
  }
  .bar {
    display: block;
    block-size: 1.25em;
  }
  .swatch {
    inline-size: 1.5em;
    block-size: 1em;
    vertical-align: -0.15em;
    border: 1px solid currentColor;
  }
  .piece,
  .frame {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .frame {
    fill: none;
    stroke-width: 2;
  }
  .figures caption {
    text-align: start;
    font-weight: 700;
  }
  .figures td,
  .figures thead th:not(:first-child) {
    text-align: end;
  }
  .figures :is(td, th) {
    border-block-end: 1px solid var(--_line);
    padding-inline: 0.5em;
  }
  .figures tfoot :is(td, th) {
    border-block: 2px solid currentColor;
    font-weight: 700;
  }
`;
