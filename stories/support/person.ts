/** What a person does in a story, and what they then see: by what is seen and heard of an element, in its shadow root. */
import { expect, userEvent, waitFor, within } from 'storybook/test';

type Role = 'button' | 'checkbox' | 'combobox' | 'heading' | 'searchbox' | 'status';
interface Canvas {
  readonly canvasElement: HTMLElement;
}
/** Something that a person does, or looks for. */
export type Step = (canvas: Canvas) => Promise<void>;

/** How long the feed may take to come, in ms. */
const PATIENCE = { timeout: 15_000 };

/** Where the element of a story draws. */
const rootOf = ({ canvasElement }: Canvas): (HTMLElement & Pick<ShadowRoot, 'activeElement'>) | undefined =>
  [...canvasElement.querySelectorAll('*')].find(({ localName }) => localName.startsWith('ctg-'))?.shadowRoot as
    (HTMLElement & Pick<ShadowRoot, 'activeElement'>) | undefined;

/** Whatever space stands between its words. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');
const named =
  (name: string) =>
  (found: string): boolean =>
    plain(found).includes(name);

/** One thing after the other. */
export const flow =
  (...steps: readonly Step[]): Step =>
  async (canvas) => {
    for (const step of steps) await step(canvas);
  };

/** The first thing of a role and a name, as soon as the element shows it. */
async function find(canvas: Canvas, role: Role, name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const root = rootOf(canvas);
    const [found] = root ? within(root).getAllByRole(role, { name: named(name) }) : [];
    if (!found) throw new Error(`no ${role} « ${name} »`);
    return found;
  }, PATIENCE);
}

export const click =
  (role: Role, ...names: readonly string[]): Step =>
  async (canvas) => {
    for (const name of names) await userEvent.click(await find(canvas, role, name));
  };

/** The heading of a part that opens and closes. */
export const open =
  (summary: string): Step =>
  async (canvas) => {
    const found = await waitFor(() => {
      const all = [...(rootOf(canvas)?.querySelectorAll('summary') ?? [])];
      const one = all.find(({ textContent }) => textContent.includes(summary));
      if (!one) throw new Error(`no « ${summary} »`);
      return one;
    }, PATIENCE);
    await userEvent.click(found);
  };

export const type =
  (role: Role, name: string, text: string): Step =>
  async (canvas) => {
    await userEvent.type(await find(canvas, role, name), text);
  };

/** Takes one of the choices of a field. */
export const choose =
  (field: string, text: string): Step =>
  async (canvas) => {
    const select = (await find(canvas, 'combobox', field)) as HTMLSelectElement;
    const option = await waitFor(() => {
      const one = [...select.options].find((each) => each.text.includes(text));
      if (!one) throw new Error(`« ${field} » offers no « ${text} »`);
      return one;
    }, PATIENCE);
    await userEvent.selectOptions(select, option);
  };

/** Comes to a thing by the keyboard, and goes on from there. */
export const keys =
  (role: Role, name: string, pressed: string): Step =>
  async (canvas) => {
    (await find(canvas, role, name)).focus();
    await userEvent.keyboard(pressed);
  };

/** Something of that name is there. */
export const sees =
  (role: Role, name: string): Step =>
  async (canvas) => {
    await find(canvas, role, name);
  };

/** Nothing of that name is left. */
export const seesNo =
  (role: Role, name: string): Step =>
  async (canvas) => {
    await waitFor(() => {
      const root = rootOf(canvas);
      const left = root && within(root).queryAllByRole(role, { name: named(name) });
      return expect(left).toEqual([]);
    }, PATIENCE);
  };

/** What has the focus is called so. */
export const isAt =
  (words: string): Step =>
  async (canvas) => {
    await waitFor(() => {
      const at = rootOf(canvas)?.activeElement;
      return expect(plain(at?.getAttribute('aria-label') ?? at?.textContent ?? '')).toContain(words);
    }, PATIENCE);
  };

/** The one that was pressed says so. */
export const isPressed =
  (name: string): Step =>
  async (canvas) => {
    await waitFor(
      async () => expect(await find(canvas, 'button', name)).toHaveAttribute('aria-pressed', 'true'),
      PATIENCE,
    );
  };
