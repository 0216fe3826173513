/** The preview of the workshop: the element as a page of the commune would hold it, with what the address says. */
import { stateOf, type State } from '../workshop/state.js';
import { judge } from '../workshop/contrast.js';
import { settings } from '../workshop/snippets.js';

const state = stateOf(new URLSearchParams(location.search));

function elementOf(state: State): HTMLElement {
  const element = document.createElement(`ctg-${state.widget}`);
  element.setAttribute('feed', new URL('../feed.json', location.href).href);
  for (const [name, value] of settings(state)) if (value) element.setAttribute(name, value);
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
