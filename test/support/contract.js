/** What `test/compatibility/contract.json` promises, compared with what is there, in words that say what to do. */

/**
 * @param {object} about
 * @param {string} about.what - the kind of thing, in the singular: « attribute of <ctg-roadmap> »
 * @param {{ to: string, instead: string }} about.promise - the section of the contract
 * @param {readonly unknown[]} about.promised
 * @param {readonly unknown[]} about.there
 * @returns {string[]} one line for each promise that is broken, and for each thing that nobody has promised yet
 */
export function compare({ what, promise, promised, there }) {
  const { broken, added } = apart(promised, there);
  return [
    ...broken.map(
      (name) =>
        `BROKEN PROMISE: the ${what} ${show(name)} is gone. It was promised to ${promise.to}. Instead, ${promise.instead}.`,
    ),
    ...added.map(
      (name) =>
        `NEW: the ${what} ${show(name)} is not in the contract. New things are welcome: add it to test/compatibility/contract.json once it may stay for ever, since ${promise.to} will rely on it.`,
    ),
  ];
}

/** Only what is promised: for places where much else may stand. */
export const broken = (about) =>
  compare({ ...about, there: about.there.filter((one) => about.promised.includes(one)) });

function apart(promised, there) {
  return {
    broken: promised.filter((one) => !there.includes(one)),
    added: there.filter((one) => !promised.includes(one)),
  };
}

const show = (name) => (name === '' ? '(the default one)' : `« ${String(name)} »`);

/**
 * What a JSON Schema says at each path, such as `services[].place`.
 * @param {Record<string, any>} schema
 */
export function schemaFacts(schema) {
  const facts = { paths: new Set(), required: new Map(), values: new Map() };
  visit(schema, '', { schema, facts });
  return facts;
}

function visit(node, path, inside) {
  const { schema, facts } = inside;
  const { $ref, anyOf = [], properties, items, required = [] } = node;
  if ($ref) visit(schema.$defs[$ref.split('/').at(-1)], path, inside);
  for (const one of anyOf) visit(one, path, inside);
  const values = node.enum ?? ('const' in node ? [node.const] : []);
  if (values.length) add(facts.values, path, values);
  if (items) visit(items, `${path}[]`, inside);
  if (!properties) return;
  // A file of one collection asks for that collection alone, which is no promise about the root.
  if (path || required.includes('title')) add(facts.required, path, required);
  for (const [key, value] of Object.entries(properties)) {
    const at = path ? `${path}.${key}` : key;
    facts.paths.add(at);
    visit(value, at, inside);
  }
}

const add = (map, path, values) => map.set(path, [...new Set([...(map.get(path) ?? []), ...values])]);

/** Paths of the keys of some data, written as those of a schema. */
export function dataPaths(value, path = '', found = new Set()) {
  if (Array.isArray(value)) for (const one of value) dataPaths(one, `${path}[]`, found);
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) {
      const at = path ? `${path}.${key}` : key;
      found.add(at);
      dataPaths(one, at, found);
    }
  return found;
}
