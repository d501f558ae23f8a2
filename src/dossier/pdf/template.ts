/**
 * The look of the printed dossier. All of it is Typst of our own: no package is loaded. Fonts are those that the compiler carries, in one
 * order and without any of the machine's, so that the same source gives the same bytes; others come as `fonts` of the input.
 */
export const TEMPLATE: string = `#let own-fonts = sys.inputs.at("fonts", default: "").split("|").filter(name => name != "")
#let serif = ("Libertinus Serif",) + own-fonts + ("New Computer Modern", "DejaVu Sans Mono")
#let mono = ("DejaVu Sans Mono",) + own-fonts + ("Libertinus Serif", "New Computer Modern")
#let missing = sys.inputs.at("missing", default: "")
#let quiet-ink = rgb("#54585f")
#let rule-ink = rgb("#c9c5ba")
#let accent = rgb("#9a3412")
#let link-ink = rgb("#1d4f91")
#let spelt(body) = if missing == "" { body } else {
  show regex("[" + missing + "]"): found => "⟨U+" + upper(str(found.text.to-unicode(), base: 16)) + "⟩"
  body
}
#let quiet(body) = text(fill: quiet-ink, body)
#let code(body) = text(font: mono, size: 0.78em, body)
#let small(body) = text(size: 0.9em, body)
#let sign-of(sign) = if sign == "" { [] } else [#text(font: mono, size: 0.85em, sign)#h(0.25em)]
#let tag(form, sign, body) = {
  let loud = form in ("contradicted", "withheld")
  let warn = form in ("weakened", "unsupported", "withdrawn", "stale", "warning")
  let ink = if loud { white } else if warn { accent } else if form in ("missing", "unaddressed") { quiet-ink } else { black }
  let dash = if form in ("unsupported", "stale", "unknown") { "dashed" } else if form in ("missing", "unaddressed") { "dotted" } else { "solid" }
  let edge = if warn { accent } else if form in ("missing", "unaddressed", "plain") { quiet-ink } else { black }
  let words = if form == "withdrawn" { strike(body) } else { body }
  box(fill: if loud { black } else { none }, stroke: (paint: edge, thickness: 0.5pt, dash: dash), radius: 1.5pt, inset: (x: 2.5pt), outset: (y: 2pt), text(size: 0.84em, fill: ink, hyphenate: false, [#sign-of(sign)#words]))
}
#let flag(body, loud: true) = box(fill: if loud { accent } else { none }, stroke: if loud { none } else { 0.5pt + quiet-ink }, radius: 1.5pt, inset: (x: 2.5pt), outset: (y: 1.5pt), text(size: 0.74em, weight: "semibold", fill: if loud { white } else { quiet-ink }, body))
#let uncited(says, body) = [#underline(stroke: (paint: accent, thickness: 0.9pt, dash: "dashed"), offset: 2.5pt, body) #flag(says)]
#let ours(says, body) = [#body #flag(says, loud: false)]
#let redacted(says) = box(width: 4.6em, height: 0.82em, fill: black, baseline: 0.1em, radius: 1pt, align(center + horizon, text(size: 0.5em, fill: white, hyphenate: false, says)))
#let facts(..rows) = {
  set par(justify: false)
  block(above: 0.9em, below: 0.9em, grid(columns: (8.4em, 1fr), column-gutter: 0.9em, row-gutter: 0.55em, ..rows.pos().map(row => (quiet(small(row.at(0))), small(row.at(1)))).flatten()))
}
#let data(caption, columns, aligns, head, ..cells) = {
  set par(justify: false)
  set table.cell(breakable: false)
  show table.cell: set text(size: 0.84em)
  show table.cell.where(y: 0): set text(fill: quiet-ink, weight: "semibold")
  block(above: 1em, below: 1.1em, breakable: true)[
    #block(below: 0.5em, sticky: true, quiet(small(caption)))
    #table(columns: columns, align: aligns, stroke: (_, y) => (bottom: (thickness: 0.5pt, paint: rule-ink)), inset: (x: 3pt, y: 3.4pt), table.header(..head), ..cells)
  ]
}
#let sides(first-title, first, second-title, second) = block(above: 1em, below: 1em, width: 100%, stroke: (top: 0.8pt + rule-ink, bottom: 0.8pt + rule-ink), inset: (y: 6pt), {
  set par(justify: false)
  set text(size: 0.92em)
  grid(columns: (1fr, 1fr), column-gutter: 1.6em, [#strong(first-title) #parbreak() #first], [#strong(second-title) #parbreak() #second])
})
#let drawing(svg, alt, width, key) = block(above: 1.2em, below: 0.8em, breakable: false)[
  #image(bytes(svg), format: "svg", alt: alt, width: width)
  #set par(justify: false)
  #quiet(small[#alt #key])
]
#let passage(address, body) = link(address, text(fill: link-ink, body))
#let masthead(kicker, by) = {
  quiet(text(size: 0.85em, tracking: 0.08em, upper(kicker)))
  block(above: 0.8em, below: 0.9em, title())
  block(below: 1.6em, by)
}
#let about(..columns) = block(above: 1.2em, below: 1.4em, fill: rgb("#f3f1ea"), radius: 3pt, inset: 10pt, width: 100%, {
  set par(justify: false)
  set text(size: 0.9em)
  grid(columns: columns.pos().map(_ => 1fr), column-gutter: 1.4em, ..columns.pos().map(each => [#strong(each.at(0)) #linebreak() #each.at(1)]))
})
#let contents(title, lines) = block(above: 1.2em, below: 1.2em, {
  set text(size: 0.88em)
  set par(spacing: 0.6em)
  quiet(strong(title))
  block(above: 0.6em, height: lines * 1.42em, columns(2, gutter: 2em, outline(title: none, depth: 1)))
})
#let changed(body) = block(above: 1em, below: 1.2em, stroke: 1pt + accent, radius: 3pt, inset: 10pt, width: 100%, body)
#let dossier(language, dossier-title, authors, body) = {
  set document(title: dossier-title, author: authors)
  set page(paper: "a4", margin: (x: 24mm, top: 22mm, bottom: 24mm), footer: context quiet(text(size: 8pt)[#dossier-title #h(1fr) #counter(page).display("1 / 1", both: true)]))
  set text(lang: language, font: serif, size: 10.4pt, fallback: false, number-type: "lining")
  set par(justify: true, leading: 0.64em, spacing: 0.95em)
  set list(indent: 0.2em, body-indent: 0.6em, spacing: 0.7em)
  set enum(indent: 0.2em, body-indent: 0.6em, spacing: 0.7em)
  set footnote.entry(gap: 0.42em, indent: 0em)
  show footnote.entry: set text(size: 7.3pt, hyphenate: true)
  show footnote.entry: set par(justify: false, leading: 0.5em)
  show title: set text(size: 23pt)
  show title: set par(justify: false, leading: 0.4em)
  show heading: set par(justify: false)
  show heading.where(level: 1): set text(size: 15.5pt)
  show heading.where(level: 1): set block(above: 2em, below: 0.9em)
  show heading.where(level: 2): set text(size: 12pt)
  show heading.where(level: 2): set block(above: 1.6em, below: 0.7em)
  show heading.where(level: 3): set text(size: 9.6pt, fill: quiet-ink)
  show heading.where(level: 3): set block(above: 1.2em, below: 0.6em)
  set outline.entry(fill: none)
  show: spelt
  body
}
`;
