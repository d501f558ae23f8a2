// Generated from resources/messages by npm run generate. Edit those files, not this one.
export const MESSAGE_LANGUAGES = ["en","es","uk","ru"] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** What each message names. */
export interface MessageArguments {
  "dossier.absence.missing": {};
  "dossier.absence.none": {};
  "dossier.absence.unknown": {};
  "dossier.absence.withheld": {};
  "dossier.absenceMeans.missing": {};
  "dossier.absenceMeans.none": {};
  "dossier.absenceMeans.unknown": {};
  "dossier.absenceMeans.withheld": {};
  "dossier.bound.about": { readonly amount: string | number };
  "dossier.bound.atLeast": { readonly amount: string | number };
  "dossier.bound.atMost": { readonly amount: string | number };
  "dossier.caption.ach": {};
  "dossier.caption.authenticity": {};
  "dossier.caption.board": {};
  "dossier.caption.elements": {};
  "dossier.caption.events": {};
  "dossier.caption.exclusions": {};
  "dossier.caption.grades": {};
  "dossier.caption.hypotheses": {};
  "dossier.caption.likelihood": {};
  "dossier.caption.matches": {};
  "dossier.caption.odds": {};
  "dossier.caption.payments": {};
  "dossier.caption.places": {};
  "dossier.caption.posterior": {};
  "dossier.caption.propositions": {};
  "dossier.caption.ratings": {};
  "dossier.caption.redactions": {};
  "dossier.caption.relations": {};
  "dossier.caption.searches": {};
  "dossier.caption.tensions": {};
  "dossier.captureMethod.browser": {};
  "dossier.captureMethod.crawler": {};
  "dossier.captureMethod.device": {};
  "dossier.captureMethod.received": {};
  "dossier.captureMethod.upload": {};
  "dossier.change.affects": {};
  "dossier.change.previous": {};
  "dossier.change.version": { readonly version: string | number };
  "dossier.chart.answer": { readonly high: string | number; readonly low: string | number; readonly value: string | number };
  "dossier.chart.answers": { readonly answers: number };
  "dossier.chart.bordersBy": { readonly source: string | number; readonly viewpoint: string | number };
  "dossier.chart.chance": { readonly runs: number };
  "dossier.chart.copy": { readonly handle: string | number };
  "dossier.chart.expected": {};
  "dossier.chart.found": {};
  "dossier.chart.km": { readonly km: string | number };
  "dossier.chart.laneWithout": { readonly by: "actor" | "place" | "source" };
  "dossier.chart.lanes": { readonly events: number; readonly lanes: number };
  "dossier.chart.leftOut": { readonly count: number };
  "dossier.chart.map": { readonly places: number; readonly unplaced: number };
  "dossier.chart.mapWithBorders": { readonly places: number; readonly source: string | number; readonly unplaced: number; readonly viewpoint: string | number };
  "dossier.chart.money": { readonly flows: number; readonly without: number };
  "dossier.chart.moneyByDate": { readonly payments: number; readonly without: number };
  "dossier.chart.network": { readonly actors: number; readonly ties: number };
  "dossier.chart.ratings": { readonly answers: number; readonly items: number };
  "dossier.chart.tie": { readonly label: string | number; readonly origins: number };
  "dossier.chart.timeline": { readonly dated: number; readonly undated: number };
  "dossier.chart.undated": { readonly count: number };
  "dossier.chart.version": { readonly by: string | number; readonly date: string | number };
  "dossier.chart.versionDenies": { readonly by: string | number; readonly date: string | number };
  "dossier.checkpoint.size": { readonly size: number };
  "dossier.cite.unknown": { readonly ref: string | number };
  "dossier.claimKind.call-to-action": {};
  "dossier.claimKind.definition": {};
  "dossier.claimKind.evaluation": {};
  "dossier.claimKind.fact": {};
  "dossier.claimKind.inference": {};
  "dossier.claimKind.opinion": {};
  "dossier.claimKind.prediction": {};
  "dossier.claimKind.question": {};
  "dossier.class.C": {};
  "dossier.class.P": {};
  "dossier.class.R": {};
  "dossier.completeness.failed": {};
  "dossier.completeness.full": {};
  "dossier.completeness.partial": {};
  "dossier.confidence.high": {};
  "dossier.confidence.low": {};
  "dossier.confidence.moderate": {};
  "dossier.consistency.C": {};
  "dossier.consistency.CC": {};
  "dossier.consistency.I": {};
  "dossier.consistency.II": {};
  "dossier.consistency.N": {};
  "dossier.consistency.NA": {};
  "dossier.credibility.1": {};
  "dossier.credibility.2": {};
  "dossier.credibility.3": {};
  "dossier.credibility.4": {};
  "dossier.credibility.5": {};
  "dossier.credibility.6": {};
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
  "dossier.dateBasis.inferred": {};
  "dossier.dateBasis.metadata": {};
  "dossier.dateBasis.stated": {};
  "dossier.doubt.word": { readonly doubt: "sound" | "stale" | "unsupported" | "weakened" | "withdrawn" };
  "dossier.doubtMeans.stale": {};
  "dossier.doubtMeans.unsupported": {};
  "dossier.doubtMeans.weakened": {};
  "dossier.doubtMeans.withdrawn": {};
  "dossier.element.ilo-forced-labour.conditions": {};
  "dossier.element.ilo-forced-labour.debt": {};
  "dossier.element.ilo-forced-labour.deception": {};
  "dossier.element.ilo-forced-labour.documents": {};
  "dossier.element.ilo-forced-labour.isolation": {};
  "dossier.element.ilo-forced-labour.movement": {};
  "dossier.element.ilo-forced-labour.overtime": {};
  "dossier.element.ilo-forced-labour.threats": {};
  "dossier.element.ilo-forced-labour.violence": {};
  "dossier.element.ilo-forced-labour.vulnerability": {};
  "dossier.element.ilo-forced-labour.wages": {};
  "dossier.element.palermo.abduction": {};
  "dossier.element.palermo.abuse-of-power": {};
  "dossier.element.palermo.coercion": {};
  "dossier.element.palermo.deception": {};
  "dossier.element.palermo.force": {};
  "dossier.element.palermo.fraud": {};
  "dossier.element.palermo.harbouring": {};
  "dossier.element.palermo.labour": {};
  "dossier.element.palermo.organs": {};
  "dossier.element.palermo.payment": {};
  "dossier.element.palermo.receipt": {};
  "dossier.element.palermo.recruitment": {};
  "dossier.element.palermo.servitude": {};
  "dossier.element.palermo.sexual": {};
  "dossier.element.palermo.slavery": {};
  "dossier.element.palermo.transfer": {};
  "dossier.element.palermo.transportation": {};
  "dossier.element.palermo.vulnerability": {};
  "dossier.elements.never": {};
  "dossier.entries.notDisclosed": {};
  "dossier.evidenceKind.direct": {};
  "dossier.evidenceKind.indirect": {};
  "dossier.evidenceKind.negative": {};
  "dossier.excluded.claims": {};
  "dossier.excluded.entries": {};
  "dossier.excluded.events": {};
  "dossier.excluded.evidence": {};
  "dossier.excluded.findings": {};
  "dossier.excluded.payments": {};
  "dossier.excluded.persons": {};
  "dossier.excluded.propositions": {};
  "dossier.excluded.relations": {};
  "dossier.excluded.sources": {};
  "dossier.excluded.tables": {};
  "dossier.figure.none": {};
  "dossier.finding.confidence": { readonly level: "high" | "low" | "moderate"; readonly why: string | number };
  "dossier.finding.likelihood": { readonly band: string | number; readonly high: string | number; readonly low: string | number };
  "dossier.force.asserted": {};
  "dossier.force.conditional": {};
  "dossier.force.counterfactual": {};
  "dossier.force.directive": {};
  "dossier.force.hedged": {};
  "dossier.force.presupposed": {};
  "dossier.force.reported": {};
  "dossier.force.rhetorical": {};
  "dossier.head.about": {};
  "dossier.head.adverseTo": {};
  "dossier.head.after": {};
  "dossier.head.against": {};
  "dossier.head.algorithm": {};
  "dossier.head.amount": {};
  "dossier.head.approved": {};
  "dossier.head.asked": {};
  "dossier.head.basis": {};
  "dossier.head.byChance": {};
  "dossier.head.candidates": {};
  "dossier.head.captured": {};
  "dossier.head.caveats": {};
  "dossier.head.chain": {};
  "dossier.head.channel": {};
  "dossier.head.checkpoint": {};
  "dossier.head.class": {};
  "dossier.head.columns": {};
  "dossier.head.commitment": {};
  "dossier.head.compared": {};
  "dossier.head.confidence": {};
  "dossier.head.constraint": {};
  "dossier.head.contradicts": {};
  "dossier.head.count": {};
  "dossier.head.coverage": {};
  "dossier.head.credibility": {};
  "dossier.head.date": {};
  "dossier.head.deadline": {};
  "dossier.head.different": {};
  "dossier.head.element": {};
  "dossier.head.engine": {};
  "dossier.head.entries": {};
  "dossier.head.event": {};
  "dossier.head.explanation": {};
  "dossier.head.firmness": {};
  "dossier.head.for": {};
  "dossier.head.foretold": {};
  "dossier.head.grades": {};
  "dossier.head.inconsistency": {};
  "dossier.head.inputs": {};
  "dossier.head.interest": {};
  "dossier.head.item": {};
  "dossier.head.kind": {};
  "dossier.head.lawfulBasis": {};
  "dossier.head.liftedCap": {};
  "dossier.head.likelihood": {};
  "dossier.head.linchpins": {};
  "dossier.head.listTable": {};
  "dossier.head.measure": {};
  "dossier.head.members": {};
  "dossier.head.method": {};
  "dossier.head.name": {};
  "dossier.head.nameOnly": {};
  "dossier.head.notAsked": {};
  "dossier.head.notes": {};
  "dossier.head.oddsAfter": {};
  "dossier.head.of": {};
  "dossier.head.originalSha": {};
  "dossier.head.origins": {};
  "dossier.head.originsAgainst": {};
  "dossier.head.originsFor": {};
  "dossier.head.outcome": {};
  "dossier.head.over": {};
  "dossier.head.passage": {};
  "dossier.head.payee": {};
  "dossier.head.payer": {};
  "dossier.head.percent": {};
  "dossier.head.place": {};
  "dossier.head.position": {};
  "dossier.head.precision": {};
  "dossier.head.prior": {};
  "dossier.head.priorBasis": {};
  "dossier.head.program": {};
  "dossier.head.proposition": {};
  "dossier.head.publication": {};
  "dossier.head.published": {};
  "dossier.head.purpose": {};
  "dossier.head.question": {};
  "dossier.head.rater": {};
  "dossier.head.rating": {};
  "dossier.head.reason": {};
  "dossier.head.record": {};
  "dossier.head.refutedBy": {};
  "dossier.head.rejected": {};
  "dossier.head.reliability": {};
  "dossier.head.remark": {};
  "dossier.head.replies": {};
  "dossier.head.result": {};
  "dossier.head.retracted": {};
  "dossier.head.rho": {};
  "dossier.head.root": {};
  "dossier.head.rows": {};
  "dossier.head.saidBy": {};
  "dossier.head.saidOn": {};
  "dossier.head.same": {};
  "dossier.head.says": {};
  "dossier.head.sent": {};
  "dossier.head.shownAs": {};
  "dossier.head.sought": {};
  "dossier.head.source": {};
  "dossier.head.standard": {};
  "dossier.head.state": {};
  "dossier.head.supports": {};
  "dossier.head.test": {};
  "dossier.head.textSha": {};
  "dossier.head.tie": {};
  "dossier.head.time": {};
  "dossier.head.toWhom": {};
  "dossier.head.uncapped": {};
  "dossier.head.undercuts": {};
  "dossier.head.unknowns": {};
  "dossier.head.unsure": {};
  "dossier.head.url": {};
  "dossier.head.what": {};
  "dossier.head.when": {};
  "dossier.head.where": {};
  "dossier.head.who": {};
  "dossier.head.why": {};
  "dossier.head.words": {};
  "dossier.hypothesis.deception": {};
  "dossier.hypothesis.null": {};
  "dossier.hypothesis.primary": {};
  "dossier.hypothesis.rival": {};
  "dossier.key.answers": {};
  "dossier.key.chance": {};
  "dossier.key.doubt": {};
  "dossier.key.map": {};
  "dossier.key.mapSource": {};
  "dossier.key.money": {};
  "dossier.key.network": {};
  "dossier.key.ratings": {};
  "dossier.key.ratingsForm": {};
  "dossier.key.signs": {};
  "dossier.key.timeline": {};
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
  "dossier.limits.nothingWithheld": {};
  "dossier.limits.smallest": { readonly smallest: number };
  "dossier.limits.withheld": {};
  "dossier.link.denies": {};
  "dossier.link.notCounted": {};
  "dossier.link.qualifies": {};
  "dossier.link.rebuts": {};
  "dossier.link.states": {};
  "dossier.link.supports": {};
  "dossier.link.undercuts": {};
  "dossier.match.expected": { readonly expected: string | number };
  "dossier.match.found": { readonly list: string | number; readonly positive: number; readonly table: string | number };
  "dossier.match.noChance": {};
  "dossier.match.suppressed": { readonly list: string | number; readonly table: string | number };
  "dossier.method.decided": {};
  "dossier.method.kept": {};
  "dossier.method.marks": {};
  "dossier.method.origins": {};
  "dossier.method.read": {};
  "dossier.method.sealed": {};
  "dossier.method.weighed": {};
  "dossier.mode.anonymous": {};
  "dossier.mode.document": {};
  "dossier.mode.own": {};
  "dossier.mode.paraphrase": {};
  "dossier.mode.quote": {};
  "dossier.mode.unattributed": {};
  "dossier.money.flow": { readonly amount: string | number; readonly kind: "forgiven" | "owed" | "paid" | "promised" };
  "dossier.money.in": { readonly currency: string | number };
  "dossier.money.kind": { readonly kind: "forgiven" | "owed" | "paid" | "promised" };
  "dossier.money.noCurrency": {};
  "dossier.money.unknownEnd": { readonly side: "beneficiary" | "either" | "payer" };
  "dossier.note.evidence": {};
  "dossier.note.finding": {};
  "dossier.note.hypothesis": {};
  "dossier.note.matchRun": {};
  "dossier.note.origin": {};
  "dossier.note.proposition": {};
  "dossier.note.question": {};
  "dossier.note.search": {};
  "dossier.note.table": {};
  "dossier.note.test": {};
  "dossier.note.weighing": {};
  "dossier.origin.label": {};
  "dossier.origin.notRecorded": {};
  "dossier.originBasis.cites": {};
  "dossier.originBasis.declared": {};
  "dossier.originBasis.press-release": {};
  "dossier.originBasis.same-error": {};
  "dossier.originBasis.same-media": {};
  "dossier.originBasis.same-text": {};
  "dossier.originBasis.same-utterance": {};
  "dossier.originBasis.same-witness": {};
  "dossier.ours.example": {};
  "dossier.ours.mark": {};
  "dossier.ours.means": {};
  "dossier.outcome.failed": {};
  "dossier.outcome.found": {};
  "dossier.outcome.gone": {};
  "dossier.outcome.nothing": {};
  "dossier.outcome.refused": {};
  "dossier.outline.howTo": {};
  "dossier.page.about": {};
  "dossier.page.asTable": {};
  "dossier.page.backTo": { readonly place: string | number };
  "dossier.page.broken": { readonly count: number };
  "dossier.page.check": { readonly instructions: string | number; readonly verifier: string | number };
  "dossier.page.checkTitle": {};
  "dossier.page.claimNumber": { readonly number: string | number };
  "dossier.page.close": {};
  "dossier.page.coded": { readonly coded: number };
  "dossier.page.colophon": { readonly program: string | number; readonly version: string | number };
  "dossier.page.contents": {};
  "dossier.page.kicker": { readonly version: string | number };
  "dossier.page.noText": {};
  "dossier.page.note": { readonly number: string | number };
  "dossier.page.noteOfDossier": { readonly number: string | number };
  "dossier.page.notes": {};
  "dossier.page.originalFile": {};
  "dossier.page.passage": { readonly number: string | number };
  "dossier.page.skip": {};
  "dossier.page.sources": {};
  "dossier.page.sourcesCaption": {};
  "dossier.page.textFile": {};
  "dossier.page.unproved": { readonly limits: string | number };
  "dossier.page.unprovedTitle": {};
  "dossier.page.what": { readonly claims: number; readonly sources: number };
  "dossier.page.whatTitle": {};
  "dossier.page.withheld": { readonly withheld: number };
  "dossier.polarity.affirms": {};
  "dossier.polarity.denies": {};
  "dossier.polarity.unclear": {};
  "dossier.precision.country": {};
  "dossier.precision.exact": {};
  "dossier.precision.locality": {};
  "dossier.precision.region": {};
  "dossier.precision.vicinity": {};
  "dossier.propositionKind.cause": {};
  "dossier.propositionKind.existence": {};
  "dossier.propositionKind.intent": {};
  "dossier.propositionKind.knowledge": {};
  "dossier.propositionKind.legality": {};
  "dossier.propositionKind.quantity": {};
  "dossier.propositionKind.responsibility": {};
  "dossier.propositionKind.time-place": {};
  "dossier.quoted": { readonly words: string | number };
  "dossier.rating.absence": { readonly detection: string | number; readonly trace: string | number };
  "dossier.rating.blind": {};
  "dossier.rating.report": { readonly fact: string | number; readonly falseReport: string | number; readonly hit: string | number };
  "dossier.record.state": { readonly against: number; readonly for: number; readonly state: "both" | "contradicted" | "supported" | "unaddressed" };
  "dossier.redaction.box": {};
  "dossier.redaction.means": {};
  "dossier.redactionMethod.generalise": {};
  "dossier.redactionMethod.mask": {};
  "dossier.redactionMethod.mute": {};
  "dossier.redactionMethod.pseudonym": {};
  "dossier.redactionMethod.remove": {};
  "dossier.relation.Associate": {};
  "dossier.relation.Directorship": {};
  "dossier.relation.Employment": {};
  "dossier.relation.Family": {};
  "dossier.relation.Membership": {};
  "dossier.relation.Ownership": {};
  "dossier.relation.Representation": {};
  "dossier.relation.UnknownLink": {};
  "dossier.relevance.H": {};
  "dossier.relevance.L": {};
  "dossier.relevance.M": {};
  "dossier.reliability.A": {};
  "dossier.reliability.B": {};
  "dossier.reliability.C": {};
  "dossier.reliability.D": {};
  "dossier.reliability.E": {};
  "dossier.reliability.F": {};
  "dossier.reply.answered": {};
  "dossier.reply.bounced": {};
  "dossier.reply.declined": {};
  "dossier.reply.nobody": {};
  "dossier.reply.notAsked": {};
  "dossier.reply.silence": {};
  "dossier.reply.silenceMeans": {};
  "dossier.role.adds-own-access": {};
  "dossier.role.repeats": {};
  "dossier.schema.Company": {};
  "dossier.schema.LegalEntity": {};
  "dossier.schema.Organization": {};
  "dossier.schema.Person": {};
  "dossier.schema.PublicBody": {};
  "dossier.schema.Vehicle": {};
  "dossier.scheme.ilo-forced-labour": {};
  "dossier.scheme.palermo": {};
  "dossier.search.about": {};
  "dossier.search.coverage": { readonly coverage: string | number };
  "dossier.search.noCoverage": {};
  "dossier.search.none": {};
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
  "dossier.shownAs.code": {};
  "dossier.shownAs.full": {};
  "dossier.shownAs.initials": {};
  "dossier.side.against": { readonly origins: number };
  "dossier.side.beside": {};
  "dossier.side.for": { readonly origins: number };
  "dossier.side.gaps": {};
  "dossier.side.nothing": {};
  "dossier.source.retracted": {};
  "dossier.sourceKind.agreement": {};
  "dossier.sourceKind.article": {};
  "dossier.sourceKind.audio": {};
  "dossier.sourceKind.interview": {};
  "dossier.sourceKind.law": {};
  "dossier.sourceKind.letter": {};
  "dossier.sourceKind.other": {};
  "dossier.sourceKind.photo": {};
  "dossier.sourceKind.post": {};
  "dossier.sourceKind.statement": {};
  "dossier.sourceKind.table": {};
  "dossier.sourceKind.video": {};
  "dossier.stance.asserts": {};
  "dossier.stance.denies": {};
  "dossier.stance.qualifies": {};
  "dossier.standard.balance_of_probabilities": {};
  "dossier.standard.beyond_reasonable_doubt": {};
  "dossier.standard.clear_and_convincing": {};
  "dossier.standard.reasonable_grounds": {};
  "dossier.standard.reasonable_suspicion": {};
  "dossier.state.both": {};
  "dossier.state.contradicted": {};
  "dossier.state.supported": {};
  "dossier.state.unaddressed": {};
  "dossier.story.after": { readonly event: string | number };
  "dossier.story.drift": {};
  "dossier.story.toldBy": { readonly holder: string | number };
  "dossier.story.versions": {};
  "dossier.table.filled": { readonly empty: number; readonly filled: number };
  "dossier.tension.accepted": {};
  "dossier.tension.explained": {};
  "dossier.tension.open": {};
  "dossier.tension.rule.dates": {};
  "dossier.tension.rule.drift": {};
  "dossier.tension.rule.identity": {};
  "dossier.tension.rule.negation": {};
  "dossier.tension.rule.numbers": {};
  "dossier.tension.rule.order": {};
  "dossier.tension.rule.place": {};
  "dossier.test.postHoc": {};
  "dossier.thing.actor": {};
  "dossier.thing.claim": {};
  "dossier.thing.event": {};
  "dossier.thing.evidence": {};
  "dossier.thing.finding": {};
  "dossier.thing.hypothesis": {};
  "dossier.thing.matchRun": {};
  "dossier.thing.narrative": {};
  "dossier.thing.origin": {};
  "dossier.thing.payment": {};
  "dossier.thing.proposition": {};
  "dossier.thing.question": {};
  "dossier.thing.relation": {};
  "dossier.thing.search": {};
  "dossier.thing.source": {};
  "dossier.thing.table": {};
  "dossier.thing.test": {};
  "dossier.thing.weighing": {};
  "dossier.uncited.example": {};
  "dossier.uncited.mark": {};
  "dossier.uncited.means": {};
  "dossier.unproved.before": {};
  "dossier.unproved.complete": {};
  "dossier.unproved.guilt": {};
  "dossier.unproved.program": {};
  "dossier.unproved.redacted": {};
  "dossier.unproved.served": {};
  "dossier.unproved.truth": {};
  "dossier.weighing.clusters": {};
  "dossier.weighing.declared": { readonly kind: "any" | "atMostOne" | "exactlyOne" };
  "dossier.weighing.flips": {};
  "dossier.weighing.matrixCaution": {};
  "dossier.weighing.noWord": {};
  "dossier.weighing.notWeighed": {};
  "dossier.weighing.sentences": {};
  "dossier.who.anonymous-group": {};
  "dossier.who.anonymous-person": {};
  "dossier.who.author": {};
  "dossier.who.bio-note": {};
  "dossier.who.generic": {};
  "dossier.who.named": {};
  "dossier.who.publisher": {};
  "dossier.who.role-only": {};
  "dossier.who.self": {};
  "dossier.who.unnamed-outlet": {};
  "dossier.who.unspecified": {};
}
export type MessageKey = keyof MessageArguments;

export const MESSAGES: Readonly<Record<MessageLanguage, Readonly<Record<MessageKey, string>>>> = {
  en: {
    "dossier.absence.missing": "not recorded",
    "dossier.absence.none": "established: none",
    "dossier.absence.unknown": "sought, not established",
    "dossier.absence.withheld": "known, not shown",
    "dossier.absenceMeans.missing": "nobody has recorded it",
    "dossier.absenceMeans.none": "it is established that there is none",
    "dossier.absenceMeans.unknown": "it was looked for and not established",
    "dossier.absenceMeans.withheld": "it is known and not shown here",
    "dossier.bound.about": "about {amount}",
    "dossier.bound.atLeast": "at least {amount}",
    "dossier.bound.atMost": "at most {amount}",
    "dossier.caption.ach": "How much speaks against each explanation, every origin counted once",
    "dossier.caption.authenticity": "Whether the table is what it claims to be: results, no verdict",
    "dossier.caption.board": "Every proposition, with the origins that speak for it and against it",
    "dossier.caption.elements": "What sources say to each element",
    "dossier.caption.events": "The events, with what each source says of their time",
    "dossier.caption.exclusions": "What was left out, counted",
    "dossier.caption.grades": "Admiralty grades: of a source, and of what it says",
    "dossier.caption.hypotheses": "The explanations that were weighed",
    "dossier.caption.likelihood": "Words for likelihood (ICD 203)",
    "dossier.caption.matches": "Pairs by what people judged them to be",
    "dossier.caption.odds": "Odds of each two explanations",
    "dossier.caption.payments": "The payments as the sources give them",
    "dossier.caption.places": "The places, as the sources name them",
    "dossier.caption.posterior": "How likely each explanation is after the evidence, as rated",
    "dossier.caption.propositions": "What the story says",
    "dossier.caption.ratings": "Every rating as it was given",
    "dossier.caption.redactions": "What is not shown, and how it was hidden",
    "dossier.caption.relations": "The ties as the sources give them",
    "dossier.caption.searches": "The search log, whole",
    "dossier.caption.tensions": "What cannot all hold together",
    "dossier.captureMethod.browser": "by a browser",
    "dossier.captureMethod.crawler": "by a crawler",
    "dossier.captureMethod.device": "from a device",
    "dossier.captureMethod.received": "received",
    "dossier.captureMethod.upload": "uploaded",
    "dossier.change.affects": "Findings concerned:",
    "dossier.change.previous": "tagmanifest-sha256.txt of the version before, SHA-256:",
    "dossier.change.version": "Version {version}",
    "dossier.chart.answer": "{value} ({low} to {high})",
    "dossier.chart.answers": "How likely {answers, plural, one {# explanation is} other {each of # explanations is}} after the evidence, as rated.",
    "dossier.chart.bordersBy": "Borders as drawn by {source}; viewpoint: {viewpoint}",
    "dossier.chart.chance": "{runs, plural, one {Matches found beside what chance would give, for # comparison} other {Matches found beside what chance would give, for # comparisons}}.",
    "dossier.chart.copy": "{handle}, copy",
    "dossier.chart.expected": "by chance",
    "dossier.chart.found": "found",
    "dossier.chart.km": "{km} km",
    "dossier.chart.laneWithout": "{by, select, actor {Nobody named} place {No place named} source {No source} other {}}",
    "dossier.chart.lanes": "{events, plural, =0 {No event lies in this time} one {# event} other {# events}} along time, in {lanes, plural, one {# lane} other {# lanes}}.",
    "dossier.chart.leftOut": "{count, plural, one {# more, with the fewest ties, stands in the table alone.} other {# more, with the fewest ties, stand in the table alone.}}",
    "dossier.chart.map": "{places, plural, one {# place on land and sea, without borders} other {# places on land and sea, without borders}}; {unplaced, plural, =0 {no event lacks a place} one {# event has no place that can be drawn} other {# events have no place that can be drawn}}.",
    "dossier.chart.mapWithBorders": "{places, plural, one {# place} other {# places}} on land and sea; {unplaced, plural, =0 {no event lacks a place} one {# event has no place that can be drawn} other {# events have no place that can be drawn}}. Borders as drawn by {source}; viewpoint: {viewpoint}.",
    "dossier.chart.money": "{flows, plural, =0 {No amount that could be drawn} one {Money from one hand to another, # flow} other {Money from one hand to another, # flows}}; {without, plural, =0 {every payment has an amount} one {# payment has no amount} other {# payments have no amount}}.",
    "dossier.chart.moneyByDate": "{payments, plural, =0 {No payment with a date and an amount} one {# payment along time} other {# payments along time}}; {without, plural, =0 {every one has a date and an amount} one {# more lacks a date or an amount} other {# more lack a date or an amount}}.",
    "dossier.chart.network": "{actors, plural, one {# person or body} other {# persons and bodies}} and {ties, plural, one {# tie} other {# ties}} between them, as the sources say it.",
    "dossier.chart.ratings": "How {items, plural, one {# item of evidence was} other {# items of evidence were}} rated under {answers, plural, one {# explanation} other {# explanations}}.",
    "dossier.chart.tie": "{label}; {origins, plural, =0 {no origin} one {# origin} other {# origins}}",
    "dossier.chart.timeline": "{dated, plural, one {# event along time} other {# events along time}}; {undated, plural, =0 {every one has a date} one {# more has no date} other {# more have no date}}.",
    "dossier.chart.undated": "{count, plural, one {# event has no date; it stands in the table.} other {# events have no date; they stand in the table.}}",
    "dossier.chart.version": "{by}: {date}",
    "dossier.chart.versionDenies": "{by} denies it: {date}",
    "dossier.checkpoint.size": "{size, plural, one {# entry} other {# entries}}, root",
    "dossier.cite.unknown": "[{ref}] names nothing here",
    "dossier.claimKind.call-to-action": "call to action",
    "dossier.claimKind.definition": "definition",
    "dossier.claimKind.evaluation": "evaluation",
    "dossier.claimKind.fact": "statement of fact",
    "dossier.claimKind.inference": "inference",
    "dossier.claimKind.opinion": "opinion",
    "dossier.claimKind.prediction": "prediction",
    "dossier.claimKind.question": "question",
    "dossier.class.C": "a commitment and nothing else",
    "dossier.class.P": "the original, whole",
    "dossier.class.R": "a redacted text; its tie to the original is attested only",
    "dossier.completeness.failed": "capture failed",
    "dossier.completeness.full": "capture complete",
    "dossier.completeness.partial": "capture partial",
    "dossier.confidence.high": "high",
    "dossier.confidence.low": "low",
    "dossier.confidence.moderate": "moderate",
    "dossier.consistency.C": "consistent",
    "dossier.consistency.CC": "very consistent",
    "dossier.consistency.I": "inconsistent",
    "dossier.consistency.II": "very inconsistent",
    "dossier.consistency.N": "neutral",
    "dossier.consistency.NA": "not applicable",
    "dossier.credibility.1": "confirmed by other independent sources",
    "dossier.credibility.2": "probably true",
    "dossier.credibility.3": "possibly true",
    "dossier.credibility.4": "doubtful",
    "dossier.credibility.5": "improbable",
    "dossier.credibility.6": "truth cannot be judged",
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
    "dossier.dateBasis.inferred": "inferred",
    "dossier.dateBasis.metadata": "from metadata",
    "dossier.dateBasis.stated": "stated",
    "dossier.doubt.word": "{doubt, select, sound {sound} weakened {weakened} unsupported {unsupported} withdrawn {withdrawn} stale {stale} other {}}",
    "dossier.doubtMeans.stale": "it was drawn from inputs that have changed since",
    "dossier.doubtMeans.unsupported": "every support was lost, or a required one",
    "dossier.doubtMeans.weakened": "some support was lost, another independent one remains",
    "dossier.doubtMeans.withdrawn": "it was retracted itself",
    "dossier.element.ilo-forced-labour.conditions": "abusive working and living conditions",
    "dossier.element.ilo-forced-labour.debt": "debt bondage",
    "dossier.element.ilo-forced-labour.deception": "deception",
    "dossier.element.ilo-forced-labour.documents": "retention of identity documents",
    "dossier.element.ilo-forced-labour.isolation": "isolation",
    "dossier.element.ilo-forced-labour.movement": "restriction of movement",
    "dossier.element.ilo-forced-labour.overtime": "excessive overtime",
    "dossier.element.ilo-forced-labour.threats": "intimidation and threats",
    "dossier.element.ilo-forced-labour.violence": "physical and sexual violence",
    "dossier.element.ilo-forced-labour.vulnerability": "abuse of vulnerability",
    "dossier.element.ilo-forced-labour.wages": "withholding of wages",
    "dossier.element.palermo.abduction": "abduction",
    "dossier.element.palermo.abuse-of-power": "abuse of power",
    "dossier.element.palermo.coercion": "other forms of coercion",
    "dossier.element.palermo.deception": "deception",
    "dossier.element.palermo.force": "threat or use of force",
    "dossier.element.palermo.fraud": "fraud",
    "dossier.element.palermo.harbouring": "harbouring",
    "dossier.element.palermo.labour": "forced labour or services",
    "dossier.element.palermo.organs": "removal of organs",
    "dossier.element.palermo.payment": "payments or benefits for the consent of one who controls another",
    "dossier.element.palermo.receipt": "receipt of persons",
    "dossier.element.palermo.recruitment": "recruitment",
    "dossier.element.palermo.servitude": "servitude",
    "dossier.element.palermo.sexual": "sexual exploitation",
    "dossier.element.palermo.slavery": "slavery, or practices similar to it",
    "dossier.element.palermo.transfer": "transfer",
    "dossier.element.palermo.transportation": "transportation",
    "dossier.element.palermo.vulnerability": "abuse of a position of vulnerability",
    "dossier.elements.never": "Whether the whole is made out is for a court, and is never computed here.",
    "dossier.entries.notDisclosed": "not disclosed",
    "dossier.evidenceKind.direct": "direct",
    "dossier.evidenceKind.indirect": "indirect",
    "dossier.evidenceKind.negative": "an absence",
    "dossier.excluded.claims": "claims",
    "dossier.excluded.entries": "ledger entries",
    "dossier.excluded.events": "events",
    "dossier.excluded.evidence": "items of evidence",
    "dossier.excluded.findings": "findings",
    "dossier.excluded.payments": "payments",
    "dossier.excluded.persons": "persons",
    "dossier.excluded.propositions": "propositions",
    "dossier.excluded.relations": "ties",
    "dossier.excluded.sources": "sources",
    "dossier.excluded.tables": "tables",
    "dossier.figure.none": "This publication holds nothing of this kind.",
    "dossier.finding.confidence": "{level, select, low {Confidence is low.} moderate {Confidence is moderate.} high {Confidence is high.} other {}} {why}.",
    "dossier.finding.likelihood": "On the scale of ICD 203 that is: {band} (from {low} to {high}).",
    "dossier.force.asserted": "asserted",
    "dossier.force.conditional": "under a condition",
    "dossier.force.counterfactual": "contrary to fact",
    "dossier.force.directive": "a call",
    "dossier.force.hedged": "hedged",
    "dossier.force.presupposed": "taken for granted",
    "dossier.force.reported": "reported",
    "dossier.force.rhetorical": "rhetorical",
    "dossier.head.about": "About",
    "dossier.head.adverseTo": "Adverse to",
    "dossier.head.after": "After the evidence",
    "dossier.head.against": "Against",
    "dossier.head.algorithm": "Compared by",
    "dossier.head.amount": "Amount",
    "dossier.head.approved": "Approved",
    "dossier.head.asked": "Asked",
    "dossier.head.basis": "One origin because",
    "dossier.head.byChance": "By chance",
    "dossier.head.candidates": "Candidates",
    "dossier.head.captured": "Captured",
    "dossier.head.caveats": "To keep in mind",
    "dossier.head.chain": "Who says it to whom",
    "dossier.head.channel": "By",
    "dossier.head.checkpoint": "Ledger",
    "dossier.head.class": "In this dossier",
    "dossier.head.columns": "Columns",
    "dossier.head.commitment": "Commitment",
    "dossier.head.compared": "Compared",
    "dossier.head.confidence": "Confidence",
    "dossier.head.constraint": "Not free because",
    "dossier.head.contradicts": "Against it",
    "dossier.head.count": "Count",
    "dossier.head.coverage": "Would have found",
    "dossier.head.credibility": "Credibility",
    "dossier.head.date": "Date",
    "dossier.head.deadline": "Answer by",
    "dossier.head.different": "Different",
    "dossier.head.element": "Element",
    "dossier.head.engine": "Arithmetic",
    "dossier.head.entries": "Ledger entries",
    "dossier.head.event": "Event",
    "dossier.head.explanation": "Explanation",
    "dossier.head.firmness": "How it is said",
    "dossier.head.for": "For",
    "dossier.head.foretold": "Foretold",
    "dossier.head.grades": "Grades",
    "dossier.head.inconsistency": "Inconsistency (lower is better)",
    "dossier.head.inputs": "Drawn from (SHA-256)",
    "dossier.head.interest": "Gains by being believed",
    "dossier.head.item": "Item",
    "dossier.head.kind": "Kind",
    "dossier.head.lawfulBasis": "Lawful basis",
    "dossier.head.liftedCap": "Cap lifted because",
    "dossier.head.likelihood": "Likelihood",
    "dossier.head.linchpins": "Hangs on",
    "dossier.head.listTable": "List → table",
    "dossier.head.measure": "Measured",
    "dossier.head.members": "Members",
    "dossier.head.method": "How",
    "dossier.head.name": "Name",
    "dossier.head.nameOnly": "By name alone",
    "dossier.head.notAsked": "Not asked because",
    "dossier.head.notes": "Notes",
    "dossier.head.oddsAfter": "Odds after the evidence",
    "dossier.head.of": "Of",
    "dossier.head.originalSha": "Original, SHA-256",
    "dossier.head.origins": "Origins",
    "dossier.head.originsAgainst": "Origins against",
    "dossier.head.originsFor": "Origins for",
    "dossier.head.outcome": "Outcome",
    "dossier.head.over": "Over",
    "dossier.head.passage": "Stands in",
    "dossier.head.payee": "Payee",
    "dossier.head.payer": "Payer",
    "dossier.head.percent": "Per cent",
    "dossier.head.place": "Place",
    "dossier.head.position": "Latitude; longitude",
    "dossier.head.precision": "Known to",
    "dossier.head.prior": "Before the evidence",
    "dossier.head.priorBasis": "Because",
    "dossier.head.program": "Made with",
    "dossier.head.proposition": "Proposition",
    "dossier.head.publication": "Publication",
    "dossier.head.published": "Published",
    "dossier.head.purpose": "Purpose",
    "dossier.head.question": "Question",
    "dossier.head.rater": "Rater",
    "dossier.head.rating": "Rating",
    "dossier.head.reason": "Reason",
    "dossier.head.record": "The record",
    "dossier.head.refutedBy": "Would be refuted by",
    "dossier.head.rejected": "Rows not read",
    "dossier.head.reliability": "Reliability",
    "dossier.head.remark": "Remark",
    "dossier.head.replies": "Replies",
    "dossier.head.result": "Result",
    "dossier.head.retracted": "Retracted",
    "dossier.head.rho": "Later ones add",
    "dossier.head.root": "First of them",
    "dossier.head.rows": "Rows",
    "dossier.head.saidBy": "Said by",
    "dossier.head.saidOn": "Said on",
    "dossier.head.same": "Same person",
    "dossier.head.says": "In plain words",
    "dossier.head.sent": "Sent",
    "dossier.head.shownAs": "Shown as",
    "dossier.head.sought": "Sought",
    "dossier.head.source": "Source",
    "dossier.head.standard": "Standard of proof",
    "dossier.head.state": "The record says",
    "dossier.head.supports": "For it",
    "dossier.head.test": "Test",
    "dossier.head.textSha": "Text, SHA-256",
    "dossier.head.tie": "Tie",
    "dossier.head.time": "Time",
    "dossier.head.toWhom": "To whom",
    "dossier.head.uncapped": "Without the cap",
    "dossier.head.undercuts": "Undercut",
    "dossier.head.unknowns": "Not known",
    "dossier.head.unsure": "Unsure",
    "dossier.head.url": "Address",
    "dossier.head.what": "What",
    "dossier.head.when": "When",
    "dossier.head.where": "Where",
    "dossier.head.who": "Who",
    "dossier.head.why": "Why",
    "dossier.head.words": "In words",
    "dossier.hypothesis.deception": "deception",
    "dossier.hypothesis.null": "nothing happened",
    "dossier.hypothesis.primary": "main",
    "dossier.hypothesis.rival": "rival",
    "dossier.key.answers": "Black dot: after the evidence, with its interval. Hollow dot: before. Upright line: without the cap on a single origin.",
    "dossier.key.chance": "The hatched part rests on the name alone. A box stands for a number that would point at few people.",
    "dossier.key.doubt": "Filled: sound. Hollow: weakened. Hollow and broken: unsupported. Struck through: withdrawn.",
    "dossier.key.map": "A dot is a place; a dashed ring, somewhere in the region; a dotted ring, somewhere in the country. Coasts are coarse, and no border is drawn.",
    "dossier.key.mapSource": "Land: Natural Earth, 1:110 million, public domain.",
    "dossier.key.money": "Filled: paid. Full edge: owed. Broken edge: promised. Dotted edge: forgiven. Hatched ends are unknown. Nothing is converted, and kinds are never added together.",
    "dossier.key.network": "Dotted: one origin. Broken: two. Full: three or more. Circles are persons, squares public bodies, diamonds others.",
    "dossier.key.ratings": "CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent, NA not applicable; one code for each rater.",
    "dossier.key.ratingsForm": "A double frame: raters who differ by two steps or more. Hatched: nobody rated it. Copies add nothing.",
    "dossier.key.signs": "On a line: ~ weakened, ? unsupported, × withdrawn.",
    "dossier.key.timeline": "A dot is a day; a bar, all the days it may be; a fading end, an open one; a broken outline, about then. Versions that differ have lanes of their own.",
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
    "dossier.limits.nothingWithheld": "Nothing else was hidden or left out.",
    "dossier.limits.smallest": "Counts of people below {smallest, plural, one {#} other {#}} are not shown, nor any that would give them away.",
    "dossier.limits.withheld": "What is not shown",
    "dossier.link.denies": "denies it",
    "dossier.link.notCounted": "not counted",
    "dossier.link.qualifies": "qualifies",
    "dossier.link.rebuts": "rebuts",
    "dossier.link.states": "states it",
    "dossier.link.supports": "supports",
    "dossier.link.undercuts": "undercuts",
    "dossier.match.expected": "Chance alone would be expected to give {expected}.",
    "dossier.match.found": "Of the pairs between “{list}” and “{table}”, people judged {positive, plural, one {# to be} other {# to be}} one and the same person.",
    "dossier.match.noChance": "How many chance alone would give was not worked out.",
    "dossier.match.suppressed": "How many pairs between “{list}” and “{table}” were judged to be one and the same person is not shown: the number is small enough to point at somebody.",
    "dossier.method.decided": "Findings are the authors’, each with what speaks against it; a second person approved what is published.",
    "dossier.method.kept": "Every source was kept as it came, under its SHA-256, and its text frozen; quotations are found again in it letter for letter.",
    "dossier.method.marks": "What the marks mean",
    "dossier.method.origins": "Reports that go back to one origin count once, however many repeat it.",
    "dossier.method.read": "What a source says was taken down as its claim, with who says it to whom; a program proposes, a person decides.",
    "dossier.method.sealed": "Every act is an entry of a ledger whose lines hang together; the dossier carries the part of it that may be shown.",
    "dossier.method.weighed": "Rival explanations were rated against the same evidence; every rating is printed, so that anybody can weigh it again.",
    "dossier.mode.anonymous": "without a name",
    "dossier.mode.document": "by a document",
    "dossier.mode.own": "in own words",
    "dossier.mode.paraphrase": "paraphrased",
    "dossier.mode.quote": "quoted",
    "dossier.mode.unattributed": "without saying who",
    "dossier.money.flow": "{kind, select, paid {paid {amount}} promised {promised {amount}} owed {owed {amount}} forgiven {forgiven {amount}} other {}}",
    "dossier.money.in": "{currency}",
    "dossier.money.kind": "{kind, select, paid {paid} promised {promised} owed {owed} forgiven {forgiven} other {}}",
    "dossier.money.noCurrency": "Without a currency",
    "dossier.money.unknownEnd": "{side, select, payer {payer unknown} beneficiary {payee unknown} either {unknown} other {}}",
    "dossier.note.evidence": "Item of evidence",
    "dossier.note.finding": "Finding",
    "dossier.note.hypothesis": "Explanation",
    "dossier.note.matchRun": "Comparison",
    "dossier.note.origin": "Origin",
    "dossier.note.proposition": "Proposition",
    "dossier.note.question": "Question put to",
    "dossier.note.search": "Search",
    "dossier.note.table": "Table",
    "dossier.note.test": "Test",
    "dossier.note.weighing": "Weighing",
    "dossier.origin.label": "Origin:",
    "dossier.origin.notRecorded": "Origin not recorded",
    "dossier.originBasis.cites": "one cites the other",
    "dossier.originBasis.declared": "declared by the authors",
    "dossier.originBasis.press-release": "a press release",
    "dossier.originBasis.same-error": "the same error",
    "dossier.originBasis.same-media": "the same picture or recording",
    "dossier.originBasis.same-text": "the same text",
    "dossier.originBasis.same-utterance": "the same utterance",
    "dossier.originBasis.same-witness": "the same witness",
    "dossier.ours.example": "A sentence",
    "dossier.ours.mark": "the authors",
    "dossier.ours.means": "that is a judgement of the authors and no fact of the case",
    "dossier.outcome.failed": "search failed",
    "dossier.outcome.found": "found",
    "dossier.outcome.gone": "gone",
    "dossier.outcome.nothing": "nothing found",
    "dossier.outcome.refused": "refused",
    "dossier.outline.howTo": "This is the text of the dossier. Change it as you like and give it back to Careo.\n\nBehind every sentence of fact stands what it rests on: [P3], [E-memo], [F1] are names of things in the case, [#17] is what entry 17 of the ledger says. A sentence without one is marked for the reader. [~] says that a sentence is your own judgement. To print brackets, write \\[ and \\].\n\nA line such as ![timeline] is a figure or a table that follows from the case. Sections keep the name in braces when you reword their heading.",
    "dossier.page.about": "About this dossier",
    "dossier.page.asTable": "The data as a table",
    "dossier.page.backTo": "Back to the text, place {place}",
    "dossier.page.broken": "{count, plural, one {# quotation is not found at its place in this text:} other {# quotations are not found at their place in this text:}}",
    "dossier.page.check": "Without trusting us and without a network: {instructions} has commands for any computer, and {verifier} does the work in a browser. Take the key’s fingerprint from somewhere else.",
    "dossier.page.checkTitle": "How to check it",
    "dossier.page.claimNumber": "Statement {number}",
    "dossier.page.close": "Close",
    "dossier.page.coded": "{coded, plural, one {One name is} other {# names are}} replaced by a code or initials.",
    "dossier.page.colophon": "Made with {program} {version}. This page runs no script and loads nothing.",
    "dossier.page.contents": "Contents",
    "dossier.page.kicker": "Dossier · version {version}",
    "dossier.page.noText": "The text of this source is not published; only the words that are cited.",
    "dossier.page.note": "Note {number}",
    "dossier.page.noteOfDossier": "Note {number} of the dossier",
    "dossier.page.notes": "Notes",
    "dossier.page.originalFile": "The original",
    "dossier.page.passage": "passage {number}",
    "dossier.page.skip": "To the text",
    "dossier.page.sources": "Sources",
    "dossier.page.sourcesCaption": "Every source, with its text and its marked passages",
    "dossier.page.textFile": "The text as a file",
    "dossier.page.unproved": "That what the sources say is true, that everything was collected, or that anybody is guilty. See “{limits}”.",
    "dossier.page.unprovedTitle": "What it does not prove",
    "dossier.page.what": "{claims, plural, one {One statement} other {# statements}} from {sources, plural, one {one source} other {# sources}}, set against each other. A number behind a sentence opens the words it rests on, who says them to whom, and how they were graded.",
    "dossier.page.whatTitle": "What this is",
    "dossier.page.withheld": "{withheld, plural, =0 {Nothing was left out or hidden.} one {One thing was left out or hidden, and is counted.} other {# things were left out or hidden, and are counted.}}",
    "dossier.polarity.affirms": "affirms",
    "dossier.polarity.denies": "denies",
    "dossier.polarity.unclear": "open",
    "dossier.precision.country": "a country",
    "dossier.precision.exact": "10 m",
    "dossier.precision.locality": "1 km",
    "dossier.precision.region": "a region",
    "dossier.precision.vicinity": "100 m",
    "dossier.propositionKind.cause": "why",
    "dossier.propositionKind.existence": "that it happened",
    "dossier.propositionKind.intent": "with what intent",
    "dossier.propositionKind.knowledge": "who knew",
    "dossier.propositionKind.legality": "whether it was lawful",
    "dossier.propositionKind.quantity": "how many",
    "dossier.propositionKind.responsibility": "who is responsible",
    "dossier.propositionKind.time-place": "when and where",
    "dossier.quoted": "“{words}”",
    "dossier.rating.absence": "would leave a trace {trace}; the trace would be found {detection}",
    "dossier.rating.blind": "without seeing the others’",
    "dossier.rating.report": "the fact {fact}; reported if so {hit}; reported if not {falseReport}",
    "dossier.record.state": "{state, select, supported {Counted by origin, the record of this case speaks for it: {for, plural, one {# origin} other {# origins}} for, none against.} contradicted {Counted by origin, the record of this case speaks against it: {against, plural, one {# origin} other {# origins}} against, none for.} both {Counted by origin, the record of this case is divided: {for, plural, one {# origin} other {# origins}} for, {against, plural, one {# origin} other {# origins}} against.} unaddressed {Nothing in the record of this case speaks for it or against it.} other {}}",
    "dossier.redaction.box": "hidden",
    "dossier.redaction.means": "words that were taken out; the box is as wide for a letter as for a page",
    "dossier.redactionMethod.generalise": "made wider",
    "dossier.redactionMethod.mask": "masked",
    "dossier.redactionMethod.mute": "muted",
    "dossier.redactionMethod.pseudonym": "given another name",
    "dossier.redactionMethod.remove": "taken out",
    "dossier.relation.Associate": "associate of",
    "dossier.relation.Directorship": "directs",
    "dossier.relation.Employment": "works for",
    "dossier.relation.Family": "family of",
    "dossier.relation.Membership": "member of",
    "dossier.relation.Ownership": "owns",
    "dossier.relation.Representation": "represents",
    "dossier.relation.UnknownLink": "tied to",
    "dossier.relevance.H": "of high relevance",
    "dossier.relevance.L": "of low relevance",
    "dossier.relevance.M": "of medium relevance",
    "dossier.reliability.A": "completely reliable",
    "dossier.reliability.B": "usually reliable",
    "dossier.reliability.C": "fairly reliable",
    "dossier.reliability.D": "not usually reliable",
    "dossier.reliability.E": "unreliable",
    "dossier.reliability.F": "reliability cannot be judged",
    "dossier.reply.answered": "answered",
    "dossier.reply.bounced": "did not arrive",
    "dossier.reply.declined": "declined to answer",
    "dossier.reply.nobody": "No question is recorded as put to anybody.",
    "dossier.reply.notAsked": "Not asked, and why",
    "dossier.reply.silence": "silence",
    "dossier.reply.silenceMeans": "Silence after the deadline is silence, and no admission.",
    "dossier.role.adds-own-access": "adds access of its own",
    "dossier.role.repeats": "repeats",
    "dossier.schema.Company": "company",
    "dossier.schema.LegalEntity": "person or body",
    "dossier.schema.Organization": "organisation",
    "dossier.schema.Person": "person",
    "dossier.schema.PublicBody": "public body",
    "dossier.schema.Vehicle": "vehicle",
    "dossier.scheme.ilo-forced-labour": "Indicators of forced labour (ILO, 2012)",
    "dossier.scheme.palermo": "Trafficking in persons (Palermo Protocol, article 3)",
    "dossier.search.about": "About:",
    "dossier.search.coverage": "What it would have found, had it been there: {coverage}.",
    "dossier.search.noCoverage": "It is not recorded what the search would have found, so that nothing follows from its silence.",
    "dossier.search.none": "No search is recorded.",
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
    "dossier.shownAs.code": "by a code",
    "dossier.shownAs.full": "in full",
    "dossier.shownAs.initials": "by initials",
    "dossier.side.against": "Against · {origins, plural, =0 {no origin} one {# origin} other {# origins}}",
    "dossier.side.beside": "Beside it",
    "dossier.side.for": "For · {origins, plural, =0 {no origin} one {# origin} other {# origins}}",
    "dossier.side.gaps": "What is missing",
    "dossier.side.nothing": "Nothing in the record.",
    "dossier.source.retracted": "retracted",
    "dossier.sourceKind.agreement": "agreement",
    "dossier.sourceKind.article": "article",
    "dossier.sourceKind.audio": "audio",
    "dossier.sourceKind.interview": "interview",
    "dossier.sourceKind.law": "law",
    "dossier.sourceKind.letter": "letter",
    "dossier.sourceKind.other": "other",
    "dossier.sourceKind.photo": "photograph",
    "dossier.sourceKind.post": "post",
    "dossier.sourceKind.statement": "statement",
    "dossier.sourceKind.table": "table",
    "dossier.sourceKind.video": "video",
    "dossier.stance.asserts": "asserts it",
    "dossier.stance.denies": "denies it",
    "dossier.stance.qualifies": "qualifies it",
    "dossier.standard.balance_of_probabilities": "balance of probabilities",
    "dossier.standard.beyond_reasonable_doubt": "beyond reasonable doubt",
    "dossier.standard.clear_and_convincing": "clear and convincing evidence",
    "dossier.standard.reasonable_grounds": "reasonable grounds to believe",
    "dossier.standard.reasonable_suspicion": "reasonable suspicion",
    "dossier.state.both": "for and against",
    "dossier.state.contradicted": "contradicted",
    "dossier.state.supported": "supported",
    "dossier.state.unaddressed": "not addressed",
    "dossier.story.after": "after “{event}”",
    "dossier.story.drift": "What changed in the telling",
    "dossier.story.toldBy": "Told by {holder}",
    "dossier.story.versions": "How it was told over time",
    "dossier.table.filled": "({filled, plural, one {# filled} other {# filled}}, {empty, plural, one {# empty} other {# empty}})",
    "dossier.tension.accepted": "accepted",
    "dossier.tension.explained": "explained",
    "dossier.tension.open": "open",
    "dossier.tension.rule.dates": "Two dates of one thing",
    "dossier.tension.rule.drift": "Told otherwise later",
    "dossier.tension.rule.identity": "Two that may be one, or one that may be two",
    "dossier.tension.rule.negation": "One says it, the other denies it",
    "dossier.tension.rule.numbers": "Numbers that cannot both be right",
    "dossier.tension.rule.order": "An order of events that cannot be",
    "dossier.tension.rule.place": "In two places at once",
    "dossier.test.postHoc": "entered after a run had been seen",
    "dossier.thing.actor": "person or body",
    "dossier.thing.claim": "statement",
    "dossier.thing.event": "event",
    "dossier.thing.evidence": "item of evidence",
    "dossier.thing.finding": "finding",
    "dossier.thing.hypothesis": "explanation",
    "dossier.thing.matchRun": "comparison",
    "dossier.thing.narrative": "story",
    "dossier.thing.origin": "origin",
    "dossier.thing.payment": "payment",
    "dossier.thing.proposition": "proposition",
    "dossier.thing.question": "question",
    "dossier.thing.relation": "tie",
    "dossier.thing.search": "search",
    "dossier.thing.source": "source",
    "dossier.thing.table": "table",
    "dossier.thing.test": "test",
    "dossier.thing.weighing": "weighing",
    "dossier.uncited.example": "A sentence",
    "dossier.uncited.mark": "rests on nothing",
    "dossier.uncited.means": "that says a fact and names nothing it rests on",
    "dossier.unproved.before": "That nothing was rewritten before somebody outside first held a checkpoint or a proof of its time.",
    "dossier.unproved.complete": "That everything there is was collected, or that everything collected is told here.",
    "dossier.unproved.guilt": "Anybody’s guilt. A figure says how well an explanation fits the evidence as rated, and nothing more.",
    "dossier.unproved.program": "That the ratings are right. Other raters may come to another answer; theirs can be put in place of these.",
    "dossier.unproved.redacted": "That what is hidden was hidden rightly: only its kind and its reason can be seen.",
    "dossier.unproved.served": "That a site really showed to others what was captured from it.",
    "dossier.unproved.truth": "That what the sources say is true. This dossier shows what they say, where, and how it was weighed.",
    "dossier.weighing.clusters": "What shares an origin",
    "dossier.weighing.declared": "{kind, select, exactlyOne {Declared: exactly one of these holds.} atMostOne {Declared: at most one of these holds; there may be others, so that no probabilities are given.} any {Several of these may hold at once; no probabilities are given.} other {}}",
    "dossier.weighing.flips": "What would change the answer",
    "dossier.weighing.matrixCaution": "Studies found that a matrix makes reasoning checkable, not that it makes it right.",
    "dossier.weighing.noWord": "the interval spans too much for one word",
    "dossier.weighing.notWeighed": "What did not enter, and why",
    "dossier.weighing.sentences": "What may be said of it",
    "dossier.who.anonymous-group": "a group without names",
    "dossier.who.anonymous-person": "a person without a name",
    "dossier.who.author": "the author",
    "dossier.who.bio-note": "a note on the author",
    "dossier.who.generic": "people in general",
    "dossier.who.named": "named",
    "dossier.who.publisher": "the publisher",
    "dossier.who.role-only": "by role only",
    "dossier.who.self": "themselves",
    "dossier.who.unnamed-outlet": "an outlet without a name",
    "dossier.who.unspecified": "somebody not said",
  },
  es: {
    "dossier.absence.missing": "no consta",
    "dossier.absence.none": "establecido: ninguno",
    "dossier.absence.unknown": "buscado, no establecido",
    "dossier.absence.withheld": "conocido, no mostrado",
    "dossier.absenceMeans.missing": "nadie lo ha anotado",
    "dossier.absenceMeans.none": "está establecido que no hay ninguno",
    "dossier.absenceMeans.unknown": "se buscó y no se estableció",
    "dossier.absenceMeans.withheld": "se conoce y no se muestra aquí",
    "dossier.bound.about": "unos {amount}",
    "dossier.bound.atLeast": "al menos {amount}",
    "dossier.bound.atMost": "como mucho {amount}",
    "dossier.caption.ach": "Cuánto habla en contra de cada explicación, contando cada origen una vez",
    "dossier.caption.authenticity": "Si la tabla es lo que dice ser: resultados, no veredicto",
    "dossier.caption.board": "Cada proposición, con los orígenes que hablan a favor y en contra",
    "dossier.caption.elements": "Qué dicen las fuentes sobre cada elemento",
    "dossier.caption.events": "Los hechos, con lo que cada fuente dice de su fecha",
    "dossier.caption.exclusions": "Lo que se dejó fuera, contado",
    "dossier.caption.grades": "Grados del Almirantazgo: de la fuente y de lo que dice",
    "dossier.caption.hypotheses": "Las explicaciones que se sopesaron",
    "dossier.caption.likelihood": "Palabras para la probabilidad (ICD 203)",
    "dossier.caption.matches": "Pares según lo que se juzgó que son",
    "dossier.caption.odds": "Razón entre cada dos explicaciones",
    "dossier.caption.payments": "Los pagos según las fuentes",
    "dossier.caption.places": "Los lugares, como los nombran las fuentes",
    "dossier.caption.posterior": "Probabilidad de cada explicación tras los indicios, según las valoraciones",
    "dossier.caption.propositions": "Qué dice el relato",
    "dossier.caption.ratings": "Cada valoración tal como se dio",
    "dossier.caption.redactions": "Lo que no se muestra y cómo se ocultó",
    "dossier.caption.relations": "Los vínculos según las fuentes",
    "dossier.caption.searches": "El registro de búsquedas, completo",
    "dossier.caption.tensions": "Lo que no puede ser todo cierto a la vez",
    "dossier.captureMethod.browser": "con un navegador",
    "dossier.captureMethod.crawler": "con un rastreador",
    "dossier.captureMethod.device": "desde un dispositivo",
    "dossier.captureMethod.received": "recibido",
    "dossier.captureMethod.upload": "subido",
    "dossier.change.affects": "Conclusiones afectadas:",
    "dossier.change.previous": "tagmanifest-sha256.txt de la versión anterior, SHA-256:",
    "dossier.change.version": "Versión {version}",
    "dossier.chart.answer": "{value} (de {low} a {high})",
    "dossier.chart.answers": "Qué probabilidad tiene {answers, plural, one {# explicación} many {cada una de # de explicaciones} other {cada una de # explicaciones}} tras los indicios, según las valoraciones.",
    "dossier.chart.bordersBy": "Fronteras según las traza {source}; punto de vista: {viewpoint}",
    "dossier.chart.chance": "{runs, plural, one {Coincidencias halladas junto a las que daría el azar, en # comparación} many {Coincidencias halladas junto a las que daría el azar, en # de comparaciones} other {Coincidencias halladas junto a las que daría el azar, en # comparaciones}}.",
    "dossier.chart.copy": "{handle}, copia",
    "dossier.chart.expected": "por azar",
    "dossier.chart.found": "hallados",
    "dossier.chart.km": "{km} km",
    "dossier.chart.laneWithout": "{by, select, actor {Nadie nombrado} place {Ningún lugar nombrado} source {Ninguna fuente} other {}}",
    "dossier.chart.lanes": "{events, plural, =0 {Ningún hecho cae en este tiempo} one {# hecho} many {# de hechos} other {# hechos}} en el tiempo, en {lanes, plural, one {# carril} many {# de carriles} other {# carriles}}.",
    "dossier.chart.leftOut": "{count, plural, one {Otro más, el de menos vínculos, figura solo en la tabla.} many {Otros #, los de menos vínculos, figuran solo en la tabla.} other {Otros #, los de menos vínculos, figuran solo en la tabla.}}",
    "dossier.chart.map": "{places, plural, one {# lugar sobre tierra y mar, sin fronteras} many {# de lugares sobre tierra y mar, sin fronteras} other {# lugares sobre tierra y mar, sin fronteras}}; {unplaced, plural, =0 {a ningún hecho le falta lugar} one {# hecho no tiene lugar que se pueda dibujar} many {# de hechos no tienen lugar que se pueda dibujar} other {# hechos no tienen lugar que se pueda dibujar}}.",
    "dossier.chart.mapWithBorders": "{places, plural, one {# lugar} many {# de lugares} other {# lugares}} sobre tierra y mar; {unplaced, plural, =0 {a ningún hecho le falta lugar} one {# hecho no tiene lugar que se pueda dibujar} many {# de hechos no tienen lugar que se pueda dibujar} other {# hechos no tienen lugar que se pueda dibujar}}. Fronteras según las traza {source}; punto de vista: {viewpoint}.",
    "dossier.chart.money": "{flows, plural, =0 {Ningún importe que se pueda dibujar} one {Dinero de una mano a otra, # flujo} many {Dinero de una mano a otra, # de flujos} other {Dinero de una mano a otra, # flujos}}; {without, plural, =0 {todos los pagos tienen importe} one {# pago no tiene importe} many {# de pagos no tienen importe} other {# pagos no tienen importe}}.",
    "dossier.chart.moneyByDate": "{payments, plural, =0 {Ningún pago con fecha e importe} one {# pago en el tiempo} many {# de pagos en el tiempo} other {# pagos en el tiempo}}; {without, plural, =0 {todos tienen fecha e importe} one {a otro le falta fecha o importe} many {a otros # les falta fecha o importe} other {a otros # les falta fecha o importe}}.",
    "dossier.chart.network": "{actors, plural, one {# persona u organismo} many {# de personas y organismos} other {# personas y organismos}} y {ties, plural, one {# vínculo} many {# de vínculos} other {# vínculos}} entre ellos, según las fuentes.",
    "dossier.chart.ratings": "Cómo se {items, plural, one {valoró # indicio} many {valoraron # de indicios} other {valoraron # indicios}} bajo {answers, plural, one {# explicación} many {# de explicaciones} other {# explicaciones}}.",
    "dossier.chart.tie": "{label}; {origins, plural, =0 {ningún origen} one {# origen} many {# de orígenes} other {# orígenes}}",
    "dossier.chart.timeline": "{dated, plural, one {# hecho en el tiempo} many {# de hechos en el tiempo} other {# hechos en el tiempo}}; {undated, plural, =0 {todos tienen fecha} one {otro no tiene fecha} many {otros # no tienen fecha} other {otros # no tienen fecha}}.",
    "dossier.chart.undated": "{count, plural, one {# hecho no tiene fecha; figura en la tabla.} many {# de hechos no tienen fecha; figuran en la tabla.} other {# hechos no tienen fecha; figuran en la tabla.}}",
    "dossier.chart.version": "{by}: {date}",
    "dossier.chart.versionDenies": "{by} lo niega: {date}",
    "dossier.checkpoint.size": "{size, plural, one {# entrada} many {# de entradas} other {# entradas}}, raíz",
    "dossier.cite.unknown": "[{ref}] no nombra nada aquí",
    "dossier.claimKind.call-to-action": "llamamiento",
    "dossier.claimKind.definition": "definición",
    "dossier.claimKind.evaluation": "valoración",
    "dossier.claimKind.fact": "declaración de hecho",
    "dossier.claimKind.inference": "inferencia",
    "dossier.claimKind.opinion": "opinión",
    "dossier.claimKind.prediction": "predicción",
    "dossier.claimKind.question": "pregunta",
    "dossier.class.C": "un compromiso criptográfico y nada más",
    "dossier.class.P": "el original, completo",
    "dossier.class.R": "un texto expurgado; su vínculo con el original solo está atestiguado",
    "dossier.completeness.failed": "captura fallida",
    "dossier.completeness.full": "captura completa",
    "dossier.completeness.partial": "captura parcial",
    "dossier.confidence.high": "alta",
    "dossier.confidence.low": "baja",
    "dossier.confidence.moderate": "moderada",
    "dossier.consistency.C": "consistente",
    "dossier.consistency.CC": "muy consistente",
    "dossier.consistency.I": "inconsistente",
    "dossier.consistency.II": "muy inconsistente",
    "dossier.consistency.N": "neutro",
    "dossier.consistency.NA": "no aplicable",
    "dossier.credibility.1": "confirmado por otras fuentes independientes",
    "dossier.credibility.2": "probablemente cierto",
    "dossier.credibility.3": "posiblemente cierto",
    "dossier.credibility.4": "dudoso",
    "dossier.credibility.5": "improbable",
    "dossier.credibility.6": "veracidad no evaluable",
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
    "dossier.dateBasis.inferred": "inferida",
    "dossier.dateBasis.metadata": "de los metadatos",
    "dossier.dateBasis.stated": "declarada",
    "dossier.doubt.word": "{doubt, select, sound {firme} weakened {debilitado} unsupported {sin apoyo} withdrawn {retirado} stale {caducado} other {}}",
    "dossier.doubtMeans.stale": "se extrajo de datos que han cambiado desde entonces",
    "dossier.doubtMeans.unsupported": "se perdieron todos los apoyos, o uno necesario",
    "dossier.doubtMeans.weakened": "se perdió algún apoyo y queda otro independiente",
    "dossier.doubtMeans.withdrawn": "fue retirado",
    "dossier.element.ilo-forced-labour.conditions": "condiciones de trabajo y de vida abusivas",
    "dossier.element.ilo-forced-labour.debt": "servidumbre por deudas",
    "dossier.element.ilo-forced-labour.deception": "engaño",
    "dossier.element.ilo-forced-labour.documents": "retención de documentos de identidad",
    "dossier.element.ilo-forced-labour.isolation": "aislamiento",
    "dossier.element.ilo-forced-labour.movement": "restricción de movimientos",
    "dossier.element.ilo-forced-labour.overtime": "exceso de horas extraordinarias",
    "dossier.element.ilo-forced-labour.threats": "intimidación y amenazas",
    "dossier.element.ilo-forced-labour.violence": "violencia física y sexual",
    "dossier.element.ilo-forced-labour.vulnerability": "abuso de vulnerabilidad",
    "dossier.element.ilo-forced-labour.wages": "retención de salarios",
    "dossier.element.palermo.abduction": "rapto",
    "dossier.element.palermo.abuse-of-power": "abuso de poder",
    "dossier.element.palermo.coercion": "otras formas de coacción",
    "dossier.element.palermo.deception": "engaño",
    "dossier.element.palermo.force": "amenaza o uso de la fuerza",
    "dossier.element.palermo.fraud": "fraude",
    "dossier.element.palermo.harbouring": "acogida",
    "dossier.element.palermo.labour": "trabajos o servicios forzados",
    "dossier.element.palermo.organs": "extracción de órganos",
    "dossier.element.palermo.payment": "pagos o beneficios para obtener el consentimiento de quien tiene autoridad sobre otra persona",
    "dossier.element.palermo.receipt": "recepción de personas",
    "dossier.element.palermo.recruitment": "captación",
    "dossier.element.palermo.servitude": "servidumbre",
    "dossier.element.palermo.sexual": "explotación sexual",
    "dossier.element.palermo.slavery": "esclavitud o prácticas análogas",
    "dossier.element.palermo.transfer": "traslado",
    "dossier.element.palermo.transportation": "transporte",
    "dossier.element.palermo.vulnerability": "abuso de una situación de vulnerabilidad",
    "dossier.elements.never": "Si el conjunto queda probado lo decide un tribunal; aquí nunca se calcula.",
    "dossier.entries.notDisclosed": "no revelada",
    "dossier.evidenceKind.direct": "directo",
    "dossier.evidenceKind.indirect": "indirecto",
    "dossier.evidenceKind.negative": "una ausencia",
    "dossier.excluded.claims": "declaraciones",
    "dossier.excluded.entries": "entradas del registro",
    "dossier.excluded.events": "hechos",
    "dossier.excluded.evidence": "indicios",
    "dossier.excluded.findings": "conclusiones",
    "dossier.excluded.payments": "pagos",
    "dossier.excluded.persons": "personas",
    "dossier.excluded.propositions": "proposiciones",
    "dossier.excluded.relations": "vínculos",
    "dossier.excluded.sources": "fuentes",
    "dossier.excluded.tables": "tablas",
    "dossier.figure.none": "Esta publicación no contiene nada de este tipo.",
    "dossier.finding.confidence": "{level, select, low {La confianza es baja.} moderate {La confianza es moderada.} high {La confianza es alta.} other {}} {why}.",
    "dossier.finding.likelihood": "En la escala ICD 203 eso es: {band} (del {low} al {high}).",
    "dossier.force.asserted": "afirmado",
    "dossier.force.conditional": "bajo condición",
    "dossier.force.counterfactual": "contrafáctico",
    "dossier.force.directive": "un llamamiento",
    "dossier.force.hedged": "con reservas",
    "dossier.force.presupposed": "dado por supuesto",
    "dossier.force.reported": "referido",
    "dossier.force.rhetorical": "retórico",
    "dossier.head.about": "Sobre",
    "dossier.head.adverseTo": "Adverso para",
    "dossier.head.after": "Tras los indicios",
    "dossier.head.against": "En contra",
    "dossier.head.algorithm": "Comparado con",
    "dossier.head.amount": "Importe",
    "dossier.head.approved": "Aprobado",
    "dossier.head.asked": "Se preguntó",
    "dossier.head.basis": "Un solo origen porque",
    "dossier.head.byChance": "Por azar",
    "dossier.head.candidates": "Candidatos",
    "dossier.head.captured": "Capturado",
    "dossier.head.caveats": "Tener en cuenta",
    "dossier.head.chain": "Quién lo dice a quién",
    "dossier.head.channel": "Por",
    "dossier.head.checkpoint": "Registro",
    "dossier.head.class": "En este dosier",
    "dossier.head.columns": "Columnas",
    "dossier.head.commitment": "Compromiso",
    "dossier.head.compared": "Comparados",
    "dossier.head.confidence": "Confianza",
    "dossier.head.constraint": "No era libre porque",
    "dossier.head.contradicts": "En contra",
    "dossier.head.count": "Cantidad",
    "dossier.head.coverage": "Habría encontrado",
    "dossier.head.credibility": "Credibilidad",
    "dossier.head.date": "Fecha",
    "dossier.head.deadline": "Plazo",
    "dossier.head.different": "Distintos",
    "dossier.head.element": "Elemento",
    "dossier.head.engine": "Cálculo",
    "dossier.head.entries": "Entradas del registro",
    "dossier.head.event": "Hecho",
    "dossier.head.explanation": "Explicación",
    "dossier.head.firmness": "Cómo se dice",
    "dossier.head.for": "A favor",
    "dossier.head.foretold": "Predicho",
    "dossier.head.grades": "Grados",
    "dossier.head.inconsistency": "Inconsistencia (menos es mejor)",
    "dossier.head.inputs": "Extraído de (SHA-256)",
    "dossier.head.interest": "Gana si se le cree",
    "dossier.head.item": "Indicio",
    "dossier.head.kind": "Tipo",
    "dossier.head.lawfulBasis": "Base jurídica",
    "dossier.head.liftedCap": "Sin tope porque",
    "dossier.head.likelihood": "Probabilidad",
    "dossier.head.linchpins": "Depende de",
    "dossier.head.listTable": "Lista → tabla",
    "dossier.head.measure": "Medido",
    "dossier.head.members": "Miembros",
    "dossier.head.method": "Cómo",
    "dossier.head.name": "Nombre",
    "dossier.head.nameOnly": "Solo por el nombre",
    "dossier.head.notAsked": "No se preguntó porque",
    "dossier.head.notes": "Notas",
    "dossier.head.oddsAfter": "Razón tras los indicios",
    "dossier.head.of": "De",
    "dossier.head.originalSha": "Original, SHA-256",
    "dossier.head.origins": "Orígenes",
    "dossier.head.originsAgainst": "Orígenes en contra",
    "dossier.head.originsFor": "Orígenes a favor",
    "dossier.head.outcome": "Resultado",
    "dossier.head.over": "Frente a",
    "dossier.head.passage": "Figura en",
    "dossier.head.payee": "Beneficiario",
    "dossier.head.payer": "Pagador",
    "dossier.head.percent": "Por ciento",
    "dossier.head.place": "Lugar",
    "dossier.head.position": "Latitud; longitud",
    "dossier.head.precision": "Precisión",
    "dossier.head.prior": "Antes de los indicios",
    "dossier.head.priorBasis": "Porque",
    "dossier.head.program": "Hecho con",
    "dossier.head.proposition": "Proposición",
    "dossier.head.publication": "Publicación",
    "dossier.head.published": "Publicado",
    "dossier.head.purpose": "Concepto",
    "dossier.head.question": "Pregunta",
    "dossier.head.rater": "Evaluador",
    "dossier.head.rating": "Valoración",
    "dossier.head.reason": "Motivo",
    "dossier.head.record": "Lo que consta",
    "dossier.head.refutedBy": "Lo refutaría",
    "dossier.head.rejected": "Filas no leídas",
    "dossier.head.reliability": "Fiabilidad",
    "dossier.head.remark": "Observación",
    "dossier.head.replies": "Respuestas",
    "dossier.head.result": "Resultado",
    "dossier.head.retracted": "Retirado",
    "dossier.head.rho": "Los posteriores añaden",
    "dossier.head.root": "El primero",
    "dossier.head.rows": "Filas",
    "dossier.head.saidBy": "Lo dice",
    "dossier.head.saidOn": "Dicho el",
    "dossier.head.same": "Misma persona",
    "dossier.head.says": "En palabras llanas",
    "dossier.head.sent": "Enviado",
    "dossier.head.shownAs": "Se muestra como",
    "dossier.head.sought": "Se buscó",
    "dossier.head.source": "Fuente",
    "dossier.head.standard": "Estándar de prueba",
    "dossier.head.state": "Lo que consta",
    "dossier.head.supports": "A favor",
    "dossier.head.test": "Prueba",
    "dossier.head.textSha": "Texto, SHA-256",
    "dossier.head.tie": "Vínculo",
    "dossier.head.time": "Tiempo",
    "dossier.head.toWhom": "Con quién",
    "dossier.head.uncapped": "Sin el tope",
    "dossier.head.undercuts": "Debilitado por",
    "dossier.head.unknowns": "No se sabe",
    "dossier.head.unsure": "Dudosos",
    "dossier.head.url": "Dirección",
    "dossier.head.what": "Qué",
    "dossier.head.when": "Cuándo",
    "dossier.head.where": "Dónde",
    "dossier.head.who": "Quién",
    "dossier.head.why": "Por qué",
    "dossier.head.words": "En palabras",
    "dossier.hypothesis.deception": "engaño",
    "dossier.hypothesis.null": "nada ocurrió",
    "dossier.hypothesis.primary": "principal",
    "dossier.hypothesis.rival": "rival",
    "dossier.key.answers": "Punto negro: tras los indicios, con su intervalo. Punto hueco: antes. Raya vertical: sin el tope por origen.",
    "dossier.key.chance": "La parte rayada se apoya solo en el nombre. Un recuadro sustituye una cifra que señalaría a pocas personas.",
    "dossier.key.doubt": "Relleno: firme. Hueco: debilitado. Hueco y discontinuo: sin apoyo. Tachado: retirado.",
    "dossier.key.map": "Un punto es un lugar; un anillo discontinuo, algún sitio de la región; un anillo punteado, algún sitio del país. Las costas son aproximadas y no se dibuja ninguna frontera.",
    "dossier.key.mapSource": "Tierra: Natural Earth, 1:110 millones, dominio público.",
    "dossier.key.money": "Relleno: pagado. Borde continuo: adeudado. Borde discontinuo: prometido. Borde punteado: condonado. Los extremos rayados son desconocidos. Nada se convierte ni se suman tipos distintos.",
    "dossier.key.network": "Punteado: un origen. Discontinuo: dos. Continuo: tres o más. Los círculos son personas; los cuadrados, organismos públicos; los rombos, otros.",
    "dossier.key.ratings": "CC muy consistente, C consistente, N neutro, I inconsistente, II muy inconsistente, NA no aplicable; un código por evaluador.",
    "dossier.key.ratingsForm": "Marco doble: evaluadores que difieren en dos grados o más. Rayado: nadie lo valoró. Las copias no añaden nada.",
    "dossier.key.signs": "Sobre una línea: ~ debilitado, ? sin apoyo, × retirado.",
    "dossier.key.timeline": "Un punto es un día; una barra, todos los días posibles; un extremo que se desvanece, uno abierto; un contorno discontinuo, fecha aproximada. Las versiones que difieren tienen su propia línea.",
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
    "dossier.limits.nothingWithheld": "Nada más se ocultó ni se dejó fuera.",
    "dossier.limits.smallest": "No se muestran recuentos de menos de {smallest, plural, one {# persona} many {# de personas} other {# personas}}, ni los que permitirían deducirlos.",
    "dossier.limits.withheld": "Lo que no se muestra",
    "dossier.link.denies": "lo niega",
    "dossier.link.notCounted": "no cuenta",
    "dossier.link.qualifies": "matiza",
    "dossier.link.rebuts": "rebate",
    "dossier.link.states": "lo afirma",
    "dossier.link.supports": "apoya",
    "dossier.link.undercuts": "debilita",
    "dossier.match.expected": "Por puro azar cabría esperar {expected}.",
    "dossier.match.found": "De los pares entre «{list}» y «{table}», se juzgó que {positive, plural, one {# corresponde} many {# corresponden} other {# corresponden}} a una misma persona.",
    "dossier.match.noChance": "No se calculó cuántos daría el puro azar.",
    "dossier.match.suppressed": "No se muestra cuántos pares entre «{list}» y «{table}» se juzgaron como una misma persona: la cifra es tan pequeña que señalaría a alguien.",
    "dossier.method.decided": "Las conclusiones son de los autores, cada una con lo que habla en contra; una segunda persona aprobó lo que se publica.",
    "dossier.method.kept": "Cada fuente se guardó tal como llegó, bajo su SHA-256, y su texto se congeló; las citas se encuentran en él letra por letra.",
    "dossier.method.marks": "Qué significan las marcas",
    "dossier.method.origins": "Las noticias que remontan a un mismo origen cuentan una vez, por muchas que lo repitan.",
    "dossier.method.read": "Lo que dice una fuente se anotó como declaración suya, con quién lo dice a quién; un programa propone y una persona decide.",
    "dossier.method.sealed": "Cada acto es una entrada de un registro cuyas líneas están encadenadas; el dosier lleva la parte que puede mostrarse.",
    "dossier.method.weighed": "Las explicaciones rivales se valoraron frente a los mismos indicios; cada valoración se publica para que cualquiera pueda sopesarla de nuevo.",
    "dossier.mode.anonymous": "sin nombre",
    "dossier.mode.document": "por un documento",
    "dossier.mode.own": "con palabras propias",
    "dossier.mode.paraphrase": "parafraseado",
    "dossier.mode.quote": "citado",
    "dossier.mode.unattributed": "sin decir quién",
    "dossier.money.flow": "{kind, select, paid {pagado: {amount}} promised {prometido: {amount}} owed {adeudado: {amount}} forgiven {condonado: {amount}} other {}}",
    "dossier.money.in": "{currency}",
    "dossier.money.kind": "{kind, select, paid {pagado} promised {prometido} owed {adeudado} forgiven {condonado} other {}}",
    "dossier.money.noCurrency": "Sin moneda",
    "dossier.money.unknownEnd": "{side, select, payer {pagador desconocido} beneficiary {beneficiario desconocido} either {desconocido} other {}}",
    "dossier.note.evidence": "Indicio",
    "dossier.note.finding": "Conclusión",
    "dossier.note.hypothesis": "Explicación",
    "dossier.note.matchRun": "Comparación",
    "dossier.note.origin": "Origen",
    "dossier.note.proposition": "Proposición",
    "dossier.note.question": "Pregunta a",
    "dossier.note.search": "Búsqueda",
    "dossier.note.table": "Tabla",
    "dossier.note.test": "Prueba",
    "dossier.note.weighing": "Ponderación",
    "dossier.origin.label": "Origen:",
    "dossier.origin.notRecorded": "Origen no registrado",
    "dossier.originBasis.cites": "una cita a la otra",
    "dossier.originBasis.declared": "declarado por los autores",
    "dossier.originBasis.press-release": "un comunicado de prensa",
    "dossier.originBasis.same-error": "el mismo error",
    "dossier.originBasis.same-media": "la misma imagen o grabación",
    "dossier.originBasis.same-text": "el mismo texto",
    "dossier.originBasis.same-utterance": "la misma declaración oral",
    "dossier.originBasis.same-witness": "el mismo testigo",
    "dossier.ours.example": "Una frase",
    "dossier.ours.mark": "los autores",
    "dossier.ours.means": "que es un juicio de los autores y no un hecho del caso",
    "dossier.outcome.failed": "búsqueda fallida",
    "dossier.outcome.found": "encontrado",
    "dossier.outcome.gone": "ya no está",
    "dossier.outcome.nothing": "nada encontrado",
    "dossier.outcome.refused": "denegado",
    "dossier.outline.howTo": "Este es el texto del dosier. Cámbielo como quiera y devuélvalo a Careo.\n\nDetrás de cada frase de hecho está aquello en que se apoya: [P3], [E-memo], [F1] son nombres de cosas del caso; [#17] es lo que dice la entrada 17 del registro. Una frase sin referencia se señala al lector. [~] dice que una frase es un juicio suyo. Para imprimir corchetes, escriba \\[ y \\].\n\nUna línea como ![timeline] es una figura o una tabla que se deriva del caso. Las secciones conservan el nombre entre llaves aunque cambie su título.",
    "dossier.page.about": "Sobre este dosier",
    "dossier.page.asTable": "Los datos en una tabla",
    "dossier.page.backTo": "Volver al texto, lugar {place}",
    "dossier.page.broken": "{count, plural, one {# cita no se encuentra en su lugar de este texto:} many {# de citas no se encuentran en su lugar de este texto:} other {# citas no se encuentran en su lugar de este texto:}}",
    "dossier.page.check": "Sin fiarse de nosotros y sin red: {instructions} tiene órdenes para cualquier ordenador y {verifier} lo hace en un navegador. Obtenga la huella de la clave por otra vía.",
    "dossier.page.checkTitle": "Cómo comprobarlo",
    "dossier.page.claimNumber": "Declaración {number}",
    "dossier.page.close": "Cerrar",
    "dossier.page.coded": "{coded, plural, one {Un nombre está sustituido} many {# de nombres están sustituidos} other {# nombres están sustituidos}} por un código o iniciales.",
    "dossier.page.colophon": "Hecho con {program} {version}. Esta página no ejecuta ningún script ni carga nada.",
    "dossier.page.contents": "Índice",
    "dossier.page.kicker": "Dosier · versión {version}",
    "dossier.page.noText": "El texto de esta fuente no se publica; solo las palabras citadas.",
    "dossier.page.note": "Nota {number}",
    "dossier.page.noteOfDossier": "Nota {number} del dosier",
    "dossier.page.notes": "Notas",
    "dossier.page.originalFile": "El original",
    "dossier.page.passage": "pasaje {number}",
    "dossier.page.skip": "Ir al texto",
    "dossier.page.sources": "Fuentes",
    "dossier.page.sourcesCaption": "Cada fuente, con su texto y sus pasajes señalados",
    "dossier.page.textFile": "El texto como archivo",
    "dossier.page.unproved": "Que lo que dicen las fuentes sea cierto, que se haya reunido todo ni que alguien sea culpable. Véase «{limits}».",
    "dossier.page.unprovedTitle": "Qué no demuestra",
    "dossier.page.what": "{claims, plural, one {Una declaración} many {# de declaraciones} other {# declaraciones}} de {sources, plural, one {una fuente} many {# de fuentes} other {# fuentes}}, puestas frente a frente. El número tras una frase abre las palabras en que se apoya, quién las dice a quién y cómo se valoraron.",
    "dossier.page.whatTitle": "Qué es esto",
    "dossier.page.withheld": "{withheld, plural, =0 {No se dejó fuera ni se ocultó nada.} one {Una cosa se dejó fuera o se ocultó, y está contada.} many {# de cosas se dejaron fuera o se ocultaron, y están contadas.} other {# cosas se dejaron fuera o se ocultaron, y están contadas.}}",
    "dossier.polarity.affirms": "afirma",
    "dossier.polarity.denies": "niega",
    "dossier.polarity.unclear": "abierto",
    "dossier.precision.country": "un país",
    "dossier.precision.exact": "10 m",
    "dossier.precision.locality": "1 km",
    "dossier.precision.region": "una región",
    "dossier.precision.vicinity": "100 m",
    "dossier.propositionKind.cause": "por qué",
    "dossier.propositionKind.existence": "que ocurrió",
    "dossier.propositionKind.intent": "con qué intención",
    "dossier.propositionKind.knowledge": "quién lo sabía",
    "dossier.propositionKind.legality": "si fue legal",
    "dossier.propositionKind.quantity": "cuántos",
    "dossier.propositionKind.responsibility": "quién es responsable",
    "dossier.propositionKind.time-place": "cuándo y dónde",
    "dossier.quoted": "«{words}»",
    "dossier.rating.absence": "dejaría rastro {trace}; se encontraría {detection}",
    "dossier.rating.blind": "sin ver las demás",
    "dossier.rating.report": "el hecho {fact}; se informaría si es así {hit}; si no {falseReport}",
    "dossier.record.state": "{state, select, supported {Contando por orígenes, lo que consta en este caso habla a favor: {for, plural, one {# origen} many {# de orígenes} other {# orígenes}} a favor, ninguno en contra.} contradicted {Contando por orígenes, lo que consta en este caso habla en contra: {against, plural, one {# origen} many {# de orígenes} other {# orígenes}} en contra, ninguno a favor.} both {Contando por orígenes, lo que consta en este caso está dividido: {for, plural, one {# origen} many {# de orígenes} other {# orígenes}} a favor, {against, plural, one {# origen} many {# de orígenes} other {# orígenes}} en contra.} unaddressed {Nada de lo que consta en este caso habla a favor ni en contra.} other {}}",
    "dossier.redaction.box": "oculto",
    "dossier.redaction.means": "palabras suprimidas; el recuadro es igual de ancho para una letra que para una página",
    "dossier.redactionMethod.generalise": "generalizado",
    "dossier.redactionMethod.mask": "enmascarado",
    "dossier.redactionMethod.mute": "silenciado",
    "dossier.redactionMethod.pseudonym": "con seudónimo",
    "dossier.redactionMethod.remove": "suprimido",
    "dossier.relation.Associate": "asociado de",
    "dossier.relation.Directorship": "dirige",
    "dossier.relation.Employment": "trabaja para",
    "dossier.relation.Family": "familiar de",
    "dossier.relation.Membership": "miembro de",
    "dossier.relation.Ownership": "es dueño de",
    "dossier.relation.Representation": "representa a",
    "dossier.relation.UnknownLink": "vinculado con",
    "dossier.relevance.H": "de alta relevancia",
    "dossier.relevance.L": "de baja relevancia",
    "dossier.relevance.M": "de relevancia media",
    "dossier.reliability.A": "totalmente fiable",
    "dossier.reliability.B": "normalmente fiable",
    "dossier.reliability.C": "bastante fiable",
    "dossier.reliability.D": "normalmente no fiable",
    "dossier.reliability.E": "no fiable",
    "dossier.reliability.F": "fiabilidad no evaluable",
    "dossier.reply.answered": "respondió",
    "dossier.reply.bounced": "no llegó",
    "dossier.reply.declined": "se negó a responder",
    "dossier.reply.nobody": "No consta ninguna pregunta formulada a nadie.",
    "dossier.reply.notAsked": "No se preguntó, y por qué",
    "dossier.reply.silence": "silencio",
    "dossier.reply.silenceMeans": "El silencio tras el plazo es silencio, y no una admisión.",
    "dossier.role.adds-own-access": "añade acceso propio",
    "dossier.role.repeats": "repite",
    "dossier.schema.Company": "empresa",
    "dossier.schema.LegalEntity": "persona u organismo",
    "dossier.schema.Organization": "organización",
    "dossier.schema.Person": "persona",
    "dossier.schema.PublicBody": "organismo público",
    "dossier.schema.Vehicle": "vehículo",
    "dossier.scheme.ilo-forced-labour": "Indicadores de trabajo forzoso (OIT, 2012)",
    "dossier.scheme.palermo": "Trata de personas (Protocolo de Palermo, artículo 3)",
    "dossier.search.about": "Sobre:",
    "dossier.search.coverage": "Qué habría encontrado, de haber estado allí: {coverage}.",
    "dossier.search.noCoverage": "No consta qué habría encontrado la búsqueda, de modo que de su silencio no se sigue nada.",
    "dossier.search.none": "No consta ninguna búsqueda.",
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
    "dossier.shownAs.code": "con un código",
    "dossier.shownAs.full": "por entero",
    "dossier.shownAs.initials": "por sus iniciales",
    "dossier.side.against": "En contra · {origins, plural, =0 {ningún origen} one {# origen} many {# de orígenes} other {# orígenes}}",
    "dossier.side.beside": "Al margen",
    "dossier.side.for": "A favor · {origins, plural, =0 {ningún origen} one {# origen} many {# de orígenes} other {# orígenes}}",
    "dossier.side.gaps": "Qué falta",
    "dossier.side.nothing": "Nada de lo que consta.",
    "dossier.source.retracted": "retirada",
    "dossier.sourceKind.agreement": "acuerdo",
    "dossier.sourceKind.article": "artículo",
    "dossier.sourceKind.audio": "audio",
    "dossier.sourceKind.interview": "entrevista",
    "dossier.sourceKind.law": "ley",
    "dossier.sourceKind.letter": "carta",
    "dossier.sourceKind.other": "otro",
    "dossier.sourceKind.photo": "fotografía",
    "dossier.sourceKind.post": "publicación en redes",
    "dossier.sourceKind.statement": "comunicado",
    "dossier.sourceKind.table": "tabla",
    "dossier.sourceKind.video": "vídeo",
    "dossier.stance.asserts": "lo afirma",
    "dossier.stance.denies": "lo niega",
    "dossier.stance.qualifies": "lo matiza",
    "dossier.standard.balance_of_probabilities": "preponderancia de las probabilidades",
    "dossier.standard.beyond_reasonable_doubt": "más allá de toda duda razonable",
    "dossier.standard.clear_and_convincing": "prueba clara y convincente",
    "dossier.standard.reasonable_grounds": "motivos razonables para creer",
    "dossier.standard.reasonable_suspicion": "sospecha razonable",
    "dossier.state.both": "a favor y en contra",
    "dossier.state.contradicted": "contradicha",
    "dossier.state.supported": "respaldada",
    "dossier.state.unaddressed": "sin tratar",
    "dossier.story.after": "después de «{event}»",
    "dossier.story.drift": "Qué cambió en el relato",
    "dossier.story.toldBy": "Lo cuenta {holder}",
    "dossier.story.versions": "Cómo se contó con el tiempo",
    "dossier.table.filled": "({filled, plural, one {# rellena} many {# de rellenas} other {# rellenas}}, {empty, plural, one {# vacía} many {# de vacías} other {# vacías}})",
    "dossier.tension.accepted": "aceptada",
    "dossier.tension.explained": "explicada",
    "dossier.tension.open": "abierta",
    "dossier.tension.rule.dates": "Dos fechas de una misma cosa",
    "dossier.tension.rule.drift": "Contado después de otro modo",
    "dossier.tension.rule.identity": "Dos que pueden ser uno, o uno que puede ser dos",
    "dossier.tension.rule.negation": "Uno lo afirma, otro lo niega",
    "dossier.tension.rule.numbers": "Cifras que no pueden ser ambas ciertas",
    "dossier.tension.rule.order": "Un orden de los hechos que no puede ser",
    "dossier.tension.rule.place": "En dos lugares a la vez",
    "dossier.test.postHoc": "registrada tras ver un resultado",
    "dossier.thing.actor": "persona u organismo",
    "dossier.thing.claim": "declaración",
    "dossier.thing.event": "hecho",
    "dossier.thing.evidence": "indicio",
    "dossier.thing.finding": "conclusión",
    "dossier.thing.hypothesis": "explicación",
    "dossier.thing.matchRun": "comparación",
    "dossier.thing.narrative": "relato",
    "dossier.thing.origin": "origen",
    "dossier.thing.payment": "pago",
    "dossier.thing.proposition": "proposición",
    "dossier.thing.question": "pregunta",
    "dossier.thing.relation": "vínculo",
    "dossier.thing.search": "búsqueda",
    "dossier.thing.source": "fuente",
    "dossier.thing.table": "tabla",
    "dossier.thing.test": "prueba",
    "dossier.thing.weighing": "ponderación",
    "dossier.uncited.example": "Una frase",
    "dossier.uncited.mark": "no se apoya en nada",
    "dossier.uncited.means": "que afirma un hecho y no dice en qué se apoya",
    "dossier.unproved.before": "Que nada se reescribiera antes de que alguien ajeno tuviera un punto de control o una prueba de su fecha.",
    "dossier.unproved.complete": "Que se haya reunido todo lo que existe, ni que aquí se cuente todo lo reunido.",
    "dossier.unproved.guilt": "La culpa de nadie. Una cifra dice cuánto encaja una explicación con los indicios tal como se valoraron, y nada más.",
    "dossier.unproved.program": "Que las valoraciones sean acertadas. Otros evaluadores pueden llegar a otra respuesta; las suyas pueden ponerse en lugar de estas.",
    "dossier.unproved.redacted": "Que lo oculto se ocultara con razón: solo se ven su tipo y su motivo.",
    "dossier.unproved.served": "Que un sitio mostrara de verdad a otros lo que se capturó de él.",
    "dossier.unproved.truth": "Que lo que dicen las fuentes sea cierto. Este dosier muestra qué dicen, dónde y cómo se sopesó.",
    "dossier.weighing.clusters": "Qué comparte origen",
    "dossier.weighing.declared": "{kind, select, exactlyOne {Declarado: exactamente una de ellas es cierta.} atMostOne {Declarado: a lo sumo una de ellas es cierta; puede haber otras, por lo que no se dan probabilidades.} any {Varias pueden ser ciertas a la vez; no se dan probabilidades.} other {}}",
    "dossier.weighing.flips": "Qué cambiaría la respuesta",
    "dossier.weighing.matrixCaution": "Los estudios indican que una matriz hace comprobable el razonamiento, no que lo haga acertado.",
    "dossier.weighing.noWord": "el intervalo es demasiado amplio para una palabra",
    "dossier.weighing.notWeighed": "Qué no entró, y por qué",
    "dossier.weighing.sentences": "Qué puede decirse",
    "dossier.who.anonymous-group": "un grupo sin nombres",
    "dossier.who.anonymous-person": "una persona sin nombre",
    "dossier.who.author": "el autor",
    "dossier.who.bio-note": "la nota sobre el autor",
    "dossier.who.generic": "la gente en general",
    "dossier.who.named": "con nombre",
    "dossier.who.publisher": "el medio",
    "dossier.who.role-only": "solo por su cargo",
    "dossier.who.self": "ellos mismos",
    "dossier.who.unnamed-outlet": "un medio sin nombre",
    "dossier.who.unspecified": "alguien no precisado",
  },
  uk: {
    "dossier.absence.missing": "не записано",
    "dossier.absence.none": "встановлено: немає",
    "dossier.absence.unknown": "шукали, не встановлено",
    "dossier.absence.withheld": "відомо, не показано",
    "dossier.absenceMeans.missing": "ніхто цього не записав",
    "dossier.absenceMeans.none": "встановлено, що цього немає",
    "dossier.absenceMeans.unknown": "це шукали й не встановили",
    "dossier.absenceMeans.withheld": "це відомо, але тут не показано",
    "dossier.bound.about": "близько {amount}",
    "dossier.bound.atLeast": "щонайменше {amount}",
    "dossier.bound.atMost": "щонайбільше {amount}",
    "dossier.caption.ach": "Скільки свідчить проти кожного пояснення; кожне першоджерело враховано раз",
    "dossier.caption.authenticity": "Чи є таблиця тим, за що себе видає: результати, не вирок",
    "dossier.caption.board": "Кожне твердження з першоджерелами, що свідчать за нього і проти",
    "dossier.caption.elements": "Що кажуть джерела про кожну ознаку",
    "dossier.caption.events": "Події та що кожне джерело каже про їхній час",
    "dossier.caption.exclusions": "Що не ввійшло, з кількістю",
    "dossier.caption.grades": "Оцінки за системою Адміралтейства: джерела і того, що воно каже",
    "dossier.caption.hypotheses": "Пояснення, які зважено",
    "dossier.caption.likelihood": "Слова для ймовірності (ICD 203)",
    "dossier.caption.matches": "Пари за тим, ким їх визнали люди",
    "dossier.caption.odds": "Шанси кожних двох пояснень",
    "dossier.caption.payments": "Платежі, як їх подають джерела",
    "dossier.caption.places": "Місця, як їх називають джерела",
    "dossier.caption.posterior": "Імовірність кожного пояснення після доказів, за оцінками",
    "dossier.caption.propositions": "Що каже ця версія",
    "dossier.caption.ratings": "Кожна оцінка, як її дано",
    "dossier.caption.redactions": "Чого не показано і як це приховано",
    "dossier.caption.relations": "Зв’язки, як їх подають джерела",
    "dossier.caption.searches": "Журнал пошуків, повністю",
    "dossier.caption.tensions": "Що не може бути правдою водночас",
    "dossier.captureMethod.browser": "браузером",
    "dossier.captureMethod.crawler": "обхідником",
    "dossier.captureMethod.device": "з пристрою",
    "dossier.captureMethod.received": "отримано",
    "dossier.captureMethod.upload": "завантажено",
    "dossier.change.affects": "Стосується висновків:",
    "dossier.change.previous": "tagmanifest-sha256.txt попередньої версії, SHA-256:",
    "dossier.change.version": "Версія {version}",
    "dossier.chart.answer": "{value} (від {low} до {high})",
    "dossier.chart.answers": "Наскільки ймовірне {answers, plural, one {# пояснення} few {кожне з # пояснень} many {кожне з # пояснень} other {кожне з # пояснення}} після доказів, за наданими оцінками.",
    "dossier.chart.bordersBy": "Кордони, як їх провів {source}; погляд: {viewpoint}",
    "dossier.chart.chance": "{runs, plural, one {Знайдені збіги поряд із тим, що дав би випадок, для # порівняння} few {Знайдені збіги поряд із тим, що дав би випадок, для # порівнянь} many {Знайдені збіги поряд із тим, що дав би випадок, для # порівнянь} other {Знайдені збіги поряд із тим, що дав би випадок, для # порівняння}}.",
    "dossier.chart.copy": "{handle}, копія",
    "dossier.chart.expected": "випадково",
    "dossier.chart.found": "знайдено",
    "dossier.chart.km": "{km} км",
    "dossier.chart.laneWithout": "{by, select, actor {Нікого не названо} place {Місця не названо} source {Джерела немає} other {}}",
    "dossier.chart.lanes": "{events, plural, =0 {У цей час немає жодної події} one {# подія} few {# події} many {# подій} other {# події}} у часі, {lanes, plural, one {# доріжка} few {# доріжки} many {# доріжок} other {# доріжки}}.",
    "dossier.chart.leftOut": "{count, plural, one {Ще # із найменшою кількістю зв’язків є лише в таблиці.} few {Ще # із найменшою кількістю зв’язків є лише в таблиці.} many {Ще # із найменшою кількістю зв’язків є лише в таблиці.} other {Ще # із найменшою кількістю зв’язків є лише в таблиці.}}",
    "dossier.chart.map": "{places, plural, one {# місце на суходолі й морі, без кордонів} few {# місця на суходолі й морі, без кордонів} many {# місць на суходолі й морі, без кордонів} other {# місця на суходолі й морі, без кордонів}}; {unplaced, plural, =0 {кожна подія має місце} one {# подія не має місця, яке можна нанести} few {# події не мають місця, яке можна нанести} many {# подій не мають місця, яке можна нанести} other {# події не мають місця, яке можна нанести}}.",
    "dossier.chart.mapWithBorders": "{places, plural, one {# місце} few {# місця} many {# місць} other {# місця}} на суходолі й морі; {unplaced, plural, =0 {кожна подія має місце} one {# подія не має місця, яке можна намалювати} few {# події не мають місця, яке можна намалювати} many {# подій не мають місця, яке можна намалювати} other {# події не мають місця, яке можна намалювати}}. Кордони, як їх провів {source}; погляд: {viewpoint}.",
    "dossier.chart.money": "{flows, plural, =0 {Немає суми, яку можна намалювати} one {Гроші з рук у руки, # потік} few {Гроші з рук у руки, # потоки} many {Гроші з рук у руки, # потоків} other {Гроші з рук у руки, # потоку}}; {without, plural, =0 {усі платежі мають суму} one {# платіж без суми} few {# платежі без суми} many {# платежів без суми} other {# платежу без суми}}.",
    "dossier.chart.moneyByDate": "{payments, plural, =0 {Жодного платежу з датою й сумою} one {# платіж у часі} few {# платежі в часі} many {# платежів у часі} other {# платежу в часі}}; {without, plural, =0 {усі мають дату й суму} one {ще # без дати або суми} few {ще # без дати або суми} many {ще # без дати або суми} other {ще # без дати або суми}}.",
    "dossier.chart.network": "{actors, plural, one {# особа чи установа} few {# особи та установи} many {# осіб та установ} other {# особи та установи}} і {ties, plural, one {# зв’язок} few {# зв’язки} many {# зв’язків} other {# зв’язку}} між ними, за словами джерел.",
    "dossier.chart.ratings": "Як оцінено {items, plural, one {# доказ} few {# докази} many {# доказів} other {# доказу}} за {answers, plural, one {# пояснення} few {# пояснень} many {# пояснень} other {# пояснення}}.",
    "dossier.chart.tie": "{label}; {origins, plural, =0 {жодного першоджерела} one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}}",
    "dossier.chart.timeline": "{dated, plural, one {# подія в часі} few {# події в часі} many {# подій в часі} other {# події в часі}}; {undated, plural, =0 {усі мають дату} one {ще # не має дати} few {ще # не мають дати} many {ще # не мають дати} other {ще # не мають дати}}.",
    "dossier.chart.undated": "{count, plural, one {# подія без дати; вона є в таблиці.} few {# події без дати; вони є в таблиці.} many {# подій без дати; вони є в таблиці.} other {# події без дати; вони є в таблиці.}}",
    "dossier.chart.version": "{by}: {date}",
    "dossier.chart.versionDenies": "{by} заперечує: {date}",
    "dossier.checkpoint.size": "{size, plural, one {# запис} few {# записи} many {# записів} other {# запису}}, корінь",
    "dossier.cite.unknown": "[{ref}] тут нічого не називає",
    "dossier.claimKind.call-to-action": "заклик",
    "dossier.claimKind.definition": "визначення",
    "dossier.claimKind.evaluation": "оцінка",
    "dossier.claimKind.fact": "твердження про факт",
    "dossier.claimKind.inference": "висновування",
    "dossier.claimKind.opinion": "думка",
    "dossier.claimKind.prediction": "прогноз",
    "dossier.claimKind.question": "запитання",
    "dossier.class.C": "лише криптографічне зобов’язання",
    "dossier.class.P": "оригінал, повністю",
    "dossier.class.R": "текст із вилученнями; його зв’язок з оригіналом лише засвідчено",
    "dossier.completeness.failed": "збереження не вдалося",
    "dossier.completeness.full": "збережено повністю",
    "dossier.completeness.partial": "збережено частково",
    "dossier.confidence.high": "висока",
    "dossier.confidence.low": "низька",
    "dossier.confidence.moderate": "помірна",
    "dossier.consistency.C": "узгоджується",
    "dossier.consistency.CC": "дуже узгоджується",
    "dossier.consistency.I": "не узгоджується",
    "dossier.consistency.II": "зовсім не узгоджується",
    "dossier.consistency.N": "байдуже",
    "dossier.consistency.NA": "незастосовно",
    "dossier.credibility.1": "підтверджено іншими незалежними джерелами",
    "dossier.credibility.2": "імовірно правда",
    "dossier.credibility.3": "можливо правда",
    "dossier.credibility.4": "сумнівно",
    "dossier.credibility.5": "неймовірно",
    "dossier.credibility.6": "правдивість оцінити неможливо",
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
    "dossier.dateBasis.inferred": "виведено",
    "dossier.dateBasis.metadata": "з метаданих",
    "dossier.dateBasis.stated": "вказано",
    "dossier.doubt.word": "{doubt, select, sound {чинне} weakened {ослаблене} unsupported {без опори} withdrawn {відкликане} stale {застаріле} other {}}",
    "dossier.doubtMeans.stale": "виведене з даних, які відтоді змінилися",
    "dossier.doubtMeans.unsupported": "утрачено всю опору або необхідну її частину",
    "dossier.doubtMeans.weakened": "частину опори втрачено, інша незалежна лишилася",
    "dossier.doubtMeans.withdrawn": "відкликане саме",
    "dossier.element.ilo-forced-labour.conditions": "неприйнятні умови праці та життя",
    "dossier.element.ilo-forced-labour.debt": "боргова кабала",
    "dossier.element.ilo-forced-labour.deception": "обман",
    "dossier.element.ilo-forced-labour.documents": "утримування документів, що посвідчують особу",
    "dossier.element.ilo-forced-labour.isolation": "ізоляція",
    "dossier.element.ilo-forced-labour.movement": "обмеження пересування",
    "dossier.element.ilo-forced-labour.overtime": "надмірна надурочна робота",
    "dossier.element.ilo-forced-labour.threats": "залякування та погрози",
    "dossier.element.ilo-forced-labour.violence": "фізичне та сексуальне насильство",
    "dossier.element.ilo-forced-labour.vulnerability": "зловживання вразливістю",
    "dossier.element.ilo-forced-labour.wages": "утримування заробітної плати",
    "dossier.element.palermo.abduction": "викрадення",
    "dossier.element.palermo.abuse-of-power": "зловживання владою",
    "dossier.element.palermo.coercion": "інші форми примусу",
    "dossier.element.palermo.deception": "обман",
    "dossier.element.palermo.force": "погроза силою або її застосування",
    "dossier.element.palermo.fraud": "шахрайство",
    "dossier.element.palermo.harbouring": "переховування",
    "dossier.element.palermo.labour": "примусова праця або послуги",
    "dossier.element.palermo.organs": "вилучення органів",
    "dossier.element.palermo.payment": "платежі чи вигоди за згоду особи, яка контролює іншу",
    "dossier.element.palermo.receipt": "одержання людей",
    "dossier.element.palermo.recruitment": "вербування",
    "dossier.element.palermo.servitude": "підневільний стан",
    "dossier.element.palermo.sexual": "сексуальна експлуатація",
    "dossier.element.palermo.slavery": "рабство або звичаї, подібні до рабства",
    "dossier.element.palermo.transfer": "передавання",
    "dossier.element.palermo.transportation": "перевезення",
    "dossier.element.palermo.vulnerability": "зловживання вразливим становищем",
    "dossier.elements.never": "Чи доведено ціле, вирішує суд; тут цього ніколи не обчислюють.",
    "dossier.entries.notDisclosed": "не розкрито",
    "dossier.evidenceKind.direct": "прямий",
    "dossier.evidenceKind.indirect": "непрямий",
    "dossier.evidenceKind.negative": "відсутність",
    "dossier.excluded.claims": "висловлювань",
    "dossier.excluded.entries": "записів журналу",
    "dossier.excluded.events": "подій",
    "dossier.excluded.evidence": "доказів",
    "dossier.excluded.findings": "висновків",
    "dossier.excluded.payments": "платежів",
    "dossier.excluded.persons": "осіб",
    "dossier.excluded.propositions": "тверджень",
    "dossier.excluded.relations": "зв’язків",
    "dossier.excluded.sources": "джерел",
    "dossier.excluded.tables": "таблиць",
    "dossier.figure.none": "У цій публікації немає нічого такого.",
    "dossier.finding.confidence": "{level, select, low {Упевненість низька.} moderate {Упевненість помірна.} high {Упевненість висока.} other {}} {why}.",
    "dossier.finding.likelihood": "За шкалою ICD 203 це: {band} (від {low} до {high}).",
    "dossier.force.asserted": "стверджується",
    "dossier.force.conditional": "за умови",
    "dossier.force.counterfactual": "усупереч дійсності",
    "dossier.force.directive": "заклик",
    "dossier.force.hedged": "із застереженням",
    "dossier.force.presupposed": "передбачається",
    "dossier.force.reported": "передано з чужих слів",
    "dossier.force.rhetorical": "риторично",
    "dossier.head.about": "Про що",
    "dossier.head.adverseTo": "Несприятливо для",
    "dossier.head.after": "Після доказів",
    "dossier.head.against": "Проти",
    "dossier.head.algorithm": "Чим порівняно",
    "dossier.head.amount": "Сума",
    "dossier.head.approved": "Схвалено",
    "dossier.head.asked": "Запитано",
    "dossier.head.basis": "Одне першоджерело, бо",
    "dossier.head.byChance": "Випадково",
    "dossier.head.candidates": "Кандидатів",
    "dossier.head.captured": "Збережено",
    "dossier.head.caveats": "Майте на увазі",
    "dossier.head.chain": "Хто кому це каже",
    "dossier.head.channel": "Як",
    "dossier.head.checkpoint": "Журнал",
    "dossier.head.class": "У цьому досьє",
    "dossier.head.columns": "Стовпці",
    "dossier.head.commitment": "Зобов’язання",
    "dossier.head.compared": "Порівняно",
    "dossier.head.confidence": "Упевненість",
    "dossier.head.constraint": "Не вільний, бо",
    "dossier.head.contradicts": "Проти цього",
    "dossier.head.count": "Кількість",
    "dossier.head.coverage": "Знайшов би",
    "dossier.head.credibility": "Вірогідність",
    "dossier.head.date": "Дата",
    "dossier.head.deadline": "Відповісти до",
    "dossier.head.different": "Різні",
    "dossier.head.element": "Ознака",
    "dossier.head.engine": "Обчислення",
    "dossier.head.entries": "Записи журналу",
    "dossier.head.event": "Подія",
    "dossier.head.explanation": "Пояснення",
    "dossier.head.firmness": "Як сказано",
    "dossier.head.for": "За",
    "dossier.head.foretold": "Передбачено",
    "dossier.head.grades": "Оцінки",
    "dossier.head.inconsistency": "Неузгодженість (менше — краще)",
    "dossier.head.inputs": "Виведено з (SHA-256)",
    "dossier.head.interest": "Виграє, якщо повірять",
    "dossier.head.item": "Доказ",
    "dossier.head.kind": "Вид",
    "dossier.head.lawfulBasis": "Правова підстава",
    "dossier.head.liftedCap": "Обмеження знято, бо",
    "dossier.head.likelihood": "Імовірність",
    "dossier.head.linchpins": "Тримається на",
    "dossier.head.listTable": "Список → таблиця",
    "dossier.head.measure": "Виміряно",
    "dossier.head.members": "Складники",
    "dossier.head.method": "Як",
    "dossier.head.name": "Назва",
    "dossier.head.nameOnly": "Лише за ім’ям",
    "dossier.head.notAsked": "Не запитано, бо",
    "dossier.head.notes": "Примітки",
    "dossier.head.oddsAfter": "Шанси після доказів",
    "dossier.head.of": "Чого",
    "dossier.head.originalSha": "Оригінал, SHA-256",
    "dossier.head.origins": "Першоджерела",
    "dossier.head.originsAgainst": "Першоджерел проти",
    "dossier.head.originsFor": "Першоджерел за",
    "dossier.head.outcome": "Наслідок",
    "dossier.head.over": "Проти чого",
    "dossier.head.passage": "Стоїть у",
    "dossier.head.payee": "Одержувач",
    "dossier.head.payer": "Платник",
    "dossier.head.percent": "Відсотки",
    "dossier.head.place": "Місце",
    "dossier.head.position": "Широта; довгота",
    "dossier.head.precision": "Відомо з точністю",
    "dossier.head.prior": "До доказів",
    "dossier.head.priorBasis": "Тому що",
    "dossier.head.program": "Зроблено програмою",
    "dossier.head.proposition": "Твердження",
    "dossier.head.publication": "Публікація",
    "dossier.head.published": "Опубліковано",
    "dossier.head.purpose": "Призначення",
    "dossier.head.question": "Питання",
    "dossier.head.rater": "Оцінювач",
    "dossier.head.rating": "Оцінка",
    "dossier.head.reason": "Причина",
    "dossier.head.record": "Що свідчить",
    "dossier.head.refutedBy": "Спростувало б",
    "dossier.head.rejected": "Рядків не прочитано",
    "dossier.head.reliability": "Надійність",
    "dossier.head.remark": "Зауваження",
    "dossier.head.replies": "Відповіді",
    "dossier.head.result": "Результат",
    "dossier.head.retracted": "Відкликано",
    "dossier.head.rho": "Пізніші додають",
    "dossier.head.root": "Перше з них",
    "dossier.head.rows": "Рядків",
    "dossier.head.saidBy": "Хто каже",
    "dossier.head.saidOn": "Сказано",
    "dossier.head.same": "Та сама особа",
    "dossier.head.says": "Простими словами",
    "dossier.head.sent": "Надіслано",
    "dossier.head.shownAs": "Показано як",
    "dossier.head.sought": "Що шукали",
    "dossier.head.source": "Джерело",
    "dossier.head.standard": "Стандарт доведення",
    "dossier.head.state": "Матеріали свідчать",
    "dossier.head.supports": "За це",
    "dossier.head.test": "Перевірка",
    "dossier.head.textSha": "Текст, SHA-256",
    "dossier.head.tie": "Зв’язок",
    "dossier.head.time": "Час",
    "dossier.head.toWhom": "З ким",
    "dossier.head.uncapped": "Без обмеження",
    "dossier.head.undercuts": "Підважено",
    "dossier.head.unknowns": "Невідомо",
    "dossier.head.unsure": "Непевно",
    "dossier.head.url": "Адреса",
    "dossier.head.what": "Що",
    "dossier.head.when": "Коли",
    "dossier.head.where": "Де",
    "dossier.head.who": "Хто",
    "dossier.head.why": "Чому",
    "dossier.head.words": "Словами",
    "dossier.hypothesis.deception": "обман",
    "dossier.hypothesis.null": "нічого не сталося",
    "dossier.hypothesis.primary": "головне",
    "dossier.hypothesis.rival": "суперницьке",
    "dossier.key.answers": "Чорна крапка: після доказів, з інтервалом. Порожня: до них. Вертикальна риска: без обмеження на одне першоджерело.",
    "dossier.key.chance": "Заштрихована частина ґрунтується лише на імені. Рамка стоїть замість числа, що вказало б на небагатьох.",
    "dossier.key.doubt": "Зафарбоване: чинне. Порожнє: ослаблене. Порожнє з переривчастим контуром: без опори. Перекреслене: відкликане.",
    "dossier.key.map": "Крапка — місце; пунктирне коло — десь у цьому регіоні; коло з крапок — десь у цій країні. Береги приблизні, кордонів не нанесено.",
    "dossier.key.mapSource": "Суходіл: Natural Earth, 1:110 млн, суспільне надбання.",
    "dossier.key.money": "Зафарбоване: сплачено. Суцільний край: заборговано. Пунктирний: обіцяно. Край із крапок: прощено. Заштриховані кінці невідомі. Нічого не перераховано, різні види не додано.",
    "dossier.key.network": "Крапки: одне першоджерело. Пунктир: два. Суцільна: три й більше. Кола — особи, квадрати — державні органи, ромби — інші.",
    "dossier.key.ratings": "CC — дуже узгоджується, C — узгоджується, N — байдуже, I — не узгоджується, II — зовсім не узгоджується, NA — незастосовно; по одному коду від кожного оцінювача.",
    "dossier.key.ratingsForm": "Подвійна рамка: оцінювачі розходяться на два ступені чи більше. Заштриховано: ніхто не оцінив. Копії нічого не додають.",
    "dossier.key.signs": "На лінії: ~ ослаблене, ? без опори, × відкликане.",
    "dossier.key.timeline": "Крапка — день; смуга — усі дні, коли це могло бути; бліднучий край — відкритий; переривчастий контур — приблизно. Версії, що різняться, мають окремі рядки.",
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
    "dossier.limits.nothingWithheld": "Більше нічого не приховано й не вилучено.",
    "dossier.limits.smallest": "Кількості людей, менші за {smallest, plural, one {#} few {#} many {#} other {#}}, не показано, як і ті, з яких їх можна вивести.",
    "dossier.limits.withheld": "Чого не показано",
    "dossier.link.denies": "заперечує",
    "dossier.link.notCounted": "не враховано",
    "dossier.link.qualifies": "уточнює",
    "dossier.link.rebuts": "спростовує",
    "dossier.link.states": "стверджує",
    "dossier.link.supports": "підтримує",
    "dossier.link.undercuts": "підважує",
    "dossier.match.expected": "Сам лише випадок дав би в середньому {expected}.",
    "dossier.match.found": "Серед пар між «{list}» і «{table}» люди визнали {positive, plural, one {# парою записів} few {# парами записів} many {# парами записів} other {# парами записів}} про ту саму особу.",
    "dossier.match.noChance": "Скільки дав би сам лише випадок, не обчислено.",
    "dossier.match.suppressed": "Скільки пар між «{list}» і «{table}» визнано записами про ту саму особу, не показано: число таке мале, що могло б указати на людину.",
    "dossier.method.decided": "Висновки належать авторам, кожен із тим, що свідчить проти нього; опубліковане схвалила друга особа.",
    "dossier.method.kept": "Кожне джерело збережено таким, яким воно надійшло, під його SHA-256, а текст зафіксовано; цитати знаходяться в ньому буква в букву.",
    "dossier.method.marks": "Що означають позначки",
    "dossier.method.origins": "Повідомлення, що сягають одного першоджерела, рахуються раз, хоч скільки б їх повторювали.",
    "dossier.method.read": "Те, що каже джерело, записано як його висловлювання разом із тим, хто кому це каже; програма пропонує, людина вирішує.",
    "dossier.method.sealed": "Кожна дія — запис журналу, рядки якого зчеплені між собою; досьє містить ту його частину, яку можна показати.",
    "dossier.method.weighed": "Суперницькі пояснення оцінено за тими самими доказами; кожну оцінку надруковано, щоб кожен міг зважити їх знову.",
    "dossier.mode.anonymous": "без імені",
    "dossier.mode.document": "документом",
    "dossier.mode.own": "власними словами",
    "dossier.mode.paraphrase": "переказ",
    "dossier.mode.quote": "цитата",
    "dossier.mode.unattributed": "без зазначення хто",
    "dossier.money.flow": "{kind, select, paid {сплачено {amount}} promised {обіцяно {amount}} owed {заборговано {amount}} forgiven {прощено {amount}} other {}}",
    "dossier.money.in": "{currency}",
    "dossier.money.kind": "{kind, select, paid {сплачено} promised {обіцяно} owed {заборговано} forgiven {прощено} other {}}",
    "dossier.money.noCurrency": "Без валюти",
    "dossier.money.unknownEnd": "{side, select, payer {платник невідомий} beneficiary {одержувач невідомий} either {невідомо} other {}}",
    "dossier.note.evidence": "Доказ",
    "dossier.note.finding": "Висновок",
    "dossier.note.hypothesis": "Пояснення",
    "dossier.note.matchRun": "Порівняння",
    "dossier.note.origin": "Першоджерело",
    "dossier.note.proposition": "Твердження",
    "dossier.note.question": "Запитання до",
    "dossier.note.search": "Пошук",
    "dossier.note.table": "Таблиця",
    "dossier.note.test": "Перевірка",
    "dossier.note.weighing": "Зважування",
    "dossier.origin.label": "Першоджерело:",
    "dossier.origin.notRecorded": "Першоджерело не записано",
    "dossier.originBasis.cites": "одне посилається на інше",
    "dossier.originBasis.declared": "заявлено авторами",
    "dossier.originBasis.press-release": "пресреліз",
    "dossier.originBasis.same-error": "та сама помилка",
    "dossier.originBasis.same-media": "те саме зображення чи запис",
    "dossier.originBasis.same-text": "той самий текст",
    "dossier.originBasis.same-utterance": "той самий вислів",
    "dossier.originBasis.same-witness": "той самий свідок",
    "dossier.ours.example": "Речення",
    "dossier.ours.mark": "автори",
    "dossier.ours.means": "яке є судженням авторів, а не фактом справи",
    "dossier.outcome.failed": "пошук не вдався",
    "dossier.outcome.found": "знайдено",
    "dossier.outcome.gone": "уже немає",
    "dossier.outcome.nothing": "нічого не знайдено",
    "dossier.outcome.refused": "відмовлено",
    "dossier.outline.howTo": "Це текст досьє. Змінюйте його як завгодно й поверніть до Careo.\n\nПісля кожного речення про факти стоїть те, на чому воно ґрунтується: [P3], [E-memo], [F1] — назви речей у справі, [#17] — те, що каже запис 17 журналу. Речення без посилання буде позначено для читача. [~] означає, що речення — ваше власне судження. Щоб надрукувати дужки, пишіть \\[ і \\].\n\nРядок на зразок ![timeline] — це рисунок або таблиця, що випливають зі справи. Розділи зберігають назву у фігурних дужках, коли ви змінюєте їхній заголовок.",
    "dossier.page.about": "Про це досьє",
    "dossier.page.asTable": "Дані таблицею",
    "dossier.page.backTo": "Назад до тексту, місце {place}",
    "dossier.page.broken": "{count, plural, one {# цитату не знайдено на її місці в цьому тексті:} few {# цитати не знайдено на їхньому місці в цьому тексті:} many {# цитат не знайдено на їхньому місці в цьому тексті:} other {# цитати не знайдено на їхньому місці в цьому тексті:}}",
    "dossier.page.check": "Не довіряючи нам і без мережі: {instructions} містить команди для будь-якого комп’ютера, а {verifier} робить це у браузері. Відбиток ключа візьміть деінде.",
    "dossier.page.checkTitle": "Як це перевірити",
    "dossier.page.claimNumber": "Висловлювання {number}",
    "dossier.page.close": "Закрити",
    "dossier.page.coded": "{coded, plural, one {# ім’я замінено} few {# імені замінено} many {# імен замінено} other {# імені замінено}} кодом чи ініціалами.",
    "dossier.page.colophon": "Зроблено програмою {program} {version}. Ця сторінка не виконує скриптів і нічого не завантажує.",
    "dossier.page.contents": "Зміст",
    "dossier.page.kicker": "Досьє · версія {version}",
    "dossier.page.noText": "Текст цього джерела не опубліковано; лише процитовані слова.",
    "dossier.page.note": "Примітка {number}",
    "dossier.page.noteOfDossier": "Примітка {number} досьє",
    "dossier.page.notes": "Примітки",
    "dossier.page.originalFile": "Оригінал",
    "dossier.page.passage": "уривок {number}",
    "dossier.page.skip": "До тексту",
    "dossier.page.sources": "Джерела",
    "dossier.page.sourcesCaption": "Кожне джерело з текстом і позначеними уривками",
    "dossier.page.textFile": "Текст файлом",
    "dossier.page.unproved": "Що сказане джерелами — правда, що зібрано все чи що хтось винен. Див. «{limits}».",
    "dossier.page.unprovedTitle": "Чого це не доводить",
    "dossier.page.what": "{claims, plural, one {# висловлювання} few {# висловлювання} many {# висловлювань} other {# висловлювання}} з {sources, plural, one {# джерела} few {# джерел} many {# джерел} other {# джерела}}, зіставлені між собою. Число після речення відкриває слова, на яких воно ґрунтується, хто їх кому каже і як їх оцінено.",
    "dossier.page.whatTitle": "Що це",
    "dossier.page.withheld": "{withheld, plural, =0 {Нічого не вилучено й не приховано.} one {# річ вилучено чи приховано, її враховано.} few {# речі вилучено чи приховано, їх враховано.} many {# речей вилучено чи приховано, їх враховано.} other {# речі вилучено чи приховано, їх враховано.}}",
    "dossier.polarity.affirms": "стверджує",
    "dossier.polarity.denies": "заперечує",
    "dossier.polarity.unclear": "відкрито",
    "dossier.precision.country": "країна",
    "dossier.precision.exact": "10 м",
    "dossier.precision.locality": "1 км",
    "dossier.precision.region": "регіон",
    "dossier.precision.vicinity": "100 м",
    "dossier.propositionKind.cause": "чому",
    "dossier.propositionKind.existence": "що це було",
    "dossier.propositionKind.intent": "з яким наміром",
    "dossier.propositionKind.knowledge": "хто знав",
    "dossier.propositionKind.legality": "чи було законно",
    "dossier.propositionKind.quantity": "скільки",
    "dossier.propositionKind.responsibility": "хто відповідальний",
    "dossier.propositionKind.time-place": "коли й де",
    "dossier.quoted": "«{words}»",
    "dossier.rating.absence": "лишило б слід {trace}; слід знайшли б {detection}",
    "dossier.rating.blind": "не бачивши інших",
    "dossier.rating.report": "факт {fact}; повідомили б, якщо так {hit}; якщо ні {falseReport}",
    "dossier.record.state": "{state, select, supported {Якщо рахувати за першоджерелами, матеріали справи свідчать за це: {for, plural, one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}} за, жодного проти.} contradicted {Якщо рахувати за першоджерелами, матеріали справи свідчать проти цього: {against, plural, one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}} проти, жодного за.} both {Якщо рахувати за першоджерелами, матеріали справи розходяться: {for, plural, one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}} за, {against, plural, one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}} проти.} unaddressed {Ніщо в матеріалах справи не свідчить ні за це, ні проти.} other {}}",
    "dossier.redaction.box": "приховано",
    "dossier.redaction.means": "вилучені слова; рамка однакова завширшки і для літери, і для сторінки",
    "dossier.redactionMethod.generalise": "узагальнено",
    "dossier.redactionMethod.mask": "замасковано",
    "dossier.redactionMethod.mute": "заглушено",
    "dossier.redactionMethod.pseudonym": "під псевдонімом",
    "dossier.redactionMethod.remove": "вилучено",
    "dossier.relation.Associate": "пов’язаний із",
    "dossier.relation.Directorship": "керує",
    "dossier.relation.Employment": "працює на",
    "dossier.relation.Family": "родич",
    "dossier.relation.Membership": "член",
    "dossier.relation.Ownership": "володіє",
    "dossier.relation.Representation": "представляє",
    "dossier.relation.UnknownLink": "має зв’язок із",
    "dossier.relevance.H": "висока вагомість",
    "dossier.relevance.L": "низька вагомість",
    "dossier.relevance.M": "середня вагомість",
    "dossier.reliability.A": "цілком надійне",
    "dossier.reliability.B": "зазвичай надійне",
    "dossier.reliability.C": "доволі надійне",
    "dossier.reliability.D": "зазвичай ненадійне",
    "dossier.reliability.E": "ненадійне",
    "dossier.reliability.F": "надійність оцінити неможливо",
    "dossier.reply.answered": "відповідь",
    "dossier.reply.bounced": "не дійшло",
    "dossier.reply.declined": "відмова відповідати",
    "dossier.reply.nobody": "Не записано жодного запитання, поставленого комусь.",
    "dossier.reply.notAsked": "Кого не запитали й чому",
    "dossier.reply.silence": "мовчання",
    "dossier.reply.silenceMeans": "Мовчання після строку — це мовчання, а не визнання.",
    "dossier.role.adds-own-access": "додає власний доступ",
    "dossier.role.repeats": "повторює",
    "dossier.schema.Company": "компанія",
    "dossier.schema.LegalEntity": "особа чи установа",
    "dossier.schema.Organization": "організація",
    "dossier.schema.Person": "особа",
    "dossier.schema.PublicBody": "державний орган",
    "dossier.schema.Vehicle": "транспортний засіб",
    "dossier.scheme.ilo-forced-labour": "Ознаки примусової праці (МОП, 2012)",
    "dossier.scheme.palermo": "Торгівля людьми (Палермський протокол, стаття 3)",
    "dossier.search.about": "Про:",
    "dossier.search.coverage": "Що пошук знайшов би, якби воно там було: {coverage}.",
    "dossier.search.noCoverage": "Не записано, що цей пошук міг би знайти, тож із його мовчання нічого не випливає.",
    "dossier.search.none": "Жодного пошуку не записано.",
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
    "dossier.shownAs.code": "кодом",
    "dossier.shownAs.full": "повністю",
    "dossier.shownAs.initials": "ініціалами",
    "dossier.side.against": "Проти · {origins, plural, =0 {жодного першоджерела} one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}}",
    "dossier.side.beside": "Поруч із цим",
    "dossier.side.for": "За · {origins, plural, =0 {жодного першоджерела} one {# першоджерело} few {# першоджерела} many {# першоджерел} other {# першоджерела}}",
    "dossier.side.gaps": "Чого бракує",
    "dossier.side.nothing": "У матеріалах нічого.",
    "dossier.source.retracted": "відкликано",
    "dossier.sourceKind.agreement": "угода",
    "dossier.sourceKind.article": "стаття",
    "dossier.sourceKind.audio": "аудіо",
    "dossier.sourceKind.interview": "інтерв’ю",
    "dossier.sourceKind.law": "закон",
    "dossier.sourceKind.letter": "лист",
    "dossier.sourceKind.other": "інше",
    "dossier.sourceKind.photo": "світлина",
    "dossier.sourceKind.post": "допис",
    "dossier.sourceKind.statement": "заява",
    "dossier.sourceKind.table": "таблиця",
    "dossier.sourceKind.video": "відео",
    "dossier.stance.asserts": "стверджує",
    "dossier.stance.denies": "заперечує",
    "dossier.stance.qualifies": "уточнює",
    "dossier.standard.balance_of_probabilities": "баланс імовірностей",
    "dossier.standard.beyond_reasonable_doubt": "поза розумним сумнівом",
    "dossier.standard.clear_and_convincing": "ясні та переконливі докази",
    "dossier.standard.reasonable_grounds": "достатні підстави вважати",
    "dossier.standard.reasonable_suspicion": "обґрунтована підозра",
    "dossier.state.both": "і за, і проти",
    "dossier.state.contradicted": "заперечено",
    "dossier.state.supported": "підтримано",
    "dossier.state.unaddressed": "не зачеплено",
    "dossier.story.after": "після події «{event}»",
    "dossier.story.drift": "Що змінилося в розповіді",
    "dossier.story.toldBy": "Розповідає {holder}",
    "dossier.story.versions": "Як це розповідали з часом",
    "dossier.table.filled": "({filled, plural, one {# заповнена} few {# заповнені} many {# заповнених} other {# заповненої}}, {empty, plural, one {# порожня} few {# порожні} many {# порожніх} other {# порожньої}})",
    "dossier.tension.accepted": "прийнято",
    "dossier.tension.explained": "пояснено",
    "dossier.tension.open": "відкрито",
    "dossier.tension.rule.dates": "Дві дати того самого",
    "dossier.tension.rule.drift": "Згодом розказано інакше",
    "dossier.tension.rule.identity": "Двоє, що можуть бути однією особою, або одна, що може бути двома",
    "dossier.tension.rule.negation": "Один це стверджує, інший заперечує",
    "dossier.tension.rule.numbers": "Числа, що не можуть бути правильними водночас",
    "dossier.tension.rule.order": "Порядок подій, якого не могло бути",
    "dossier.tension.rule.place": "У двох місцях водночас",
    "dossier.test.postHoc": "записано після побаченого результату",
    "dossier.thing.actor": "особа чи установа",
    "dossier.thing.claim": "висловлювання",
    "dossier.thing.event": "подія",
    "dossier.thing.evidence": "доказ",
    "dossier.thing.finding": "висновок",
    "dossier.thing.hypothesis": "пояснення",
    "dossier.thing.matchRun": "порівняння",
    "dossier.thing.narrative": "версія",
    "dossier.thing.origin": "першоджерело",
    "dossier.thing.payment": "платіж",
    "dossier.thing.proposition": "твердження",
    "dossier.thing.question": "запитання",
    "dossier.thing.relation": "зв’язок",
    "dossier.thing.search": "пошук",
    "dossier.thing.source": "джерело",
    "dossier.thing.table": "таблиця",
    "dossier.thing.test": "перевірка",
    "dossier.thing.weighing": "зважування",
    "dossier.uncited.example": "Речення",
    "dossier.uncited.mark": "ні на чому не ґрунтується",
    "dossier.uncited.means": "яке стверджує факт і не каже, на чому ґрунтується",
    "dossier.unproved.before": "Що нічого не переписано до того, як хтось сторонній отримав контрольну точку чи доказ її часу.",
    "dossier.unproved.complete": "Що зібрано все, що існує, і що тут розказано про все зібране.",
    "dossier.unproved.guilt": "Чиєїсь вини. Число каже, наскільки пояснення узгоджується з доказами за наданими оцінками, і більше нічого.",
    "dossier.unproved.program": "Що оцінки правильні. Інші оцінювачі можуть дійти іншої відповіді; їхні оцінки можна підставити замість цих.",
    "dossier.unproved.redacted": "Що приховане приховано слушно: видно лише вид і причину.",
    "dossier.unproved.served": "Що сайт справді показував іншим те, що з нього збережено.",
    "dossier.unproved.truth": "Що сказане джерелами — правда. Це досьє показує, що вони кажуть, де і як це зважено.",
    "dossier.weighing.clusters": "Що має спільне першоджерело",
    "dossier.weighing.declared": "{kind, select, exactlyOne {Заявлено: правдиве рівно одне з них.} atMostOne {Заявлено: правдиве щонайбільше одне з них; можуть бути й інші, тож імовірностей не подано.} any {Правдивими можуть бути кілька водночас; імовірностей не подано.} other {}}",
    "dossier.weighing.flips": "Що змінило б відповідь",
    "dossier.weighing.matrixCaution": "Дослідження показують, що матриця робить міркування перевірним, а не правильним.",
    "dossier.weighing.noWord": "інтервал завеликий для одного слова",
    "dossier.weighing.notWeighed": "Що не враховано й чому",
    "dossier.weighing.sentences": "Що про це можна сказати",
    "dossier.who.anonymous-group": "група без імен",
    "dossier.who.anonymous-person": "особа без імені",
    "dossier.who.author": "автор",
    "dossier.who.bio-note": "довідка про автора",
    "dossier.who.generic": "люди загалом",
    "dossier.who.named": "названо",
    "dossier.who.publisher": "видання",
    "dossier.who.role-only": "лише за посадою",
    "dossier.who.self": "самі",
    "dossier.who.unnamed-outlet": "неназване видання",
    "dossier.who.unspecified": "невідомо хто",
  },
  ru: {
    "dossier.absence.missing": "не записано",
    "dossier.absence.none": "установлено: нет",
    "dossier.absence.unknown": "искали, не установлено",
    "dossier.absence.withheld": "известно, не показано",
    "dossier.absenceMeans.missing": "никто этого не записал",
    "dossier.absenceMeans.none": "установлено, что этого нет",
    "dossier.absenceMeans.unknown": "это искали и не установили",
    "dossier.absenceMeans.withheld": "это известно, но здесь не показано",
    "dossier.bound.about": "около {amount}",
    "dossier.bound.atLeast": "не менее {amount}",
    "dossier.bound.atMost": "не более {amount}",
    "dossier.caption.ach": "Сколько говорит против каждого объяснения; каждый первоисточник учтён один раз",
    "dossier.caption.authenticity": "Является ли таблица тем, за что себя выдаёт: результаты, не вердикт",
    "dossier.caption.board": "Каждое утверждение с первоисточниками, говорящими за него и против",
    "dossier.caption.elements": "Что говорят источники о каждом признаке",
    "dossier.caption.events": "События и что каждый источник говорит об их времени",
    "dossier.caption.exclusions": "Что не вошло, с количеством",
    "dossier.caption.grades": "Оценки по системе Адмиралтейства: источника и того, что он говорит",
    "dossier.caption.hypotheses": "Объяснения, которые взвешены",
    "dossier.caption.likelihood": "Слова для вероятности (ICD 203)",
    "dossier.caption.matches": "Пары по тому, как их признали люди",
    "dossier.caption.odds": "Шансы каждых двух объяснений",
    "dossier.caption.payments": "Платежи, как их приводят источники",
    "dossier.caption.places": "Места, как их называют источники",
    "dossier.caption.posterior": "Вероятность каждого объяснения после свидетельств, по оценкам",
    "dossier.caption.propositions": "Что говорит эта версия",
    "dossier.caption.ratings": "Каждая оценка, как она дана",
    "dossier.caption.redactions": "Что не показано и как это скрыто",
    "dossier.caption.relations": "Связи, как их приводят источники",
    "dossier.caption.searches": "Журнал поисков, полностью",
    "dossier.caption.tensions": "Что не может быть правдой одновременно",
    "dossier.captureMethod.browser": "браузером",
    "dossier.captureMethod.crawler": "обходчиком",
    "dossier.captureMethod.device": "с устройства",
    "dossier.captureMethod.received": "получено",
    "dossier.captureMethod.upload": "загружено",
    "dossier.change.affects": "Касается выводов:",
    "dossier.change.previous": "tagmanifest-sha256.txt предыдущей версии, SHA-256:",
    "dossier.change.version": "Версия {version}",
    "dossier.chart.answer": "{value} (от {low} до {high})",
    "dossier.chart.answers": "Насколько вероятно {answers, plural, one {# объяснение} few {каждое из # объяснений} many {каждое из # объяснений} other {каждое из # объяснения}} после свидетельств, по данным оценкам.",
    "dossier.chart.bordersBy": "Границы, как их провёл {source}; точка зрения: {viewpoint}",
    "dossier.chart.chance": "{runs, plural, one {Найденные совпадения рядом с тем, что дал бы случай, для # сравнения} few {Найденные совпадения рядом с тем, что дал бы случай, для # сравнений} many {Найденные совпадения рядом с тем, что дал бы случай, для # сравнений} other {Найденные совпадения рядом с тем, что дал бы случай, для # сравнения}}.",
    "dossier.chart.copy": "{handle}, копия",
    "dossier.chart.expected": "случайно",
    "dossier.chart.found": "найдено",
    "dossier.chart.km": "{km} км",
    "dossier.chart.laneWithout": "{by, select, actor {Никто не назван} place {Место не названо} source {Источника нет} other {}}",
    "dossier.chart.lanes": "{events, plural, =0 {На это время нет ни одного события} one {# событие} few {# события} many {# событий} other {# события}} во времени, {lanes, plural, one {# дорожка} few {# дорожки} many {# дорожек} other {# дорожки}}.",
    "dossier.chart.leftOut": "{count, plural, one {Ещё # с наименьшим числом связей есть лишь в таблице.} few {Ещё # с наименьшим числом связей есть лишь в таблице.} many {Ещё # с наименьшим числом связей есть лишь в таблице.} other {Ещё # с наименьшим числом связей есть лишь в таблице.}}",
    "dossier.chart.map": "{places, plural, one {# место на суше и море, без границ} few {# места на суше и море, без границ} many {# мест на суше и море, без границ} other {# места на суше и море, без границ}}; {unplaced, plural, =0 {у каждого события есть место} one {у # события нет места, которое можно нанести} few {у # событий нет места, которое можно нанести} many {у # событий нет места, которое можно нанести} other {у # события нет места, которое можно нанести}}.",
    "dossier.chart.mapWithBorders": "{places, plural, one {# место} few {# места} many {# мест} other {# места}} на суше и море; {unplaced, plural, =0 {у каждого события есть место} one {у # события нет места, которое можно нарисовать} few {у # событий нет места, которое можно нарисовать} many {у # событий нет места, которое можно нарисовать} other {у # события нет места, которое можно нарисовать}}. Границы, как их провёл {source}; точка зрения: {viewpoint}.",
    "dossier.chart.money": "{flows, plural, =0 {Нет суммы, которую можно нарисовать} one {Деньги из рук в руки, # поток} few {Деньги из рук в руки, # потока} many {Деньги из рук в руки, # потоков} other {Деньги из рук в руки, # потока}}; {without, plural, =0 {у всех платежей есть сумма} one {# платёж без суммы} few {# платежа без суммы} many {# платежей без суммы} other {# платежа без суммы}}.",
    "dossier.chart.moneyByDate": "{payments, plural, =0 {Ни одного платежа с датой и суммой} one {# платёж во времени} few {# платежа во времени} many {# платежей во времени} other {# платежа во времени}}; {without, plural, =0 {у всех есть дата и сумма} one {ещё # без даты или суммы} few {ещё # без даты или суммы} many {ещё # без даты или суммы} other {ещё # без даты или суммы}}.",
    "dossier.chart.network": "{actors, plural, one {# лицо или учреждение} few {# лица и учреждения} many {# лиц и учреждений} other {# лица и учреждения}} и {ties, plural, one {# связь} few {# связи} many {# связей} other {# связи}} между ними, по словам источников.",
    "dossier.chart.ratings": "Как оценено {items, plural, one {# свидетельство} few {# свидетельства} many {# свидетельств} other {# свидетельства}} при {answers, plural, one {# объяснении} few {# объяснениях} many {# объяснениях} other {# объяснения}}.",
    "dossier.chart.tie": "{label}; {origins, plural, =0 {ни одного первоисточника} one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}}",
    "dossier.chart.timeline": "{dated, plural, one {# событие во времени} few {# события во времени} many {# событий во времени} other {# события во времени}}; {undated, plural, =0 {у всех есть дата} one {ещё у # нет даты} few {ещё у # нет даты} many {ещё у # нет даты} other {ещё у # нет даты}}.",
    "dossier.chart.undated": "{count, plural, one {# событие без даты; оно есть в таблице.} few {# события без даты; они есть в таблице.} many {# событий без даты; они есть в таблице.} other {# события без даты; они есть в таблице.}}",
    "dossier.chart.version": "{by}: {date}",
    "dossier.chart.versionDenies": "{by} отрицает: {date}",
    "dossier.checkpoint.size": "{size, plural, one {# запись} few {# записи} many {# записей} other {# записи}}, корень",
    "dossier.cite.unknown": "[{ref}] здесь ничего не называет",
    "dossier.claimKind.call-to-action": "призыв",
    "dossier.claimKind.definition": "определение",
    "dossier.claimKind.evaluation": "оценка",
    "dossier.claimKind.fact": "утверждение о факте",
    "dossier.claimKind.inference": "умозаключение",
    "dossier.claimKind.opinion": "мнение",
    "dossier.claimKind.prediction": "прогноз",
    "dossier.claimKind.question": "вопрос",
    "dossier.class.C": "только криптографическое обязательство",
    "dossier.class.P": "оригинал, полностью",
    "dossier.class.R": "текст с изъятиями; его связь с оригиналом только засвидетельствована",
    "dossier.completeness.failed": "сохранение не удалось",
    "dossier.completeness.full": "сохранено полностью",
    "dossier.completeness.partial": "сохранено частично",
    "dossier.confidence.high": "высокая",
    "dossier.confidence.low": "низкая",
    "dossier.confidence.moderate": "умеренная",
    "dossier.consistency.C": "согласуется",
    "dossier.consistency.CC": "очень согласуется",
    "dossier.consistency.I": "не согласуется",
    "dossier.consistency.II": "совсем не согласуется",
    "dossier.consistency.N": "нейтрально",
    "dossier.consistency.NA": "неприменимо",
    "dossier.credibility.1": "подтверждено другими независимыми источниками",
    "dossier.credibility.2": "вероятно правда",
    "dossier.credibility.3": "возможно правда",
    "dossier.credibility.4": "сомнительно",
    "dossier.credibility.5": "неправдоподобно",
    "dossier.credibility.6": "правдивость оценить нельзя",
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
    "dossier.dateBasis.inferred": "выведено",
    "dossier.dateBasis.metadata": "из метаданных",
    "dossier.dateBasis.stated": "указано",
    "dossier.doubt.word": "{doubt, select, sound {в силе} weakened {ослаблено} unsupported {без опоры} withdrawn {отозвано} stale {устарело} other {}}",
    "dossier.doubtMeans.stale": "выведено из данных, которые с тех пор изменились",
    "dossier.doubtMeans.unsupported": "утрачена вся опора или необходимая её часть",
    "dossier.doubtMeans.weakened": "часть опоры утрачена, другая независимая осталась",
    "dossier.doubtMeans.withdrawn": "отозвано само",
    "dossier.element.ilo-forced-labour.conditions": "неприемлемые условия труда и жизни",
    "dossier.element.ilo-forced-labour.debt": "долговая кабала",
    "dossier.element.ilo-forced-labour.deception": "обман",
    "dossier.element.ilo-forced-labour.documents": "удержание документов, удостоверяющих личность",
    "dossier.element.ilo-forced-labour.isolation": "изоляция",
    "dossier.element.ilo-forced-labour.movement": "ограничение передвижения",
    "dossier.element.ilo-forced-labour.overtime": "чрезмерная сверхурочная работа",
    "dossier.element.ilo-forced-labour.threats": "запугивание и угрозы",
    "dossier.element.ilo-forced-labour.violence": "физическое и сексуальное насилие",
    "dossier.element.ilo-forced-labour.vulnerability": "злоупотребление уязвимостью",
    "dossier.element.ilo-forced-labour.wages": "удержание заработной платы",
    "dossier.element.palermo.abduction": "похищение",
    "dossier.element.palermo.abuse-of-power": "злоупотребление властью",
    "dossier.element.palermo.coercion": "другие формы принуждения",
    "dossier.element.palermo.deception": "обман",
    "dossier.element.palermo.force": "угроза силой или её применение",
    "dossier.element.palermo.fraud": "мошенничество",
    "dossier.element.palermo.harbouring": "укрывательство",
    "dossier.element.palermo.labour": "принудительный труд или услуги",
    "dossier.element.palermo.organs": "извлечение органов",
    "dossier.element.palermo.payment": "платежи или выгоды за согласие лица, контролирующего другое",
    "dossier.element.palermo.receipt": "получение людей",
    "dossier.element.palermo.recruitment": "вербовка",
    "dossier.element.palermo.servitude": "подневольное состояние",
    "dossier.element.palermo.sexual": "сексуальная эксплуатация",
    "dossier.element.palermo.slavery": "рабство или обычаи, сходные с рабством",
    "dossier.element.palermo.transfer": "передача",
    "dossier.element.palermo.transportation": "перевозка",
    "dossier.element.palermo.vulnerability": "злоупотребление уязвимостью положения",
    "dossier.elements.never": "Доказано ли целое, решает суд; здесь это никогда не вычисляется.",
    "dossier.entries.notDisclosed": "не раскрыто",
    "dossier.evidenceKind.direct": "прямое",
    "dossier.evidenceKind.indirect": "косвенное",
    "dossier.evidenceKind.negative": "отсутствие",
    "dossier.excluded.claims": "высказываний",
    "dossier.excluded.entries": "записей журнала",
    "dossier.excluded.events": "событий",
    "dossier.excluded.evidence": "свидетельств",
    "dossier.excluded.findings": "выводов",
    "dossier.excluded.payments": "платежей",
    "dossier.excluded.persons": "лиц",
    "dossier.excluded.propositions": "утверждений",
    "dossier.excluded.relations": "связей",
    "dossier.excluded.sources": "источников",
    "dossier.excluded.tables": "таблиц",
    "dossier.figure.none": "В этой публикации нет ничего такого.",
    "dossier.finding.confidence": "{level, select, low {Уверенность низкая.} moderate {Уверенность умеренная.} high {Уверенность высокая.} other {}} {why}.",
    "dossier.finding.likelihood": "По шкале ICD 203 это: {band} (от {low} до {high}).",
    "dossier.force.asserted": "утверждается",
    "dossier.force.conditional": "при условии",
    "dossier.force.counterfactual": "вопреки действительности",
    "dossier.force.directive": "призыв",
    "dossier.force.hedged": "с оговоркой",
    "dossier.force.presupposed": "предполагается известным",
    "dossier.force.reported": "передано с чужих слов",
    "dossier.force.rhetorical": "риторически",
    "dossier.head.about": "О чём",
    "dossier.head.adverseTo": "Неблагоприятно для",
    "dossier.head.after": "После свидетельств",
    "dossier.head.against": "Против",
    "dossier.head.algorithm": "Чем сравнено",
    "dossier.head.amount": "Сумма",
    "dossier.head.approved": "Одобрено",
    "dossier.head.asked": "Спрошено",
    "dossier.head.basis": "Один первоисточник, потому что",
    "dossier.head.byChance": "Случайно",
    "dossier.head.candidates": "Кандидатов",
    "dossier.head.captured": "Сохранено",
    "dossier.head.caveats": "Имейте в виду",
    "dossier.head.chain": "Кто кому это говорит",
    "dossier.head.channel": "Как",
    "dossier.head.checkpoint": "Журнал",
    "dossier.head.class": "В этом досье",
    "dossier.head.columns": "Столбцы",
    "dossier.head.commitment": "Обязательство",
    "dossier.head.compared": "Сравнено",
    "dossier.head.confidence": "Уверенность",
    "dossier.head.constraint": "Не свободен, потому что",
    "dossier.head.contradicts": "Против этого",
    "dossier.head.count": "Количество",
    "dossier.head.coverage": "Нашёл бы",
    "dossier.head.credibility": "Достоверность",
    "dossier.head.date": "Дата",
    "dossier.head.deadline": "Ответить до",
    "dossier.head.different": "Разные",
    "dossier.head.element": "Признак",
    "dossier.head.engine": "Вычисления",
    "dossier.head.entries": "Записи журнала",
    "dossier.head.event": "Событие",
    "dossier.head.explanation": "Объяснение",
    "dossier.head.firmness": "Как сказано",
    "dossier.head.for": "За",
    "dossier.head.foretold": "Предсказано",
    "dossier.head.grades": "Оценки",
    "dossier.head.inconsistency": "Несогласованность (меньше — лучше)",
    "dossier.head.inputs": "Выведено из (SHA-256)",
    "dossier.head.interest": "Выигрывает, если поверят",
    "dossier.head.item": "Свидетельство",
    "dossier.head.kind": "Вид",
    "dossier.head.lawfulBasis": "Правовое основание",
    "dossier.head.liftedCap": "Ограничение снято, потому что",
    "dossier.head.likelihood": "Вероятность",
    "dossier.head.linchpins": "Держится на",
    "dossier.head.listTable": "Список → таблица",
    "dossier.head.measure": "Измерено",
    "dossier.head.members": "Участники",
    "dossier.head.method": "Как",
    "dossier.head.name": "Имя",
    "dossier.head.nameOnly": "Только по имени",
    "dossier.head.notAsked": "Не спрошено, потому что",
    "dossier.head.notes": "Примечания",
    "dossier.head.oddsAfter": "Шансы после свидетельств",
    "dossier.head.of": "Чего",
    "dossier.head.originalSha": "Оригинал, SHA-256",
    "dossier.head.origins": "Первоисточники",
    "dossier.head.originsAgainst": "Первоисточников против",
    "dossier.head.originsFor": "Первоисточников за",
    "dossier.head.outcome": "Итог",
    "dossier.head.over": "Против чего",
    "dossier.head.passage": "Стоит в",
    "dossier.head.payee": "Получатель",
    "dossier.head.payer": "Плательщик",
    "dossier.head.percent": "Проценты",
    "dossier.head.place": "Место",
    "dossier.head.position": "Широта; долгота",
    "dossier.head.precision": "Известно с точностью",
    "dossier.head.prior": "До свидетельств",
    "dossier.head.priorBasis": "Потому что",
    "dossier.head.program": "Сделано программой",
    "dossier.head.proposition": "Утверждение",
    "dossier.head.publication": "Публикация",
    "dossier.head.published": "Опубликовано",
    "dossier.head.purpose": "Назначение",
    "dossier.head.question": "Вопрос",
    "dossier.head.rater": "Оценщик",
    "dossier.head.rating": "Оценка",
    "dossier.head.reason": "Причина",
    "dossier.head.record": "Что говорит",
    "dossier.head.refutedBy": "Опровергло бы",
    "dossier.head.rejected": "Строк не прочитано",
    "dossier.head.reliability": "Надёжность",
    "dossier.head.remark": "Замечание",
    "dossier.head.replies": "Ответы",
    "dossier.head.result": "Результат",
    "dossier.head.retracted": "Отозвано",
    "dossier.head.rho": "Последующие добавляют",
    "dossier.head.root": "Первое из них",
    "dossier.head.rows": "Строк",
    "dossier.head.saidBy": "Кто говорит",
    "dossier.head.saidOn": "Сказано",
    "dossier.head.same": "То же лицо",
    "dossier.head.says": "Простыми словами",
    "dossier.head.sent": "Отправлено",
    "dossier.head.shownAs": "Показано как",
    "dossier.head.sought": "Что искали",
    "dossier.head.source": "Источник",
    "dossier.head.standard": "Стандарт доказывания",
    "dossier.head.state": "Материалы говорят",
    "dossier.head.supports": "За это",
    "dossier.head.test": "Проверка",
    "dossier.head.textSha": "Текст, SHA-256",
    "dossier.head.tie": "Связь",
    "dossier.head.time": "Время",
    "dossier.head.toWhom": "С кем",
    "dossier.head.uncapped": "Без ограничения",
    "dossier.head.undercuts": "Подорвано",
    "dossier.head.unknowns": "Неизвестно",
    "dossier.head.unsure": "Неясно",
    "dossier.head.url": "Адрес",
    "dossier.head.what": "Что",
    "dossier.head.when": "Когда",
    "dossier.head.where": "Где",
    "dossier.head.who": "Кто",
    "dossier.head.why": "Почему",
    "dossier.head.words": "Словами",
    "dossier.hypothesis.deception": "обман",
    "dossier.hypothesis.null": "ничего не было",
    "dossier.hypothesis.primary": "основное",
    "dossier.hypothesis.rival": "соперничающее",
    "dossier.key.answers": "Чёрная точка: после свидетельств, с интервалом. Пустая: до них. Вертикальная черта: без ограничения на один первоисточник.",
    "dossier.key.chance": "Заштрихованная часть основана только на имени. Рамка стоит вместо числа, которое указало бы на немногих.",
    "dossier.key.doubt": "Закрашено: в силе. Пустое: ослаблено. Пустое с прерывистым контуром: без опоры. Перечёркнуто: отозвано.",
    "dossier.key.map": "Точка — место; пунктирный круг — где-то в этом регионе; круг из точек — где-то в этой стране. Берега приблизительны, границы не нанесены.",
    "dossier.key.mapSource": "Суша: Natural Earth, 1:110 млн, общественное достояние.",
    "dossier.key.money": "Закрашено: выплачено. Сплошной край: задолжено. Пунктирный: обещано. Край из точек: прощено. Заштрихованные концы неизвестны. Ничего не пересчитано, разные виды не сложены.",
    "dossier.key.network": "Точки: один первоисточник. Пунктир: два. Сплошная: три и более. Круги — лица, квадраты — государственные органы, ромбы — прочие.",
    "dossier.key.ratings": "CC — очень согласуется, C — согласуется, N — нейтрально, I — не согласуется, II — совсем не согласуется, NA — неприменимо; по одному коду от каждого оценщика.",
    "dossier.key.ratingsForm": "Двойная рамка: оценщики расходятся на две ступени или больше. Заштриховано: никто не оценил. Копии ничего не добавляют.",
    "dossier.key.signs": "На линии: ~ ослаблено, ? без опоры, × отозвано.",
    "dossier.key.timeline": "Точка — день; полоса — все дни, когда это могло быть; бледнеющий край — открытый; прерывистый контур — приблизительно. Расходящиеся версии имеют отдельные строки.",
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
    "dossier.limits.nothingWithheld": "Больше ничего не скрыто и не исключено.",
    "dossier.limits.smallest": "Количества людей меньше {smallest, plural, one {#} few {#} many {#} other {#}} не показаны, как и те, из которых их можно вывести.",
    "dossier.limits.withheld": "Что не показано",
    "dossier.link.denies": "отрицает",
    "dossier.link.notCounted": "не учтено",
    "dossier.link.qualifies": "уточняет",
    "dossier.link.rebuts": "опровергает",
    "dossier.link.states": "утверждает",
    "dossier.link.supports": "поддерживает",
    "dossier.link.undercuts": "подрывает",
    "dossier.match.expected": "Один лишь случай дал бы в среднем {expected}.",
    "dossier.match.found": "Среди пар между «{list}» и «{table}» люди признали {positive, plural, one {# парой записей} few {# парами записей} many {# парами записей} other {# парами записей}} об одном и том же лице.",
    "dossier.match.noChance": "Сколько дал бы один лишь случай, не вычислено.",
    "dossier.match.suppressed": "Сколько пар между «{list}» и «{table}» признаны записями об одном и том же лице, не показано: число так мало, что могло бы указать на человека.",
    "dossier.method.decided": "Выводы принадлежат авторам, каждый с тем, что говорит против него; опубликованное одобрило второе лицо.",
    "dossier.method.kept": "Каждый источник сохранён таким, каким поступил, под его SHA-256, а текст зафиксирован; цитаты находятся в нём буква в букву.",
    "dossier.method.marks": "Что означают пометки",
    "dossier.method.origins": "Сообщения, восходящие к одному первоисточнику, считаются один раз, сколько бы их ни повторяли.",
    "dossier.method.read": "То, что говорит источник, записано как его высказывание вместе с тем, кто кому это говорит; программа предлагает, человек решает.",
    "dossier.method.sealed": "Каждое действие — запись журнала, строки которого сцеплены между собой; досье содержит ту его часть, которую можно показать.",
    "dossier.method.weighed": "Соперничающие объяснения оценены по одним и тем же свидетельствам; каждая оценка напечатана, чтобы любой мог взвесить их заново.",
    "dossier.mode.anonymous": "без имени",
    "dossier.mode.document": "документом",
    "dossier.mode.own": "собственными словами",
    "dossier.mode.paraphrase": "пересказ",
    "dossier.mode.quote": "цитата",
    "dossier.mode.unattributed": "без указания кто",
    "dossier.money.flow": "{kind, select, paid {выплачено {amount}} promised {обещано {amount}} owed {задолжено {amount}} forgiven {прощено {amount}} other {}}",
    "dossier.money.in": "{currency}",
    "dossier.money.kind": "{kind, select, paid {выплачено} promised {обещано} owed {задолжено} forgiven {прощено} other {}}",
    "dossier.money.noCurrency": "Без валюты",
    "dossier.money.unknownEnd": "{side, select, payer {плательщик неизвестен} beneficiary {получатель неизвестен} either {неизвестно} other {}}",
    "dossier.note.evidence": "Свидетельство",
    "dossier.note.finding": "Вывод",
    "dossier.note.hypothesis": "Объяснение",
    "dossier.note.matchRun": "Сравнение",
    "dossier.note.origin": "Первоисточник",
    "dossier.note.proposition": "Утверждение",
    "dossier.note.question": "Вопрос к",
    "dossier.note.search": "Поиск",
    "dossier.note.table": "Таблица",
    "dossier.note.test": "Проверка",
    "dossier.note.weighing": "Взвешивание",
    "dossier.origin.label": "Первоисточник:",
    "dossier.origin.notRecorded": "Первоисточник не записан",
    "dossier.originBasis.cites": "одно ссылается на другое",
    "dossier.originBasis.declared": "заявлено авторами",
    "dossier.originBasis.press-release": "пресс-релиз",
    "dossier.originBasis.same-error": "та же ошибка",
    "dossier.originBasis.same-media": "то же изображение или запись",
    "dossier.originBasis.same-text": "тот же текст",
    "dossier.originBasis.same-utterance": "то же высказывание",
    "dossier.originBasis.same-witness": "тот же свидетель",
    "dossier.ours.example": "Предложение",
    "dossier.ours.mark": "авторы",
    "dossier.ours.means": "которое является суждением авторов, а не фактом дела",
    "dossier.outcome.failed": "поиск не удался",
    "dossier.outcome.found": "найдено",
    "dossier.outcome.gone": "уже нет",
    "dossier.outcome.nothing": "ничего не найдено",
    "dossier.outcome.refused": "отказано",
    "dossier.outline.howTo": "Это текст досье. Меняйте его как угодно и верните в Careo.\n\nПосле каждого предложения о фактах стоит то, на чём оно основано: [P3], [E-memo], [F1] — названия вещей в деле, [#17] — то, что говорит запись 17 журнала. Предложение без ссылки будет отмечено для читателя. [~] означает, что предложение — ваше собственное суждение. Чтобы напечатать скобки, пишите \\[ и \\].\n\nСтрока вроде ![timeline] — это рисунок или таблица, которые следуют из дела. Разделы сохраняют название в фигурных скобках, когда вы меняете их заголовок.",
    "dossier.page.about": "Об этом досье",
    "dossier.page.asTable": "Данные таблицей",
    "dossier.page.backTo": "Назад к тексту, место {place}",
    "dossier.page.broken": "{count, plural, one {# цитата не найдена на своём месте в этом тексте:} few {# цитаты не найдены на своём месте в этом тексте:} many {# цитат не найдено на своём месте в этом тексте:} other {# цитаты не найдено на своём месте в этом тексте:}}",
    "dossier.page.check": "Не доверяя нам и без сети: {instructions} содержит команды для любого компьютера, а {verifier} делает это в браузере. Отпечаток ключа возьмите в другом месте.",
    "dossier.page.checkTitle": "Как это проверить",
    "dossier.page.claimNumber": "Высказывание {number}",
    "dossier.page.close": "Закрыть",
    "dossier.page.coded": "{coded, plural, one {# имя заменено} few {# имени заменены} many {# имён заменено} other {# имени заменено}} кодом или инициалами.",
    "dossier.page.colophon": "Сделано программой {program} {version}. Эта страница не выполняет скриптов и ничего не загружает.",
    "dossier.page.contents": "Содержание",
    "dossier.page.kicker": "Досье · версия {version}",
    "dossier.page.noText": "Текст этого источника не опубликован; только процитированные слова.",
    "dossier.page.note": "Примечание {number}",
    "dossier.page.noteOfDossier": "Примечание {number} досье",
    "dossier.page.notes": "Примечания",
    "dossier.page.originalFile": "Оригинал",
    "dossier.page.passage": "отрывок {number}",
    "dossier.page.skip": "К тексту",
    "dossier.page.sources": "Источники",
    "dossier.page.sourcesCaption": "Каждый источник с текстом и отмеченными отрывками",
    "dossier.page.textFile": "Текст файлом",
    "dossier.page.unproved": "Что сказанное источниками — правда, что собрано всё или что кто-то виновен. См. «{limits}».",
    "dossier.page.unprovedTitle": "Чего это не доказывает",
    "dossier.page.what": "{claims, plural, one {# высказывание} few {# высказывания} many {# высказываний} other {# высказывания}} из {sources, plural, one {# источника} few {# источников} many {# источников} other {# источника}}, сопоставленные между собой. Число после предложения открывает слова, на которых оно основано, кто их кому говорит и как их оценили.",
    "dossier.page.whatTitle": "Что это",
    "dossier.page.withheld": "{withheld, plural, =0 {Ничего не изъято и не скрыто.} one {# вещь изъята или скрыта, она учтена.} few {# вещи изъяты или скрыты, они учтены.} many {# вещей изъято или скрыто, они учтены.} other {# вещи изъято или скрыто, они учтены.}}",
    "dossier.polarity.affirms": "утверждает",
    "dossier.polarity.denies": "отрицает",
    "dossier.polarity.unclear": "открыто",
    "dossier.precision.country": "страна",
    "dossier.precision.exact": "10 м",
    "dossier.precision.locality": "1 км",
    "dossier.precision.region": "регион",
    "dossier.precision.vicinity": "100 м",
    "dossier.propositionKind.cause": "почему",
    "dossier.propositionKind.existence": "что это было",
    "dossier.propositionKind.intent": "с каким намерением",
    "dossier.propositionKind.knowledge": "кто знал",
    "dossier.propositionKind.legality": "было ли законно",
    "dossier.propositionKind.quantity": "сколько",
    "dossier.propositionKind.responsibility": "кто ответствен",
    "dossier.propositionKind.time-place": "когда и где",
    "dossier.quoted": "«{words}»",
    "dossier.rating.absence": "оставило бы след {trace}; след нашли бы {detection}",
    "dossier.rating.blind": "не видя других",
    "dossier.rating.report": "факт {fact}; сообщили бы, если так {hit}; если нет {falseReport}",
    "dossier.record.state": "{state, select, supported {Если считать по первоисточникам, материалы дела говорят за это: {for, plural, one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}} за, ни одного против.} contradicted {Если считать по первоисточникам, материалы дела говорят против этого: {against, plural, one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}} против, ни одного за.} both {Если считать по первоисточникам, материалы дела расходятся: {for, plural, one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}} за, {against, plural, one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}} против.} unaddressed {Ничто в материалах дела не говорит ни за это, ни против.} other {}}",
    "dossier.redaction.box": "скрыто",
    "dossier.redaction.means": "изъятые слова; рамка одной ширины и для буквы, и для страницы",
    "dossier.redactionMethod.generalise": "обобщено",
    "dossier.redactionMethod.mask": "замаскировано",
    "dossier.redactionMethod.mute": "заглушено",
    "dossier.redactionMethod.pseudonym": "под псевдонимом",
    "dossier.redactionMethod.remove": "изъято",
    "dossier.relation.Associate": "связан с",
    "dossier.relation.Directorship": "руководит",
    "dossier.relation.Employment": "работает на",
    "dossier.relation.Family": "родственник",
    "dossier.relation.Membership": "член",
    "dossier.relation.Ownership": "владеет",
    "dossier.relation.Representation": "представляет",
    "dossier.relation.UnknownLink": "имеет связь с",
    "dossier.relevance.H": "высокая значимость",
    "dossier.relevance.L": "низкая значимость",
    "dossier.relevance.M": "средняя значимость",
    "dossier.reliability.A": "полностью надёжный",
    "dossier.reliability.B": "обычно надёжный",
    "dossier.reliability.C": "довольно надёжный",
    "dossier.reliability.D": "обычно ненадёжный",
    "dossier.reliability.E": "ненадёжный",
    "dossier.reliability.F": "надёжность оценить нельзя",
    "dossier.reply.answered": "ответ",
    "dossier.reply.bounced": "не дошло",
    "dossier.reply.declined": "отказ отвечать",
    "dossier.reply.nobody": "Не записано ни одного вопроса, заданного кому-либо.",
    "dossier.reply.notAsked": "Кого не спросили и почему",
    "dossier.reply.silence": "молчание",
    "dossier.reply.silenceMeans": "Молчание после срока — это молчание, а не признание.",
    "dossier.role.adds-own-access": "добавляет собственный доступ",
    "dossier.role.repeats": "повторяет",
    "dossier.schema.Company": "компания",
    "dossier.schema.LegalEntity": "лицо или организация",
    "dossier.schema.Organization": "организация",
    "dossier.schema.Person": "лицо",
    "dossier.schema.PublicBody": "государственный орган",
    "dossier.schema.Vehicle": "транспортное средство",
    "dossier.scheme.ilo-forced-labour": "Признаки принудительного труда (МОТ, 2012)",
    "dossier.scheme.palermo": "Торговля людьми (Палермский протокол, статья 3)",
    "dossier.search.about": "О чём:",
    "dossier.search.coverage": "Что поиск нашёл бы, будь оно там: {coverage}.",
    "dossier.search.noCoverage": "Не записано, что этот поиск мог бы найти, поэтому из его молчания ничего не следует.",
    "dossier.search.none": "Ни одного поиска не записано.",
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
    "dossier.shownAs.code": "кодом",
    "dossier.shownAs.full": "полностью",
    "dossier.shownAs.initials": "инициалами",
    "dossier.side.against": "Против · {origins, plural, =0 {ни одного первоисточника} one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}}",
    "dossier.side.beside": "Рядом с этим",
    "dossier.side.for": "За · {origins, plural, =0 {ни одного первоисточника} one {# первоисточник} few {# первоисточника} many {# первоисточников} other {# первоисточника}}",
    "dossier.side.gaps": "Чего не хватает",
    "dossier.side.nothing": "В материалах ничего.",
    "dossier.source.retracted": "отозван",
    "dossier.sourceKind.agreement": "соглашение",
    "dossier.sourceKind.article": "статья",
    "dossier.sourceKind.audio": "аудио",
    "dossier.sourceKind.interview": "интервью",
    "dossier.sourceKind.law": "закон",
    "dossier.sourceKind.letter": "письмо",
    "dossier.sourceKind.other": "другое",
    "dossier.sourceKind.photo": "фотография",
    "dossier.sourceKind.post": "пост",
    "dossier.sourceKind.statement": "заявление",
    "dossier.sourceKind.table": "таблица",
    "dossier.sourceKind.video": "видео",
    "dossier.stance.asserts": "утверждает",
    "dossier.stance.denies": "отрицает",
    "dossier.stance.qualifies": "уточняет",
    "dossier.standard.balance_of_probabilities": "баланс вероятностей",
    "dossier.standard.beyond_reasonable_doubt": "вне разумного сомнения",
    "dossier.standard.clear_and_convincing": "ясные и убедительные доказательства",
    "dossier.standard.reasonable_grounds": "разумные основания полагать",
    "dossier.standard.reasonable_suspicion": "разумное подозрение",
    "dossier.state.both": "и за, и против",
    "dossier.state.contradicted": "опровергается",
    "dossier.state.supported": "поддержано",
    "dossier.state.unaddressed": "не затронуто",
    "dossier.story.after": "после события «{event}»",
    "dossier.story.drift": "Что изменилось в рассказе",
    "dossier.story.toldBy": "Рассказывает {holder}",
    "dossier.story.versions": "Как это рассказывали со временем",
    "dossier.table.filled": "({filled, plural, one {# заполнена} few {# заполнены} many {# заполнено} other {# заполнено}}, {empty, plural, one {# пустая} few {# пустые} many {# пустых} other {# пустой}})",
    "dossier.tension.accepted": "принято",
    "dossier.tension.explained": "объяснено",
    "dossier.tension.open": "открыто",
    "dossier.tension.rule.dates": "Две даты одного и того же",
    "dossier.tension.rule.drift": "Позже рассказано иначе",
    "dossier.tension.rule.identity": "Двое, которые могут быть одним лицом, или одно, которое может быть двумя",
    "dossier.tension.rule.negation": "Один это утверждает, другой отрицает",
    "dossier.tension.rule.numbers": "Числа, которые не могут быть верны одновременно",
    "dossier.tension.rule.order": "Порядок событий, которого не могло быть",
    "dossier.tension.rule.place": "В двух местах одновременно",
    "dossier.test.postHoc": "записано после увиденного результата",
    "dossier.thing.actor": "лицо или учреждение",
    "dossier.thing.claim": "высказывание",
    "dossier.thing.event": "событие",
    "dossier.thing.evidence": "свидетельство",
    "dossier.thing.finding": "вывод",
    "dossier.thing.hypothesis": "объяснение",
    "dossier.thing.matchRun": "сравнение",
    "dossier.thing.narrative": "версия",
    "dossier.thing.origin": "первоисточник",
    "dossier.thing.payment": "платёж",
    "dossier.thing.proposition": "утверждение",
    "dossier.thing.question": "вопрос",
    "dossier.thing.relation": "связь",
    "dossier.thing.search": "поиск",
    "dossier.thing.source": "источник",
    "dossier.thing.table": "таблица",
    "dossier.thing.test": "проверка",
    "dossier.thing.weighing": "взвешивание",
    "dossier.uncited.example": "Предложение",
    "dossier.uncited.mark": "ни на чём не основано",
    "dossier.uncited.means": "которое утверждает факт и не говорит, на чём основано",
    "dossier.unproved.before": "Что ничего не переписано до того, как кто-то посторонний получил контрольную точку или доказательство её времени.",
    "dossier.unproved.complete": "Что собрано всё, что существует, и что здесь рассказано обо всём собранном.",
    "dossier.unproved.guilt": "Чьей-либо вины. Число говорит, насколько объяснение согласуется со свидетельствами по данным оценкам, и больше ничего.",
    "dossier.unproved.program": "Что оценки верны. Другие оценщики могут прийти к иному ответу; их оценки можно подставить вместо этих.",
    "dossier.unproved.redacted": "Что скрытое скрыто справедливо: видны только вид и причина.",
    "dossier.unproved.served": "Что сайт действительно показывал другим то, что с него сохранено.",
    "dossier.unproved.truth": "Что сказанное источниками — правда. Это досье показывает, что они говорят, где и как это взвешено.",
    "dossier.weighing.clusters": "Что имеет общий первоисточник",
    "dossier.weighing.declared": "{kind, select, exactlyOne {Заявлено: верно ровно одно из них.} atMostOne {Заявлено: верно не более одного из них; могут быть и другие, поэтому вероятности не приведены.} any {Верными могут быть несколько сразу; вероятности не приведены.} other {}}",
    "dossier.weighing.flips": "Что изменило бы ответ",
    "dossier.weighing.matrixCaution": "Исследования показывают, что матрица делает рассуждение проверяемым, а не верным.",
    "dossier.weighing.noWord": "интервал слишком велик для одного слова",
    "dossier.weighing.notWeighed": "Что не вошло и почему",
    "dossier.weighing.sentences": "Что об этом можно сказать",
    "dossier.who.anonymous-group": "группа без имён",
    "dossier.who.anonymous-person": "лицо без имени",
    "dossier.who.author": "автор",
    "dossier.who.bio-note": "справка об авторе",
    "dossier.who.generic": "люди вообще",
    "dossier.who.named": "названо",
    "dossier.who.publisher": "издание",
    "dossier.who.role-only": "только по должности",
    "dossier.who.self": "сами",
    "dossier.who.unnamed-outlet": "неназванное издание",
    "dossier.who.unspecified": "неизвестно кто",
  },
};
