/** Script of the frame pages: `ctg-frame.js`, classic, since a module does not load where the origin is none. */
import { tellHeight } from '../frame/height.js';
import { look } from '../frame/look.js';
import { isSandboxed, livesInSandbox } from '../frame/sandbox.js';

const content = document.querySelector<HTMLElement>('#cadre');
const element = content?.querySelector<HTMLElement>(
  'ctg-service-finder, ctg-event-calendar, ctg-action-card, ctg-roadmap',
);
const full = content?.querySelector<HTMLAnchorElement>('.full a');
if (content && element && full) {
  look(new URLSearchParams(location.search), element);
  if (parent !== window) {
    document.documentElement.toggleAttribute('data-framed', true);
    tellHeight(content);
    if (isSandboxed()) livesInSandbox(full, element);
  }
}
