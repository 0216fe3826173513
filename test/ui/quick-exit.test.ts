import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { leavePage, QuickExitKey, type Leavable } from '../../src/ui/quick-exit.js';

/** A window that notes where it is sent. */
function fakeWindow(name: string, visits: string[], refuses = false): Leavable & { top: unknown } {
  const view = {
    document: { title: 'Violences', documentElement: { style: { display: '' } } },
    location: {
      replace: (url: string) => {
        if (refuses) throw new DOMException('sandboxed', 'SecurityError');
        visits.push(`${name} ${url}`);
      },
    },
    top: undefined as unknown,
  };
  view.top = view;
  return view;
}

describe('leaving a page', () => {
  it('puts the weather in its place, and nothing of it stays in sight meanwhile', () => {
    const visits: string[] = [];
    const page = fakeWindow('page', visits);
    leavePage(page);
    expect(visits).to.deep.equal(['page https://meteofrance.com/']);
    expect(page.document.title).to.equal('Météo');
    expect(page.document.documentElement.style.display).to.equal('none');
  });

  it('takes the whole page along from a frame, and leaves the frame blank', () => {
    const visits: string[] = [];
    const frame = fakeWindow('frame', visits);
    frame.top = fakeWindow('page', visits);
    leavePage(frame);
    expect(visits).to.deep.equal(['page https://meteofrance.com/', 'frame about:blank']);
  });

  it('leaves the frame at least, where that may not touch its page', () => {
    const visits: string[] = [];
    const frame = fakeWindow('frame', visits);
    frame.top = fakeWindow('page', visits, true);
    leavePage(frame);
    expect(visits).to.deep.equal(['frame about:blank']);
  });
});

describe('the key that leaves', () => {
  let left: number;
  let controllers: ReactiveController[];
  let root: HTMLElement;

  beforeEach(() => {
    left = 0;
    controllers = [];
    root = document.createElement('div');
    root.append(Object.assign(document.createElement('p'), { className: 'exit' }));
    const host = {
      renderRoot: root,
      addController: (controller: ReactiveController) => controllers.push(controller),
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    new QuickExitKey(host, () => left++);
    for (const controller of controllers) controller.hostConnected?.();
  });
  afterEach(() => {
    for (const controller of controllers) controller.hostDisconnected?.();
  });

  const press = (key: string, at: number, more: KeyboardEventInit = {}): void => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, ...more });
    Object.defineProperty(event, 'timeStamp', { value: at });
    document.body.dispatchEvent(event);
  };

  it('is Shift, three times within five seconds', () => {
    press('Shift', 1_000);
    press('Shift', 3_000);
    expect(left).to.equal(0);
    press('Shift', 5_999);
    expect(left).to.equal(1);
  });

  it('does not count presses that are further apart', () => {
    for (const at of [0, 3_000, 6_000, 9_000]) press('Shift', at);
    expect(left).to.equal(0);
  });

  it('does not take capitals, nor a key that is held down, for it', () => {
    for (const at of [0, 500, 1_000]) {
      press('Shift', at);
      press('É', at + 100);
    }
    for (const at of [2_000, 2_100, 2_200]) press('Shift', at, { repeat: true });
    expect(left).to.equal(0);
  });

  it('does nothing where no sensitive record is shown, nor after the element has left', () => {
    root.replaceChildren();
    for (const at of [0, 500, 1_000]) press('Shift', at);
    expect(left).to.equal(0);
    root.append(Object.assign(document.createElement('p'), { className: 'exit' }));
    for (const controller of controllers) controller.hostDisconnected?.();
    for (const at of [2_000, 2_500, 3_000]) press('Shift', at);
    expect(left).to.equal(0);
  });
});
