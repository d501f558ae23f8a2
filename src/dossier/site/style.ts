/** The style of all pages: nothing is loaded from anywhere; light, dark, narrow and print are all meant. */
import { chartStyle } from "../charts/index.ts";

const SERIF = 'Georgia,"Iowan Old Style","Noto Serif","DejaVu Serif",serif';
const SANS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif';
const MONO = "ui-monospace,Menlo,Consolas,monospace";

const TONES = `:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1d1f22;--quiet:#5c6068;--line:#dcd9d1;--panel:#f3f1ea;--accent:#9a3412;--link:#1d4f91;--lit:#f6e3b4;--mark:#efe9d8}
@media screen and (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e6e4de;--quiet:#a2a6ae;--line:#363a40;--panel:#1f2226;--accent:#f0a37a;--link:#8ab8f2;--lit:#5a4a1c;--mark:#2d2c26}}`;

const BASE = `*{box-sizing:border-box}
html{scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}
body{margin:0;padding:0 1.5rem 3rem;background:var(--paper);color:var(--ink);font:15px/1.5 ${SANS}}
a{color:inherit;text-decoration-color:var(--quiet);text-underline-offset:.18em}
a:hover{text-decoration-color:currentColor}
a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
.note:focus-visible{outline:2px solid var(--link);outline-offset:-4px}
.skip{position:absolute;inset-inline-start:-99rem}.skip:focus{position:static}
#closed{position:fixed;inset-block-start:0}
.quiet{color:var(--quiet)}
code{font:.86em/1.4 ${MONO};overflow-wrap:anywhere}
.mast,.sheet,main.source,footer{max-width:76rem;margin-inline:auto}
.mast{padding-block:2.5rem 1.1rem}
.kicker{margin:0;color:var(--quiet);font-size:.8rem;letter-spacing:.09em;text-transform:uppercase}
h1{font:600 clamp(1.75rem,1.2rem + 2.2vw,2.7rem)/1.15 ${SERIF};margin:.25rem 0 .6rem;overflow-wrap:anywhere;text-wrap:balance}
h2{font:600 1.5rem/1.25 ${SERIF};margin:0 0 .8rem;text-wrap:balance}
h3{font:600 1.16rem/1.35 ${SERIF};margin:2.1rem 0 .5rem}
h4{font:600 .82rem/1.4 ${SANS};margin:1.2rem 0 .35rem;color:var(--quiet);letter-spacing:.03em}
.by{margin:0}
footer{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;font-size:.84rem}`;

const LAYOUT = `.sheet{display:grid;grid-template-columns:13rem minmax(0,46rem);gap:0 3.5rem;align-items:start}
nav{position:sticky;inset-block-start:1.25rem;font-size:.87rem;line-height:1.35}
nav summary,nav p{font-weight:600;color:var(--quiet);margin:0 0 .5rem}nav summary{cursor:pointer}
.folded{display:none}
nav ol{list-style:none;margin:0;padding:0;border-inline-start:2px solid var(--line)}
nav a{display:block;padding:.26rem .8rem;text-decoration:none;color:var(--quiet)}
nav a:hover{color:var(--ink)}
main>section{margin-top:3.2rem;padding-top:1.5rem;border-top:1px solid var(--line)}
main p,main li{overflow-wrap:break-word}
main>section>p,main>section>ul,main>section>ol{font:1.06rem/1.68 ${SERIF}}
main>section>p.quiet{font:.95rem/1.55 ${SANS}}
main ul,main ol{padding-inline-start:1.25rem}
main li{margin-bottom:.4rem}
main>section.s-question,main>section.s-answer{border:0;padding:0;margin-top:2rem}
.s-question h2,.s-answer h2{font:600 .8rem/1.4 ${SANS};letter-spacing:.09em;text-transform:uppercase;color:var(--quiet);margin-bottom:.35rem}
main>.s-question>p{font:1.3rem/1.45 ${SERIF};margin:0}
main>.s-answer>p{font:600 1.5rem/1.4 ${SERIF};margin:0;text-wrap:pretty}
main>section.s-changes{border:2px solid var(--accent);border-radius:6px;padding:1.1rem 1.4rem .6rem;margin-top:2rem}
.s-changes h2{font-size:1.15rem}
main>.s-changes>ul,main>.s-changes>p{font:.95rem/1.55 ${SANS}}
.about{display:grid;grid-template-columns:repeat(3,1fr);gap:0 1.8rem;background:var(--panel);border-radius:6px;padding:1.05rem 1.3rem .85rem;font-size:.9rem;line-height:1.5}
.about h2{font:600 .9rem/1.4 ${SANS};margin:0 0 .25rem}
.about p{margin:0 0 .4rem}
.box{border:1px solid var(--line);border-radius:6px;padding:.8rem 1.1rem;margin:1rem 0}`;

const DATA = `dl{margin:.7rem 0;font-size:.9rem;line-height:1.45}
dl>div{display:grid;grid-template-columns:minmax(6.5rem,9.5rem) minmax(0,1fr);gap:.15rem 1rem;padding:.22rem 0}
dt{color:var(--quiet)}dd{margin:0;overflow-wrap:break-word;min-width:0}
.table{margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.42}
caption{text-align:start;color:var(--quiet);font-size:.84rem;padding-bottom:.35rem}
th{text-align:start;font-weight:600;color:var(--quiet);font-size:.8rem;vertical-align:bottom;hyphens:auto}
th,td{padding:.38rem .8rem .38rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:break-word}
td{min-width:2.5rem}
.figure{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
td.figure .tag{white-space:normal}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem;margin:1rem 0;border-top:2px solid var(--line);border-bottom:2px solid var(--line)}
.sides>section{padding-block:.2rem .6rem}
.sides>section+section{border-inline-start:1px solid var(--line);padding-inline-start:2rem;margin-inline-start:-1rem}
.sides h4{font-size:.95rem;color:var(--ink);margin-top:.7rem}
.sides ul{list-style:none;padding:0;margin:.2rem 0 .9rem}
.sides li{font-size:.93rem;line-height:1.45;margin-bottom:.55rem}
.sides p{font-size:.84rem;margin:.5rem 0 .1rem}
figure{margin:1.4rem 0}
.chart{display:block;max-width:100%;height:auto}
.narrow{display:none}
figcaption{font-size:.86rem;color:var(--quiet);line-height:1.45;margin-top:.5rem}
figcaption p{margin:.2rem 0}.key{font-size:.94em}
figure summary{cursor:pointer;color:var(--link);font-size:.88rem;margin-top:.5rem}
.chart a:hover{opacity:.7}`;

const MARKS = `sup{font:600 .68em/0 ${SANS};vertical-align:super}
.cite{text-decoration:none;color:var(--link);padding-inline:.12em;margin-inline-start:.05em}
.cite:hover{text-decoration:underline}
.cite:target{background:var(--lit);border-radius:2px}
.comma{color:var(--quiet)}
.tag{display:inline-block;font:500 .8rem/1.35 ${SANS};border:1px solid var(--quiet);border-radius:3px;padding:0 .38em;white-space:nowrap;max-width:100%}
.tag .sign{margin-inline-end:.32em}
.t-weakened,.t-warning{border-color:var(--accent);color:var(--accent)}
.t-unsupported,.t-stale{border:1px dashed var(--accent);color:var(--accent)}
.t-withdrawn{border:1px solid var(--accent);color:var(--accent);text-decoration:line-through}
.t-withdrawn .sign{display:inline-block}
.t-missing{border:0;border-bottom:1px dotted var(--quiet);border-radius:0;color:var(--quiet);padding:0}
.t-unknown{border:1px dashed var(--quiet)}
.t-none{border:1px solid var(--ink)}
.t-withheld{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.t-supported,.t-contradicted,.t-both{border-color:var(--ink)}
.t-contradicted{background:var(--ink);color:var(--paper)}
.t-both{background:linear-gradient(90deg,var(--panel) 50%,transparent 50%)}
.t-unaddressed{border-style:dotted;color:var(--quiet)}
.t-warning{white-space:normal}
.uncited{background:repeating-linear-gradient(-45deg,transparent 0 5px,color-mix(in srgb,var(--accent) 13%,transparent) 5px 7px);border-bottom:2px dashed var(--accent)}
.flag{font:600 .72rem/1.2 ${SANS};white-space:nowrap;border-radius:3px;padding:.05em .4em}
.uncited .flag{background:var(--accent);color:var(--paper)}
.ours .flag{border:1px solid var(--quiet);color:var(--quiet);font-weight:500}
.redacted{display:inline-block;width:3.4em;height:.95em;background:var(--ink);border-radius:2px;vertical-align:-.1em}
blockquote{margin:.6rem 0;padding:.1rem 0;padding-inline-start:.9rem;border-inline-start:3px solid var(--line);font:1rem/1.6 ${SERIF};overflow-wrap:anywhere}
blockquote q{quotes:none;background:var(--lit);box-decoration-break:clone;-webkit-box-decoration-break:clone;padding-inline:.08em}
.around{color:var(--quiet)}`;

/** Called by its number, a note leaves the list and lies beside the text, which stays where it is. */
const NOTES = `#notes{font-size:.9rem}
.note{border-top:1px solid var(--line);padding:.8rem 0 .6rem}
.note .bar{display:flex;gap:.8rem;align-items:baseline;margin:0;color:var(--quiet);font-size:.84rem}
.note .number{font-weight:700;color:var(--ink);font-variant-numeric:tabular-nums}
.note .back{flex:1}.note .back a{text-decoration:none;margin-inline-end:.3em}
.note .close{display:none}
.note h3{font:600 1rem/1.4 ${SANS};margin:.2rem 0 .3rem}
.note p,.note ul{margin:.35rem 0}.note li{margin-bottom:.35rem}
.note:target{position:fixed;z-index:2;inset-block:0;inset-inline-end:0;width:min(31rem,94vw);overflow:auto;background:var(--panel);padding:1.1rem 1.5rem 2rem;border:0;border-inline-start:4px solid var(--link);box-shadow:0 0 2.5rem rgb(0 0 0/.28)}
.note:target .bar{position:sticky;inset-block-start:-1.1rem;background:var(--panel);padding-block:.7rem .4rem;z-index:1}
.note:target .close{display:inline}`;

const SOURCE = `.source .about{display:block;margin-bottom:2rem}
.files{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}
.para{display:grid;grid-template-columns:minmax(0,40rem) minmax(16rem,1fr);gap:0 2.5rem;align-items:start}
.text{margin:0 0 1rem;font:1.06rem/1.72 ${SERIF};white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:var(--mark);color:inherit;border-bottom:2px solid var(--link);padding-block:.1em}
mark.several{border-bottom:4px double var(--accent)}
mark:target{background:var(--lit)}
.chip{font:600 .68em/1 ${SANS};vertical-align:super;text-decoration:none;color:var(--paper);background:var(--link);border-radius:3px;padding:.1em .38em;margin-inline:.1em .2em;user-select:none;-webkit-user-select:none}.chip::before{content:attr(data-number)}
.cards{display:flex;flex-direction:column;gap:.4rem;margin-bottom:1rem}
.card{border-inline-start:3px solid var(--link);padding:.1rem 0;padding-inline-start:.8rem;font-size:.87rem}
.card:has(:target){background:var(--panel)}
.card summary{cursor:pointer}.card summary::marker{color:var(--quiet)}
.card .number{font-weight:700;margin-inline-end:.25rem}
.card dl{font-size:.95em}.card dl>div{grid-template-columns:6.4rem minmax(0,1fr)}
.card p{margin:.3rem 0}
.card .who{color:var(--quiet)}`;

/** Each row a card whose lines say which column they are of. */
function cards(table: string): string {
  return `${table} table,${table} tbody,${table} tr,${table} td,${table} caption{display:block}
${table} thead{position:absolute;inset-inline-start:-99rem}
${table} tr{border-bottom:1px solid var(--line);padding:.5rem 0}
${table} td{border:0;padding:.12rem 0;display:grid;grid-template-columns:7.2rem minmax(0,1fr);gap:0 .8rem;text-align:start;white-space:normal}
${table} td::before{content:attr(data-head);color:var(--quiet);font-size:.94em}
${table} td:has(>div:empty){display:none}
${table} td>*{min-width:0}`;
}

const NARROW = `@media (max-width:70rem){.sheet{grid-template-columns:minmax(0,1fr);max-width:46rem}.beside{display:none}.folded{display:block;position:static;margin-bottom:1.2rem}.mast{max-width:46rem}}
@media screen and (max-width:60rem){${cards(".many")}}
@media (max-width:52rem){.about{grid-template-columns:1fr;gap:.6rem}.para{grid-template-columns:minmax(0,1fr)}}
@media (max-width:44rem){body{padding-inline:1rem}.mast{padding-top:1.6rem}
.sides{grid-template-columns:1fr}.sides>section+section{border-inline-start:0;border-top:1px solid var(--line);padding-inline-start:0;margin-inline-start:0}
.wide{display:none}.narrow{display:block}
main>.s-answer>p{font-size:1.3rem}main>.s-question>p{font-size:1.15rem}
${cards(".table")}
.note:target{inset-block-start:auto;inset-inline:0;width:auto;max-height:78vh;max-height:78dvh;border-inline-start:0;border-top:4px solid var(--link)}
main>section.s-changes{padding-inline:1rem}
dl>div{grid-template-columns:6.6rem minmax(0,1fr)}}`;

const PRINT = `@media print{:root{--paper:#fff;--ink:#111;--quiet:#444;--line:#bbb;--panel:#f4f4f1;--lit:#f3ead0;--mark:#f3f0e6;--link:#153f75;--accent:#7c2a10}
@page{margin:18mm 16mm 20mm;@bottom-center{content:counter(page);font:9pt sans-serif}}
body{font-size:9.5pt;padding:0}.sheet{display:block;max-width:none}.mast,main.source,footer{max-width:none}.beside,.folded,.skip,.note .close{display:none}
h1{font-size:22pt}h2{font-size:14pt}h3{font-size:11.5pt}h2,h3,h4,caption{break-after:avoid}
main>section{margin-top:1.4rem;padding-top:.8rem}
main>section>p,main>section>ul,main>section>ol{font-size:10.5pt;line-height:1.5}
th,td{overflow-wrap:anywhere}.note,tr,li,.chart,blockquote,.about,.sides>section>ul>li,.card{break-inside:avoid}
.note:target{position:static;width:auto;box-shadow:none;border-inline-start:0;border-top:1px solid var(--line);padding:.8rem 0 .6rem;background:none;overflow:visible}
.wide{display:block}.narrow{display:none}
figure summary{display:none}details::details-content{content-visibility:visible;height:auto}
.note,.note dl,#notes{font-size:8.6pt}.para{grid-template-columns:minmax(0,11fr) minmax(0,9fr);gap:0 1.2rem}.text{font-size:10pt;line-height:1.5}.card{font-size:8pt}
.redacted,.t-withheld,.t-contradicted,mark,q,.uncited,.flag,.chip{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`;

/** In print the light tones of the charts hold, whatever the theme of the screen. */
export const STYLE: string = [
  TONES,
  BASE,
  LAYOUT,
  DATA,
  MARKS,
  NOTES,
  SOURCE,
  NARROW,
  chartStyle(".chart "),
  PRINT,
].join("\n");
