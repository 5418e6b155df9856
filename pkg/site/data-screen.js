import{$ as Te,H as Z,I as B,J as ye,K as we,M as _,O as x,Q as se,R as ve,T as xe,V as _e,Z as ke,aa as Se,ba as qe,ca as je,da as Ne,i as a,ia as ee,j as Q,ja as ie,k as v,n as d,o as F,p as b,s as ge,t as W,y as z}from"./chunk.js";var le=class extends xe{static properties={from:{type:Number},bands:{attribute:!1},values:{attribute:!1},bandLabel:{attribute:"band-label"},lineLabel:{attribute:"line-label"}};constructor(){super(),this.from=0,this.bands=[],this.values=[],this.bandLabel="",this.lineLabel=""}get places(){return Array.from(this.values,(t,n)=>this.from+n)}get cursorLabel(){return a("chart.cursor.age",{heading:this.heading})}placeText(t){return a("pyramid.age",{age:t})}#t(t){return this.bands.find(({from:n,to:r})=>t>=n&&(r==null||t<=r))}#e({from:t,to:n,amount:r}){return n==null?Number.NaN:r/(n-t+1)}get columns(){return[{label:a("pyramid.age.column"),kind:"year"},...[this.bandLabel,this.lineLabel].map(t=>({label:t,kind:"number",digits:this.digits}))]}get rows(){return this.places.map((t,n)=>{let r=this.#t(t);return[t,r?this.#e(r):null,this.values[n]]})}layOut(t,n){let r=Se(n),i=Math.round(Math.min(260,Math.max(180,t*.36))),{top:o,bottom:s,...l}=qe(this,t,i,r),u=this.bands.map(w=>this.#e(w)).filter(Number.isFinite),c=Math.max(1e-9,...u,...Array.from(this.values)),p=se().domain([0,c]).nice(5).range([s,o]),$=Ne(p,this.digits),h=Math.ceil(Math.max(0,...$.map(({text:w})=>ke(w,r.small))))+Te,g=Math.floor(t-16),m=this.from+this.values.length,y=se().domain([this.from,m]).range([h,g]);return{...l,plot:{top:o,bottom:s,left:h,right:g},x:y,y:p,xTicks:je(y,g-h),yTicks:$}}draw({plot:t,x:n,y:r,xTicks:i,yTicks:o},s){let l=this.from+this.values.length,u=this.bands.filter(({from:$,to:h})=>h!=null&&$<l),c=ve().x(([$])=>n($+.5)).y(([,$])=>r($))(this.places.map(($,h)=>[$,this.values[h]]))??"",p=s===null?0:n(this.places[s]+.5);return F`
      ${_e(t,i,o,!0)}
      ${u.map($=>{let[h,g]=[n($.from),n(Math.min(l,Number($.to)+1))],m=r(this.#e($));return F`<rect class="bar sky" x=${h} width=${Math.max(0,g-h-1)} y=${m}
          height=${Math.max(0,t.bottom-m)}></rect>`})}
      <path class="line net-edge" d=${c}></path><path class="line ink" d=${c}></path>
      ${s===null?"":F`<g data-passing><line class="cursor-line" x1=${p} x2=${p} y1=${t.top} y2=${t.bottom}></line></g>`}`}reading(t){let n=this.#t(this.places[t]);return[this.read(this.bandLabel,n?this.#e(n):Number.NaN,F`<rect class="bar sky" x="5" y="0" width="12" height="8"></rect>`),this.read(this.lineLabel,this.values[t],F`<line class="line ink" x1="0" x2="22" y1="4" y2="4"></line>`)]}get sentences(){let t=this.values.length-1;return[a("bands.summary",{label:this.lineLabel,first:this.number(this.values[0]),last:this.number(this.values[t]),from:this.from,to:this.from+t})]}placeAt({x:t},n){return Math.floor(t.invert(n))}};customElements.define("hwf-chart-bands",le);var lt=["monotone","pchip","uniform","sprague"],de=new Map,ce=new Map;async function ct(e,t,n){let{age_max:r}=e.axes,i=JSON.stringify([n.values,n.dims,n.open_age_upper,n.open_age_tail]);if(ce.get(t)===i)return;ce.set(t,i),de.delete(t);let o;try{o={divided:await z("divided",{series:n,age_max:r})}}catch(s){if(!(s instanceof W))throw s;o={problems:s.problems}}ce.get(t)===i&&(de.set(t,o),e.redraw())}function te(e,t,n,r,i){ct(e,t,n);let o=de.get(t);if(!o)return d`<p role="status">${a("bands.working")}</p>`;if(!o.divided)return _(o.problems??[]);let{from:s,bands:l,splits:u}=o.divided,c=r||"monotone",p=u.find(h=>h.split===c)??u[0],$=l.at(-1);return d`<fieldset class="ways-of-dividing">
      <legend>${a("data.split")}</legend>
      ${lt.map(h=>d`<label>
          <input
            type="radio"
            name=${`split-${t}`}
            value=${h}
            .checked=${h===c}
            @change=${()=>i(h==="monotone"?"":h)}
          />
          ${a(`data.split.${h}`)}
        </label>`)}
    </fieldset>
    ${p.used===p.split?b:d`<p class="note" role="status">
          ${a("bands.gave_way",{asked:a(`data.split.${p.split}`),used:a(`data.split.${p.used}`)})}
        </p>`}
    ${$&&$.to==null?d`<p class="note">${a("bands.open",{group:`${$.from}+`})}</p>`:b}
    <hwf-chart-bands
      class="card wide"
      data-chart=${`bands-${t}`}
      heading=${a("bands.chart",{series:n.name??n.id})}
      unit=${a("bands.unit",{unit:a(`unit.${n.unit}`)})}
      source=${n.source??n.origin??""}
      from=${s}
      .bands=${l}
      .values=${p.values}
      band-label=${a("bands.group")}
      line-label=${a("bands.single")}
      .digits=${1}
      .toCsv=${e.toCsv}
    ></hwf-chart-bands>`}function ue(e,t,n,{name:r,source:i,use:o,profession:s,oldest:l,tail:u,split:c}){let p=structuredClone(e),$=t.map(m=>{let y=R(p.data,m.id);return p.data.push({...m,id:y,...r?{name:r}:{},...i?{source:i}:{},...A(m)&&l!==null?{open_age_upper:l}:{},...A(m)&&l===null&&u!==null?{open_age_tail:u}:{},...H(m)&&c!==""?{split:c}:{}}),y});p.recipes=[...(p.recipes??[]).filter(m=>!dt(n,m)),n];let[h,g]=o.split(":");if(g){let m=p.parameters.find(({id:w})=>h==="parameter"&&w===g),y=m?.quantity??g,f={type:"series",series:ae(p,$[0],y)};m?(m.value=f,delete m.low,delete m.high,i&&(m.source=i)):p.parameters.push({id:R(p.parameters,g.replaceAll("_","-")),quantity:y,for:{profession:s},value:f,unit:t[0].unit,kind:"baseline",...i?{source:i}:{}})}return{content:p,ids:$}}var Me=({dims:e})=>e.find(({axis:t})=>t==="age")?.values??[];function A(e){return Me(e).at(-1)?.endsWith("+")??!1}function H(e){return Me(e).some(t=>t.includes("-"))}function dt(e,t){let n=({sheet:r,columns:i})=>JSON.stringify([r??null,i.map(({heading:o})=>o.replace(/\d{4}/g,""))]);return n(e)===n(t)}var ut=["stock","inactive_stock","foreign_trained"];function ae(e,t,n){let r=e.data.find(u=>u.id===t),i=String(e.axes.base_year),o={profession:e.axes.professions.length,region:e.axes.regions.length,sector:e.axes.sectors.length},s=r;for(let{axis:u,values:c}of r.dims){let p=c.length===1&&u in o,$=u==="profession"||o[u]>1?e.axes[`${u}s`]?.some(({id:h})=>h===c[0]):!1;p&&!$?s=Oe(s,u,c[0]):u==="year"&&ut.includes(n)&&c.includes(i)&&(s=Oe(s,u,i))}if(s===r)return t;let l={...s,id:R(e.data,`${t}-${n.replaceAll("_","-")}`)};return e.data.push(l),l.id}function Oe(e,t,n){let r=e.dims.findIndex(c=>c.axis===t),i=e.dims[r].values.indexOf(n),o=e.dims.slice(r+1).reduce((c,{values:p})=>c*p.length,1),s=e.dims[r].values.length,l=e.values.filter((c,p)=>Math.floor(p/o)%s===i),u=e.flags?.filter(({cell:c})=>c[r]===i).map(({cell:c,flag:p})=>({cell:c.filter(($,h)=>h!==r),flag:p}));return{...e,dims:e.dims.filter((c,p)=>p!==r),values:l,...u?{flags:u}:{}}}function R(e,t){let n=t;for(let r=2;e.some(i=>i.id===n);r+=1)n=`${t}-${r}`;return n}function Pe(e,t,n){let r=e.parameters.filter(o=>o.unit===n).map(o=>({id:`parameter:${o.id}`,parameter:o,quantity:o.quantity})),i=t.absent.filter(o=>o.unit===n).map(({quantity:o})=>({id:`quantity:${o}`,quantity:o}));return[...r,...i]}function Ce(e,t,n){let r=q=>e.dims.find(K=>K.axis===q)?.values??[],i=q=>q.map(K=>({id:K,name:K})),o=r("year").map(Number),s=t.fixed.find(({role:q})=>q==="year"),l=o.length>0?Math.max(...o):Number(s?.member),u=r("profession"),c=r("age"),p=Number.parseInt(c[0],10),$=Number.parseInt(c.at(-1)??"",10),h=Number.parseInt(c.at(-1)?.split("-").at(-1)??"",10),g=A(e)?Math.max($,n.oldest??$):h,{title:m,country:y,source:f,split:w,oldest:N,tail:I}=n,he={hwf:1,about:{title:m,...y?{country:y}:{}},axes:{professions:u.length>0?u.map(q=>({id:q,name:q,.../^\d+$/.test(q)?{isco_08:q}:{}})):[{id:"profession",name:n.profession}],regions:i(r("region").length>0?r("region"):[y||"country"]),sectors:i(r("sector").length>0?r("sector"):["all"]),sexes:r("sex").length>0?r("sex"):["T"],age_min:p,age_max:g,base_year:l,last_year:n.lastYear,fte_hours:40},data:[],parameters:[],methods:[]},be=he.axes.professions.map(({id:q})=>q),{content:X,ids:it}=ue(he,[e],t,{name:"",source:f,use:"",profession:be[0],oldest:N,tail:I,split:w});return X.parameters.push({id:"stock",quantity:"stock",unit:"heads",kind:"baseline",value:{type:"series",series:ae(X,it[0],"stock")},...f?{source:f}:{}}),X.parameters.push({id:"unmet-demand",quantity:"unmet_demand",unit:"share",kind:"assumption",value:{type:"constant",value:n.unmet}}),X.methods=be.map(q=>({profession:q,supply:{type:"cohort"},demand:{type:"constant"}})),X}var pt=["profession","region","sector","sex","age","year","level","unit"],mt=["total","unknown","leave_out"];function Ee(e,t,n){let r=t.tables[n];return pt.map(i=>{let o=ft(r,i);if(o.length===0)return b;let s=o.filter(({treatment:p})=>p===null),l=o.filter(({treatment:p})=>p!==null),u=a("data.entries",{axis:a(`data.role.${i}`)}),c=p=>$t(e,t,n,i,p,u);return d`${s.length>0?c(s):b}
    ${l.length>0?d`<details class="entries">
          <summary>${u} (${l.length})</summary>
          ${c(l)}
        </details>`:b}`})}function ft({preview:e,reading:t},n){let{recipe:r,columns:i}=e,o=new Map;for(let[s,l]of r.columns.entries())for(let u of l.role===n?i[s].entries:[]){let{found:c,count:p,treatment:$=null,member:h=null}=u;o.set(c,{found:c,count:p,treatment:$,member:h})}for(let{code:s,found:l,expected:u}of t?.problems??[])s==="table.entry"&&u===n&&l&&!o.has(l)&&o.set(l,{found:l,count:null,treatment:null,member:null});for(let{found:s,treatment:l,member:u=null}of r.meanings.filter(c=>c.role===n))o.set(s,{found:s,count:o.get(s)?.count??null,treatment:l,member:u});return[...o.values()]}function $t(e,t,n,r,i,o){let s=i.some(({count:l})=>l!==null);return d`<div class="entry">
    <table>
      <caption>
        ${o}
      </caption>
      <thead>
        <tr>
          <th scope="col">${a("data.entry.found")}</th>
          ${s?d`<th scope="col">${a("data.entry.count")}</th>`:b}
          <th scope="col">${a("data.entry.means")}</th>
        </tr>
      </thead>
      <tbody>
        ${i.map(l=>d`<tr>
            <th scope="row" translate="no">${l.found}</th>
            ${s?d`<td>${l.count===null?"":v(l.count)}</td>`:b}
            <td>${ht(e,t,n,r,l)}</td>
          </tr>`)}
      </tbody>
    </table>
  </div>`}function ht({incoming:e,axes:t},n,r,i,{found:o,treatment:s,member:l}){let u=(y,f)=>e.correct(n,r,w=>{w.meanings=w.meanings.filter(N=>!(N.role===i&&N.found===o)),w.meanings.push({role:i,found:o,treatment:y,member:f})}),c=bt(t,i),$=l===null||c.some(({id:y})=>y===l)?c:[{id:l,name:l},...c],h=s==="member"?`=${l}`:s??"",g=y=>{let f=y.currentTarget,{value:w}=f;w.startsWith("=")?u("member",w.slice(1)):w!==""&&u(w,null)},m=y=>{let f=y.currentTarget.value.trim();f!==""&&u("member",f)};return d`<select aria-label=${a("data.entry.member",{entry:o})} @change=${g}>
      <option value="" .selected=${h===""} ?disabled=${h!==""}>
        ${a("data.entry.unclear")}
      </option>
      ${$.map(({id:y,name:f})=>d`<option value=${`=${y}`} .selected=${h===`=${y}`}>${f}</option>`)}
      ${mt.map(y=>d`<option value=${y} .selected=${h===y}>${a(`data.entry.${y}`)}</option>`)}
    </select>
    <input
      aria-label=${`${a("data.entry.member",{entry:o})}, ${a("data.entry.other")}`}
      placeholder=${a("data.entry.other")}
      size="12"
      .value=${x("")}
      @change=${m}
    />`}function bt(e,t){switch(t){case"profession":return e.professions;case"region":return e.regions;case"sector":return e.sectors;case"sex":return["F","M"].map(n=>({id:n,name:a(`sex.${n}`)}));case"level":return["licensed","active","practising"].map(n=>({id:n,name:a(`data.definition.${n}`)}));case"unit":return["heads","fte"].map(n=>({id:n,name:a(`unit.${n}`)}));default:return[]}}function Ae({incoming:e},t,n){let{preview:r,misplaced:i}=t.tables[n],{headings:o,first_row:s,last_row:l}=r.recipe,u=o.map(({row:$})=>$),c={from:u[0]??null,to:u.at(-1)??null,first:s,last:l??null},p=$=>h=>{let g=h.currentTarget.value.trim(),m={...c,[$]:g===""?null:Number(g)},y=m.from??m.to,f=m.to??m.from,w=y===null||f===null?[]:Array.from({length:Math.max(0,f-y+1)},(N,I)=>y+I);e.place(t,n,{headings:w,first_row:m.first??0,last_row:m.last})};return d`<details class="place">
    <summary>${a("data.place")}</summary>
    <div class="fields">
      ${["from","to","first","last"].map($=>d`<label>
          ${a(`data.place.${$}`)}
          <input
            inputmode="numeric"
            size="6"
            .value=${x(String(c[$]??""))}
            @change=${p($)}
          />
        </label>`)}
    </div>
    ${i.length>0?_(i):b}
  </details>`}var pe=["profession","region","sector","sex","age","year","level","unit"],gt={table:["ask","ignore",...pe,"value","flag"],register:["ignore",...pe.slice(0,6),"person","birth","hours","fte"]},yt=["ask","value",...pe];function Ie({incoming:e},t,n){let{preview:r}=t.tables[n],{recipe:i,sample:o,sample_rows:s}=r,l=p=>$=>e.correct(t,n,h=>p(h,$.currentTarget.value)),u=gt[i.layout],c=i.columns.some(({role:p})=>p==="person"||p==="birth");return d`<div class="entry sample">
      <table>
        <caption>
          ${a("data.sample")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${i.columns.map(({role:p,column:$},h)=>d`<td>
                ${Le(a("data.column.role",{column:$}),u.includes(p)?u:[p,...u],p,g=>a(`data.role.${g}`),l((g,m)=>{g.columns[h].role=m}))}
              </td>`)}
          </tr>
        </thead>
        <tbody>
          ${o.map((p,$)=>{let h=s[$],g=i.headings.findIndex(m=>m.row===h);return d`<tr class=${g>=0?"heading":b}>
              <th scope="row">
                <span class="number">${h}</span>
                ${g>=0&&i.layout==="table"?Le(a("data.heading.role",{row:h}),yt,i.headings[g].role,m=>a(m==="value"?"data.role.names":`data.role.${m}`),l((m,y)=>{m.headings[g].role=y})):b}
              </th>
              ${i.columns.map(({role:m},y)=>d`<td class=${m==="ignore"?"unread":m==="value"?"figure":b} translate="no">
                    ${p[y]??""}
                  </td>`)}
            </tr>`})}
        </tbody>
      </table>
    </div>
    ${c?d`<p class="note">${a("data.private")}</p>`:b}`}function Le(e,t,n,r,i){return d`<select aria-label=${e} class=${n==="ask"?"ask":b} @change=${i}>
    ${t.map(o=>d`<option value=${o} .selected=${o===n}>${r(o)}</option>`)}
  </select>`}var wt=["heads","heads_per_year","fte","persons","share","share_per_year","probability_per_year","years","fte_per_head","fte_per_10000_population","uses_per_person_per_year","services_per_case","ratio","index"],vt=["ask","ignore","profession","region","sector","sex","age","year","level"];function De({incoming:e,axes:t},n,r){let{preview:i,reading:o}=n.tables[r],{recipe:s}=i,l=new Set(o?.problems.map(({code:f})=>f)),u=f=>s.columns.some(w=>w.role===f)||s.headings.some(w=>w.role===f)||s.sections===f,c=f=>w=>{let{value:N}=w.currentTarget;e.correct(n,r,I=>f(I,N.trim()))},p=f=>c((w,N)=>{w.fixed=w.fixed.filter(I=>I.role!==f),N!==""&&w.fixed.push({role:f,member:N})}),$=f=>s.fixed.find(w=>w.role===f)?.member??"",h=f=>f===""?null:Number(f),g=s.layout==="table",m={profession:t.professions,region:t.regions,sector:t.sectors,sex:t.sexes.map(f=>({id:f,name:a(`sex.${f}`)}))},y=Object.keys(m).filter(f=>!u(f)&&(m[f].length>1||f==="profession"||$(f)!==""));return d`<fieldset class="entry settings">
    <legend>${a("data.settings")}</legend>
    <div class="fields">
      ${D(a("data.layout"),["table","register"].map(f=>({id:f,name:a(`data.layout.${f}`)})),s.layout,c((f,w)=>{f.layout=w}))}
      ${g&&!u("unit")?D(a("data.unit"),[{id:"",name:a("data.unsaid")},...wt.map(f=>({id:f,name:a(`unit.${f}`)}))],s.unit??"",c((f,w)=>{f.unit=w||null})):b}
      ${u("year")?b:me(a("data.fixed.year"),$("year"),p("year"),"numeric")}
      ${y.map(f=>D(a(`data.fixed.${f}`),[{id:"",name:a("data.fixed.none")},...m[f]],$(f),p(f)))}
      ${u("level")?b:D(a("data.definition"),[{id:"",name:a("data.unsaid")},...["licensed","active","practising"].map(f=>({id:f,name:a(`data.definition.${f}`)}))],s.definition??"",c((f,w)=>{f.definition=w||null}))}
      ${s.decimal||l.has("table.decimal")||l.has("table.figure")?D(a("data.decimal"),[{id:"",name:a("data.unsaid")},...["point","comma"].map(f=>({id:f,name:a(`data.decimal.${f}`)}))],s.decimal??"",c((f,w)=>{f.decimal=w||null})):b}
      ${l.has("table.open_below")||s.youngest_age!=null?me(a("data.youngest"),s.youngest_age,c((f,w)=>{f.youngest_age=h(w)}),"numeric"):b}
      ${l.has("table.nuts_levels")||s.nuts_level!=null?D(a("data.nuts"),[{id:"",name:a("data.unsaid")},...["0","1","2","3"].map(f=>({id:f,name:f}))],s.nuts_level==null?"":String(s.nuts_level),c((f,w)=>{f.nuts_level=h(w)})):b}
      ${s.sections?D(a("data.sections"),vt.map(f=>({id:f,name:a(`data.role.${f}`)})),s.sections,c((f,w)=>{f.sections=w})):b}
      ${g?me(a("data.factor"),s.factor??1,c((f,w)=>{f.factor=h(w.replace(",","."))}),"decimal"):b}
      ${s.fill_down==null?b:d`<label class="check">
            <input
              type="checkbox"
              .checked=${x(s.fill_down)}
              @change=${f=>{let{checked:w}=f.currentTarget;e.correct(n,r,N=>{N.fill_down=w})}}
            />
            ${a("data.fill")}
          </label>`}
    </div>
  </fieldset>`}function D(e,t,n,r){return d`<label>
    ${e}
    <select @change=${r}>
      ${t.map(({id:i,name:o})=>d`<option value=${i} .selected=${i===n}>${o}</option>`)}
    </select>
  </label>`}function me(e,t,n,r){return d`<label>
    ${e}
    <input inputmode=${r} size="6" .value=${x(String(t??""))} @change=${n} />
  </label>`}function Fe(e){let{file:t,axes:n}=e,{data:r,parameters:i,recipes:o=[]}=t,s=c=>i.filter(p=>["value","low","high"].some($=>p[$]?.series===c)).map(p=>{let $=Z(p.for,n);return $?`${B(p.quantity)}, ${$}`:B(p.quantity)}),l=[{label:a("data.result.series"),own:!0},{label:a("data.result.unit")},{label:a("data.project.read")},{label:a("data.project.source"),own:!0}].map(c=>({...c,kind:"text"})),u=r.map(c=>[c.name??c.id,a(`unit.${c.unit}`),[...new Set(s(c.id))].join("; "),[c.source,c.date].filter(Boolean).join(", ")]);return d`<hwf-table
      data-table="series"
      caption=${a("data.project")}
      note=${a("data.project.note")}
      tall
      .columns=${l}
      .rows=${u}
      .toCsv=${e.toCsv}
    ></hwf-table>
    ${o.length>0?d`<p>${Q("data.recipes",o.length)}</p>`:b}`}var xt=["profession","age","sex","headcount","fte","geography","specialisation","first_qualification"],_t={stated:"✓",partly:"◐",absent:"✗",not_asked:"·",pass:"✓",warning:"!",problem:"✗",not_checked:"·"},U={text:"",quality:null};async function kt(e){let t=e.project?.text??"";U={text:t,quality:null};let n={year:new Date().getFullYear()},r=await z("quality",n,new TextEncoder().encode(t));U.text===t&&(U.quality=r,e.redraw())}function We(e){let t=e.unfolded.has("quality");return t&&e.project&&U.text!==e.project.text&&kt(e),d`<details class="card fold" data-fold="quality" .open=${t} @toggle=${r=>e.unfold("quality",r.currentTarget.open)}>
    <summary>${a("quality.heading")}</summary>
    ${t?U.quality?Tt(e,U.quality):d`<p role="status">${a("quality.working")}</p>`:b}
  </details>`}function Tt(e,{requirements:t,series:n}){return d`<p class="note">${a("quality.note")}</p>
    <div class="entry" role="region" tabindex="0" aria-label=${a("quality.matrix")}>
      <table class="matrix">
        <caption>
          ${a("quality.matrix")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${xt.map(r=>d`<th scope="col">${a(`quality.detail.${r}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({requirement:r,details:i})=>d`<tr>
              <th scope="row">${a(`quality.requirement.${r}`)}</th>
              ${i.map(o=>d`<td class=${o}>${ze(o,a(`quality.presence.${o}`))}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>
    <div class="entry">
      <table class="scores">
        <caption>
          ${a("quality.series")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${a("data.result.series")}</th>
            <th scope="col">${a("quality.score")}</th>
            <th scope="col">${a("quality.checks")}</th>
          </tr>
        </thead>
        <tbody>
          ${n.map(r=>St(e,r))}
        </tbody>
      </table>
    </div>`}function St(e,{id:t,score:n,parts:r,checks:i}){let{name:o=t,origin:s}=e.file.data.find(c=>c.id===t)??{},l=i.filter(({verdict:c})=>c==="warning"||c==="problem"),u=l.length===0?a("quality.all_pass"):l.map(({check:c})=>a(`quality.check.${c}`)).join("; ");return d`<tr>
    <th scope="row" translate="no">${o}</th>
    <td>${v(n)}</td>
    <td>
      <details>
        <summary>${u}</summary>
        ${s?d`<p class="note">${qt(e,s)}</p>`:b}
        <ul>
          ${i.map(({check:c,verdict:p,found:$,path:h})=>{let g=r.find(y=>y.check===c),m=g?a("quality.points",{points:v(g.points,{digits:1}),most:v(g.most)}):"";return d`<li class=${p}>
              ${ze(p,a(`quality.verdict.${p}`))} ${a(`quality.check.${c}`)}${$?d`: <span translate="no">${$}</span>`:b}
              <span class="note">${m} <code translate="no">${h}</code></span>
            </li>`})}
        </ul>
      </details>
    </td>
  </tr>`}function qt(e,t){let n=e.incoming.list.find(({name:i})=>t.startsWith(i)),r=()=>document.getElementById(`file-${n?.id}`)?.scrollIntoView();return d`${a("quality.origin",{origin:t})}
    ${n?d`<button type="button" @click=${r}>${a("quality.origin.show")}</button>`:b}`}function ze(e,t){return d`<span aria-hidden="true" title=${t}>${_t[e]}</span>
    <span class="unseen">${t}</span>`}var Be=["value","low","high"];function ne(e,t){return e.parameters.filter(n=>Be.some(r=>n[r]?.series===t))}function Re(e,t,n){for(let r of ne(e,t)){for(let o of Be)r[o]?.series===t&&(r[o]={type:"series",series:ae(e,n,r.quantity)});let{source:i}=e.data.find(({id:o})=>o===n);i&&(r.source=i)}}function Ue(e,t,n,r){let i=structuredClone(e);Re(i,n,t);let o=new Date().toISOString().slice(0,10);return i.decisions=[...i.decisions??[],{...r,date:o}],i}function Ye(e,t,n,r){let i=structuredClone(e),o=R(i.data,n.id);return i.data.push({...n,id:o,note:Ge(n.note,r)}),Re(i,t,o),i}function Xe(e,t,n,r,i){let o=structuredClone(e),s=o.data.find(({id:g})=>g===t),{coverage:l,flags:u,...c}=s,p=g=>Array.from(g,m=>Number.isNaN(m)?null:m),$={low:"",mid:"",high:""};for(let g of["mid","low","high"]){let m=g==="mid"?"_corrected":`_corrected_${g}`;$[g]=R(o.data,`${t}${m}`),o.data.push({...c,id:$[g],...r===""?{}:{definition:r},values:p(n[g]),note:Ge(s.note,i)})}let h=p(n.low).every((g,m)=>g===p(n.high)[m]);for(let g of ne(o,t))g.value.series===t&&(g.value={type:"series",series:$.mid},h||(g.low={type:"series",series:$.low},g.high={type:"series",series:$.high}));return h&&(o.data=o.data.filter(({id:g})=>g!==$.low&&g!==$.high)),o}function He(e,t){let n=structuredClone(e);return n.reconciliations=[...(n.reconciliations??[]).filter(({stock:r})=>r!==t.stock),t],n}function Ge(e,t){return e?`${e} ${t}`:t}var jt=["heads","heads_per_year","fte","persons"],L=200,re={tool:"",problems:[]};async function M(e,t,n,r,i){let o=new TextEncoder().encode(e.project?.text??"");try{i(await z(n,r,o)),re={tool:"",problems:[]}}catch(s){if(!(s instanceof W))throw s;re={tool:t,problems:s.problems}}e.redraw()}function P(e){return re.tool===e?_(re.problems):b}var S=e=>e?.name??e?.id??"";function C(e,t,n,r,i){return d`<label>
    ${t}
    <select id=${e} @change=${o=>i(o.currentTarget.value)}>
      <option value="" .selected=${r===""}>${a("reconcile.choose")}</option>
      ${n.map(o=>d`<option value=${o.id} .selected=${o.id===r} translate="no">${S(o)}</option>`)}
    </select>
  </label>`}function G(e,t,n,r){return d`<fieldset class="several">
    <legend>${e}</legend>
    ${t.length===0?d`<p class="note">${a("reconcile.none_such")}</p>`:b}
    ${t.map(i=>d`<label>
        <input
          type="checkbox"
          .checked=${x(n.includes(i.id))}
          @change=${o=>r(o.currentTarget.checked?[...n,i.id]:n.filter(s=>s!==i.id))}
        />
        <span translate="no">${S(i)}</span>
      </label>`)}
  </fieldset>`}function oe(e,t,n){return d`<label>
    ${e}
    <input .value=${x(t)} @change=${r=>n(r.currentTarget.value)} />
  </label>`}var Y=e=>e.file.data.filter(({unit:t})=>jt.includes(t));function fe(e,t,n,r,i,o,s){return d`<div class="labelled">
    <span aria-hidden="true">${e}</span>
    <hwf-number
      label=${t}
      unit=${n}
      .value=${r}
      .digits=${i}
      .min=${0}
      .max=${o}
      optional
      @hwf-value=${l=>s(l.detail.value)}
    ></hwf-number>
  </div>`}var J={text:"",list:null},T={first:"",second:"",reason:"",answer:null};function Nt(e){let t=e.project?.text??"";J.text!==t&&(J={text:t,list:null},T.answer=null,M(e,"conflicts","conflicts",null,n=>{J={text:t,list:n}}))}function Je(e){Nt(e);let t=Y(e),n=o=>e.file.data.find(s=>s.id===o),r=o=>{if(Object.assign(T,o,{answer:null}),T.first!==""&&T.second!==""){let s={first:T.first,second:T.second};M(e,"compare","compare",s,l=>{T.answer=l})}e.redraw()},i=J.list??[];return d`<section aria-labelledby="compare-heading">
    <h4 id="compare-heading">${a("compare.heading")}</h4>
    <p class="note">${a("compare.note")}</p>
    ${J.list===null?b:i.length===0?d`<p role="status">${a("compare.none")}</p>`:d`<ul class="conflicts">
              ${i.map(({first:o,second:s,cells:l,differing:u})=>d`<li>
                  <button type="button" @click=${()=>r({first:o,second:s})}>
                    ${a("compare.pair",{first:S(n(o)),second:S(n(s))})}
                  </button>
                  ${a("compare.differing",{differing:v(u),cells:v(l)})}
                </li>`)}
            </ul>`}
    <div class="fields">
      ${C("compare-first",a("compare.first"),t,T.first,o=>r({first:o}))}
      ${C("compare-second",a("compare.second"),t,T.second,o=>r({second:o}))}
    </div>
    ${P("compare")} ${T.answer?Ot(e,n(T.first),n(T.second)):b}
  </section>`}function Ot(e,t,n){let r=T.answer,i=[{label:"compare.definition",of:c=>c.definition?a(`data.definition.${c.definition}`):a("data.unsaid")},{label:"compare.coverage",of:c=>c.coverage==null?a("data.unsaid"):v(c.coverage,{percent:!0})},{label:"data.project.source",of:c=>c.source??a("data.unsaid")},{label:"compare.date",of:c=>c.date??a("data.unsaid")},{label:"compare.origin",of:c=>c.origin??a("data.unsaid")},{label:"data.project.read",of:c=>v(ne(e.file,c.id).length)}],o=[...r.axes.map(c=>({label:a(`data.role.${c}`),kind:"text"})),{label:S(t),kind:"number",digits:1,ownLabel:!0},{label:S(n),kind:"number",digits:1,ownLabel:!0},{label:a("compare.difference"),kind:"number",digits:1},{label:a("compare.relative"),kind:"number"}],s={percent:!0,digits:1,sign:!0},l=r.cells.slice(0,L).map(({members:c,first:p,second:$,difference:h,relative:g})=>[...c,p,$,h,g==null?null:{value:g,form:s}]),u=(c,p)=>{let $=T.reason.trim(),h=a("compare.decided",{kept:S(c),left:S(p)});e.edit(Ue(e.file,c.id,p.id,{what:h,why:$}),`decide/${c.id}/${p.id}`)};return d`<div class="entry" role="region" tabindex="0" aria-label=${a("compare.sources")}>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col" translate="no">${S(t)}</th>
            <th scope="col" translate="no">${S(n)}</th>
          </tr>
        </thead>
        <tbody>
          ${i.map(({label:c,of:p})=>d`<tr>
              <th scope="row">${a(c)}</th>
              <td translate="no">${p(t)}</td>
              <td translate="no">${p(n)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${a("compare.sum")}</th>
            <td class="figure">${v(r.first_sum,{digits:1})}</td>
            <td class="figure">${v(r.second_sum,{digits:1})}</td>
          </tr>
        </tbody>
      </table>
    </div>
    ${r.summed.length===0?b:d`<p class="note">${a("compare.summed",{axes:r.summed.map(c=>a(`data.role.${c}`)).join(", ")})}</p>`}
    <hwf-table
      data-table="compared"
      caption=${a("compare.cells")}
      note=${r.cells.length>L?a("compare.first_rows",{count:v(L),all:v(r.cells.length)}):""}
      tall
      .columns=${o}
      .rows=${l}
      .toCsv=${e.toCsv}
    ></hwf-table>
    <div class="fields">
      ${oe(a("compare.reason"),T.reason,c=>{T.reason=c,e.redraw()})}
      ${[[t,n],[n,t]].map(([c,p])=>d`<button
          type="button"
          ?disabled=${T.reason.trim()===""}
          @click=${()=>u(c,p)}
        >
          ${a("compare.keep",{series:S(c)})}
        </button>`)}
    </div>
    <p class="note">${a("compare.keep.note")}</p>`}var Mt=["low","mid","high"],k={series:"",seen:{low:1,mid:1,high:1},belongs:{low:1,mid:1,high:1},level:"",reason:"",done:!1},E={first:null,second:null,both:null,answer:null};function Ve(e){let t=Y(e),n=t.find(({id:s})=>s===k.series),r=s=>{Object.assign(k,{done:!1},s),e.redraw()},i=s=>d`<fieldset class="range">
      <legend>${a(`cover.${s}`)}</legend>
      <div class="fields">
        ${Mt.map(l=>fe(a(`cover.${l}`),a("cover.of",{bound:a(`cover.${l}`),what:a(`cover.${s}`)}),"%",100*k[s][l],2,100,u=>r({[s]:{...k[s],[l]:u/100}})))}
      </div>
    </fieldset>`,o=()=>M(e,"cover","adjust",{values:n.values,seen:k.seen,belongs:k.belongs},s=>{let l=a("cover.said",{seen:v(k.seen.mid,{percent:!0,digits:1}),belongs:v(k.belongs.mid,{percent:!0,digits:1}),reason:k.reason.trim()});e.edit(Xe(e.file,n.id,s,k.level,l),`covered/${n.id}`),k.done=!0});return d`<section aria-labelledby="cover-heading">
    <h4 id="cover-heading">${a("cover.heading")}</h4>
    <p class="note">${a("cover.note")}</p>
    ${Pt(e)}
    <div class="fields">
      ${C("cover-series",a("data.result.series"),t,k.series,s=>r({series:s}))}
    </div>
    ${i("seen")} ${i("belongs")}
    <div class="fields">
      <label>
        ${a("cover.level")}
        <select id="cover-level" @change=${s=>r({level:s.currentTarget.value})}>
          <option value="" .selected=${k.level===""}>${a("cover.level.same")}</option>
          ${["licensed","active","practising"].map(s=>d`<option value=${s} .selected=${k.level===s}>${a(`data.definition.${s}`)}</option>`)}
        </select>
      </label>
      ${oe(a("compare.reason"),k.reason,s=>r({reason:s}))}
      <button type="button" id="cover" ?disabled=${!n||k.reason.trim()===""} @click=${o}>
        ${a("cover.button")}
      </button>
    </div>
    ${P("cover")}
    ${k.done&&!e.draft?d`<p role="status" class="good">${a("cover.done")}</p>`:b}
  </section>`}function Pt(e){let t=["first","second","both"],n=s=>{if(Object.assign(E,{answer:null},s),t.every(l=>E[l]!==null)){let{first:l,second:u,both:c}=E;M(e,"two","twoRegisters",{first:l,second:u,both:c},p=>{E.answer=p})}e.redraw()},r=s=>Math.min(1,s),i=()=>{let{answer:s}=E;if(s){let l=r(s.first_share);k.seen={low:r(Number(E.first)/s.high),mid:l,high:r(Number(E.first)/s.low)},e.redraw()}},{answer:o}=E;return d`<details>
    <summary>${a("two.heading")}</summary>
    <p class="note">${a("two.note")}</p>
    <div class="fields">
      ${t.map(s=>fe(a(`two.${s}`),a(`two.${s}`),a("unit.persons"),E[s],0,void 0,l=>n({[s]:l})))}
    </div>
    ${P("two")}
    ${o?d`<p role="status">
            ${a("two.answer",{estimate:v(o.estimate),low:v(o.low),high:v(o.high),share:v(o.first_share,{percent:!0,digits:1})})}
          </p>
          <button type="button" @click=${i}>${a("two.use")}</button>`:b}
  </details>`}var j={text:"",seed:"",margins:[],answer:null};function Ke(e){let t=e.project?.text??"";j.text!==t&&Object.assign(j,{text:t,answer:null});let n=Y(e),r=n.find(({id:l})=>l===j.seed),i=n.filter(({id:l,unit:u})=>l!==j.seed&&u===r?.unit),o=l=>{Object.assign(j,{answer:null},l),e.redraw()},s=()=>M(e,"rake","rakeSeries",{seed:j.seed,margins:j.margins},l=>{j.answer=l});return d`<section aria-labelledby="rake-heading">
    <h4 id="rake-heading">${a("rake.heading")}</h4>
    <p class="note">${a("rake.note")}</p>
    <div class="fields">
      ${C("rake-seed",a("rake.seed"),n,j.seed,l=>o({seed:l,margins:[]}))}
    </div>
    ${r?G(a("rake.margins"),i,j.margins,l=>o({margins:l})):b}
    <button type="button" id="rake" ?disabled=${!r||j.margins.length===0} @click=${s}>
      ${a("rake.button")}
    </button>
    ${P("rake")} ${j.answer&&r?Ct(e,r):b}
  </section>`}function Ct(e,t){let n=j.answer,r=[...t.dims.map(({axis:l})=>({label:a(`data.role.${l}`),kind:"text"})),...["before","after","change"].map(l=>({label:a(`rake.${l}`),kind:"number",digits:1})),{label:a("rake.factor"),kind:"number",digits:3}],i=n.cells.slice(0,L).map(({members:l,before:u,after:c,change:p,factor:$})=>[...l,u,c,p,$]),o=j.margins.map(l=>S(e.file.data.find(u=>u.id===l))),s=()=>e.edit(Ye(e.file,t.id,n.series,a("rake.said",{seed:S(t),margins:o.join("; ")})),`raked/${t.id}`);return d`<p role="status">${Q("rake.done",n.cycles,{error:n.error.toExponential(1)})}</p>
    <hwf-table
      data-table="raked"
      caption=${a("rake.cells")}
      note=${n.cells.length>L?a("compare.first_rows",{count:v(L),all:v(n.cells.length)}):""}
      tall
      .columns=${r}
      .rows=${i}
      .toCsv=${e.toCsv}
    ></hwf-table>
    <button type="button" class="primary" @click=${s}>${a("rake.take")}</button>`}var V={text:"",stock:"",inflows:[],outflows:[],answer:null};function Qe(e){let t=e.project?.text??"";V.text!==t&&Object.assign(V,{text:t,answer:null});let{data:n}=e.file,r=m=>n.filter(y=>y.unit===m&&y.dims.some(({axis:f})=>f==="year")),i=m=>{Object.assign(V,{answer:null},m),e.redraw()},{stock:o,inflows:s,outflows:l,answer:u}=V,c=()=>M(e,"flows","reconcile",{stock:o,inflows:s,outflows:l},m=>{V.answer=m}),p=()=>e.edit(He(e.file,{stock:o,inflows:s,outflows:l}),`flows/${o}`),$={kind:"number",digits:0},h=[{label:a("chart.year"),kind:"year"},...["start","inflow","outflow","end","residual"].map(m=>({label:a(`flows.${m}`),...$})),{label:a("flows.share"),kind:"number"}],g=(u?.years??[]).map(m=>[m.year,m.start,m.inflow,m.outflow,m.end,{value:m.residual,form:{sign:!0}},m.residual_share==null?null:{value:m.residual_share,form:{percent:!0,digits:1,sign:!0}}]);return d`<section aria-labelledby="flows-heading">
    <h4 id="flows-heading">${a("flows.heading")}</h4>
    <p class="note">${a("flows.note")}</p>
    <div class="fields">
      ${C("flows-stock",a("flows.stock"),r("heads"),o,m=>i({stock:m}))}
    </div>
    ${G(a("flows.inflows"),r("heads_per_year"),s,m=>i({inflows:m}))}
    ${G(a("flows.outflows"),r("heads_per_year"),l,m=>i({outflows:m}))}
    <button type="button" id="flows" ?disabled=${o===""} @click=${c}>${a("flows.button")}</button>
    ${P("flows")}
    ${u?d`<hwf-table
              data-table="flows"
              caption=${a("flows.table")}
              note=${u.skipped.length>0?a("flows.skipped",{years:u.skipped.join(", ")}):""}
              .columns=${h}
              .rows=${g}
              .toCsv=${e.toCsv}
            ></hwf-table>
            <button type="button" @click=${p}>${a("flows.keep")}</button>`:b}
  </section>`}function Ze(e){let t=e.unfolded.has("reconcile");return d`<details class="card fold" data-fold="reconcile" .open=${t} @toggle=${r=>e.unfold("reconcile",r.currentTarget.open)}>
    <summary>${a("reconcile.heading")}</summary>
    ${t?d`<p class="note">${a("reconcile.note")}</p>
          ${$e(e)} ${Je(e)} ${Ke(e)} ${Ve(e)}
          ${Qe(e)}`:b}
  </details>`}function $e(e){return e.draft?d`<div class="notice bad" role="alert">
        <p>${a("data.refused")}</p>
        ${_(e.draft.problems)}
        <button type="button" @click=${()=>e.discard()}>${a("data.discard")}</button>
      </div>`:b}var Et=["heads","persons","heads_per_year","fte","share"],et="";function tt(e){let{data:t}=e.file,n=t.filter(o=>Et.includes(o.unit)&&(H(o)||A(o)));if(n.length===0)return b;let r=e.unfolded.has("ages");return d`<details class="card fold" data-fold="ages" .open=${r} @toggle=${o=>e.unfold("ages",o.currentTarget.open)}>
    <summary>${a("bands.heading")}</summary>
    ${r?At(e,n):b}
  </details>`}function At(e,t){let n=t.find(({id:s})=>s===et)??t[0],r=s=>{let l=structuredClone(e.file);s(l.data.find(({id:u})=>u===n.id)),e.edit(l,`series/${n.id}`)},i=s=>{et=s.currentTarget.value,e.redraw()},o=s=>l=>{let u=l.currentTarget.value.trim();r(c=>{delete c.open_age_upper,delete c.open_age_tail,u!==""&&(c[s]=Number(u.replace(",",".")))})};return d`<p class="note">${a("bands.note")}</p>
    <div class="fields">
      <label>
        ${a("data.result.series")}
        <select id="bands-series" @change=${i}>
          ${t.map(({id:s,name:l})=>d`<option value=${s} .selected=${s===n.id} translate="no">${l??s}</option>`)}
        </select>
      </label>
      ${A(n)?d`<label>
                ${a("data.oldest")}
                <input
                  inputmode="numeric"
                  size="6"
                  .value=${x(String(n.open_age_upper??""))}
                  @change=${o("open_age_upper")}
                />
              </label>
              <label>
                ${a("data.tail")}
                <input
                  inputmode="decimal"
                  size="6"
                  .value=${x(String(n.open_age_tail??""))}
                  @change=${o("open_age_tail")}
                />
              </label>`:b}
    </div>
    ${$e(e)}
    ${te(e,"project",n,n.split==="monotone"?"":n.split??"",s=>r(l=>{delete l.split,s!==""&&(l.split=s)}))}`}var Lt={stock:"heads",fte_per_head:"fte_per_head",participation:"share",foreign_trained:"share",intake:"heads_per_year",training_duration:"years",internal_yield:"share",entry_share:"share",graduate_profile:"share",training_capacity:"heads_per_year",retirement:"probability_per_year",exit:"probability_per_year",mortality:"probability_per_year",immigration:"heads_per_year",immigration_profile:"share",emigration:"probability_per_year",population:"persons",care_use:"uses_per_person_per_year",care_dependency:"share",target_density:"fte_per_10000_population",stated_demand:"fte",vacancies:"fte"};function at(e,t){let r=e.filter(i=>/^template\.(page|column|about|demand|sex)\./.test(i)).map(i=>({key:i.slice(9),text:t(i)}));for(let[i,o]of Object.entries(Lt)){let s=i.endsWith("_profile"),l=i==="intake"?"measure.past":s?"profile":"measure",u={quantity:t(`quantity.${i}`),unit:t(`unit.${o}`)};r.push({key:`measure.${i}`,text:t(`template.${l}`,u)})}return r}var It={xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ods:"application/vnd.oasis.opendocument.spreadsheet"},O={format:"xlsx",names:null,years:null,working:!1,problems:[]};function nt(e){if(!ie)return b;let{names:t,years:n}=rt(e),r=o=>{Object.assign(O,o,{problems:[]}),e.redraw()},i=o=>s=>r({years:{...n,[o]:Number(s.currentTarget.value)}});return d`<details class="card fold" data-fold="template">
    <summary>${a("template.heading")}</summary>
    <p>${a("template.text")}</p>
    <label class="block">
      ${a("template.professions")}
      <textarea
        id="template-professions"
        rows="3"
        spellcheck="false"
        .value=${x(t)}
        @input=${o=>r({names:o.currentTarget.value})}
      ></textarea>
    </label>
    <div class="fields">
      <label>
        ${a("template.about.base_year")}
        <input inputmode="numeric" size="6" .value=${x(String(n.base))} @change=${i("base")} />
      </label>
      <label>
        ${a("template.about.last_year")}
        <input inputmode="numeric" size="6" .value=${x(String(n.last))} @change=${i("last")} />
      </label>
      <label>
        ${a("template.format")}
        <select
          id="template-format"
          @change=${o=>r({format:o.currentTarget.value})}
        >
          ${["xlsx","ods"].map(o=>d`<option value=${o} .selected=${o===O.format}>${a(`template.format.${o}`)}</option>`)}
        </select>
      </label>
      <button type="button" id="make-template" ?disabled=${O.working} @click=${()=>Dt(e)}>
        ${a("template.button")}
      </button>
    </div>
    <div role="status">${O.working?d`<p>${a("template.working")}</p>`:b}</div>
    ${O.problems.length>0?_(O.problems):b}
  </details>`}function rt({axes:e}){let t=e.professions.map(({name:n,isco_08:r})=>r?`${n}; ${r}`:n);return{names:O.names??t.join(`
`),years:O.years??{base:e.base_year,last:e.last_year}}}async function Dt(e){let{names:t,years:n}=rt(e);Object.assign(O,{working:!0,problems:[]}),e.redraw();let r=t.split(`
`).map(i=>i.split(/[;\t]/).map(o=>o.trim())).filter(([i])=>i).map(([i,o])=>({id:i,name:i,...o?{isco_08:o}:{}}));try{let{writeTemplate:i}=await ie(),{format:o}=O,s=await i({format:o,professions:r,base_year:n.base,last_year:n.last,texts:await Wt()});ye(`hwf-${a("template.file")}.${o}`,s,It[o])}catch(i){let o=Ft(i);if(!o)throw i;O.problems=o}finally{O.working=!1,e.redraw()}}function Ft(e){return e instanceof W||Array.isArray(e?.problems)?e.problems:void 0}async function Wt(){let e=await ge();return at(Object.keys(e),a)}function ot(e,t){let{draft:n}=t;if(!n)return b;let{project:r,problems:i}=n,o=i.filter(({severity:l})=>l==="problem"),s=i.filter(({severity:l})=>l==="warning");return d`<section class="incoming" aria-label=${a("template.recognised")}>
    <p>${a("template.recognised")}</p>
    ${o.length===0?b:d`<div class="open">
          <h4>${a("template.problems")}</h4>
          ${_(o)}
        </div>`}
    ${s.length===0?b:d`<details class="told">
          <summary>${a("template.told")} (${v(s.length)})</summary>
          ${_(s)}
        </details>`}
    ${r?d`<p>
            ${a("template.counts",{parameters:v(r.parameters.length),series:v(r.data.length),professions:v(r.axes.professions.length)})}
          </p>
          <button type="button" class="primary" id="open-draft" @click=${()=>zt(e,t)}>
            ${a("template.make")}
          </button>`:b}
    ${t.problems.length>0?d`<div class="notice bad" role="alert">
          <p>${a("template.refused")}</p>
          ${_(t.problems)}
        </div>`:b}
  </section>`}async function zt(e,t){let{project:n,origins:r}=t.draft,i=new TextEncoder().encode(ee(n)),o=await e.runner.check(i);t.problems=o.filter(({severity:s})=>s==="problem").map(s=>{let l=r.find(({path:u})=>s.path.startsWith(u));return l?{...s,path:`${l.place} → ${s.path}`}:s}),e.redraw(),t.problems.length===0&&await e.replace(`${t.name.replace(/\.\w+$/,"")}.hwf.json`,i)}function ir(e){let{list:t}=e.incoming;return d`<section class="page data" aria-labelledby="data-heading">
    <h2 id="data-heading">${a("screen.data")}</h2>
    <p>${a("data.intro")}</p>
    ${Bt(e)}
    ${t.length===0?b:d`<section aria-label=${a("data.files")}>${t.map(n=>Rt(e,n))}</section>`}
    ${nt(e)} ${Fe(e)} ${tt(e)} ${Ze(e)}
    ${We(e)}
  </section>`}function Bt(e){let t=i=>{let{nextElementSibling:o}=i.currentTarget;o.click()},n=i=>{let o=i.currentTarget;for(let s of o.files??[])e.incoming.add(s.name,s);o.value=""},r=i=>{let s=i.currentTarget.parentElement?.querySelector("textarea");s.value.trim()!==""&&(e.incoming.add(a("data.paste.name"),new Blob([s.value])),s.value="")};return d`<div class="card ways">
    <p>
      <button type="button" id="choose-files" @click=${t}>${a("data.choose")}</button>
      <input
        id="files"
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.tab,.xlsx,.xlsm,.ods"
        aria-label=${a("data.choose")}
        tabindex="-1"
        hidden
        @change=${n}
      />
      ${a("data.drop")}
    </p>
    <p class="note">${a("data.kinds")}</p>
    <details>
      <summary>${a("data.paste")}</summary>
      <label>${a("data.paste.text")} <textarea rows="6" spellcheck="false"></textarea></label>
      <button type="button" @click=${r}>${a("data.paste.read")}</button>
    </details>
  </div>`}function Rt(e,t){let{incoming:n}=e,r=`file-${t.id}`,i=()=>n.close(t),o=t.state==="reading"||t.tables.some(({reading:s})=>s===null);return d`<article class="card file" aria-labelledby=${r}>
    <div class="bar">
      <h3 id=${r} translate="no">${t.name}</h3>
      <button type="button" @click=${i}>
        ${t.state==="reading"?a("data.cancel"):a("data.close",{file:t.name})}
      </button>
    </div>
    ${t.preview?Ut(e,t):b}
    ${o&&(t.state==="reading"||t.state==="ready")?d`<p role="status">
          ${a("data.reading",{file:t.name})}
          ${t.rows>0?a("data.rows",{count:v(t.rows)}):b}
        </p>`:b}
    ${t.state==="failed"?d`<p role="alert">${a("data.failed",{file:t.name})}</p>`:b}
    ${t.state==="refused"?_(t.problems):b}
    ${ot(e,t)}
    ${t.state==="ready"?t.tables.map((s,l)=>Yt(e,t,s,l)):b}
  </article>`}function Ut({incoming:e},t){let n=t.preview,{format:r,encoding:i,separator:o}=n,s=u=>c=>e.reopen(t,{...t.choice,[u]:c.currentTarget.value}),l=(u,c,p,$)=>d`<label>
    ${a(`data.${u}`)}
    <select @change=${s(u)}>
      ${c.map(h=>d`<option value=${h} .selected=${h===p}>${$(h)}</option>`)}
    </select>
  </label>`;return d`${i&&o?d`<div class="fields">
        ${l("encoding",["utf-8","windows-1250","windows-1252","utf-16le","utf-16be"],i,u=>u.toUpperCase())}
        ${l("separator",["tab","semicolon","bar","comma"],o,u=>a(`data.separator.${u}`))}
      </div>`:d`<p>${a(`data.recognised.${r==="text"?"xlsx":r}`)}</p>`}
  ${st(n.problems)}`}function st(e){return e.length===0?b:d`<details class="told">
        <summary>${a("data.told")} (${e.length})</summary>
        ${_(e)}
      </details>`}function Yt(e,t,n,r){let{recipe:i}=n.preview,{sheet:o,last_row:s}=i,l=i.headings[0]?.row??i.first_row,u=o?a(s==null?"data.table.sheet.rest":"data.table.sheet",{sheet:o,from:l,to:s??""}):a(s==null?"data.table.rest":"data.table.rows",{from:l,to:s??""}),c=n.reading?.problems??[],p=c.filter(({severity:h})=>h==="problem"),$=`table-${t.id}-${r}`;return d`<section class="incoming" aria-labelledby=${$}>
    <h4 id=${$}>
      ${t.tables.length>1?`${a("data.table",{number:r+1,count:t.tables.length})}: `:b}${u}
    </h4>
    ${Ie(e,t,r)} ${Ae(e,t,r)}
    ${p.length===0?b:d`<div class="open">
          <h5>${a("data.open")}</h5>
          ${_(p)}
        </div>`}
    ${De(e,t,r)} ${Ee(e,t,r)}
    ${st(c.filter(({severity:h})=>h==="warning"))}
    ${Xt(e,t,n,r)}
  </section>`}function Xt(e,t,n,r){let{reading:i}=n;if(!i)return b;if(i.series.length===0)return d`<h5>${a("data.result")}</h5>
      <p>${a("data.result.none")}</p>`;let o={rows:v(i.rows),figures:v(i.figures),missing:v(i.missing)},s=h=>g=>e.incoming.say(t,r,{[h]:g.currentTarget.value}),l=h=>g=>{let m=g.currentTarget.value.trim(),y=m===""?null:Number(m.replace(",","."));e.incoming.say(t,r,{oldest:null,tail:null,[h]:y})},{axes:u,project:c}=e,p=c.description,$=Pe(e.file,p,i.series[0].unit);return d`<h5>${a("data.result")}</h5>
    <p>${a("data.result.text",o)}</p>
    <div class="entry" role="region" tabindex="0" aria-label=${a("data.result.of",{file:t.name,number:r+1})}>
      <table>
        <thead>
          <tr>
            <th scope="col">${a("data.result.series")}</th>
            <th scope="col">${a("data.result.unit")}</th>
            <th scope="col">${a("data.result.dims")}</th>
            <th scope="col">${a("data.result.sum")}</th>
          </tr>
        </thead>
        <tbody>
          ${i.series.map(h=>d`<tr>
              <th scope="row" translate="no">${h.id}</th>
              <td>
                ${a(`unit.${h.unit}`)}${h.definition?`, ${a(`data.definition.${h.definition}`)}`:b}
              </td>
              <td>${Kt(h)}</td>
              <td>${v(h.values.length)}</td>
            </tr>`)}
        </tbody>
      </table>
    </div>
    <div class="fields">
      <label>${a("data.name")} <input .value=${x(n.name)} @change=${s("name")} /></label>
      <label>${a("data.source")} <input .value=${x(n.source)} @change=${s("source")} /></label>
      <label>
        ${a("data.use")}
        <select @change=${s("use")}>
          <option value="" .selected=${n.use===""}>${a("data.use.none")}</option>
          ${$.map(({id:h,parameter:g,quantity:m})=>{let y=g?Z(g.for,u):"",f=y?`${B(m)}, ${y}`:B(m);return d`<option value=${h} .selected=${n.use===h}>
              ${g?a("data.use.replace",{parameter:f}):f}
            </option>`})}
        </select>
      </label>
      ${i.series.some(A)?d`<label>
                ${a("data.oldest")}
                <input
                  inputmode="numeric"
                  size="6"
                  .value=${x(String(n.oldest??""))}
                  @change=${l("oldest")}
                />
              </label>
              <label>
                ${a("data.tail")}
                <input
                  inputmode="decimal"
                  size="6"
                  .value=${x(String(n.tail??""))}
                  @change=${l("tail")}
                />
              </label>`:b}
      <button type="button" class="primary" @click=${()=>Vt(e,t,r)}>${a("data.add")}</button>
    </div>
    ${Jt(e,n)} ${Ht(e,t,n,r)} ${Gt(e,t,n,r)}`}function Ht(e,t,n,r){let i=n.reading?.series.find(H);if(!i)return b;let o=`bands-${t.id}-${r}`,s=e.unfolded.has(o),l=c=>e.unfold(o,c.currentTarget.open),u={...i,...n.oldest===null?{}:{open_age_upper:n.oldest},...n.tail===null?{}:{open_age_tail:n.tail}};return d`<details .open=${s} @toggle=${l}>
    <summary>${a("bands.show")}</summary>
    ${s?te(e,o,u,n.split,c=>e.incoming.say(t,r,{split:c})):b}
  </details>`}function Gt(e,t,n,r){let i=n.reading?.series.find(({unit:u,dims:c})=>u==="heads"&&c.some(({axis:p})=>p==="age"));if(!i)return b;let o=(u,c,p="text")=>d`<label>
    ${a(`begin.${u}`)} <input name=${u} inputmode=${p} .defaultValue=${c} />
  </label>`,s=i.dims.some(({axis:u})=>u==="profession"),l=async u=>{u.preventDefault();let c=new FormData(u.currentTarget),p=y=>String(c.get(y)??"").trim(),$=p("unmet").replace(",","."),h=Ce(i,n.preview.recipe,{title:p("title")||n.name,country:p("country"),source:n.source,profession:p("profession")||n.name,lastYear:Number(p("last_year")),oldest:n.oldest,tail:n.tail,split:n.split,unmet:$===""?Number.NaN:Number($)/100}),g=new TextEncoder().encode(ee(h)),m=(await e.runner.check(g)).filter(({severity:y})=>y==="problem");e.incoming.say(t,r,{refused:m}),m.length===0&&await e.replace(`${we(h.about.title)}.hwf.json`,g)};return d`<details class="begin">
    <summary>${a("begin.heading")}</summary>
    <p class="note">${a("begin.note")}</p>
    <form class="fields" @submit=${l}>
      ${o("title",n.name)} ${o("country","")}
      ${s?b:o("profession",n.name)}
      ${o("last_year",String(new Date().getFullYear()+20),"numeric")}
      ${o("unmet","","decimal")}
      <button type="submit">${a("begin.button")}</button>
    </form>
    ${n.refused.length>0?_(n.refused):b}
  </details>`}function Jt(e,t){if(t.added.length===0)return b;let{draft:n}=e;return n?d`<div class="notice bad" role="alert">
        <p>${a("data.refused")}</p>
        ${_(n.problems)}
        <button type="button" @click=${()=>e.discard()}>${a("data.discard")}</button>
      </div>`:d`<p role="status" class="good">${a("data.added",{series:t.added.join(", ")})}</p>`}async function Vt(e,t,n){let{preview:r,reading:i,name:o,source:s,use:l,oldest:u,tail:c,split:p}=t.tables[n],$=i?.series??[],{profession:h}=e,g={name:o,source:s,use:l,profession:h,oldest:u,tail:c,split:p},{content:m,ids:y}=ue(e.file,$,r.recipe,g);await e.edit(m,`data/${y.join()}`),e.incoming.say(t,n,{added:y})}function Kt({dims:e}){let t=e.map(({axis:n,values:r})=>{let[i,o]=[r[0],r.at(-1)],s=r.length>2?`${i} … ${o}`:r.join(", ");return`${a(`data.role.${n}`)} (${s})`});return t.length===0?a("data.result.whole"):t.join(" × ")}export{ir as dataScreen};
