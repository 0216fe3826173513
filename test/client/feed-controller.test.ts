import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { configure } from '../../src/client/config.js';
import { FeedController } from '../../src/client/feed-controller.js';
import { ServiceSchema } from '../../src/feed/schema/service.js';
import type { Shapes } from '../../src/feed/types.js';
import { rootFile } from '../feed/file.js';
import { json, settle } from './page.js';
import { brief } from './stores.js';
import { waitUntil } from '../support/wait.js';

class FeedReader extends LitElement {
  static override properties = { feed: {}, collections: { attribute: false }, offline: { type: Boolean } };
  declare feed: string | undefined;
  declare collections: Shapes;
  declare offline: boolean;
  readonly seen: string[] = [];
  readonly controller = new FeedController(this, () => ({
    url: this.feed,
    collections: this.collections,
    offline: this.offline,
  }));

  constructor() {
    super();
    this.collections = {};
    this.offline = false;
  }
  override render(): string {
    const text = brief(this.controller.state);
    if (text !== this.seen[this.seen.length - 1]) this.seen.push(text);
    return text;
  }
  get text(): string {
    return this.renderRoot.textContent.trim();
  }
}
customElements.define('feed-reader', FeedReader);

/** Not `.json`, which the test server turns into modules. */
const served = new URL('feed.txt', import.meta.url).href;
let count = 0;
const address = (name: string) => `https://controller-${String(++count)}.test/${name}.json`;

describe('FeedController', () => {
  const realFetch = globalThis.fetch;
  const realWarn = console.warn;
  let requests: string[];
  let answers: Map<string, (response: Response | Error) => void>;

  beforeEach(() => {
    requests = [];
    answers = new Map();
    console.warn = () => undefined;
    // Requests of the addresses that `address` makes wait until a test answers; others are real.
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      requests.push(url);
      if (!url.includes('.test/')) return realFetch(input, init);
      return new Promise((resolve, reject) => {
        answers.set(url, (answer) => {
          if (answer instanceof Error) reject(answer);
          else resolve(answer);
        });
      });
    };
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
    console.warn = realWarn;
    document.body.replaceChildren();
  });

  const add = (feed: string | undefined, collections: Shapes = {}) => {
    const element = new FeedReader();
    element.feed = feed;
    element.collections = collections;
    document.body.append(element);
    return element;
  };
  const answer = async (url: string, response: Response | Error) => {
    await waitUntil(() => answers.has(url));
    answers.get(url)?.(response);
    await settle();
  };
  const shows = (element: FeedReader, text: string) => waitUntil(() => element.text === text, `never "${text}"`);

  it('makes one request for ten widgets on a page', async () => {
    const elements = Array.from({ length: 10 }, (_, index) =>
      add(`${served}?ten#${String(index)}`, { services: ServiceSchema }),
    );
    await Promise.all(elements.map((element) => shows(element, 'ready Servi par le lanceur de tests')));
    expect(requests).to.deep.equal([`${served}?ten`, new URL('services.txt', served).href]);
    const { state } = (elements[0] as FeedReader).controller;
    expect(state.status === 'ready' && state.feed.services[0]?.id).to.equal('creche');
  });

  it('takes a relative address from the page', async () => {
    const { pathname } = new URL(served);
    await shows(add(` ${pathname} `), 'ready Servi par le lanceur de tests');
  });

  it('keeps its feed when a page changes its own address', async () => {
    const here = location.href;
    try {
      history.replaceState(history.state, '', '/');
      const element = add(`${new URL(served).pathname.slice(1)}?moved`);
      await shows(element, 'ready Servi par le lanceur de tests');
      history.replaceState(history.state, '', '/une/autre/page/');
      element.requestUpdate();
      await element.updateComplete;
      expect(element.controller.url).to.equal(`${served}?moved`);
      expect(element.seen).to.deep.equal(['loading', 'ready Servi par le lanceur de tests']);
    } finally {
      history.replaceState(history.state, '', here);
    }
  });

  it('says "loading" first, then what came', async () => {
    const url = address('feed');
    const element = add(url);
    expect(element.controller.state.status).to.equal('loading');
    await answer(url, json(rootFile()));
    await shows(element, 'ready CTG');
    expect(element.seen).to.deep.equal(['loading', 'ready CTG']);
  });

  it('lets the last address win when it changes while loading', async () => {
    const [first, second] = [address('first'), address('second')];
    const element = add(first);
    await waitUntil(() => answers.has(first));
    element.feed = second;
    await answer(second, json(rootFile({ title: 'Second' })));
    await answer(first, json(rootFile({ title: 'First' })));
    await shows(element, 'ready Second');
    await element.updateComplete;
    expect(element.seen).to.deep.equal(['loading', 'ready Second']);
  });

  it('goes back to "loading" when the address changes afterwards', async () => {
    const [first, second] = [address('first'), address('second')];
    const element = add(first);
    await answer(first, json(rootFile({ title: 'First' })));
    await shows(element, 'ready First');
    element.feed = second;
    await shows(element, 'loading');
    await answer(second, new TypeError('down'));
    await shows(element, 'failed network');
  });

  it('loads a collection that is wanted later', async () => {
    const element = add(`${served}?later`);
    await shows(element, 'ready Servi par le lanceur de tests');
    expect(requests.length).to.equal(1);
    element.collections = { services: ServiceSchema };
    await waitUntil(() => {
      const { state } = element.controller;
      return state.status === 'ready' && state.feed.services.length === 1;
    });
  });

  it('does not take the load along when its element is removed: the others wait for it', async () => {
    const url = address('shared');
    const [leaver, stayer] = [add(url), add(url)];
    await waitUntil(() => answers.has(url));
    leaver.remove();
    await answer(url, json(rootFile()));
    await shows(stayer, 'ready CTG');
    expect(requests).to.deep.equal([url]);
    document.body.append(leaver);
    await shows(leaver, 'ready CTG');
  });

  it('asks for no rendering of an element that has left', async () => {
    const url = address('left');
    const [element, other] = [add(url), add(url)];
    await answer(url, new TypeError('down'));
    await shows(element, 'failed network');
    element.remove();
    const before = element.seen.length;
    answers.clear();
    other.controller.retry();
    await answer(url, json(rootFile()));
    await shows(other, 'ready CTG');
    expect(element.seen.length).to.equal(before);
  });

  it('tries again when a person asks', async () => {
    const url = address('again');
    const element = add(url);
    await answer(url, new Response('', { status: 503 }));
    await shows(element, 'failed status');
    answers.clear();
    element.controller.retry();
    await shows(element, 'loading');
    await answer(url, json(rootFile()));
    await shows(element, 'ready CTG');
  });

  for (const [what, feed] of [
    ['no address', undefined],
    ['a blank one', '  '],
    ['one that cannot be', 'https://['],
  ] as const) {
    it(`fails in words with ${what} and no default, and does nothing on retry`, async () => {
      const element = add(feed);
      await shows(element, 'failed network');
      const { state } = element.controller;
      expect(state.status === 'failed' && state.error.message).to.equal('no feed address');
      element.controller.retry();
      await element.updateComplete;
      expect(requests).to.deep.equal([]);
    });
  }

  it('fails, and throws nothing, for an address of another kind', async () => {
    await shows(add('javascript:alert(1)'), 'failed network');
  });

  it('takes the default address where the element names none', async () => {
    configure({ feed: `${served}?default` });
    await shows(add(undefined), 'ready Servi par le lanceur de tests');
    expect(requests).to.deep.equal([`${served}?default`]);
    configure({ feed: '' });
  });

  it('stands a page that has extended Object.prototype', async () => {
    const names = ['method', 'body', 'mode', 'status', 'signal', 'staleBecause', 'offline', 'failure', 'error', 'feed'];
    for (const name of names) {
      Object.defineProperty(Object.prototype, name, { value: 'no-cors', configurable: true, writable: true });
    }
    try {
      const element = new FeedReader();
      element.setAttribute('feed', `${served}?polluted`);
      document.body.append(element);
      await waitUntil(() => element.text && element.text !== 'loading');
      expect(element.text).to.equal('ready Servi par le lanceur de tests');
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});
