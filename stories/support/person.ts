/** What a person does in a story: by what they see and hear of an element, in its shadow root. */
import { userEvent, waitFor, within } from 'storybook/test';

type Role = 'button' | 'checkbox' | 'combobox' | 'searchbox';
interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** How long the feed may take to come, in ms. */
const PATIENCE = { timeout: 15_000 };

/** Where the element of a story draws. */
const rootOf = ({ canvasElement }: Canvas): HTMLElement | undefined =>
  [...canvasElement.querySelectorAll('*')].find(({ localName }) => localName.startsWith('ctg-'))?.shadowRoot as
    HTMLElement | undefined;

/** The thing of a role and a name, as soon as the element shows it. */
async function see(canvas: Canvas, role: Role, name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const root = rootOf(canvas);
    const [found] = root ? within(root).getAllByRole(role, { name: (one) => one.includes(name) }) : [];
    if (!found) throw new Error(`no ${role} « ${name} »`);
    return found;
  }, PATIENCE);
}

export const click =
  (role: Role, ...names: readonly string[]) =>
  async (canvas: Canvas): Promise<void> => {
    for (const name of names) await userEvent.click(await see(canvas, role, name));
  };

/** The heading of a part that opens and closes. */
export const open =
  (summary: string) =>
  async (canvas: Canvas): Promise<void> => {
    const found = await waitFor(() => {
      const all = [...(rootOf(canvas)?.querySelectorAll('summary') ?? [])];
      const one = all.find(({ textContent }) => textContent.includes(summary));
      if (!one) throw new Error(`no « ${summary} »`);
      return one;
    }, PATIENCE);
    await userEvent.click(found);
  };

export const type =
  (role: Role, name: string, text: string) =>
  async (canvas: Canvas): Promise<void> => {
    await userEvent.type(await see(canvas, role, name), text);
  };
