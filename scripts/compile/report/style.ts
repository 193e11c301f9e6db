/** The look of the site (src/styles/tokens.css), kept to what one page of two columns needs. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--wash:#f4f1e9;--ink:#1a1917;--soft:#55514a;--faint:#6f6a61;--line:#dad5ca;--red:#b3211a;--red-ink:#9a1a14;--mark:#f6d9d2;--mend:#dfe7d6;--mend-ink:#3d5a2b;
--song:'Songti SC','Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC',STSong,SimSun,serif;--hei:'PingFang SC','Source Han Sans SC','Noto Sans CJK SC','Noto Sans SC','HarmonyOS Sans SC','Microsoft YaHei',sans-serif;--row:1.875rem}
@media (prefers-color-scheme:dark){:root{--paper:#151412;--wash:#1e1c19;--ink:#e8e4db;--soft:#b4aea3;--faint:#948e83;--line:#3a372f;--red:#e4624f;--red-ink:#f08a7a;--mark:#57261e;--mend:#2b3a21;--mend-ink:#b9d3a4}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:3.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/var(--row) var(--song);font-variant-numeric:lining-nums tabular-nums;overflow-wrap:anywhere}
header,main{max-width:84rem;margin:0 auto;padding:0 clamp(1.125rem,4vw,2.5rem)}
header{padding-top:var(--row)}
h1,h2,h3,p,ol,dl,dd{margin:0;padding:0}
ol{list-style:none}
h1{font-size:clamp(1.625rem,1.15rem + 2.1vw,2.5rem);line-height:1.3;text-wrap:balance;padding:.5rem 0 1rem;border-bottom:3px solid var(--red)}
h2{font-size:1.4375rem;line-height:var(--row);margin-top:calc(var(--row)*1.5)}
h2 small{margin-left:.75em;font:.8125rem var(--hei);color:var(--red-ink)}
h3{font-size:1.1875rem;line-height:1.5}
a{color:inherit;text-decoration:none}
a:focus-visible{outline:2px solid var(--red);outline-offset:2px}
.over,.record,.line,.count,.sure,.tag,.note,.key,.facts,.none,.kicker,th,td,summary,.heads{font-family:var(--hei);font-size:.8125rem;color:var(--faint)}
.over{letter-spacing:.06em}
.table{overflow-x:auto;margin-top:var(--row)}
table{border-collapse:collapse;width:100%;white-space:nowrap}
th,td{padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line);text-align:right;color:var(--soft)}
th:first-child{text-align:left;white-space:normal;min-width:14em;font-weight:400}
td.kind,thead th:nth-child(2){text-align:left}
tbody th a{color:var(--ink);border-bottom:1px solid var(--line)}
tbody th a:hover{border-color:var(--red)}
.doubts li{border-bottom:1px solid var(--line);scroll-margin-top:3.5rem}
.doubts li a{display:grid;grid-template-columns:7em minmax(0,1fr) auto;gap:0 1rem;padding:.4375rem 0}
.doubts li a:hover{background:var(--wash)}
.doubts b{font:600 .8125rem/var(--row) var(--hei);color:var(--red-ink)}
.doubts q{grid-column:2;quotes:none;font-size:.9375rem;color:var(--faint)}
.doubts .line{grid-column:3;grid-row:1;line-height:var(--row)}
.draft{max-width:46rem}
.draft p{text-indent:2em}
.draft .note{text-indent:0;margin-top:.5rem}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:baseline;margin-top:calc(var(--row)*1.5)}
details{border-bottom:1px solid var(--line)}
details:first-of-type{margin-top:.75rem;border-top:1px solid var(--line)}
summary{cursor:pointer;padding:.375rem 0;color:var(--soft)}
summary:hover{color:var(--red-ink)}
.count{margin-left:.75em;color:var(--ink)}
.entries{columns:22rem;column-gap:2.5rem;padding:.25rem 0 .75rem;font-size:.9375rem}
.entries li{break-inside:avoid;scroll-margin-top:3.5rem}
.entries a:hover{background:var(--wash)}
ins{text-decoration:none}
del,s{color:var(--faint)}
.sides{margin-top:var(--row)}
.row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 clamp(1.5rem,3vw,3rem)}
.row>div{padding:.4375rem 0}
.row.head{border-top:1px solid var(--line);margin-top:var(--row)}
.row.heads{position:sticky;top:0;background:var(--paper);border-bottom:1px solid var(--ink);z-index:1;letter-spacing:.2em}
.row.heads>div{font-size:.8125rem}
.row:not(.heads)>.s{color:var(--soft);font-size:.9375rem}
.stretch{display:grid;grid-template-columns:2.5rem minmax(0,1fr);gap:.5rem}
.stretch .line{text-align:right;user-select:none}
.stretch p{white-space:pre-line}
.t p.paragraph,.t p.answer,.t p.quote{text-indent:2em}
.t .heading{font-weight:600}
.t .pull-quote,.t .caption,.t .editor-note,.t .deck{color:var(--soft)}
.t .table-row{font:.9375rem/1.5rem var(--hei);border-bottom:1px solid var(--line)}
.bar{margin:0 .5em;color:var(--faint)}
.kicker{color:var(--red-ink)}
.tag{display:inline-block;text-indent:0;margin-right:.75em;padding:0 .375em;border:1px solid var(--line);line-height:1.25rem}
h3 .tag{margin:0 0 0 .5em;color:var(--red-ink);border-color:var(--red-ink)}
.facts{margin-top:.25rem;line-height:1.375rem}
.facts div{display:grid;grid-template-columns:3em minmax(0,1fr);gap:.5rem}
.facts dd{color:var(--soft)}
.m{border-radius:1px;scroll-margin-top:4rem}
.m.repair{background:var(--mend);color:var(--mend-ink)}
.m.quiet:not(.doubt){background:none;color:inherit;border-bottom:1px solid color-mix(in srgb,var(--mend-ink) 40%,transparent)}
.m.drop.quiet{border:0}
.m.drop.drop{color:var(--faint);text-decoration:line-through;text-decoration-color:var(--red)}
.m.doubt{background:var(--mark);color:var(--ink);border-bottom:2px solid var(--red)}
.seam{font:.75rem var(--hei);color:var(--red-ink);padding:0 .25em;text-indent:0;scroll-margin-top:4rem}
.m:hover,.seam:hover{outline:1px solid var(--red)}
i[id]{scroll-margin-top:4rem}
:target{outline:2px solid var(--red);outline-offset:2px;background:var(--mark)}
section:target{outline:0;background:none}
.left-out .s{opacity:.85}
@media (max-width:56rem){.row{grid-template-columns:minmax(0,1fr)}.row.heads{display:none}.row>.s{background:var(--wash);padding:.5rem .5rem .5rem 0}.row{padding-bottom:.75rem}
.doubts li a{grid-template-columns:minmax(0,1fr) auto}.doubts b{grid-column:1;grid-row:1}.doubts .line{grid-column:2}.doubts li a>span:not(.line),.doubts q{grid-column:1/-1}}
@media print{:root{--paper:#fff;--wash:#fff;--ink:#000;--soft:#333;--faint:#555;--line:#bbb;--mark:#f2d5cf;--mend:#e6ecdf;--mend-ink:#2a3f1c;--row:1.4rem}body{font-size:9.5pt}.row.heads{position:static}.row{break-inside:auto}h2,h3{break-after:avoid}.m{-webkit-print-color-adjust:exact;print-color-adjust:exact}details:not([open]){display:none}}
`;
