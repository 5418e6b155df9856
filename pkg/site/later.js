import{A as se,Da as Ne,Ea as Re,I as nt,J as V,Ja as $t,K as F,La as yt,Ma as ge,Na as vt,P as it,Q as ot,Qa as We,U as ae,Ya as wt,Z as x,ba as k,ca as st,da as E,ea as lt,fa as X,g as at,ga as Te,ha as ct,ia as le,ja as dt,k as a,ka as ut,l as oe,m as v,na as pt,oa as Oe,p as u,pa as mt,q as j,qa as ht,r as g,ra as ce,sa as de,ta as ft,u as rt,ua as gt,v as J,va as bt,xa as O,ya as je}from"./chunk.js";var Ye=class extends le{static properties={from:{type:Number},bands:{attribute:!1},values:{attribute:!1},bandLabel:{attribute:"band-label"},lineLabel:{attribute:"line-label"}};constructor(){super(),this.from=0,this.bands=[],this.values=[],this.bandLabel="",this.lineLabel=""}get places(){return Array.from(this.values,(e,r)=>this.from+r)}get cursorLabel(){return a("chart.cursor.age",{heading:this.heading})}placeText(e){return a("pyramid.age",{age:e})}#e(e){return this.bands.find(({from:r,to:n})=>e>=r&&(n==null||e<=n))}#t({from:e,to:r,amount:n}){return r==null?Number.NaN:n/(r-e+1)}get columns(){return[{label:a("pyramid.age.column"),kind:"year"},...[this.bandLabel,this.lineLabel].map(e=>({label:e,kind:"number",digits:this.digits}))]}get rows(){return this.places.map((e,r)=>{let n=this.#e(e);return[e,n?this.#t(n):null,this.values[r]]})}layOut(e,r){let n=ce(r),o=Math.round(Math.min(260,Math.max(180,e*.36))),{top:s,bottom:i,...c}=de(this,e,o,n),d=this.bands.map(w=>this.#t(w)).filter(Number.isFinite),l=Math.max(1e-9,...d,...Array.from(this.values)),m=X().domain([0,l]).nice(5).range([i,s]),p=bt(m,this.digits),f=Math.ceil(Math.max(0,...p.map(({text:w})=>Oe(w,n.small))))+ht,h=Math.floor(e-16),y=this.from+this.values.length,$=X().domain([this.from,y]).range([f,h]);return{...c,plot:{top:s,bottom:i,left:f,right:h},x:$,y:m,xTicks:ft($,h-f),yTicks:p}}draw({plot:e,x:r,y:n,xTicks:o,yTicks:s},i){let c=this.from+this.values.length,d=this.bands.filter(({from:p,to:f})=>f!=null&&p<c),l=Te().x(([p])=>r(p+.5)).y(([,p])=>n(p))(this.places.map((p,f)=>[p,this.values[f]]))??"",m=i===null?0:r(this.places[i]+.5);return j`
      ${ut(e,o,s,!0)}
      ${d.map(p=>{let[f,h]=[r(p.from),r(Math.min(c,Number(p.to)+1))],y=n(this.#t(p));return j`<rect class="bar sky" x=${f} width=${Math.max(0,h-f-1)} y=${y}
          height=${Math.max(0,e.bottom-y)}></rect>`})}
      <path class="line net-edge" d=${l}></path><path class="line ink" d=${l}></path>
      ${i===null?"":j`<g data-passing><line class="cursor-line" x1=${m} x2=${m} y1=${e.top} y2=${e.bottom}></line></g>`}`}reading(e){let r=this.#e(this.places[e]);return[this.read(this.bandLabel,r?this.#t(r):Number.NaN,j`<rect class="bar sky" x="5" y="0" width="12" height="8"></rect>`),this.read(this.lineLabel,this.values[e],j`<line class="line ink" x1="0" x2="22" y1="4" y2="4"></line>`)]}get sentences(){let e=this.values.length-1;return[a("bands.summary",{label:this.lineLabel,first:this.number(this.values[0]),last:this.number(this.values[e]),from:this.from,to:this.from+e})]}placeAt({x:e},r){return Math.floor(e.invert(r))}};customElements.define("hwf-chart-bands",Ye);var va=["monotone","pchip","uniform","sprague"],He=new Map,Be=new Map;async function wa(t,e,r){let{age_max:n}=t.axes,o=[r.values,r.open_age_upper,r.open_age_tail,n],s=Be.get(e);if(s&&o.every((c,d)=>c===s[d]))return;Be.set(e,o),He.delete(e);let i;try{i={divided:await se("divided",{series:r,age_max:n})}}catch(c){if(!(c instanceof J))throw c;i={problems:c.problems}}Be.get(e)===o&&(He.set(e,i),t.redraw())}function Se(t,e,r,n,o){wa(t,e,r);let s=He.get(e);if(!s)return u`<p role="status">${a("bands.working")}</p>`;if(!s.divided)return x(s.problems??[]);let{from:i,bands:c,splits:d}=s.divided,l=n||"monotone",m=d.find(f=>f.split===l)??d[0],p=c.at(-1);return u`<fieldset class="ways-of-dividing">
      <legend>${a("data.split")}</legend>
      ${va.map(f=>u`<label>
          <input
            type="radio"
            name=${`split-${e}`}
            value=${f}
            .checked=${f===l}
            @change=${()=>o(f==="monotone"?"":f)}
          />
          ${a(`data.split.${f}`)}
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
    ></hwf-chart-bands>`}function Ue(t,e,r,{name:n,source:o,use:s,profession:i,oldest:c,tail:d,split:l}){let m=structuredClone(t),p=e.map(y=>{let $=ue(m.data,y.id);return m.data.push({...y,id:$,...n?{name:n}:{},...o?{source:o}:{},...K(y)&&c!==null?{open_age_upper:c}:{},...K(y)&&c===null&&d!==null?{open_age_tail:d}:{},...pe(y)&&l!==""?{split:l}:{}}),$});m.recipes=[...(m.recipes??[]).filter(y=>!xa(r,y)),r];let[f,h]=s.split(":");if(h){let y=m.parameters.find(({id:w})=>f==="parameter"&&w===h),$=y?.quantity??h,b={type:"series",series:qe(m,p[0],$)};y?(y.value=b,delete y.low,delete y.high,o&&(y.source=o)):m.parameters.push({id:ue(m.parameters,h.replaceAll("_","-")),quantity:$,for:{profession:i},value:b,unit:e[0].unit,kind:"baseline",...o?{source:o}:{}})}return{content:m,ids:p}}var kt=({dims:t})=>t.find(({axis:e})=>e==="age")?.values??[];function K(t){return kt(t).at(-1)?.endsWith("+")??!1}function pe(t){return kt(t).some(e=>e.includes("-"))}function xa(t,e){let r=({sheet:n,columns:o})=>JSON.stringify([n??null,o.map(({heading:s})=>s.replace(/\d{4}/g,""))]);return r(t)===r(e)}var ka=["stock","inactive_stock","foreign_trained"];function qe(t,e,r){let n=t.data.find(d=>d.id===e),o=String(t.axes.base_year),s={profession:t.axes.professions.length,region:t.axes.regions.length,sector:t.axes.sectors.length},i=n;for(let{axis:d,values:l}of n.dims){let m=l.length===1&&d in s,p=d==="profession"||s[d]>1?t.axes[`${d}s`]?.some(({id:f})=>f===l[0]):!1;m&&!p?i=xt(i,d,l[0]):d==="year"&&ka.includes(r)&&l.includes(o)&&(i=xt(i,d,o))}if(i===n)return e;let c={...i,id:ue(t.data,`${e}-${r.replaceAll("_","-")}`)};return t.data.push(c),c.id}function xt(t,e,r){let n=t.dims.findIndex(l=>l.axis===e),o=t.dims[n].values.indexOf(r),s=t.dims.slice(n+1).reduce((l,{values:m})=>l*m.length,1),i=t.dims[n].values.length,c=t.values.filter((l,m)=>Math.floor(m/s)%i===o),d=t.flags?.filter(({cell:l})=>l[n]===o).map(({cell:l,flag:m})=>({cell:l.filter((p,f)=>f!==n),flag:m}));return{...t,dims:t.dims.filter((l,m)=>m!==n),values:c,...d?{flags:d}:{}}}function ue(t,e){let r=e;for(let n=2;t.some(o=>o.id===r);n+=1)r=`${e}-${n}`;return r}function _t(t,e,r){let n=t.parameters.filter(s=>s.unit===r).map(s=>({id:`parameter:${s.id}`,parameter:s,quantity:s.quantity})),o=e.absent.filter(s=>s.unit===r).map(({quantity:s})=>({id:`quantity:${s}`,quantity:s}));return[...n,...o]}function Tt(t,e,r){let n=M=>t.dims.find(ie=>ie.axis===M)?.values??[],o=M=>M.map(ie=>({id:ie,name:ie})),s=n("year").map(Number),i=e.fixed.find(({role:M})=>M==="year"),c=s.length>0?Math.max(...s):Number(i?.member),d=n("profession"),l=n("age"),m=Number.parseInt(l[0],10),p=Number.parseInt(l.at(-1)??"",10),f=Number.parseInt(l.at(-1)?.split("-").at(-1)??"",10),h=K(t)?Math.max(p,r.oldest??p):f,{title:y,country:$,source:b,split:w,oldest:S,tail:te}=r,T={hwf:1,about:{title:y,...$?{country:$}:{}},axes:{professions:d.length>0?d.map(M=>({id:M,name:M,.../^\d+$/.test(M)?{isco_08:M}:{}})):[{id:"profession",name:r.profession}],regions:o(n("region").length>0?n("region"):[$||"country"]),sectors:o(n("sector").length>0?n("sector"):["all"]),sexes:n("sex").length>0?n("sex"):["T"],age_min:m,age_max:h,base_year:c,last_year:r.lastYear,fte_hours:r.fteHours},data:[],parameters:[],methods:[]},W=T.axes.professions.map(({id:M})=>M),{content:D,ids:_e}=Ue(T,[t],e,{name:"",source:b,use:"",profession:W[0],oldest:S,tail:te,split:w});return D.parameters.push({id:"stock",quantity:"stock",unit:"heads",kind:"baseline",value:{type:"series",series:qe(D,_e[0],"stock")},...b?{source:b}:{}}),D.parameters.push({id:"unmet-demand",quantity:"unmet_demand",unit:"share",kind:"assumption",value:{type:"constant",value:r.unmet}}),D.methods=W.map(M=>({profession:M,supply:{type:"cohort"},demand:{type:"constant"}})),D}var _a=40,Ta=20;function Ot(t,e,r){let n=e.tables[r],o=jt(e,r);if(!o)return g;let s=ze(e,r),i=l=>t.incoming.say(e,r,{begin:{...ze(e,r),...l}}),c=l=>u`<label>
    ${a(`begin.${l}`)}
    <input
      .value=${E(s[l])}
      @input=${m=>i({[l]:m.currentTarget.value})}
    />
  </label>`,d=o.dims.some(({axis:l})=>l==="profession");return u`<details class="begin">
    <summary>${a("begin.heading")}</summary>
    <p class="note">${a("begin.note")}</p>
    <div class="fields">
      ${c("title")} ${c("country")} ${d?g:c("profession")}
      ${O({label:a("begin.last_year"),value:s.lastYear,max:2200,ungrouped:!0,say:l=>i({lastYear:l})})}
      ${O({label:a("begin.fte_hours"),value:s.fteHours,digits:2,max:168,say:l=>i({fteHours:l})})}
      ${O({label:a("begin.unmet"),unit:"%",digits:2,min:-100,max:1e3,value:s.unmet===null?null:100*s.unmet,say:l=>i({unmet:l===null?null:l/100})})}
      <button type="button" @click=${()=>Oa(t,e,r)}>${a("begin.button")}</button>
    </div>
    ${n.refused.length>0?x(n.refused):g}
  </details>`}function jt(t,e){return t.tables[e].reading?.series.find(({unit:r,dims:n})=>r==="heads"&&n.some(({axis:o})=>o==="age"))}function ze(t,e){let{name:r,begin:n}=t.tables[e];return n??{title:r,country:"",profession:r,unmet:null,fteHours:_a,lastYear:new Date().getFullYear()+Ta}}async function Oa(t,e,r){let n=jt(e,r);if(!n)return;let{preview:o,source:s,oldest:i,tail:c,split:d}=e.tables[r],l={...ze(e,r),source:s,oldest:i,tail:c,split:d},m=Tt(n,o.recipe,l),p=new TextEncoder().encode(Ne(m)),f=(await t.runner.check(p)).filter(({severity:h})=>h==="problem");t.incoming.say(e,r,{refused:f}),f.length===0&&await t.replace(`${ot(l.title)}.hwf.json`,p)}var ja=["profession","region","sector","sex","age","year","level","unit"],Na=["total","unknown","leave_out"];function Nt(t,e,r){let n=e.tables[r];return ja.map(o=>{let s=Sa(n,o);if(s.length===0)return g;let i=s.filter(({treatment:m})=>m===null),c=s.filter(({treatment:m})=>m!==null),d=a("data.entries",{axis:a(`data.role.${o}`)}),l=m=>qa(t,e,r,o,m,d);return u`${i.length>0?l(i):g}
    ${c.length>0?u`<details class="entries">
          <summary>${d} (${c.length})</summary>
          ${l(c)}
        </details>`:g}`})}function Sa({preview:t,reading:e},r){let{recipe:n,columns:o}=t,s=new Map;for(let[i,c]of n.columns.entries())for(let d of c.role===r?o[i].entries:[]){let{found:l,count:m,treatment:p=null,member:f=null}=d;s.set(l,{found:l,count:m,treatment:p,member:f})}for(let{code:i,found:c,expected:d}of e?.problems??[])i==="table.entry"&&d===r&&c&&!s.has(c)&&s.set(c,{found:c,count:null,treatment:null,member:null});for(let{found:i,treatment:c,member:d=null}of n.meanings.filter(l=>l.role===r))s.set(i,{found:i,count:s.get(i)?.count??null,treatment:c,member:d});return[...s.values()]}function qa(t,e,r,n,o,s){let i=o.some(({count:c})=>c!==null);return u`<div class="entry">
    <table>
      <caption>
        ${s}
      </caption>
      <thead>
        <tr>
          <th scope="col">${a("data.entry.found")}</th>
          ${i?u`<th scope="col">${a("data.entry.count")}</th>`:g}
          <th scope="col">${a("data.entry.means")}</th>
        </tr>
      </thead>
      <tbody>
        ${o.map(c=>u`<tr>
            <th scope="row" translate="no">${c.found}</th>
            ${i?u`<td>${c.count===null?"":v(c.count)}</td>`:g}
            <td>${Ca(t,e,r,n,c)}</td>
          </tr>`)}
      </tbody>
    </table>
  </div>`}function Ca({incoming:t,axes:e},r,n,o,{found:s,treatment:i,member:c}){let d=($,b)=>t.correct(r,n,w=>{w.meanings=w.meanings.filter(S=>!(S.role===o&&S.found===s)),w.meanings.push({role:o,found:s,treatment:$,member:b})}),l=Ma(e,o),p=c===null||l.some(({id:$})=>$===c)?l:[{id:c,name:c},...l],f=i==="member"?`=${c}`:i??"",h=$=>{let b=$.currentTarget,{value:w}=b;w.startsWith("=")?d("member",w.slice(1)):w!==""&&d(w,null)},y=$=>{let b=$.currentTarget.value.trim();b!==""&&d("member",b)};return u`<select aria-label=${a("data.entry.member",{entry:s})} @change=${h}>
      <option value="" .selected=${f===""} ?disabled=${f!==""}>
        ${a("data.entry.unclear")}
      </option>
      ${p.map(({id:$,name:b})=>u`<option value=${`=${$}`} .selected=${f===`=${$}`}>${b}</option>`)}
      ${Na.map($=>u`<option value=${$} .selected=${f===$}>${a(`data.entry.${$}`)}</option>`)}
    </select>
    <input
      aria-label=${`${a("data.entry.member",{entry:s})}, ${a("data.entry.other")}`}
      placeholder=${a("data.entry.other")}
      size="12"
      .value=${E("")}
      @change=${y}
    />`}function Ma(t,e){switch(e){case"profession":return t.professions;case"region":return t.regions;case"sector":return t.sectors;case"sex":return["F","M"].map(r=>({id:r,name:a(`sex.${r}`)}));case"level":return["licensed","active","practising"].map(r=>({id:r,name:a(`data.definition.${r}`)}));case"unit":return["heads","fte"].map(r=>({id:r,name:a(`unit.${r}`)}));default:return[]}}function St({incoming:t},e,r){let{preview:n,misplaced:o}=e.tables[r],{headings:s,first_row:i,last_row:c}=n.recipe,d=s.map(({row:p})=>p),l={from:d[0]??null,to:d.at(-1)??null,first:i,last:c??null},m=(p,f)=>{let h={...l,[p]:f},y=h.from??h.to,$=h.to??h.from,b=y===null||$===null?[]:Array.from({length:Math.max(0,$-y+1)},(w,S)=>y+S);t.place(e,r,{headings:b,first_row:h.first??i,last_row:h.last})};return u`<details class="place">
    <summary>${a("data.place")}</summary>
    <div class="fields">
      ${["from","to","first","last"].map(p=>O({label:a(`data.place.${p}`),value:l[p],min:1,ungrouped:!0,say:f=>m(p,f)}))}
    </div>
    ${o.length>0?x(o):g}
  </details>`}var Ge=["profession","region","sector","sex","age","year","level","unit"],Ea={table:["ask","ignore",...Ge,"value","flag"],register:["ignore",...Ge.slice(0,6),"person","birth","hours","fte"]},Aa=["ask","value",...Ge];function Ct({incoming:t},e,r){let{preview:n}=e.tables[r],{recipe:o,sample:s,sample_rows:i}=n,c=m=>p=>t.correct(e,r,f=>m(f,p.currentTarget.value)),d=Ea[o.layout],l=o.columns.some(({role:m})=>m==="person"||m==="birth");return u`<div class="entry sample">
      <table>
        <caption>
          ${a("data.sample")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${o.columns.map(({role:m,column:p},f)=>u`<td>
                ${qt(a("data.column.role",{column:p}),d.includes(m)?d:[m,...d],m,h=>a(`data.role.${h}`),c((h,y)=>{h.columns[f].role=y}))}
              </td>`)}
          </tr>
        </thead>
        <tbody>
          ${s.map((m,p)=>{let f=i[p],h=o.headings.findIndex(y=>y.row===f);return u`<tr class=${h>=0?"heading":g}>
              <th scope="row">
                <span class="number">${f}</span>
                ${h>=0&&o.layout==="table"?qt(a("data.heading.role",{row:f}),Aa,o.headings[h].role,y=>a(y==="value"?"data.role.names":`data.role.${y}`),c((y,$)=>{y.headings[h].role=$})):g}
              </th>
              ${o.columns.map(({role:y},$)=>u`<td class=${y==="ignore"?"unread":y==="value"?"figure":g} translate="no">
                    ${m[$]??""}
                  </td>`)}
            </tr>`})}
        </tbody>
      </table>
    </div>
    ${l?u`<p class="note">${a("data.private")}</p>`:g}`}function qt(t,e,r,n,o){return u`<select aria-label=${t} class=${r==="ask"?"ask":g} @change=${o}>
    ${e.map(s=>u`<option value=${s} .selected=${s===r}>${n(s)}</option>`)}
  </select>`}var Pa=["heads","heads_per_year","fte","persons","share","share_per_year","probability_per_year","years","fte_per_head","fte_per_10000_population","uses_per_person_per_year","services_per_case","ratio","index"],Ia=["ask","ignore","profession","region","sector","sex","age","year","level"];function Mt({incoming:t,axes:e},r,n){let{preview:o,reading:s}=r.tables[n],{recipe:i}=o,c=new Set(s?.problems.map(({code:b})=>b)),d=b=>i.columns.some(w=>w.role===b)||i.headings.some(w=>w.role===b)||i.sections===b,l=b=>w=>{let{value:S}=w.currentTarget;t.correct(r,n,te=>b(te,S.trim()))},m=b=>l((w,S)=>{w.fixed=w.fixed.filter(te=>te.role!==b),S!==""&&w.fixed.push({role:b,member:S})}),p=b=>i.fixed.find(w=>w.role===b)?.member??"",f=b=>b===""?null:Number(b),h=i.layout==="table",y={profession:e.professions,region:e.regions,sector:e.sectors,sex:e.sexes.map(b=>({id:b,name:a(`sex.${b}`)}))},$=Object.keys(y).filter(b=>!d(b)&&(y[b].length>1||b==="profession"||p(b)!==""));return u`<fieldset class="entry settings">
    <legend>${a("data.settings")}</legend>
    <div class="fields">
      ${re(a("data.layout"),["table","register"].map(b=>({id:b,name:a(`data.layout.${b}`)})),i.layout,l((b,w)=>{b.layout=w}))}
      ${h&&!d("unit")?re(a("data.unit"),[{id:"",name:a("data.unsaid")},...Pa.map(b=>({id:b,name:a(`unit.${b}`)}))],i.unit??"",l((b,w)=>{b.unit=w||null})):g}
      ${d("year")?g:La(a("data.fixed.year"),p("year"),m("year"),"numeric")}
      ${$.map(b=>re(a(`data.fixed.${b}`),[{id:"",name:a("data.fixed.none")},...y[b]],p(b),m(b)))}
      ${d("level")?g:re(a("data.definition"),[{id:"",name:a("data.unsaid")},...["licensed","active","practising"].map(b=>({id:b,name:a(`data.definition.${b}`)}))],i.definition??"",l((b,w)=>{b.definition=w||null}))}
      ${i.decimal||c.has("table.decimal")||c.has("table.figure")?re(a("data.decimal"),[{id:"",name:a("data.unsaid")},...["point","comma"].map(b=>({id:b,name:a(`data.decimal.${b}`)}))],i.decimal??"",l((b,w)=>{b.decimal=w||null})):g}
      ${c.has("table.open_below")||i.youngest_age!=null?O({label:a("data.youngest"),value:i.youngest_age,max:150,say:b=>t.correct(r,n,w=>{w.youngest_age=b})}):g}
      ${c.has("table.nuts_levels")||i.nuts_level!=null?re(a("data.nuts"),[{id:"",name:a("data.unsaid")},...["0","1","2","3"].map(b=>({id:b,name:b}))],i.nuts_level==null?"":String(i.nuts_level),l((b,w)=>{b.nuts_level=f(w)})):g}
      ${i.sections?re(a("data.sections"),Ia.map(b=>({id:b,name:a(`data.role.${b}`)})),i.sections,l((b,w)=>{b.sections=w})):g}
      ${h?O({label:a("data.factor"),value:i.factor??1,digits:6,say:b=>t.correct(r,n,w=>{w.factor=b})}):g}
      ${i.fill_down==null?g:u`<label class="check">
            <input
              type="checkbox"
              .checked=${E(i.fill_down)}
              @change=${b=>{let{checked:w}=b.currentTarget;t.correct(r,n,S=>{S.fill_down=w})}}
            />
            ${a("data.fill")}
          </label>`}
    </div>
  </fieldset>`}function re(t,e,r,n){return u`<label>
    ${t}
    <select @change=${n}>
      ${e.map(({id:o,name:s})=>u`<option value=${o} .selected=${o===r}>${s}</option>`)}
    </select>
  </label>`}function La(t,e,r,n){return u`<label>
    ${t}
    <input inputmode=${n} size="6" .value=${E(String(e??""))} @change=${r} />
  </label>`}function Et(t){let{file:e,axes:r}=t,{data:n,parameters:o,recipes:s=[]}=e,i=l=>o.filter(m=>["value","low","high"].some(p=>m[p]?.series===l)).map(m=>{let p=V(m.for,r);return p?`${F(m.quantity)}, ${p}`:F(m.quantity)}),c=[{label:a("data.result.series"),own:!0},{label:a("data.result.unit")},{label:a("data.project.read")},{label:a("data.project.source"),own:!0}].map(l=>({...l,kind:"text"})),d=n.map(l=>[l.name??l.id,a(`unit.${l.unit}`),[...new Set(i(l.id))].join("; "),[l.source,l.date].filter(Boolean).join(", ")]);return u`<hwf-table
      data-table="series"
      caption=${a("data.project")}
      note=${a("data.project.note")}
      tall
      .columns=${c}
      .rows=${d}
      .toCsv=${t.toCsv}
    ></hwf-table>
    ${s.length>0?u`<p>${oe("data.recipes",s.length)}</p>`:g}`}var Fa=["profession","age","sex","headcount","fte","geography","specialisation","first_qualification"],Da={stated:"✓",partly:"◐",absent:"✗",not_asked:"·",pass:"✓",warning:"!",problem:"✗",not_checked:"·"},me={text:"",quality:null};async function Ra(t){let e=t.project?.text??"";me={text:e,quality:null};let r={year:new Date().getFullYear()},n=await se("quality",r,new TextEncoder().encode(e));me.text===e&&(me.quality=n,t.redraw())}function At(t){let e=t.unfolded.has("quality");return e&&t.project&&me.text!==t.project.text&&Ra(t),u`<details class="card fold" data-fold="quality" .open=${e} @toggle=${n=>t.unfold("quality",n.currentTarget.open)}>
    <summary>${a("quality.heading")}</summary>
    ${e?me.quality?Wa(t,me.quality):u`<p role="status">${a("quality.working")}</p>`:g}
  </details>`}function Wa(t,{requirements:e,series:r}){return u`<p class="note">${a("quality.note")}</p>
    <div class="entry" role="region" tabindex="0" aria-label=${a("quality.matrix")}>
      <table class="matrix">
        <caption>
          ${a("quality.matrix")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${Fa.map(n=>u`<th scope="col">${a(`quality.detail.${n}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${e.map(({requirement:n,details:o})=>u`<tr>
              <th scope="row">${a(`quality.requirement.${n}`)}</th>
              ${o.map(s=>u`<td class=${s}>${Pt(s,a(`quality.presence.${s}`))}</td>`)}
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
          ${r.map(n=>Ya(t,n))}
        </tbody>
      </table>
    </div>`}function Ya(t,{id:e,score:r,parts:n,checks:o}){let{name:s=e,origin:i}=t.file.data.find(l=>l.id===e)??{},c=o.filter(({verdict:l})=>l==="warning"||l==="problem"),d=c.length===0?a("quality.all_pass"):c.map(({check:l})=>a(`quality.check.${l}`)).join("; ");return u`<tr>
    <th scope="row" translate="no">${s}</th>
    <td>${v(r)}</td>
    <td>
      <details>
        <summary>${d}</summary>
        ${i?u`<p class="note">${Ba(t,i)}</p>`:g}
        <ul>
          ${o.map(({check:l,verdict:m,found:p,path:f})=>{let h=n.find($=>$.check===l),y=h?a("quality.points",{points:v(h.points,{digits:1}),most:v(h.most)}):"";return u`<li class=${m}>
              ${Pt(m,a(`quality.verdict.${m}`))} ${a(`quality.check.${l}`)}${p?u`: <span translate="no">${p}</span>`:g}
              <span class="note">${y} <code translate="no">${f}</code></span>
            </li>`})}
        </ul>
      </details>
    </td>
  </tr>`}function Ba(t,e){let r=t.incoming.list.find(({name:o})=>e.startsWith(o)),n=()=>document.getElementById(`file-${r?.id}`)?.scrollIntoView();return u`${a("quality.origin",{origin:e})}
    ${r?u`<button type="button" @click=${n}>${a("quality.origin.show")}</button>`:g}`}function Pt(t,e){return u`<span aria-hidden="true" title=${e}>${Da[t]}</span>
    <span class="unseen">${e}</span>`}var It=["value","low","high"];function Ce(t,e){return t.parameters.filter(r=>It.some(n=>r[n]?.series===e))}function Lt(t,e,r){for(let n of Ce(t,e)){for(let s of It)n[s]?.series===e&&(n[s]={type:"series",series:qe(t,r,n.quantity)});let{source:o}=t.data.find(({id:s})=>s===r);o&&(n.source=o)}}function Ft(t,e,r,n){let o=structuredClone(t);Lt(o,r,e);let s=new Date().toISOString().slice(0,10);return o.decisions=[...o.decisions??[],{...n,date:s}],o}function Dt(t,e,r,n){let o=structuredClone(t),s=ue(o.data,r.id);return o.data.push({...r,id:s,note:Yt(r.note,n)}),Lt(o,e,s),o}function Rt(t,e,r,n,o){let s=structuredClone(t),i=s.data.find(({id:$})=>$===e),{coverage:c,flags:d,...l}=i,m=$=>Array.from($,b=>Number.isNaN(b)?null:b),p={low:"",mid:"",high:""};for(let $ of["mid","low","high"]){let b=$==="mid"?"_corrected":`_corrected_${$}`;p[$]=ue(s.data,`${e}${b}`),s.data.push({...l,id:p[$],...n===""?{}:{definition:n},values:m(r[$]),note:Yt(i.note,o)})}let[f,h]=[m(r.low),m(r.high)],y=f.every(($,b)=>$===h[b]);for(let $ of Ce(s,e))$.value.series===e&&($.value={type:"series",series:p.mid},y||($.low={type:"series",series:p.low},$.high={type:"series",series:p.high}));return y&&(s.data=s.data.filter(({id:$})=>$!==p.low&&$!==p.high)),s}function Wt(t,e){let r=structuredClone(t);return r.reconciliations=[...(r.reconciliations??[]).filter(({stock:n})=>n!==e.stock),e],r}function Yt(t,e){return t?`${t} ${e}`:e}var Ha=["heads","heads_per_year","fte","persons"],Z=200,Me={tool:"",problems:[]};async function R(t,e,r,n,o){let s=new TextEncoder().encode(t.project?.text??"");try{o(await se(r,n,s)),Me={tool:"",problems:[]}}catch(i){if(!(i instanceof J))throw i;Me={tool:e,problems:i.problems}}t.redraw()}function Y(t){return Me.tool===t?x(Me.problems):g}var A=t=>t?.name??t?.id??"";function B(t,e,r,n,o){return u`<label>
    ${e}
    <select id=${t} @change=${s=>o(s.currentTarget.value)}>
      <option value="" .selected=${n===""}>${a("reconcile.choose")}</option>
      ${r.map(s=>u`<option value=${s.id} .selected=${s.id===n} translate="no">${A(s)}</option>`)}
    </select>
  </label>`}function be(t,e,r,n){return u`<fieldset class="several">
    <legend>${t}</legend>
    ${e.length===0?u`<p class="note">${a("reconcile.none_such")}</p>`:g}
    ${e.map(o=>u`<label>
        <input
          type="checkbox"
          .checked=${E(r.includes(o.id))}
          @change=${s=>n(s.currentTarget.checked?[...r,o.id]:r.filter(i=>i!==o.id))}
        />
        <span translate="no">${A(o)}</span>
      </label>`)}
  </fieldset>`}function Ee(t,e,r){return u`<label>
    ${t}
    <input .value=${E(e)} @change=${n=>r(n.currentTarget.value)} />
  </label>`}var he=t=>t.file.data.filter(({unit:e})=>Ha.includes(e));function Ae(t,e){let r=t.project?.text??"";e.text!==r&&Object.assign(e,{text:r,answer:null})}var $e={text:"",list:null},q={first:"",second:"",reason:"",answer:null};function Ua(t){let e=t.project?.text??"";$e.text!==e&&($e={text:e,list:null},q.answer=null,R(t,"conflicts","conflicts",null,r=>{$e={text:e,list:r}}))}function Bt(t){Ua(t);let e=he(t),r=s=>t.file.data.find(i=>i.id===s),n=s=>{if(Object.assign(q,s,{answer:null}),q.first!==""&&q.second!==""){let i={first:q.first,second:q.second};R(t,"compare","compare",i,c=>{q.answer=c})}t.redraw()},o=$e.list??[];return u`<section aria-labelledby="compare-heading">
    <h4 id="compare-heading">${a("compare.heading")}</h4>
    <p class="note">${a("compare.note")}</p>
    ${$e.list===null?g:o.length===0?u`<p role="status">${a("compare.none")}</p>`:u`<ul class="conflicts">
              ${o.map(({first:s,second:i,cells:c,differing:d})=>u`<li>
                  <button type="button" @click=${()=>n({first:s,second:i})}>
                    ${a("compare.pair",{first:A(r(s)),second:A(r(i))})}
                  </button>
                  ${a("compare.differing",{differing:v(d),cells:v(c)})}
                </li>`)}
            </ul>`}
    <div class="fields">
      ${B("compare-first",a("compare.first"),e,q.first,s=>n({first:s}))}
      ${B("compare-second",a("compare.second"),e,q.second,s=>n({second:s}))}
    </div>
    ${Y("compare")} ${q.answer?za(t,r(q.first),r(q.second)):g}
  </section>`}function za(t,e,r){let n=q.answer,o=[{label:"compare.definition",of:l=>l.definition?a(`data.definition.${l.definition}`):a("data.unsaid")},{label:"compare.coverage",of:l=>l.coverage==null?a("data.unsaid"):v(l.coverage,{percent:!0})},{label:"data.project.source",of:l=>l.source??a("data.unsaid")},{label:"compare.date",of:l=>l.date??a("data.unsaid")},{label:"compare.origin",of:l=>l.origin??a("data.unsaid")},{label:"data.project.read",of:l=>v(Ce(t.file,l.id).length)}],s=[...n.axes.map(l=>({label:a(`data.role.${l}`),kind:"text"})),{label:A(e),kind:"number",digits:1,ownLabel:!0},{label:A(r),kind:"number",digits:1,ownLabel:!0},{label:a("compare.difference"),kind:"number",digits:1},{label:a("compare.relative"),kind:"number"}],i={percent:!0,digits:1,sign:!0},c=n.cells.slice(0,Z).map(({members:l,first:m,second:p,difference:f,relative:h})=>[...l,m,p,f,h==null?null:{value:h,form:i}]),d=(l,m)=>{let p=q.reason.trim(),f=a("compare.decided",{kept:A(l),left:A(m)});t.edit(Ft(t.file,l.id,m.id,{what:f,why:p}),`decide/${l.id}/${m.id}`)};return u`<div class="entry" role="region" tabindex="0" aria-label=${a("compare.sources")}>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col" translate="no">${A(e)}</th>
            <th scope="col" translate="no">${A(r)}</th>
          </tr>
        </thead>
        <tbody>
          ${o.map(({label:l,of:m})=>u`<tr>
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
      .columns=${s}
      .rows=${c}
      .toCsv=${t.toCsv}
    ></hwf-table>
    <div class="fields">
      ${Ee(a("compare.reason"),q.reason,l=>{q.reason=l,t.redraw()})}
      ${[[e,r],[r,e]].map(([l,m])=>u`<button
          type="button"
          ?disabled=${q.reason.trim()===""}
          @click=${()=>d(l,m)}
        >
          ${a("compare.keep",{series:A(l)})}
        </button>`)}
    </div>
    <p class="note">${a("compare.keep.note")}</p>`}var Ga=["low","mid","high"],N={series:"",seen:{low:1,mid:1,high:1},belongs:{low:1,mid:1,high:1},level:"",reason:"",done:!1},H={first:null,second:null,both:null,answer:null};function Ht(t){let e=he(t),r=e.find(({id:i})=>i===N.series),n=i=>{Object.assign(N,{done:!1},i),t.redraw()},o=i=>u`<fieldset class="range">
      <legend>${a(`cover.${i}`)}</legend>
      <div class="fields">
        ${Ga.map(c=>O({label:a(`cover.${c}`),unit:"%",digits:2,max:100,name:a("cover.of",{bound:a(`cover.${c}`),what:a(`cover.${i}`)}),value:100*N[i][c],say:d=>n({[i]:{...N[i],[c]:d===null?1:d/100}})}))}
      </div>
    </fieldset>`,s=()=>R(t,"cover","adjust",{values:r.values,seen:N.seen,belongs:N.belongs},i=>{let c=a("cover.said",{seen:v(N.seen.mid,{percent:!0,digits:1}),belongs:v(N.belongs.mid,{percent:!0,digits:1}),reason:N.reason.trim()});t.edit(Rt(t.file,r.id,i,N.level,c),`covered/${r.id}`),N.done=!0});return u`<section aria-labelledby="cover-heading">
    <h4 id="cover-heading">${a("cover.heading")}</h4>
    <p class="note">${a("cover.note")}</p>
    ${Ja(t)}
    <div class="fields">
      ${B("cover-series",a("data.result.series"),e,N.series,i=>n({series:i}))}
    </div>
    ${o("seen")} ${o("belongs")}
    <div class="fields">
      <label>
        ${a("cover.level")}
        <select id="cover-level" @change=${i=>n({level:i.currentTarget.value})}>
          <option value="" .selected=${N.level===""}>${a("cover.level.same")}</option>
          ${["licensed","active","practising"].map(i=>u`<option value=${i} .selected=${N.level===i}>${a(`data.definition.${i}`)}</option>`)}
        </select>
      </label>
      ${Ee(a("compare.reason"),N.reason,i=>n({reason:i}))}
      <button type="button" id="cover" ?disabled=${!r||N.reason.trim()===""} @click=${s}>
        ${a("cover.button")}
      </button>
    </div>
    ${Y("cover")}
    ${N.done&&!t.draft?u`<p role="status" class="good">${a("cover.done")}</p>`:g}
  </section>`}function Ja(t){let e=["first","second","both"],r=i=>{if(Object.assign(H,{answer:null},i),e.every(c=>H[c]!==null)){let{first:c,second:d,both:l}=H;R(t,"two","twoRegisters",{first:c,second:d,both:l},m=>{H.answer=m})}t.redraw()},n=i=>Math.min(1,i),o=()=>{let{answer:i}=H;if(i){let c=n(i.first_share);N.seen={low:n(Number(H.first)/i.high),mid:c,high:n(Number(H.first)/i.low)},t.redraw()}},{answer:s}=H;return u`<details>
    <summary>${a("two.heading")}</summary>
    <p class="note">${a("two.note")}</p>
    <div class="fields">
      ${e.map(i=>O({label:a(`two.${i}`),unit:a("unit.persons"),value:H[i],say:c=>r({[i]:c})}))}
    </div>
    ${Y("two")}
    ${s?u`<p role="status">
            ${a("two.answer",{estimate:v(s.estimate),low:v(s.low),high:v(s.high),share:v(s.first_share,{percent:!0,digits:1})})}
          </p>
          <button type="button" @click=${o}>${a("two.use")}</button>`:g}
  </details>`}var I={text:"",seed:"",margins:[],answer:null};function Ut(t){Ae(t,I);let e=he(t),r=e.find(({id:i})=>i===I.seed),n=e.filter(({id:i,unit:c})=>i!==I.seed&&c===r?.unit),o=i=>{Object.assign(I,{answer:null},i),t.redraw()},s=()=>R(t,"rake","rakeSeries",{seed:I.seed,margins:I.margins},i=>{I.answer=i});return u`<section aria-labelledby="rake-heading">
    <h4 id="rake-heading">${a("rake.heading")}</h4>
    <p class="note">${a("rake.note")}</p>
    <div class="fields">
      ${B("rake-seed",a("rake.seed"),e,I.seed,i=>o({seed:i,margins:[]}))}
    </div>
    ${r?be(a("rake.margins"),n,I.margins,i=>o({margins:i})):g}
    <button type="button" id="rake" ?disabled=${!r||I.margins.length===0} @click=${s}>
      ${a("rake.button")}
    </button>
    ${Y("rake")} ${I.answer&&r?Va(t,r):g}
  </section>`}function Va(t,e){let r=I.answer,n=[...e.dims.map(({axis:c})=>({label:a(`data.role.${c}`),kind:"text"})),...["before","after","change"].map(c=>({label:a(`rake.${c}`),kind:"number",digits:1})),{label:a("rake.factor"),kind:"number",digits:3}],o=r.cells.slice(0,Z).map(({members:c,before:d,after:l,change:m,factor:p})=>[...c,d,l,m,p]),s=I.margins.map(c=>A(t.file.data.find(d=>d.id===c))),i=()=>t.edit(Dt(t.file,e.id,r.series,a("rake.said",{seed:A(e),margins:s.join("; ")})),`raked/${e.id}`);return u`<p role="status">${oe("rake.done",r.cycles,{error:r.error.toExponential(1)})}</p>
    <hwf-table
      data-table="raked"
      caption=${a("rake.cells")}
      note=${r.cells.length>Z?a("compare.first_rows",{count:v(Z),all:v(r.cells.length)}):""}
      tall
      .columns=${n}
      .rows=${o}
      .toCsv=${t.toCsv}
    ></hwf-table>
    <button type="button" class="primary" @click=${i}>${a("rake.take")}</button>`}var Pe={text:"",stock:"",inflows:[],outflows:[],answer:null};function zt(t){Ae(t,Pe);let{data:e}=t.file,r=h=>e.filter(y=>y.unit===h&&y.dims.some(({axis:$})=>$==="year")),n=h=>{Object.assign(Pe,{answer:null},h),t.redraw()},{stock:o,inflows:s,outflows:i,answer:c}=Pe,d=()=>R(t,"flows","reconcile",{stock:o,inflows:s,outflows:i},h=>{Pe.answer=h}),l=()=>t.edit(Wt(t.file,{stock:o,inflows:s,outflows:i}),`flows/${o}`),m={kind:"number",digits:0},p=[{label:a("chart.year"),kind:"year"},...["start","inflow","outflow","end","residual"].map(h=>({label:a(`flows.${h}`),...m})),{label:a("flows.share"),kind:"number"}],f=(c?.years??[]).map(h=>[h.year,h.start,h.inflow,h.outflow,h.end,{value:h.residual,form:{sign:!0}},h.residual_share==null?null:{value:h.residual_share,form:{percent:!0,digits:1,sign:!0}}]);return u`<section aria-labelledby="flows-heading">
    <h4 id="flows-heading">${a("flows.heading")}</h4>
    <p class="note">${a("flows.note")}</p>
    <div class="fields">
      ${B("flows-stock",a("flows.stock"),r("heads"),o,h=>n({stock:h}))}
    </div>
    ${be(a("flows.inflows"),r("heads_per_year"),s,h=>n({inflows:h}))}
    ${be(a("flows.outflows"),r("heads_per_year"),i,h=>n({outflows:h}))}
    <button type="button" id="flows" ?disabled=${o===""} @click=${d}>${a("flows.button")}</button>
    ${Y("flows")}
    ${c?u`<hwf-table
              data-table="flows"
              caption=${a("flows.table")}
              note=${c.skipped.length>0?a("flows.skipped",{years:c.skipped.join(", ")}):""}
              .columns=${p}
              .rows=${f}
              .toCsv=${t.toCsv}
            ></hwf-table>
            <button type="button" @click=${l}>${a("flows.keep")}</button>`:g}
  </section>`}function Gt(t){let e=t.unfolded.has("reconcile");return u`<details class="card fold" data-fold="reconcile" .open=${e} @toggle=${n=>t.unfold("reconcile",n.currentTarget.open)}>
    <summary>${a("reconcile.heading")}</summary>
    ${e?u`<p class="note">${a("reconcile.note")}</p>
          ${ye(t)} ${Bt(t)} ${Ut(t)} ${Ht(t)}
          ${zt(t)}`:g}
  </details>`}function ye(t){return t.draft?u`<div class="notice bad" role="alert">
        <p>${a("data.refused")}</p>
        ${x(t.draft.problems)}
        <button type="button" @click=${()=>t.discard()}>${a("data.discard")}</button>
      </div>`:g}var Xa=["heads","persons","heads_per_year","fte","share"],Jt="";function Vt(t){let{data:e}=t.file,r=e.filter(s=>Xa.includes(s.unit)&&(pe(s)||K(s)));if(r.length===0)return g;let n=t.unfolded.has("ages");return u`<details class="card fold" data-fold="ages" .open=${n} @toggle=${s=>t.unfold("ages",s.currentTarget.open)}>
    <summary>${a("bands.heading")}</summary>
    ${n?Ka(t,r):g}
  </details>`}function Ka(t,e){let r=e.find(({id:i})=>i===Jt)??e[0],n=i=>{let c=structuredClone(t.file);i(c.data.find(({id:d})=>d===r.id)),t.edit(c,`series/${r.id}`)},o=i=>{Jt=i.currentTarget.value,t.redraw()},s=(i,c)=>n(d=>{delete d.open_age_upper,delete d.open_age_tail,Object.assign(d,{...i===null?{}:{open_age_upper:i},...c===null?{}:{open_age_tail:c}})});return u`<p class="note">${a("bands.note")}</p>
    <div class="fields">
      <label>
        ${a("data.result.series")}
        <select id="bands-series" @change=${o}>
          ${e.map(({id:i,name:c})=>u`<option value=${i} .selected=${i===r.id} translate="no">${c??i}</option>`)}
        </select>
      </label>
      ${K(r)?je(r.open_age_upper,r.open_age_tail,s):g}
    </div>
    ${ye(t)}
    ${Se(t,"project",r,r.split==="monotone"?"":r.split??"",i=>n(c=>{delete c.split,i!==""&&(c.split=i)}))}`}var Za={stock:"heads",fte_per_head:"fte_per_head",participation:"share",foreign_trained:"share",intake:"heads_per_year",training_duration:"years",internal_yield:"share",entry_share:"share",graduate_profile:"share",training_capacity:"heads_per_year",retirement:"probability_per_year",exit:"probability_per_year",mortality:"probability_per_year",immigration:"heads_per_year",immigration_profile:"share",emigration:"probability_per_year",population:"persons",care_use:"uses_per_person_per_year",care_dependency:"share",target_density:"fte_per_10000_population",stated_demand:"fte",vacancies:"fte"};function Xt(t,e){let n=t.filter(o=>/^template\.(page|column|about|demand|sex)\./.test(o)).map(o=>({key:o.slice(9),text:e(o)}));for(let[o,s]of Object.entries(Za)){let i=o.endsWith("_profile"),c=o==="intake"?"measure.past":i?"profile":"measure",d={quantity:e(`quantity.${o}`),unit:e(`unit.${s}`)};n.push({key:`measure.${o}`,text:e(`template.${c}`,d)})}return n}var Qa={xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ods:"application/vnd.oasis.opendocument.spreadsheet"},L={format:"xlsx",names:null,years:null,working:!1,problems:[]};function Kt(t){if(!Re)return g;let{names:e,years:r}=Je(t),n=o=>{Object.assign(L,o,{problems:[]}),t.redraw()};return u`<details class="card fold" data-fold="template">
    <summary>${a("template.heading")}</summary>
    <p>${a("template.text")}</p>
    <label class="block">
      ${a("template.professions")}
      <textarea
        id="template-professions"
        rows="3"
        spellcheck="false"
        .value=${E(e)}
        @input=${o=>n({names:o.currentTarget.value})}
      ></textarea>
    </label>
    <div class="fields">
      ${["base","last"].map(o=>O({label:a(`template.about.${o}_year`),value:r[o],ungrouped:!0,min:1900,max:2200,say:s=>n({years:{...Je(t).years,[o]:s??r[o]}})}))}
      <label>
        ${a("template.format")}
        <select
          id="template-format"
          @change=${o=>n({format:o.currentTarget.value})}
        >
          ${["xlsx","ods"].map(o=>u`<option value=${o} .selected=${o===L.format}>${a(`template.format.${o}`)}</option>`)}
        </select>
      </label>
      <button type="button" id="make-template" ?disabled=${L.working} @click=${()=>er(t)}>
        ${a("template.button")}
      </button>
    </div>
    <div role="status">${L.working?u`<p>${a("template.working")}</p>`:g}</div>
    ${L.problems.length>0?x(L.problems):g}
  </details>`}function Je({axes:t}){let e=t.professions.map(({name:r,isco_08:n})=>n?`${r}; ${n}`:r);return{names:L.names??e.join(`
`),years:L.years??{base:t.base_year,last:t.last_year}}}async function er(t){let{names:e,years:r}=Je(t);Object.assign(L,{working:!0,problems:[]}),t.redraw();let n=e.split(`
`).map(o=>o.split(/[;\t]/).map(s=>s.trim())).filter(([o])=>o).map(([o,s])=>({id:o,name:o,...s?{isco_08:s}:{}}));try{let{writeTemplate:o}=await Re(),{format:s}=L,i=await o({format:s,professions:n,base_year:r.base,last_year:r.last,texts:await ar()});it(`hwf-${a("template.file")}.${s}`,i,Qa[s])}catch(o){let s=tr(o);if(!s)throw o;L.problems=s}finally{L.working=!1,t.redraw()}}function tr(t){return t instanceof J||Array.isArray(t?.problems)?t.problems:void 0}async function ar(){let t=await rt();return Xt(Object.keys(t),a)}function Zt(t,e){let{draft:r}=e;if(!r)return g;let{project:n,problems:o}=r,s=o.filter(({severity:c})=>c==="problem"),i=o.filter(({severity:c})=>c==="warning");return u`<section class="incoming" aria-label=${a("template.recognised")}>
    <p>${a("template.recognised")}</p>
    ${s.length===0?g:u`<div class="open">
          <h4>${a("template.problems")}</h4>
          ${x(s)}
        </div>`}
    ${i.length===0?g:u`<details class="told">
          <summary>${a("template.told")} (${v(i.length)})</summary>
          ${x(i)}
        </details>`}
    ${n?u`<p>
            ${a("template.counts",{parameters:v(n.parameters.length),series:v(n.data.length),professions:v(n.axes.professions.length)})}
          </p>
          <button type="button" class="primary" id="open-draft" @click=${()=>rr(t,e)}>
            ${a("template.make")}
          </button>`:g}
    ${e.problems.length>0?u`<div class="notice bad" role="alert">
          <p>${a("template.refused")}</p>
          ${x(e.problems)}
        </div>`:g}
  </section>`}async function rr(t,e){let{project:r,origins:n}=e.draft,o=new TextEncoder().encode(Ne(r)),s=await t.runner.check(o);e.problems=s.filter(({severity:i})=>i==="problem").map(i=>{let c=n.find(({path:d})=>i.path.startsWith(d));return c?{...i,path:`${c.place} → ${i.path}`}:i}),t.redraw(),e.problems.length===0&&await t.replace(`${e.name.replace(/\.\w+$/,"")}.hwf.json`,o)}function nr(t){let{list:e}=t.incoming;return u`<section class="page data" aria-labelledby="data-heading">
    <h2 id="data-heading">${a("screen.data")}</h2>
    <p>${a("data.intro")}</p>
    ${ir(t)}
    ${e.length===0?g:u`<section aria-label=${a("data.files")}>${e.map(r=>or(t,r))}</section>`}
    ${Kt(t)} ${Et(t)} ${Vt(t)} ${Gt(t)}
    ${At(t)}
  </section>`}function ir(t){let e=o=>{let{nextElementSibling:s}=o.currentTarget;s.click()},r=o=>{let s=o.currentTarget;for(let i of s.files??[])t.incoming.add(i.name,i);s.value=""},n=o=>{let i=o.currentTarget.parentElement?.querySelector("textarea");i.value.trim()!==""&&(t.incoming.add(a("data.paste.name"),new Blob([i.value])),i.value="")};return u`<div class="card ways">
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
  </div>`}function or(t,e){let{incoming:r}=t,n=`file-${e.id}`,o=()=>r.close(e),s=e.state==="reading"||e.tables.some(({reading:i})=>i===null);return u`<article class="card file" aria-labelledby=${n}>
    <div class="bar">
      <h3 id=${n} translate="no">${e.name}</h3>
      <button type="button" @click=${o}>
        ${e.state==="reading"?a("data.cancel"):a("data.close",{file:e.name})}
      </button>
    </div>
    ${e.preview?sr(t,e):g}
    ${s&&(e.state==="reading"||e.state==="ready")?u`<p role="status">
          ${a("data.reading",{file:e.name})}
          ${e.rows>0?a("data.rows",{count:v(e.rows)}):g}
        </p>`:g}
    ${e.state==="failed"?u`<p role="alert">${a("data.failed",{file:e.name})}</p>`:g}
    ${e.state==="refused"?x(e.problems):g}
    ${Zt(t,e)}
    ${e.state==="ready"?e.tables.map((i,c)=>lr(t,e,i,c)):g}
  </article>`}function sr({incoming:t},e){let r=e.preview,{format:n,encoding:o,separator:s}=r,i=d=>l=>t.reopen(e,{...e.choice,[d]:l.currentTarget.value}),c=(d,l,m,p)=>u`<label>
    ${a(`data.${d}`)}
    <select @change=${i(d)}>
      ${l.map(f=>u`<option value=${f} .selected=${f===m}>${p(f)}</option>`)}
    </select>
  </label>`;return u`${o&&s?u`<div class="fields">
        ${c("encoding",["utf-8","windows-1250","windows-1252","utf-16le","utf-16be"],o,d=>d.toUpperCase())}
        ${c("separator",["tab","semicolon","bar","comma"],s,d=>a(`data.separator.${d}`))}
      </div>`:u`<p>${a(`data.recognised.${n==="text"?"xlsx":n}`)}</p>`}
  ${Qt(r.problems)}`}function Qt(t){return t.length===0?g:u`<details class="told">
        <summary>${a("data.told")} (${t.length})</summary>
        ${x(t)}
      </details>`}function lr(t,e,r,n){let{recipe:o}=r.preview,{sheet:s,last_row:i}=o,c=o.headings[0]?.row??o.first_row,d=s?a(i==null?"data.table.sheet.rest":"data.table.sheet",{sheet:s,from:c,to:i??""}):a(i==null?"data.table.rest":"data.table.rows",{from:c,to:i??""}),l=r.reading?.problems??[],m=l.filter(({severity:f})=>f==="problem"),p=`table-${e.id}-${n}`;return u`<section class="incoming" aria-labelledby=${p}>
    <h4 id=${p}>
      ${e.tables.length>1?`${a("data.table",{number:n+1,count:e.tables.length})}: `:g}${d}
    </h4>
    ${Ct(t,e,n)} ${St(t,e,n)}
    ${m.length===0?g:u`<div class="open">
          <h5>${a("data.open")}</h5>
          ${x(m)}
        </div>`}
    ${Mt(t,e,n)} ${Nt(t,e,n)}
    ${Qt(l.filter(({severity:f})=>f==="warning"))}
    ${cr(t,e,r,n)}
  </section>`}function cr(t,e,r,n){let{reading:o}=r;if(!o)return g;if(o.series.length===0)return u`<h5>${a("data.result")}</h5>
      <p>${a("data.result.none")}</p>`;let s={rows:v(o.rows),figures:v(o.figures),missing:v(o.missing)},i=p=>f=>t.incoming.say(e,n,{[p]:f.currentTarget.value}),{axes:c,project:d}=t,l=d.description,m=_t(t.file,l,o.series[0].unit);return u`<h5>${a("data.result")}</h5>
    <p>${a("data.result.text",s)}</p>
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
          ${o.series.map(p=>u`<tr>
              <th scope="row" translate="no">${p.id}</th>
              <td>
                ${a(`unit.${p.unit}`)}${p.definition?`, ${a(`data.definition.${p.definition}`)}`:g}
              </td>
              <td>${mr(p)}</td>
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
          ${m.map(({id:p,parameter:f,quantity:h})=>{let y=f?V(f.for,c):"",$=y?`${F(h)}, ${y}`:F(h);return u`<option value=${p} .selected=${r.use===p}>
              ${f?a("data.use.replace",{parameter:$}):$}
            </option>`})}
        </select>
      </label>
      ${o.series.some(K)?je(r.oldest,r.tail,(p,f)=>t.incoming.say(e,n,{oldest:p,tail:f})):g}
      ${o.series.some(pe)?u`<label>
            ${a("data.split")}
            <select @change=${i("split")}>
              ${["","uniform","pchip","sprague"].map(p=>u`<option value=${p} .selected=${r.split===p}>
                  ${a(`data.split.${p||"monotone"}`)}
                </option>`)}
            </select>
          </label>`:g}
      <button type="button" class="primary" @click=${()=>pr(t,e,n)}>${a("data.add")}</button>
    </div>
    ${ur(t,r)} ${dr(t,e,r,n)} ${Ot(t,e,n)}`}function dr(t,e,r,n){let o=r.reading?.series.find(pe);if(!o)return g;let s=`bands-${e.id}-${n}`,i=t.unfolded.has(s),c=l=>t.unfold(s,l.currentTarget.open),d={...o,...r.oldest===null?{}:{open_age_upper:r.oldest},...r.tail===null?{}:{open_age_tail:r.tail}};return u`<details .open=${i} @toggle=${c}>
    <summary>${a("bands.show")}</summary>
    ${i?Se(t,s,d,r.split,l=>t.incoming.say(e,n,{split:l})):g}
  </details>`}function ur(t,e){return e.added.length===0?g:t.draft?ye(t):u`<p role="status" class="good">${a("data.added",{series:e.added.join(", ")})}</p>`}async function pr(t,e,r){let{preview:n,reading:o,name:s,source:i,use:c,oldest:d,tail:l,split:m}=e.tables[r],p=o?.series??[],{profession:f}=t,h={name:s,source:i,use:c,profession:f,oldest:d,tail:l,split:m},{content:y,ids:$}=Ue(t.file,p,n.recipe,h);await t.edit(y,`data/${$.join()}`),t.incoming.say(e,r,{added:$})}function mr({dims:t}){let e=t.map(({axis:r,values:n})=>{let[o,s]=[n[0],n.at(-1)],i=n.length>2?`${o} … ${s}`:n.join(", ");return`${a(`data.role.${r}`)} (${i})`});return e.length===0?a("data.result.whole"):e.join(" × ")}var ea={"evidence.about":"Every input that is not known for sure varies in its stated range, all of them together, in many runs of the model. The bands say how sure the plan is if those ranges are right; what is not stated as uncertain is taken as known.","evidence.known":"Nothing is stated as uncertain for this project. Give at least one input a range below.","evidence.risk":"Risk of a shortage in {year}","evidence.error":"of all draws; ± {error} by chance of the draws","evidence.first":"Shortage more likely than not","evidence.first.note":"first year in which over half of the draws have less supply than demand","evidence.from_to":"{low} – {high}","evidence.intake.note":"in 80 % of the draws; median {median} a year","evidence.intake.none":"In some draws nobody who starts training can have arrived by then, so that no intake is enough.","evidence.robust":"Robust intake","evidence.robust.note":"a year: enough in {share} of the draws of {year}","evidence.robust.share":"Enough with a probability of","evidence.median":"median","evidence.gap":"Gap: interval given the stated ranges","evidence.risk.chart":"Probability of a shortage","evidence.risk.line":"shortage","evidence.risk.unit":"Share of {draws} draws with less supply than demand, in per cent","varying.heading":"What varies","varying.none":"No input of this profession varies yet.","varying.about.one":"One input varies; the bands are of it alone.","varying.about.other":"{count} inputs vary; the bands are of all of them together.","varying.list":"Inputs that vary","varying.how":"How it can turn out","varying.years":"Over the years","regret_draws.heading":"Which policy does well whatever turns out? {year}","regret_draws.about":"Every draw of the uncertain inputs, in every future of the policy dialogue, is met by all policies alike. Regret is what a policy loses beyond the one that would have been best in that draw.","regret_draws.compute":"Compute regret over the draws","regret_draws.none":"No scenario is marked as a policy: mark them on the screen Policy, under the dialogue.","regret_draws.words":"On average “{policy}” loses least beyond the best: {regret} {unit}. It is the best in {share} of the draws.","regret_draws.table":"Regret over {draws} draws of each of {futures} futures, {year}","regret_draws.mean":"Mean regret","regret_draws.high":"Regret not exceeded in {share}","regret_draws.best":"Best in","regret_draws.shortage":"Shortage in","regret_draws.least_mean":"least on average","regret_draws.least_high":"least not exceeded in 95%","correlation.heading":"What turns out alike","correlation.about":"Inputs vary on their own unless it is said here that two of them go together: 1 is always alike, −1 always opposite, 0 on their own.","correlation.line":"{first} with {second}: {correlation}","correlation.first":"Input","correlation.second":"goes with","correlation.value":"Correlation","correlation.add":"Add","correlation.remove":"Remove","varying.add":"Make another input uncertain","varying.add.choose":"choose …","varying.edit":"Change","varying.save":"Save","varying.remove":"Take as known","varying.close":"Close","varying.range":"{low} – {value} – {high}","varying.assumed":"assumed from low and high","varying.value":"Value: {value} ({unit})","varying.table":"The input is a table or a path: with low and high ones its figures go a share of the way together.","varying.type":"Distribution","varying.type.pert":"PERT","varying.type.triangular":"triangular","varying.type.uniform":"uniform","varying.type.normal":"normal","varying.type.lognormal":"lognormal (amounts)","varying.type.logit":"logit-normal (shares and rates)","varying.type.beta":"beta (shares and rates)","varying.type.experts":"what experts think","varying.type.past":"as uncertain as its past","varying.sd.normal":"Standard deviation","varying.sd.lognormal":"σ of the logarithm (0.1 ≈ 10 %)","varying.sd.logit":"σ of the log odds","varying.sd.beta":"Standard deviation","varying.lambda":"λ ({lambda} where empty)","varying.bounds":"Low and high are","varying.bounds.limits":"the least and the most","varying.bounds.quantiles_5_95":"quantiles of 5 and 95 %","varying.time.constant":"one deviation for all years","varying.time.ar1":"each year like the one before {persistence}","varying.time.walk":"drifting away from year to year","varying.time.past":"as persistent as its past","varying.persistence":"Persistence ρ ({persistence} where empty)","varying.series":"Its past","varying.series.none":"The project has no series with one figure a year. Add one on the page Data.","varying.expert":"Expert {number}","varying.expert.name":"Name","varying.expert.quantile":"{share} sure to be less","varying.expert.weight":"Weight","varying.expert.add":"Add an expert","density.heading":"How {name} can turn out","density.unit":"Mean {mean}, standard deviation {sd}","density.value":"Value","density.density":"Density","density.known":"With these figures nothing varies.","density.mark.1":"5 %","density.mark.4":"median","density.mark.7":"95 %","sensitivity.heading":"Which input matters most for {year}","sensitivity.about":"The bars show where the result goes when one input alone goes to its 5 % and 95 % quantile. The shares of the variance say which input to know better first: knowing an input with a large first-order share exactly would narrow the bands most.","sensitivity.of":"Of","sensitivity.of.gap_fte":"the gap (supply − demand)","sensitivity.of.required_intake":"the required intake","sensitivity.of.supply_fte":"supply","sensitivity.of.demand_fte":"demand","sensitivity.unit.heads":"persons a year","sensitivity.samples":"Samples","sensitivity.compute":"Compute shares of the variance","sensitivity.cancel":"Cancel","sensitivity.stopped":"Stopped.","sensitivity.found":"Standard deviation of the result: {sd} {unit}, by {samples} samples and {runs} runs.","sensitivity.independent":"The stated correlations are left out: the shares are of inputs that do not depend on one another.","sensitivity.table":"Shares of the variance, with their error by chance","sensitivity.first":"Alone (first order)","sensitivity.total":"With all others (total)","sensitivity.rank":"Rank correlation","sensitivity.left":"Standard deviation left if it were known ({unit})","sensitivity.share":"{share} ± {error}","tornado.heading":"What moves {of} in {year}","tornado.unit":"{unit}; each input alone at its 5 % and 95 % quantile, the others as stated","tornado.input":"Input","tornado.low":"input low","tornado.high":"input high","tornado.summary":"{label}: {low} with the input low, {high} with it high.","waterfall.heading":"What leads from one scenario to another in {year}","waterfall.about":"The result of the first scenario, what each change adds to it or takes away, and the result of the second. One after the other the effect of a change depends on those before it; averaged over all orders it does not.","waterfall.plan":"the plan on the screen","waterfall.from":"From","waterfall.to":"To","waterfall.without":"without: {change}","waterfall.chart":"From one scenario to the other: {of} in {year}","hindcast.heading":"Would it have been right?","hindcast.about":"Choose a history: the forecast is made again from a year in the past, with what was known then, and laid beside what happened. Ways that know nothing but the total stand beside it; the best is named, whoever it is.","hindcast.no_series":"The project has no series over years. Add registers of several years on the page Data.","hindcast.registers":"Registers by year","hindcast.joiners":"New in each register","hindcast.hours":"FTE per head by year","hindcast.none":"not known","hindcast.inflow":"Joiners after the origin","hindcast.inflow.mean":"the mean of the years before","hindcast.inflow.observed":"those who came","hindcast.origin":"Seen from the end of","hindcast.winner":"Closest over all origins and horizons: {method}, off by {error} on average.","hindcast.method":"Method","hindcast.method.cohort":"cohort with past rates","hindcast.method.naive":"last figure","hindcast.method.drift":"mean step","hindcast.method.smoothing":"smoothing","hindcast.chart":"What would have been forecast at the end of {origin}","hindcast.unit.heads":"Persons on 31 December; bands of the first method, empirical","hindcast.unit.fte":"FTE on 31 December; bands of the first method, empirical","hindcast.observed":"observed","hindcast.accuracy":"How far off, by years ahead","hindcast.accuracy.note":"Error = forecast − observed: above 0 too much was forecast. Scaled: over the mean yearly step before the origin.","hindcast.horizon":"Years ahead","hindcast.horizon.all":"all","hindcast.me":"Mean error ({unit})","hindcast.mpe":"Mean error","hindcast.mape":"Mean size of the error","hindcast.mase":"Scaled","hindcast.coverage":"In the {level} band","hindcast.parts":"What the error of the cohort is made of, from {origin}","hindcast.parts.error":"Error ({unit})","hindcast.parts.inflow":"Joiners ({unit})","hindcast.parts.exits":"Exits ({unit})","hindcast.parts.hours":"Hours ({unit})","hindcast.empirical":"The forecast of today, with bands as wide as the past was wrong","hindcast.empirical.unit.heads":"Persons on 31 December; empirical: observed over forecast so many years ahead, where five origins look so far","hindcast.empirical.unit.fte":"FTE on 31 December; empirical: observed over forecast so many years ahead, where five origins look so far","calibrate.heading":"Fit rates to the past","calibrate.about":"Rates from the project’s own histories, with the curve beside what was observed and its uncertainty. A fit goes into the project as an input that varies as it is uncertain, with its source.","calibrate.no_series":"The project has no series by year and single age. Add one on the page Data.","calibrate.kind":"Fit","calibrate.kind.exits":"exit rates by age","calibrate.kind.exits.about":"All exits together, from registers of successive years, smoothed over ages. Where the project states deaths, retirement or emigration beside it, take those out, or exits count twice.","calibrate.kind.retirement":"retirement by age","calibrate.kind.retirement.about":"A logistic curve over the share that has retired by each age, or that retires within a year.","calibrate.kind.residual_exits":"exits left to explain","calibrate.kind.residual_exits.about":"One exit rate a year that makes up the difference between who should be there by the other causes of the project, of whoever was and joined, and who is. Its mean goes into the project with the spread and the persistence of the years; years that take turns count as on their own.","calibrate.kind.net_migration":"net migration","calibrate.kind.net_migration.about":"Who is there beyond those who stayed by the causes of the project and the graduates who joined: came from abroad less went abroad. Above none on average it goes into the project as immigration, below as a rate of emigration.","calibrate.graduates":"Graduates who joined","calibrate.kind.lee_carter":"trend of mortality","calibrate.kind.lee_carter.about":"Lee and Carter: the level of each age, and one index for all that goes on by its mean step. For uneven dates the limited form of the United Nations.","calibrate.figures":"Figures are","calibrate.figures.retired":"shares retired by an age","calibrate.figures.hazard":"shares that retire within a year","calibrate.pairs":"Ages and figures, a pair a line","calibrate.rates":"Death rates by year and age","calibrate.fitted":"fitted","calibrate.unit.exits":"Share that leaves in a year, by age","calibrate.unit.retirement":"Share, by age","calibrate.unit.residual_exits":"Share that leaves in a year, by year","calibrate.unit.net_migration":"Heads a year, net","calibrate.unit.lee_carter":"Index of mortality k, by year","calibrate.chart.exits":"Exit rates: observed and fitted","calibrate.chart.retirement":"Retirement: observed and fitted","calibrate.chart.residual_exits":"Exits left to explain, and their mean","calibrate.chart.net_migration":"Net migration left to explain, and its mean","calibrate.chart.lee_carter":"Mortality: its index and where it goes","calibrate.results":"Figures of the fit","calibrate.error":"Standard error","calibrate.take":"Take into the project","calibrate.figure.median":"Age by which half have retired, μ","calibrate.figure.scale":"Scale, s","calibrate.figure.residual_sd":"Standard deviation of the residuals","calibrate.figure.pooled":"Rate of all ages together","calibrate.figure.penalty":"Weight of smoothness, λ","calibrate.figure.freedom":"Degrees of freedom of the curve","calibrate.figure.dispersion":"Dispersion (1: by chance alone)","calibrate.figure.mean":"Mean of the years","calibrate.figure.yearly_sd":"Standard deviation of the years","calibrate.figure.persistence":"How much of a deviation the next year keeps, ρ","calibrate.figure.explained":"Share of the variance that one index takes up","calibrate.figure.drift":"Change of the index a year"};var Q=class{answer=null;#e="";async follow(e,r){let n=JSON.stringify([e.project?.description.stamp.project_hash,r]);if(n===this.#e||(this.#e=n,this.answer=null,!r))return;let o=await e.sureness.crew.answer(r).catch(()=>null);n===this.#e&&(this.answer=o,e.redraw())}};function fe({answer:t},e){return t?t.value?e(t.value):x(t.problems??[]):u`<p class="quiet">${a("panel.computing")}</p>`}function ve({file:t},e){return(t.data??[]).filter(({dims:r})=>e.every(n=>r.some(o=>o.axis===n))).map(({id:r,name:n})=>({id:r,name:n??r}))}function ee(t,e,r,n,o,s=a("varying.add.choose")){let i=[{id:"",name:s},...r.map(c=>({...c,own:!0}))];return k(t,e,n,i,o)}var hr=["exits","retirement","residual_exits","net_migration","lee_carter"],Ve={residual_exits:"exits",net_migration:"migration"},P={kind:"exits",registers:"",joiners:"",rates:"",figures:"retired",pairs:"",following:new Q};function ta(t){let e=n=>{Object.assign(P,n),t.redraw()},r=gr(t);return P.following.follow(t,r&&{method:"calibrate",request:r}),u`<section class="policy-panel" aria-labelledby="calibrate-heading">
    <h3 id="calibrate-heading">${a("calibrate.heading")}</h3>
    <p>${a("calibrate.about")}</p>
    <div class="choices">
      ${k("calibrate-kind",a("calibrate.kind"),P.kind,hr.map(n=>({id:n,name:a(`calibrate.kind.${n}`)})),n=>e({kind:n}))}
      ${fr(t,e)}
    </div>
    <p class="quiet">${a(`calibrate.kind.${P.kind}.about`)}</p>
    ${r?fe(P.following,n=>br(t,n)):g}
  </section>`}function fr(t,e){let r=ve(t,["year","age"]);if(P.kind==="retirement"){let n=({target:o})=>e({pairs:o.value});return u`${k("calibrate-figures",a("calibrate.figures"),P.figures,["retired","hazard"].map(o=>({id:o,name:a(`calibrate.figures.${o}`)})),o=>e({figures:o}))}
      <label class="labelled">
        <span>${a("calibrate.pairs")}</span>
        <textarea id="calibrate-pairs" rows="6" .value=${P.pairs} @change=${n}></textarea>
      </label>`}return r.length===0?u`<p class="notice">${a("calibrate.no_series")}</p>`:P.kind==="lee_carter"?ee("calibrate-rates",a("calibrate.rates"),r,P.rates,n=>e({rates:n})):u`${ee("calibrate-registers",a("hindcast.registers"),r,P.registers,n=>e({registers:n}))}
        ${ee("calibrate-joiners",a(P.kind==="net_migration"?"calibrate.graduates":"hindcast.joiners"),r,P.joiners,n=>e({joiners:n}),a("hindcast.none"))}`}function gr(t){let{kind:e,registers:r,joiners:n,rates:o,figures:s,pairs:i}=P,c=h=>(t.file.data??[]).some(y=>y.id===h),{profession:d}=t;if(e==="exits"||Ve[e]){let h=Ve[e]?{type:"residual",of:Ve[e]}:{type:e};return c(r)?{...h,registers:r,joiners:c(n)?n:null,profession:d}:null}if(e==="lee_carter")return c(o)?{type:e,rates:o}:null;let l=i.split(/\n/).map(h=>h.trim().split(/[\t; ]+/)).filter(h=>h.length===2).map(h=>h.map(y=>st(y))),m={number:"value",ambiguous:"decimal",none:""},f=l.map(h=>h.map(y=>y[m[y.kind]]??Number.NaN)).filter(h=>h.every(Number.isFinite));return f.length===0?null:{type:e,figures:s,profession:d,ages:f.map(([h])=>h),values:f.map(([,h])=>h)}}function br(t,e){let{kind:r}=P,n=t.project?.description.stamp.engine_version??"",o=a(`calibrate.unit.${r}`),s=[{label:a("hindcast.observed"),values:e.observed,colour:"ink",dash:"dot"},{label:a("calibrate.fitted"),values:e.fitted,colour:"blue"}],i=[{level:v(.95,{percent:!0}),lower:e.lower,upper:e.upper}];return u`<hwf-chart-lines
      class="card"
      data-chart="calibration"
      heading=${a(`calibrate.chart.${r}`)}
      unit=${o}
      short-unit=${o}
      source=${a("chart.sources.none",{version:n})}
      .years=${[...e.places]}
      .lines=${s}
      .fans=${[{label:a("calibrate.fitted"),colour:"blue",bands:i}]}
      .digits=${r==="lee_carter"||r==="net_migration"?1:3}
      .toCsv=${t.toCsv}
    ></hwf-chart-lines>
    <hwf-table
      caption=${a("calibrate.results")}
      .columns=${[{label:a("column.what"),kind:"text"},{label:a("inputs.value"),kind:"number",digits:4},{label:a("calibrate.error"),kind:"number",digits:4}]}
      .rows=${e.figures.map(({name:c,value:d,error:l})=>[a(`calibrate.figure.${c}`),d,l])}
      .toCsv=${t.toCsv}
    ></hwf-table>
    <div class="choices">
      <button type="button" class="primary" id="calibrate-take" @click=${()=>$r(t,e)}>
        ${a("calibrate.take")}
      </button>
    </div>`}function $r(t,{series:e,parameter:r}){let{file:n}=t,o=Ie(r),s=c=>c.quantity===o.quantity&&JSON.stringify(c.for??{})===JSON.stringify(o.for??{}),i={...n,data:[...n.data,...e.map(Ie)],parameters:[...n.parameters.filter(c=>!s(c)),o]};t.edit(i,`calibrate/${o.id}`)}function Ie(t){if(t instanceof Float64Array)return Array.from(t,e=>Number.isNaN(e)?null:e);if(Array.isArray(t))return t.map(Ie);if(t&&typeof t=="object"){let e=Object.entries(t).filter(([,r])=>r!=null);return Object.fromEntries(e.map(([r,n])=>[r,Ie(n)]))}return t}var yr=110,Xe=class extends le{static properties={values:{attribute:!1},density:{attribute:!1},marks:{attribute:!1}};constructor(){super(),this.values=[],this.density=[],this.marks=[]}get places(){return[...Array(this.values.length).keys()]}get restingPlace(){return this.values.length===0?null:Math.floor(this.values.length/2)}get cursorLabel(){return a("chart.cursor.part",{heading:this.heading})}placeText(e){return this.number(this.values[e])}get columns(){return[{label:a("density.value"),kind:"number",digits:this.digits},{label:a("density.density"),kind:"number",digits:6}]}get rows(){return Array.from(this.values,(e,r)=>[e,this.density[r]])}layOut(e,r){let n=de(this,e,yr,ce(r)),{values:o,density:s}=this,i=X().domain([o[0],o[o.length-1]]).range([10,e-10]),c=X().domain([0,lt(Array.from(s))??1]).range([n.bottom,n.top]),d=i.ticks(Math.max(2,Math.floor(e/90))).map(m=>({at:i(m),text:v(m,{digits:this.digits})})),l={top:n.top,bottom:n.bottom,left:10,right:e-10};return{...n,plot:l,x:i,y:c,ticks:d}}draw({plot:{top:e,bottom:r},x:n,y:o,ticks:s},i){let{values:c,density:d,marks:l}=this,m=Array.from(c,(h,y)=>[h,d[y]]),p=ct().x(([h])=>n(h)).y0(r).y1(([,h])=>o(h)),f=Te().x(([h])=>n(h)).y(([,h])=>o(h));return j`
      ${s.map(({at:h,text:y})=>j`
          <line class="grid" x1=${h} x2=${h} y1=${e} y2=${r+5}></line>
          <text class="quiet" x=${h} y=${r+19} text-anchor="middle">${y}</text>`)}
      <path class="band blue" d=${p(m)??""}></path>
      <path class="line blue" d=${f(m)??""}></path>
      ${l.map(({value:h})=>j`<line class="mark" x1=${n(h)} x2=${n(h)} y1=${e} y2=${r}></line>`)}
      ${i===null?g:j`<g data-passing><line class="cursor-line" x1=${n(c[i])} x2=${n(c[i])}
              y1=${e} y2=${r}></line></g>`}`}get sentences(){return this.marks.map(({value:e,label:r})=>a("chart.reading",{label:r,value:this.number(e)}))}reading(e){return this.marks.map(({value:r,label:n})=>this.read(n,r,j`<line class="mark" x1="11" x2="11" y1="0" y2="8"></line>`))}placeAt({x:e},r){let n=e.invert(r),o=0;return Array.from(this.values).forEach((s,i)=>{Math.abs(s-n)<Math.abs(this.values[o]-n)&&(o=i)}),o}};customElements.define("hwf-chart-density",Xe);var vr=["pert","triangular","uniform","normal","lognormal","logit","beta","experts","past"],ra=["normal","lognormal","logit","beta"],Ke=["pert","triangular","uniform","normal","lognormal","logit"],wr=["constant","ar1","walk"],Ze=[.05,.5,.95],xr=4,na=.8,kr=/(_profile|_moves)$|^(students_in_training|staffing_mix|work_share|trend_years|stock_includes)/,_={form:null,asked:"",density:null,problems:[]};function ia(t){let{file:e,profession:r}=t,n=(t.draft?.problems??[]).filter(l=>!Qe(l)),o=e.parameters??[],s=o.filter(l=>yt(l,r)&&!kr.test(l.quantity)),i=s.filter(l=>Le(l)!==null),c=s.filter(l=>Le(l)===null),{form:d}=_;return u`<section class="policy-panel" aria-labelledby="varying-heading">
    <h3 id="varying-heading">${a("varying.heading")}</h3>
    <p>${i.length===0?a("varying.none"):oe("varying.about",i.length)}</p>
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
                ${i.map(l=>_r(t,l))}
              </tbody>
            </table>
          </div>`}
    <div class="choices">
      ${k("varying-add",a("varying.add"),"",[{id:"",name:a("varying.add.choose")},...c.map(l=>({id:l.id,name:we(t,l)}))],l=>oa(t,l))}
    </div>
    ${d&&o.some(({id:l})=>l===d.id)?jr(t,d):g}
    ${n.length>0?u`<div class="notice bad" role="alert">${x(n)}</div>`:g}
  </section>`}function Qe({code:t}){return t.startsWith("correlation.")}function Le({uncertainty:t,low:e,high:r,kind:n}){let o=(e!=null||r!=null)&&n!=="lever";return t??(o?{}:null)}function we({axes:t},e){let r=V(e.for,t),n=F(e.quantity);return r===""?n:`${n} (${r})`}function _r(t,e){let r=Le(e),{distribution:n,bounds:o,over_time:s}=r,i=n?.type??"pert",c=we(t,e),d=b=>b?.type==="constant"?v(b.value,{significant:4}):null,[l,m,p]=[e.low,e.value,e.high].map(d),f=l!==null&&p!==null?a("varying.range",{low:l,value:m??"",high:p}):"",h=n?.sd==null?"":`σ = ${v(n.sd,{significant:3})}`,y=[a(`varying.type.${i}`),Ke.includes(i)?f:"",h,o==="quantiles_5_95"?a("varying.bounds.quantiles_5_95"):"",e.uncertainty?"":a("varying.assumed")],$=s?.type??(i==="past"?"past":"constant");return u`<tr data-parameter=${e.id}>
    <th scope="row">${c}</th>
    <td>${y.filter(b=>b!=="").join("; ")}</td>
    <td>${a(`varying.time.${$}`,{persistence:v(s?.persistence,{digits:2})})}</td>
    <td>
      <button type="button" aria-label=${`${a("varying.edit")}: ${c}`} @click=${()=>oa(t,e.id)}>
        ${a("varying.edit")}
      </button>
    </td>
  </tr>`}function oa(t,e){let r=t.file.parameters.find(c=>c.id===e);if(!r)return;let{distribution:n={},bounds:o="limits",over_time:s={}}=Le(r)??{},i=c=>c?.type==="constant"?c.value:null;_.form={id:e,type:n.type??"pert",sd:n.sd??null,lambda:n.lambda??null,bounds:o,low:i(r.low),high:i(r.high),overTime:s.type??"constant",persistence:s.persistence??null,experts:(n.experts??[]).map(Tr),series:n.series??""},_.density=null,sa(t,{})}function Tr({name:t="",weight:e=null,probabilities:r,values:n}){let o=Ze.map(s=>n[r.indexOf(s)]??null);return{name:t,weight:e,values:o}}function sa(t,e){_.form={..._.form,...e},_.form.type==="experts"&&_.form.experts.length===0&&(_.form.experts=[{name:"",weight:null,values:[null,null,null]}]),Or(t),t.redraw()}function la(t){let{type:e,sd:r,lambda:n,bounds:o,overTime:s,persistence:i,experts:c,series:d}=t,l={type:e};return ra.includes(e)&&r!==null&&(l.sd=r),e==="pert"&&n!==null&&(l.lambda=n),e==="experts"&&(l.experts=c.map(({name:p,weight:f,values:h})=>{let y=Ze.map(($,b)=>[$,h[b]]).filter(([,$])=>$!==null);return{...p===""?{}:{name:p},...f===null?{}:{weight:f},probabilities:y.map(([$])=>$),values:y.map(([,$])=>$)}})),e==="past"&&(l.series=d),{distribution:l,...o==="limits"?{}:{bounds:o},...s==="constant"||e==="past"?{}:{over_time:s==="ar1"?{type:"ar1",persistence:i??na}:{type:s}}}}async function Or(t){let{form:e}=_,r=t.file.parameters.find(({id:i})=>i===e?.id),n=e?.type==="experts"&&e.experts.some(({values:i})=>i.every(c=>c===null));if(!e||n||r?.value.type!=="constant"||e.type==="past"){Object.assign(_,{density:null,problems:[],asked:""});return}let o={quantity:r.quantity,uncertainty:la(e),value:r.value.value,low:e.low,high:e.high},s=JSON.stringify(o);_.asked=s;try{let i=await t.runner.density(o);s===_.asked&&Object.assign(_,{density:i,problems:[]})}catch(i){if(s===_.asked){let c=i instanceof J?i.problems:[];Object.assign(_,{density:null,problems:c})}}t.redraw()}function jr(t,e){let r=t.file.parameters.find(({id:l})=>l===e.id),n=we(t,r),o=r.value.type==="constant",s=l=>sa(t,l),i=(l,m)=>O({label:m,name:`${m}: ${n}`,value:e[l],digits:4,min:Number.NEGATIVE_INFINITY,say:p=>s({[l]:p})}),c=(l,m)=>m.map(p=>({id:p,name:a(`varying.${l}.${p}`,{persistence:""})})),d=vr.filter(l=>o||l!=="experts");return u`<form
    class="card varying-form"
    aria-labelledby="varying-form-heading"
    @submit=${l=>Cr(t,l)}
  >
    <h4 id="varying-form-heading">${n}</h4>
    <p class="quiet">
      ${o?a("varying.value",{value:v(r.value.value,{significant:6}),unit:a(`unit.${r.unit}`)}):a("varying.table")}
    </p>
    <div class="choices">
      ${k("varying-type",a("varying.type"),e.type,c("type",d),l=>s({type:l}))}
      ${ra.includes(e.type)?i("sd",a(`varying.sd.${e.type}`)):g}
      ${e.type==="pert"?i("lambda",a("varying.lambda",{lambda:xr})):g}
      ${Ke.includes(e.type)&&o?u`${i("low",a("inputs.low"))} ${i("high",a("inputs.high"))}
            ${k("varying-bounds",a("varying.bounds"),e.bounds,c("bounds",["limits","quantiles_5_95"]),l=>s({bounds:l}))}`:g}
      ${e.type==="past"?Nr(t,e,s):g}
      ${e.type==="past"?g:k("varying-time",a("varying.years"),e.overTime,c("time",wr),l=>s({overTime:l}))}
      ${e.overTime==="ar1"&&e.type!=="past"?i("persistence",a("varying.persistence",{persistence:na})):g}
    </div>
    ${e.type==="experts"?Sr(e,s):g}
    ${_.problems.length>0?x(_.problems):g}
    ${_.density?qr(t,n,_.density):g}
    <div class="choices">
      <button type="submit" class="primary" id="varying-save">${a("varying.save")}</button>
      <button type="button" id="varying-remove" @click=${()=>Mr(t)}>${a("varying.remove")}</button>
      <button type="button" id="varying-close" @click=${()=>et(t)}>${a("varying.close")}</button>
    </div>
  </form>`}function Nr(t,e,r){let n=t.file.data.filter(({dims:o})=>o.length===1&&o[0].axis==="year");return u`${k("varying-series",a("varying.series"),e.series,[{id:"",name:a("varying.add.choose")},...n.map(({id:o,name:s})=>({id:o,name:s??o,own:!0}))],o=>r({series:o}))}
  ${n.length===0?u`<p class="quiet">${a("varying.series.none")}</p>`:g}`}function Sr({experts:t},e){let r=(n,o)=>e({experts:t.map((s,i)=>i===n?{...s,...o}:s)});return u`<div class="experts">
    ${t.map((n,o)=>{let s=a("varying.expert",{number:o+1}),i=({target:c})=>r(o,{name:c.value.trim()});return u`<fieldset class="choices">
        <legend>${s}</legend>
        <label class="labelled"
          ><span>${a("varying.expert.name")}</span>
          <input type="text" .value=${n.name} @change=${i}
        /></label>
        ${Ze.map((c,d)=>{let l=a("varying.expert.quantile",{share:v(c,{percent:!0})});return O({label:l,name:`${s}: ${l}`,value:n.values[d],digits:4,min:Number.NEGATIVE_INFINITY,say:m=>r(o,{values:n.values.map((p,f)=>f===d?m:p)})})})}
        ${O({label:a("varying.expert.weight"),name:`${s}: ${a("varying.expert.weight")}`,value:n.weight,digits:2,say:c=>r(o,{weight:c})})}
      </fieldset>`})}
    <button
      type="button"
      id="varying-expert"
      @click=${()=>e({experts:[...t,{name:"",weight:null,values:[null,null,null]}]})}
    >
      ${a("varying.expert.add")}
    </button>
  </div>`}var aa=[1,4,7];function qr(t,e,r){let n=t.project?.description.stamp.engine_version??"";if(r.values.length<2)return u`<p class="quiet">${a("density.known")}</p>`;let[o,,s]=aa.map(c=>r.quantiles[c]),i=Math.max(0,Math.min(6,2-Math.floor(Math.log10(Math.abs(s-o)||1))));return u`<hwf-chart-density
    data-chart="density"
    heading=${a("density.heading",{name:e})}
    unit=${a("density.unit",{mean:v(r.mean,{digits:i}),sd:v(r.sd,{digits:i+1})})}
    source=${a("chart.sources.none",{version:n})}
    .digits=${i}
    .values=${r.values}
    .density=${r.density}
    .marks=${aa.map(c=>({value:r.quantiles[c],label:a(`density.mark.${c}`)}))}
    .toCsv=${t.toCsv}
  ></hwf-chart-density>`}async function Cr(t,e){e.preventDefault();let{form:r}=_;if(!r)return;let n=t.file.parameters.findIndex(({id:i})=>i===r.id),o=["parameters",n],s=ae(t.file,[...o,"uncertainty"],la(r));if(Ke.includes(r.type)&&t.file.parameters[n].value.type==="constant")for(let i of["low","high"]){let c=r[i],d=c===null?void 0:{type:"constant",value:c};s=ae(s,[...o,i],d)}await t.edit(s,`uncertainty/${r.id}`),t.draft||et(t)}async function Mr(t){let{form:e}=_,r=t.file.parameters.findIndex(({id:s})=>s===e?.id),n=t.file;for(let s of["uncertainty","low","high"])n=ae(n,["parameters",r,s],void 0);let o=(n.correlations??[]).filter(({first:s,second:i})=>![s,i].includes(e?.id));n.correlations&&(n=ae(n,["correlations"],o.length>0?o:void 0)),await t.edit(n,`uncertainty/${e?.id}`),et(t)}function et(t){Object.assign(_,{form:null,density:null,problems:[],asked:""}),t.discard(),t.redraw()}var ne={first:"",second:"",correlation:null};function ca(t,{varying:e}){let{file:r}=t,n=r.correlations??[],o=new Map(r.parameters.map(l=>[l.id,we(t,l)])),s=l=>o.get(l)??l,i=l=>{Object.assign(ne,l),t.redraw()},c=(l,m)=>k(`correlation-${l}`,a(`correlation.${l}`),ne[l],[{id:"",name:a("varying.add.choose")},...e.filter(({parameter:p})=>p!==m).map(({parameter:p})=>({id:p,name:s(p)}))],p=>i({[l]:p})),d=(t.draft?.problems??[]).filter(Qe);return u`<section class="policy-panel" aria-labelledby="correlation-heading">
    <h3 id="correlation-heading">${a("correlation.heading")}</h3>
    <p>${a("correlation.about")}</p>
    ${n.length===0?g:u`<ul class="correlations">
            ${n.map(({first:l,second:m,correlation:p},f)=>{let h=a("correlation.line",{first:s(l),second:s(m),correlation:v(p,{digits:2})});return u`<li>
                ${h}
                <button
                  type="button"
                  aria-label=${`${a("correlation.remove")}: ${h}`}
                  @click=${()=>da(t,n.filter((y,$)=>$!==f))}
                >
                  ${a("correlation.remove")}
                </button>
              </li>`})}
          </ul>`}
    <form class="choices" @submit=${l=>Er(t,l,n)}>
      ${c("first",ne.second)} ${c("second",ne.first)}
      ${O({label:a("correlation.value"),value:ne.correlation,digits:2,min:-1,max:1,say:l=>i({correlation:l})})}
      <button type="submit" id="correlation-add">${a("correlation.add")}</button>
    </form>
    ${d.length>0?u`<div class="notice bad" role="alert">${x(d)}</div>`:g}
  </section>`}async function Er(t,e,r){e.preventDefault();let{first:n,second:o,correlation:s}=ne;if(n===""||o===""||s===null)return;let i=r.filter(c=>![c.first,c.second].every(d=>[n,o].includes(d)));await da(t,[...i,{first:n,second:o,correlation:s}]),t.draft||(Object.assign(ne,{first:"",second:"",correlation:null}),t.redraw())}function da(t,e){let r=ae(t.file,["correlations"],e.length===0?void 0:e);return t.edit(r,"correlations")}var Ar={cohort:{colour:"blue",dash:"solid"},naive:{colour:"grey",dash:"dash"},drift:{colour:"green",dash:"dot"},smoothing:{colour:"purple",dash:"dashdot"}},U={registers:"",joiners:"",hours:"",inflow:"mean",origin:0,following:new Q};function ua(t){let e=l=>{Object.assign(U,l),t.redraw()},r=ve(t,["year"]),n=ve(t,["year","age"]),o=l=>r.some(m=>m.id===l)?l:"",[s,i,c]=[U.registers,U.joiners,U.hours].map(o);U.following.follow(t,s===""?null:{method:"hindcast",request:{registers:s,joiners:i===""?null:i,fte_per_head:c===""?null:c,inflow:U.inflow,profession:t.profession,scenario:t.plan??null}});let d=a("hindcast.none");return u`<section class="policy-panel" aria-labelledby="hindcast-heading">
    <h3 id="hindcast-heading">${a("hindcast.heading")}</h3>
    <p>${a("hindcast.about")}</p>
    ${r.length===0?u`<p class="notice">${a("hindcast.no_series")}</p>`:u`<div class="choices">
            ${ee("hindcast-registers",a("hindcast.registers"),r,s,l=>e({registers:l}))}
            ${ee("hindcast-joiners",a("hindcast.joiners"),n,i,l=>e({joiners:l}),d)}
            ${ee("hindcast-hours",a("hindcast.hours"),r,c,l=>e({hours:l}),d)}
            ${k("hindcast-inflow",a("hindcast.inflow"),U.inflow,["mean","observed"].map(l=>({id:l,name:a(`hindcast.inflow.${l}`)})),l=>e({inflow:l}))}
          </div>`}
    ${s===""?g:fe(U.following,l=>Pr(t,l,e))}
  </section>`}function Pr(t,e,r){let n=e.origins.find(s=>s.origin===U.origin)??e.origins[0];if(!n)return g;let o=e.accuracy.find(({method:s,horizon:i})=>s===e.winner&&i==null);return u`<p>
      ${a("hindcast.winner",{method:a(`hindcast.method.${e.winner}`),error:v(o?.mean_absolute_share_error??Number.NaN,{percent:!0,digits:1})})}
    </p>
    <div class="choices">
      ${k("hindcast-origin",a("hindcast.origin"),n.origin,e.origins.map(s=>({id:s.origin,name:String(s.origin)})),s=>r({origin:Number(s)}))}
    </div>
    ${Lr(t,e,n)} ${Fr(t,e)}
    ${n.error_by_exits.length===0?g:Dr(t,e,n)}
    ${e.empirical?Ir(t,e,e.empirical):g}`}function Ir(t,{unit:e,levels:r},{years:n,forecast:o,lower:s,upper:i}){let c=a("line.supply"),d=r.map((l,m)=>({level:v(l,{percent:!0}),lower:s[m],upper:i[m]}));return u`<hwf-chart-lines
    class="card"
    data-chart="empirical"
    heading=${a("hindcast.empirical")}
    unit=${a(`hindcast.empirical.unit.${e}`)}
    short-unit=${a(`unit.short.${e}`)}
    source=${ge(t,["stock"])}
    .years=${n}
    .lines=${[{label:c,values:o,colour:"blue"}]}
    .fans=${[{label:c,colour:"blue",bands:d.reverse()}]}
    .mark=${t.targetYear}
    .toCsv=${t.toCsv}
  ></hwf-chart-lines>`}function Lr(t,{years:e,observed:r,unit:n,levels:o},s){let i=p=>e.map(f=>{let h=s.years.indexOf(f);return f===s.origin?r[e.indexOf(f)]:p[h]??Number.NaN}),c=s.forecasts.map(({method:p,values:f})=>({label:a(`hindcast.method.${p}`),values:i(f),...Ar[p]})),d=s.forecasts[0],l=o.map((p,f)=>({level:v(p,{percent:!0}),lower:i(d.lower[f]),upper:i(d.upper[f])})),m=t.project?.description.stamp.engine_version??"";return u`<hwf-chart-lines
    class="card"
    data-chart="hindcast"
    heading=${a("hindcast.chart",{origin:s.origin})}
    unit=${a(`hindcast.unit.${n}`)}
    short-unit=${a(`unit.short.${n}`)}
    source=${a("chart.sources.none",{version:m})}
    .years=${e}
    .lines=${[{label:a("hindcast.observed"),values:r,colour:"ink"},...c]}
    .fans=${[{label:c[0].label,colour:d.method==="cohort"?"blue":"green",bands:l.reverse()}]}
    .mark=${s.origin}
    .toCsv=${t.toCsv}
  ></hwf-chart-lines>`}function Fr(t,{accuracy:e,levels:r,unit:n}){let o=s=>s==null?"":v(s,{percent:!0,digits:1});return u`<hwf-table
    caption=${a("hindcast.accuracy")}
    note=${a("hindcast.accuracy.note")}
    .columns=${[{label:a("hindcast.method"),kind:"text"},{label:a("hindcast.horizon"),kind:"text"},{label:a("hindcast.me",{unit:a(`unit.short.${n}`)}),kind:"number",digits:1},{label:a("hindcast.mpe"),kind:"text"},{label:a("hindcast.mape"),kind:"text"},{label:a("hindcast.mase"),kind:"number",digits:2},...r.map(s=>({label:a("hindcast.coverage",{level:v(s,{percent:!0})}),kind:"text"}))]}
    .rows=${e.map(s=>[a(`hindcast.method.${s.method}`),s.horizon==null?a("hindcast.horizon.all"):String(s.horizon),s.mean_error,o(s.mean_share_error),o(s.mean_absolute_share_error),s.mean_absolute_scaled_error,...s.coverage.map(o)])}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function Dr(t,{unit:e},r){let n=r.forecasts[0],o=s=>({label:a(`hindcast.parts.${s}`,{unit:a(`unit.short.${e}`)}),kind:"number",digits:1});return u`<hwf-table
    caption=${a("hindcast.parts",{origin:r.origin})}
    .columns=${[{label:a("chart.year"),kind:"year"},...["error","inflow","exits","hours"].map(o)]}
    .rows=${r.years.map((s,i)=>[s,n.values[i]-r.observed[i],r.error_by_inflow[i],r.error_by_exits[i],r.error_by_hours[i]])}
    .toCsv=${t.toCsv}
  ></hwf-table>`}var Fe={key:"",answer:null,busy:!1,stopped:!1};function pa(t){let e=t.scenarios.filter(({kind:i})=>i==="policy"),{busy:r,stopped:n,answer:o}=Fe,s=Fe.key===ma(t);return u`<section class="policy-panel" aria-labelledby="regret-draws-heading">
    <h3 id="regret-draws-heading">${a("regret_draws.heading",{year:t.targetYear})}</h3>
    <p>${a("regret_draws.about")}</p>
    ${e.length===0?u`<p class="notice">${a("regret_draws.none")}</p>`:u`<div class="choices">
              <button type="button" id="regret-draws-compute" ?disabled=${r} @click=${()=>Rr(t)}>
                ${a("regret_draws.compute")}
              </button>
              ${r?u`<button type="button" id="regret-draws-cancel" @click=${()=>t.sureness.crew.dismiss()}>
                      ${a("sensitivity.cancel")}
                    </button>`:g}
            </div>
            <p class="quiet" role="status">${r?a("panel.computing"):n?a("sensitivity.stopped"):g}</p>
            ${o?.problems&&s?x(o.problems):g}
            ${o?.value&&s?Wr(t,o.value,["",...e.map(({name:i})=>i)]):g}`}
  </section>`}function ma(t){return JSON.stringify([t.project?.description.stamp.project_hash,We(t)])}async function Rr(t){let e=ma(t);Object.assign(Fe,{key:e,answer:null,busy:!0,stopped:!1}),t.redraw();let r={about:We(t)},n=await t.sureness.crew.answer({method:"regretOfDraws",request:r}).catch(()=>null);Object.assign(Fe,{answer:n,busy:!1,stopped:n===null}),t.redraw()}function Wr(t,e,r){if(r.length!==e.policies.length)return g;let{least_mean:n,least_high:o}=e,s=d=>v(d,{percent:!0}),i=d=>d===0?a("regret.no_policy"):r[d],c=d=>[d===n?a("regret_draws.least_mean"):"",d===o?a("regret_draws.least_high"):""].filter(l=>l!=="").join("; ");return u`<p class="answer" id="regret-draws-words">
      ${a("regret_draws.words",{policy:i(n),regret:v(e.mean_regret[n]),unit:a(`regret.unit.${t.policy.criterion??"gap"}`),share:s(e.best_share[n])})}
    </p>
    <hwf-table
      data-table="regret-draws"
      caption=${a("regret_draws.table",{year:t.targetYear,draws:v(e.draws),futures:v(e.futures.length)})}
      .columns=${[{label:a("regret.policy"),kind:"text"},{label:a("regret_draws.mean"),kind:"number"},{label:a("regret_draws.high",{share:s(.95)}),kind:"number"},{label:a("regret_draws.best"),kind:"text"},{label:a("regret_draws.shortage"),kind:"text"},{label:a("regret.choice"),kind:"text"}]}
      .rows=${r.map((d,l)=>[{text:i(l),own:l>0},e.mean_regret[l],e.high_regret[l],s(e.best_share[l]),s(e.shortage_probability[l]),c(l)])}
      .toCsv=${t.toCsv}
    ></hwf-table>`}var Yr=520,xe=15,ke=18,tt=class extends le{static properties={shortUnit:{attribute:"short-unit"},swings:{attribute:!1},value:{type:Number}};constructor(){super(),this.shortUnit="",this.swings=[],this.value=0}get places(){return[...this.swings.keys()]}get downwards(){return!0}get cursorLabel(){return a("chart.cursor.part",{heading:this.heading})}placeText(e){return this.swings[e].label}get columns(){let e=r=>({label:a("chart.column",{label:r,unit:this.shortUnit}),kind:"number",digits:this.digits});return[{label:a("tornado.input"),kind:"text"},e(a("tornado.low")),e(a("tornado.high"))]}get rows(){return this.swings.map(({label:e,low:r,high:n})=>[e,r,n])}layOut(e,r){let n=ce(r),{swings:o,value:s}=this,i=e>=Yr,c=o.map(({label:T})=>mt(T,i?e*.34:e-4,n.label)),d=i?Math.ceil(Math.max(...c.flat().map(T=>Oe(T,n.label))))+14:26,l=Math.floor(e-26),m=c.map(T=>i?Math.max(ke,T.length*xe)+8:T.length*xe+ke+10),p=m.reduce((T,W)=>T+W,0),f=de(this,e,p,n),h=[s,...o.flatMap(({low:T,high:W})=>[T,W])].filter(Number.isFinite),[y,$]=[Math.min(...h),Math.max(...h)],b=X().domain(y<$?[y,$]:[y-1,$+1]).nice(4).range([d,l]),w=f.top,S=o.map((T,W)=>{let D=w;w+=m[W];let _e=c[W],M=i?(D+w)/2+4-(_e.length-1)*xe/2:D+xe-2;return{...T,top:D,bottom:w,bar:i?(D+w-ke)/2:w-ke-5,lines:_e.map((ie,ya)=>({text:ie,x:0,y:M+ya*xe}))}}),te=b.ticks(Math.max(2,Math.floor((l-d)/90))).map(T=>({at:b(T),text:v(T,{digits:this.digits})})).filter(T=>gt(T,e,n.small));return{...f,plot:{top:f.top,bottom:f.bottom,left:d,right:l},x:b,rows:S,ticks:te}}draw({plot:e,x:r,rows:n,ticks:o,width:s},i){let c=r(this.value);return j`
      <defs>${pt()}</defs>
      ${o.map(({at:d,text:l})=>j`
          <line class="grid" x1=${d} x2=${d} y1=${e.top} y2=${e.bottom+5}></line>
          <text class="quiet" x=${d} y=${e.bottom+19} text-anchor="middle">${l}</text>`)}
      ${n.map(({low:d,high:l,bar:m,lines:p},f)=>{let h=y=>{let[$,b]=[Math.min(c,r(y)),Math.max(c,r(y))];return`M${$},${m}H${Math.max(b,$+1)}V${m+ke}H${$}Z`};return j`
          <path class="bar vermillion" data-part=${f} d=${h(d)}></path>
          <path class="bar over" fill="url(#dash)" d=${h(d)}></path>
          <path class="bar blue" d=${h(l)}></path>
          ${dt(p,"label halo")}`})}
      <line class="zero" x1=${c} x2=${c} y1=${e.top} y2=${e.bottom}></line>
      ${i===null?g:j`<g data-passing><rect class="cursor-box" x="1" y=${n[i].top+1}
              width=${s-2} height=${n[i].bottom-n[i].top-2} rx="4"></rect></g>`}`}reading(e){let{low:r,high:n}=this.swings[e],o=s=>j`<rect class="bar ${s}" x="5" y="0" width="12" height="8"></rect>`;return u`${this.read(a("tornado.low"),r,o("vermillion"))}
    ${this.read(a("tornado.high"),n,o("blue"))}`}get sentences(){return this.swings.map(({label:e,low:r,high:n})=>a("tornado.summary",{label:e,low:this.number(r),high:this.number(n)}))}placeAt({rows:e},r,n){let o=e.findIndex(({bottom:s})=>n<s);return o<0?e.length-1:o}};customElements.define("hwf-chart-tornado",tt);var Br=["gap_fte","required_intake","supply_fte","demand_fte"],Hr=[128,512,1024,4096],Ur=15,C={of:"gap_fte",samples:512,key:"",swings:null,indices:null,busy:!1,stopped:!1};function ha(t){zr(t);let{targetYear:e}=t,{of:r,swings:n,indices:o,busy:s}=C,i=o?.value??n?.value,c=(o??n)?.problems??[];return u`<section class="policy-panel" aria-labelledby="sensitivity-heading">
    <h3 id="sensitivity-heading">${a("sensitivity.heading",{year:e})}</h3>
    <p>${a("sensitivity.about")}</p>
    <div class="choices">
      ${k("sensitivity-of",a("sensitivity.of"),r,Br.map(d=>({id:d,name:a(`sensitivity.of.${d}`)})),d=>{C.of=d,t.redraw()})}
      ${k("sensitivity-samples",a("sensitivity.samples"),C.samples,Hr.map(d=>({id:d,name:v(d)})),d=>{C.samples=Number(d),t.redraw()})}
      <button type="button" id="sensitivity-compute" ?disabled=${s} @click=${()=>Gr(t)}>
        ${a("sensitivity.compute")}
      </button>
      ${s?u`<button type="button" id="sensitivity-cancel" @click=${()=>Jr(t)}>
              ${a("sensitivity.cancel")}
            </button>`:g}
    </div>
    <p class="quiet" role="status">${s?a("panel.computing"):C.stopped?a("sensitivity.stopped"):g}</p>
    ${c.length>0?x(c):g} ${i?Vr(t,i):g}
  </section>`}function fa({plan:t,profession:e,targetYear:r,fromYear:n},o){return{method:"sensitivity",request:{scenario:t,profession:e,target_year:r,from_year:n,of:C.of,samples:o}}}async function zr(t){let e=fa(t,0),r=t.project?.description.stamp.project_hash,n=JSON.stringify([r,e]);if(n===C.key||C.busy)return;Object.assign(C,{key:n,indices:null,stopped:!1});let o=await t.sureness.crew.answer(e).catch(()=>null);n===C.key&&(C.swings=o,t.redraw())}async function Gr(t){let{key:e}=C;Object.assign(C,{busy:!0,stopped:!1}),t.redraw();let r=await t.sureness.crew.answer(fa(t,C.samples)).catch(()=>null),n=e===C.key;Object.assign(C,{busy:!1,stopped:r===null}),r&&n&&(C.indices=r),t.redraw()}function Jr(t){t.sureness.crew.dismiss()}function Vr(t,e){let{targetYear:r,project:n,axes:o}=t,s=e.of==="required_intake",i=a(s?"sensitivity.unit.heads":"unit.short.fte"),c=n?.description.parameters??[],d=(f,h)=>{let y=V(c.find($=>$.id===f)?.for,o);return y===""?F(h):`${F(h)} (${y})`},l=Math.abs(e.value)<100?1:0,m=n?.description.stamp.engine_version??"",p=(f,h)=>f==null?"":a("sensitivity.share",{share:v(f,{percent:!0}),error:v(h??Number.NaN,{percent:!0})});return u`<hwf-chart-tornado
      class="card"
      data-chart="tornado"
      heading=${a("tornado.heading",{of:a(`sensitivity.of.${e.of}`),year:r})}
      unit=${a("tornado.unit",{unit:i})}
      short-unit=${i}
      source=${a("chart.sources.none",{version:m})}
      .digits=${l}
      .value=${e.value}
      .swings=${e.lines.slice(0,Ur).map(({parameter:f,quantity:h,low:y,high:$})=>({label:d(f,h),low:y,high:$}))}
      .toCsv=${t.toCsv}
    ></hwf-chart-tornado>
    ${e.samples===0?g:u`<p>
              ${a("sensitivity.found",{sd:v(e.sd??Number.NaN,{digits:l}),unit:i,runs:v(e.runs),samples:v(e.samples)})}
              ${e.correlations_left_out?a("sensitivity.independent"):g}
            </p>
            <hwf-table
              caption=${a("sensitivity.table")}
              .columns=${[{label:a("tornado.input"),kind:"text"},{label:a("sensitivity.first"),kind:"text"},{label:a("sensitivity.total"),kind:"text"},{label:a("sensitivity.rank"),kind:"number",digits:2},{label:a("sensitivity.left",{unit:i}),kind:"number",digits:l}]}
              .rows=${e.lines.map(f=>[d(f.parameter,f.quantity),p(f.first_order,f.first_order_error),p(f.total,f.total_error),f.rank_correlation,f.sd_if_known])}
              .toCsv=${t.toCsv}
            ></hwf-table>`}`}var Xr=["gap_fte","required_intake","supply_fte","demand_fte"],Kr=100,De="*",z={from:"",to:De,of:"gap_fte",order:"ordered",following:new Q};function ba(t){let{scenarios:e,targetYear:r,profession:n,fromYear:o}=t,s=p=>{Object.assign(z,p),t.redraw()},i=[{id:"",name:a("choose.scenario.base")},{id:De,name:a("waterfall.plan")},...e.map(({id:p,name:f})=>({id:p,name:f,own:!0}))],c=p=>i.some(f=>f.id===p)?p:"",[d,l]=[c(z.from),c(z.to)],m=p=>{let f=e.find(h=>h.id===p);return p===De?t.plan:f&&t.named(f)};return z.following.follow(t,{method:"waterfall",request:{from:m(d)??null,to:m(l)??null,profession:n,target_year:r,from_year:o,of:z.of,order:z.order}}),u`<section class="policy-panel" aria-labelledby="waterfall-heading">
    <h3 id="waterfall-heading">${a("waterfall.heading",{year:r})}</h3>
    <p>${a("waterfall.about")}</p>
    <div class="choices">
      ${k("waterfall-from",a("waterfall.from"),d,i,p=>s({from:p}))}
      ${k("waterfall-to",a("waterfall.to"),l,i,p=>s({to:p}))}
      ${k("waterfall-of",a("sensitivity.of"),z.of,Xr.map(p=>({id:p,name:a(`sensitivity.of.${p}`)})),p=>s({of:p}))}
      ${k("waterfall-order",a("attribution.order"),z.order,["ordered","shapley"].map(p=>({id:p,name:a(`attribution.order.${p}`)})),p=>s({order:p}))}
    </div>
    ${fe(z.following,p=>Zr(t,p,ga(t,d),ga(t,l),i,[d,l]))}
  </section>`}function ga(t,e){return e===De?t.planChanges:t.scenarios.find(r=>r.id===e)?.changes??[]}function Zr(t,e,r,n,o,[s,i]){let{axes:c,project:d,targetYear:l}=t,m=e.of==="required_intake",p=a(m?"sensitivity.unit.heads":"unit.short.fte"),f=d?.description.stamp.engine_version??"",h=b=>o.find(w=>w.id===b)?.name??"",y=b=>b?nt(b,c):"",$=e.steps.map(({removed:b,change:w,effect:S})=>({label:b?a("waterfall.without",{change:y(r[w])}):y(n[w]),value:S}));return u`<hwf-chart-waterfall
    class="card"
    data-chart="waterfall"
    heading=${a("waterfall.chart",{of:a(`sensitivity.of.${e.of}`),year:l})}
    unit=${p}
    short-unit=${p}
    source=${a("chart.sources.none",{version:f})}
    total=${h(i)}
    .digits=${Math.abs(e.end)<Kr?1:0}
    .parts=${[{label:h(s),value:e.start},...$]}
    .toCsv=${t.toCsv}
  ></hwf-chart-waterfall>`}var Qr=[.5,.7,.8,.9,.95],en=[0,100],G={fan:null,key:"",gap:{lines:[],fans:[]},risk:[]};function $a(t){let e=t.sureness.shown;return u`
    ${vt(t)}
    <section class="page evidence" aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">${a("screen.evidence")}</h2>
      <p>${a("evidence.about")}</p>
      <div class="quiet" id="sure-note">${tn(t)}</div>
      ${e?an(t,e):g}
      <div class="charts two">${e?rn(t,e):g}</div>
      ${ia(t)} ${e&&e.varying.length>1?ca(t,e):g}
      ${e?ha(t):g} ${ba(t)}
      ${e?pa(t):g} ${ua(t)}
      ${ta(t)}
    </section>
  `}function tn(t){let{sureness:e}=t;return e.problems.some(({code:r})=>r==="ensemble.known")?u`<p class="notice">${a("evidence.known")}</p>`:e.problems.length>0?x(e.problems):wt(t)}function an(t,e){let{targetYear:r,sureness:n}=t,o=e.years.indexOf(r),s=l=>v(l,{percent:!0}),i=e.required_intake,c=e.levels.indexOf(.8),d=(l,m)=>a("evidence.from_to",{low:v(l[c]),high:v(m[c])});return u`<dl class="figures">
      <div data-figure="risk">
        <dt>${a("evidence.risk",{year:r})}</dt>
        <dd class="value">${s(e.shortage_probability[o])}</dd>
        <dd class="note">
          ${a("evidence.error",{error:v(e.shortage_error[o],{percent:!0,digits:1})})}
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
                  ${a("evidence.robust.note",{share:s(i.robust_share),year:r})}
                </dd>
              </div>`}
    </dl>
    <div class="choices">
      ${k("robust-share",a("evidence.robust.share"),n.robustShare,Qr.map(l=>({id:l,name:s(l)})),l=>n.setRobustShare(Number(l)))}
    </div>`}function rn(t,e){let{gapSign:r,targetYear:n,everyYears:o,toCsv:s}=t,i=at();if(G.fan!==e||G.key!==i){let d=a("evidence.median"),l=e.bands.find(({measure:m})=>m==="gap_fte");G.fan=e,G.key=i,G.gap={lines:[{label:d,values:l?.median??[],colour:"blue"}],fans:[$t(e,"gap_fte",d,"blue")]},G.risk=[{label:a("evidence.risk.line"),values:e.shortage_probability.map(m=>m*100),colour:"vermillion"}]}let c=["above","below"].map(d=>a(`chart.gap.${d}.${r}`));return u`<hwf-chart-lines
      class="card"
      data-chart="gap"
      heading=${a("evidence.gap")}
      unit=${a(`chart.gap.unit.${r}`)}
      short-unit=${a("unit.short.fte")}
      source=${ge(t,["stock","population"])}
      .years=${e.years}
      .lines=${G.gap.lines}
      .fans=${G.gap.fans}
      .mark=${n}
      .every=${o}
      above=${c[0]}
      below=${c[1]}
      ?short-above=${r==="demand_minus_supply"}
      sign
      .toCsv=${s}
    ></hwf-chart-lines>
    <hwf-chart-lines
      class="card"
      data-chart="risk"
      heading=${a("evidence.risk.chart")}
      unit=${a("evidence.risk.unit",{draws:v(e.draws)})}
      short-unit="%"
      source=${ge(t,["stock","population"])}
      .years=${e.years}
      .lines=${G.risk}
      .mark=${n}
      .every=${o}
      .including=${en}
      .toCsv=${s}
    ></hwf-chart-lines>`}export{nr as dataScreen,$a as evidence,ea as evidenceTexts};
