/** What nothing that an element is given may leave on its page. */
import { expect } from '@open-wc/testing';
import type { HostPage } from './host-page.js';

/** Elements that run, load or replace something; none of them is ever ours. */
const FOREIGN = 'script, iframe, frame, object, embed, base, meta, link, form, svg [onload], [srcdoc]';
const SCHEMES = /^(https?:|mailto:|tel:|blob:|data:text\/calendar|#|\/|\.|\?|[^:]*$)/i;

function* allIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* allIn(element.shadowRoot);
  }
}

/** No script ran or could, nothing leads to a script, and nothing stands outside of the elements. */
export function expectHarmless(page: HostPage): void {
  const main = page.find('main');
  expect('canary' in page.window, 'a script ran').to.equal(false);
  const outside = [...page.document.body.children, ...main.children].filter(
    ({ localName }) => localName !== 'main' && !localName.startsWith('ctg-'),
  );
  expect(outside.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  for (const host of main.children) expect(host.children.length, host.innerHTML).to.equal(0);
  for (const element of allIn(main)) {
    const { attributes } = element;
    if (element.matches(FOREIGN)) expect.fail(element.outerHTML);
    for (const { name, value } of attributes) {
      if (name.startsWith('on')) expect.fail(element.outerHTML);
      if (/^(href|src|action|formaction|xlink:href|poster|data)$/.test(name) && !SCHEMES.test(value))
        expect.fail(element.outerHTML);
    }
  }
}
