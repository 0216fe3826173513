/** The preview of the workshop: the element as a page of the commune would hold it, with what the address says. */
import { stateOf, type State } from '../workshop/state.js';
import { judge } from '../workshop/contrast.js';

const state = stateOf(new URLSearchParams(location.search));

function elementOf({ widget, commune, theme, action, lang }: State): HTMLElement {
  const element = document.createElement(`ctg-${widget}`);
  const set = (name: string, value: string): void => {
    if (value) element.setAttribute(name, value);
  };
  set('feed', new URL('../feed.json', location.href).href);
  set('commune', commune);
  if (widget === 'action-card') set('action', action);
  else set('theme', theme);
  set('lang', lang);
  return element;
}

const root = document.documentElement;
root.toggleAttribute('data-dark', state.dark);
const verdict = state.accent ? judge(state.accent) : undefined;
if (verdict?.readable) {
  root.style.setProperty('--ctg-accent', verdict.colour);
  root.style.setProperty('--ctg-on-accent', verdict.on);
}
document.querySelector('#apercu')?.append(elementOf(state));
const script = document.createElement('script');
script.src = new URL(`../ctg-${state.widget}.js`, location.href).href;
document.head.append(script);
