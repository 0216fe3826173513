/** The section of a release in CHANGELOG.md. */
const HEAD = '## Unreleased';

/**
 * @param text of CHANGELOG.md
 * @param date such as 2026-12-01
 * @returns the text in which what was under « Unreleased » is the version's; the same text where that is done already
 * @throws where nothing is said of the version
 */
export function withRelease(text, version, date) {
  if (text.split('\n').some((line) => line === `## ${version}` || line.startsWith(`## ${version} `))) return text;
  const [before, after] = text.split(`\n${HEAD}\n`);
  const said = after?.split(/^## /m)[0].trim();
  if (!said) throw new Error(`CHANGELOG.md says nothing under « ${HEAD} »: write there what ${version} changes`);
  return `${before}\n${HEAD}\n\n## ${version} – ${date}\n${after}`;
}
