function e(e){let r=t(e)??n(e);return r(0),r}function t(e){let t=Reflect.get(globalThis,`Temporal`);return t&&(n=>t.Instant.fromEpochMilliseconds(Math.floor(n)).toZonedDateTimeISO(e).offsetNanoseconds/1e6)}function n(e){let t=`numeric`,n=new Intl.DateTimeFormat(`en-US`,Object.assign(Object.create(null),{timeZone:e,hourCycle:`h23`,year:t,month:t,day:t,hour:t,minute:t,second:t}));return e=>{let[t=1,r=1,i=1970,a=0,o=0,s=0]=(n.format(e).match(/\d+/g)??[]).map(Number);return Date.UTC(i,t-1,r,a,o,s)-Math.floor(e/1e3)*1e3}}var r=6048e5,i=new Map;function a(t){let n=i.get(t);return n||(n={measure:e(t),weeks:new Map},i.size>=8&&i.clear(),i.set(t,n)),n}function o(e,t){let n=t.weeks.get(e);return n===void 0&&(n=t.measure(e*r),t.weeks.size>=4e3&&t.weeks.clear(),t.weeks.set(e,n)),n}function s(e,t){if(!(Math.abs(e)<86399993952e5))return 0;let n=a(t),i=Math.floor(e/r),s=o(i,n);return s===o(i+1,n)?s:n.measure(e)}var c=864e5,l=class e{constructor(e){this.utc=e}get year(){return new Date(this.utc).getUTCFullYear()}get month(){return new Date(this.utc).getUTCMonth()+1}get day(){return new Date(this.utc).getUTCDate()}static of(t,n,r){return new e(new Date(0).setUTCFullYear(t,n-1,r))}static parse(t){let n=/^(\d{4})-(\d\d)-(\d\d)$/.exec(t);if(!n)return;let[r,i]=[Number(n[2]),Number(n[3])],a=e.of(Number(n[1]),r,i);return a.month===r&&a.day===i?a:void 0}static at(t,n){return new e(Math.floor((t+s(t,n))/c)*c)}toString(){let e=(e,t=2)=>String(e).padStart(t,`0`);return`${e(this.year,4)}-${e(this.month)}-${e(this.day)}`}toJSON(){return this.toString()}compare(e){return Math.sign(this.utc-e.utc)}equals(e){return this.utc===e.utc}isBefore(e){return this.utc<e.utc}isAfter(e){return this.utc>e.utc}addDays(t){return new e(this.utc+t*c)}addMonths(t){let n=e.of(this.year,this.month+t,1);return n.addDays(Math.min(this.day,n.daysInMonth)-1)}daysUntil(e){return(e.utc-this.utc)/c}get weekday(){return new Date(this.utc).getUTCDay()||7}get daysInMonth(){return e.of(this.year,this.month+1,0).day}firstOfMonth(){return this.addDays(1-this.day)}toUTC(){return this.utc}};function u(e){let t=e.length===4?`-01-01`:e.length===7?`-01`:``;return l.parse(e+t)}function d(e){let t=u(e);return e.length===10?t:t?.addMonths(e.length===4?12:1).addDays(-1)}function f(e,t=[]){let n=t.map(e=>e.end).filter(u),r=e&&u(e)?e:n[n.length-1],i=n[0];return{...r?{deadline:r}:{},...i&&i!==r?{firstDeadline:i}:{}}}function p(e,t){let n=e&&d(e)?.daysUntil(t);return n&&n>0?n:void 0}function m(e,t=[]){let n=e===void 0?t:[...t,{end:e}],r=n.filter((e,t)=>u(e.end)&&e.end!==n[t-1]?.end);return r.length>1?r:[]}function h({done:e},t){return e===!0||!!e&&!u(e)?.isAfter(t)}function ee(e,t,n){let r=e.filter(e=>!h(e,n)),[i]=r;return{done:e.length-r.length,total:e.length,...i?{next:i}:{},late:t?[]:r.filter(e=>p(f(e.due,e.deadlines).deadline,n))}}var g=new WeakMap;function _(e,t){let n=g.get(e);if(n?.[0].equals(t))return n[1];let r=te(e,t);return g.set(e,[t,r]),r}function te(e,t){let{status:n,progress:r,steps:i=[]}=e,a=n===`done`||n===`abandoned`,o=f(e.end,e.deadlines),s=a?void 0:p(o.deadline,t);return{status:n,late:s!==void 0,...s===void 0?{}:{lateDays:s},...o,...i.length?{steps:ee(i,a,t)}:{},...r===void 0?{}:{percent:r},known:n!==void 0||r!==void 0||i.length>0}}var v=12,ne=8;function re(e,t,n,r=1/0,i=()=>!1){let a=e.map(e=>{let t=_(e,n);return{action:e,progress:t,dated:ie(e,t,n)}}),o=a.filter(({dated:e})=>S(e)),s=b(o.flatMap(({dated:e})=>e.flatMap(({day:e})=>e?[e]:[])),t,n),c=o.sort((e,t)=>C(e.dated).compare(C(t.dated))).filter(({action:e},t)=>t<r||i(e)).map(({action:e,progress:t,dated:n})=>ae(s,e,t,n)),u=t&&l.parse(t.end)?.addDays(1),d=u&&u.compare(s.to)<0?s.at(u):void 0,f=s.at(n);return{from:s.from,to:s.to,years:x(s),...f===void 0?{}:{today:f},...d===void 0?{}:{end:d},rows:c,undated:a.filter(({dated:e})=>!S(e)).map(({action:e})=>e)}}function ie({start:e,end:t,deadlines:n,steps:r=[]},{deadline:i,steps:a},o){let s=m(t,n).slice(0,-1),c=[...e?[{kind:`start`,date:e,day:u(e)}]:[],...s.map(({end:e},t)=>({kind:t?`moved-deadline`:`first-deadline`,date:e,day:d(e)})),...i?[{kind:`deadline`,date:i,day:d(i)}]:[],...r.map(e=>y(e,!!a?.late.includes(e),o))],l=2**53-1;return c.sort((e,t)=>(e.day?.toUTC()??l)-(t.day?.toUTC()??l))}function y(e,t,n){let r=h(e,n),i=e.due??e.deadlines?.[e.deadlines.length-1]?.end,a=r&&typeof e.done==`string`?e.done:i;return{kind:t?`step-late`:r?`step-done`:`step`,...a===void 0?{}:{date:a,day:d(a)},step:e}}function b(e,t,n){let r=t&&l.parse(t.start),i=t&&l.parse(t.end),a=r?.addMonths(-12),o=i?.addMonths(v),[s,c]=[r??n,i??n];for(let t of e)a&&t.isBefore(a)||o&&t.isAfter(o)||(t.isBefore(s)&&(s=t),t.isAfter(c)&&(c=t));let u=s.firstOfMonth(),d=c.firstOfMonth().addMonths(1),f=u.daysUntil(d);return{from:u,to:d,at:e=>e.isBefore(u)||e.isAfter(d)?void 0:u.daysUntil(e)/f}}function x({from:e,to:t,at:n}){let r=Math.ceil((t.year-e.year+1)/ne),i=[];for(let{year:a}=e;a<=t.year;a+=r){let e=n(l.of(a,1,1));e!==void 0&&e<1&&i.push({year:a,at:e})}return i}var S=e=>!!e[0]?.day,C=e=>e[0]?.day??l.of(9999,1,1);function ae(e,t,n,r){let i=(t,n)=>e.at(n===`start`?t:t.addDays(1)),a=r.map(({day:e,...t})=>{let n=e&&i(e,t.kind);return n===void 0?t:{...t,at:n}}),o=e=>r.find(t=>t.kind===e)?.day,[s,c,l]=[o(`start`),o(`deadline`),o(`first-deadline`)];if(!s||!c||c.isBefore(s))return{action:t,progress:n,marks:a};let u=(t,n)=>i(t,n)??+!t.isBefore(e.from),d=u(s,`start`),f=u(c,`deadline`),p=l?.isBefore(c)?Math.max(d,u(l,`first-deadline`)):void 0;return{action:t,progress:n,bar:{from:d,to:f,...p===void 0?{}:{promised:p}},marks:a}}function w(e,t){let n=new Set,r,i=t;for(;i!==void 0&&!n.has(i);){n.add(i);let t=i,a=e.themes.find(e=>e.id===t);r=a??r,i=a?.parent}return r}var T=[`planned`,`in-progress`,`done`,`paused`,`abandoned`,`unknown`];function E(e,t){let n={planned:0,"in-progress":0,done:0,paused:0,abandoned:0,unknown:0},r={done:0,total:0,actions:0},i=0,a=0;for(let o of e){let e=_(o,t);n[e.status??`unknown`]++,e.steps&&(r.done+=e.steps.done,r.total+=e.steps.total,r.actions++),e.late&&i++,e.known||a++}return{total:e.length,byStatus:n,steps:r,late:i,unknown:a}}function D(e,t){let n=new Map;return O([...e.themes,void 0],t,({themes:[t]})=>(n.has(t)||n.set(t,t===void 0?void 0:w(e,t)),n.get(t)))}function O(e,t,n){let r=new Map(e.map(e=>[e,[]]));for(let e of t)r.get(n(e))?.push(e);return[...r].flatMap(([e,t])=>t.length?[{key:e,actions:t}]:[])}function k(e,t){return e.flatMap(e=>{let{lateDays:n,deadline:r,firstDeadline:i}=_(e,t);return n===void 0||r===void 0?[]:[{action:e,lateDays:n,deadline:r,...i?{firstDeadline:i}:{}}]}).sort((e,t)=>t.lateDays-e.lateDays)}function A(e,t,n){let r=new Date(t.toUTC()),i=e.monthNames[r.getUTCMonth()],a=e.weekdayNames[r.getUTCDay()],o=e.dayMonth(r.getUTCDate(),i),s=`${a} ${o}`,c=` ${r.getUTCFullYear()}`;return{full:s+c,weekday:s,date:o+c,dayMonth:o,month:i+c,weekdayName:a}[n]}function j(e,t){let[n=0,r,i]=t.split(`-`).map(Number),a=Date.UTC(n,(r??1)-1,i??1);return r?A(e,{toUTC:()=>a},i?`date`:`month`):String(n)}var oe=e=>e.replace(`.`,`,`).replace(/\B(?=(\d{3})+(?!\d))/g,` `),M=e=>oe(String(+e.toFixed(3))),N=(e,t,n)=>`${M(e)}\u00a0${e<2?t:n}`,P=e=>e<60?N(e,`jour`,`jours`):N(Math.round(e/30.4),`mois`,`mois`),F={sheet:{printedOn:e=>`Imprimé le ${e}`,dataOf:e=>`Informations du ${e}`,more:e=>`Et ${N(e,`autre service`,`autres services`)}, à voir sur la page.`,publishedBy:`Informations publiées par`,address:`Adresse`,aroundTheClock:`24\xA0h/24`,everyDay:`tous les jours`,days:(e,t)=>`du ${e} au ${t}`,listed:e=>e.join(`, `).replace(/, ([^,]*)$/,` et $1`),ranges:e=>e.join(` et `),range:(e,t)=>`de ${e} à ${t}`,onDay:e=>`Le ${e}`,otherTimes:`autres horaires`,printRefused:`L’impression n’a pas pu s’ouvrir ici. Ouvrez cette page dans votre navigateur habituel, puis essayez à nouveau.`}},I={stepsIn:(e,t,n)=>`${N(e,`étape faite`,`étapes faites`)} sur ${M(t)} prévues, dans ${N(n,`action qui a`,`actions qui ont`)} des étapes`,lateActions:(e,t)=>e?t?N(e,`action non achevée à l’échéance`,`actions non achevées à l’échéance`):N(e,`action en retard`,`actions en retard`):t?`Aucune action dont l’échéance soit passée sans qu’elle soit achevée`:`Aucune action en retard`,lateBetween:(e,t)=>e===t?` de ${P(t)}`:`, de ${P(e)} à ${P(t)}`,movedDeadlines:e=>N(e,`échéance repoussée`,`échéances repoussées`),all:`Ensemble`,totalColumn:`Total`,stepColumn:`Étapes`,themesAndStatuses:`Actions par thème et par état`,countedOnce:`Chaque action est comptée une fois\xA0; si elle a plusieurs thèmes, sous le premier.`,delays:e=>e?`Actions non achevées à l’échéance`:`Retards`,delay:e=>e?`Depuis l’échéance`:`Retard`,stepsShort:(e,t)=>`${M(e)} sur\u00a0${M(t)}`,delayDays:e=>N(e,`jour`,`jours`),firstDeadlineName:`Échéance initiale`},L={legend:`Légende`,marks:{start:`début`,"first-deadline":`échéance initiale, repoussée`,"moved-deadline":`échéance repoussée`,deadline:`échéance`,"step-done":`étape faite`,"step-late":`étape en retard`,step:`étape à venir`},todayMark:e=>`aujourd’hui, ${e}`,todayName:`aujourd’hui`,agreementEnd:`fin de la convention`,noDate:`sans date`,undated:`Actions sans date`},R=2e3,z=6e4,B;async function V(e,t,n=e=>{e.print()}){if(self.origin===`null`)return W(self,n);B?.remove();let r=B=await H(t.title),{contentWindow:i,contentDocument:a}=r;if(!i||!a)return!1;a.title=t.title,a.documentElement.lang=t.lang;let o=new i.CSSStyleSheet;return o.replaceSync(t.css),a.adoptedStyleSheets=[o],e.render(t.body,a.body),t.arrange?.(a),i.addEventListener(`afterprint`,()=>{setTimeout(()=>{r.remove()},z)}),W(i,n)}async function H(e){let t=document.createElement(`iframe`);t.title=e,t.tabIndex=-1,t.setAttribute(`aria-hidden`,`true`);for(let[e,n]of Object.entries(U))t.style.setProperty(e,n,`important`);let n=new Promise(e=>{t.addEventListener(`load`,e,{once:!0})});return document.body.append(t),await n,t}var U={display:`block`,visibility:`hidden`,position:`fixed`,inset:`0 auto auto 0`,width:`0`,height:`0`,border:`0`};function W(e,t){return new Promise(n=>{let r=setTimeout(n,R,!1);for(let t of[`beforeprint`,`afterprint`])e.addEventListener(t,()=>{clearTimeout(r),n(!0)});try{t(e)}catch{n(!1)}})}var G=String.raw;function K({svg:e},t,n){switch(t){case`start`:return e`<svg x=${n}><path class="line" d="M5 13H1V27H5" /></svg>`;case`first-deadline`:case`moved-deadline`:return e`<svg x=${n}><path class="line dashed" d="M0 8V32" /></svg>`;case`deadline`:return e`<svg x=${n}><path class="line solid" d="M0 32V6H9L6 10L9 14H0" /></svg>`;case`step-done`:return e`<circle class="line solid" r="4.5" cx=${n} cy="20" />`;case`step-late`:return e`<svg x=${n}><path class="late" d="M0 12L8 27H-8Z" /></svg>`;case`step`:return e`<circle class="line" r="4.5" cx=${n} cy="20" />`}}var q=G` .track,.track svg,.key,.key svg{overflow:visible;direction:ltr}.key{inline-size:20px;block-size:36px;vertical-align:middle}.line{fill:none;stroke:currentColor;stroke-width:2}.solid{fill:currentColor}.dashed{stroke-dasharray:3 3}.late{fill:var(--_warn)}.span{fill:var(--_soft);stroke:currentColor}.moved{fill:none;stroke:currentColor;stroke-dasharray:4 3}.year{stroke:var(--_line)}.today{stroke:var(--_ink);stroke-width:2;stroke-dasharray:6 4}.end{stroke:currentColor;stroke-width:3}.track text{fill:currentColor;font-size:.875em}.track .now{fill:var(--_ink);font-weight:700;text-anchor:middle}`;G` .timeline{container-type:inline-size;margin-block-start:1em}.timeline .legend,.track{display:none}.marks{display:grid;gap:.15em;padding-block-end:1em;padding-inline-start:1em}.timeline .action :is(h2,h3,h4,h5,h6){font-size:1em}.undated{font-weight:700;margin-block:1.5em .5em}${q} @container (min-width:700px){.timeline .legend{display:flex}.timeline ol>li,.axis{display:grid;grid-template-columns:minmax(13em,1fr) 2fr;column-gap:1.5em;padding-inline-end:1em}.timeline ol>.open{grid-template-columns:1fr}.timeline ol .action{border:0;margin:0}.timeline ol>li{border-block-start:1px solid var(--_line);position:relative;break-inside:avoid}.track{display:block;block-size:0;min-block-size:max(40px,100%)}.axis .track{grid-column:2;min-block-size:max(36px,2.6em)}.marks{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);padding:0}}`;var J=`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  body {
    font:
      9.5pt / 1.3 Arial,
      'Liberation Sans',
      Helvetica,
      sans-serif;
    color: #000;
    background: #fff;
    overflow-wrap: break-word;
  }
  header {
    border-block-end: 2pt solid #000;
    padding-block-end: 2mm;
    margin-block-end: 3mm;
  }
  h1 {
    font-size: 16pt;
    line-height: 1.2;
  }
  h2 {
    font-size: 12pt;
    margin-block: 5mm 1.5mm;
    break-after: avoid;
  }
  .demo {
    border: 1pt solid #000;
    padding: 1mm 2mm;
    margin-block-start: 2mm;
  }
  .demo,
  .choices,
  .warn,
  caption {
    font-weight: bold;
  }
  .badge {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  ul {
    list-style: none;
  }
  .bullets,
  .undated {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    margin-block-end: 3mm;
  }
  tr {
    break-inside: avoid;
  }
  caption,
  :is(th, td) {
    text-align: start;
    vertical-align: top;
  }
  :is(th, td) {
    border-block-end: 0.5pt solid #000;
    padding: 1mm 1.5mm 1mm 0;
  }
  thead :is(th, td) {
    border-block-end: 1.5pt solid #000;
  }
  tfoot :is(th, td) {
    border-block: 1.5pt solid #000;
    font-weight: bold;
  }
  th p {
    font-weight: normal;
  }
  footer {
    font-size: 8pt;
    break-inside: avoid;
    margin-block-start: 3mm;
  }
`,se=`
  @page {
    size: A4 portrait;
    margin: 14mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 8pt sans-serif;
    }
  }
  ${J}
  body {
    inline-size: 182mm;
  }
  .figures {
    margin-block-start: 3mm;
  }
  .figures td,
  .figures thead th:not(:first-child) {
    text-align: end;
    padding-inline: 1.5mm;
  }
  .figures td {
    white-space: nowrap;
  }
  .actions {
    table-layout: fixed;
  }
  .actions th:first-child {
    inline-size: 38%;
  }
  .actions th:nth-child(2) {
    inline-size: 14%;
  }
`,ce=`
  @page {
    size: A4 landscape;
    margin: 12mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 8pt sans-serif;
    }
  }
  ${J}
  body {
    --_line: #999;
    --_soft: #ddd;
    --_ink: #000;
    --_warn: #000;
    inline-size: 273mm;
    font-size: 8.5pt;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 5mm;
    align-items: center;
  }
  .timeline {
    table-layout: fixed;
  }
  .timeline th {
    inline-size: 32%;
    font-weight: normal;
  }
  .timeline :is(.badge, p) {
    display: inline;
    margin-inline-end: 0.75em;
  }
  .timeline strong {
    display: block;
  }
  .timeline td {
    padding: 0 3mm;
    block-size: 40px;
    position: relative;
  }
  .track {
    display: block;
    block-size: 40px;
  }
  tbody .track {
    position: absolute;
    inset: 0 3mm;
    inline-size: calc(100% - 6mm);
    block-size: 100%;
  }
  ${q}
`,Y=e=>`${Math.round(e*1e4)/100}%`,X=({svg:e,nothing:t},n,r)=>n===void 0?t:e`<line class=${r} x1=${Y(n)} x2=${Y(n)} y1="0" y2="100%" />`;function le(e,t,n,r){let{html:i,nothing:a}=e,o=[`step-done`,`step`,`step-late`,`first-deadline`,`deadline`],s=(e,t)=>i`<li><svg class="key" aria-hidden="true">${e}</svg> ${t}</li>`;return i`<ul class="row small legend" role="list" aria-label=${t.legend}> ${o.map(n=>s(K(e,n,`50%`),t.marks[n]))} ${r.today===void 0?a:s(X(e,.5,`today`),t.todayMark(A(t,n,`date`)))} ${r.end===void 0?a:s(X(e,.5,`end`),t.agreementEnd)} </ul>`}function ue({html:e,nothing:t,svg:n},r,{years:i,today:a}){return e`<div class="axis"> <svg class="track" aria-hidden="true" width="100%"> ${i.map(({year:e,at:t})=>n`<text x=${Y(t)} y="1em">${e}</text>`)} ${a===void 0?t:n`<text class="now" x=${Y(a)} y="2.3em">${r.todayName}</text>`} </svg> </div>`}function de(e,{years:t,today:n,end:r},{bar:i,marks:a}){let{html:o,nothing:s,svg:c}=e,l=(e,t,n)=>c`<rect class=${n} x=${Y(e)} width=${Y(t-e)} y="14" height="12" />`;return o`<svg class="track" aria-hidden="true" width="100%"> ${t.map(({at:t})=>X(e,t,`year`))} ${X(e,r,`end`)} ${X(e,n,`today`)} ${i?l(i.from,i.promised??i.to,`span`):s} ${i?.promised===void 0?s:l(i.promised,i.to,`moved`)} ${a.map(({kind:t,at:n})=>n===void 0?s:K(e,t,Y(n)))} </svg>`}var fe=(e,t,n,r)=>D(t.feed,r).map(({key:r,actions:i})=>({name:r?e.said(t,{},r.name):n.otherTheme,sums:E(i,t.today)}));function pe({html:e,nothing:t},n,{today:r},i,{total:a,unknown:o,steps:s,late:c},l){let u=k(i,r),[d,f]=[u[0]?.lateDays,u[u.length-1]?.lateDays],p=d===void 0||f===void 0||l?``:n.lateBetween(f,d),m=i.filter(e=>_(e,r).firstDeadline).length;return e`<ul class="bullets"> <li>${n.totals(a,o)}</li> ${s.total?e`<li>${n.stepsIn(s.done,s.total,s.actions)}</li>`:t} <li>${n.lateActions(c,l)}${p}</li> ${m?e`<li>${n.movedDeadlines(m)}</li>`:t} </ul>`}function me({html:e},t,n,r){let i=T.filter(e=>r.byStatus[e]),a=n=>[...i.map(t=>e`<td>${n.byStatus[t]}</td>`),e`<td><strong>${n.total}</strong></td>`,e`<td>${n.late}</td>`,e`<td>${n.steps.total?t.stepsShort(n.steps.done,n.steps.total):`–`}</td>`];return e`<div class="scroll" tabindex="0" role="region" aria-label=${t.themesAndStatuses}> <table class="figures"> <caption> ${t.themesAndStatuses} </caption> <thead> <tr> <th scope="col">${t.theme}</th> ${[...i.map(e=>t.actionStatus[e]),t.totalColumn,t.late,t.stepColumn].map(t=>e`<th scope="col">${t}</th>`)} </tr> </thead> <tbody> ${n.map(({name:t,sums:n})=>e`<tr> <th scope="row">${t}</th> ${a(n)} </tr>`)} </tbody> <tfoot> <tr> <th scope="row">${t.all}</th> ${a(r)} </tr> </tfoot> </table> </div> <p class="small">${t.countedOnce}</p>`}function he({html:e,nothing:t,said:n},r,i,a,o){let s=k(a,i.today);if(!s.length)return t;let c=[r.action,r.end,r.firstDeadlineName,r.delay(o)];return e`<div class="scroll" tabindex="0" role="region" aria-label=${r.delays(o)}> <table class="figures"> <caption> ${r.delays(o)} </caption> <thead> <tr> ${c.map(t=>e`<th scope="col">${t}</th>`)} </tr> </thead> <tbody> ${s.map(({action:t,deadline:a,firstDeadline:o,lateDays:s})=>e`<tr> <th scope="row">${n(i,t,t.title)}</th> <td>${j(r,a)}</td> <td>${o?j(r,o):`–`}</td> <td>${r.delayDays(s)}</td> </tr>`)} </tbody> </table> </div>`}function ge({html:e,nothing:t},n,r,i){let{feed:a,today:o}=n,s=l.at(Date.parse(a.updated)||0,a.timeZone);return e`<header> ${i} <p>${r.sheet.printedOn(A(r,o,`date`))} &#183; ${r.sheet.dataOf(A(r,s,`date`))}</p> ${a.demo?e`<p class="demo">${r.demo}</p>`:t} </header>`}function _e({html:e},{feed:t},n){let{name:r,phone:i,email:a,url:o}=t.publisher,s=[i,a,o?.replace(/^https?:\/\//,``)].filter(Boolean).join(` · `);return e`<footer>${n.sheet.publishedBy} ${r}${s?`${n.colon} ${s}`:``}</footer>`}var Z=({words:e})=>({...I,...L,...F,...e});function ve(e,t,n,r){let i=Z(t),{all:a,actions:o,over:s}=n,c=E(a,t.today),{html:l}=e;return Q(e,t,i,n,se,r,[l`<section> ${pe(e,i,t,a,c,s)} ${me(e,i,fe(e,t,i,a),c)} ${he(e,i,t,a,s)} </section>`,D(t.feed,o).map(({key:r,actions:a})=>l`<section> <h2>${r?e.said(t,{},r.name):i.otherTheme} (${a.length})</h2> ${Se(e,t,i,n,a)} </section>`)])}function ye(e,t,n,r){let i=Z(t),{html:a,nothing:o}=e,s=re(n.actions,n.span,t.today);return Q(e,t,i,n,ce,r,[le(e,i,t.today,s),a`<table class="timeline"> <thead> <tr> <th scope="col">${i.action}</th> <td>${ue(e,i,s)}</td> </tr> </thead> <tbody> ${s.rows.map(r=>a`<tr> <th scope="row">${be(e,t,i,n,r)}</th> <td>${de(e,s,r)}</td> </tr>`)} </tbody> </table>`,s.undated.length?a`<section> <h2>${i.undated} (${s.undated.length})</h2> <ul class="undated"> ${s.undated.map(n=>a`<li>${$(e,t,n)}</li>`)} </ul> </section>`:o])}async function Q(e,t,n,{head:r,choices:i,actions:a},o,s,c){let{html:l,nothing:u}=e,d=a.filter(e=>!_(e,t.today).known).length,f=[n.totals(a.length,d),...i].join(` · `),p=l`${r}${i.length?l`<p class="choices">${f}</p>`:u}`;return await V(e,{title:`${n.roadmap} – ${t.feed.publisher.name}`,lang:n.lang,css:o,body:l`${ge(e,t,n,p)} <main>${c}</main> ${_e(e,t,n)}`},s)?``:n.sheet.printRefused}function $({said:e,dotted:t},{words:n,...r},i){return t([i.number===void 0?``:n.actionNumber(i.number),e({words:n,...r},i,i.title)])}function be(e,t,n,{state:r},{action:i,progress:a}){let{html:o,dotted:s}=e,{steps:c}=a;return o`<strong>${$(e,t,i)}</strong> ${r(i,a)} <p>${s([c?n.steps(c.done,c.total):``,xe(n,a)])}</p>`}function xe(e,{deadline:t,firstDeadline:n}){if(!t)return``;let r=n?` (${e.firstDeadline(j(e,n))})`:``;return`${e.end}${e.colon} ${j(e,t)}${r}`}function Se(e,t,n,{state:r},i){let{html:a,said:o}=e;return a`<table class="actions"> <thead> <tr> ${[n.action,n.status,n.progress,n.end,n.lead].map(e=>a`<th scope="col">${e}</th>`)} </tr> </thead> <tbody> ${i.map(i=>{let s=_(i,t.today),{steps:c,percent:l,deadline:u,firstDeadline:d,known:f}=s;return a`<tr> <th scope="row">${$(e,t,i)} ${Ce(e,t,n,i,s)}</th> <td>${r(i,s)}</td> <td> ${c?n.steps(c.done,c.total):``} ${l===void 0?``:a`<p>${n.percent(l)}</p>`} ${f?``:n.progressUnknown} </td> <td> ${u?j(n,u):`–`} ${d?a`<p>${n.firstDeadline(j(n,d))}</p>`:``} </td> <td>${i.lead?o(t,i,i.lead.organization):`–`}</td> </tr>`})} </tbody> </table>`}function Ce({html:e,nothing:t,said:n},r,i,a,{steps:o}){let s=o?.next;return s?e`<p> ${i.nextStep}${i.colon} ${n(r,a,s.title)}${s.due?` (${i.stepDue(j(i,s.due))})`:t} </p>`:t}export{ve as printList,ye as printTimeline};