import type { CommandArgument, CommandOption, CommandRow } from "../command.ts";

const CASE: CommandArgument = { name: "CASE", help: "The folder of the case." };
const BY: CommandOption = {
  type: "string",
  value: "NAME",
  help: "Who acts. Needed once more than one person works on the case.",
};
const REASON: CommandOption = { type: "string", value: "TEXT", help: "Why; kept in the history." };
const ID: CommandOption = {
  type: "string",
  value: "NAME",
  help: "What it is to be called; without it by a letter and a number.",
};

/** The verbs that take a story apart and set it against the record. */
export const STORY_COMMANDS: readonly CommandRow[] = [
  {
    verb: "propositions",
    summary: "Take a story apart into sentences that can be tested, and see what the record says to each.",
    details:
      "ACTION is list, show, add or edit. What speaks for a proposition and against it is counted by origin, never by article; what undercuts a claim stands under it, and gaps are named. See docs/guide/confrontation.md.",
    arguments: [
      { name: "ACTION", help: "list, show, add or edit." },
      CASE,
      { name: "PROPOSITION", help: "The one to show or edit.", optional: true },
    ],
    options: {
      text: { type: "string", value: "TEXT", help: "One sentence that can be true or false." },
      kind: {
        type: "string",
        value: "KIND",
        help: "existence, responsibility, knowledge, quantity, time-place, intent, cause or legality.",
      },
      "refuted-by": { type: "string", value: "TEXT", help: "What would refute it." },
      id: ID,
      by: BY,
      reason: REASON,
    },
    examples: [
      "careo propositions list my-case",
      'careo propositions add my-case --id P1 --kind responsibility --text "No state body organised it." --refuted-by "an order or a contract of one"',
      "careo propositions show my-case P1",
    ],
    load: () => import("./propositions.ts"),
  },
  {
    verb: "link",
    summary:
      "Say what a claim or an item of evidence does to a proposition, a claim or another link, and why.",
    details:
      "ACTION is list or add. supports and rebuts bear on whether something is so; undercuts says that a source could not know or was not free, and qualifies narrows it. --rung says what FROM shows: that something happened does not show who ordered it, and does not count against a denial of that.",
    arguments: [
      { name: "ACTION", help: "list or add." },
      CASE,
      { name: "FROM", help: "A claim (4.C12) or an item; for list, what the links touch.", optional: true },
      { name: "KIND", help: "supports, rebuts, undercuts or qualifies.", optional: true },
      { name: "TO", help: "A proposition, a claim or a link.", optional: true },
    ],
    options: {
      why: { type: "string", value: "TEXT", help: "Why; needed." },
      rung: {
        type: "string",
        value: "KIND",
        help: "The kind of proposition that FROM shows, if the one it states does not tell.",
      },
      id: ID,
      by: BY,
    },
    examples: [
      'careo link add my-case 4.C12 rebuts P1 --why "It names the contract" --rung responsibility',
      'careo link add my-case 7.C3 undercuts 4.C12 --why "He was in custody when he said it"',
      "careo link list my-case P1",
    ],
    load: () => import("./link.ts"),
  },
  {
    verb: "narratives",
    summary: "Say whose story it is, and see how it was told over time and what drifted.",
    details:
      "ACTION is list, show, add or edit. A telling has a date and the claims that it consists of; from one telling to the next Careo shows which propositions were dropped, added or turned round and which numbers changed, and what had happened before. The critics' stories are told the same way.",
    arguments: [
      { name: "ACTION", help: "list, show, add or edit." },
      CASE,
      { name: "NARRATIVE", help: "The one to show or edit.", optional: true },
    ],
    options: {
      holder: { type: "string", value: "ACTOR", help: "Whose story it is." },
      title: { type: "string", value: "TEXT", help: "What it is called." },
      proposition: { type: "string", value: "P", multiple: true, help: "A proposition that it holds." },
      without: {
        type: "string",
        value: "P",
        multiple: true,
        help: "A proposition that it is to hold no more.",
      },
      version: { type: "string", value: "DATE", help: "For edit: a telling of this date." },
      claim: {
        type: "string",
        value: "CLAIM",
        multiple: true,
        help: "A claim that the telling consists of.",
      },
      note: { type: "string", value: "TEXT", help: "What is to be said of the telling." },
      after: { type: "string", value: "EVENT", help: "The event that it came after." },
      id: ID,
      by: BY,
      reason: REASON,
    },
    examples: [
      'careo narratives add my-case --holder A1 --title "Nobody sent them" --proposition P1 --proposition P2',
      "careo narratives edit my-case N1 --version 2024-03-04 --claim 4.C1 --claim 4.C2",
      "careo narratives list my-case",
    ],
    load: () => import("./narratives.ts"),
  },
  {
    verb: "tensions",
    summary: "Find what cannot all hold across the whole case, and keep what people say of it.",
    details:
      "ACTION is list or judge. Rules: negation, numbers, dates, order, place, drift, identity; each tension names its rule and what was compared, and numbers of unlike things are not compared but named. A tension lowers nothing by itself: open until somebody explains or accepts it. A tension has a name once it is judged, and the beginning of its id before.",
    arguments: [
      { name: "ACTION", help: "list or judge." },
      CASE,
      { name: "TENSION", help: "For judge: its name, or the beginning of its id.", optional: true },
    ],
    options: {
      status: {
        type: "string",
        value: "STATUS",
        help: "For judge: open, explained or accepted; for list only these.",
      },
      why: { type: "string", value: "TEXT", help: "For judge: why; needed." },
      rule: { type: "string", value: "RULE", help: "List only those of one rule." },
      all: { type: "boolean", help: "List every pair, however many are about one thing." },
      "km-per-day": {
        type: "string",
        value: "N",
        help: "How far somebody gets in a calendar day at most; 10000.",
      },
      id: ID,
      by: BY,
    },
    examples: [
      "careo tensions list my-case",
      'careo tensions judge my-case 3fa9c1 --status explained --why "The second figure counts the wounded as well"',
    ],
    load: () => import("./tensions.ts"),
  },
  {
    verb: "search",
    summary:
      "Find words anywhere in a case: sources, claims, rows of tables, notes, the ledger; across scripts.",
    details:
      'All words have to be there; "words in quotation marks" stand in this order; word* is whatever begins so. Names are found in other letters and other forms too; what was tried is listed, and --off or --exact narrows it. What it keeps of the case on disk is disposable.',
    arguments: [CASE, { name: "WORDS", help: "What to look for.", many: true }],
    options: {
      exact: { type: "boolean", help: "Only as typed: no other script, no other form of a name." },
      off: {
        type: "string",
        multiple: true,
        value: "SPELLING",
        help: "A spelling that does not count, as the list calls it.",
      },
      in: {
        type: "string",
        multiple: true,
        value: "GROUP",
        help: "sources, claims, records, notes or ledger; without it all.",
      },
      limit: { type: "string", value: "N", help: "How many of each group are shown; 20 unless said." },
    },
    examples: ["careo search my-case Petrenko", 'careo search my-case "no contract" --in sources --exact'],
    load: () => import("./search.ts"),
  },
  {
    verb: "searches",
    summary: "Keep what was looked for and where; nothing found, refused and gone are results too.",
    details:
      "ACTION is list or add. Nothing found is evidence of absence only where --coverage says what the place would have held. --about and --seeking say which proposition it bore on and which side it sought, so that gaps can be told.",
    arguments: [{ name: "ACTION", help: "list or add." }, CASE],
    options: {
      question: { type: "string", value: "TEXT", help: "What was looked for." },
      place: { type: "string", value: "TEXT", help: "Where: a register, an archive, a search engine." },
      outcome: { type: "string", value: "O", help: "found, nothing, refused, gone or failed." },
      query: { type: "string", value: "TEXT", help: "The words that were entered." },
      lang: { type: "string", value: "CODE", help: "Their language." },
      results: { type: "string", value: "N", help: "How many results there were." },
      coverage: { type: "string", value: "TEXT", help: "What it would have found, had it been there." },
      about: { type: "string", value: "P", multiple: true, help: "A proposition, hypothesis or claim." },
      seeking: { type: "string", value: "SIDE", help: "for, against or either." },
      by: BY,
    },
    examples: [
      'careo searches add my-case --question "Was there a contract?" --place "State gazette" --outcome nothing --coverage "all contracts above 10,000 since 2019" --about P1 --seeking against',
    ],
    load: () => import("./searches.ts"),
  },
  {
    verb: "replies",
    summary: "Put questions to those concerned, with a deadline, and keep what came back.",
    details:
      "ACTION is list, ask or add. Silence can be entered only after the deadline, and is silence, never admission. A finding against an identifiable person or body who was not asked is listed as a gap, unless it says why not.",
    arguments: [
      { name: "ACTION", help: "list, ask, or add for what came back." },
      CASE,
      { name: "QUESTION", help: "For add: the question that is answered.", optional: true },
    ],
    options: {
      to: { type: "string", value: "ACTOR", help: "Who is asked." },
      text: {
        type: "string",
        value: "TEXT",
        multiple: true,
        help: "A question in the words that were sent.",
      },
      about: { type: "string", value: "THING", multiple: true, help: "A finding, proposition or claim." },
      channel: { type: "string", value: "TEXT", help: "Letter, e-mail, in person …" },
      sent: { type: "string", value: "DATE", help: "When it was sent; today if left out." },
      deadline: { type: "string", value: "DATE", help: "Until when an answer is waited for." },
      outcome: { type: "string", value: "O", help: "answered, declined, silence or bounced." },
      received: { type: "string", value: "DATE", help: "When it came; today if left out." },
      source: { type: "string", value: "SOURCE", help: "The reply as a source of the case." },
      effect: { type: "string", value: "TEXT", help: "What it changed." },
      id: ID,
      by: BY,
    },
    examples: [
      'careo replies ask my-case --to A1 --about P1 --text "Did the Ministry sign contract no. 7?" --channel letter --deadline 2024-05-01',
      'careo replies add my-case Q1 --outcome answered --source 31 --effect "P1 is held no more"',
    ],
    load: () => import("./replies.ts"),
  },
  {
    verb: "doubt",
    summary: "Show what stands no more as it stood, and by what way the doubt came to it.",
    details:
      "Whatever rests on something withdrawn is marked: weakened where other support remains, unsupported where none does, stale where a person has to judge again. With THING, what it rests on and what rests on it. --without answers what would fall with a source, and writes nothing.",
    arguments: [CASE, { name: "THING", help: "A source, claim, item, finding …", optional: true }],
    options: {
      without: { type: "string", value: "THING", multiple: true, help: "Suppose that this were withdrawn." },
    },
    examples: ["careo doubt my-case", "careo doubt my-case F1", "careo doubt my-case --without 10"],
    load: () => import("./doubt.ts"),
  },
  {
    verb: "retract",
    summary: "Say that something no longer holds. Nothing is removed; what rests on it is marked.",
    arguments: [CASE, { name: "THING", help: "A source, claim, table, match, item …" }],
    options: {
      kind: {
        type: "string",
        value: "KIND",
        help: "withdrawn (the default), corrected, superseded or false-capture.",
      },
      reason: { type: "string", value: "TEXT", help: "Why; needed." },
      replacement: { type: "string", value: "THING", help: "What takes its place." },
      by: BY,
    },
    examples: ['careo retract my-case 10 --kind withdrawn --reason "The paper withdrew the article"'],
    load: () => import("./retract.ts"),
  },
];
