import{A as se,Da as Oe,Ea as Le,I as Qe,J as V,Ja as mt,K as F,La as ht,Ma as he,Na as ft,P as et,Pa as gt,Q as tt,U as xe,Z as x,ba as k,ca as at,da as E,ea as rt,fa as X,g as Ke,ga as ke,ha as nt,ia as ie,ja as st,k as a,ka as it,l as ne,m as v,na as ot,oa as _e,p as u,pa as lt,q as O,qa as ct,r as g,ra as oe,sa as le,ta as dt,u as Ze,ua as ut,v as J,va as pt,xa as N,ya as Te}from"./chunk.js";var Fe=class extends ie{static properties={from:{type:Number},bands:{attribute:!1},values:{attribute:!1},bandLabel:{attribute:"band-label"},lineLabel:{attribute:"line-label"}};constructor(){super(),this.from=0,this.bands=[],this.values=[],this.bandLabel="",this.lineLabel=""}get places(){return Array.from(this.values,(e,r)=>this.from+r)}get cursorLabel(){return a("chart.cursor.age",{heading:this.heading})}placeText(e){return a("pyramid.age",{age:e})}#e(e){return this.bands.find(({from:r,to:n})=>e>=r&&(n==null||e<=n))}#t({from:e,to:r,amount:n}){return r==null?Number.NaN:n/(r-e+1)}get columns(){return[{label:a("pyramid.age.column"),kind:"year"},...[this.bandLabel,this.lineLabel].map(e=>({label:e,kind:"number",digits:this.digits}))]}get rows(){return this.places.map((e,r)=>{let n=this.#e(e);return[e,n?this.#t(n):null,this.values[r]]})}layOut(e,r){let n=oe(r),s=Math.round(Math.min(260,Math.max(180,e*.36))),{top:o,bottom:i,...c}=le(this,e,s,n),d=this.bands.map(w=>this.#t(w)).filter(Number.isFinite),l=Math.max(1e-9,...d,...Array.from(this.values)),m=X().domain([0,l]).nice(5).range([i,o]),p=pt(m,this.digits),h=Math.ceil(Math.max(0,...p.map(({text:w})=>_e(w,n.small))))+ct,f=Math.floor(e-16),y=this.from+this.values.length,$=X().domain([this.from,y]).range([h,f]);return{...c,plot:{top:o,bottom:i,left:h,right:f},x:$,y:m,xTicks:dt($,f-h),yTicks:p}}draw({plot:e,x:r,y:n,xTicks:s,yTicks:o},i){let c=this.from+this.values.length,d=this.bands.filter(({from:p,to:h})=>h!=null&&p<c),l=ke().x(([p])=>r(p+.5)).y(([,p])=>n(p))(this.places.map((p,h)=>[p,this.values[h]]))??"",m=i===null?0:r(this.places[i]+.5);return O`
      ${it(e,s,o,!0)}
      ${d.map(p=>{let[h,f]=[r(p.from),r(Math.min(c,Number(p.to)+1))],y=n(this.#t(p));return O`<rect class="bar sky" x=${h} width=${Math.max(0,f-h-1)} y=${y}
          height=${Math.max(0,e.bottom-y)}></rect>`})}
      <path class="line net-edge" d=${l}></path><path class="line ink" d=${l}></path>
      ${i===null?"":O`<g data-passing><line class="cursor-line" x1=${m} x2=${m} y1=${e.top} y2=${e.bottom}></line></g>`}`}reading(e){let r=this.#e(this.places[e]);return[this.read(this.bandLabel,r?this.#t(r):Number.NaN,O`<rect class="bar sky" x="5" y="0" width="12" height="8"></rect>`),this.read(this.lineLabel,this.values[e],O`<line class="line ink" x1="0" x2="22" y1="4" y2="4"></line>`)]}get sentences(){let e=this.values.length-1;return[a("bands.summary",{label:this.lineLabel,first:this.number(this.values[0]),last:this.number(this.values[e]),from:this.from,to:this.from+e})]}placeAt({x:e},r){return Math.floor(e.invert(r))}};customElements.define("hwf-chart-bands",Fe);var ua=["monotone","pchip","uniform","sprague"],Re=new Map,De=new Map;async function pa(t,e,r){let{age_max:n}=t.axes,s=[r.values,r.open_age_upper,r.open_age_tail,n],o=De.get(e);if(o&&s.every((c,d)=>c===o[d]))return;De.set(e,s),Re.delete(e);let i;try{i={divided:await se("divided",{series:r,age_max:n})}}catch(c){if(!(c instanceof J))throw c;i={problems:c.problems}}De.get(e)===s&&(Re.set(e,i),t.redraw())}function Ne(t,e,r,n,s){pa(t,e,r);let o=Re.get(e);if(!o)return u`<p role="status">${a("bands.working")}</p>`;if(!o.divided)return x(o.problems??[]);let{from:i,bands:c,splits:d}=o.divided,l=n||"monotone",m=d.find(h=>h.split===l)??d[0],p=c.at(-1);return u`<fieldset class="ways-of-dividing">
      <legend>${a("data.split")}</legend>
      ${ua.map(h=>u`<label>
          <input
            type="radio"
            name=${`split-${e}`}
            value=${h}
            .checked=${h===l}
            @change=${()=>s(h==="monotone"?"":h)}
          />
          ${a(`data.split.${h}`)}
        </label>`)}
    </fieldset>
    ${m.used===m.split?g:u`<p class="note" role="status">
          ${a("bands.gave_way",{asked:a(`data.split.${m.split}`),used:a(`data.split.${m.used}`)})}
        </p>`}
    ${p&&p.to==null?u`<p class="note">${a("bands.open",{group:`${p.from}+`})}</p>`:g}
    <hwf-chart-bands
      class="card wide"
      data-chart=${`bands-${e}`}
      heading=${a("bands.chart",{series:r.name??r.id})}
      unit=${a("bands.unit",{unit:a(`unit.${r.unit}`)})}
      source=${r.source??r.origin??""}
      from=${i}
      .bands=${c}
      .values=${m.values}
      band-label=${a("bands.group")}
      line-label=${a("bands.single")}
      .digits=${1}
      .toCsv=${t.toCsv}
    ></hwf-chart-bands>`}function We(t,e,r,{name:n,source:s,use:o,profession:i,oldest:c,tail:d,split:l}){let m=structuredClone(t),p=e.map(y=>{let $=ce(m.data,y.id);return m.data.push({...y,id:$,...n?{name:n}:{},...s?{source:s}:{},...K(y)&&c!==null?{open_age_upper:c}:{},...K(y)&&c===null&&d!==null?{open_age_tail:d}:{},...de(y)&&l!==""?{split:l}:{}}),$});m.recipes=[...(m.recipes??[]).filter(y=>!ma(r,y)),r];let[h,f]=o.split(":");if(f){let y=m.parameters.find(({id:w})=>h==="parameter"&&w===f),$=y?.quantity??f,b={type:"series",series:je(m,p[0],$)};y?(y.value=b,delete y.low,delete y.high,s&&(y.source=s)):m.parameters.push({id:ce(m.parameters,f.replaceAll("_","-")),quantity:$,for:{profession:i},value:b,unit:e[0].unit,kind:"baseline",...s?{source:s}:{}})}return{content:m,ids:p}}var $t=({dims:t})=>t.find(({axis:e})=>e==="age")?.values??[];function K(t){return $t(t).at(-1)?.endsWith("+")??!1}function de(t){return $t(t).some(e=>e.includes("-"))}function ma(t,e){let r=({sheet:n,columns:s})=>JSON.stringify([n??null,s.map(({heading:o})=>o.replace(/\d{4}/g,""))]);return r(t)===r(e)}var ha=["stock","inactive_stock","foreign_trained"];function je(t,e,r){let n=t.data.find(d=>d.id===e),s=String(t.axes.base_year),o={profession:t.axes.professions.length,region:t.axes.regions.length,sector:t.axes.sectors.length},i=n;for(let{axis:d,values:l}of n.dims){let m=l.length===1&&d in o,p=d==="profession"||o[d]>1?t.axes[`${d}s`]?.some(({id:h})=>h===l[0]):!1;m&&!p?i=bt(i,d,l[0]):d==="year"&&ha.includes(r)&&l.includes(s)&&(i=bt(i,d,s))}if(i===n)return e;let c={...i,id:ce(t.data,`${e}-${r.replaceAll("_","-")}`)};return t.data.push(c),c.id}function bt(t,e,r){let n=t.dims.findIndex(l=>l.axis===e),s=t.dims[n].values.indexOf(r),o=t.dims.slice(n+1).reduce((l,{values:m})=>l*m.length,1),i=t.dims[n].values.length,c=t.values.filter((l,m)=>Math.floor(m/o)%i===s),d=t.flags?.filter(({cell:l})=>l[n]===s).map(({cell:l,flag:m})=>({cell:l.filter((p,h)=>h!==n),flag:m}));return{...t,dims:t.dims.filter((l,m)=>m!==n),values:c,...d?{flags:d}:{}}}function ce(t,e){let r=e;for(let n=2;t.some(s=>s.id===r);n+=1)r=`${e}-${n}`;return r}function yt(t,e,r){let n=t.parameters.filter(o=>o.unit===r).map(o=>({id:`parameter:${o.id}`,parameter:o,quantity:o.quantity})),s=e.absent.filter(o=>o.unit===r).map(({quantity:o})=>({id:`quantity:${o}`,quantity:o}));return[...n,...s]}function vt(t,e,r){let n=M=>t.dims.find(re=>re.axis===M)?.values??[],s=M=>M.map(re=>({id:re,name:re})),o=n("year").map(Number),i=e.fixed.find(({role:M})=>M==="year"),c=o.length>0?Math.max(...o):Number(i?.member),d=n("profession"),l=n("age"),m=Number.parseInt(l[0],10),p=Number.parseInt(l.at(-1)??"",10),h=Number.parseInt(l.at(-1)?.split("-").at(-1)??"",10),f=K(t)?Math.max(p,r.oldest??p):h,{title:y,country:$,source:b,split:w,oldest:S,tail:te}=r,T={hwf:1,about:{title:y,...$?{country:$}:{}},axes:{professions:d.length>0?d.map(M=>({id:M,name:M,.../^\d+$/.test(M)?{isco_08:M}:{}})):[{id:"profession",name:r.profession}],regions:s(n("region").length>0?n("region"):[$||"country"]),sectors:s(n("sector").length>0?n("sector"):["all"]),sexes:n("sex").length>0?n("sex"):["T"],age_min:m,age_max:f,base_year:c,last_year:r.lastYear,fte_hours:r.fteHours},data:[],parameters:[],methods:[]},W=T.axes.professions.map(({id:M})=>M),{content:D,ids:we}=We(T,[t],e,{name:"",source:b,use:"",profession:W[0],oldest:S,tail:te,split:w});return D.parameters.push({id:"stock",quantity:"stock",unit:"heads",kind:"baseline",value:{type:"series",series:je(D,we[0],"stock")},...b?{source:b}:{}}),D.parameters.push({id:"unmet-demand",quantity:"unmet_demand",unit:"share",kind:"assumption",value:{type:"constant",value:r.unmet}}),D.methods=W.map(M=>({profession:M,supply:{type:"cohort"},demand:{type:"constant"}})),D}var fa=40,ga=20;function wt(t,e,r){let n=e.tables[r],s=xt(e,r);if(!s)return g;let o=Ye(e,r),i=l=>t.incoming.say(e,r,{begin:{...Ye(e,r),...l}}),c=l=>u`<label>
    ${a(`begin.${l}`)}
    <input
      .value=${E(o[l])}
      @input=${m=>i({[l]:m.currentTarget.value})}
    />
  </label>`,d=s.dims.some(({axis:l})=>l==="profession");return u`<details class="begin">
    <summary>${a("begin.heading")}</summary>
    <p class="note">${a("begin.note")}</p>
    <div class="fields">
      ${c("title")} ${c("country")} ${d?g:c("profession")}
      ${N({label:a("begin.last_year"),value:o.lastYear,max:2200,ungrouped:!0,say:l=>i({lastYear:l})})}
      ${N({label:a("begin.fte_hours"),value:o.fteHours,digits:2,max:168,say:l=>i({fteHours:l})})}
      ${N({label:a("begin.unmet"),unit:"%",digits:2,min:-100,max:1e3,value:o.unmet===null?null:100*o.unmet,say:l=>i({unmet:l===null?null:l/100})})}
      <button type="button" @click=${()=>ba(t,e,r)}>${a("begin.button")}</button>
    </div>
    ${n.refused.length>0?x(n.refused):g}
  </details>`}function xt(t,e){return t.tables[e].reading?.series.find(({unit:r,dims:n})=>r==="heads"&&n.some(({axis:s})=>s==="age"))}function Ye(t,e){let{name:r,begin:n}=t.tables[e];return n??{title:r,country:"",profession:r,unmet:null,fteHours:fa,lastYear:new Date().getFullYear()+ga}}async function ba(t,e,r){let n=xt(e,r);if(!n)return;let{preview:s,source:o,oldest:i,tail:c,split:d}=e.tables[r],l={...Ye(e,r),source:o,oldest:i,tail:c,split:d},m=vt(n,s.recipe,l),p=new TextEncoder().encode(Oe(m)),h=(await t.runner.check(p)).filter(({severity:f})=>f==="problem");t.incoming.say(e,r,{refused:h}),h.length===0&&await t.replace(`${tt(l.title)}.hwf.json`,p)}var $a=["profession","region","sector","sex","age","year","level","unit"],ya=["total","unknown","leave_out"];function kt(t,e,r){let n=e.tables[r];return $a.map(s=>{let o=va(n,s);if(o.length===0)return g;let i=o.filter(({treatment:m})=>m===null),c=o.filter(({treatment:m})=>m!==null),d=a("data.entries",{axis:a(`data.role.${s}`)}),l=m=>wa(t,e,r,s,m,d);return u`${i.length>0?l(i):g}
    ${c.length>0?u`<details class="entries">
          <summary>${d} (${c.length})</summary>
          ${l(c)}
        </details>`:g}`})}function va({preview:t,reading:e},r){let{recipe:n,columns:s}=t,o=new Map;for(let[i,c]of n.columns.entries())for(let d of c.role===r?s[i].entries:[]){let{found:l,count:m,treatment:p=null,member:h=null}=d;o.set(l,{found:l,count:m,treatment:p,member:h})}for(let{code:i,found:c,expected:d}of e?.problems??[])i==="table.entry"&&d===r&&c&&!o.has(c)&&o.set(c,{found:c,count:null,treatment:null,member:null});for(let{found:i,treatment:c,member:d=null}of n.meanings.filter(l=>l.role===r))o.set(i,{found:i,count:o.get(i)?.count??null,treatment:c,member:d});return[...o.values()]}function wa(t,e,r,n,s,o){let i=s.some(({count:c})=>c!==null);return u`<div class="entry">
    <table>
      <caption>
        ${o}
      </caption>
      <thead>
        <tr>
          <th scope="col">${a("data.entry.found")}</th>
          ${i?u`<th scope="col">${a("data.entry.count")}</th>`:g}
          <th scope="col">${a("data.entry.means")}</th>
        </tr>
      </thead>
      <tbody>
        ${s.map(c=>u`<tr>
            <th scope="row" translate="no">${c.found}</th>
            ${i?u`<td>${c.count===null?"":v(c.count)}</td>`:g}
            <td>${xa(t,e,r,n,c)}</td>
          </tr>`)}
      </tbody>
    </table>
  </div>`}function xa({incoming:t,axes:e},r,n,s,{found:o,treatment:i,member:c}){let d=($,b)=>t.correct(r,n,w=>{w.meanings=w.meanings.filter(S=>!(S.role===s&&S.found===o)),w.meanings.push({role:s,found:o,treatment:$,member:b})}),l=ka(e,s),p=c===null||l.some(({id:$})=>$===c)?l:[{id:c,name:c},...l],h=i==="member"?`=${c}`:i??"",f=$=>{let b=$.currentTarget,{value:w}=b;w.startsWith("=")?d("member",w.slice(1)):w!==""&&d(w,null)},y=$=>{let b=$.currentTarget.value.trim();b!==""&&d("member",b)};return u`<select aria-label=${a("data.entry.member",{entry:o})} @change=${f}>
      <option value="" .selected=${h===""} ?disabled=${h!==""}>
        ${a("data.entry.unclear")}
      </option>
      ${p.map(({id:$,name:b})=>u`<option value=${`=${$}`} .selected=${h===`=${$}`}>${b}</option>`)}
      ${ya.map($=>u`<option value=${$} .selected=${h===$}>${a(`data.entry.${$}`)}</option>`)}
    </select>
    <input
      aria-label=${`${a("data.entry.member",{entry:o})}, ${a("data.entry.other")}`}
      placeholder=${a("data.entry.other")}
      size="12"
      .value=${E("")}
      @change=${y}
    />`}function ka(t,e){switch(e){case"profession":return t.professions;case"region":return t.regions;case"sector":return t.sectors;case"sex":return["F","M"].map(r=>({id:r,name:a(`sex.${r}`)}));case"level":return["licensed","active","practising"].map(r=>({id:r,name:a(`data.definition.${r}`)}));case"unit":return["heads","fte"].map(r=>({id:r,name:a(`unit.${r}`)}));default:return[]}}function _t({incoming:t},e,r){let{preview:n,misplaced:s}=e.tables[r],{headings:o,first_row:i,last_row:c}=n.recipe,d=o.map(({row:p})=>p),l={from:d[0]??null,to:d.at(-1)??null,first:i,last:c??null},m=(p,h)=>{let f={...l,[p]:h},y=f.from??f.to,$=f.to??f.from,b=y===null||$===null?[]:Array.from({length:Math.max(0,$-y+1)},(w,S)=>y+S);t.place(e,r,{headings:b,first_row:f.first??i,last_row:f.last})};return u`<details class="place">
    <summary>${a("data.place")}</summary>
    <div class="fields">
      ${["from","to","first","last"].map(p=>N({label:a(`data.place.${p}`),value:l[p],min:1,ungrouped:!0,say:h=>m(p,h)}))}
    </div>
    ${s.length>0?x(s):g}
  </details>`}var Be=["profession","region","sector","sex","age","year","level","unit"],_a={table:["ask","ignore",...Be,"value","flag"],register:["ignore",...Be.slice(0,6),"person","birth","hours","fte"]},Ta=["ask","value",...Be];function Ot({incoming:t},e,r){let{preview:n}=e.tables[r],{recipe:s,sample:o,sample_rows:i}=n,c=m=>p=>t.correct(e,r,h=>m(h,p.currentTarget.value)),d=_a[s.layout],l=s.columns.some(({role:m})=>m==="person"||m==="birth");return u`<div class="entry sample">
      <table>
        <caption>
          ${a("data.sample")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${s.columns.map(({role:m,column:p},h)=>u`<td>
                ${Tt(a("data.column.role",{column:p}),d.includes(m)?d:[m,...d],m,f=>a(`data.role.${f}`),c((f,y)=>{f.columns[h].role=y}))}
              </td>`)}
          </tr>
        </thead>
        <tbody>
          ${o.map((m,p)=>{let h=i[p],f=s.headings.findIndex(y=>y.row===h);return u`<tr class=${f>=0?"heading":g}>
              <th scope="row">
                <span class="number">${h}</span>
                ${f>=0&&s.layout==="table"?Tt(a("data.heading.role",{row:h}),Ta,s.headings[f].role,y=>a(y==="value"?"data.role.names":`data.role.${y}`),c((y,$)=>{y.headings[f].role=$})):g}
              </th>
              ${s.columns.map(({role:y},$)=>u`<td class=${y==="ignore"?"unread":y==="value"?"figure":g} translate="no">
                    ${m[$]??""}
                  </td>`)}
            </tr>`})}
        </tbody>
      </table>
    </div>
    ${l?u`<p class="note">${a("data.private")}</p>`:g}`}function Tt(t,e,r,n,s){return u`<select aria-label=${t} class=${r==="ask"?"ask":g} @change=${s}>
    ${e.map(o=>u`<option value=${o} .selected=${o===r}>${n(o)}</option>`)}
  </select>`}var Oa=["heads","heads_per_year","fte","persons","share","share_per_year","probability_per_year","years","fte_per_head","fte_per_10000_population","uses_per_person_per_year","services_per_case","ratio","index"],Na=["ask","ignore","profession","region","sector","sex","age","year","level"];function Nt({incoming:t,axes:e},r,n){let{preview:s,reading:o}=r.tables[n],{recipe:i}=s,c=new Set(o?.problems.map(({code:b})=>b)),d=b=>i.columns.some(w=>w.role===b)||i.headings.some(w=>w.role===b)||i.sections===b,l=b=>w=>{let{value:S}=w.currentTarget;t.correct(r,n,te=>b(te,S.trim()))},m=b=>l((w,S)=>{w.fixed=w.fixed.filter(te=>te.role!==b),S!==""&&w.fixed.push({role:b,member:S})}),p=b=>i.fixed.find(w=>w.role===b)?.member??"",h=b=>b===""?null:Number(b),f=i.layout==="table",y={profession:e.professions,region:e.regions,sector:e.sectors,sex:e.sexes.map(b=>({id:b,name:a(`sex.${b}`)}))},$=Object.keys(y).filter(b=>!d(b)&&(y[b].length>1||b==="profession"||p(b)!==""));return u`<fieldset class="entry settings">
    <legend>${a("data.settings")}</legend>
    <div class="fields">
      ${ae(a("data.layout"),["table","register"].map(b=>({id:b,name:a(`data.layout.${b}`)})),i.layout,l((b,w)=>{b.layout=w}))}
      ${f&&!d("unit")?ae(a("data.unit"),[{id:"",name:a("data.unsaid")},...Oa.map(b=>({id:b,name:a(`unit.${b}`)}))],i.unit??"",l((b,w)=>{b.unit=w||null})):g}
      ${d("year")?g:ja(a("data.fixed.year"),p("year"),m("year"),"numeric")}
      ${$.map(b=>ae(a(`data.fixed.${b}`),[{id:"",name:a("data.fixed.none")},...y[b]],p(b),m(b)))}
      ${d("level")?g:ae(a("data.definition"),[{id:"",name:a("data.unsaid")},...["licensed","active","practising"].map(b=>({id:b,name:a(`data.definition.${b}`)}))],i.definition??"",l((b,w)=>{b.definition=w||null}))}
      ${i.decimal||c.has("table.decimal")||c.has("table.figure")?ae(a("data.decimal"),[{id:"",name:a("data.unsaid")},...["point","comma"].map(b=>({id:b,name:a(`data.decimal.${b}`)}))],i.decimal??"",l((b,w)=>{b.decimal=w||null})):g}
      ${c.has("table.open_below")||i.youngest_age!=null?N({label:a("data.youngest"),value:i.youngest_age,max:150,say:b=>t.correct(r,n,w=>{w.youngest_age=b})}):g}
      ${c.has("table.nuts_levels")||i.nuts_level!=null?ae(a("data.nuts"),[{id:"",name:a("data.unsaid")},...["0","1","2","3"].map(b=>({id:b,name:b}))],i.nuts_level==null?"":String(i.nuts_level),l((b,w)=>{b.nuts_level=h(w)})):g}
      ${i.sections?ae(a("data.sections"),Na.map(b=>({id:b,name:a(`data.role.${b}`)})),i.sections,l((b,w)=>{b.sections=w})):g}
      ${f?N({label:a("data.factor"),value:i.factor??1,digits:6,say:b=>t.correct(r,n,w=>{w.factor=b})}):g}
      ${i.fill_down==null?g:u`<label class="check">
            <input
              type="checkbox"
              .checked=${E(i.fill_down)}
              @change=${b=>{let{checked:w}=b.currentTarget;t.correct(r,n,S=>{S.fill_down=w})}}
            />
            ${a("data.fill")}
          </label>`}
    </div>
  </fieldset>`}function ae(t,e,r,n){return u`<label>
    ${t}
    <select @change=${n}>
      ${e.map(({id:s,name:o})=>u`<option value=${s} .selected=${s===r}>${o}</option>`)}
    </select>
  </label>`}function ja(t,e,r,n){return u`<label>
    ${t}
    <input inputmode=${n} size="6" .value=${E(String(e??""))} @change=${r} />
  </label>`}function jt(t){let{file:e,axes:r}=t,{data:n,parameters:s,recipes:o=[]}=e,i=l=>s.filter(m=>["value","low","high"].some(p=>m[p]?.series===l)).map(m=>{let p=V(m.for,r);return p?`${F(m.quantity)}, ${p}`:F(m.quantity)}),c=[{label:a("data.result.series"),own:!0},{label:a("data.result.unit")},{label:a("data.project.read")},{label:a("data.project.source"),own:!0}].map(l=>({...l,kind:"text"})),d=n.map(l=>[l.name??l.id,a(`unit.${l.unit}`),[...new Set(i(l.id))].join("; "),[l.source,l.date].filter(Boolean).join(", ")]);return u`<hwf-table
      data-table="series"
      caption=${a("data.project")}
      note=${a("data.project.note")}
      tall
      .columns=${c}
      .rows=${d}
      .toCsv=${t.toCsv}
    ></hwf-table>
    ${o.length>0?u`<p>${ne("data.recipes",o.length)}</p>`:g}`}var Sa=["profession","age","sex","headcount","fte","geography","specialisation","first_qualification"],qa={stated:"✓",partly:"◐",absent:"✗",not_asked:"·",pass:"✓",warning:"!",problem:"✗",not_checked:"·"},ue={text:"",quality:null};async function Ca(t){let e=t.project?.text??"";ue={text:e,quality:null};let r={year:new Date().getFullYear()},n=await se("quality",r,new TextEncoder().encode(e));ue.text===e&&(ue.quality=n,t.redraw())}function St(t){let e=t.unfolded.has("quality");return e&&t.project&&ue.text!==t.project.text&&Ca(t),u`<details class="card fold" data-fold="quality" .open=${e} @toggle=${n=>t.unfold("quality",n.currentTarget.open)}>
    <summary>${a("quality.heading")}</summary>
    ${e?ue.quality?Ma(t,ue.quality):u`<p role="status">${a("quality.working")}</p>`:g}
  </details>`}function Ma(t,{requirements:e,series:r}){return u`<p class="note">${a("quality.note")}</p>
    <div class="entry" role="region" tabindex="0" aria-label=${a("quality.matrix")}>
      <table class="matrix">
        <caption>
          ${a("quality.matrix")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${Sa.map(n=>u`<th scope="col">${a(`quality.detail.${n}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${e.map(({requirement:n,details:s})=>u`<tr>
              <th scope="row">${a(`quality.requirement.${n}`)}</th>
              ${s.map(o=>u`<td class=${o}>${qt(o,a(`quality.presence.${o}`))}</td>`)}
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
          ${r.map(n=>Ea(t,n))}
        </tbody>
      </table>
    </div>`}function Ea(t,{id:e,score:r,parts:n,checks:s}){let{name:o=e,origin:i}=t.file.data.find(l=>l.id===e)??{},c=s.filter(({verdict:l})=>l==="warning"||l==="problem"),d=c.length===0?a("quality.all_pass"):c.map(({check:l})=>a(`quality.check.${l}`)).join("; ");return u`<tr>
    <th scope="row" translate="no">${o}</th>
    <td>${v(r)}</td>
    <td>
      <details>
        <summary>${d}</summary>
        ${i?u`<p class="note">${Aa(t,i)}</p>`:g}
        <ul>
          ${s.map(({check:l,verdict:m,found:p,path:h})=>{let f=n.find($=>$.check===l),y=f?a("quality.points",{points:v(f.points,{digits:1}),most:v(f.most)}):"";return u`<li class=${m}>
              ${qt(m,a(`quality.verdict.${m}`))} ${a(`quality.check.${l}`)}${p?u`: <span translate="no">${p}</span>`:g}
              <span class="note">${y} <code translate="no">${h}</code></span>
            </li>`})}
        </ul>
      </details>
    </td>
  </tr>`}function Aa(t,e){let r=t.incoming.list.find(({name:s})=>e.startsWith(s)),n=()=>document.getElementById(`file-${r?.id}`)?.scrollIntoView();return u`${a("quality.origin",{origin:e})}
    ${r?u`<button type="button" @click=${n}>${a("quality.origin.show")}</button>`:g}`}function qt(t,e){return u`<span aria-hidden="true" title=${e}>${qa[t]}</span>
    <span class="unseen">${e}</span>`}var Ct=["value","low","high"];function Se(t,e){return t.parameters.filter(r=>Ct.some(n=>r[n]?.series===e))}function Mt(t,e,r){for(let n of Se(t,e)){for(let o of Ct)n[o]?.series===e&&(n[o]={type:"series",series:je(t,r,n.quantity)});let{source:s}=t.data.find(({id:o})=>o===r);s&&(n.source=s)}}function Et(t,e,r,n){let s=structuredClone(t);Mt(s,r,e);let o=new Date().toISOString().slice(0,10);return s.decisions=[...s.decisions??[],{...n,date:o}],s}function At(t,e,r,n){let s=structuredClone(t),o=ce(s.data,r.id);return s.data.push({...r,id:o,note:Lt(r.note,n)}),Mt(s,e,o),s}function Pt(t,e,r,n,s){let o=structuredClone(t),i=o.data.find(({id:$})=>$===e),{coverage:c,flags:d,...l}=i,m=$=>Array.from($,b=>Number.isNaN(b)?null:b),p={low:"",mid:"",high:""};for(let $ of["mid","low","high"]){let b=$==="mid"?"_corrected":`_corrected_${$}`;p[$]=ce(o.data,`${e}${b}`),o.data.push({...l,id:p[$],...n===""?{}:{definition:n},values:m(r[$]),note:Lt(i.note,s)})}let[h,f]=[m(r.low),m(r.high)],y=h.every(($,b)=>$===f[b]);for(let $ of Se(o,e))$.value.series===e&&($.value={type:"series",series:p.mid},y||($.low={type:"series",series:p.low},$.high={type:"series",series:p.high}));return y&&(o.data=o.data.filter(({id:$})=>$!==p.low&&$!==p.high)),o}function It(t,e){let r=structuredClone(t);return r.reconciliations=[...(r.reconciliations??[]).filter(({stock:n})=>n!==e.stock),e],r}function Lt(t,e){return t?`${t} ${e}`:e}var Pa=["heads","heads_per_year","fte","persons"],Z=200,qe={tool:"",problems:[]};async function R(t,e,r,n,s){let o=new TextEncoder().encode(t.project?.text??"");try{s(await se(r,n,o)),qe={tool:"",problems:[]}}catch(i){if(!(i instanceof J))throw i;qe={tool:e,problems:i.problems}}t.redraw()}function Y(t){return qe.tool===t?x(qe.problems):g}var A=t=>t?.name??t?.id??"";function B(t,e,r,n,s){return u`<label>
    ${e}
    <select id=${t} @change=${o=>s(o.currentTarget.value)}>
      <option value="" .selected=${n===""}>${a("reconcile.choose")}</option>
      ${r.map(o=>u`<option value=${o.id} .selected=${o.id===n} translate="no">${A(o)}</option>`)}
    </select>
  </label>`}function fe(t,e,r,n){return u`<fieldset class="several">
    <legend>${t}</legend>
    ${e.length===0?u`<p class="note">${a("reconcile.none_such")}</p>`:g}
    ${e.map(s=>u`<label>
        <input
          type="checkbox"
          .checked=${E(r.includes(s.id))}
          @change=${o=>n(o.currentTarget.checked?[...r,s.id]:r.filter(i=>i!==s.id))}
        />
        <span translate="no">${A(s)}</span>
      </label>`)}
  </fieldset>`}function Ce(t,e,r){return u`<label>
    ${t}
    <input .value=${E(e)} @change=${n=>r(n.currentTarget.value)} />
  </label>`}var pe=t=>t.file.data.filter(({unit:e})=>Pa.includes(e));function Me(t,e){let r=t.project?.text??"";e.text!==r&&Object.assign(e,{text:r,answer:null})}var ge={text:"",list:null},q={first:"",second:"",reason:"",answer:null};function Ia(t){let e=t.project?.text??"";ge.text!==e&&(ge={text:e,list:null},q.answer=null,R(t,"conflicts","conflicts",null,r=>{ge={text:e,list:r}}))}function Ft(t){Ia(t);let e=pe(t),r=o=>t.file.data.find(i=>i.id===o),n=o=>{if(Object.assign(q,o,{answer:null}),q.first!==""&&q.second!==""){let i={first:q.first,second:q.second};R(t,"compare","compare",i,c=>{q.answer=c})}t.redraw()},s=ge.list??[];return u`<section aria-labelledby="compare-heading">
    <h4 id="compare-heading">${a("compare.heading")}</h4>
    <p class="note">${a("compare.note")}</p>
    ${ge.list===null?g:s.length===0?u`<p role="status">${a("compare.none")}</p>`:u`<ul class="conflicts">
              ${s.map(({first:o,second:i,cells:c,differing:d})=>u`<li>
                  <button type="button" @click=${()=>n({first:o,second:i})}>
                    ${a("compare.pair",{first:A(r(o)),second:A(r(i))})}
                  </button>
                  ${a("compare.differing",{differing:v(d),cells:v(c)})}
                </li>`)}
            </ul>`}
    <div class="fields">
      ${B("compare-first",a("compare.first"),e,q.first,o=>n({first:o}))}
      ${B("compare-second",a("compare.second"),e,q.second,o=>n({second:o}))}
    </div>
    ${Y("compare")} ${q.answer?La(t,r(q.first),r(q.second)):g}
  </section>`}function La(t,e,r){let n=q.answer,s=[{label:"compare.definition",of:l=>l.definition?a(`data.definition.${l.definition}`):a("data.unsaid")},{label:"compare.coverage",of:l=>l.coverage==null?a("data.unsaid"):v(l.coverage,{percent:!0})},{label:"data.project.source",of:l=>l.source??a("data.unsaid")},{label:"compare.date",of:l=>l.date??a("data.unsaid")},{label:"compare.origin",of:l=>l.origin??a("data.unsaid")},{label:"data.project.read",of:l=>v(Se(t.file,l.id).length)}],o=[...n.axes.map(l=>({label:a(`data.role.${l}`),kind:"text"})),{label:A(e),kind:"number",digits:1,ownLabel:!0},{label:A(r),kind:"number",digits:1,ownLabel:!0},{label:a("compare.difference"),kind:"number",digits:1},{label:a("compare.relative"),kind:"number"}],i={percent:!0,digits:1,sign:!0},c=n.cells.slice(0,Z).map(({members:l,first:m,second:p,difference:h,relative:f})=>[...l,m,p,h,f==null?null:{value:f,form:i}]),d=(l,m)=>{let p=q.reason.trim(),h=a("compare.decided",{kept:A(l),left:A(m)});t.edit(Et(t.file,l.id,m.id,{what:h,why:p}),`decide/${l.id}/${m.id}`)};return u`<div class="entry" role="region" tabindex="0" aria-label=${a("compare.sources")}>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col" translate="no">${A(e)}</th>
            <th scope="col" translate="no">${A(r)}</th>
          </tr>
        </thead>
        <tbody>
          ${s.map(({label:l,of:m})=>u`<tr>
              <th scope="row">${a(l)}</th>
              <td translate="no">${m(e)}</td>
              <td translate="no">${m(r)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${a("compare.sum")}</th>
            <td class="figure">${v(n.first_sum,{digits:1})}</td>
            <td class="figure">${v(n.second_sum,{digits:1})}</td>
          </tr>
        </tbody>
      </table>
    </div>
    ${n.summed.length===0?g:u`<p class="note">${a("compare.summed",{axes:n.summed.map(l=>a(`data.role.${l}`)).join(", ")})}</p>`}
    <hwf-table
      data-table="compared"
      caption=${a("compare.cells")}
      note=${n.cells.length>Z?a("compare.first_rows",{count:v(Z),all:v(n.cells.length)}):""}
      tall
      .columns=${o}
      .rows=${c}
      .toCsv=${t.toCsv}
    ></hwf-table>
    <div class="fields">
      ${Ce(a("compare.reason"),q.reason,l=>{q.reason=l,t.redraw()})}
      ${[[e,r],[r,e]].map(([l,m])=>u`<button
          type="button"
          ?disabled=${q.reason.trim()===""}
          @click=${()=>d(l,m)}
        >
          ${a("compare.keep",{series:A(l)})}
        </button>`)}
    </div>
    <p class="note">${a("compare.keep.note")}</p>`}var Fa=["low","mid","high"],j={series:"",seen:{low:1,mid:1,high:1},belongs:{low:1,mid:1,high:1},level:"",reason:"",done:!1},H={first:null,second:null,both:null,answer:null};function Dt(t){let e=pe(t),r=e.find(({id:i})=>i===j.series),n=i=>{Object.assign(j,{done:!1},i),t.redraw()},s=i=>u`<fieldset class="range">
      <legend>${a(`cover.${i}`)}</legend>
      <div class="fields">
        ${Fa.map(c=>N({label:a(`cover.${c}`),unit:"%",digits:2,max:100,name:a("cover.of",{bound:a(`cover.${c}`),what:a(`cover.${i}`)}),value:100*j[i][c],say:d=>n({[i]:{...j[i],[c]:d===null?1:d/100}})}))}
      </div>
    </fieldset>`,o=()=>R(t,"cover","adjust",{values:r.values,seen:j.seen,belongs:j.belongs},i=>{let c=a("cover.said",{seen:v(j.seen.mid,{percent:!0,digits:1}),belongs:v(j.belongs.mid,{percent:!0,digits:1}),reason:j.reason.trim()});t.edit(Pt(t.file,r.id,i,j.level,c),`covered/${r.id}`),j.done=!0});return u`<section aria-labelledby="cover-heading">
    <h4 id="cover-heading">${a("cover.heading")}</h4>
    <p class="note">${a("cover.note")}</p>
    ${Da(t)}
    <div class="fields">
      ${B("cover-series",a("data.result.series"),e,j.series,i=>n({series:i}))}
    </div>
    ${s("seen")} ${s("belongs")}
    <div class="fields">
      <label>
        ${a("cover.level")}
        <select id="cover-level" @change=${i=>n({level:i.currentTarget.value})}>
          <option value="" .selected=${j.level===""}>${a("cover.level.same")}</option>
          ${["licensed","active","practising"].map(i=>u`<option value=${i} .selected=${j.level===i}>${a(`data.definition.${i}`)}</option>`)}
        </select>
      </label>
      ${Ce(a("compare.reason"),j.reason,i=>n({reason:i}))}
      <button type="button" id="cover" ?disabled=${!r||j.reason.trim()===""} @click=${o}>
        ${a("cover.button")}
      </button>
    </div>
    ${Y("cover")}
    ${j.done&&!t.draft?u`<p role="status" class="good">${a("cover.done")}</p>`:g}
  </section>`}function Da(t){let e=["first","second","both"],r=i=>{if(Object.assign(H,{answer:null},i),e.every(c=>H[c]!==null)){let{first:c,second:d,both:l}=H;R(t,"two","twoRegisters",{first:c,second:d,both:l},m=>{H.answer=m})}t.redraw()},n=i=>Math.min(1,i),s=()=>{let{answer:i}=H;if(i){let c=n(i.first_share);j.seen={low:n(Number(H.first)/i.high),mid:c,high:n(Number(H.first)/i.low)},t.redraw()}},{answer:o}=H;return u`<details>
    <summary>${a("two.heading")}</summary>
    <p class="note">${a("two.note")}</p>
    <div class="fields">
      ${e.map(i=>N({label:a(`two.${i}`),unit:a("unit.persons"),value:H[i],say:c=>r({[i]:c})}))}
    </div>
    ${Y("two")}
    ${o?u`<p role="status">
            ${a("two.answer",{estimate:v(o.estimate),low:v(o.low),high:v(o.high),share:v(o.first_share,{percent:!0,digits:1})})}
          </p>
          <button type="button" @click=${s}>${a("two.use")}</button>`:g}
  </details>`}var I={text:"",seed:"",margins:[],answer:null};function Rt(t){Me(t,I);let e=pe(t),r=e.find(({id:i})=>i===I.seed),n=e.filter(({id:i,unit:c})=>i!==I.seed&&c===r?.unit),s=i=>{Object.assign(I,{answer:null},i),t.redraw()},o=()=>R(t,"rake","rakeSeries",{seed:I.seed,margins:I.margins},i=>{I.answer=i});return u`<section aria-labelledby="rake-heading">
    <h4 id="rake-heading">${a("rake.heading")}</h4>
    <p class="note">${a("rake.note")}</p>
    <div class="fields">
      ${B("rake-seed",a("rake.seed"),e,I.seed,i=>s({seed:i,margins:[]}))}
    </div>
    ${r?fe(a("rake.margins"),n,I.margins,i=>s({margins:i})):g}
    <button type="button" id="rake" ?disabled=${!r||I.margins.length===0} @click=${o}>
      ${a("rake.button")}
    </button>
    ${Y("rake")} ${I.answer&&r?Ra(t,r):g}
  </section>`}function Ra(t,e){let r=I.answer,n=[...e.dims.map(({axis:c})=>({label:a(`data.role.${c}`),kind:"text"})),...["before","after","change"].map(c=>({label:a(`rake.${c}`),kind:"number",digits:1})),{label:a("rake.factor"),kind:"number",digits:3}],s=r.cells.slice(0,Z).map(({members:c,before:d,after:l,change:m,factor:p})=>[...c,d,l,m,p]),o=I.margins.map(c=>A(t.file.data.find(d=>d.id===c))),i=()=>t.edit(At(t.file,e.id,r.series,a("rake.said",{seed:A(e),margins:o.join("; ")})),`raked/${e.id}`);return u`<p role="status">${ne("rake.done",r.cycles,{error:r.error.toExponential(1)})}</p>
    <hwf-table
      data-table="raked"
      caption=${a("rake.cells")}
      note=${r.cells.length>Z?a("compare.first_rows",{count:v(Z),all:v(r.cells.length)}):""}
      tall
      .columns=${n}
      .rows=${s}
      .toCsv=${t.toCsv}
    ></hwf-table>
    <button type="button" class="primary" @click=${i}>${a("rake.take")}</button>`}var Ee={text:"",stock:"",inflows:[],outflows:[],answer:null};function Wt(t){Me(t,Ee);let{data:e}=t.file,r=f=>e.filter(y=>y.unit===f&&y.dims.some(({axis:$})=>$==="year")),n=f=>{Object.assign(Ee,{answer:null},f),t.redraw()},{stock:s,inflows:o,outflows:i,answer:c}=Ee,d=()=>R(t,"flows","reconcile",{stock:s,inflows:o,outflows:i},f=>{Ee.answer=f}),l=()=>t.edit(It(t.file,{stock:s,inflows:o,outflows:i}),`flows/${s}`),m={kind:"number",digits:0},p=[{label:a("chart.year"),kind:"year"},...["start","inflow","outflow","end","residual"].map(f=>({label:a(`flows.${f}`),...m})),{label:a("flows.share"),kind:"number"}],h=(c?.years??[]).map(f=>[f.year,f.start,f.inflow,f.outflow,f.end,{value:f.residual,form:{sign:!0}},f.residual_share==null?null:{value:f.residual_share,form:{percent:!0,digits:1,sign:!0}}]);return u`<section aria-labelledby="flows-heading">
    <h4 id="flows-heading">${a("flows.heading")}</h4>
    <p class="note">${a("flows.note")}</p>
    <div class="fields">
      ${B("flows-stock",a("flows.stock"),r("heads"),s,f=>n({stock:f}))}
    </div>
    ${fe(a("flows.inflows"),r("heads_per_year"),o,f=>n({inflows:f}))}
    ${fe(a("flows.outflows"),r("heads_per_year"),i,f=>n({outflows:f}))}
    <button type="button" id="flows" ?disabled=${s===""} @click=${d}>${a("flows.button")}</button>
    ${Y("flows")}
    ${c?u`<hwf-table
              data-table="flows"
              caption=${a("flows.table")}
              note=${c.skipped.length>0?a("flows.skipped",{years:c.skipped.join(", ")}):""}
              .columns=${p}
              .rows=${h}
              .toCsv=${t.toCsv}
            ></hwf-table>
            <button type="button" @click=${l}>${a("flows.keep")}</button>`:g}
  </section>`}function Yt(t){let e=t.unfolded.has("reconcile");return u`<details class="card fold" data-fold="reconcile" .open=${e} @toggle=${n=>t.unfold("reconcile",n.currentTarget.open)}>
    <summary>${a("reconcile.heading")}</summary>
    ${e?u`<p class="note">${a("reconcile.note")}</p>
          ${be(t)} ${Ft(t)} ${Rt(t)} ${Dt(t)}
          ${Wt(t)}`:g}
  </details>`}function be(t){return t.draft?u`<div class="notice bad" role="alert">
        <p>${a("data.refused")}</p>
        ${x(t.draft.problems)}
        <button type="button" @click=${()=>t.discard()}>${a("data.discard")}</button>
      </div>`:g}var Wa=["heads","persons","heads_per_year","fte","share"],Bt="";function Ht(t){let{data:e}=t.file,r=e.filter(o=>Wa.includes(o.unit)&&(de(o)||K(o)));if(r.length===0)return g;let n=t.unfolded.has("ages");return u`<details class="card fold" data-fold="ages" .open=${n} @toggle=${o=>t.unfold("ages",o.currentTarget.open)}>
    <summary>${a("bands.heading")}</summary>
    ${n?Ya(t,r):g}
  </details>`}function Ya(t,e){let r=e.find(({id:i})=>i===Bt)??e[0],n=i=>{let c=structuredClone(t.file);i(c.data.find(({id:d})=>d===r.id)),t.edit(c,`series/${r.id}`)},s=i=>{Bt=i.currentTarget.value,t.redraw()},o=(i,c)=>n(d=>{delete d.open_age_upper,delete d.open_age_tail,Object.assign(d,{...i===null?{}:{open_age_upper:i},...c===null?{}:{open_age_tail:c}})});return u`<p class="note">${a("bands.note")}</p>
    <div class="fields">
      <label>
        ${a("data.result.series")}
        <select id="bands-series" @change=${s}>
          ${e.map(({id:i,name:c})=>u`<option value=${i} .selected=${i===r.id} translate="no">${c??i}</option>`)}
        </select>
      </label>
      ${K(r)?Te(r.open_age_upper,r.open_age_tail,o):g}
    </div>
    ${be(t)}
    ${Ne(t,"project",r,r.split==="monotone"?"":r.split??"",i=>n(c=>{delete c.split,i!==""&&(c.split=i)}))}`}var Ba={stock:"heads",fte_per_head:"fte_per_head",participation:"share",foreign_trained:"share",intake:"heads_per_year",training_duration:"years",internal_yield:"share",entry_share:"share",graduate_profile:"share",training_capacity:"heads_per_year",retirement:"probability_per_year",exit:"probability_per_year",mortality:"probability_per_year",immigration:"heads_per_year",immigration_profile:"share",emigration:"probability_per_year",population:"persons",care_use:"uses_per_person_per_year",care_dependency:"share",target_density:"fte_per_10000_population",stated_demand:"fte",vacancies:"fte"};function zt(t,e){let n=t.filter(s=>/^template\.(page|column|about|demand|sex)\./.test(s)).map(s=>({key:s.slice(9),text:e(s)}));for(let[s,o]of Object.entries(Ba)){let i=s.endsWith("_profile"),c=s==="intake"?"measure.past":i?"profile":"measure",d={quantity:e(`quantity.${s}`),unit:e(`unit.${o}`)};n.push({key:`measure.${s}`,text:e(`template.${c}`,d)})}return n}var Ha={xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ods:"application/vnd.oasis.opendocument.spreadsheet"},L={format:"xlsx",names:null,years:null,working:!1,problems:[]};function Ut(t){if(!Le)return g;let{names:e,years:r}=He(t),n=s=>{Object.assign(L,s,{problems:[]}),t.redraw()};return u`<details class="card fold" data-fold="template">
    <summary>${a("template.heading")}</summary>
    <p>${a("template.text")}</p>
    <label class="block">
      ${a("template.professions")}
      <textarea
        id="template-professions"
        rows="3"
        spellcheck="false"
        .value=${E(e)}
        @input=${s=>n({names:s.currentTarget.value})}
      ></textarea>
    </label>
    <div class="fields">
      ${["base","last"].map(s=>N({label:a(`template.about.${s}_year`),value:r[s],ungrouped:!0,min:1900,max:2200,say:o=>n({years:{...He(t).years,[s]:o??r[s]}})}))}
      <label>
        ${a("template.format")}
        <select
          id="template-format"
          @change=${s=>n({format:s.currentTarget.value})}
        >
          ${["xlsx","ods"].map(s=>u`<option value=${s} .selected=${s===L.format}>${a(`template.format.${s}`)}</option>`)}
        </select>
      </label>
      <button type="button" id="make-template" ?disabled=${L.working} @click=${()=>za(t)}>
        ${a("template.button")}
      </button>
    </div>
    <div role="status">${L.working?u`<p>${a("template.working")}</p>`:g}</div>
    ${L.problems.length>0?x(L.problems):g}
  </details>`}function He({axes:t}){let e=t.professions.map(({name:r,isco_08:n})=>n?`${r}; ${n}`:r);return{names:L.names??e.join(`
`),years:L.years??{base:t.base_year,last:t.last_year}}}async function za(t){let{names:e,years:r}=He(t);Object.assign(L,{working:!0,problems:[]}),t.redraw();let n=e.split(`
`).map(s=>s.split(/[;\t]/).map(o=>o.trim())).filter(([s])=>s).map(([s,o])=>({id:s,name:s,...o?{isco_08:o}:{}}));try{let{writeTemplate:s}=await Le(),{format:o}=L,i=await s({format:o,professions:n,base_year:r.base,last_year:r.last,texts:await Ga()});et(`hwf-${a("template.file")}.${o}`,i,Ha[o])}catch(s){let o=Ua(s);if(!o)throw s;L.problems=o}finally{L.working=!1,t.redraw()}}function Ua(t){return t instanceof J||Array.isArray(t?.problems)?t.problems:void 0}async function Ga(){let t=await Ze();return zt(Object.keys(t),a)}function Gt(t,e){let{draft:r}=e;if(!r)return g;let{project:n,problems:s}=r,o=s.filter(({severity:c})=>c==="problem"),i=s.filter(({severity:c})=>c==="warning");return u`<section class="incoming" aria-label=${a("template.recognised")}>
    <p>${a("template.recognised")}</p>
    ${o.length===0?g:u`<div class="open">
          <h4>${a("template.problems")}</h4>
          ${x(o)}
        </div>`}
    ${i.length===0?g:u`<details class="told">
          <summary>${a("template.told")} (${v(i.length)})</summary>
          ${x(i)}
        </details>`}
    ${n?u`<p>
            ${a("template.counts",{parameters:v(n.parameters.length),series:v(n.data.length),professions:v(n.axes.professions.length)})}
          </p>
          <button type="button" class="primary" id="open-draft" @click=${()=>Ja(t,e)}>
            ${a("template.make")}
          </button>`:g}
    ${e.problems.length>0?u`<div class="notice bad" role="alert">
          <p>${a("template.refused")}</p>
          ${x(e.problems)}
        </div>`:g}
  </section>`}async function Ja(t,e){let{project:r,origins:n}=e.draft,s=new TextEncoder().encode(Oe(r)),o=await t.runner.check(s);e.problems=o.filter(({severity:i})=>i==="problem").map(i=>{let c=n.find(({path:d})=>i.path.startsWith(d));return c?{...i,path:`${c.place} → ${i.path}`}:i}),t.redraw(),e.problems.length===0&&await t.replace(`${e.name.replace(/\.\w+$/,"")}.hwf.json`,s)}function Va(t){let{list:e}=t.incoming;return u`<section class="page data" aria-labelledby="data-heading">
    <h2 id="data-heading">${a("screen.data")}</h2>
    <p>${a("data.intro")}</p>
    ${Xa(t)}
    ${e.length===0?g:u`<section aria-label=${a("data.files")}>${e.map(r=>Ka(t,r))}</section>`}
    ${Ut(t)} ${jt(t)} ${Ht(t)} ${Yt(t)}
    ${St(t)}
  </section>`}function Xa(t){let e=s=>{let{nextElementSibling:o}=s.currentTarget;o.click()},r=s=>{let o=s.currentTarget;for(let i of o.files??[])t.incoming.add(i.name,i);o.value=""},n=s=>{let i=s.currentTarget.parentElement?.querySelector("textarea");i.value.trim()!==""&&(t.incoming.add(a("data.paste.name"),new Blob([i.value])),i.value="")};return u`<div class="card ways">
    <p>
      <button type="button" id="choose-files" @click=${e}>${a("data.choose")}</button>
      <input
        id="files"
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.tab,.xlsx,.xlsm,.ods"
        aria-label=${a("data.choose")}
        tabindex="-1"
        hidden
        @change=${r}
      />
      ${a("data.drop")}
    </p>
    <p class="note">${a("data.kinds")}</p>
    <details>
      <summary>${a("data.paste")}</summary>
      <label>${a("data.paste.text")} <textarea rows="6" spellcheck="false"></textarea></label>
      <button type="button" @click=${n}>${a("data.paste.read")}</button>
    </details>
  </div>`}function Ka(t,e){let{incoming:r}=t,n=`file-${e.id}`,s=()=>r.close(e),o=e.state==="reading"||e.tables.some(({reading:i})=>i===null);return u`<article class="card file" aria-labelledby=${n}>
    <div class="bar">
      <h3 id=${n} translate="no">${e.name}</h3>
      <button type="button" @click=${s}>
        ${e.state==="reading"?a("data.cancel"):a("data.close",{file:e.name})}
      </button>
    </div>
    ${e.preview?Za(t,e):g}
    ${o&&(e.state==="reading"||e.state==="ready")?u`<p role="status">
          ${a("data.reading",{file:e.name})}
          ${e.rows>0?a("data.rows",{count:v(e.rows)}):g}
        </p>`:g}
    ${e.state==="failed"?u`<p role="alert">${a("data.failed",{file:e.name})}</p>`:g}
    ${e.state==="refused"?x(e.problems):g}
    ${Gt(t,e)}
    ${e.state==="ready"?e.tables.map((i,c)=>Qa(t,e,i,c)):g}
  </article>`}function Za({incoming:t},e){let r=e.preview,{format:n,encoding:s,separator:o}=r,i=d=>l=>t.reopen(e,{...e.choice,[d]:l.currentTarget.value}),c=(d,l,m,p)=>u`<label>
    ${a(`data.${d}`)}
    <select @change=${i(d)}>
      ${l.map(h=>u`<option value=${h} .selected=${h===m}>${p(h)}</option>`)}
    </select>
  </label>`;return u`${s&&o?u`<div class="fields">
        ${c("encoding",["utf-8","windows-1250","windows-1252","utf-16le","utf-16be"],s,d=>d.toUpperCase())}
        ${c("separator",["tab","semicolon","bar","comma"],o,d=>a(`data.separator.${d}`))}
      </div>`:u`<p>${a(`data.recognised.${n==="text"?"xlsx":n}`)}</p>`}
  ${Jt(r.problems)}`}function Jt(t){return t.length===0?g:u`<details class="told">
        <summary>${a("data.told")} (${t.length})</summary>
        ${x(t)}
      </details>`}function Qa(t,e,r,n){let{recipe:s}=r.preview,{sheet:o,last_row:i}=s,c=s.headings[0]?.row??s.first_row,d=o?a(i==null?"data.table.sheet.rest":"data.table.sheet",{sheet:o,from:c,to:i??""}):a(i==null?"data.table.rest":"data.table.rows",{from:c,to:i??""}),l=r.reading?.problems??[],m=l.filter(({severity:h})=>h==="problem"),p=`table-${e.id}-${n}`;return u`<section class="incoming" aria-labelledby=${p}>
    <h4 id=${p}>
      ${e.tables.length>1?`${a("data.table",{number:n+1,count:e.tables.length})}: `:g}${d}
    </h4>
    ${Ot(t,e,n)} ${_t(t,e,n)}
    ${m.length===0?g:u`<div class="open">
          <h5>${a("data.open")}</h5>
          ${x(m)}
        </div>`}
    ${Nt(t,e,n)} ${kt(t,e,n)}
    ${Jt(l.filter(({severity:h})=>h==="warning"))}
    ${er(t,e,r,n)}
  </section>`}function er(t,e,r,n){let{reading:s}=r;if(!s)return g;if(s.series.length===0)return u`<h5>${a("data.result")}</h5>
      <p>${a("data.result.none")}</p>`;let o={rows:v(s.rows),figures:v(s.figures),missing:v(s.missing)},i=p=>h=>t.incoming.say(e,n,{[p]:h.currentTarget.value}),{axes:c,project:d}=t,l=d.description,m=yt(t.file,l,s.series[0].unit);return u`<h5>${a("data.result")}</h5>
    <p>${a("data.result.text",o)}</p>
    <div class="entry" role="region" tabindex="0" aria-label=${a("data.result.of",{file:e.name,number:n+1})}>
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
          ${s.series.map(p=>u`<tr>
              <th scope="row" translate="no">${p.id}</th>
              <td>
                ${a(`unit.${p.unit}`)}${p.definition?`, ${a(`data.definition.${p.definition}`)}`:g}
              </td>
              <td>${nr(p)}</td>
              <td>${v(p.values.length)}</td>
            </tr>`)}
        </tbody>
      </table>
    </div>
    <div class="fields">
      <label>${a("data.name")} <input .value=${E(r.name)} @change=${i("name")} /></label>
      <label>${a("data.source")} <input .value=${E(r.source)} @change=${i("source")} /></label>
      <label>
        ${a("data.use")}
        <select @change=${i("use")}>
          <option value="" .selected=${r.use===""}>${a("data.use.none")}</option>
          ${m.map(({id:p,parameter:h,quantity:f})=>{let y=h?V(h.for,c):"",$=y?`${F(f)}, ${y}`:F(f);return u`<option value=${p} .selected=${r.use===p}>
              ${h?a("data.use.replace",{parameter:$}):$}
            </option>`})}
        </select>
      </label>
      ${s.series.some(K)?Te(r.oldest,r.tail,(p,h)=>t.incoming.say(e,n,{oldest:p,tail:h})):g}
      ${s.series.some(de)?u`<label>
            ${a("data.split")}
            <select @change=${i("split")}>
              ${["","uniform","pchip","sprague"].map(p=>u`<option value=${p} .selected=${r.split===p}>
                  ${a(`data.split.${p||"monotone"}`)}
                </option>`)}
            </select>
          </label>`:g}
      <button type="button" class="primary" @click=${()=>rr(t,e,n)}>${a("data.add")}</button>
    </div>
    ${ar(t,r)} ${tr(t,e,r,n)} ${wt(t,e,n)}`}function tr(t,e,r,n){let s=r.reading?.series.find(de);if(!s)return g;let o=`bands-${e.id}-${n}`,i=t.unfolded.has(o),c=l=>t.unfold(o,l.currentTarget.open),d={...s,...r.oldest===null?{}:{open_age_upper:r.oldest},...r.tail===null?{}:{open_age_tail:r.tail}};return u`<details .open=${i} @toggle=${c}>
    <summary>${a("bands.show")}</summary>
    ${i?Ne(t,o,d,r.split,l=>t.incoming.say(e,n,{split:l})):g}
  </details>`}function ar(t,e){return e.added.length===0?g:t.draft?be(t):u`<p role="status" class="good">${a("data.added",{series:e.added.join(", ")})}</p>`}async function rr(t,e,r){let{preview:n,reading:s,name:o,source:i,use:c,oldest:d,tail:l,split:m}=e.tables[r],p=s?.series??[],{profession:h}=t,f={name:o,source:i,use:c,profession:h,oldest:d,tail:l,split:m},{content:y,ids:$}=We(t.file,p,n.recipe,f);await t.edit(y,`data/${$.join()}`),t.incoming.say(e,r,{added:$})}function nr({dims:t}){let e=t.map(({axis:r,values:n})=>{let[s,o]=[n[0],n.at(-1)],i=n.length>2?`${s} … ${o}`:n.join(", ");return`${a(`data.role.${r}`)} (${i})`});return e.length===0?a("data.result.whole"):e.join(" × ")}var Vt={"evidence.about":"Every input that is not known for sure varies in its stated range, all of them together, in many runs of the model. The bands say how sure the plan is if those ranges are right; what is not stated as uncertain is taken as known.","evidence.known":"Nothing is stated as uncertain for this project. Give at least one input a range below.","evidence.risk":"Risk of a shortage in {year}","evidence.error":"of all draws; ± {error} by chance of the draws","evidence.first":"Shortage more likely than not","evidence.first.note":"first year in which over half of the draws have less supply than demand","evidence.from_to":"{low} – {high}","evidence.intake.note":"in 80 % of the draws; median {median} a year","evidence.intake.none":"In some draws nobody who starts training can have arrived by then, so that no intake is enough.","evidence.robust":"Robust intake","evidence.robust.note":"a year: enough in {share} of the draws of {year}","evidence.robust.share":"Enough with a probability of","evidence.median":"median","evidence.gap":"Gap: interval given the stated ranges","evidence.risk.chart":"Probability of a shortage","evidence.risk.line":"shortage","evidence.risk.unit":"Share of {draws} draws with less supply than demand, in per cent","varying.heading":"What varies","varying.none":"No input of this profession varies yet.","varying.about.one":"One input varies; the bands are of it alone.","varying.about.other":"{count} inputs vary; the bands are of all of them together.","varying.list":"Inputs that vary","varying.how":"How it can turn out","varying.years":"Over the years","varying.add":"Make another input uncertain","varying.add.choose":"choose …","varying.edit":"Change","varying.save":"Save","varying.remove":"Take as known","varying.close":"Close","varying.range":"{low} – {value} – {high}","varying.assumed":"assumed from low and high","varying.value":"Value: {value} ({unit})","varying.table":"The input is a table or a path: with low and high ones its figures go a share of the way together.","varying.type":"Distribution","varying.type.pert":"PERT","varying.type.triangular":"triangular","varying.type.uniform":"uniform","varying.type.normal":"normal","varying.type.lognormal":"lognormal (amounts)","varying.type.logit":"logit-normal (shares and rates)","varying.type.beta":"beta (shares and rates)","varying.type.experts":"what experts think","varying.type.past":"as uncertain as its past","varying.sd.normal":"Standard deviation","varying.sd.lognormal":"σ of the logarithm (0.1 ≈ 10 %)","varying.sd.logit":"σ of the log odds","varying.sd.beta":"Standard deviation","varying.lambda":"λ ({lambda} where empty)","varying.bounds":"Low and high are","varying.bounds.limits":"the least and the most","varying.bounds.quantiles_5_95":"quantiles of 5 and 95 %","varying.time.constant":"one deviation for all years","varying.time.ar1":"each year like the one before {persistence}","varying.time.walk":"drifting away from year to year","varying.time.past":"as persistent as its past","varying.persistence":"Persistence ρ ({persistence} where empty)","varying.series":"Its past","varying.series.none":"The project has no series with one figure a year. Add one on the page Data.","varying.expert":"Expert {number}","varying.expert.name":"Name","varying.expert.quantile":"{share} sure to be less","varying.expert.weight":"Weight","varying.expert.add":"Add an expert","density.heading":"How {name} can turn out","density.unit":"Mean {mean}, standard deviation {sd}","density.value":"Value","density.density":"Density","density.known":"With these figures nothing varies.","density.mark.1":"5 %","density.mark.4":"median","density.mark.7":"95 %","sensitivity.heading":"Which input matters most for {year}","sensitivity.about":"The bars show where the result goes when one input alone goes to its 5 % and 95 % quantile. The shares of the variance say which input to know better first: knowing an input with a large first-order share exactly would narrow the bands most.","sensitivity.of":"Of","sensitivity.of.gap_fte":"the gap (supply − demand)","sensitivity.of.required_intake":"the required intake","sensitivity.of.supply_fte":"supply","sensitivity.of.demand_fte":"demand","sensitivity.unit.heads":"persons a year","sensitivity.samples":"Samples","sensitivity.compute":"Compute shares of the variance","sensitivity.cancel":"Cancel","sensitivity.stopped":"Stopped.","sensitivity.found":"Standard deviation of the result: {sd} {unit}, by {samples} samples and {runs} runs.","sensitivity.independent":"The stated correlations are left out: the shares are of inputs that do not depend on one another.","sensitivity.table":"Shares of the variance, with their error by chance","sensitivity.first":"Alone (first order)","sensitivity.total":"With all others (total)","sensitivity.rank":"Rank correlation","sensitivity.left":"Standard deviation left if it were known ({unit})","sensitivity.share":"{share} ± {error}","tornado.heading":"What moves {of} in {year}","tornado.unit":"{unit}; each input alone at its 5 % and 95 % quantile, the others as stated","tornado.input":"Input","tornado.low":"input low","tornado.high":"input high","tornado.summary":"{label}: {low} with the input low, {high} with it high.","waterfall.heading":"What leads from one scenario to another in {year}","waterfall.about":"The result of the first scenario, what each change adds to it or takes away, and the result of the second. One after the other the effect of a change depends on those before it; averaged over all orders it does not.","waterfall.plan":"the plan on the screen","waterfall.from":"From","waterfall.to":"To","waterfall.without":"without: {change}","waterfall.chart":"From one scenario to the other: {of} in {year}","hindcast.heading":"Would it have been right?","hindcast.about":"Choose a history: the forecast is made again from a year in the past, with what was known then, and laid beside what happened. Ways that know nothing but the total stand beside it; the best is named, whoever it is.","hindcast.no_series":"The project has no series over years. Add registers of several years on the page Data.","hindcast.registers":"Registers by year","hindcast.joiners":"New in each register","hindcast.hours":"FTE per head by year","hindcast.none":"not known","hindcast.inflow":"Joiners after the origin","hindcast.inflow.mean":"the mean of the years before","hindcast.inflow.observed":"those who came","hindcast.origin":"Seen from the end of","hindcast.winner":"Closest over all origins and horizons: {method}, off by {error} on average.","hindcast.method":"Method","hindcast.method.cohort":"cohort with past rates","hindcast.method.naive":"last figure","hindcast.method.drift":"mean step","hindcast.method.smoothing":"smoothing","hindcast.chart":"What would have been forecast at the end of {origin}","hindcast.unit.heads":"Persons on 31 December; bands of the first method, empirical","hindcast.unit.fte":"FTE on 31 December; bands of the first method, empirical","hindcast.observed":"observed","hindcast.accuracy":"How far off, by years ahead","hindcast.accuracy.note":"Error = forecast − observed: above 0 too much was forecast. Scaled: over the mean yearly step before the origin.","hindcast.horizon":"Years ahead","hindcast.horizon.all":"all","hindcast.me":"Mean error ({unit})","hindcast.mpe":"Mean error","hindcast.mape":"Mean size of the error","hindcast.mase":"Scaled","hindcast.coverage":"In the {level} band","hindcast.parts":"What the error of the cohort is made of, from {origin}","hindcast.parts.error":"Error ({unit})","hindcast.parts.inflow":"Joiners ({unit})","hindcast.parts.exits":"Exits ({unit})","hindcast.parts.hours":"Hours ({unit})","hindcast.empirical":"The forecast of today, with bands as wide as the past was wrong","hindcast.empirical.unit.heads":"Persons on 31 December; empirical: observed over forecast so many years ahead, where five origins look so far","hindcast.empirical.unit.fte":"FTE on 31 December; empirical: observed over forecast so many years ahead, where five origins look so far","calibrate.heading":"Fit rates to the past","calibrate.about":"Rates from the project’s own histories, with the curve beside what was observed and its uncertainty. A fit goes into the project as an input that varies as it is uncertain, with its source.","calibrate.no_series":"The project has no series by year and single age. Add one on the page Data.","calibrate.kind":"Fit","calibrate.kind.exits":"exit rates by age","calibrate.kind.exits.about":"All exits together, from registers of successive years, smoothed over ages. Where the project states deaths, retirement or emigration beside it, take those out, or exits count twice.","calibrate.kind.retirement":"retirement by age","calibrate.kind.retirement.about":"A logistic curve over the share that has retired by each age, or that retires within a year.","calibrate.kind.lee_carter":"trend of mortality","calibrate.kind.lee_carter.about":"Lee and Carter: the level of each age, and one index for all that goes on by its mean step. For uneven dates the limited form of the United Nations.","calibrate.figures":"Figures are","calibrate.figures.retired":"shares retired by an age","calibrate.figures.hazard":"shares that retire within a year","calibrate.pairs":"Ages and figures, a pair a line","calibrate.rates":"Death rates by year and age","calibrate.fitted":"fitted","calibrate.unit.exits":"Share that leaves in a year, by age","calibrate.unit.retirement":"Share, by age","calibrate.unit.lee_carter":"Index of mortality k, by year","calibrate.chart.exits":"Exit rates: observed and fitted","calibrate.chart.retirement":"Retirement: observed and fitted","calibrate.chart.lee_carter":"Mortality: its index and where it goes","calibrate.results":"Figures of the fit","calibrate.error":"Standard error","calibrate.take":"Take into the project","calibrate.figure.median":"Age by which half have retired, μ","calibrate.figure.scale":"Scale, s","calibrate.figure.residual_sd":"Standard deviation of the residuals","calibrate.figure.pooled":"Rate of all ages together","calibrate.figure.penalty":"Weight of smoothness, λ","calibrate.figure.freedom":"Degrees of freedom of the curve","calibrate.figure.dispersion":"Dispersion (1: by chance alone)","calibrate.figure.explained":"Share of the variance that one index takes up","calibrate.figure.drift":"Change of the index a year"};var Q=class{answer=null;#e="";async follow(e,r){let n=JSON.stringify([e.project?.description.stamp.project_hash,r]);if(n===this.#e||(this.#e=n,this.answer=null,!r))return;let s=await e.sureness.crew.answer(r).catch(()=>null);n===this.#e&&(this.answer=s,e.redraw())}};function me({answer:t},e){return t?t.value?e(t.value):x(t.problems??[]):u`<p class="quiet">${a("panel.computing")}</p>`}function $e({file:t},e){return(t.data??[]).filter(({dims:r})=>e.every(n=>r.some(s=>s.axis===n))).map(({id:r,name:n})=>({id:r,name:n??r}))}function ee(t,e,r,n,s,o=a("varying.add.choose")){let i=[{id:"",name:o},...r.map(c=>({...c,own:!0}))];return k(t,e,n,i,s)}var sr=["exits","retirement","lee_carter"],P={kind:"exits",registers:"",joiners:"",rates:"",figures:"retired",pairs:"",following:new Q};function Xt(t){let e=n=>{Object.assign(P,n),t.redraw()},r=or(t);return P.following.follow(t,r&&{method:"calibrate",request:r}),u`<section class="policy-panel" aria-labelledby="calibrate-heading">
    <h3 id="calibrate-heading">${a("calibrate.heading")}</h3>
    <p>${a("calibrate.about")}</p>
    <div class="choices">
      ${k("calibrate-kind",a("calibrate.kind"),P.kind,sr.map(n=>({id:n,name:a(`calibrate.kind.${n}`)})),n=>e({kind:n}))}
      ${ir(t,e)}
    </div>
    <p class="quiet">${a(`calibrate.kind.${P.kind}.about`)}</p>
    ${r?me(P.following,n=>lr(t,n)):g}
  </section>`}function ir(t,e){let r=$e(t,["year","age"]);if(P.kind==="retirement"){let n=({target:s})=>e({pairs:s.value});return u`${k("calibrate-figures",a("calibrate.figures"),P.figures,["retired","hazard"].map(s=>({id:s,name:a(`calibrate.figures.${s}`)})),s=>e({figures:s}))}
      <label class="labelled">
        <span>${a("calibrate.pairs")}</span>
        <textarea id="calibrate-pairs" rows="6" .value=${P.pairs} @change=${n}></textarea>
      </label>`}return r.length===0?u`<p class="notice">${a("calibrate.no_series")}</p>`:P.kind==="lee_carter"?ee("calibrate-rates",a("calibrate.rates"),r,P.rates,n=>e({rates:n})):u`${ee("calibrate-registers",a("hindcast.registers"),r,P.registers,n=>e({registers:n}))}
        ${ee("calibrate-joiners",a("hindcast.joiners"),r,P.joiners,n=>e({joiners:n}),a("hindcast.none"))}`}function or(t){let{kind:e,registers:r,joiners:n,rates:s,figures:o,pairs:i}=P,c=f=>(t.file.data??[]).some(y=>y.id===f),{profession:d}=t;if(e==="exits")return c(r)?{type:e,registers:r,joiners:c(n)?n:null,profession:d}:null;if(e==="lee_carter")return c(s)?{type:e,rates:s}:null;let l=i.split(/\n/).map(f=>f.trim().split(/[\t; ]+/)).filter(f=>f.length===2).map(f=>f.map(y=>at(y))),m={number:"value",ambiguous:"decimal",none:""},h=l.map(f=>f.map(y=>y[m[y.kind]]??Number.NaN)).filter(f=>f.every(Number.isFinite));return h.length===0?null:{type:e,figures:o,profession:d,ages:h.map(([f])=>f),values:h.map(([,f])=>f)}}function lr(t,e){let{kind:r}=P,n=t.project?.description.stamp.engine_version??"",s=a(`calibrate.unit.${r}`),o=[{label:a("hindcast.observed"),values:e.observed,colour:"ink",dash:"dot"},{label:a("calibrate.fitted"),values:e.fitted,colour:"blue"}],i=[{level:v(.95,{percent:!0}),lower:e.lower,upper:e.upper}];return u`<hwf-chart-lines
      class="card"
      data-chart="calibration"
      heading=${a(`calibrate.chart.${r}`)}
      unit=${s}
      short-unit=${s}
      source=${a("chart.sources.none",{version:n})}
      .years=${[...e.places]}
      .lines=${o}
      .fans=${[{label:a("calibrate.fitted"),colour:"blue",bands:i}]}
      .digits=${r==="lee_carter"?1:3}
      .toCsv=${t.toCsv}
    ></hwf-chart-lines>
    <hwf-table
      caption=${a("calibrate.results")}
      .columns=${[{label:a("column.what"),kind:"text"},{label:a("inputs.value"),kind:"number",digits:4},{label:a("calibrate.error"),kind:"number",digits:4}]}
      .rows=${e.figures.map(({name:c,value:d,error:l})=>[a(`calibrate.figure.${c}`),d,l])}
      .toCsv=${t.toCsv}
    ></hwf-table>
    <div class="choices">
      <button type="button" class="primary" id="calibrate-take" @click=${()=>cr(t,e)}>
        ${a("calibrate.take")}
      </button>
    </div>`}function cr(t,{series:e,parameter:r}){let{file:n}=t,s=Ae(r),o=c=>c.quantity===s.quantity&&JSON.stringify(c.for??{})===JSON.stringify(s.for??{}),i={...n,data:[...n.data,...e.map(Ae)],parameters:[...n.parameters.filter(c=>!o(c)),s]};t.edit(i,`calibrate/${s.id}`)}function Ae(t){if(t instanceof Float64Array)return Array.from(t,e=>Number.isNaN(e)?null:e);if(Array.isArray(t))return t.map(Ae);if(t&&typeof t=="object"){let e=Object.entries(t).filter(([,r])=>r!=null);return Object.fromEntries(e.map(([r,n])=>[r,Ae(n)]))}return t}var dr={cohort:{colour:"blue",dash:"solid"},naive:{colour:"grey",dash:"dash"},drift:{colour:"green",dash:"dot"},smoothing:{colour:"purple",dash:"dashdot"}},z={registers:"",joiners:"",hours:"",inflow:"mean",origin:0,following:new Q};function Kt(t){let e=l=>{Object.assign(z,l),t.redraw()},r=$e(t,["year"]),n=$e(t,["year","age"]),s=l=>r.some(m=>m.id===l)?l:"",[o,i,c]=[z.registers,z.joiners,z.hours].map(s);z.following.follow(t,o===""?null:{method:"hindcast",request:{registers:o,joiners:i===""?null:i,fte_per_head:c===""?null:c,inflow:z.inflow,profession:t.profession,scenario:t.plan??null}});let d=a("hindcast.none");return u`<section class="policy-panel" aria-labelledby="hindcast-heading">
    <h3 id="hindcast-heading">${a("hindcast.heading")}</h3>
    <p>${a("hindcast.about")}</p>
    ${r.length===0?u`<p class="notice">${a("hindcast.no_series")}</p>`:u`<div class="choices">
            ${ee("hindcast-registers",a("hindcast.registers"),r,o,l=>e({registers:l}))}
            ${ee("hindcast-joiners",a("hindcast.joiners"),n,i,l=>e({joiners:l}),d)}
            ${ee("hindcast-hours",a("hindcast.hours"),r,c,l=>e({hours:l}),d)}
            ${k("hindcast-inflow",a("hindcast.inflow"),z.inflow,["mean","observed"].map(l=>({id:l,name:a(`hindcast.inflow.${l}`)})),l=>e({inflow:l}))}
          </div>`}
    ${o===""?g:me(z.following,l=>ur(t,l,e))}
  </section>`}function ur(t,e,r){let n=e.origins.find(o=>o.origin===z.origin)??e.origins[0];if(!n)return g;let s=e.accuracy.find(({method:o,horizon:i})=>o===e.winner&&i==null);return u`<p>
      ${a("hindcast.winner",{method:a(`hindcast.method.${e.winner}`),error:v(s?.mean_absolute_share_error??Number.NaN,{percent:!0,digits:1})})}
    </p>
    <div class="choices">
      ${k("hindcast-origin",a("hindcast.origin"),n.origin,e.origins.map(o=>({id:o.origin,name:String(o.origin)})),o=>r({origin:Number(o)}))}
    </div>
    ${mr(t,e,n)} ${hr(t,e)}
    ${n.error_by_exits.length===0?g:fr(t,e,n)}
    ${e.empirical?pr(t,e,e.empirical):g}`}function pr(t,{unit:e,levels:r},{years:n,forecast:s,lower:o,upper:i}){let c=a("line.supply"),d=r.map((l,m)=>({level:v(l,{percent:!0}),lower:o[m],upper:i[m]}));return u`<hwf-chart-lines
    class="card"
    data-chart="empirical"
    heading=${a("hindcast.empirical")}
    unit=${a(`hindcast.empirical.unit.${e}`)}
    short-unit=${a(`unit.short.${e}`)}
    source=${he(t,["stock"])}
    .years=${n}
    .lines=${[{label:c,values:s,colour:"blue"}]}
    .fans=${[{label:c,colour:"blue",bands:d.reverse()}]}
    .mark=${t.targetYear}
    .toCsv=${t.toCsv}
  ></hwf-chart-lines>`}function mr(t,{years:e,observed:r,unit:n,levels:s},o){let i=p=>e.map(h=>{let f=o.years.indexOf(h);return h===o.origin?r[e.indexOf(h)]:p[f]??Number.NaN}),c=o.forecasts.map(({method:p,values:h})=>({label:a(`hindcast.method.${p}`),values:i(h),...dr[p]})),d=o.forecasts[0],l=s.map((p,h)=>({level:v(p,{percent:!0}),lower:i(d.lower[h]),upper:i(d.upper[h])})),m=t.project?.description.stamp.engine_version??"";return u`<hwf-chart-lines
    class="card"
    data-chart="hindcast"
    heading=${a("hindcast.chart",{origin:o.origin})}
    unit=${a(`hindcast.unit.${n}`)}
    short-unit=${a(`unit.short.${n}`)}
    source=${a("chart.sources.none",{version:m})}
    .years=${e}
    .lines=${[{label:a("hindcast.observed"),values:r,colour:"ink"},...c]}
    .fans=${[{label:c[0].label,colour:d.method==="cohort"?"blue":"green",bands:l.reverse()}]}
    .mark=${o.origin}
    .toCsv=${t.toCsv}
  ></hwf-chart-lines>`}function hr(t,{accuracy:e,levels:r,unit:n}){let s=o=>o==null?"":v(o,{percent:!0,digits:1});return u`<hwf-table
    caption=${a("hindcast.accuracy")}
    note=${a("hindcast.accuracy.note")}
    .columns=${[{label:a("hindcast.method"),kind:"text"},{label:a("hindcast.horizon"),kind:"text"},{label:a("hindcast.me",{unit:a(`unit.short.${n}`)}),kind:"number",digits:1},{label:a("hindcast.mpe"),kind:"text"},{label:a("hindcast.mape"),kind:"text"},{label:a("hindcast.mase"),kind:"number",digits:2},...r.map(o=>({label:a("hindcast.coverage",{level:v(o,{percent:!0})}),kind:"text"}))]}
    .rows=${e.map(o=>[a(`hindcast.method.${o.method}`),o.horizon==null?a("hindcast.horizon.all"):String(o.horizon),o.mean_error,s(o.mean_share_error),s(o.mean_absolute_share_error),o.mean_absolute_scaled_error,...o.coverage.map(s)])}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function fr(t,{unit:e},r){let n=r.forecasts[0],s=o=>({label:a(`hindcast.parts.${o}`,{unit:a(`unit.short.${e}`)}),kind:"number",digits:1});return u`<hwf-table
    caption=${a("hindcast.parts",{origin:r.origin})}
    .columns=${[{label:a("chart.year"),kind:"year"},...["error","inflow","exits","hours"].map(s)]}
    .rows=${r.years.map((o,i)=>[o,n.values[i]-r.observed[i],r.error_by_inflow[i],r.error_by_exits[i],r.error_by_hours[i]])}
    .toCsv=${t.toCsv}
  ></hwf-table>`}var gr=520,ye=15,ve=18,ze=class extends ie{static properties={shortUnit:{attribute:"short-unit"},swings:{attribute:!1},value:{type:Number}};constructor(){super(),this.shortUnit="",this.swings=[],this.value=0}get places(){return[...this.swings.keys()]}get downwards(){return!0}get cursorLabel(){return a("chart.cursor.part",{heading:this.heading})}placeText(e){return this.swings[e].label}get columns(){let e=r=>({label:a("chart.column",{label:r,unit:this.shortUnit}),kind:"number",digits:this.digits});return[{label:a("tornado.input"),kind:"text"},e(a("tornado.low")),e(a("tornado.high"))]}get rows(){return this.swings.map(({label:e,low:r,high:n})=>[e,r,n])}layOut(e,r){let n=oe(r),{swings:s,value:o}=this,i=e>=gr,c=s.map(({label:T})=>lt(T,i?e*.34:e-4,n.label)),d=i?Math.ceil(Math.max(...c.flat().map(T=>_e(T,n.label))))+14:26,l=Math.floor(e-26),m=c.map(T=>i?Math.max(ve,T.length*ye)+8:T.length*ye+ve+10),p=m.reduce((T,W)=>T+W,0),h=le(this,e,p,n),f=[o,...s.flatMap(({low:T,high:W})=>[T,W])].filter(Number.isFinite),[y,$]=[Math.min(...f),Math.max(...f)],b=X().domain(y<$?[y,$]:[y-1,$+1]).nice(4).range([d,l]),w=h.top,S=s.map((T,W)=>{let D=w;w+=m[W];let we=c[W],M=i?(D+w)/2+4-(we.length-1)*ye/2:D+ye-2;return{...T,top:D,bottom:w,bar:i?(D+w-ve)/2:w-ve-5,lines:we.map((re,da)=>({text:re,x:0,y:M+da*ye}))}}),te=b.ticks(Math.max(2,Math.floor((l-d)/90))).map(T=>({at:b(T),text:v(T,{digits:this.digits})})).filter(T=>ut(T,e,n.small));return{...h,plot:{top:h.top,bottom:h.bottom,left:d,right:l},x:b,rows:S,ticks:te}}draw({plot:e,x:r,rows:n,ticks:s,width:o},i){let c=r(this.value);return O`
      <defs>${ot()}</defs>
      ${s.map(({at:d,text:l})=>O`
          <line class="grid" x1=${d} x2=${d} y1=${e.top} y2=${e.bottom+5}></line>
          <text class="quiet" x=${d} y=${e.bottom+19} text-anchor="middle">${l}</text>`)}
      ${n.map(({low:d,high:l,bar:m,lines:p},h)=>{let f=y=>{let[$,b]=[Math.min(c,r(y)),Math.max(c,r(y))];return`M${$},${m}H${Math.max(b,$+1)}V${m+ve}H${$}Z`};return O`
          <path class="bar vermillion" data-part=${h} d=${f(d)}></path>
          <path class="bar over" fill="url(#dash)" d=${f(d)}></path>
          <path class="bar blue" d=${f(l)}></path>
          ${st(p,"label halo")}`})}
      <line class="zero" x1=${c} x2=${c} y1=${e.top} y2=${e.bottom}></line>
      ${i===null?g:O`<g data-passing><rect class="cursor-box" x="1" y=${n[i].top+1}
              width=${o-2} height=${n[i].bottom-n[i].top-2} rx="4"></rect></g>`}`}reading(e){let{low:r,high:n}=this.swings[e],s=o=>O`<rect class="bar ${o}" x="5" y="0" width="12" height="8"></rect>`;return u`${this.read(a("tornado.low"),r,s("vermillion"))}
    ${this.read(a("tornado.high"),n,s("blue"))}`}get sentences(){return this.swings.map(({label:e,low:r,high:n})=>a("tornado.summary",{label:e,low:this.number(r),high:this.number(n)}))}placeAt({rows:e},r,n){let s=e.findIndex(({bottom:o})=>n<o);return s<0?e.length-1:s}};customElements.define("hwf-chart-tornado",ze);var br=["gap_fte","required_intake","supply_fte","demand_fte"],$r=[128,512,1024,4096],yr=15,C={of:"gap_fte",samples:512,key:"",swings:null,indices:null,busy:!1,stopped:!1};function Zt(t){vr(t);let{targetYear:e}=t,{of:r,swings:n,indices:s,busy:o}=C,i=s?.value??n?.value,c=(s??n)?.problems??[];return u`<section class="policy-panel" aria-labelledby="sensitivity-heading">
    <h3 id="sensitivity-heading">${a("sensitivity.heading",{year:e})}</h3>
    <p>${a("sensitivity.about")}</p>
    <div class="choices">
      ${k("sensitivity-of",a("sensitivity.of"),r,br.map(d=>({id:d,name:a(`sensitivity.of.${d}`)})),d=>{C.of=d,t.redraw()})}
      ${k("sensitivity-samples",a("sensitivity.samples"),C.samples,$r.map(d=>({id:d,name:v(d)})),d=>{C.samples=Number(d),t.redraw()})}
      <button type="button" id="sensitivity-compute" ?disabled=${o} @click=${()=>wr(t)}>
        ${a("sensitivity.compute")}
      </button>
      ${o?u`<button type="button" id="sensitivity-cancel" @click=${()=>xr(t)}>
              ${a("sensitivity.cancel")}
            </button>`:g}
    </div>
    <p class="quiet" role="status">${o?a("panel.computing"):C.stopped?a("sensitivity.stopped"):g}</p>
    ${c.length>0?x(c):g} ${i?kr(t,i):g}
  </section>`}function Qt({plan:t,profession:e,targetYear:r,fromYear:n},s){return{method:"sensitivity",request:{scenario:t,profession:e,target_year:r,from_year:n,of:C.of,samples:s}}}async function vr(t){let e=Qt(t,0),r=t.project?.description.stamp.project_hash,n=JSON.stringify([r,e]);if(n===C.key||C.busy)return;Object.assign(C,{key:n,indices:null,stopped:!1});let s=await t.sureness.crew.answer(e).catch(()=>null);n===C.key&&(C.swings=s,t.redraw())}async function wr(t){let{key:e}=C;Object.assign(C,{busy:!0,stopped:!1}),t.redraw();let r=await t.sureness.crew.answer(Qt(t,C.samples)).catch(()=>null),n=e===C.key;Object.assign(C,{busy:!1,stopped:r===null}),r&&n&&(C.indices=r),t.redraw()}function xr(t){t.sureness.crew.dismiss()}function kr(t,e){let{targetYear:r,project:n,axes:s}=t,o=e.of==="required_intake",i=a(o?"sensitivity.unit.heads":"unit.short.fte"),c=n?.description.parameters??[],d=(h,f)=>{let y=V(c.find($=>$.id===h)?.for,s);return y===""?F(f):`${F(f)} (${y})`},l=Math.abs(e.value)<100?1:0,m=n?.description.stamp.engine_version??"",p=(h,f)=>h==null?"":a("sensitivity.share",{share:v(h,{percent:!0}),error:v(f??Number.NaN,{percent:!0})});return u`<hwf-chart-tornado
      class="card"
      data-chart="tornado"
      heading=${a("tornado.heading",{of:a(`sensitivity.of.${e.of}`),year:r})}
      unit=${a("tornado.unit",{unit:i})}
      short-unit=${i}
      source=${a("chart.sources.none",{version:m})}
      .digits=${l}
      .value=${e.value}
      .swings=${e.lines.slice(0,yr).map(({parameter:h,quantity:f,low:y,high:$})=>({label:d(h,f),low:y,high:$}))}
      .toCsv=${t.toCsv}
    ></hwf-chart-tornado>
    ${e.samples===0?g:u`<p>
              ${a("sensitivity.found",{sd:v(e.sd??Number.NaN,{digits:l}),unit:i,runs:v(e.runs),samples:v(e.samples)})}
              ${e.correlations_left_out?a("sensitivity.independent"):g}
            </p>
            <hwf-table
              caption=${a("sensitivity.table")}
              .columns=${[{label:a("tornado.input"),kind:"text"},{label:a("sensitivity.first"),kind:"text"},{label:a("sensitivity.total"),kind:"text"},{label:a("sensitivity.rank"),kind:"number",digits:2},{label:a("sensitivity.left",{unit:i}),kind:"number",digits:l}]}
              .rows=${e.lines.map(h=>[d(h.parameter,h.quantity),p(h.first_order,h.first_order_error),p(h.total,h.total_error),h.rank_correlation,h.sd_if_known])}
              .toCsv=${t.toCsv}
            ></hwf-table>`}`}var _r=110,Ue=class extends ie{static properties={values:{attribute:!1},density:{attribute:!1},marks:{attribute:!1}};constructor(){super(),this.values=[],this.density=[],this.marks=[]}get places(){return[...Array(this.values.length).keys()]}get restingPlace(){return this.values.length===0?null:Math.floor(this.values.length/2)}get cursorLabel(){return a("chart.cursor.part",{heading:this.heading})}placeText(e){return this.number(this.values[e])}get columns(){return[{label:a("density.value"),kind:"number",digits:this.digits},{label:a("density.density"),kind:"number",digits:6}]}get rows(){return Array.from(this.values,(e,r)=>[e,this.density[r]])}layOut(e,r){let n=le(this,e,_r,oe(r)),{values:s,density:o}=this,i=X().domain([s[0],s[s.length-1]]).range([10,e-10]),c=X().domain([0,rt(Array.from(o))??1]).range([n.bottom,n.top]),d=i.ticks(Math.max(2,Math.floor(e/90))).map(m=>({at:i(m),text:v(m,{digits:this.digits})})),l={top:n.top,bottom:n.bottom,left:10,right:e-10};return{...n,plot:l,x:i,y:c,ticks:d}}draw({plot:{top:e,bottom:r},x:n,y:s,ticks:o},i){let{values:c,density:d,marks:l}=this,m=Array.from(c,(f,y)=>[f,d[y]]),p=nt().x(([f])=>n(f)).y0(r).y1(([,f])=>s(f)),h=ke().x(([f])=>n(f)).y(([,f])=>s(f));return O`
      ${o.map(({at:f,text:y})=>O`
          <line class="grid" x1=${f} x2=${f} y1=${e} y2=${r+5}></line>
          <text class="quiet" x=${f} y=${r+19} text-anchor="middle">${y}</text>`)}
      <path class="band blue" d=${p(m)??""}></path>
      <path class="line blue" d=${h(m)??""}></path>
      ${l.map(({value:f})=>O`<line class="mark" x1=${n(f)} x2=${n(f)} y1=${e} y2=${r}></line>`)}
      ${i===null?g:O`<g data-passing><line class="cursor-line" x1=${n(c[i])} x2=${n(c[i])}
              y1=${e} y2=${r}></line></g>`}`}get sentences(){return this.marks.map(({value:e,label:r})=>a("chart.reading",{label:r,value:this.number(e)}))}reading(e){return this.marks.map(({value:r,label:n})=>this.read(n,r,O`<line class="mark" x1="11" x2="11" y1="0" y2="8"></line>`))}placeAt({x:e},r){let n=e.invert(r),s=0;return Array.from(this.values).forEach((o,i)=>{Math.abs(o-n)<Math.abs(this.values[s]-n)&&(s=i)}),s}};customElements.define("hwf-chart-density",Ue);var Tr=["pert","triangular","uniform","normal","lognormal","logit","beta","experts","past"],ta=["normal","lognormal","logit","beta"],Ge=["pert","triangular","uniform","normal","lognormal","logit"],Or=["constant","ar1","walk"],Je=[.05,.5,.95],Nr=4,aa=.8,jr=/(_profile|_moves)$|^(students_in_training|staffing_mix|work_share|trend_years|stock_includes)/,_={form:null,asked:"",density:null,problems:[]};function ra(t){let{file:e,profession:r,sureness:n}=t,s=e.parameters??[],o=s.filter(l=>ht(l,r)&&!jr.test(l.quantity)),i=o.filter(l=>Pe(l)!==null),c=o.filter(l=>Pe(l)===null),{form:d}=_;return u`<section class="policy-panel" aria-labelledby="varying-heading">
    <h3 id="varying-heading">${a("varying.heading")}</h3>
    <p>${i.length===0?a("varying.none"):ne("varying.about",i.length)}</p>
    ${i.length===0?g:u`<div class="entry" tabindex="0" role="region" aria-label=${a("varying.list")}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${a("column.what")}</th>
                  <th scope="col">${a("varying.how")}</th>
                  <th scope="col">${a("varying.years")}</th>
                  <td></td>
                </tr>
              </thead>
              <tbody>
                ${i.map(l=>Sr(t,l))}
              </tbody>
            </table>
          </div>`}
    <div class="choices">
      ${k("varying-add",a("varying.add"),"",[{id:"",name:a("varying.add.choose")},...c.map(l=>({id:l.id,name:Ve(t,l)}))],l=>na(t,l))}
    </div>
    ${d&&s.some(({id:l})=>l===d.id)?Mr(t,d):g}
    ${t.draft&&n?u`<div class="notice bad" role="alert">${x(t.draft.problems)}</div>`:g}
  </section>`}function Pe({uncertainty:t,low:e,high:r,kind:n}){let s=(e!=null||r!=null)&&n!=="lever";return t??(s?{}:null)}function Ve({axes:t},e){let r=V(e.for,t),n=F(e.quantity);return r===""?n:`${n} (${r})`}function Sr(t,e){let r=Pe(e),{distribution:n,bounds:s,over_time:o}=r,i=n?.type??"pert",c=Ve(t,e),d=b=>b?.type==="constant"?v(b.value,{significant:4}):null,[l,m,p]=[e.low,e.value,e.high].map(d),h=l!==null&&p!==null?a("varying.range",{low:l,value:m??"",high:p}):"",f=n?.sd==null?"":`σ = ${v(n.sd,{significant:3})}`,y=[a(`varying.type.${i}`),Ge.includes(i)?h:"",f,s==="quantiles_5_95"?a("varying.bounds.quantiles_5_95"):"",e.uncertainty?"":a("varying.assumed")],$=o?.type??(i==="past"?"past":"constant");return u`<tr data-parameter=${e.id}>
    <th scope="row">${c}</th>
    <td>${y.filter(b=>b!=="").join("; ")}</td>
    <td>${a(`varying.time.${$}`,{persistence:v(o?.persistence,{digits:2})})}</td>
    <td>
      <button type="button" aria-label=${`${a("varying.edit")}: ${c}`} @click=${()=>na(t,e.id)}>
        ${a("varying.edit")}
      </button>
    </td>
  </tr>`}function na(t,e){let r=t.file.parameters.find(c=>c.id===e);if(!r)return;let{distribution:n={},bounds:s="limits",over_time:o={}}=Pe(r)??{},i=c=>c?.type==="constant"?c.value:null;_.form={id:e,type:n.type??"pert",sd:n.sd??null,lambda:n.lambda??null,bounds:s,low:i(r.low),high:i(r.high),overTime:o.type??"constant",persistence:o.persistence??null,experts:(n.experts??[]).map(qr),series:n.series??""},_.density=null,sa(t,{})}function qr({name:t="",weight:e=null,probabilities:r,values:n}){let s=Je.map(o=>n[r.indexOf(o)]??null);return{name:t,weight:e,values:s}}function sa(t,e){_.form={..._.form,...e},_.form.type==="experts"&&_.form.experts.length===0&&(_.form.experts=[{name:"",weight:null,values:[null,null,null]}]),Cr(t),t.redraw()}function ia(t){let{type:e,sd:r,lambda:n,bounds:s,overTime:o,persistence:i,experts:c,series:d}=t,l={type:e};return ta.includes(e)&&r!==null&&(l.sd=r),e==="pert"&&n!==null&&(l.lambda=n),e==="experts"&&(l.experts=c.map(({name:p,weight:h,values:f})=>{let y=Je.map(($,b)=>[$,f[b]]).filter(([,$])=>$!==null);return{...p===""?{}:{name:p},...h===null?{}:{weight:h},probabilities:y.map(([$])=>$),values:y.map(([,$])=>$)}})),e==="past"&&(l.series=d),{distribution:l,...s==="limits"?{}:{bounds:s},...o==="constant"||e==="past"?{}:{over_time:o==="ar1"?{type:"ar1",persistence:i??aa}:{type:o}}}}async function Cr(t){let{form:e}=_,r=t.file.parameters.find(({id:i})=>i===e?.id),n=e?.type==="experts"&&e.experts.some(({values:i})=>i.every(c=>c===null));if(!e||n||r?.value.type!=="constant"||e.type==="past"){Object.assign(_,{density:null,problems:[],asked:""});return}let s={quantity:r.quantity,uncertainty:ia(e),value:r.value.value,low:e.low,high:e.high},o=JSON.stringify(s);_.asked=o;try{let i=await t.runner.density(s);o===_.asked&&Object.assign(_,{density:i,problems:[]})}catch(i){if(o===_.asked){let c=i instanceof J?i.problems:[];Object.assign(_,{density:null,problems:c})}}t.redraw()}function Mr(t,e){let r=t.file.parameters.find(({id:l})=>l===e.id),n=Ve(t,r),s=r.value.type==="constant",o=l=>sa(t,l),i=(l,m)=>N({label:m,name:`${m}: ${n}`,value:e[l],digits:4,min:Number.NEGATIVE_INFINITY,say:p=>o({[l]:p})}),c=(l,m)=>m.map(p=>({id:p,name:a(`varying.${l}.${p}`,{persistence:""})})),d=Tr.filter(l=>s||l!=="experts");return u`<form
    class="card varying-form"
    aria-labelledby="varying-form-heading"
    @submit=${l=>Ir(t,l)}
  >
    <h4 id="varying-form-heading">${n}</h4>
    <p class="quiet">
      ${s?a("varying.value",{value:v(r.value.value,{significant:6}),unit:a(`unit.${r.unit}`)}):a("varying.table")}
    </p>
    <div class="choices">
      ${k("varying-type",a("varying.type"),e.type,c("type",d),l=>o({type:l}))}
      ${ta.includes(e.type)?i("sd",a(`varying.sd.${e.type}`)):g}
      ${e.type==="pert"?i("lambda",a("varying.lambda",{lambda:Nr})):g}
      ${Ge.includes(e.type)&&s?u`${i("low",a("inputs.low"))} ${i("high",a("inputs.high"))}
            ${k("varying-bounds",a("varying.bounds"),e.bounds,c("bounds",["limits","quantiles_5_95"]),l=>o({bounds:l}))}`:g}
      ${e.type==="past"?Er(t,e,o):g}
      ${e.type==="past"?g:k("varying-time",a("varying.years"),e.overTime,c("time",Or),l=>o({overTime:l}))}
      ${e.overTime==="ar1"&&e.type!=="past"?i("persistence",a("varying.persistence",{persistence:aa})):g}
    </div>
    ${e.type==="experts"?Ar(e,o):g}
    ${_.problems.length>0?x(_.problems):g}
    ${_.density?Pr(t,n,_.density):g}
    <div class="choices">
      <button type="submit" class="primary" id="varying-save">${a("varying.save")}</button>
      <button type="button" id="varying-remove" @click=${()=>Lr(t)}>${a("varying.remove")}</button>
      <button type="button" id="varying-close" @click=${()=>Xe(t)}>${a("varying.close")}</button>
    </div>
  </form>`}function Er(t,e,r){let n=t.file.data.filter(({dims:s})=>s.length===1&&s[0].axis==="year");return u`${k("varying-series",a("varying.series"),e.series,[{id:"",name:a("varying.add.choose")},...n.map(({id:s,name:o})=>({id:s,name:o??s,own:!0}))],s=>r({series:s}))}
  ${n.length===0?u`<p class="quiet">${a("varying.series.none")}</p>`:g}`}function Ar({experts:t},e){let r=(n,s)=>e({experts:t.map((o,i)=>i===n?{...o,...s}:o)});return u`<div class="experts">
    ${t.map((n,s)=>{let o=a("varying.expert",{number:s+1}),i=({target:c})=>r(s,{name:c.value.trim()});return u`<fieldset class="choices">
        <legend>${o}</legend>
        <label class="labelled"
          ><span>${a("varying.expert.name")}</span>
          <input type="text" .value=${n.name} @change=${i}
        /></label>
        ${Je.map((c,d)=>{let l=a("varying.expert.quantile",{share:v(c,{percent:!0})});return N({label:l,name:`${o}: ${l}`,value:n.values[d],digits:4,min:Number.NEGATIVE_INFINITY,say:m=>r(s,{values:n.values.map((p,h)=>h===d?m:p)})})})}
        ${N({label:a("varying.expert.weight"),name:`${o}: ${a("varying.expert.weight")}`,value:n.weight,digits:2,say:c=>r(s,{weight:c})})}
      </fieldset>`})}
    <button
      type="button"
      id="varying-expert"
      @click=${()=>e({experts:[...t,{name:"",weight:null,values:[null,null,null]}]})}
    >
      ${a("varying.expert.add")}
    </button>
  </div>`}var ea=[1,4,7];function Pr(t,e,r){let n=t.project?.description.stamp.engine_version??"";if(r.values.length<2)return u`<p class="quiet">${a("density.known")}</p>`;let[s,,o]=ea.map(c=>r.quantiles[c]),i=Math.max(0,Math.min(6,2-Math.floor(Math.log10(Math.abs(o-s)||1))));return u`<hwf-chart-density
    data-chart="density"
    heading=${a("density.heading",{name:e})}
    unit=${a("density.unit",{mean:v(r.mean,{digits:i}),sd:v(r.sd,{digits:i+1})})}
    source=${a("chart.sources.none",{version:n})}
    .digits=${i}
    .values=${r.values}
    .density=${r.density}
    .marks=${ea.map(c=>({value:r.quantiles[c],label:a(`density.mark.${c}`)}))}
    .toCsv=${t.toCsv}
  ></hwf-chart-density>`}async function Ir(t,e){e.preventDefault();let{form:r}=_;if(!r)return;let n=t.file.parameters.findIndex(({id:i})=>i===r.id),s=["parameters",n],o=xe(t.file,[...s,"uncertainty"],ia(r));if(Ge.includes(r.type)&&t.file.parameters[n].value.type==="constant")for(let i of["low","high"]){let c=r[i],d=c===null?void 0:{type:"constant",value:c};o=xe(o,[...s,i],d)}await t.edit(o,`uncertainty/${r.id}`),t.draft||Xe(t)}async function Lr(t){let{form:e}=_,r=t.file.parameters.findIndex(({id:s})=>s===e?.id),n=t.file;for(let s of["uncertainty","low","high"])n=xe(n,["parameters",r,s],void 0);await t.edit(n,`uncertainty/${e?.id}`),Xe(t)}function Xe(t){Object.assign(_,{form:null,density:null,problems:[],asked:""}),t.discard(),t.redraw()}var Fr=["gap_fte","required_intake","supply_fte","demand_fte"],Dr=100,Ie="*",U={from:"",to:Ie,of:"gap_fte",order:"ordered",following:new Q};function la(t){let{scenarios:e,targetYear:r,profession:n,fromYear:s}=t,o=p=>{Object.assign(U,p),t.redraw()},i=[{id:"",name:a("choose.scenario.base")},{id:Ie,name:a("waterfall.plan")},...e.map(({id:p,name:h})=>({id:p,name:h,own:!0}))],c=p=>i.some(h=>h.id===p)?p:"",[d,l]=[c(U.from),c(U.to)],m=p=>{let h=e.find(f=>f.id===p);return p===Ie?t.plan:h&&t.named(h)};return U.following.follow(t,{method:"waterfall",request:{from:m(d)??null,to:m(l)??null,profession:n,target_year:r,from_year:s,of:U.of,order:U.order}}),u`<section class="policy-panel" aria-labelledby="waterfall-heading">
    <h3 id="waterfall-heading">${a("waterfall.heading",{year:r})}</h3>
    <p>${a("waterfall.about")}</p>
    <div class="choices">
      ${k("waterfall-from",a("waterfall.from"),d,i,p=>o({from:p}))}
      ${k("waterfall-to",a("waterfall.to"),l,i,p=>o({to:p}))}
      ${k("waterfall-of",a("sensitivity.of"),U.of,Fr.map(p=>({id:p,name:a(`sensitivity.of.${p}`)})),p=>o({of:p}))}
      ${k("waterfall-order",a("attribution.order"),U.order,["ordered","shapley"].map(p=>({id:p,name:a(`attribution.order.${p}`)})),p=>o({order:p}))}
    </div>
    ${me(U.following,p=>Rr(t,p,oa(t,d),oa(t,l),i,[d,l]))}
  </section>`}function oa(t,e){return e===Ie?t.planChanges:t.scenarios.find(r=>r.id===e)?.changes??[]}function Rr(t,e,r,n,s,[o,i]){let{axes:c,project:d,targetYear:l}=t,m=e.of==="required_intake",p=a(m?"sensitivity.unit.heads":"unit.short.fte"),h=d?.description.stamp.engine_version??"",f=b=>s.find(w=>w.id===b)?.name??"",y=b=>b?Qe(b,c):"",$=e.steps.map(({removed:b,change:w,effect:S})=>({label:b?a("waterfall.without",{change:y(r[w])}):y(n[w]),value:S}));return u`<hwf-chart-waterfall
    class="card"
    data-chart="waterfall"
    heading=${a("waterfall.chart",{of:a(`sensitivity.of.${e.of}`),year:l})}
    unit=${p}
    short-unit=${p}
    source=${a("chart.sources.none",{version:h})}
    total=${f(i)}
    .digits=${Math.abs(e.end)<Dr?1:0}
    .parts=${[{label:f(o),value:e.start},...$]}
    .toCsv=${t.toCsv}
  ></hwf-chart-waterfall>`}var Wr=[.5,.7,.8,.9,.95],Yr=[0,100],G={fan:null,key:"",gap:{lines:[],fans:[]},risk:[]};function ca(t){let e=t.sureness.shown;return u`
    ${ft(t)}
    <section class="page evidence" aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">${a("screen.evidence")}</h2>
      <p>${a("evidence.about")}</p>
      <div class="quiet" id="sure-note">${Br(t)}</div>
      ${e?Hr(t,e):g}
      <div class="charts two">${e?zr(t,e):g}</div>
      ${ra(t)} ${e?Zt(t):g} ${la(t)} ${Kt(t)}
      ${Xt(t)}
    </section>
  `}function Br(t){let{sureness:e}=t;return e.problems.some(({code:r})=>r==="ensemble.known")?u`<p class="notice">${a("evidence.known")}</p>`:e.problems.length>0?x(e.problems):gt(t)}function Hr(t,e){let{targetYear:r,sureness:n}=t,s=e.years.indexOf(r),o=l=>v(l,{percent:!0}),i=e.required_intake,c=e.levels.indexOf(.8),d=(l,m)=>a("evidence.from_to",{low:v(l[c]),high:v(m[c])});return u`<dl class="figures">
      <div data-figure="risk">
        <dt>${a("evidence.risk",{year:r})}</dt>
        <dd class="value">${o(e.shortage_probability[s])}</dd>
        <dd class="note">
          ${a("evidence.error",{error:v(e.shortage_error[s],{percent:!0,digits:1})})}
        </dd>
      </div>
      <div data-figure="likely">
        <dt>${a("evidence.first")}</dt>
        <dd class="value">${e.first_shortage_year??a("figure.shortage.none")}</dd>
        <dd class="note">${a("evidence.first.note")}</dd>
      </div>
      ${i?.median==null?u`<div data-figure="range">
              <dt>${a("figure.intake")}</dt>
              <dd class="value">${a("figure.intake.none")}</dd>
              <dd class="note">${a("evidence.intake.none")}</dd>
            </div>`:u`<div data-figure="range">
                <dt>${a("figure.intake")}</dt>
                <dd class="value">${d(i.lower,i.upper)}</dd>
                <dd class="note">${a("evidence.intake.note",{median:v(i.median)})}</dd>
              </div>
              <div data-figure="robust">
                <dt>${a("evidence.robust")}</dt>
                <dd class="value">${v(i.robust)}</dd>
                <dd class="note">
                  ${a("evidence.robust.note",{share:o(i.robust_share),year:r})}
                </dd>
              </div>`}
    </dl>
    <div class="choices">
      ${k("robust-share",a("evidence.robust.share"),n.robustShare,Wr.map(l=>({id:l,name:o(l)})),l=>n.setRobustShare(Number(l)))}
    </div>`}function zr(t,e){let{gapSign:r,targetYear:n,everyYears:s,toCsv:o}=t,i=Ke();if(G.fan!==e||G.key!==i){let d=a("evidence.median"),l=e.bands.find(({measure:m})=>m==="gap_fte");G.fan=e,G.key=i,G.gap={lines:[{label:d,values:l?.median??[],colour:"blue"}],fans:[mt(e,"gap_fte",d,"blue")]},G.risk=[{label:a("evidence.risk.line"),values:e.shortage_probability.map(m=>m*100),colour:"vermillion"}]}let c=["above","below"].map(d=>a(`chart.gap.${d}.${r}`));return u`<hwf-chart-lines
      class="card"
      data-chart="gap"
      heading=${a("evidence.gap")}
      unit=${a(`chart.gap.unit.${r}`)}
      short-unit=${a("unit.short.fte")}
      source=${he(t,["stock","population"])}
      .years=${e.years}
      .lines=${G.gap.lines}
      .fans=${G.gap.fans}
      .mark=${n}
      .every=${s}
      above=${c[0]}
      below=${c[1]}
      ?short-above=${r==="demand_minus_supply"}
      sign
      .toCsv=${o}
    ></hwf-chart-lines>
    <hwf-chart-lines
      class="card"
      data-chart="risk"
      heading=${a("evidence.risk.chart")}
      unit=${a("evidence.risk.unit",{draws:v(e.draws)})}
      short-unit="%"
      source=${he(t,["stock","population"])}
      .years=${e.years}
      .lines=${G.risk}
      .mark=${n}
      .every=${s}
      .including=${Yr}
      .toCsv=${o}
    ></hwf-chart-lines>`}export{Va as dataScreen,ca as evidence,Vt as evidenceTexts};
