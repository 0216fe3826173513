/** What a person does in a story: by what they see and hear of an element, in its shadow root. */
import { userEvent, waitFor, within } from 'storybook/test';

type Role = 'button' | 'checkbox' | 'combobox' | 'searchbox';
interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** The thing of a role and a name, as soon as the element shows it. */
async function see(canvas: Canvas, role: Role, name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const root = canvas.canvasElement.querySelector('[feed]')?.shadowRoot;
    const [found] = root ? within(root as unknown as HTMLElement).getAllByRole(role, { name: (one) => one.includes(name) }) : [];
    if (!found) throw new Error(`no ${role} « ${name} »`);
    return found;
  });
}

export const click =
  (role: Role, ...names: readonly string[]) =>
  async (canvas: Canvas): Promise<void> => {
    for (const name of names) await userEvent.click(await see(canvas, role, name));
  };

/** The heading of a part that opens and closes. */
export const open =
  (summary: string) =>
  async ({ canvasElement }: Canvas): Promise<void> => {
    const found = await waitFor(() => {
      const all = [...(canvasElement.querySelector('[feed]')?.shadowRoot?.querySelectorAll('summary') ?? [])];
      const one = all.find(({ textContent }) => textContent.includes(summary));
      if (!one) throw new Error(`no « ${summary} »`);
      return one;
    });
    await userEvent.click(found);
  };

export const type =
  (role: Role, name: string, text: string) =>
  async (canvas: Canvas): Promise<void> => {
    await userEvent.type(await see(canvas, role, name), text);
  };
