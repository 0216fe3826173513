/** Stories in which something goes wrong: whoever visits the stories must say so. Built for their test alone. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Faulty', tags: ['!autodocs'] };
export default meta;

const shown = html`<ctg-action-card action="6"></ctg-action-card>`;

export const Sound: StoryObj = { render: () => shown };
export const Throws: StoryObj = {
  render: () => {
    throw new Error('thrown by a story');
  },
};
export const PlaysBadly: StoryObj = {
  render: () => shown,
  play: () => {
    throw new Error('thrown by a play function');
  },
};
export const ThrowsLater: StoryObj = {
  render: () => shown,
  play: async () => {
    queueMicrotask(() => {
      throw new Error('thrown by nobody’s function');
    });
    await new Promise(requestAnimationFrame);
  },
};
export const Logs: StoryObj = {
  render: () => {
    console.warn('logged by a story');
    return shown;
  },
};
export const Unlabelled: StoryObj = { render: () => html`${shown}<input />` };
export const AsksElsewhere: StoryObj = {
  render: () => shown,
  play: async () => {
    // The same server under another name is another host; Firefox does not tell of a request that failed.
    await fetch(`http://localhost:${location.port}/favicon.ico`, { mode: 'no-cors' });
  },
};
export const ShowsNothing: StoryObj = { render: () => html`<p>Only words.</p>` };
export const TooWide: StoryObj = {
  render: () =>
    html`${shown}
      <div style="inline-size: 3000px">Wide</div>`,
};
