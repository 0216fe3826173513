import{a as e,i as t,n,r,t as i}from"./lit-CI_s7elC.js";var a=Object.create,o=Object.defineProperty,s=Object.getOwnPropertyDescriptor,c=Object.getOwnPropertyNames,l=Object.getPrototypeOf,u=Object.prototype.hasOwnProperty,d=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),f=(e,t,n,r)=>{if(t&&typeof t==`object`||typeof t==`function`)for(var i=c(t),a=0,l=i.length,d;a<l;a++)d=i[a],!u.call(e,d)&&d!==n&&o(e,d,{get:(e=>t[e]).bind(null,d),enumerable:!(r=s(t,d))||r.enumerable});return e},p=(e,t,n)=>(n=e==null?{}:a(l(e)),f(t||!e||!e.__esModule||!u.call(e,`default`)?o(n,`default`,{value:e,enumerable:!0}):n,e)),m=`fr`,h=()=>m,g=100,_=30;function v({before:e,after:t,...n}){let r=0;for(;r<e.length&&e[r]===t[r];)r++;let i=Math.max(e.length,t.length)>g?Math.max(0,r-_):0,a=e=>e&&`${i?`…`:``}${e.slice(i,i+g)}${e.length>i+g?`…`:``}`;return{...n,before:a(e),after:a(t)}}var y=[`services`,`events`,`actions`,`notices`,`communes`,`themes`,`agreements`],b=e=>y.every(t=>!e[t].added.length&&!e[t].changed.length&&!e[t].removed.length),x=()=>({services:`services`,events:`événements`,actions:`actions`,notices:`annonces`,communes:`communes`,themes:`thèmes`,agreements:`conventions`}),S=200;function C(e,{diff:n,online:r,problems:i}){return t`<section class="panel new" aria-labelledby="change">
    <h2 id="change">Ce qui change</h2>
    ${n?E(n):t`<p class="note ${r===`unreadable`?`warning`:``}">${w[r]}</p>`}
    ${k(e,i)}
  </section>`}var w={read:``,none:`Il n’y a rien encore à l’adresse du flux en ligne\xA0: ce sera la première publication.`,unreadable:`Le flux en ligne n’a pas pu être lu\xA0: ce qui disparaîtrait ne peut pas être dit. Vérifiez son adresse, ou comparez plus tard avec «\xA0ctg-feed diff\xA0».`,"not-asked":`Aucune adresse n’est donnée\xA0: rien n’est comparé à ce qui est en ligne.`},T=e=>{let t=x()[e];return`${t[0]?.toUpperCase()??``}${t.slice(1)}`};function E(e){if(b(e))return t`<p class="note good">Rien ne change par rapport à ce qui est en ligne.</p>`;let n=y.filter(t=>{let{added:n,changed:r,removed:i}=e[t];return n.length||r.length||i.length});return t`<div class="scroll" role="region" tabindex="0" aria-label="Tableau des changements">
      <table>
        <caption class="quiet">
          Par rapport à ce qui est en ligne
        </caption>
        <thead>
          <tr>
            <th scope="col">Quoi</th>
            <th scope="col" class="number">En ligne</th>
            <th scope="col" class="number">Nouveaux</th>
            <th scope="col" class="number">Modifiés</th>
            <th scope="col" class="number">Retirés</th>
            <th scope="col" class="number">Après</th>
          </tr>
        </thead>
        <tbody>
          ${n.map(n=>{let{before:r,after:i,added:a,changed:o,removed:s}=e[n];return t`<tr>
              <th scope="row">${T(n)}</th>
              ${[r,a.length,o.length,s.length,i].map(e=>t`<td class="number">${e}</td>`)}
            </tr>`})}
        </tbody>
      </table>
    </div>
    ${n.map(n=>{let{added:r,changed:i,removed:a}=e[n];return t`<details class="group change">
        <summary><strong>${T(n)}, un par un</strong></summary>
        ${D(`Retirés`,a)}${D(`Nouveaux`,r)}${D(`Modifiés`,i)}
      </details>`})}`}function D(e,n){if(!n.length)return i;let r=n.length-S;return t`<h3>${e} (${n.length})</h3>
    <ul>
      ${n.slice(0,S).map(({id:e,name:n,cells:r})=>t`<li>
            ${n} <span class="quiet">(${e})</span>
            ${r.length?t`<ul class="cells">
                    ${r.map(O)}
                  </ul>`:i}
          </li>`)}
      ${r>0?t`<li>… et ${r} autres</li>`:i}
    </ul>`}function O(e){let{title:n,before:r,after:a}=v(e);return t`<li>
    ${n}&nbsp;:
    ${r?t`<span class="quiet">${a?`avant`:`retiré`}</span> <del>${r}</del>`:i}
    ${a?t`<span class="quiet">${r?`après`:`ajouté`}</span> <ins>${a}</ins>`:i}
  </li>`}function k(e,n){let{accept:r,offered:a}=e.state,o=n.filter(({kind:e})=>e===`loss`).map(({place:e,value:t=``})=>({name:e.path??``,value:t})),s=n.some(({level:e,kind:t})=>e===`error`&&t!==`loss`),c=[...o.map(({name:e,value:t})=>({name:e,label:`J’accepte que des ${x()[e]} disparaissent\u00a0: ${t}.`})),...[...a].filter(e=>e!==`errors`&&!o.some(t=>t.name===e)).map(e=>({name:e,label:`J’accepte que des ${x()[e]} disparaissent.`})),...s?[{name:`errors`,label:`Je publie malgré les erreurs\xA0: les fiches fautives ne seront pas montrées.`}]:[]];return c.length?t`<div class="note ${o.length?`error`:`warning`}">
    ${o.length?t`<p><strong>Plus d’un cinquième des fiches disparaîtrait.</strong> Un fichier manque-t-il&nbsp;?</p>`:i}
    ${c.map(({name:n,label:i})=>t`<label class="check"
          ><input
            type="checkbox"
            .checked=${r.has(n)}
            @change=${t=>A(e,n,t)}
          /><span>${i}</span></label
        >`)}
  </div>`:i}function A(e,t,n){let r=new Set(e.state.accept);n.target.checked?r.add(t):r.delete(t),e.run({accept:r,offered:new Set([...e.state.offered,t])})}var j=/\.(xlsx|xlsm|xls|ods|csv|tsv|txt|json|geojson|ics|jpe?g|png|webp|gif|svg|avif)$/i,M=/(^|\/)(~\$|\.)/,N=2e3;function P(e,t){let n=t.filter(({name:e})=>!M.test(e)),r=new Map(e.map(e=>[e.name,e])),i=[];for(let e of n)j.test(e.name)&&r.size<N?r.set(e.name,e):i.push(e.name);return{files:[...r.values()].sort((e,t)=>e.name.localeCompare(t.name,`fr`)),ignored:i}}var F=e=>[...e??[]].map(e=>({name:e.webkitRelativePath||e.name,file:e}));async function I(e){let t=[...e.items].flatMap(e=>e.webkitGetAsEntry()??[]);if(!t.length)return F(e.files);let n=[];for(let e of t)await L(e,``,n);return n}async function L(e,t,n){let r=`${t}${e.name}`;if(n.length>N||M.test(r))return;if(e.isFile){let t=await new Promise((t,n)=>{e.file(t,n)});n.push({name:r,file:t});return}let i=e.createReader();for(;;){let e=await new Promise((e,t)=>{i.readEntries(e,t)});if(!e.length)return;for(let t of e)await L(t,`${r}/`,n)}}function R(e,t,n){let r=URL.createObjectURL(new Blob([t],{type:n}));Object.assign(document.createElement(`a`),{href:r,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var z={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},B=e=>(...t)=>({_$litDirective$:e,values:t}),V=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:ee}=e,te=e=>e,ne=e=>e.strings===void 0,re=()=>document.createComment(``),H=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new ee(r.insertBefore(re(),i),r.insertBefore(re(),i),e,e.options);else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=te(e).nextSibling;te(r).insertBefore(e,i),e=t}}}return n},U=(e,t,n=e)=>(e._$AI(t,n),e),ie={},ae=(e,t=ie)=>e._$AH=t,oe=e=>e._$AH,W=e=>{e._$AR(),e._$AA.remove()},se=B(class extends V{constructor(){super(...arguments),this.key=i}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(ae(e),this.key=t),n}}),G=(e,t)=>{let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),G(e,t);return!0},K=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},ce=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),de(t)}};function le(e){this._$AN===void 0?this._$AM=e:(K(this),this._$AM=e,ce(this))}function ue(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)G(r[e],!1),K(r[e]);else r!=null&&(G(r,!1),K(r))}else G(this,e)}}var de=e=>{e.type==z.CHILD&&(e._$AP??=ue,e._$AQ??=le)},fe=class extends V{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),ce(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(G(this,e),K(this))}setValue(e){if(ne(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},pe=()=>new me,me=class{},q=new WeakMap,he=B(class extends fe{render(e){return i}update(e,[t]){let n=t!==this.G;return n&&this.rt(void 0),(n||this.lt!==this.ct)&&(this.G=t,this.ht=e.options?.host,this.rt(this.ct=e.element)),i}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){let t=this.ht??globalThis,n=q.get(t);n===void 0&&(n=new WeakMap,q.set(t,n)),n.get(this.G)!==void 0&&this.G.call(this.ht,void 0),n.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){return typeof this.G==`function`?q.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),ge={"service-finder":`Trouver un service`,"event-calendar":`Agenda`,roadmap:`Feuille de route`},_e={files:[],ignored:[],online:`../feed.json`,accept:new Set,offered:new Set,drafts:!1,work:{status:`idle`},level:``,search:``,rows:new Map,commune:``,widget:`service-finder`,said:``},ve=2e4,J=`Le navigateur n’a pas pu lancer le travail. Rechargez la page\xA0; si cela recommence, ouvrez-la à son adresse https://…, dans un navigateur à jour.`;function ye(e){try{return e&&new URL(e,document.baseURI).href}catch{return e}}var Y=({file:e,sheet:t=``,row:n=0,column:r=``})=>[e,t,n,r].join(`|`),be=class{#e;#t;#n;constructor(e){this.state=_e,this.#n=0,this.#e=e}set(e){this.state={...this.state,...e},this.#e()}run(e={}){this.set({...e,rows:new Map,work:this.#r(`Préparation`),said:`Relecture en cours.`});let{files:t,online:n,accept:r,drafts:i}=this.state;if(!t.length){this.cancel();return}this.#a();let a={files:t,now:Date.now(),online:ye(n.trim()),accept:[...r],preview:i},o=performance.now(),s=this.#i();if(!s)return;s.addEventListener(`message`,({data:e})=>{this.#s(e,o)});let c={type:`publish`,job:a};s.postMessage(c)}#r(e){let{work:t}=this.state,n=`result`in t?t.result:void 0;return{status:`working`,step:e,...n&&{result:n}}}cancel(){this.#a(),this.set({work:{status:`idle`},said:`Relecture arrêtée.`})}zip(){let e=this.#t;return new Promise((t,n)=>{if(!e){n(Error(J));return}let r=({data:i})=>{if(i.type===`zip`)t(i.bytes);else if(i.type===`failed`)n(Error(i.message));else{i.type===`zipping`&&this.set({said:`Le fichier .zip se prépare\u00a0: ${i.count} fichiers.`});return}e.removeEventListener(`message`,r)};e.addEventListener(`message`,r),e.postMessage({type:`zip`})})}see(e){let t=Y(e),n=new Map(this.state.rows);if(n.delete(t))this.set({rows:n});else{let t={type:`row`,place:e};this.#t?.postMessage(t)}}#i(){try{let e=new Worker(new URL(new URL(`worker-DJZrEv2I.js`,import.meta.url).href,``+import.meta.url),{type:`module`});return e.addEventListener(`error`,()=>this.#o(J)),this.#n=window.setTimeout(()=>this.#o(J),ve),this.#t=e}catch{this.#o(J);return}}#a(){window.clearTimeout(this.#n),this.#t?.terminate(),this.#t=void 0}#o(e){this.#a(),this.set({work:{status:`failed`,message:e},said:``})}#s(e,t){if(window.clearTimeout(this.#n),e.type===`progress`&&this.set({work:this.#r(e.step)}),e.type===`row`&&this.set({rows:new Map(this.state.rows).set(Y(e.place),e.cells)}),e.type===`failed`&&this.#o(`La relecture s’est arrêtée (${e.message}). Vos fichiers ne sont pas touchés.`),e.type!==`done`)return;let{problems:n,count:r}=e.result,i=n.filter(({level:e})=>e===`error`).length;this.set({work:{status:`done`,result:e.result,seconds:(performance.now()-t)/1e3},said:`Relecture terminée\u00a0: ${i} ${i>1?`erreurs`:`erreur`}, ${n.length} remarques. ${r?`La publication est prête.`:`Rien ne peut encore être publié.`}`})}},X={feed:``,address:``};function xe(e){return e!==X.feed&&(X.address&&URL.revokeObjectURL(X.address),X={feed:e,address:URL.createObjectURL(new Blob([e],{type:`application/json`}))}),X.address}function Se(e,{feed:n,communes:r,counts:i}){let{commune:a,widget:o,drafts:s}=e.state;if(!r.length&&!Object.values(i).some(Boolean))return t`<section class="panel new" aria-labelledby="apercu">
      <h2 id="apercu">Ce que verront les habitants</h2>
      <p class="note">Il n’y a rien à montrer encore&nbsp;: aucun document n’a pu être lu.</p>
    </section>`;let c=xe(n),l=Object.entries(ge);return t`<section class="panel new" aria-labelledby="apercu">
    <h2 id="apercu">Ce que verront les habitants</h2>
    <dl class="counts">
      ${[[`services`,`services`],[`événements`,`events`],[`actions`,`actions`]].map(([e,n])=>t`<div>
            <dt>${e}</dt>
            <dd>${i[n]}</dd>
          </div>`)}
    </dl>
    <div class="row">
      <div class="field">
        <label for="commune">Vu de</label>
        <select
          id="commune"
          .value=${a}
          @change=${t=>e.set({commune:t.target.value})}
        >
          <option value="">Tout le territoire</option>
          ${[...r].sort((e,t)=>e.name.localeCompare(t.name,`fr`)).map(({code:e,name:n})=>t`<option value=${e}>${n}</option>`)}
        </select>
      </div>
      <fieldset class="widgets">
        <legend>Ce qui est montré</legend>
        ${l.map(([n,r])=>t`<label class="check"
              ><input
                type="radio"
                name="widget"
                value=${n}
                .checked=${o===n}
                @change=${()=>e.set({widget:n})}
              />${r}</label
            >`)}
      </fieldset>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${s}
          @change=${t=>e.run({drafts:t.target.checked})}
        />Montrer aussi les brouillons</label
      >
    </div>
    ${s?t`<p class="note warning">Les brouillons sont montrés&nbsp;: décochez-les pour publier.</p>`:``}
    <p class="quiet">Les images ne sont pas montrées ici&nbsp;: elles n’ont pas encore d’adresse.</p>
    ${se(`${c} ${o} ${a}`,Ce(o,c,a))}
  </section>`}function Ce(e,n,r){let i=pe();return t`<div
    class="preview"
    ${he(i)}
    ${he(t=>{if(!t||t.childElementCount)return;let i=document.createElement(`ctg-${e}`);i.setAttribute(`feed`,n),i.setAttribute(`heading-level`,`3`),i.setAttribute(`limit`,`4`),r&&i.setAttribute(`commune`,r),t.append(i)})}
  ></div>`}var we=(e,t,n)=>{let r=new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},Te=B(class extends V{constructor(e){if(super(e),e.type!==z.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,i]){let a=oe(e),{values:o,keys:s}=this.dt(t,n,i);if(!Array.isArray(a))return this.ut=s,o;let c=this.ut??=[],l=[],u,d,f=0,p=a.length-1,m=0,h=o.length-1;for(;f<=p&&m<=h;)if(a[f]===null)f++;else if(a[p]===null)p--;else if(c[f]===s[m])l[m]=U(a[f],o[m]),f++,m++;else if(c[p]===s[h])l[h]=U(a[p],o[h]),p--,h--;else if(c[f]===s[h])l[h]=U(a[f],o[h]),H(e,l[h+1],a[f]),f++,h--;else if(c[p]===s[m])l[m]=U(a[p],o[m]),H(e,a[f],a[p]),p--,m++;else if(u===void 0&&(u=we(s,m,h),d=we(c,f,p)),u.has(c[f])){if(u.has(c[p])){let t=d.get(s[m]),n=t===void 0?null:a[t];if(n===null){let t=H(e,a[f]);U(t,o[m]),l[m]=t}else l[m]=U(n,o[m]),H(e,a[f],n),a[t]=null;m++}else W(a[p]),p--}else W(a[f]),f++;for(;m<=h;){let t=H(e,l[h+1]);U(t,o[m]),l[m++]=t}for(;f<=p;){let e=a[f++];e!==null&&W(e)}return this.ut=s,ae(e,l),r}}),Ee=p(d(((e,t,n)=>{((n,r)=>{typeof define==`function`&&define.amd?define([],r):typeof t==`object`&&e!==void 0?t.exports=r():n.Papa=r()})(n,function e(){var t=typeof self<`u`?self:typeof window<`u`?window:t===void 0?{}:t,n=!t.document&&!!t.postMessage,r=t.IS_PAPA_WORKER||!1,i={},a=0,o={};function s(e){return e.charCodeAt(0)===65279?e.slice(1):e}function c(e){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine=``,this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(e){var t=y(e);t.chunkSize=parseInt(t.chunkSize),e.step||e.chunk||(t.chunkSize=null),this._handle=new p(t),(this._handle.streamer=this)._config=t}.call(this,e),this.parseChunk=function(e,n){var i=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0<i){let t=this._config.newline;t||=(a=this._config.quoteChar||`"`,this._handle.guessLineEndings(e,a)),e=[...e.split(t).slice(i)].join(t)}this.isFirstChunk&&x(this._config.beforeFirstChunk)&&(a=this._config.beforeFirstChunk(e))!==void 0&&(e=a),this.isFirstChunk=!1,this._halted=!1;var i=this._partialLine+e,a=(this._partialLine=``,this._handle.parse(i,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(e=a.meta.cursor,i=(this._finished||(this._partialLine=i.substring(e-this._baseIndex),this._baseIndex=e),a&&a.data&&(this._rowCount+=a.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:a,workerId:o.WORKER_ID,finished:i});else if(x(this._config.chunk)&&!n){if(this._config.chunk(a,this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=a=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this._completeResults.data.concat(a.data),this._completeResults.errors=this._completeResults.errors.concat(a.errors),this._completeResults.meta=a.meta),this._completed||!i||!x(this._config.complete)||a&&a.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),i||a&&a.meta.paused||this._nextChunk(),a}this._halted=!0},this._sendError=function(e){x(this._config.error)?this._config.error(e):r&&this._config.error&&t.postMessage({workerId:o.WORKER_ID,error:e,finished:!1})}}function l(e){var t;(e||={}).chunkSize||(e.chunkSize=o.RemoteChunkSize),c.call(this,e),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(e){this._input=e,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(t=new XMLHttpRequest,this._config.withCredentials&&(t.withCredentials=this._config.withCredentials),n||(t.onload=b(this._chunkLoaded,this),t.onerror=b(this._chunkError,this)),t.ontimeout=b(this._chunkTimeout,this),t.open(this._config.downloadRequestBody?`POST`:`GET`,this._input,!n),this._config.downloadTimeout&&!n&&(t.timeout=this._config.downloadTimeout),this._config.downloadRequestHeaders){var e,r=this._config.downloadRequestHeaders;for(e in r)t.setRequestHeader(e,r[e])}var i;this._config.chunkSize&&(i=this._start+this._config.chunkSize-1,t.setRequestHeader(`Range`,`bytes=`+this._start+`-`+i));try{t.send(this._config.downloadRequestBody)}catch(e){this._chunkError(e.message)}n&&t.status===0&&this._chunkError()}},this._chunkLoaded=function(){t.readyState===4&&(t.status<200||400<=t.status?this._chunkError():(this._start+=this._config.chunkSize||t.responseText.length,this._finished=!this._config.chunkSize||this._start>=(e=>(e=e.getResponseHeader(`Content-Range`))===null?-1:parseInt(e.substring(e.lastIndexOf(`/`)+1)))(t),this.parseChunk(t.responseText)))},this._chunkError=function(e){e=t.statusText||e,this._sendError(Error(e))},this._chunkTimeout=function(){this._chunkError(`Request timed out after `+this._config.downloadTimeout+`ms`)}}function u(e){(e||={}).chunkSize||(e.chunkSize=o.LocalChunkSize),c.call(this,e);var t,n,r=typeof FileReader<`u`;this.stream=function(e){this._input=e,n=e.slice||e.webkitSlice||e.mozSlice,r?((t=new FileReader).onload=b(this._chunkLoaded,this),t.onerror=b(this._chunkError,this)):t=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<this._config.preview)||this._readChunk()},this._readChunk=function(){var e=this._input,i=(this._config.chunkSize&&(i=Math.min(this._start+this._config.chunkSize,this._input.size),e=n.call(e,this._start,i)),t.readAsText(e,this._config.encoding));r||this._chunkLoaded({target:{result:i}})},this._chunkLoaded=function(e){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(e.target.result)},this._chunkError=function(){this._sendError(t.error)}}function d(e){var t;c.call(this,e||={}),this.stream=function(e){return t=e,this._nextChunk()},this._nextChunk=function(){var e,n;if(!this._finished)return e=this._config.chunkSize,t=e?(n=t.substring(0,e),t.substring(e)):(n=t,``),this._finished=!t,this.parseChunk(n)}}function f(e){c.call(this,e||={});var t=[],n=!0,r=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(e){this._input=e,this._input.on(`data`,this._streamData),this._input.on(`end`,this._streamEnd),this._input.on(`error`,this._streamError)},this._checkIsFinished=function(){r&&t.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),t.length?this.parseChunk(t.shift()):n=!0},this._streamData=b(function(e){try{t.push(typeof e==`string`?e:e.toString(this._config.encoding)),n&&(n=!1,this._checkIsFinished(),this.parseChunk(t.shift()))}catch(e){this._streamError(e)}},this),this._streamError=b(function(e){this._streamCleanUp(),this._sendError(e)},this),this._streamEnd=b(function(){this._streamCleanUp(),r=!0,this._streamData(``)},this),this._streamCleanUp=b(function(){this._input.removeListener(`data`,this._streamData),this._input.removeListener(`end`,this._streamEnd),this._input.removeListener(`error`,this._streamError)},this)}function p(e){var t,n,r,i,a=2**53,s=-a,c=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,l=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,u=this,d=0,f=0,p=!1,g=!1,_=[],v={data:[],errors:[],meta:{}};function b(t){return e.skipEmptyLines===`greedy`?t.join(``).trim()===``:t.length===1&&t[0].length===0}function S(){if(v&&r&&(w(`Delimiter`,`UndetectableDelimiter`,`Unable to auto-detect delimiting character; defaulted to '`+o.DefaultDelimiter+`'`),r=!1),e.skipEmptyLines&&(v.data=v.data.filter(function(e){return!b(e)})),C()){if(v){if(Array.isArray(v.data[0])){for(var t=0;C()&&t<v.data.length;t++)v.data[t].forEach(e);v.data.splice(0,1)}else v.data.forEach(e)}function e(e){_.push(e)}}function n(t,n){for(var r=e.header?{}:[],i=0;i<t.length;i++){var o=i,u=t[i],u=((t,n)=>(t=>(e.dynamicTypingFunction&&e.dynamicTyping[t]===void 0&&(e.dynamicTyping[t]=e.dynamicTypingFunction(t)),!0===(e.dynamicTyping[t]||e.dynamicTyping)))(t)?n===`true`||n===`TRUE`||n!==`false`&&n!==`FALSE`&&((e=>{if(c.test(e)&&(e=parseFloat(e),s<e&&e<a))return 1})(n)?parseFloat(n):l.test(n)?new Date(n):n===``?null:n):n)(o=e.header?i>=_.length?`__parsed_extra`:_[i]:o,u=e.transform?e.transform(u,o):u);o===`__parsed_extra`?(r[o]=r[o]||[],r[o].push(u)):r[o]=u}return e.header&&(i>_.length?w(`FieldMismatch`,`TooManyFields`,`Too many fields: expected `+_.length+` fields but parsed `+i,f+n):i<_.length&&w(`FieldMismatch`,`TooFewFields`,`Too few fields: expected `+_.length+` fields but parsed `+i,f+n)),r}var i;v&&(e.header||e.dynamicTyping||e.transform)&&(i=1,!v.data.length||Array.isArray(v.data[0])?(v.data=v.data.map(n),i=v.data.length):v.data=n(v.data,0),e.header&&v.meta&&(v.meta.fields=_),f+=i)}function C(){return e.header&&_.length===0}function w(e,t,n,r){e={type:e,code:t,message:n},r!==void 0&&(e.row=r),v.errors.push(e)}x(e.step)&&(i=e.step,e.step=function(t){v=t,C()?S():(S(),v.data.length!==0&&(d+=t.data.length,e.preview&&d>e.preview?n.abort():(v.data=v.data[0],i(v,u))))}),this.parse=function(i,a,s){var c=e.quoteChar||`"`,c=(e.newline||=this.guessLineEndings(i,c),r=!1,e.delimiter?x(e.delimiter)&&(e.delimiter=e.delimiter(i),v.meta.delimiter=e.delimiter):((c=((t,n,r,i,a)=>{var s,c,l,u;a||=[`,`,`	`,`|`,`;`,o.RECORD_SEP,o.UNIT_SEP];for(var d=0;d<a.length;d++){for(var f,p=a[d],m=0,g=0,_=0,v=(l=void 0,new h({comments:i,delimiter:p,newline:n,preview:10}).parse(t)),y=0;y<v.data.length;y++)r&&b(v.data[y])?_++:(f=v.data[y].length,g+=f,l===void 0?l=f:0<f&&(m+=Math.abs(f-l),l=f));0<v.data.length&&(g/=v.data.length-_),1.99<g&&(c===void 0||m<c||m===c&&u<g)&&(c=m,s=p,u=g)}return{successful:!!(e.delimiter=s),bestDelimiter:s}})(i,e.newline,e.skipEmptyLines,e.comments,e.delimitersToGuess)).successful?e.delimiter=c.bestDelimiter:(r=!0,e.delimiter=o.DefaultDelimiter),v.meta.delimiter=e.delimiter),y(e));return c.header=C(),e.preview&&e.header&&c.preview++,t=i,n=new h(c),v=n.parse(t,a,s),S(),p?{meta:{paused:!0}}:v||{meta:{paused:!1}}},this.paused=function(){return p},this.pause=function(){p=!0,n.abort(),t=x(e.chunk)?``:t.substring(n.getCharIndex())},this.resume=function(){u.streamer._halted?(p=!1,u.streamer.parseChunk(t,!0)):setTimeout(u.resume,3)},this.aborted=function(){return g},this.abort=function(){g=!0,n.abort(),v.meta.aborted=!0,x(e.complete)&&e.complete(v),t=``},this.guessLineEndings=function(e,t){e=e.substring(0,1048576);var t=RegExp(m(t)+`([^]*?)`+m(t),`gm`),n=(e=e.replace(t,``)).split(`\r`),t=e.split(`
`),e=1<t.length&&t[0].length<n[0].length;if(n.length===1||e)return`
`;for(var r=0,i=0;i<n.length;i++)n[i][0]===`
`&&r++;return r>=n.length/2?`\r
`:`\r`}}function m(e){return e.replace(/[.*+?^${}()|[\]\\]/g,`\\$&`)}function h(e){var t=(e||={}).delimiter,n=e.newline,r=e.comments,i=e.step,a=e.preview,c=e.fastMode,l=null,u=!1,d=e.quoteChar==null?`"`:e.quoteChar,f=d;if(e.escapeChar!==void 0&&(f=e.escapeChar),(typeof t!=`string`||-1<o.BAD_DELIMITERS.indexOf(t))&&(t=`,`),r===t)throw Error(`Comment character same as delimiter`);!0===r?r=`#`:(typeof r!=`string`||-1<o.BAD_DELIMITERS.indexOf(r))&&(r=!1),n!==`
`&&n!==`\r`&&n!==`\r
`&&(n=`
`);var p=0,h=!1;this.parse=function(o,g,_){if(typeof o!=`string`)throw Error(`Input must be a string`);var v=o.length,y=t.length,b=n.length,S=r.length,C=x(i),w=[],T=[],E=[],D=p=0;if(!o)return z();if(c||!1!==c&&o.indexOf(d)===-1){for(var O=o.split(n),k=0;k<O.length;k++){if(E=O[k],p+=E.length,k!==O.length-1)p+=n.length;else if(_)return z();if(!r||E.substring(0,S)!==r){if(C){if(w=[],F(E.split(t)),B(),h)return z()}else F(E.split(t));if(a&&a<=k)return w=w.slice(0,a),z(!0)}}return z()}for(var A=o.indexOf(t,p),j=o.indexOf(n,p),M=new RegExp(m(f)+m(d),`g`),N=o.indexOf(d,p);;)if(o[p]===d)for(N=p,p++;;){if((N=o.indexOf(d,N+1))===-1)return _||T.push({type:`Quotes`,code:`MissingQuotes`,message:`Quoted field unterminated`,row:w.length,index:p}),L();if(N===v-1)return L(o.substring(p,N).replace(M,d));if(d===f&&o[N+1]===f)N++;else if(d===f||N===0||o[N-1]!==f){A!==-1&&A<N+1&&(A=o.indexOf(t,N+1));var P=I((j=j!==-1&&j<N+1?o.indexOf(n,N+1):j)===-1?A:Math.min(A,j));if(o.substr(N+1+P,y)===t){E.push(o.substring(p,N).replace(M,d)),o[p=N+1+P+y]!==d&&(N=o.indexOf(d,p)),A!==-1&&A<p&&(A=o.indexOf(t,p)),j!==-1&&j<p&&(j=o.indexOf(n,p));break}if(P=I(j),o.substring(N+1+P,N+1+P+b)===n){if(E.push(o.substring(p,N).replace(M,d)),R(N+1+P+b),A!==-1&&A<p&&(A=o.indexOf(t,p)),N=o.indexOf(d,p),C&&(B(),h))return z();if(a&&w.length>=a)return z(!0);break}T.push({type:`Quotes`,code:`InvalidQuotes`,message:`Trailing quote on quoted field is malformed`,row:w.length,index:p}),N++}}else if(r&&E.length===0&&o.substring(p,p+S)===r){if(j===-1)return z();p=j+b,j=o.indexOf(n,p),A!==-1&&A<p&&(A=o.indexOf(t,p))}else if(A!==-1&&(A<j||j===-1))E.push(o.substring(p,A)),p=A+y,A=o.indexOf(t,p);else{if(j===-1)break;if(E.push(o.substring(p,j)),R(j+b),C&&(B(),h))return z();if(a&&w.length>=a)return z(!0)}return L();function F(e){w.push(e),D=p}function I(e){var t=0;return t=e!==-1&&(e=o.substring(N+1,e))&&e.trim()===``?e.length:t}function L(e){return _||(e===void 0&&(e=o.substring(p)),E.push(e),p=v,F(E),C&&B()),z()}function R(e){p=e,F(E),E=[],j=o.indexOf(n,p)}function z(r){if(e.header&&!g&&w.length&&!u){var i=w[0],a=Object.create(null),o=new Set(i);let t=!1;for(let n=0;n<i.length;n++){let r=s(i[n]);if(a[r=x(e.transformHeader)?e.transformHeader(r,n):r]){let e,s=a[r];for(;e=r+`_`+s,s++,o.has(e););o.add(e),i[n]=e,a[r]++,t=!0,(l=l===null?{}:l)[e]=r}else a[r]=1,i[n]=r;o.add(r)}t&&console.warn(`Duplicate headers found and renamed.`),u=!0}return{data:w,errors:T,meta:{delimiter:t,linebreak:n,aborted:h,truncated:!!r,cursor:D+(g||0),renamedHeaders:l}}}function B(){i(z()),w=[],T=[]}},this.abort=function(){h=!0},this.getCharIndex=function(){return p}}function g(e){var t=e.data,n=i[t.workerId],r=!1;if(t.error)n.userError(t.error,t.file);else if(t.results&&t.results.data){var a={abort:function(){r=!0,_(t.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:v,resume:v};if(x(n.userStep)){for(var o=0;o<t.results.data.length&&(n.userStep({data:t.results.data[o],errors:t.results.errors,meta:t.results.meta},a),!r);o++);delete t.results}else x(n.userChunk)&&(n.userChunk(t.results,a,t.file),delete t.results)}t.finished&&!r&&_(t.workerId,t.results)}function _(e,t){var n=i[e];x(n.userComplete)&&n.userComplete(t),n.terminate(),delete i[e]}function v(){throw Error(`Not implemented.`)}function y(e){if(typeof e!=`object`||!e)return e;var t,n=Array.isArray(e)?[]:{};for(t in e)n[t]=y(e[t]);return n}function b(e,t){return function(){e.apply(t,arguments)}}function x(e){return typeof e==`function`}return o.parse=function(n,r){var c=(r||={}).dynamicTyping||!1;if(x(c)&&(r.dynamicTypingFunction=c,c={}),r.dynamicTyping=c,r.transform=!!x(r.transform)&&r.transform,r.downloadTimeout!==void 0){var c=parseInt(r.downloadTimeout);if(isNaN(c))throw Error(`Config downloadTimeout value (`+r.downloadTimeout+`) not parsable by parseInt(val).`);r.downloadTimeout=c}if(!r.worker||!o.WORKERS_SUPPORTED)return c=null,o.NODE_STREAM_INPUT,typeof n==`string`?(n=s(n),c=new(r.download?l:d)(r)):!0===n.readable&&x(n.read)&&x(n.on)?c=new f(r):(t.File&&n instanceof File||n instanceof Object)&&(c=new u(r)),c.stream(n);(c=(()=>{var n;return!!o.WORKERS_SUPPORTED&&(n=(()=>{var n=t.URL||t.webkitURL||null,r=e.toString();return o.BLOB_URL||=n.createObjectURL(new Blob([`var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; `,`(`,r,`)();`],{type:`text/javascript`}))})(),(n=new t.Worker(n)).onmessage=g,n.id=a++,i[n.id]=n)})()).userStep=r.step,c.userChunk=r.chunk,c.userComplete=r.complete,c.userError=r.error,r.step=x(r.step),r.chunk=x(r.chunk),r.complete=x(r.complete),r.error=x(r.error),delete r.worker,c.postMessage({input:n,config:r,workerId:c.id})},o.unparse=function(e,t){var n=!1,r=!0,i=`,`,a=`\r
`,s=`"`,c=s+s,l=!1,u=null,d=!1,f=((()=>{if(typeof t==`object`){if(typeof t.delimiter!=`string`||o.BAD_DELIMITERS.filter(function(e){return t.delimiter.indexOf(e)!==-1}).length||(i=t.delimiter),typeof t.quotes!=`boolean`&&typeof t.quotes!=`function`&&!Array.isArray(t.quotes)||(n=t.quotes),typeof t.skipEmptyLines!=`boolean`&&typeof t.skipEmptyLines!=`string`||(l=t.skipEmptyLines),typeof t.newline==`string`&&(a=t.newline),typeof t.quoteChar==`string`&&(s=t.quoteChar,c=s+s),typeof t.header==`boolean`&&(r=t.header),Array.isArray(t.columns)){if(t.columns.length===0)throw Error(`Option columns is empty`);u=t.columns}t.escapeChar!==void 0&&(c=t.escapeChar+s),t.escapeFormulae instanceof RegExp?d=t.escapeFormulae:typeof t.escapeFormulae==`boolean`&&t.escapeFormulae&&(d=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(s),`g`));if(typeof e==`string`&&(e=JSON.parse(e)),Array.isArray(e)){if(!e.length)return p(u,e,l);if(Array.isArray(e[0]))return p(null,e,l);if(typeof e[0]==`object`)return p(u||Object.keys(e[0]),e,l)}else if(typeof e==`object`)return typeof e.data==`string`&&(e.data=JSON.parse(e.data)),Array.isArray(e.data)&&(e.fields||(e.fields=e.meta&&e.meta.fields||u),e.fields||(e.fields=Array.isArray(e.data[0])?e.fields:typeof e.data[0]==`object`?Object.keys(e.data[0]):[]),Array.isArray(e.data[0])||typeof e.data[0]==`object`||(e.data=[e.data])),p(e.fields||[],e.data||[],l);throw Error(`Unable to serialize unrecognized input`);function p(e,t,n){var o=``,s=(typeof e==`string`&&(e=JSON.parse(e)),typeof t==`string`&&(t=JSON.parse(t)),Array.isArray(e)&&0<e.length),c=!Array.isArray(t[0]);if(s&&r){for(var l=0;l<e.length;l++)0<l&&(o+=i),o+=h(e[l],l);0<t.length&&(o+=a)}for(var u=0;u<t.length;u++){var d=(s?e:t[u]).length,f=!1,p=s?Object.keys(t[u]).length===0:t[u].length===0;if(n&&!s&&(f=n===`greedy`?t[u].join(``).trim()===``:t[u].length===1&&(t[u][0]==null||t[u][0].length===0)),n===`greedy`&&s){for(var m=[],g=0;g<d;g++){var _=c?e[g]:g;m.push(t[u][_])}f=m.join(``).trim()===``}if(!f){for(var v=0;v<d;v++){0<v&&!p&&(o+=i);var y=s&&c?e[v]:v;o+=h(t[u][y],v)}u<t.length-1&&(!n||0<d&&!p)&&(o+=a)}}return o}function h(e,t){var r,a,l;return e==null?``:e.constructor===Date?isNaN(e.getTime())?``:e.toISOString():(l=!1,r=e.toString(),d&&typeof e!=`number`&&typeof e!=`bigint`&&typeof e!=`boolean`&&d.test(r)&&(e=r=`'`+r,l=!0),a=r.replace(f,c),(l=l||!0===n||typeof n==`function`&&n(e,t)||Array.isArray(n)&&n[t]||((e,t)=>{for(var n=0;n<t.length;n++)if(-1<e.indexOf(t[n]))return!0;return!1})(a,o.BAD_DELIMITERS)||-1<a.indexOf(i)||-1<r.indexOf(s)||a.charAt(0)===` `||a.charAt(a.length-1)===` `)?s+a+s:a)}},o.RECORD_SEP=``,o.UNIT_SEP=``,o.BYTE_ORDER_MARK=`﻿`,o.BAD_DELIMITERS=[`\r`,`
`,`"`,o.BYTE_ORDER_MARK],o.WORKERS_SUPPORTED=!n&&!!t.Worker,o.NODE_STREAM_INPUT=1,o.LocalChunkSize=10485760,o.RemoteChunkSize=5242880,o.DefaultDelimiter=`,`,o.Parser=h,o.ParserHandle=p,o.NetworkStreamer=l,o.FileStreamer=u,o.StringStreamer=d,o.ReadableStreamStreamer=f,r&&(t.onmessage=function(e){e=e.data,o.WORKER_ID===void 0&&e&&(o.WORKER_ID=e.workerId),typeof e.input==`string`?t.postMessage({workerId:o.WORKER_ID,results:o.parse(e.input,e.config),finished:!0}):(t.File&&e.input instanceof File||e.input instanceof Object)&&(e=o.parse(e.input,e.config))&&t.postMessage({workerId:o.WORKER_ID,results:e,finished:!0})}),(l.prototype=Object.create(c.prototype)).constructor=l,(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(d.prototype)).constructor=d,(f.prototype=Object.create(c.prototype)).constructor=f,o})}))(),1),De=/^[\s\p{Cc}]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u,Oe=()=>({error:`ERREUR`,warning:`Attention`,advice:`Conseil`}),ke={error:20,warning:10,advice:3};function Z({file:e,sheet:t,row:n,column:r,path:i}){let a=[e,t&&`feuille «\u00a0${t}\u00a0»`,n&&`ligne ${n}`,r&&`colonne «\u00a0${r}\u00a0»`].filter(Boolean).join(`, `);return n===void 0&&i!==void 0?`${a} (${i})`:a}function Ae(e,t){let n=new Map;for(let t of e){let e=`${t.level}|${t.kind}`;n.set(e,[...n.get(e)??[],t])}return[...[...n.values()].map(e=>{let n=t?1/0:ke[e[0]?.level??`advice`],r=e.length-n,i=r>0?[`  … et ${r} de la même sorte (--verbose les montre)`]:[];return[...e.slice(0,n).map(je),...i].join(`
`)}),Me(e)].join(`

`)}function je({level:e,place:t,message:n,mend:r}){return`${Oe()[e]}  ${Z(t)}\n  ${n}\n  → ${r}`}function Me(e){let t=t=>e.filter(e=>e.level===t).length,[n,r,i]=[t(`error`),t(`warning`),t(`advice`)];return e.length?`${Ne(n,`erreur`)}, ${Ne(r,`avertissement`)}, ${Ne(i,`conseil`)}.`:`Aucun problème.`}var Ne=(e,t)=>`${e} ${t}${e>1||e===0&&h()===`en`?`s`:``}`,Pe={error:`Erreur`,warning:`Attention`,advice:`Conseil`},Fe={error:`rien n’est publié tant qu’elle est là`,warning:`la fiche est publiée sans ce qui ne va pas`,advice:`c’est juste, et ce pourrait être mieux`},Ie=[`error`,`warning`,`advice`],Le=100,Re=({kind:e,mend:t})=>e===`loss`?`Vérifiez qu’aucun fichier ni aucune feuille ne manque. Si c’est voulu, cochez-le plus bas, dans «\xA0Ce qui change\xA0».`:t,ze=e=>e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase();function Be(e,n){let{level:r,search:i}=e.state,a=ze(i.trim()),o=n.filter(e=>(!r||e.level===r)&&(!a||ze(`${Z(e.place)} ${e.value??``} ${e.message}`).includes(a)));return n.length?t`<section class="panel new" aria-labelledby="relire">
    <h2 id="relire">À relire</h2>
    <p>${Ie.map(e=>Ve(e,n))}</p>
    <div class="row">
      <div class="field">
        <label for="gravite">Montrer</label>
        <select
          id="gravite"
          .value=${r}
          @change=${t=>e.set({level:t.target.value})}
        >
          <option value="">Tout</option>
          <option value="error">Les erreurs</option>
          <option value="warning">Les avertissements</option>
          <option value="advice">Les conseils</option>
        </select>
      </div>
      <div class="field">
        <label for="chercher">Fichier, feuille ou mot</label>
        <input
          id="chercher"
          type="search"
          autocomplete="off"
          .value=${i}
          @input=${t=>e.set({search:t.target.value})}
        />
      </div>
      <button class="button" type="button" @click=${()=>void qe(e,o)}>Copier la liste</button>
      <button class="button" type="button" @click=${()=>Je(o)}>Télécharger en CSV</button>
    </div>
    <p role="status">${o.length} ${o.length>1?`remarques`:`remarque`} sur ${n.length}.</p>
    ${He(o).map(t=>Ue(e,t))}
  </section>`:t`<section class="panel new" aria-labelledby="relire">
      <h2 id="relire">À relire</h2>
      <p class="note good">Aucune remarque&nbsp;: les documents sont justes.</p>
    </section>`}function Ve(e,n){let r=n.filter(t=>t.level===e).length;return r?t`<span class="badge ${e}">${Pe[e]}</span> ${r}&nbsp;: ${Fe[e]}. `:i}function He(e){let t=new Map;for(let n of e){let e=`${n.level}|${n.kind}`,r=t.get(e);r?r.push(n):t.set(e,[n])}return[...t.values()]}function Ue(e,n){let[r]=n;if(!r)return i;let a=n.every(({message:e})=>e===r.message),o=n.length-Le;return t`<details class="group" ?open=${r.level===`error`}>
    <summary>
      <span class="badge ${r.level}">${Pe[r.level]}</span>
      <strong>${r.message}</strong>
      <span class="quiet">${n.length>1?`${n.length} fois`:``}</span>
    </summary>
    <ol>
      ${Te(n.slice(0,Le),(e,t)=>t,n=>t`<li>
            <span class="place">${Z(n.place)}</span>${n.value===void 0?i:t`&nbsp;: <span class="value">${Ke(n.value)}</span>`}
            ${a?i:t`<br />${n.message}`}
            <p class="mend">→ ${Re(n)}</p>
            ${n.place.row===void 0?i:We(e,n)}
          </li>`)}
    </ol>
    ${o>0?t`<p>… et ${o} de la même sorte&nbsp;: le CSV les contient toutes.</p>`:i}
  </details>`}function We(e,{place:n}){let{rows:r}=e.state,a=Y(n),o=r.has(a);return t`<button
      class="button small"
      type="button"
      aria-expanded=${o}
      aria-label="${o?`Cacher`:`Voir`} la ligne&nbsp;: ${Z(n)}"
      @click=${()=>{e.see(n)}}
    >
      ${o?`Cacher`:`Voir`} la ligne
    </button>
    ${o?Ge(r.get(a)):i}`}function Ge(e){return e?.length?t`<dl class="cells">
    ${e.map(({title:e,text:n,isMeant:r})=>t`<div class=${r?`meant`:``}>
          <dt>${e}${r?t` <span class="badge warning">ici</span>`:i}</dt>
          <dd>${n||`(vide)`}</dd>
        </div>`)}
  </dl>`:t`<p class="quiet">Cette ligne est vide.</p>`}var Ke=e=>e.length>120?`${e.slice(0,120)}…`:e;async function qe(e,t){try{await navigator.clipboard.writeText(Ae(t,!0)),e.set({said:`La liste est copiée.`})}catch{e.set({said:`Le navigateur ne permet pas de copier\xA0: téléchargez la liste en CSV.`})}}function Je(e){let t=[`Gravité`,`Fichier`,`Feuille`,`Ligne`,`Colonne`,`Chemin`,`Valeur`,`Problème`,`Comment corriger`],n=e.map(e=>{let{file:t,sheet:n,row:r,column:i,path:a}=e.place;return[Pe[e.level],t,n,r,i,r===void 0?a:void 0,e.value,e.message,Re(e)].map(e=>e??``)});R(`remarques.csv`,`\ufeff${Ee.default.unparse({fields:t,data:n},{delimiter:`;`,escapeFormulae:De,newline:`\r
`})}\r\n`,`text/csv`)}var Ye=document.querySelector(`#app`),Q=new be(Xe),$=!1;function Xe(){Ye&&n(Ze(Q.state),Ye)}function Ze({files:e,ignored:n,work:r,said:a,online:o}){let s=r.status===`done`||r.status===`working`?r.result:void 0;return t`
    <section class="panel" aria-labelledby="deposer">
      <h2 id="deposer">Vos documents</h2>
      ${Qe()} ${$e(e)}
      ${n.length?t`<div class="note warning">
              <p>
                ${n.length>1?`Ces fichiers ne sont pas`:`Ce fichier n’est pas`} de ceux que la page lit
                (.xlsx, .ods, .csv, .json, .ics, images)&nbsp;:
                ${n.slice(0,10).join(`, `)}${n.length>10?`…`:`.`}
              </p>
            </div>`:i}
      <div class="row">
        <div class="field wide">
          <label for="en-ligne">Adresse du flux déjà en ligne</label>
          <input
            id="en-ligne"
            type="text"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            .value=${o}
            @change=${e=>Q.set({online:e.target.value})}
          />
        </div>
        <button class="button main" type="button" ?disabled=${!e.length} @click=${()=>Q.run()}>
          ${r.status===`done`?`Relire de nouveau`:`Relire`}
        </button>
      </div>
    </section>
    <p role="status" class="said">${a}</p>
    ${tt(r)} ${s?nt(s,r.status===`working`):i}
  `}function Qe(){return t`<div
    class="drop ${$?`over`:``}"
    @dragover=${e=>ct(e,!0)}
    @dragleave=${e=>ct(e,!1)}
    @drop=${e=>void lt(e)}
  >
    <p>
      <label for="fichiers"><strong>Déposez ici le classeur et les autres fichiers</strong>, ou choisissez-les</label>
    </p>
    <input id="fichiers" type="file" multiple @change=${st} />
    <p class="quiet">
      Classeur .xlsx ou .ods, tableaux .csv, OpenAgenda, calendriers .ics, data·inclusion, images, fichier des retraits,
      dossiers entiers.
    </p>
  </div>`}function $e(e){return e.length?t`<ul class="plain files">
    ${e.map(({name:e,file:n})=>t`<li>
          <span>${e} <span class="quiet">(${et(n.size)})</span></span>
          <button class="button small" type="button" aria-label="Retirer ${e}" @click=${()=>ot(e)}>
            Retirer
          </button>
        </li>`)}
  </ul>`:i}function et(e){let[t,n]=e<1e6?[e/1e3,`ko`]:[e/1e6,`Mo`];return`${t.toLocaleString(`fr`,{maximumFractionDigits:1})}\u00a0${n}`}function tt(e){return e.status===`failed`?t`<div class="note error" role="alert">
      <p>${e.message}</p>
      <p><button class="button" type="button" @click=${()=>Q.run()}>Réessayer</button></p>
    </div>`:e.status===`working`?t`<section class="panel" aria-label="Travail en cours">
    <p id="etape">${e.step}…</p>
    <progress aria-labelledby="etape"></progress>
    <p><button class="button" type="button" @click=${()=>Q.cancel()}>Arrêter</button></p>
  </section>`:i}function nt(e,n){return t`${Be(Q,e.problems)} ${C(Q,e)} ${Se(Q,e)}
  ${rt(e,n)}`}function rt({count:e},n){let r=Q.state.drafts,i=e>0&&!r&&!n;return t`<section class="panel new" aria-labelledby="envoyer">
    <h2 id="envoyer">Envoyer</h2>
    ${i?t`<p class="note good">La publication est prête&nbsp;: ${e} fichiers, et les pages du territoire.</p>`:t`<p class="note error">
            ${r?`Les brouillons sont montrés`:`Il reste des erreurs, ou une perte à accepter`}&nbsp;: rien ne
            peut être publié, et ce qui est en ligne reste tel quel.
          </p>`}
    <p>
      <button class="button main" type="button" ?disabled=${!i} @click=${()=>void it()}>
        Télécharger la publication (.zip)
      </button>
    </p>
    <ol class="steps">
      <li>
        Ouvrez le fichier .zip, et envoyez tout ce qu’il contient sur l’hébergement, à côté de <code>ctg.js</code>.
      </li>
      <li>Envoyez <code>feed.json</code> en dernier&nbsp;: c’est lui qui nomme les autres.</li>
      <li>Gardez le .zip&nbsp;: pour revenir en arrière, il suffit d’envoyer le précédent.</li>
    </ol>
  </section>`}async function it(){Q.set({said:`Le fichier .zip se prépare.`});try{let e=await Q.zip();R(`publication-${new Date().toLocaleDateString(`sv`)}.zip`,e,`application/zip`),Q.set({said:`Le fichier .zip est téléchargé.`})}catch(e){Q.set({said:e instanceof Error?e.message:String(e)})}}function at(e){let{files:t,ignored:n}=P(Q.state.files,e);Q.state.work.status===`done`&&t.length?Q.run({files:t,ignored:n}):Q.set({files:t,ignored:n})}function ot(e){let t=Q.state.files.filter(t=>t.name!==e);t.length&&Q.state.work.status===`done`?Q.run({files:t}):t.length?Q.set({files:t}):(Q.cancel(),Q.set({files:t,ignored:[],said:`${e} est retiré.`}))}function st(e){let t=e.target;at(F(t.files)),t.value=``}function ct(e,t){e.preventDefault(),$!==t&&($=t,Xe())}async function lt(e){if(e.preventDefault(),$=!1,e.dataTransfer)try{at(await I(e.dataTransfer))}catch{Q.set({said:`Ce qui a été déposé ne peut pas être ouvert\xA0: choisissez les fichiers un par un.`})}}for(let e of[`dragover`,`drop`])addEventListener(e,e=>{e.preventDefault()});var ut=document.createElement(`script`);ut.src=`../ctg.js`,document.head.append(ut),Ye?.replaceChildren(),Xe();