/**
 * A model of a screen reader, on what a screen reader really gets: the accessibility tree of Chromium, asked over its
 * own protocol. It goes through shadow roots as browsers do, which `@guidepup/virtual-screen-reader` 0.33 does not. It
 * speaks French in the order of NVDA: name, role, states, description; and walks by headings, by Tab, or line by line.
 */

const ROLES = {
  heading: (node) => `titre niveau ${node.level}`,
  link: () => 'lien',
  button: (node) => (node.expanded === undefined ? 'bouton' : `bouton ${node.expanded ? 'développé' : 'réduit'}`),
  DisclosureTriangle: (node) => `bouton ${node.expanded ? 'développé' : 'réduit'}`,
  DisclosureTriangleGrouped: (node) => `bouton ${node.expanded ? 'développé' : 'réduit'}`,
  searchbox: () => 'champ de recherche',
  textbox: () => 'champ de saisie',
  combobox: () => 'liste déroulante',
  checkbox: (node) => `case à cocher ${node.checked === 'true' ? 'cochée' : 'non cochée'}`,
  progressIndicator: () => 'barre de progression',
  region: () => 'région',
  search: () => 'recherche',
  article: () => 'article',
  columnheader: () => 'en-tête de colonne',
};
/** Roles whose name is all that is said of them: nothing inside is read again. */
const LEAVES = new Set([
  'heading',
  'link',
  'button',
  'DisclosureTriangle',
  'DisclosureTriangleGrouped',
  'searchbox',
  'combobox',
  'checkbox',
  'image',
]);
/** Roles that start a line of their own. */
const BLOCKS = new Set([
  'paragraph',
  'listitem',
  'term',
  'definition',
  'article',
  'group',
  'row',
  'status',
  'cell',
  'time',
  'generic',
]);

const plain = (text) => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const property = (node, name) => node.properties?.find((one) => one.name === name)?.value.value;

/** What is said of one node that is a thing of its own. */
function spoken(node) {
  const role = ROLES[node.role.value];
  const facts = {
    level: property(node, 'level'),
    expanded: property(node, 'expanded'),
    checked: property(node, 'checked'),
  };
  return [
    // As below: a space that stands alone between two texts is not in the tree.
    plain(node.name?.value).replace(/:(?=\p{L})/gu, ': '),
    role?.(facts),
    property(node, 'pressed') === 'true' && 'enfoncé',
    property(node, 'disabled') && 'indisponible',
    ['searchbox', 'textbox', 'combobox', 'progressIndicator'].includes(node.role.value) && plain(node.value?.value),
    plain(node.description?.value),
  ]
    .filter(Boolean)
    .join(', ');
}

/** @param page - of Playwright, in Chromium */
export async function openReader(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Accessibility.enable');
  await page.evaluate(() => {
    const heard = (globalThis.announced = []);
    const watch = (region) =>
      new MutationObserver(() => {
        const text = region.textContent.replace(/\s+/g, ' ').trim();
        if (region.getAttribute('aria-live') !== 'off' && text && heard.at(-1) !== text) heard.push(text);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    const { shadowRoot } = document.querySelector('main > *');
    shadowRoot.querySelectorAll('[role="status"]').forEach(watch);
  });

  /** The tree as it stands, by id. */
  async function tree() {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const childrenOf = (node) => (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
    return { nodes, byId, childrenOf };
  }

  /** Everything in the order in which it is read, as lines; a thing with a role of its own is a line. */
  async function lines() {
    const { nodes, childrenOf } = await tree();
    const read = [];
    let line = '';
    const end = () => {
      if (plain(line)) read.push(plain(line));
      line = '';
    };
    const visit = (node) => {
      const role = node.role?.value;
      if (!node.ignored && (LEAVES.has(role) || role === 'progressIndicator')) {
        const text = spoken(node);
        end();
        if (text) read.push(text);
        return;
      }
      if (!node.ignored && role === 'StaticText') {
        // Chromium leaves a space that stands alone between two texts out of its tree; a reader makes a pause there.
        line += (/:$/.test(line) ? ' ' : '') + (node.name?.value ?? '');
        return;
      }
      const starts = !node.ignored && BLOCKS.has(role);
      if (starts) end();
      childrenOf(node).forEach(visit);
      if (starts) end();
    };
    visit(nodes[0]);
    end();
    return read;
  }

  return {
    lines,
    /** What is said where the focus is. */
    async focused() {
      const { nodes } = await tree();
      const at = nodes.filter((node) => !node.ignored && property(node, 'focused')).at(-1);
      return at ? spoken(at) : '';
    },
    /** All that is read, once it is as `wanted` says: a moment after the last change nothing is left out of it. */
    async readAll(wanted) {
      for (let tries = 0; ; tries++) {
        const all = await lines();
        if (wanted(all) || tries > 100) return all;
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      }
    },
    /** What is read from a line that matches up to the next title of that level or higher, or to the end. */
    async section(start) {
      const all = await this.readAll((read) => read.some((line) => start.test(line)));
      const from = all.findIndex((line) => start.test(line));
      if (from < 0) throw new Error(`nothing is read like ${start}:\n${all.join('\n')}`);
      const level = Number(/titre niveau (\d)/.exec(all[from])?.[1] ?? 9);
      const rest = all.slice(from + 1);
      const next = rest.findIndex((line) => Number(/titre niveau (\d)/.exec(line)?.[1] ?? 99) <= level);
      return [all[from], ...(next < 0 ? rest : rest.slice(0, next))];
    },
    /** What was announced since the last time one asked. */
    async announced() {
      const heard = await page.evaluate(() => globalThis.announced.splice(0));
      return heard.map(plain);
    },
    /** Presses Tab until what is said matches; gives it. */
    async tabTo(wanted, key = 'Tab') {
      const heard = [];
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press(key);
        const said = await this.focused();
        if (wanted.test(said)) return said;
        heard.push(said);
      }
      throw new Error(`the Tab key leads to nothing like ${wanted}; heard: ${heard.join(' | ')}`);
    },
  };
}
