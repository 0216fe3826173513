var e=e=>e.replace(`.`,`,`).replace(/\B(?=(\d{3})+(?!\d))/g,` `),t=t=>e(String(+t.toFixed(3))),n=(e,n,r)=>`${t(e)}\u00a0${e<2?n:r}`,r={sheet:{printedOn:e=>`Imprimé le ${e}`,dataOf:e=>`Informations du ${e}`,more:e=>`Et ${n(e,`autre service`,`autres services`)}, à voir sur la page.`,publishedBy:`Informations publiées par`,address:`Adresse`,aroundTheClock:`24\xA0h/24`,everyDay:`tous les jours`,days:(e,t)=>`du ${e} au ${t}`,listed:e=>e.join(`, `).replace(/, ([^,]*)$/,` et $1`),ranges:e=>e.join(` et `),range:(e,t)=>`de ${e} à ${t}`,onDay:e=>`Le ${e}`,otherTimes:`autres horaires`,printRefused:`L’impression n’a pas pu s’ouvrir ici. Ouvrez cette page dans votre navigateur habituel, puis essayez à nouveau.`}},i={width:182,height:268},a=[11,10.5,10,9.5,9,8.5,8,7.5,7],o=96/25.4;function s({body:e,documentElement:t}){for(let n of a)if(t.style.setProperty(`--size`,`${n}pt`),e.getBoundingClientRect().height<=i.height*o)return}var c=2e3,l=6e4,u;async function d(e,t,n=e=>{e.print()}){if(self.origin===`null`)return m(self,n);u?.remove();let r=u=await f(t.title),{contentWindow:i,contentDocument:a}=r;if(!i||!a)return!1;a.title=t.title,a.documentElement.lang=t.lang;let o=new i.CSSStyleSheet;return o.replaceSync(t.css),a.adoptedStyleSheets=[o],e.render(t.body,a.body),t.arrange?.(a),i.addEventListener(`afterprint`,()=>{setTimeout(()=>{r.remove()},l)}),m(i,n)}async function f(e){let t=document.createElement(`iframe`);t.title=e,t.tabIndex=-1,t.setAttribute(`aria-hidden`,`true`);for(let[e,n]of Object.entries(p))t.style.setProperty(e,n,`important`);let n=new Promise(e=>{t.addEventListener(`load`,e,{once:!0})});return document.body.append(t),await n,t}var p={display:`block`,visibility:`hidden`,position:`fixed`,inset:`0 auto auto 0`,width:`0`,height:`0`,border:`0`};function m(e,t){return new Promise(n=>{let r=setTimeout(n,c,!1);for(let t of[`beforeprint`,`afterprint`])e.addEventListener(t,()=>{clearTimeout(r),n(!0)});try{t(e)}catch{n(!1)}})}function h(e){let t=g(e)??_(e);return t(0),t}function g(e){let t=Reflect.get(globalThis,`Temporal`);return t&&(n=>t.Instant.fromEpochMilliseconds(Math.floor(n)).toZonedDateTimeISO(e).offsetNanoseconds/1e6)}function _(e){let t=`numeric`,n=new Intl.DateTimeFormat(`en-US`,Object.assign(Object.create(null),{timeZone:e,hourCycle:`h23`,year:t,month:t,day:t,hour:t,minute:t,second:t}));return e=>{let[t=1,r=1,i=1970,a=0,o=0,s=0]=(n.format(e).match(/\d+/g)??[]).map(Number);return Date.UTC(i,t-1,r,a,o,s)-Math.floor(e/1e3)*1e3}}var v=6048e5,y=8,b=4e3,x=new Map;function S(e){let t=x.get(e);return t||(t={measure:h(e),weeks:new Map},x.size>=y&&x.clear(),x.set(e,t)),t}function C(e,t){let n=t.weeks.get(e);return n===void 0&&(n=t.measure(e*v),t.weeks.size>=b&&t.weeks.clear(),t.weeks.set(e,n)),n}function w(e,t){if(!(Math.abs(e)<86399993952e5))return 0;let n=S(t),r=Math.floor(e/v),i=C(r,n);return i===C(r+1,n)?i:n.measure(e)}var T=864e5,E=class e{constructor(e){this.utc=e}get year(){return new Date(this.utc).getUTCFullYear()}get month(){return new Date(this.utc).getUTCMonth()+1}get day(){return new Date(this.utc).getUTCDate()}static of(t,n,r){return new e(new Date(0).setUTCFullYear(t,n-1,r))}static parse(t){let n=/^(\d{4})-(\d\d)-(\d\d)$/.exec(t);if(!n)return;let[r,i]=[Number(n[2]),Number(n[3])],a=e.of(Number(n[1]),r,i);return a.month===r&&a.day===i?a:void 0}static at(t,n){return new e(Math.floor((t+w(t,n))/T)*T)}toString(){let e=(e,t=2)=>String(e).padStart(t,`0`);return`${e(this.year,4)}-${e(this.month)}-${e(this.day)}`}toJSON(){return this.toString()}compare(e){return Math.sign(this.utc-e.utc)}equals(e){return this.utc===e.utc}isBefore(e){return this.utc<e.utc}isAfter(e){return this.utc>e.utc}addDays(t){return new e(this.utc+t*T)}addMonths(t){let n=e.of(this.year,this.month+t,1);return n.addDays(Math.min(this.day,n.daysInMonth)-1)}daysUntil(e){return(e.utc-this.utc)/T}get weekday(){return new Date(this.utc).getUTCDay()||7}get daysInMonth(){return e.of(this.year,this.month+1,0).day}firstOfMonth(){return this.addDays(1-this.day)}toUTC(){return this.utc}};function D(e,t,n){let r=new Date(t.toUTC()),i=e.monthNames[r.getUTCMonth()],a=e.weekdayNames[r.getUTCDay()],o=e.dayMonth(r.getUTCDate(),i),s=`${a} ${o}`,c=` ${r.getUTCFullYear()}`;return{full:s+c,weekday:s,date:o+c,dayMonth:o,month:i+c,weekdayName:a}[n]}function O({html:e,nothing:t},n,r,i){let{feed:a,today:o}=n,s=E.at(Date.parse(a.updated)||0,a.timeZone);return e`<header> ${i} <p>${r.sheet.printedOn(D(r,o,`date`))} &#183; ${r.sheet.dataOf(D(r,s,`date`))}</p> ${a.demo?e`<p class="demo">${r.demo}</p>`:t} </header>`}function k({html:e},{feed:t},n){let{name:r,phone:i,email:a,url:o}=t.publisher,s=[i,a,o?.replace(/^https?:\/\//,``)].filter(Boolean).join(` · `);return e`<footer>${n.sheet.publishedBy} ${r}${s?`${n.colon} ${s}`:``}</footer>`}async function A(e,t,n,i,a){let{html:o}=e,c={...r,...t.words};return await d(e,{title:`${n} – ${t.feed.publisher.name}`,lang:c.lang,css:`
  @page {
    size: A4 portrait;
    margin: 14mm;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  body {
    inline-size: 182mm;
    font:
      var(--size, 11pt) / 1.3 Arial,
      'Liberation Sans',
      Helvetica,
      sans-serif;
    color: #000;
    background: #fff;
    overflow-wrap: break-word;
  }
  header {
    border-block-end: 2pt solid #000;
    padding-block-end: 0.5em;
    margin-block-end: 0.6em;
  }
  header p,
  footer,
  .source,
  .small {
    font-size: 0.9em;
  }
  h1 {
    font-size: 1.6em;
    line-height: 1.15;
  }
  .demo {
    border: 1pt solid #000;
    padding: 0.2em 0.5em;
    margin-block-start: 0.4em;
    font-weight: bold;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .links a::after {
    content: ' (' attr(href) ')';
  }
  ul,
  ol {
    list-style: none;
  }
  .bullets,
  .moves {
    padding-inline-start: 1.2em;
  }
  .bullets {
    list-style: disc;
  }
  .moves {
    list-style: decimal;
  }
  .hidden,
  progress,
  button {
    display: none;
  }
  .state,
  .badge,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .badge,
  dt,
  th,
  .warn {
    font-weight: bold;
  }
  .state {
    border: 1.5pt solid #000;
    padding: 0.2em 0.6em;
    margin-block: 0.4em;
  }
  .progress {
    display: flex;
    gap: 1em;
  }
  .text > * + * {
    margin-block-start: 0.25em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.3em 1em;
    margin-block-start: 0.5em;
  }
  .columns > :first-child {
    grid-column: span 2;
  }
  /* In two columns, what is short takes little room. */
  .record {
    columns: 2;
    column-gap: 6mm;
    margin-block-start: 0.6em;
    /* Else Chromium may take the columns to a second page that has room for all on the first. */
    break-before: avoid;
    break-inside: avoid;
  }
  .record > div {
    padding-block: 0.25em 0.4em;
    border-block-start: 0.5pt solid #000;
  }
  :is(dt, h1) {
    break-after: avoid;
  }
  :is(li, tr) {
    break-inside: avoid;
  }
  .steps > li {
    display: flex;
    gap: 0.5em;
  }
  .indicators > li + li {
    margin-block-start: 0.5em;
  }
  .chart {
    display: none;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0 0.4em 0 0;
    border-block-end: 0.5pt solid #999;
  }
  th .small {
    font-weight: normal;
  }
  .amount {
    text-align: end;
    white-space: nowrap;
  }
  footer {
    border-block-start: 0.5pt solid #000;
    margin-block-start: 0.6em;
    padding-block-start: 0.3em;
  }
`,body:o`${O(e,t,c,o`<h1>${n}</h1>`)} <main>${i}</main> ${k(e,t,c)}`,arrange:s},a)?``:c.sheet.printRefused}export{A as printAction};