/**
 * What has been pasted into the pages of communes, as files: each must give a working widget for ever. The snippets
 * (`snippets/`) are frozen; a new way in is a new file and a line here.
 */
import { expect } from '@open-wc/testing';
import { closeHosts, newSite, openHost, type HostPage } from '../support/host-page.js';
import { plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

/** The host that the snippets name. */
const HOST = 'https://ctg.exemple.fr/';
/** By snippet: the element that it makes, and words of the example that a person then reads in it. */
const WIDGETS: Readonly<Record<string, readonly [tag: string, words: string]>> = {
  element: ['ctg-service-finder', 'À Véron'],
  'element-module': ['ctg-event-calendar', 'événement'],
  'element-all-attributes': ['ctg-roadmap', 'En cours'],
  'element-own-feed': ['ctg-event-calendar', 'événement'],
  'data-kebab': ['ctg-event-calendar', 'événement'],
  'data-camel': ['ctg-action-card', 'kit de bienvenue'],
  'data-prefixed': ['ctg-service-finder', 'À Véron'],
  'script-data-feed': ['ctg-service-finder', 'services'],
  'script-rolling': ['ctg-roadmap', 'actions'],
  'script-pinned': ['ctg-event-calendar', 'événement'],
  'script-service-finder': ['ctg-service-finder', 'À Véron'],
  'script-event-calendar': ['ctg-event-calendar', 'événement'],
  'script-action-card': ['ctg-action-card', 'kit de bienvenue'],
  'script-roadmap': ['ctg-roadmap', 'actions'],
};
/** The same of frames, and whether our script fits their height. */
const FRAMES: Readonly<Record<string, readonly [tag: string, words: string, fitted: boolean]>> = {
  iframe: ['ctg-event-calendar', 'événement', true],
  'iframe-alone': ['ctg-service-finder', 'Petite enfance', false],
  'frame-action': ['ctg-action-card', 'kit de bienvenue', true],
};
const PROMISE = 'BROKEN PROMISE: this was pasted into pages of communes, whose webmasters will not come back to it';

async function pasted(name: string): Promise<HostPage> {
  const answer = await fetch(`/test/compatibility/snippets/${name}.html`);
  expect(answer.status).to.equal(200);
  const html = (await answer.text()).replaceAll(HOST, location.origin + newSite());
  return openHost({ html, scripts: [] });
}

describe('a snippet that was pasted still gives a widget', () => {
  afterEach(closeHosts);

  for (const [name, [tag, words]] of Object.entries(WIDGETS))
    it(`${name}.html`, async () => {
      const page = await pasted(name);
      await page.loaded();
      const widget = page.find(tag);
      await waitUntil(() => textOf(widget).includes(words)).catch(() => undefined);
      expect(textOf(widget), PROMISE).to.contain(words);
      expect(textOf(widget), PROMISE).not.to.match(/inconnue? :|n’ont pas pu être chargées/);
      expect(page.troubles, PROMISE).to.deep.equal([]);
    });

  it('with its heading level, in each spelling', async () => {
    for (const [name, tag] of [
      ['element-module', 'ctg-event-calendar'],
      ['data-kebab', 'ctg-event-calendar'],
      ['data-camel', 'ctg-action-card'],
    ] as const) {
      const page = await pasted(name);
      await page.loaded();
      expect(page.find(tag).getAttribute('heading-level'), name).to.equal('3');
      await waitUntil(() => page.find(tag).shadowRoot?.querySelector('h3'), `${name} has no heading of level 3`);
    }
  });
});

describe('a frame that was pasted is still a widget', () => {
  afterEach(closeHosts);

  for (const [name, [tag, words, fitted]] of Object.entries(FRAMES))
    it(`${name}.html`, async () => {
      const page = await pasted(name);
      const frame = page.find('iframe') as HTMLIFrameElement;
      const widget = (): Element | null | undefined => frame.contentDocument?.querySelector(tag);
      const text = (): string => plain(widget()?.shadowRoot?.textContent);
      await waitUntil(() => text().includes(words)).catch(() => undefined);
      expect(text(), PROMISE).to.contain(words);
      if (fitted) await waitUntil(() => frame.style.height !== '800px', `${PROMISE}: nobody fits the height`);
      else expect(frame.style.height).to.equal('800px');
      expect(page.troubles, PROMISE).to.deep.equal([]);
    });
});
