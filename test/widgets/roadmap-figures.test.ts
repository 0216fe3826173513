/** Every number that a roadmap shows, worked out again from the published file by other means. */
import { expect } from '@open-wc/testing';
import { mount } from '../support/mount.js';
import { allByRole, byRole, plain, textOf } from '../support/user.js';
import { waitUntil } from '../support/wait.js';

interface Raw {
  readonly id: string;
  readonly title: string;
  readonly status?: string;
  readonly progress?: number;
  readonly themes: readonly string[];
  readonly agreement?: string;
  readonly end?: string;
  readonly deadlines?: readonly { readonly end: string }[];
  readonly steps?: readonly { readonly done?: string | true }[];
}
interface RawFeed {
  readonly themes: readonly { readonly id: string; readonly name: string; readonly parent?: string }[];
  readonly actions: readonly Raw[];
}

const FEED = '/__feed/ok/feed.json';
const TODAY = '2026-11-24';
const NAMES: Readonly<Record<string, string>> = {
  planned: 'Prévue',
  'in-progress': 'En cours',
  done: 'Terminée',
  paused: 'En pause',
  abandoned: 'Abandonnée',
  '': 'Statut non renseigné',
};

async function raw(): Promise<RawFeed> {
  const get = async (file: string): Promise<Partial<RawFeed>> =>
    (await (await fetch(`/__feed/ok/${file}`)).json()) as Partial<RawFeed>;
  const { themes = [] } = await get('feed.json');
  const { actions = [] } = await get('actions.json');
  // Those of today's agreement: the next one has a roadmap of its own.
  return { themes, actions: actions.filter(({ agreement }) => agreement === 'ctg-2026') };
}

/** As text: the last day that a date may mean sorts after every day of it. */
const isLate = ({ status = '', end = '' }: Raw): boolean =>
  end !== '' && !['done', 'abandoned'].includes(status) && `${end}-12-31`.slice(0, 10) < TODAY;
const stepsOf = ({ steps = [] }: Raw): [done: number, all: number] => [
  steps.filter(({ done }) => done === true || (done !== undefined && done <= TODAY)).length,
  steps.length,
];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** The rows of a table as texts, by the names of its columns. */
function rowsOf(table: HTMLElement): Record<string, string>[] {
  const [head = [], ...rows] = allByRole(table, 'row').map((row) =>
    [...row.children].map((cell) => plain(cell.textContent)),
  );
  return rows.map((row) => Object.fromEntries(row.map((text, i) => [head[i] ?? '', text])));
}

describe('the figures of a roadmap', () => {
  it('are those of the example feed, in words, bars and tables', async () => {
    const { themes, actions } = await raw();
    const element = await mount('ctg-roadmap', { feed: FEED });
    byRole(element, 'button', 'Les chiffres en détail').click();
    await waitUntil(() => allByRole(element, 'table').length > 1);

    const nothing = actions.filter(({ status, progress, steps }) => !status && progress === undefined && !steps);
    const said = `${actions.length} actions, dont ${nothing.length} sans avancement renseigné`;
    expect(textOf(byRole(element, 'status'))).to.equal(said);
    const done = sum(actions.map((action) => stepsOf(action)[0]));
    const steps = sum(actions.map((action) => stepsOf(action)[1]));
    const withSteps = actions.filter((action) => action.steps).length;
    expect(textOf(element)).to.contain(`${done} étapes faites sur ${steps} prévues, dans ${withSteps} actions`);
    const late = actions.filter(isLate);
    expect(textOf(element)).to.contain(`${late.length} actions en retard`);

    const topOf = (id: string | undefined): string => themes.find((theme) => theme.id === id)?.parent ?? id ?? '';
    const [byTheme, delays] = allByRole(element, 'table').map(rowsOf);
    const rows = themes.flatMap(({ id, name }) => {
      const own = actions.filter((action) => topOf(action.themes[0]) === id);
      return own.length ? [{ name, own }] : [];
    });
    const expected = [...rows, { name: 'Ensemble', own: actions }].map(({ name, own }) => ({
      Thème: name,
      ...Object.fromEntries(
        Object.entries(NAMES).map(([key, text]) => [
          text,
          String(own.filter(({ status = '' }) => status === key).length),
        ]),
      ),
      Total: String(own.length),
      'En retard': String(own.filter(isLate).length),
      Étapes: `${sum(own.map((action) => stepsOf(action)[0]))} sur ${sum(own.map((action) => stepsOf(action)[1]))}`,
    }));
    expect(byTheme).to.deep.equal(expected);
    // By the longest delay: July, September and October 2026 are over since 116, 55 and 24 days.
    expect(delays?.map((row) => [row['Action'], row['Échéance'], row['Retard']])).to.deep.equal([
      ['Des mercredis partagés entre communes (exemple)', 'juillet 2026', '116 jours'],
      ['Une colocation pour les apprentis (exemple)', 'septembre 2026', '55 jours'],
      ['Des chantiers jeunes dans dix communes (exemple)', 'octobre 2026', '24 jours'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('add up: themes and statuses each hold every action once', async () => {
    const { actions } = await raw();
    for (const view of ['theme', 'status']) {
      const element = await mount('ctg-roadmap', { feed: FEED, attributes: { view } });
      const counted = allByRole(element, 'heading').flatMap(
        (one) => /\((\d+)\)$/.exec(plain(one.textContent))?.[1] ?? [],
      );
      expect(sum(counted.map(Number)), view).to.equal(actions.length);
    }
  });
});

describe('what is shown, taken away', () => {
  const create = URL.createObjectURL.bind(URL);
  const revoke = URL.revokeObjectURL.bind(URL);
  afterEach(() => {
    Object.assign(URL, { createObjectURL: create, revokeObjectURL: revoke });
    delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
  });

  it('is a file of just those actions, and its address is given back', async () => {
    const files: { name: string; blob: Blob | undefined }[] = [];
    let blob: Blob | undefined;
    let given = '';
    Object.assign(URL, {
      createObjectURL: (of: Blob) => {
        blob = of;
        return create(of);
      },
      revokeObjectURL: (url: string) => {
        given = url;
        revoke(url);
      },
    });
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({ name: this.download, blob });
    };
    const element = await mount('ctg-roadmap', { feed: FEED, attributes: { status: 'done' } });
    byRole(element, 'button', 'Imprimer ou télécharger ces actions').click();
    await waitUntil(() => textOf(element).includes('Licence Ouverte 2.0 (etalab-2.0)'));
    expect(textOf(element)).to.contain('les 3 actions montrées');
    byRole(element, 'button', 'Tableur (CSV)').click();
    byRole(element, 'button', 'Données (JSON)').click();
    expect(files.map(({ name }) => name)).to.deep.equal([
      'feuille-de-route-2026-11-24.csv',
      'feuille-de-route-2026-11-24.json',
    ]);
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await files[0]?.blob?.arrayBuffer());
    expect(csv.startsWith('\ufeffConvention;Numéro;Action;')).to.equal(true);
    expect(csv.trimEnd().split('\r\n')).to.have.lengthOf(4);
    const { actions = [] } = JSON.parse((await files[1]?.blob?.text()) ?? '') as Partial<RawFeed>;
    expect(actions.map(({ status }) => status)).to.deep.equal(['done', 'done', 'done']);
    await waitUntil(() => given.startsWith('blob:'), 'the address is kept');
    await expect(element).to.be.accessible();
  });
});
