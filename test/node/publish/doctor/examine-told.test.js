/** Which files an examination looks into, and its words in English. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  collection,
  judged,
  look,
  modules,
  online,
  PUBLICATION,
  ROOT,
  SCRIPT,
  SERVICE,
  useServers,
} from './examine-support.js';

useServers();

const PAGE = 'cadre/roadmap/';
const framed = (html, more = {}) => ({
  ...PUBLICATION,
  'publication.json': JSON.stringify([`${PAGE}index.html`]),
  [PAGE]: html,
  [`${PAGE}index.html`]: html,
  ...more,
});

describe('an examination', () => {
  it('weighs a collection of any kind otherwise where it is cut in parts', async () => {
    const large = { format: 'ctg-feed/1', title: 'x'.repeat(60_000) };
    for (const name of ['services', 'events', 'actions', 'notices']) {
      const of = async (more) => {
        const root = { ...ROOT, [name]: { href: `${name}.json`, count: 0, ...more } };
        const files = { [`${name}.json`]: JSON.stringify({ ...large, [name]: [] }), [`${name}-89387.json`]: '{}' };
        const { wrong } = await look({ ...PUBLICATION, ...files, 'feed.json': JSON.stringify(root) });
        return wrong.includes(`advice large-file ${name}.json`);
      };
      assert.equal(await of({}), true, name);
      assert.equal(await of({ parts: [{ href: `${name}-89387.json`, commune: '89387' }] }), false, name);
    }
  });

  it('says once that a calendar which the publication names is not there', async () => {
    const names = '["a.ics","b.csv"]';
    assert.deepEqual((await look({ ...PUBLICATION, 'publication.json': names })).wrong, ['error incomplete ']);
  });

  it('looks into the frame pages alone, and not into what is named like one', async () => {
    const names = [`${PAGE}index.html`, `ancien/${PAGE}index.html`, `${PAGE}index.html.br`];
    const files = Object.fromEntries(names.flatMap((name) => [[name, 'x']]));
    const { asked } = await look({ ...PUBLICATION, ...files, 'publication.json': JSON.stringify(names) });
    assert.deepEqual(
      asked.filter((one) => one.startsWith('GET ') && one.includes('cadre')),
      [`GET /${PAGE}`],
    );
  });

  it('asks for no oEmbed answer where the page names none', async () => {
    const { wrong, told } = await look(framed('<p>Feuille de route</p>'));
    assert.deepEqual(wrong, [`error no-oembed ${PAGE}`]);
    for (const one of judged(PAGE).filter((one) => !one.includes(' cors '))) assert.ok(told.includes(one), one);
  });

  it('leaves alone what a page carries within itself: there is no server to ask', async () => {
    const html =
      '<script src="data:text/javascript,1"></script><script src="blob:x"></script><script src="/ctg-frame.js"></script>';
    const { wrong, told } = await look(framed(html, { 'ctg-frame.js': SCRIPT }));
    assert.deepEqual(wrong, [`error no-oembed ${PAGE}`]);
    assert.ok(told.includes('good type ctg-frame.js'), `${told}`);
  });
});

describe('an examination in English', () => {
  /** @type {typeof look} */
  const speaking = async (files, options) => {
    modules.speak('en');
    return look(files, options);
  };

  it('names the part or the version of the script that is missing', async () => {
    const part = await speaking(PUBLICATION, {
      spoil: (reply, { url }) => {
        if (url === '/parts/map.js') reply.status = 404;
      },
    });
    assert.equal(
      part.messageOf('missing'),
      'There is nothing at this address (404): parts/map.js, a part of the script, is missing.',
    );
    const versions = JSON.stringify({ rolling: {}, versions: { '1.4.0': { integrity: {} } } });
    const version = await speaking({ ...PUBLICATION, 'versions.json': versions });
    assert.equal(
      version.messageOf('missing'),
      'There is nothing at this address (404): the version 1.4.0/ctg.js is missing.',
    );
  });

  it('names ten of the files that are not online, in their order, and counts all', async () => {
    const names = Array.from({ length: 11 }, (_, index) => `f${String(index).padStart(2, '0')}.json`);
    const lacking = async (count) => {
      const list = JSON.stringify([...names.slice(0, count).reverse(), 'feed.json']);
      const { findings } = await speaking({ ...PUBLICATION, 'publication.json': list });
      const { message, mend } = findings.find(({ kind }) => kind === 'incomplete');
      return [message, mend];
    };
    const ten = 'f00.json, f01.json, f02.json, f03.json, f04.json, f05.json, f06.json, f07.json, f08.json, f09.json';
    const mend = 'Send the whole folder again, feed.json last.';
    assert.deepEqual(await lacking(10), [`10 files of the publication out of 11 are not online: ${ten}.`, mend]);
    assert.deepEqual(await lacking(11), [`11 files of the publication out of 12 are not online: ${ten}…`, mend]);
  });

  it('names the script and the oEmbed answer of a frame page that the server refuses', async () => {
    const html = '<link type="application/json+oembed" href="@oembed/a.json"><script src="/ctg-frame.js"></script>';
    const { findings } = await speaking(framed(html, { 'ctg-frame.js': SCRIPT, 'oembed/a.json': '{}' }), {
      spoil: (reply, { url, headers }) => {
        reply.body = reply.body?.replace('@', `http://${headers.host}/`);
        if (/oembed\/|ctg-frame/.test(url)) reply.status = 403;
      },
    });
    const why = 'it refuses to give the file (rights of the file, or firewall)';
    assert.deepEqual(
      findings.filter(({ kind }) => kind === 'bad-status').map(({ message }) => message),
      [
        `The server answers 403 for a script of the frame pages: ${why}.`,
        `The server answers 403 for the oEmbed answer: ${why}.`,
      ],
    );
  });

  it('says how many links were followed', async () => {
    const site = await online({ 'la/': '<p>' });
    const services = collection({ ...SERVICE, contact: { url: `${site.address}la/` } });
    const { steps, messageOf } = await speaking({ ...PUBLICATION, 'services.json': services }, { links: true });
    assert.equal(messageOf('links'), 'One link followed, it is not dead.');
    assert.deepEqual(steps.at(-1), ['Links of the feed', 1, 1]);
  });
});
