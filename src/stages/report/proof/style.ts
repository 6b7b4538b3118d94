/** The one style sheet of a proof: fonts of the machine alone, black on white, a sheet of paper for each sign. */
export const STYLE = `
:root { --rule: #b9b9b9; --quiet: #555; --error: #a4001c; --warning: #7a4b00; }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 64rem; padding: 2.5rem 1.5rem; color: #111; background: #fff;
  font: 1rem/1.5 system-ui, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 .5rem }
h2 { font-size: 1.5rem; line-height: 1.2; margin: 0 }
h3 { font-size: 1rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--rule) }
p { margin: .25rem 0 }
.quiet, figcaption, .of { color: var(--quiet); font-size: .875rem }
article { margin-top: 3rem; padding-top: 1.25rem; border-top: 4px solid #111 }
.pictures { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 1.5rem; margin-top: 1.25rem }
figure { margin: 0; max-width: 100% }
figure img { display: block; max-width: 100%; max-height: 30rem; width: auto; height: auto; border: 1px solid var(--rule) }
figcaption { margin-top: .35rem }
dl { display: grid; grid-template-columns: minmax(7rem, 13rem) 1fr; gap: .4rem 1.25rem; margin: 0 }
dt { color: var(--quiet) }
dd { margin: 0 }
.said { font-weight: 600 }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
th, td { text-align: start; vertical-align: baseline; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ddd }
th { font-weight: 600; font-size: .875rem }
tbody th { font-weight: 400; color: var(--quiet) }
table + table { margin-top: 1rem }
.bar { display: block; height: .3rem; margin-top: .1rem; background: #111; print-color-adjust: exact; -webkit-print-color-adjust: exact }
del { color: var(--quiet) }
ins { display: block; text-decoration: none; font-weight: 600 }
.changes { margin-top: 1rem; padding: .75rem 1rem; border-inline-start: 4px solid #111; background: #f3f3f3 }
.changes dl { margin-top: .5rem }
ol.index { padding-inline-start: 1.5rem }
ul.findings { list-style: none; margin: 0; padding: 0 }
ul.findings li { margin: 0 0 .9rem; padding-inline-start: .9rem; border-inline-start: 4px solid var(--warning) }
ul.findings li.error { border-color: var(--error) }
.severity { font-weight: 700; color: var(--warning) }
.error .severity, .bad { color: var(--error); font-weight: 700 }
.swatch { display: inline-block; width: 1em; height: 1em; margin-inline-end: .4em; vertical-align: -.12em;
  border: 1px solid #777; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.sign-off { margin-top: 2rem; padding: 1rem 1.25rem 1.5rem; border: 2px solid #111; break-inside: avoid }
.sign-off h3 { border: 0; margin: 0 0 .5rem; padding: 0 }
.sign-off input[type=checkbox] { width: 1.25rem; height: 1.25rem; vertical-align: -.25rem; margin: 0 .5rem 0 0 }
.lines { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin-top: 1rem }
.lines label { flex: 1 1 12rem }
.lines input { display: block; width: 100%; border: 0; border-bottom: 1px solid #111; background: none; font: inherit; padding: .75rem 0 .1rem }
@media screen and (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .6rem } }
@media print {
  @page { margin: 15mm }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35 }
  dl { row-gap: .15rem }
  h3 { margin-top: 1rem }
  article { break-before: page; margin-top: 0 }
  figure, li, tr { break-inside: avoid }
  h2, h3 { break-after: avoid }
  .pictures { display: block }
  figure { display: inline-block; vertical-align: bottom; max-width: 48%; margin: 0 1% 4mm 0 }
  figure img { max-height: 75mm }
  td, th { padding-top: 0; padding-bottom: 0; font-size: 8.5pt }
}`
