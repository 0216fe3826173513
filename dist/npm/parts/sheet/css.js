/** A4 in black on white: nothing is told by colour, nothing is cut, a service stays on one page where it fits. */
export const css = `
@page { size: A4 portrait; margin: 15mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt sans-serif; } }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { font: 11pt/1.4 Arial, 'Liberation Sans', Helvetica, sans-serif; color: #000; background: #fff; overflow-wrap: break-word; }
header { border-block-end: 2pt solid #000; padding-block-end: 3mm; margin-block-end: 5mm; }
h1 { font-size: 18pt; line-height: 1.2; }
h2 { font-size: 13pt; line-height: 1.25; break-after: avoid; }
header p { margin-block-start: 1mm; }
.demo { border: 1pt solid #000; padding: 1.5mm 2.5mm; margin-block-start: 3mm; font-weight: bold; }
article { break-inside: avoid; padding-block-end: 4mm; margin-block-end: 4mm; border-block-end: 0.5pt solid #000; }
.category { font-style: italic; }
.notice { border-inline-start: 2pt solid #000; padding-inline-start: 2.5mm; margin-block: 1.5mm; font-weight: bold; }
dl { margin-block-start: 2mm; }
dl > div { display: grid; grid-template-columns: 36mm 1fr; gap: 3mm; padding-block: 0.4mm; break-inside: avoid; }
dt { font-weight: bold; }
.last dt, .last dd { font-size: 9pt; font-weight: normal; }
ul { list-style: none; }
footer { font-size: 9pt; break-inside: avoid; }
@media screen { body { width: 180mm; margin: 10mm auto; } }
`;
