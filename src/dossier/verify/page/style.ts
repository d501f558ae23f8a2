/** The style of the verifier page: light, dark, narrow and print; nothing is loaded. */
export const PAGE_STYLE: string = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1d1f22;--quiet:#565a61;--line:#d9d5cb;--panel:#f3f1ea;--ok:#1c6b3a;--failed:#a3251c;--open:#7a5200;--accent:#1d4f91}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e6e4de;--quiet:#a8acb4;--line:#3a3e45;--panel:#1f2226;--ok:#7fd19a;--failed:#f2938a;--open:#e6ba63;--accent:#8ab8f2}}
*{box-sizing:border-box}
body{margin:0;padding:0 1.25rem 3rem;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main,header,footer{max-width:46rem;margin:0 auto}
header{padding-top:2.5rem}
h1{font:600 1.9rem/1.2 Georgia,"Noto Serif",serif;margin:.1rem 0 .6rem}
h2{font:600 1.3rem/1.3 Georgia,"Noto Serif",serif;margin:0 0 .2rem;scroll-margin-top:1rem}
h2:focus{outline:none}
h3{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;font-size:1rem;margin:0;padding:.55rem .9rem;background:var(--panel);border-radius:6px 6px 0 0}
#keep+h2{font-size:1.15rem;margin-top:1.8rem}
.kept{font-size:.92rem}
.kicker{margin:0;color:var(--quiet);font-size:.8rem;letter-spacing:.09em;text-transform:uppercase}
p{margin:.4rem 0}
.quiet,footer{color:var(--quiet);font-size:.92rem}
.panel{border:1px solid var(--line);border-radius:8px;padding:1.1rem 1.2rem;margin:1.4rem 0}
.field{display:block;margin-bottom:1rem}
.field>span{display:block;font-weight:600}
.field>small{display:block;color:var(--quiet);font-size:.86rem;margin-bottom:.3rem}
input[type=text]{width:100%;font:.92rem/1.4 ui-monospace,"SF Mono",Menlo,Consolas,monospace;padding:.5rem .6rem;border:1px solid var(--quiet);border-radius:5px;background:var(--paper);color:var(--ink)}
input[type=file]{width:100%;font:inherit;color:var(--quiet)}
input::file-selector-button,button{font:inherit;font-weight:600;padding:.5rem 1.1rem;border-radius:5px;border:1px solid var(--accent);cursor:pointer}
input::file-selector-button{background:var(--paper);color:var(--accent);margin-right:.8rem}
button{background:var(--accent);color:var(--paper)}
button:disabled{background:var(--panel);color:var(--quiet);border-color:var(--line);cursor:not-allowed}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
progress{width:100%;height:.6rem;margin-top:.7rem;accent-color:var(--accent)}
.bar{display:flex;align-items:center;gap:1rem;flex-wrap:wrap}
.bar output{color:var(--quiet)}
[hidden]{display:none!important}
.group{border:1px solid var(--line);border-radius:7px;margin:1rem 0}
.verdict{font-weight:600;font-size:.86rem;white-space:nowrap;color:var(--c)}
.ok{--c:var(--ok)}.failed{--c:var(--failed)}.open{--c:var(--open)}
h2.ok,h2.failed,h2.open{border-left:.35rem solid var(--c);padding-left:.8rem}
ul{list-style:none;margin:0;padding:.5rem .9rem .7rem}
.group li{display:flex;gap:.7rem;padding:.25rem 0}
.mark{flex:none;width:1.1rem;text-align:center;font-weight:700;color:var(--c)}
.said{min-width:0;overflow-wrap:anywhere}
.word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.where{display:block;color:var(--quiet);font-size:.84rem}
code{font:.9em ui-monospace,"SF Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
.plain{padding:.2rem 0 0 1.2rem;list-style:disc}
.plain li{padding:.12rem 0}
footer{border-top:1px solid var(--line);margin-top:2.2rem;padding-top:1rem}
footer h2{font-size:1.05rem;color:var(--ink)}
@media print{.panel,button{display:none}}
`;
