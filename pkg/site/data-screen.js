import{H as ee,I as B,N as xe,O as _e,Q as x,S as T,U as de,V as ke,X as Te,Z as qe,ba as Oe,da as Se,ea as je,fa as Ne,ga as Pe,ha as Me,i as n,j as Z,ja as S,k as v,ka as te,n as d,o as D,p as $,pa as ae,qa as ue,s as ve,t as R,y as W}from"./chunk.js";var pe=class extends Te{static properties={from:{type:Number},bands:{attribute:!1},values:{attribute:!1},bandLabel:{attribute:"band-label"},lineLabel:{attribute:"line-label"}};constructor(){super(),this.from=0,this.bands=[],this.values=[],this.bandLabel="",this.lineLabel=""}get places(){return Array.from(this.values,(t,a)=>this.from+a)}get cursorLabel(){return n("chart.cursor.age",{heading:this.heading})}placeText(t){return n("pyramid.age",{age:t})}#t(t){return this.bands.find(({from:a,to:o})=>t>=a&&(o==null||t<=o))}#e({from:t,to:a,amount:o}){return a==null?Number.NaN:o/(a-t+1)}get columns(){return[{label:n("pyramid.age.column"),kind:"year"},...[this.bandLabel,this.lineLabel].map(t=>({label:t,kind:"number",digits:this.digits}))]}get rows(){return this.places.map((t,a)=>{let o=this.#t(t);return[t,o?this.#e(o):null,this.values[a]]})}layOut(t,a){let o=je(a),s=Math.round(Math.min(260,Math.max(180,t*.36))),{top:l,bottom:r,...c}=Ne(this,t,s,o),u=this.bands.map(w=>this.#e(w)).filter(Number.isFinite),i=Math.max(1e-9,...u,...Array.from(this.values)),p=de().domain([0,i]).nice(5).range([r,l]),m=Me(p,this.digits),h=Math.ceil(Math.max(0,...m.map(({text:w})=>Oe(w,o.small))))+Se,b=Math.floor(t-16),y=this.from+this.values.length,g=de().domain([this.from,y]).range([h,b]);return{...c,plot:{top:l,bottom:r,left:h,right:b},x:g,y:p,xTicks:Pe(g,b-h),yTicks:m}}draw({plot:t,x:a,y:o,xTicks:s,yTicks:l},r){let c=this.from+this.values.length,u=this.bands.filter(({from:m,to:h})=>h!=null&&m<c),i=ke().x(([m])=>a(m+.5)).y(([,m])=>o(m))(this.places.map((m,h)=>[m,this.values[h]]))??"",p=r===null?0:a(this.places[r]+.5);return D`
      ${qe(t,s,l,!0)}
      ${u.map(m=>{let[h,b]=[a(m.from),a(Math.min(c,Number(m.to)+1))],y=o(this.#e(m));return D`<rect class="bar sky" x=${h} width=${Math.max(0,b-h-1)} y=${y}
          height=${Math.max(0,t.bottom-y)}></rect>`})}
      <path class="line net-edge" d=${i}></path><path class="line ink" d=${i}></path>
      ${r===null?"":D`<g data-passing><line class="cursor-line" x1=${p} x2=${p} y1=${t.top} y2=${t.bottom}></line></g>`}`}reading(t){let a=this.#t(this.places[t]);return[this.read(this.bandLabel,a?this.#e(a):Number.NaN,D`<rect class="bar sky" x="5" y="0" width="12" height="8"></rect>`),this.read(this.lineLabel,this.values[t],D`<line class="line ink" x1="0" x2="22" y1="4" y2="4"></line>`)]}get sentences(){let t=this.values.length-1;return[n("bands.summary",{label:this.lineLabel,first:this.number(this.values[0]),last:this.number(this.values[t]),from:this.from,to:this.from+t})]}placeAt({x:t},a){return Math.floor(t.invert(a))}};customElements.define("hwf-chart-bands",pe);var pt=["monotone","pchip","uniform","sprague"],fe=new Map,me=new Map;async function mt(e,t,a){let{age_max:o}=e.axes,s=[a.values,a.open_age_upper,a.open_age_tail,o],l=me.get(t);if(l&&s.every((c,u)=>c===l[u]))return;me.set(t,s),fe.delete(t);let r;try{r={divided:await W("divided",{series:a,age_max:o})}}catch(c){if(!(c instanceof R))throw c;r={problems:c.problems}}me.get(t)===s&&(fe.set(t,r),e.redraw())}function ne(e,t,a,o,s){mt(e,t,a);let l=fe.get(t);if(!l)return d`<p role="status">${n("bands.working")}</p>`;if(!l.divided)return x(l.problems??[]);let{from:r,bands:c,splits:u}=l.divided,i=o||"monotone",p=u.find(h=>h.split===i)??u[0],m=c.at(-1);return d`<fieldset class="ways-of-dividing">
      <legend>${n("data.split")}</legend>
      ${pt.map(h=>d`<label>
          <input
            type="radio"
            name=${`split-${t}`}
            value=${h}
            .checked=${h===i}
            @change=${()=>s(h==="monotone"?"":h)}
          />
          ${n(`data.split.${h}`)}
        </label>`)}
    </fieldset>
    ${p.used===p.split?$:d`<p class="note" role="status">
          ${n("bands.gave_way",{asked:n(`data.split.${p.split}`),used:n(`data.split.${p.used}`)})}
        </p>`}
    ${m&&m.to==null?d`<p class="note">${n("bands.open",{group:`${m.from}+`})}</p>`:$}
    <hwf-chart-bands
      class="card wide"
      data-chart=${`bands-${t}`}
      heading=${n("bands.chart",{series:a.name??a.id})}
      unit=${n("bands.unit",{unit:n(`unit.${a.unit}`)})}
      source=${a.source??a.origin??""}
      from=${r}
      .bands=${c}
      .values=${p.values}
      band-label=${n("bands.group")}
      line-label=${n("bands.single")}
      .digits=${1}
      .toCsv=${e.toCsv}
    ></hwf-chart-bands>`}function $e(e,t,a,{name:o,source:s,use:l,profession:r,oldest:c,tail:u,split:i}){let p=structuredClone(e),m=t.map(y=>{let g=Y(p.data,y.id);return p.data.push({...y,id:g,...o?{name:o}:{},...s?{source:s}:{},...L(y)&&c!==null?{open_age_upper:c}:{},...L(y)&&c===null&&u!==null?{open_age_tail:u}:{},...H(y)&&i!==""?{split:i}:{}}),g});p.recipes=[...(p.recipes??[]).filter(y=>!ft(a,y)),a];let[h,b]=l.split(":");if(b){let y=p.parameters.find(({id:w})=>h==="parameter"&&w===b),g=y?.quantity??b,f={type:"series",series:oe(p,m[0],g)};y?(y.value=f,delete y.low,delete y.high,s&&(y.source=s)):p.parameters.push({id:Y(p.parameters,b.replaceAll("_","-")),quantity:g,for:{profession:r},value:f,unit:t[0].unit,kind:"baseline",...s?{source:s}:{}})}return{content:p,ids:m}}var Ae=({dims:e})=>e.find(({axis:t})=>t==="age")?.values??[];function L(e){return Ae(e).at(-1)?.endsWith("+")??!1}function H(e){return Ae(e).some(t=>t.includes("-"))}function ft(e,t){let a=({sheet:o,columns:s})=>JSON.stringify([o??null,s.map(({heading:l})=>l.replace(/\d{4}/g,""))]);return a(e)===a(t)}var $t=["stock","inactive_stock","foreign_trained"];function oe(e,t,a){let o=e.data.find(u=>u.id===t),s=String(e.axes.base_year),l={profession:e.axes.professions.length,region:e.axes.regions.length,sector:e.axes.sectors.length},r=o;for(let{axis:u,values:i}of o.dims){let p=i.length===1&&u in l,m=u==="profession"||l[u]>1?e.axes[`${u}s`]?.some(({id:h})=>h===i[0]):!1;p&&!m?r=Ee(r,u,i[0]):u==="year"&&$t.includes(a)&&i.includes(s)&&(r=Ee(r,u,s))}if(r===o)return t;let c={...r,id:Y(e.data,`${t}-${a.replaceAll("_","-")}`)};return e.data.push(c),c.id}function Ee(e,t,a){let o=e.dims.findIndex(i=>i.axis===t),s=e.dims[o].values.indexOf(a),l=e.dims.slice(o+1).reduce((i,{values:p})=>i*p.length,1),r=e.dims[o].values.length,c=e.values.filter((i,p)=>Math.floor(p/l)%r===s),u=e.flags?.filter(({cell:i})=>i[o]===s).map(({cell:i,flag:p})=>({cell:i.filter((m,h)=>h!==o),flag:p}));return{...e,dims:e.dims.filter((i,p)=>p!==o),values:c,...u?{flags:u}:{}}}function Y(e,t){let a=t;for(let o=2;e.some(s=>s.id===a);o+=1)a=`${t}-${o}`;return a}function Ce(e,t,a){let o=e.parameters.filter(l=>l.unit===a).map(l=>({id:`parameter:${l.id}`,parameter:l,quantity:l.quantity})),s=t.absent.filter(l=>l.unit===a).map(({quantity:l})=>({id:`quantity:${l}`,quantity:l}));return[...o,...s]}function Le(e,t,a){let o=O=>e.dims.find(Q=>Q.axis===O)?.values??[],s=O=>O.map(Q=>({id:Q,name:Q})),l=o("year").map(Number),r=t.fixed.find(({role:O})=>O==="year"),c=l.length>0?Math.max(...l):Number(r?.member),u=o("profession"),i=o("age"),p=Number.parseInt(i[0],10),m=Number.parseInt(i.at(-1)??"",10),h=Number.parseInt(i.at(-1)?.split("-").at(-1)??"",10),b=L(e)?Math.max(m,a.oldest??m):h,{title:y,country:g,source:f,split:w,oldest:j,tail:G}=a,ye={hwf:1,about:{title:y,...g?{country:g}:{}},axes:{professions:u.length>0?u.map(O=>({id:O,name:O,.../^\d+$/.test(O)?{isco_08:O}:{}})):[{id:"profession",name:a.profession}],regions:s(o("region").length>0?o("region"):[g||"country"]),sectors:s(o("sector").length>0?o("sector"):["all"]),sexes:o("sex").length>0?o("sex"):["T"],age_min:p,age_max:b,base_year:c,last_year:a.lastYear,fte_hours:a.fteHours},data:[],parameters:[],methods:[]},we=ye.axes.professions.map(({id:O})=>O),{content:z,ids:ut}=$e(ye,[e],t,{name:"",source:f,use:"",profession:we[0],oldest:j,tail:G,split:w});return z.parameters.push({id:"stock",quantity:"stock",unit:"heads",kind:"baseline",value:{type:"series",series:oe(z,ut[0],"stock")},...f?{source:f}:{}}),z.parameters.push({id:"unmet-demand",quantity:"unmet_demand",unit:"share",kind:"assumption",value:{type:"constant",value:a.unmet}}),z.methods=we.map(O=>({profession:O,supply:{type:"cohort"},demand:{type:"constant"}})),z}var ht=40,bt=20;function Fe(e,t,a){let o=t.tables[a],s=Ie(t,a);if(!s)return $;let l=he(t,a),r=i=>e.incoming.say(t,a,{begin:{...he(t,a),...i}}),c=i=>d`<label>
    ${n(`begin.${i}`)}
    <input
      .value=${T(l[i])}
      @input=${p=>r({[i]:p.currentTarget.value})}
    />
  </label>`,u=s.dims.some(({axis:i})=>i==="profession");return d`<details class="begin">
    <summary>${n("begin.heading")}</summary>
    <p class="note">${n("begin.note")}</p>
    <div class="fields">
      ${c("title")} ${c("country")} ${u?$:c("profession")}
      ${S({label:n("begin.last_year"),value:l.lastYear,max:2200,ungrouped:!0,say:i=>r({lastYear:i})})}
      ${S({label:n("begin.fte_hours"),value:l.fteHours,digits:2,max:168,say:i=>r({fteHours:i})})}
      ${S({label:n("begin.unmet"),unit:"%",digits:2,min:-100,max:1e3,value:l.unmet===null?null:100*l.unmet,say:i=>r({unmet:i===null?null:i/100})})}
      <button type="button" @click=${()=>gt(e,t,a)}>${n("begin.button")}</button>
    </div>
    ${o.refused.length>0?x(o.refused):$}
  </details>`}function Ie(e,t){return e.tables[t].reading?.series.find(({unit:a,dims:o})=>a==="heads"&&o.some(({axis:s})=>s==="age"))}function he(e,t){let{name:a,begin:o}=e.tables[t];return o??{title:a,country:"",profession:a,unmet:null,fteHours:ht,lastYear:new Date().getFullYear()+bt}}async function gt(e,t,a){let o=Ie(t,a);if(!o)return;let{preview:s,source:l,oldest:r,tail:c,split:u}=t.tables[a],i={...he(t,a),source:l,oldest:r,tail:c,split:u},p=Le(o,s.recipe,i),m=new TextEncoder().encode(ae(p)),h=(await e.runner.check(m)).filter(({severity:b})=>b==="problem");e.incoming.say(t,a,{refused:h}),h.length===0&&await e.replace(`${_e(i.title)}.hwf.json`,m)}var yt=["profession","region","sector","sex","age","year","level","unit"],wt=["total","unknown","leave_out"];function De(e,t,a){let o=t.tables[a];return yt.map(s=>{let l=vt(o,s);if(l.length===0)return $;let r=l.filter(({treatment:p})=>p===null),c=l.filter(({treatment:p})=>p!==null),u=n("data.entries",{axis:n(`data.role.${s}`)}),i=p=>xt(e,t,a,s,p,u);return d`${r.length>0?i(r):$}
    ${c.length>0?d`<details class="entries">
          <summary>${u} (${c.length})</summary>
          ${i(c)}
        </details>`:$}`})}function vt({preview:e,reading:t},a){let{recipe:o,columns:s}=e,l=new Map;for(let[r,c]of o.columns.entries())for(let u of c.role===a?s[r].entries:[]){let{found:i,count:p,treatment:m=null,member:h=null}=u;l.set(i,{found:i,count:p,treatment:m,member:h})}for(let{code:r,found:c,expected:u}of t?.problems??[])r==="table.entry"&&u===a&&c&&!l.has(c)&&l.set(c,{found:c,count:null,treatment:null,member:null});for(let{found:r,treatment:c,member:u=null}of o.meanings.filter(i=>i.role===a))l.set(r,{found:r,count:l.get(r)?.count??null,treatment:c,member:u});return[...l.values()]}function xt(e,t,a,o,s,l){let r=s.some(({count:c})=>c!==null);return d`<div class="entry">
    <table>
      <caption>
        ${l}
      </caption>
      <thead>
        <tr>
          <th scope="col">${n("data.entry.found")}</th>
          ${r?d`<th scope="col">${n("data.entry.count")}</th>`:$}
          <th scope="col">${n("data.entry.means")}</th>
        </tr>
      </thead>
      <tbody>
        ${s.map(c=>d`<tr>
            <th scope="row" translate="no">${c.found}</th>
            ${r?d`<td>${c.count===null?"":v(c.count)}</td>`:$}
            <td>${_t(e,t,a,o,c)}</td>
          </tr>`)}
      </tbody>
    </table>
  </div>`}function _t({incoming:e,axes:t},a,o,s,{found:l,treatment:r,member:c}){let u=(g,f)=>e.correct(a,o,w=>{w.meanings=w.meanings.filter(j=>!(j.role===s&&j.found===l)),w.meanings.push({role:s,found:l,treatment:g,member:f})}),i=kt(t,s),m=c===null||i.some(({id:g})=>g===c)?i:[{id:c,name:c},...i],h=r==="member"?`=${c}`:r??"",b=g=>{let f=g.currentTarget,{value:w}=f;w.startsWith("=")?u("member",w.slice(1)):w!==""&&u(w,null)},y=g=>{let f=g.currentTarget.value.trim();f!==""&&u("member",f)};return d`<select aria-label=${n("data.entry.member",{entry:l})} @change=${b}>
      <option value="" .selected=${h===""} ?disabled=${h!==""}>
        ${n("data.entry.unclear")}
      </option>
      ${m.map(({id:g,name:f})=>d`<option value=${`=${g}`} .selected=${h===`=${g}`}>${f}</option>`)}
      ${wt.map(g=>d`<option value=${g} .selected=${h===g}>${n(`data.entry.${g}`)}</option>`)}
    </select>
    <input
      aria-label=${`${n("data.entry.member",{entry:l})}, ${n("data.entry.other")}`}
      placeholder=${n("data.entry.other")}
      size="12"
      .value=${T("")}
      @change=${y}
    />`}function kt(e,t){switch(t){case"profession":return e.professions;case"region":return e.regions;case"sector":return e.sectors;case"sex":return["F","M"].map(a=>({id:a,name:n(`sex.${a}`)}));case"level":return["licensed","active","practising"].map(a=>({id:a,name:n(`data.definition.${a}`)}));case"unit":return["heads","fte"].map(a=>({id:a,name:n(`unit.${a}`)}));default:return[]}}function Re({incoming:e},t,a){let{preview:o,misplaced:s}=t.tables[a],{headings:l,first_row:r,last_row:c}=o.recipe,u=l.map(({row:m})=>m),i={from:u[0]??null,to:u.at(-1)??null,first:r,last:c??null},p=(m,h)=>{let b={...i,[m]:h},y=b.from??b.to,g=b.to??b.from,f=y===null||g===null?[]:Array.from({length:Math.max(0,g-y+1)},(w,j)=>y+j);e.place(t,a,{headings:f,first_row:b.first??r,last_row:b.last})};return d`<details class="place">
    <summary>${n("data.place")}</summary>
    <div class="fields">
      ${["from","to","first","last"].map(m=>S({label:n(`data.place.${m}`),value:i[m],min:1,ungrouped:!0,say:h=>p(m,h)}))}
    </div>
    ${s.length>0?x(s):$}
  </details>`}var be=["profession","region","sector","sex","age","year","level","unit"],Tt={table:["ask","ignore",...be,"value","flag"],register:["ignore",...be.slice(0,6),"person","birth","hours","fte"]},qt=["ask","value",...be];function Be({incoming:e},t,a){let{preview:o}=t.tables[a],{recipe:s,sample:l,sample_rows:r}=o,c=p=>m=>e.correct(t,a,h=>p(h,m.currentTarget.value)),u=Tt[s.layout],i=s.columns.some(({role:p})=>p==="person"||p==="birth");return d`<div class="entry sample">
      <table>
        <caption>
          ${n("data.sample")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${s.columns.map(({role:p,column:m},h)=>d`<td>
                ${We(n("data.column.role",{column:m}),u.includes(p)?u:[p,...u],p,b=>n(`data.role.${b}`),c((b,y)=>{b.columns[h].role=y}))}
              </td>`)}
          </tr>
        </thead>
        <tbody>
          ${l.map((p,m)=>{let h=r[m],b=s.headings.findIndex(y=>y.row===h);return d`<tr class=${b>=0?"heading":$}>
              <th scope="row">
                <span class="number">${h}</span>
                ${b>=0&&s.layout==="table"?We(n("data.heading.role",{row:h}),qt,s.headings[b].role,y=>n(y==="value"?"data.role.names":`data.role.${y}`),c((y,g)=>{y.headings[b].role=g})):$}
              </th>
              ${s.columns.map(({role:y},g)=>d`<td class=${y==="ignore"?"unread":y==="value"?"figure":$} translate="no">
                    ${p[g]??""}
                  </td>`)}
            </tr>`})}
        </tbody>
      </table>
    </div>
    ${i?d`<p class="note">${n("data.private")}</p>`:$}`}function We(e,t,a,o,s){return d`<select aria-label=${e} class=${a==="ask"?"ask":$} @change=${s}>
    ${t.map(l=>d`<option value=${l} .selected=${l===a}>${o(l)}</option>`)}
  </select>`}var Ot=["heads","heads_per_year","fte","persons","share","share_per_year","probability_per_year","years","fte_per_head","fte_per_10000_population","uses_per_person_per_year","services_per_case","ratio","index"],St=["ask","ignore","profession","region","sector","sex","age","year","level"];function Ye({incoming:e,axes:t},a,o){let{preview:s,reading:l}=a.tables[o],{recipe:r}=s,c=new Set(l?.problems.map(({code:f})=>f)),u=f=>r.columns.some(w=>w.role===f)||r.headings.some(w=>w.role===f)||r.sections===f,i=f=>w=>{let{value:j}=w.currentTarget;e.correct(a,o,G=>f(G,j.trim()))},p=f=>i((w,j)=>{w.fixed=w.fixed.filter(G=>G.role!==f),j!==""&&w.fixed.push({role:f,member:j})}),m=f=>r.fixed.find(w=>w.role===f)?.member??"",h=f=>f===""?null:Number(f),b=r.layout==="table",y={profession:t.professions,region:t.regions,sector:t.sectors,sex:t.sexes.map(f=>({id:f,name:n(`sex.${f}`)}))},g=Object.keys(y).filter(f=>!u(f)&&(y[f].length>1||f==="profession"||m(f)!==""));return d`<fieldset class="entry settings">
    <legend>${n("data.settings")}</legend>
    <div class="fields">
      ${I(n("data.layout"),["table","register"].map(f=>({id:f,name:n(`data.layout.${f}`)})),r.layout,i((f,w)=>{f.layout=w}))}
      ${b&&!u("unit")?I(n("data.unit"),[{id:"",name:n("data.unsaid")},...Ot.map(f=>({id:f,name:n(`unit.${f}`)}))],r.unit??"",i((f,w)=>{f.unit=w||null})):$}
      ${u("year")?$:jt(n("data.fixed.year"),m("year"),p("year"),"numeric")}
      ${g.map(f=>I(n(`data.fixed.${f}`),[{id:"",name:n("data.fixed.none")},...y[f]],m(f),p(f)))}
      ${u("level")?$:I(n("data.definition"),[{id:"",name:n("data.unsaid")},...["licensed","active","practising"].map(f=>({id:f,name:n(`data.definition.${f}`)}))],r.definition??"",i((f,w)=>{f.definition=w||null}))}
      ${r.decimal||c.has("table.decimal")||c.has("table.figure")?I(n("data.decimal"),[{id:"",name:n("data.unsaid")},...["point","comma"].map(f=>({id:f,name:n(`data.decimal.${f}`)}))],r.decimal??"",i((f,w)=>{f.decimal=w||null})):$}
      ${c.has("table.open_below")||r.youngest_age!=null?S({label:n("data.youngest"),value:r.youngest_age,max:150,say:f=>e.correct(a,o,w=>{w.youngest_age=f})}):$}
      ${c.has("table.nuts_levels")||r.nuts_level!=null?I(n("data.nuts"),[{id:"",name:n("data.unsaid")},...["0","1","2","3"].map(f=>({id:f,name:f}))],r.nuts_level==null?"":String(r.nuts_level),i((f,w)=>{f.nuts_level=h(w)})):$}
      ${r.sections?I(n("data.sections"),St.map(f=>({id:f,name:n(`data.role.${f}`)})),r.sections,i((f,w)=>{f.sections=w})):$}
      ${b?S({label:n("data.factor"),value:r.factor??1,digits:6,say:f=>e.correct(a,o,w=>{w.factor=f})}):$}
      ${r.fill_down==null?$:d`<label class="check">
            <input
              type="checkbox"
              .checked=${T(r.fill_down)}
              @change=${f=>{let{checked:w}=f.currentTarget;e.correct(a,o,j=>{j.fill_down=w})}}
            />
            ${n("data.fill")}
          </label>`}
    </div>
  </fieldset>`}function I(e,t,a,o){return d`<label>
    ${e}
    <select @change=${o}>
      ${t.map(({id:s,name:l})=>d`<option value=${s} .selected=${s===a}>${l}</option>`)}
    </select>
  </label>`}function jt(e,t,a,o){return d`<label>
    ${e}
    <input inputmode=${o} size="6" .value=${T(String(t??""))} @change=${a} />
  </label>`}function He(e){let{file:t,axes:a}=e,{data:o,parameters:s,recipes:l=[]}=t,r=i=>s.filter(p=>["value","low","high"].some(m=>p[m]?.series===i)).map(p=>{let m=ee(p.for,a);return m?`${B(p.quantity)}, ${m}`:B(p.quantity)}),c=[{label:n("data.result.series"),own:!0},{label:n("data.result.unit")},{label:n("data.project.read")},{label:n("data.project.source"),own:!0}].map(i=>({...i,kind:"text"})),u=o.map(i=>[i.name??i.id,n(`unit.${i.unit}`),[...new Set(r(i.id))].join("; "),[i.source,i.date].filter(Boolean).join(", ")]);return d`<hwf-table
      data-table="series"
      caption=${n("data.project")}
      note=${n("data.project.note")}
      tall
      .columns=${c}
      .rows=${u}
      .toCsv=${e.toCsv}
    ></hwf-table>
    ${l.length>0?d`<p>${Z("data.recipes",l.length)}</p>`:$}`}var Nt=["profession","age","sex","headcount","fte","geography","specialisation","first_qualification"],Pt={stated:"✓",partly:"◐",absent:"✗",not_asked:"·",pass:"✓",warning:"!",problem:"✗",not_checked:"·"},U={text:"",quality:null};async function Mt(e){let t=e.project?.text??"";U={text:t,quality:null};let a={year:new Date().getFullYear()},o=await W("quality",a,new TextEncoder().encode(t));U.text===t&&(U.quality=o,e.redraw())}function Ue(e){let t=e.unfolded.has("quality");return t&&e.project&&U.text!==e.project.text&&Mt(e),d`<details class="card fold" data-fold="quality" .open=${t} @toggle=${o=>e.unfold("quality",o.currentTarget.open)}>
    <summary>${n("quality.heading")}</summary>
    ${t?U.quality?Et(e,U.quality):d`<p role="status">${n("quality.working")}</p>`:$}
  </details>`}function Et(e,{requirements:t,series:a}){return d`<p class="note">${n("quality.note")}</p>
    <div class="entry" role="region" tabindex="0" aria-label=${n("quality.matrix")}>
      <table class="matrix">
        <caption>
          ${n("quality.matrix")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${Nt.map(o=>d`<th scope="col">${n(`quality.detail.${o}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({requirement:o,details:s})=>d`<tr>
              <th scope="row">${n(`quality.requirement.${o}`)}</th>
              ${s.map(l=>d`<td class=${l}>${Xe(l,n(`quality.presence.${l}`))}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>
    <div class="entry">
      <table class="scores">
        <caption>
          ${n("quality.series")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${n("data.result.series")}</th>
            <th scope="col">${n("quality.score")}</th>
            <th scope="col">${n("quality.checks")}</th>
          </tr>
        </thead>
        <tbody>
          ${a.map(o=>At(e,o))}
        </tbody>
      </table>
    </div>`}function At(e,{id:t,score:a,parts:o,checks:s}){let{name:l=t,origin:r}=e.file.data.find(i=>i.id===t)??{},c=s.filter(({verdict:i})=>i==="warning"||i==="problem"),u=c.length===0?n("quality.all_pass"):c.map(({check:i})=>n(`quality.check.${i}`)).join("; ");return d`<tr>
    <th scope="row" translate="no">${l}</th>
    <td>${v(a)}</td>
    <td>
      <details>
        <summary>${u}</summary>
        ${r?d`<p class="note">${Ct(e,r)}</p>`:$}
        <ul>
          ${s.map(({check:i,verdict:p,found:m,path:h})=>{let b=o.find(g=>g.check===i),y=b?n("quality.points",{points:v(b.points,{digits:1}),most:v(b.most)}):"";return d`<li class=${p}>
              ${Xe(p,n(`quality.verdict.${p}`))} ${n(`quality.check.${i}`)}${m?d`: <span translate="no">${m}</span>`:$}
              <span class="note">${y} <code translate="no">${h}</code></span>
            </li>`})}
        </ul>
      </details>
    </td>
  </tr>`}function Ct(e,t){let a=e.incoming.list.find(({name:s})=>t.startsWith(s)),o=()=>document.getElementById(`file-${a?.id}`)?.scrollIntoView();return d`${n("quality.origin",{origin:t})}
    ${a?d`<button type="button" @click=${o}>${n("quality.origin.show")}</button>`:$}`}function Xe(e,t){return d`<span aria-hidden="true" title=${t}>${Pt[e]}</span>
    <span class="unseen">${t}</span>`}var Ge=["value","low","high"];function re(e,t){return e.parameters.filter(a=>Ge.some(o=>a[o]?.series===t))}function ze(e,t,a){for(let o of re(e,t)){for(let l of Ge)o[l]?.series===t&&(o[l]={type:"series",series:oe(e,a,o.quantity)});let{source:s}=e.data.find(({id:l})=>l===a);s&&(o.source=s)}}function Je(e,t,a,o){let s=structuredClone(e);ze(s,a,t);let l=new Date().toISOString().slice(0,10);return s.decisions=[...s.decisions??[],{...o,date:l}],s}function Ke(e,t,a,o){let s=structuredClone(e),l=Y(s.data,a.id);return s.data.push({...a,id:l,note:Ze(a.note,o)}),ze(s,t,l),s}function Ve(e,t,a,o,s){let l=structuredClone(e),r=l.data.find(({id:g})=>g===t),{coverage:c,flags:u,...i}=r,p=g=>Array.from(g,f=>Number.isNaN(f)?null:f),m={low:"",mid:"",high:""};for(let g of["mid","low","high"]){let f=g==="mid"?"_corrected":`_corrected_${g}`;m[g]=Y(l.data,`${t}${f}`),l.data.push({...i,id:m[g],...o===""?{}:{definition:o},values:p(a[g]),note:Ze(r.note,s)})}let[h,b]=[p(a.low),p(a.high)],y=h.every((g,f)=>g===b[f]);for(let g of re(l,t))g.value.series===t&&(g.value={type:"series",series:m.mid},y||(g.low={type:"series",series:m.low},g.high={type:"series",series:m.high}));return y&&(l.data=l.data.filter(({id:g})=>g!==m.low&&g!==m.high)),l}function Qe(e,t){let a=structuredClone(e);return a.reconciliations=[...(a.reconciliations??[]).filter(({stock:o})=>o!==t.stock),t],a}function Ze(e,t){return e?`${e} ${t}`:t}var Lt=["heads","heads_per_year","fte","persons"],F=200,se={tool:"",problems:[]};async function M(e,t,a,o,s){let l=new TextEncoder().encode(e.project?.text??"");try{s(await W(a,o,l)),se={tool:"",problems:[]}}catch(r){if(!(r instanceof R))throw r;se={tool:t,problems:r.problems}}e.redraw()}function E(e){return se.tool===e?x(se.problems):$}var q=e=>e?.name??e?.id??"";function A(e,t,a,o,s){return d`<label>
    ${t}
    <select id=${e} @change=${l=>s(l.currentTarget.value)}>
      <option value="" .selected=${o===""}>${n("reconcile.choose")}</option>
      ${a.map(l=>d`<option value=${l.id} .selected=${l.id===o} translate="no">${q(l)}</option>`)}
    </select>
  </label>`}function J(e,t,a,o){return d`<fieldset class="several">
    <legend>${e}</legend>
    ${t.length===0?d`<p class="note">${n("reconcile.none_such")}</p>`:$}
    ${t.map(s=>d`<label>
        <input
          type="checkbox"
          .checked=${T(a.includes(s.id))}
          @change=${l=>o(l.currentTarget.checked?[...a,s.id]:a.filter(r=>r!==s.id))}
        />
        <span translate="no">${q(s)}</span>
      </label>`)}
  </fieldset>`}function le(e,t,a){return d`<label>
    ${e}
    <input .value=${T(t)} @change=${o=>a(o.currentTarget.value)} />
  </label>`}var X=e=>e.file.data.filter(({unit:t})=>Lt.includes(t));function ie(e,t){let a=e.project?.text??"";t.text!==a&&Object.assign(t,{text:a,answer:null})}var K={text:"",list:null},k={first:"",second:"",reason:"",answer:null};function Ft(e){let t=e.project?.text??"";K.text!==t&&(K={text:t,list:null},k.answer=null,M(e,"conflicts","conflicts",null,a=>{K={text:t,list:a}}))}function et(e){Ft(e);let t=X(e),a=l=>e.file.data.find(r=>r.id===l),o=l=>{if(Object.assign(k,l,{answer:null}),k.first!==""&&k.second!==""){let r={first:k.first,second:k.second};M(e,"compare","compare",r,c=>{k.answer=c})}e.redraw()},s=K.list??[];return d`<section aria-labelledby="compare-heading">
    <h4 id="compare-heading">${n("compare.heading")}</h4>
    <p class="note">${n("compare.note")}</p>
    ${K.list===null?$:s.length===0?d`<p role="status">${n("compare.none")}</p>`:d`<ul class="conflicts">
              ${s.map(({first:l,second:r,cells:c,differing:u})=>d`<li>
                  <button type="button" @click=${()=>o({first:l,second:r})}>
                    ${n("compare.pair",{first:q(a(l)),second:q(a(r))})}
                  </button>
                  ${n("compare.differing",{differing:v(u),cells:v(c)})}
                </li>`)}
            </ul>`}
    <div class="fields">
      ${A("compare-first",n("compare.first"),t,k.first,l=>o({first:l}))}
      ${A("compare-second",n("compare.second"),t,k.second,l=>o({second:l}))}
    </div>
    ${E("compare")} ${k.answer?It(e,a(k.first),a(k.second)):$}
  </section>`}function It(e,t,a){let o=k.answer,s=[{label:"compare.definition",of:i=>i.definition?n(`data.definition.${i.definition}`):n("data.unsaid")},{label:"compare.coverage",of:i=>i.coverage==null?n("data.unsaid"):v(i.coverage,{percent:!0})},{label:"data.project.source",of:i=>i.source??n("data.unsaid")},{label:"compare.date",of:i=>i.date??n("data.unsaid")},{label:"compare.origin",of:i=>i.origin??n("data.unsaid")},{label:"data.project.read",of:i=>v(re(e.file,i.id).length)}],l=[...o.axes.map(i=>({label:n(`data.role.${i}`),kind:"text"})),{label:q(t),kind:"number",digits:1,ownLabel:!0},{label:q(a),kind:"number",digits:1,ownLabel:!0},{label:n("compare.difference"),kind:"number",digits:1},{label:n("compare.relative"),kind:"number"}],r={percent:!0,digits:1,sign:!0},c=o.cells.slice(0,F).map(({members:i,first:p,second:m,difference:h,relative:b})=>[...i,p,m,h,b==null?null:{value:b,form:r}]),u=(i,p)=>{let m=k.reason.trim(),h=n("compare.decided",{kept:q(i),left:q(p)});e.edit(Je(e.file,i.id,p.id,{what:h,why:m}),`decide/${i.id}/${p.id}`)};return d`<div class="entry" role="region" tabindex="0" aria-label=${n("compare.sources")}>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col" translate="no">${q(t)}</th>
            <th scope="col" translate="no">${q(a)}</th>
          </tr>
        </thead>
        <tbody>
          ${s.map(({label:i,of:p})=>d`<tr>
              <th scope="row">${n(i)}</th>
              <td translate="no">${p(t)}</td>
              <td translate="no">${p(a)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${n("compare.sum")}</th>
            <td class="figure">${v(o.first_sum,{digits:1})}</td>
            <td class="figure">${v(o.second_sum,{digits:1})}</td>
          </tr>
        </tbody>
      </table>
    </div>
    ${o.summed.length===0?$:d`<p class="note">${n("compare.summed",{axes:o.summed.map(i=>n(`data.role.${i}`)).join(", ")})}</p>`}
    <hwf-table
      data-table="compared"
      caption=${n("compare.cells")}
      note=${o.cells.length>F?n("compare.first_rows",{count:v(F),all:v(o.cells.length)}):""}
      tall
      .columns=${l}
      .rows=${c}
      .toCsv=${e.toCsv}
    ></hwf-table>
    <div class="fields">
      ${le(n("compare.reason"),k.reason,i=>{k.reason=i,e.redraw()})}
      ${[[t,a],[a,t]].map(([i,p])=>d`<button
          type="button"
          ?disabled=${k.reason.trim()===""}
          @click=${()=>u(i,p)}
        >
          ${n("compare.keep",{series:q(i)})}
        </button>`)}
    </div>
    <p class="note">${n("compare.keep.note")}</p>`}var Dt=["low","mid","high"],_={series:"",seen:{low:1,mid:1,high:1},belongs:{low:1,mid:1,high:1},level:"",reason:"",done:!1},C={first:null,second:null,both:null,answer:null};function tt(e){let t=X(e),a=t.find(({id:r})=>r===_.series),o=r=>{Object.assign(_,{done:!1},r),e.redraw()},s=r=>d`<fieldset class="range">
      <legend>${n(`cover.${r}`)}</legend>
      <div class="fields">
        ${Dt.map(c=>S({label:n(`cover.${c}`),unit:"%",digits:2,max:100,name:n("cover.of",{bound:n(`cover.${c}`),what:n(`cover.${r}`)}),value:100*_[r][c],say:u=>o({[r]:{..._[r],[c]:u===null?1:u/100}})}))}
      </div>
    </fieldset>`,l=()=>M(e,"cover","adjust",{values:a.values,seen:_.seen,belongs:_.belongs},r=>{let c=n("cover.said",{seen:v(_.seen.mid,{percent:!0,digits:1}),belongs:v(_.belongs.mid,{percent:!0,digits:1}),reason:_.reason.trim()});e.edit(Ve(e.file,a.id,r,_.level,c),`covered/${a.id}`),_.done=!0});return d`<section aria-labelledby="cover-heading">
    <h4 id="cover-heading">${n("cover.heading")}</h4>
    <p class="note">${n("cover.note")}</p>
    ${Rt(e)}
    <div class="fields">
      ${A("cover-series",n("data.result.series"),t,_.series,r=>o({series:r}))}
    </div>
    ${s("seen")} ${s("belongs")}
    <div class="fields">
      <label>
        ${n("cover.level")}
        <select id="cover-level" @change=${r=>o({level:r.currentTarget.value})}>
          <option value="" .selected=${_.level===""}>${n("cover.level.same")}</option>
          ${["licensed","active","practising"].map(r=>d`<option value=${r} .selected=${_.level===r}>${n(`data.definition.${r}`)}</option>`)}
        </select>
      </label>
      ${le(n("compare.reason"),_.reason,r=>o({reason:r}))}
      <button type="button" id="cover" ?disabled=${!a||_.reason.trim()===""} @click=${l}>
        ${n("cover.button")}
      </button>
    </div>
    ${E("cover")}
    ${_.done&&!e.draft?d`<p role="status" class="good">${n("cover.done")}</p>`:$}
  </section>`}function Rt(e){let t=["first","second","both"],a=r=>{if(Object.assign(C,{answer:null},r),t.every(c=>C[c]!==null)){let{first:c,second:u,both:i}=C;M(e,"two","twoRegisters",{first:c,second:u,both:i},p=>{C.answer=p})}e.redraw()},o=r=>Math.min(1,r),s=()=>{let{answer:r}=C;if(r){let c=o(r.first_share);_.seen={low:o(Number(C.first)/r.high),mid:c,high:o(Number(C.first)/r.low)},e.redraw()}},{answer:l}=C;return d`<details>
    <summary>${n("two.heading")}</summary>
    <p class="note">${n("two.note")}</p>
    <div class="fields">
      ${t.map(r=>S({label:n(`two.${r}`),unit:n("unit.persons"),value:C[r],say:c=>a({[r]:c})}))}
    </div>
    ${E("two")}
    ${l?d`<p role="status">
            ${n("two.answer",{estimate:v(l.estimate),low:v(l.low),high:v(l.high),share:v(l.first_share,{percent:!0,digits:1})})}
          </p>
          <button type="button" @click=${s}>${n("two.use")}</button>`:$}
  </details>`}var N={text:"",seed:"",margins:[],answer:null};function at(e){ie(e,N);let t=X(e),a=t.find(({id:r})=>r===N.seed),o=t.filter(({id:r,unit:c})=>r!==N.seed&&c===a?.unit),s=r=>{Object.assign(N,{answer:null},r),e.redraw()},l=()=>M(e,"rake","rakeSeries",{seed:N.seed,margins:N.margins},r=>{N.answer=r});return d`<section aria-labelledby="rake-heading">
    <h4 id="rake-heading">${n("rake.heading")}</h4>
    <p class="note">${n("rake.note")}</p>
    <div class="fields">
      ${A("rake-seed",n("rake.seed"),t,N.seed,r=>s({seed:r,margins:[]}))}
    </div>
    ${a?J(n("rake.margins"),o,N.margins,r=>s({margins:r})):$}
    <button type="button" id="rake" ?disabled=${!a||N.margins.length===0} @click=${l}>
      ${n("rake.button")}
    </button>
    ${E("rake")} ${N.answer&&a?Wt(e,a):$}
  </section>`}function Wt(e,t){let a=N.answer,o=[...t.dims.map(({axis:c})=>({label:n(`data.role.${c}`),kind:"text"})),...["before","after","change"].map(c=>({label:n(`rake.${c}`),kind:"number",digits:1})),{label:n("rake.factor"),kind:"number",digits:3}],s=a.cells.slice(0,F).map(({members:c,before:u,after:i,change:p,factor:m})=>[...c,u,i,p,m]),l=N.margins.map(c=>q(e.file.data.find(u=>u.id===c))),r=()=>e.edit(Ke(e.file,t.id,a.series,n("rake.said",{seed:q(t),margins:l.join("; ")})),`raked/${t.id}`);return d`<p role="status">${Z("rake.done",a.cycles,{error:a.error.toExponential(1)})}</p>
    <hwf-table
      data-table="raked"
      caption=${n("rake.cells")}
      note=${a.cells.length>F?n("compare.first_rows",{count:v(F),all:v(a.cells.length)}):""}
      tall
      .columns=${o}
      .rows=${s}
      .toCsv=${e.toCsv}
    ></hwf-table>
    <button type="button" class="primary" @click=${r}>${n("rake.take")}</button>`}var ce={text:"",stock:"",inflows:[],outflows:[],answer:null};function nt(e){ie(e,ce);let{data:t}=e.file,a=b=>t.filter(y=>y.unit===b&&y.dims.some(({axis:g})=>g==="year")),o=b=>{Object.assign(ce,{answer:null},b),e.redraw()},{stock:s,inflows:l,outflows:r,answer:c}=ce,u=()=>M(e,"flows","reconcile",{stock:s,inflows:l,outflows:r},b=>{ce.answer=b}),i=()=>e.edit(Qe(e.file,{stock:s,inflows:l,outflows:r}),`flows/${s}`),p={kind:"number",digits:0},m=[{label:n("chart.year"),kind:"year"},...["start","inflow","outflow","end","residual"].map(b=>({label:n(`flows.${b}`),...p})),{label:n("flows.share"),kind:"number"}],h=(c?.years??[]).map(b=>[b.year,b.start,b.inflow,b.outflow,b.end,{value:b.residual,form:{sign:!0}},b.residual_share==null?null:{value:b.residual_share,form:{percent:!0,digits:1,sign:!0}}]);return d`<section aria-labelledby="flows-heading">
    <h4 id="flows-heading">${n("flows.heading")}</h4>
    <p class="note">${n("flows.note")}</p>
    <div class="fields">
      ${A("flows-stock",n("flows.stock"),a("heads"),s,b=>o({stock:b}))}
    </div>
    ${J(n("flows.inflows"),a("heads_per_year"),l,b=>o({inflows:b}))}
    ${J(n("flows.outflows"),a("heads_per_year"),r,b=>o({outflows:b}))}
    <button type="button" id="flows" ?disabled=${s===""} @click=${u}>${n("flows.button")}</button>
    ${E("flows")}
    ${c?d`<hwf-table
              data-table="flows"
              caption=${n("flows.table")}
              note=${c.skipped.length>0?n("flows.skipped",{years:c.skipped.join(", ")}):""}
              .columns=${m}
              .rows=${h}
              .toCsv=${e.toCsv}
            ></hwf-table>
            <button type="button" @click=${i}>${n("flows.keep")}</button>`:$}
  </section>`}function ot(e){let t=e.unfolded.has("reconcile");return d`<details class="card fold" data-fold="reconcile" .open=${t} @toggle=${o=>e.unfold("reconcile",o.currentTarget.open)}>
    <summary>${n("reconcile.heading")}</summary>
    ${t?d`<p class="note">${n("reconcile.note")}</p>
          ${V(e)} ${et(e)} ${at(e)} ${tt(e)}
          ${nt(e)}`:$}
  </details>`}function V(e){return e.draft?d`<div class="notice bad" role="alert">
        <p>${n("data.refused")}</p>
        ${x(e.draft.problems)}
        <button type="button" @click=${()=>e.discard()}>${n("data.discard")}</button>
      </div>`:$}var Bt=["heads","persons","heads_per_year","fte","share"],rt="";function st(e){let{data:t}=e.file,a=t.filter(l=>Bt.includes(l.unit)&&(H(l)||L(l)));if(a.length===0)return $;let o=e.unfolded.has("ages");return d`<details class="card fold" data-fold="ages" .open=${o} @toggle=${l=>e.unfold("ages",l.currentTarget.open)}>
    <summary>${n("bands.heading")}</summary>
    ${o?Yt(e,a):$}
  </details>`}function Yt(e,t){let a=t.find(({id:r})=>r===rt)??t[0],o=r=>{let c=structuredClone(e.file);r(c.data.find(({id:u})=>u===a.id)),e.edit(c,`series/${a.id}`)},s=r=>{rt=r.currentTarget.value,e.redraw()},l=(r,c)=>o(u=>{delete u.open_age_upper,delete u.open_age_tail,Object.assign(u,{...r===null?{}:{open_age_upper:r},...c===null?{}:{open_age_tail:c}})});return d`<p class="note">${n("bands.note")}</p>
    <div class="fields">
      <label>
        ${n("data.result.series")}
        <select id="bands-series" @change=${s}>
          ${t.map(({id:r,name:c})=>d`<option value=${r} .selected=${r===a.id} translate="no">${c??r}</option>`)}
        </select>
      </label>
      ${L(a)?te(a.open_age_upper,a.open_age_tail,l):$}
    </div>
    ${V(e)}
    ${ne(e,"project",a,a.split==="monotone"?"":a.split??"",r=>o(c=>{delete c.split,r!==""&&(c.split=r)}))}`}var Ht={stock:"heads",fte_per_head:"fte_per_head",participation:"share",foreign_trained:"share",intake:"heads_per_year",training_duration:"years",internal_yield:"share",entry_share:"share",graduate_profile:"share",training_capacity:"heads_per_year",retirement:"probability_per_year",exit:"probability_per_year",mortality:"probability_per_year",immigration:"heads_per_year",immigration_profile:"share",emigration:"probability_per_year",population:"persons",care_use:"uses_per_person_per_year",care_dependency:"share",target_density:"fte_per_10000_population",stated_demand:"fte",vacancies:"fte"};function lt(e,t){let o=e.filter(s=>/^template\.(page|column|about|demand|sex)\./.test(s)).map(s=>({key:s.slice(9),text:t(s)}));for(let[s,l]of Object.entries(Ht)){let r=s.endsWith("_profile"),c=s==="intake"?"measure.past":r?"profile":"measure",u={quantity:t(`quantity.${s}`),unit:t(`unit.${l}`)};o.push({key:`measure.${s}`,text:t(`template.${c}`,u)})}return o}var Ut={xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ods:"application/vnd.oasis.opendocument.spreadsheet"},P={format:"xlsx",names:null,years:null,working:!1,problems:[]};function it(e){if(!ue)return $;let{names:t,years:a}=ge(e),o=s=>{Object.assign(P,s,{problems:[]}),e.redraw()};return d`<details class="card fold" data-fold="template">
    <summary>${n("template.heading")}</summary>
    <p>${n("template.text")}</p>
    <label class="block">
      ${n("template.professions")}
      <textarea
        id="template-professions"
        rows="3"
        spellcheck="false"
        .value=${T(t)}
        @input=${s=>o({names:s.currentTarget.value})}
      ></textarea>
    </label>
    <div class="fields">
      ${["base","last"].map(s=>S({label:n(`template.about.${s}_year`),value:a[s],ungrouped:!0,min:1900,max:2200,say:l=>o({years:{...ge(e).years,[s]:l??a[s]}})}))}
      <label>
        ${n("template.format")}
        <select
          id="template-format"
          @change=${s=>o({format:s.currentTarget.value})}
        >
          ${["xlsx","ods"].map(s=>d`<option value=${s} .selected=${s===P.format}>${n(`template.format.${s}`)}</option>`)}
        </select>
      </label>
      <button type="button" id="make-template" ?disabled=${P.working} @click=${()=>Xt(e)}>
        ${n("template.button")}
      </button>
    </div>
    <div role="status">${P.working?d`<p>${n("template.working")}</p>`:$}</div>
    ${P.problems.length>0?x(P.problems):$}
  </details>`}function ge({axes:e}){let t=e.professions.map(({name:a,isco_08:o})=>o?`${a}; ${o}`:a);return{names:P.names??t.join(`
`),years:P.years??{base:e.base_year,last:e.last_year}}}async function Xt(e){let{names:t,years:a}=ge(e);Object.assign(P,{working:!0,problems:[]}),e.redraw();let o=t.split(`
`).map(s=>s.split(/[;\t]/).map(l=>l.trim())).filter(([s])=>s).map(([s,l])=>({id:s,name:s,...l?{isco_08:l}:{}}));try{let{writeTemplate:s}=await ue(),{format:l}=P,r=await s({format:l,professions:o,base_year:a.base,last_year:a.last,texts:await zt()});xe(`hwf-${n("template.file")}.${l}`,r,Ut[l])}catch(s){let l=Gt(s);if(!l)throw s;P.problems=l}finally{P.working=!1,e.redraw()}}function Gt(e){return e instanceof R||Array.isArray(e?.problems)?e.problems:void 0}async function zt(){let e=await ve();return lt(Object.keys(e),n)}function ct(e,t){let{draft:a}=t;if(!a)return $;let{project:o,problems:s}=a,l=s.filter(({severity:c})=>c==="problem"),r=s.filter(({severity:c})=>c==="warning");return d`<section class="incoming" aria-label=${n("template.recognised")}>
    <p>${n("template.recognised")}</p>
    ${l.length===0?$:d`<div class="open">
          <h4>${n("template.problems")}</h4>
          ${x(l)}
        </div>`}
    ${r.length===0?$:d`<details class="told">
          <summary>${n("template.told")} (${v(r.length)})</summary>
          ${x(r)}
        </details>`}
    ${o?d`<p>
            ${n("template.counts",{parameters:v(o.parameters.length),series:v(o.data.length),professions:v(o.axes.professions.length)})}
          </p>
          <button type="button" class="primary" id="open-draft" @click=${()=>Jt(e,t)}>
            ${n("template.make")}
          </button>`:$}
    ${t.problems.length>0?d`<div class="notice bad" role="alert">
          <p>${n("template.refused")}</p>
          ${x(t.problems)}
        </div>`:$}
  </section>`}async function Jt(e,t){let{project:a,origins:o}=t.draft,s=new TextEncoder().encode(ae(a)),l=await e.runner.check(s);t.problems=l.filter(({severity:r})=>r==="problem").map(r=>{let c=o.find(({path:u})=>r.path.startsWith(u));return c?{...r,path:`${c.place} → ${r.path}`}:r}),e.redraw(),t.problems.length===0&&await e.replace(`${t.name.replace(/\.\w+$/,"")}.hwf.json`,s)}function qo(e){let{list:t}=e.incoming;return d`<section class="page data" aria-labelledby="data-heading">
    <h2 id="data-heading">${n("screen.data")}</h2>
    <p>${n("data.intro")}</p>
    ${Kt(e)}
    ${t.length===0?$:d`<section aria-label=${n("data.files")}>${t.map(a=>Vt(e,a))}</section>`}
    ${it(e)} ${He(e)} ${st(e)} ${ot(e)}
    ${Ue(e)}
  </section>`}function Kt(e){let t=s=>{let{nextElementSibling:l}=s.currentTarget;l.click()},a=s=>{let l=s.currentTarget;for(let r of l.files??[])e.incoming.add(r.name,r);l.value=""},o=s=>{let r=s.currentTarget.parentElement?.querySelector("textarea");r.value.trim()!==""&&(e.incoming.add(n("data.paste.name"),new Blob([r.value])),r.value="")};return d`<div class="card ways">
    <p>
      <button type="button" id="choose-files" @click=${t}>${n("data.choose")}</button>
      <input
        id="files"
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.tab,.xlsx,.xlsm,.ods"
        aria-label=${n("data.choose")}
        tabindex="-1"
        hidden
        @change=${a}
      />
      ${n("data.drop")}
    </p>
    <p class="note">${n("data.kinds")}</p>
    <details>
      <summary>${n("data.paste")}</summary>
      <label>${n("data.paste.text")} <textarea rows="6" spellcheck="false"></textarea></label>
      <button type="button" @click=${o}>${n("data.paste.read")}</button>
    </details>
  </div>`}function Vt(e,t){let{incoming:a}=e,o=`file-${t.id}`,s=()=>a.close(t),l=t.state==="reading"||t.tables.some(({reading:r})=>r===null);return d`<article class="card file" aria-labelledby=${o}>
    <div class="bar">
      <h3 id=${o} translate="no">${t.name}</h3>
      <button type="button" @click=${s}>
        ${t.state==="reading"?n("data.cancel"):n("data.close",{file:t.name})}
      </button>
    </div>
    ${t.preview?Qt(e,t):$}
    ${l&&(t.state==="reading"||t.state==="ready")?d`<p role="status">
          ${n("data.reading",{file:t.name})}
          ${t.rows>0?n("data.rows",{count:v(t.rows)}):$}
        </p>`:$}
    ${t.state==="failed"?d`<p role="alert">${n("data.failed",{file:t.name})}</p>`:$}
    ${t.state==="refused"?x(t.problems):$}
    ${ct(e,t)}
    ${t.state==="ready"?t.tables.map((r,c)=>Zt(e,t,r,c)):$}
  </article>`}function Qt({incoming:e},t){let a=t.preview,{format:o,encoding:s,separator:l}=a,r=u=>i=>e.reopen(t,{...t.choice,[u]:i.currentTarget.value}),c=(u,i,p,m)=>d`<label>
    ${n(`data.${u}`)}
    <select @change=${r(u)}>
      ${i.map(h=>d`<option value=${h} .selected=${h===p}>${m(h)}</option>`)}
    </select>
  </label>`;return d`${s&&l?d`<div class="fields">
        ${c("encoding",["utf-8","windows-1250","windows-1252","utf-16le","utf-16be"],s,u=>u.toUpperCase())}
        ${c("separator",["tab","semicolon","bar","comma"],l,u=>n(`data.separator.${u}`))}
      </div>`:d`<p>${n(`data.recognised.${o==="text"?"xlsx":o}`)}</p>`}
  ${dt(a.problems)}`}function dt(e){return e.length===0?$:d`<details class="told">
        <summary>${n("data.told")} (${e.length})</summary>
        ${x(e)}
      </details>`}function Zt(e,t,a,o){let{recipe:s}=a.preview,{sheet:l,last_row:r}=s,c=s.headings[0]?.row??s.first_row,u=l?n(r==null?"data.table.sheet.rest":"data.table.sheet",{sheet:l,from:c,to:r??""}):n(r==null?"data.table.rest":"data.table.rows",{from:c,to:r??""}),i=a.reading?.problems??[],p=i.filter(({severity:h})=>h==="problem"),m=`table-${t.id}-${o}`;return d`<section class="incoming" aria-labelledby=${m}>
    <h4 id=${m}>
      ${t.tables.length>1?`${n("data.table",{number:o+1,count:t.tables.length})}: `:$}${u}
    </h4>
    ${Be(e,t,o)} ${Re(e,t,o)}
    ${p.length===0?$:d`<div class="open">
          <h5>${n("data.open")}</h5>
          ${x(p)}
        </div>`}
    ${Ye(e,t,o)} ${De(e,t,o)}
    ${dt(i.filter(({severity:h})=>h==="warning"))}
    ${ea(e,t,a,o)}
  </section>`}function ea(e,t,a,o){let{reading:s}=a;if(!s)return $;if(s.series.length===0)return d`<h5>${n("data.result")}</h5>
      <p>${n("data.result.none")}</p>`;let l={rows:v(s.rows),figures:v(s.figures),missing:v(s.missing)},r=m=>h=>e.incoming.say(t,o,{[m]:h.currentTarget.value}),{axes:c,project:u}=e,i=u.description,p=Ce(e.file,i,s.series[0].unit);return d`<h5>${n("data.result")}</h5>
    <p>${n("data.result.text",l)}</p>
    <div class="entry" role="region" tabindex="0" aria-label=${n("data.result.of",{file:t.name,number:o+1})}>
      <table>
        <thead>
          <tr>
            <th scope="col">${n("data.result.series")}</th>
            <th scope="col">${n("data.result.unit")}</th>
            <th scope="col">${n("data.result.dims")}</th>
            <th scope="col">${n("data.result.sum")}</th>
          </tr>
        </thead>
        <tbody>
          ${s.series.map(m=>d`<tr>
              <th scope="row" translate="no">${m.id}</th>
              <td>
                ${n(`unit.${m.unit}`)}${m.definition?`, ${n(`data.definition.${m.definition}`)}`:$}
              </td>
              <td>${oa(m)}</td>
              <td>${v(m.values.length)}</td>
            </tr>`)}
        </tbody>
      </table>
    </div>
    <div class="fields">
      <label>${n("data.name")} <input .value=${T(a.name)} @change=${r("name")} /></label>
      <label>${n("data.source")} <input .value=${T(a.source)} @change=${r("source")} /></label>
      <label>
        ${n("data.use")}
        <select @change=${r("use")}>
          <option value="" .selected=${a.use===""}>${n("data.use.none")}</option>
          ${p.map(({id:m,parameter:h,quantity:b})=>{let y=h?ee(h.for,c):"",g=y?`${B(b)}, ${y}`:B(b);return d`<option value=${m} .selected=${a.use===m}>
              ${h?n("data.use.replace",{parameter:g}):g}
            </option>`})}
        </select>
      </label>
      ${s.series.some(L)?te(a.oldest,a.tail,(m,h)=>e.incoming.say(t,o,{oldest:m,tail:h})):$}
      ${s.series.some(H)?d`<label>
            ${n("data.split")}
            <select @change=${r("split")}>
              ${["","uniform","pchip","sprague"].map(m=>d`<option value=${m} .selected=${a.split===m}>
                  ${n(`data.split.${m||"monotone"}`)}
                </option>`)}
            </select>
          </label>`:$}
      <button type="button" class="primary" @click=${()=>na(e,t,o)}>${n("data.add")}</button>
    </div>
    ${aa(e,a)} ${ta(e,t,a,o)} ${Fe(e,t,o)}`}function ta(e,t,a,o){let s=a.reading?.series.find(H);if(!s)return $;let l=`bands-${t.id}-${o}`,r=e.unfolded.has(l),c=i=>e.unfold(l,i.currentTarget.open),u={...s,...a.oldest===null?{}:{open_age_upper:a.oldest},...a.tail===null?{}:{open_age_tail:a.tail}};return d`<details .open=${r} @toggle=${c}>
    <summary>${n("bands.show")}</summary>
    ${r?ne(e,l,u,a.split,i=>e.incoming.say(t,o,{split:i})):$}
  </details>`}function aa(e,t){return t.added.length===0?$:e.draft?V(e):d`<p role="status" class="good">${n("data.added",{series:t.added.join(", ")})}</p>`}async function na(e,t,a){let{preview:o,reading:s,name:l,source:r,use:c,oldest:u,tail:i,split:p}=t.tables[a],m=s?.series??[],{profession:h}=e,b={name:l,source:r,use:c,profession:h,oldest:u,tail:i,split:p},{content:y,ids:g}=$e(e.file,m,o.recipe,b);await e.edit(y,`data/${g.join()}`),e.incoming.say(t,a,{added:g})}function oa({dims:e}){let t=e.map(({axis:a,values:o})=>{let[s,l]=[o[0],o.at(-1)],r=o.length>2?`${s} … ${l}`:o.join(", ");return`${n(`data.role.${a}`)} (${r})`});return t.length===0?n("data.result.whole"):t.join(" × ")}export{qo as dataScreen};
