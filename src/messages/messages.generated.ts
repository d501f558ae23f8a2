// Generated from resources/messages by npm run generate. Edit those files, not this one.
export const MESSAGE_LANGUAGES = ["en","es","uk","ru"] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** What each message names. */
export interface MessageArguments {
  "dossier.absence.missing": {};
  "dossier.absence.none": {};
  "dossier.absence.unknown": {};
  "dossier.absence.withheld": {};
  "dossier.chart.answer": { readonly high: string | number; readonly low: string | number; readonly value: string | number };
  "dossier.chart.answers": { readonly answers: number };
  "dossier.chart.chance": { readonly runs: number };
  "dossier.chart.copy": { readonly handle: string | number };
  "dossier.chart.expected": {};
  "dossier.chart.found": {};
  "dossier.chart.km": { readonly km: string | number };
  "dossier.chart.leftOut": { readonly count: number };
  "dossier.chart.map": { readonly places: number; readonly unplaced: number };
  "dossier.chart.money": { readonly flows: number; readonly without: number };
  "dossier.chart.network": { readonly actors: number; readonly ties: number };
  "dossier.chart.ratings": { readonly answers: number; readonly items: number };
  "dossier.chart.tie": { readonly label: string | number; readonly origins: number };
  "dossier.chart.timeline": { readonly dated: number; readonly undated: number };
  "dossier.chart.undated": { readonly count: number };
  "dossier.chart.version": { readonly by: string | number; readonly date: string | number };
  "dossier.chart.versionDenies": { readonly by: string | number; readonly date: string | number };
  "dossier.date.about": { readonly date: string | number };
  "dossier.date.after": { readonly date: string | number };
  "dossier.date.and": { readonly first: string | number; readonly second: string | number };
  "dossier.date.before": { readonly date: string | number };
  "dossier.date.between": { readonly from: string | number; readonly to: string | number };
  "dossier.date.day": { readonly day: string | number; readonly form: "about" | "between" | "limit" | "plain"; readonly month: "m1" | "m10" | "m11" | "m12" | "m2" | "m3" | "m4" | "m5" | "m6" | "m7" | "m8" | "m9"; readonly year: string | number };
  "dossier.date.dayUnknown": { readonly date: string | number };
  "dossier.date.decade": { readonly decade: string | number };
  "dossier.date.instant": { readonly date: string | number; readonly time: string | number };
  "dossier.date.month": { readonly form: "about" | "between" | "limit" | "plain"; readonly month: "m1" | "m10" | "m11" | "m12" | "m2" | "m3" | "m4" | "m5" | "m6" | "m7" | "m8" | "m9"; readonly year: string | number };
  "dossier.date.monthUnknown": { readonly date: string | number };
  "dossier.date.or": { readonly first: string | number; readonly second: string | number };
  "dossier.date.range": { readonly from: string | number; readonly to: string | number };
  "dossier.date.season": { readonly form: "about" | "between" | "limit" | "plain"; readonly season: "s21" | "s22" | "s23" | "s24"; readonly year: string | number };
  "dossier.date.uncertain": { readonly date: string | number };
  "dossier.date.unknown": {};
  "dossier.date.year": { readonly form: "about" | "between" | "limit" | "plain"; readonly year: string | number };
  "dossier.doubt.word": { readonly doubt: "sound" | "stale" | "unsupported" | "weakened" | "withdrawn" };
  "dossier.finding.confidence": { readonly level: "high" | "low" | "moderate"; readonly why: string | number };
  "dossier.finding.likelihood": { readonly band: string | number; readonly high: string | number; readonly low: string | number };
  "dossier.likelihood.almost-certain": {};
  "dossier.likelihood.almost-no-chance": {};
  "dossier.likelihood.highly-improbable": {};
  "dossier.likelihood.highly-probable": {};
  "dossier.likelihood.improbable": {};
  "dossier.likelihood.likely": {};
  "dossier.likelihood.nearly-certain": {};
  "dossier.likelihood.probable": {};
  "dossier.likelihood.remote": {};
  "dossier.likelihood.roughly-even-chance": {};
  "dossier.likelihood.roughly-even-odds": {};
  "dossier.likelihood.span": { readonly high: string | number; readonly low: string | number };
  "dossier.likelihood.unlikely": {};
  "dossier.likelihood.very-likely": {};
  "dossier.likelihood.very-unlikely": {};
  "dossier.match.expected": { readonly expected: string | number };
  "dossier.match.found": { readonly list: string | number; readonly positive: number; readonly table: string | number };
  "dossier.match.noChance": {};
  "dossier.match.suppressed": { readonly list: string | number; readonly table: string | number };
  "dossier.money.flow": { readonly amount: string | number; readonly kind: "forgiven" | "owed" | "paid" | "promised" };
  "dossier.money.kind": { readonly kind: "forgiven" | "owed" | "paid" | "promised" };
  "dossier.money.unknownEnd": { readonly side: "beneficiary" | "either" | "payer" };
  "dossier.outline.howTo": {};
  "dossier.record.state": { readonly against: number; readonly for: number; readonly state: "both" | "contradicted" | "supported" | "unaddressed" };
  "dossier.search.coverage": { readonly coverage: string | number };
  "dossier.search.noCoverage": {};
  "dossier.search.said": { readonly date: string | number; readonly outcome: "failed" | "found" | "gone" | "nothing" | "refused"; readonly place: string | number; readonly question: string | number };
  "dossier.section.answer": {};
  "dossier.section.changes": {};
  "dossier.section.elements": {};
  "dossier.section.hypotheses": {};
  "dossier.section.limits": {};
  "dossier.section.map": {};
  "dossier.section.method": {};
  "dossier.section.money": {};
  "dossier.section.network": {};
  "dossier.section.question": {};
  "dossier.section.record": {};
  "dossier.section.records": {};
  "dossier.section.replies": {};
  "dossier.section.searched": {};
  "dossier.section.story": {};
  "dossier.section.timeline": {};
}
export type MessageKey = keyof MessageArguments;

export const MESSAGES: Readonly<Record<MessageLanguage, Readonly<Record<MessageKey, string>>>> = {
  en: {
    "dossier.absence.missing": "not recorded",
    "dossier.absence.none": "established: none",
    "dossier.absence.unknown": "sought, not established",
    "dossier.absence.withheld": "known, not shown",
    "dossier.chart.answer": "{value} ({low} to {high})",
    "dossier.chart.answers": "How likely {answers, plural, one {# explanation is} other {each of # explanations is}} after the evidence, as rated.",
    "dossier.chart.chance": "{runs, plural, one {Matches found beside what chance would give, for # comparison} other {Matches found beside what chance would give, for # comparisons}}.",
    "dossier.chart.copy": "{handle}, copy",
    "dossier.chart.expected": "by chance",
    "dossier.chart.found": "found",
    "dossier.chart.km": "{km} km",
    "dossier.chart.leftOut": "{count, plural, one {# more, with the fewest ties, stands in the table alone.} other {# more, with the fewest ties, stand in the table alone.}}",
    "dossier.chart.map": "{places, plural, one {# place on land and sea, without borders} other {# places on land and sea, without borders}}; {unplaced, plural, =0 {no event lacks a place} one {# event has no place that can be drawn} other {# events have no place that can be drawn}}.",
    "dossier.chart.money": "{flows, plural, =0 {No amount that could be drawn} one {Money from one hand to another, # flow} other {Money from one hand to another, # flows}}; {without, plural, =0 {every payment has an amount} one {# payment has no amount} other {# payments have no amount}}.",
    "dossier.chart.network": "{actors, plural, one {# person or body} other {# persons and bodies}} and {ties, plural, one {# tie} other {# ties}} between them, as the sources say it.",
    "dossier.chart.ratings": "How {items, plural, one {# item of evidence was} other {# items of evidence were}} rated under {answers, plural, one {# explanation} other {# explanations}}.",
    "dossier.chart.tie": "{label}; {origins, plural, =0 {no origin} one {# origin} other {# origins}}",
    "dossier.chart.timeline": "{dated, plural, one {# event along time} other {# events along time}}; {undated, plural, =0 {every one has a date} one {# more has no date} other {# more have no date}}.",
    "dossier.chart.undated": "{count, plural, one {# event has no date; it stands in the table.} other {# events have no date; they stand in the table.}}",
    "dossier.chart.version": "{by}: {date}",
    "dossier.chart.versionDenies": "{by} denies it: {date}",
    "dossier.date.about": "about {date}",
    "dossier.date.after": "no earlier than {date}",
    "dossier.date.and": "{first} and {second}",
    "dossier.date.before": "no later than {date}",
    "dossier.date.between": "between {from} and {to}",
    "dossier.date.day": "{form, select, plain {{day} {month, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} m9 {September} m10 {October} m11 {November} m12 {December} other {}} {year}} limit {{day} {month, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} m9 {September} m10 {October} m11 {November} m12 {December} other {}} {year}} about {{day} {month, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} m9 {September} m10 {October} m11 {November} m12 {December} other {}} {year}} between {{day} {month, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} m9 {September} m10 {October} m11 {November} m12 {December} other {}} {year}} other {}}",
    "dossier.date.dayUnknown": "{date}, day unknown",
    "dossier.date.decade": "the {decade}s",
    "dossier.date.instant": "{date}, {time} UTC",
    "dossier.date.month": "{form, select, plain {{month, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} m9 {September} m10 {October} m11 {November} m12 {December} other {}} {year}} limit {{month, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} m9 {September} m10 {October} m11 {November} m12 {December} other {}} {year}} about {{month, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} m9 {September} m10 {October} m11 {November} m12 {December} other {}} {year}} between {{month, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} m9 {September} m10 {October} m11 {November} m12 {December} other {}} {year}} other {}}",
    "dossier.date.monthUnknown": "{date}, month unknown",
    "dossier.date.or": "{first} or {second}",
    "dossier.date.range": "{from} – {to}",
    "dossier.date.season": "{form, select, plain {{season, select, s21 {spring} s22 {summer} s23 {autumn} s24 {winter} other {}} {year}} limit {{season, select, s21 {spring} s22 {summer} s23 {autumn} s24 {winter} other {}} {year}} about {{season, select, s21 {spring} s22 {summer} s23 {autumn} s24 {winter} other {}} {year}} between {{season, select, s21 {spring} s22 {summer} s23 {autumn} s24 {winter} other {}} {year}} other {}}",
    "dossier.date.uncertain": "{date} (uncertain)",
    "dossier.date.unknown": "at an unknown time",
    "dossier.date.year": "{form, select, plain {{year}} limit {{year}} about {{year}} between {{year}} other {}}",
    "dossier.doubt.word": "{doubt, select, sound {sound} weakened {weakened} unsupported {unsupported} withdrawn {withdrawn} stale {stale} other {}}",
    "dossier.finding.confidence": "{level, select, low {Confidence is low.} moderate {Confidence is moderate.} high {Confidence is high.} other {}} {why}.",
    "dossier.finding.likelihood": "On the scale of ICD 203 that is: {band} (from {low} to {high}).",
    "dossier.likelihood.almost-certain": "almost certain",
    "dossier.likelihood.almost-no-chance": "almost no chance",
    "dossier.likelihood.highly-improbable": "highly improbable",
    "dossier.likelihood.highly-probable": "highly probable",
    "dossier.likelihood.improbable": "improbable",
    "dossier.likelihood.likely": "likely",
    "dossier.likelihood.nearly-certain": "nearly certain",
    "dossier.likelihood.probable": "probable",
    "dossier.likelihood.remote": "remote",
    "dossier.likelihood.roughly-even-chance": "roughly even chance",
    "dossier.likelihood.roughly-even-odds": "roughly even odds",
    "dossier.likelihood.span": "{low} – {high}",
    "dossier.likelihood.unlikely": "unlikely",
    "dossier.likelihood.very-likely": "very likely",
    "dossier.likelihood.very-unlikely": "very unlikely",
    "dossier.match.expected": "Chance alone would be expected to give {expected}.",
    "dossier.match.found": "Of the pairs between “{list}” and “{table}”, people judged {positive, plural, one {# to be} other {# to be}} one and the same person.",
    "dossier.match.noChance": "How many chance alone would give was not worked out.",
    "dossier.match.suppressed": "How many pairs between “{list}” and “{table}” were judged to be one and the same person is not shown: the number is small enough to point at somebody.",
    "dossier.money.flow": "{kind, select, paid {paid {amount}} promised {promised {amount}} owed {owed {amount}} forgiven {forgiven {amount}} other {}}",
    "dossier.money.kind": "{kind, select, paid {paid} promised {promised} owed {owed} forgiven {forgiven} other {}}",
    "dossier.money.unknownEnd": "{side, select, payer {payer unknown} beneficiary {payee unknown} either {unknown} other {}}",
    "dossier.outline.howTo": "This is the text of the dossier. Change it as you like and give it back to Careo.\n\nBehind every sentence of fact stands what it rests on: [P3], [E-memo], [F1] are names of things in the case, [#17] is what entry 17 of the ledger says. A sentence without one is marked for the reader. [~] says that a sentence is your own judgement. To print brackets, write \\[ and \\].\n\nA line such as ![timeline] is a figure or a table that follows from the case. Sections keep the name in braces when you reword their heading.",
    "dossier.record.state": "{state, select, supported {Counted by origin, the record of this case speaks for it: {for, plural, one {# origin} other {# origins}} for, none against.} contradicted {Counted by origin, the record of this case speaks against it: {against, plural, one {# origin} other {# origins}} against, none for.} both {Counted by origin, the record of this case is divided: {for, plural, one {# origin} other {# origins}} for, {against, plural, one {# origin} other {# origins}} against.} unaddressed {Nothing in the record of this case speaks for it or against it.} other {}}",
    "dossier.search.coverage": "What it would have found, had it been there: {coverage}.",
    "dossier.search.noCoverage": "It is not recorded what the search would have found, so that nothing follows from its silence.",
    "dossier.search.said": "{outcome, select, found {Sought in {place} ({date}), and found: “{question}”} nothing {Sought in {place} ({date}), and nothing found: “{question}”} refused {Sought in {place} ({date}), and refused: “{question}”} gone {Sought in {place} ({date}), where it is gone: “{question}”} failed {Sought in {place} ({date}), and the search failed: “{question}”} other {}}",
    "dossier.section.answer": "The answer in a sentence",
    "dossier.section.changes": "What changed since the version before",
    "dossier.section.elements": "Element by element",
    "dossier.section.hypotheses": "The explanations, and what would change the answer",
    "dossier.section.limits": "What this does not show",
    "dossier.section.map": "Places",
    "dossier.section.method": "How this was made",
    "dossier.section.money": "Money",
    "dossier.section.network": "Who is tied to whom",
    "dossier.section.question": "The question",
    "dossier.section.record": "The record, for and against",
    "dossier.section.records": "Tables, matches and what chance would give",
    "dossier.section.replies": "Questions put, and replies",
    "dossier.section.searched": "What was searched, and not found",
    "dossier.section.story": "The stories, proposition by proposition",
    "dossier.section.timeline": "Timeline",
  },
  es: {
    "dossier.absence.missing": "no consta",
    "dossier.absence.none": "establecido: ninguno",
    "dossier.absence.unknown": "buscado, no establecido",
    "dossier.absence.withheld": "conocido, no mostrado",
    "dossier.chart.answer": "{value} (de {low} a {high})",
    "dossier.chart.answers": "Qué probabilidad tiene {answers, plural, one {# explicación} many {cada una de # de explicaciones} other {cada una de # explicaciones}} tras los indicios, según las valoraciones.",
    "dossier.chart.chance": "{runs, plural, one {Coincidencias halladas junto a las que daría el azar, en # comparación} many {Coincidencias halladas junto a las que daría el azar, en # de comparaciones} other {Coincidencias halladas junto a las que daría el azar, en # comparaciones}}.",
    "dossier.chart.copy": "{handle}, copia",
    "dossier.chart.expected": "por azar",
    "dossier.chart.found": "hallados",
    "dossier.chart.km": "{km} km",
    "dossier.chart.leftOut": "{count, plural, one {Otro más, el de menos vínculos, figura solo en la tabla.} many {Otros #, los de menos vínculos, figuran solo en la tabla.} other {Otros #, los de menos vínculos, figuran solo en la tabla.}}",
    "dossier.chart.map": "{places, plural, one {# lugar sobre tierra y mar, sin fronteras} many {# de lugares sobre tierra y mar, sin fronteras} other {# lugares sobre tierra y mar, sin fronteras}}; {unplaced, plural, =0 {a ningún hecho le falta lugar} one {# hecho no tiene lugar que se pueda dibujar} many {# de hechos no tienen lugar que se pueda dibujar} other {# hechos no tienen lugar que se pueda dibujar}}.",
    "dossier.chart.money": "{flows, plural, =0 {Ningún importe que se pueda dibujar} one {Dinero de una mano a otra, # flujo} many {Dinero de una mano a otra, # de flujos} other {Dinero de una mano a otra, # flujos}}; {without, plural, =0 {todos los pagos tienen importe} one {# pago no tiene importe} many {# de pagos no tienen importe} other {# pagos no tienen importe}}.",
    "dossier.chart.network": "{actors, plural, one {# persona u organismo} many {# de personas y organismos} other {# personas y organismos}} y {ties, plural, one {# vínculo} many {# de vínculos} other {# vínculos}} entre ellos, según las fuentes.",
    "dossier.chart.ratings": "Cómo se {items, plural, one {valoró # indicio} many {valoraron # de indicios} other {valoraron # indicios}} bajo {answers, plural, one {# explicación} many {# de explicaciones} other {# explicaciones}}.",
    "dossier.chart.tie": "{label}; {origins, plural, =0 {ningún origen} one {# origen} many {# de orígenes} other {# orígenes}}",
    "dossier.chart.timeline": "{dated, plural, one {# hecho en el tiempo} many {# de hechos en el tiempo} other {# hechos en el tiempo}}; {undated, plural, =0 {todos tienen fecha} one {otro no tiene fecha} many {otros # no tienen fecha} other {otros # no tienen fecha}}.",
    "dossier.chart.undated": "{count, plural, one {# hecho no tiene fecha; figura en la tabla.} many {# de hechos no tienen fecha; figuran en la tabla.} other {# hechos no tienen fecha; figuran en la tabla.}}",
    "dossier.chart.version": "{by}: {date}",
    "dossier.chart.versionDenies": "{by} lo niega: {date}",
    "dossier.date.about": "hacia {date}",
    "dossier.date.after": "como muy pronto {date}",
    "dossier.date.and": "{first} y {second}",
    "dossier.date.before": "a más tardar {date}",
    "dossier.date.between": "entre {from} y {to}",
    "dossier.date.day": "{form, select, plain {{day} de {month, select, m1 {enero} m2 {febrero} m3 {marzo} m4 {abril} m5 {mayo} m6 {junio} m7 {julio} m8 {agosto} m9 {septiembre} m10 {octubre} m11 {noviembre} m12 {diciembre} other {}} de {year}} limit {el {day} de {month, select, m1 {enero} m2 {febrero} m3 {marzo} m4 {abril} m5 {mayo} m6 {junio} m7 {julio} m8 {agosto} m9 {septiembre} m10 {octubre} m11 {noviembre} m12 {diciembre} other {}} de {year}} about {el {day} de {month, select, m1 {enero} m2 {febrero} m3 {marzo} m4 {abril} m5 {mayo} m6 {junio} m7 {julio} m8 {agosto} m9 {septiembre} m10 {octubre} m11 {noviembre} m12 {diciembre} other {}} de {year}} between {el {day} de {month, select, m1 {enero} m2 {febrero} m3 {marzo} m4 {abril} m5 {mayo} m6 {junio} m7 {julio} m8 {agosto} m9 {septiembre} m10 {octubre} m11 {noviembre} m12 {diciembre} other {}} de {year}} other {}}",
    "dossier.date.dayUnknown": "{date}, día desconocido",
    "dossier.date.decade": "década de {decade}",
    "dossier.date.instant": "{date}, {time} UTC",
    "dossier.date.month": "{form, select, plain {{month, select, m1 {enero} m2 {febrero} m3 {marzo} m4 {abril} m5 {mayo} m6 {junio} m7 {julio} m8 {agosto} m9 {septiembre} m10 {octubre} m11 {noviembre} m12 {diciembre} other {}} de {year}} limit {en {month, select, m1 {enero} m2 {febrero} m3 {marzo} m4 {abril} m5 {mayo} m6 {junio} m7 {julio} m8 {agosto} m9 {septiembre} m10 {octubre} m11 {noviembre} m12 {diciembre} other {}} de {year}} about {{month, select, m1 {enero} m2 {febrero} m3 {marzo} m4 {abril} m5 {mayo} m6 {junio} m7 {julio} m8 {agosto} m9 {septiembre} m10 {octubre} m11 {noviembre} m12 {diciembre} other {}} de {year}} between {{month, select, m1 {enero} m2 {febrero} m3 {marzo} m4 {abril} m5 {mayo} m6 {junio} m7 {julio} m8 {agosto} m9 {septiembre} m10 {octubre} m11 {noviembre} m12 {diciembre} other {}} de {year}} other {}}",
    "dossier.date.monthUnknown": "{date}, mes desconocido",
    "dossier.date.or": "{first} o {second}",
    "dossier.date.range": "{from} – {to}",
    "dossier.date.season": "{form, select, plain {{season, select, s21 {primavera} s22 {verano} s23 {otoño} s24 {invierno} other {}} de {year}} limit {{season, select, s21 {en la primavera} s22 {en el verano} s23 {en el otoño} s24 {en el invierno} other {}} de {year}} about {{season, select, s21 {la primavera} s22 {el verano} s23 {el otoño} s24 {el invierno} other {}} de {year}} between {{season, select, s21 {la primavera} s22 {el verano} s23 {el otoño} s24 {el invierno} other {}} de {year}} other {}}",
    "dossier.date.uncertain": "{date} (sin certeza)",
    "dossier.date.unknown": "en fecha desconocida",
    "dossier.date.year": "{form, select, plain {{year}} limit {en {year}} about {{year}} between {{year}} other {}}",
    "dossier.doubt.word": "{doubt, select, sound {firme} weakened {debilitado} unsupported {sin apoyo} withdrawn {retirado} stale {caducado} other {}}",
    "dossier.finding.confidence": "{level, select, low {La confianza es baja.} moderate {La confianza es moderada.} high {La confianza es alta.} other {}} {why}.",
    "dossier.finding.likelihood": "En la escala ICD 203 eso es: {band} (del {low} al {high}).",
    "dossier.likelihood.almost-certain": "casi seguro",
    "dossier.likelihood.almost-no-chance": "casi ninguna posibilidad",
    "dossier.likelihood.highly-improbable": "sumamente improbable",
    "dossier.likelihood.highly-probable": "sumamente probable",
    "dossier.likelihood.improbable": "improbable",
    "dossier.likelihood.likely": "probable",
    "dossier.likelihood.nearly-certain": "prácticamente seguro",
    "dossier.likelihood.probable": "bastante probable",
    "dossier.likelihood.remote": "posibilidad remota",
    "dossier.likelihood.roughly-even-chance": "posibilidades parejas",
    "dossier.likelihood.roughly-even-odds": "probabilidades parejas",
    "dossier.likelihood.span": "{low} – {high}",
    "dossier.likelihood.unlikely": "poco probable",
    "dossier.likelihood.very-likely": "muy probable",
    "dossier.likelihood.very-unlikely": "muy poco probable",
    "dossier.match.expected": "Por puro azar cabría esperar {expected}.",
    "dossier.match.found": "De los pares entre «{list}» y «{table}», se juzgó que {positive, plural, one {# corresponde} many {# corresponden} other {# corresponden}} a una misma persona.",
    "dossier.match.noChance": "No se calculó cuántos daría el puro azar.",
    "dossier.match.suppressed": "No se muestra cuántos pares entre «{list}» y «{table}» se juzgaron como una misma persona: la cifra es tan pequeña que señalaría a alguien.",
    "dossier.money.flow": "{kind, select, paid {pagado: {amount}} promised {prometido: {amount}} owed {adeudado: {amount}} forgiven {condonado: {amount}} other {}}",
    "dossier.money.kind": "{kind, select, paid {pagado} promised {prometido} owed {adeudado} forgiven {condonado} other {}}",
    "dossier.money.unknownEnd": "{side, select, payer {pagador desconocido} beneficiary {beneficiario desconocido} either {desconocido} other {}}",
    "dossier.outline.howTo": "Este es el texto del dosier. Cámbielo como quiera y devuélvalo a Careo.\n\nDetrás de cada frase de hecho está aquello en que se apoya: [P3], [E-memo], [F1] son nombres de cosas del caso; [#17] es lo que dice la entrada 17 del registro. Una frase sin referencia se señala al lector. [~] dice que una frase es un juicio suyo. Para imprimir corchetes, escriba \\[ y \\].\n\nUna línea como ![timeline] es una figura o una tabla que se deriva del caso. Las secciones conservan el nombre entre llaves aunque cambie su título.",
    "dossier.record.state": "{state, select, supported {Contando por orígenes, lo que consta en este caso habla a favor: {for, plural, one {# origen} many {# de orígenes} other {# orígenes}} a favor, ninguno en contra.} contradicted {Contando por orígenes, lo que consta en este caso habla en contra: {against, plural, one {# origen} many {# de orígenes} other {# orígenes}} en contra, ninguno a favor.} both {Contando por orígenes, lo que consta en este caso está dividido: {for, plural, one {# origen} many {# de orígenes} other {# orígenes}} a favor, {against, plural, one {# origen} many {# de orígenes} other {# orígenes}} en contra.} unaddressed {Nada de lo que consta en este caso habla a favor ni en contra.} other {}}",
    "dossier.search.coverage": "Qué habría encontrado, de haber estado allí: {coverage}.",
    "dossier.search.noCoverage": "No consta qué habría encontrado la búsqueda, de modo que de su silencio no se sigue nada.",
    "dossier.search.said": "{outcome, select, found {Se buscó en {place} ({date}) y se encontró: «{question}»} nothing {Se buscó en {place} ({date}) y no se encontró nada: «{question}»} refused {Se buscó en {place} ({date}) y fue denegado: «{question}»} gone {Se buscó en {place} ({date}), donde ya no está: «{question}»} failed {Se buscó en {place} ({date}) y la búsqueda falló: «{question}»} other {}}",
    "dossier.section.answer": "La respuesta en una frase",
    "dossier.section.changes": "Qué ha cambiado desde la versión anterior",
    "dossier.section.elements": "Elemento por elemento",
    "dossier.section.hypotheses": "Las explicaciones y qué cambiaría la respuesta",
    "dossier.section.limits": "Lo que esto no demuestra",
    "dossier.section.map": "Lugares",
    "dossier.section.method": "Cómo se hizo",
    "dossier.section.money": "El dinero",
    "dossier.section.network": "Quién está vinculado con quién",
    "dossier.section.question": "La pregunta",
    "dossier.section.record": "Lo que consta, a favor y en contra",
    "dossier.section.records": "Tablas, coincidencias y lo que daría el azar",
    "dossier.section.replies": "Preguntas formuladas y respuestas recibidas",
    "dossier.section.searched": "Qué se buscó y no se encontró",
    "dossier.section.story": "Los relatos, proposición por proposición",
    "dossier.section.timeline": "Cronología",
  },
  uk: {
    "dossier.absence.missing": "не записано",
    "dossier.absence.none": "встановлено: немає",
    "dossier.absence.unknown": "шукали, не встановлено",
    "dossier.absence.withheld": "відомо, не показано",
    "dossier.chart.answer": "{value} (від {low} до {high})",
    "dossier.chart.answers": "Наскільки ймовірне {answers, plural, one {# пояснення} few {кожне з # пояснень} many {кожне з # пояснень} other {кожне з # пояснення}} після доказів, за наданими оцінками.",
    "dossier.chart.chance": "{runs, plural, one {Знайдені збіги поряд із тим, що дав би випадок, для # порівняння} few {Знайдені збіги поряд із тим, що дав би випадок, для # порівнянь} many {Знайдені збіги поряд із тим, що дав би випадок, для # порівнянь} other {Знайдені збіги поряд із тим, що дав би випадок, для # порівняння}}.",
    "dossier.chart.copy": "{handle}, копія",
    "dossier.chart.expected": "випадково",
    "dossier.chart.found": "знайдено",
    "dossier.chart.km": "{km} км",
    "dossier.chart.leftOut": "{count, plural, one {Ще # із найменшою кількістю зв’язків є лише в таблиці.} few {Ще # із найменшою кількістю зв’язків є лише в таблиці.} many {Ще # із найменшою кількістю зв’язків є лише в таблиці.} other {Ще # із найменшою кількістю зв’язків є лише в таблиці.}}",
    "dossier.chart.map": "{places, plural, one {# місце на суходолі й морі, без кордонів} few {# місця на суходолі й морі, без кордонів} many {# місць на суходолі й морі, без кордонів} other {# місця на суходолі й морі, без кордонів}}; {unplaced, plural, =0 {кожна подія має місце} one {# подія не має місця, яке можна нанести} few {# події не мають місця, яке можна нанести} many {# подій не мають місця, яке можна нанести} other {# події не мають місця, яке можна нанести}}.",
    "dossier.chart.money": "{flows, plural, =0 {Немає суми, яку можна намалювати} one {Гроші з рук у руки, # потік} few {Гроші з рук у руки, # потоки} many {Гроші з рук у руки, # потоків} other {Гроші з рук у руки, # потоку}}; {without, plural, =0 {усі платежі мають суму} one {# платіж без суми} few {# платежі без суми} many {# платежів без суми} other {# платежу без суми}}.",
    "dossier.chart.network": "{actors, plural, one {# особа чи установа} few {# особи та установи} many {# осіб та установ} other {# особи та установи}} і {ties, plural, one {# зв’язок} few {# зв’язки} many {# зв’язків} other {# зв’язку}} між ними, за словами джерел.",
    "dossier.chart.ratings": "Як оцінено {items, plural, one {# доказ} few {# докази} many {# доказів} other {# доказу}} за {answers, plural, one {# пояснення} few {# пояснень} many {# пояснень} other {# пояснення}}.",
    "dossier.chart.tie": "{label}; {origins, plural, =0 {жодного першоджерела} one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}}",
    "dossier.chart.timeline": "{dated, plural, one {# подія в часі} few {# події в часі} many {# подій в часі} other {# події в часі}}; {undated, plural, =0 {усі мають дату} one {ще # не має дати} few {ще # не мають дати} many {ще # не мають дати} other {ще # не мають дати}}.",
    "dossier.chart.undated": "{count, plural, one {# подія без дати; вона є в таблиці.} few {# події без дати; вони є в таблиці.} many {# подій без дати; вони є в таблиці.} other {# події без дати; вони є в таблиці.}}",
    "dossier.chart.version": "{by}: {date}",
    "dossier.chart.versionDenies": "{by} заперечує: {date}",
    "dossier.date.about": "близько {date}",
    "dossier.date.after": "не раніше {date}",
    "dossier.date.and": "{first} і {second}",
    "dossier.date.before": "не пізніше {date}",
    "dossier.date.between": "між {from} і {to}",
    "dossier.date.day": "{form, select, plain {{day} {month, select, m1 {січня} m2 {лютого} m3 {березня} m4 {квітня} m5 {травня} m6 {червня} m7 {липня} m8 {серпня} m9 {вересня} m10 {жовтня} m11 {листопада} m12 {грудня} other {}} {year} року} limit {{day} {month, select, m1 {січня} m2 {лютого} m3 {березня} m4 {квітня} m5 {травня} m6 {червня} m7 {липня} m8 {серпня} m9 {вересня} m10 {жовтня} m11 {листопада} m12 {грудня} other {}} {year} року} about {{day} {month, select, m1 {січня} m2 {лютого} m3 {березня} m4 {квітня} m5 {травня} m6 {червня} m7 {липня} m8 {серпня} m9 {вересня} m10 {жовтня} m11 {листопада} m12 {грудня} other {}} {year} року} between {{day} {month, select, m1 {січня} m2 {лютого} m3 {березня} m4 {квітня} m5 {травня} m6 {червня} m7 {липня} m8 {серпня} m9 {вересня} m10 {жовтня} m11 {листопада} m12 {грудня} other {}} {year} року} other {}}",
    "dossier.date.dayUnknown": "{date}, день невідомий",
    "dossier.date.decade": "{decade}-ті роки",
    "dossier.date.instant": "{date}, {time} UTC",
    "dossier.date.month": "{form, select, plain {{month, select, m1 {січень} m2 {лютий} m3 {березень} m4 {квітень} m5 {травень} m6 {червень} m7 {липень} m8 {серпень} m9 {вересень} m10 {жовтень} m11 {листопад} m12 {грудень} other {}} {year} року} limit {{month, select, m1 {січня} m2 {лютого} m3 {березня} m4 {квітня} m5 {травня} m6 {червня} m7 {липня} m8 {серпня} m9 {вересня} m10 {жовтня} m11 {листопада} m12 {грудня} other {}} {year} року} about {{month, select, m1 {січня} m2 {лютого} m3 {березня} m4 {квітня} m5 {травня} m6 {червня} m7 {липня} m8 {серпня} m9 {вересня} m10 {жовтня} m11 {листопада} m12 {грудня} other {}} {year} року} between {{month, select, m1 {січнем} m2 {лютим} m3 {березнем} m4 {квітнем} m5 {травнем} m6 {червнем} m7 {липнем} m8 {серпнем} m9 {вереснем} m10 {жовтнем} m11 {листопадом} m12 {груднем} other {}} {year} року} other {}}",
    "dossier.date.monthUnknown": "{date}, місяць невідомий",
    "dossier.date.or": "{first} або {second}",
    "dossier.date.range": "{from} – {to}",
    "dossier.date.season": "{form, select, plain {{season, select, s21 {весна} s22 {літо} s23 {осінь} s24 {зима} other {}} {year} року} limit {{season, select, s21 {весни} s22 {літа} s23 {осені} s24 {зими} other {}} {year} року} about {{season, select, s21 {весни} s22 {літа} s23 {осені} s24 {зими} other {}} {year} року} between {{season, select, s21 {весною} s22 {літом} s23 {осінню} s24 {зимою} other {}} {year} року} other {}}",
    "dossier.date.uncertain": "{date} (непевно)",
    "dossier.date.unknown": "дата невідома",
    "dossier.date.year": "{form, select, plain {{year} рік} limit {{year} року} about {{year} року} between {{year} роком} other {}}",
    "dossier.doubt.word": "{doubt, select, sound {чинне} weakened {ослаблене} unsupported {без опори} withdrawn {відкликане} stale {застаріле} other {}}",
    "dossier.finding.confidence": "{level, select, low {Упевненість низька.} moderate {Упевненість помірна.} high {Упевненість висока.} other {}} {why}.",
    "dossier.finding.likelihood": "За шкалою ICD 203 це: {band} (від {low} до {high}).",
    "dossier.likelihood.almost-certain": "майже напевно",
    "dossier.likelihood.almost-no-chance": "майже неможливо",
    "dossier.likelihood.highly-improbable": "вкрай малоймовірно",
    "dossier.likelihood.highly-probable": "вельми ймовірно",
    "dossier.likelihood.improbable": "навряд чи",
    "dossier.likelihood.likely": "ймовірно",
    "dossier.likelihood.nearly-certain": "практично напевно",
    "dossier.likelihood.probable": "імовірно",
    "dossier.likelihood.remote": "мізерна ймовірність",
    "dossier.likelihood.roughly-even-chance": "приблизно рівні шанси",
    "dossier.likelihood.roughly-even-odds": "приблизно порівну",
    "dossier.likelihood.span": "{low} – {high}",
    "dossier.likelihood.unlikely": "малоймовірно",
    "dossier.likelihood.very-likely": "дуже ймовірно",
    "dossier.likelihood.very-unlikely": "дуже малоймовірно",
    "dossier.match.expected": "Сам лише випадок дав би в середньому {expected}.",
    "dossier.match.found": "Серед пар між «{list}» і «{table}» люди визнали {positive, plural, one {# парою записів} few {# парами записів} many {# парами записів} other {# парами записів}} про ту саму особу.",
    "dossier.match.noChance": "Скільки дав би сам лише випадок, не обчислено.",
    "dossier.match.suppressed": "Скільки пар між «{list}» і «{table}» визнано записами про ту саму особу, не показано: число таке мале, що могло б указати на людину.",
    "dossier.money.flow": "{kind, select, paid {сплачено {amount}} promised {обіцяно {amount}} owed {заборговано {amount}} forgiven {прощено {amount}} other {}}",
    "dossier.money.kind": "{kind, select, paid {сплачено} promised {обіцяно} owed {заборговано} forgiven {прощено} other {}}",
    "dossier.money.unknownEnd": "{side, select, payer {платник невідомий} beneficiary {одержувач невідомий} either {невідомо} other {}}",
    "dossier.outline.howTo": "Це текст досьє. Змінюйте його як завгодно й поверніть до Careo.\n\nПісля кожного речення про факти стоїть те, на чому воно ґрунтується: [P3], [E-memo], [F1] — назви речей у справі, [#17] — те, що каже запис 17 журналу. Речення без посилання буде позначено для читача. [~] означає, що речення — ваше власне судження. Щоб надрукувати дужки, пишіть \\[ і \\].\n\nРядок на зразок ![timeline] — це рисунок або таблиця, що випливають зі справи. Розділи зберігають назву у фігурних дужках, коли ви змінюєте їхній заголовок.",
    "dossier.record.state": "{state, select, supported {Якщо рахувати за першоджерелами, матеріали справи свідчать за це: {for, plural, one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}} за, жодного проти.} contradicted {Якщо рахувати за першоджерелами, матеріали справи свідчать проти цього: {against, plural, one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}} проти, жодного за.} both {Якщо рахувати за першоджерелами, матеріали справи розходяться: {for, plural, one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}} за, {against, plural, one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}} проти.} unaddressed {Ніщо в матеріалах справи не свідчить ні за це, ні проти.} other {}}",
    "dossier.search.coverage": "Що пошук знайшов би, якби воно там було: {coverage}.",
    "dossier.search.noCoverage": "Не записано, що цей пошук міг би знайти, тож із його мовчання нічого не випливає.",
    "dossier.search.said": "{outcome, select, found {Шукали: {place} ({date}) — знайшли: «{question}»} nothing {Шукали: {place} ({date}) — нічого не знайшли: «{question}»} refused {Шукали: {place} ({date}) — відмовлено: «{question}»} gone {Шукали: {place} ({date}) — там цього вже немає: «{question}»} failed {Шукали: {place} ({date}) — пошук не вдався: «{question}»} other {}}",
    "dossier.section.answer": "Відповідь одним реченням",
    "dossier.section.changes": "Що змінилося від попередньої версії",
    "dossier.section.elements": "Ознака за ознакою",
    "dossier.section.hypotheses": "Пояснення і те, що змінило б відповідь",
    "dossier.section.limits": "Чого це не доводить",
    "dossier.section.map": "Місця",
    "dossier.section.method": "Як це зроблено",
    "dossier.section.money": "Гроші",
    "dossier.section.network": "Хто з ким пов’язаний",
    "dossier.section.question": "Питання",
    "dossier.section.record": "Що свідчить за і що проти",
    "dossier.section.records": "Таблиці, збіги й те, що дав би випадок",
    "dossier.section.replies": "Поставлені запитання і відповіді",
    "dossier.section.searched": "Що шукали й чого не знайшли",
    "dossier.section.story": "Версії подій, твердження за твердженням",
    "dossier.section.timeline": "Хронологія",
  },
  ru: {
    "dossier.absence.missing": "не записано",
    "dossier.absence.none": "установлено: нет",
    "dossier.absence.unknown": "искали, не установлено",
    "dossier.absence.withheld": "известно, не показано",
    "dossier.chart.answer": "{value} (от {low} до {high})",
    "dossier.chart.answers": "Насколько вероятно {answers, plural, one {# объяснение} few {каждое из # объяснений} many {каждое из # объяснений} other {каждое из # объяснения}} после свидетельств, по данным оценкам.",
    "dossier.chart.chance": "{runs, plural, one {Найденные совпадения рядом с тем, что дал бы случай, для # сравнения} few {Найденные совпадения рядом с тем, что дал бы случай, для # сравнений} many {Найденные совпадения рядом с тем, что дал бы случай, для # сравнений} other {Найденные совпадения рядом с тем, что дал бы случай, для # сравнения}}.",
    "dossier.chart.copy": "{handle}, копия",
    "dossier.chart.expected": "случайно",
    "dossier.chart.found": "найдено",
    "dossier.chart.km": "{km} км",
    "dossier.chart.leftOut": "{count, plural, one {Ещё # с наименьшим числом связей есть лишь в таблице.} few {Ещё # с наименьшим числом связей есть лишь в таблице.} many {Ещё # с наименьшим числом связей есть лишь в таблице.} other {Ещё # с наименьшим числом связей есть лишь в таблице.}}",
    "dossier.chart.map": "{places, plural, one {# место на суше и море, без границ} few {# места на суше и море, без границ} many {# мест на суше и море, без границ} other {# места на суше и море, без границ}}; {unplaced, plural, =0 {у каждого события есть место} one {у # события нет места, которое можно нанести} few {у # событий нет места, которое можно нанести} many {у # событий нет места, которое можно нанести} other {у # события нет места, которое можно нанести}}.",
    "dossier.chart.money": "{flows, plural, =0 {Нет суммы, которую можно нарисовать} one {Деньги из рук в руки, # поток} few {Деньги из рук в руки, # потока} many {Деньги из рук в руки, # потоков} other {Деньги из рук в руки, # потока}}; {without, plural, =0 {у всех платежей есть сумма} one {# платёж без суммы} few {# платежа без суммы} many {# платежей без суммы} other {# платежа без суммы}}.",
    "dossier.chart.network": "{actors, plural, one {# лицо или учреждение} few {# лица и учреждения} many {# лиц и учреждений} other {# лица и учреждения}} и {ties, plural, one {# связь} few {# связи} many {# связей} other {# связи}} между ними, по словам источников.",
    "dossier.chart.ratings": "Как оценено {items, plural, one {# свидетельство} few {# свидетельства} many {# свидетельств} other {# свидетельства}} при {answers, plural, one {# объяснении} few {# объяснениях} many {# объяснениях} other {# объяснения}}.",
    "dossier.chart.tie": "{label}; {origins, plural, =0 {ни одного первоисточника} one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}}",
    "dossier.chart.timeline": "{dated, plural, one {# событие во времени} few {# события во времени} many {# событий во времени} other {# события во времени}}; {undated, plural, =0 {у всех есть дата} one {ещё у # нет даты} few {ещё у # нет даты} many {ещё у # нет даты} other {ещё у # нет даты}}.",
    "dossier.chart.undated": "{count, plural, one {# событие без даты; оно есть в таблице.} few {# события без даты; они есть в таблице.} many {# событий без даты; они есть в таблице.} other {# события без даты; они есть в таблице.}}",
    "dossier.chart.version": "{by}: {date}",
    "dossier.chart.versionDenies": "{by} отрицает: {date}",
    "dossier.date.about": "около {date}",
    "dossier.date.after": "не ранее {date}",
    "dossier.date.and": "{first} и {second}",
    "dossier.date.before": "не позднее {date}",
    "dossier.date.between": "между {from} и {to}",
    "dossier.date.day": "{form, select, plain {{day} {month, select, m1 {января} m2 {февраля} m3 {марта} m4 {апреля} m5 {мая} m6 {июня} m7 {июля} m8 {августа} m9 {сентября} m10 {октября} m11 {ноября} m12 {декабря} other {}} {year} года} limit {{day} {month, select, m1 {января} m2 {февраля} m3 {марта} m4 {апреля} m5 {мая} m6 {июня} m7 {июля} m8 {августа} m9 {сентября} m10 {октября} m11 {ноября} m12 {декабря} other {}} {year} года} about {{day} {month, select, m1 {января} m2 {февраля} m3 {марта} m4 {апреля} m5 {мая} m6 {июня} m7 {июля} m8 {августа} m9 {сентября} m10 {октября} m11 {ноября} m12 {декабря} other {}} {year} года} between {{day} {month, select, m1 {января} m2 {февраля} m3 {марта} m4 {апреля} m5 {мая} m6 {июня} m7 {июля} m8 {августа} m9 {сентября} m10 {октября} m11 {ноября} m12 {декабря} other {}} {year} года} other {}}",
    "dossier.date.dayUnknown": "{date}, день неизвестен",
    "dossier.date.decade": "{decade}-е годы",
    "dossier.date.instant": "{date}, {time} UTC",
    "dossier.date.month": "{form, select, plain {{month, select, m1 {январь} m2 {февраль} m3 {март} m4 {апрель} m5 {май} m6 {июнь} m7 {июль} m8 {август} m9 {сентябрь} m10 {октябрь} m11 {ноябрь} m12 {декабрь} other {}} {year} года} limit {{month, select, m1 {января} m2 {февраля} m3 {марта} m4 {апреля} m5 {мая} m6 {июня} m7 {июля} m8 {августа} m9 {сентября} m10 {октября} m11 {ноября} m12 {декабря} other {}} {year} года} about {{month, select, m1 {января} m2 {февраля} m3 {марта} m4 {апреля} m5 {мая} m6 {июня} m7 {июля} m8 {августа} m9 {сентября} m10 {октября} m11 {ноября} m12 {декабря} other {}} {year} года} between {{month, select, m1 {январём} m2 {февралём} m3 {мартом} m4 {апрелем} m5 {маем} m6 {июнем} m7 {июлем} m8 {августом} m9 {сентябрём} m10 {октябрём} m11 {ноябрём} m12 {декабрём} other {}} {year} года} other {}}",
    "dossier.date.monthUnknown": "{date}, месяц неизвестен",
    "dossier.date.or": "{first} или {second}",
    "dossier.date.range": "{from} – {to}",
    "dossier.date.season": "{form, select, plain {{season, select, s21 {весна} s22 {лето} s23 {осень} s24 {зима} other {}} {year} года} limit {{season, select, s21 {весны} s22 {лета} s23 {осени} s24 {зимы} other {}} {year} года} about {{season, select, s21 {весны} s22 {лета} s23 {осени} s24 {зимы} other {}} {year} года} between {{season, select, s21 {весной} s22 {летом} s23 {осенью} s24 {зимой} other {}} {year} года} other {}}",
    "dossier.date.uncertain": "{date} (неточно)",
    "dossier.date.unknown": "дата неизвестна",
    "dossier.date.year": "{form, select, plain {{year} год} limit {{year} года} about {{year} года} between {{year} годом} other {}}",
    "dossier.doubt.word": "{doubt, select, sound {в силе} weakened {ослаблено} unsupported {без опоры} withdrawn {отозвано} stale {устарело} other {}}",
    "dossier.finding.confidence": "{level, select, low {Уверенность низкая.} moderate {Уверенность умеренная.} high {Уверенность высокая.} other {}} {why}.",
    "dossier.finding.likelihood": "По шкале ICD 203 это: {band} (от {low} до {high}).",
    "dossier.likelihood.almost-certain": "почти наверняка",
    "dossier.likelihood.almost-no-chance": "почти невозможно",
    "dossier.likelihood.highly-improbable": "крайне маловероятно",
    "dossier.likelihood.highly-probable": "весьма вероятно",
    "dossier.likelihood.improbable": "вряд ли",
    "dossier.likelihood.likely": "вероятно",
    "dossier.likelihood.nearly-certain": "практически наверняка",
    "dossier.likelihood.probable": "вероятно",
    "dossier.likelihood.remote": "ничтожная вероятность",
    "dossier.likelihood.roughly-even-chance": "примерно равные шансы",
    "dossier.likelihood.roughly-even-odds": "примерно поровну",
    "dossier.likelihood.span": "{low} – {high}",
    "dossier.likelihood.unlikely": "маловероятно",
    "dossier.likelihood.very-likely": "очень вероятно",
    "dossier.likelihood.very-unlikely": "очень маловероятно",
    "dossier.match.expected": "Один лишь случай дал бы в среднем {expected}.",
    "dossier.match.found": "Среди пар между «{list}» и «{table}» люди признали {positive, plural, one {# парой записей} few {# парами записей} many {# парами записей} other {# парами записей}} об одном и том же лице.",
    "dossier.match.noChance": "Сколько дал бы один лишь случай, не вычислено.",
    "dossier.match.suppressed": "Сколько пар между «{list}» и «{table}» признаны записями об одном и том же лице, не показано: число так мало, что могло бы указать на человека.",
    "dossier.money.flow": "{kind, select, paid {выплачено {amount}} promised {обещано {amount}} owed {задолжено {amount}} forgiven {прощено {amount}} other {}}",
    "dossier.money.kind": "{kind, select, paid {выплачено} promised {обещано} owed {задолжено} forgiven {прощено} other {}}",
    "dossier.money.unknownEnd": "{side, select, payer {плательщик неизвестен} beneficiary {получатель неизвестен} either {неизвестно} other {}}",
    "dossier.outline.howTo": "Это текст досье. Меняйте его как угодно и верните в Careo.\n\nПосле каждого предложения о фактах стоит то, на чём оно основано: [P3], [E-memo], [F1] — названия вещей в деле, [#17] — то, что говорит запись 17 журнала. Предложение без ссылки будет отмечено для читателя. [~] означает, что предложение — ваше собственное суждение. Чтобы напечатать скобки, пишите \\[ и \\].\n\nСтрока вроде ![timeline] — это рисунок или таблица, которые следуют из дела. Разделы сохраняют название в фигурных скобках, когда вы меняете их заголовок.",
    "dossier.record.state": "{state, select, supported {Если считать по первоисточникам, материалы дела говорят за это: {for, plural, one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}} за, ни одного против.} contradicted {Если считать по первоисточникам, материалы дела говорят против этого: {against, plural, one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}} против, ни одного за.} both {Если считать по первоисточникам, материалы дела расходятся: {for, plural, one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}} за, {against, plural, one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}} против.} unaddressed {Ничто в материалах дела не говорит ни за это, ни против.} other {}}",
    "dossier.search.coverage": "Что поиск нашёл бы, будь оно там: {coverage}.",
    "dossier.search.noCoverage": "Не записано, что этот поиск мог бы найти, поэтому из его молчания ничего не следует.",
    "dossier.search.said": "{outcome, select, found {Искали: {place} ({date}) — нашли: «{question}»} nothing {Искали: {place} ({date}) — ничего не нашли: «{question}»} refused {Искали: {place} ({date}) — отказано: «{question}»} gone {Искали: {place} ({date}) — там этого уже нет: «{question}»} failed {Искали: {place} ({date}) — поиск не удался: «{question}»} other {}}",
    "dossier.section.answer": "Ответ одним предложением",
    "dossier.section.changes": "Что изменилось с предыдущей версии",
    "dossier.section.elements": "Признак за признаком",
    "dossier.section.hypotheses": "Объяснения и то, что изменило бы ответ",
    "dossier.section.limits": "Чего это не доказывает",
    "dossier.section.map": "Места",
    "dossier.section.method": "Как это сделано",
    "dossier.section.money": "Деньги",
    "dossier.section.network": "Кто с кем связан",
    "dossier.section.question": "Вопрос",
    "dossier.section.record": "Что говорит за и что против",
    "dossier.section.records": "Таблицы, совпадения и то, что дал бы случай",
    "dossier.section.replies": "Заданные вопросы и ответы",
    "dossier.section.searched": "Что искали и чего не нашли",
    "dossier.section.story": "Версии событий, утверждение за утверждением",
    "dossier.section.timeline": "Хронология",
  },
};
