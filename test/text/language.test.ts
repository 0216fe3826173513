import { expect, fixture, html } from '@open-wc/testing';
import { languageOf } from '../../src/text/words.js';

describe('the language of an element', () => {
  it('is the nearest one on the page, through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en-GB"><section></section></div>`);
    const host = outer.querySelector('section') as HTMLElement;
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(languageOf(inner)).to.equal('en-GB');
  });

  it('is the element’s own before the page’s', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><p lang="fr"></p></div>`);
    expect(languageOf(outer.querySelector('p') as HTMLElement)).to.equal('fr');
  });

  it('is French where the page speaks a language that we do not have, or says nothing', async () => {
    const german = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    expect(languageOf(german)).to.equal('fr');
    expect(languageOf(document.createElement('p'))).to.equal('fr');
  });

  it('looks past an empty lang', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><p lang=""></p></div>`);
    expect(languageOf(outer.querySelector('p') as HTMLElement)).to.equal('en');
  });
});
