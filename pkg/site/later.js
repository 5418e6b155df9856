import{A as tt,Ba as bt,Ca as Ot,Ha as ee,J as G,Ja as ae,K as I,Ka as St,La as ne,Na as re,P as Ht,Q as Ut,U as ft,Z as x,ba as L,ca as E,da as Gt,ea as V,fa as ht,g as Bt,ga as Vt,ha as et,ia as Xt,ja as zt,k as a,l as Q,m as v,ma as Jt,na as gt,oa as Kt,p as u,pa as Zt,q as T,qa as at,r as f,ra as nt,sa as Qt,ta as te,u as Yt,v as U,va as q,wa as $t}from"./chunk.js";var Nt=class extends et{static properties={from:{type:Number},bands:{attribute:!1},values:{attribute:!1},bandLabel:{attribute:"band-label"},lineLabel:{attribute:"line-label"}};constructor(){super(),this.from=0,this.bands=[],this.values=[],this.bandLabel="",this.lineLabel=""}get places(){return Array.from(this.values,(t,n)=>this.from+n)}get cursorLabel(){return a("chart.cursor.age",{heading:this.heading})}placeText(t){return a("pyramid.age",{age:t})}#e(t){return this.bands.find(({from:n,to:r})=>t>=n&&(r==null||t<=r))}#t({from:t,to:n,amount:r}){return n==null?Number.NaN:r/(n-t+1)}get columns(){return[{label:a("pyramid.age.column"),kind:"year"},...[this.bandLabel,this.lineLabel].map(t=>({label:t,kind:"number",digits:this.digits}))]}get rows(){return this.places.map((t,n)=>{let r=this.#e(t);return[t,r?this.#t(r):null,this.values[n]]})}layOut(t,n){let r=at(n),o=Math.round(Math.min(260,Math.max(180,t*.36))),{top:i,bottom:s,...c}=nt(this,t,o,r),d=this.bands.map(w=>this.#t(w)).filter(Number.isFinite),l=Math.max(1e-9,...d,...Array.from(this.values)),p=V().domain([0,l]).nice(5).range([s,i]),m=te(p,this.digits),h=Math.ceil(Math.max(0,...m.map(({text:w})=>gt(w,r.small))))+Zt,g=Math.floor(t-16),y=this.from+this.values.length,b=V().domain([this.from,y]).range([h,g]);return{...c,plot:{top:i,bottom:s,left:h,right:g},x:b,y:p,xTicks:Qt(b,g-h),yTicks:m}}draw({plot:t,x:n,y:r,xTicks:o,yTicks:i},s){let c=this.from+this.values.length,d=this.bands.filter(({from:m,to:h})=>h!=null&&m<c),l=ht().x(([m])=>n(m+.5)).y(([,m])=>r(m))(this.places.map((m,h)=>[m,this.values[h]]))??"",p=s===null?0:n(this.places[s]+.5);return T`
      ${zt(t,o,i,!0)}
      ${d.map(m=>{let[h,g]=[n(m.from),n(Math.min(c,Number(m.to)+1))],y=r(this.#t(m));return T`<rect class="bar sky" x=${h} width=${Math.max(0,g-h-1)} y=${y}
          height=${Math.max(0,t.bottom-y)}></rect>`})}
      <path class="line net-edge" d=${l}></path><path class="line ink" d=${l}></path>
      ${s===null?"":T`<g data-passing><line class="cursor-line" x1=${p} x2=${p} y1=${t.top} y2=${t.bottom}></line></g>`}`}reading(t){let n=this.#e(this.places[t]);return[this.read(this.bandLabel,n?this.#t(n):Number.NaN,T`<rect class="bar sky" x="5" y="0" width="12" height="8"></rect>`),this.read(this.lineLabel,this.values[t],T`<line class="line ink" x1="0" x2="22" y1="4" y2="4"></line>`)]}get sentences(){let t=this.values.length-1;return[a("bands.summary",{label:this.lineLabel,first:this.number(this.values[0]),last:this.number(this.values[t]),from:this.from,to:this.from+t})]}placeAt({x:t},n){return Math.floor(t.invert(n))}};customElements.define("hwf-chart-bands",Nt);var ze=["monotone","pchip","uniform","sprague"],jt=new Map,Mt=new Map;async function Je(e,t,n){let{age_max:r}=e.axes,o=[n.values,n.open_age_upper,n.open_age_tail,r],i=Mt.get(t);if(i&&o.every((c,d)=>c===i[d]))return;Mt.set(t,o),jt.delete(t);let s;try{s={divided:await tt("divided",{series:n,age_max:r})}}catch(c){if(!(c instanceof U))throw c;s={problems:c.problems}}Mt.get(t)===o&&(jt.set(t,s),e.redraw())}function yt(e,t,n,r,o){Je(e,t,n);let i=jt.get(t);if(!i)return u`<p role="status">${a("bands.working")}</p>`;if(!i.divided)return x(i.problems??[]);let{from:s,bands:c,splits:d}=i.divided,l=r||"monotone",p=d.find(h=>h.split===l)??d[0],m=c.at(-1);return u`<fieldset class="ways-of-dividing">
      <legend>${a("data.split")}</legend>
      ${ze.map(h=>u`<label>
          <input
            type="radio"
            name=${`split-${t}`}
            value=${h}
            .checked=${h===l}
            @change=${()=>o(h==="monotone"?"":h)}
          />
          ${a(`data.split.${h}`)}
        </label>`)}
    </fieldset>
    ${p.used===p.split?f:u`<p class="note" role="status">
          ${a("bands.gave_way",{asked:a(`data.split.${p.split}`),used:a(`data.split.${p.used}`)})}
        </p>`}
    ${m&&m.to==null?u`<p class="note">${a("bands.open",{group:`${m.from}+`})}</p>`:f}
    <hwf-chart-bands
      class="card wide"
      data-chart=${`bands-${t}`}
      heading=${a("bands.chart",{series:n.name??n.id})}
      unit=${a("bands.unit",{unit:a(`unit.${n.unit}`)})}
      source=${n.source??n.origin??""}
      from=${s}
      .bands=${c}
      .values=${p.values}
      band-label=${a("bands.group")}
      line-label=${a("bands.single")}
      .digits=${1}
      .toCsv=${e.toCsv}
    ></hwf-chart-bands>`}function Et(e,t,n,{name:r,source:o,use:i,profession:s,oldest:c,tail:d,split:l}){let p=structuredClone(e),m=t.map(y=>{let b=rt(p.data,y.id);return p.data.push({...y,id:b,...r?{name:r}:{},...o?{source:o}:{},...X(y)&&c!==null?{open_age_upper:c}:{},...X(y)&&c===null&&d!==null?{open_age_tail:d}:{},...st(y)&&l!==""?{split:l}:{}}),b});p.recipes=[...(p.recipes??[]).filter(y=>!Ke(n,y)),n];let[h,g]=i.split(":");if(g){let y=p.parameters.find(({id:w})=>h==="parameter"&&w===g),b=y?.quantity??g,$={type:"series",series:vt(p,m[0],b)};y?(y.value=$,delete y.low,delete y.high,o&&(y.source=o)):p.parameters.push({id:rt(p.parameters,g.replaceAll("_","-")),quantity:b,for:{profession:s},value:$,unit:t[0].unit,kind:"baseline",...o?{source:o}:{}})}return{content:p,ids:m}}var oe=({dims:e})=>e.find(({axis:t})=>t==="age")?.values??[];function X(e){return oe(e).at(-1)?.endsWith("+")??!1}function st(e){return oe(e).some(t=>t.includes("-"))}function Ke(e,t){let n=({sheet:r,columns:o})=>JSON.stringify([r??null,o.map(({heading:i})=>i.replace(/\d{4}/g,""))]);return n(e)===n(t)}var Ze=["stock","inactive_stock","foreign_trained"];function vt(e,t,n){let r=e.data.find(d=>d.id===t),o=String(e.axes.base_year),i={profession:e.axes.professions.length,region:e.axes.regions.length,sector:e.axes.sectors.length},s=r;for(let{axis:d,values:l}of r.dims){let p=l.length===1&&d in i,m=d==="profession"||i[d]>1?e.axes[`${d}s`]?.some(({id:h})=>h===l[0]):!1;p&&!m?s=se(s,d,l[0]):d==="year"&&Ze.includes(n)&&l.includes(o)&&(s=se(s,d,o))}if(s===r)return t;let c={...s,id:rt(e.data,`${t}-${n.replaceAll("_","-")}`)};return e.data.push(c),c.id}function se(e,t,n){let r=e.dims.findIndex(l=>l.axis===t),o=e.dims[r].values.indexOf(n),i=e.dims.slice(r+1).reduce((l,{values:p})=>l*p.length,1),s=e.dims[r].values.length,c=e.values.filter((l,p)=>Math.floor(p/i)%s===o),d=e.flags?.filter(({cell:l})=>l[r]===o).map(({cell:l,flag:p})=>({cell:l.filter((m,h)=>h!==r),flag:p}));return{...e,dims:e.dims.filter((l,p)=>p!==r),values:c,...d?{flags:d}:{}}}function rt(e,t){let n=t;for(let r=2;e.some(o=>o.id===n);r+=1)n=`${t}-${r}`;return n}function ie(e,t,n){let r=e.parameters.filter(i=>i.unit===n).map(i=>({id:`parameter:${i.id}`,parameter:i,quantity:i.quantity})),o=t.absent.filter(i=>i.unit===n).map(({quantity:i})=>({id:`quantity:${i}`,quantity:i}));return[...r,...o]}function le(e,t,n){let r=M=>e.dims.find(Z=>Z.axis===M)?.values??[],o=M=>M.map(Z=>({id:Z,name:Z})),i=r("year").map(Number),s=t.fixed.find(({role:M})=>M==="year"),c=i.length>0?Math.max(...i):Number(s?.member),d=r("profession"),l=r("age"),p=Number.parseInt(l[0],10),m=Number.parseInt(l.at(-1)??"",10),h=Number.parseInt(l.at(-1)?.split("-").at(-1)??"",10),g=X(e)?Math.max(m,n.oldest??m):h,{title:y,country:b,source:$,split:w,oldest:j,tail:J}=n,_={hwf:1,about:{title:y,...b?{country:b}:{}},axes:{professions:d.length>0?d.map(M=>({id:M,name:M,.../^\d+$/.test(M)?{isco_08:M}:{}})):[{id:"profession",name:n.profession}],regions:o(r("region").length>0?r("region"):[b||"country"]),sectors:o(r("sector").length>0?r("sector"):["all"]),sexes:r("sex").length>0?r("sex"):["T"],age_min:p,age_max:g,base_year:c,last_year:n.lastYear,fte_hours:n.fteHours},data:[],parameters:[],methods:[]},D=_.axes.professions.map(({id:M})=>M),{content:F,ids:mt}=Et(_,[e],t,{name:"",source:$,use:"",profession:D[0],oldest:j,tail:J,split:w});return F.parameters.push({id:"stock",quantity:"stock",unit:"heads",kind:"baseline",value:{type:"series",series:vt(F,mt[0],"stock")},...$?{source:$}:{}}),F.parameters.push({id:"unmet-demand",quantity:"unmet_demand",unit:"share",kind:"assumption",value:{type:"constant",value:n.unmet}}),F.methods=D.map(M=>({profession:M,supply:{type:"cohort"},demand:{type:"constant"}})),F}var Qe=40,ta=20;function ce(e,t,n){let r=t.tables[n],o=de(t,n);if(!o)return f;let i=At(t,n),s=l=>e.incoming.say(t,n,{begin:{...At(t,n),...l}}),c=l=>u`<label>
    ${a(`begin.${l}`)}
    <input
      .value=${E(i[l])}
      @input=${p=>s({[l]:p.currentTarget.value})}
    />
  </label>`,d=o.dims.some(({axis:l})=>l==="profession");return u`<details class="begin">
    <summary>${a("begin.heading")}</summary>
    <p class="note">${a("begin.note")}</p>
    <div class="fields">
      ${c("title")} ${c("country")} ${d?f:c("profession")}
      ${q({label:a("begin.last_year"),value:i.lastYear,max:2200,ungrouped:!0,say:l=>s({lastYear:l})})}
      ${q({label:a("begin.fte_hours"),value:i.fteHours,digits:2,max:168,say:l=>s({fteHours:l})})}
      ${q({label:a("begin.unmet"),unit:"%",digits:2,min:-100,max:1e3,value:i.unmet===null?null:100*i.unmet,say:l=>s({unmet:l===null?null:l/100})})}
      <button type="button" @click=${()=>ea(e,t,n)}>${a("begin.button")}</button>
    </div>
    ${r.refused.length>0?x(r.refused):f}
  </details>`}function de(e,t){return e.tables[t].reading?.series.find(({unit:n,dims:r})=>n==="heads"&&r.some(({axis:o})=>o==="age"))}function At(e,t){let{name:n,begin:r}=e.tables[t];return r??{title:n,country:"",profession:n,unmet:null,fteHours:Qe,lastYear:new Date().getFullYear()+ta}}async function ea(e,t,n){let r=de(t,n);if(!r)return;let{preview:o,source:i,oldest:s,tail:c,split:d}=t.tables[n],l={...At(t,n),source:i,oldest:s,tail:c,split:d},p=le(r,o.recipe,l),m=new TextEncoder().encode(bt(p)),h=(await e.runner.check(m)).filter(({severity:g})=>g==="problem");e.incoming.say(t,n,{refused:h}),h.length===0&&await e.replace(`${Ut(l.title)}.hwf.json`,m)}var aa=["profession","region","sector","sex","age","year","level","unit"],na=["total","unknown","leave_out"];function ue(e,t,n){let r=t.tables[n];return aa.map(o=>{let i=ra(r,o);if(i.length===0)return f;let s=i.filter(({treatment:p})=>p===null),c=i.filter(({treatment:p})=>p!==null),d=a("data.entries",{axis:a(`data.role.${o}`)}),l=p=>sa(e,t,n,o,p,d);return u`${s.length>0?l(s):f}
    ${c.length>0?u`<details class="entries">
          <summary>${d} (${c.length})</summary>
          ${l(c)}
        </details>`:f}`})}function ra({preview:e,reading:t},n){let{recipe:r,columns:o}=e,i=new Map;for(let[s,c]of r.columns.entries())for(let d of c.role===n?o[s].entries:[]){let{found:l,count:p,treatment:m=null,member:h=null}=d;i.set(l,{found:l,count:p,treatment:m,member:h})}for(let{code:s,found:c,expected:d}of t?.problems??[])s==="table.entry"&&d===n&&c&&!i.has(c)&&i.set(c,{found:c,count:null,treatment:null,member:null});for(let{found:s,treatment:c,member:d=null}of r.meanings.filter(l=>l.role===n))i.set(s,{found:s,count:i.get(s)?.count??null,treatment:c,member:d});return[...i.values()]}function sa(e,t,n,r,o,i){let s=o.some(({count:c})=>c!==null);return u`<div class="entry">
    <table>
      <caption>
        ${i}
      </caption>
      <thead>
        <tr>
          <th scope="col">${a("data.entry.found")}</th>
          ${s?u`<th scope="col">${a("data.entry.count")}</th>`:f}
          <th scope="col">${a("data.entry.means")}</th>
        </tr>
      </thead>
      <tbody>
        ${o.map(c=>u`<tr>
            <th scope="row" translate="no">${c.found}</th>
            ${s?u`<td>${c.count===null?"":v(c.count)}</td>`:f}
            <td>${oa(e,t,n,r,c)}</td>
          </tr>`)}
      </tbody>
    </table>
  </div>`}function oa({incoming:e,axes:t},n,r,o,{found:i,treatment:s,member:c}){let d=(b,$)=>e.correct(n,r,w=>{w.meanings=w.meanings.filter(j=>!(j.role===o&&j.found===i)),w.meanings.push({role:o,found:i,treatment:b,member:$})}),l=ia(t,o),m=c===null||l.some(({id:b})=>b===c)?l:[{id:c,name:c},...l],h=s==="member"?`=${c}`:s??"",g=b=>{let $=b.currentTarget,{value:w}=$;w.startsWith("=")?d("member",w.slice(1)):w!==""&&d(w,null)},y=b=>{let $=b.currentTarget.value.trim();$!==""&&d("member",$)};return u`<select aria-label=${a("data.entry.member",{entry:i})} @change=${g}>
      <option value="" .selected=${h===""} ?disabled=${h!==""}>
        ${a("data.entry.unclear")}
      </option>
      ${m.map(({id:b,name:$})=>u`<option value=${`=${b}`} .selected=${h===`=${b}`}>${$}</option>`)}
      ${na.map(b=>u`<option value=${b} .selected=${h===b}>${a(`data.entry.${b}`)}</option>`)}
    </select>
    <input
      aria-label=${`${a("data.entry.member",{entry:i})}, ${a("data.entry.other")}`}
      placeholder=${a("data.entry.other")}
      size="12"
      .value=${E("")}
      @change=${y}
    />`}function ia(e,t){switch(t){case"profession":return e.professions;case"region":return e.regions;case"sector":return e.sectors;case"sex":return["F","M"].map(n=>({id:n,name:a(`sex.${n}`)}));case"level":return["licensed","active","practising"].map(n=>({id:n,name:a(`data.definition.${n}`)}));case"unit":return["heads","fte"].map(n=>({id:n,name:a(`unit.${n}`)}));default:return[]}}function pe({incoming:e},t,n){let{preview:r,misplaced:o}=t.tables[n],{headings:i,first_row:s,last_row:c}=r.recipe,d=i.map(({row:m})=>m),l={from:d[0]??null,to:d.at(-1)??null,first:s,last:c??null},p=(m,h)=>{let g={...l,[m]:h},y=g.from??g.to,b=g.to??g.from,$=y===null||b===null?[]:Array.from({length:Math.max(0,b-y+1)},(w,j)=>y+j);e.place(t,n,{headings:$,first_row:g.first??s,last_row:g.last})};return u`<details class="place">
    <summary>${a("data.place")}</summary>
    <div class="fields">
      ${["from","to","first","last"].map(m=>q({label:a(`data.place.${m}`),value:l[m],min:1,ungrouped:!0,say:h=>p(m,h)}))}
    </div>
    ${o.length>0?x(o):f}
  </details>`}var Pt=["profession","region","sector","sex","age","year","level","unit"],la={table:["ask","ignore",...Pt,"value","flag"],register:["ignore",...Pt.slice(0,6),"person","birth","hours","fte"]},ca=["ask","value",...Pt];function fe({incoming:e},t,n){let{preview:r}=t.tables[n],{recipe:o,sample:i,sample_rows:s}=r,c=p=>m=>e.correct(t,n,h=>p(h,m.currentTarget.value)),d=la[o.layout],l=o.columns.some(({role:p})=>p==="person"||p==="birth");return u`<div class="entry sample">
      <table>
        <caption>
          ${a("data.sample")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${o.columns.map(({role:p,column:m},h)=>u`<td>
                ${me(a("data.column.role",{column:m}),d.includes(p)?d:[p,...d],p,g=>a(`data.role.${g}`),c((g,y)=>{g.columns[h].role=y}))}
              </td>`)}
          </tr>
        </thead>
        <tbody>
          ${i.map((p,m)=>{let h=s[m],g=o.headings.findIndex(y=>y.row===h);return u`<tr class=${g>=0?"heading":f}>
              <th scope="row">
                <span class="number">${h}</span>
                ${g>=0&&o.layout==="table"?me(a("data.heading.role",{row:h}),ca,o.headings[g].role,y=>a(y==="value"?"data.role.names":`data.role.${y}`),c((y,b)=>{y.headings[g].role=b})):f}
              </th>
              ${o.columns.map(({role:y},b)=>u`<td class=${y==="ignore"?"unread":y==="value"?"figure":f} translate="no">
                    ${p[b]??""}
                  </td>`)}
            </tr>`})}
        </tbody>
      </table>
    </div>
    ${l?u`<p class="note">${a("data.private")}</p>`:f}`}function me(e,t,n,r,o){return u`<select aria-label=${e} class=${n==="ask"?"ask":f} @change=${o}>
    ${t.map(i=>u`<option value=${i} .selected=${i===n}>${r(i)}</option>`)}
  </select>`}var da=["heads","heads_per_year","fte","persons","share","share_per_year","probability_per_year","years","fte_per_head","fte_per_10000_population","uses_per_person_per_year","services_per_case","ratio","index"],ua=["ask","ignore","profession","region","sector","sex","age","year","level"];function he({incoming:e,axes:t},n,r){let{preview:o,reading:i}=n.tables[r],{recipe:s}=o,c=new Set(i?.problems.map(({code:$})=>$)),d=$=>s.columns.some(w=>w.role===$)||s.headings.some(w=>w.role===$)||s.sections===$,l=$=>w=>{let{value:j}=w.currentTarget;e.correct(n,r,J=>$(J,j.trim()))},p=$=>l((w,j)=>{w.fixed=w.fixed.filter(J=>J.role!==$),j!==""&&w.fixed.push({role:$,member:j})}),m=$=>s.fixed.find(w=>w.role===$)?.member??"",h=$=>$===""?null:Number($),g=s.layout==="table",y={profession:t.professions,region:t.regions,sector:t.sectors,sex:t.sexes.map($=>({id:$,name:a(`sex.${$}`)}))},b=Object.keys(y).filter($=>!d($)&&(y[$].length>1||$==="profession"||m($)!==""));return u`<fieldset class="entry settings">
    <legend>${a("data.settings")}</legend>
    <div class="fields">
      ${K(a("data.layout"),["table","register"].map($=>({id:$,name:a(`data.layout.${$}`)})),s.layout,l(($,w)=>{$.layout=w}))}
      ${g&&!d("unit")?K(a("data.unit"),[{id:"",name:a("data.unsaid")},...da.map($=>({id:$,name:a(`unit.${$}`)}))],s.unit??"",l(($,w)=>{$.unit=w||null})):f}
      ${d("year")?f:pa(a("data.fixed.year"),m("year"),p("year"),"numeric")}
      ${b.map($=>K(a(`data.fixed.${$}`),[{id:"",name:a("data.fixed.none")},...y[$]],m($),p($)))}
      ${d("level")?f:K(a("data.definition"),[{id:"",name:a("data.unsaid")},...["licensed","active","practising"].map($=>({id:$,name:a(`data.definition.${$}`)}))],s.definition??"",l(($,w)=>{$.definition=w||null}))}
      ${s.decimal||c.has("table.decimal")||c.has("table.figure")?K(a("data.decimal"),[{id:"",name:a("data.unsaid")},...["point","comma"].map($=>({id:$,name:a(`data.decimal.${$}`)}))],s.decimal??"",l(($,w)=>{$.decimal=w||null})):f}
      ${c.has("table.open_below")||s.youngest_age!=null?q({label:a("data.youngest"),value:s.youngest_age,max:150,say:$=>e.correct(n,r,w=>{w.youngest_age=$})}):f}
      ${c.has("table.nuts_levels")||s.nuts_level!=null?K(a("data.nuts"),[{id:"",name:a("data.unsaid")},...["0","1","2","3"].map($=>({id:$,name:$}))],s.nuts_level==null?"":String(s.nuts_level),l(($,w)=>{$.nuts_level=h(w)})):f}
      ${s.sections?K(a("data.sections"),ua.map($=>({id:$,name:a(`data.role.${$}`)})),s.sections,l(($,w)=>{$.sections=w})):f}
      ${g?q({label:a("data.factor"),value:s.factor??1,digits:6,say:$=>e.correct(n,r,w=>{w.factor=$})}):f}
      ${s.fill_down==null?f:u`<label class="check">
            <input
              type="checkbox"
              .checked=${E(s.fill_down)}
              @change=${$=>{let{checked:w}=$.currentTarget;e.correct(n,r,j=>{j.fill_down=w})}}
            />
            ${a("data.fill")}
          </label>`}
    </div>
  </fieldset>`}function K(e,t,n,r){return u`<label>
    ${e}
    <select @change=${r}>
      ${t.map(({id:o,name:i})=>u`<option value=${o} .selected=${o===n}>${i}</option>`)}
    </select>
  </label>`}function pa(e,t,n,r){return u`<label>
    ${e}
    <input inputmode=${r} size="6" .value=${E(String(t??""))} @change=${n} />
  </label>`}function ge(e){let{file:t,axes:n}=e,{data:r,parameters:o,recipes:i=[]}=t,s=l=>o.filter(p=>["value","low","high"].some(m=>p[m]?.series===l)).map(p=>{let m=G(p.for,n);return m?`${I(p.quantity)}, ${m}`:I(p.quantity)}),c=[{label:a("data.result.series"),own:!0},{label:a("data.result.unit")},{label:a("data.project.read")},{label:a("data.project.source"),own:!0}].map(l=>({...l,kind:"text"})),d=r.map(l=>[l.name??l.id,a(`unit.${l.unit}`),[...new Set(s(l.id))].join("; "),[l.source,l.date].filter(Boolean).join(", ")]);return u`<hwf-table
      data-table="series"
      caption=${a("data.project")}
      note=${a("data.project.note")}
      tall
      .columns=${c}
      .rows=${d}
      .toCsv=${e.toCsv}
    ></hwf-table>
    ${i.length>0?u`<p>${Q("data.recipes",i.length)}</p>`:f}`}var ma=["profession","age","sex","headcount","fte","geography","specialisation","first_qualification"],fa={stated:"✓",partly:"◐",absent:"✗",not_asked:"·",pass:"✓",warning:"!",problem:"✗",not_checked:"·"},ot={text:"",quality:null};async function ha(e){let t=e.project?.text??"";ot={text:t,quality:null};let n={year:new Date().getFullYear()},r=await tt("quality",n,new TextEncoder().encode(t));ot.text===t&&(ot.quality=r,e.redraw())}function $e(e){let t=e.unfolded.has("quality");return t&&e.project&&ot.text!==e.project.text&&ha(e),u`<details class="card fold" data-fold="quality" .open=${t} @toggle=${r=>e.unfold("quality",r.currentTarget.open)}>
    <summary>${a("quality.heading")}</summary>
    ${t?ot.quality?ga(e,ot.quality):u`<p role="status">${a("quality.working")}</p>`:f}
  </details>`}function ga(e,{requirements:t,series:n}){return u`<p class="note">${a("quality.note")}</p>
    <div class="entry" role="region" tabindex="0" aria-label=${a("quality.matrix")}>
      <table class="matrix">
        <caption>
          ${a("quality.matrix")}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${ma.map(r=>u`<th scope="col">${a(`quality.detail.${r}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({requirement:r,details:o})=>u`<tr>
              <th scope="row">${a(`quality.requirement.${r}`)}</th>
              ${o.map(i=>u`<td class=${i}>${be(i,a(`quality.presence.${i}`))}</td>`)}
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
          ${n.map(r=>$a(e,r))}
        </tbody>
      </table>
    </div>`}function $a(e,{id:t,score:n,parts:r,checks:o}){let{name:i=t,origin:s}=e.file.data.find(l=>l.id===t)??{},c=o.filter(({verdict:l})=>l==="warning"||l==="problem"),d=c.length===0?a("quality.all_pass"):c.map(({check:l})=>a(`quality.check.${l}`)).join("; ");return u`<tr>
    <th scope="row" translate="no">${i}</th>
    <td>${v(n)}</td>
    <td>
      <details>
        <summary>${d}</summary>
        ${s?u`<p class="note">${ba(e,s)}</p>`:f}
        <ul>
          ${o.map(({check:l,verdict:p,found:m,path:h})=>{let g=r.find(b=>b.check===l),y=g?a("quality.points",{points:v(g.points,{digits:1}),most:v(g.most)}):"";return u`<li class=${p}>
              ${be(p,a(`quality.verdict.${p}`))} ${a(`quality.check.${l}`)}${m?u`: <span translate="no">${m}</span>`:f}
              <span class="note">${y} <code translate="no">${h}</code></span>
            </li>`})}
        </ul>
      </details>
    </td>
  </tr>`}function ba(e,t){let n=e.incoming.list.find(({name:o})=>t.startsWith(o)),r=()=>document.getElementById(`file-${n?.id}`)?.scrollIntoView();return u`${a("quality.origin",{origin:t})}
    ${n?u`<button type="button" @click=${r}>${a("quality.origin.show")}</button>`:f}`}function be(e,t){return u`<span aria-hidden="true" title=${t}>${fa[e]}</span>
    <span class="unseen">${t}</span>`}var ye=["value","low","high"];function wt(e,t){return e.parameters.filter(n=>ye.some(r=>n[r]?.series===t))}function ve(e,t,n){for(let r of wt(e,t)){for(let i of ye)r[i]?.series===t&&(r[i]={type:"series",series:vt(e,n,r.quantity)});let{source:o}=e.data.find(({id:i})=>i===n);o&&(r.source=o)}}function we(e,t,n,r){let o=structuredClone(e);ve(o,n,t);let i=new Date().toISOString().slice(0,10);return o.decisions=[...o.decisions??[],{...r,date:i}],o}function xe(e,t,n,r){let o=structuredClone(e),i=rt(o.data,n.id);return o.data.push({...n,id:i,note:Te(n.note,r)}),ve(o,t,i),o}function ke(e,t,n,r,o){let i=structuredClone(e),s=i.data.find(({id:b})=>b===t),{coverage:c,flags:d,...l}=s,p=b=>Array.from(b,$=>Number.isNaN($)?null:$),m={low:"",mid:"",high:""};for(let b of["mid","low","high"]){let $=b==="mid"?"_corrected":`_corrected_${b}`;m[b]=rt(i.data,`${t}${$}`),i.data.push({...l,id:m[b],...r===""?{}:{definition:r},values:p(n[b]),note:Te(s.note,o)})}let[h,g]=[p(n.low),p(n.high)],y=h.every((b,$)=>b===g[$]);for(let b of wt(i,t))b.value.series===t&&(b.value={type:"series",series:m.mid},y||(b.low={type:"series",series:m.low},b.high={type:"series",series:m.high}));return y&&(i.data=i.data.filter(({id:b})=>b!==m.low&&b!==m.high)),i}function _e(e,t){let n=structuredClone(e);return n.reconciliations=[...(n.reconciliations??[]).filter(({stock:r})=>r!==t.stock),t],n}function Te(e,t){return e?`${e} ${t}`:t}var ya=["heads","heads_per_year","fte","persons"],z=200,xt={tool:"",problems:[]};async function R(e,t,n,r,o){let i=new TextEncoder().encode(e.project?.text??"");try{o(await tt(n,r,i)),xt={tool:"",problems:[]}}catch(s){if(!(s instanceof U))throw s;xt={tool:t,problems:s.problems}}e.redraw()}function W(e){return xt.tool===e?x(xt.problems):f}var A=e=>e?.name??e?.id??"";function B(e,t,n,r,o){return u`<label>
    ${t}
    <select id=${e} @change=${i=>o(i.currentTarget.value)}>
      <option value="" .selected=${r===""}>${a("reconcile.choose")}</option>
      ${n.map(i=>u`<option value=${i.id} .selected=${i.id===r} translate="no">${A(i)}</option>`)}
    </select>
  </label>`}function lt(e,t,n,r){return u`<fieldset class="several">
    <legend>${e}</legend>
    ${t.length===0?u`<p class="note">${a("reconcile.none_such")}</p>`:f}
    ${t.map(o=>u`<label>
        <input
          type="checkbox"
          .checked=${E(n.includes(o.id))}
          @change=${i=>r(i.currentTarget.checked?[...n,o.id]:n.filter(s=>s!==o.id))}
        />
        <span translate="no">${A(o)}</span>
      </label>`)}
  </fieldset>`}function kt(e,t,n){return u`<label>
    ${e}
    <input .value=${E(t)} @change=${r=>n(r.currentTarget.value)} />
  </label>`}var it=e=>e.file.data.filter(({unit:t})=>ya.includes(t));function _t(e,t){let n=e.project?.text??"";t.text!==n&&Object.assign(t,{text:n,answer:null})}var ct={text:"",list:null},S={first:"",second:"",reason:"",answer:null};function va(e){let t=e.project?.text??"";ct.text!==t&&(ct={text:t,list:null},S.answer=null,R(e,"conflicts","conflicts",null,n=>{ct={text:t,list:n}}))}function qe(e){va(e);let t=it(e),n=i=>e.file.data.find(s=>s.id===i),r=i=>{if(Object.assign(S,i,{answer:null}),S.first!==""&&S.second!==""){let s={first:S.first,second:S.second};R(e,"compare","compare",s,c=>{S.answer=c})}e.redraw()},o=ct.list??[];return u`<section aria-labelledby="compare-heading">
    <h4 id="compare-heading">${a("compare.heading")}</h4>
    <p class="note">${a("compare.note")}</p>
    ${ct.list===null?f:o.length===0?u`<p role="status">${a("compare.none")}</p>`:u`<ul class="conflicts">
              ${o.map(({first:i,second:s,cells:c,differing:d})=>u`<li>
                  <button type="button" @click=${()=>r({first:i,second:s})}>
                    ${a("compare.pair",{first:A(n(i)),second:A(n(s))})}
                  </button>
                  ${a("compare.differing",{differing:v(d),cells:v(c)})}
                </li>`)}
            </ul>`}
    <div class="fields">
      ${B("compare-first",a("compare.first"),t,S.first,i=>r({first:i}))}
      ${B("compare-second",a("compare.second"),t,S.second,i=>r({second:i}))}
    </div>
    ${W("compare")} ${S.answer?wa(e,n(S.first),n(S.second)):f}
  </section>`}function wa(e,t,n){let r=S.answer,o=[{label:"compare.definition",of:l=>l.definition?a(`data.definition.${l.definition}`):a("data.unsaid")},{label:"compare.coverage",of:l=>l.coverage==null?a("data.unsaid"):v(l.coverage,{percent:!0})},{label:"data.project.source",of:l=>l.source??a("data.unsaid")},{label:"compare.date",of:l=>l.date??a("data.unsaid")},{label:"compare.origin",of:l=>l.origin??a("data.unsaid")},{label:"data.project.read",of:l=>v(wt(e.file,l.id).length)}],i=[...r.axes.map(l=>({label:a(`data.role.${l}`),kind:"text"})),{label:A(t),kind:"number",digits:1,ownLabel:!0},{label:A(n),kind:"number",digits:1,ownLabel:!0},{label:a("compare.difference"),kind:"number",digits:1},{label:a("compare.relative"),kind:"number"}],s={percent:!0,digits:1,sign:!0},c=r.cells.slice(0,z).map(({members:l,first:p,second:m,difference:h,relative:g})=>[...l,p,m,h,g==null?null:{value:g,form:s}]),d=(l,p)=>{let m=S.reason.trim(),h=a("compare.decided",{kept:A(l),left:A(p)});e.edit(we(e.file,l.id,p.id,{what:h,why:m}),`decide/${l.id}/${p.id}`)};return u`<div class="entry" role="region" tabindex="0" aria-label=${a("compare.sources")}>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col" translate="no">${A(t)}</th>
            <th scope="col" translate="no">${A(n)}</th>
          </tr>
        </thead>
        <tbody>
          ${o.map(({label:l,of:p})=>u`<tr>
              <th scope="row">${a(l)}</th>
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
    ${r.summed.length===0?f:u`<p class="note">${a("compare.summed",{axes:r.summed.map(l=>a(`data.role.${l}`)).join(", ")})}</p>`}
    <hwf-table
      data-table="compared"
      caption=${a("compare.cells")}
      note=${r.cells.length>z?a("compare.first_rows",{count:v(z),all:v(r.cells.length)}):""}
      tall
      .columns=${i}
      .rows=${c}
      .toCsv=${e.toCsv}
    ></hwf-table>
    <div class="fields">
      ${kt(a("compare.reason"),S.reason,l=>{S.reason=l,e.redraw()})}
      ${[[t,n],[n,t]].map(([l,p])=>u`<button
          type="button"
          ?disabled=${S.reason.trim()===""}
          @click=${()=>d(l,p)}
        >
          ${a("compare.keep",{series:A(l)})}
        </button>`)}
    </div>
    <p class="note">${a("compare.keep.note")}</p>`}var xa=["low","mid","high"],O={series:"",seen:{low:1,mid:1,high:1},belongs:{low:1,mid:1,high:1},level:"",reason:"",done:!1},Y={first:null,second:null,both:null,answer:null};function Oe(e){let t=it(e),n=t.find(({id:s})=>s===O.series),r=s=>{Object.assign(O,{done:!1},s),e.redraw()},o=s=>u`<fieldset class="range">
      <legend>${a(`cover.${s}`)}</legend>
      <div class="fields">
        ${xa.map(c=>q({label:a(`cover.${c}`),unit:"%",digits:2,max:100,name:a("cover.of",{bound:a(`cover.${c}`),what:a(`cover.${s}`)}),value:100*O[s][c],say:d=>r({[s]:{...O[s],[c]:d===null?1:d/100}})}))}
      </div>
    </fieldset>`,i=()=>R(e,"cover","adjust",{values:n.values,seen:O.seen,belongs:O.belongs},s=>{let c=a("cover.said",{seen:v(O.seen.mid,{percent:!0,digits:1}),belongs:v(O.belongs.mid,{percent:!0,digits:1}),reason:O.reason.trim()});e.edit(ke(e.file,n.id,s,O.level,c),`covered/${n.id}`),O.done=!0});return u`<section aria-labelledby="cover-heading">
    <h4 id="cover-heading">${a("cover.heading")}</h4>
    <p class="note">${a("cover.note")}</p>
    ${ka(e)}
    <div class="fields">
      ${B("cover-series",a("data.result.series"),t,O.series,s=>r({series:s}))}
    </div>
    ${o("seen")} ${o("belongs")}
    <div class="fields">
      <label>
        ${a("cover.level")}
        <select id="cover-level" @change=${s=>r({level:s.currentTarget.value})}>
          <option value="" .selected=${O.level===""}>${a("cover.level.same")}</option>
          ${["licensed","active","practising"].map(s=>u`<option value=${s} .selected=${O.level===s}>${a(`data.definition.${s}`)}</option>`)}
        </select>
      </label>
      ${kt(a("compare.reason"),O.reason,s=>r({reason:s}))}
      <button type="button" id="cover" ?disabled=${!n||O.reason.trim()===""} @click=${i}>
        ${a("cover.button")}
      </button>
    </div>
    ${W("cover")}
    ${O.done&&!e.draft?u`<p role="status" class="good">${a("cover.done")}</p>`:f}
  </section>`}function ka(e){let t=["first","second","both"],n=s=>{if(Object.assign(Y,{answer:null},s),t.every(c=>Y[c]!==null)){let{first:c,second:d,both:l}=Y;R(e,"two","twoRegisters",{first:c,second:d,both:l},p=>{Y.answer=p})}e.redraw()},r=s=>Math.min(1,s),o=()=>{let{answer:s}=Y;if(s){let c=r(s.first_share);O.seen={low:r(Number(Y.first)/s.high),mid:c,high:r(Number(Y.first)/s.low)},e.redraw()}},{answer:i}=Y;return u`<details>
    <summary>${a("two.heading")}</summary>
    <p class="note">${a("two.note")}</p>
    <div class="fields">
      ${t.map(s=>q({label:a(`two.${s}`),unit:a("unit.persons"),value:Y[s],say:c=>n({[s]:c})}))}
    </div>
    ${W("two")}
    ${i?u`<p role="status">
            ${a("two.answer",{estimate:v(i.estimate),low:v(i.low),high:v(i.high),share:v(i.first_share,{percent:!0,digits:1})})}
          </p>
          <button type="button" @click=${o}>${a("two.use")}</button>`:f}
  </details>`}var P={text:"",seed:"",margins:[],answer:null};function Se(e){_t(e,P);let t=it(e),n=t.find(({id:s})=>s===P.seed),r=t.filter(({id:s,unit:c})=>s!==P.seed&&c===n?.unit),o=s=>{Object.assign(P,{answer:null},s),e.redraw()},i=()=>R(e,"rake","rakeSeries",{seed:P.seed,margins:P.margins},s=>{P.answer=s});return u`<section aria-labelledby="rake-heading">
    <h4 id="rake-heading">${a("rake.heading")}</h4>
    <p class="note">${a("rake.note")}</p>
    <div class="fields">
      ${B("rake-seed",a("rake.seed"),t,P.seed,s=>o({seed:s,margins:[]}))}
    </div>
    ${n?lt(a("rake.margins"),r,P.margins,s=>o({margins:s})):f}
    <button type="button" id="rake" ?disabled=${!n||P.margins.length===0} @click=${i}>
      ${a("rake.button")}
    </button>
    ${W("rake")} ${P.answer&&n?_a(e,n):f}
  </section>`}function _a(e,t){let n=P.answer,r=[...t.dims.map(({axis:c})=>({label:a(`data.role.${c}`),kind:"text"})),...["before","after","change"].map(c=>({label:a(`rake.${c}`),kind:"number",digits:1})),{label:a("rake.factor"),kind:"number",digits:3}],o=n.cells.slice(0,z).map(({members:c,before:d,after:l,change:p,factor:m})=>[...c,d,l,p,m]),i=P.margins.map(c=>A(e.file.data.find(d=>d.id===c))),s=()=>e.edit(xe(e.file,t.id,n.series,a("rake.said",{seed:A(t),margins:i.join("; ")})),`raked/${t.id}`);return u`<p role="status">${Q("rake.done",n.cycles,{error:n.error.toExponential(1)})}</p>
    <hwf-table
      data-table="raked"
      caption=${a("rake.cells")}
      note=${n.cells.length>z?a("compare.first_rows",{count:v(z),all:v(n.cells.length)}):""}
      tall
      .columns=${r}
      .rows=${o}
      .toCsv=${e.toCsv}
    ></hwf-table>
    <button type="button" class="primary" @click=${s}>${a("rake.take")}</button>`}var Tt={text:"",stock:"",inflows:[],outflows:[],answer:null};function Ne(e){_t(e,Tt);let{data:t}=e.file,n=g=>t.filter(y=>y.unit===g&&y.dims.some(({axis:b})=>b==="year")),r=g=>{Object.assign(Tt,{answer:null},g),e.redraw()},{stock:o,inflows:i,outflows:s,answer:c}=Tt,d=()=>R(e,"flows","reconcile",{stock:o,inflows:i,outflows:s},g=>{Tt.answer=g}),l=()=>e.edit(_e(e.file,{stock:o,inflows:i,outflows:s}),`flows/${o}`),p={kind:"number",digits:0},m=[{label:a("chart.year"),kind:"year"},...["start","inflow","outflow","end","residual"].map(g=>({label:a(`flows.${g}`),...p})),{label:a("flows.share"),kind:"number"}],h=(c?.years??[]).map(g=>[g.year,g.start,g.inflow,g.outflow,g.end,{value:g.residual,form:{sign:!0}},g.residual_share==null?null:{value:g.residual_share,form:{percent:!0,digits:1,sign:!0}}]);return u`<section aria-labelledby="flows-heading">
    <h4 id="flows-heading">${a("flows.heading")}</h4>
    <p class="note">${a("flows.note")}</p>
    <div class="fields">
      ${B("flows-stock",a("flows.stock"),n("heads"),o,g=>r({stock:g}))}
    </div>
    ${lt(a("flows.inflows"),n("heads_per_year"),i,g=>r({inflows:g}))}
    ${lt(a("flows.outflows"),n("heads_per_year"),s,g=>r({outflows:g}))}
    <button type="button" id="flows" ?disabled=${o===""} @click=${d}>${a("flows.button")}</button>
    ${W("flows")}
    ${c?u`<hwf-table
              data-table="flows"
              caption=${a("flows.table")}
              note=${c.skipped.length>0?a("flows.skipped",{years:c.skipped.join(", ")}):""}
              .columns=${m}
              .rows=${h}
              .toCsv=${e.toCsv}
            ></hwf-table>
            <button type="button" @click=${l}>${a("flows.keep")}</button>`:f}
  </section>`}function Me(e){let t=e.unfolded.has("reconcile");return u`<details class="card fold" data-fold="reconcile" .open=${t} @toggle=${r=>e.unfold("reconcile",r.currentTarget.open)}>
    <summary>${a("reconcile.heading")}</summary>
    ${t?u`<p class="note">${a("reconcile.note")}</p>
          ${dt(e)} ${qe(e)} ${Se(e)} ${Oe(e)}
          ${Ne(e)}`:f}
  </details>`}function dt(e){return e.draft?u`<div class="notice bad" role="alert">
        <p>${a("data.refused")}</p>
        ${x(e.draft.problems)}
        <button type="button" @click=${()=>e.discard()}>${a("data.discard")}</button>
      </div>`:f}var Ta=["heads","persons","heads_per_year","fte","share"],je="";function Ee(e){let{data:t}=e.file,n=t.filter(i=>Ta.includes(i.unit)&&(st(i)||X(i)));if(n.length===0)return f;let r=e.unfolded.has("ages");return u`<details class="card fold" data-fold="ages" .open=${r} @toggle=${i=>e.unfold("ages",i.currentTarget.open)}>
    <summary>${a("bands.heading")}</summary>
    ${r?qa(e,n):f}
  </details>`}function qa(e,t){let n=t.find(({id:s})=>s===je)??t[0],r=s=>{let c=structuredClone(e.file);s(c.data.find(({id:d})=>d===n.id)),e.edit(c,`series/${n.id}`)},o=s=>{je=s.currentTarget.value,e.redraw()},i=(s,c)=>r(d=>{delete d.open_age_upper,delete d.open_age_tail,Object.assign(d,{...s===null?{}:{open_age_upper:s},...c===null?{}:{open_age_tail:c}})});return u`<p class="note">${a("bands.note")}</p>
    <div class="fields">
      <label>
        ${a("data.result.series")}
        <select id="bands-series" @change=${o}>
          ${t.map(({id:s,name:c})=>u`<option value=${s} .selected=${s===n.id} translate="no">${c??s}</option>`)}
        </select>
      </label>
      ${X(n)?$t(n.open_age_upper,n.open_age_tail,i):f}
    </div>
    ${dt(e)}
    ${yt(e,"project",n,n.split==="monotone"?"":n.split??"",s=>r(c=>{delete c.split,s!==""&&(c.split=s)}))}`}var Oa={stock:"heads",fte_per_head:"fte_per_head",participation:"share",foreign_trained:"share",intake:"heads_per_year",training_duration:"years",internal_yield:"share",entry_share:"share",graduate_profile:"share",training_capacity:"heads_per_year",retirement:"probability_per_year",exit:"probability_per_year",mortality:"probability_per_year",immigration:"heads_per_year",immigration_profile:"share",emigration:"probability_per_year",population:"persons",care_use:"uses_per_person_per_year",care_dependency:"share",target_density:"fte_per_10000_population",stated_demand:"fte",vacancies:"fte"};function Ae(e,t){let r=e.filter(o=>/^template\.(page|column|about|demand|sex)\./.test(o)).map(o=>({key:o.slice(9),text:t(o)}));for(let[o,i]of Object.entries(Oa)){let s=o.endsWith("_profile"),c=o==="intake"?"measure.past":s?"profile":"measure",d={quantity:t(`quantity.${o}`),unit:t(`unit.${i}`)};r.push({key:`measure.${o}`,text:t(`template.${c}`,d)})}return r}var Sa={xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ods:"application/vnd.oasis.opendocument.spreadsheet"},C={format:"xlsx",names:null,years:null,working:!1,problems:[]};function Pe(e){if(!Ot)return f;let{names:t,years:n}=Ct(e),r=o=>{Object.assign(C,o,{problems:[]}),e.redraw()};return u`<details class="card fold" data-fold="template">
    <summary>${a("template.heading")}</summary>
    <p>${a("template.text")}</p>
    <label class="block">
      ${a("template.professions")}
      <textarea
        id="template-professions"
        rows="3"
        spellcheck="false"
        .value=${E(t)}
        @input=${o=>r({names:o.currentTarget.value})}
      ></textarea>
    </label>
    <div class="fields">
      ${["base","last"].map(o=>q({label:a(`template.about.${o}_year`),value:n[o],ungrouped:!0,min:1900,max:2200,say:i=>r({years:{...Ct(e).years,[o]:i??n[o]}})}))}
      <label>
        ${a("template.format")}
        <select
          id="template-format"
          @change=${o=>r({format:o.currentTarget.value})}
        >
          ${["xlsx","ods"].map(o=>u`<option value=${o} .selected=${o===C.format}>${a(`template.format.${o}`)}</option>`)}
        </select>
      </label>
      <button type="button" id="make-template" ?disabled=${C.working} @click=${()=>Na(e)}>
        ${a("template.button")}
      </button>
    </div>
    <div role="status">${C.working?u`<p>${a("template.working")}</p>`:f}</div>
    ${C.problems.length>0?x(C.problems):f}
  </details>`}function Ct({axes:e}){let t=e.professions.map(({name:n,isco_08:r})=>r?`${n}; ${r}`:n);return{names:C.names??t.join(`
`),years:C.years??{base:e.base_year,last:e.last_year}}}async function Na(e){let{names:t,years:n}=Ct(e);Object.assign(C,{working:!0,problems:[]}),e.redraw();let r=t.split(`
`).map(o=>o.split(/[;\t]/).map(i=>i.trim())).filter(([o])=>o).map(([o,i])=>({id:o,name:o,...i?{isco_08:i}:{}}));try{let{writeTemplate:o}=await Ot(),{format:i}=C,s=await o({format:i,professions:r,base_year:n.base,last_year:n.last,texts:await ja()});Ht(`hwf-${a("template.file")}.${i}`,s,Sa[i])}catch(o){let i=Ma(o);if(!i)throw o;C.problems=i}finally{C.working=!1,e.redraw()}}function Ma(e){return e instanceof U||Array.isArray(e?.problems)?e.problems:void 0}async function ja(){let e=await Yt();return Ae(Object.keys(e),a)}function Ce(e,t){let{draft:n}=t;if(!n)return f;let{project:r,problems:o}=n,i=o.filter(({severity:c})=>c==="problem"),s=o.filter(({severity:c})=>c==="warning");return u`<section class="incoming" aria-label=${a("template.recognised")}>
    <p>${a("template.recognised")}</p>
    ${i.length===0?f:u`<div class="open">
          <h4>${a("template.problems")}</h4>
          ${x(i)}
        </div>`}
    ${s.length===0?f:u`<details class="told">
          <summary>${a("template.told")} (${v(s.length)})</summary>
          ${x(s)}
        </details>`}
    ${r?u`<p>
            ${a("template.counts",{parameters:v(r.parameters.length),series:v(r.data.length),professions:v(r.axes.professions.length)})}
          </p>
          <button type="button" class="primary" id="open-draft" @click=${()=>Ea(e,t)}>
            ${a("template.make")}
          </button>`:f}
    ${t.problems.length>0?u`<div class="notice bad" role="alert">
          <p>${a("template.refused")}</p>
          ${x(t.problems)}
        </div>`:f}
  </section>`}async function Ea(e,t){let{project:n,origins:r}=t.draft,o=new TextEncoder().encode(bt(n)),i=await e.runner.check(o);t.problems=i.filter(({severity:s})=>s==="problem").map(s=>{let c=r.find(({path:d})=>s.path.startsWith(d));return c?{...s,path:`${c.place} → ${s.path}`}:s}),e.redraw(),t.problems.length===0&&await e.replace(`${t.name.replace(/\.\w+$/,"")}.hwf.json`,o)}function Aa(e){let{list:t}=e.incoming;return u`<section class="page data" aria-labelledby="data-heading">
    <h2 id="data-heading">${a("screen.data")}</h2>
    <p>${a("data.intro")}</p>
    ${Pa(e)}
    ${t.length===0?f:u`<section aria-label=${a("data.files")}>${t.map(n=>Ca(e,n))}</section>`}
    ${Pe(e)} ${ge(e)} ${Ee(e)} ${Me(e)}
    ${$e(e)}
  </section>`}function Pa(e){let t=o=>{let{nextElementSibling:i}=o.currentTarget;i.click()},n=o=>{let i=o.currentTarget;for(let s of i.files??[])e.incoming.add(s.name,s);i.value=""},r=o=>{let s=o.currentTarget.parentElement?.querySelector("textarea");s.value.trim()!==""&&(e.incoming.add(a("data.paste.name"),new Blob([s.value])),s.value="")};return u`<div class="card ways">
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
  </div>`}function Ca(e,t){let{incoming:n}=e,r=`file-${t.id}`,o=()=>n.close(t),i=t.state==="reading"||t.tables.some(({reading:s})=>s===null);return u`<article class="card file" aria-labelledby=${r}>
    <div class="bar">
      <h3 id=${r} translate="no">${t.name}</h3>
      <button type="button" @click=${o}>
        ${t.state==="reading"?a("data.cancel"):a("data.close",{file:t.name})}
      </button>
    </div>
    ${t.preview?Ia(e,t):f}
    ${i&&(t.state==="reading"||t.state==="ready")?u`<p role="status">
          ${a("data.reading",{file:t.name})}
          ${t.rows>0?a("data.rows",{count:v(t.rows)}):f}
        </p>`:f}
    ${t.state==="failed"?u`<p role="alert">${a("data.failed",{file:t.name})}</p>`:f}
    ${t.state==="refused"?x(t.problems):f}
    ${Ce(e,t)}
    ${t.state==="ready"?t.tables.map((s,c)=>La(e,t,s,c)):f}
  </article>`}function Ia({incoming:e},t){let n=t.preview,{format:r,encoding:o,separator:i}=n,s=d=>l=>e.reopen(t,{...t.choice,[d]:l.currentTarget.value}),c=(d,l,p,m)=>u`<label>
    ${a(`data.${d}`)}
    <select @change=${s(d)}>
      ${l.map(h=>u`<option value=${h} .selected=${h===p}>${m(h)}</option>`)}
    </select>
  </label>`;return u`${o&&i?u`<div class="fields">
        ${c("encoding",["utf-8","windows-1250","windows-1252","utf-16le","utf-16be"],o,d=>d.toUpperCase())}
        ${c("separator",["tab","semicolon","bar","comma"],i,d=>a(`data.separator.${d}`))}
      </div>`:u`<p>${a(`data.recognised.${r==="text"?"xlsx":r}`)}</p>`}
  ${Ie(n.problems)}`}function Ie(e){return e.length===0?f:u`<details class="told">
        <summary>${a("data.told")} (${e.length})</summary>
        ${x(e)}
      </details>`}function La(e,t,n,r){let{recipe:o}=n.preview,{sheet:i,last_row:s}=o,c=o.headings[0]?.row??o.first_row,d=i?a(s==null?"data.table.sheet.rest":"data.table.sheet",{sheet:i,from:c,to:s??""}):a(s==null?"data.table.rest":"data.table.rows",{from:c,to:s??""}),l=n.reading?.problems??[],p=l.filter(({severity:h})=>h==="problem"),m=`table-${t.id}-${r}`;return u`<section class="incoming" aria-labelledby=${m}>
    <h4 id=${m}>
      ${t.tables.length>1?`${a("data.table",{number:r+1,count:t.tables.length})}: `:f}${d}
    </h4>
    ${fe(e,t,r)} ${pe(e,t,r)}
    ${p.length===0?f:u`<div class="open">
          <h5>${a("data.open")}</h5>
          ${x(p)}
        </div>`}
    ${he(e,t,r)} ${ue(e,t,r)}
    ${Ie(l.filter(({severity:h})=>h==="warning"))}
    ${Fa(e,t,n,r)}
  </section>`}function Fa(e,t,n,r){let{reading:o}=n;if(!o)return f;if(o.series.length===0)return u`<h5>${a("data.result")}</h5>
      <p>${a("data.result.none")}</p>`;let i={rows:v(o.rows),figures:v(o.figures),missing:v(o.missing)},s=m=>h=>e.incoming.say(t,r,{[m]:h.currentTarget.value}),{axes:c,project:d}=e,l=d.description,p=ie(e.file,l,o.series[0].unit);return u`<h5>${a("data.result")}</h5>
    <p>${a("data.result.text",i)}</p>
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
          ${o.series.map(m=>u`<tr>
              <th scope="row" translate="no">${m.id}</th>
              <td>
                ${a(`unit.${m.unit}`)}${m.definition?`, ${a(`data.definition.${m.definition}`)}`:f}
              </td>
              <td>${Ba(m)}</td>
              <td>${v(m.values.length)}</td>
            </tr>`)}
        </tbody>
      </table>
    </div>
    <div class="fields">
      <label>${a("data.name")} <input .value=${E(n.name)} @change=${s("name")} /></label>
      <label>${a("data.source")} <input .value=${E(n.source)} @change=${s("source")} /></label>
      <label>
        ${a("data.use")}
        <select @change=${s("use")}>
          <option value="" .selected=${n.use===""}>${a("data.use.none")}</option>
          ${p.map(({id:m,parameter:h,quantity:g})=>{let y=h?G(h.for,c):"",b=y?`${I(g)}, ${y}`:I(g);return u`<option value=${m} .selected=${n.use===m}>
              ${h?a("data.use.replace",{parameter:b}):b}
            </option>`})}
        </select>
      </label>
      ${o.series.some(X)?$t(n.oldest,n.tail,(m,h)=>e.incoming.say(t,r,{oldest:m,tail:h})):f}
      ${o.series.some(st)?u`<label>
            ${a("data.split")}
            <select @change=${s("split")}>
              ${["","uniform","pchip","sprague"].map(m=>u`<option value=${m} .selected=${n.split===m}>
                  ${a(`data.split.${m||"monotone"}`)}
                </option>`)}
            </select>
          </label>`:f}
      <button type="button" class="primary" @click=${()=>Wa(e,t,r)}>${a("data.add")}</button>
    </div>
    ${Da(e,n)} ${Ra(e,t,n,r)} ${ce(e,t,r)}`}function Ra(e,t,n,r){let o=n.reading?.series.find(st);if(!o)return f;let i=`bands-${t.id}-${r}`,s=e.unfolded.has(i),c=l=>e.unfold(i,l.currentTarget.open),d={...o,...n.oldest===null?{}:{open_age_upper:n.oldest},...n.tail===null?{}:{open_age_tail:n.tail}};return u`<details .open=${s} @toggle=${c}>
    <summary>${a("bands.show")}</summary>
    ${s?yt(e,i,d,n.split,l=>e.incoming.say(t,r,{split:l})):f}
  </details>`}function Da(e,t){return t.added.length===0?f:e.draft?dt(e):u`<p role="status" class="good">${a("data.added",{series:t.added.join(", ")})}</p>`}async function Wa(e,t,n){let{preview:r,reading:o,name:i,source:s,use:c,oldest:d,tail:l,split:p}=t.tables[n],m=o?.series??[],{profession:h}=e,g={name:i,source:s,use:c,profession:h,oldest:d,tail:l,split:p},{content:y,ids:b}=Et(e.file,m,r.recipe,g);await e.edit(y,`data/${b.join()}`),e.incoming.say(t,n,{added:b})}function Ba({dims:e}){let t=e.map(({axis:n,values:r})=>{let[o,i]=[r[0],r.at(-1)],s=r.length>2?`${o} … ${i}`:r.join(", ");return`${a(`data.role.${n}`)} (${s})`});return t.length===0?a("data.result.whole"):t.join(" × ")}var Le={"evidence.about":"Every input that is not known for sure varies in its stated range, all of them together, in many runs of the model. The bands say how sure the plan is if those ranges are right; what is not stated as uncertain is taken as known.","evidence.known":"Nothing is stated as uncertain for this project. Give at least one input a range below.","evidence.risk":"Risk of a shortage in {year}","evidence.error":"of all draws; ± {error} by chance of the draws","evidence.first":"Shortage more likely than not","evidence.first.note":"first year in which over half of the draws have less supply than demand","evidence.from_to":"{low} – {high}","evidence.intake.note":"in 80 % of the draws; median {median} a year","evidence.intake.none":"In some draws nobody who starts training can have arrived by then, so that no intake is enough.","evidence.robust":"Robust intake","evidence.robust.note":"a year: enough in {share} of the draws of {year}","evidence.robust.share":"Enough with a probability of","evidence.median":"median","evidence.gap":"Gap: interval given the stated ranges","evidence.risk.chart":"Probability of a shortage","evidence.risk.line":"shortage","evidence.risk.unit":"Share of {draws} draws with less supply than demand, in per cent","varying.heading":"What varies","varying.none":"No input of this profession varies yet.","varying.about.one":"One input varies; the bands are of it alone.","varying.about.other":"{count} inputs vary; the bands are of all of them together.","varying.list":"Inputs that vary","varying.how":"How it can turn out","varying.years":"Over the years","varying.add":"Make another input uncertain","varying.add.choose":"choose …","varying.edit":"Change","varying.save":"Save","varying.remove":"Take as known","varying.close":"Close","varying.range":"{low} – {value} – {high}","varying.assumed":"assumed from low and high","varying.value":"Value: {value} ({unit})","varying.table":"The input is a table or a path: with low and high ones its figures go a share of the way together.","varying.type":"Distribution","varying.type.pert":"PERT","varying.type.triangular":"triangular","varying.type.uniform":"uniform","varying.type.normal":"normal","varying.type.lognormal":"lognormal (amounts)","varying.type.logit":"logit-normal (shares and rates)","varying.type.beta":"beta (shares and rates)","varying.type.experts":"what experts think","varying.type.past":"as uncertain as its past","varying.sd.normal":"Standard deviation","varying.sd.lognormal":"σ of the logarithm (0.1 ≈ 10 %)","varying.sd.logit":"σ of the log odds","varying.sd.beta":"Standard deviation","varying.lambda":"λ ({lambda} where empty)","varying.bounds":"Low and high are","varying.bounds.limits":"the least and the most","varying.bounds.quantiles_5_95":"quantiles of 5 and 95 %","varying.time.constant":"one deviation for all years","varying.time.ar1":"each year like the one before {persistence}","varying.time.walk":"drifting away from year to year","varying.time.past":"as persistent as its past","varying.persistence":"Persistence ρ ({persistence} where empty)","varying.series":"Its past","varying.series.none":"The project has no series with one figure a year. Add one on the page Data.","varying.expert":"Expert {number}","varying.expert.name":"Name","varying.expert.quantile":"{share} sure to be less","varying.expert.weight":"Weight","varying.expert.add":"Add an expert","density.heading":"How {name} can turn out","density.unit":"Mean {mean}, standard deviation {sd}","density.value":"Value","density.density":"Density","density.known":"With these figures nothing varies.","density.mark.1":"5 %","density.mark.4":"median","density.mark.7":"95 %","sensitivity.heading":"Which input matters most for {year}","sensitivity.about":"The bars show where the result goes when one input alone goes to its 5 % and 95 % quantile. The shares of the variance say which input to know better first: knowing an input with a large first-order share exactly would narrow the bands most.","sensitivity.of":"Of","sensitivity.of.gap_fte":"the gap (supply − demand)","sensitivity.of.required_intake":"the required intake","sensitivity.of.supply_fte":"supply","sensitivity.of.demand_fte":"demand","sensitivity.unit.heads":"persons a year","sensitivity.samples":"Samples","sensitivity.compute":"Compute shares of the variance","sensitivity.cancel":"Cancel","sensitivity.stopped":"Stopped.","sensitivity.found":"Standard deviation of the result: {sd} {unit}, by {samples} samples and {runs} runs.","sensitivity.independent":"The stated correlations are left out: the shares are of inputs that do not depend on one another.","sensitivity.table":"Shares of the variance, with their error by chance","sensitivity.first":"Alone (first order)","sensitivity.total":"With all others (total)","sensitivity.rank":"Rank correlation","sensitivity.left":"Standard deviation left if it were known ({unit})","sensitivity.share":"{share} ± {error}","tornado.heading":"What moves {of} in {year}","tornado.unit":"{unit}; each input alone at its 5 % and 95 % quantile, the others as stated","tornado.input":"Input","tornado.low":"input low","tornado.high":"input high","tornado.summary":"{label}: {low} with the input low, {high} with it high."};var Ya=520,ut=15,pt=18,It=class extends et{static properties={shortUnit:{attribute:"short-unit"},swings:{attribute:!1},value:{type:Number}};constructor(){super(),this.shortUnit="",this.swings=[],this.value=0}get places(){return[...this.swings.keys()]}get downwards(){return!0}get cursorLabel(){return a("chart.cursor.part",{heading:this.heading})}placeText(t){return this.swings[t].label}get columns(){let t=n=>({label:a("chart.column",{label:n,unit:this.shortUnit}),kind:"number",digits:this.digits});return[{label:a("tornado.input"),kind:"text"},t(a("tornado.low")),t(a("tornado.high"))]}get rows(){return this.swings.map(({label:t,low:n,high:r})=>[t,n,r])}layOut(t,n){let r=at(n),{swings:o,value:i}=this,s=t>=Ya,c=o.map(({label:_})=>Kt(_,s?t*.34:t-4,r.label)),d=s?Math.ceil(Math.max(...c.flat().map(_=>gt(_,r.label))))+14:26,l=Math.floor(t-26),p=c.map(_=>s?Math.max(pt,_.length*ut)+8:_.length*ut+pt+10),m=p.reduce((_,D)=>_+D,0),h=nt(this,t,m,r),g=[i,...o.flatMap(({low:_,high:D})=>[_,D])].filter(Number.isFinite),[y,b]=[Math.min(...g),Math.max(...g)],$=V().domain(y<b?[y,b]:[y-1,b+1]).nice(4).range([d,l]),w=h.top,j=o.map((_,D)=>{let F=w;w+=p[D];let mt=c[D],M=s?(F+w)/2+4-(mt.length-1)*ut/2:F+ut-2;return{..._,top:F,bottom:w,bar:s?(F+w-pt)/2:w-pt-5,lines:mt.map((Z,Xe)=>({text:Z,x:0,y:M+Xe*ut}))}}),J=$.ticks(Math.max(2,Math.floor((l-d)/90))).map(_=>({at:$(_),text:v(_,{digits:this.digits})}));return{...h,plot:{top:h.top,bottom:h.bottom,left:d,right:l},x:$,rows:j,ticks:J}}draw({plot:t,x:n,rows:r,ticks:o,width:i},s){let c=n(this.value);return T`
      <defs>${Jt()}</defs>
      ${o.map(({at:d,text:l})=>T`
          <line class="grid" x1=${d} x2=${d} y1=${t.top} y2=${t.bottom+5}></line>
          <text class="quiet" x=${d} y=${t.bottom+19} text-anchor="middle">${l}</text>`)}
      ${r.map(({low:d,high:l,bar:p,lines:m},h)=>{let g=y=>{let[b,$]=[Math.min(c,n(y)),Math.max(c,n(y))];return`M${b},${p}H${Math.max($,b+1)}V${p+pt}H${b}Z`};return T`
          <path class="bar vermillion" data-part=${h} d=${g(d)}></path>
          <path class="bar over" fill="url(#dash)" d=${g(d)}></path>
          <path class="bar blue" d=${g(l)}></path>
          ${Xt(m,"label halo")}`})}
      <line class="zero" x1=${c} x2=${c} y1=${t.top} y2=${t.bottom}></line>
      ${s===null?f:T`<g data-passing><rect class="cursor-box" x="1" y=${r[s].top+1}
              width=${i-2} height=${r[s].bottom-r[s].top-2} rx="4"></rect></g>`}`}reading(t){let{low:n,high:r}=this.swings[t],o=i=>T`<rect class="bar ${i}" x="5" y="0" width="12" height="8"></rect>`;return u`${this.read(a("tornado.low"),n,o("vermillion"))}
    ${this.read(a("tornado.high"),r,o("blue"))}`}get sentences(){return this.swings.map(({label:t,low:n,high:r})=>a("tornado.summary",{label:t,low:this.number(n),high:this.number(r)}))}placeAt({rows:t},n,r){let o=t.findIndex(({bottom:i})=>r<i);return o<0?t.length-1:o}};customElements.define("hwf-chart-tornado",It);var Ha=["gap_fte","required_intake","supply_fte","demand_fte"],Ua=[128,512,1024,4096],Ga=15,N={of:"gap_fte",samples:512,key:"",swings:null,indices:null,busy:!1,stopped:!1};function Fe(e){Va(e);let{targetYear:t}=e,{of:n,swings:r,indices:o,busy:i}=N,s=o?.value??r?.value,c=(o??r)?.problems??[];return u`<section class="policy-panel" aria-labelledby="sensitivity-heading">
    <h3 id="sensitivity-heading">${a("sensitivity.heading",{year:t})}</h3>
    <p>${a("sensitivity.about")}</p>
    <div class="choices">
      ${L("sensitivity-of",a("sensitivity.of"),n,Ha.map(d=>({id:d,name:a(`sensitivity.of.${d}`)})),d=>{N.of=d,e.redraw()})}
      ${L("sensitivity-samples",a("sensitivity.samples"),N.samples,Ua.map(d=>({id:d,name:v(d)})),d=>{N.samples=Number(d),e.redraw()})}
      <button type="button" id="sensitivity-compute" ?disabled=${i} @click=${()=>Xa(e)}>
        ${a("sensitivity.compute")}
      </button>
      ${i?u`<button type="button" id="sensitivity-cancel" @click=${()=>za(e)}>
              ${a("sensitivity.cancel")}
            </button>`:f}
    </div>
    <p class="quiet" role="status">${i?a("panel.computing"):N.stopped?a("sensitivity.stopped"):f}</p>
    ${c.length>0?x(c):f} ${s?Ja(e,s):f}
  </section>`}function Re({plan:e,profession:t,targetYear:n,fromYear:r},o){return{method:"sensitivity",request:{scenario:e,profession:t,target_year:n,from_year:r,of:N.of,samples:o}}}async function Va(e){let t=Re(e,0),n=e.project?.description.stamp.project_hash,r=JSON.stringify([n,t]);if(r===N.key||N.busy)return;Object.assign(N,{key:r,indices:null,stopped:!1});let o=await e.sureness.crew.answer(t).catch(()=>null);r===N.key&&(N.swings=o,e.redraw())}async function Xa(e){let{key:t}=N;Object.assign(N,{busy:!0,stopped:!1}),e.redraw();let n=await e.sureness.crew.answer(Re(e,N.samples)).catch(()=>null),r=t===N.key;Object.assign(N,{busy:!1,stopped:n===null}),n&&r&&(N.indices=n),e.redraw()}function za(e){e.sureness.crew.dismiss()}function Ja(e,t){let{targetYear:n,project:r,axes:o}=e,i=t.of==="required_intake",s=a(i?"sensitivity.unit.heads":"unit.short.fte"),c=r?.description.parameters??[],d=(h,g)=>{let y=G(c.find(b=>b.id===h)?.for,o);return y===""?I(g):`${I(g)} (${y})`},l=Math.abs(t.value)<100?1:0,p=r?.description.stamp.engine_version??"",m=(h,g)=>h==null?"":a("sensitivity.share",{share:v(h,{percent:!0}),error:v(g??Number.NaN,{percent:!0})});return u`<hwf-chart-tornado
      class="card"
      data-chart="tornado"
      heading=${a("tornado.heading",{of:a(`sensitivity.of.${t.of}`),year:n})}
      unit=${a("tornado.unit",{unit:s})}
      short-unit=${s}
      source=${a("chart.sources.none",{version:p})}
      .digits=${l}
      .value=${t.value}
      .swings=${t.lines.slice(0,Ga).map(({parameter:h,quantity:g,low:y,high:b})=>({label:d(h,g),low:y,high:b}))}
      .toCsv=${e.toCsv}
    ></hwf-chart-tornado>
    ${t.samples===0?f:u`<p>
              ${a("sensitivity.found",{sd:v(t.sd??Number.NaN,{digits:l}),unit:s,runs:v(t.runs),samples:v(t.samples)})}
              ${t.correlations_left_out?a("sensitivity.independent"):f}
            </p>
            <hwf-table
              caption=${a("sensitivity.table")}
              .columns=${[{label:a("tornado.input"),kind:"text"},{label:a("sensitivity.first"),kind:"text"},{label:a("sensitivity.total"),kind:"text"},{label:a("sensitivity.rank"),kind:"number",digits:2},{label:a("sensitivity.left",{unit:s}),kind:"number",digits:l}]}
              .rows=${Ka(t.lines).map(h=>[d(h.parameter,h.quantity),m(h.first_order,h.first_order_error),m(h.total,h.total_error),h.rank_correlation,h.sd_if_known])}
              .toCsv=${e.toCsv}
            ></hwf-table>`}`}function Ka(e){return[...e].sort((t,n)=>(n.total??0)-(t.total??0))}var Za=110,Lt=class extends et{static properties={values:{attribute:!1},density:{attribute:!1},marks:{attribute:!1}};constructor(){super(),this.values=[],this.density=[],this.marks=[]}get places(){return[...Array(this.values.length).keys()]}get restingPlace(){return this.values.length===0?null:Math.floor(this.values.length/2)}get cursorLabel(){return a("chart.cursor.part",{heading:this.heading})}placeText(t){return this.number(this.values[t])}get columns(){return[{label:a("density.value"),kind:"number",digits:this.digits},{label:a("density.density"),kind:"number",digits:6}]}get rows(){return Array.from(this.values,(t,n)=>[t,this.density[n]])}layOut(t,n){let r=nt(this,t,Za,at(n)),{values:o,density:i}=this,s=V().domain([o[0],o[o.length-1]]).range([10,t-10]),c=V().domain([0,Gt(Array.from(i))??1]).range([r.bottom,r.top]),d=s.ticks(Math.max(2,Math.floor(t/90))).map(p=>({at:s(p),text:v(p,{digits:this.digits})})),l={top:r.top,bottom:r.bottom,left:10,right:t-10};return{...r,plot:l,x:s,y:c,ticks:d}}draw({plot:{top:t,bottom:n},x:r,y:o,ticks:i},s){let{values:c,density:d,marks:l}=this,p=Array.from(c,(g,y)=>[g,d[y]]),m=Vt().x(([g])=>r(g)).y0(n).y1(([,g])=>o(g)),h=ht().x(([g])=>r(g)).y(([,g])=>o(g));return T`
      ${i.map(({at:g,text:y})=>T`
          <line class="grid" x1=${g} x2=${g} y1=${t} y2=${n+5}></line>
          <text class="quiet" x=${g} y=${n+19} text-anchor="middle">${y}</text>`)}
      <path class="band blue" d=${m(p)??""}></path>
      <path class="line blue" d=${h(p)??""}></path>
      ${l.map(({value:g})=>T`<line class="mark" x1=${r(g)} x2=${r(g)} y1=${t} y2=${n}></line>`)}
      ${s===null?f:T`<g data-passing><line class="cursor-line" x1=${r(c[s])} x2=${r(c[s])}
              y1=${t} y2=${n}></line></g>`}`}get sentences(){return this.marks.map(({value:t,label:n})=>a("chart.reading",{label:n,value:this.number(t)}))}reading(t){return this.marks.map(({value:n,label:r})=>this.read(r,n,T`<line class="mark" x1="11" x2="11" y1="0" y2="8"></line>`))}placeAt({x:t},n){let r=t.invert(n),o=0;return Array.from(this.values).forEach((i,s)=>{Math.abs(i-r)<Math.abs(this.values[o]-r)&&(o=s)}),o}};customElements.define("hwf-chart-density",Lt);var Qa=["pert","triangular","uniform","normal","lognormal","logit","beta","experts","past"],We=["normal","lognormal","logit","beta"],Ft=["pert","triangular","uniform","normal","lognormal","logit"],tn=["constant","ar1","walk"],Rt=[.05,.5,.95],en=4,Be=.8,an=/(_profile|_moves)$|^(students_in_training|staffing_mix|work_share|trend_years|stock_includes)/,k={form:null,asked:"",density:null,problems:[]};function Ye(e){let{file:t,profession:n,sureness:r}=e,o=t.parameters??[],i=o.filter(l=>ae(l,n)&&!an.test(l.quantity)),s=i.filter(l=>qt(l)!==null),c=i.filter(l=>qt(l)===null),{form:d}=k;return u`<section class="policy-panel" aria-labelledby="varying-heading">
    <h3 id="varying-heading">${a("varying.heading")}</h3>
    <p>${s.length===0?a("varying.none"):Q("varying.about",s.length)}</p>
    ${s.length===0?f:u`<div class="entry" tabindex="0" role="region" aria-label=${a("varying.list")}>
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
                ${s.map(l=>nn(e,l))}
              </tbody>
            </table>
          </div>`}
    <div class="choices">
      ${L("varying-add",a("varying.add"),"",[{id:"",name:a("varying.add.choose")},...c.map(l=>({id:l.id,name:Dt(e,l)}))],l=>He(e,l))}
    </div>
    ${d&&o.some(({id:l})=>l===d.id)?on(e,d):f}
    ${e.draft&&r?u`<div class="notice bad" role="alert">${x(e.draft.problems)}</div>`:f}
  </section>`}function qt({uncertainty:e,low:t,high:n,kind:r}){let o=(t!=null||n!=null)&&r!=="lever";return e??(o?{}:null)}function Dt({axes:e},t){let n=G(t.for,e),r=I(t.quantity);return n===""?r:`${r} (${n})`}function nn(e,t){let n=qt(t),{distribution:r,bounds:o,over_time:i}=n,s=r?.type??"pert",c=Dt(e,t),d=$=>$?.type==="constant"?v($.value,{significant:4}):null,[l,p,m]=[t.low,t.value,t.high].map(d),h=l!==null&&m!==null?a("varying.range",{low:l,value:p??"",high:m}):"",g=r?.sd==null?"":`σ = ${v(r.sd,{significant:3})}`,y=[a(`varying.type.${s}`),Ft.includes(s)?h:"",g,o==="quantiles_5_95"?a("varying.bounds.quantiles_5_95"):"",t.uncertainty?"":a("varying.assumed")],b=i?.type??(s==="past"?"past":"constant");return u`<tr data-parameter=${t.id}>
    <th scope="row">${c}</th>
    <td>${y.filter($=>$!=="").join("; ")}</td>
    <td>${a(`varying.time.${b}`,{persistence:v(i?.persistence??0,{digits:2})})}</td>
    <td>
      <button type="button" aria-label=${`${a("varying.edit")}: ${c}`} @click=${()=>He(e,t.id)}>
        ${a("varying.edit")}
      </button>
    </td>
  </tr>`}function He(e,t){let n=e.file.parameters.find(c=>c.id===t);if(!n)return;let{distribution:r={},bounds:o="limits",over_time:i={}}=qt(n)??{},s=c=>c?.type==="constant"?c.value:null;k.form={id:t,type:r.type??"pert",sd:r.sd??null,lambda:r.lambda??null,bounds:o,low:s(n.low),high:s(n.high),overTime:i.type??"constant",persistence:i.persistence??null,experts:(r.experts??[]).map(rn),series:r.series??""},k.density=null,Ue(e,{})}function rn({name:e="",weight:t=null,probabilities:n,values:r}){let o=Rt.map(i=>r[n.indexOf(i)]??null);return{name:e,weight:t,values:o}}function Ue(e,t){k.form={...k.form,...t},k.form.type==="experts"&&k.form.experts.length===0&&(k.form.experts=[{name:"",weight:null,values:[null,null,null]}]),sn(e),e.redraw()}function Ge(e){let{type:t,sd:n,lambda:r,bounds:o,overTime:i,persistence:s,experts:c,series:d}=e,l={type:t};return We.includes(t)&&n!==null&&(l.sd=n),t==="pert"&&r!==null&&(l.lambda=r),t==="experts"&&(l.experts=c.map(({name:m,weight:h,values:g})=>{let y=Rt.map((b,$)=>[b,g[$]]).filter(([,b])=>b!==null);return{...m===""?{}:{name:m},...h===null?{}:{weight:h},probabilities:y.map(([b])=>b),values:y.map(([,b])=>b)}})),t==="past"&&(l.series=d),{distribution:l,...o==="limits"?{}:{bounds:o},...i==="constant"||t==="past"?{}:{over_time:i==="ar1"?{type:"ar1",persistence:s??Be}:{type:i}}}}async function sn(e){let{form:t}=k,n=e.file.parameters.find(({id:i})=>i===t?.id);if(!t||n?.value.type!=="constant"||t.type==="past"){Object.assign(k,{density:null,problems:[],asked:""});return}let r={quantity:n.quantity,uncertainty:Ge(t),value:n.value.value,low:t.low,high:t.high},o=JSON.stringify(r);k.asked=o;try{let i=await e.runner.density(r);o===k.asked&&Object.assign(k,{density:i,problems:[]})}catch(i){if(o===k.asked){let s=i instanceof U?i.problems:[];Object.assign(k,{density:null,problems:s})}}e.redraw()}function on(e,t){let n=e.file.parameters.find(({id:l})=>l===t.id),r=Dt(e,n),o=n.value.type==="constant",i=l=>Ue(e,l),s=(l,p)=>q({label:p,name:`${p}: ${r}`,value:t[l],digits:4,min:Number.NEGATIVE_INFINITY,say:m=>i({[l]:m})}),c=(l,p)=>p.map(m=>({id:m,name:a(`varying.${l}.${m}`,{persistence:""})})),d=Qa.filter(l=>o||l!=="experts");return u`<form
    class="card varying-form"
    aria-labelledby="varying-form-heading"
    @submit=${l=>un(e,l)}
  >
    <h4 id="varying-form-heading">${r}</h4>
    <p class="quiet">
      ${o?a("varying.value",{value:v(n.value.value,{significant:6}),unit:a(`unit.${n.unit}`)}):a("varying.table")}
    </p>
    <div class="choices">
      ${L("varying-type",a("varying.type"),t.type,c("type",d),l=>i({type:l}))}
      ${We.includes(t.type)?s("sd",a(`varying.sd.${t.type}`)):f}
      ${t.type==="pert"?s("lambda",a("varying.lambda",{lambda:en})):f}
      ${Ft.includes(t.type)&&o?u`${s("low",a("inputs.low"))} ${s("high",a("inputs.high"))}
            ${L("varying-bounds",a("varying.bounds"),t.bounds,c("bounds",["limits","quantiles_5_95"]),l=>i({bounds:l}))}`:f}
      ${t.type==="past"?ln(e,t,i):f}
      ${t.type==="past"?f:L("varying-time",a("varying.years"),t.overTime,c("time",tn),l=>i({overTime:l}))}
      ${t.overTime==="ar1"&&t.type!=="past"?s("persistence",a("varying.persistence",{persistence:Be})):f}
    </div>
    ${t.type==="experts"?cn(t,i):f}
    ${k.problems.length>0?x(k.problems):f}
    ${k.density?dn(e,r,k.density):f}
    <div class="choices">
      <button type="submit" class="primary" id="varying-save">${a("varying.save")}</button>
      <button type="button" id="varying-remove" @click=${()=>pn(e)}>${a("varying.remove")}</button>
      <button type="button" id="varying-close" @click=${()=>Wt(e)}>${a("varying.close")}</button>
    </div>
  </form>`}function ln(e,t,n){let r=e.file.data.filter(({dims:o})=>o.length===1&&o[0].axis==="year");return u`${L("varying-series",a("varying.series"),t.series,[{id:"",name:a("varying.add.choose")},...r.map(({id:o,name:i})=>({id:o,name:i??o,own:!0}))],o=>n({series:o}))}
  ${r.length===0?u`<p class="quiet">${a("varying.series.none")}</p>`:f}`}function cn({experts:e},t){let n=(r,o)=>t({experts:e.map((i,s)=>s===r?{...i,...o}:i)});return u`<div class="experts">
    ${e.map((r,o)=>{let i=a("varying.expert",{number:o+1}),s=({target:c})=>n(o,{name:c.value.trim()});return u`<fieldset class="choices">
        <legend>${i}</legend>
        <label class="labelled"
          ><span>${a("varying.expert.name")}</span>
          <input type="text" .value=${r.name} @change=${s}
        /></label>
        ${Rt.map((c,d)=>{let l=a("varying.expert.quantile",{share:v(c,{percent:!0})});return q({label:l,name:`${i}: ${l}`,value:r.values[d],digits:4,min:Number.NEGATIVE_INFINITY,say:p=>n(o,{values:r.values.map((m,h)=>h===d?p:m)})})})}
        ${q({label:a("varying.expert.weight"),name:`${i}: ${a("varying.expert.weight")}`,value:r.weight,digits:2,say:c=>n(o,{weight:c})})}
      </fieldset>`})}
    <button
      type="button"
      id="varying-expert"
      @click=${()=>t({experts:[...e,{name:"",weight:null,values:[null,null,null]}]})}
    >
      ${a("varying.expert.add")}
    </button>
  </div>`}var De=[1,4,7];function dn(e,t,n){let r=e.project?.description.stamp.engine_version??"";if(n.values.length<2)return u`<p class="quiet">${a("density.known")}</p>`;let[o,,i]=De.map(c=>n.quantiles[c]),s=Math.max(0,Math.min(6,2-Math.floor(Math.log10(Math.abs(i-o)||1))));return u`<hwf-chart-density
    data-chart="density"
    heading=${a("density.heading",{name:t})}
    unit=${a("density.unit",{mean:v(n.mean,{digits:s}),sd:v(n.sd,{digits:s+1})})}
    source=${a("chart.sources.none",{version:r})}
    .digits=${s}
    .values=${n.values}
    .density=${n.density}
    .marks=${De.map(c=>({value:n.quantiles[c],label:a(`density.mark.${c}`)}))}
    .toCsv=${e.toCsv}
  ></hwf-chart-density>`}async function un(e,t){t.preventDefault();let{form:n}=k;if(!n)return;let r=e.file.parameters.findIndex(({id:s})=>s===n.id),o=["parameters",r],i=ft(e.file,[...o,"uncertainty"],Ge(n));if(Ft.includes(n.type)&&e.file.parameters[r].value.type==="constant")for(let s of["low","high"]){let c=n[s],d=c===null?void 0:{type:"constant",value:c};i=ft(i,[...o,s],d)}await e.edit(i,`uncertainty/${n.id}`),e.draft||Wt(e)}async function pn(e){let{form:t}=k,n=e.file.parameters.findIndex(({id:o})=>o===t?.id),r=e.file;for(let o of["uncertainty","low","high"])r=ft(r,["parameters",n,o],void 0);await e.edit(r,`uncertainty/${t?.id}`),Wt(e)}function Wt(e){Object.assign(k,{form:null,density:null,problems:[],asked:""}),e.discard(),e.redraw()}var mn=[.5,.7,.8,.9,.95],H={fan:null,key:"",gap:{lines:[],fans:[]},risk:[]};function Ve(e){let t=e.sureness.shown;return u`
    ${ne(e)}
    <section class="page evidence" aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">${a("screen.evidence")}</h2>
      <p>${a("evidence.about")}</p>
      <div class="quiet" id="sure-note">${fn(e)}</div>
      ${t?hn(e,t):f}
      <div class="charts two">${t?gn(e,t):f}</div>
      ${Ye(e)} ${t?Fe(e):f}
    </section>
  `}function fn(e){let{sureness:t}=e;return t.problems.some(({code:n})=>n==="ensemble.known")?u`<p class="notice">${a("evidence.known")}</p>`:t.problems.length>0?x(t.problems):re(e)}function hn(e,t){let{targetYear:n,sureness:r}=e,o=t.years.indexOf(n),i=l=>v(l,{percent:!0}),s=t.required_intake,c=t.levels.indexOf(.8),d=(l,p)=>a("evidence.from_to",{low:v(l[c]),high:v(p[c])});return u`<dl class="figures">
      <div data-figure="risk">
        <dt>${a("evidence.risk",{year:n})}</dt>
        <dd class="value">${i(t.shortage_probability[o])}</dd>
        <dd class="note">
          ${a("evidence.error",{error:v(t.shortage_error[o],{percent:!0,digits:1})})}
        </dd>
      </div>
      <div data-figure="likely">
        <dt>${a("evidence.first")}</dt>
        <dd class="value">${t.first_shortage_year??a("figure.shortage.none")}</dd>
        <dd class="note">${a("evidence.first.note")}</dd>
      </div>
      ${s?.median==null?u`<div data-figure="range">
              <dt>${a("figure.intake")}</dt>
              <dd class="value">${a("figure.intake.none")}</dd>
              <dd class="note">${a("evidence.intake.none")}</dd>
            </div>`:u`<div data-figure="range">
                <dt>${a("figure.intake")}</dt>
                <dd class="value">${d(s.lower,s.upper)}</dd>
                <dd class="note">${a("evidence.intake.note",{median:v(s.median)})}</dd>
              </div>
              <div data-figure="robust">
                <dt>${a("evidence.robust")}</dt>
                <dd class="value">${v(s.robust)}</dd>
                <dd class="note">
                  ${a("evidence.robust.note",{share:i(s.robust_share),year:n})}
                </dd>
              </div>`}
    </dl>
    <div class="choices">
      ${L("robust-share",a("evidence.robust.share"),r.robustShare,mn.map(l=>({id:l,name:i(l)})),l=>r.setRobustShare(Number(l)))}
    </div>`}function gn(e,t){let{gapSign:n,targetYear:r,everyYears:o,toCsv:i}=e,s=Bt();if(H.fan!==t||H.key!==s){let d=a("evidence.median"),l=t.bands.find(({measure:p})=>p==="gap_fte");H.fan=t,H.key=s,H.gap={lines:[{label:d,values:l?.median??[],colour:"blue"}],fans:[ee(t,"gap_fte",d,"blue")]},H.risk=[{label:a("evidence.risk.line"),values:t.shortage_probability.map(p=>p*100),colour:"vermillion"}]}let c=["above","below"].map(d=>a(`chart.gap.${d}.${n}`));return u`<hwf-chart-lines
      class="card"
      data-chart="gap"
      heading=${a("evidence.gap")}
      unit=${a(`chart.gap.unit.${n}`)}
      short-unit=${a("unit.short.fte")}
      source=${St(e,["stock","population"])}
      .years=${t.years}
      .lines=${H.gap.lines}
      .fans=${H.gap.fans}
      .mark=${r}
      .every=${o}
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
      unit=${a("evidence.risk.unit",{draws:v(t.draws)})}
      short-unit="%"
      source=${St(e,["stock","population"])}
      .years=${t.years}
      .lines=${H.risk}
      .mark=${r}
      .every=${o}
      .digits=${0}
      .toCsv=${i}
    ></hwf-chart-lines>`}export{Aa as dataScreen,Ve as evidence,Le as evidenceTexts};
