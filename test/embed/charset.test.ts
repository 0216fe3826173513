import { expect } from '@open-wc/testing';
import { textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

const frames: HTMLIFrameElement[] = [];
const addressOf = (content: BlobPart, type: string): string => URL.createObjectURL(new Blob([content], { type }));

describe('a page that is not in UTF-8, and a script of which nobody says the encoding', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('show the words as they are written', async () => {
    // From the plain server: the other writes what it serves in ASCII of its own accord.
    const host = await (await fetch('/__feed/other-origin')).text();
    const built = await fetch(`${host}/dist/ctg-service-finder.js`);
    const script = addressOf(await built.arrayBuffer(), 'text/javascript');
    const feed = new URL('/__feed/ok/feed.json', location.href).href;
    const frame = document.createElement('iframe');
    frame.src = addressOf(
      `<!doctype html><html lang="fr"><title>Page</title><script src="${script}"></script>
      <ctg-service-finder feed="${feed}" commune="89443"></ctg-service-finder>`,
      'text/html;charset=iso-8859-1',
    );
    frames.push(frame);
    document.body.append(frame);
    const finder = () => frame.contentDocument?.querySelector<HTMLElement>('ctg-service-finder');
    await waitUntil(() => /\d services/.test(textOf(finder() ?? document.createElement('p'))), 'nothing is found', {
      timeout: 8000,
    });
    expect(frame.contentDocument?.characterSet).to.equal('windows-1252');
    expect(textOf(finder() ?? document.body))
      .to.contain('Véron')
      .and.to.contain('Thème')
      .and.to.contain('Âge de l’enfant');
  });
});
