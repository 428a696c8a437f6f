#include "exchange/html_style.h"

namespace yoriai {

const char* html_style() {
    return R"(
:root { color-scheme: light; font-size: 18px; }
* { box-sizing: border-box; }
body { margin: 0; background: #F2EDE2; color: #25211B; line-height: 1.8; line-break: strict;
  overflow-wrap: anywhere; text-size-adjust: 100%; font-family: 'BIZ UDPGothic', 'BIZ UDPゴシック',
  'Yu Gothic', 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif; }
a { color: #1F4E79; text-underline-offset: .2em; }
a:focus-visible, .table:focus-visible { outline: 3px solid #25211B; outline-offset: 2px;
  box-shadow: 0 0 0 2px #FFC400; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: #FFFDF8; }
.skip:focus { left: 0; z-index: 1; }
.cover, nav.contents, main, body > footer { max-width: 50rem; margin: 0 auto 1.5rem; background: #FFFDF8;
  padding: 2rem clamp(1rem, 5vw, 3rem); border-bottom: 3px solid #D8CEBA; }
.cover { border-left: 1.2rem solid #4B3A28; border-bottom: 0; margin-top: 1.5rem; }
.cover p { margin: 0; }
.cover .place { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .3rem 1rem;
  color: #554D41; }
.cover .state { border: 2px solid #4B3A28; padding: 0 .8rem; color: #25211B; font-weight: bold; }
.cover h1 { font-size: clamp(1.6rem, 6vw, 2.4rem); line-height: 1.35; word-break: keep-all; margin: 3rem 0 .8rem;
  padding-bottom: .8rem; border-bottom: 4px solid #4B3A28; text-wrap: balance; }
.cover .subtitle { font-size: 1.2rem; margin-bottom: 3rem; }
.masthead h1 { font-size: 1.6rem; margin: .4rem 0; border-bottom: 0; }
.masthead .subtitle { margin-bottom: .4rem; }
.cover .council { font-weight: bold; }
.cover .date { color: #554D41; }
h2, h3, h4 { line-height: 1.45; break-after: avoid; }
h2 { background: #4B3A28; color: #FFF8EA; font-size: 1.35rem; padding: .45rem 1rem; border-radius: 8px;
  margin: 2.4rem 0 1.2rem; }
main > :first-child { margin-top: 0; }
h3 { font-size: 1.15rem; border-left: 6px solid #4B3A28; padding-left: .7rem; margin: 2rem 0 .8rem; }
h4 { font-size: 1rem; color: #4B3A28; margin: 1.6rem 0 .6rem; }
main p { margin: 0 0 .8rem; }
.lead { font-size: 1.1rem; color: #4B3A28; }
blockquote { margin: 0 0 .8rem; padding: .2rem 1rem; border-left: 4px solid #CDC3AF; }
blockquote p { margin: 0; }
.note, .source { color: #554D41; font-size: .85rem; line-height: 1.6; }
main ul { margin: 0 0 .8rem; padding-left: 1.4rem; }
nav.contents h2 { margin-top: 0; }
nav.contents ol { list-style: none; margin: 0; padding: 0; }
nav.contents ol ol { padding-left: 1.4rem; }
nav.contents li { padding: .15rem 0; }
nav.contents > ol > li > a { font-weight: bold; }
.table { overflow-x: auto; margin: 1.2rem 0 .3rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.6; }
caption, figcaption { font-weight: bold; text-align: left; padding-bottom: .4rem; font-size: .95rem; }
th, td { border: 1px solid #857A66; padding: .3rem .55rem; text-align: left; vertical-align: top; }
thead th { background: #E7E0D1; text-align: center; vertical-align: middle; }
.right { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.centre { text-align: center; }
.sum > * { background: #F7F3EA; font-weight: bold; }
tr:target > *, h2:target, h3:target, h4:target { outline: 3px solid #FFC400; outline-offset: -3px; }
figure { margin: 1.4rem 0 .3rem; break-inside: avoid; }
figcaption { padding: .3rem 0 0; }
svg { display: block; overflow: visible; }
svg text { font-size: 16px; fill: #25211B; }
svg .value { font-weight: bold; text-anchor: end; }
svg .track { fill: #E7E0D1; }
svg .bar { fill: #4B3A28; }
svg .outlined { fill: #E7E0D1; stroke: #4B3A28; stroke-width: 2px; }
body > footer { color: #554D41; font-size: .85rem; }
@page { size: A4; margin: 22mm 20mm 20mm; @bottom-center { content: counter(page); } }
@media print {
  :root { font-size: 10.5pt; }
  body { background: none; line-height: 1.6; }
  .skip, body > footer { display: none; }
  .cover, nav.contents, main { max-width: none; margin: 0; padding: 0; border-bottom: 0; background: none; }
  .cover { padding-left: 1.5rem; }
  .cover:not(.masthead), nav.contents { break-after: page; }
  .break { break-after: page; }
  h2 { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  svg .bar, thead th, .sum > * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  .table { overflow: visible; }
  table { font-size: 9pt; min-width: 0 !important; }
  thead { display: table-header-group; }
  tr, blockquote { break-inside: avoid; }
  svg text { font-size: 9pt; }
}
)";
}

}  // namespace yoriai
