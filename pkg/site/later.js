import{A as ne,Ca as ke,Da as Ae,Ia as ct,J,K as F,Ka as dt,La as Pe,Ma as ut,Oa as pt,P as Ke,Q as Ze,U as ye,Z as x,ba as _,ca as Qe,da as C,ea as et,fa as V,g as Ve,ga as ve,ha as tt,ia as re,ja as at,k as a,ka as nt,l as ae,m as v,na as rt,oa as we,p as u,pa as st,q as N,qa as it,r as g,ra as se,sa as ie,ta as ot,u as Xe,ua as lt,v as G,wa as O,xa as xe}from"./chunk.js";var Ie=class extends re{static properties={from:{type:Number},bands:{attribute:!1},values:{attribute:!1},bandLabel:{attribute:"band-label"},lineLabel:{attribute:"line-label"}};constructor(){super(),this.from=0,this.bands=[],this.values=[],this.bandLabel="",this.lineLabel=""}get places(){return Array.from(this.values,(e,n)=>this.from+n)}get cursorLabel(){return a("chart.cursor.age",{heading:this.heading})}placeText(e){return a("pyramid.age",{age:e})}#e(e){return this.bands.find(({from:n,to:r})=>e>=n&&(r==null||e<=r))}#t({from:e,to:n,amount:r}){return n==null?Number.NaN:r/(n-e+1)}get columns(){return[{label:a("pyramid.age.column"),kind:"year"},...[this.bandLabel,this.lineLabel].map(e=>({label:e,kind:"number",digits:this.digits}))]}get rows(){return this.places.map((e,n)=>{let r=this.#e(e);return[e,r?this.#t(r):null,this.values[n]]})}layOut(e,n){let r=se(n),s=Math.round(Math.min(260,Math.max(180,e*.36))),{top:i,bottom:o,...c}=ie(this,e,s,r),d=this.bands.map(w=>this.#t(w)).filter(Number.isFinite),l=Math.max(1e-9,...d,...Array.from(this.values)),p=V().domain([0,l]).nice(5).range([o,i]),m=lt(p,this.digits),f=Math.ceil(Math.max(0,...m.map(({text:w})=>we(w,r.small))))+it,h=Math.floor(e-16),y=this.from+this.values.length,$=V().domain([this.from,y]).range([f,h]);return{...c,plot:{top:i,bottom:o,left:f,right:h},x:$,y:p,xTicks:ot($,h-f),yTicks:m}}draw({plot:e,x:n,y:r,xTicks:s,yTicks:i},o){let c=this.from+this.values.length,d=this.bands.filter(({from:m,to:f})=>f!=null&&m<c),l=ve().x(([m])=>n(m+.5)).y(([,m])=>r(m))(this.places.map((m,f)=>[m,this.values[f]]))??"",p=o===null?0:n(this.places[o]+.5);return N`
      ${nt(e,s,i,!0)}
      ${d.map(m=>{let[f,h]=[n(m.from),n(Math.min(c,Number(m.to)+1))],y=r(this.#t(m));return N`<rect class="bar sky" x=${f} width=${Math.max(0,h-f-1)} y=${y}
          height=${Math.max(0,e.bottom-y)}></rect>`})}
      <path class="line net-edge" d=${l}></path><path class="line ink" d=${l}></path>
      ${o===null?"":N`<g data-passing><line class="cursor-line" x1=${p} x2=${p} y1=${e.top} y2=${e.bottom}></line></g>`}`}reading(e){let n=this.#e(this.places[e]);return[this.read(this.bandLabel,n?this.#t(n):Number.NaN,N`<rect class="bar sky" x="5" y="0" width="12" height="8"></rect>`),this.read(this.lineLabel,this.values[e],N`<line class="line ink" x1="0" x2="22" y1="4" y2="4"></line>`)]}get sentences(){let e=this.values.length-1;return[a("bands.summary",{label:this.lineLabel,first:this.number(this.values[0]),last:this.number(this.values[e]),from:this.from,to:this.from+e})]}placeAt({x:e},n){return Math.floor(e.invert(n))}};customElements.define("hwf-chart-bands",Ie);var sa=["monotone","pchip","uniform","sprague"],Fe=new Map,Le=new Map;async function ia(t,e,n){let{age_max:r}=t.axes,s=[n.values,n.open_age_upper,n.open_age_tail,r],i=Le.get(e);if(i&&s.every((c,d)=>c===i[d]))return;Le.set(e,s),Fe.delete(e);let o;try{o={divided:await ne("divided",{series:n,age_max:r})}}catch(c){if(!(c instanceof G))throw c;o={problems:c.problems}}Le.get(e)===s&&(Fe.set(e,o),t.redraw())}function _e(t,e,n,r,s){ia(t,e,n);let i=Fe.get(e);if(!i)return u`<p role="status">${a("bands.working")}</p>`;if(!i.divided)return x(i.problems??[]);let{from:o,bands:c,splits:d}=i.divided,l=r||"monotone",p=d.find(f=>f.split===l)??d[0],m=c.at(-1);return u`<fieldset class="ways-of-dividing">
      <legend>${a("data.split")}</legend>
      ${sa.map(f=>u`<label>
          <input
            type="radio"
            name=${`split-${e}`}
            value=${f}
            .checked=${f===l}
            @change=${()=>s(f==="monotone"?"":f)}
          />
          ${a(`data.split.${f}`)}
        </label>`)}
    </fieldset>
    ${p.used===p.split?g:u`<p class="note" role="status">
          ${a("bands.gave_way",{asked:a(`data.split.${p.split}`),used:a(`data.split.${p.used}`)})}
        </p>`}
    ${m&&m.to==null?u`<p class="note">${a("bands.open",{group:`${m.from}+`})}</p>`:g}
    <hwf-chart-bands
      class="card wide"
      data-chart=${`bands-${e}`}
      heading=${a("bands.chart",{series:n.name??n.id})}
      unit=${a("bands.unit",{unit:a(`unit.${n.unit}`)})}
      source=${n.source??n.origin??""}
      from=${o}
      .bands=${c}
      .values=${p.values}
      band-label=${a("bands.group")}
      line-label=${a("bands.single")}
      .digits=${1}
      .toCsv=${t.toCsv}
    ></hwf-chart-bands>`}function De(t,e,n,{name:r,source:s,use:i,profession:o,oldest:c,tail:d,split:l}){let p=structuredClone(t),m=e.map(y=>{let $=oe(p.data,y.id);return p.data.push({...y,id:$,...r?{name:r}:{},...s?{source:s}:{},...X(y)&&c!==null?{open_age_upper:c}:{},...X(y)&&c===null&&d!==null?{open_age_tail:d}:{},...le(y)&&l!==""?{split:l}:{}}),$});p.recipes=[...(p.recipes??[]).filter(y=>!oa(n,y)),n];let[f,h]=i.split(":");if(h){let y=p.parameters.find(({id:w})=>f==="parameter"&&w===h),$=y?.quantity??h,b={type:"series",series:Te(p,m[0],$)};y?(y.value=b,delete y.low,delete y.high,s&&(y.source=s)):p.parameters.push({id:oe(p.parameters,h.replaceAll("_","-")),quantity:$,for:{profession:o},value:b,unit:e[0].unit,kind:"baseline",...s?{source:s}:{}})}return{content:p,ids:m}}var ht=({dims:t})=>t.find(({axis:e})=>e==="age")?.values??[];function X(t){return ht(t).at(-1)?.endsWith("+")??!1}function le(t){return ht(t).some(e=>e.includes("-"))}function oa(t,e){let n=({sheet:r,columns:s})=>JSON.stringify([r??null,s.map(({heading:i})=>i.replace(/\d{4}/g,""))]);return n(t)===n(e)}var la=["stock","inactive_stock","foreign_trained"];function Te(t,e,n){let r=t.data.find(d=>d.id===e),s=String(t.axes.base_year),i={profession:t.axes.professions.length,region:t.axes.regions.length,sector:t.axes.sectors.length},o=r;for(let{axis:d,values:l}of r.dims){let p=l.length===1&&d in i,m=d==="profession"||i[d]>1?t.axes[`${d}s`]?.some(({id:f})=>f===l[0]):!1;p&&!m?o=mt(o,d,l[0]):d==="year"&&la.includes(n)&&l.includes(s)&&(o=mt(o,d,s))}if(o===r)return e;let c={...o,id:oe(t.data,`${e}-${n.replaceAll("_","-")}`)};return t.data.push(c),c.id}function mt(t,e,n){let r=t.dims.findIndex(l=>l.axis===e),s=t.dims[r].values.indexOf(n),i=t.dims.slice(r+1).reduce((l,{values:p})=>l*p.length,1),o=t.dims[r].values.length,c=t.values.filter((l,p)=>Math.floor(p/i)%o===s),d=t.flags?.filter(({cell:l})=>l[r]===s).map(({cell:l,flag:p})=>({cell:l.filter((m,f)=>f!==r),flag:p}));return{...t,dims:t.dims.filter((l,p)=>p!==r),values:c,...d?{flags:d}:{}}}function oe(t,e){let n=e;for(let r=2;t.some(s=>s.id===n);r+=1)n=`${e}-${r}`;return n}function ft(t,e,n){let r=t.parameters.filter(i=>i.unit===n).map(i=>({id:`parameter:${i.id}`,parameter:i,quantity:i.quantity})),s=e.absent.filter(i=>i.unit===n).map(({quantity:i})=>({id:`quantity:${i}`,quantity:i}));return[...r,...s]}function gt(t,e,n){let r=M=>t.dims.find(te=>te.axis===M)?.values??[],s=M=>M.map(te=>({id:te,name:te})),i=r("year").map(Number),o=e.fixed.find(({role:M})=>M==="year"),c=i.length>0?Math.max(...i):Number(o?.member),d=r("profession"),l=r("age"),p=Number.parseInt(l[0],10),m=Number.parseInt(l.at(-1)??"",10),f=Number.parseInt(l.at(-1)?.split("-").at(-1)??"",10),h=X(t)?Math.max(m,n.oldest??m):f,{title:y,country:$,source:b,split:w,oldest:E,tail:Q}=n,T={hwf:1,about:{title:y,...$?{country:$}:{}},axes:{professions:d.length>0?d.map(M=>({id:M,name:M,.../^\d+$/.test(M)?{isco_08:M}:{}})):[{id:"profession",name:n.profession}],regions:s(r("region").length>0?r("region"):[$||"country"]),sectors:s(r("sector").length>0?r("sector"):["all"]),sexes:r("sex").length>0?r("sex"):["T"],age_min:p,age_max:h,base_year:c,last_year:n.lastYear,fte_hours:n.fteHours},data:[],parameters:[],methods:[]},W=T.axes.professions.map(({id:M})=>M),{content:D,ids:$e}=De(T,[t],e,{name:"",source:b,use:"",profession:W[0],oldest:E,tail:Q,split:w});return D.parameters.push({id:"stock",quantity:"stock",unit:"heads",kind:"baseline",value:{type:"series",series:Te(D,$e[0],"stock")},...b?{source:b}:{}}),D.parameters.push({id:"unmet-demand",quantity:"unmet_demand",unit:"share",kind:"assumption",value:{type:"constant",value:n.unmet}}),D.methods=W.map(M=>({profession:M,supply:{type:"cohort"},demand:{type:"constant"}})),D}var ca=40,da=20;function bt(t,e,n){let r=e.tables[n],s=$t(e,n);if(!s)return g;let i=Re(e,n),o=l=>t.incoming.say(e,n,{begin:{...Re(e,n),...l}}),c=l=>u`<label>
    ${a(`begin.${l}`)}
    <input
      .value=${C(i[l])}
      @input=${p=>o({[l]:p.currentTarget.value})}
    />
  </label>`,d=s.dims.some(({axis:l})=>l==="profession");return u`<details class="begin">
    <summary>${a("begin.heading")}</summary>
    <p class="note">${a("begin.note")}</p>
    <div class="fields">
      ${c("title")} ${c("country")} ${d?g:c("profession")}
      ${O({label:a("begin.last_year"),value:i.lastYear,max:2200,ungrouped:!0,say:l=>o({lastYear:l})})}
      ${O({label:a("begin.fte_hours"),value:i.fteHours,digits:2,max:168,say:l=>o({fteHours:l})})}
      ${O({label:a("begin.unmet"),unit:"%",digits:2,min:-100,max:1e3,value:i.unmet===null?null:100*i.unmet,say:l=>o({unmet:l===null?null:l/100})})}
      <button type="button" @click=${()=>ua(t,e,n)}>${a("begin.button")}</button>
    </div>
    ${r.refused.length>0?x(r.refused):g}
  </details>`}function $t(t,e){return t.tables[e].reading?.series.find(({unit:n,dims:r})=>n==="heads"&&r.some(({axis:s})=>s==="age"))}function Re(t,e){let{name:n,begin:r}=t.tables[e];return r??{title:n,country:"",profession:n,unmet:null,fteHours:ca,lastYear:new Date().getFullYear()+da}}async function ua(t,e,n){let r=$t(e,n);if(!r)return;let{preview:s,source:i,oldest:o,tail:c,split:d}=e.tables[n],l={...Re(e,n),source:i,oldest:o,tail:c,split:d},p=gt(r,s.recipe,l),m=new TextEncoder().encode(ke(p)),f=(await t.runner.check(m)).filter(({severity:h})=>h==="problem");t.incoming.say(e,n,{refused:f}),f.length===0&&await t.replace(`${Ze(l.title)}.hwf.json`,m)}var pa=["profession","region","sector","sex","age","year","level","unit"],ma=["total","unknown","leave_out"];function yt(t,e,n){let r=e.tables[n];return pa.map(s=>{let i=ha(r,s);if(i.length===0)return g;let o=i.filter(({treatment:p})=>p===null),c=i.filter(({treatment:p})=>p!==null),d=a("data.entries",{axis:a(`data.role.${s}`)}),l=p=>fa(t,e,n,s,p,d);return u`${o.length>0?l(o):g}
    ${c.length>0?u`<details class="entries">
          <summary>${d} (${c.length})</summary>
          ${l(c)}
        </details>`:g}`})}function ha({preview:t,reading:e},n){let{recipe:r,columns:s}=t,i=new Map;for(let[o,c]of r.columns.entries())for(let d of c.role===n?s[o].entries:[]){let{found:l,count:p,treatment:m=null,member:f=null}=d;i.set(l,{found:l,count:p,treatment:m,member:f})}for(let{code:o,found:c,expected:d}of e?.problems??[])o==="table.entry"&&d===n&&c&&!i.has(c)&&i.set(c,{found:c,count:null,treatment:null,member:null});for(let{found:o,treatment:c,member:d=null}of r.meanings.filter(l=>l.role===n))i.set(o,{found:o,count:i.get(o)?.count??null,treatment:c,member:d});return[...i.values()]}function fa(t,e,n,r,s,i){let o=s.some(({count:c})=>c!==null);return u`<div class="entry">
    <table>
      <caption>
        ${i}
      </caption>
      <thead>
        <tr>
          <th scope="col">${a("data.entry.found")}</th>
          ${o?u`<th scope="col">${a("data.entry.count")}</th>`:g}
          <th scope="col">${a("data.entry.means")}</th>
        </tr>
      </thead>
      <tbody>
        ${s.map(c=>u`<tr>
            <th scope="row" translate="no">${c.found}</th>
            ${o?u`<td>${c.count===null?"":v(c.count)}</td>`:g}
            <td>${ga(t,e,n,r,c)}</td>
          </tr>`)}
      </tbody>
    </table>
  </div>`}function ga({incoming:t,axes:e},n,r,s,{found:i,treatment:o,member:c}){let d=($,b)=>t.correct(n,r,w=>{w.meanings=w.meanings.filter(E=>!(E.role===s&&E.found===i)),w.meanings.push({role:s,found:i,treatment:$,member:b})}),l=ba(e,s),m=c===null||l.some(({id:$})=>$===c)?l:[{id:c,name:c},...l],f=o==="member"?`=${c}`:o??"",h=$=>{let b=$.currentTarget,{value:w}=b;w.startsWith("=")?d("member",w.slice(1)):w!==""&&d(w,null)},y=$=>{let b=$.currentTarget.value.trim();b!==""&&d("member",b)};return u`<select aria-label=${a("data.entry.member",{entry:i})} @change=${h}>
      <option value="" .selected=${f===""} ?disabled=${f!==""}>
        ${a("data.entry.unclear")}
      </option>
      ${m.map(({id:$,name:b})=>u`<option value=${`=${$}`} .selected=${f===`=${$}`}>${b}</option>`)}
      ${ma.map($=>u`<option value=${$} .selected=${f===$}>${a(`data.entry.${$}`)}</option>`)}
    </select>
    <input
      aria-label=${`${a("data.entry.member",{entry:i})}, ${a("data.entry.other")}`}
      placeholder=${a("data.entry.other")}
      size="12"
      .value=${C("")}
      @change=${y}
    />`}function ba(t,e){switch(e){case"profession":return t.professions;case"region":return t.regions;case"sector":return t.sectors;case"sex":return["F","M"].map(n=>({id:n,name:a(`sex.${n}`)}));case"level":return["licensed","active","practising"].map(n=>({id:n,name:a(`data.definition.${n}`)}));case"unit":return["heads","fte"].map(n=>({id:n,name:a(`unit.${n}`)}));default:return[]}}function vt({incoming:t},e,n){let{preview:r,misplaced:s}=e.tables[n],{headings:i,first_row:o,last_row:c}=r.recipe,d=i.map(({row:m})=>m),l={from:d[0]??null,to:d.at(-1)??null,first:o,last:c??null},p=(m,f)=>{let h={...l,[m]:f},y=h.from??h.to,$=h.to??h.from,b=y===null||$===null?[]:Array.from({length:Math.max(0,$-y+1)},(w,E)=>y+E);t.place(e,n,{headings:b,first_row:h.first??o,last_row:h.last})};return u`<details class="place">
    <summary>${a("data.place")}</summary>
    <div class="fields">
      ${["from","to","first","last"].map(m=>O({label:a(`data.place.${m}`),value:l[m],min:1,ungrouped:!0,say:f=>p(m,f)}))}
    </div>
    ${s.length>0?x(s):g}
  </details>`}var We=["profession","region","sector","sex","age","year","level","unit"],$a={table:["ask","ignore",...We,"value","flag"],register:["ignore",...We.slice(0,6),"person","birth","hours","fte"]},ya=["ask","value",...We];function xt({incoming:t},e,n){let{preview:r}=e.tables[n],{recipe:s,sample:i,sample_rows:o}=r,c=p=>m=>t.correct(e,n,f=>p(f,m.currentTarget.value)),d=$a[s.layout],l=s.columns.some(({role:p})=>p==="person"||p==="birth");return u`<div class="entry sample">
      <table>
        <caption>
          ${a("data.sample")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${s.columns.map(({role:p,column:m},f)=>u`<td>
                ${wt(a("data.column.role",{column:m}),d.includes(p)?d:[p,...d],p,h=>a(`data.role.${h}`),c((h,y)=>{h.columns[f].role=y}))}
              </td>`)}
          </tr>
        </thead>
        <tbody>
          ${i.map((p,m)=>{let f=o[m],h=s.headings.findIndex(y=>y.row===f);return u`<tr class=${h>=0?"heading":g}>
              <th scope="row">
                <span class="number">${f}</span>
                ${h>=0&&s.layout==="table"?wt(a("data.heading.role",{row:f}),ya,s.headings[h].role,y=>a(y==="value"?"data.role.names":`data.role.${y}`),c((y,$)=>{y.headings[h].role=$})):g}
              </th>
              ${s.columns.map(({role:y},$)=>u`<td class=${y==="ignore"?"unread":y==="value"?"figure":g} translate="no">
                    ${p[$]??""}
                  </td>`)}
            </tr>`})}
        </tbody>
      </table>
    </div>
    ${l?u`<p class="note">${a("data.private")}</p>`:g}`}function wt(t,e,n,r,s){return u`<select aria-label=${t} class=${n==="ask"?"ask":g} @change=${s}>
    ${e.map(i=>u`<option value=${i} .selected=${i===n}>${r(i)}</option>`)}
  </select>`}var va=["heads","heads_per_year","fte","persons","share","share_per_year","probability_per_year","years","fte_per_head","fte_per_10000_population","uses_per_person_per_year","services_per_case","ratio","index"],wa=["ask","ignore","profession","region","sector","sex","age","year","level"];function kt({incoming:t,axes:e},n,r){let{preview:s,reading:i}=n.tables[r],{recipe:o}=s,c=new Set(i?.problems.map(({code:b})=>b)),d=b=>o.columns.some(w=>w.role===b)||o.headings.some(w=>w.role===b)||o.sections===b,l=b=>w=>{let{value:E}=w.currentTarget;t.correct(n,r,Q=>b(Q,E.trim()))},p=b=>l((w,E)=>{w.fixed=w.fixed.filter(Q=>Q.role!==b),E!==""&&w.fixed.push({role:b,member:E})}),m=b=>o.fixed.find(w=>w.role===b)?.member??"",f=b=>b===""?null:Number(b),h=o.layout==="table",y={profession:e.professions,region:e.regions,sector:e.sectors,sex:e.sexes.map(b=>({id:b,name:a(`sex.${b}`)}))},$=Object.keys(y).filter(b=>!d(b)&&(y[b].length>1||b==="profession"||m(b)!==""));return u`<fieldset class="entry settings">
    <legend>${a("data.settings")}</legend>
    <div class="fields">
      ${ee(a("data.layout"),["table","register"].map(b=>({id:b,name:a(`data.layout.${b}`)})),o.layout,l((b,w)=>{b.layout=w}))}
      ${h&&!d("unit")?ee(a("data.unit"),[{id:"",name:a("data.unsaid")},...va.map(b=>({id:b,name:a(`unit.${b}`)}))],o.unit??"",l((b,w)=>{b.unit=w||null})):g}
      ${d("year")?g:xa(a("data.fixed.year"),m("year"),p("year"),"numeric")}
      ${$.map(b=>ee(a(`data.fixed.${b}`),[{id:"",name:a("data.fixed.none")},...y[b]],m(b),p(b)))}
      ${d("level")?g:ee(a("data.definition"),[{id:"",name:a("data.unsaid")},...["licensed","active","practising"].map(b=>({id:b,name:a(`data.definition.${b}`)}))],o.definition??"",l((b,w)=>{b.definition=w||null}))}
      ${o.decimal||c.has("table.decimal")||c.has("table.figure")?ee(a("data.decimal"),[{id:"",name:a("data.unsaid")},...["point","comma"].map(b=>({id:b,name:a(`data.decimal.${b}`)}))],o.decimal??"",l((b,w)=>{b.decimal=w||null})):g}
      ${c.has("table.open_below")||o.youngest_age!=null?O({label:a("data.youngest"),value:o.youngest_age,max:150,say:b=>t.correct(n,r,w=>{w.youngest_age=b})}):g}
      ${c.has("table.nuts_levels")||o.nuts_level!=null?ee(a("data.nuts"),[{id:"",name:a("data.unsaid")},...["0","1","2","3"].map(b=>({id:b,name:b}))],o.nuts_level==null?"":String(o.nuts_level),l((b,w)=>{b.nuts_level=f(w)})):g}
      ${o.sections?ee(a("data.sections"),wa.map(b=>({id:b,name:a(`data.role.${b}`)})),o.sections,l((b,w)=>{b.sections=w})):g}
      ${h?O({label:a("data.factor"),value:o.factor??1,digits:6,say:b=>t.correct(n,r,w=>{w.factor=b})}):g}
      ${o.fill_down==null?g:u`<label class="check">
            <input
              type="checkbox"
              .checked=${C(o.fill_down)}
              @change=${b=>{let{checked:w}=b.currentTarget;t.correct(n,r,E=>{E.fill_down=w})}}
            />
            ${a("data.fill")}
          </label>`}
    </div>
  </fieldset>`}function ee(t,e,n,r){return u`<label>
    ${t}
    <select @change=${r}>
      ${e.map(({id:s,name:i})=>u`<option value=${s} .selected=${s===n}>${i}</option>`)}
    </select>
  </label>`}function xa(t,e,n,r){return u`<label>
    ${t}
    <input inputmode=${r} size="6" .value=${C(String(e??""))} @change=${n} />
  </label>`}function _t(t){let{file:e,axes:n}=t,{data:r,parameters:s,recipes:i=[]}=e,o=l=>s.filter(p=>["value","low","high"].some(m=>p[m]?.series===l)).map(p=>{let m=J(p.for,n);return m?`${F(p.quantity)}, ${m}`:F(p.quantity)}),c=[{label:a("data.result.series"),own:!0},{label:a("data.result.unit")},{label:a("data.project.read")},{label:a("data.project.source"),own:!0}].map(l=>({...l,kind:"text"})),d=r.map(l=>[l.name??l.id,a(`unit.${l.unit}`),[...new Set(o(l.id))].join("; "),[l.source,l.date].filter(Boolean).join(", ")]);return u`<hwf-table
      data-table="series"
      caption=${a("data.project")}
      note=${a("data.project.note")}
      tall
      .columns=${c}
      .rows=${d}
      .toCsv=${t.toCsv}
    ></hwf-table>
    ${i.length>0?u`<p>${ae("data.recipes",i.length)}</p>`:g}`}var ka=["profession","age","sex","headcount","fte","geography","specialisation","first_qualification"],_a={stated:"✓",partly:"◐",absent:"✗",not_asked:"·",pass:"✓",warning:"!",problem:"✗",not_checked:"·"},ce={text:"",quality:null};async function Ta(t){let e=t.project?.text??"";ce={text:e,quality:null};let n={year:new Date().getFullYear()},r=await ne("quality",n,new TextEncoder().encode(e));ce.text===e&&(ce.quality=r,t.redraw())}function Tt(t){let e=t.unfolded.has("quality");return e&&t.project&&ce.text!==t.project.text&&Ta(t),u`<details class="card fold" data-fold="quality" .open=${e} @toggle=${r=>t.unfold("quality",r.currentTarget.open)}>
    <summary>${a("quality.heading")}</summary>
    ${e?ce.quality?Na(t,ce.quality):u`<p role="status">${a("quality.working")}</p>`:g}
  </details>`}function Na(t,{requirements:e,series:n}){return u`<p class="note">${a("quality.note")}</p>
    <div class="entry" role="region" tabindex="0" aria-label=${a("quality.matrix")}>
      <table class="matrix">
        <caption>
          ${a("quality.matrix")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${ka.map(r=>u`<th scope="col">${a(`quality.detail.${r}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${e.map(({requirement:r,details:s})=>u`<tr>
              <th scope="row">${a(`quality.requirement.${r}`)}</th>
              ${s.map(i=>u`<td class=${i}>${Nt(i,a(`quality.presence.${i}`))}</td>`)}
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
          ${n.map(r=>Oa(t,r))}
        </tbody>
      </table>
    </div>`}function Oa(t,{id:e,score:n,parts:r,checks:s}){let{name:i=e,origin:o}=t.file.data.find(l=>l.id===e)??{},c=s.filter(({verdict:l})=>l==="warning"||l==="problem"),d=c.length===0?a("quality.all_pass"):c.map(({check:l})=>a(`quality.check.${l}`)).join("; ");return u`<tr>
    <th scope="row" translate="no">${i}</th>
    <td>${v(n)}</td>
    <td>
      <details>
        <summary>${d}</summary>
        ${o?u`<p class="note">${Sa(t,o)}</p>`:g}
        <ul>
          ${s.map(({check:l,verdict:p,found:m,path:f})=>{let h=r.find($=>$.check===l),y=h?a("quality.points",{points:v(h.points,{digits:1}),most:v(h.most)}):"";return u`<li class=${p}>
              ${Nt(p,a(`quality.verdict.${p}`))} ${a(`quality.check.${l}`)}${m?u`: <span translate="no">${m}</span>`:g}
              <span class="note">${y} <code translate="no">${f}</code></span>
            </li>`})}
        </ul>
      </details>
    </td>
  </tr>`}function Sa(t,e){let n=t.incoming.list.find(({name:s})=>e.startsWith(s)),r=()=>document.getElementById(`file-${n?.id}`)?.scrollIntoView();return u`${a("quality.origin",{origin:e})}
    ${n?u`<button type="button" @click=${r}>${a("quality.origin.show")}</button>`:g}`}function Nt(t,e){return u`<span aria-hidden="true" title=${e}>${_a[t]}</span>
    <span class="unseen">${e}</span>`}var Ot=["value","low","high"];function Ne(t,e){return t.parameters.filter(n=>Ot.some(r=>n[r]?.series===e))}function St(t,e,n){for(let r of Ne(t,e)){for(let i of Ot)r[i]?.series===e&&(r[i]={type:"series",series:Te(t,n,r.quantity)});let{source:s}=t.data.find(({id:i})=>i===n);s&&(r.source=s)}}function jt(t,e,n,r){let s=structuredClone(t);St(s,n,e);let i=new Date().toISOString().slice(0,10);return s.decisions=[...s.decisions??[],{...r,date:i}],s}function qt(t,e,n,r){let s=structuredClone(t),i=oe(s.data,n.id);return s.data.push({...n,id:i,note:Ct(n.note,r)}),St(s,e,i),s}function Mt(t,e,n,r,s){let i=structuredClone(t),o=i.data.find(({id:$})=>$===e),{coverage:c,flags:d,...l}=o,p=$=>Array.from($,b=>Number.isNaN(b)?null:b),m={low:"",mid:"",high:""};for(let $ of["mid","low","high"]){let b=$==="mid"?"_corrected":`_corrected_${$}`;m[$]=oe(i.data,`${e}${b}`),i.data.push({...l,id:m[$],...r===""?{}:{definition:r},values:p(n[$]),note:Ct(o.note,s)})}let[f,h]=[p(n.low),p(n.high)],y=f.every(($,b)=>$===h[b]);for(let $ of Ne(i,e))$.value.series===e&&($.value={type:"series",series:m.mid},y||($.low={type:"series",series:m.low},$.high={type:"series",series:m.high}));return y&&(i.data=i.data.filter(({id:$})=>$!==m.low&&$!==m.high)),i}function Et(t,e){let n=structuredClone(t);return n.reconciliations=[...(n.reconciliations??[]).filter(({stock:r})=>r!==e.stock),e],n}function Ct(t,e){return t?`${t} ${e}`:e}var ja=["heads","heads_per_year","fte","persons"],K=200,Oe={tool:"",problems:[]};async function R(t,e,n,r,s){let i=new TextEncoder().encode(t.project?.text??"");try{s(await ne(n,r,i)),Oe={tool:"",problems:[]}}catch(o){if(!(o instanceof G))throw o;Oe={tool:e,problems:o.problems}}t.redraw()}function Y(t){return Oe.tool===t?x(Oe.problems):g}var A=t=>t?.name??t?.id??"";function B(t,e,n,r,s){return u`<label>
    ${e}
    <select id=${t} @change=${i=>s(i.currentTarget.value)}>
      <option value="" .selected=${r===""}>${a("reconcile.choose")}</option>
      ${n.map(i=>u`<option value=${i.id} .selected=${i.id===r} translate="no">${A(i)}</option>`)}
    </select>
  </label>`}function pe(t,e,n,r){return u`<fieldset class="several">
    <legend>${t}</legend>
    ${e.length===0?u`<p class="note">${a("reconcile.none_such")}</p>`:g}
    ${e.map(s=>u`<label>
        <input
          type="checkbox"
          .checked=${C(n.includes(s.id))}
          @change=${i=>r(i.currentTarget.checked?[...n,s.id]:n.filter(o=>o!==s.id))}
        />
        <span translate="no">${A(s)}</span>
      </label>`)}
  </fieldset>`}function Se(t,e,n){return u`<label>
    ${t}
    <input .value=${C(e)} @change=${r=>n(r.currentTarget.value)} />
  </label>`}var de=t=>t.file.data.filter(({unit:e})=>ja.includes(e));function je(t,e){let n=t.project?.text??"";e.text!==n&&Object.assign(e,{text:n,answer:null})}var me={text:"",list:null},j={first:"",second:"",reason:"",answer:null};function qa(t){let e=t.project?.text??"";me.text!==e&&(me={text:e,list:null},j.answer=null,R(t,"conflicts","conflicts",null,n=>{me={text:e,list:n}}))}function At(t){qa(t);let e=de(t),n=i=>t.file.data.find(o=>o.id===i),r=i=>{if(Object.assign(j,i,{answer:null}),j.first!==""&&j.second!==""){let o={first:j.first,second:j.second};R(t,"compare","compare",o,c=>{j.answer=c})}t.redraw()},s=me.list??[];return u`<section aria-labelledby="compare-heading">
    <h4 id="compare-heading">${a("compare.heading")}</h4>
    <p class="note">${a("compare.note")}</p>
    ${me.list===null?g:s.length===0?u`<p role="status">${a("compare.none")}</p>`:u`<ul class="conflicts">
              ${s.map(({first:i,second:o,cells:c,differing:d})=>u`<li>
                  <button type="button" @click=${()=>r({first:i,second:o})}>
                    ${a("compare.pair",{first:A(n(i)),second:A(n(o))})}
                  </button>
                  ${a("compare.differing",{differing:v(d),cells:v(c)})}
                </li>`)}
            </ul>`}
    <div class="fields">
      ${B("compare-first",a("compare.first"),e,j.first,i=>r({first:i}))}
      ${B("compare-second",a("compare.second"),e,j.second,i=>r({second:i}))}
    </div>
    ${Y("compare")} ${j.answer?Ma(t,n(j.first),n(j.second)):g}
  </section>`}function Ma(t,e,n){let r=j.answer,s=[{label:"compare.definition",of:l=>l.definition?a(`data.definition.${l.definition}`):a("data.unsaid")},{label:"compare.coverage",of:l=>l.coverage==null?a("data.unsaid"):v(l.coverage,{percent:!0})},{label:"data.project.source",of:l=>l.source??a("data.unsaid")},{label:"compare.date",of:l=>l.date??a("data.unsaid")},{label:"compare.origin",of:l=>l.origin??a("data.unsaid")},{label:"data.project.read",of:l=>v(Ne(t.file,l.id).length)}],i=[...r.axes.map(l=>({label:a(`data.role.${l}`),kind:"text"})),{label:A(e),kind:"number",digits:1,ownLabel:!0},{label:A(n),kind:"number",digits:1,ownLabel:!0},{label:a("compare.difference"),kind:"number",digits:1},{label:a("compare.relative"),kind:"number"}],o={percent:!0,digits:1,sign:!0},c=r.cells.slice(0,K).map(({members:l,first:p,second:m,difference:f,relative:h})=>[...l,p,m,f,h==null?null:{value:h,form:o}]),d=(l,p)=>{let m=j.reason.trim(),f=a("compare.decided",{kept:A(l),left:A(p)});t.edit(jt(t.file,l.id,p.id,{what:f,why:m}),`decide/${l.id}/${p.id}`)};return u`<div class="entry" role="region" tabindex="0" aria-label=${a("compare.sources")}>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col" translate="no">${A(e)}</th>
            <th scope="col" translate="no">${A(n)}</th>
          </tr>
        </thead>
        <tbody>
          ${s.map(({label:l,of:p})=>u`<tr>
              <th scope="row">${a(l)}</th>
              <td translate="no">${p(e)}</td>
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
    ${r.summed.length===0?g:u`<p class="note">${a("compare.summed",{axes:r.summed.map(l=>a(`data.role.${l}`)).join(", ")})}</p>`}
    <hwf-table
      data-table="compared"
      caption=${a("compare.cells")}
      note=${r.cells.length>K?a("compare.first_rows",{count:v(K),all:v(r.cells.length)}):""}
      tall
      .columns=${i}
      .rows=${c}
      .toCsv=${t.toCsv}
    ></hwf-table>
    <div class="fields">
      ${Se(a("compare.reason"),j.reason,l=>{j.reason=l,t.redraw()})}
      ${[[e,n],[n,e]].map(([l,p])=>u`<button
          type="button"
          ?disabled=${j.reason.trim()===""}
          @click=${()=>d(l,p)}
        >
          ${a("compare.keep",{series:A(l)})}
        </button>`)}
    </div>
    <p class="note">${a("compare.keep.note")}</p>`}var Ea=["low","mid","high"],S={series:"",seen:{low:1,mid:1,high:1},belongs:{low:1,mid:1,high:1},level:"",reason:"",done:!1},H={first:null,second:null,both:null,answer:null};function Pt(t){let e=de(t),n=e.find(({id:o})=>o===S.series),r=o=>{Object.assign(S,{done:!1},o),t.redraw()},s=o=>u`<fieldset class="range">
      <legend>${a(`cover.${o}`)}</legend>
      <div class="fields">
        ${Ea.map(c=>O({label:a(`cover.${c}`),unit:"%",digits:2,max:100,name:a("cover.of",{bound:a(`cover.${c}`),what:a(`cover.${o}`)}),value:100*S[o][c],say:d=>r({[o]:{...S[o],[c]:d===null?1:d/100}})}))}
      </div>
    </fieldset>`,i=()=>R(t,"cover","adjust",{values:n.values,seen:S.seen,belongs:S.belongs},o=>{let c=a("cover.said",{seen:v(S.seen.mid,{percent:!0,digits:1}),belongs:v(S.belongs.mid,{percent:!0,digits:1}),reason:S.reason.trim()});t.edit(Mt(t.file,n.id,o,S.level,c),`covered/${n.id}`),S.done=!0});return u`<section aria-labelledby="cover-heading">
    <h4 id="cover-heading">${a("cover.heading")}</h4>
    <p class="note">${a("cover.note")}</p>
    ${Ca(t)}
    <div class="fields">
      ${B("cover-series",a("data.result.series"),e,S.series,o=>r({series:o}))}
    </div>
    ${s("seen")} ${s("belongs")}
    <div class="fields">
      <label>
        ${a("cover.level")}
        <select id="cover-level" @change=${o=>r({level:o.currentTarget.value})}>
          <option value="" .selected=${S.level===""}>${a("cover.level.same")}</option>
          ${["licensed","active","practising"].map(o=>u`<option value=${o} .selected=${S.level===o}>${a(`data.definition.${o}`)}</option>`)}
        </select>
      </label>
      ${Se(a("compare.reason"),S.reason,o=>r({reason:o}))}
      <button type="button" id="cover" ?disabled=${!n||S.reason.trim()===""} @click=${i}>
        ${a("cover.button")}
      </button>
    </div>
    ${Y("cover")}
    ${S.done&&!t.draft?u`<p role="status" class="good">${a("cover.done")}</p>`:g}
  </section>`}function Ca(t){let e=["first","second","both"],n=o=>{if(Object.assign(H,{answer:null},o),e.every(c=>H[c]!==null)){let{first:c,second:d,both:l}=H;R(t,"two","twoRegisters",{first:c,second:d,both:l},p=>{H.answer=p})}t.redraw()},r=o=>Math.min(1,o),s=()=>{let{answer:o}=H;if(o){let c=r(o.first_share);S.seen={low:r(Number(H.first)/o.high),mid:c,high:r(Number(H.first)/o.low)},t.redraw()}},{answer:i}=H;return u`<details>
    <summary>${a("two.heading")}</summary>
    <p class="note">${a("two.note")}</p>
    <div class="fields">
      ${e.map(o=>O({label:a(`two.${o}`),unit:a("unit.persons"),value:H[o],say:c=>n({[o]:c})}))}
    </div>
    ${Y("two")}
    ${i?u`<p role="status">
            ${a("two.answer",{estimate:v(i.estimate),low:v(i.low),high:v(i.high),share:v(i.first_share,{percent:!0,digits:1})})}
          </p>
          <button type="button" @click=${s}>${a("two.use")}</button>`:g}
  </details>`}var I={text:"",seed:"",margins:[],answer:null};function It(t){je(t,I);let e=de(t),n=e.find(({id:o})=>o===I.seed),r=e.filter(({id:o,unit:c})=>o!==I.seed&&c===n?.unit),s=o=>{Object.assign(I,{answer:null},o),t.redraw()},i=()=>R(t,"rake","rakeSeries",{seed:I.seed,margins:I.margins},o=>{I.answer=o});return u`<section aria-labelledby="rake-heading">
    <h4 id="rake-heading">${a("rake.heading")}</h4>
    <p class="note">${a("rake.note")}</p>
    <div class="fields">
      ${B("rake-seed",a("rake.seed"),e,I.seed,o=>s({seed:o,margins:[]}))}
    </div>
    ${n?pe(a("rake.margins"),r,I.margins,o=>s({margins:o})):g}
    <button type="button" id="rake" ?disabled=${!n||I.margins.length===0} @click=${i}>
      ${a("rake.button")}
    </button>
    ${Y("rake")} ${I.answer&&n?Aa(t,n):g}
  </section>`}function Aa(t,e){let n=I.answer,r=[...e.dims.map(({axis:c})=>({label:a(`data.role.${c}`),kind:"text"})),...["before","after","change"].map(c=>({label:a(`rake.${c}`),kind:"number",digits:1})),{label:a("rake.factor"),kind:"number",digits:3}],s=n.cells.slice(0,K).map(({members:c,before:d,after:l,change:p,factor:m})=>[...c,d,l,p,m]),i=I.margins.map(c=>A(t.file.data.find(d=>d.id===c))),o=()=>t.edit(qt(t.file,e.id,n.series,a("rake.said",{seed:A(e),margins:i.join("; ")})),`raked/${e.id}`);return u`<p role="status">${ae("rake.done",n.cycles,{error:n.error.toExponential(1)})}</p>
    <hwf-table
      data-table="raked"
      caption=${a("rake.cells")}
      note=${n.cells.length>K?a("compare.first_rows",{count:v(K),all:v(n.cells.length)}):""}
      tall
      .columns=${r}
      .rows=${s}
      .toCsv=${t.toCsv}
    ></hwf-table>
    <button type="button" class="primary" @click=${o}>${a("rake.take")}</button>`}var qe={text:"",stock:"",inflows:[],outflows:[],answer:null};function Lt(t){je(t,qe);let{data:e}=t.file,n=h=>e.filter(y=>y.unit===h&&y.dims.some(({axis:$})=>$==="year")),r=h=>{Object.assign(qe,{answer:null},h),t.redraw()},{stock:s,inflows:i,outflows:o,answer:c}=qe,d=()=>R(t,"flows","reconcile",{stock:s,inflows:i,outflows:o},h=>{qe.answer=h}),l=()=>t.edit(Et(t.file,{stock:s,inflows:i,outflows:o}),`flows/${s}`),p={kind:"number",digits:0},m=[{label:a("chart.year"),kind:"year"},...["start","inflow","outflow","end","residual"].map(h=>({label:a(`flows.${h}`),...p})),{label:a("flows.share"),kind:"number"}],f=(c?.years??[]).map(h=>[h.year,h.start,h.inflow,h.outflow,h.end,{value:h.residual,form:{sign:!0}},h.residual_share==null?null:{value:h.residual_share,form:{percent:!0,digits:1,sign:!0}}]);return u`<section aria-labelledby="flows-heading">
    <h4 id="flows-heading">${a("flows.heading")}</h4>
    <p class="note">${a("flows.note")}</p>
    <div class="fields">
      ${B("flows-stock",a("flows.stock"),n("heads"),s,h=>r({stock:h}))}
    </div>
    ${pe(a("flows.inflows"),n("heads_per_year"),i,h=>r({inflows:h}))}
    ${pe(a("flows.outflows"),n("heads_per_year"),o,h=>r({outflows:h}))}
    <button type="button" id="flows" ?disabled=${s===""} @click=${d}>${a("flows.button")}</button>
    ${Y("flows")}
    ${c?u`<hwf-table
              data-table="flows"
              caption=${a("flows.table")}
              note=${c.skipped.length>0?a("flows.skipped",{years:c.skipped.join(", ")}):""}
              .columns=${m}
              .rows=${f}
              .toCsv=${t.toCsv}
            ></hwf-table>
            <button type="button" @click=${l}>${a("flows.keep")}</button>`:g}
  </section>`}function Ft(t){let e=t.unfolded.has("reconcile");return u`<details class="card fold" data-fold="reconcile" .open=${e} @toggle=${r=>t.unfold("reconcile",r.currentTarget.open)}>
    <summary>${a("reconcile.heading")}</summary>
    ${e?u`<p class="note">${a("reconcile.note")}</p>
          ${he(t)} ${At(t)} ${It(t)} ${Pt(t)}
          ${Lt(t)}`:g}
  </details>`}function he(t){return t.draft?u`<div class="notice bad" role="alert">
        <p>${a("data.refused")}</p>
        ${x(t.draft.problems)}
        <button type="button" @click=${()=>t.discard()}>${a("data.discard")}</button>
      </div>`:g}var Pa=["heads","persons","heads_per_year","fte","share"],Dt="";function Rt(t){let{data:e}=t.file,n=e.filter(i=>Pa.includes(i.unit)&&(le(i)||X(i)));if(n.length===0)return g;let r=t.unfolded.has("ages");return u`<details class="card fold" data-fold="ages" .open=${r} @toggle=${i=>t.unfold("ages",i.currentTarget.open)}>
    <summary>${a("bands.heading")}</summary>
    ${r?Ia(t,n):g}
  </details>`}function Ia(t,e){let n=e.find(({id:o})=>o===Dt)??e[0],r=o=>{let c=structuredClone(t.file);o(c.data.find(({id:d})=>d===n.id)),t.edit(c,`series/${n.id}`)},s=o=>{Dt=o.currentTarget.value,t.redraw()},i=(o,c)=>r(d=>{delete d.open_age_upper,delete d.open_age_tail,Object.assign(d,{...o===null?{}:{open_age_upper:o},...c===null?{}:{open_age_tail:c}})});return u`<p class="note">${a("bands.note")}</p>
    <div class="fields">
      <label>
        ${a("data.result.series")}
        <select id="bands-series" @change=${s}>
          ${e.map(({id:o,name:c})=>u`<option value=${o} .selected=${o===n.id} translate="no">${c??o}</option>`)}
        </select>
      </label>
      ${X(n)?xe(n.open_age_upper,n.open_age_tail,i):g}
    </div>
    ${he(t)}
    ${_e(t,"project",n,n.split==="monotone"?"":n.split??"",o=>r(c=>{delete c.split,o!==""&&(c.split=o)}))}`}var La={stock:"heads",fte_per_head:"fte_per_head",participation:"share",foreign_trained:"share",intake:"heads_per_year",training_duration:"years",internal_yield:"share",entry_share:"share",graduate_profile:"share",training_capacity:"heads_per_year",retirement:"probability_per_year",exit:"probability_per_year",mortality:"probability_per_year",immigration:"heads_per_year",immigration_profile:"share",emigration:"probability_per_year",population:"persons",care_use:"uses_per_person_per_year",care_dependency:"share",target_density:"fte_per_10000_population",stated_demand:"fte",vacancies:"fte"};function Wt(t,e){let r=t.filter(s=>/^template\.(page|column|about|demand|sex)\./.test(s)).map(s=>({key:s.slice(9),text:e(s)}));for(let[s,i]of Object.entries(La)){let o=s.endsWith("_profile"),c=s==="intake"?"measure.past":o?"profile":"measure",d={quantity:e(`quantity.${s}`),unit:e(`unit.${i}`)};r.push({key:`measure.${s}`,text:e(`template.${c}`,d)})}return r}var Fa={xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ods:"application/vnd.oasis.opendocument.spreadsheet"},L={format:"xlsx",names:null,years:null,working:!1,problems:[]};function Yt(t){if(!Ae)return g;let{names:e,years:n}=Ye(t),r=s=>{Object.assign(L,s,{problems:[]}),t.redraw()};return u`<details class="card fold" data-fold="template">
    <summary>${a("template.heading")}</summary>
    <p>${a("template.text")}</p>
    <label class="block">
      ${a("template.professions")}
      <textarea
        id="template-professions"
        rows="3"
        spellcheck="false"
        .value=${C(e)}
        @input=${s=>r({names:s.currentTarget.value})}
      ></textarea>
    </label>
    <div class="fields">
      ${["base","last"].map(s=>O({label:a(`template.about.${s}_year`),value:n[s],ungrouped:!0,min:1900,max:2200,say:i=>r({years:{...Ye(t).years,[s]:i??n[s]}})}))}
      <label>
        ${a("template.format")}
        <select
          id="template-format"
          @change=${s=>r({format:s.currentTarget.value})}
        >
          ${["xlsx","ods"].map(s=>u`<option value=${s} .selected=${s===L.format}>${a(`template.format.${s}`)}</option>`)}
        </select>
      </label>
      <button type="button" id="make-template" ?disabled=${L.working} @click=${()=>Da(t)}>
        ${a("template.button")}
      </button>
    </div>
    <div role="status">${L.working?u`<p>${a("template.working")}</p>`:g}</div>
    ${L.problems.length>0?x(L.problems):g}
  </details>`}function Ye({axes:t}){let e=t.professions.map(({name:n,isco_08:r})=>r?`${n}; ${r}`:n);return{names:L.names??e.join(`
`),years:L.years??{base:t.base_year,last:t.last_year}}}async function Da(t){let{names:e,years:n}=Ye(t);Object.assign(L,{working:!0,problems:[]}),t.redraw();let r=e.split(`
`).map(s=>s.split(/[;\t]/).map(i=>i.trim())).filter(([s])=>s).map(([s,i])=>({id:s,name:s,...i?{isco_08:i}:{}}));try{let{writeTemplate:s}=await Ae(),{format:i}=L,o=await s({format:i,professions:r,base_year:n.base,last_year:n.last,texts:await Wa()});Ke(`hwf-${a("template.file")}.${i}`,o,Fa[i])}catch(s){let i=Ra(s);if(!i)throw s;L.problems=i}finally{L.working=!1,t.redraw()}}function Ra(t){return t instanceof G||Array.isArray(t?.problems)?t.problems:void 0}async function Wa(){let t=await Xe();return Wt(Object.keys(t),a)}function Bt(t,e){let{draft:n}=e;if(!n)return g;let{project:r,problems:s}=n,i=s.filter(({severity:c})=>c==="problem"),o=s.filter(({severity:c})=>c==="warning");return u`<section class="incoming" aria-label=${a("template.recognised")}>
    <p>${a("template.recognised")}</p>
    ${i.length===0?g:u`<div class="open">
          <h4>${a("template.problems")}</h4>
          ${x(i)}
        </div>`}
    ${o.length===0?g:u`<details class="told">
          <summary>${a("template.told")} (${v(o.length)})</summary>
          ${x(o)}
        </details>`}
    ${r?u`<p>
            ${a("template.counts",{parameters:v(r.parameters.length),series:v(r.data.length),professions:v(r.axes.professions.length)})}
          </p>
          <button type="button" class="primary" id="open-draft" @click=${()=>Ya(t,e)}>
            ${a("template.make")}
          </button>`:g}
    ${e.problems.length>0?u`<div class="notice bad" role="alert">
          <p>${a("template.refused")}</p>
          ${x(e.problems)}
        </div>`:g}
  </section>`}async function Ya(t,e){let{project:n,origins:r}=e.draft,s=new TextEncoder().encode(ke(n)),i=await t.runner.check(s);e.problems=i.filter(({severity:o})=>o==="problem").map(o=>{let c=r.find(({path:d})=>o.path.startsWith(d));return c?{...o,path:`${c.place} → ${o.path}`}:o}),t.redraw(),e.problems.length===0&&await t.replace(`${e.name.replace(/\.\w+$/,"")}.hwf.json`,s)}function Ba(t){let{list:e}=t.incoming;return u`<section class="page data" aria-labelledby="data-heading">
    <h2 id="data-heading">${a("screen.data")}</h2>
    <p>${a("data.intro")}</p>
    ${Ha(t)}
    ${e.length===0?g:u`<section aria-label=${a("data.files")}>${e.map(n=>za(t,n))}</section>`}
    ${Yt(t)} ${_t(t)} ${Rt(t)} ${Ft(t)}
    ${Tt(t)}
  </section>`}function Ha(t){let e=s=>{let{nextElementSibling:i}=s.currentTarget;i.click()},n=s=>{let i=s.currentTarget;for(let o of i.files??[])t.incoming.add(o.name,o);i.value=""},r=s=>{let o=s.currentTarget.parentElement?.querySelector("textarea");o.value.trim()!==""&&(t.incoming.add(a("data.paste.name"),new Blob([o.value])),o.value="")};return u`<div class="card ways">
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
  </div>`}function za(t,e){let{incoming:n}=t,r=`file-${e.id}`,s=()=>n.close(e),i=e.state==="reading"||e.tables.some(({reading:o})=>o===null);return u`<article class="card file" aria-labelledby=${r}>
    <div class="bar">
      <h3 id=${r} translate="no">${e.name}</h3>
      <button type="button" @click=${s}>
        ${e.state==="reading"?a("data.cancel"):a("data.close",{file:e.name})}
      </button>
    </div>
    ${e.preview?Ua(t,e):g}
    ${i&&(e.state==="reading"||e.state==="ready")?u`<p role="status">
          ${a("data.reading",{file:e.name})}
          ${e.rows>0?a("data.rows",{count:v(e.rows)}):g}
        </p>`:g}
    ${e.state==="failed"?u`<p role="alert">${a("data.failed",{file:e.name})}</p>`:g}
    ${e.state==="refused"?x(e.problems):g}
    ${Bt(t,e)}
    ${e.state==="ready"?e.tables.map((o,c)=>Ga(t,e,o,c)):g}
  </article>`}function Ua({incoming:t},e){let n=e.preview,{format:r,encoding:s,separator:i}=n,o=d=>l=>t.reopen(e,{...e.choice,[d]:l.currentTarget.value}),c=(d,l,p,m)=>u`<label>
    ${a(`data.${d}`)}
    <select @change=${o(d)}>
      ${l.map(f=>u`<option value=${f} .selected=${f===p}>${m(f)}</option>`)}
    </select>
  </label>`;return u`${s&&i?u`<div class="fields">
        ${c("encoding",["utf-8","windows-1250","windows-1252","utf-16le","utf-16be"],s,d=>d.toUpperCase())}
        ${c("separator",["tab","semicolon","bar","comma"],i,d=>a(`data.separator.${d}`))}
      </div>`:u`<p>${a(`data.recognised.${r==="text"?"xlsx":r}`)}</p>`}
  ${Ht(n.problems)}`}function Ht(t){return t.length===0?g:u`<details class="told">
        <summary>${a("data.told")} (${t.length})</summary>
        ${x(t)}
      </details>`}function Ga(t,e,n,r){let{recipe:s}=n.preview,{sheet:i,last_row:o}=s,c=s.headings[0]?.row??s.first_row,d=i?a(o==null?"data.table.sheet.rest":"data.table.sheet",{sheet:i,from:c,to:o??""}):a(o==null?"data.table.rest":"data.table.rows",{from:c,to:o??""}),l=n.reading?.problems??[],p=l.filter(({severity:f})=>f==="problem"),m=`table-${e.id}-${r}`;return u`<section class="incoming" aria-labelledby=${m}>
    <h4 id=${m}>
      ${e.tables.length>1?`${a("data.table",{number:r+1,count:e.tables.length})}: `:g}${d}
    </h4>
    ${xt(t,e,r)} ${vt(t,e,r)}
    ${p.length===0?g:u`<div class="open">
          <h5>${a("data.open")}</h5>
          ${x(p)}
        </div>`}
    ${kt(t,e,r)} ${yt(t,e,r)}
    ${Ht(l.filter(({severity:f})=>f==="warning"))}
    ${Ja(t,e,n,r)}
  </section>`}function Ja(t,e,n,r){let{reading:s}=n;if(!s)return g;if(s.series.length===0)return u`<h5>${a("data.result")}</h5>
      <p>${a("data.result.none")}</p>`;let i={rows:v(s.rows),figures:v(s.figures),missing:v(s.missing)},o=m=>f=>t.incoming.say(e,r,{[m]:f.currentTarget.value}),{axes:c,project:d}=t,l=d.description,p=ft(t.file,l,s.series[0].unit);return u`<h5>${a("data.result")}</h5>
    <p>${a("data.result.text",i)}</p>
    <div class="entry" role="region" tabindex="0" aria-label=${a("data.result.of",{file:e.name,number:r+1})}>
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
          ${s.series.map(m=>u`<tr>
              <th scope="row" translate="no">${m.id}</th>
              <td>
                ${a(`unit.${m.unit}`)}${m.definition?`, ${a(`data.definition.${m.definition}`)}`:g}
              </td>
              <td>${Za(m)}</td>
              <td>${v(m.values.length)}</td>
            </tr>`)}
        </tbody>
      </table>
    </div>
    <div class="fields">
      <label>${a("data.name")} <input .value=${C(n.name)} @change=${o("name")} /></label>
      <label>${a("data.source")} <input .value=${C(n.source)} @change=${o("source")} /></label>
      <label>
        ${a("data.use")}
        <select @change=${o("use")}>
          <option value="" .selected=${n.use===""}>${a("data.use.none")}</option>
          ${p.map(({id:m,parameter:f,quantity:h})=>{let y=f?J(f.for,c):"",$=y?`${F(h)}, ${y}`:F(h);return u`<option value=${m} .selected=${n.use===m}>
              ${f?a("data.use.replace",{parameter:$}):$}
            </option>`})}
        </select>
      </label>
      ${s.series.some(X)?xe(n.oldest,n.tail,(m,f)=>t.incoming.say(e,r,{oldest:m,tail:f})):g}
      ${s.series.some(le)?u`<label>
            ${a("data.split")}
            <select @change=${o("split")}>
              ${["","uniform","pchip","sprague"].map(m=>u`<option value=${m} .selected=${n.split===m}>
                  ${a(`data.split.${m||"monotone"}`)}
                </option>`)}
            </select>
          </label>`:g}
      <button type="button" class="primary" @click=${()=>Ka(t,e,r)}>${a("data.add")}</button>
    </div>
    ${Xa(t,n)} ${Va(t,e,n,r)} ${bt(t,e,r)}`}function Va(t,e,n,r){let s=n.reading?.series.find(le);if(!s)return g;let i=`bands-${e.id}-${r}`,o=t.unfolded.has(i),c=l=>t.unfold(i,l.currentTarget.open),d={...s,...n.oldest===null?{}:{open_age_upper:n.oldest},...n.tail===null?{}:{open_age_tail:n.tail}};return u`<details .open=${o} @toggle=${c}>
    <summary>${a("bands.show")}</summary>
    ${o?_e(t,i,d,n.split,l=>t.incoming.say(e,r,{split:l})):g}
  </details>`}function Xa(t,e){return e.added.length===0?g:t.draft?he(t):u`<p role="status" class="good">${a("data.added",{series:e.added.join(", ")})}</p>`}async function Ka(t,e,n){let{preview:r,reading:s,name:i,source:o,use:c,oldest:d,tail:l,split:p}=e.tables[n],m=s?.series??[],{profession:f}=t,h={name:i,source:o,use:c,profession:f,oldest:d,tail:l,split:p},{content:y,ids:$}=De(t.file,m,r.recipe,h);await t.edit(y,`data/${$.join()}`),t.incoming.say(e,n,{added:$})}function Za({dims:t}){let e=t.map(({axis:n,values:r})=>{let[s,i]=[r[0],r.at(-1)],o=r.length>2?`${s} … ${i}`:r.join(", ");return`${a(`data.role.${n}`)} (${o})`});return e.length===0?a("data.result.whole"):e.join(" × ")}var zt={"evidence.about":"Every input that is not known for sure varies in its stated range, all of them together, in many runs of the model. The bands say how sure the plan is if those ranges are right; what is not stated as uncertain is taken as known.","evidence.known":"Nothing is stated as uncertain for this project. Give at least one input a range below.","evidence.risk":"Risk of a shortage in {year}","evidence.error":"of all draws; ± {error} by chance of the draws","evidence.first":"Shortage more likely than not","evidence.first.note":"first year in which over half of the draws have less supply than demand","evidence.from_to":"{low} – {high}","evidence.intake.note":"in 80 % of the draws; median {median} a year","evidence.intake.none":"In some draws nobody who starts training can have arrived by then, so that no intake is enough.","evidence.robust":"Robust intake","evidence.robust.note":"a year: enough in {share} of the draws of {year}","evidence.robust.share":"Enough with a probability of","evidence.median":"median","evidence.gap":"Gap: interval given the stated ranges","evidence.risk.chart":"Probability of a shortage","evidence.risk.line":"shortage","evidence.risk.unit":"Share of {draws} draws with less supply than demand, in per cent","varying.heading":"What varies","varying.none":"No input of this profession varies yet.","varying.about.one":"One input varies; the bands are of it alone.","varying.about.other":"{count} inputs vary; the bands are of all of them together.","varying.list":"Inputs that vary","varying.how":"How it can turn out","varying.years":"Over the years","varying.add":"Make another input uncertain","varying.add.choose":"choose …","varying.edit":"Change","varying.save":"Save","varying.remove":"Take as known","varying.close":"Close","varying.range":"{low} – {value} – {high}","varying.assumed":"assumed from low and high","varying.value":"Value: {value} ({unit})","varying.table":"The input is a table or a path: with low and high ones its figures go a share of the way together.","varying.type":"Distribution","varying.type.pert":"PERT","varying.type.triangular":"triangular","varying.type.uniform":"uniform","varying.type.normal":"normal","varying.type.lognormal":"lognormal (amounts)","varying.type.logit":"logit-normal (shares and rates)","varying.type.beta":"beta (shares and rates)","varying.type.experts":"what experts think","varying.type.past":"as uncertain as its past","varying.sd.normal":"Standard deviation","varying.sd.lognormal":"σ of the logarithm (0.1 ≈ 10 %)","varying.sd.logit":"σ of the log odds","varying.sd.beta":"Standard deviation","varying.lambda":"λ ({lambda} where empty)","varying.bounds":"Low and high are","varying.bounds.limits":"the least and the most","varying.bounds.quantiles_5_95":"quantiles of 5 and 95 %","varying.time.constant":"one deviation for all years","varying.time.ar1":"each year like the one before {persistence}","varying.time.walk":"drifting away from year to year","varying.time.past":"as persistent as its past","varying.persistence":"Persistence ρ ({persistence} where empty)","varying.series":"Its past","varying.series.none":"The project has no series with one figure a year. Add one on the page Data.","varying.expert":"Expert {number}","varying.expert.name":"Name","varying.expert.quantile":"{share} sure to be less","varying.expert.weight":"Weight","varying.expert.add":"Add an expert","density.heading":"How {name} can turn out","density.unit":"Mean {mean}, standard deviation {sd}","density.value":"Value","density.density":"Density","density.known":"With these figures nothing varies.","density.mark.1":"5 %","density.mark.4":"median","density.mark.7":"95 %","sensitivity.heading":"Which input matters most for {year}","sensitivity.about":"The bars show where the result goes when one input alone goes to its 5 % and 95 % quantile. The shares of the variance say which input to know better first: knowing an input with a large first-order share exactly would narrow the bands most.","sensitivity.of":"Of","sensitivity.of.gap_fte":"the gap (supply − demand)","sensitivity.of.required_intake":"the required intake","sensitivity.of.supply_fte":"supply","sensitivity.of.demand_fte":"demand","sensitivity.unit.heads":"persons a year","sensitivity.samples":"Samples","sensitivity.compute":"Compute shares of the variance","sensitivity.cancel":"Cancel","sensitivity.stopped":"Stopped.","sensitivity.found":"Standard deviation of the result: {sd} {unit}, by {samples} samples and {runs} runs.","sensitivity.independent":"The stated correlations are left out: the shares are of inputs that do not depend on one another.","sensitivity.table":"Shares of the variance, with their error by chance","sensitivity.first":"Alone (first order)","sensitivity.total":"With all others (total)","sensitivity.rank":"Rank correlation","sensitivity.left":"Standard deviation left if it were known ({unit})","sensitivity.share":"{share} ± {error}","tornado.heading":"What moves {of} in {year}","tornado.unit":"{unit}; each input alone at its 5 % and 95 % quantile, the others as stated","tornado.input":"Input","tornado.low":"input low","tornado.high":"input high","tornado.summary":"{label}: {low} with the input low, {high} with it high.","hindcast.heading":"Would it have been right?","hindcast.about":"Choose a history: the forecast is made again from a year in the past, with what was known then, and laid beside what happened. Ways that know nothing but the total stand beside it; the best is named, whoever it is.","hindcast.no_series":"The project has no series over years. Add registers of several years on the page Data.","hindcast.registers":"Registers by year","hindcast.joiners":"New in each register","hindcast.hours":"FTE per head by year","hindcast.none":"not known","hindcast.inflow":"Joiners after the origin","hindcast.inflow.mean":"the mean of the years before","hindcast.inflow.observed":"those who came","hindcast.origin":"Seen from the end of","hindcast.winner":"Closest over all origins and horizons: {method}, off by {error} on average.","hindcast.method":"Method","hindcast.method.cohort":"cohort with past rates","hindcast.method.naive":"last figure","hindcast.method.drift":"mean step","hindcast.method.smoothing":"smoothing","hindcast.chart":"What would have been forecast at the end of {origin}","hindcast.unit.heads":"Persons on 31 December; bands of the first method, empirical","hindcast.unit.fte":"FTE on 31 December; bands of the first method, empirical","hindcast.observed":"observed","hindcast.accuracy":"How far off, by years ahead","hindcast.accuracy.note":"Error = forecast − observed: above 0 too much was forecast. Scaled: over the mean yearly step before the origin.","hindcast.horizon":"Years ahead","hindcast.horizon.all":"all","hindcast.me":"Mean error ({unit})","hindcast.mpe":"Mean error","hindcast.mape":"Mean size of the error","hindcast.mase":"Scaled","hindcast.coverage":"In the {level} band","hindcast.parts":"What the error of the cohort is made of, from {origin}","hindcast.parts.error":"Error ({unit})","hindcast.parts.inflow":"Joiners ({unit})","hindcast.parts.exits":"Exits ({unit})","hindcast.parts.hours":"Hours ({unit})","calibrate.heading":"Fit rates to the past","calibrate.about":"Rates from the project’s own histories, with the curve beside what was observed and its uncertainty. A fit goes into the project as an input that varies as it is uncertain, with its source.","calibrate.no_series":"The project has no series by year and single age. Add one on the page Data.","calibrate.kind":"Fit","calibrate.kind.exits":"exit rates by age","calibrate.kind.exits.about":"All exits together, from registers of successive years, smoothed over ages. Where the project states deaths, retirement or emigration beside it, take those out, or exits count twice.","calibrate.kind.retirement":"retirement by age","calibrate.kind.retirement.about":"A logistic curve over the share that has retired by each age, or that retires within a year.","calibrate.kind.lee_carter":"trend of mortality","calibrate.kind.lee_carter.about":"Lee and Carter: the level of each age, and one index for all that goes on by its mean step. For uneven dates the limited form of the United Nations.","calibrate.figures":"Figures are","calibrate.figures.retired":"shares retired by an age","calibrate.figures.hazard":"shares that retire within a year","calibrate.pairs":"Ages and figures, a pair a line","calibrate.rates":"Death rates by year and age","calibrate.fitted":"fitted","calibrate.unit.exits":"Share that leaves in a year, by age","calibrate.unit.retirement":"Share, by age","calibrate.unit.lee_carter":"Index of mortality k, by year","calibrate.chart.exits":"Exit rates: observed and fitted","calibrate.chart.retirement":"Retirement: observed and fitted","calibrate.chart.lee_carter":"Mortality: its index and where it goes","calibrate.results":"Figures of the fit","calibrate.error":"Standard error","calibrate.take":"Take into the project","calibrate.figure.median":"Age by which half have retired, μ","calibrate.figure.scale":"Scale, s","calibrate.figure.residual_sd":"Standard deviation of the residuals","calibrate.figure.pooled":"Rate of all ages together","calibrate.figure.penalty":"Weight of smoothness, λ","calibrate.figure.freedom":"Degrees of freedom of the curve","calibrate.figure.dispersion":"Dispersion (1: by chance alone)","calibrate.figure.explained":"Share of the variance that one index takes up","calibrate.figure.drift":"Change of the index a year"};var ue=class{answer=null;#e="";async follow(e,n){let r=JSON.stringify([e.project?.description.stamp.project_hash,n]);if(r===this.#e||(this.#e=r,this.answer=null,!n))return;let s=await e.sureness.crew.answer(n).catch(()=>null);r===this.#e&&(this.answer=s,e.redraw())}};function Me({answer:t},e){return t?t.value?e(t.value):x(t.problems??[]):u`<p class="quiet">${a("panel.computing")}</p>`}function fe({file:t},e){return(t.data??[]).filter(({dims:n})=>e.every(r=>n.some(s=>s.axis===r))).map(({id:n,name:r})=>({id:n,name:r??n}))}function Z(t,e,n,r,s,i=a("varying.add.choose")){let o=[{id:"",name:i},...n.map(c=>({...c,own:!0}))];return _(t,e,r,o,s)}var Qa=["exits","retirement","lee_carter"],P={kind:"exits",registers:"",joiners:"",rates:"",figures:"retired",pairs:"",following:new ue};function Ut(t){let e=r=>{Object.assign(P,r),t.redraw()},n=tn(t);return P.following.follow(t,n&&{method:"calibrate",request:n}),u`<section class="policy-panel" aria-labelledby="calibrate-heading">
    <h3 id="calibrate-heading">${a("calibrate.heading")}</h3>
    <p>${a("calibrate.about")}</p>
    <div class="choices">
      ${_("calibrate-kind",a("calibrate.kind"),P.kind,Qa.map(r=>({id:r,name:a(`calibrate.kind.${r}`)})),r=>e({kind:r}))}
      ${en(t,e)}
    </div>
    <p class="quiet">${a(`calibrate.kind.${P.kind}.about`)}</p>
    ${n?Me(P.following,r=>an(t,r)):g}
  </section>`}function en(t,e){let n=fe(t,["year","age"]);if(P.kind==="retirement"){let r=({target:s})=>e({pairs:s.value});return u`${_("calibrate-figures",a("calibrate.figures"),P.figures,["retired","hazard"].map(s=>({id:s,name:a(`calibrate.figures.${s}`)})),s=>e({figures:s}))}
      <label class="labelled">
        <span>${a("calibrate.pairs")}</span>
        <textarea id="calibrate-pairs" rows="6" .value=${P.pairs} @change=${r}></textarea>
      </label>`}return n.length===0?u`<p class="notice">${a("calibrate.no_series")}</p>`:P.kind==="lee_carter"?Z("calibrate-rates",a("calibrate.rates"),n,P.rates,r=>e({rates:r})):u`${Z("calibrate-registers",a("hindcast.registers"),n,P.registers,r=>e({registers:r}))}
        ${Z("calibrate-joiners",a("hindcast.joiners"),n,P.joiners,r=>e({joiners:r}),a("hindcast.none"))}`}function tn(t){let{kind:e,registers:n,joiners:r,rates:s,figures:i,pairs:o}=P,c=h=>(t.file.data??[]).some(y=>y.id===h),{profession:d}=t;if(e==="exits")return c(n)?{type:e,registers:n,joiners:c(r)?r:null,profession:d}:null;if(e==="lee_carter")return c(s)?{type:e,rates:s}:null;let l=o.split(/\n/).map(h=>h.trim().split(/[\t; ]+/)).filter(h=>h.length===2).map(h=>h.map(y=>Qe(y))),p={number:"value",ambiguous:"decimal",none:""},f=l.map(h=>h.map(y=>y[p[y.kind]]??Number.NaN)).filter(h=>h.every(Number.isFinite));return f.length===0?null:{type:e,figures:i,profession:d,ages:f.map(([h])=>h),values:f.map(([,h])=>h)}}function an(t,e){let{kind:n}=P,r=t.project?.description.stamp.engine_version??"",s=a(`calibrate.unit.${n}`),i=[{label:a("hindcast.observed"),values:e.observed,colour:"ink",dash:"dot"},{label:a("calibrate.fitted"),values:e.fitted,colour:"blue"}],o=[{level:v(.95,{percent:!0}),lower:e.lower,upper:e.upper}];return u`<hwf-chart-lines
      class="card"
      data-chart="calibration"
      heading=${a(`calibrate.chart.${n}`)}
      unit=${s}
      short-unit=${s}
      source=${a("chart.sources.none",{version:r})}
      .years=${[...e.places]}
      .lines=${i}
      .fans=${[{label:a("calibrate.fitted"),colour:"blue",bands:o}]}
      .digits=${n==="lee_carter"?1:3}
      .toCsv=${t.toCsv}
    ></hwf-chart-lines>
    <hwf-table
      caption=${a("calibrate.results")}
      .columns=${[{label:a("column.what"),kind:"text"},{label:a("inputs.value"),kind:"number",digits:4},{label:a("calibrate.error"),kind:"number",digits:4}]}
      .rows=${e.figures.map(({name:c,value:d,error:l})=>[a(`calibrate.figure.${c}`),d,l])}
      .toCsv=${t.toCsv}
    ></hwf-table>
    <div class="choices">
      <button type="button" class="primary" id="calibrate-take" @click=${()=>nn(t,e)}>
        ${a("calibrate.take")}
      </button>
    </div>`}function nn(t,{series:e,parameter:n}){let{file:r}=t,s=Ee(n),i=c=>c.quantity===s.quantity&&JSON.stringify(c.for??{})===JSON.stringify(s.for??{}),o={...r,data:[...r.data,...e.map(Ee)],parameters:[...r.parameters.filter(c=>!i(c)),s]};t.edit(o,`calibrate/${s.id}`)}function Ee(t){if(t instanceof Float64Array)return Array.from(t,e=>Number.isNaN(e)?null:e);if(Array.isArray(t))return t.map(Ee);if(t&&typeof t=="object"){let e=Object.entries(t).filter(([,n])=>n!=null);return Object.fromEntries(e.map(([n,r])=>[n,Ee(r)]))}return t}var rn={cohort:{colour:"blue",dash:"solid"},naive:{colour:"grey",dash:"dash"},drift:{colour:"green",dash:"dot"},smoothing:{colour:"purple",dash:"dashdot"}},z={registers:"",joiners:"",hours:"",inflow:"mean",origin:0,following:new ue};function Gt(t){let e=l=>{Object.assign(z,l),t.redraw()},n=fe(t,["year"]),r=fe(t,["year","age"]),s=l=>n.some(p=>p.id===l)?l:"",[i,o,c]=[z.registers,z.joiners,z.hours].map(s);z.following.follow(t,i===""?null:{method:"hindcast",request:{registers:i,joiners:o===""?null:o,fte_per_head:c===""?null:c,inflow:z.inflow}});let d=a("hindcast.none");return u`<section class="policy-panel" aria-labelledby="hindcast-heading">
    <h3 id="hindcast-heading">${a("hindcast.heading")}</h3>
    <p>${a("hindcast.about")}</p>
    ${n.length===0?u`<p class="notice">${a("hindcast.no_series")}</p>`:u`<div class="choices">
            ${Z("hindcast-registers",a("hindcast.registers"),n,i,l=>e({registers:l}))}
            ${Z("hindcast-joiners",a("hindcast.joiners"),r,o,l=>e({joiners:l}),d)}
            ${Z("hindcast-hours",a("hindcast.hours"),n,c,l=>e({hours:l}),d)}
            ${_("hindcast-inflow",a("hindcast.inflow"),z.inflow,["mean","observed"].map(l=>({id:l,name:a(`hindcast.inflow.${l}`)})),l=>e({inflow:l}))}
          </div>`}
    ${i===""?g:Me(z.following,l=>sn(t,l,e))}
  </section>`}function sn(t,e,n){let r=e.origins.find(i=>i.origin===z.origin)??e.origins[0];if(!r)return g;let s=e.accuracy.find(({method:i,horizon:o})=>i===e.winner&&o==null);return u`<p>
      ${a("hindcast.winner",{method:a(`hindcast.method.${e.winner}`),error:v(s?.mean_absolute_share_error??Number.NaN,{percent:!0,digits:1})})}
    </p>
    <div class="choices">
      ${_("hindcast-origin",a("hindcast.origin"),r.origin,e.origins.map(i=>({id:i.origin,name:String(i.origin)})),i=>n({origin:Number(i)}))}
    </div>
    ${on(t,e,r)} ${ln(t,e)}
    ${r.error_by_exits.length===0?g:cn(t,e,r)}`}function on(t,{years:e,observed:n,unit:r,levels:s},i){let o=m=>e.map(f=>{let h=i.years.indexOf(f);return f===i.origin?n[e.indexOf(f)]:m[h]??Number.NaN}),c=i.forecasts.map(({method:m,values:f})=>({label:a(`hindcast.method.${m}`),values:o(f),...rn[m]})),d=i.forecasts[0],l=s.map((m,f)=>({level:v(m,{percent:!0}),lower:o(d.lower[f]),upper:o(d.upper[f])})),p=t.project?.description.stamp.engine_version??"";return u`<hwf-chart-lines
    class="card"
    data-chart="hindcast"
    heading=${a("hindcast.chart",{origin:i.origin})}
    unit=${a(`hindcast.unit.${r}`)}
    short-unit=${a(`unit.short.${r}`)}
    source=${a("chart.sources.none",{version:p})}
    .years=${e}
    .lines=${[{label:a("hindcast.observed"),values:n,colour:"ink"},...c]}
    .fans=${[{label:c[0].label,colour:d.method==="cohort"?"blue":"green",bands:l.reverse()}]}
    .mark=${i.origin}
    .toCsv=${t.toCsv}
  ></hwf-chart-lines>`}function ln(t,{accuracy:e,levels:n,unit:r}){let s=i=>i==null?"":v(i,{percent:!0,digits:1});return u`<hwf-table
    caption=${a("hindcast.accuracy")}
    note=${a("hindcast.accuracy.note")}
    .columns=${[{label:a("hindcast.method"),kind:"text"},{label:a("hindcast.horizon"),kind:"text"},{label:a("hindcast.me",{unit:a(`unit.short.${r}`)}),kind:"number",digits:1},{label:a("hindcast.mpe"),kind:"text"},{label:a("hindcast.mape"),kind:"text"},{label:a("hindcast.mase"),kind:"number",digits:2},...n.map(i=>({label:a("hindcast.coverage",{level:v(i,{percent:!0})}),kind:"text"}))]}
    .rows=${e.map(i=>[a(`hindcast.method.${i.method}`),i.horizon==null?a("hindcast.horizon.all"):String(i.horizon),i.mean_error,s(i.mean_share_error),s(i.mean_absolute_share_error),i.mean_absolute_scaled_error,...i.coverage.map(s)])}
    .toCsv=${t.toCsv}
  ></hwf-table>`}function cn(t,{unit:e},n){let r=n.forecasts[0],s=i=>({label:a(`hindcast.parts.${i}`,{unit:a(`unit.short.${e}`)}),kind:"number",digits:1});return u`<hwf-table
    caption=${a("hindcast.parts",{origin:n.origin})}
    .columns=${[{label:a("chart.year"),kind:"year"},...["error","inflow","exits","hours"].map(s)]}
    .rows=${n.years.map((i,o)=>[i,r.values[o]-n.observed[o],n.error_by_inflow[o],n.error_by_exits[o],n.error_by_hours[o]])}
    .toCsv=${t.toCsv}
  ></hwf-table>`}var dn=520,ge=15,be=18,Be=class extends re{static properties={shortUnit:{attribute:"short-unit"},swings:{attribute:!1},value:{type:Number}};constructor(){super(),this.shortUnit="",this.swings=[],this.value=0}get places(){return[...this.swings.keys()]}get downwards(){return!0}get cursorLabel(){return a("chart.cursor.part",{heading:this.heading})}placeText(e){return this.swings[e].label}get columns(){let e=n=>({label:a("chart.column",{label:n,unit:this.shortUnit}),kind:"number",digits:this.digits});return[{label:a("tornado.input"),kind:"text"},e(a("tornado.low")),e(a("tornado.high"))]}get rows(){return this.swings.map(({label:e,low:n,high:r})=>[e,n,r])}layOut(e,n){let r=se(n),{swings:s,value:i}=this,o=e>=dn,c=s.map(({label:T})=>st(T,o?e*.34:e-4,r.label)),d=o?Math.ceil(Math.max(...c.flat().map(T=>we(T,r.label))))+14:26,l=Math.floor(e-26),p=c.map(T=>o?Math.max(be,T.length*ge)+8:T.length*ge+be+10),m=p.reduce((T,W)=>T+W,0),f=ie(this,e,m,r),h=[i,...s.flatMap(({low:T,high:W})=>[T,W])].filter(Number.isFinite),[y,$]=[Math.min(...h),Math.max(...h)],b=V().domain(y<$?[y,$]:[y-1,$+1]).nice(4).range([d,l]),w=f.top,E=s.map((T,W)=>{let D=w;w+=p[W];let $e=c[W],M=o?(D+w)/2+4-($e.length-1)*ge/2:D+ge-2;return{...T,top:D,bottom:w,bar:o?(D+w-be)/2:w-be-5,lines:$e.map((te,ra)=>({text:te,x:0,y:M+ra*ge}))}}),Q=b.ticks(Math.max(2,Math.floor((l-d)/90))).map(T=>({at:b(T),text:v(T,{digits:this.digits})}));return{...f,plot:{top:f.top,bottom:f.bottom,left:d,right:l},x:b,rows:E,ticks:Q}}draw({plot:e,x:n,rows:r,ticks:s,width:i},o){let c=n(this.value);return N`
      <defs>${rt()}</defs>
      ${s.map(({at:d,text:l})=>N`
          <line class="grid" x1=${d} x2=${d} y1=${e.top} y2=${e.bottom+5}></line>
          <text class="quiet" x=${d} y=${e.bottom+19} text-anchor="middle">${l}</text>`)}
      ${r.map(({low:d,high:l,bar:p,lines:m},f)=>{let h=y=>{let[$,b]=[Math.min(c,n(y)),Math.max(c,n(y))];return`M${$},${p}H${Math.max(b,$+1)}V${p+be}H${$}Z`};return N`
          <path class="bar vermillion" data-part=${f} d=${h(d)}></path>
          <path class="bar over" fill="url(#dash)" d=${h(d)}></path>
          <path class="bar blue" d=${h(l)}></path>
          ${at(m,"label halo")}`})}
      <line class="zero" x1=${c} x2=${c} y1=${e.top} y2=${e.bottom}></line>
      ${o===null?g:N`<g data-passing><rect class="cursor-box" x="1" y=${r[o].top+1}
              width=${i-2} height=${r[o].bottom-r[o].top-2} rx="4"></rect></g>`}`}reading(e){let{low:n,high:r}=this.swings[e],s=i=>N`<rect class="bar ${i}" x="5" y="0" width="12" height="8"></rect>`;return u`${this.read(a("tornado.low"),n,s("vermillion"))}
    ${this.read(a("tornado.high"),r,s("blue"))}`}get sentences(){return this.swings.map(({label:e,low:n,high:r})=>a("tornado.summary",{label:e,low:this.number(n),high:this.number(r)}))}placeAt({rows:e},n,r){let s=e.findIndex(({bottom:i})=>r<i);return s<0?e.length-1:s}};customElements.define("hwf-chart-tornado",Be);var un=["gap_fte","required_intake","supply_fte","demand_fte"],pn=[128,512,1024,4096],mn=15,q={of:"gap_fte",samples:512,key:"",swings:null,indices:null,busy:!1,stopped:!1};function Jt(t){hn(t);let{targetYear:e}=t,{of:n,swings:r,indices:s,busy:i}=q,o=s?.value??r?.value,c=(s??r)?.problems??[];return u`<section class="policy-panel" aria-labelledby="sensitivity-heading">
    <h3 id="sensitivity-heading">${a("sensitivity.heading",{year:e})}</h3>
    <p>${a("sensitivity.about")}</p>
    <div class="choices">
      ${_("sensitivity-of",a("sensitivity.of"),n,un.map(d=>({id:d,name:a(`sensitivity.of.${d}`)})),d=>{q.of=d,t.redraw()})}
      ${_("sensitivity-samples",a("sensitivity.samples"),q.samples,pn.map(d=>({id:d,name:v(d)})),d=>{q.samples=Number(d),t.redraw()})}
      <button type="button" id="sensitivity-compute" ?disabled=${i} @click=${()=>fn(t)}>
        ${a("sensitivity.compute")}
      </button>
      ${i?u`<button type="button" id="sensitivity-cancel" @click=${()=>gn(t)}>
              ${a("sensitivity.cancel")}
            </button>`:g}
    </div>
    <p class="quiet" role="status">${i?a("panel.computing"):q.stopped?a("sensitivity.stopped"):g}</p>
    ${c.length>0?x(c):g} ${o?bn(t,o):g}
  </section>`}function Vt({plan:t,profession:e,targetYear:n,fromYear:r},s){return{method:"sensitivity",request:{scenario:t,profession:e,target_year:n,from_year:r,of:q.of,samples:s}}}async function hn(t){let e=Vt(t,0),n=t.project?.description.stamp.project_hash,r=JSON.stringify([n,e]);if(r===q.key||q.busy)return;Object.assign(q,{key:r,indices:null,stopped:!1});let s=await t.sureness.crew.answer(e).catch(()=>null);r===q.key&&(q.swings=s,t.redraw())}async function fn(t){let{key:e}=q;Object.assign(q,{busy:!0,stopped:!1}),t.redraw();let n=await t.sureness.crew.answer(Vt(t,q.samples)).catch(()=>null),r=e===q.key;Object.assign(q,{busy:!1,stopped:n===null}),n&&r&&(q.indices=n),t.redraw()}function gn(t){t.sureness.crew.dismiss()}function bn(t,e){let{targetYear:n,project:r,axes:s}=t,i=e.of==="required_intake",o=a(i?"sensitivity.unit.heads":"unit.short.fte"),c=r?.description.parameters??[],d=(f,h)=>{let y=J(c.find($=>$.id===f)?.for,s);return y===""?F(h):`${F(h)} (${y})`},l=Math.abs(e.value)<100?1:0,p=r?.description.stamp.engine_version??"",m=(f,h)=>f==null?"":a("sensitivity.share",{share:v(f,{percent:!0}),error:v(h??Number.NaN,{percent:!0})});return u`<hwf-chart-tornado
      class="card"
      data-chart="tornado"
      heading=${a("tornado.heading",{of:a(`sensitivity.of.${e.of}`),year:n})}
      unit=${a("tornado.unit",{unit:o})}
      short-unit=${o}
      source=${a("chart.sources.none",{version:p})}
      .digits=${l}
      .value=${e.value}
      .swings=${e.lines.slice(0,mn).map(({parameter:f,quantity:h,low:y,high:$})=>({label:d(f,h),low:y,high:$}))}
      .toCsv=${t.toCsv}
    ></hwf-chart-tornado>
    ${e.samples===0?g:u`<p>
              ${a("sensitivity.found",{sd:v(e.sd??Number.NaN,{digits:l}),unit:o,runs:v(e.runs),samples:v(e.samples)})}
              ${e.correlations_left_out?a("sensitivity.independent"):g}
            </p>
            <hwf-table
              caption=${a("sensitivity.table")}
              .columns=${[{label:a("tornado.input"),kind:"text"},{label:a("sensitivity.first"),kind:"text"},{label:a("sensitivity.total"),kind:"text"},{label:a("sensitivity.rank"),kind:"number",digits:2},{label:a("sensitivity.left",{unit:o}),kind:"number",digits:l}]}
              .rows=${$n(e.lines).map(f=>[d(f.parameter,f.quantity),m(f.first_order,f.first_order_error),m(f.total,f.total_error),f.rank_correlation,f.sd_if_known])}
              .toCsv=${t.toCsv}
            ></hwf-table>`}`}function $n(t){return[...t].sort((e,n)=>(n.total??0)-(e.total??0))}var yn=110,He=class extends re{static properties={values:{attribute:!1},density:{attribute:!1},marks:{attribute:!1}};constructor(){super(),this.values=[],this.density=[],this.marks=[]}get places(){return[...Array(this.values.length).keys()]}get restingPlace(){return this.values.length===0?null:Math.floor(this.values.length/2)}get cursorLabel(){return a("chart.cursor.part",{heading:this.heading})}placeText(e){return this.number(this.values[e])}get columns(){return[{label:a("density.value"),kind:"number",digits:this.digits},{label:a("density.density"),kind:"number",digits:6}]}get rows(){return Array.from(this.values,(e,n)=>[e,this.density[n]])}layOut(e,n){let r=ie(this,e,yn,se(n)),{values:s,density:i}=this,o=V().domain([s[0],s[s.length-1]]).range([10,e-10]),c=V().domain([0,et(Array.from(i))??1]).range([r.bottom,r.top]),d=o.ticks(Math.max(2,Math.floor(e/90))).map(p=>({at:o(p),text:v(p,{digits:this.digits})})),l={top:r.top,bottom:r.bottom,left:10,right:e-10};return{...r,plot:l,x:o,y:c,ticks:d}}draw({plot:{top:e,bottom:n},x:r,y:s,ticks:i},o){let{values:c,density:d,marks:l}=this,p=Array.from(c,(h,y)=>[h,d[y]]),m=tt().x(([h])=>r(h)).y0(n).y1(([,h])=>s(h)),f=ve().x(([h])=>r(h)).y(([,h])=>s(h));return N`
      ${i.map(({at:h,text:y})=>N`
          <line class="grid" x1=${h} x2=${h} y1=${e} y2=${n+5}></line>
          <text class="quiet" x=${h} y=${n+19} text-anchor="middle">${y}</text>`)}
      <path class="band blue" d=${m(p)??""}></path>
      <path class="line blue" d=${f(p)??""}></path>
      ${l.map(({value:h})=>N`<line class="mark" x1=${r(h)} x2=${r(h)} y1=${e} y2=${n}></line>`)}
      ${o===null?g:N`<g data-passing><line class="cursor-line" x1=${r(c[o])} x2=${r(c[o])}
              y1=${e} y2=${n}></line></g>`}`}get sentences(){return this.marks.map(({value:e,label:n})=>a("chart.reading",{label:n,value:this.number(e)}))}reading(e){return this.marks.map(({value:n,label:r})=>this.read(r,n,N`<line class="mark" x1="11" x2="11" y1="0" y2="8"></line>`))}placeAt({x:e},n){let r=e.invert(n),s=0;return Array.from(this.values).forEach((i,o)=>{Math.abs(i-r)<Math.abs(this.values[s]-r)&&(s=o)}),s}};customElements.define("hwf-chart-density",He);var vn=["pert","triangular","uniform","normal","lognormal","logit","beta","experts","past"],Kt=["normal","lognormal","logit","beta"],ze=["pert","triangular","uniform","normal","lognormal","logit"],wn=["constant","ar1","walk"],Ue=[.05,.5,.95],xn=4,Zt=.8,kn=/(_profile|_moves)$|^(students_in_training|staffing_mix|work_share|trend_years|stock_includes)/,k={form:null,asked:"",density:null,problems:[]};function Qt(t){let{file:e,profession:n,sureness:r}=t,s=e.parameters??[],i=s.filter(l=>dt(l,n)&&!kn.test(l.quantity)),o=i.filter(l=>Ce(l)!==null),c=i.filter(l=>Ce(l)===null),{form:d}=k;return u`<section class="policy-panel" aria-labelledby="varying-heading">
    <h3 id="varying-heading">${a("varying.heading")}</h3>
    <p>${o.length===0?a("varying.none"):ae("varying.about",o.length)}</p>
    ${o.length===0?g:u`<div class="entry" tabindex="0" role="region" aria-label=${a("varying.list")}>
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
                ${o.map(l=>_n(t,l))}
              </tbody>
            </table>
          </div>`}
    <div class="choices">
      ${_("varying-add",a("varying.add"),"",[{id:"",name:a("varying.add.choose")},...c.map(l=>({id:l.id,name:Ge(t,l)}))],l=>ea(t,l))}
    </div>
    ${d&&s.some(({id:l})=>l===d.id)?On(t,d):g}
    ${t.draft&&r?u`<div class="notice bad" role="alert">${x(t.draft.problems)}</div>`:g}
  </section>`}function Ce({uncertainty:t,low:e,high:n,kind:r}){let s=(e!=null||n!=null)&&r!=="lever";return t??(s?{}:null)}function Ge({axes:t},e){let n=J(e.for,t),r=F(e.quantity);return n===""?r:`${r} (${n})`}function _n(t,e){let n=Ce(e),{distribution:r,bounds:s,over_time:i}=n,o=r?.type??"pert",c=Ge(t,e),d=b=>b?.type==="constant"?v(b.value,{significant:4}):null,[l,p,m]=[e.low,e.value,e.high].map(d),f=l!==null&&m!==null?a("varying.range",{low:l,value:p??"",high:m}):"",h=r?.sd==null?"":`σ = ${v(r.sd,{significant:3})}`,y=[a(`varying.type.${o}`),ze.includes(o)?f:"",h,s==="quantiles_5_95"?a("varying.bounds.quantiles_5_95"):"",e.uncertainty?"":a("varying.assumed")],$=i?.type??(o==="past"?"past":"constant");return u`<tr data-parameter=${e.id}>
    <th scope="row">${c}</th>
    <td>${y.filter(b=>b!=="").join("; ")}</td>
    <td>${a(`varying.time.${$}`,{persistence:v(i?.persistence??0,{digits:2})})}</td>
    <td>
      <button type="button" aria-label=${`${a("varying.edit")}: ${c}`} @click=${()=>ea(t,e.id)}>
        ${a("varying.edit")}
      </button>
    </td>
  </tr>`}function ea(t,e){let n=t.file.parameters.find(c=>c.id===e);if(!n)return;let{distribution:r={},bounds:s="limits",over_time:i={}}=Ce(n)??{},o=c=>c?.type==="constant"?c.value:null;k.form={id:e,type:r.type??"pert",sd:r.sd??null,lambda:r.lambda??null,bounds:s,low:o(n.low),high:o(n.high),overTime:i.type??"constant",persistence:i.persistence??null,experts:(r.experts??[]).map(Tn),series:r.series??""},k.density=null,ta(t,{})}function Tn({name:t="",weight:e=null,probabilities:n,values:r}){let s=Ue.map(i=>r[n.indexOf(i)]??null);return{name:t,weight:e,values:s}}function ta(t,e){k.form={...k.form,...e},k.form.type==="experts"&&k.form.experts.length===0&&(k.form.experts=[{name:"",weight:null,values:[null,null,null]}]),Nn(t),t.redraw()}function aa(t){let{type:e,sd:n,lambda:r,bounds:s,overTime:i,persistence:o,experts:c,series:d}=t,l={type:e};return Kt.includes(e)&&n!==null&&(l.sd=n),e==="pert"&&r!==null&&(l.lambda=r),e==="experts"&&(l.experts=c.map(({name:m,weight:f,values:h})=>{let y=Ue.map(($,b)=>[$,h[b]]).filter(([,$])=>$!==null);return{...m===""?{}:{name:m},...f===null?{}:{weight:f},probabilities:y.map(([$])=>$),values:y.map(([,$])=>$)}})),e==="past"&&(l.series=d),{distribution:l,...s==="limits"?{}:{bounds:s},...i==="constant"||e==="past"?{}:{over_time:i==="ar1"?{type:"ar1",persistence:o??Zt}:{type:i}}}}async function Nn(t){let{form:e}=k,n=t.file.parameters.find(({id:i})=>i===e?.id);if(!e||n?.value.type!=="constant"||e.type==="past"){Object.assign(k,{density:null,problems:[],asked:""});return}let r={quantity:n.quantity,uncertainty:aa(e),value:n.value.value,low:e.low,high:e.high},s=JSON.stringify(r);k.asked=s;try{let i=await t.runner.density(r);s===k.asked&&Object.assign(k,{density:i,problems:[]})}catch(i){if(s===k.asked){let o=i instanceof G?i.problems:[];Object.assign(k,{density:null,problems:o})}}t.redraw()}function On(t,e){let n=t.file.parameters.find(({id:l})=>l===e.id),r=Ge(t,n),s=n.value.type==="constant",i=l=>ta(t,l),o=(l,p)=>O({label:p,name:`${p}: ${r}`,value:e[l],digits:4,min:Number.NEGATIVE_INFINITY,say:m=>i({[l]:m})}),c=(l,p)=>p.map(m=>({id:m,name:a(`varying.${l}.${m}`,{persistence:""})})),d=vn.filter(l=>s||l!=="experts");return u`<form
    class="card varying-form"
    aria-labelledby="varying-form-heading"
    @submit=${l=>Mn(t,l)}
  >
    <h4 id="varying-form-heading">${r}</h4>
    <p class="quiet">
      ${s?a("varying.value",{value:v(n.value.value,{significant:6}),unit:a(`unit.${n.unit}`)}):a("varying.table")}
    </p>
    <div class="choices">
      ${_("varying-type",a("varying.type"),e.type,c("type",d),l=>i({type:l}))}
      ${Kt.includes(e.type)?o("sd",a(`varying.sd.${e.type}`)):g}
      ${e.type==="pert"?o("lambda",a("varying.lambda",{lambda:xn})):g}
      ${ze.includes(e.type)&&s?u`${o("low",a("inputs.low"))} ${o("high",a("inputs.high"))}
            ${_("varying-bounds",a("varying.bounds"),e.bounds,c("bounds",["limits","quantiles_5_95"]),l=>i({bounds:l}))}`:g}
      ${e.type==="past"?Sn(t,e,i):g}
      ${e.type==="past"?g:_("varying-time",a("varying.years"),e.overTime,c("time",wn),l=>i({overTime:l}))}
      ${e.overTime==="ar1"&&e.type!=="past"?o("persistence",a("varying.persistence",{persistence:Zt})):g}
    </div>
    ${e.type==="experts"?jn(e,i):g}
    ${k.problems.length>0?x(k.problems):g}
    ${k.density?qn(t,r,k.density):g}
    <div class="choices">
      <button type="submit" class="primary" id="varying-save">${a("varying.save")}</button>
      <button type="button" id="varying-remove" @click=${()=>En(t)}>${a("varying.remove")}</button>
      <button type="button" id="varying-close" @click=${()=>Je(t)}>${a("varying.close")}</button>
    </div>
  </form>`}function Sn(t,e,n){let r=t.file.data.filter(({dims:s})=>s.length===1&&s[0].axis==="year");return u`${_("varying-series",a("varying.series"),e.series,[{id:"",name:a("varying.add.choose")},...r.map(({id:s,name:i})=>({id:s,name:i??s,own:!0}))],s=>n({series:s}))}
  ${r.length===0?u`<p class="quiet">${a("varying.series.none")}</p>`:g}`}function jn({experts:t},e){let n=(r,s)=>e({experts:t.map((i,o)=>o===r?{...i,...s}:i)});return u`<div class="experts">
    ${t.map((r,s)=>{let i=a("varying.expert",{number:s+1}),o=({target:c})=>n(s,{name:c.value.trim()});return u`<fieldset class="choices">
        <legend>${i}</legend>
        <label class="labelled"
          ><span>${a("varying.expert.name")}</span>
          <input type="text" .value=${r.name} @change=${o}
        /></label>
        ${Ue.map((c,d)=>{let l=a("varying.expert.quantile",{share:v(c,{percent:!0})});return O({label:l,name:`${i}: ${l}`,value:r.values[d],digits:4,min:Number.NEGATIVE_INFINITY,say:p=>n(s,{values:r.values.map((m,f)=>f===d?p:m)})})})}
        ${O({label:a("varying.expert.weight"),name:`${i}: ${a("varying.expert.weight")}`,value:r.weight,digits:2,say:c=>n(s,{weight:c})})}
      </fieldset>`})}
    <button
      type="button"
      id="varying-expert"
      @click=${()=>e({experts:[...t,{name:"",weight:null,values:[null,null,null]}]})}
    >
      ${a("varying.expert.add")}
    </button>
  </div>`}var Xt=[1,4,7];function qn(t,e,n){let r=t.project?.description.stamp.engine_version??"";if(n.values.length<2)return u`<p class="quiet">${a("density.known")}</p>`;let[s,,i]=Xt.map(c=>n.quantiles[c]),o=Math.max(0,Math.min(6,2-Math.floor(Math.log10(Math.abs(i-s)||1))));return u`<hwf-chart-density
    data-chart="density"
    heading=${a("density.heading",{name:e})}
    unit=${a("density.unit",{mean:v(n.mean,{digits:o}),sd:v(n.sd,{digits:o+1})})}
    source=${a("chart.sources.none",{version:r})}
    .digits=${o}
    .values=${n.values}
    .density=${n.density}
    .marks=${Xt.map(c=>({value:n.quantiles[c],label:a(`density.mark.${c}`)}))}
    .toCsv=${t.toCsv}
  ></hwf-chart-density>`}async function Mn(t,e){e.preventDefault();let{form:n}=k;if(!n)return;let r=t.file.parameters.findIndex(({id:o})=>o===n.id),s=["parameters",r],i=ye(t.file,[...s,"uncertainty"],aa(n));if(ze.includes(n.type)&&t.file.parameters[r].value.type==="constant")for(let o of["low","high"]){let c=n[o],d=c===null?void 0:{type:"constant",value:c};i=ye(i,[...s,o],d)}await t.edit(i,`uncertainty/${n.id}`),t.draft||Je(t)}async function En(t){let{form:e}=k,n=t.file.parameters.findIndex(({id:s})=>s===e?.id),r=t.file;for(let s of["uncertainty","low","high"])r=ye(r,["parameters",n,s],void 0);await t.edit(r,`uncertainty/${e?.id}`),Je(t)}function Je(t){Object.assign(k,{form:null,density:null,problems:[],asked:""}),t.discard(),t.redraw()}var Cn=[.5,.7,.8,.9,.95],U={fan:null,key:"",gap:{lines:[],fans:[]},risk:[]};function na(t){let e=t.sureness.shown;return u`
    ${ut(t)}
    <section class="page evidence" aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">${a("screen.evidence")}</h2>
      <p>${a("evidence.about")}</p>
      <div class="quiet" id="sure-note">${An(t)}</div>
      ${e?Pn(t,e):g}
      <div class="charts two">${e?In(t,e):g}</div>
      ${Qt(t)} ${e?Jt(t):g} ${Gt(t)}
      ${Ut(t)}
    </section>
  `}function An(t){let{sureness:e}=t;return e.problems.some(({code:n})=>n==="ensemble.known")?u`<p class="notice">${a("evidence.known")}</p>`:e.problems.length>0?x(e.problems):pt(t)}function Pn(t,e){let{targetYear:n,sureness:r}=t,s=e.years.indexOf(n),i=l=>v(l,{percent:!0}),o=e.required_intake,c=e.levels.indexOf(.8),d=(l,p)=>a("evidence.from_to",{low:v(l[c]),high:v(p[c])});return u`<dl class="figures">
      <div data-figure="risk">
        <dt>${a("evidence.risk",{year:n})}</dt>
        <dd class="value">${i(e.shortage_probability[s])}</dd>
        <dd class="note">
          ${a("evidence.error",{error:v(e.shortage_error[s],{percent:!0,digits:1})})}
        </dd>
      </div>
      <div data-figure="likely">
        <dt>${a("evidence.first")}</dt>
        <dd class="value">${e.first_shortage_year??a("figure.shortage.none")}</dd>
        <dd class="note">${a("evidence.first.note")}</dd>
      </div>
      ${o?.median==null?u`<div data-figure="range">
              <dt>${a("figure.intake")}</dt>
              <dd class="value">${a("figure.intake.none")}</dd>
              <dd class="note">${a("evidence.intake.none")}</dd>
            </div>`:u`<div data-figure="range">
                <dt>${a("figure.intake")}</dt>
                <dd class="value">${d(o.lower,o.upper)}</dd>
                <dd class="note">${a("evidence.intake.note",{median:v(o.median)})}</dd>
              </div>
              <div data-figure="robust">
                <dt>${a("evidence.robust")}</dt>
                <dd class="value">${v(o.robust)}</dd>
                <dd class="note">
                  ${a("evidence.robust.note",{share:i(o.robust_share),year:n})}
                </dd>
              </div>`}
    </dl>
    <div class="choices">
      ${_("robust-share",a("evidence.robust.share"),r.robustShare,Cn.map(l=>({id:l,name:i(l)})),l=>r.setRobustShare(Number(l)))}
    </div>`}function In(t,e){let{gapSign:n,targetYear:r,everyYears:s,toCsv:i}=t,o=Ve();if(U.fan!==e||U.key!==o){let d=a("evidence.median"),l=e.bands.find(({measure:p})=>p==="gap_fte");U.fan=e,U.key=o,U.gap={lines:[{label:d,values:l?.median??[],colour:"blue"}],fans:[ct(e,"gap_fte",d,"blue")]},U.risk=[{label:a("evidence.risk.line"),values:e.shortage_probability.map(p=>p*100),colour:"vermillion"}]}let c=["above","below"].map(d=>a(`chart.gap.${d}.${n}`));return u`<hwf-chart-lines
      class="card"
      data-chart="gap"
      heading=${a("evidence.gap")}
      unit=${a(`chart.gap.unit.${n}`)}
      short-unit=${a("unit.short.fte")}
      source=${Pe(t,["stock","population"])}
      .years=${e.years}
      .lines=${U.gap.lines}
      .fans=${U.gap.fans}
      .mark=${r}
      .every=${s}
      above=${c[0]}
      below=${c[1]}
      ?short-above=${n==="demand_minus_supply"}
      sign
      .toCsv=${i}
    ></hwf-chart-lines>
    <hwf-chart-lines
      class="card"
      data-chart="risk"
      heading=${a("evidence.risk.chart")}
      unit=${a("evidence.risk.unit",{draws:v(e.draws)})}
      short-unit="%"
      source=${Pe(t,["stock","population"])}
      .years=${e.years}
      .lines=${U.risk}
      .mark=${r}
      .every=${s}
      .digits=${0}
      .toCsv=${i}
    ></hwf-chart-lines>`}export{Ba as dataScreen,na as evidence,zt as evidenceTexts};
