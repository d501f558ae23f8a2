/** The style of the audit page: nothing is loaded from anywhere; light, dark, narrow and print are all meant. */
export const STYLE: string = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1d1f22;--quiet:#5c6068;--line:#dcd9d1;--panel:#f3f1ea;
--asserted:#9a3412;--named:#1d4f91;--document:#0f6466;--unnamed:#7a4b00;--unsourced:#8a1f4d;--judgement:#5b3b94;--not-asserted:#55595f;--qualified:#5c6300;--told:#2c6636}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e6e4de;--quiet:#a2a6ae;--line:#363a40;--panel:#1f2226;
--asserted:#f0a37a;--named:#8ab8f2;--document:#6fcfc9;--unnamed:#e3b55f;--unsourced:#f29bbb;--judgement:#c3a8f0;--not-asserted:#aeb2b9;--qualified:#c9cf72;--told:#93cf9c}}
*{box-sizing:border-box}
html{scroll-padding-top:1.5rem}
body{margin:0;padding:0 1.5rem;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,.summary,article,.figures,.rest,footer{max-width:73rem;margin:0 auto}
header{padding-top:2.25rem;padding-bottom:1rem}
h1{font:600 1.9rem/1.2 Georgia,"Iowan Old Style","Noto Serif",serif;margin:.15rem 0 .5rem;overflow-wrap:anywhere}
h2{font-size:1.02rem;margin:0 0 .6rem;letter-spacing:.01em}
.kicker{margin:0;color:var(--quiet);font-size:.8rem;letter-spacing:.09em;text-transform:uppercase}
header p{margin:.2rem 0;color:var(--quiet)}
a{color:inherit;text-decoration-color:var(--quiet);text-underline-offset:.18em}
a:focus-visible,summary:focus-visible{outline:2px solid var(--named);outline-offset:2px;border-radius:2px}
.small{color:var(--quiet);font-size:.87rem;margin:.4rem 0}
.summary{display:grid;grid-template-columns:minmax(18rem,5fr) minmax(20rem,7fr);gap:1.5rem 3rem;padding-bottom:1.75rem}
.summary>div>section+section{margin-top:1.6rem}
.bar{display:flex;height:14px;border-radius:3px;overflow:hidden;gap:1px;margin-bottom:.7rem}
.bar span{background:var(--c)}
.asserted{--c:var(--asserted)}.named{--c:var(--named)}.document{--c:var(--document)}.unnamed{--c:var(--unnamed)}
.qualified{--c:var(--qualified)}.told{--c:var(--told)}.unsourced{--c:var(--unsourced)}.judgement{--c:var(--judgement)}.not-asserted{--c:var(--not-asserted)}
.legend,.plain,.asks{list-style:none;margin:0;padding:0}
.legend a{display:flex;gap:.7rem;align-items:baseline;padding:.16rem .3rem;margin:0 -.3rem;text-decoration:none;border-radius:3px}
.legend a:hover,.legend a[aria-pressed=true]{background:var(--panel)}
.legend .label{flex:1}
.swatch,.mark{text-decoration:underline 2px;text-decoration-color:var(--c);text-underline-offset:.24em;text-decoration-skip-ink:none}
.swatch{font-family:Georgia,"Noto Serif",serif}
.named.mark,.named .swatch{text-decoration-style:double;text-decoration-thickness:1px}
.document.mark,.document .swatch{text-decoration-style:double;text-decoration-thickness:1px}
.qualified.mark,.qualified .swatch{text-decoration-style:dashed;text-decoration-thickness:1px}
.told.mark,.told .swatch{text-decoration-thickness:1px}
.unnamed.mark,.unnamed .swatch{text-decoration-style:dashed}
.unsourced.mark,.unsourced .swatch{text-decoration-style:dotted}
.judgement.mark,.judgement .swatch,.not-asserted.mark,.not-asserted .swatch{text-decoration-style:wavy;text-decoration-thickness:1px}
.hedge,.weasel{border-bottom:1px dotted var(--quiet)}
p .hedge{font-style:normal}
.requests{margin:0;padding-left:1.6rem}
.requests>li{margin-bottom:.65rem}
.requests>li::marker{color:var(--quiet);font-variant-numeric:tabular-nums}
.requests a{font-family:Georgia,"Iowan Old Style","Noto Serif",serif}
.by{color:var(--quiet);font-size:.87rem}
.asks li{font-size:.9rem;padding-left:1.05rem;position:relative}
.asks li::before{content:"?";position:absolute;left:.1rem;color:var(--asserted);font-weight:700}
.asked{color:var(--asserted);font-weight:700}
.guide{max-width:73rem;margin:0 auto;padding:1rem 0 0;border-top:1px solid var(--line);color:var(--quiet);font-size:.87rem}
.more summary{cursor:pointer;color:var(--quiet);margin-bottom:.6rem}
.plain li{margin-bottom:.45rem}
.kind{font-size:.8rem;color:var(--quiet);border:1px solid var(--line);border-radius:3px;padding:0 .35rem;white-space:nowrap}
article{padding-top:1.1rem}
.para{display:grid;grid-template-columns:minmax(0,40rem) minmax(15rem,1fr);gap:0 2.5rem;align-items:start}
.para+.para{margin-top:.35rem}
.text{margin:0 0 .9rem;font:1.06rem/1.72 Georgia,"Iowan Old Style","Noto Serif",serif;overflow-wrap:break-word;unicode-bidi:isolate}
.title .text{font-size:1.5rem;line-height:1.3;font-weight:600}
.bio .text,.caption .text,.boilerplate .text,.related .text,.byline .text,.dateline .text{font-size:.98rem;color:var(--ink)}
.tag{display:block;font:600 .72rem/1.6 system-ui,sans-serif;color:var(--quiet);letter-spacing:.08em;text-transform:uppercase}
.mark{border-radius:2px}
.mark:hover,.mark.lit{background:color-mix(in srgb,var(--c) 16%,transparent)}
body[data-picked] .mark:not(.on){text-decoration-color:var(--line)}
sup{font:600 .62em/0 system-ui,sans-serif;padding-right:.1em}
sup a{text-decoration:none;color:var(--quiet)}
.notes{display:flex;flex-direction:column;gap:.2rem;padding-top:.25rem;margin-bottom:.9rem}
.card{font-size:.87rem;border-left:3px solid var(--c);padding:.1rem 0 .1rem .6rem}
.card summary{cursor:pointer;list-style:none;color:var(--quiet);line-height:1.35;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.card[open] summary{display:block;color:var(--ink)}
.card summary::-webkit-details-marker{display:none}
.card summary:hover{color:var(--ink)}
.card .no{font-weight:650;color:var(--ink);margin-right:.15rem;font-variant-numeric:tabular-nums}
.card[open],.card:target,.card.lit{background:var(--panel);border-radius:0 4px 4px 0}
.card[open]{padding:.45rem .7rem .55rem .6rem;margin:.15rem 0}
.said{font-family:Georgia,"Noto Serif",serif;margin:.4rem 0}
dl{margin:.3rem 0}dl>div{display:grid;grid-template-columns:6.6rem 1fr;gap:.5rem}
dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}
.rule{color:var(--quiet);font-size:.78rem;margin:.35rem 0 0;font-family:ui-monospace,Menlo,Consolas,monospace}
.figures,.rest{border-top:1px solid var(--line);padding-top:1.4rem;margin-top:1.4rem}
.tables{display:grid;grid-template-columns:1fr 1fr;gap:1rem 3rem;align-items:start}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th{text-align:left;white-space:nowrap;font-weight:600;color:var(--quiet)}
th,td{padding:.28rem .6rem .28rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.read{font-variant-numeric:tabular-nums}td.how{color:var(--quiet)}.whole{white-space:nowrap}
.rest section+section{margin-top:1.4rem}
footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem;padding-bottom:2.5rem;color:var(--quiet);font-size:.85rem}
footer code{overflow-wrap:anywhere;font-size:.92em}
@media (max-width:58rem){.summary,.para,.tables{grid-template-columns:minmax(0,1fr)}body{padding:0 1rem}
.text{margin-bottom:.4rem}.para+.para{margin-top:.8rem}}
@media (max-width:34rem){th.how{display:none}tr{display:grid;grid-template-columns:1fr 1.1fr 5.4rem;border-bottom:1px solid var(--line)}
th,td{border-bottom:0}td.how{grid-column:1/3;grid-row:2;padding-top:0}dl>div{grid-template-columns:5.6rem 1fr}}
@media print{:root{--paper:#fff;--ink:#111;--panel:transparent}@page{margin:14mm}html{font-size:9.5pt}body{font-size:1rem;padding:0}header{padding-top:0}.keys{display:none}
.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.summary{display:flow-root}.summary>:first-child{float:left;width:43%}.summary>:last-child{margin-left:47%}
.requests>li{break-inside:avoid}.more>ol{display:none}.more>summary{list-style:none}.more>summary::after{content:": beside the text"}
.guide{display:none}article{border-top:1px solid var(--line)}
.para{grid-template-columns:minmax(0,11fr) minmax(0,10fr);gap:0 1.1rem}.text{font-size:10pt;line-height:1.5;margin-bottom:.5rem}
.notes{gap:.15rem;margin-bottom:.5rem}.card,.card[open]{font-size:7.8pt;line-height:1.35;break-inside:avoid;padding:0 0 0 .45rem;margin:0}
details::details-content{content-visibility:visible;height:auto}
.card summary{-webkit-line-clamp:unset;display:block;color:#000}.said,.rule,.card .standing,.card .worth,.card .plainly,.card summary .asked{display:none}
dl{margin:0}dl>div,dt,dd{display:inline}dt::after{content:": "}dd::after{content:". "}
.card .asks,.card .asks li{display:inline;font-size:inherit;padding:0}.card .asks li::before{position:static;content:"? "}.card .asks li::after{content:" "}
h2{break-after:avoid}a{text-decoration-color:transparent}.mark{text-decoration-color:var(--c)}tr{break-inside:avoid}
table{font-size:8.5pt}th,td{padding:.15rem .5rem .15rem 0}
header,.summary,article,.figures,.rest,footer{max-width:none}footer{break-inside:avoid}}
`;
