/** Finds things as a person does: by role and accessible name, inside an element's shadow root. */
import { computeAccessibleName, getRole, isInaccessible } from 'dom-accessibility-api';

type Root = Element | ShadowRoot;

// By what they have, not by their class: an element of a host page has that of its own frame.
const rootOf = (of: Root): Root => ('shadowRoot' in of ? (of.shadowRoot ?? of) : of);
const isNamed = <Name extends keyof HTMLElementTagNameMap>(
  element: Element,
  name: Name,
): element is HTMLElementTagNameMap[Name] => element.localName === name;
const matches = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);
/** Non-breaking spaces read as spaces. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** The role that assistive technology hears; a few that the library does not derive are added. */
const roleOf = (element: Element): string | null => (element.localName === 'summary' ? 'button' : getRole(element));

/** Everything of a role that is exposed, in document order. */
export function allByRole(of: Root, role: string, name?: string | RegExp): HTMLElement[] {
  return [...rootOf(of).querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      roleOf(element) === role &&
      !isInaccessible(element) &&
      (name === undefined || matches(plain(computeAccessibleName(element)), name)),
  );
}

/** The one thing of that role and name; names what is there where there is none. */
export function byRole<T extends HTMLElement = HTMLElement>(of: Root, role: string, name?: string | RegExp): T {
  const [found] = allByRole(of, role, name);
  if (!found) {
    const there = allByRole(of, role).map((element) => plain(computeAccessibleName(element)));
    throw new Error(`no ${role} named ${String(name)}; there are: ${there.join(' | ') || 'none'}`);
  }
  return found as T;
}

/** What is said of an element, such as one that has the focus. */
export const nameOf = (element: Element | null | undefined): string =>
  element ? plain(computeAccessibleName(element)) : '';

/** All that a sighted person reads in the element, in one line. */
export function textOf(of: Root): string {
  return plain(rootOf(of).textContent);
}

/** The text of an option, without the indent of a child and without how many things it would leave. */
const optionText = ({ text }: HTMLOptionElement): string => plain(text).replace(/^– | \(\d+\)$/g, '');

/** Chooses an option of a select by its text, as a person does. */
export function choose(select: HTMLElement, text: string): void {
  if (!isNamed(select, 'select')) throw new Error('not a select');
  const option = [...select.options].find((one) => !one.disabled && optionText(one) === text);
  if (!option)
    throw new Error(`no option ${text}; there are: ${[...select.options].map((one) => one.text).join(' | ')}`);
  select.value = option.value;
  for (const name of ['input', 'change'])
    select.dispatchEvent(new Event(name, { bubbles: true, composed: name === 'input' }));
}

/** Types into a field. */
export function type(field: HTMLElement, text: string): void {
  if (!isNamed(field, 'input')) throw new Error('not a field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The element that has the focus, in whatever shadow root it stands. */
export function focusedIn(of: Element): HTMLElement | undefined {
  const active = of.shadowRoot?.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

/** Presses a key where the focus is, as the keyboard does: Enter and the space bar press what can be pressed. */
export function press(of: Element, key: string, modifiers: { shiftKey?: boolean } = {}): void {
  const at = focusedIn(of);
  if (!at) throw new Error('nothing has the focus');
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...modifiers });
  if (at.dispatchEvent(event) && (key === 'Enter' || key === ' ') && at.matches('button, summary, a')) at.click();
}
